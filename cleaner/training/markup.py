"""Weak kinds: what the markup of a page names its pieces, carried over to a text made of the page.

A site that writes `<div class="newsletter-signup">` has said what stands in it. `read_markup` reads a page once into
its pieces of text in page order, each with the kind that the nearest named element gives it; `weak_kinds` finds the
lines of a text among them. Only what a name says clearly gets a kind, everything else gets None.

Names and limits were chosen by sense and held against the hand-labelled lines of the measuring set: of the 1,305 lines
given a kind, 87 % have that kind by hand, and one is body (`docs/training.md`). Names that sites use for other things,
too, were dropped: `paywall` is mostly the class of the paid text, `subscribe` of anything, `disclaimer` of editorial
notes, `headline` and `post-title` of teasers.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple, TypeAlias

import lxml.etree
import lxml.html

from cleaner.document import Kind
from cleaner.patterns import compile_late
from cleaner.training.place import Letters, letters_of

# What a class, an id or the like may be called, by what stands in an element of that name. A name of several words
# stands for that run of words: "author-bio" is found in class="post__author-bio", "bio" not in class="biology".
_NAMES: dict[Kind, str] = {
    "comment": """
        comment comments commentlist disqus respond commenting comment-form replies reader-comments
        discussion-thread comment-count comments-area comments-section kommentare kommentar comentarios commentaires
        livefyre coral spotim viafoura
    """,
    "related": """
        related recommended recommendations recommendation more-stories more-articles more-posts more-news more-from
        read-next up-next next-up trending most-read most-popular mostread mostpopular popular-posts popular
        also-like you-may-like latest-news latest-posts latest-stories recent-posts recent-articles recirc
        recirculation read-more readmore see-also read-also also-read related-posts relatedposts related-articles
        teaser teasers teaser-list outbrain taboola revcontent zergnet post-navigation nav-links next-post prev-post
        previous-post next-article prev-article similar-posts similar editors-picks keep-reading further-reading
        weitere-artikel meistgelesen inline-related yarpp crp
    """,
    "share": """
        share shares sharing share-buttons social social-links social-share social-media social-icons sharedaddy
        addtoany addthis sharethis follow-us followus like-button socials sns follow-buttons social-follow share-bar
        sharebar sharebuttons
    """,
    "promo": """
        newsletter newsletters subscribe-form subscribe-box subscribe-widget subscribe-newsletter subscription
        subscriptions signup sign-up donate donation app-promo membership mailchimp optin opt-in mc4wp regwall
        subscriber email-capture email-signup newsletter-signup lead-magnet convertkit optinmonster
    """,
    "ad": """
        ad ads advert adverts advertisement advertisements advertising adsense sponsor sponsored dfp gpt-ad adslot
        ad-slot ad-unit adunit ad-container ad-label ad-wrapper ad-placeholder google-ad banner-ad anzeige werbung
        publicidad publicite publicité mpu leaderboard adsbygoogle advertorial
    """,
    "bio": """
        author-bio authorbio about-author about-the-author author-box authorbox author-description bio author-about
        saboxplugin
    """,
    "meta": """
        byline bylines dateline timestamp date dates published publish-date pubdate post-date entry-date entry-meta
        post-meta article-meta tags tag-list tag-links taglist topic-list article-topics story-topics kicker eyebrow
        read-time reading-time readtime tags-links post-tags article-tags entry-tags cat-links post-categories
        author authors author-name author-info author-profile author-card author-details dachzeile updated modified
    """,
    "legal": """
        copyright legal cookie cookies consent gdpr legal-disclaimer disclosure cookie-banner cookiebanner onetrust
        privacy affiliate-disclosure affiliate-disclaimer terms-of-use terms-conditions imprint impressum
        colophon-legal
    """,
    "caption": """
        caption captions figcaption credit credits photo-credit image-credit wp-caption-text gallery-caption
        image-caption photo-caption gallery slideshow media-caption bildunterschrift copyright-image
    """,
    "title": """
        standfirst dek subtitle subheadline subhead-line sub-title deck subheading-title
    """,
    "nav": """
        nav navbar navigation menu menus breadcrumb breadcrumbs submenu site-header site-footer footer-links
        skip-link skip-links skip-to-content toc table-of-contents pagination pager page-numbers masthead topbar
        page-footer global-footer main-footer footer-nav footer-menu search searchform search-form login megamenu
        mega-menu offcanvas off-canvas mobile-menu sitemap language-switcher ez-toc site-nav main-nav header-nav
        contentinfo
    """,
}

# Elements that say it by what they are. `figure` is missing on purpose: tables and quotations stand in it, too.
_TAGS: dict[str, Kind] = {"nav": "nav", "figcaption": "caption", "time": "meta"}

# What an address says of the link that goes there: whole parts of its path, as stories have such words in theirs.
_LINKS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (
        "share",
        compile_late(
            r"facebook\.com/(?:sharer|dialog/)|(?:twitter|x)\.com/(?:intent|share)|linkedin\.com/share"
            r"|pinterest\.[a-z.]+/pin/create|reddit\.com/submit|wa\.me/\?|whatsapp(?:\.com/|:/+)send|^mailto:\?"
            r"|t\.me/share|telegram\.me/share|tumblr\.com/(?:share|widgets)|bsky\.app/intent",
            re.IGNORECASE,
        ),
    ),
    (
        "promo",
        compile_late(
            r"^[^?#]*/(?:newsletters?|subscri(?:be|ptions?)|abonn\w+|donate|membership)(?:\.\w+)?(?:[/?#]|$)",
            re.IGNORECASE,
        ),
    ),
    (
        "legal",
        compile_late(
            r"^[^?#]*/(?:privacy(?:[-_]?(?:policy|notice|statement|cent(?:er|re)|settings))?|datenschutz\w*|impressum|imprint"
            r"|terms(?:[-_]?(?:of[-_]?(?:use|service|sale)|and[-_]?conditions|conditions))?|legal(?:[-_]?notice)?"
            r"|cookies?(?:[-_]?(?:policy|notice|settings|preferences))?)(?:\.\w+)?(?:[/?#]|$)",
            re.IGNORECASE,
        ),
    ),
    ("comment", compile_late(r"#(?:comments?|respond|disqus_thread)$")),
    ("nav", compile_late(r"^#(?:content|main|main-content|primary|top)$")),
)

# Attributes that carry names, besides the name of the element itself. Not `rel`: "sponsored" stands on links in prose.
_NAMED_BY = ("class", "id", "role", "itemprop", "data-testid", "data-component", "data-module")
_NEVER_NAMED = frozenset({"html", "body", "main", "head"})
_UNREAD = frozenset({"script", "style", "template", "noscript", "iframe"})

# The date of a comment is part of the comment: inside these owners, these kinds are only dress.
_DRESS: frozenset[Kind] = frozenset({"meta", "caption", "title", "nav"})
_OWNERS: frozenset[Kind] = frozenset({"comment", "related", "ad", "promo", "bio", "legal", "share"})

# Of these names the links are navigation, the rest may be anything a footer holds.
_FOOTERS = frozenset({"<footer>", "site-footer", "page-footer", "global-footer", "main-footer", "contentinfo"})
# A few words under such a name are a byline, prose is about the author.
_AUTHORS = frozenset(
    "author authors author-info author-profile author-card author-details author-box authorbox".split()
)

# Fewer letters in a row outside a link are no prose: labels, buttons, headlines.
_PROSE = 60
# An element with more than this share of the page's prose, or of all its letters, is a frame around the article.
_FRAME_OF_PROSE, _FRAME_OF_ALL = 0.35, 0.5
# So much prose fits into a box whatever its share of a short page.
_ALWAYS_A_BOX = 200
# More prose than these letters is something else: a wrapper, or a name with a second meaning.
_LARGEST: dict[Kind, int] = {
    "ad": 400,
    "meta": 200,
    "share": 200,
    "title": 500,
    "nav": 300,
    "promo": 900,
    "caption": 900,
    "bio": 1800,
    "legal": 2500,
}
# Share of its letters that are links, at least, in a list of stories; a teaser may be a standfirst.
_LINKED, _LINKED_TEASER = 0.15, 0.5
# Dates and bylines named so more often on a page are those of other stories.
_MOST_DRESS = 3
# Share of a line's letters that must have the kind.
_AGREED = 0.8
# Shorter titles are sections: "News".
_TITLE_LETTERS = 13

_LONGEST_NAME = 3
_CHUNK = compile_late(r"[^\W_]+")
_CAMEL = compile_late(r"[A-Z]+(?![a-zà-ÿ])|[A-Z]?[a-zà-ÿ]+")
# Build tools write hashes into names: "ad" in component_1ad269 is none.
_HASH = compile_late(r"\d[^\W\d]")
# "has-newsletter" tells the state of the element, not what it is.
_STATE = compile_late(r"(?:js-)?(?:has|is|no|not|with|without|hide|show|if|single)(?:[-_]|(?=[A-Z]))")
_TITLE_END = compile_late(r"\s[|\-–—»:·]\s")
# A character of these scripts says about as much as three letters.
_CJK = compile_late("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")

Element: TypeAlias = lxml.html.HtmlElement


class Mark(NamedTuple):
    """A kind, and the name in the markup that says so."""

    kind: Kind
    cue: str


class MarkedLine(NamedTuple):
    """A piece of a page's text as it stands in the HTML, and what the markup says of it."""

    text: str
    mark: Mark | None


