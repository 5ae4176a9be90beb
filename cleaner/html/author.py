"""Find who wrote a page, by its data for search engines, by its head and by what it marks as an author.

Pages tell of other stories too, and of who wrote those and who commented; these are not the author.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import unescape
from itertools import islice
from typing import Any

from cleaner.html.byline import MONTHS, is_person, speaks_of_others
from cleaner.html.headline import SAME_TITLE, share, text_of, words_of
from cleaner.patterns import compile_late

_ARTICLE = ("Article", "Posting", "Report")
# What hangs on these is told besides: other pages, not this one (schema.org).
_BESIDES = frozenset(
    "itemListElement hasPart mentions citation relatedLink significantLink isRelatedTo isBasedOn subjectOf "
    "comment".split()
)
# A link to an author may say anything: "more".
_NAME_IN_LINK = compile_late(r"[^\W\d_]+ [^\W\d_]|(?=[^\W\d_])[^a-z]")
_NO_NAME = compile_late(r"^@|://|^www\.")
_LONGEST_NAME = 200
_MOST_IN_NAME = 50
# Where so many were no names, none is.
_MOST_PLACES = 200
_MOST_AROUND = 64
# People and lists of them are nested no deeper.
_LEVELS = 8
_NAMED = ("parsely-author", "sailthru.author", "citation_author", "dc.creator")
_LINKED = "//a[contains(@href, '/author/') or contains(@href, '/authors/')]"
_PLACES = (
    "//meta[@name='author']/@content",
    "//*[contains(@rel, 'author') or @itemprop='author']",
    f"//meta[{' or '.join(f'@name={name!r}' for name in _NAMED)}]/@content",
    _LINKED,
)
_TAG = compile_late(r"<[^<>]{1,2000}>")
# "De" and "Da" begin names, so they must have a colon; "Von" and the like stand before two names at least.
_BYLINE = compile_late(
    r"(?i:(?:(?:this )?(?:article|post|story) )?(?:(?:was )?(?:written|posted|published|words|text) )?by:? "
    r"|(?:view|read|see) (?:all|more) (?:posts |articles |stories )?(?:by|about|from) "
    r"|alle (?:beiträge|artikel) von |(?:alles|mehr) von "
    r"|(?:by|von|par|por|de|da|di|author|autor): ?|authors? (?=\S+ \S))"
)
_BYLINE_WORDS = frozenset(("Von", "VON", "Par", "PAR", "Por", "POR"))
_FORENAMES = frozenset(("april", "may", "june", "august", "jan", "mar", "jun", "march"))
# Dates stand behind names, and extractors drop their numbers; who is called so is called so before another name.
_DATED = compile_late(rf"(?:^|[\s\W])(?:{'|'.join(sorted(MONTHS - _FORENAMES))})\W*$", re.IGNORECASE)
_LABELS = compile_late(
    r"(?:the )?authors?$|(?:user)?name$|(?:view|read|see|show)\b.*\b(?:more|posts|articles|stories)$"
    r"|(?:https?|www)\b|.*\b(?:updated|published|posted|by|https?)$",
    re.IGNORECASE,
)
# Who did something else for a page.
_OTHER_PART = compile_late(
    r"(?:medically |expert )?(?:reviewed|edited|fact|photo|image|translated|illustrat)", re.IGNORECASE
)
_Things = Sequence[Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote a page, as far as it says so."""

    name: str | None
    others: frozenset[str]
    """The names, in small letters, of those who wrote other stories and comments."""

    def check(self, told: str | None, title: str | None, site: str | None) -> str | None:
        """Return what somebody else takes for the authors of a page, without the others and without what is no name.

        The site is none of them where people are. Where nobody is left that is the own name.
        """
        own = frozenset((self.name or "").lower().split("; "))
        names = [_clean(_DATED.sub("", name.strip())) for name in (told or "").split(";")]
        kept = [
            name
            for name in names
            if name and not _LABELS.match(name) and (name.lower() not in self.others or name.lower() in own)
        ]
        people = [name for name in kept if not words_of(name) <= words_of(site or "")]
        named = "; ".join(people if any(map(is_person, people)) else kept)
        return named if named and words_of(named) != words_of(title or "") else self.name


def join_byline(told: str | None, shown: Sequence[str], near: Sequence[str], site: str | None) -> str | None:
    """Return who wrote a page: those whom its byline names, and the people of `told` who stand in the lines `near`.

    The site is none of them, though its name may stand there. A name that is longer in `told` is taken from there: a
    byline may stop amid it.
    """
    if not shown:
        return told
    host = words_of(site or "")
    names = {name: words for name in (told or "").split("; ") if not (words := words_of(name)) <= host}
    own = {name: words_of(name) for name in shown}
    lines = [words_of(line) for line in near if len(line) <= _LONGEST_NAME and not _OTHER_PART.match(line)]
    stand = {
        name: words
        for name, words in names.items()
        if any(words <= line for line in lines) and (is_person(name) or words in own.values())
    }
    rest = [
        next((longer for longer, more in names.items() if words <= more), name)
        for name, words in own.items()
        if not any(words <= other or other <= words for other in stand.values())
    ]
    return "; ".join(dict.fromkeys([*stand, *rest]))


