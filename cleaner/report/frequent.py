"""Which lines are the most frequent ones, counted in a table that does not grow with the run.

The table holds so many lines. When it is full, the count of the one in its middle is taken from
all of them, and who has none left goes. So a count may be too low, by no more than what was taken,
and every line that is more frequent than that is in the table. (Misra and Gries, Finding repeated
elements, 1982; clearing half of the table at once is of Anderson and others, A high-performance
algorithm for identifying frequent items in data streams, 2017.)
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from cleaner.batch.spans import Span
from cleaner.render import shorten

_HELD = 20_000
LONGEST = 240
"""Characters of a line that are kept; longer ones that begin alike and are as long count as one."""


class DroppedLine(NamedTuple):
    """A line that was dropped, without the white space around it."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Frequent:
    """How often a line was dropped: `count` times, or up to `missed` more."""

    line: DroppedLine
    rule: str | None
    """The rule that spoke loudest the first time."""
    count: int
    missed: int


class FrequentLines:
    """Counts lines; `held` of them at least, twice as many at most."""

    def __init__(self, held: int = _HELD) -> None:
        self._held = held
        self._missed = 0
        self._counts: dict[DroppedLine, int] = {}
        self._rules: dict[DroppedLine, str | None] = {}

    def add(self, line: DroppedLine, rule: str | None) -> None:
        """Count a line."""
        if line in self._counts:
            self._counts[line] += 1
            return
        self._counts[line] = 1
        self._rules[line] = rule
        if len(self._counts) > 2 * self._held:
            self._clear()

    def list_most(self, most: int) -> Iterator[Frequent]:
        """Yield the most frequent lines, `most` of them; of equals those whose text comes first."""
        for line, count in sorted(self._counts.items(), key=lambda item: (-item[1], item[0].text, item[0].kind))[:most]:
            yield Frequent(line, self._rules[line], count, self._missed)

    def _clear(self) -> None:
        cut = sorted(self._counts.values(), reverse=True)[self._held]
        self._missed += cut
        self._counts = {line: count - cut for line, count in self._counts.items() if count > cut}
        self._rules = {line: self._rules[line] for line in self._counts}


def line_of(span: Span) -> DroppedLine:
    """Return the line that `span` dropped; its text is empty if there is nothing to read in it."""
    return DroppedLine(span.kind, shorten(span.text.strip(), LONGEST))
