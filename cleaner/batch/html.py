"""Files of HTML, each of them one page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from cleaner.batch.protocol import Fields, Input, Limits, Peek, Record, Shard, Skipped, Writer
from cleaner.batch.refuse import refuse_file
from cleaner.batch.text import File, Text, read_bytes
from cleaner.html.decode import decode_page
from cleaner.inputs import UnreadableError
from cleaner.records import Reject


class Html:
    """Each file a page; its name in the run is the record's id, and its article is written as a text."""

    suffix = ".html"

    def peek(self, source: Input) -> Peek:
        """Return the fields that a page has in other formats."""
        return Peek(("id", "text"), ())

    def plan(self, source: Input, shard_bytes: int) -> Iterator[tuple[int, int | None]]:
        """Yield the whole file: a page is not divided."""
        yield 0, None

    def read(self, shard: Shard, fields: Fields, limits: Limits) -> Iterator[Record | Reject | Skipped]:
        """Yield the page of each file of a shard."""
        for number, source in enumerate(shard.inputs, 1):
            try:
                markup, _ = decode_page(read_bytes(source, limits), source.encoding)
            except UnreadableError as error:
                yield refuse_file(source.path, error)
                continue
            origin = File(source.name)
            yield Record(number, source.path, None, 0, markup, source.name, None, None, origin, markup=True)

    def open_writer(self, file: BinaryIO, fields: Fields, like: Input) -> Writer:
        """Return a writer of one text, in UTF-8: what is left of a page has no markup."""
        return Text().open_writer(file, fields, like)
