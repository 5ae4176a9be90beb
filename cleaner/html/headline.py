"""Find the headline of a page: the `h1` that says what the page calls itself, as readers see it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from itertools import islice
from typing import Any

from cleaner.html.declared import read_declared
from cleaner.html.view import view_page

SAME_TITLE = 0.5
"""A heading that has less in common with the page's title is another's."""
_WORDS = re.compile(r"\w+")
# Pages have two or three; each is compared with every heading.
_MOST_TITLES = 32
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
    """Return the `h1` that has the most words in common with what the page calls itself."""
    best, found = 0.0, None
    for heading in _headings(root):
        text = text_of(heading)
        words = words_of(text)
        for title in titles:
            common = share(words, title)
            if common > best:
                best, found = common, text
    return found if best >= SAME_TITLE else None


def _headings(root: Any) -> Iterator[Any]:
    """Yield the `h1` of a page that have no other within, so that no text is read twice."""
    from lxml import etree

    last = None
    for event, heading in etree.iterwalk(root, events=("start", "end"), tag="h1"):
        if event == "start":
            last = heading
        elif heading is last:
            yield heading


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
