"""Pages: what becomes their text, what is known of its lines, and what is cleaned of it."""

from __future__ import annotations

import json
import pickle
import random
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy
import pytest

import cleaner
from cleaner.bounds import find_bounds
from cleaner.document import Document, Hint
from cleaner.errors import InputError, PageError
from cleaner.html import byline, drawn
from cleaner.html import filter as filters
from cleaner.html import view as views
from cleaner.html.author import find_author
from cleaner.html.declared import read_declared, read_things
from cleaner.html.decode import decode_page
from cleaner.html.hints import find_headline_line
from cleaner.html.meta import read_meta
from cleaner.html.opinion import match_words, split_lines
from cleaner.html.page import Page, read_page
from cleaner.html.said_day import says_day
from cleaner.html.view import SHELL, parse, view_page
from cleaner.options import PAGE_MODEL
from cleaner.segment import segment
from cleaner.sites.corrections import Corrections
from cleaner.sites.keys import key_of

PAGE = """<!doctype html>
<html><head><title>Old bridge reopens - The Valley Paper</title>
<meta name="author" content="Jane Doe"><meta property="og:site_name" content="The Valley Paper">
<meta property="article:published_time" content="2024-05-06T08:00:00Z"><script>var a = "not text";</script></head>
<body>
<nav class="main-menu"><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article class="article-body">
<h1>Old bridge reopens after four years</h1>
<p>The old bridge over the river reopened on Monday after four years of repairs, the city said in a statement.</p>
<p>The work cost 40 million euros, which is twice as much as was planned when it began, and 12,000 cars will cross it each day.</p>
<aside class="related-stories"><h3>Related stories</h3><ul><li><a href="/a">Ferry sinks in harbour</a></li>
<li><a href="/b">Council votes on tolls</a></li></ul></aside>
<h2>What comes next</h2>
<p>The mayor said that the road on the western bank would be rebuilt next, and that the money for it had been found.</p>
<p>"Nobody who has waited in the queue at the ferry will miss it," she told reporters at the opening on Monday.</p>
</article></main>
<footer class="site-footer"><p>© 2024 The Valley Paper. All rights reserved.</p></footer>
</body></html>"""


def text_of(markup: str) -> str:
    return view_page(parse(markup)).text


def test_a_page_comes_down_to_its_article() -> None:
    result = cleaner.Cleaner().html(PAGE, url="https://valley.example/bridge")
    for line in ("Old bridge reopens after four years", "The old bridge over the river", "What comes next", "she told"):
        assert line in result.text
    for line in ("Home", "Ferry sinks", "All rights reserved", "not text"):
        assert line not in result.text
    assert {piece.kind for piece in result.removed} <= set(cleaner.KINDS) - {"body", "title"}
    assert all(piece.reason for piece in result.removed)


def test_kept_and_dropped_are_the_text_of_the_page() -> None:
    result = cleaner.Cleaner().html(PAGE)
    assert "".join(decision.segment.text for decision in result.decisions) == result.original == text_of(PAGE)


def test_it_is_the_same_with_and_without_trafilatura_where_all_is_clear() -> None:
    assert cleaner.Cleaner(trafilatura=False).html(PAGE).text == cleaner.Cleaner().html(PAGE).text


def hints_of(result: cleaner.Result) -> dict[str, Hint]:
    return {result.original[hint.start : hint.end]: hint for hint in result.document.hints}


def test_hints_say_where_a_line_stands() -> None:
    hints = hints_of(cleaner.Cleaner().html(PAGE))
    home, lead = hints["Home"], next(hint for line, hint in hints.items() if line.startswith("The old bridge"))
    assert (home.tag, home.linked) == ("a", 1.0)
    assert (lead.tag, lead.linked) == ("p", 0.0)
    assert cleaner.clean("A text.").document.hints == ()


SHOP = """<body><nav><a href="/">Home</a> <a href="/x">Shop</a></nav>
<div class="item"><a href="/1">Blue kettle</a><span>19.90</span><p>Boils a litre in two minutes.</p></div>
<div class="item"><a href="/2">Red kettle</a><span>24.90</span><p>Boils more slowly, looks better.</p></div>
<div class="item"><a href="/3">Old kettle</a><span>9.90</span><p>Our grandmothers boiled in it.</p></div>
<footer>Kettles Ltd. All rights reserved.</footer></body>"""


def test_trafilatura_is_asked_where_a_page_is_doubtful() -> None:
    hints = hints_of(cleaner.Cleaner().html(SHOP))
    assert (hints["Blue kettle 19.90"].extracted, hints["Boils a litre in two minutes."].extracted) == (0.0, 1.0)
    assert all(hint.extracted is None for hint in cleaner.Cleaner(trafilatura=False).html(SHOP).document.hints)


def test_trafilatura_is_not_asked_where_a_page_is_clear(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Page, "ask", lambda page: pytest.fail("it was asked"))
    assert all(hint.extracted is None for hint in cleaner.Cleaner().html(PAGE).document.hints)


def test_meta_are_what_the_page_says_of_itself() -> None:
    meta = cleaner.Cleaner().html(PAGE, url="https://valley.example/bridge").meta
    assert meta.author == "Jane Doe"
    assert meta.date == "2024-05-06"
    assert meta.site == "The Valley Paper"
    assert meta.title is not None
    assert "Old bridge reopens" in meta.title
    assert cleaner.clean("A text.").meta == (None, None, None, None)


@pytest.mark.parametrize("url", ["https://anna:secret@news.example/a", "https://anna@news.example/a?to=b@c"])
def test_the_site_of_a_page_that_names_none_is_its_host_and_no_password(url: str) -> None:
    page = "<p>The council met on Monday and decided to widen the road to the coast.</p>"
    assert cleaner.Cleaner().html(page, url=url).meta.site == "news.example"


def test_a_result_of_a_page_pickles() -> None:
    result = cleaner.Cleaner().html(PAGE)
    assert pickle.loads(pickle.dumps(result)).text == result.text


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>One<p>Two", "One\n\nTwo"),
        ("<div>One</div><div>Two</div>", "One\nTwo"),
        ("<p>One  \n two</p>", "One two"),
        ("H<sub>2</sub>O and <b>T</b>here", "H2O and There"),
        ("<a>One</a><a>Two</a>", "One Two"),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "a b\nc"),
        ("<pre>def f():\n    return 1\n</pre>", "def f():\n    return 1"),
        ("<p>One<script>two</script> three<style>p {}</style></p>", "One three"),
        ("<p>One<br>Two", "One\nTwo"),
        ("<body><p>One</body></html><p>Two</p></html><p>Three", "One\n\nTwo\n\nThree"),
        ("<pre>one\n\n\ntwo\n</pre>three", "one\n\n\ntwo\n\nthree"),
        ("zero<pre>\n\n\n one\r\n\r\n \r\ntwo\n\n\n\n</pre>three", "zero\n\n one\n\n\ntwo\n\nthree"),
        ("<pre>one<br>  two<br><br>three<br>\n\nfour<br></pre>five", "one\n  two\n\nthree\n\n\nfour\n\nfive"),
        ("<pre><span>one\n</span><span>\n</span>\n<b> </b>\ntwo</pre>", "one\n\n\n\ntwo"),
        ("<pre>\n\none</pre><pre><br><br>two</pre>\n\n<p>three<br><br>four", "one\n\ntwo\n\nthree\n\nfour"),
        ("<div>one<br>two<br />\n <br>three<br><br><br>four<br><p>five</div>", "one\ntwo\n\nthree\n\nfour\n\nfive"),
        ("<table><tr><td><td>a<td> b </table>", "a b"),
        ("<b><p>One</b></p><i>Two", "One\n\nTwo"),
        ("<!-- nothing --><p>a &amp; b &nbsp; c</p></div></div>", "a & b c"),
        ("", ""),
        ("   ", ""),
        ("just text", "just text"),
        ("<p>a\0b</p>", "ab"),
    ],
)
def test_the_view_of_a_page(markup: str, text: str) -> None:
    assert text_of(markup) == text


# Elements that hold nothing, today or when they were still in use, and a map that nobody closed.
EMPTY = (
    "area base basefont bgsound col command embed frame input keygen link meta param source track wbr image map"
).split()


