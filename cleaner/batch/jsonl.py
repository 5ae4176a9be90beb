"""JSONL in a run: shards are ranges of bytes that begin where a line does."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, pairwise
from json import JSONDecodeError
from typing import BinaryIO

from cleaner.batch.compressed import Stream, open_input, open_stream
from cleaner.batch.decode import REPLACED
from cleaner.batch.longest import SMALL, find_longest, find_width
from cleaner.batch.protocol import PEEKED, PEEKED_BYTES, Fields, Input, Limits, Peek, Record, Shard, Skipped
from cleaner.batch.refuse import refuse_file, refuse_record, refuse_tail
from cleaner.batch.values import refusing_depth, write_json
from cleaner.inputs import UnreadableError
from cleaner.patterns import compile_late
from cleaner.records import (
    Line,
    RecordError,
    Reject,
    explain_format,
    parse_fields,
    parse_record,
    read_lines,
    refuse_twice,
    replace_bytes,
    shorten_line,
)
from cleaner.records import Record as JsonRecord

_BLOCK = 1 << 20
# A line is held as bytes, and twice as characters: as it stands, and as the value of its longest field.
_COPIES = 2
_BLANK = compile_late(rb"[ \t\r\n\xef\xbb\xbf]*+")


class Jsonl:
    """Records as lines of JSON."""

    suffix = ".jsonl"

    def peek(self, source: Input, most: int = PEEKED) -> Peek:
        """Return the fields of the first records, in the order in which they come up."""
        with open_stream(source, float("inf")) as stream:
            return peek_lines(stream, source.encoding, most)

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
                yield from _read(stream, shard, source.choose(fields), limits)
        except UnreadableError as error:
            yield refuse_file(source.path, error)

    def open_writer(self, file: BinaryIO, fields: Fields, like: Input) -> _Writer:
        """Return a writer of lines: those that were JSONL as they came, others as JSON objects."""
        return _Writer(file)


def peek_lines(file: BinaryIO, encoding: str | None, most: int = PEEKED) -> Peek:
    """Return the fields of the first records of `file`, `most` at most, in the order in which they come up.

    Raises:
        UnreadableError: it is JSON, but not one object on each line.
    """
    records: list[dict[str, object]] = []
    lines = (line for line in read_lines(file, PEEKED_BYTES) if not _BLANK.fullmatch(line.data))
    for number, line in enumerate(islice(lines, most), 1):
        try:
            records.append(parse_fields(line, encoding))
        except (RecordError, JSONDecodeError, RecursionError):
            if number == 1 and (shape := explain_format(line)):
                raise UnreadableError("E_FORMAT", shape) from None  # nothing is to be guessed from it
        if (line.offset or 0) > PEEKED_BYTES:
            break
    names = dict.fromkeys(name for record in records for name in record)
    return Peek(tuple(names), tuple(records))


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
            with refusing_depth(record):
                data = write_json(origin.fields(text)).encode()
            self._file.write(data + b"\n")

    def finish(self) -> None:
        """Do nothing: a line is whole when it is written."""


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


def _read(stream: Stream, shard: Shard, fields: Fields, limits: Limits) -> Iterator[Record | Reject | Skipped]:
    source, start = shard.inputs[0], shard.start
    number = lines = 0
    offset = start
    for line in _read_lines(stream, source, limits, start):
        lines += 1
        offset += line.length
        if line.whole and not line.data.endswith(b"\n") and stream.damage:
            yield refuse_tail(source.path, stream.damage, line, shard.end)
            return
        if _BLANK.fullmatch(line.data):
            yield Skipped("blank lines", offset)
            continue
        number += 1
        read = read_record(line, number, source, fields, limits)
        if number == 1 and not start and isinstance(read, Reject) and (shape := explain_format(line)):
            raise UnreadableError("E_FORMAT", shape)
        yield read
    if stream.damage:
        yield refuse_tail(source.path, stream.damage, Line(lines + 1, offset, 0, b"", True), shard.end)


def _read_lines(stream: Stream, source: Input, limits: Limits, start: int) -> Iterator[Line]:
    """Yield the lines of a shard; of one that there is no room for only the beginning."""
    most = limits.max_record_bytes
    for line in read_lines(stream, find_longest(most, 1 + _COPIES), start):
        size = len(line.data)
        if size > SMALL and size > find_longest(most, 1 + _COPIES * _find_width(line, source)):
            yield shorten_line(line)
        else:
            yield line


def _find_width(line: Line, source: Input) -> int:
    """Return how many bytes Python takes for a character on a line, at the most."""
    return 4 if b"\\u" in line.data else find_width(line.data, source.encoding)


def _parse_line(line: Line, encoding: str | None, fields: Fields, limits: Limits) -> tuple[JsonRecord, tuple[str, ...]]:
    """Return the record on a line, and its flags if bytes of it had to be replaced."""
    named = (fields.id or "id", *filter(None, (fields.url, fields.language)))
    most = limits.longest(markup=fields.html)
    flags: tuple[str, ...] = ()
    try:
        record = parse_record(line, fields.text, most, encoding, named, markup=fields.html)
    except RecordError as error:
        if error.code != "E_ENCODING" or limits.encoding_errors != "replace":
            raise
        line, encoding, flags = replace_bytes(line, encoding), None, REPLACED
        record = parse_record(line, fields.text, most, encoding, named, markup=fields.html)
    if limits.strict_json:
        refuse_twice(line, encoding)
    return record, flags


def read_record(line: Line, number: int, source: Input, fields: Fields, limits: Limits) -> Record | Reject:
    """Return the record on a line of `source`, the one with that number, or its reject."""
    try:
        record, flags = _parse_line(line, source.encoding, fields, limits)
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
        fields.html,
        flags,
        behind=(line.offset or 0) + line.length,
    )
