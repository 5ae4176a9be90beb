"""CSV and TSV: rows of cells under a header, of which only the one that holds the text is replaced."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain, islice
from math import inf
from typing import BinaryIO

from cleaner.batch.cells import MOST_CELLS, CellRow, cut_rows, quote, sniff_delimiter, unquote
from cleaner.batch.columns import name_columns, sort_fields
from cleaner.batch.compressed import Damage, Stream, open_stream
from cleaner.batch.decode import decode_text
from cleaner.batch.longest import find_longest
from cleaner.batch.protocol import PEEKED, PEEKED_BYTES, Fields, Input, Limits, Peek, Record, Shard, Skipped
from cleaner.batch.refuse import refuse_file, refuse_record, refuse_tail
from cleaner.batch.values import encode_text, refusing_depth, write_cell
from cleaner.inputs import UnreadableError
from cleaner.patterns import compile_late
from cleaner.records import TOO_MANY_BYTES, Line, RecordError, Reject, check_length, name_option, say_missing
from cleaner.render import number_of

_BLOCK = 1 << 18
_SNIFFED = 1 << 16
# A row is held as it came, its text as a cell, without quotes, and as characters, of which each may take four bytes.
_COPIES = 8
# The first is what a file is written with.
DELIMITERS = {"csv": (b",", b";", b"\t", b"|"), "tsv": (b"\t",)}
_NAMES = {b",": "commas", b";": "semicolons", b"\t": "tabs", b"|": "bars"}
_BOM = b"\xef\xbb\xbf"
# What Excel reads and writes above a header: the sign that divides the cells.
_SAID = compile_late(rb'("?)sep=([^\r\n])\1(?:\r\n?|\n)', re.IGNORECASE)
_READ = ("utf-8", "utf-8-sig")
_TURN = "turn the file into that with iconv"


@dataclass(frozen=True, slots=True)
class _Header:
    data: bytes
    """As it stands in the file, with its line end and what stands above it."""
    names: tuple[str, ...]
    delimiter: bytes


@dataclass(frozen=True, slots=True)
class _Cells:
    """A row as it came."""

    data: bytes
    ends: tuple[int, ...]
    header: _Header
    column: int
    """Of the text."""
    replaces: bool = False
    """Whether bytes that are not UTF-8 become U+FFFD in another format."""

    def say(self, name: str | None) -> str | None:
        """Return what the cell under `name` says; None without one. A byte that is not UTF-8 is half a pair."""
        if name not in self.header.names:
            return None
        return self._say_column(self.header.names.index(name))

    def fields(self, text: str) -> dict[str, object]:
        """Return all cells by the names of the header, as they go into another format.

        Raises:
            RecordError: one is not UTF-8 (E_ENCODING), and such a record is to be left out.
        """
        return {
            name: text if at == self.column else self._decode(at, name) for at, name in enumerate(self.header.names)
        }

    def values(self) -> dict[str, object]:
        """Return all cells by the names of the header, that of the text as it came."""
        return {name: self._say_column(at) for at, name in enumerate(self.header.names)}

    def cut(self, column: int) -> bytes:
        """Return the bytes of one cell, with its quotes."""
        return self.data[self._start(column) : self.ends[column]]

    def with_text(self, text: bytes) -> bytes:
        """Return the row with `text` in its cell, and with a line end."""
        cell = self.cut(self.column)
        if unquote(cell) != text:
            cell = quote(text, self.header.delimiter, always=cell.startswith(b'"'))
        row = self.data[: self._start(self.column)] + cell + self.data[self.ends[self.column] :]
        # The last row of a file may have no end, and here it may not be the last.
        return row if row.endswith((b"\n", b"\r")) else row + _line_end(self.header.data)

    def _say_column(self, column: int) -> str | None:
        # Of a row that is too long the last cells are not held.
        return unquote(self.cut(column)).decode("utf-8", "surrogateescape") if column < len(self.ends) else None

    def _decode(self, column: int, name: str) -> str:
        data = unquote(self.cut(column))
        try:
            return data.decode("utf-8", "replace" if self.replaces else "strict")
        except UnicodeDecodeError as error:
            problem = f"the cell {name!r} is not UTF-8: byte {data[error.start]:#04x} at {error.start:,}"
            remedy = f"{_TURN}, or put U+FFFD there with --encoding-errors replace"
            raise RecordError("E_ENCODING", f"{problem}; {remedy}", "decode") from None

    def _start(self, column: int) -> int:
        return self.ends[column - 1] + 1 if column else 0


class Delimited:
    """Rows of cells under a header; `look` looks into an input of any format."""

    def __init__(self, name: str, look: Callable[[Input], Peek]) -> None:
        self.suffix = f".{name}"
        self._name = name
        self._look = look

    def peek(self, source: Input, most: int = PEEKED) -> Peek:
        """Return the names in the header, the first rows, and which delimiter they have."""
        records: list[_Cells] = []
        with open_stream(source, float("inf")) as stream:
            header, rows = _open(stream, source, PEEKED_BYTES, 2 * PEEKED_BYTES)
            for row in islice(rows, most):
                if row.offset + row.length > 2 * PEEKED_BYTES:
                    break
                if not (row.is_blank or row.quoted or row.too_long or _problem(row, header)):
                    records.append(_Cells(row.data, tuple(row.ends), header, 0))
        usual = header.delimiter == DELIMITERS[self._name][0]
        note = "" if usual else f"its cells are divided by {_NAMES[header.delimiter]}"
        return Peek(header.names, tuple(record.values() for record in records), note)

    def plan(self, source: Input, shard_bytes: int) -> Iterator[tuple[int, int | None]]:
        """Yield the whole file: where a row begins is known only from the beginning on."""
        yield 0, None

    def read(self, shard: Shard, fields: Fields, limits: Limits) -> Iterator[Record | Reject | Skipped]:
        """Yield the rows under the header."""
        source = shard.inputs[0]
        try:
            with open_stream(source, limits.max_ratio) as stream:
                yield from _read(stream, source, source.choose(fields), limits)
        except UnreadableError as error:
            yield refuse_file(source.path, error)

    def open_writer(self, file: BinaryIO, fields: Fields, like: Input) -> _Writer | _Converter:
        """Return a writer of rows: those of the same format as they came, others quoted where they need it."""
        if like.format == self._name:
            return _Writer(file, _read_header(like))
        return _Converter(file, self._look(like), like.choose(fields).text, DELIMITERS[self._name][0])


class _Writer:
    def __init__(self, file: BinaryIO, header: _Header) -> None:
        self._file = file
        if header.names:
            file.write(header.data if header.data.endswith((b"\n", b"\r")) else header.data + b"\n")

    def write(self, record: Record, text: str) -> None:
        assert isinstance(record.origin, _Cells)  # noqa: S101 (a writer gets the records of its input)
        self._file.write(record.origin.with_text(encode_text(text, record)))

    def finish(self) -> None:
        """Do nothing: a row is whole when it is written."""


class _Converter:
    """Writes records of another format under the names of their first ones."""

    def __init__(self, file: BinaryIO, peek: Peek, text: str, delimiter: bytes) -> None:
        self._file = file
        self._names, rest = name_columns(peek, text)
        self._delimiter = delimiter
        self._write([*self._names, rest])

    def write(self, record: Record, text: str) -> None:
        encode_text(text, record)
        with refusing_depth(record):
            known, rest = sort_fields(record.origin.fields(text), self._names, lambda name, value: True)
            cells = [*map(write_cell, known.values()), rest or ""]
        self._write(cells)

    def finish(self) -> None:
        """Do nothing: a row is whole when it is written."""

    def _write(self, cells: list[str]) -> None:
        # Half a surrogate pair in another field than the text: as JSON writes it.
        row = (quote(cell.encode("utf-8", "backslashreplace"), self._delimiter, always=False) for cell in cells)
        self._file.write(self._delimiter.join(row) + b"\n")


@lru_cache(maxsize=64)
def _read_header(source: Input) -> _Header:
    with open_stream(source, float("inf")) as stream:
        return _open(stream, source, PEEKED_BYTES, 2 * PEEKED_BYTES)[0]


def _open(stream: Stream, source: Input, max_bytes: int, most: float = inf) -> tuple[_Header, Iterator[CellRow]]:
    """Return the header of a file and the rows that follow in its first `most` bytes, the last perhaps cut off."""
    if source.encoding and codecs.lookup(source.encoding).name not in _READ:
        raise UnreadableError(
            "E_ENCODING",
            f"{source.format.upper()} is read as UTF-8, not as {source.encoding}; leave out --encoding if it is UTF-8, "
            "or turn it into that with iconv",
        )
    head = stream.read(_SNIFFED)
    mark = _BOM if head.startswith(_BOM) else b""
    head = head.removeprefix(_BOM)
    said = _SAID.match(head)
    delimiter = _check_delimiter(said[2]) if said else sniff_delimiter(head, DELIMITERS[source.format])
    rows = cut_rows(chain([head], _read_blocks(stream, most)), delimiter, max_bytes, len(mark))
    above = bytearray(mark + (next(rows).data if said else b""))
    while (first := next(rows, None)) and _is_empty(first):
        above += first.data
        if len(above) > _SNIFFED:
            raise UnreadableError("E_CSV", f"has no header in its first {_SNIFFED:,} bytes, only empty lines")
    if first is None:
        return _Header(b"", (), delimiter), rows
    if first.quoted or first.stray or first.too_long or len(first.ends) > MOST_CELLS:
        raise UnreadableError(
            "E_CSV", "its header cannot be read: a quote in it is not closed, or stands inside a name"
        )
    return _Header(bytes(above) + first.data, _name_columns(first), delimiter), rows


def _check_delimiter(sign: bytes) -> bytes:
    """Return what a file says of itself that its cells are divided by.

    Raises:
        UnreadableError: it is none of the signs that are read.
    """
    if sign not in _NAMES:
        said, names = sign.decode("latin-1"), ", ".join(_NAMES.values())
        raise UnreadableError("E_CSV", f"says that {said!r} divides its cells; write it with one of {names}")
    return sign


def _is_empty(row: CellRow) -> bool:
    """Whether no cell of a row says anything: spreadsheets write such rows where a table does not begin at the top."""
    start, said = 0, b""
    for end in row.ends:
        said, start = said or unquote(row.data[start:end]).strip(), end + 1
    return not (said or row.quoted or row.stray or row.too_long)


def _read_blocks(stream: Stream, most: float) -> Iterator[bytes]:
    while most > 0 and (block := stream.read1(_BLOCK)):
        most -= len(block)
        yield block


def _name_columns(first: CellRow) -> tuple[str, ...]:
    cells = _Cells(first.data, tuple(first.ends), _Header(b"", (), b""), 0)
    try:
        names = [unquote(cells.cut(column)).decode() for column in range(len(cells.ends))]
    except UnicodeDecodeError:
        raise UnreadableError("E_ENCODING", "its header is not UTF-8; turn the file into that with iconv") from None
    if names.count("") > 1:  # of columns that a spreadsheet once had
        names = [name or f"column {number}" for number, name in enumerate(names, 1)]
    twice = sorted(name for name, times in Counter(names).items() if times > 1)
    if twice:
        raise UnreadableError("E_SCHEMA", f"its header has {twice[0]!r} twice; give each column a name of its own")
    return tuple(names)


def _read(stream: Stream, source: Input, fields: Fields, limits: Limits) -> Iterator[Record | Reject | Skipped]:
    header, rows = _open(stream, source, find_longest(limits.max_record_bytes, _COPIES))
    if header.names and fields.text not in header.names:
        option = name_option(markup=fields.html)
        raise UnreadableError("E_FIELD_MISSING", say_missing(fields.text, header.names, option))
    number = 0
    end = Line(1, len(header.data), 0, b"", True)
    for row in rows:
        data = row.data
        line = Line(row.line, row.offset, row.length, data, not row.too_long)
        end = Line(row.line + row.lines, row.offset + row.length, 0, b"", True)
        if row.quoted or (stream.damage and not data.endswith((b"\n", b"\r"))):
            yield refuse_tail(source.path, stream.damage or _open_quote(row), line)
            return
        if row.is_blank:
            yield Skipped("blank lines", end.offset)
            continue
        number += 1
        try:
            yield _record(number, row, _Cells(data, tuple(row.ends), header, 0), source, fields, limits)
        except RecordError as error:
            yield refuse_record(source.path, number, line, error)
    if stream.damage:
        yield refuse_tail(source.path, stream.damage, end)


def _record(number: int, row: CellRow, cells: _Cells, source: Input, fields: Fields, limits: Limits) -> Record:
    problem = _problem(row, cells.header)
    if problem:
        raise RecordError("E_CSV", problem)
    record_id = cells.say(fields.id or "id")
    if row.too_long:
        problem = f"the row is {row.length:,} bytes long; {TOO_MANY_BYTES}"
        raise RecordError("E_TOO_LARGE", problem, "read", record_id)
    column = cells.header.names.index(fields.text)
    data = unquote(cells.cut(column))
    text, flags = decode_text(data, limits, record_id, _TURN)
    check_length(text, limits.longest(markup=fields.html), record_id, markup=fields.html)
    said = (cells.say(fields.url), cells.say(fields.language))
    origin = replace(cells, column=column, replaces=limits.encoding_errors == "replace")
    if origin.replaces:  # in the other cells, too, which become text where the output is no CSV
        flags = flags or decode_text(row.data, limits, record_id, _TURN)[1]
    place = (number, source.path, row.line, row.offset)
    behind = row.offset + row.length
    return Record(*place, text, record_id, *said, origin, fields.html, flags, behind=behind)


def _problem(row: CellRow, header: _Header) -> str | None:
    """Return what is wrong with a row, if something is."""
    if row.stray:
        return "something stands behind a closing quote; write a quote inside of quotes twice"
    if not row.too_long and len(row.ends) != len(header.names):
        least = "at least " if len(row.ends) > MOST_CELLS else ""
        return f"the row has {least}{number_of(len(row.ends), 'cell')} under a header of {len(header.names):,}"
    return None


def _open_quote(row: CellRow) -> Damage:
    return Damage(
        "E_CSV",
        f"the quote that opens in line {row.line:,} is not closed, so no row can be told from there on; close it there",
    )


def _line_end(header: bytes) -> bytes:
    return header[len(header.rstrip(b"\r\n")) :] or b"\n"
