"""What was decided on a text as it reads, carried back to the text as it is written."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from cleaner.document import Decisions, Document, Segment, Told, Vote
from cleaner.plain.view import PlainView
from cleaner.segment import cut_at


def project(decided: Decisions, view: PlainView, document: Document) -> tuple[Document, Decisions]:
    """Return the text as it is written, cut, and what was decided of each piece of it.

    Each line, and each piece of one that was cut, has the decision and the votes of the segment of
    the view in which it begins.
    """
    starts = [view.back(segment.start) for segment in decided.segments]
    written = cut_at(document, sorted({start for start in starts if start}))
    origins = find_origins(starts, written.segments)
    keeps, chosen = ([column[origin] for origin in origins] for column in (decided.keeps, decided.chosen))
    return written, Decisions(written.segments, keeps, partial(_tell, written.segments, origins, decided, view), chosen)


def find_origins(starts: Sequence[int], written: Sequence[Segment]) -> list[int]:
    """Return the number of the segment of the view in which each piece of the text as it is written begins.

    `starts` is where each segment of the view begins in that text.
    """
    # Where several segments begin at one place, all but the last are empty there.
    return [max(0, bisect_right(starts, piece.span[0]) - 1) for piece in written]


def _tell(segments: Sequence[Segment], origins: Sequence[int], decided: Decisions, view: PlainView) -> Told:
    """Return what is told of the decision on each segment."""
    those = [decided[origin] for origin in origins]
    return Told(
        [decision.kind for decision in those],
        [decision.confidence for decision in those],
        [tuple(_carry(decision.votes, piece, view)) for decision, piece in zip(those, segments, strict=True)],
        [decision.revised_by for decision in those],
    )


def _carry(votes: Iterable[Vote], piece: Segment, view: PlainView) -> Iterator[Vote]:
    """Yield the votes on a segment; one speaks of all of it where what it was about stands in another."""
    first, last = piece.span
    for vote in votes:
        start, end = max(first, view.back(vote.span[0])), min(last, view.back(vote.span[1]))
        yield vote._replace(segment=piece.number, span=(start, end) if start < end else (first, last))