@pytest.mark.parametrize("tag", EMPTY)
@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<div><p>One</p>{}<p>Two</p><p>Three</p></div>", "One\n\nTwo\n\nThree"),
        ("<div><p>One {} two</p><p>Three</p></div>", "One two\n\nThree"),
        ("<div><p>One</p><p>{}Two</p>{}{}<p>Three</div>", "One\n\nTwo\n\nThree"),
        ("<ul><li>One{}<li>Two</ul>", "One\nTwo"),
        ("<p>One <b>two {} three</b> four", "One two three four"),
        ("<table><tr><td>One{}<td>two<tr><td>three</table>", "One two\nthree"),
    ],
)
def test_an_element_that_holds_nothing_swallows_nothing(tag: str, markup: str, text: str) -> None:
    if tag == "col" and "<p>" in markup:  # ends a paragraph, as libxml2 has it
        markup = "<div>{}" + markup.replace("{}", "") + "</div>"
    for written in (f'<{tag} src="a" name=b>', f"<{tag}/>", *([f"<{tag}></{tag}>"] if tag != "col" else [])):
        assert text_of(markup.replace("{}", written)) == text


def test_many_of_them_are_no_depth() -> None:
    for tag in ("wbr", "EMBED"):
        assert text_of("<div>" + f"a<{tag} id=b>" * 3000 + "</div>") == "a" * 3000
    with pytest.raises(PageError, match="levels deep"):
        text_of("<div>" + "a<source>" * 3000 + "</div>")


PROSE = [f"The storm cut the power in town {at}, and nobody knows when it will return to the houses there." for at in range(3)]
STORY = "".join(f"<p>{line}</p>" for line in PROSE)


@pytest.mark.parametrize(
    "markup",
    [
        "<svg><title>Logo</title><path d=M0>{}",
        "<svg><g><path><main>{}</main>",
        "<svg><path><svg><text>Logo</text><main>{}</main>",
        "<svg><path/></svg>{}<svg><title>Icon</title><path/></svg>",
        "<svg><foreignObject><div>{}</div></foreignObject><text>Logo</text></svg>",
    ],
)
def test_a_drawing_ends_where_text_begins(markup: str) -> None:
    assert text_of(markup.format(STORY)) == "\n\n".join(PROSE)


def test_a_drawing_with_a_label_shows_nothing() -> None:
    assert text_of("<p>12 <svg><use/><div>votes up</div><text>no text</text></svg> of 14") == "12 of 14"


def test_drawings_in_drawings_are_no_depth_and_take_no_time_for_each_around() -> None:
    assert text_of("<svg>" * 1_900 + "<g></g>" * 50_000) == ""
    assert text_of("<p>First</p>" + "<svg><i></i></svg>" * 50_000 + "<p>Last") == "First\n\nLast"


def test_the_shadow_of_an_element_is_shown_and_other_templates_are_not() -> None:
    shadow = f"<x-story><template shadowrootmode=open><style>p {{}}</style>{STORY}<slot></slot></template></x-story>"
    assert text_of(f"{shadow}<template><p>Not yet</p></template>") == "\n\n".join(PROSE)


def test_what_is_shown_in_place_of_frames_is_read_where_nothing_else_is() -> None:
    frames = "<frameset><frame src=a><noframes><body>{}</body></noframes></frameset>"
    assert text_of(frames.format(STORY * 2)) == text_of(STORY * 2)
    assert "F_EMPTY_SHELL" in cleaner.Cleaner().html(frames.format("<p>This page uses frames.")).flags
    assert text_of("<p>One<noembed>No player</noembed><noframes>No frames</noframes> two") == "One two"


@pytest.mark.parametrize("tag", ["pre", "listing", "xmp", "plaintext"])
def test_what_was_laid_out_by_hand_keeps_its_lines(tag: str) -> None:
    assert text_of(f"<p>One<{tag}>two\n  three\n\nfour") == "One\n\ntwo\n  three\n\nfour"
    assert cleaner.Cleaner(model=None).html(f"<p>One</p><{tag}>two\n  three").markdown.split("\n\n")[1].startswith("```")


def test_an_element_of_code_that_a_stylesheet_makes_a_line_is_one() -> None:
    line = "<span style='display: block'>{}</span>"
    assert text_of(f"<pre>{line.format('a = 1')}{line.format('  b = 2')}c</pre>") == "a = 1\n  b = 2\nc"
    assert text_of("<pre><span style='display:block'>a\n</span><span style='display:block'>b\n</span></pre>") == "a\nb"


def test_a_button_stands_apart_from_the_text_before() -> None:
    assert text_of("<p>See any errors?<button>Let us know</button>, please") == "See any errors? Let us know, please"


def test_what_browsers_hide_of_formulas_is_not_shown() -> None:
    formula = (
        '<math><semantics><mrow><mi>x</mi><mo>=</mo><mn>1</mn></mrow><annotation encoding="application/x-tex">x=1 tex'
        '</annotation><annotation-xml encoding="MathML-Content"><ci>content</ci></annotation-xml></semantics></math>'
    )
    text = text_of(f"<p>Let {formula} be so</p>")
    assert text.startswith("Let x")
    assert text.endswith("1 be so")
    assert "tex" not in text
    assert "content" not in text


def test_an_article_goes_on_behind_an_embedded_video() -> None:
    video = '<embed src="https://example.com/v" width=480>'
    assert cleaner.Cleaner().html(PAGE.replace("<aside", f"{video}<aside")).text == cleaner.Cleaner().html(PAGE).text


def test_lines_know_their_place_and_their_links() -> None:
    view = view_page(parse('<div class="x"><p>See <a href="/">the list</a> of all</p></div><p>End</p>'))
    first, last = view.lines
    assert view.text[last.start :] == "End"
    assert (first.linked, first.links) == (len("the list"), 1)
    assert [element.tag for element in views.ancestors(view, first.element)][:2] == ["p", "div"]


def test_lines_know_their_pictures_and_cells() -> None:
    first, second = view_page(parse("<img><p>Caption</p><table><tr><td>a<td><td>b b</table>")).lines
    assert (first.pictures, second.pictures) == (1, 0)
    assert [second.text[start:end] for start, end in second.cells] == ["a", "", "b b"]
    assert first.cells == ()


def test_cells_know_their_elements_and_spans() -> None:
    view = view_page(parse("<table><tr><td>a<br><b>b</b><td colspan=' 3'><th rowspan=0 colspan=0>c<td rowspan=1e9>d</table>"))
    first, second = view.lines
    tags = [[view.elements[owner].tag for owner in line.owners] for line in (first, second)]
    assert tags == [["td"], ["b", "td", "th", "td"]]
    assert view.elements[second.owners[0]].parent == first.owners[0]
    assert [view.spans.get(owner) for owner in second.owners] == [None, (3, 1), (1, 0), (1, 1)]
    assert view_page(parse("<td colspan=9007199254740991 rowspan=9007199254740991>a")).spans == {2: (1_000, 65_534)}


def test_it_is_the_same_view_whichever_parser_of_lxml_reads_it() -> None:
    assert view_page(parse(PAGE, plain=True)) == view_page(parse(PAGE))


def test_what_a_page_declares_is_read() -> None:
    data = {"@graph": [{"@type": "WebPage"}, {"@type": "NewsArticle", "articleBody": "<p>The body &amp; all.</p>"}]}
    head = (
        "<title>A bridge</title><meta property=og:title content='A new bridge'><meta name=description content=Short>"
        f"<script type=application/ld+json>{json.dumps(data)}</script>"
        "<script type=application/ld+json>{no json, though it says articleBody}</script>"
    )
    declared = read_declared(parse(f"<head>{head}</head><p>x</p>"))
    assert declared.titles == ("A bridge", "A new bridge")
    assert declared.descriptions == ("Short",)
    assert declared.body.strip() == "The body & all."
    assert read_declared(parse("<p>x</p>")) == ((), (), "")
    assert read_declared(None) == ((), (), "")


def test_the_headline_is_the_h1_that_the_title_has() -> None:
    words = split_lines(["The Valley Paper", "Old bridge reopens", "Text"])
    h1 = numpy.array([True, True, False])
    assert find_headline_line(words, h1, ["Old bridge reopens - The Valley Paper"]) == 0
    assert find_headline_line(words, h1, ["Old bridge reopens: what it means"]) == 1
    assert find_headline_line(words, h1, []) == 0
    assert find_headline_line(words, ~h1 & h1, ["Old bridge reopens"]) is None


