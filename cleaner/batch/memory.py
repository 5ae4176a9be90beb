"""How much memory this process takes, and how much more it may take before Python raises MemoryError."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def limit_memory(most: int) -> None:
    """Let this process take `most` bytes more than it has now; beyond, Python raises MemoryError."""
    if sys.platform != "linux":  # elsewhere the limit is not enforced, or counts other things
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    soft = _data_size() + most
    resource.setrlimit(resource.RLIMIT_DATA, (soft if hard < 0 else min(soft, hard), hard))


@contextmanager
def memory_limited(most: int) -> Iterator[None]:
    """Let this process take `most` bytes more while the block is at work, and then as much as before."""
    if sys.platform != "linux":
        yield
        return
    import resource

    before = resource.getrlimit(resource.RLIMIT_DATA)
    limit_memory(most)
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, before)


def _data_size() -> int:
    """Return the bytes that RLIMIT_DATA counts."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmData:"):
            return int(line.split()[1]) << 10
    return 0


def memory_used() -> int:
    """Return the bytes of memory this process holds now; 0 where that cannot be known."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, AttributeError):
        return 0
