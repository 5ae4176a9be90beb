"""What a profile says of the lines of one text.

Its word weighs by how often a line recurs, by how much of the site that is, and by where the line
stands. Amid the article's own prose a site repeats headings ("Ingredients", "Verdict") as well as
buttons, and follow-up stories repeat a paragraph: there it takes more pages to speak up, and
headings that articles everywhere have are left alone.
"""

from __future__ import annotations

import math
import sys
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from cleaner.document import Decisions, Document, Segment
from cleaner.phrases import split_words
from cleaner.rules import CERTAIN
from cleaner.segment import flat_lines, segment
from cleaner.sites.flat import (
    FLAT_PAGES,
    LABEL_PAGES,
    LEAST_SHARE,
    OFTEN,
    SHARE_AMID,
    SURE_PAGES,
    Label,
    Recurring,
    Run,
    find_recurring,
)
from cleaner.sites.headings import HEADINGS
from cleaner.sites.keys import PROSE_BIT, key_of
from cleaner.sites.site import Site
from cleaner.standing import VETO, Said

# A label: it may be a heading.
_FEW_WORDS = 4
# Prose within so many lines before and so many behind: a line stands amid it.
_NEAR = 12
# What fewer than `SURE_PAGES` share may be a reference or a paragraph that follow-up stories repeat, if it is so long.
_MANY_WORDS = 12
# What a label weighs where it may be a heading.
_MAYBE_HEADING = 0.3
_MAYBE_TABLE = 0.5
_REST_WEIGHT = 4.0


@dataclass(frozen=True, slots=True)
class Voter:
    """Speaks of the texts of one site."""

    site: Site

    def find_recurring(self, text: str, written: str, begins: Sequence[int] = (), *, has_lines: bool) -> Recurring:
        """Return what recurs inside the flat lines of a text that was read from what is `written`.

        `begins` is where lines may have begun; a text that `has_lines` has lost none.
        """
        return find_recurring(self.site, text, written, begins, has_lines=has_lines)

    def judge(self, document: Document, recurring: Recurring, cuts: Sequence[int] = ()) -> dict[int, Said]:
        """Return what it says of the segments of a document, by segment number; it was cut at `cuts` and the runs."""
        filled = [piece for piece in document.segments if piece.content]
        keys = list(map(key_of, filled))
        found = list(map(self.site.lines.get, keys))
        amid = _amid([key & PROSE_BIT and not recurs for key, recurs in zip(keys, found, strict=True)])
        times = Counter(keys)
        least = FLAT_PAGES if any(flat_lines(document.text)) else 0
        near = {piece.number for piece, is_amid in zip(filled, amid, strict=True) if is_amid}
        said = dict(self._judge_runs(document, recurring.runs, cuts, near)) if recurring.runs else {}
        for number, word in self._judge_labels(filled, amid, recurring.labels):
            if word.weight > max(0.0, said.get(number, _SILENT).weight):
                said[number] = word
        for at, recurs in enumerate(found):
            # Figures make no difference: cut out of flat text, the numbers of a list are one "line".
            named = not least or any(map(str.isalpha, filled[at].content))
            if recurs and recurs >= least and named:
                weight = self._weigh(filled[at].words, recurs, amid[at], times[keys[at]])
                if weight > max(0.0, said.get(filled[at].number, _SILENT).weight):
                    said[filled[at].number] = Said(weight, self._reason(recurs))
        return said

    def _judge_runs(
        self, document: Document, runs: Sequence[Run], cuts: Sequence[int], amid: Collection[int]
    ) -> Iterator[tuple[int, Said]]:
        """Yield what is said of the pieces of runs, and of the rests of sentences; `amid` are the pieces amid prose."""
        alone = segment(Document(document.text), cuts, partly=False)
        whole = {piece.start for piece in alone.segments} | {len(document.text)}
        waiting = iter(runs)
        run = next(waiting, None)
        for piece in document.segments:
            start, end = piece.span
            while run and run.end <= start:
                run = next(waiting, None)
            if run and run.start <= start and end <= run.end:
                if weight := self._weigh_run(document, run, piece.number in amid):
                    yield piece.number, Said(weight, self._reason(run.pages))
            elif piece.content and not {piece.start, piece.start + len(piece.text)} <= whole:
                yield piece.number, _REST

    def _weigh_run(self, document: Document, run: Run, amid: bool) -> float:
        """Return the log-odds that a run is no part of the article: one as short as a line weighs as a line does."""
        words = split_words(document.text[run.start : run.end])
        return _base(run.pages) if len(words) >= _MANY_WORDS else self._weigh(words, run.pages, amid, 1)

    def _judge_labels(
        self, filled: Sequence[Segment], amid: Sequence[bool], labels: Sequence[Label]
    ) -> Iterator[tuple[int, Said]]:
        times = Counter(label.words for label in labels)
        waiting = iter(labels)
        label = next(waiting, None)
        for piece, is_amid in zip(filled, amid, strict=True):
            while label and label.end <= piece.start:
                label = next(waiting, None)
            if label and label.start <= piece.start and piece.start + len(piece.text) <= label.end:
                weight = self._weigh(label.words, label.pages, is_amid, times[label.words])
                yield piece.number, Said(weight, self._reason(label.pages))

    def _weigh(self, words: tuple[str, ...], pages: int, amid: bool, times: int) -> float:
        """Return the log-odds that a line that recurs is no part of the article."""
        share = pages / self.site.pages
        if share < (SHARE_AMID if amid else LEAST_SHARE) or words in HEADINGS:
            return 0.0
        if pages < SURE_PAGES and ((amid and times >= OFTEN) or len(words) >= _MANY_WORDS):
            return 0.0
        weight = _base(pages)
        label = len(words) <= _FEW_WORDS
        if label and amid and (pages < LABEL_PAGES or times >= OFTEN):
            return weight * _MAYBE_HEADING
        if label and times >= OFTEN and pages < LABEL_PAGES:
            return weight * _MAYBE_TABLE
        return weight

    def _reason(self, pages: int) -> str:
        return f"stands on {pages:,} of {self.site.pages:,} pages of {self.site.name or 'the dump'}"


_SILENT = Said(0.0, "")
_UNSPOKEN = Said(-VETO, "stays where nothing is known of the site, and nothing more is known of it")
_NEVER = (sys.maxsize, sys.maxsize)
# By itself the rest of a sentence looks like junk more often than it is.
_REST = Said(-_REST_WEIGHT, "is the rest of a sentence of which a part recurs on the site")


def cut_unspoken(document: Document, said: Mapping[int, Said], before: Decisions) -> list[int]:
    """Return where to cut the pieces of a text of which nothing is said, to have them as they were `before`.

    Lines that may have lost newlines are cut at their sentences where no profile wants them whole.
    """
    starts = [decision.segment.start for decision in before]
    cuts: list[int] = []
    # What stands twice is to be cut alike, or it does not stand twice any more.
    copies = document.copies
    pieces, judged = (copies.segments, copies.judged) if copies else (document.segments, range(len(document.segments)))
    for piece, number in zip(pieces, judged, strict=True):
        if piece.content and number not in said:
            first, end = bisect_right(starts, piece.start), bisect_left(starts, piece.start + len(piece.text))
            cuts += starts[first:end]
    return cuts


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