@pytest.mark.parametrize(
    ("author", "found"),
    [
        ({"@type": "Person", "name": "Ann Lee"}, "Ann Lee"),
        ([{"name": "Ann Lee"}, {"name": "Bo Ray"}, {"name": "Ann Lee"}], "Ann Lee; Bo Ray"),
        ("Ann Lee", "Ann Lee"),
        ({"@id": "#ann"}, "Ann Lee"),
        ("https://a.example/ann", None),
        ({"name": None}, None),
        (7, None),
        ("  Ann\n Lee ", "Ann Lee"),
        ("Ann O&#39;Hara", "Ann O'Hara"),
        ("<a href='x'>Ann Lee</a>", "Ann Lee"),
        ("&lt;b&gt;Ann Lee&lt;/b&gt;", "Ann Lee"),
        ("By Ann Lee", "Ann Lee"),
        ("Written by Ann Lee", "Ann Lee"),
        ("Von Anna Lee", "Anna Lee"),
        ("Por: Ana Lee", "Ana Lee"),
        ("Von Trapp", "Von Trapp"),
        ("von der Leyen", "von der Leyen"),
        ("De Niro", "De Niro"),
        ("Da Silva Santos", "Da Silva Santos"),
        ("Byron Lee", "Byron Lee"),
    ],
)
def test_an_author_is_read_from_the_data_of_a_page(author: object, found: str | None) -> None:
    data = [{"@type": "BlogPosting", "author": author}, {"@id": "#ann", "name": "Ann Lee"}]
    markup = f"<script type=application/ld+json>{json.dumps(data)}</script><p>Some text of a page.</p>"
    assert read_meta(markup, None).author == found


@pytest.mark.parametrize(
    "script",
    [
        "<script type='Application/LD+JSON'>{}</script>",
        "<script type='application/ld+json; charset=utf-8'><!--\n{}\n--></script>",
        "<script type='application/ld+json'>//<![CDATA[\n{}\n//]]></script>",
        "<script type='application/ld+json'>/* <![CDATA[ */{};/* ]]> */</script>",
    ],
)
@pytest.mark.parametrize("end", ["}", ",\n}"])
def test_data_is_read_in_what_sites_wrap_it_in(script: str, end: str) -> None:
    data = json.dumps({"@type": "NewsArticle", "author": "Ann Lee", "articleBody": "The body, [1,] and all."})[:-1] + end
    page = f"{script.format(data)}<p>Some text of a page.</p>"
    assert read_meta(page, None).author == "Ann Lee"
    assert read_declared(parse(page)).body.startswith("The body, [1")


OTHER = {"@type": "NewsArticle", "headline": "Another story altogether", "author": {"@type": "Person", "name": "Bo Ray"}}
OWN = {"@type": "NewsArticle", "headline": "Old bridge reopens", "author": {"@type": "Person", "name": "Ann Lee"}}


@pytest.mark.parametrize(
    ("data", "found"),
    [
        ([{"@type": "ItemList", "itemListElement": [OTHER]}, OWN], "Ann Lee"),
        ([{"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": OTHER}]}], None),
        ([{"@type": "WebPage", "hasPart": {"@graph": [[OTHER]]}}], None),
        ([OTHER, OWN], "Ann Lee"),
        ([OTHER, {**OWN, "author": None}], None),
        ([{**OWN, "mentions": OTHER}], "Ann Lee"),
        ([OTHER], "Bo Ray"),
        ([{**OWN, "author": [[[[[[[[[["Bo Ray"]]]]]]]]]]}], None),
    ],
)
@pytest.mark.parametrize("context", [{}, {"@context": "https://schema.org"}])
def test_who_wrote_other_stories_is_not_the_author(data: list[object], found: str | None, context: object) -> None:
    told = [{**thing, **context} for thing in data]  # type: ignore[dict-item]
    script = f"<script type=application/ld+json>{json.dumps(told)}</script>"
    page = f"<title>Old bridge reopens | Paper</title>{script}<h1>Old bridge reopens</h1><p>Text.</p>"
    assert read_meta(page, None).author == found


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        ("<div class=comments><div itemprop=author>Troll99</div></div>", None),
        ("<div id=div-comment-5><p><a rel=author>Bo Ray</a></div><a rel=author>Ann Lee</a>", "Ann Lee"),
        ("<div class='relatedStories x'><a rel=author>Bo Ray</a></div>", None),
        ("<article class='post comments-open tag-related'><a rel=author>Ann Lee</a></article>", "Ann Lee"),
        ("<div itemprop=author><span>By</span> <b>Ann</b> Lee<button>Follow</button></div>", "Ann Lee"),
    ],
)
def test_who_comments_is_not_the_author(markup: str, found: str | None) -> None:
    assert read_meta(f"<body class=comments><h1>Old bridge reopens</h1><p>Text.</p>{markup}", None).author == found


HOME = "https://valley.example/"


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("The Paper: Old bridge reopens", "<h1><a href=/>The Paper</a></h1><h2>Old bridge reopens</h2>", "Old bridge reopens"),
        ("Old bridge reopens", f"<a href={HOME}><h1>Old bridge</h1></a><h2>Old bridge reopens</h2>", "Old bridge reopens"),
        ("The Paper - Old bridge", f"<h1><a href='{HOME}index.html'>The Paper</a></h1><h2>Ferry</h2>", "Old bridge"),
        ("Old bridge reopens | The Paper", "<p>No heading", "Old bridge reopens"),
        ("Old bridge | The Paper", "<h1>Old bridge reopens</h1><h2>Old bridge</h2>", "Old bridge reopens"),
        ("Old bridge reopens", "<h1><a href=/a/bridge>Old bridge reopens</a></h1>", "Old bridge reopens"),
    ],
)
def test_the_name_of_the_site_is_no_title(head: str, body: str, title: str) -> None:
    site = "<meta property=og:site_name content='The Paper'>"
    assert read_meta(f"<title>{head}</title>{site}{body}<p>Text.</p>", f"{HOME}a").title == title


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Ann Lee", "Ann Lee"),
        ("By Ann Lee | May 6, 2025", "Ann Lee"),
        ("May 6, 2025 by Ann Lee", "Ann Lee"),
        ("by Ann", "Ann"),
        ("Written by Ann Lee, Staff Writer", "Ann Lee"),
        ("By Ann Lee Staff Writer", "Ann Lee"),
        ("By Ann Lee May 6, 2025", "Ann Lee"),
        ("By Theresa May", "Theresa May"),
        ("By Ann Lee and Bo Ray", "Ann Lee; Bo Ray"),
        ("By Ann Lee, Bo van der Ray and Cy O'Hara", "Ann Lee; Bo van der Ray; Cy O'Hara"),
        ("<div>By</div><div>Ann Lee</div>", "Ann Lee"),
        ("Von Anna Lee", "Anna Lee"),
        ("Por: Ana Lee", "Ana Lee"),
        ("Autorin: Anna Lee", "Anna Lee"),
        ("Author: Ann Lee", "Ann Lee"),
        ("By Monday", None),
        ("By Course or Type", None),
        ("Photo by Ann Lee", None),
        ("Edited by Ann Lee", None),
        ("The bridge was built by Ann Lee", None),
        ("Di Maria", None),
        ("<div class=related-stories><p>By Ann Lee</div>", None),
        ("<nav>By Ann Lee</nav>", None),
    ],
)
def test_the_byline_by_the_headline_says_who_wrote_a_page(line: str, author: str | None) -> None:
    page = f"<title>Old bridge reopens</title><h1>Old bridge reopens</h1><div>{line}</div><p>Text of the story.</p>"
    assert read_meta(page, None).author == author


