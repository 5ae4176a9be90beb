"""What a page says of each line besides its words, as numbers: one row for each piece of the text.

The numbers are computed for all lines at once. An element covers a run of lines, so what it holds
(letters, letters in links, letters of prose) is a difference of two sums.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from cleaner.document import Segment
from cleaner.features import Floats, Ints, fill_extremes
from cleaner.html.view import MARKS, TAGS, View

NAMES = 1 << 15
"""Words of classes and ids are told apart by so many buckets."""
LEVELS = 3
"""The named elements around a line whose names count by themselves; those of all others together."""
_OUTER = 8
_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_MOST_WORDS = 16
_AROUND = 6
_PROSE = 80
_OWN = len(TAGS)

_LINE_NUMBERS = 6
_VOTE_NUMBERS = 6
_NAME_NUMBERS = 6 * (LEVELS + 1)
VOTE = -_NAME_NUMBERS - _VOTE_NUMBERS + 1
"""Where in a row the share of the line stands that trafilatura keeps; before it, whether it was asked."""
HINTS = _LINE_NUMBERS + len(MARKS) + _OWN + 4 * _AROUND + _VOTE_NUMBERS + _NAME_NUMBERS


@dataclass(frozen=True, slots=True)
class Hints:
    """The hints of the `n` pieces of a text that are not blank."""

    rows: Floats
    """n x HINTS; the last numbers are what the names of elements are evidence of."""
    tokens: Ints
    """The buckets of the names of all of them in a row."""
    bounds: Ints
    """n x (LEVELS + 1) + 1: those of row i and level j are
    tokens[bounds[i * (LEVELS + 1) + j]:bounds[i * (LEVELS + 1) + j + 1]], from the inside out."""


def read_hints(view: View, segments: Sequence[Segment], vote: Sequence[float] | None) -> Hints:
    """Return the hints of the segments of a view, without what names are evidence of (`fill_names`).

    `vote` says of each line how much of it trafilatura keeps; None if it was not asked.
    """
    starts = np.array([line.start for line in view.lines], np.int64)
    at = np.searchsorted(starts, np.array([segment.start for segment in segments], np.int64), "right") - 1
    line_rows = np.zeros((len(view.lines), HINTS), np.float32)
    _fill_lines(line_rows, view, vote)
    tokens, bounds = _read_names(view, at)
    return Hints(line_rows[at], tokens, bounds)


def hide_vote(rows: Floats) -> Floats:
    """Return the rows as they would be if trafilatura had not been asked."""
    hidden = rows.copy()
    end = HINTS - _NAME_NUMBERS
    hidden[:, end - _VOTE_NUMBERS : end] = 0
    return hidden


def fill_names(rows: Floats, hints: Hints, evidence: Floats) -> None:
    """Fill in what the names of the elements around each line are evidence of; `evidence` by bucket."""
    said = np.zeros((len(rows) * (LEVELS + 1), 6), np.float32)
    fill_extremes(said, evidence.take(hints.tokens), hints.bounds)
    rows[:, -_NAME_NUMBERS:] = said.reshape(len(rows), _NAME_NUMBERS)


def _fill_lines(out: Floats, view: View, vote: Sequence[float] | None) -> None:
    lines, elements = view.lines, view.elements
    lengths = np.array([len(line.text) for line in lines], np.float32)
    linked = np.array([line.linked for line in lines], np.float32)
    links = np.array([line.links for line in lines], np.float32)
    owners = np.array([line.element for line in lines], np.int64)
    parents = np.array([element.parent for element in elements], np.int64)
    depths = np.array([element.depth for element in elements], np.float32)
    marks = np.array([element.marks for element in elements], np.int64)
    prose = np.where((lengths >= _PROSE) & (linked < lengths / 2), lengths, 0)
    out[:, 0] = linked / lengths
    out[:, 1] = np.minimum(links, 8) / 8
    out[:, 2] = depths[owners] / 20
    out[:, 3] = np.log1p(lengths) / 5
    out[1:, 4] = owners[1:] == owners[:-1]
    out[1:, 5] = parents[owners][1:] == parents[owners][:-1]
    first = _LINE_NUMBERS
    bits = np.arange(len(MARKS))
    out[:, first : first + len(MARKS)] = marks[owners][:, None] >> bits & 1
    first += len(MARKS)
    own = marks ^ np.where(parents == np.arange(len(parents)), 0, marks[parents])
    out[:, first : first + _OWN] = own[owners][:, None] >> bits[:_OWN] & 1
    first += _OWN
    _fill_around(out[:, first : first + 4 * _AROUND], view, owners, parents, (lengths, linked, prose))
    first += 4 * _AROUND
    if vote is not None:
        _fill_vote(out[:, first : first + _VOTE_NUMBERS], np.array(vote, np.float32), lengths)


def _fill_around(
    out: Floats,
    view: View,
    owners: NDArray[np.int64],
    parents: NDArray[np.int64],
    columns: tuple[Floats, Floats, Floats],
) -> None:
    """For the nearest elements around each line that hold more than the one before: what they hold."""
    first = np.minimum(np.array(view.first_lines, np.int64), len(view.lines) - 1)
    end = np.clip(np.array(view.end_lines, np.int64), first + 1, len(view.lines))
    held = [np.concatenate([[0], np.cumsum(column)]) for column in columns]
    whole = [max(1.0, float(sums[-1])) for sums in held]
    wider = _wider_parents(parents, first, end)
    at = owners
    for level in range(_AROUND):
        letters, linked, prose = (sums[end[at]] - sums[first[at]] for sums in held)
        out[:, 4 * level] = prose / whole[2]
        out[:, 4 * level + 1] = linked / np.maximum(letters, 1)
        out[:, 4 * level + 2] = np.log1p(end[at] - first[at]) / 5
        out[:, 4 * level + 3] = prose / np.maximum(letters, 1)
        at = wider[at]


def _wider_parents(parents: NDArray[np.int64], first: NDArray[np.int64], end: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return for each element the nearest one around it that covers more lines, or the outermost."""
    wider = parents.tolist()
    spans = list(zip(first.tolist(), end.tolist(), strict=True))
    for at, parent in enumerate(wider):
        if spans[parent] == spans[at]:
            wider[at] = wider[parent]
    return np.array(wider, np.int64)


