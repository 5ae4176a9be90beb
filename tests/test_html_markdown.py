"""Markdown of pages: shapes are kept, and whoever renders it reads the words that stay."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

import cleaner
from cleaner.document import Decisions, Document, Segment, Told
from cleaner.html.markdown import write_markdown
from cleaner.html.view import parse, view_page
from cleaner.segment import segment

SHAPES = [
    ("<h2>A heading</h2><p>Text</p>", "## A heading\n\nText\n"),
    ("<h3>1. First, + a_b</h3><h4>#</h4>", "### 1. First, + a\\_b\n\n#### \\#\n"),
    ("<p>One<br>Two</p><p>Three</p>", "One\\\nTwo\n\nThree\n"),
    ("<div>One<br>Two<br><br>Three<br /> <br />Four</div>", "One\\\nTwo\n\nThree\n\nFour\n"),
    ("<ul><li>a<li>b<ul><li>c</ul></ul><p>d</p>", "- a\n- b\n  - c\n\nd\n"),
    ("<ol><li>a<li><p>b</p><p>more of b</p></ol>", "1. a\n2. b\n\n   more of b\n"),
    ("<ul><li>a</ul><ol><li>b</ol>", "- a\n\n1. b\n"),
    ("<blockquote><p>a</p><p>b</p></blockquote><p>c", "> a\n>\n> b\n\nc\n"),
    ("<table><tr><th>a<th>b<tr><td>1|2<td><tr><td>3<td>4</table>", "| a | b |\n| --- | --- |\n| 1\\|2 |  |\n| 3 | 4 |\n"),
    (
        "<table><tr><td><p>a</p><td><p>b</p><tr><td>c<td>d</table>",
        "| a | b |\n| --- | --- |\n| c | d |\n",
    ),
    ("<table><tr><td><h1>Laid out</h1><p>Text</p><td>side</table>", "# Laid out\n\nText\n\nside\n"),
    ("<pre>def f():\n    return 1\n\nf()</pre>", "```\ndef f():\n    return 1\n\nf()\n```\n"),
    ("<pre>a ``` b</pre>", "````\na ``` b\n````\n"),
    ("<div>One <b>a</b><br>Two</div><div>Three</div>Four", "One a\\\nTwo\n\nThree\n\nFour\n"),
    ("<details><summary>Why?</summary>Because.</details>", "Why?\n\nBecause.\n"),
    ("<ul><li><div>a</div><div>b</div></ul>", "- a\n\n  b\n"),
    ("<ol start=3><li>c<li>d<li value=9>i<li>j</ol>", "3. c\n4. d\n9. i\n10. j\n"),
    ("<ol start=-2><li>c</ol><ol start=x><li value=''>a</ol><ol start=99999999999><li>a", "1. c\n\n1) a\n\n1. a\n"),
    ("<ol start=0><li>zero</ol><ul><li value=7>a</ul>", "0. zero\n\n- a\n"),
    ("<ul><li>a<ol start=3><li>b<li>c</ol></ul>", "- a\n\n  3. b\n  4. c\n"),
    ("<ul><li>a</ul><ul><li>b</ul><ul><li>c</ul>", "- a\n\n* b\n\n- c\n"),
    ("<ul><li>x<ol><li>a</ol><ol><li>b<li>c</ol><li>y</ul>", "- x\n  1. a\n\n  1) b\n  2) c\n- y\n"),
    ("<ul><li>a</ul><p>b</p><ul><li>c</ul>", "- a\n\nb\n\n- c\n"),
    ("", ""),
]
LISTS = [
    "<ul><li>a<ol start=3><li>b<li>c</ol></ul>",
    "<ul><li>a<ol start=0><li>b</ol></ul>",
    "<ol><li value=4>a<ol><li value=7>b<li>c</ol></ol>",
    "<ol><li>a<ol start=5><li>b</ol><li>c<ol start=7><li>d</ol></ol>",
    "<ul><li><h2>a</h2><ol start=4><li>b</ol></ul>",
    "<blockquote><p>a</p><ol start=3><li>b</ol></blockquote>",
    "<ol><li>a</ol><ol><li>b</ol>",
    "<ul><li>a</ul><ul><li>b</ul><ul><li>c</ul>",
    "<ul><li>a<ul><li>b</ul></ul><ul><li>c<ul><li>d</ul></ul>",
    "<blockquote><ol><li>a</ol><ol><li>b</ol></blockquote>",
]
TRICKY = [
    "# no heading", "1. no item", "- no item", "+ no item", "> no quote", "*stars* and _lines_", "a_b_c", "`code`",
    "[text](https://a.example)", "![x](y)", "<b>no tag</b>", "&amp; stays", "AT&T; and &copy", "===", "---", "~~~",
    "a \\ b \\* c", "2024) a year", "12345678901. a long number", "| a | b |", "https://a.example/_x_?a=1&b=2", "in C #", "a ##",
]  # fmt: skip


def decide(pieces: Sequence[Segment], keeps: list[bool]) -> Decisions:
    many = len(pieces)
    return Decisions(pieces, keeps, lambda: Told(["body"] * many, [1.0] * many, [()] * many, [None] * many))


def markdown_of(markup: str, drop: str = "") -> str:
    """Return the Markdown of a page of which all lines stay but those with `drop`."""
    view = view_page(parse(markup))
    pieces = segment(Document(view.text)).segments
    return write_markdown(view, decide(pieces, [not drop or drop not in piece.text for piece in pieces]))


def words_shown(markdown: str) -> list[str]:
    shown = MarkdownIt("gfm-like", {"linkify": False}).render(markdown)
    return view_page(parse(shown)).text.split()


@pytest.mark.parametrize(("markup", "markdown"), SHAPES)
def test_shapes_are_written_as_such(markup: str, markdown: str) -> None:
    assert markdown_of(markup) == markdown


@pytest.mark.parametrize("markup", LISTS)
def test_lists_are_the_same_lists_when_it_is_shown(markup: str) -> None:
    assert lists_in(MarkdownIt().render(markdown_of(markup))) == lists_in(markup)


def lists_in(markup: str) -> list[tuple[str, str | None, int, int]]:
    """Return of each list what it is, its first number if that is not 1, how many items it has and how deep it stands."""
    found = parse(markup).iter("ul", "ol")
    return [
        (one.tag, start_of(one), len(one.findall("li")), sum(around.tag == "li" for around in one.iterancestors()))
        for one in found
    ]


def start_of(one: Any) -> str | None:
    return one.get("start") or next(iter(one.findall("li"))).get("value")


@pytest.mark.parametrize("text", TRICKY)
@pytest.mark.parametrize("around", ["<p>{}</p>", "<ul><li>{}</ul>", "<p>first<br>{}</p>", "<h2>{}</h2>"])
def test_words_read_the_same_when_it_is_shown(text: str, around: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    markup = around.format(escaped)
    assert words_shown(markdown_of(markup)) == view_page(parse(markup)).text.split()


def test_a_row_with_signs_of_tables_reads_the_same() -> None:
    markup = "<table><tr><td>a|b<td>*c*<tr><td>\\<td>|</table>"
    assert words_shown(markdown_of(markup)) == ["a|b", "*c*", "\\", "|"]


def table_shown(markdown: str) -> list[list[str]]:
    """Return the cells of the rows of all tables, as whoever renders the Markdown reads them."""
    page = parse(MarkdownIt("gfm-like", {"linkify": False}).render(markdown))
    return [["".join(cell.itertext()) for cell in row if cell.tag in ("td", "th")] for row in page.iter("tr")]


HEAD = "<tr><th>Name<th>Side<th>Year</tr>"
HEAD_SHOWN = ["Name", "Side", "Year"]
TABLES = {
    "line breaks": (
        f"<table>{HEAD}<tr><td>Old bridge</td><td>East<br>West</td><td>1904</td></tr></table>",
        [HEAD_SHOWN, ["Old bridge", "East West", "1904"]],
    ),
    "line breaks in neighbours": (
        f"<table>{HEAD}<tr><td>Old<br>bridge<td>East<br>West<td>1904<br>1905</table>",
        [HEAD_SHOWN, ["Old bridge", "East West", "1904 1905"]],
    ),
    "empty among paragraphs": (
        "<table><tr><td><p></p></td><td><p>2023</p></td><td><p>2024</p></td></tr>"
        "<tr><td><p>Old bridge</p></td><td></td><td><p>7</p></td></tr></table>",
        [["", "2023", "2024"], ["Old bridge", "", "7"]],
    ),
    "several paragraphs": (
        f"<table>{HEAD}<tr><td>Old<td><p>East</p><p>West</p><td><div>1904</div></table>",
        [HEAD_SHOWN, ["Old", "East West", "1904"]],
    ),
    "rowspan": (
        f"<table>{HEAD}<tr><td rowspan=2>Old<td>East<td>1904<tr><td>West<td>1905<tr><td>New<td>East<td>2001</table>",
        [HEAD_SHOWN, ["Old", "East", "1904"], ["", "West", "1905"], ["New", "East", "2001"]],
    ),
    "rowspans side by side and apart": (
        "<table><tr><td rowspan=3>a<td rowspan=3>b<td>c<td rowspan=2>d<td>e<tr><td>f<td>g<tr><td>h<td>i<td>j</table>",
        [["a", "b", "c", "d", "e"], ["", "", "f", "", "g"], ["", "", "h", "i", "j"]],
    ),
    "colspan": (
        f"<table>{HEAD}<tr><td colspan=2>Old bridge<td>1904<tr><td>New<td>East<td>2001</table>",
        [HEAD_SHOWN, ["Old bridge", "", "1904"], ["New", "East", "2001"]],
    ),
    "both": (
        "<table><tr><td rowspan=2 colspan=2>a<td>b<tr><td>c<tr><td>d<td>e<td>f</table>",
        [["a", "", "b"], ["", "", "c"], ["d", "e", "f"]],
    ),
    "spans without end": (
        "<table><tr><td colspan=9007199254740991>a<td>b<tr><td rowspan=9007199254740991>c<td>d<tr><td>e</table>",
        [["a", "", "b"], ["c", "d", ""], ["", "e", ""]],
    ),
    "spans that are no numbers": (
        "<table><tr><td colspan=0 rowspan=-1>a<td colspan=x rowspan>b<tr><td colspan=''>c<td>d</table>",
        [["a", "b"], ["c", "d"]],
    ),
    "rowspan to the end of the group": (
        "<table><tbody><tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d<tbody><tr><td>e<td>f</table>",
        [["a", "b"], ["", "c"], ["", "d"], ["e", "f"]],
    ),
    "groups": (
        "<table><thead><tr><th rowspan=9>a<th>b<tbody><tr><td>c<td>d<tfoot><tr><td>e<td>f</table>",
        [["a", "b"], ["c", "d"], ["e", "f"]],
    ),
    "headers in the first column": (
        "<table><tr><th>Built<td>1904<tr><th>Length<td><p>300 m</p><p>280 m before</p></table>",
        [["Built", "1904"], ["Length", "300 m 280 m before"]],
    ),
    "columns without text": ("<table><tr><td>a<td>&nbsp;<td>b<tr><td>c<td><td>d</table>", [["a", "b"], ["c", "d"]]),
    "no rows around the first cells": ("<table><td>a<td>b<tr><td>c<td>d</table>", [["a", "b"], ["c", "d"]]),
    "text before the cells of a row": ("<table><tr>x<td>a<td>b<tr><td>c<td>d</table>", [["x a", "b"], ["c", "d"]]),
    "signs": (r"<table><tr><td>a|b<td>\|<tr><td>c\<td>\\|<br>|</table>", [["a|b", r"\|"], ["c\\", r"\\| |"]]),
    "in a cell": (
        "<table><tr><td>left<td><table><tr><td>a<td>b<br>c<tr><td><td>d</table><td>right</table>",
        [["a", "b c"], ["", "d"]],
    ),
    "in a list": ("<ul><li>x<table><tr><td>a<td>b<tr><td>c<td>d</table></ul>", [["a", "b"], ["c", "d"]]),
    "a list in a cell": ("<table><tr><td>a<td>b<tr><td><ul><li>c<li>d</ul><td>e</table>", []),
    "a heading in a cell": ("<table><tr><td>menu<td><h1>a</h1><tr><td>b<td>c</table>", []),
    "many lines in a cell": ("<table><tr><td>menu<td>a<br>b<br>c<br>d<tr><td>e<td>f</table>", []),
    "one row": ("<table><tr><td>a<td>b</table>", []),
    "one column": ("<table><tr><td>a<tr><td>b</table>", []),
    "next to nothing in it": (
        "<table>{}</table>".format("".join(f"<tr><td colspan={n}><td>{n}" for n in range(1, 200))),
        [],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", TABLES)
def test_cells_stand_in_their_rows_and_columns(name: str) -> None:
    markup, rows = TABLES[name]
    markdown = markdown_of(markup)
    assert table_shown(markdown) == rows
    assert sorted(words_shown(markdown)) == sorted(view_page(parse(markup)).text.split())


@pytest.mark.parametrize(
    ("table", "above"),
    [
        (f"<table><caption>The <b>bridges</b></caption>{HEAD}<tr><td>Old<td>East<td>1904</table>", "The bridges"),
        (f"<table>{HEAD}<tr><td>Old<td>East<td>1904</tr><caption>At<br>last</caption></table>", "At\\\nlast"),
        (f"<table><caption><h3>Bridges</h3></caption>{HEAD}<tr><td>Old<td>East<td>1904</table>", "### Bridges"),
    ],
)
def test_a_caption_is_a_paragraph_above_its_table(table: str, above: str) -> None:
    markdown = markdown_of(f"<div>before</div>{table}<div>after</div>")
    assert markdown.startswith(f"before\n\n{above}\n\n| Name |")
    assert markdown.endswith("\n\nafter\n")
    assert table_shown(markdown) == [HEAD_SHOWN, ["Old", "East", "1904"]]


DROPPING = [
    ("<tr><td>a<td>b<tr><td>xx<td>xx<tr><td>c<td>d", [["a", "b"], ["c", "d"]]),
    ("<tr><td>a<td>b<tr><td><p>xx</p><td><p>e</p><tr><td>c<td>d", [["a", "b"], ["", "e"], ["c", "d"]]),
    ("<tr><td>a<td>b<tr><td>c<td><p>d</p><p>xx</p>", [["a", "b"], ["c", "d"]]),
    ("<tr><td>a<td>b<tr><td>xx<br>c<td>d", [["a", "b"], ["c", "d"]]),
    ("<tr><td rowspan=2><p>xx</p><td><p>a</p><td><p>b</p><tr><td>c<td>d", [["a", "b"], ["c", "d"]]),
    ("<tr><td>a<td>b<tr><td><p>xx</p><td><p>xx</p>", []),
]


@pytest.mark.parametrize(("rows", "shown"), DROPPING)
def test_what_was_dropped_of_a_table_stays_out(rows: str, shown: list[list[str]]) -> None:
    markdown = markdown_of(f"<table><caption>xx</caption>{rows}</table>", drop="xx")
    assert "xx" not in markdown
    assert table_shown(markdown) == shown


def test_a_row_of_which_a_piece_stays_keeps_the_columns_of_that() -> None:
    view = view_page(parse("<table><tr><td>a<td>b<td>c<tr><td>one<td>two three<td>four</table>"))
    document = segment(Document(view.text), [view.text.index("three")])
    pieces = document.segments
    keeps = [not piece.text.startswith("one") for piece in pieces]
    assert table_shown(write_markdown(view, decide(pieces, keeps))) == [["a", "b", "c"], ["", "three", "four"]]


@pytest.mark.parametrize(
    "part",
    [
        "<table><tr><td>a<td>b<tr><td>c<td>d</table>",
        "<table><tr><td rowspan=60000 colspan=900>a<td>b<tr><td>c<td>d</table>",
        "<tr><td>a<td rowspan=2000>b<td>c<td colspan=1000 rowspan=2000>d",
        "<tr><td>a<br>a<td><p>b</p><p>b</p>",
        "<td>a<td rowspan=9>b",
        "<tr><tr>",
    ],
)
def test_many_tables_rows_and_cells_are_written(part: str) -> None:
    many = 4_000
    markup = part * many if "</table>" in part else f"<table><tr><td>a<td>b<tr><td>c<td>d{part * many}</table>"
    view = view_page(parse(markup))
    pieces = segment(Document(view.text)).segments
    written = write_markdown(view, decide(pieces, [True] * len(pieces)))
    assert re.findall(r"[a-d]", written) == re.findall(r"[a-d]", view.text)


def test_code_keeps_as_many_blank_lines_as_it_has() -> None:
    code = "def a():\n    b()\n\n\ndef c():\n    d()"
    assert f"```\n{code}\n```" in markdown_of(f"<p>One.</p><pre>{code}\n</pre><p>Two.</p>")


SIGNS = st.text(alphabet="ab 1#>*_`~[]()<&;\\|-+=.!:", max_size=24)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(("p", "li", "h3", "blockquote", "pre", "td", "br")), SIGNS), max_size=6))
def test_any_words_read_the_same(pieces: list[tuple[str, str]]) -> None:
    around = {"li": "<ul><li>{}</ul>", "td": "<table><tr><td>a<td>{}<tr><td>b<td>c</table>", "br": "{}<br>"}
    markup = "".join(
        around.get(tag, f"<{tag}>{{}}</{tag}>").format(text.replace("&", "&amp;").replace("<", "&lt;"))
        for tag, text in pieces
    )
    assert words_shown(markdown_of(markup)) == view_page(parse(markup)).text.split()


PAGE = "<html><body><article><h1>The bridge over the river has reopened</h1>{}</article></body></html>".format(
    "".join(f"<p>The bridge reopened on Monday after {n} years of repairs, the city said in a statement.</p>" for n in "4567")
    + "<h2>What comes next</h2><ul><li>The road on the western bank will be rebuilt next, the mayor said on Monday.</ul>"
)


def test_a_result_has_its_markdown() -> None:
    result = cleaner.Cleaner().html(PAGE)
    assert result.markdown.startswith("# The bridge over the river has reopened\n\nThe bridge reopened")
    assert "\n\n## What comes next\n\n- The road on the western bank" in result.markdown
    assert words_shown(result.markdown) == result.text.split()
    assert cleaner.clean("# A text").markdown == "# A text"


def run(*said: str) -> int:
    from cleaner.cli import main

    return main(said)


def test_the_command_line_writes_markdown(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    path, dump, out = tmp_path / "page.html", tmp_path / "dump.jsonl", tmp_path / "clean.jsonl"
    path.write_text(PAGE, encoding="utf-8")
    dump.write_text(json.dumps({"html": PAGE}) + "\n", encoding="utf-8")
    expected = cleaner.Cleaner().html(PAGE).markdown
    assert run("clean", str(path), "--markdown") == 0
    assert capfdbinary.readouterr().out.decode() == expected
    assert run("clean", str(dump), "-o", str(out), "--html-field", "html", "--markdown") == 0
    assert json.loads(out.read_text("utf-8"))["html"] == expected


def test_a_run_is_not_written_in_markdown(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "page.html").write_text(PAGE, encoding="utf-8")
    assert run("clean", str(tmp_path / "pages"), "-o", str(tmp_path / "run"), "--markdown") == 2
    assert b"--markdown writes one input to a file" in capfdbinary.readouterr().err
    assert not (tmp_path / "run").exists()
