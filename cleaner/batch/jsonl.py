"""JSONL in a run: shards are ranges of bytes that begin where a line does."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from itertools import pairwise
from math import isfinite
from typing import BinaryIO

from cleaner.batch.compressed import Stream, open_input, open_stream
from cleaner.batch.protocol import Fields, Input, Limits, Record, Shard, Skipped
from cleaner.batch.refuse import refuse_file, refuse_record, refuse_tail
from cleaner.inputs import UnreadableError
from cleaner.records import Line, RecordError, Reject, explain_format, parse_record, read_lines
from cleaner.records import Record as JsonRecord

_BLOCK = 1 << 20
_BLANK = b" \t\r\n\xef\xbb\xbf"


class Jsonl:
    """Records as lines of JSON."""

    suffix = ".jsonl"

    def plan(self, source: Input, shard_bytes: int) -> Iterator[tuple[int, int | None]]:
        """Yield ranges of bytes that begin at the first line behind every `shard_bytes`th byte.

        A compressed file cannot be begun in its middle, so it is one range.
        """
        if source.compression != "none" or source.size is None or source.size <= shard_bytes:
            yield 0, None
            return
        starts = [0]
        with open_input(source.path) as file:
            while (at := _next_line(file, starts[-1] + shard_bytes)) < source.size:
                starts.append(at)
        yield from pairwise(starts)
        yield starts[-1], None

    def read(self, shard: Shard, fields: Fields, limits: Limits) -> Iterator[Record | Reject | Skipped]:
        """Yield the records of a shard, one for each line that is not blank."""
        source = shard.inputs[0]
        try:
            with open_stream(source, limits.max_ratio, shard.start, shard.end) as stream:
                yield from _read(stream, source, shard.start, fields, limits)
        except UnreadableError as error:
            yield refuse_file(source.path, error)

    def open_writer(self, file: BinaryIO, fields: Fields, like: Input) -> _Writer:
        """Return a writer of lines: those that were JSONL as they came, others as JSON objects."""
        return _Writer(file)


class _Writer:
    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def write(self, record: Record, text: str) -> None:
        origin = record.origin
        if isinstance(origin, JsonRecord):
            data = origin.with_text(text)
            # The last line of a file may have no end, and here it may not be the last.
            self._file.write(data if data.endswith(b"\n") else data + b"\n")
        else:
            self._file.write(write_json(origin.fields(text)).encode("utf-8", "backslashreplace") + b"\n")

    def finish(self) -> None:
        """Do nothing: a line is whole when it is written."""


def write_json(value: object) -> str:
    """Return `value` as JSON on one line, what JSON has no word for as protobuf's JSON mapping has it.

    Bytes are base64, times and dates ISO 8601, a duration its seconds and `s`, and what is no
    number is the name of that. Decimal is a number with all its digits.
    """
    if isinstance(value, dict):
        pairs = (f"{json.dumps(str(name), ensure_ascii=False)}: {write_json(held)}" for name, held in value.items())
        return f"{{{', '.join(pairs)}}}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(write_json, value))}]"
    if isinstance(value, Decimal) and value.is_finite():
        return str(value)
    if isinstance(value, float) and not isfinite(value):
        value = {"inf": "Infinity", "-inf": "-Infinity"}.get(str(value), "NaN")
    return json.dumps(value, ensure_ascii=False, default=_as_text)


def _as_text(value: object) -> str:
    if isinstance(value, bytes):
        return b64encode(value).decode()
    if isinstance(value, timedelta):
        return f"{Decimal(value // timedelta(microseconds=1)) / 1_000_000:f}s"
    return value.isoformat() if isinstance(value, datetime | date | time) else str(value)


def _next_line(file: BinaryIO, at: int) -> int:
    """Return where the first line begins that does not begin before `at`."""
    # From the byte before, because a line may begin at `at` itself.
    at -= 1
    file.seek(at)
    while block := file.read(_BLOCK):
        found = block.find(b"\n")
        if found >= 0:
            return at + found + 1
        at += len(block)
    return at


def _read(
    stream: Stream, source: Input, start: int, fields: Fields, limits: Limits
) -> Iterator[Record | Reject | Skipped]:
    number = lines = 0
    offset = start
    for line in read_lines(stream, limits.max_record_bytes, start):
        lines += 1
        offset += line.length
        if line.whole and not line.data.endswith(b"\n") and stream.damage:
            yield refuse_tail(source.path, stream.damage, line)
            return
        if not line.data.strip(_BLANK):
            yield Skipped("blank lines")
            continue
        number += 1
        read = _parse(line, number, source, fields, limits)
        if number == 1 and not start and isinstance(read, Reject) and (shape := explain_format(line)):
            raise UnreadableError("E_FORMAT", shape)
        yield read
    if stream.damage:
        yield refuse_tail(source.path, stream.damage, Line(lines + 1, offset, 0, b"", True))


def _parse(line: Line, number: int, source: Input, fields: Fields, limits: Limits) -> Record | Reject:
    named = (fields.id or "id", *filter(None, (fields.url, fields.language)))
    try:
        record = parse_record(line, fields.text, limits.max_text, source.encoding, named)
    except RecordError as error:
        return refuse_record(source.path, number, line, error)
    return Record(
        number,
        source.path,
        line.number,
        line.offset,
        record.text,
        record.record_id,
        record.named.get(fields.url or ""),
        record.named.get(fields.language or ""),
        record,
    )
