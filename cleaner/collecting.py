"""Python's search for cycles of garbage, put off while a long text is cleaned or much is loaded."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager
from threading import get_ident

# Below so many characters a text makes too few objects for it to matter: of 307 pages the time is the same.
_LONG = 1_000_000

# The thread that turned it off, while it is.
_off_by: list[int] = []


@contextmanager
def uncollected(size: int = _LONG) -> Iterator[None]:
    """Make no search for cycles until the block is done, if a text of `size` characters is long.

    A text of a million lines makes millions of objects, none of them in a cycle, and again and again all are looked
    through: a quarter of the time. So do phrases and a model while they are loaded. It is one switch for the whole
    process: of the threads that are here at once the first turns it off, and on again when it leaves, whatever
    somebody else asked of it meanwhile.
    """
    if size < _LONG or not gc.isenabled():
        yield
        return
    gc.disable()
    _off_by.append(get_ident())
    try:
        yield
    finally:
        _off_by.clear()
        gc.enable()


def _turn_on_again() -> None:
    """Turn the search on in a process that was forked meanwhile by another thread than the one that turned it off."""
    if _off_by and _off_by != [get_ident()]:
        _off_by.clear()
        gc.enable()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_turn_on_again)
