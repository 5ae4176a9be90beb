"""Whole articles: each fixture and each seed, through the library and through the command line.

What fails today stands in `known_failures.txt`, one `slug | check | lines | why` a line, and runs as a strict
xfail: what is mended must be taken off, and no other line may fail. `python tests/test_fixtures.py --list` prints
the file as it would be now.

    kept     nothing that is labelled title or body is dropped
    exact    the cleaned text is expected.txt, to the character
    drops    (seeds) every line is kept or dropped as its label says
    kinds    (seeds) at least 95 % of the lines of all seeds have the right kind; slug "seeds"
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from articles import KEPT, ROOT, Article, Label, fixtures, seeds, split_lines

import cleaner
from cleaner.cli import main
from cleaner.document import KINDS
from cleaner.evaluate import lines_of

KNOWN_FAILURES = Path(__file__).parent / "known_failures.txt"
RIGHT_KINDS = 0.95


@cache
def result_of(article: Article) -> cleaner.Result:
    return cleaner.Cleaner(**dict(article.options))(article.text)


def dropped_letters(article: Article) -> list[bool]:
    """For each character whether it is dropped."""
    gone = [False] * len(article.text)
    for piece in result_of(article).removed:
        gone[piece.start : piece.end] = [True] * (piece.end - piece.start)
    return gone


def share_gone(label: Label, article: Article, gone: list[bool]) -> float:
    """Share of the characters of a labelled piece, white space apart, that are dropped."""
    shown = [at for at in range(label.start, label.end) if not article.text[at].isspace()]
    return sum(gone[at] for at in shown) / len(shown)


def quote(article: Article, label: Label) -> str:
    text = " ".join(article.text[label.start : label.end].split())
    return f'"{text if len(text) <= 60 else text[:57] + "..."}"'


def found_kinds(article: Article, label: Label, keep: bool) -> str:
    """Which kinds the pieces of a label that were kept, or were not, have got, the longest first."""
    found = [
        decision
        for decision in result_of(article).decisions
        if decision.keep is keep
        and decision.segment.content
        and decision.segment.start < label.end
        and label.start < decision.segment.end
    ]
    found.sort(key=lambda decision: -len(decision.segment.content))
    return ", ".join(dict.fromkeys(f"{d.kind} ({d.reason})" if d.kind != "body" else "body" for d in found[:2]))


def why_not_kept(article: Article) -> list[str]:
    gone = dropped_letters(article)
    return [
        f"line {label.line}, {label.kind}, is dropped as {found_kinds(article, label, False)}: {quote(article, label)}"
        for label in article.labels
        if label.kind in KEPT and share_gone(label, article, gone) > 0
    ]


def why_not_dropped(article: Article) -> list[str]:
    gone = dropped_letters(article)
    return [
        f"line {label.line}, {label.kind}, is kept as {found_kinds(article, label, True)}: {quote(article, label)}"
        for label in article.labels
        if label.kind not in KEPT and share_gone(label, article, gone) < 1
    ]


def why_not_exact(article: Article) -> list[str]:
    if result_of(article).text == article.expected:
        return []
    return why_not_kept(article) + why_not_dropped(article) or ["white space differs from expected.txt"]


def why_not_as_labelled(article: Article) -> list[str]:
    return why_not_kept(article) + why_not_dropped(article)


def wrong_kinds() -> tuple[list[str], int]:
    wrong, lines = [], 0
    for article in seeds():
        found = lines_of(result_of(article))
        for label in article.labels:
            lines += 1
            kind, _ = found[label.line]
            if kind != label.kind:
                wrong.append(
                    f"{article.slug}:{label.line}, {label.kind}, is found to be {kind}: {quote(article, label)}"
                )
    return wrong, lines


def why_kinds_wrong() -> list[str]:
    wrong, lines = wrong_kinds()
    return wrong if len(wrong) > (1 - RIGHT_KINDS) * lines else []


Check = Callable[[Article], list[str]]
CHECKS: dict[str, tuple[Callable[[], tuple[Article, ...]], Check]] = {
    "kept": (fixtures, why_not_kept),
    "exact": (fixtures, why_not_exact),
    "drops": (seeds, why_not_as_labelled),
}


def failures() -> Iterator[tuple[str, str, list[str]]]:
    """Everything that fails now: slug, check, and what is wrong."""
    for check, (articles, why) in CHECKS.items():
        for article in articles():
            if wrong := why(article):
                yield article.slug, check, wrong
    if wrong := why_kinds_wrong():
        yield "seeds", "kinds", wrong


def lines_of_wrong(wrong: list[str]) -> list[int]:
    """The lines that are wrong, of a text of which no more is."""
    return [int(found[1]) for said in wrong if (found := re.match(r"line (\d+), ", said))]


@cache
def known_failures() -> dict[tuple[str, str], tuple[list[int], str]]:
    rows = (row for row in KNOWN_FAILURES.read_text("utf-8").split("\n") if row.strip() and not row.startswith("#"))
    known = {}
    for row in rows:
        slug, check, lines, why = (part.strip() for part in row.split("|", 3))
        assert (slug, check) not in known, f"{slug} | {check} stands twice in {KNOWN_FAILURES.name}"
        known[slug, check] = list(map(int, lines.split())), why
    return known


def cases(check: str) -> list[object]:
    articles, _ = CHECKS[check]
    return [
        pytest.param(
            article,
            id=article.slug,
            marks=[pytest.mark.xfail(reason=known[1], strict=True, raises=AssertionError)]
            if (known := known_failures().get((article.slug, check)))
            else [],
        )
        for article in articles()
    ]


@pytest.mark.parametrize("article", cases("kept"))
def test_nothing_of_the_article_is_dropped(article: Article) -> None:
    assert why_not_kept(article) == []


@pytest.mark.parametrize("article", cases("exact"))
def test_the_cleaned_text_is_the_expected_one(article: Article) -> None:
    assert why_not_exact(article) == []


@pytest.mark.parametrize("article", cases("drops"))
def test_a_seed_is_kept_and_dropped_line_by_line_as_labelled(article: Article) -> None:
    assert why_not_as_labelled(article) == []


def test_the_kinds_of_the_seeds_are_right() -> None:
    if ("seeds", "kinds") in known_failures():
        assert why_kinds_wrong(), "mended: take `seeds | kinds` off the list"
        pytest.xfail(known_failures()["seeds", "kinds"][1])
    assert why_kinds_wrong() == []


def test_the_list_of_known_failures_names_what_exists() -> None:
    there_are = {(article.slug, check) for check, (articles, _) in CHECKS.items() for article in articles()}
    assert known_failures().keys() <= there_are | {("seeds", "kinds")}
    assert all(why for _, why in known_failures().values()), "each known failure wants a sentence that says why"


@pytest.mark.parametrize("article", fixtures(), ids=lambda article: article.slug)
def test_of_an_article_that_is_known_to_fail_no_other_line_does(article: Article) -> None:
    for check, (_, why) in CHECKS.items():
        if known := known_failures().get((article.slug, check)):
            assert lines_of_wrong(why(article)) == known[0], check


def test_the_command_line_gives_what_the_library_gives(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    groups: dict[tuple[tuple[str, object], ...], list[Article]] = {}
    for article in (*fixtures(), *seeds()):
        groups.setdefault(article.options, []).append(article)
    for number, (options, articles) in enumerate(groups.items()):
        given, out = tmp_path / f"in{number}", tmp_path / f"out{number}"
        for article in articles:
            (given / article.slug).mkdir(parents=True)
            (given / article.slug / "raw.txt").write_bytes(article.text.encode())
        argv = ["clean", str(given), "-o", str(out)]
        for name, value in options:
            argv += [f"--{name.replace('_', '-')}", value if isinstance(value, str) else ",".join(value)]
        assert main(argv) == 0
        assert f"{len(articles)} in = {len(articles)} out + 0 rejected" in capsys.readouterr().err
        for article in articles:
            written = (out / article.slug / "raw.txt").read_bytes().decode()
            assert written == result_of(article).text, article.slug
    assert len(groups) >= 12


def test_the_shipped_folders_are_cleaned_by_one_command(tmp_path: Path) -> None:
    assert main(["clean", str(ROOT / "seeds"), "-o", str(tmp_path / "out")]) == 0
    for article in seeds():
        assert (tmp_path / "out" / f"{article.slug}.txt").read_bytes().decode() == result_of(article).text
    assert len(list((tmp_path / "out").glob("*.txt"))) == len(seeds()) == 5


# ---------------------------------------------------------------------------------------------
# The fixtures themselves


def test_there_are_enough_fixtures_for_every_kind_and_language() -> None:
    assert len(fixtures()) >= 60
    texts_with = Counter(kind for article in fixtures() for kind in {label.kind for label in article.labels})
    assert texts_with.keys() == set(KINDS)
    assert min(texts_with.values()) >= 3
    languages = Counter(article.language for article in fixtures())
    for language in ("de", "fr", "es", "it", "pt", "nl", "ru", "he", "ar", "ja", "zh", "tr"):
        assert languages[language] >= 2, language
    assert sum(any(label.piece for label in article.labels) for article in fixtures()) >= 8


@pytest.mark.parametrize("article", [*fixtures(), *seeds()], ids=lambda article: article.slug)
def test_the_labels_cover_the_text(article: Article) -> None:
    covered = [False] * len(article.text)
    for label in article.labels:
        assert label.kind in KINDS
        assert article.text[label.start : label.end].strip(), f"line {label.line} is labelled but blank"
        assert not any(covered[label.start : label.end])
        covered[label.start : label.end] = [True] * (label.end - label.start)
    missed = [
        at
        for at, character in enumerate(article.text)
        if not covered[at] and character.strip("\ufeff \t\r\n\x85\u2028\u2029")
    ]
    assert missed == []


@pytest.mark.parametrize(
    "folder", [path.parent for path in sorted((ROOT / "fixtures").glob("*/raw.txt"))], ids=lambda path: path.name
)
def test_a_fixture_folder_is_whole(folder: Path) -> None:
    assert {path.name for path in folder.iterdir()} == {"raw.txt", "expected.txt", "labels.json", "about.txt"}
    assert (folder / "about.txt").read_text("utf-8").strip()
    lines = split_lines((folder / "raw.txt").read_bytes().decode())
    for number, pieces in json.loads((folder / "labels.json").read_bytes()).get("pieces", {}).items():
        joined = "".join(text for text, _ in pieces)
        assert lines[int(number) - 1].rstrip("\r\n\x85\u2028\u2029") == joined, f"pieces of line {number}"


@pytest.mark.parametrize("article", fixtures(), ids=lambda article: article.slug)
def test_the_expected_text_is_what_the_labels_keep(article: Article) -> None:
    kept = "".join(article.text[label.start : label.end] for label in article.labels if label.kind in KEPT)
    assert article.expected is not None
    assert "".join(kept.split()) == "".join(article.expected.split())


if __name__ == "__main__":
    if sys.argv[1:] != ["--list"]:
        sys.exit("usage: python tests/test_fixtures.py --list")
    print("# What fails today: slug | check | lines | why. `python tests/test_fixtures.py --list` prints this file.")
    for slug, check, wrong in failures():
        more = f" (and {len(wrong) - 1} more)" if len(wrong) > 1 else ""
        print(f"{slug} | {check} | {' '.join(map(str, lines_of_wrong(wrong)))} | {wrong[0]}{more}")
