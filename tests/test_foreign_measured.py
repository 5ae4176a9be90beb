"""Foreign lines and main languages, measured on real pages. ``pytest -s`` shows the figures.

The pages are in ``shared/data`` beside the project (see its README) and are no part of it, so
these tests skip without them. ``language.py`` was written looking at the pages of one half of the
domains (half 0); half 1 was kept back, and so were the golds it holds in languages of its own
(Czech, Korean, Xhosa, Chinese, Danish).
"""

from __future__ import annotations

import time
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from cleaner import Cleaner, language, ngrams
from cleaner.function_words import KIN
from cleaner.language import foreign_line
from cleaner.main_language import main_language
from cleaner.scripts import script_of

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
pq = pytest.importorskip("pyarrow.parquet", reason="pyarrow reads the measuring set")
if not (DATA / "pages.parquet").exists():
    pytest.skip(f"no measuring set at {DATA}", allow_module_level=True)

# Golds that are not in one language: a list of English papers under Bulgarian headings, and
# documentation of which half the lines are code or English.
MIXED = {"wcxb-2917", "wcxb-4403"}


@dataclass(frozen=True)
class Page:
    id: str
    language: str
    half: int
    text: str

    @property
    def lines(self) -> list[str]:
        return [line.strip() for line in self.text.splitlines() if line.strip()]


def rows(name: str, **options: Any) -> Iterator[dict[str, Any]]:
    yield from pq.read_table(DATA / name, **options).to_pylist()


def half(domain: str | None) -> int:
    return zlib.crc32((domain or "").encode()) % 2


@pytest.fixture(scope="module")
def golds() -> list[Page]:
    columns = ["id", "domain", "language", "gold"]
    return [
        Page(row["id"], row["language"], half(row["domain"]), row["gold"])
        for row in rows("pages.parquet", columns=columns)
        if row["id"] not in MIXED
    ]


@pytest.fixture(scope="module")
def dirty(golds: list[Page]) -> dict[str, list[Page]]:
    """The articles as two scrapers give them, by scraper."""
    page_of = {page.id: page for page in golds}
    texts: dict[str, list[Page]] = {"container_wide": [], "page": []}
    for row in rows("raw.parquet", filters=[("scraper", "in", list(texts))]):
        page = page_of.get(row["id"])
        if page is not None and row["text"].strip():
            texts[row["scraper"]].append(Page(page.id, page.language, page.half, row["text"]))
    return texts


def kind(line: str) -> str:
    """Which goal a line of another language counts for, seen from an English text."""
    script = script_of(line)
    letters = sum(map(str.isalpha, line))
    if script is None or letters < 3:
        return "no words"
    if script != "Latin":
        return "other script"
    return "same script, 40+" if len(line) >= 40 else "same script, short"


def share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def table(title: str, found: Counter[Any], whole: Counter[Any]) -> None:
    print(f"\n{title}")
    for key in sorted(whole, key=str):
        print(f"  {key!s:40} {found[key]:6} of {whole[key]:6}  {share(found[key], whole[key]):.3%}")


def test_lines_of_other_languages_are_found_in_an_english_text(golds: list[Page]) -> None:
    found: Counter[Any] = Counter()
    whole: Counter[Any] = Counter()
    for page in golds:
        for line in page.lines if page.language != "en" else ():
            keys = (kind(line), (kind(line), f"half {page.half}"), (kind(line), page.language))
            whole.update(keys)
            found.update(keys if foreign_line(line, "en") else ())
    table("lines of non-English golds found in an English text", found, whole)
    for half_ in ("half 0", "half 1"):
        for goal, least in (("other script", 0.99), ("same script, 40+", 0.95)):
            assert share(found[goal, half_], whole[goal, half_]) >= least
    assert len({page.language for page in golds}) >= 16


def test_they_are_dropped_from_english_articles(golds: list[Page], dirty: dict[str, list[Page]]) -> None:
    """The same lines as captions in the middle of whole English articles, through the whole cleaner."""
    articles = {page.id for page in dirty["page"]}
    hosts = [page.lines for page in golds if page.language == "en" and page.id in articles and len(page.text) > 1_500]
    clean = Cleaner()
    found: Counter[str] = Counter()
    whole: Counter[str] = Counter()
    lines = [line for page in golds if page.language not in ("en", "") for line in page.lines]
    for number, line in enumerate(lines):
        host = hosts[number * 37 % len(hosts)]
        at = len(host) // 2
        result = clean("\n".join([*host[:at], line, *host[at:]]))
        pieces = [d for d in result.decisions if d.segment.line == at + 1 and d.segment.content]
        whole[kind(line)] += 1
        found[kind(line)] += all(not d.keep for d in pieces)
    table("lines of non-English golds dropped from English articles", found, whole)
    assert share(found["other script"], whole["other script"]) >= 0.99
    assert share(found["same script, 40+"], whole["same script, 40+"]) >= 0.95


