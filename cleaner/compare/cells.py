"""Text on a terminal: how many cells it takes, where it is wrapped, and which way it runs."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Literal, NamedTuple

from cleaner.patterns import compile_late
from cleaner.render import make_visible

Style = Literal["", "dim", "red", "green", "yellow"]

# Letters that take two cells; a line may be broken before and after each.
_WIDE = (
    "\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff"
    "\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\U0001f000-\U0003ffff"
)
# Signs that begin no line (https://www.w3.org/TR/jlreq/, 3.1.7).
_CLOSING = "、。，．：；！？）」』】〉》"
_TOKEN = compile_late(rf"\s+|[{_WIDE}][{_CLOSING}]*|[^\s{_WIDE}]+")
WORD = compile_late(rf"[{_WIDE}]|[^\s{_WIDE}]+")
"""What is compared of two lines: words, and single letters where words stand without spaces."""
_RIGHT_TO_LEFT = compile_late("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]")
_LRI, _RLI, _PDI = "\u2066", "\u2067", "\u2069"
_TAB = "    "
# Makes an emoji, of two cells, of a sign of one.
_AS_EMOJI = "\ufe0f"
# So many characters are asked which way they run.
_ASKED = 1_000


class Fragment(NamedTuple):
    """Text in one style, safe to be shown."""

    text: str
    style: Style = ""


Line = Sequence[Fragment]


def show(text: str, style: Style = "") -> Fragment:
    """Return scraped text as it may be shown: nothing in it acts on a terminal, a tab is four spaces."""
    return Fragment(make_visible(text).replace("\t", _TAB), style)


def count_cells(text: str) -> int:
    """Return how many cells of a terminal `text` takes."""
    return len(text) if text.isascii() else sum(map(_cells, text))


def count_line(line: Line) -> int:
    """Return how many cells a line takes."""
    return sum(count_cells(fragment.text) for fragment in line)


@lru_cache(maxsize=1 << 14)
def _cells(character: str) -> int:
    if character == _AS_EMOJI:
        return 1
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    # Unicode, UAX #11: wide and full-width letters take two cells.
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def wrap(line: Line, width: int | None) -> list[Line]:
    """Return the lines of at most `width` cells that `line` is shown as, at least one.

    They are broken at white space, which is not shown there, and beside letters of scripts that
    have none; a longer word is broken anywhere. None is as wide as it takes.
    """
    if width is None or count_line(line) <= width:
        return [line]
    lines: list[list[Fragment]] = [[]]
    room = width
    for text, style in _tokens(line, width):
        cells = count_cells(text)
        if cells > room:
            if lines[-1] and lines[-1][-1].text.isspace():
                lines[-1].pop()
            lines.append([])
            room = width
            if text.isspace():
                continue
        lines[-1].append(Fragment(text, style))
        room -= cells
    return [_join(fragments) for fragments in lines]


def _tokens(line: Line, width: int) -> Iterator[tuple[str, Style]]:
    for fragment in line:
        for token in _TOKEN.findall(fragment.text):
            for piece in _break(token, width):
                yield piece, fragment.style


def _break(word: str, width: int) -> Iterator[str]:
    """Yield pieces of a word that fit."""
    if word.isascii():
        yield from (word[at : at + width] for at in range(0, len(word), width))
        return
    piece: list[str] = []
    room = width
    for character in word:
        room -= _cells(character)
        if room < 0:
            yield "".join(piece)
            piece, room = [], width - _cells(character)
        piece.append(character)
    yield "".join(piece)


def _join(fragments: Iterable[Fragment]) -> list[Fragment]:
    """Return fragments with those of one style put together."""
    return [
        Fragment("".join(fragment.text for fragment in group), style)
        for style, group in groupby(fragments, key=lambda fragment: fragment.style)
    ]


def find_direction(text: str) -> str:
    """Return the mark that opens an isolate for `text`: empty if all of it runs from left to right.

    Which way it runs its first letter says (Unicode, UAX #9, rules P2 and P3).
    """
    if not _RIGHT_TO_LEFT.search(text):
        return ""
    for character in text[:_ASKED]:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL"):
            return _RLI
        if direction == "L":
            break
    return _LRI


def isolate(drawn: str, direction: str) -> str:
    """Return `drawn` so that what stands around it keeps its place (Unicode, UAX #9, isolates)."""
    return f"{direction}{drawn}{_PDI}" if direction else drawn
