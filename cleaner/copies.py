"""A stretch of the article that a text holds a second time, as pages for wide and narrow screens do.

What stands twice is judged once: the second copy is left out while the text is judged, as if it were not there, and
then goes if the first stays. So nothing is lost with it, and no line is taken for junk because there are two of it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise
from typing import NamedTuple

from cleaner.document import (
    CORRECTIONS,
    KEPT_BY_DEFAULT,
    MODEL,
    Copies,
    Decision,
    Decisions,
    Document,
    Kind,
    Segment,
    Told,
    Vote,
)
from cleaner.rules import CERTAIN, NAMED

# Shorter stretches recur honestly (plans by the week, tables, specifications): on 920 labelled pages gold more often
# has both of them than one, and of those as long as this it has one.
_LINES = 10
_WORDS = 150
# But where hardly anything else stands in the text, it is there twice if it has so many.
_LINES_OF_ALL = 3
_WORDS_OF_ALL = 60
_ALL = 0.8
# What comes more often is a refrain.
_MOST_COPIES = 6
# So many lines may stand in one copy and not in the other: a text that lost its newlines is not cut alike each time.
_GAP = 3
_MOST_IN_GAPS = 0.3
_SURE = 0.999
_SECOND_COPY = "document.second_copy"
_AMID = "stands between lines of the article that stand in the text already"
_TWICE = "stands in the text already, with the lines around it"


class _Run(NamedTuple):
    """Lines that are like those `back` before them: the places of the first, and past the last."""

    start: int
    end: int
    back: int

    @property
    def once(self) -> int:
        """The place past the last line that is not like one of the run itself, as a line again and again is."""
        return min(self.end, self.start + self.back)


def read_once(document: Document) -> Document:
    """Return the document with the segments that are to be judged: without those of a second copy, if there is one."""
    segments = document.segments
    copies = find_copies([piece for piece in segments if piece.content])
    if not copies:
        return document
    firsts = [copies.get(piece.number, piece.number) for piece in segments]
    for before, piece in pairwise(segments):
        if not piece.content and before.number != firsts[before.number]:
            firsts[piece.number] = firsts[before.number]  # what ends a line goes with it
    stays = [first == number for number, first in enumerate(firsts)]
    place = list(accumulate(stays, initial=0))
    judged = [
        piece._replace(number=place[piece.number], repeats=None if piece.repeats is None else place[piece.repeats])
        for piece, alone in zip(segments, stays, strict=True)
        if alone
    ]
    seconds = frozenset([number for number, alone in enumerate(stays) if not alone])
    # So that nobody finds a line in its copy; the places of all that is judged stay what they are.
    text = "".join(
        [piece.text if alone else "\n" * len(piece.text) for piece, alone in zip(segments, stays, strict=True)]
    )
    return replace(
        document,
        text=text[: judged[-1].end],
        segments=tuple(judged),
        copies=Copies(segments, [place[first] for first in firsts], seconds),
    )


def decide_copies(decisions: Decisions, copies: Copies, kept: frozenset[Kind], usual: Sequence[bool]) -> Decisions:
    """Return the decisions on all segments: a copy of the article goes, one of junk is that junk.

    Of the article is what stays as `usual`, whatever the options keep or drop for its kind.
    """
    whole = decisions.chosen is not decisions.keeps
    amid = frozenset() if whole else frozenset(_list_amid(decisions, copies, usual))
    made: list[Decision] = []
    for piece, at in zip(copies.segments, copies.judged, strict=True):
        first = decisions[at]
        goes = piece.number in copies.seconds and not whole and usual[at] and not _is_marked(first)
        decision = _call_second(piece, kept) if goes else _move(first, piece)
        goes_alone = piece.number in amid and not decision.keep and decision.kind not in KEPT_BY_DEFAULT
        made.append(_keep_amid(decision, kept) if goes_alone else decision)
    keeps = [decision.keep for decision in made]
    chosen = [
        decisions.chosen[at] and piece.number not in copies.seconds
        for piece, at in zip(copies.segments, copies.judged, strict=True)
    ]
    told = Told(
        *[[getattr(decision, name) for decision in made] for name in ("kind", "confidence", "votes", "revised_by")]
    )
    return Decisions(copies.segments, keeps, lambda: told, chosen if whole else None)


def _list_amid(decisions: Decisions, copies: Copies, usual: Sequence[bool]) -> Iterator[int]:
    """Yield the lines that the second copy alone has, between two that are of the article, if no rule names them junk.

    They are judged without the lines around them, which are left out.
    """
    filled = [piece for piece in copies.segments if piece.content]
    copied = [piece.number in copies.seconds for piece in filled]
    at = 1
    while at < len(filled):
        end = at
        while end < len(filled) and not copied[end]:
            end += 1
        around = [filled[at - 1], filled[end]] if copied[at - 1] and at < end < len(filled) else []
        if around and end - at <= _GAP and all(usual[copies.judged[one.number]] for one in around):
            votes = [(piece.number, decisions[copies.judged[piece.number]].votes) for piece in filled[at:end]]
            yield from [number for number, said in votes if not any(_names_junk(vote) for vote in said)]
        at = end + 1


def _names_junk(vote: Vote) -> bool:
    return vote.voter != MODEL and vote.kind not in KEPT_BY_DEFAULT and vote.weight >= NAMED


def _keep_amid(decision: Decision, kept: frozenset[Kind]) -> Decision:
    piece = decision.segment
    vote = Vote(piece.number, "body", CERTAIN, _SECOND_COPY, _AMID, piece.span)
    return decision._replace(
        kind="body", keep="body" in kept, confidence=_SURE, votes=(*decision.votes, vote), revised_by=_SECOND_COPY
    )


def _is_marked(decision: Decision) -> bool:
    """Whether a person said that such lines stay."""
    return any(vote.voter == CORRECTIONS and vote.kind in KEPT_BY_DEFAULT for vote in decision.votes)


def _call_second(piece: Segment, kept: frozenset[Kind]) -> Decision:
    vote = Vote(piece.number, "duplicate", CERTAIN, _SECOND_COPY, _TWICE, piece.span)
    return Decision(piece, "duplicate", "duplicate" in kept, _SURE, (vote,), _SECOND_COPY)


def _move(decision: Decision, piece: Segment) -> Decision:
    """Return what was decided of a segment as decided of one that says the same."""
    behind = piece.span[0] - decision.segment.span[0]
    votes = [
        vote._replace(segment=piece.number, span=(vote.span[0] + behind, vote.span[1] + behind))
        for vote in decision.votes
    ]
    # What ends a line that was cut has none of its own.
    return decision._replace(segment=piece, votes=tuple(votes) if piece.content else ())


def find_copies(lines: Sequence[Segment]) -> Mapping[int, int]:
    """Return for each line of a second or later copy the line of the first, both by segment number.

    `lines` are the segments that are not blank, in order. Many of them that stand in the same order
    further up are a copy, though a few others stand between them.
    """
    if len(lines) - [line.repeats for line in lines].count(None) < _LINES_OF_ALL:
        return {}
    copies: dict[int, int] = {}
    all_words = _count_words(lines)
    for stretch in _find_stretches(lines):
        if not _is_long(stretch, lines, all_words):
            continue
        for run in stretch:
            for at in range(run.start, run.end):
                like = lines[at - run.back].number
                copies[lines[at].number] = copies.get(like, like)
    return copies


def _find_stretches(lines: Sequence[Segment]) -> Iterator[list[_Run]]:
    """Yield the runs that go on where another ended, together."""
    stretch: list[_Run] = []
    for run in _find_runs(lines):
        if stretch and not _goes_on(stretch[-1], run):
            yield stretch
            stretch = []
        stretch.append(run)
    if stretch:
        yield stretch


def _find_runs(lines: Sequence[Segment]) -> Iterator[_Run]:
    """Yield the lines that stand further up in the same order, as long as that lasts."""
    place_of = {line.number: place for place, line in enumerate(lines)}
    place = 0
    while place < len(lines):
        first = lines[place].repeats
        if first is None:
            place += 1
            continue
        back = place - place_of[first]
        end = place
        while end < len(lines) and lines[end].content == lines[end - back].content:
            end += 1
        yield _Run(place, end, back)
        place = end


def _goes_on(before: _Run, run: _Run) -> bool:
    """Whether a run goes on where another ended, in both copies, but for a few lines."""
    return run.start - before.end <= _GAP and 0 <= run.start - run.back - (before.end - before.back) <= _GAP


def _is_long(stretch: Sequence[_Run], lines: Sequence[Segment], all_words: int) -> bool:
    """Whether a stretch is so long, and so whole, that it is no honest recurrence; so many words has the text."""
    once = [line for run in stretch for line in lines[run.start : run.once]]
    words = _count_words(once)
    if len(once) < _LINES_OF_ALL or words < _WORDS_OF_ALL:
        return False
    if (len(once) < _LINES or words < _WORDS) and words * _count_copies(stretch) < _ALL * all_words:
        return False
    first, last = stretch[0], stretch[-1]
    alike = sum([run.end - run.start for run in stretch])
    longest = max(last.end - first.start, last.end - last.back - (first.start - first.back))
    return alike >= (1 - _MOST_IN_GAPS) * longest


def _count_copies(stretch: Sequence[_Run]) -> int:
    """Return how often a stretch stands in the text, where it stands again and again in a row."""
    copies = 1 + max([math.ceil((run.end - run.start) / run.back) for run in stretch])
    return copies if copies <= _MOST_COPIES else 2


def _count_words(lines: Sequence[Segment]) -> int:
    return sum([len(line.words) for line in lines])
