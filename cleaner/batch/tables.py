"""Tables of Parquet, written: rows of Parquet with new texts, and records of other formats."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from math import inf
from typing import Any, BinaryIO

from cleaner.batch.columns import name_columns, sort_fields
from cleaner.batch.compressed import KeptOpen
from cleaner.batch.protocol import Peek, Record
from cleaner.batch.values import refusing_depth, write_json
from cleaner.extras import load
from cleaner.records import RAW_KEPT, RecordError

# A row group is written when its rows have come to this, as they are in memory.
_GROUP_BYTES = 1 << 26
_GROUP_ROWS = 50_000
# Readers of Parquet give up at a hundred levels, of which a list in a list takes two.
_DEEPEST = 40


@dataclass(frozen=True, slots=True, eq=False)
class BatchRow:
    """One row of a batch, which pickles alone."""

    batch: Any
    index: int
    text: str
    """The name of the column that holds the text."""

    def values(self) -> dict[str, object]:
        """Return the values of all columns; bytes that should be UTF-8 and are not are bytes."""
        return {name: _read_value(self.batch.column(at), self.index) for at, name in enumerate(self.batch.schema.names)}

    def fields(self, text: str) -> dict[str, object]:
        """Return the values of all columns, with `text` in the place of the text."""
        return self.values() | {self.text: text}

    def say(self, name: str | None) -> str | None:
        """Return what the column `name` holds, if it is a text or a whole number."""
        if name not in self.batch.schema.names:
            return None
        value = _read_value(self.batch.column(name), self.index)
        return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else None

    def __reduce__(self) -> tuple[Callable[..., BatchRow], tuple[bytes, str]]:
        sink = io.BytesIO()
        with load_arrow().ipc.new_stream(sink, self.batch.schema) as stream:
            stream.write_batch(self.batch.slice(self.index, 1))
        return _unpickle, (sink.getvalue(), self.text)


def _unpickle(data: bytes, text: str) -> BatchRow:
    return BatchRow(next(iter(load_arrow().ipc.open_stream(data))), 0, text)


class RowWriter:
    """Takes rows of Parquet and puts their new texts in."""

    def __init__(self, file: BinaryIO, schema: Any, codec: str, text: str) -> None:
        self._schema = schema
        self._text = schema.get_field_index(text)
        self._writer = _open_writer(file, schema, codec)
        self._held: list[tuple[BatchRow, str]] = []
        self._size = 0

    def write(self, record: Record, text: str) -> None:
        assert isinstance(record.origin, BatchRow)  # noqa: S101 (a writer gets the records of its input)
        _check_surrogates(text, record)
        if not self._held or self._held[-1][0].batch is not record.origin.batch:
            self._size += int(record.origin.batch.nbytes)  # a row holds all of its batch
        self._held.append((record.origin, text))
        if self._size >= _GROUP_BYTES or len(self._held) >= _GROUP_ROWS:
            self._write_group()

    def finish(self) -> None:
        if self._held:
            self._write_group()
        self._writer.close()

    def _write_group(self) -> None:
        arrow = load_arrow()
        batches = []
        for _, rows in groupby(self._held, key=lambda held: id(held[0].batch)):
            held = [row for row, _ in rows]
            batches += _take(held[0].batch, [row.index for row in held])
        field = self._schema.field(self._text)
        texts = arrow.array([text for _, text in self._held], arrow.large_string())
        table = arrow.Table.from_batches(batches).set_column(self._text, field, texts.cast(field.type))
        self._writer.write_table(table.unify_dictionaries(), row_group_size=len(self._held))
        self._held, self._size = [], 0


def _take(batch: Any, rows: list[int]) -> list[Any]:
    """Return batches with these rows of a batch, in order."""
    arrow = load_arrow()
    try:
        return [batch.take(arrow.array(rows, arrow.int64()))]
    except NotImplementedError:  # of views, such as string_view
        return [batch.slice(row, 1) for row in rows]


class RecordWriter:
    """Takes records of another format; their columns have the types that the first ones have.

    The column `text` holds texts, whatever the first ones have there: one that has none is rejected.
    """

    def __init__(self, file: BinaryIO, peek: Peek, text: str) -> None:
        arrow = load_arrow()
        names, self._rest = name_columns(peek, text)
        named = [name for name in names if _is_utf8(name)]
        self._types = {name: arrow.string() if name == text else _find_type(name, peek) for name in named}
        # Those whose first values have no type in common stand as JSON.
        self._as_json = {name for name, kind in self._types.items() if kind is None}
        self._types |= dict.fromkeys(self._as_json, arrow.string())
        self._columns: dict[str, list[object]] = {name: [] for name in (*self._types, self._rest)}
        self._schema = arrow.schema([*self._types.items(), (self._rest, arrow.string())])
        self._writer = _open_writer(file, self._schema, "zstd")
        self._size = 0

    def write(self, record: Record, text: str) -> None:
        _check_surrogates(text, record)
        with refusing_depth(record):
            fields = record.origin.fields(text)
            for name, value in fields.items():
                is_json = name in self._as_json and value is not None
                fields[name] = write_json(value) if is_json else _as_numbers(value)
            known, rest = sort_fields(fields, tuple(self._types), self._fits)
        for name, value in (*known.items(), (self._rest, rest)):
            self._columns[name].append(value)
            self._size += len(value) if isinstance(value, str | bytes) else 8
        if self._size >= _GROUP_BYTES or len(self._columns[self._rest]) >= _GROUP_ROWS:
            self._write_group()

    def finish(self) -> None:
        if self._columns[self._rest]:
            self._write_group()
        self._writer.close()

    def _fits(self, name: str, value: object) -> bool:
        if value is None:
            return True
        try:
            kept = load_arrow().array([value], self._types[name]).to_pylist()[0]
        except Exception:  # ArrowException, OverflowError, UnicodeEncodeError, TypeError
            return False
        return isinstance(value, bool) is isinstance(kept, bool) and bool(kept == value)

    def _write_group(self) -> None:
        table = load_arrow().table(self._columns, schema=self._schema)
        self._writer.write_table(table, row_group_size=len(self._columns[self._rest]))
        self._columns = {name: [] for name in self._columns}
        self._size = 0


class _Sink(KeptOpen):
    """The file of a table. A table that is given up would still be closed by Arrow, which the file is not there for."""

    def write(self, data: Any) -> int:
        try:
            return super().write(data)
        except ValueError:  # what Python says of a closed file
            return len(data)


def _open_writer(file: BinaryIO, schema: Any, codec: str) -> Any:
    tables = load("pyarrow.parquet", "parquet")
    # With checksums, or a flipped bit is read as another text.
    return tables.ParquetWriter(_Sink(file), schema, compression=codec, write_page_checksum=True)


def _check_surrogates(text: str, record: Record) -> None:
    if not _is_utf8(text):
        problem = "the text holds half of a surrogate pair, which Parquet cannot hold; write JSONL with --to jsonl"
        raise RecordError("E_ENCODE_OUT", problem, "encode", record.id)


def _is_utf8(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _find_type(name: str, peek: Peek) -> Any:
    """Return the type that holds all first values of a field exactly; None if only JSON does.

    A text with half of a surrogate pair, which no type holds, does not count.
    """
    arrow = load_arrow()
    held = [record[name] for record in peek.records if record.get(name) is not None]
    try:
        values = [_as_numbers(value) for value in held if not isinstance(value, str) or _is_utf8(value)]
        array = arrow.array(values, None if values else arrow.string())
        is_exact = array.to_pylist() == values and "null" not in str(array.type)
    except Exception:  # see RecordWriter._fits; RecursionError
        return None
    return array.type if is_exact and not _is_deeper(array.type, _DEEPEST) else None


def _is_deeper(kind: Any, levels: int) -> bool:
    """Whether more than so many lists and objects stand in each other in a type."""
    inner = [kind.field(number).type for number in range(kind.num_fields)]
    return bool(inner) and (not levels or any(_is_deeper(held, levels - 1) for held in inner))


def _as_numbers(value: object) -> object:
    """Return `value` with floats in the place of Decimal wherever that loses no digit."""
    if isinstance(value, Decimal) and value.is_finite():
        near = float(value)
        return near if Decimal(repr(near)) == value else value
    if isinstance(value, dict):
        return {name: _as_numbers(held) for name, held in value.items()}
    return [_as_numbers(held) for held in value] if isinstance(value, list) else value


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a text begins with that is too long to be taken out of its column."""

    data: bytes
    length: int
    """Bytes of the whole."""