@pytest.mark.parametrize(
    ("told", "line", "author"),
    [
        ("The Valley Paper", "By Ann Lee", "Ann Lee"),  # what the head says is the site
        ("admin_7", "By Ann Lee", "Ann Lee"),
        ("Ann Lee, Bo Ray", "By Ann Lee<p>and<p>Bo Ray", "Ann Lee; Bo Ray"),
        ("Ann Lee, Cy Day", "By Ann Lee<p>Reviewed by Cy Day", "Ann Lee"),
        ("The Review Team", "By The Review", "The Review Team"),
        ("The Valley Paper, Ann Lee", "By Ann Lee<p>The Valley Paper", "Ann Lee"),
    ],
)
def test_the_byline_comes_before_what_the_head_says(told: str, line: str, author: str) -> None:
    head = f"<meta name=author content='{told}'><meta property=og:site_name content='The Valley Paper'>"
    page = f"<title>Old bridge reopens</title>{head}<h1>Old bridge reopens</h1><div>{line}</div><p>Text of the story.</p>"
    assert read_meta(page, None).author == author


@pytest.mark.parametrize("title", ["", "<title>Bridge shut | Valley Courier</title>"])
def test_the_byline_is_found_below_a_heading_that_the_title_does_not_repeat(title: str) -> None:
    page = f"<head>{title}</head><article><h1>Council closes iron bridge at Farrow</h1><p>By Jane Whitlow</p>{STORY}</article>"
    assert cleaner.Cleaner(model=None).html(page).meta.author == "Jane Whitlow"


def test_cells_that_lay_out_a_page_share_no_line() -> None:
    menu, story = "<a href=/>Home</a> | <a href=/l>Log in</a>", "<br><br>".join(PROSE[:3])
    rows = f"<tr><td>{menu}</td><td>{story}</td><td>All rights reserved.</td></tr><tr><td>Monday</td><td>12<br>13</td></tr>"
    prose = "\n\n".join(PROSE[:3])
    assert text_of(f"<table>{rows}</table>") == f"Home | Log in\n{prose}\nAll rights reserved.\nMonday 12\n13"


@pytest.mark.parametrize("head", ["<title>T</title>", "<head><meta charset=utf-8><title>T</title></head>", "<head><title>T</title>"])
@pytest.mark.parametrize("tag", ["main", "article", "header", "nav", "figure", "my-story", "button", "p", "h1", "a"])
def test_a_page_that_leaves_out_the_tag_of_its_body_is_read_whole(head: str, tag: str) -> None:
    page = f"{head}<{tag}>One <b>two</b></{tag}><script>x</script>{{}}<p>three</p><footer>four</footer>"
    for more in ("", "between", "<link rel=next href=/>", "<style>p</style>", "<body class=story>between"):
        shown = "".join(text_of(page.format(more)).split())
        assert shown == f"Onetwo{'between' * ('between' in more)}threefour"


def test_what_an_ad_shows_meanwhile_is_not_read() -> None:
    assert text_of("<p>One</p><amp-ad><div placeholder>Ad loading</div></amp-ad><p>Two</p>") == text_of("<p>One</p><p>Two</p>")


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Written by Ann Lee", "Ann Lee"),
        ("This article was written by Ann Lee.", "Ann Lee"),
        ("Posted by Ann at May 6, 2025", "Ann"),
        ("By Ann Lee", None),
        ("<div class=comments><p>Posted by Ann Lee</div>", None),
    ],
)
def test_a_page_may_say_at_its_end_who_wrote_it(line: str, author: str | None) -> None:
    text = "<p>Text of the story.</p>" * 30
    page = f"<title>Old bridge reopens</title><h1>Old bridge reopens</h1>{text}<div>{line}</div>"
    assert read_meta(page, None).author == author


@pytest.mark.parametrize("name", ["Name", "Username", "The Author", "View all posts", "Last Updated"])
def test_a_label_is_no_author(name: str) -> None:
    page = f"<title>Old bridge reopens</title><h1>Old bridge reopens</h1><p rel=author>{name}</p><p>Text.</p>"
    assert read_meta(page, None).author is None


@pytest.mark.parametrize(
    ("told", "author"),
    [
        ("Ann Lee December", "Ann Lee"),
        ("Updated January", None),
        ("Article by", None),
        ("Theresa May", "Theresa May"),
        ("Old bridge reopens", None),
        ("The Valley Paper; Ann Lee", "Ann Lee"),
        ("The Valley Paper", "The Valley Paper"),
        ("View all posts by Ann Lee", "Ann Lee"),
        ("Article by Ann Lee", "Ann Lee"),
        ("Author Ann Lee", "Ann Lee"),
    ],
)
def test_what_somebody_else_takes_for_an_author_is_looked_at(told: str, author: str | None) -> None:
    page = parse("<p>Text of the story.</p>")
    assert find_author(page, [], []).check(told, "Old bridge reopens", "The Valley Paper") == author


def test_a_link_to_its_author_names_the_author_of_a_page() -> None:
    page = "<title>Old bridge reopens</title><h1>Old bridge reopens</h1><p><a href='/author/{}'>{}</a><p>Text."
    assert read_meta(page.format("ann", "Ann Lee"), None).author == "Ann Lee"
    assert read_meta(page.format("ann", "mehr"), None).author is None


PUBLISHED = "<meta property=article:published_time content=2025-03-04>"


@pytest.mark.parametrize(
    ("head", "line", "day"),
    [
        ("", "<p>May 6, 2025", "2025-05-06"),
        ("", "<p>6. Mai 2025, 10:40 Uhr", "2025-05-06"),
        ("", "<p>Publicado el 6 de mayo de 2025", "2025-05-06"),
        ("", "<p>2025年5月6日", "2025-05-06"),
        ("<meta property=article:modified_time content=2025-07-08>", "<p>May 6, 2025", "2025-05-06"),
        ("<meta property=article:modified_time content=2025-07-08>", "<p>Updated July 8, 2025<p>May 6, 2025", "2025-05-06"),
        (PUBLISHED, "<p>Reopens on May 6, 2025", "2025-03-04"),
        (PUBLISHED, "<p>March 5, 2025", "2025-03-04"),  # in another zone of time
        (PUBLISHED, "<p><time datetime=2025-05-06>May 6, 2025</time>", "2025-05-06"),
        (PUBLISHED + "<meta property=article:modified_time content=2025-05-06>", "<p>May 6, 2025", "2025-03-04"),
        ("", "<p><time datetime=2025-10-04T10:00:00Z>10/04/2025</time>", "2025-10-04"),
        ("", "<p>Someone (@someone) May 6, 2025<p>April 5, 2025", "2025-04-05"),
    ],
)
def test_the_day_of_a_page_is_what_it_shows_by_its_headline(head: str, line: str, day: str) -> None:
    page = f"<title>Old bridge reopens</title>{head}<h1>Old bridge reopens</h1>{line}<p>Text of the story.</p>"
    assert read_meta(page, "https://valley.example/a").date == day


def test_the_day_in_the_address_of_a_page_is_its_day() -> None:
    page = "<title>Old bridge reopens</title><h1>Old bridge reopens</h1><p>May 16, 2025<p>Text of the story.</p>"
    assert read_meta(page, "https://valley.example/2025/05/06/bridge").date == "2025-05-06"


def test_what_stands_around_many_headlines_takes_no_time_for_each(monkeypatch: pytest.MonkeyPatch) -> None:
    page = "<div>" * 1_500 + "<div class=comments>" + "<p>Posted by Ann Lee" * 5_000
    asked: list[int] = []
    monkeypatch.setattr(byline, "_stands_aside", lambda view, number: asked.append(number) or True)
    assert byline.find_closing_byline(view_page(parse(page))) == ()
    assert len(asked) == 200


@pytest.mark.parametrize(
    ("said", "date"),
    [
        ("<p>© 2025 The Paper", None),
        ("<p>1 January 2025", "2025-01-01"),
        ("<time datetime='2025-01-01T10:00:00Z'>New Year</time>", "2025-01-01"),
        ("<p>Published on January 1, 2025", "2025-01-01"),
        ("<p>01/01/2025", "2025-01-01"),
        ("<p>6 May 2025", "2025-05-06"),
    ],
)
def test_a_year_alone_is_no_date(said: str, date: str | None) -> None:
    page = f"<title>Old bridge reopens</title><h1>Old bridge reopens</h1><p>Text of the story.</p>{said}"
    assert read_meta(page, "https://valley.example/a").date == date


