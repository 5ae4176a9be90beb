"""How many bytes of its inputs this process has read, which is how it tells how far it is."""

from __future__ import annotations


class Meter:
    """Counts bytes as they are read; of a file that is compressed, those of the file."""

    def __init__(self) -> None:
        self.bytes = 0

    def count(self, size: int) -> None:
        """Take so many more bytes for read."""
        self.bytes += size


METER = Meter()
"""That of this process. What reads an input counts here; a worker looks before and after."""
