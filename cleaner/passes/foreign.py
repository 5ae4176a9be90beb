"""Lines in another language that were cut into pieces."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter

from cleaner.document import Kind, Segment
from cleaner.standing import Opinion, Standing

# Of the characters of its line so much must stand as foreign for the rest to follow.
_MOST = 0.5
# That of the rule that found the others: what is short, or names alone, no rule can tell.
_WEIGHT = 6.0
_FOREIGN: frozenset[Kind] = frozenset({"foreign"})
_line_of = attrgetter("line")


def follow_foreign(standing: Standing) -> Iterator[Opinion]:
    """What stands between sentences in another language, in one line with them, is no part of the article either."""
    if not standing.those(_FOREIGN):
        return
    pieces = [segment for segment in standing.filled if segment.piece]
    lines = {segment.line for segment in standing.filled}
    for _, of_line in groupby(pieces, _line_of):
        line = list(of_line)
        others = [piece for piece in line if standing.kinds[piece.number] != "foreign"]
        # The only line of a text is no line of its page.
        if len(lines) > 1 and _length(others) <= (1 - _MOST) * _length(line):
            for piece in others:
                yield Opinion(piece, "foreign", _WEIGHT, "stands in a line in another language")


def _length(pieces: list[Segment]) -> int:
    return sum([len(piece.content) for piece in pieces])
