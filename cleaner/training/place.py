"""Where the lines of a text stand in the page it was made of.

Scrapers lay out white space as they like, so a page and the texts made of it are compared by their letters and
digits alone, in lower case: a line stands wherever its letters stand, if words begin and end there. A line that
stands in several places is placed by its order among the lines that stand in one.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from cleaner.patterns import compile_late

_RUN = compile_late(r"[^\W_]+")
# A line that stands in more places (a price, a bullet) is not looked for further: its place says nothing.
_MOST_PLACES = 200


def letters_of(text: str) -> tuple[str, list[int]]:
    """Return the letters and digits of `text` in lower case, and the offsets among them where words begin or end."""
    runs = _RUN.findall(text.lower())
    breaks = [0]
    for run in runs:
        breaks.append(breaks[-1] + len(run))
    return "".join(runs), breaks


@dataclass(frozen=True)
class Letters:
    """The letters of a page in page order. Offsets into it are called places."""

    text: str
    breaks: frozenset[int]
    """Places where a word begins or ends."""
    pieces: tuple[int, ...]
    """Where each piece begins; an empty one begins where the next does."""

    @classmethod
    def of(cls, pieces: Iterable[str]) -> Letters:
        """Return the letters of the pieces of a page, each of which begins and ends a word."""
        texts: list[str] = []
        breaks: set[int] = {0}
        starts: list[int] = []
        size = 0
        for piece in pieces:
            starts.append(size)
            letters, ends = letters_of(piece)
            texts.append(letters)
            breaks.update([size + end for end in ends])
            size += len(letters)
        return cls("".join(texts), frozenset(breaks), tuple(starts))

    def pieces_between(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the number of each piece with letters between two places, and how many it has there."""
        for number in range(bisect_right(self.pieces, start) - 1, len(self.pieces)):
            first = self.pieces[number]
            if first >= end:
                return
            last = self.pieces[number + 1] if number + 1 < len(self.pieces) else len(self.text)
            if letters := min(last, end) - max(first, start):
                yield number, letters

    def places(self, letters: str) -> list[int]:
        """Return every place where `letters` stand as whole words, first to last; at most 200.

        Where they are a piece of the page, or several, places amid a piece do not count.
        """
        found: list[int] = []
        at = self.text.find(letters) if letters else -1
        while at >= 0 and len(found) < _MOST_PLACES:
            if at in self.breaks and at + len(letters) in self.breaks:
                found.append(at)
            at = self.text.find(letters, at + 1)
        whole = [at for at in found if at in self._ends and at + len(letters) in self._ends]
        return whole or found

    @cached_property
    def _ends(self) -> frozenset[int]:
        return frozenset((*self.pieces, len(self.text)))

    def candidates(self, lines: Sequence[str]) -> list[list[int]]:
        """Return the places where each line may stand: those between its neighbours that have only one.

        A line that stands only elsewhere keeps all its places, a line that stands nowhere has none.
        """
        wanted = [letters_of(line)[0] for line in lines]
        found = [self.places(letters) for letters in wanted]
        anchors = _in_order([places[0] if len(places) == 1 else None for places in found])
        numbers = [number for number, _ in anchors]
        for number, places in enumerate(found):
            if len(places) > 1:
                nth = bisect_left(numbers, number)
                low = anchors[nth - 1][1] if nth else 0
                high = anchors[nth][1] if nth < len(anchors) else len(self.text)
                found[number] = [place for place in places if low <= place < high] or places
        return found

    def cover(self, lines: Sequence[str]) -> list[tuple[int, int]]:
        """Return the spans of places that the lines of a text cover, each candidate taken once and in order."""
        spans: list[tuple[int, int]] = []
        taken: set[int] = set()
        for line, places in zip(lines, self.candidates(lines), strict=True):
            size = len(letters_of(line)[0])
            place = next((place for place in places if place not in taken), None)
            if place is not None:
                taken.add(place)
                spans.append((place, place + size))
        return spans


def _in_order(places: Sequence[int | None]) -> list[tuple[int, int]]:
    """Return the longest run of (number, place) whose places increase: lines that were moved are left out."""
    ends: list[tuple[int, int]] = []  # the lowest last place of a run of each length, and its number
    before: dict[int, tuple[int, int] | None] = {}
    for number, place in enumerate(places):
        if place is not None:
            length = bisect_left(ends, (place, -1))
            before[number] = (ends[length - 1][1], ends[length - 1][0]) if length else None
            ends[length : length + 1] = [(place, number)]
    run: list[tuple[int, int]] = []
    last = (ends[-1][1], ends[-1][0]) if ends else None
    while last is not None:
        run.append(last)
        last = before[last[0]]
    return run[::-1]