def _fill_vote(out: Floats, vote: Floats, lengths: Floats) -> None:
    """What trafilatura keeps of the line, whether the line stands amid what it keeps, and how much that is."""
    kept = np.flatnonzero(vote > 0.5)
    out[:, 0] = 1
    out[:, 1] = vote
    out[:, 2] = float((vote * lengths).sum() / lengths.sum())
    if len(kept):
        out[:, 3] = 1
        out[: kept[0], 4] = 1
        out[kept[-1] + 1 :, 5] = 1


def _read_names(view: View, at: NDArray[np.int64]) -> tuple[Ints, Ints]:
    """Return the buckets of the names around the lines `at`, and their bounds by row and level."""
    named: dict[int, list[tuple[int, ...]]] = {}
    tokens: list[int] = []
    sizes: list[int] = []
    for line in at.tolist():
        owner = view.lines[line].element
        if owner not in named:
            named[owner] = _levels_of(view, owner)
        for level in named[owner]:
            tokens += level
            sizes.append(len(level))
    bounds = np.zeros(len(sizes) + 1, np.int32)
    np.cumsum(sizes, out=bounds[1:])
    return np.array(tokens, np.int32), bounds


def _levels_of(view: View, element: int) -> list[tuple[int, ...]]:
    """Return the buckets of the names of the `LEVELS` nearest named elements, and of those around them."""
    elements = view.elements
    levels: list[tuple[int, ...]] = []
    while len(levels) < LEVELS + _OUTER:
        names = elements[element].names
        if names:
            levels.append(_buckets_of(names))
        parent = elements[element].parent
        if parent == element:
            break
        element = parent
    levels += [()] * (LEVELS - len(levels))
    outer = tuple({token for level in levels[LEVELS:] for token in level})
    return [*levels[:LEVELS], outer]


@lru_cache(maxsize=1 << 14)
def _buckets_of(names: str) -> tuple[int, ...]:
    """Return the buckets of the words that names are made of, and of each name as a whole."""
    parts = [word.lower() for word in _WORDS.findall(names)][:_MOST_WORDS]
    parts += names.lower().split()[:_MOST_WORDS]
    return tuple({zlib.crc32(part.encode("utf-8", "replace")) % NAMES for part in parts})