@pytest.mark.parametrize(
    "said", ["2024-02-31", "2023-02-29", "2024-04-31", "2024-02-00", "31.02.2024", "2024-02-31T10:00:00Z", "2024-02"]
)
@pytest.mark.parametrize("form", ["<meta property=article:published_time content='{}'>", "<time datetime='{}'>{}</time>"])
def test_a_day_that_there_is_not_and_a_month_alone_are_no_date(said: str, form: str) -> None:
    page = f"<title>Old bridge reopens</title>{form.replace('{}', said)}<h1>Old bridge reopens</h1><p>Text of the story."
    assert read_meta(page, None).date is None
    assert read_meta(page.replace(said, "2024-02-29"), None).date == "2024-02-29"


@pytest.mark.parametrize(
    "said",
    [
        *("2024-02-05T10:00:00Z", "20240205", "2024/2/5", "05.02.2024", "5/2/2024", "05.02.24", "Feb 5, 2024"),
        *("February 5th, 2024", "5th of February, 2024", "Monday, 5 February 2024", "Montag, 05. Februar 2024 10:00 Uhr"),
        *("5 février 2024", "5 de febrero de 2024", "5 февраля 2024 г.", "ngày 5 tháng 2 năm 2024", "5 กุมภาพันธ์ 2024"),
        *("2024 年 02 月 05 日", "2024년 2월 5일", "2024. február 5.", "٥ فبراير 2024"),
        *("5&nbsp;February&nbsp;2024", "<b>5</b> <b>February</b> <b>2024</b>"),
    ],
)
def test_a_day_is_told_in_whatever_form_the_page_says_it(said: str) -> None:
    markup = f"<p>© 2024 The Paper, 202 pages</p><time class=date>{said}</time><p>Text of the story."
    assert says_day("2024-02-05", markup, None)
    assert not says_day("2024-02-01", markup, None)
    assert not says_day("2024-02-06", markup, None)


def test_an_address_tells_a_day() -> None:
    assert says_day("2024-02-01", "<p>Text.", "https://valley.example/2024/02/01/bridge")
    assert not says_day("2024-02-01", "<p>Text.", "https://valley.example/2024/02/bridge")


def test_the_title_is_the_headline_that_readers_see() -> None:
    markup = "<title>Bridge reopens | Paper</title><h1>The Paper</h1><h1>Old bridge reopens on Monday</h1><p>Text.</p>"
    assert read_meta(markup, None).title == "Old bridge reopens on Monday"
    assert read_meta("", None) == (None, None, None, None)


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Old bridge<br>reopens on Monday", "Old bridge reopens on Monday"),
        ("<span>Old bridge reopens</span><span>on Monday</span>", "Old bridge reopens on Monday"),
        ("<div>Old bridge reopens</div><div>on Monday</div>", "Old bridge reopens on Monday"),
        ("Old <b>bri</b>dge reopens on Monday", "Old bridge reopens on Monday"),
        ("Old bridge reopens on Monday<script>var x=1</script><style>.a{}</style>", "Old bridge reopens on Monday"),
        ("Old bridge <button>Share</button>reopens<svg><title>icon</title></svg>", "Old bridge reopens"),
        ("Old bridge reopens<template>x</template><noscript><p>no script</noscript>", "Old bridge reopens"),
    ],
)
def test_a_headline_reads_as_it_is_laid_out(heading: str, title: str) -> None:
    assert read_meta(f"<title>Old bridge reopens | Paper</title><h1>{heading}</h1><p>Text.</p>", None).title == title


def test_the_name_of_a_logo_is_no_headline() -> None:
    logo = "<h1><svg><title>The Paper</title></svg>The Paper</h1>"
    page = f"<title>Old bridge reopens | The Paper</title>{logo}<h1>Old bridge reopens today</h1>"
    assert read_meta(page, None).title == "Old bridge reopens today"


def test_a_page_may_have_many_titles_and_headings() -> None:
    page = "".join(f"<title>t{at} a b</title><h1>h{at} a c<h1>" for at in range(4_000))
    assert read_meta(page, None).title == "t0 a b"


def test_noscript_is_read_where_the_page_shows_nothing_else() -> None:
    post = "<p>" + "Somebody wrote this post in a forum that a script draws. " * 10 + "</p>"
    assert "Somebody wrote" in text_of(f"<div id=app></div><noscript>{post}</noscript>")
    assert "Somebody wrote" not in text_of(f"<p>{'Words that the page shows. ' * 20}</p><noscript>{post}</noscript>")


BODY = "".join(
    f"<p>The old bridge over the river {word} on Monday, the mayor of the town said at the hall in the evening.</p>"
    for word in "opens closes reopens falls stands burns shakes waits".split()
)
IN_JSON = json.dumps({"id": 7, "contentHtml": BODY, "menu": ["<p>Home", "<p>News"]})


@pytest.mark.parametrize(
    "script",
    [
        f"<script id=__DATA__ type=application/json>{IN_JSON}</script>",
        f"<script>window.state = {IN_JSON.replace('<', chr(92) + 'u003c')};</script>",
        f"<script>self.push([1, {json.dumps('5:' + IN_JSON)}])</script>",
        f"<script>self.push([1, {json.dumps(BODY)}]); const no = '\\x41' + \"{'<p>' * 300} \\x41\"</script>",
        "<script type=application/ld+json>"
        + json.dumps({"@type": "NewsArticle", "articleBody": BODY.replace("<p>", "").replace("</p>", "\n")})
        + "</script>",
    ],
)
@pytest.mark.parametrize("options", [{}, {"trafilatura": False}, {"fast": True}])
def test_an_article_that_a_script_would_draw_is_read_where_the_page_shows_nothing(
    script: str, options: dict[str, Any]
) -> None:
    head = "<title>Old bridge</title><body><div id=root>Loading</div>"
    result = cleaner.Cleaner(**options).html(f"{head}{script}")
    assert result.original.splitlines()[::2] == view_page(parse(BODY)).text.splitlines()[::2]
    assert "The old bridge over the river burns on Monday" in result.text
    assert "The old bridge over the river burns on Monday" in result.markdown
    assert "F_EMPTY_SHELL" not in result.flags


TOLD = json.dumps({"@type": "NewsArticle", "articleBody": BODY.replace("<p>", "").replace("</p>", "\n")})
TEASER = f"<nav>{'<a href=/>News of the valley</a> ' * 9}</nav><h1>Old bridge</h1><p>By Ann Lee</p>"


@pytest.mark.parametrize("options", [{}, {"fast": True}])
def test_an_article_is_read_that_a_page_declares_and_shows_a_teaser_of(options: dict[str, Any]) -> None:
    clean = cleaner.Cleaner(**options)
    declared = f"<title>Old bridge</title><script type=application/ld+json>{TOLD}</script>"
    page, longer = (f"{TEASER}<p>{'The bridge. ' * times}</p>" for times in (14, 40))
    assert len(view_page(parse(page)).text) >= SHELL / 2
    teased = clean.html(declared + page)
    assert teased.original.splitlines()[::2] == view_page(parse(BODY)).text.splitlines()[::2]
    assert "By Ann Lee" in clean.html(declared + longer).original


@pytest.mark.parametrize(
    "page",
    [
        f"<article>{BODY}{BODY}</article><script>push({json.dumps(BODY.replace('bridge', 'ferry') * 3)})</script>",
        f"<p>Loading<script>push({json.dumps('<p>We use cookies on this site.</p>')})</script>",
        f"<p>Loading<script>push({json.dumps('var a = 1; ' * 200)})</script>",
    ],
)
def test_other_strings_of_scripts_are_not_read(page: str) -> None:
    assert cleaner.Cleaner().html(page).original == view_page(parse(page)).text


def test_a_string_without_an_end_is_tried_once() -> None:
    assert len(drawn._STRING.findall('"<p>a\\' * 1_000)) == 1


def test_whatever_stands_in_a_page_is_never_an_error(tmp_path: Path) -> None:
    clean = cleaner.Cleaner()
    for markup in ("", "<", "<p", "<![x[", "</p></p>", "<a " * 500, "<p>\ud800</p>", "&#x0;&#55296;", "\ufeff<p>x"):
        assert isinstance(clean.html(markup).text, str)


