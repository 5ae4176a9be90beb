"""How a format says what it could not read: a record, the rest of a file, all of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from cleaner.batch.compressed import Damage
from cleaner.batch.protocol import Again
from cleaner.errors import PageError
from cleaner.inputs import UnreadableError
from cleaner.records import Line, RecordError, Reject


def refuse_record(path: str, number: int, line: Line, error: RecordError) -> Reject:
    """Return the reject of the record `number` of a shard, which stands on `line`."""
    return Reject("record", error.code, str(error), path, error.stage, number, error.record_id, line)


def refuse_tail(path: str, damage: Damage, line: Line, end: int | None = None) -> Reject:
    """Return the reject of all that follows in a file, or in the part of it that ends at the offset `end`.

    `line` is where it begins, and what it began with.
    """
    return Reject("tail", damage.code, damage.message, path, "read", line=line, end=end)


def refuse_file(path: str, error: UnreadableError | PageError) -> Reject:
    """Return the reject of a file of which nothing was read, or nothing more."""
    return Reject("file", error.code, str(error), path, "read")


def refuse_again(reject: Reject, again: Again) -> Iterator[Reject]:
    """Yield a reject for each place of `again` that `reject` is for: a whole file, or all of it behind an offset.

    No more of the file was to be read, so whoever cleans these once more cleans nothing of it twice.
    """
    start = 0 if reject.kind == "file" else reject.line.offset if reject.line else None
    if start is None:
        yield reject  # of whatever it may be
        return
    for offset in again.offsets:
        if offset >= start:
            yield replace(reject, kind="record", line=begin_line(offset), end=None)
    for offset, end in again.beyond:
        if end is None or end > start:
            yield replace(reject, kind="tail", line=begin_line(max(offset, start)), end=end)


def begin_line(offset: int) -> Line:
    """Return a line of which no more is known than where it begins."""
    return Line(None, offset, 0, b"", True)
