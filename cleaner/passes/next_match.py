"""What a team plays next, which closes the report of a match."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from cleaner.document import Segment
from cleaner.patterns import compile_late
from cleaner.standing import VETO, Opinion, Standing

_HEADING = ("up", "next")
# `Utah: Hosts Iowa State on Tuesday.` `Padres: RHP Michael King (5-3) starts Friday.`
_PLAYS = compile_late(
    r"\b(?:visit|host|play|face|open|begin|travel|continue|start|return|meet)s?\b[^.]*"
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b",
    re.IGNORECASE,
)
_LONGEST = 200
_TEAMS = 2


def keep_next_match(standing: Standing) -> Iterator[Opinion]:
    """Below "Up next" stands where the teams play next, a sentence for each, in the reports of news agencies.

    Above other stories stand no sentences that name a day: of three such headings on the labelled pages, and five on
    those without gold, none does.
    """
    headings = [line for line in standing.those({"related"}) if line.words == _HEADING]
    if not headings:
        return
    places = {line.number: at for at, line in enumerate(standing.filled)}
    for heading in headings:
        at = places[heading.number] + 1
        matches = list(takewhile(_is_match, standing.filled[at : at + _TEAMS]))
        if matches:
            yield Opinion(heading, "body", VETO, "heads what the teams play next")
        for match in matches:
            yield Opinion(match, "body", VETO, "says what a team plays next")


def _is_match(line: Segment) -> bool:
    return line.ends_sentence and len(line.content) <= _LONGEST and _PLAYS.search(line.content) is not None
