"""How long a record may be for its reading to have room in the memory that a worker may take.

A record that is too long for that is rejected by its length. Without, its reader would end for want of
memory, and the rest of the file with it.
"""

from __future__ import annotations

SMALL = 1 << 26
"""Bytes of a record for which there is room, whatever the limit: 64 MiB."""
# With which bytes a character begins in UTF-8 that Python holds in two bytes, and in four.
_WIDE = tuple(bytes((first,)) for first in range(0xC4, 0xF0))
_WIDEST = tuple(bytes((first,)) for first in range(0xF0, 0xF5))


def find_longest(max_record_bytes: int, copies: int) -> int:
    """Return how many bytes a record may have that its reader holds `copies` times over.

    It is never more than `max_record_bytes`, which is also the memory of a worker.
    """
    # A worker may have used up a part of its room with what came before.
    return max(min(max_record_bytes, SMALL), max_record_bytes * 3 // 4 // copies)


def find_width(data: bytes, encoding: str | None) -> int:
    """Return how many bytes Python takes at the most for a character of the text in `data`: 1, 2 or 4.

    None is UTF-8; what other encodings hold is not looked at.
    """
    if data.isascii():
        return 1
    if encoding is not None or any(first in data for first in _WIDEST):
        return 4
    return 2 if any(first in data for first in _WIDE) else 1