@dataclass(slots=True)
class _Sizes:
    """Letters of each element with all it holds; `prose` in runs of 60 and more that are no link."""

    all: Counter[Element] = field(default_factory=Counter)
    linked: Counter[Element] = field(default_factory=Counter)
    prose: Counter[Element] = field(default_factory=Counter)


def read_markup(html: str) -> tuple[MarkedLine, ...]:
    """Return the pieces of text of a page in page order; none for a page that cannot be parsed."""
    root = parse(html)
    if root is None:
        return ()
    texts = list(_texts(root))
    marks = _marks(root, texts)
    return tuple(MarkedLine(text, _mark_of_text(element, marks[element])) for element, text in texts)


def weak_kinds(lines: Sequence[str], marked: Sequence[MarkedLine]) -> list[Kind | None]:
    """Return the kind that the markup of its page gives to each line of a text; None where it says nothing clear."""
    return [mark.kind if mark else None for mark in weak_marks(lines, marked)]


def weak_marks(lines: Sequence[str], marked: Sequence[MarkedLine]) -> list[Mark | None]:
    """Return the mark of each line: that of four fifths of its letters, the same wherever the line may stand."""
    page = Letters.of(piece.text for piece in marked)
    found: list[Mark | None] = []
    for line, places in zip(lines, page.candidates(lines), strict=True):
        size = len(letters_of(line)[0])
        marks = [_mark_at(page, marked, place, place + size) for place in places]
        agreed = len({mark and mark.kind for mark in marks}) == 1
        found.append(marks[0] if agreed else None)
    return found


