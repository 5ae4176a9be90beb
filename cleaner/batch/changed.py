"""Whether a file is the one that was found before work began, as far as its size and its time tell."""

from __future__ import annotations

import os

from cleaner.batch.protocol import Input
from cleaner.batch.remote import is_remote
from cleaner.inputs import STDIN
from cleaner.records import Reject
from cleaner.render import number_of


def find_time(path: str) -> int | None:
    """Return when the file `path` was last written to, in nanoseconds; None if that cannot be known."""
    if path == STDIN or is_remote(path):
        return None
    try:
        return os.stat(path).st_mtime_ns
    except OSError:
        return None


def refuse_changed(source: Input) -> Reject | None:
    """Return the reject of a file that was changed since it was found; None if it was not."""
    problem = _find_change(source)
    return Reject("tail", "E_INPUT_CHANGED", problem, source.path, "read") if problem else None


def _find_change(source: Input) -> str | None:
    if source.size is None or source.path == STDIN or is_remote(source.path):
        return None
    try:
        size = os.stat(source.path).st_size
    except OSError:
        return "is not there any more; what was read of it is cleaned; once back, clean it anew, to another output"
    if size != source.size:
        told = f"had {number_of(source.size, 'byte')} when the run began and has {size:,} now"
    elif source.time not in (None, find_time(source.path)):
        told = "was written to since the run began, though it is as long as it was"
    else:
        return None
    return f"{told}; clean it anew, to another output"
