"""A stretch of the article that a text holds a second time, as pages for wide and narrow screens do.

What stands twice is judged once: the line that comes first gets the better of the two judgements, and the
second goes if the first stays, so nothing is lost with it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cleaner.document import Segment

# Shorter stretches recur honestly (plans by the week, tables, specifications): on 920 labelled pages gold more often
# has both of them than one, and of those as long as this it has one.
_LINES = 10
_WORDS = 150


def find_copies(lines: Sequence[Segment]) -> Mapping[int, int]:
    """Return for each line of a second or later copy the line of the first, both by segment number.

    `lines` are the segments that are not blank, in order. Many of them that stand in the same order
    further up are a copy.
    """
    if len(lines) - [line.repeats for line in lines].count(None) < _LINES:
        return {}
    place_of = {line.number: place for place, line in enumerate(lines)}
    copies: dict[int, int] = {}
    place = 0
    while place < len(lines):
        first = lines[place].repeats
        if first is None:
            place += 1
            continue
        back = place - place_of[first]
        end = _end_of_stretch(lines, place, back)
        # One line again and again is no stretch: what comes back must be long, not all that is like it.
        stretch = lines[place : min(end, place + back)]
        if len(stretch) >= _LINES and sum(len(line.words) for line in stretch) >= _WORDS:
            for at in range(place, end):
                like = lines[at - back].number
                copies[lines[at].number] = copies.get(like, like)
        place = end
    return copies


def _end_of_stretch(lines: Sequence[Segment], place: int, back: int) -> int:
    """Return the place of the first line from `place` on that is not like the one `back` before it."""
    while place < len(lines) and lines[place].content == lines[place - back].content:
        place += 1
    return place
