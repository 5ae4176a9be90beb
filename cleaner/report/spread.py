"""How shares from 0 to 1 are spread: counted in bins of a fixed width, so that memory is, too."""

from __future__ import annotations

_BINS = 1_000


class Spread:
    """Counts shares in a thousand bins, and those that are 0 apart."""

    def __init__(self) -> None:
        self._none = 0
        self._counts = [0] * _BINS

    def add(self, share: float) -> None:
        """Count a share."""
        if share <= 0:
            self._none += 1
        else:
            self._counts[min(int(share * _BINS), _BINS - 1)] += 1

    @property
    def total(self) -> int:
        """How many were counted."""
        return self._none + sum(self._counts)

    def count_bins(self, bins: int) -> tuple[int, ...]:
        """Return how many shares are 0, and how many in each of so many bins of equal width; 1 is in the last."""
        width = _BINS // bins
        return self._none, *(sum(self._counts[at : at + width]) for at in range(0, _BINS, width))

    def quantile(self, part: float) -> float:
        """Return the share that so many of all are at or below, to a thousandth; 0.0 if there are none."""
        wanted = part * self.total
        seen = self._none
        if seen >= wanted:
            return 0.0
        for number, count in enumerate(self._counts, 1):
            seen += count
            if seen >= wanted:
                return number / _BINS
        return 1.0
