"""What a run says while it is at work: on a terminal one line that changes, else a line a minute."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from typing import NamedTuple

from cleaner.batch.tally import Tally
from cleaner.messages import Console
from cleaner.render import number_of

_ON_TERMINAL_SECONDS = 0.5
_ELSEWHERE_SECONDS = 60.0
# What is left is told when a thousandth is done, or after so many seconds: workers load what they need first, and by
# what they had read when that was done, hours would be left of what takes ten seconds.
_TOLD_FROM = 0.001
_TOLD_AFTER = 5.0
_MINUTE, _HOUR = 60, 3_600
_UNITS = ("B", "kB", "MB", "GB", "TB")


class UnderWay(NamedTuple):
    """A shard that a worker is at."""

    shard: int
    items: int
    """That no piece counts yet."""
    read: int
    """Bytes of its inputs that were read,"""
    passed: int
    """and those of them that were only read past, because they were done before."""


class Progress:
    """Counts what is done, and says so from time to time."""

    def __init__(self, weights: Sequence[int], tally: Tally, console: Console) -> None:
        self._weights = weights
        self._total = sum(weights)
        self._tally = tally
        self._ended = 0
        """Bytes of the shards that are done."""
        self._passed: dict[int, int] = {}
        """Bytes of each shard that this process only read past."""
        self._begun = time.monotonic()
        self._at_first = (0, 0)
        self._console = console
        plain = not (console.quiet or console.as_json)
        self._terminal = plain and sys.stderr is not None and sys.stderr.isatty()
        self._every = _ON_TERMINAL_SECONDS if self._terminal else _ELSEWHERE_SECONDS
        self._said = self._begun
        self._drawn = False

    def end(self, shard: int) -> None:
        """Count a shard as done."""
        self._ended += self._weights[shard]

    def begin(self) -> None:
        """Take what is done so far for the work of earlier processes: it tells nothing of the speed of this one."""
        self._at_first = (self._ended, self._tally["records"]["in"])

    def tell(self, under_way: Sequence[UnderWay]) -> None:
        """Say how far the run is, if it is time."""
        now = time.monotonic()
        self._passed |= {stand.shard: self._share(stand.shard, stand.passed) for stand in under_way if stand.passed}
        if now - self._said < self._every:
            return
        self._said = now
        line = self._describe(under_way, now - self._begun)
        if self._terminal:
            # Back to the first column, and the rest of a longer line wiped out.
            print(f"\r{line}\x1b[K", end="", file=sys.stderr, flush=True)
            self._drawn = True
        else:
            self._console.tell(line)

    def clear(self) -> None:
        """Take the changing line away, so that something else can be said."""
        if self._drawn:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
            self._drawn = False

    def _share(self, shard: int, size: int) -> int:
        """Return as many of `size` bytes as a shard has: of what stands around it some is read, too."""
        return min(size, self._weights[shard]) if self._total else size

    def _describe(self, under_way: Sequence[UnderWay], seconds: float) -> str:
        records, characters = self._tally["records"], self._tally["characters"]
        count = records["in"] + sum(stand.items for stand in under_way)
        done = self._ended + sum(self._share(stand.shard, stand.read) for stand in under_way)
        parts = [
            number_of(count, "record"),
            f"{show_size(done)} of {show_size(self._total)}" if self._total else show_size(done),
            f"{(count - self._at_first[1]) / seconds:,.0f} records/s",
        ]
        if characters["in"]:
            parts.append(f"{1 - characters['out'] / characters['in']:.0%} dropped")
        parts.append(f"{records['rejected']:,} rejected")
        fresh = done - self._at_first[0] - sum(self._passed.values())
        if fresh > 0 and self._total and (seconds >= _TOLD_AFTER or fresh >= self._total * _TOLD_FROM):
            parts.append(f"{_show_time((self._total - done) * seconds / fresh)} left")
        return ", ".join(parts)


def show_size(size: float) -> str:
    """Return a number of bytes as people read it."""
    unit = 0
    while size >= 1_000 and unit < len(_UNITS) - 1:
        size /= 1_000
        unit += 1
    return f"{size:.3g} {_UNITS[unit]}" if unit else f"{size:.0f} B"


def _show_time(seconds: float) -> str:
    if seconds < _MINUTE:
        return f"{seconds:.0f} s"
    if seconds < _HOUR:
        return f"{seconds / _MINUTE:.0f} min"
    return f"{seconds / _HOUR:.1f} h"
