"""Records that have the id of an earlier one: both stay, and the later one is flagged."""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Iterator
from dataclasses import replace

from cleaner.batch.protocol import Record, Skipped
from cleaner.records import Reject

_SLOTS = 1 << 20
_KEY_BYTES = 8


def flag_repeated(items: Iterator[Record | Reject | Skipped]) -> Iterator[Record | Reject | Skipped]:
    """Yield the items of a shard; a record whose id stood on an earlier record of it has `F_DUPLICATE_ID`.

    A table of fixed size remembers hashes of ids: about the last million, so that memory stays flat
    however long a shard is. Two ids with one hash of 64 bits are next to impossible.
    """
    slots = array("Q", bytes(_SLOTS * _KEY_BYTES))
    for item in items:
        if not isinstance(item, Record) or item.id is None:
            yield item
            continue
        digest = hashlib.blake2b(item.id.encode("utf-8", "surrogatepass"), digest_size=_KEY_BYTES).digest()
        key = int.from_bytes(digest, "little") or 1
        known = slots[key % _SLOTS] == key
        slots[key % _SLOTS] = key
        yield replace(item, flags=(*item.flags, "F_DUPLICATE_ID")) if known else item
