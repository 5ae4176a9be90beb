"""Files of HTML, each of them one page."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.batch.protocol import Fields, Limits, Record, Shard, Skipped
from cleaner.batch.refuse import refuse_file
from cleaner.batch.text import File, Text, read_bytes, refuse_longer
from cleaner.errors import PageError
from cleaner.html.decode import decode_page
from cleaner.inputs import UnreadableError
from cleaner.records import Reject


class Html(Text):
    """Each file a page; its name in the run is the record's id, and its article is written as a text."""

    suffix = ".html"

    def read(self, shard: Shard, fields: Fields, limits: Limits) -> Iterator[Record | Reject | Skipped]:
        """Yield the page of each file of a shard."""
        for number, source in enumerate(shard.inputs, 1):
            try:
                markup, flags = decode_page(read_bytes(source, limits), source.encoding)
                refuse_longer(markup, limits, markup=True)
            except (UnreadableError, PageError) as error:
                yield refuse_file(source.path, error)
                continue
            origin = File(source.name)
            yield Record(number, source.path, None, 0, markup, source.name, None, None, origin, True, flags)
