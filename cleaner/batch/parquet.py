"""Parquet: rows in batches, of which only the text is looked at; all other columns stay in Arrow.

Batches are few rows, because a page of repeated values may unpack to thousands of times its size:
a file of some kilobytes can declare 100 GB of text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import islice
from typing import Any, BinaryIO

from cleaner.batch.compressed import Damage, describe_bomb, is_bomb, open_input
from cleaner.batch.decode import decode_text
from cleaner.batch.memory import memory_limited
from cleaner.batch.meter import METER
from cleaner.batch.protocol import PEEKED, PEEKED_BYTES, Fields, Input, Limits, Peek, Record, Shard, Skipped
from cleaner.batch.refuse import refuse_file, refuse_record, refuse_tail
from cleaner.batch.tables import BatchRow, Beginning, RecordWriter, RowWriter, load_arrow, read_texts
from cleaner.extras import load
from cleaner.inputs import UnreadableError
from cleaner.records import Line, RecordError, Reject, check_length, name_option, say_missing, say_too_large
from cleaner.render import number_of

_BATCH_ROWS = 16
# Of a column chunk so much is held at a time, and not all of it: there are files with one group of many gigabytes.
_BUFFERED = 1 << 20
# A character of UTF-8 has no more bytes.
_WIDEST = 4
# Whoever peeks is the run itself, which no worker replaces.
_PEEK_MEMORY = 1 << 29
_NAMES_SHOWN = 20
_SAID = 120
_CODECS = {"SNAPPY": "snappy", "GZIP": "gzip", "ZSTD": "zstd", "BROTLI": "brotli", "LZ4": "lz4", "UNCOMPRESSED": "none"}


class Parquet:
    """Rows of a table; `look` looks into an input of any format."""

    suffix = ".parquet"

    def __init__(self, look: Callable[[Input], Peek]) -> None:
        self._look = look

    def peek(self, source: Input, most: int = PEEKED) -> Peek:
        """Return the columns, and the first rows."""
        rows: list[dict[str, object]] = []
        size = 0
        with open_input(source.path) as opened, memory_limited(_PEEK_MEMORY):
            file = _open(opened)
            names = tuple(file.schema_arrow.names)
            try:
                for batch in _batches(file, range(file.num_row_groups), min(most, _BATCH_ROWS)):
                    rows += (BatchRow(batch, index, "").values() for index in range(batch.num_rows))
                    size += batch.nbytes
                    if size > PEEKED_BYTES or len(rows) >= most:
                        break
            except Exception:  # noqa: S110 (whoever reads on will say what is damaged)
                pass
        return Peek(names, tuple(rows[:most]))

    def plan(self, source: Input, shard_bytes: int) -> Iterator[tuple[int, int | None]]:
        """Yield ranges of row groups that hold at least `shard_bytes`, as they are encoded."""
        with open_input(source.path) as opened:
            groups = _open(opened).metadata
            start = held = 0
            for number in range(groups.num_row_groups):
                held += groups.row_group(number).total_byte_size
                if held >= shard_bytes and number + 1 < groups.num_row_groups:
                    yield start, number + 1
                    start, held = number + 1, 0
        yield start, None

    def read(self, shard: Shard, fields: Fields, limits: Limits) -> Iterator[Record | Reject | Skipped]:
        """Yield the rows of a range of row groups."""
        source = shard.inputs[0]
        try:
            with open_input(source.path) as opened:
                yield from _read(_open(opened), shard, source.choose(fields), limits)
        except UnreadableError as error:
            yield refuse_file(source.path, error)

    def open_writer(self, file: BinaryIO, fields: Fields, like: Input) -> RowWriter | RecordWriter:
        """Return a writer of tables: with the columns of `like` as they are, or columns for its fields."""
        fields = like.choose(fields)
        if like.format == "parquet":
            schema, codec = _read_schema(like, fields.text)
            return RowWriter(file, schema, codec, fields.text)
        return RecordWriter(file, self._look(like), fields.text)


def find_rows(shard: Shard) -> tuple[int | None, int | None]:
    """Return the row of its file at which a shard begins, and the one at which the next shard does.

    Both None where the file cannot be opened any more; the second of the last shard too.
    """
    try:
        with open_input(shard.inputs[0].path) as opened:
            begin, rows = _count_rows(_open(opened), shard)
    except (UnreadableError, OSError):
        return None, None
    return begin, None if shard.end is None else begin + rows


def _count_rows(file: Any, shard: Shard) -> tuple[int, int]:
    """Return how many rows stand before a shard, and how many are in it."""
    counts = [file.metadata.row_group(number).num_rows for number in range(file.num_row_groups)]
    return sum(counts[: shard.start]), sum(counts[shard.start : shard.end])


def _open(opened: BinaryIO) -> Any:
    try:
        return load("pyarrow.parquet", "parquet").ParquetFile(
            opened, page_checksum_verification=True, pre_buffer=False, buffer_size=_BUFFERED
        )
    except Exception as error:  # ArrowException, OSError, and what else a damaged footer brings up
        raise UnreadableError("E_PARQUET", f"cannot be read as Parquet: {_said(error)}; fetch it again") from None


def _batches(file: Any, groups: Sequence[int], rows: int) -> Iterator[Any]:
    return iter(file.iter_batches(rows, row_groups=list(groups), use_threads=False)) if groups else iter(())


_Batch = tuple[Any, list[bytes | Beginning | None]]
"""Rows, and the texts in them."""


def _try_group(file: Any, group: int, column: str, most: int) -> Iterator[_Batch | Exception]:
    """Yield what `_read_group` does, and last the error that ends it, if one does."""
    rows = 0
    try:
        for batch, texts in _read_group(file, group, column, most):
            rows += batch.num_rows
            yield batch, texts
        if rows < file.metadata.row_group(group).num_rows:
            yield ValueError("a column ends before the others")
    except Exception as error:  # see _open
        yield error


def _read_group(file: Any, group: int, column: str, most: int) -> Iterator[_Batch]:
    """Yield the rows of a group in batches of few, one by one if few have no room.

    Of a text of more than `most` bytes only the beginning is taken out.
    """
    done = 0
    try:
        for batch in _batches(file, [group], _BATCH_ROWS):
            yield batch, read_texts(batch.column(column), most)
            done += batch.num_rows
    except MemoryError:
        pass
    else:
        return
    load_arrow().default_memory_pool().release_unused()
    for batch in islice(_batches(file, [group], 1), done, None):
        yield batch, read_texts(batch.column(column), most)


def _read(file: Any, shard: Shard, fields: Fields, limits: Limits) -> Iterator[Record | Reject | Skipped]:
    source = shard.inputs[0]
    _check_schema(file.schema_arrow, fields.text, name_option(markup=fields.html))
    before, rows = _count_rows(file, shard)
    end = None if shard.end is None else before + rows
    number = unpacked = begin = 0
    for group in range(shard.start, file.num_row_groups if shard.end is None else shard.end):
        begin += file.metadata.row_group(group).num_rows
        behind = before + begin if begin < rows else end
        for read in _try_group(file, group, fields.text, _WIDEST * limits.longest(markup=fields.html)):
            if isinstance(read, Exception):
                # Arrow's own errors have no number: one that has comes from the disk, and the next group would, too.
                lost, behind = (rows, end) if getattr(read, "errno", None) else (begin, behind)
                damage = _say_unread(read, lost - number)
                yield refuse_tail(source.path, damage, _place(number + 1, before + number), behind)
                if lost == rows:
                    return
                number = begin
                break
            batch, texts = read
            # A text that stands once in the file may stand in a million rows.
            unpacked += max(int(batch.nbytes), sum(map(_measure, texts)))
            METER.count((source.size or 0) * batch.num_rows // file.metadata.num_rows)  # Arrow reads as it likes
            if is_bomb(unpacked, source.size or 1, limits.max_ratio):
                damage = Damage("E_BOMB", describe_bomb(limits.max_ratio))
                yield refuse_tail(source.path, damage, _place(number + 1, before + number), end)
                return
            for index, text in enumerate(texts):
                number += 1
                origin = BatchRow(batch, index, fields.text)
                yield _record(number, before + number - 1, origin, text, shard, fields, limits)


def _say_unread(error: Exception, rows: int) -> Damage:
    """Return why so many rows of a group cannot be read: they share pages, so none of them can."""
    if isinstance(error, MemoryError):
        load_arrow().default_memory_pool().release_unused()
        problem = f"for {number_of(rows, 'row')} there is less memory than it takes; raise --max-record-bytes"
        return Damage("E_MEMORY", problem)
    return Damage("E_PARQUET", f"{number_of(rows, 'row')} could not be read: {_said(error)}; fetch the file again")


def _record(
    number: int,
    row: int,
    origin: BatchRow,
    data: bytes | Beginning | None,
    shard: Shard,
    fields: Fields,
    limits: Limits,
) -> Record | Reject:
    source = shard.inputs[0]
    record_id = origin.say(fields.id or "id")
    try:
        text, flags = _decode(data, fields, limits, record_id)
    except RecordError as error:
        held = data.data if isinstance(data, Beginning) else data or b""
        line = replace(_place(number, row), data=held, length=_measure(data))
        return refuse_record(source.path, number, line, error)
    said = (origin.say(fields.url), origin.say(fields.language))
    return Record(number, source.path, None, row, text, record_id, *said, origin, fields.html, flags)


def _measure(data: bytes | Beginning | None) -> int:
    """Return how many bytes a text has."""
    return data.length if isinstance(data, Beginning) else len(data or b"")


def _decode(
    data: bytes | Beginning | None, fields: Fields, limits: Limits, record_id: str | None
) -> tuple[str, tuple[str, ...]]:
    if data is None:
        raise RecordError("E_FIELD_TYPE", f"the field {fields.text!r} holds null, not a text", record_id=record_id)
    most = limits.longest(markup=fields.html)
    if isinstance(data, Beginning):
        problem = f"the text is {data.length:,} bytes long; {say_too_large(most, markup=fields.html)}"
        raise RecordError("E_TOO_LARGE", problem, "read", record_id)
    text, flags = decode_text(data, limits, record_id, "decode the column with the encoding it has")
    check_length(text, most, record_id, markup=fields.html)
    return text, flags


def _place(number: int, row: int) -> Line:
    """Return what stands for a line: the `number`th row that is read, before which `row` rows stand in the file."""
    return Line(number, row, 0, b"", True)


def _check_schema(schema: Any, text: str, option: str) -> None:
    """Raise UnreadableError if the column `text`, which `option` names, is not there, twice there, or of no texts."""
    if text not in schema.names:
        raise UnreadableError("E_FIELD_MISSING", say_missing(text, schema.names, option))
    if schema.get_field_index(text) < 0:
        raise UnreadableError("E_SCHEMA", f"it has two columns {text!r}; give each a name of its own")
    kind = schema.field(text).type
    if not _holds_text(kind):
        problem = f"the column {text!r} is {kind}, which is no text; name another with {option}"
        raise UnreadableError("E_SCHEMA", f"{problem} ({', '.join(schema.names[:_NAMES_SHOWN])})")


def _holds_text(kind: Any) -> bool:
    types = load_arrow().types
    kind = kind.value_type if types.is_dictionary(kind) else kind
    tests = ("is_string", "is_large_string", "is_string_view", "is_binary", "is_large_binary", "is_binary_view")
    return any(getattr(types, test)(kind) for test in tests if hasattr(types, test))


@lru_cache(maxsize=64)
def _read_schema(like: Input, text: str) -> tuple[Any, str]:
    """Return the schema of an input, and how it is compressed within."""
    with open_input(like.path) as opened:
        file = _open(opened)
        schema = file.schema_arrow
        has_columns = file.num_row_groups and file.metadata.num_columns
        codec = file.metadata.row_group(0).column(0).compression if has_columns else "ZSTD"
    arrow = load_arrow()
    at = schema.get_field_index(text)
    if at >= 0 and arrow.types.is_dictionary(schema.field(at).type):
        # Texts of many batches may be more than small indices can tell apart.
        kind = arrow.dictionary(arrow.int32(), schema.field(at).type.value_type)
        schema = schema.set(at, schema.field(at).with_type(kind))
    return schema, _CODECS.get(codec, "zstd")


def _said(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0].rstrip(".").lower()[:_SAID]
