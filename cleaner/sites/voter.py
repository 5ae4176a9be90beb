"""What a profile says of the lines of one text.

Its word weighs by how often a line recurs, by how much of the site that is, and by where the line
stands. Amid the article's own prose a site repeats headings ("Ingredients", "Verdict") as well as
buttons, and follow-up stories repeat a paragraph: there it takes more pages to speak up, and
headings that articles everywhere have are left alone.
"""

from __future__ import annotations

import math
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from cleaner.document import Decisions, Document, Segment
from cleaner.rules import CERTAIN
from cleaner.segment import flat_lines, segment
from cleaner.sites.headings import HEADINGS
from cleaner.sites.keys import PROSE_BIT, SHINGLE, Words, key_of, key_of_words, read_words
from cleaner.sites.recurrence import Site
from cleaner.standing import VETO, Said

# On a smaller part of the pages it is no template: agency copy, a series, a section of the site.
_LEAST_SHARE = 0.2
# Amid the prose of the page more of them must have it,
_SHARE_AMID = 0.3
# and of a label of few words, which may be a heading, or stands in a page time and again, many.
_MANY_PAGES = 8
_FEW_WORDS = 4
# A label that is cut out of a flat line has no more words.
_LABEL_WORDS = 8
_OFTEN = 3
# Prose within so many lines before and so many behind: a line stands amid it.
_NEAR = 12
# What fewer pages share may be a reference or a paragraph that follow-up stories repeat, if it is
# so long, or the part of a list if it stands time and again amid the article.
_SURE_PAGES = 4
_MANY_WORDS = 12
# What a label weighs where it may be a heading.
_MAYBE_HEADING = 0.3
_MAYBE_TABLE = 0.5
# Where newlines are lost, a sentence or a run of words may be a turn of phrase.
_FLAT_PAGES = 3
_RUN_SHARE = 0.3
# So many pages have a run's ends: a template's lines come and go from page to page, and where one is
# missing its neighbours meet others. What fewer have is not written down (`learn.LEAST_SHARE`).
_END_SHARE = 0.1
# A longer stretch of such shingles may be a sentence that a site's articles have time and again.
_END_REACH = 8
# Behind these and a space something may begin, in small letters too.
_ENDINGS = frozenset(".!?:…|»•·")
_ADDRESSES = ("http", "www")
_REST_WEIGHT = 4.0


@dataclass(frozen=True, slots=True)
class Run:
    """Words of a flat line that recur in this order: where they stand, and on how many pages."""

    start: int
    end: int
    pages: int


@dataclass(frozen=True, slots=True)
class Voter:
    """Speaks of the texts of one site."""

    site: Site

    def find_runs(self, text: str) -> tuple[Run, ...]:
        """Return what recurs inside the flat lines of a text, in order; the text is to be cut there."""
        if not self.site.shingles:
            return ()
        return tuple(run for start, line in flat_lines(text) for run in self._runs_of(start, line))

    def find_labels(self, text: str, possible: Sequence[int]) -> Iterator[int]:
        """Yield where the flat lines of a text are to be cut around labels that are lines of other pages.

        A label stands between two places at which a line may have begun (`newlines.py`).
        """
        if not possible:
            return
        pieces = [piece for piece in segment(Document(text), possible).segments if piece.content]
        at = 0
        while at < len(pieces):
            end = self._label_end(pieces, at)
            if end:
                yield pieces[at].start
                yield pieces[end - 1].start + len(pieces[end - 1].text)
            at = max(end, at + 1)

    def _label_end(self, pieces: Sequence[Segment], first: int) -> int:
        """Return the number of the piece behind the longest label that begins with the first; 0 if none does."""
        least = max(_MANY_PAGES, _RUN_SHARE * self.site.pages)
        words: tuple[str, ...] = ()
        found = 0
        for at in range(first, len(pieces)):
            piece = pieces[at]
            words += piece.words
            if piece.line != pieces[first].line or not piece.piece or len(words) > _LABEL_WORDS:
                break
            content = piece.content if at == first else " ".join(words)
            if self.site.lines.get(key_of_words(words, content), 0) >= least and words not in HEADINGS:
                found = at + 1
        return found

    def judge(self, document: Document, runs: Sequence[Run], cuts: Sequence[int] = ()) -> dict[int, Said]:
        """Return what it says of the segments of a document, by segment number; it was cut at `cuts` and the runs."""
        filled = [piece for piece in document.segments if piece.content]
        keys = list(map(key_of, filled))
        found = list(map(self.site.lines.get, keys))
        amid = _amid([key & PROSE_BIT and not recurs for key, recurs in zip(keys, found, strict=True)])
        times = Counter(keys)
        least = _FLAT_PAGES if any(flat_lines(document.text)) else 0
        said = dict(self._judge_runs(document, runs, cuts)) if runs else {}
        for at, recurs in enumerate(found):
            # Figures make no difference: cut out of flat text, the numbers of a list are one "line".
            named = not least or any(map(str.isalpha, filled[at].content))
            if recurs and recurs >= least and named:
                weight = self._weigh(filled[at], recurs, amid[at], times[keys[at]])
                if weight > max(0.0, said.get(filled[at].number, _SILENT).weight):
                    said[filled[at].number] = Said(weight, self._reason(recurs))
        return said

    def _judge_runs(
        self, document: Document, runs: Sequence[Run], cuts: Sequence[int]
    ) -> Iterator[tuple[int, Said]]:
        whole = {piece.start for piece in segment(Document(document.text), cuts).segments} | {len(document.text)}
        waiting = iter(runs)
        run = next(waiting, None)
        for piece in document.segments:
            start, end = piece.span
            while run and run.end <= start:
                run = next(waiting, None)
            if run and run.start <= start and end <= run.end:
                yield piece.number, Said(_base(run.pages), self._reason(run.pages))
            elif piece.content and not {piece.start, piece.start + len(piece.text)} <= whole:
                yield piece.number, _REST

    def _weigh(self, piece: Segment, pages: int, amid: bool, times: int) -> float:
        """Return the log-odds that a segment that recurs is no part of the article."""
        share = pages / self.site.pages
        if share < (_SHARE_AMID if amid else _LEAST_SHARE) or piece.words in HEADINGS:
            return 0.0
        if pages < _SURE_PAGES and ((amid and times >= _OFTEN) or len(piece.words) >= _MANY_WORDS):
            return 0.0
        weight = _base(pages)
        label = len(piece.words) <= _FEW_WORDS
        if label and amid and (pages < _MANY_PAGES or times >= _OFTEN):
            return weight * _MAYBE_HEADING
        if label and times >= _OFTEN and pages < _MANY_PAGES:
            return weight * _MAYBE_TABLE
        return weight

    def _runs_of(self, start: int, line: str) -> Iterator[Run]:
        words = read_words(line, start)
        keys = words.shingles.tolist()
        times = Counter(keys)
        pages = [self.site.shingles.get(key, 0) for key in keys]
        flat = _Flat(line, start, words, pages, [times[key] for key in keys])
        least, weak = (max(_FLAT_PAGES, share * self.site.pages) for share in (_RUN_SHARE, _END_SHARE))
        for first, last in _find_rows([count >= weak for count in flat.pages]):
            yield from _runs_in(flat, first, last, least)

    def _reason(self, pages: int) -> str:
        return f"stands on {pages:,} of {self.site.pages:,} pages of {self.site.name or 'the dump'}"


