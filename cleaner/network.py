"""The network of the learned filter: what it computes from features, forwards.

One layer makes a vector of the numbers of each segment. How a segment stands in its document is
learned in one of two ways:

- by memories, each of which is told of the document line by line, forth and back (`recurrence.py`);
  the second is told what the first remembers. So reads the large network.
- by rounds, in which each segment looks at the segment some lines before and some lines after it, twice
  as far each time, so that the last round has seen sixty lines; two rounds begin with a look at the mean
  of the whole document. They are matrix products over all segments at once, and take a part of the
  time. So read the small network of `fast` and those of the second stage for pages.

Layers at the end give each kind its score, from the last vector and from what each memory tells;
another one gives the score from the segment alone, for explanations.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import numpy as np

from cleaner.features import WINDOW, Floats, Indices
from cleaner.recurrence import Heard, Lanes, lay_out, listen
from cleaner.threads import one_thread
from cleaner.weights import Weights

# How many lines before and after each round looks.
REACHES = (1, 2, 4, 8, 16, 32, 1)
# So many rounds begin with a look at the whole document.
OVERVIEWS = 2
_BENT_ROWS = 1024


@dataclass(frozen=True, slots=True)
class Batch:
    """The features of some documents in a row."""

    rows: Floats
    """n x NUMBERS."""
    documents: Indices
    """Where the segments of each document begin, and n."""


@dataclass(frozen=True, slots=True)
class Round:
    """What the backward pass needs to know of one round."""

    before: Floats
    looking: Floats
    """The vectors that look around: `before` and what the overview told."""
    overview: tuple[Floats, Floats] | None
    state: Floats


@dataclass(frozen=True, slots=True)
class Memory:
    """What the backward pass needs to know of one memory."""

    heard: Heard
    told: Floats
    """What it tells of each segment, after dropout."""


@dataclass(frozen=True, slots=True)
class Trace:
    """Everything computed on the way: scores at the end, the rest for training."""

    scores: Floats
    alone: Floats
    """The scores by the segment itself; none if it was not traced."""
    first: Floats
    """The vector of each segment by itself, before dropout; of no use if it was not traced."""
    rounds: tuple[Round, ...]
    """None if it was not traced."""
    last: Floats
    lanes: Lanes | None
    """None without memories."""
    memories: tuple[Memory, ...]
    """None if it was not traced."""


def batch_of(documents: Sequence[Floats]) -> Batch:
    """Return the rows of numbers of some documents as one batch."""
    bounds = np.cumsum([0, *map(len, documents)])
    return Batch(np.concatenate(documents), bounds.astype(np.int64))


def forward(weights: Weights, batch: Batch, masks: Sequence[Floats] = (), *, traced: bool = True) -> Trace:
    """Return the scores of every segment; `masks` scale the first vectors and what each memory tells (dropout).

    What was computed on the way is kept only if `traced`: for 50,000 segments the rounds alone take 230 MB.
    """
    first = see_alone(weights, batch.rows)
    state: Floats = first * masks[0] if masks else first
    alone = score_alone(weights, state if traced else state[:0])
    rounds: list[Round] = []
    for number in range(count_rounds(weights)):
        before, overview = state, None
        if number < OVERVIEWS:
            view = _layer(weights, f"view{number}", state)
            mean = average_documents(view, batch.documents)
            told: Floats = mean @ weights[f"told{number}"]
            if len(told) > 1:
                told = np.repeat(told, np.diff(batch.documents), axis=0)
            state = np.add(state, told, out=None if traced else state)
            overview = view, mean
        found = _look_around(weights, number, state, batch.documents)
        if traced:
            rounds.append(Round(before, state, overview, found))
        state = np.add(state, found, out=None if traced else state)
    scores: Floats = state @ weights["kind"] + weights["kind_bias"]
    if not count_memories(weights):
        return Trace(scores, alone, first, tuple(rounds), state, None, ())
    lanes = lay_out(batch.documents)
    memories: list[Memory] = []
    told = state
    for number in range(count_memories(weights)):
        told, heard = listen(weights, f"memory{number}", told, lanes, traced=traced)
        if masks:
            told *= masks[1 + number]
        scores += told @ weights[f"memory{number}_kind"]
        if heard:
            memories.append(Memory(heard, told))
    return Trace(scores, alone, first, tuple(rounds), state, lanes, tuple(memories))


def count_rounds(weights: Weights) -> int:
    """Return how many rounds the network has: all, or none if it has memories."""
    return 0 if count_memories(weights) else len(REACHES)


def count_memories(weights: Weights) -> int:
    """Return how many memories the network has."""
    return sum(name.endswith("_recall") for name in weights)


def check_shapes(weights: Weights, numbers: int, kinds: int) -> None:
    """See that these are the weights of a network that reads rows of so many numbers and scores so many kinds.

    Raises:
        ValueError: one is missing, is of another shape, or is none of them.
    """
    width = weights["inner"].shape[-1] if "inner" in weights else 0
    shapes: dict[str, tuple[int, ...]] = {"inner": (numbers, width), "inner_bias": (width,)}
    for name in ("alone", "kind"):
        shapes |= {name: (width, kinds), f"{name}_bias": (kinds,)}
    for number in range(count_rounds(weights)):
        shapes |= {f"round{number}": (3 * width, width), f"round{number}_bias": (width,)}
    for number in range(min(OVERVIEWS, count_rounds(weights))):
        shapes |= {f"{name}{number}": (width, width) for name in ("view", "told")} | {f"view{number}_bias": (width,)}
    inputs = width
    for number in range(count_memories(weights)):
        name = f"memory{number}"
        recall = weights.get(f"{name}_recall")
        size = recall.shape[1] if recall is not None and recall.ndim == 3 else 0
        shapes |= {f"{name}_in": (2, inputs, 3 * size), f"{name}_bias": (2, 3 * size)}
        shapes |= {f"{name}_recall": (2, size, 3 * size), f"{name}_kind": (2 * size, kinds)}
        inputs = 2 * size
    if {name: value.shape for name, value in weights.items()} != shapes:
        raise ValueError("its weights are not those of this network")


def score(weights: Weights, rows: Floats) -> Floats:
    """Return the scores of the segments of one document, segments x kinds.

    A document of more than `WINDOW` segments is read in windows, each as a document.
    """
    windows = np.array_split(rows, math.ceil(len(rows) / WINDOW)) if len(rows) > WINDOW else [rows]
    batches = [Batch(window, np.array([0, len(window)], np.int64)) for window in windows]
    with one_thread():
        return np.concatenate([forward(weights, batch, traced=False).scores for batch in batches])


def see_alone(weights: Weights, rows: Floats) -> Floats:
    """Return the vector that the first layer makes of each segment by itself."""
    return _layer(weights, "inner", rows)


def score_alone(weights: Weights, vectors: Floats) -> Floats:
    """Return the scores of segments by themselves, from the vectors that `see_alone` made of them."""
    scores: Floats = vectors @ weights["alone"] + weights["alone_bias"]
    return scores


def _layer(weights: Weights, name: str, inputs: Floats) -> Floats:
    """Return a layer's output: a matrix product, a bias, and nothing below zero."""
    return _bend(inputs @ weights[name], weights[f"{name}_bias"])