def test_a_deep_page_keeps_its_text_or_says_that_it_is_too_deep() -> None:
    deep = "<p>First</p>" + "<div>" * 1_500 + "deep" + "</div>" * 1_500 + "<p>Last</p>"
    assert text_of(deep) == "First\n\ndeep\n\nLast"
    with pytest.raises(PageError, match=r"nested more than 2,000 levels") as told:
        view_page(parse("<div>" * 10_000 + "deep"))
    assert told.value.code == "E_TOO_DEEP"


def test_a_large_page_says_that_it_is_too_large() -> None:
    with pytest.raises(PageError, match=r"20,000,001 characters, and the limit is 20,000,000") as told:
        cleaner.Cleaner().html("x" * 20_000_001)
    assert told.value.code == "E_TOO_LARGE"


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        ("<p>Zürich".encode(), None, "Zürich"),
        ("<p>Zürich".encode("utf-8-sig"), "latin-1", "Zürich"),
        ("<p>Zürich".encode("utf-16"), None, "Zürich"),
        ('<meta charset="iso-8859-1"><p>“Zürich”'.encode("cp1252"), None, "“Zürich”"),
        ('<meta charset="iso-8859-1"><p>Zürich'.encode(), None, "Zürich"),
        ('<meta http-equiv=Content-Type content="text/html; charset=shift_jis"><p>東京'.encode("cp932"), None, "東京"),
        ("<p>Привет".encode("cp1251"), "cp1251", "Привет"),
        ("<p>Zürich".encode("cp1252"), None, "Zürich"),
        (b'<meta charset="no-such-thing"><p>Z\xfcrich', None, "Zürich"),
        ("<meta charset=x-sjis><p>東京 ①".encode("cp932"), None, "東京 ①"),
        ("<p>東京".encode("cp932"), "x-sjis", "東京"),
        ("<p>東京".encode("cp932"), " Windows-31J ", "東京"),
        ("<meta charset=x-euc-jp><p>東京".encode("euc_jp"), None, "東京"),
        ("<meta charset=iso-8859-8-i><p>שלום".encode("iso8859_8"), None, "שלום"),
        ("<meta charset=gb_2312-80><p>东京 鎔".encode("gb18030"), None, "东京 鎔"),
        ("<meta charset=x-gbk><p>东京".encode("gb18030"), None, "东京"),
        ("<meta charset=cn-big5><p>東京 碁".encode("big5hkscs"), None, "東京 碁"),
        ("<meta charset=windows-949><p>똠방".encode("cp949"), None, "똠방"),
        ("<meta charset=windows-874><p>“ไทย”".encode("cp874"), None, "“ไทย”"),
        ("<meta charset=iso-8859-11><p>“ไทย”".encode("cp874"), None, "“ไทย”"),
        ("<meta charset=x-cp1251><p>“Привет”".encode("cp1251"), None, "“Привет”"),
        ("<meta charset=x-mac-cyrillic><p>Привет".encode("mac_cyrillic"), None, "Привет"),
        ("<meta charset=koi8-ru><p>Привіт".encode("koi8_u"), None, "Привіт"),
        ("<meta charset=csiso2022jp><p>東京".encode("iso2022_jp"), None, "東京"),
    ],
)
def test_bytes_are_decoded_as_the_page_was_meant(data: bytes, encoding: str | None, text: str) -> None:
    markup, flags = decode_page(data, encoding)
    assert text in markup
    assert "F_REPLACED_BYTES" not in flags


@pytest.mark.parametrize(("encoding", "said"), [(5, "not int"), ("rot13", "no encoding of texts"), ("x", "no encoding")])
def test_what_is_no_encoding_is_refused_for_texts_and_pages(encoding: object, said: str) -> None:
    named: str = encoding  # type: ignore[assignment]
    for door in (cleaner.clean, cleaner.Cleaner().html):
        with pytest.raises(InputError, match=said):
            door(b"<p>x", encoding=named)


def test_what_a_page_names_for_an_encoding_may_be_none_of_texts() -> None:
    for name in (b"rot13", b"idna", b"undefined"):
        text, _ = decode_page(b"<meta charset=" + name + b"><p>caf\xe9")
        assert text.endswith("<p>caf\xe9")


@pytest.mark.parametrize("fast", [False, True])
def test_a_page_that_is_a_string_is_mended_as_bytes_are(fast: bool) -> None:
    if fast:
        pytest.importorskip("resiliparse")
    clean = cleaner.Cleaner(fast=fast).html
    plain = clean(PAGE)
    assert (clean("\ufeff" + PAGE).text, "F_REPLACED_BYTES" in plain.flags) == (plain.text, False)
    half = clean(PAGE.replace("reopened on Monday", "reopened \ud800 on Monday"))
    assert "reopened \ufffd on Monday" in half.original
    assert "F_REPLACED_BYTES" in half.flags
    whole = clean(PAGE.replace("reopened on Monday", "reopened \ud83d\ude00 on Monday"))
    assert "reopened \U0001f600 on Monday" in whole.original
    assert "F_REPLACED_BYTES" not in whole.flags


@pytest.mark.parametrize(
    ("name", "author"),
    [
        (r"Jane \udc00 Doe", "Jane \ufffd Doe"),
        (r"Jane \uD83D Doe", "Jane \ufffd Doe"),
        (r"Jane \ud83d\ude00 Doe", "Jane \U0001f600 Doe"),
        (r"Jane \ud83d\ud83d\ude00 Doe", "Jane \ufffd\U0001f600 Doe"),
    ],
)
def test_half_a_surrogate_pair_in_the_data_of_a_page_is_mended_as_in_its_text(name: str, author: str) -> None:
    thing = next(read_things(f'{{"@type": "NewsArticle", "author": {{"name": "{name}"}}, "path": "a\\\\ud800"}}'))
    assert (thing["author"]["name"], thing["path"]) == (author, r"a\ud800")
    data = f'<script type="application/ld+json">{{"@type": "NewsArticle", "author": {{"name": "{name}"}}}}</script>'
    page = PAGE.replace('<meta name="author" content="Jane Doe">', data)
    assert cleaner.Cleaner().html(page).meta.author == author


def test_half_a_surrogate_pair_in_an_article_that_a_script_draws_is_mended() -> None:
    told = "".join(f"<p>The bridge reopened \\ud800 on Monday after {n} years, the city said at noon.</p>" for n in range(12))
    page = f'<html><body><script>var story = "{told}";</script></body></html>'
    assert cleaner.Cleaner().html(page).original.startswith("The bridge reopened \ufffd on Monday")


def test_bytes_in_no_encoding_are_replaced_and_flagged() -> None:
    result = cleaner.Cleaner().html(b"<p>Z\x81rich")
    assert "F_REPLACED_BYTES" in result.flags
    assert "Z\ufffdrich" in result.original


@pytest.mark.parametrize("encoding", [None, "utf-8", "cp1252"])
def test_bytes_that_are_no_page_are_refused(encoding: str | None) -> None:
    noise = random.Random(1).randbytes(100_000)
    with pytest.raises(PageError, match="in no known encoding and full of control characters") as told:
        cleaner.Cleaner().html(noise, encoding=encoding)
    assert told.value.code == "E_FORMAT"


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", ["<p>“Zürich” – 5 €", "<!doctype html><p>“一二三”</p>" + "一東京の橋" * 200])
def test_wide_letters_are_read_as_they_were_sent(codec: str, text: str) -> None:
    for encoding in (codec, codec.upper(), codec[:6]):
        assert decode_page(text.encode(codec), encoding) == (text, ())


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("encoding", [None, "utf-8", "cp1252"])
def test_utf_16_without_its_mark_is_known_by_its_nuls(codec: str, encoding: str | None) -> None:
    page = PAGE.replace("on Monday", "on “Monday” 一 東京") + "<p>" + "一東京の橋は月曜日に" * 100
    conflict = () if encoding is None else ("F_ENCODING",)
    assert decode_page(page.encode(codec), encoding) == (page, conflict)
    cut, flags = decode_page(page.encode(codec)[:-1], encoding)
    assert (cut[:-1], flags) == (page[:-1], ("F_REPLACED_BYTES", *conflict))


def test_utf_16_that_is_only_said_is_not_believed() -> None:
    assert decode_page("<meta charset=utf-16><p>“Zürich”!".encode(), "utf-16") == (
        "<meta charset=utf-16><p>“Zürich”!",
        ("F_ENCODING",),
    )


