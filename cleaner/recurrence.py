"""What each segment hears from those before it and after it, one after the other: gated recurrence, in both directions.

A gated recurrent unit (Cho et al. 2014), reset after the product, as cuDNN computes it. It goes line by line, which
numpy does slowly: a step takes 8 microseconds, and half of them are calls. So documents of more than some 1,800
segments are read in lanes side by side, which share the calls: each begins 1,024 segments behind the one before it, and
what it hears in its run-up is thrown away.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from cleaner.features import Floats, Indices
from cleaner.weights import Weights

# Segments by which lanes are apart, and those of which each hears before it counts. What is heard comes from far: with
# lanes of 32 and as long a run-up for all texts half of what recurrence gains was lost. The run-up is no longer than
# lanes are apart, so that no segment is read by more than two.
_APART = 1024
_RUN_UP = 256
_HALF = np.float32(0.5)
# Lanes of documents of up to so many segments are laid out once.
_LAID_OUT = 512


@dataclass(frozen=True, slots=True)
class Lanes:
    """In which order the rows of some documents are read: step by step, and in each step lane by lane."""

    rows: Indices
    """2 x places: the row read at each place, forth and back."""
    steps: tuple[int, ...]
    """At which place each step begins, and the number of places. No step has more lanes than the one before it."""
    counts: NDArray[np.bool_]
    """places: whether what is heard there counts, or is the run-up of a lane."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What was computed on the way, which the way back needs: by way, place and number."""

    vectors: Floats
    """What it was told of, segments x numbers."""
    before: Floats
    """What each lane remembered before the step: the hidden state."""
    gates: Floats
    """How much of that it keeps, and how much it lets into what is new: the update gate and the reset gate."""
    recalled: Floats
    """What it would let in, before the reset gate."""
    new: Floats
    """What is new, of which the rest of the next state is made: the candidate."""


def lay_out(documents: Indices) -> Lanes:
    """Return the lanes of documents that begin at these rows, of which the last is the end."""
    bounds = documents.tolist()
    if len(bounds) == 2 and not bounds[0] and bounds[1] <= _LAID_OUT:
        return _lay_out_one(bounds[1])
    return _lay_out(bounds)


@lru_cache(maxsize=_LAID_OUT)
def _lay_out_one(segments: int) -> Lanes:
    return _lay_out([0, segments])


def _lay_out(bounds: list[int]) -> Lanes:
    lanes = np.array(sorted(_lanes_of(bounds), key=lambda lane: lane[2], reverse=True), np.int64)
    forth, back, sizes, run_up = lanes.T
    # How many lanes are as long as that.
    running = len(sizes) - np.searchsorted(sizes[::-1], np.arange(sizes[0]), side="right")
    step = np.repeat(np.arange(len(running)), running)
    starts = np.concatenate([[0], np.cumsum(running)])
    lane = np.arange(len(step)) - starts[step]
    return Lanes(np.stack([forth[lane] + step, back[lane] - step]), tuple(starts.tolist()), step >= run_up[lane])


def _lanes_of(bounds: list[int]) -> Iterator[tuple[int, int, int, int]]:
    """Yield the first row of each lane forth, its first row back, its steps, and how many of them are run-up."""
    for first, end in pairwise(bounds):
        size = _APART + _RUN_UP
        # The last lane goes on to the end, half as far again as the others at most.
        many = max(1, round((end - first - _RUN_UP) / _APART))
        for number in range(many):
            skipped = number * _APART
            steps = end - first - skipped if number == many - 1 else size
            yield first + skipped, end - 1 - skipped, steps, _RUN_UP if number else 0


def listen(weights: Weights, name: str, vectors: Floats, lanes: Lanes, *, traced: bool) -> tuple[Floats, Heard | None]:
    """Return what each segment hears, from before it and from after it side by side; and how, if `traced`."""
    recall, places = weights[f"{name}_recall"], len(lanes.counts)
    width = recall.shape[1]
    told = vectors @ weights[f"{name}_in"]
    told += weights[f"{name}_bias"][:, None]
    told = np.stack([told[way, rows] for way, rows in enumerate(lanes.rows)])
    sizes = (width, 2 * width, width, width)
    heard = Heard(vectors, *[np.empty((2, places, size), np.float32) for size in sizes]) if traced else None
    if heard or lanes.steps[1] > 1:
        kept = _remember(told, recall, lanes.steps, heard)
    else:
        kept = _remember_one(told, recall)
    found = np.empty((len(vectors), 2 * width), np.float32)
    for way, rows in enumerate(lanes.rows):
        found[rows[lanes.counts], way * width : (way + 1) * width] = kept[way, lanes.counts]
    return found, heard


def _remember(told: Floats, recall: Floats, steps: Sequence[int], heard: Heard | None) -> Floats:
    """Return what is remembered after each place, 2 x places x width; `heard` takes down how."""
    width = recall.shape[1]
    kept = np.empty((*told.shape[:2], width), np.float32)
    memory = np.zeros((2, steps[1], width), np.float32)
    for start, end in pairwise(steps):
        memory = memory[:, : end - start]
        recalled = memory @ recall
        gates, new = recalled[..., : 2 * width], recalled[..., 2 * width :]
        if heard:
            heard.before[:, start:end], heard.recalled[:, start:end] = memory, new
        # The logistic function, as one call.
        gates += told[:, start:end, : 2 * width]
        gates *= _HALF
        np.tanh(gates, out=gates)
        gates *= _HALF
        gates += _HALF
        new *= gates[..., width:]
        new += told[:, start:end, 2 * width :]
        np.tanh(new, out=new)
        if heard:
            heard.gates[:, start:end], heard.new[:, start:end] = gates, new
        memory = memory - new
        memory *= gates[..., :width]
        memory += new
        kept[:, start:end] = memory
    return kept


def _remember_one(told: Floats, recall: Floats) -> Floats:
    """Return what `_remember` does of one lane, where a step takes as long as its calls.

    Both ways stand in one row of numbers, so that each call is of numbers that lie side by side, and writes where
    something was already: a step of 96 numbers each way takes 8 microseconds instead of 17.
    """
    _, places, width = *told.shape[:2], recall.shape[1]
    both = 2 * width
    # By gate and way, each a table of its own: one table of both would be half zeros.
    table = recall.reshape(2, width, 3, width).transpose(2, 0, 1, 3).copy()
    table[:2] *= _HALF
    steps = told.reshape(2, places, 3, width).transpose(1, 2, 0, 3).reshape(places, 3 * both)
    steps[:, : 2 * both] *= _HALF
    kept = np.empty((places, both), np.float32)
    memory, recalled, change = np.zeros(both, np.float32), np.empty(3 * both, np.float32), np.empty(both, np.float32)
    gates, new, by_table = recalled[: 2 * both], recalled[2 * both :], recalled.reshape(3, 2, 1, width)
    keeps, lets, halves = gates[:both], gates[both:], np.full(2 * both, _HALF)
    add, multiply, tanh = np.add, np.multiply, np.tanh
    for to_gates, to_new, after in zip(steps[:, : 2 * both], steps[:, 2 * both :], kept, strict=True):
        np.matmul(memory.reshape(2, 1, width), table, out=by_table)
        add(gates, to_gates, out=gates)
        tanh(gates, out=gates)
        multiply(gates, halves, out=gates)
        add(gates, halves, out=gates)
        multiply(new, lets, out=new)
        add(new, to_new, out=new)
        tanh(new, out=new)
        np.subtract(memory, new, out=change)
        multiply(change, keeps, out=change)
        memory = add(change, new, out=after)
    return kept.reshape(places, 2, width).transpose(1, 0, 2)
