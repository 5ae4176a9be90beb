"""The network of the learned filter: what it computes from features, forwards.

Words and word pairs of a segment are averaged, its first and last word and its numbers stand
beside them; one layer makes a vector of that. Then come rounds in which each segment looks at the
segment some lines before and some lines after it, twice as far each time, so that the last round
has seen a hundred lines; two rounds begin with a look at the mean of the whole document. A layer
at the end gives each kind its score; a second one gives the score from the segment alone, for
explanations.

All of it is matrix products over a whole document, so time grows linearly with its segments. A
recurrent network reads as well but goes line by line, which numpy does 20 times slower.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cleaner.features import Features, Floats

Weights = Mapping[str, Floats]
Indices = NDArray[np.int64]

# How many lines before and after each round looks.
REACHES = (1, 2, 4, 8, 16, 32, 1)
# So many rounds begin with a look at the whole document.
OVERVIEWS = 2
PAIRS = 8192


@dataclass(frozen=True, slots=True)
class Batch:
    """The features of some documents in a row."""

    tokens: Indices
    """Word ids; the vocabulary's size stands for every unknown word."""
    bounds: Indices
    """n + 1: where the words of each of the n segments begin."""
    rows: Floats
    """n x NUMBERS."""
    documents: Indices
    """Where the segments of each document begin, and n."""


@dataclass(frozen=True, slots=True)
class Round:
    """What the backward pass needs to know of one round."""

    before: Floats
    seen: Floats
    overview: tuple[Floats, Floats] | None
    state: Floats


@dataclass(frozen=True, slots=True)
class Trace:
    """Everything computed on the way: scores at the end, the rest for training and explaining."""

    scores: Floats
    alone: Floats
    inputs: Floats
    first: Floats
    """The vector of each segment by itself, before dropout."""
    rounds: tuple[Round, ...]
    last: Floats


def batch_of(documents: Sequence[Features], words: int) -> Batch:
    """Return the documents as one batch; `words` is the size of the vocabulary."""
    counts = [len(document.rows) for document in documents]
    sizes = np.concatenate([np.diff(document.bounds) for document in documents]) if documents else np.zeros(0, int)
    tokens = np.concatenate([document.tokens for document in documents]).astype(np.int64)
    return Batch(
        np.minimum(tokens, words),
        np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64),
        np.concatenate([document.rows for document in documents]),
        np.concatenate([[0], np.cumsum(counts)]).astype(np.int64),
    )


def forward(weights: Weights, batch: Batch, mask: Floats | None = None) -> Trace:
    """Return the scores of every segment; `mask` scales the first vectors (dropout in training)."""
    inputs = np.concatenate(
        [
            average(weights["word"][batch.tokens], batch.bounds),
            average(weights["pair"][(pairs := find_pairs(batch, len(weights["word"]) - 1))[0]], pairs[1]),
            weights["opener"][(ends := outer_words(batch, len(weights["word"]) - 1))[0]],
            weights["closer"][ends[1]],
            batch.rows,
        ],
        axis=1,
    )
    first = np.maximum(inputs @ weights["inner"] + weights["inner_bias"], 0)
    state = first if mask is None else first * mask
    alone = state @ weights["alone"] + weights["alone_bias"]
    rounds: list[Round] = []
    for number, reach in enumerate(REACHES):
        before, overview = state, None
        if number < OVERVIEWS:
            view = np.maximum(state @ weights[f"view{number}"] + weights[f"view{number}_bias"], 0)
            mean = average_documents(view, batch.documents)
            state = state + np.repeat(mean @ weights[f"told{number}"], np.diff(batch.documents), axis=0)
            overview = view, mean
        seen = look_around(state, reach, batch.documents)
        found = np.maximum(seen @ weights[f"round{number}"] + weights[f"round{number}_bias"], 0)
        rounds.append(Round(before, seen, overview, found))
        state = state + found
    return Trace(state @ weights["kind"] + weights["kind_bias"], alone, inputs, first, tuple(rounds), state)


def average(vectors: Floats, bounds: Indices) -> Floats:
    """Return for each segment the sum of its vectors over the square root of their number.

    The root keeps something of the number: two words that agree say more than one.
    """
    sizes = np.diff(bounds)
    out = np.zeros((len(sizes), vectors.shape[1]), np.float32)
    filled = np.flatnonzero(sizes)
    if len(filled):
        out[filled] = np.add.reduceat(vectors, bounds[:-1][filled], axis=0)
        out[filled] /= np.sqrt(sizes[filled])[:, None]
    return out


def find_pairs(batch: Batch, words: int) -> tuple[Indices, Indices]:
    """Return the bucket of each pair of known neighbouring words, and where each segment's begin."""
    count = len(batch.bounds) - 1
    tokens = batch.tokens
    segment = np.repeat(np.arange(count), np.diff(batch.bounds))
    known = tokens < words
    pair = (segment[1:] == segment[:-1]) & known[1:] & known[:-1]
    buckets = (tokens[:-1] * 40503 + tokens[1:] * 9973)[pair] % PAIRS
    sizes = np.bincount(segment[1:][pair], minlength=count)
    return buckets, np.concatenate([[0], np.cumsum(sizes)])


def outer_words(batch: Batch, words: int) -> tuple[Indices, Indices]:
    """Return the first and the last word of each segment; no word counts as an unknown one."""
    tokens = np.append(batch.tokens, words)
    empty = batch.bounds[1:] == batch.bounds[:-1]
    first = np.where(empty, words, tokens[batch.bounds[:-1]])
    return first, np.where(empty, words, tokens[batch.bounds[1:] - 1])


def average_documents(vectors: Floats, documents: Indices) -> Floats:
    """Return the mean vector of each document, none of which is empty."""
    mean = np.add.reduceat(vectors, documents[:-1], axis=0) / np.diff(documents)[:, None]
    return mean.astype(np.float32)


def neighbours(reach: int, documents: Indices) -> tuple[Indices, Indices]:
    """Return which segment stands `reach` before and after each; the count where there is none."""
    count = int(documents[-1])
    at = np.arange(count)
    sizes = np.diff(documents)
    before, after = at - reach, at + reach
    before[before < np.repeat(documents[:-1], sizes)] = count
    after[after >= np.repeat(documents[1:], sizes)] = count
    return before, after


def look_around(state: Floats, reach: int, documents: Indices) -> Floats:
    """Return each segment's vector between those of the segments `reach` before and after it."""
    before, after = neighbours(reach, documents)
    padded = np.concatenate([state, np.zeros((1, state.shape[1]), np.float32)])
    return np.concatenate([padded[before], state, padded[after]], axis=1)


def softmax(scores: Floats) -> Floats:
    """Return scores as probabilities, row by row."""
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares: Floats = powers / powers.sum(axis=1, keepdims=True)
    return shares
