"""Silver labels of pages without gold: what extractors agree on, and what is made of pages they fail on."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cleaner.extras import MissingExtraError
from cleaner.training import scrapers, silver
from cleaner.training.silver import Page, PageRefusedError, SilverText, label_page, label_pages

PROSE = tuple(
    f"The {nth} bridge over the river was closed on Monday, and the engineers who looked at its piers said that "
    f"the {nth} of them would have to be rebuilt before the winter, when the water is expected to be high again."
    for nth in ("first", "second", "third", "fourth", "fifth", "sixth")
)
HEADLINE = "Six bridges closed over the river"
MENU = ("Politics", "Weather", "Sports results")
RELATED = ("Ferry is back after twenty years", "Mayor promises a new road")
ARTICLE = f"""<html lang="en"><head><title>{HEADLINE} | The Herald</title></head><body>
<nav><ul>{"".join(f"<li><a href='/{name}'>{name}</a></li>" for name in MENU)}</ul></nav>
<div class="page"><article><h1>{HEADLINE}</h1><div class="text">{"".join(f"<p>{line}</p>" for line in PROSE)}</div>
</article><aside class="related"><h3>More stories</h3><ul>{"".join(f"<li><a href='/s'>{x}</a></li>" for x in RELATED)}
</ul></aside></div><footer><a href="/imprint">Imprint</a> <p>The Herald, Bridge Street</p></footer></body></html>"""


@pytest.fixture(scope="module")
def labelled() -> dict[str, SilverText]:
    return {text.scraper: text for text in label_page(ARTICLE, "en")}


def lines(text: SilverText, spans: tuple[tuple[int, int], ...]) -> list[str]:
    return [text.text[start:end] for start, end in spans]


def test_every_text_is_made_and_labelled(labelled: dict[str, SilverText]) -> None:
    assert tuple(labelled) == silver.TEXTS
    for name, text in labelled.items():
        assert set(PROSE) <= set(lines(text, text.body)), name
        assert not set(text.body) & set(text.junk), name


def test_what_no_extractor_keeps_is_junk(labelled: dict[str, SilverText]) -> None:
    for name in ("page", "page_bs4"):
        junk = lines(labelled[name], labelled[name].junk)
        assert {*MENU, *RELATED, "The Herald, Bridge Street"} <= set(junk), name


def test_the_headline_is_neither_body_nor_junk(labelled: dict[str, SilverText]) -> None:
    for name, text in labelled.items():
        assert HEADLINE not in lines(text, text.body + text.junk), name
    assert [kind for _, _, kind in labelled["page"].kinds if kind == "title"]


def test_the_markup_names_kinds_beside_the_labels(labelled: dict[str, SilverText]) -> None:
    text = labelled["page"]
    kinds = {text.text[start:end]: kind for start, end, kind in text.kinds}
    assert kinds["Weather"] == "nav"
    assert kinds[RELATED[0]] == "related"
    assert not set(PROSE) & kinds.keys()


def test_the_wide_text_is_the_element_around_the_articles_element(labelled: dict[str, SilverText]) -> None:
    wide = labelled["container_wide"].text
    assert wide.startswith(HEADLINE)
    assert PROSE[-1] in wide
    assert "Weather" not in wide


def test_lines_that_extractors_keep_but_the_markup_names_junk_are_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    html = ARTICLE.replace(f"<p>{PROSE[2]}</p>", f"<div class='newsletter'><p>{PROSE[2]}</p></div>")
    keep_all: dict[str, Callable[[str], str]] = {name: lambda html: "\n".join(PROSE) for name in scrapers.EXTRACTORS}
    monkeypatch.setattr(scrapers, "EXTRACTORS", keep_all)
    monkeypatch.setattr(scrapers, "justext", lambda html, language: None)
    text = label_page(html, "en")[0]
    assert lines(text, text.body) == [*PROSE[:2], *PROSE[3:]]
    assert PROSE[2] not in lines(text, text.junk)


@pytest.mark.parametrize(("keeping", "label"), [(6, "body"), (5, "body"), (4, None), (1, None), (0, "junk")])
def test_body_needs_all_voters_but_one_and_junk_none(
    keeping: int, label: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = PROSE[3]
    rest = "\n".join(line for line in PROSE if line != odd)
    keeps = dict.fromkeys((*silver.VOTERS, "trafilatura_recall"), rest)
    for voter in silver.VOTERS[:keeping]:
        keeps[voter] = "\n".join(PROSE)
    made: dict[str, Callable[[str], str]] = {name: lambda html, name=name: keeps[name] for name in scrapers.EXTRACTORS}
    monkeypatch.setattr(scrapers, "EXTRACTORS", made)
    monkeypatch.setattr(scrapers, "justext", lambda html, language: keeps["justext"])
    text = label_page(ARTICLE, "en")[0]
    assert (odd in lines(text, text.body)) == (label == "body")
    assert (odd in lines(text, text.junk)) == (label == "junk")


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("", "no text"),
        (f"<body><h1>{HEADLINE}</h1><article><p>{PROSE[0]}</p></article></body>", "no article"),
        ("x" * (silver.MOST_BYTES + 1), "too long"),
        ("é" * (silver.MOST_BYTES // 2 + 1), "too long"),
    ],
)
def test_pages_without_an_article_are_refused(html: str, reason: str) -> None:
    with pytest.raises(PageRefusedError) as refused:
        label_page(html, "en")
    assert str(refused.value) == reason


def test_a_page_is_refused_where_extractors_keep_different_things(monkeypatch: pytest.MonkeyPatch) -> None:
    halves = {name: (PROSE[:3] if number % 2 else PROSE[3:]) for number, name in enumerate(scrapers.EXTRACTORS)}
    made: dict[str, Callable[[str], str]] = {name: lambda html, name=name: "\n".join(halves[name]) for name in halves}
    monkeypatch.setattr(scrapers, "EXTRACTORS", made)
    with pytest.raises(PageRefusedError, match=r"^the extractors disagree$"):
        label_page(ARTICLE, "en")


def fail(html: str) -> str:
    raise RecursionError("deep")


def test_one_voter_may_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scrapers, "EXTRACTORS", {**scrapers.EXTRACTORS, "boilerpy3": fail})
    text = label_page(ARTICLE, "en")[0]
    assert PROSE[0] in lines(text, text.body)


def test_an_extractor_whose_text_is_wanted_may_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scrapers, "EXTRACTORS", {**scrapers.EXTRACTORS, "readability": fail})
    with pytest.raises(PageRefusedError, match=r"^an extractor failed$"):
        label_page(ARTICLE, "en")


def test_a_language_without_stop_words_has_one_voter_less() -> None:
    assert scrapers.justext(ARTICLE, "grc") is None
    text = label_page(ARTICLE, "grc")[0]
    assert PROSE[0] in lines(text, text.body)


def test_a_missing_package_is_named_with_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "html_text", None)
    with pytest.raises(MissingExtraError, match=r"^training: needs html_text, which is not installed; .*pip install 'cleaner\[train\]'`$"):
        label_page(ARTICLE, "en")


def sheet(number: int, html: str = ARTICLE) -> Page:
    return Page(f"page-{number}", "test", "herald.example", "en", html)


def test_pages_are_labelled_in_another_process() -> None:
    empty, full = label_pages([sheet(0, ""), sheet(1)])
    assert empty == (sheet(0, ""), "no text")
    assert isinstance(full[1], tuple)
    assert full[1] == label_page(ARTICLE, "en")


def test_a_page_that_takes_too_long_is_given_up_and_the_next_is_labelled() -> None:
    worker = silver._Worker(label_page)
    try:
        assert worker.label(sheet(0), 0.001) == "took too long"
        assert worker.label(sheet(1, ""), 60) == "no text"
    finally:
        worker.end()


def test_a_process_that_dies_is_replaced() -> None:
    worker = silver._Worker(label_page)
    try:
        worker._start()
        worker._process.kill()
        worker._process.join()
        assert worker.label(sheet(0), 60) == "ended the process"
        assert worker.label(sheet(1, ""), 60) == "no text"
    finally:
        worker.end()


def test_the_command_writes_spans_of_the_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pa = pytest.importorskip("pyarrow")
    pq = pytest.importorskip("pyarrow.parquet")
    rows = [
        {"id": page.id, "source": "test", "domain": "herald.example", "language": "en", "html": page.html}
        for page in (sheet(0), sheet(1, ""))
    ]
    pq.write_table(pa.Table.from_pylist(rows), tmp_path / "pages.parquet")
    out = tmp_path / "silver.jsonl"
    assert silver.main([str(tmp_path / "pages.parquet"), "-o", str(out)]) == 0
    records = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert [record["scraper"] for record in records] == list(silver.TEXTS)
    assert {record["id"] for record in records} == {"page-0"}
    first, *_ = records[0]["body"]
    assert records[0]["text"][first[0] : first[1]] == PROSE[0]
    told = capsys.readouterr().err
    assert "page-1: no text" in told
    assert "pages labelled: 1" in told


def test_the_command_says_what_it_cannot_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert silver.main([str(tmp_path / "none.parquet"), "-o", str(tmp_path / "out.jsonl")]) == 1
    assert "none.parquet" in capsys.readouterr().err
