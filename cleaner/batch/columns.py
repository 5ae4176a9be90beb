"""The columns of a table that is made of records whose fields may differ: what goes where.

Columns are those of the first records of the input, so that every part of a run has the same. A
field that none of these had, or a value that its column cannot hold, is not lost: it stands as JSON
in the last column. The text has a column of its own in any case.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from cleaner.batch.protocol import Peek
from cleaner.batch.values import write_json

_REST = "other_fields"


def name_columns(peek: Peek, text: str) -> tuple[tuple[str, ...], str]:
    """Return the names of the columns, `text` among them, and that of the last one, which is none of these."""
    names = peek.names if text in peek.names else (*peek.names, text)
    rest = _REST
    while rest in names:
        rest += "_"
    return names, rest


def sort_fields(
    fields: Mapping[str, object], names: tuple[str, ...], fits: Callable[[str, object], bool]
) -> tuple[dict[str, object], str | None]:
    """Return the fields that have columns, and the others as JSON, None if there are none."""
    known = dict.fromkeys(names)
    rest = {}
    for name, value in fields.items():
        if name in known and fits(name, value):
            known[name] = value
        else:
            rest[name] = value
    return known, write_json(rest) if rest else None