@pytest.mark.parametrize("codec", ["utf-32-le", "utf-32-be"])
def test_what_else_is_full_of_nuls_is_refused_but_for_holes(codec: str) -> None:
    with pytest.raises(PageError) as told:
        decode_page(PAGE.encode(codec))
    assert told.value.code == "E_FORMAT"
    sound = b"".join(number.to_bytes(2, "little") for number in range(200)) * 20
    with pytest.raises(PageError):
        decode_page(sound)
    for page in (PAGE.encode() + bytes(4097), PAGE.encode().replace(b"Monday", b"Mon\0day")):
        assert "The Valley Paper" in decode_page(page)[0]


def test_a_damaged_page_is_not_taken_for_such_bytes() -> None:
    for damaged in (
        PAGE.encode("utf-16")[:-1],
        PAGE.encode("cp1252") + b"\x81" + bytes(20),
        PAGE.encode() * 10 + b"\xff" + random.Random(1).randbytes(100_000),
        b'<meta charset="iso-2022-kr">' + "<p>\ud3ed\ud48d\uc774 \ud574\uc548\uc5d0 ".encode("iso2022_kr") * 20 + b"\xff",
    ):
        assert "F_REPLACED_BYTES" in decode_page(damaged)[1]


@pytest.mark.parametrize(
    ("data", "encoding", "flagged"),
    [
        ("<meta charset=utf-8><p>Zürich".encode(), "utf-8", False),
        ("<meta charset=utf-8><p>Zürich".encode("utf-8-sig"), None, False),
        ("<meta charset=iso-8859-1><p>Zürich".encode("cp1252"), "windows-1252", False),
        ("<meta charset=utf-16le><p>Zürich".encode("utf-16"), "utf-16", False),
        (b"<meta charset=iso-8859-1><p>Zurich", "utf-8", False),
        (b"<meta charset=foo><p>Zurich", None, False),
        ("<p>Zürich".encode(), None, False),
        ("<meta charset=foo><p>Zürich".encode(), None, True),
        ("<meta charset=iso-8859-1><p>Zürich".encode(), None, True),
        ("<meta charset=utf-8><p>Zürich".encode("cp1252"), "cp1252", True),
        ("<meta charset=utf-8><p>Zürich".encode(), "cp1252", True),
        ("<meta charset=gbk><p>Zürich".encode("utf-8-sig"), None, True),
    ],
)
def test_a_page_in_another_encoding_than_it_says_is_flagged(data: bytes, encoding: str | None, flagged: bool) -> None:
    assert ("F_ENCODING" in cleaner.Cleaner().html(data, encoding=encoding).flags) == flagged


def test_what_is_no_page_is_an_input_error() -> None:
    with pytest.raises(cleaner.InputError, match="str or bytes, not int"):
        cleaner.Cleaner().html(3)  # type: ignore[arg-type]
    with pytest.raises(cleaner.InputError, match="no encoding 'klingon'"):
        cleaner.Cleaner().html(b"<p>x", encoding="klingon")


def test_lines_are_matched_with_what_trafilatura_keeps() -> None:
    lines = ["Home", "The bridge opened on Monday after work.", "Home", "Another line that is not there"]
    extracted = ["Home", "- The bridge opened, on Monday after work"]
    assert match_words(split_lines(lines), split_lines(extracted)) == [1.0, 1.0, 0.0, 0.0]


@pytest.mark.parametrize(
    ("markup", "flag"),
    [
        ("<html><body><div id=root></div><script src=app.js></script></body></html>", "F_EMPTY_SHELL"),
        ("<h1>404 Not Found</h1><p>The page you are looking for does not exist.</p>", "F_ERROR_PAGE"),
        ("<h1>Sign in</h1><form><input type=text><input type='password'><button>Go</button></form>", "F_LOGIN"),
        (
            "<h1>We value your privacy</h1><p>We and our 812 partners store cookies on your device with your consent.</p>"
            "<button>Accept all cookies</button><button>Privacy settings</button>",
            "F_COOKIE_WALL",
        ),
        ("<ul>" + "".join(f"<li><a href=/{n}>Story number {n} of today</a></li>" for n in range(40)) + "</ul>", "F_INDEX"),
    ],
)
def test_a_page_that_is_no_article_is_flagged(markup: str, flag: str) -> None:
    assert flag in cleaner.Cleaner().html(markup).flags
    assert flag not in cleaner.Cleaner().html(PAGE).flags


# On the command line


def run(*said: str) -> int:
    from cleaner.cli import main

    return main(said)


