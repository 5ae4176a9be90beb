"""Python's search for cycles of garbage, put off while a long text is cleaned."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

# Below so many characters a text makes too few objects for it to matter: of 307 pages the time is the same.
_LONG = 1_000_000


@contextmanager
def uncollected(size: int) -> Iterator[None]:
    """Make no search for cycles until the block is done, if a text of `size` characters is long.

    A text of a million lines makes millions of objects, none of them in a cycle, and again and again all are looked
    through: a quarter of the time. It is one switch for the whole process; of the threads that are here at once the
    first turns it off, and on again when it leaves.
    """
    if size < _LONG or not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