def _mark_at(page: Letters, marked: Sequence[MarkedLine], start: int, end: int) -> Mark | None:
    sizes: Counter[Kind | None] = Counter()
    marks: dict[Kind | None, Mark | None] = {}
    for number, letters in page.pieces_between(start, end):
        mark = marked[number].mark
        kind = mark.kind if mark else None
        sizes[kind] += letters
        marks.setdefault(kind, mark)
    kind, letters = sizes.most_common(1)[0]
    return marks[kind] if letters >= _AGREED * (end - start) else None


def parse(html: str) -> Element | None:
    """Return the root of a page; None if there is nothing in it or lxml cannot read it.

    `html/view.py` reads pages too, and neither can serve both: it lays text out in lines, takes comments out, which
    joins the texts around them, and reads on behind `</body>`. Here the pieces are the texts as they stand in their
    elements, and the models were trained on labels of these; from the other tree some pages give other pieces.
    """
    try:
        return lxml.html.document_fromstring(html)
    except (lxml.etree.LxmlError, ValueError, AssertionError):
        return None


def read_titles(root: Element) -> frozenset[str]:
    """Return the letters of what the page calls itself: its title for sharing, its window title with and without the
    site's name."""
    named = root.xpath("//meta[@property='og:title' or @name='twitter:title' or @name='title']/@content")
    titles = (
        letters_of(part)[0]
        for title in [*named, *root.xpath("//head/title/text()")]
        for part in (title, _TITLE_END.split(title)[0])
    )
    return frozenset(title for title in titles if len(title) >= _TITLE_LETTERS)


def _texts(root: Element) -> Iterator[tuple[Element, str]]:
    """Yield every text with a letter in page order, with the element it stands in."""
    walker = lxml.etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, node in walker:
        if event == "start" and node.tag in _UNREAD:
            walker.skip_subtree()
        elif event == "start":
            if node.text and _CHUNK.search(node.text):
                yield node, node.text
        elif node.tail and node.getparent() is not None and _CHUNK.search(node.tail):
            yield node.getparent(), node.tail


def _measure(texts: Sequence[tuple[Element, str]]) -> _Sizes:
    sizes = _Sizes()
    for element, text in texts:
        letters = len(letters_of(text)[0]) + 2 * len(_CJK.findall(text))
        around = [element, *element.iterancestors()]
        linked = any(other.tag == "a" for other in around)
        for other in around:
            sizes.all[other] += letters
            if linked:
                sizes.linked[other] += letters
            elif letters >= _PROSE:
                sizes.prose[other] += letters
    return sizes


def _marks(root: Element, texts: Sequence[tuple[Element, str]]) -> dict[Element, Mark | None]:
    """Return the mark of every element: its own or that of the nearest marked one around it."""
    sizes = _measure(texts)
    titles = read_titles(root)
    frames = _frames(root, titles)
    own: dict[Element, Mark] = {}
    for element in root.iter("*"):
        mark = _headline(element, titles)
        if mark is None and element not in frames:
            named = _named(element)
            mark = _credible(element, named, sizes, root) if named else None
        if mark:
            own[element] = mark
    for element in _other_stories(own):
        del own[element]
    marks: dict[Element, Mark | None] = {}
    for element in root.iter("*"):
        outer = marks.get(element.getparent())
        inner = own.get(element)
        dress = inner and outer and inner.kind in _DRESS and outer.kind in _OWNERS and inner.cue != "headline"
        marks[element] = outer if dress or inner is None else inner
    return marks


