"""Where in its file a record of a part stands: known once the parts before it are counted.

A part of a large file begins in the file's middle, and whoever reads it counts from there. Nobody
reads the file twice for that: each part says how much it held when it is done, and its rejects wait
for those before it. Until then they say their place in the part, `in_part`, and no other.
"""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import NamedTuple

from cleaner.batch.folder import REJECTS, WORK, Piece, RunFolder
from cleaner.batch.formats import FILES
from cleaner.batch.piece import PieceFile
from cleaner.batch.protocol import Shard
from cleaner.batch.spans import Dropped
from cleaner.records import Reject


class Place(NamedTuple):
    """So much of a file comes before a part of it; None where some of it could not be read, and so not be counted."""

    records: int | None
    lines: int | None
    """Or rows."""


_UNKNOWN = Place(None, None)


class Places:
    """Where each shard begins in its file, as far as the shards before it are done."""

    def __init__(self, shards: Sequence[Shard]) -> None:
        self._shards = shards
        self._begins = {shard.number: Place(0, 0) for shard in shards if not shard.adrift}
        self._records: dict[int, int] = {}
        """What was counted in each shard, all its pieces together,"""
        self._unread: set[int] = set()
        """of which some were not read to their end."""
        self._held: dict[int, Place] = {}

    def begin(self, shard: int) -> Place | None:
        """Return what comes before a shard in its file; None if that is not known yet."""
        return self._begins.get(shard)

    def add(self, piece: Piece) -> None:
        """Count a piece that is committed. Pieces of a shard come in order, shards as they like."""
        number = piece.shard
        if number >= len(self._shards):  # what was refused before the run
            return
        self._records[number] = self._records.get(number, 0) + piece.counts.get("records", {}).get("in", 0)
        if piece.unknown_tail:
            self._unread.add(number)
        if piece.last:
            # Of what is cut into parts every line or row is an item, be it blank or wrong.
            known = number not in self._unread
            self._held[number] = Place(self._records[number], piece.items) if known else _UNKNOWN
            self._spread(number)

    def _spread(self, number: int) -> None:
        """Say where the shards behind one begin, as far as they are parts of its file and it is known."""
        while number in self._held and number in self._begins and number + 1 < len(self._shards):
            if not self._shards[number + 1].adrift:
                return
            self._begins[number + 1] = Place(*map(_add, self._begins[number], self._held[number]))
            number += 1


class Numbers:
    """Which number in its file a record has, as a finished run is read back: its pieces count in their shards."""

    def __init__(self, texts: Collection[str]) -> None:
        """`texts` are the inputs that are one record each, many of which share a shard."""
        self._texts = texts
        self._shard = 0
        self._file: str | None = None
        self._before: int | None = 0
        """Records of the file in the shards before; None where some could not be read."""
        self._held: int | None = 0
        """And in this one, up to the end of this piece."""

    def begin(self, piece: Piece, file: str | None) -> None:
        """Go on to the next piece, whose records are of `file`; None if it has none."""
        if piece.shard != self._shard:
            self._shard, self._before, self._held = piece.shard, _add(self._before, self._held), 0
        if file is not None and file != self._file:
            self._file, self._before = file, 0
        count = piece.counts.get("records", {}).get("in", 0)
        self._held = None if piece.unknown_tail else _add(self._held, count)

    def find(self, dropped: Dropped) -> int | None:
        """Return the number of a record of this piece in its file, from 1; None if that is not known."""
        return 1 if dropped.source in self._texts else _add(self._before, dropped.record)


def say_place(reject: Reject, shard: Shard, begin: Place | None) -> tuple[int | None, str]:
    """Return the line of a reject in its file, or, as long as that is not known, words that say its place otherwise."""
    line = reject.line
    if line is None:
        return None, ""
    number = _add(begin.lines, line.number) if begin else None
    # Of what was refused before the run no more is known than its name.
    if number is not None or not shard.inputs:
        return number, ""
    return None, say_offset(shard.inputs[0].format, line.offset, _add(begin.records, reject.record) if begin else None)


def say_own_place(reject: Reject, format_name: str | None) -> tuple[int | None, str]:
    """Return the line of a reject, or words for its place in a file of that format that was read from its beginning.

    Of a file that was not read the format is None.
    """
    at = reject.line
    if at is None or at.number is not None or format_name is None:
        return at.number if at else None, ""
    return None, say_offset(format_name, at.offset, reject.record)


def say_offset(format_name: str, offset: int | None, record: int | None) -> str:
    """Return words for the place of a record that has no line; a file of text is named by its name."""
    if offset is None or format_name in FILES:
        return ""
    at = f"at {'row' if format_name == 'parquet' else 'byte'} {offset:,}: "
    return f"record {record:,} {at}" if record is not None else at


def place_rejects(folder: RunFolder, piece: Piece, begin: Place) -> None:
    """Give the rejects of a piece their places in their file, for good; done once more it changes nothing.

    Raises:
        DamagedError: there is a line among them that no run writes.
        OutputError: the system refused to put them in their place.
        OSError: it refused to read or write them before.
    """
    made = next((made for made in piece.files if made.path.startswith(f"{REJECTS}/")), None)
    if made is None:
        return
    written = str(folder / WORK / "placed")
    os.makedirs(written, exist_ok=True)
    file = PieceFile(written, 0, made.path, "none")
    with open(folder / made.path, "rb") as rejects:
        try:
            file.stream.writelines(_place(line, begin) for line in rejects)
        except (ValueError, TypeError, AttributeError, RecursionError):
            file.close()  # what was begun is cleared away with all else that was at work
            raise folder.damaged(made.path) from None
    placed = file.finish()
    files = tuple(placed if other is made else other for other in piece.files)
    folder.replace(replace(piece, files=files), placed, os.path.join(written, "0"))


def _place(line: bytes, begin: Place) -> bytes:
    values = json.loads(line)
    if "in_part" not in values:
        return line
    record, number = values.pop("in_part")
    values |= {"record": _add(begin.records, record), "line": _add(begin.lines, number)}
    return json.dumps(values).encode() + b"\n"


def _add(before: int | None, number: int | None) -> int | None:
    return None if before is None or number is None else before + number