def find_articles(things: _Things) -> tuple[list[Mapping[str, Any]], list[Mapping[str, Any]]]:
    """Return the articles among the things that a page describes, in order, and those that it tells of besides."""
    besides: set[int] = set()
    for thing in things:  # what is around a thing comes before it
        for key, value in thing.items():
            if key in _BESIDES or id(thing) in besides:
                besides.update(map(id, _things_in(value)))
    articles = [thing for thing in things if _is_article(thing)]
    return [one for one in articles if id(one) not in besides], [one for one in articles if id(one) in besides]


def find_author(root: Any, things: _Things, titles: Sequence[frozenset[str]]) -> Author:
    """Return the author by the page's data, else by its head, else by what it marks as one.

    Of several articles the one counts whose headline says what the page is called (`titles`, as words).
    """
    by_id = {thing["@id"]: thing for thing in things if isinstance(thing.get("@id"), str) and "name" in thing}
    articles, besides = find_articles(things)
    ours, foreign = choose_articles(articles, titles)
    told = next((names for one in ours if (names := dict.fromkeys(_names_of(one.get("author"), by_id)))), None)
    others = {name for one in (*foreign, *besides) for name in _names_of(one.get("author"), by_id)}
    shown, aside = _find_shown(root)
    name = "; ".join(told) if told else shown
    return Author(name, frozenset(name.lower() for name in others | aside))


def choose_articles(articles: _Things, titles: Sequence[frozenset[str]]) -> tuple[_Things, _Things]:
    """Return the articles that may be the page's, the likeliest first, and those that are others'."""
    fits = [(_fit(article, titles), article) for article in articles]
    same = sorted((pair for pair in fits if (pair[0] or 0) >= SAME_TITLE), key=lambda pair: -(pair[0] or 0))
    if not same:
        return articles, ()
    untitled = [article for fit, article in fits if fit is None]
    return [*(article for _, article in same), *untitled], [
        article for fit, article in fits if fit is not None and fit < SAME_TITLE
    ]


def _fit(article: Mapping[str, Any], titles: Sequence[frozenset[str]]) -> float | None:
    """Return how much an article's headline has in common with what the page is called; None if it has none."""
    headline = article.get("headline") or article.get("name")
    words = words_of(unescape(headline)) if isinstance(headline, str) else frozenset()
    return max((share(words, title) for title in titles), default=0.0) if words else None


def _is_article(thing: Mapping[str, Any]) -> bool:
    kind = thing.get("@type")
    return any(
        isinstance(name, str) and name.endswith(_ARTICLE) for name in (kind if isinstance(kind, list) else [kind])
    )


def _things_in(value: Any, levels: int = _LEVELS) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    elif levels and isinstance(value, list):
        for part in value:
            yield from _things_in(part, levels - 1)


def _find_shown(root: Any) -> tuple[str | None, set[str]]:
    """Return the first name that a page marks as its author, and those that it marks beside other texts."""
    aside: set[str] = set()
    places = ((place, path is _LINKED) for path in _PLACES for place in root.xpath(path))
    for place, linked in islice(places, _MOST_PLACES):
        name = _clean(place if isinstance(place, str) else text_of(place, _MOST_IN_NAME))
        if not 0 < len(name) <= _LONGEST_NAME or _NO_NAME.search(name) or _LABELS.match(name):
            continue
        if linked and not _NAME_IN_LINK.match(name):
            continue
        if isinstance(place, str) or not _stands_aside(place):
            return name, aside
        aside.add(name)
    return None, aside


def _stands_aside(place: Any) -> bool:
    """Whether a place is in what speaks of comments or of related stories."""
    near = (place, *islice(place.iterancestors(), _MOST_AROUND))
    around = (element for element in near if element.tag not in ("html", "body", "main"))
    return any(speaks_of_others(element.get(name) or "") for element in around for name in ("class", "id"))


def _names_of(author: Any, by_id: Mapping[str, Mapping[str, Any]], levels: int = _LEVELS) -> Iterator[str]:
    """Yield the names in what stands for an author: a name, a thing with one, a reference to that, or several."""
    if isinstance(author, str):
        name = _clean(author)
        if name and not _NO_NAME.search(name):
            yield name
    elif levels and isinstance(author, list):
        for one in author:
            yield from _names_of(one, by_id, levels - 1)
    elif levels and isinstance(author, dict):
        thing = author if "name" in author else by_id.get(str(author.get("@id")), {})
        yield from _names_of(thing.get("name"), {}, levels - 1)


def _clean(name: str) -> str:
    """Return a name without markup and without the word of a byline before it."""
    name = " ".join(_TAG.sub(" ", unescape(name)).split())
    found = _BYLINE.match(name)
    rest = name[found.end() :] if found else name
    first, *words = rest.split(" ")
    if first in _BYLINE_WORDS and len(words) > 1 and all(word[0].isupper() for word in words[:2]):
        return " ".join(words)
    return rest
