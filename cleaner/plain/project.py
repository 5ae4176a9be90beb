"""What was decided on a text as it reads, carried back to the text as it is written."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import partial

from cleaner.document import Decisions, Document, Segment, Vote
from cleaner.plain.view import View
from cleaner.segment import cut_at


def project(decided: Decisions, view: View, document: Document) -> tuple[Document, Decisions]:
    """Return the text as it is written, cut, and what was decided of each piece of it.

    Each line, and each piece of one that was cut, has the decision and the votes of the segment of
    the view in which it begins.
    """
    starts = [view.back(segment.start) for segment in decided.segments]
    written = cut_at(document, sorted({start for start in starts if start}))
    # Where several segments begin at one place, all but the last are empty there.
    origins = [max(0, bisect_right(starts, piece.span[0]) - 1) for piece in written.segments]
    made = Decisions(
        written.segments,
        [decided.kinds[origin] for origin in origins],
        [decided.keeps[origin] for origin in origins],
        [decided.confidences[origin] for origin in origins],
        [()] * len(origins),
        [decided.revised[origin] for origin in origins],
        partial(_carry_votes, written.segments, origins, decided, view),
    )
    return written, made


def _carry_votes(
    segments: Sequence[Segment], origins: Sequence[int], decided: Decisions, view: View
) -> Iterator[Vote]:
    """Yield the votes on each segment; one speaks of all of it where what it was about stands in another."""
    for piece, origin in zip(segments, origins, strict=True):
        first, last = piece.span
        for vote in decided[origin].votes:
            start, end = max(first, view.back(vote.span[0])), min(last, view.back(vote.span[1]))
            yield vote._replace(segment=piece.number, span=(start, end) if start < end else (first, last))
