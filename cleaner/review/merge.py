"""Join the corrections of two people; where they disagree, neither is right until somebody decides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from cleaner.document import Kind
from cleaner.sites.row import Corrected


@dataclass(frozen=True, slots=True)
class Merged:
    """The rows of both, and what they disagree on."""

    rows: tuple[Corrected, ...]
    other_texts: tuple[str, ...]
    """Ids of documents of which the two had different texts; those of the first are taken."""

    @property
    def conflicts(self) -> list[tuple[str, str, Kind, Kind]]:
        """Document, line, and the kinds that the two gave to it."""
        return [(row.id, row.lines[at], one, other) for row in self.rows for at, one, other in row.conflicts]


def merge(first: Sequence[Corrected], second: Sequence[Corrected]) -> Merged:
    """Return the rows of both: what one of them says holds, and what they disagree on waits."""
    others = {row.id: row for row in second}
    ours = {row.id for row in first}
    different = tuple(row.id for row in first if row.id in others and others[row.id].lines != row.lines)
    joined = [_join(row, others[row.id]) if row.id in others and row.id not in different else row for row in first]
    return Merged((*joined, *(row for row in second if row.id not in ours)), different)


def _join(one: Corrected, other: Corrected) -> Corrected:
    pairs = list(zip(one.kinds, other.kinds, strict=True))
    new = [(at, a, b) for at, (a, b) in enumerate(pairs) if a and b and a != b]
    torn = {at: (at, a, b) for at, a, b in [*one.conflicts, *other.conflicts] if not any(pairs[at])}
    torn |= {at: (at, a, b) for at, a, b in new}
    keep, drop = _both(one.always_keep, other.always_keep, torn), _both(one.always_drop, other.always_drop, torn)
    keys = dict(other.keys) | dict(one.keys)
    return replace(
        one,
        kinds=tuple(None if at in torn else a or b for at, (a, b) in enumerate(pairs)),
        revision=max(one.revision, other.revision) + 1,
        done=(one.done or other.done) and not torn,
        always_keep=keep,
        always_drop=drop,
        keys=tuple((at, keys[at]) for at in sorted({*keep, *drop} & keys.keys())),
        conflicts=tuple(torn[at] for at in sorted(torn)),
    )


def _both(one: Sequence[int], other: Sequence[int], torn: dict[int, tuple[int, Kind, Kind]]) -> tuple[int, ...]:
    return tuple(sorted({*one, *other} - torn.keys()))