def _bend(sums: Floats, bias: Floats) -> Floats:
    """Return the sums in place, with their bias and nothing below zero.

    Some rows at a time, which stay in the processor's cache meanwhile.
    """
    for start in range(0, len(sums), _BENT_ROWS):
        some = sums[start : start + _BENT_ROWS]
        some += bias
        # Against as many zeros it takes a fifth of the time it takes against one.
        np.maximum(some, _zeros(some.shape[1])[: len(some)], out=some)
    return sums


@cache
def _zeros(width: int) -> Floats:
    return np.zeros((_BENT_ROWS, width), np.float32)


def _look_around(weights: Weights, number: int, state: Floats, documents: Indices) -> Floats:
    """Return a layer over each segment's vector and those `REACHES[number]` before and after it.

    Beyond the ends of a document there is nothing. The vectors are multiplied by each third of the
    weights and the products are moved: that takes two thirds of the time it takes to lay the
    three side by side and multiply once.
    """
    thirds = weights[f"round{number}"].reshape(3, state.shape[1], -1)
    from_before, sums, from_after = state @ thirds
    for first, end, inner in spans_within(REACHES[number], documents):
        sums[end - inner : end] += from_before[first : first + inner]
        sums[first : first + inner] += from_after[end - inner : end]
    return _bend(sums, weights[f"round{number}_bias"])


def spans_within(reach: int, documents: Indices) -> Iterator[tuple[int, int, int]]:
    """Yield for each document its first segment, its end, and how many have one `reach` after them."""
    for first, end in pairwise(documents.tolist()):
        if end - first > reach:
            yield first, end, end - first - reach


def average_documents(vectors: Floats, documents: Indices) -> Floats:
    """Return the mean vector of each document, none of which is empty."""
    means = np.empty((len(documents) - 1, vectors.shape[1]), vectors.dtype)
    for number, (first, end) in enumerate(pairwise(documents.tolist())):
        # A product takes half the time of a sum over the rows.
        means[number] = np.full(end - first, 1 / (end - first), vectors.dtype) @ vectors[first:end]
    return means


def softmax(scores: Floats) -> Floats:
    """Return scores as probabilities, row by row, and laid out column by column.

    To add up rows of fourteen takes five times as long as to add up fourteen columns.
    """
    columns = np.asfortranarray(scores)
    powers = np.exp(columns - columns.max(axis=1, keepdims=True))
    shares: Floats = powers / powers.sum(axis=1, keepdims=True)
    return shares
