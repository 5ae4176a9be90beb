"""Which rows are shown, and how long the stretches between them are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from cleaner.compare.rows import Row
from cleaner.render import number_of

# Kept rows that are shown beside what changed, and at both ends of the text.
_CONTEXT = 2
# A shorter stretch takes no more room than the words that would stand in its place.
_LEAST_FOLDED = 3


@dataclass(frozen=True, slots=True)
class Fold:
    """Rows in a row that are not shown."""

    counts: Mapping[str, int]
    """How many there are of each fate."""
    characters: int

    @property
    def words(self) -> str:
        """What stands in their place."""
        counts = ", ".join(f"{count:,} {fate}" for fate, count in self.counts.items())
        return f"⋯ {counts} ({number_of(self.characters, 'character')}) ⋯"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person asked to see."""

    kinds: Collection[str] = ()
    """Only these kinds, if any are named."""
    only_dropped: bool = False

    @property
    def everything(self) -> bool:
        """Whether nothing was asked for in particular."""
        return not self.kinds and not self.only_dropped

    def wants(self, row: Row) -> bool:
        """Whether a row is to be shown for its own sake."""
        if self.everything:
            return row.sign != " " or not row.cleaner_keeps
        return self.wants_kind(row.kind, dropped=row.sign in "-~")

    def wants_kind(self, kind: str, *, dropped: bool) -> bool:
        """Whether a piece of this kind, dropped or not, is one that was asked for."""
        return (not self.kinds or kind in self.kinds) and (dropped or not self.only_dropped)


def fold(rows: Sequence[Row], wanted: Wanted) -> Iterator[Row | Fold]:
    """Yield the rows that are shown, and a fold for each stretch between them.

    By default that is what changed or cleaner would change, with a little of what was kept around it and at the ends of
    the text; of a choice by kind or fate it is that and nothing else.
    """
    shown = [wanted.wants(row) for row in rows]
    if wanted.everything:
        shown = _with_context(shown)
    for is_shown, numbers in groupby(range(len(rows)), key=shown.__getitem__):
        stretch = [rows[number] for number in numbers]
        if is_shown or (wanted.everything and len(stretch) < _LEAST_FOLDED):
            yield from stretch
        else:
            yield Fold(Counter(row.fate for row in stretch), sum(len(row.before or row.after) for row in stretch))


def _with_context(shown: Sequence[bool]) -> list[bool]:
    """Return which rows are shown if those next to one that is, or to an end, are shown as well."""
    wider = [False] * len(shown)
    for number in [-1, *(number for number, is_shown in enumerate(shown) if is_shown), len(shown)]:
        for near in range(max(number - _CONTEXT, 0), min(number + _CONTEXT + 1, len(shown))):
            wider[near] = True
    return wider
