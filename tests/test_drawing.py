"""A document before and after as markup: every line is in it, told by more than colour, and no text acts."""

from __future__ import annotations

import html
import re

import pytest
from articles import fixtures
from hypothesis import given
from nasty import NASTY

import cleaner
from cleaner.document import KINDS
from cleaner.drawing.draw import draw_document, draw_kind, page_style
from cleaner.drawing.markup import join, tag
from cleaner.render import make_visible

BODY = "The storm reached the coast on Monday night and cut the power in four towns, police said.\n"
clean = cleaner.Cleaner(model=None)


def words_of(markup: str) -> str:
    return html.unescape(re.sub("<[^>]*>", "\n", markup))


@pytest.mark.parametrize("article", fixtures()[:20], ids=lambda article: article.slug)
def test_every_line_is_shown_with_its_fate(article: object) -> None:
    result = clean(article.text)  # type: ignore[attr-defined]
    shown = draw_document(result.to_dict())
    lines = words_of(shown).split("\n")
    for decision in result.decisions:
        if not decision.segment.blank:
            begin = make_visible(decision.segment.text.strip())[:600]
            assert any(line.startswith(begin) for line in lines), begin
    dropped = [decision for decision in result.decisions if not decision.keep and not decision.segment.blank]
    assert shown.count("<del") == shown.count("\N{MINUS SIGN}") == len(dropped)
    for decision in dropped:
        assert html.escape(make_visible(decision.reason)) in shown


def test_long_stretches_that_stayed_are_folded_with_their_length() -> None:
    text = f"Advertisement\n{BODY * 9}"
    shown = draw_document(cleaner.Cleaner(model=None, disable=["duplicate"])(text).to_dict())
    assert f"5 more lines stayed ({5 * len(BODY):,} characters)" in shown
    assert shown.count("police said.") == 9


def test_the_rest_of_a_long_line_is_folded() -> None:
    shown = draw_document(clean("word " * 1_000 + "end.\n").to_dict())
    assert "4,404 more characters" in shown
    assert shown.count("word") == 1_000


def test_a_long_line_is_folded_between_words_if_it_has_any() -> None:
    shown = draw_document(clean("harbour " * 200 + "end.\n").to_dict())
    assert "harbour </span><details>" in shown and shown.count("harbour") == 200
    assert f"{'x' * 600}</span><details>" in draw_document(clean("x" * 1_000).to_dict())


def test_a_text_without_words_is_told() -> None:
    for text in ("", "\n\n \n"):
        assert "There is nothing in it to read." in draw_document(clean(text).to_dict())


def test_kinds_that_are_not_known_are_shown_without_one() -> None:
    decision = {"line": 1, "text": BODY, "keep": True, "kind": None, "confidence": None, "reason": None}
    assert "kind" not in draw_document({"decisions": [decision]})


@given(NASTY)
def test_no_text_acts(text: str) -> None:
    decision = {"line": 1, "text": f"x{text}", "keep": False, "kind": text, "confidence": 0.5, "reason": text}
    shown = draw_document({"decisions": [decision]})
    assert set(re.findall("</?([a-z]+)", shown)) <= {"ol", "li", "span", "div", "del", "small", "details", "summary"}
    assert not re.search("[\x00-\x08\x0a-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", shown)
    assert not re.search(r"<[^>]*\s(style|on\w+|href|src)=", shown)


def test_attributes_and_content_are_escaped() -> None:
    shown = tag("p", "<b>", tag("i", "'&\""), title='"><script>', hidden="", class_=None)
    assert shown == ('<p title="&quot;&gt;&lt;script&gt;" hidden>&lt;b&gt;<i>&#x27;&amp;&quot;</i></p>')
    assert join("<", tag("input", name="x")) == '&lt;<input name="x"/>'


def test_every_kind_has_a_colour_in_light_and_dark() -> None:
    style = page_style()
    light, _, dark = style.partition("prefers-color-scheme: dark")
    for kind in KINDS:
        assert f"--{kind}: #" in light
        assert f"--{kind}: #" in dark
        assert f".kind-{kind} {{ --kind: var(--{kind}); }}" in style
        assert f'class="kind kind-{kind}"' in draw_kind(kind)
    assert 'class="kind kind-body"' in draw_kind('"><x')
