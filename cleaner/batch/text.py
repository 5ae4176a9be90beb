"""Files of text, each of them one record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from cleaner.batch.compressed import open_stream
from cleaner.batch.decode import REPLACED
from cleaner.batch.protocol import PEEKED, Fields, Input, Limits, Peek, Record, Shard, Skipped
from cleaner.batch.refuse import refuse_file
from cleaner.batch.values import encode_text
from cleaner.batch.written import find_written
from cleaner.errors import InputError
from cleaner.inputs import UnreadableError
from cleaner.read import read
from cleaner.records import Reject, say_too_large

_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class File:
    """What stands around a file's text: its name."""

    name: str

    def fields(self, text: str) -> dict[str, object]:
        """Return the name of the file as `id`, and the text."""
        return {"id": self.name, "text": text}


class Text:
    """Each file a record; its name in the run is the record's id."""

    suffix = ".txt"

    def peek(self, source: Input, most: int = PEEKED) -> Peek:
        """Return the fields that a text has in other formats."""
        return Peek(("id", "text"), ())

    def plan(self, source: Input, shard_bytes: int) -> Iterator[tuple[int, int | None]]:
        """Yield the whole file: a text is not divided."""
        yield 0, None

    def read(self, shard: Shard, fields: Fields, limits: Limits) -> Iterator[Record | Reject | Skipped]:
        """Yield the text of each file of a shard."""
        for number, source in enumerate(shard.inputs, 1):
            try:
                data = read_bytes(source, limits)
                text, flags, encoding = _decode(data, source.encoding, limits)
                refuse_longer(text, limits, markup=False)
            except UnreadableError as error:
                yield refuse_file(source.path, error)
            else:
                written = find_written(data, text, encoding)
                yield Record(
                    number,
                    source.path,
                    None,
                    0,
                    text,
                    source.name,
                    None,
                    None,
                    File(source.name),
                    flags=flags,
                    written=written,
                )

    def open_writer(self, file: BinaryIO, fields: Fields, like: Input) -> _Writer:
        """Return a writer of one text, in UTF-8."""
        return _Writer(file)


class _Writer:
    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def write(self, record: Record, text: str) -> None:
        self._file.write(encode_text(text, record))

    def finish(self) -> None:
        """Do nothing: a text is whole when it is written."""


def _decode(data: bytes, encoding: str | None, limits: Limits) -> tuple[str, tuple[str, ...], str]:
    """Return the text of a file, its flags if bytes of it had to be replaced, and what encoding it was taken for."""
    named = encoding or "utf-8"
    try:
        return read(data, encoding).text, (), named
    except InputError as error:
        problem = str(error).replace("encoding='cp1252'", "--encoding cp1252")
        problem += ", or have each file's found with --encoding-errors detect"
    if limits.encoding_errors == "replace":
        return data.decode(named, "replace"), REPLACED, named
    if limits.encoding_errors == "detect":
        from charset_normalizer import from_bytes  # loaded for those who ask for it

        best = from_bytes(data).best()
        if best:
            return data.decode(best.encoding), (), best.encoding
    raise UnreadableError("E_ENCODING", problem)


def refuse_longer(text: str, limits: Limits, *, markup: bool) -> None:
    """Raise UnreadableError if what a file holds is longer than a text, or a page if it is `markup`, may be."""
    most = limits.longest(markup=markup)
    if len(text) > most:
        problem = f"is {len(text):,} characters long; {say_too_large(most, markup=markup)}"
        raise UnreadableError("E_TOO_LARGE", problem)


def read_bytes(source: Input, limits: Limits) -> bytes:
    """Return the bytes of a file, unpacked.

    Raises:
        UnreadableError: it cannot be opened or read to its end, or is larger than the limit.
    """
    with open_stream(source, limits.max_ratio) as stream:
        # Block by block: to be asked for all at once it would make room for as much as there may be.
        blocks: list[bytes] = []
        while sum(map(len, blocks)) <= limits.max_record_bytes and (block := stream.read(_BLOCK)):
            blocks.append(block)
        data = b"".join(blocks)
        damage = stream.damage if len(data) <= limits.max_record_bytes else None
    if damage:
        raise UnreadableError(damage.code, damage.message)
    if len(data) > limits.max_record_bytes:
        raise UnreadableError(
            "E_TOO_LARGE", f"has over {limits.max_record_bytes:,} bytes; raise that with --max-record-bytes"
        )
    return data
