"""Find the byline that a page shows: who wrote it, as readers see that by its headline or where it ends.

Many pages say that nowhere in their data, and some name their site there, or whoever uploaded the text. A
byline is a line of its own that says so, "By Jane Doe"; a preposition amid a sentence is none.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import islice

from cleaner.html.view import View, ancestors
from cleaner.patterns import compile_late

# Bylines are short: a name or three, a date, a role.
_LONGEST = 160
_MOST_NAMES = 8
# Where so many were none, none is.
_MOST_OPENED = 200
_MOST_WORDS = 5

# What says that somebody wrote a text, wherever it stands,
_CLEAR = (
    r"(?:(?:this )?(?:article|post|story|blog|guide) )?(?:was )?"
    r"(?:written|posted|published|authored)(?: and [a-z]{3,12})? by|(?:geschrieben|verfasst) von"
    r"|(?:publié|rédigé|écrit) par|(?:escrit[oa]|publicad[oa]) por|scritto da|geschreven door"
)
# what does by a headline,
_VERBS = (
    r"(?:reported|contributed|created|words|text|story|report|article|reporting|analysis|opinion|post) by"
    r"|(?:eine? )?(?:artikel|beitrag|bericht|kommentar|analyse|veröffentlicht) von|(?:redacción|redação) por"
    r"|a cura di|gepubliceerd door|skrevet a[fv]|skriven av|ditulis oleh"
)
# what does there with a colon or alone on its line,
_NOUNS = r"authors?|autor(?:in|en|a|es|i|e)?|auteurs?|autrice|autore|text|texte|testo|texto|words|contributors?"
# and what may say so there if nothing stands before it but a date.
_PLAIN = r"by|von|par|por|di|door|av|af|oleh|przez"
_BEFORE = r"(?:^|(?<=[\d|•·–—/])|(?<=[\d|•·–—/] )|(?<=\d, )|(?<=[ap]m )|(?<=updated ))"
_OPENING = compile_late(
    rf"{_BEFORE}(?:(?P<clear>(?:{_CLEAR})\b)|(?P<verb>(?:{_VERBS})\b)|(?P<noun>(?:{_NOUNS})(?:\s?:|$))"
    rf"|(?P<plain>(?:{_PLAIN})\b))[ :]*",
    re.IGNORECASE,
)
_ALL = frozenset(("clear", "verb", "noun", "plain"))
_PLAINLY = frozenset(("clear",))
_PART = r"(?:(?:de|del|della|di|da|do|dos|du|la|le|van|von|der|den|ter|ten|zu|bin|ibn|al|el|y|e)\s)"
_WORD = r"(?:[^\W\d_a-zß-öø-ÿ][\w’'.-]{0,40})"
_NAME = compile_late(rf"{_WORD}(?:\s{_PART}{{0,3}}{_WORD}){{0,4}}")
_JOINT = compile_late(r"\s?(?:&|,?\s(?:and|und|y|et|e|en|och|og|i|dan)(?=\s)|;)\s?")
_COMMA = compile_late(r",\s")
_AND = compile_late(r"\s(?:and|und|y|et|e|en|och|og|i|dan|&)\s")
_ONE_WORD = compile_late(r"\S+(?:$|\s?[^\w\s]|\s\d)")
_DAY = compile_late(r"\W{0,3}\d")
# A name ends before these where it has two words already,
_ROLES = frozenset(
    "staff senior junior editor editors editorial writer reporter contributor contributing associate special "
    "correspondent columnist consultant specialist review content marketing founder co-founder head director "
    "freelance chief executive ceo manager view".split()
)
# before these anywhere,
_NO_NAME = frozenset(
    "author authors published updated last posted veröffentlicht aktualisiert symbolbild imago on at in for monday "
    "tuesday wednesday thursday friday saturday sunday share read comments comment min minutes and with".split()
)
# and before these where a number follows.
MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul "
    "aug sep sept oct nov dec".split()
)
_AROUND = frozenset(("nav", "footer"))
_NAME_WORDS = compile_late(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_ASIDE = frozenset(("comment", "comments", "commentlist", "disqus", "related", "recommended", "recommendations"))
# So pages say that they have comments, or how many, or what they are about.
_NO_ASIDE = frozenset("open closed enabled disabled allowed has with no count tag category".split())


def find_byline(view: View, numbers: Iterable[int]) -> tuple[str, ...]:
    """Return the names in the byline in the lines around the headline of a page; none if there is none."""
    return next(_read_lines(view, numbers, _ALL), ())


def find_closing_byline(view: View) -> tuple[str, ...]:
    """Return the names in the first line of a page that says plainly who wrote it; none if there is none."""
    return next(_read_lines(view, range(len(view.lines)), _PLAINLY), ())


def speaks_of_others(names: str) -> bool:
    """Whether the names of an element speak of comments or of related stories."""
    return any(_is_of_others(token) for token in names.split())


def is_person(name: str) -> bool:
    """Whether a name is likely one of a person: some words, and none that says what somebody does."""
    words = name.lower().split()
    return 2 <= len(words) <= _MOST_WORDS and _ROLES.isdisjoint(words)


def _is_of_others(token: str) -> bool:
    words = {word.lower() for word in _NAME_WORDS.findall(token)}
    return bool(words & _ASIDE) and not words & _NO_ASIDE


def _read_lines(view: View, numbers: Iterable[int], how: Collection[str]) -> Iterator[tuple[str, ...]]:
    """Yield the names of the bylines in some lines; "By" may stand on a line of its own before the name."""
    short = (number for number in numbers if len(view.lines[number].text) <= _LONGEST)
    opened = ((number, found) for number in short for found in _OPENING.finditer(view.lines[number].text))
    for number, found in islice(((number, found) for number, found in opened if found.lastgroup in how), _MOST_OPENED):
        rest = found.string[found.end() :]
        if not rest and number + 1 < len(view.lines):
            rest = view.lines[number + 1].text[:_LONGEST]
        names = read_names(rest, _fewest_words(found, rest))
        if names and not _stands_aside(view, number):
            yield tuple(names)


def _fewest_words(found: re.Match[str], rest: str) -> int:
    """Return how many words a name must have: "By" may open a sentence, and "Di" a name."""
    if found.lastgroup in ("clear", "verb"):
        return 1
    return 1 if found[0].lower().startswith("by") and _ONE_WORD.match(rest) else 2


def _stands_aside(view: View, number: int) -> bool:
    return any(
        element.tag in _AROUND or (element.tag not in ("html", "body", "main") and speaks_of_others(element.names))
        for element in ancestors(view, view.lines[number].element)
    )


def read_names(text: str, least: int) -> list[str]:
    """Return the names with which a text begins, each of `least` words or more."""
    names: list[str] = []
    while len(names) < _MOST_NAMES and (found := _NAME.match(text)):
        name = _trim(found[0], text[found.end() :])
        if len(name.split()) < least:
            break
        names.append(name)
        text = text[found.end() :] if name == found[0].rstrip(".,-’'") else ""
        if joint := _JOINT.match(text):
            text = text[joint.end() :]
        elif (comma := _COMMA.match(text)) and _AND.search(text):
            text = text[comma.end() :]
        else:
            break
    return names


def _trim(name: str, rest: str) -> str:
    """Return a name without the role or the date behind it."""
    given = name.split()
    if given[-1].strip(".,").lower() in MONTHS and _DAY.match(rest):
        given.pop()
    words: list[str] = []
    for word in given:
        plain = word.strip(".,").lower()
        if plain in _NO_NAME or (len(words) != 1 and plain in _ROLES):
            break
        words.append(word)
    return " ".join(words).rstrip(".,-’'")
