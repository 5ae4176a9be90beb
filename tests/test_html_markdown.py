"""Markdown of pages: shapes are kept, and whoever renders it reads the words that stay."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

import cleaner
from cleaner.document import Decisions, Document
from cleaner.html.markdown import write_markdown
from cleaner.html.view import parse, view_page
from cleaner.segment import segment

SHAPES = [
    ("<h2>A heading</h2><p>Text</p>", "## A heading\n\nText\n"),
    ("<h3>1. First, + a_b</h3><h4>#</h4>", "### 1. First, + a\\_b\n\n#### \\#\n"),
    ("<p>One<br>Two</p><p>Three</p>", "One\\\nTwo\n\nThree\n"),
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
    ("", ""),
]
TRICKY = [
    "# no heading", "1. no item", "- no item", "+ no item", "> no quote", "*stars* and _lines_", "a_b_c", "`code`",
    "[text](https://a.example)", "![x](y)", "<b>no tag</b>", "&amp; stays", "AT&T; and &copy", "===", "---", "~~~",
    "a \\ b \\* c", "2024) a year", "12345678901. a long number", "| a | b |", "https://a.example/_x_?a=1&b=2", "in C #", "a ##",
]  # fmt: skip


def markdown_of(markup: str) -> str:
    view = view_page(parse(markup))
    pieces = segment(Document(view.text)).segments
    many = len(pieces)
    return write_markdown(
        view, Decisions(pieces, ["body"] * many, [True] * many, [1.0] * many, [()] * many, [None] * many)
    )


def words_shown(markdown: str) -> list[str]:
    shown = MarkdownIt("gfm-like", {"linkify": False}).render(markdown)
    return view_page(parse(shown)).text.split()


@pytest.mark.parametrize(("markup", "markdown"), SHAPES)
def test_shapes_are_written_as_such(markup: str, markdown: str) -> None:
    assert markdown_of(markup) == markdown


@pytest.mark.parametrize("text", TRICKY)
@pytest.mark.parametrize("around", ["<p>{}</p>", "<ul><li>{}</ul>", "<p>first<br>{}</p>", "<h2>{}</h2>"])
def test_words_read_the_same_when_it_is_shown(text: str, around: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    markup = around.format(escaped)
    assert words_shown(markdown_of(markup)) == view_page(parse(markup)).text.split()


def test_a_row_with_signs_of_tables_reads_the_same() -> None:
    markup = "<table><tr><td>a|b<td>*c*<tr><td>\\<td>|</table>"
    assert words_shown(markdown_of(markup)) == ["a|b", "*c*", "\\", "|"]


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
