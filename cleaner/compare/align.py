"""What of one sequence is found in another, in order: lines in lines, words in words.

Longest common subsequences by rapidfuzz (`Indel`, bit-parallel: 64 elements a step). difflib takes
seconds where lines repeat, and cannot be used on text that anybody wrote.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from typing import NamedTuple

# Compared at once are so many pairs at most: a matrix of as many bits, 50 MB.
_MOST_PAIRS = 400_000_000
_SLICE = 20_000


class Match(NamedTuple):
    """`length` elements from `before` on are those from `after` on."""

    before: int
    after: int
    length: int


def match(before: Sequence[Hashable], after: Sequence[Hashable]) -> list[Match]:
    """Return runs of equal elements, in the order of both sequences, that together are as long as can be.

    Of sequences so long that looking at all pairs would take minutes, first what stands once in
    both is matched (Cohen's patience diff), then what lies between; time and memory grow with
    their length, not with its square.
    """
    numbers: dict[Hashable, int] = {}
    one, other = ([numbers.setdefault(element, len(numbers)) for element in side] for side in (before, after))
    return _join(_match(one, other, 0, 0))


def _match(one: Sequence[int], other: Sequence[int], at: int, to: int) -> Iterator[Match]:
    head = _count_equal(one, other)
    tail = _count_equal(one[head:][::-1], other[head:][::-1])
    if head:
        yield Match(at, to, head)
    middle, opposite = one[head : len(one) - tail], other[head : len(other) - tail]
    if len(middle) * len(opposite) <= _MOST_PAIRS:
        yield from _match_all(middle, opposite, at + head, to + head)
    else:
        yield from _match_parts(middle, opposite, at + head, to + head)
    if tail:
        yield Match(at + len(one) - tail, to + len(other) - tail, tail)


def _match_all(one: Sequence[int], other: Sequence[int], at: int, to: int) -> Iterator[Match]:
    if not one or not other:
        return
    from rapidfuzz.distance import Indel  # nothing but comparing two texts needs it

    for operation in Indel.opcodes(one, other):
        if operation.tag == "equal":
            length = operation.src_end - operation.src_start
            yield Match(at + operation.src_start, to + operation.dest_start, length)


def _match_parts(one: Sequence[int], other: Sequence[int], at: int, to: int) -> Iterator[Match]:
    """Match what stands once in both, and what lies between in slices of equal shares."""
    start = begin = 0
    for end, stop in [*_find_anchors(one, other), (len(one), len(other))]:
        yield from _match_slices(one[start:end], other[begin:stop], at + start, to + begin)
        if end < len(one):
            yield Match(at + end, to + stop, 1)
        start, begin = end + 1, stop + 1


def _match_slices(one: Sequence[int], other: Sequence[int], at: int, to: int) -> Iterator[Match]:
    slices = 1 if len(one) * len(other) <= _MOST_PAIRS else max(len(one), len(other)) // _SLICE + 1
    for number in range(slices):
        start, end = (len(one) * part // slices for part in (number, number + 1))
        begin, stop = (len(other) * part // slices for part in (number, number + 1))
        yield from _match_all(one[start:end], other[begin:stop], at + start, to + begin)


def _find_anchors(one: Sequence[int], other: Sequence[int]) -> list[tuple[int, int]]:
    """Return the places of what stands once in both, of it the most that have the same order in both."""
    counts, opposite = Counter(one), Counter(other)
    places = {value: place for place, value in enumerate(other) if opposite[value] == 1}
    pairs = [(place, places[value]) for place, value in enumerate(one) if counts[value] == 1 and value in places]
    # The longest rising run, by piles of cards: https://en.wikipedia.org/wiki/Patience_sorting
    tops: list[int] = []
    piles: list[int] = []
    below: list[int] = []
    for number, (_, place) in enumerate(pairs):
        pile = bisect_left(tops, place)
        tops[pile : pile + 1] = [place]
        piles[pile : pile + 1] = [number]
        below.append(piles[pile - 1] if pile else -1)
    chain = []
    number = piles[-1] if piles else -1
    while number >= 0:
        chain.append(pairs[number])
        number = below[number]
    return chain[::-1]


def _count_equal(one: Sequence[int], other: Sequence[int]) -> int:
    """Return how many elements both begin with alike."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count


def _join(matches: Iterator[Match]) -> list[Match]:
    """Return matches with those that follow on each other put together."""
    joined: list[Match] = []
    for found in matches:
        last = joined[-1] if joined else None
        if last and (last.before + last.length, last.after + last.length) == (found.before, found.after):
            joined[-1] = Match(last.before, last.after, last.length + found.length)
        else:
            joined.append(found)
    return joined
