"""What a run says while it is at work: on a terminal one line that changes, else a line a minute."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Sequence

from cleaner.batch.tally import Tally
from cleaner.messages import Console

_ON_TERMINAL_SECONDS = 0.5
_ELSEWHERE_SECONDS = 60.0
_MINUTE, _HOUR = 60, 3_600
_UNITS = ("B", "kB", "MB", "GB", "TB")


class Progress:
    """Counts what is done, and says so from time to time."""

    def __init__(self, weights: Sequence[int], tally: Tally, console: Console) -> None:
        self._weights = weights
        self._total = sum(weights)
        self._tally = tally
        self._ended = 0
        """Bytes of the shards that are done, and how many records they held."""
        self._ended_records = 0
        self._open: Counter[int] = Counter()
        """Records of the pieces that are done of other shards, by shard."""
        self._begun = time.monotonic()
        self._at_first = (0.0, 0)
        self._console = console
        plain = not (console.quiet or console.as_json)
        self._terminal = plain and sys.stderr is not None and sys.stderr.isatty()
        self._every = _ON_TERMINAL_SECONDS if self._terminal else _ELSEWHERE_SECONDS
        self._said = self._begun
        self._drawn = False

    def add(self, shard: int, records: int, *, last: bool) -> None:
        """Count the records of a piece as done; after the last one its shard is."""
        self._open[shard] += records
        if last:
            self._ended += self._weights[shard]
            self._ended_records += self._open.pop(shard)

    def begin(self) -> None:
        """Take what is done so far for the work of earlier processes: it tells nothing of the speed of this one."""
        self._at_first = (self._bytes(0), self._tally["records"]["in"])

    def tell(self, under_way: int) -> None:
        """Say how far the run is, if it is time; `under_way` are the items that no piece counts yet."""
        now = time.monotonic()
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

    def _bytes(self, under_way: int) -> float:
        """Return how many bytes of the input are done; those of shards under way are reckoned by their records."""
        if not self._ended_records:
            return 0.0
        records = self._open.total() + under_way
        return min(self._ended * (1 + records / self._ended_records), self._total)

    def _describe(self, under_way: int, seconds: float) -> str:
        records, characters = self._tally["records"], self._tally["characters"]
        count = records["in"] + under_way
        done = self._bytes(under_way)
        parts = [
            f"{count:,} records",
            f"{show_size(done)} of {show_size(self._total)}",
            f"{(count - self._at_first[1]) / seconds:,.0f} records/s",
        ]
        if characters["in"]:
            parts.append(f"{1 - characters['out'] / characters['in']:.0%} dropped")
        parts.append(f"{records['rejected']:,} rejected")
        fresh = done - self._at_first[0]
        if fresh > 0:
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
