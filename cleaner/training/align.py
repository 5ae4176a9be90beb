"""Say how much of each line stands in the gold body of its page.

A scraper's text and the gold body tell the same story with small differences: other quotation
marks, a word in a link lost, two lines made one. So words are compared, not lines: a word of a
line counts as found when it stands in a run of `RUN` words that gold has too, each run of gold
used no more often than gold has it. A line shorter than a run is looked for where it should
stand, between what was found of the lines around it, because "Ingredients" in a table of contents
is not the heading "Ingredients".
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from cleaner.patterns import compile_late

# As `bench/score.py` of the measuring set reads words.
_WORDS = compile_late(r"\w+")
RUN = 4
# How many words of gold may stand between a short line and the nearest line that was found.
_REACH = 40
# A line with less of it in gold is not a line of gold: some runs are common to any two texts.
_FOUND = 0.3
UNKNOWN = -1.0


class _Place(NamedTuple):
    """Where a line was found in gold: its first run and the word after its last."""

    first: int
    end: int


def read_words(text: str) -> list[str]:
    """Return the lower-case words of `text`, as the score counts them."""
    return _WORDS.findall(text.lower())


def share_in_gold(lines: Sequence[str], gold: str) -> list[float]:
    """Return for each line the share of its words that stand in `gold`, 0 to 1.

    `UNKNOWN` (-1) for a short line that gold has too, but elsewhere than this line stands; 0 for a
    line without words.
    """
    wanted = read_words(gold)
    runs: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for at in range(len(wanted) - RUN + 1):
        runs[tuple(wanted[at : at + RUN])].append(at)
    taken = bytearray(len(wanted))
    words = [read_words(line) for line in lines]
    shares = [0.0] * len(lines)
    places: list[_Place | None] = [None] * len(lines)
    cursor = 0
    for number, line in enumerate(words):
        if len(line) >= RUN:
            shares[number], places[number] = _find_long(line, runs, taken, cursor)
            place = places[number]
            if place:
                cursor = place.end
    _find_short(words, wanted, shares, places)
    return shares


def _find_long(
    line: list[str], runs: dict[tuple[str, ...], list[int]], taken: bytearray, cursor: int
) -> tuple[float, _Place | None]:
    """Return the share of the line that untaken runs of gold cover, and where they stand."""
    found = bytearray(len(line))
    used: list[int] = []
    expected = cursor
    for at in range(len(line) - RUN + 1):
        places = runs.get(tuple(line[at : at + RUN]))
        place = _nearest_free(places, taken, expected) if places else -1
        if place < 0:
            continue
        expected = place + 1
        for offset in range(RUN):
            found[at + offset] = 1
        used.append(place)
    share = sum(found) / len(line)
    if share < _FOUND:
        return share, None
    # What this line covers is used up, so that the same line further down is a repeat.
    for place in used:
        taken[place] = 1
    return share, _Place(used[0], used[-1] + RUN)


def _nearest_free(places: list[int], taken: bytearray, expected: int) -> int:
    """Return the first untaken place from `expected` on, else the first at all, else -1."""
    for place in places[bisect_left(places, expected) :]:
        if not taken[place]:
            return place
    return next((place for place in places if not taken[place]), -1)


def _find_short(words: list[list[str]], wanted: list[str], shares: list[float], places: list[_Place | None]) -> None:
    """Look for lines shorter than a run where they should stand; sets `shares` in place."""
    starts: defaultdict[str, list[int]] = defaultdict(list)
    for at, word in enumerate(wanted):
        starts[word].append(at)
    after = _next_found(places)
    end = 0
    for number, line in enumerate(words):
        place = places[number]
        if place:
            end = place.end
        elif line and len(line) < RUN:
            spots = [at for at in starts.get(line[0], ()) if wanted[at : at + len(line)] == line]
            if not spots:
                continue
            follower = after[number]
            low, high = end, end + _REACH
            if follower is not None and follower >= end:
                high = min(high, follower) if follower - end <= _REACH else high
            near = spots[bisect_left(spots, low) : bisect_right(spots, high)]
            before = follower is not None and any(0 <= follower - at <= _REACH for at in spots)
            if near:
                shares[number] = 1.0
                end = near[0] + len(line)
            else:
                shares[number] = 1.0 if before and follower is not None and follower >= end else UNKNOWN


def _next_found(places: list[_Place | None]) -> list[int | None]:
    """Return for each line where in gold the next line that was found begins."""
    after: list[int | None] = [None] * len(places)
    following: int | None = None
    for number in reversed(range(len(places))):
        after[number] = following
        place = places[number]
        if place:
            following = place.first
    return after
