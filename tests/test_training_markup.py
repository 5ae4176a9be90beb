"""What the markup of a page says of its lines, and where the lines of a text stand in it."""

from __future__ import annotations

import pytest

from cleaner.document import Kind
from cleaner.training.markup import mark_of_name, read_markup, weak_kinds
from cleaner.training.place import Letters, letters_of

STORY = "".join(
    f"<p>The {nth} bridge over the river was closed on Monday while engineers looked at its old piers again.</p>"
    for nth in ("first", "second", "third", "fourth", "fifth", "sixth")
)
PARAGRAPH = "The third bridge over the river was closed on Monday while engineers looked at its old piers again."


def kinds_of(html: str, *lines: str) -> list[Kind | None]:
    return weak_kinds(lines, read_markup(html))


def page(inside: str, head: str = "<title>Bridges closed over the river | The Herald</title>") -> str:
    return f"<html><head>{head}</head><body><main>{STORY}{inside}</main></body></html>"


@pytest.mark.parametrize(
    ("box", "line", "kind"),
    [
        ("<figure><figcaption>A pier, seen from below</figcaption></figure>", "A pier, seen from below", "caption"),
        ("<span class='photo-credit'>Ann Lee</span>", "Ann Lee", "caption"),
        ("<nav><a href='/'>Front page</a></nav>", "Front page", "nav"),
        ("<ol class='Breadcrumb__list'><li>Home</li></ol>", "Home", "nav"),
        ("<a href='#main-content'>Go on to the story</a>", "Go on to the story", "nav"),
        ("<section id='comments'><p>I walked there once.</p></section>", "I walked there once.", "comment"),
        ("<a href='/bridges#comments'>Twelve</a>", "Twelve", "comment"),
        ("<div class='relatedPosts'><a href='/f'>Ferry is back</a></div>", "Ferry is back", "related"),
        ("<div class='most-read'><a href='/f'>Ferry is back</a></div>", "Ferry is back", "related"),
        ("<ul class='social-share'><li>Send it on</li></ul>", "Send it on", "share"),
        ("<a href='https://www.facebook.com/sharer.php?u=x'>F</a>", "F", "share"),
        ("<form class='newsletter_signup'><p>Every morning at six</p></form>", "Every morning at six", "promo"),
        ("<div class='ad-slot'>Shoes, half price</div>", "Shoes, half price", "ad"),
        ("<div class='author-bio'>Ann Lee has written since 1990.</div>", "Ann Lee has written since 1990.", "bio"),
        ("<div class='byline'>Ann Lee</div>", "Ann Lee", "meta"),
        ("<time>4 May</time>", "4 May", "meta"),
        ("<a rel='tag' href='/tag/bridges'>Bridges</a>", "Bridges", "meta"),
        ("<div id='onetrust-banner'>We bake for you</div>", "We bake for you", "legal"),
        ("<a href='https://herald.example/Privacy_Policy.html'>What we keep</a>", "What we keep", "legal"),
        ("<a href='/terms-of-use/?lang=en'>What you may do</a>", "What you may do", "legal"),
        ("<a href='/newsletters/daily'>Every morning</a>", "Every morning", "promo"),
        ("<p class='standfirst'>Six are shut, one is open</p>", "Six are shut, one is open", "title"),
        ("<h1>Bridges closed over the river</h1>", "Bridges closed over the river", "title"),
        ("<share-buttons>Send it on</share-buttons>", "Send it on", "share"),
    ],
)
def test_the_markup_names_the_kind_of_a_box(box: str, line: str, kind: Kind) -> None:
    assert kinds_of(page(box), line, PARAGRAPH) == [kind, None]


@pytest.mark.parametrize(
    "box",
    [
        "<div class='biology'>A word of ours</div>",  # not bio
        "<div class='header-padding loaded'>A word of ours</div>",  # not ad
        "<div class='component_1ad269af0d'>A word of ours</div>",  # not ad: a hash
        "<div class='has-newsletter no-comments'>A word of ours</div>",  # what else there is on the page
        "<a rel='sponsored' href='/shoes'>A word of ours</a>",
        "<p class='paywall'>A word of ours</p>",  # the paid text itself
        "<div class='related'>A word of ours</div>",  # no link in it: no list of stories
        "<footer><p>A word of ours</p></footer>",  # only links of a footer are navigation
        "<figure><table><tr><td>A word of ours</td></tr></table></figure>",
        "<h2 class='headline'>A word of ours</h2>",
        "<a href='/comments-on-the-budget'>A word of ours</a>",
        "<a href='/2026/privacy-policy-of-the-town-is-old'>A word of ours</a>",
        "<a href='/newsletter-writers-on-strike'>A word of ours</a>",
        "<a href='/login?next=/terms'>A word of ours</a>",
    ],
)
def test_a_name_that_only_looks_like_one_says_nothing(box: str) -> None:
    assert kinds_of(page(box), "A word of ours") == [None]


def test_a_frame_around_the_article_gives_it_no_kind() -> None:
    for name in ("content-with-sidebar related", "comments", "ad"):
        framed = f"<body><p>{'Some more of the same page. ' * 3}</p><div class='{name}'>{STORY}</div></body>"
        assert kinds_of(framed, PARAGRAPH) == [None], name