def read_texts(column: Any, most: float) -> list[bytes | Beginning | None]:
    """Return the texts of a column before they are decoded, because Arrow does not check them.

    Of one of more than `most` bytes only the beginning is copied.
    """
    arrow = load_arrow()
    if arrow.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    column = column.cast(arrow.large_binary())
    # A scalar would be a copy, for which Arrow ends the process where there is no room.
    _, ends, data = column.buffers()
    at = memoryview(ends).cast("q")[column.offset :] if ends else ()
    held = memoryview(data or b"")
    return [
        None if is_null else _take_out(held[at[row] : at[row + 1]], most)
        for row, is_null in enumerate(column.is_null().to_pylist())
    ]


def _take_out(data: memoryview, most: float) -> bytes | Beginning:
    return bytes(data) if len(data) <= most else Beginning(bytes(data[:RAW_KEPT]), len(data))


def _read_value(column: Any, index: int) -> object:
    """Return one value as Python has it; what Python has no type for as text, bad UTF-8 as bytes."""
    arrow = load_arrow()
    scalar = column[index]
    if getattr(column.type, "unit", None) == "ns":
        try:  # as Python's times have it, if that loses nothing
            scalar = scalar.cast(_micro(column.type))
        except arrow.ArrowInvalid:
            scalar = scalar.cast(arrow.string())
    try:
        return scalar.as_py()
    except UnicodeDecodeError:
        if arrow.types.is_nested(column.type):
            problem = "a nested column holds bytes that are not UTF-8; write Parquet, which keeps them"
            raise RecordError("E_ENCODE_OUT", problem, "encode") from None
        return read_texts(column.slice(index, 1), inf)[0]


def _micro(kind: Any) -> Any:
    arrow = load_arrow()
    if arrow.types.is_timestamp(kind):
        return arrow.timestamp("us", kind.tz)
    return arrow.time64("us") if arrow.types.is_time(kind) else arrow.duration("us")


def load_arrow() -> Any:
    """Return pyarrow."""
    load("pyarrow.parquet", "parquet")
    return load("pyarrow", "parquet")
