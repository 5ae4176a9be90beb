"""Find title, author, date and site of a page: trafilatura's word, and what the page says where that falls short.

trafilatura takes the title from the head of a page, where sites add their name and shorten it; the
headline that readers see is the `h1` that says the same in other words. Its date is the best that
was tried. An author that it misses may stand in the page's data for search engines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from cleaner.document import Meta
from cleaner.html.declared import read_declared, read_things
from cleaner.html.view import parse, view_page

_WORDS = re.compile(r"\w+")
# A heading that has less in common with the page's title is another's.
_SAME_TITLE = 0.5
# Pages have two or three; each is compared with every heading.
_MOST_TITLES = 32
# What is no part of a headline or a name; the view leaves out what else is not text.
_NO_TEXT = ("button", "noscript")
_ARTICLE = ("Article", "Posting", "Report")
_NO_NAME = re.compile(r"^@|://|^www\.")
_LONGEST_NAME = 200
_MOST_IN_NAME = 50
# Where so many were no names, none is.
_MOST_PLACES = 200
# A name and a password in an address: where a page names no site, trafilatura takes what stands before the path.
_CREDENTIALS = re.compile(r"(?<=://)[^/?#]*@")
_Things = list[dict[str, Any]]


def read_meta(markup: str, url: str | None) -> Meta:
    """Return title, author, date and site of a page; None for what cannot be found."""
    root = parse(markup)
    if root is None:
        return Meta()
    things = [
        thing for text in root.xpath("//script[contains(@type, 'ld+json')]/text()") for thing in read_things(text)
    ]
    articles = [thing for thing in things if _is_article(thing)]
    titles = _find_titles(root, articles)
    headline, author = _find_headline(root, titles), _find_author(root, articles, things)
    title, told_author, date, site = _ask_trafilatura(root, url)
    return Meta(headline or title, told_author or author, date, site)


def _ask_trafilatura(root: Any, url: str | None) -> Meta:
    import trafilatura

    try:
        found = trafilatura.extract_metadata(root, default_url=url and _CREDENTIALS.sub("", url, count=1))
    except Exception:  # it raises what the page made it stumble over
        return Meta()
    return Meta(found.title, found.author, found.date, found.sitename) if found else Meta()


def _find_titles(root: Any, articles: _Things) -> list[frozenset[str]]:
    """Return the words of all that a page calls itself; sets of the same words are one."""
    drawn = {title.text for picture in root.iter("svg") for title in picture.iterfind("title")}
    named = [name for name in read_declared(root).titles if name not in drawn]
    named += (str(thing.get("headline", "")) for thing in articles)
    titles = dict.fromkeys(words for name in named if (words := _words_of(name)))
    return list(islice(titles, _MOST_TITLES))


def _find_headline(root: Any, titles: list[frozenset[str]]) -> str | None:
    """Return the `h1` that has the most words in common with what the page calls itself."""
    best, found = 0.0, None
    for heading in _headings(root):
        text = _text_of(heading)
        words = _words_of(text)
        for title in titles:
            share = _share(words, title)
            if share > best:
                best, found = share, text
    return found if best >= _SAME_TITLE else None


def _headings(root: Any) -> Iterator[Any]:
    """Yield the `h1` of a page that have no other within, so that no text is read twice."""
    from lxml import etree

    last = None
    for event, heading in etree.iterwalk(root, events=("start", "end"), tag="h1"):
        if event == "start":
            last = heading
        elif heading is last:
            yield heading


def _text_of(element: Any, most: int = 1_000) -> str:
    """Return the text that an element shows, as one line; "" if it holds `most` others. It loses its buttons."""
    from lxml import etree

    if next(islice(element.iter(), most, None), None) is not None:
        return ""
    etree.strip_elements(element, *_NO_TEXT, with_tail=False)
    return " ".join(view_page(element).text.split())


def _words_of(text: str) -> frozenset[str]:
    return frozenset(_WORDS.findall(text.lower()))


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    return 2 * len(one & other) / max(1, len(one) + len(other))


def _is_article(thing: Mapping[str, Any]) -> bool:
    kind = thing.get("@type")
    return any(
        isinstance(name, str) and name.endswith(_ARTICLE) for name in (kind if isinstance(kind, list) else [kind])
    )


def _find_author(root: Any, articles: _Things, things: _Things) -> str | None:
    """Return the author by the page's data, else by its head, else by a link that is said to lead to the author."""
    by_id = {thing["@id"]: thing for thing in things if isinstance(thing.get("@id"), str) and "name" in thing}
    for article in articles:
        if told := list(dict.fromkeys(_names_of(article.get("author"), by_id))):
            return ", ".join(told)
    places = ("//meta[@name='author']/@content", "//*[contains(@rel, 'author') or @itemprop='author']")
    told_at = (place for path in places for place in root.xpath(path))
    found = (place if isinstance(place, str) else _text_of(place, _MOST_IN_NAME) for place in told_at)
    names = (" ".join(name.split()) for name in islice(found, _MOST_PLACES))
    return next((name for name in names if 0 < len(name) <= _LONGEST_NAME and not _NO_NAME.search(name)), None)


def _names_of(author: Any, by_id: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    """Yield the names in what stands for an author: a name, a thing with one, a reference to that, or several."""
    if isinstance(author, list):
        for one in author:
            yield from _names_of(one, by_id)
    elif isinstance(author, dict):
        thing = author if "name" in author else by_id.get(str(author.get("@id")), {})
        yield from _names_of(thing.get("name"), {})
    elif isinstance(author, str) and author.strip() and not _NO_NAME.search(author):
        yield author.strip()
