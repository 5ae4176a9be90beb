"""How a text stood in its file, where that is not plain UTF-8: noted when it is read, so that `restore` writes it so.

What is noted is tried first: mark and codec give the very bytes that were read, or none are noted.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

# UTF-32 has the longest.
_LONGEST_MARK = 4
_WITHOUT_MARK = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")


@dataclass(frozen=True, slots=True)
class Written:
    """A codec, and the byte order mark before the text."""

    codec: str | None
    """A name that Python knows; None if the text gives its bytes in no codec that was tried."""
    mark: str = ""
    """In hexadecimal."""

    def to_bytes(self, text: str) -> bytes:
        """Return the bytes of the file; those of UTF-8 if its own cannot be had back."""
        return bytes.fromhex(self.mark) + text.encode(self.codec or "utf-8")


def find_written(data: bytes, text: str, encoding: str) -> Written | None:
    """Return how `text`, which was decoded from `data` by `encoding`, is written; None is plain UTF-8."""
    tried = (written for codec in (*_WITHOUT_MARK, encoding) for written in _try(data, text, codec))
    found = next(tried, Written(None))
    return None if found == Written("utf-8") else found


def _try(data: bytes, text: str, codec: str) -> Iterator[Written]:
    try:
        body = text.encode(codec)
    except UnicodeError:
        return
    before = len(data) - len(body)
    if 0 <= before <= _LONGEST_MARK and data.endswith(body):
        yield Written(codec, data[:before].hex())
