"""Where inline elements meet without a space: labels side by side are kept apart, and nothing else is."""

from __future__ import annotations

import pytest

from cleaner.html.view import parse, view_page


def text_of(markup: str) -> str:
    return view_page(parse(markup)).text


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>The <a>mayor</a><span>, who</span> spoke", "The mayor, who spoke"),
        ("<p><a>Here</a><span>.</span>", "Here."),
        ("<p>(see <span>(</span><a>one</a><span>)</span>", "(see (one)"),
        ("<p>the <span>“</span><a>Claim</a><span>” of</span>", "the “Claim” of"),
        ("<p><span>the \"</span><span>Claim</span><span>\"). Then</span>", 'the "Claim"). Then'),
        ("<p><span>„</span><a>Zeitung</a><span>“, sagte</span>", "„Zeitung“, sagte"),
        ("<p><a>Alaska Railroad</a><span>'s trains</span>", "Alaska Railroad's trains"),
        ("<p><a>Smith</a><span>’s house</span>", "Smith’s house"),
        ("<div><span>$</span><span>1,299</span><span>.99</span></div>", "$1,299.99"),
        ("<div><span>79</span><span>.</span><span>99</span></div>", "79.99"),
        ("<div><span>51</span><span>% more</span></div>", "51% more"),
        ("<p><a>東京</a><span>、大阪</span>", "東京、大阪"),
        ("<p>H<sub>2</sub>O, <b>T</b>here", "H2O, There"),
    ],
)
def test_punctuation_stands_with_what_it_belongs_to(markup: str, text: str) -> None:
    assert text_of(markup) == text


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p><span>日本</span><span>語の</span><a>文章</a><span>です</span>", "日本語の文章です"),
        ("<div><span style='a:b'>日本</span><span style='a:c'>語</span></div>", "日本語"),
        ("<p><span>ภาษา</span><span>ไทย</span>", "ภาษาไทย"),
        ("<p><span>un</span><span>believ</span><span>able</span>", "unbelievable"),
        ("<li><span style='a:b'>5</span><span style='a:b'>th street</span>", "5th street"),
        ("<p><span class=s1>The Co</span><span class=s1>rnell</span>", "The Cornell"),
        ("<h2><span class=c>S</span><span class=c>t</span><span class=c>a</span></h2>", "Sta"),
    ],
)
def test_words_stay_whole(markup: str, text: str) -> None:
    assert text_of(markup) == text


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<a>One</a><a>Two</a>", "One Two"),
        ("<p><span class=date>May 5</span><span class=time>noon</span>", "May 5 noon"),
        ("<div><span>Page</span><span>of 73</span></div>", "Page of 73"),
        ("<div><span>A</span><span>B</span></div>", "A B"),
        ("<a>首頁</a><a>新聞</a>", "首頁 新聞"),
        ("<li><span class=title>小売りの未来</span><span class=sub>王へ</span>", "小売りの未来 王へ"),
        ("<div><a>C#</a><a>.NET</a></div>", "C# .NET"),
        ("<div><span>299 €</span><span>217 €</span></div>", "299 € 217 €"),
        ('<label>47 1/4 x 23 5/8 "</label><label>Option</label>', '47 1/4 x 23 5/8 " Option'),
        ("<p><span>sa</span><span>”Hej</span>", "sa ”Hej"),
        ("<div><a>Home</a><span>/</span><a>News</a></div>", "Home / News"),
        ("<div><span>12:30</span><span></span><span>News</span></div>", "12:30 News"),
        ("<div><span>One </span><span> two</span></div>", "One two"),
        ("<div><span>Anna</span><button>Follow</button></div>", "Anna Follow"),
    ],
)
def test_labels_side_by_side_are_kept_apart(markup: str, text: str) -> None:
    assert text_of(markup) == text


def test_code_is_as_it_was_written() -> None:
    line = "<span>    </span><span class=k>return</span> <span class=n>f</span><span class=p>(</span><span class=n>x</span>"
    assert text_of(f"<pre><code><span>def</span>\n{line}<span class=p>)[</span><span>0</span>]</code></pre>") == (
        "def\n    return f(x)[0]"
    )
    assert text_of("<p>call <code><span>obj</span><span>run</span></code> then") == "call objrun then"


def test_many_elements_within_others_that_meet_take_no_time_for_each_around() -> None:
    markup = "<p>" + "<span>" * 1_900 + "<span>a</span><span>b</span>" * 20_000
    assert len(text_of(markup)) == 40_000
