"""The texts of a dump with their addresses, as a profile of sites is learned from them.

What cannot be read is told and left out: nothing is written of it here, and cleaning rejects it again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from cleaner.batch.find import Found
from cleaner.batch.formats import FORMATS
from cleaner.batch.piece import reject_record
from cleaner.batch.protocol import Fields, Limits, Record, Shard
from cleaner.errors import PageError
from cleaner.html.page import read_page
from cleaner.records import Reject


def read_pages(
    found: Found, fields: Fields, limits: Limits, tell: Callable[[Reject, str | None], None]
) -> Iterator[tuple[str, str | None]]:
    """Yield the text and the address of each record, and of each file its text, which has none.

    What cannot be read is told with the format of its file. A text with nothing in it is passed over.
    """
    for reject in found.rejects:
        tell(reject, None)
    for source in found.inputs:
        for item in FORMATS[source.format].read(Shard(0, (source,)), fields, limits):
            if isinstance(item, Record) and item.markup:
                try:
                    yield read_page(item.text, ask=False).view.text, item.url
                except PageError as error:
                    tell(reject_record(item, error.code, str(error), "clean"), source.format)
            elif isinstance(item, Record):
                if item.text and not item.text.isspace():
                    yield item.text, item.url
            elif isinstance(item, Reject):
                tell(item, source.format)