@pytest.mark.parametrize("change", [str, str.upper, str.title])
def test_english_lines_are_hardly_ever_called_foreign(golds: list[Page], change: Callable[[str], str]) -> None:
    found: Counter[Any] = Counter()
    whole: Counter[Any] = Counter()
    lines = []
    for page in golds:
        for line in page.lines if page.language == "en" else ():
            whole.update((f"half {page.half}", "all"))
            if foreign_line(change(line), "en"):
                found.update((f"half {page.half}", "all"))
                lines.append(line)
    table(f"English gold lines called foreign ({change.__name__})", found, whole)
    print("\n".join(f"    {line[:110]}" for line in lines if change is str))
    assert found["half 0"] <= 0.0005 * whole["half 0"]
    assert found["half 1"] <= 0.0005 * whole["half 1"]


def test_lines_of_the_main_language_are_kept_in_other_languages(golds: list[Page]) -> None:
    found: Counter[Any] = Counter()
    whole: Counter[Any] = Counter()
    for page in golds:
        for line in page.lines if page.language != "en" else ():
            whole.update((page.language, "all"))
            found.update((page.language, "all") if foreign_line(line, page.language) else ())
    table("own lines called foreign, by main language", found, whole)
    assert found["all"] <= 0.003 * whole["all"]
    assert all(found[main] <= 0.003 * whole[main] for main in ("de", "fr", "es", "it", "tr", "ja"))


def same(answer: str | None, expected: str) -> bool:
    return answer == expected or any({answer, expected} <= group for group in KIN)


@pytest.mark.parametrize("asked", ["auto", "en", "de", "its own"])
def test_main_language_is_right_or_in_doubt(golds: list[Page], dirty: dict[str, list[Page]], asked: str) -> None:
    right: Counter[Any] = Counter()
    wrong: Counter[Any] = Counter()
    whole: Counter[Any] = Counter()
    for source, pages in {"gold": golds, **dirty}.items():
        for page in pages:
            answer = main_language(page.text, page.language if asked == "its own" else asked)
            key = source, "English" if page.language == "en" else "other"
            whole[key] += 1
            right[key] += same(answer, page.language)
            wrong[key] += answer is not None and not same(answer, page.language)
    table(f"main language right, asked {asked}", right, whole)
    table(f"main language wrong, asked {asked}", wrong, whole)
    assert right.total() >= 0.99 * whole.total()
    assert wrong.total() <= 0.01 * whole.total()
    assert not any(count for key, count in wrong.items() if key[1] == "English")


def test_few_english_texts_ask_the_profiles(dirty: dict[str, list[Page]], monkeypatch: pytest.MonkeyPatch) -> None:
    """Loading and asking them is what costs; the times are printed, and the count is held."""
    english = [page for page in dirty["container_wide"] if page.language == "en"]
    lines = [line for page in english for line in page.lines]
    language._judge.cache_clear()
    start = time.process_time()
    for line in lines:
        foreign_line(line, "en")
    per_line = (time.process_time() - start) / len(lines) * 1e6
    start = time.process_time()
    for page in english:
        main_language(page.text, "en")
    per_text = (time.process_time() - start) / len(english) * 1e6

    start = time.process_time()
    ngrams._Profiles(ngrams._PROFILES["Latin"].split())
    load = time.process_time() - start

    asked: list[str] = []
    scores = language.score_words

    def count(words: Iterable[str], script: str) -> dict[str, float]:
        asked.append(script)
        return scores(words, script)

    monkeypatch.setattr(language, "score_words", count)
    language._judge.cache_clear()
    waking = 0
    for page in english:
        before = len(asked)
        main_language(page.text, "en")
        for line in page.lines:
            foreign_line(line, "en")
        waking += len(asked) > before
    print(f"\n{len(lines)} lines of container_wide: {per_line:.2f} us a line")
    print(f"main_language: {per_text:.0f} us a text; first load of the profiles: {load:.2f} s")
    print(f"{waking} of {len(english)} English texts ask the profiles, {len(asked)} times in all")
    assert waking <= 0.03 * len(english)


def test_languages_that_no_gold_has() -> None:
    """Silver lines: what trafilatura takes out of pages whose language was guessed.

    Such pages hold lines in English, bare names and lists, so the figures are lower bounds of
    what is found, and upper bounds of what is wrongly called foreign.
    """
    trafilatura = pytest.importorskip("trafilatura")
    found: Counter[Any] = Counter()
    own: Counter[Any] = Counter()
    whole: Counter[Any] = Counter()
    lines_of: Counter[str] = Counter()
    guessed_wrong = {"la", "an", "grc", "tl"}  # filler text, Papiamento, Greek; one Tagalog page
    for row in rows("unlabelled.parquet", filters=[("language", "not in", ["en", "de"])]):
        if row["language"] in guessed_wrong:
            continue
        text = trafilatura.extract(row["html"], favor_recall=True, include_comments=False) or ""
        for line in Page(row["id"], row["language"], half(row["domain"]), text).lines:
            key = kind(line), row["language"]
            whole.update((key, key[0]))
            found.update((key, key[0]) if foreign_line(line, "en") else ())
            lines_of.update((row["language"], "all"))
            own.update((row["language"], "all") if foreign_line(line, row["language"]) else ())
    table("silver lines found in an English text", found, whole)
    table("silver lines called foreign in their own text", own, lines_of)
    assert share(found["other script"], whole["other script"]) >= 0.95
    assert share(found["same script, 40+"], whole["same script, 40+"]) >= 0.85
    assert own["all"] <= 0.005 * lines_of["all"]
    assert own["ru"] == 0
    assert len(lines_of) > 20
