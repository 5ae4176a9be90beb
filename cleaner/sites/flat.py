"""What recurs inside the lines of a text that lost its newlines.

A run is words whose shingles recur in a row, cut to where something may begin. A label is a few
words that are a line wherever the site has them: where it begins and ends is known from other
pages, so it is found where nothing shows that a line began, and beside what comes and goes.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from cleaner.document import SENTENCE_LINE
from cleaner.phrases import split_words
from cleaner.segment import lost_lines
from cleaner.sites.keys import (
    BEGINS_BIT,
    LABEL_WORDS,
    SHINGLE,
    Words,
    ends_before,
    labels_of,
    read_words,
    shingles_of,
)
from cleaner.sites.site import Site

# On a smaller part of the pages it is no template: agency copy, a series, a section of the site.
LEAST_SHARE = 0.2
# Amid the prose of the page more of them must have it.
SHARE_AMID = 0.3
# Where newlines are lost, a sentence or a run of words may be a turn of phrase.
FLAT_PAGES = 3
# Of a label of few words, which may be a heading or stand in a page time and again, it takes many.
LABEL_PAGES = 8
# What fewer pages share may be the part of a list if it stands time and again.
SURE_PAGES = 4
OFTEN = 3
_RUN_SHARE = 0.3
# So many pages have a run's ends: a template's lines come and go from page to page, and where one is
# missing its neighbours meet others. What fewer have is not written down (`learn.LEAST_SHARE`).
_END_SHARE = 0.1
# A longer stretch of such shingles may be a sentence that a site's articles have time and again.
_END_REACH = 8
_ADDRESSES = ("http", "www")
_COMMAS = ",;،、"

# Words from the first up to the one behind the last, and on how many pages they recur.
_Found = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Run:
    """Words of a flat line that recur in this order: where they stand, and on how many pages."""

    start: int
    end: int
    pages: int


@dataclass(frozen=True, slots=True)
class Label:
    """A few words of a flat line that are a line on other pages: where they stand, and on how many pages."""

    start: int
    end: int
    pages: int
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Recurring:
    """What recurs inside the flat lines of a text, in order; the text is to be cut there."""

    runs: Sequence[Run] = ()
    labels: Sequence[Label] = ()

    @property
    def edges(self) -> list[int]:
        """Where the text is to be cut."""
        parts: tuple[Run | Label, ...] = (*self.runs, *self.labels)
        return [edge for part in parts for edge in (part.start, part.end)]


def find_recurring(
    site: Site, text: str, written: str, begins: Sequence[int] = (), *, has_lines: bool = False
) -> Recurring:
    """Return what recurs inside the flat lines of a text of a site, which was read from what is `written`.

    `begins` is where lines may have begun. One that `has_lines` has no labels amid a line.
    """
    if not site.shingles and not site.labels:
        return Recurring()
    runs: list[Run] = []
    labels: list[Label] = []
    for start, line in lost_lines(text, written):
        words = read_words(line, start, begins)
        shingles = shingles_of(words.codes).tolist()
        times = Counter(shingles)
        pages = [site.shingles.get(key, 0) for key in shingles]
        flat = _Flat(line, start, words, pages, [times[key] for key in shingles])
        found = list(_find_runs(flat, site.pages))
        labelled = list(_find_labelled(flat, site)) if found or not has_lines else []
        if found:
            found = list(_cut_to_lines(found, flat, _find_edges(flat, labelled), opens=not text[:start].strip()))
        known = {0, len(words.spans)}.union(*(run[:2] for run in found))
        of_line = [] if has_lines else list(_find_labels(flat, labelled, site.pages, known))
        runs += [Run(*flat.span(first, end), count) for first, end, count in _cut_back(found, of_line)]
        labels += [flat.label(*label) for label in of_line]
    return Recurring(runs, labels)


def _find_runs(flat: _Flat, pages: int) -> Iterator[_Found]:
    """Yield the runs of a line of a site of so many pages, in order."""
    least, weak = (max(FLAT_PAGES, share * pages) for share in (_RUN_SHARE, _END_SHARE))
    for first, last in _find_rows([count >= weak for count in flat.pages]):
        yield from _runs_in(flat, first, last, least)


def _find_labelled(flat: _Flat, site: Site) -> Iterator[_Found]:
    """Yield the words of a line that are a label of the site elsewhere, shorter ones first."""
    known = np.fromiter(site.labels, np.uint64, len(site.labels))
    for size, keys in enumerate(labels_of(flat.words.codes) if len(known) else (), 1):
        for first in np.flatnonzero(np.isin(keys, known)).tolist():
            yield first, first + size, site.labels[int(keys[first])]


def _find_edges(flat: _Flat, labelled: Iterable[_Found]) -> set[int]:
    """Return the words of a line at which something shows that a line may begin: here, or on other pages."""
    begins = filter(flat.may_begin_line, range(len(flat.words.spans) + 1))
    return {0, *begins}.union(*(label[:2] for label in labelled))


def _cut_to_lines(runs: Iterable[_Found], flat: _Flat, edges: Collection[int], *, opens: bool) -> Iterator[_Found]:
    """Yield the runs of a line, cut to the edges of lines; those that adjoin are cut as one.

    A name of four words or more, and what opens or closes many sentences, recurs as a template does, and a capital
    amid a sentence begins nothing. What is longer than a label is neither. Behind what `opens` the text a capital
    is enough.
    """
    chain: list[_Found] = []
    for run in runs:
        if chain and chain[-1][1] != run[0]:
            yield from _cut_chain(chain, flat, edges, opens=opens)
            chain.clear()
        chain.append(run)
    yield from _cut_chain(chain, flat, edges, opens=opens)


def _cut_chain(chain: Sequence[_Found], flat: _Flat, edges: Collection[int], *, opens: bool) -> Iterator[_Found]:
    first, last = chain[0][0], chain[-1][1]
    if not flat.is_longer_than_a_label(first, last):
        opens = opens and not first
        while first < last and first not in edges:
            first += 1
        while last > first and not (last in edges or (opens and flat.may_begin_behind(last))):
            last -= 1
    for start, end, pages in chain:
        start, end = max(start, first), min(end, last)
        if end - start >= SHINGLE:
            yield start, end, pages


def _find_labels(
    flat: _Flat, labelled: Sequence[_Found], pages_of_site: int, known: Collection[int]
) -> Iterator[_Found]:
    """Yield the labels of a line, in order, none within another; `known` are edges of lines.

    Those that stand amid prose, too, go before what fewer pages have, and longer ones before shorter ones.
    """
    taken = bytearray(len(flat.words.spans))
    found: list[_Found] = []
    for share in (SHARE_AMID, LEAST_SHARE):
        for first, end, pages in _longest_labels(flat, labelled, max(LABEL_PAGES, share * pages_of_site)):
            if not any(taken[first:end]):
                taken[first:end] = b"\1" * (end - first)
                found.append((first, end, pages))
    yield from _without_lonely(sorted(found), flat, known)


def _longest_labels(flat: _Flat, labelled: Iterable[_Found], least: float) -> list[_Found]:
    """Return the longest label on so many pages that begins at each word, in order."""
    longest: dict[int, _Found] = {}
    for first, end, pages in labelled:
        if pages >= least and flat.may_be_label(first, end):
            longest[first] = first, end, pages
    return [longest[first] for first in sorted(longest)]


def _without_lonely(labels: Sequence[_Found], flat: _Flat, known: Collection[int]) -> Iterator[_Found]:
    """Yield the labels but for those that need company and stand beside no other and at none of the `known` edges.

    Such are single words, and few that begin in small letters: they may stand in any sentence. Where a line may begin
    at them and another behind them they need none.
    """
    sure = {edge for first, end, _ in labels if flat.stands_alone(first, end) for edge in (first, end)}.union(known)
    for row in (labels, labels[::-1]):
        for first, end, _ in row:
            if first in sure or end in sure:
                sure |= {first, end}
    for label in labels:
        first, end, _ = label
        if not sure.isdisjoint((first, end)) or (flat.may_begin_line(first) and flat.may_begin_line(end)):
            yield label


def _cut_back(runs: Sequence[_Found], labels: Sequence[_Found]) -> Iterator[_Found]:
    """Yield the runs without what reaches over the labels at their ends by less than a shingle.

    "Fruit Desk The" recurs where articles begin with "The", and a shingle sees no end between.
    """
    firsts, ends = [label[0] for label in labels], [label[1] for label in labels]
    for first, end, pages in runs:
        at, behind = bisect_left(firsts, first), bisect_right(ends, end) - 1
        if at < len(firsts) and first < firsts[at] < min(first + SHINGLE, end) and (not at or ends[at - 1] <= first):
            first = firsts[at]
        if (
            behind >= 0
            and max(end - SHINGLE, first) < ends[behind]
            and (behind + 1 == len(firsts) or firsts[behind + 1] >= end)
        ):
            end = ends[behind]
        yield first, end, pages


def _find_rows(marks: Sequence[bool]) -> list[tuple[int, int]]:
    """Return where marks that are set stand in a row: each first, and the one behind the last."""
    edges = [at for at, (one, other) in enumerate(pairwise([False, *marks, False])) if one != other]
    return list(zip(edges[::2], edges[1::2], strict=True))


def _find_stretches(often: Sequence[bool]) -> list[tuple[int, int]]:
    """Return where shingles stand in a row of which not too many that follow each other recur less often."""
    kept = [True] * len(often)
    for first, last in _find_rows([not mark for mark in often]):
        if last - first > _END_REACH:
            kept[first:last] = [False] * (last - first)
    return _find_rows(kept)


@dataclass(frozen=True, slots=True)
class _Flat:
    """A line that lost its newlines, where it stands, and of each shingle on how many pages, how often in the line."""

    line: str
    start: int
    words: Words
    pages: Sequence[int]
    times: Sequence[int]

    def trim(self, first: int, last: int) -> tuple[int, int] | None:
        """Return the words of the shingles from first to last, cut to where something may begin; None if few."""
        end = last - 1 + SHINGLE
        while first < end and not self.may_begin(first):
            first += 1
        while end > first and not self.may_begin(end):
            end -= 1
        return (first, end) if end - first >= SHINGLE else None

    def label(self, first: int, end: int, pages: int) -> Label:
        """Return the words from first up to the end as a label."""
        start, behind = self.span(first, end)
        return Label(start, behind, pages, split_words(self.line[start - self.start : behind - self.start]))

    def span(self, first: int, end: int) -> tuple[int, int]:
        """Return where the words from first up to the end stand in the text, with their signs."""
        return self.start + self._edge(first), self.start + self._edge(end)

    def _edge(self, word: int) -> int:
        """Return where in the line the text before a word ends: the signs that stand at the word go with it."""
        if word in (0, len(self.words.spans)):
            return len(self.line) if word else 0
        last, first = self.words.spans[word - 1][1] - self.start, self.words.spans[word][0] - self.start
        space = self.line.find(" ", last, first)
        return first if space < 0 else space + 1

    def may_be_label(self, first: int, end: int) -> bool:
        """Whether words may be a line: of one both ends must show it, of two or three one, of more the words say it.

        Of two that begin with no small letter both must.
        """
        size = end - first
        if size >= SHINGLE:
            return True
        if self._is_joined(first) or self._is_joined(end):
            return False
        begins, ends = self.may_begin(first), self.may_begin(end)
        if size == SHINGLE - 1:
            return begins or ends
        return ends and (begins or (size == 2 and self._is_small(first)))

    def stands_alone(self, first: int, end: int) -> bool:
        """Whether words that may be a label are enough to be one, whatever stands beside them."""
        size = end - first
        return size >= SHINGLE or (size > 1 and not self._is_small(first))

    def may_begin_line(self, word: int) -> bool:
        """Whether a line may have begun at a word, or a sentence ended before it."""
        return word == len(self.words.codes) or bool(self.words.codes[word] & BEGINS_BIT)

    def is_longer_than_a_label(self, first: int, end: int) -> bool:
        """Whether words are more than a label has, and no name whose words are single characters."""
        start, behind = self.span(first, end)
        return end - first > LABEL_WORDS and behind - start > SENTENCE_LINE

    def may_begin_behind(self, word: int) -> bool:
        """Whether something may begin at a word that no comma or the like joins to the one before."""
        return self.may_begin(word) and not self._is_joined(word)

    def _is_small(self, word: int) -> bool:
        return self.line[self.words.spans[word][0] - self.start].islower()

    def _is_joined(self, word: int) -> bool:
        """Whether a word stands behind a comma, or without a space behind the one before it."""
        if word in (0, len(self.words.spans)):
            return False
        signs = self.line[self.words.spans[word - 1][1] - self.start : self.words.spans[word][0] - self.start]
        return " " not in signs or signs[0] in _COMMAS

    def may_begin(self, word: int) -> bool:
        """Whether something new may begin at a word.

        It is the first, or has a capital, or its script has none, or an address begins there, or a
        sentence ends before.
        """
        spans = self.words.spans
        if word in (0, len(spans)):
            return True
        first = spans[word][0] - self.start
        if not self.line[first].islower() or self.line.startswith(_ADDRESSES, first):
            return True
        return ends_before(self.line, spans[word - 1][1] - self.start, first)


def _runs_in(flat: _Flat, first: int, last: int, least: float) -> Iterator[_Found]:
    """Yield the runs among the shingles from first to last, each of which recurs.

    A run has a part that recurs often and would be one by itself. What stands on less than half of
    the pages of its neighbours is looked at by itself.
    """
    pages = flat.pages[first:last]
    peak = max(pages, default=0)
    # What few pages share and one of them has time and again is a part of its list.
    if peak < least or (peak < SURE_PAGES and max(flat.times[first:last]) >= OFTEN):
        return
    often = [count >= least and 2 * count >= peak for count in pages]
    done = first
    for one, other in [*_find_stretches(often), (last - first, last - first)]:
        if first + one - done > _END_REACH:
            # Its last shingles have words of the run behind it.
            yield from _runs_in(flat, done, first + one - (SHINGLE - 1 if first + one < last else 0), least)
        cores = _find_rows(often[one:other])
        whole = flat.trim(first + one, first + other) if cores else None
        if whole and any(flat.trim(first + one + at, first + one + end) for at, end in cores):
            yield *whole, peak
        # And its first ones of the run before.
        done = first + other + SHINGLE - 1