_SILENT = Said(0.0, "")
_UNSPOKEN = Said(-VETO, "stays where nothing is known of the site, and nothing more is known of it")
_NEVER = (sys.maxsize, sys.maxsize)
# By itself the rest of a sentence looks like junk more often than it is.
_REST = Said(-_REST_WEIGHT, "is the rest of a sentence of which a part recurs on the site")


def keep_unspoken(document: Document, said: Mapping[int, Said], before: Decisions) -> dict[int, Said]:
    """Return a word for each piece of a text of which nothing is said and that stayed `before` the text was cut.

    Cuts change what stands around a piece, and rules and filter may judge it otherwise for that;
    but nobody knows more of it than before.
    """
    gone = iter([decision.segment.span for decision in before if not decision.keep])
    start, end = next(gone, _NEVER)
    kept: dict[int, Said] = {}
    for piece in document.segments:
        while end <= piece.start:
            start, end = next(gone, _NEVER)
        if piece.content and piece.number not in said and piece.span[1] <= start:
            kept[piece.number] = _UNSPOKEN
    return kept


def _base(pages: int) -> float:
    """Return what so many pages weigh: 2 more for every doubling, up to what is certain."""
    return round(min(CERTAIN, 2 * math.log2(pages)), 2)


def _amid(own: Sequence[object]) -> list[bool]:
    """Return for each line whether lines that are the page's own prose stand near before and near behind it."""
    before, behind = _near(own), _near(own[::-1])[::-1]
    return [one and other for one, other in zip(before, behind, strict=True)]


def _near(own: Sequence[object]) -> list[bool]:
    near, last = [], -_NEAR - 1
    for at, is_own in enumerate(own):
        near.append(at - last <= _NEAR)
        if is_own:
            last = at
    return near


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

    def edge(self, word: int) -> int:
        """Return where in the line the text before a word ends: the signs that stand at the word go with it."""
        if word in (0, len(self.words.spans)):
            return len(self.line) if word else 0
        last, first = self.words.spans[word - 1][1] - self.start, self.words.spans[word][0] - self.start
        space = self.line.find(" ", last, first)
        return first if space < 0 else space + 1

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
        signs = self.line[spans[word - 1][1] - self.start : first]
        return " " in signs and not _ENDINGS.isdisjoint(signs)


def _runs_in(flat: _Flat, first: int, last: int, least: float) -> Iterator[Run]:
    """Yield the runs among the shingles from first to last, each of which recurs.

    A run has a part that recurs often and would be one by itself. What stands on less than half of
    the pages of its neighbours is looked at by itself.
    """
    pages = flat.pages[first:last]
    peak = max(pages, default=0)
    # What few pages share and one of them has time and again is a part of its list.
    if peak < least or (peak < _SURE_PAGES and max(flat.times[first:last]) >= _OFTEN):
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
            yield Run(flat.start + flat.edge(whole[0]), flat.start + flat.edge(whole[1]), peak)
        # And its first ones of the run before.
        done = first + other + SHINGLE - 1
