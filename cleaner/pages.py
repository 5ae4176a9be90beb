"""The texts of a dump with their addresses, as a profile of sites is learned from them.

What cannot be read is told and left out: nothing is written of it here, and cleaning rejects it again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from cleaner.batch.find import Found
from cleaner.batch.formats import FORMATS
from cleaner.batch.protocol import Fields, Limits, Record, Shard
from cleaner.records import Reject


def read_pages(
    found: Found, fields: Fields, limits: Limits, tell: Callable[[Reject], None]
) -> Iterator[tuple[str, str | None]]:
    """Yield the text and the address of each record, and of each file its text, which has none."""
    for reject in found.rejects:
        tell(reject)
    for source in found.inputs:
        for item in FORMATS[source.format].read(Shard(0, (source,)), fields, limits):
            if isinstance(item, Record):
                yield item.text, item.url
            elif isinstance(item, Reject):
                tell(item)
