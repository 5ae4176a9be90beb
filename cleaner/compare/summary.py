"""What a comparison comes to, in one line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from cleaner.compare.rows import Row
from cleaner.render import number_of


def summarise(rows: Sequence[Row]) -> str:
    """Return how much of a text that cleaner cleaned went, by kind."""
    dropped = Counter(row.kind for row in rows if row.sign == "-")
    if not dropped:
        return f"nothing dropped of {number_of(len(rows), 'piece')}"
    went = sum(len(row.before) for row in rows if row.sign == "-")
    total = sum(len(row.before) for row in rows)
    return (
        f"dropped {dropped.total():,} of {number_of(len(rows), 'piece')}, {went:,} of {number_of(total, 'character')}: "
        f"{_list_kinds(dropped)}"
    )


def summarise_pair(rows: Sequence[Row]) -> str:
    """Return what somebody else did to a text, by the kinds that cleaner sees in it."""
    lines = [row for row in rows if row.sign != "+"]
    dropped = Counter(row.kind for row in lines if row.sign == "-")
    left = Counter(row.kind for row in lines if row.sign != "-" and not row.cleaner_keeps)
    wanted = sum(row.cleaner_keeps for row in lines if row.sign == "-")
    kinds = f": {_list_kinds(dropped)}" if dropped else ""
    said = [f"dropped {dropped.total():,} of {number_of(len(lines), 'line')}{kinds}"]
    said += [f"changed {changed:,}"] if (changed := sum(row.sign == "~" for row in rows)) else []
    said += [f"added {added:,}"] if (added := len(rows) - len(lines)) else []
    said += [f"cleaner keeps {wanted:,} of those dropped"] if wanted else []
    said += [f"cleaner drops {left.total():,} more: {_list_kinds(left)}"] if left else []
    return "; ".join(said)


def _list_kinds(kinds: Counter[str]) -> str:
    return ", ".join(f"{kind} {count:,}" for kind, count in kinds.most_common())
