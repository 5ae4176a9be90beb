"""Find the headline of a page: the heading that says what the page calls itself, as readers see it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from itertools import islice
from typing import Any

from cleaner.html.declared import read_declared
from cleaner.html.view import View, view_page
from cleaner.patterns import compile_late

SAME_TITLE = 0.5
"""A heading that has less in common with the page's title is another's."""
# An `h2` heads a part of the text, mostly: with 0.5 a quarter of those that were taken were wrong.
_PLAINLY = 0.8
# What says who wrote a page, and when, stands below its headline, behind a picture, a summary, buttons to share;
# or just above. A summary may be a paragraph; after two of so many words the article has begun.
_LINES_ABOVE, _LINES_BELOW = 4, 12
_LONG, _MOST_LONG = 40, 2
# A heading in the text of a page is the headline if it has nearly all of its words; a page may add a mark to them.
_SAME_HEADLINE = 0.9
_MOST_LINES = 10
_WORDS = compile_late(r"\w+")
# Pages have two or three; each is compared with every heading.
_MOST_TITLES = 32
# Pages have two or three `h1`, but anything may be in an `h2`.
_MOST_HEADINGS = 200
_HOME = compile_late(r"(?:(?:https?:)?//[^/?#]+)?/?(?:(?:index|home|default)\.\w{2,5})?$", re.IGNORECASE)
_SEPARATORS = compile_late(r"((?<!\s)\s+[|·•»–—:-]+\s+|:\s+)")
# What is no part of a headline or a name; the view leaves out what else is not text.
_NO_TEXT = ("button", "noscript")


def find_titles(root: Any) -> list[frozenset[str]]:
    """Return the words of all that a page calls itself in its head; sets of the same words are one."""
    drawn = {title.text for picture in root.iter("svg") for title in picture.iterfind("title")}
    named = [name for name in read_declared(root).titles if name not in drawn]
    return _limit(words_of(name) for name in named)


def add_headlines(titles: Sequence[frozenset[str]], articles: Sequence[Mapping[str, Any]]) -> list[frozenset[str]]:
    """Return titles, and what the articles that a page describes to search engines are called."""
    named = (article.get("headline") for article in articles)
    return [*titles, *_limit(words_of(unescape(name)) for name in named if isinstance(name, str))]


def _limit(titles: Iterator[frozenset[str]]) -> list[frozenset[str]]:
    return list(islice(dict.fromkeys(words for words in titles if words), _MOST_TITLES))


def find_headline(root: Any, titles: Sequence[frozenset[str]]) -> str | None:
    """Return the heading that has the most words in common with what the page calls itself.

    That is an `h1`, or an `h2` where no `h1` is one; the name of the site, which leads to its first page, is none.
    """
    for tag, least in (("h1", SAME_TITLE), ("h2", _PLAINLY)):
        best, found = 0.0, None
        for heading in islice(_headings(root, tag), _MOST_HEADINGS):
            text = text_of(heading)
            words = words_of(text)
            common = max((share(words, title) for title in titles), default=0.0)
            if common > best and not _leads_home(heading, text):
                best, found = common, text
        if best >= least:
            return found
    return None


def list_near(view: View, headline: str | None) -> list[int]:
    """Return the numbers of the lines below a headline, to where the article is well under way, and above it.

    There are none if the headline is not shown as a heading.
    """
    wanted = words_of(headline or "")
    for at, element in enumerate(view.elements if wanted else ()):
        if element.tag in ("h1", "h2"):
            first, end = view.first_lines[at], view.end_lines[at]
            shown = " ".join([line.text for line in view.lines[first : min(end, first + _MOST_LINES)]])
            if share(words_of(shown), wanted) >= _SAME_HEADLINE:
                return [*_below(view, end), *reversed(range(max(0, first - _LINES_ABOVE), first))]
    return []


def _below(view: View, end: int) -> Iterator[int]:
    long = 0
    for number in range(end, min(len(view.lines), end + _LINES_BELOW)):
        long += len(view.lines[number].text.split()) >= _LONG
        if long >= _MOST_LONG:
            return
        yield number


def _headings(root: Any, tag: str) -> Iterator[Any]:
    """Yield the headings of a page that have no other within, so that no text is read twice."""
    from lxml import etree

    last = None
    for event, heading in etree.iterwalk(root, events=("start", "end"), tag=tag):
        if event == "start":
            last = heading
        elif heading is last:
            yield heading


def _leads_home(heading: Any, text: str) -> bool:
    """Whether a heading with this text as a whole is a link to the first page of a site."""
    around = any(_is_home(element) for element in islice(heading.iterancestors(), 2))
    return around or any(
        _is_home(link) and words_of(text) <= words_of("".join(link.itertext())) for link in islice(heading.iter("a"), 2)
    )


def _is_home(element: Any) -> bool:
    return element.tag == "a" and _HOME.match((element.get("href") or "#").strip()) is not None


def drop_site(title: str | None, site: str | None) -> str | None:
    """Return a title without the name of the site before or behind it."""
    name = words_of(site or "")
    parts = _SEPARATORS.split(title or "")
    if name and len(parts) > 1:
        for own, rest in ((parts[-1], parts[:-2]), (parts[0], parts[2:])):
            if words_of(own) == name and any(map(words_of, rest)):
                return "".join(rest).strip()
    return title


def text_of(element: Any, most: int = 1_000) -> str:
    """Return the text that an element shows, as one line; "" if it holds `most` others. It loses its buttons."""
    from lxml import etree

    if next(islice(element.iter(), most, None), None) is not None:
        return ""
    etree.strip_elements(element, *_NO_TEXT, with_tail=False)
    return " ".join(view_page(element).text.split())


def words_of(text: str) -> frozenset[str]:
    """Return the words of a text, in small letters."""
    return frozenset(_WORDS.findall(text.lower()))


def share(one: frozenset[str], other: frozenset[str]) -> float:
    """Return how much two sets of words have in common, 0 to 1."""
    return 2 * len(one & other) / max(1, len(one) + len(other))