def test_a_file_of_html_is_cleaned(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    assert run("clean", str(path)) == 0
    assert capfdbinary.readouterr().out.decode() == cleaner.Cleaner().html(PAGE).text


def test_a_folder_of_pages_is_cleaned_verified_and_its_texts_come_back(tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    (pages / "a").mkdir(parents=True)
    (pages / "a" / "one.html").write_text(PAGE, encoding="utf-8")
    (pages / "two.htm").write_bytes(PAGE.encode("utf-16"))
    (pages / "three.txt").write_text("The storm reached the coast on Monday night, police said.\n", encoding="utf-8")
    (pages / "deep.html").write_text("<div>" * 10_000 + "deep", encoding="utf-8")
    out = tmp_path / "out"
    assert run("clean", str(pages), "-o", str(out), "--workers", "1") == 3
    expected = cleaner.Cleaner().html(PAGE)
    assert (out / "a" / "one.html.txt").read_text("utf-8") == expected.text
    assert (out / "two.htm.txt").read_text("utf-8") == expected.text
    assert (out / "three.txt").exists()
    [reject] = [json.loads(row) for part in (out / "rejects").glob("*.jsonl") for row in part.read_text("utf-8").splitlines()]
    assert reject["code"] == "E_TOO_DEEP"
    assert run("verify", str(out)) == 0
    assert run("restore", str(out), "-o", str(tmp_path / "back")) == 0
    assert (tmp_path / "back" / "a" / "one.html.txt").read_text("utf-8") == expected.original


def test_a_field_of_records_may_hold_pages(tmp_path: Path) -> None:
    path, out = tmp_path / "dump.jsonl", tmp_path / "clean.jsonl"
    path.write_text(json.dumps({"id": 7, "url": "https://valley.example/", "html": PAGE}) + "\n", encoding="utf-8")
    assert run("clean", str(path), "-o", str(out), "--html-field", "html", "--no-trafilatura") == 0
    record = json.loads(out.read_text("utf-8"))
    assert record["html"] == cleaner.Cleaner(trafilatura=False).html(PAGE).text
    assert record["id"] == 7


def test_a_file_of_noise_is_rejected_and_a_damaged_page_is_flagged(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    pages, out = tmp_path / "pages", tmp_path / "out"
    pages.mkdir()
    (pages / "noise.html").write_bytes(random.Random(1).randbytes(100_000))
    (pages / "page.html").write_bytes(PAGE.encode("cp1252") + b"<p>Z\x81rich")
    assert run("clean", str(pages / "noise.html")) == 3
    assert b"noise.html: error: E_FORMAT: the page is in no known encoding" in capfdbinary.readouterr().err
    assert run("clean", str(pages / "page.html")) == 0
    assert b"page.html: warning: F_REPLACED_BYTES" in capfdbinary.readouterr().err
    assert run("clean", str(pages), "-o", str(out), "--workers", "1") == 3
    assert b"2 in = 1 out + 1 rejected (E_FORMAT 1)" in capfdbinary.readouterr().err


def test_noise_that_a_server_sent_as_a_page_is_rejected(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    path, out = tmp_path / "crawl.warc", tmp_path / "clean.jsonl"
    with path.open("wb") as file:
        for number, body in enumerate([random.Random(1).randbytes(5_000), PAGE.encode("cp1252") + b"\x81"]):
            answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body
            file.write(
                b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:%d>\r\n"
                b"Content-Type: application/http\r\nContent-Length: %d\r\n\r\n" % (number, len(answer))
            )
            file.write(answer + b"\r\n\r\n")
    assert run("clean", str(path), "-o", str(out), "--workers", "1") == 3
    said = capfdbinary.readouterr().err
    assert b"2 in = 1 out + 1 rejected (E_FORMAT 1); " in said
    assert b"; F_REPLACED_BYTES 1" in said
    [reject] = [json.loads(row) for row in Path(f"{out}.rejects.jsonl").read_text("utf-8").splitlines()]
    assert (reject["code"], reject["id"]) == ("E_FORMAT", "<urn:uuid:0>")
    assert len(out.read_text("utf-8").splitlines()) == 1


@pytest.mark.parametrize("coding", ["", "gzip", "chunked"])
def test_an_answer_in_a_warc_is_a_page(tmp_path: Path, coding: str) -> None:
    import gzip

    body, more = PAGE.encode("latin-1"), b""
    if coding == "gzip":
        body, more = gzip.compress(body), b"Content-Encoding: gzip\r\n"
    elif coding == "chunked":
        body, more = b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body), b"Transfer-Encoding: chunked\r\n"
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-1\r\n" + more + b"\r\n" + body
    head = (
        b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        b"WARC-Target-URI: https://valley.example/\r\n"
        b"Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n"
    )
    path, out = tmp_path / "crawl.warc", tmp_path / "clean.jsonl"
    path.write_bytes(head % len(answer) + answer + b"\r\n\r\n")
    assert run("clean", str(path), "-o", str(out)) == 0
    assert json.loads(out.read_text("utf-8"))["text"] == cleaner.Cleaner().html(PAGE).text


def test_a_hundred_thousand_empty_elements_and_a_million_words_on_a_line_are_read() -> None:
    assert text_of("<p>First</p>" + "<i></i>" * 100_000 + "<p>Last</p>") == "First\n\nLast"
    assert len(text_of("<p>" + "word " * 1_000_000)) == 4_999_999


# The model of the second stage


def test_a_model_of_pages_copes_with_more_features_of_the_text_and_refuses_fewer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert filters.default_page_model().columns is None
    more = [("something new", 3), (filters.TEXT[0][0], filters.TEXT[0][1] + 2), *filters.TEXT[1:]]
    monkeypatch.setattr(filters, "TEXT", more)
    model = filters.PageModel.read(PAGE_MODEL)
    assert model.columns is not None
    assert model.columns.tolist()[:5] == [3, 4, 5, 6, 9]
    assert len(model.columns) == sum(many for _, many in more) - 5
    monkeypatch.setattr(filters, "TEXT", more[2:])
    with pytest.raises(cleaner.ModelError, match="other features of the text"):
        filters.PageModel.read(PAGE_MODEL)


def test_a_language_that_was_not_asked_for_makes_no_line_of_a_page_body() -> None:
    clean = cleaner.Cleaner()
    page = read_page(PAGE, ask=False)
    standing = clean.consult(Document(page.view.text))
    assert clean.model is not None
    said = clean.model.judge(standing)
    assert said is not None
    judgement = page.judge(said, standing)
    foreign = cleaner.KINDS.index("foreign")
    without = judgement.shares_without([foreign])
    assert numpy.allclose(without[:, :2], judgement.shares[:, :2])
    assert numpy.allclose(without.sum(axis=1), judgement.shares.sum(axis=1), atol=1e-3)
    assert not without[:, foreign].any()
    assert (judgement.shares[:, foreign] > 0).any()


CODE = (
    'def area(width):\n    """\n    Area.\n    """\n    return [\n        width,\n    ]\n\n\n'
    "if (a) {\n  b();\n}\ncall({\n});\nLogin\nAdvertisement\nSubscribe"
)
PROGRAM = PAGE.replace("<h2>", f"<pre><code>{CODE}</code></pre><h2>")


@pytest.mark.parametrize(
    "options", [{}, {"trafilatura": False}, {"model": None}, {"model": None, "focus": "precision"}, {"keep": ["nav"]}]
)
def test_the_lines_of_code_stay_together(options: dict[str, Any]) -> None:
    result = cleaner.Cleaner(**options).html(PROGRAM)
    assert f"\n\n{CODE}\n\n" in result.text
    assert "Ferry sinks" not in result.text
    sign = next(decision for decision in result.decisions if decision.segment.content == "});")
    assert (sign.kind, sign.keep, sign.revised_by) == ("body", True, "document.code")
    assert sign.reason == "stands in a piece of code of which most is of the article"
    assert 0.5 <= sign.confidence < 1
    sums: Counter[str] = Counter()
    for vote in sign.votes:
        sums[vote.kind] += vote.weight if vote.voter != "model" else 0
    assert sums["body"] + 1 > sums["nav"]


def test_the_lines_of_code_go_together_with_the_body_that_nobody_wants() -> None:
    assert "def area" not in cleaner.Cleaner(drop=["body"], when_emptied="empty").html(PROGRAM).text


def test_the_lines_of_code_that_a_person_marked_go_alone() -> None:
    marked = next(d.segment for d in cleaner.Cleaner().html(PROGRAM).decisions if d.segment.content == "Login")
    corrections = Corrections(drop={"valley.example": {key_of(marked): "nav"}})
    result = cleaner.Cleaner(corrections=corrections).html(PROGRAM, url="https://valley.example/bridge")
    assert CODE.replace("Login\n", "") in result.text


@pytest.mark.parametrize(
    "markup",
    [
        "<nav><pre>Log in\n}\nPrivacy policy\n{\nSubscribe to our newsletter</pre></nav>",  # most of it goes
        f"<pre><p>{'The council met on Monday to talk about the bridge over the river. ' * 3}</p>\n}}\n</pre>",
        "<p>One <code>}</code> of two</p>",
    ],
)
def test_what_is_no_code_or_goes_for_the_most_part_is_decided_line_by_line(markup: str) -> None:
    result = cleaner.Cleaner().html(PAGE.replace("<h2>", f"{markup}<h2>"))
    assert all(decision.revised_by != "document.code" for decision in result.decisions)


@pytest.mark.parametrize(("lines", "stays"), [(2, False), (5, True)])
def test_code_stays_whole_if_half_of_its_characters_do(lines: int, stays: bool) -> None:
    labels = ["Advertisement", "Subscribe to our newsletter"]  # 40 characters
    code = "\n".join([*labels, *["call(bridge)"] * lines])
    result = cleaner.Cleaner(model=None).html(PAGE.replace("<h2>", f"<pre>{code}</pre><h2>"))
    assert ("Advertisement" in result.text) is stays


def test_of_a_page_that_is_doubtful_as_a_whole_less_is_asked() -> None:
    """A forum is read less surely than an article, and with one bound for both half of it would go."""
    clean = cleaner.Cleaner()
    page = read_page(PAGE, ask=False)
    standing = clean.consult(Document(page.view.text))
    assert clean.model
    judgement = clean.model.judge(standing)
    assert judgement
    of_page = page.judge(judgement, standing)
    many = len(of_page.odds)
    # Even odds, and 0.35 of one line, where of a clear page 0.4 is asked.
    doubtful, sure = (replace(of_page, odds=numpy.array([*[odds] * (many - 1), -0.6])) for odds in (0.0, 9.0))
    bounds = [find_bounds(standing, "balanced", one) for one in (doubtful, sure)]
    assert all(less < more for less, more in zip(*bounds, strict=True))
    assert sure.lean() == 1
    assert doubtful.lean() * filters._USUAL_BOUND < 0.35


def test_pieces_of_code_are_found_by_their_outermost_element() -> None:
    markup = "<p>a</p><pre>b\n\nc<pre>d</pre>e</pre><code>f<br>g</code><p><code>h</code> i</p><pre>j</pre>k"
    page = read_page(markup, ask=False)
    pieces = segment(Document(page.view.text)).segments
    found = [[pieces[number].content for number in piece] for piece in page.find_code(pieces).pieces]
    assert found == [["b", "c", "d", "e"], ["f", "g"]]


@pytest.mark.parametrize("fast", [False, True])
def test_a_text_without_a_tag_keeps_its_lines(fast: bool) -> None:
    story = (
        "The storm reached the coast on Monday night and cut the power in four towns. The mayor said that she had not "
        "seen anything like it since 1962 & nobody else had."
    )
    text = f"Storm hits coast\n\nAdvertisement\n\n{story}\n\nShare this article\n"
    result = cleaner.Cleaner(fast=fast).html(text)
    assert [piece.content for piece in result.document.segments if piece.content] == text.rstrip().split("\n\n")
    assert result.text.split("\n\n")[:2] == ["Storm hits coast", story]
    assert "Advertisement" not in result.text