def _frames(root: Element, titles: frozenset[str]) -> set[Element]:
    """Elements that no name makes a box: what holds the headline, the main part or the footer of the page."""
    inside = [heading for heading in root.iter("h1") if letters_of(heading.text_content())[0] in titles]
    inside += [part for part in root.iter("main", "footer") if next(part.iterancestors("article"), None) is None]
    return {around for element in inside for around in element.iterancestors()}


def _headline(element: Element, titles: frozenset[str]) -> Mark | None:
    if element.tag == "title" and next(element.iterancestors("svg"), None) is None:
        return Mark("title", "<title>")
    if element.tag in ("h1", "h2") and letters_of(element.text_content())[0] in titles:
        return Mark("title", "headline")
    return None


def _named(element: Element) -> Mark | None:
    """What the names of an element say of it, if anything."""
    tag = element.tag
    if tag in _NEVER_NAMED:
        return None
    for attribute in _NAMED_BY:
        for name in element.get(attribute, "").split():
            if mark := mark_of_name(name):
                return mark
    if tag in _TAGS:
        return Mark(_TAGS[tag], f"<{tag}>")
    if tag == "a":
        return _mark_of_link(element)
    if tag == "footer" and next(element.iterancestors("article", "main", "blockquote"), None) is None:
        return Mark("nav", "<footer>")
    # <share-buttons>, as sites make their own elements
    return mark_of_name(tag) if "-" in tag else None


def _mark_of_link(link: Element) -> Mark | None:
    for relation in link.get("rel", "").split():
        if relation in ("author", "tag"):
            return Mark("meta", f"rel {relation}")
    address = link.get("href", "")
    return next((Mark(kind, f"href {kind}") for kind, pattern in _LINKS if pattern.search(address)), None)


def _credible(element: Element, mark: Mark, sizes: _Sizes, root: Element) -> Mark | None:
    """Return the mark as it holds for an element of that size, None if it can be no such box."""
    prose = sizes.prose[element]
    if prose > max(_ALWAYS_A_BOX, _FRAME_OF_PROSE * sizes.prose[root]):
        return None
    if sizes.all[element] > _FRAME_OF_ALL * sizes.all[root]:
        return None
    if mark.cue in _AUTHORS:
        mark = Mark("bio" if prose else "meta", mark.cue)
    if prose > _LARGEST.get(mark.kind, prose):
        return None
    if mark.kind == "related" and next(element.iterancestors("a"), None) is None:
        least = _LINKED_TEASER if mark.cue.startswith("teaser") else _LINKED
        if sizes.linked[element] < least * sizes.all[element]:
            return None
    return mark


def _other_stories(own: Mapping[Element, Mark]) -> list[Element]:
    """Elements whose name, of a byline or a standfirst, stands on the page too often to be this article's."""

    def outermost(element: Element, mark: Mark) -> bool:
        return all(around not in own or own[around].cue != mark.cue for around in element.iterancestors())

    dress = {element: mark for element, mark in own.items() if mark.kind in ("meta", "title")}
    often = Counter(mark.cue for element, mark in dress.items() if outermost(element, mark))
    return [element for element, mark in dress.items() if often[mark.cue] > _MOST_DRESS and mark.cue != "headline"]


def _mark_of_text(element: Element, mark: Mark | None) -> Mark | None:
    if mark and mark.cue in _FOOTERS and element.tag != "a" and next(element.iterancestors("a"), None) is None:
        return None
    return mark


def _read_names() -> dict[str, Kind]:
    table: dict[str, Kind] = {}
    for kind, block in _NAMES.items():
        for name in block.split():
            if name in table:
                raise ValueError(f"{name} stands for {table[name]} and for {kind}")
            table[name] = kind
    return table


_KIND_OF_NAME = _read_names()


@lru_cache(maxsize=50_000)
def mark_of_name(name: str) -> Mark | None:
    """Return what one class name or the like says of its element: the longest run of its words that is a known name."""
    if _STATE.match(name):
        return None
    words: list[str] = []
    for chunk in _CHUNK.findall(name):
        words += ["#"] if _HASH.search(chunk) else [word.lower() for word in _CAMEL.findall(chunk)]
    for length in range(min(_LONGEST_NAME, len(words)), 0, -1):
        for first in range(len(words) - length + 1):
            run = "-".join(words[first : first + length])
            if run in _KIND_OF_NAME:
                return Mark(_KIND_OF_NAME[run], run)
    return None