def test_a_box_that_holds_the_headline_is_a_frame_however_short_its_prose() -> None:
    html = page("<div class='share'><h1>Bridges closed over the river</h1><p>By the river</p></div>")
    assert kinds_of(html, "By the river") == [None]


def test_the_nearest_name_wins() -> None:
    html = page("<div class='comments'><div class='newsletter'>Every morning</div><p>I was there</p></div>")
    assert kinds_of(html, "Every morning", "I was there") == ["promo", "comment"]


def test_the_date_and_picture_of_a_comment_or_teaser_are_part_of_it() -> None:
    html = page(
        "<div class='comments'><time>4 May</time></div>"
        "<div class='related'><a href='/f'>Ferry is back <span class='caption'>A boat</span></a></div>"
    )
    assert kinds_of(html, "4 May", "A boat") == ["comment", "related"]


def test_the_words_of_the_author_are_bio_and_the_name_alone_is_meta() -> None:
    prose = "Ann Lee has written about bridges and ferries for this paper for more than thirty years now."
    assert kinds_of(page(f"<div class='author'>{prose}</div>"), prose) == ["bio"]
    assert kinds_of(page("<div class='author'>Ann Lee</div>"), "Ann Lee") == ["meta"]


def test_dates_of_many_stories_are_not_taken_for_this_ones() -> None:
    dates = "".join(f"<li>Story {nth} <span class='date'>{nth} May</span></li>" for nth in range(1, 6))
    assert kinds_of(page(f"<ul>{dates}</ul>"), "1 May") == [None]
    assert kinds_of(page("<span class='date'>1 May</span>"), "1 May") == ["meta"]


def test_one_byline_of_many_parts_is_one_byline() -> None:
    parts = "".join(f"<span class='byline__{part}'>{part.title()}</span> " for part in ("by", "ann", "of", "london"))
    assert kinds_of(page(f"<div class='byline'>{parts}</div>"), "By Ann Of London") == ["meta"]


def test_only_most_of_a_line_gives_it_a_kind() -> None:
    tag = "<a class='tags' href='/b'>bridge</a>"
    html = page(f"<p>She went home by the other {tag} instead.</p>")
    assert kinds_of(html, "She went home by the other bridge instead.") == [None]
    assert kinds_of(page(f"<p>The only {tag}</p>"), "The only bridge") == [None]


def test_a_line_of_two_kinds_is_told_by_its_order() -> None:
    html = page("<div class='share'>Mail</div><p>Between the two</p><div class='newsletter'>Mail</div>")
    assert kinds_of(html, "Mail", "Between the two", "Mail") == ["share", None, "promo"]
    assert kinds_of(html, "Mail") == [None]


def test_a_line_laid_out_differently_is_found() -> None:
    html = page("<div class='caption'>The <b>old</b>\n   pier — <i>by night</i></div>")
    assert kinds_of(html, "THE OLD PIER: by night", "the old", "by nigh") == ["caption", "caption", None]


def test_a_line_is_not_found_inside_a_word() -> None:
    assert kinds_of(page("<div class='ad'>bread</div>"), "read", "bread") == [None, "ad"]


def test_lines_without_letters_and_lines_of_other_pages_have_no_kind() -> None:
    assert kinds_of(page("<div class='ad'>***</div>"), "***", "", "Not there at all") == [None, None, None]


def test_scripts_and_comments_are_no_text() -> None:
    html = page("<div class='share'><script>var x = 1</script><!-- mail me -->Mail<style>a {}</style> us</div>")
    assert kinds_of(html, "var x = 1", "mail me", "Mail us") == [None, None, "share"]


@pytest.mark.parametrize("html", ["", " ", "\x00", "<", "<!-- -->", "<?xml version='1.0' encoding='utf-8'?>"])
def test_a_page_without_text_has_no_lines(html: str) -> None:
    assert [piece for piece in read_markup(html) if letters_of(piece.text)[0]] == []


def test_deep_and_broken_markup_is_read() -> None:
    assert kinds_of("<p>Up here</p>" + "<div class='share'>" * 200 + "deep", "deep") == ["share"]
    assert kinds_of("<p>Up here</p>" + "<div>" * 50_000, "Up here") == [None]
    assert kinds_of("<div class=share><b>Mail</i></div></td>", "Mail") in (["share"], [None])


def test_names_are_cut_at_signs_and_capitals() -> None:
    found = {
        name: mark_of_name(name) for name in ("articleAuthorBio", "POST-TAGS", "c-share__btn", "isShare", "shared")
    }
    assert {name: mark and mark.kind for name, mark in found.items()} == {
        "articleAuthorBio": "bio",
        "POST-TAGS": "meta",
        "c-share__btn": "share",
        "isShare": None,
        "shared": None,
    }


def test_lines_are_placed_between_their_neighbours() -> None:
    letters = Letters.of(["Home", "A story", "Home", "The end", "Home"])
    assert letters.candidates(["A story", "Home", "The end"]) == [[4], [10], [14]]
    assert letters.candidates(["The end", "A story"]) == [[14], [4]]
    assert letters.cover(["Home", "Home"]) == [(0, 4), (10, 14)]
    assert letters.candidates(["nowhere"]) == [[]]


def test_a_piece_of_the_page_goes_before_words_amid_one() -> None:
    letters = Letters.of(["Home is far", "Home", "Far from home"])
    assert letters.places("home") == [9]
    assert letters.places("far") == [6, 13]
    assert letters.places("homeisfarhome") == [0]
