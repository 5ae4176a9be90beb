"""The few that are shown of very many: those of the highest scores, each once."""

from __future__ import annotations

import heapq
from collections.abc import Hashable
from typing import Generic, TypeVar

T = TypeVar("T")
Score = tuple[float, ...]


class Highest(Generic[T]):
    """Holds the `most` items of the highest scores; of equal scores those that came first."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._came = 0
        # Lowest score first, and of equal ones the last that came. No two numbers are equal.
        self._heap: list[tuple[Score, int, Hashable, T]] = []
        self._scores: dict[Hashable, Score] = {}

    def wants(self, score: Score, key: Hashable) -> bool:
        """Whether an item of this score would be held; one with the `key` of another stands in its place."""
        if key in self._scores:
            return score > self._scores[key]
        return len(self._heap) < self._most or score > self._heap[0][0]

    def add(self, score: Score, key: Hashable, item: T) -> None:
        """Take an item if it is wanted."""
        if not self.wants(score, key):
            return
        if key in self._scores:
            self._heap = [held for held in self._heap if held[2] != key]
            heapq.heapify(self._heap)
        self._scores[key] = score
        self._came += 1
        heapq.heappush(self._heap, (score, -self._came, key, item))
        if len(self._heap) > self._most:
            del self._scores[heapq.heappop(self._heap)[2]]

    def items(self) -> tuple[T, ...]:
        """Return what is held, the highest score first."""
        return tuple(item for _, _, _, item in sorted(self._heap, key=lambda held: held[:2], reverse=True))
