"""What a page says of each line besides its words, as numbers: one row for each piece of the text.

The numbers are computed for all lines at once. An element covers a run of lines, so what it holds
(letters, letters in links, letters of prose) is a difference of two sums.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from cleaner.document import Segment
from cleaner.features import Floats, Ints, fill_extremes
from cleaner.html.company import COMPANY, fill_company
from cleaner.html.declared import Declared
from cleaner.html.opinion import Told, match_words, split_lines
from cleaner.html.view import MARKS, TAGS, Element, View
from cleaner.patterns import compile_late

NAMES = 1 << 15
"""Words of classes and ids are told apart by so many buckets."""
LEVELS = 3
"""The named elements around a line whose names count by themselves; those of all others together."""
_OUTER = 8
_WORDS = compile_late(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
# Names with digits in them are mostly of one element of one page.
_DIGIT = compile_late(r"\d")
_MOST_WORDS = 16
_AROUND = 6
# Shorter titles and descriptions stand everywhere; of longer ones so many letters are compared.
_LEAST_TOLD, _TOLD = 12, 80
_PROSE = 80
_OWN = len(TAGS)
_H1 = 1 << TAGS.index("h1")

_LINE_NUMBERS = 6
_DECLARED_NUMBERS = 5
_VOTE_NUMBERS = 6
_NAME_NUMBERS = 6 * (LEVELS + 1)
HINTS = (
    _LINE_NUMBERS + len(MARKS) + _OWN + 4 * _AROUND + COMPANY + _DECLARED_NUMBERS + _VOTE_NUMBERS + _NAME_NUMBERS
)  # fmt: skip


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
    lines: NDArray[np.int64]
    """n: the line of the view in which each of them stands."""


def read_hints(view: View, segments: Sequence[Segment], told: Told) -> Hints:
    """Return the hints of the segments of a view.

    What names are evidence of (`fill_names`) and what trafilatura says (`show_vote`) is not in them yet.
    """
    starts = np.array([line.start for line in view.lines], np.int64)
    at = np.searchsorted(starts, np.array([segment.start for segment in segments], np.int64), "right") - 1
    line_rows = np.zeros((len(view.lines), HINTS), np.float32)
    _fill_lines(line_rows, view, told)
    tokens, bounds = _read_names(view, at)
    return Hints(line_rows[at], tokens, bounds, at)


def show_vote(rows: Floats, said: Floats) -> Floats:
    """Return the rows with what trafilatura says of them: `said` is `read_vote`."""
    shown = rows.copy()
    end = HINTS - _NAME_NUMBERS
    shown[:, end - _VOTE_NUMBERS : end] = said
    return shown


def read_vote(view: View, hints: Hints, vote: Sequence[float]) -> Floats:
    """Return what trafilatura says of each of the pieces; `vote` is the share that it keeps of each line.

    Whether it was asked, what it keeps of the line, how much of the page that is, and whether the line
    stands amid what it keeps.
    """
    shares = np.array(vote, np.float32)
    lengths = np.array([len(line.text) for line in view.lines], np.float32)
    out = np.zeros((len(shares), _VOTE_NUMBERS), np.float32)
    kept = np.flatnonzero(shares > 0.5)
    out[:, 0] = 1
    out[:, 1] = shares
    out[:, 2] = float((shares * lengths).sum() / lengths.sum())
    if len(kept):
        out[:, 3] = 1
        out[: kept[0], 4] = 1
        out[kept[-1] + 1 :, 5] = 1
    said: Floats = out[hints.lines]
    return said


def fill_names(rows: Floats, hints: Hints, evidence: Floats) -> None:
    """Fill in what the names of the elements around each line are evidence of; `evidence` by bucket."""
    said = np.zeros((len(rows) * (LEVELS + 1), 6), np.float32)
    fill_extremes(said, evidence.take(hints.tokens), hints.bounds)
    rows[:, -_NAME_NUMBERS:] = said.reshape(len(rows), _NAME_NUMBERS)


def _fill_lines(out: Floats, view: View, told: Told) -> None:
    lines, elements = view.lines, view.elements
    _, texts, owned, in_links, many, *_ = zip(*lines, strict=True)
    lengths = np.array(list(map(len, texts)), np.float32)
    linked = np.array(in_links, np.float32)
    owners = np.array(owned, np.int64)
    _, above, bits, _, depths = zip(*elements, strict=True)
    parents, marks = np.array(above, np.int64), np.array(bits, np.int64)
    prose = np.where((lengths >= _PROSE) & (linked < lengths / 2), lengths, 0)
    out[:, 0] = linked / lengths
    out[:, 1] = np.minimum(np.array(many), 8) / 8
    out[:, 2] = np.array(depths, np.float32)[owners] / 20
    out[:, 3] = np.log1p(lengths) / 5
    out[1:, 4] = owners[1:] == owners[:-1]
    out[1:, 5] = parents[owners][1:] == parents[owners][:-1]
    columns = _Columns(out[:, _LINE_NUMBERS:])
    bit = np.arange(len(MARKS))
    columns.next(len(MARKS))[:] = marks[owners][:, None] >> bit & 1
    own = marks ^ np.where(parents == np.arange(len(parents)), 0, marks[parents])
    columns.next(_OWN)[:] = own[owners][:, None] >> bit[:_OWN] & 1
    first = np.minimum(np.array(view.first_lines, np.int64), len(lines) - 1)
    end = np.clip(np.array(view.end_lines, np.int64), first + 1, len(lines))
    _fill_around(columns.next(4 * _AROUND), owners, parents, (first, end), (lengths, linked, prose))
    headline = find_headline_line(told.words, marks[owners] & _H1 > 0, told.declared.titles)
    fill_company(columns.next(COMPANY), lines, elements, (first, end), (lengths, linked, prose), headline)
    _fill_declared(columns.next(_DECLARED_NUMBERS), told.words, lengths, told.declared)


class _Columns:
    """The columns of a table, handed out from the left."""

    def __init__(self, table: Floats) -> None:
        self._table, self._at = table, 0

    def next(self, many: int) -> Floats:
        """Return the next so many."""
        self._at += many
        return self._table[:, self._at - many : self._at]


def find_headline_line(words: Sequence[Sequence[str]], is_h1: NDArray[np.bool_], titles: Sequence[str]) -> int | None:
    """Return the line of the headline: the first in `h1` that a title of the page holds, else the first, or none."""
    first = np.flatnonzero(is_h1).tolist()
    for at in first:
        if words[at] and any(f" {' '.join(words[at])} " in title for title in map(_spaced, titles)):
            return int(at)
    return int(first[0]) if first else None


def _fill_declared(out: Floats, words: Sequence[Sequence[str]], lengths: Floats, declared: Declared) -> None:
    """Whether the page declares its article, what of the line is in that; if it is a description or title of it."""
    if declared.body:
        found = np.array(match_words(words, split_lines(declared.body.split("\n"))), np.float32)
        out[:, 0] = 1
        out[:, 1] = found
        out[:, 2] = min(2.0, float((found * lengths).sum()) / len(declared.body))
    lines = [f" {' '.join(line)} " for line in words]
    for column, texts in ((3, declared.descriptions), (4, declared.titles)):
        for text in {spaced for text in texts if len(spaced := _spaced(text)) >= _LEAST_TOLD}:
            # Long ones are cut short in the head of the page.
            head = text[:_TOLD].rsplit(" ", 1)[0]
            said = [head in line or (len(line) >= _LEAST_TOLD and line in text) for line in lines]
            np.maximum(out[:, column], said, out=out[:, column])


def _spaced(text: str) -> str:
    """Return the words of a text with a space before and after each."""
    return f" {' '.join(split_lines([text])[0])} "


def _fill_around(
    out: Floats,
    owners: NDArray[np.int64],
    parents: NDArray[np.int64],
    spans: tuple[NDArray[np.int64], NDArray[np.int64]],
    columns: tuple[Floats, Floats, Floats],
) -> None:
    """For the nearest elements around each line that hold more than the one before: what they hold."""
    first, end = spans
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


def _read_names(view: View, at: NDArray[np.int64]) -> tuple[Ints, Ints]:
    """Return the buckets of the names around the lines `at`, and their bounds by row and level."""
    names = _Names(view.elements)
    tokens: list[int] = []
    sizes: list[int] = []
    for line in at.tolist():
        for level in names.levels(view.lines[line].element):
            tokens += level
            sizes.append(len(level))
    bounds = np.zeros(len(sizes) + 1, np.int32)
    np.cumsum(sizes, out=bounds[1:])
    return np.array(tokens, np.int32), bounds


class _Names:
    """The buckets of the names of the elements of one page; what siblings share is found once."""

    def __init__(self, elements: Sequence[Element]) -> None:
        self._elements = elements
        self._named: list[int] = []
        """Of each element itself, or the nearest around it that has a name; -1 if there is none."""
        self._outer: dict[int, tuple[int, ...]] = {-1: ()}
        for at, element in enumerate(elements):
            self._named.append(at if element.names else self._named[element.parent] if at else -1)

    def levels(self, element: int) -> list[tuple[int, ...]]:
        """Return the buckets of the `LEVELS` nearest named elements, and of those around them together."""
        at = self._named[element]
        levels: list[tuple[int, ...]] = []
        for _ in range(LEVELS):
            levels.append(_buckets_of(self._elements[at].names) if at >= 0 else ())
            at = self._above(at)
        if at not in self._outer:
            self._outer[at] = self._find_outer(at)
        levels.append(self._outer[at])
        return levels

    def _above(self, at: int) -> int:
        return self._named[self._elements[at].parent] if at > 0 else -1

    def _find_outer(self, at: int) -> tuple[int, ...]:
        found: set[int] = set()
        for _ in range(_OUTER):
            if at < 0:
                break
            found.update(_buckets_of(self._elements[at].names))
            at = self._above(at)
        return tuple(found)


@lru_cache(maxsize=1 << 14)
def _buckets_of(names: str) -> tuple[int, ...]:
    """Return the buckets of the words that names are made of, and of each name as a whole that has no digit in it."""
    parts = _WORDS.findall(names)[:_MOST_WORDS]
    parts += [name for name in names.split() if not _DIGIT.search(name)][:_MOST_WORDS]
    return tuple(set(map(_bucket_of, parts)))


@lru_cache(maxsize=1 << 16)
def _bucket_of(part: str) -> int:
    return zlib.crc32(part.lower().encode("utf-8", "replace")) % NAMES
