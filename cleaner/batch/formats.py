"""The formats by name, and how inputs become shards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import count

from cleaner.batch.compressed import require as require_codec
from cleaner.batch.delimited import Delimited
from cleaner.batch.html import Html
from cleaner.batch.jsonl import Jsonl
from cleaner.batch.parquet import Parquet, find_rows
from cleaner.batch.protocol import PEEKED, Again, Fields, Format, Input, Limits, Peek, Record, Shard, Skipped
from cleaner.batch.refuse import begin_line, refuse_again
from cleaner.batch.repeated import flag_repeated
from cleaner.batch.text import Text
from cleaner.batch.warc import Warc
from cleaner.extras import load
from cleaner.records import Reject

Item = Record | Reject | Skipped


def peek(source: Input, most: int = PEEKED) -> Peek:
    """Look at the first records of an input of any format; see `Format.peek`."""
    return FORMATS[source.format].peek(source, most)


FORMATS: Mapping[str, Format] = {
    "jsonl": Jsonl(),
    "csv": Delimited("csv", peek),
    "tsv": Delimited("tsv", peek),
    "parquet": Parquet(peek),
    "warc": Warc(),
    "text": Text(),
    "html": Html(),
}

# Of these each file is one record, and is written as a file of text.
FILES = frozenset({"text", "html"})
# More texts than this are not put into one shard, however small they are.
_TEXTS = 1_000
# What those are that are passed over when others of their file are read again.
_NOT_REJECTED = "records that were not rejected"
_MOVED = "records that may have moved"


def require(source: Input) -> None:
    """Raise OptionError if a package is missing that reads `source`; the sentence says how to install it."""
    require_codec(source.compression)
    if source.format == "parquet":
        load("pyarrow.parquet", "parquet")


def read_shard(shard: Shard, fields: Fields, limits: Limits) -> Iterator[Item]:
    """Yield what of a shard is to be cleaned; see `Format.read`."""
    source = shard.inputs[0]
    items = FORMATS[source.format].read(shard, fields, limits)
    if source.format in FILES:
        return items
    return flag_repeated(_pick(items, source, source.again) if source.again else items)


def _pick(items: Iterator[Item], source: Input, again: Again) -> Iterator[Item]:
    """Yield the records that are read again, and a reject for each that is not there any more.

    What was passed over is told when the next place is found, or is known to be gone: it may have stood there then.
    """
    waiting = dict.fromkeys(again.offsets)
    places = iter(again.offsets)
    awaited = next(places, None)  # the first place where nothing was found yet
    passed = 0  # since the one before it
    for item in items:
        if isinstance(item, Skipped):
            continue
        if isinstance(item, Reject) and item.kind != "record":
            rest = list(refuse_again(item, replace(again, offsets=tuple(waiting))))
            yield from rest
            refused = {reject.line.offset for reject in rest if reject.line}
            waiting = {offset: None for offset in waiting if offset not in refused} if item.line else {}
            break
        offset = item.offset if isinstance(item, Record) else item.line.offset if item.line else None
        if offset is not None and (offset in waiting or again.reaches(offset)):
            waiting.pop(offset, None)
            if offset == awaited:
                yield Skipped(_NOT_REJECTED, offset, passed)
                awaited, passed = next(places, None), 0
            yield item
        else:
            passed += 1
            yield Skipped(_NOT_REJECTED, find_end(item, source, None), 0)
    yield Skipped(_MOVED if awaited in waiting else _NOT_REJECTED, None, passed)
    for offset in sorted(waiting):
        problem = f"no record begins at {offset:,} any more, so the file was changed since; clean all of it again"
        yield Reject("record", "E_INPUT_CHANGED", problem, source.path, "read", line=begin_line(offset))


def find_end(item: Item, source: Input, before: int | None) -> int | None:
    """Return the offset at which an item of `source` ends, or else one within it; `before` if its place is not known.

    Of Parquet that is the number of the next row.
    """
    if isinstance(item, Skipped):
        return before if item.behind is None else item.behind
    if isinstance(item, Record):
        return item.behind or (before if item.offset is None else item.offset + 1)
    if item.line is None or item.line.offset is None:
        return before
    return item.line.offset + (1 if source.format == "parquet" else max(item.line.length, 1))


def find_bounds(shard: Shard) -> tuple[int | None, int | None]:
    """Return where a part of a file begins and where the next one does, as rejects count it.

    That is bytes, or rows of Parquet. None stands for what is not known, and for the end of the file.
    """
    return find_rows(shard) if shard.inputs[0].format == "parquet" else (shard.start, shard.end)


def plan_shards(inputs: Iterable[Input], shard_bytes: int) -> Iterator[Shard]:
    """Yield the shards of `inputs` in order: parts of large files, and small texts or pages by the thousand."""
    numbers = count()
    held: list[Input] = []
    size = 0
    for source in inputs:
        if held and (source.format != held[0].format or size + (source.size or 0) > shard_bytes or len(held) == _TEXTS):
            yield Shard(next(numbers), tuple(held))
            held, size = [], 0
        if source.format in FILES:
            held.append(source)
            size += source.size or 0
            continue
        for start, end in _plan(source, shard_bytes):
            yield Shard(next(numbers), (source,), start, end)
    if held:
        yield Shard(next(numbers), tuple(held))


def _plan(source: Input, shard_bytes: int) -> list[tuple[int, int | None]]:
    if source.again:
        return [(0, None)]  # so that the places of its rejects can be told from others
    try:
        return list(FORMATS[source.format].plan(source, shard_bytes))
    except Exception:  # OSError here, anything from another machine
        return [(0, None)]  # whoever reads it will say why it cannot be
