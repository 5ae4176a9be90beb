"""The way back through the network, and the steps it takes: training in numpy alone.

Written out by hand because the network is small and fixed: a framework for it would be the
heaviest thing to install, and two runs would not give the same file. A test holds the gradient
against differences.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from cleaner.features import Floats
from cleaner.network import OVERVIEWS, REACHES, Batch, Memory, Trace, spans_within
from cleaner.recurrence import Heard, Lanes
from cleaner.weights import Weights

Gradients = dict[str, Floats]

# Adam's usual rates, and the longest step of all weights together (Pascanu et al. 2013). On sites not
# trained on, 0.99 for the second and steps of any length score 0.001 less (docs/tried.md).
_MOMENTUM = 0.9
_SPREAD = 0.999
_LONGEST = 1.0
_TINY = 1e-8
_DECAY = 0.01


def backward(
    weights: dict[str, Floats],
    batch: Batch,
    trace: Trace,
    scores: Floats,
    alone: Floats,
    masks: Sequence[Floats] = (),
) -> Gradients:
    """Return the gradient of every weight, given those of the final scores and of the scores alone."""
    found: Gradients = {"kind": trace.last.T @ scores, "kind_bias": scores.sum(axis=0)}
    state: Floats = scores @ weights["kind"].T
    if trace.lanes:
        state += _memories_back(weights, trace.lanes, trace.memories, scores, masks, found)
    for number in reversed(range(len(trace.rounds))):
        state = _round_back(weights, batch, trace, number, state, found)
    first: Floats = trace.first * masks[0] if masks else trace.first
    found["alone"] = first.T @ alone
    found["alone_bias"] = alone.sum(axis=0)
    state = state + alone @ weights["alone"].T
    if masks:
        state = state * masks[0]
    state = state * (trace.first > 0)
    found["inner"] = batch.rows.T @ state
    found["inner_bias"] = state.sum(axis=0)
    return found


def _round_back(
    weights: dict[str, Floats], batch: Batch, trace: Trace, number: int, state: Floats, found: Gradients
) -> Floats:
    """Return the gradient of the state before the round."""
    done = trace.rounds[number]
    width = state.shape[1]
    inner = state * (done.state > 0)
    seen = np.zeros((len(state), 3 * width), np.float32)
    seen[:, width : 2 * width] = done.looking
    back = inner @ weights[f"round{number}"].T
    state = state + back[:, width : 2 * width]
    for first, end, many in spans_within(REACHES[number], batch.documents):
        seen[end - many : end, :width] = done.looking[first : first + many]
        seen[first : first + many, 2 * width :] = done.looking[end - many : end]
        state[first : first + many] += back[end - many : end, :width]
        state[end - many : end] += back[first : first + many, 2 * width :]
    found[f"round{number}"] = seen.T @ inner
    found[f"round{number}_bias"] = inner.sum(axis=0)
    if number < OVERVIEWS and done.overview:
        view, mean = done.overview
        sizes = np.diff(batch.documents).astype(np.float32)
        told = np.add.reduceat(state, batch.documents[:-1], axis=0)
        found[f"told{number}"] = mean.T @ told
        means = (told @ weights[f"told{number}"].T) / sizes[:, None]
        views = np.repeat(means, np.diff(batch.documents), axis=0).astype(np.float32) * (view > 0)
        found[f"view{number}"] = done.before.T @ views
        found[f"view{number}_bias"] = views.sum(axis=0)
        state = state + views @ weights[f"view{number}"].T
    return state


def _memories_back(
    weights: Weights,
    lanes: Lanes,
    memories: Sequence[Memory],
    scores: Floats,
    masks: Sequence[Floats],
    found: Gradients,
) -> Floats:
    """Return the gradient of what the first memory was told of, given that of the final scores."""
    slope: Floats = np.zeros((1, 1), np.float32)
    for number in reversed(range(len(memories))):
        memory, name = memories[number], f"memory{number}"
        found[f"{name}_kind"] = memory.told.T @ scores
        slope = slope + scores @ weights[f"{name}_kind"].T
        if masks:
            slope = slope * masks[1 + number]
        slope = _listen_back(weights, name, lanes, memory.heard, slope, found)
    return slope


def _listen_back(weights: Weights, name: str, lanes: Lanes, heard: Heard, slope: Floats, found: Gradients) -> Floats:
    """Return the gradient of what a memory was told of, given that of what each segment heard."""
    recall = weights[f"{name}_recall"]
    width = recall.shape[1]
    # What a lane hears in its run-up counts nowhere, but what it remembers of it does.
    wanted = np.stack([slope[rows, way * width : (way + 1) * width] for way, rows in enumerate(lanes.rows)])
    wanted *= lanes.counts[:, None]
    told = np.empty((*wanted.shape[:2], 3 * width), np.float32)
    recalled = np.empty_like(told)
    turned = np.ascontiguousarray(recall.transpose(0, 2, 1))
    memory = np.zeros((2, lanes.steps[1], width), np.float32)
    for start, end in reversed(list(pairwise(lanes.steps))):
        after = memory[:, : end - start]
        after += wanted[:, start:end]
        keeps, lets = heard.gates[:, start:end, :width], heard.gates[:, start:end, width:]
        new, before = heard.new[:, start:end], heard.before[:, start:end]
        to_new = after * (1 - keeps) * (1 - new * new)
        told[:, start:end, :width] = after * (before - new) * keeps * (1 - keeps)
        told[:, start:end, width : 2 * width] = to_new * heard.recalled[:, start:end] * lets * (1 - lets)
        told[:, start:end, 2 * width :] = to_new
        recalled[:, start:end, : 2 * width] = told[:, start:end, : 2 * width]
        recalled[:, start:end, 2 * width :] = to_new * lets
        after *= keeps
        after += recalled[:, start:end] @ turned
    found[f"{name}_recall"] = heard.before.transpose(0, 2, 1) @ recalled
    by_row = np.zeros((2, len(slope), 3 * width), np.float32)
    for way, rows in enumerate(lanes.rows):
        # A row is read at two places at most, and counts at one of them.
        by_row[way, rows[lanes.counts]] = told[way, lanes.counts]
        by_row[way, rows[~lanes.counts]] += told[way, ~lanes.counts]
    found[f"{name}_in"] = heard.vectors.T @ by_row
    found[f"{name}_bias"] = by_row.sum(axis=1)
    back: Floats = (by_row @ weights[f"{name}_in"].transpose(0, 2, 1)).sum(axis=0)
    return back


class Adam:
    """Adam with decoupled weight decay (Kingma and Ba 2015, Loshchilov and Hutter 2019)."""

    def __init__(self, weights: dict[str, Floats]) -> None:
        self._mean = {name: np.zeros_like(value) for name, value in weights.items()}
        self._square = {name: np.zeros_like(value) for name, value in weights.items()}
        self._steps = 0

    def step(self, weights: dict[str, Floats], gradients: Gradients, rate: float) -> None:
        """Change the weights in place by one step of this rate."""
        self._steps += 1
        length = math.sqrt(sum([float(np.vdot(slope, slope)) for slope in gradients.values()]))
        shorter = np.float32(min(1.0, _LONGEST / max(length, _TINY)))
        scale = rate * (1 - _SPREAD**self._steps) ** 0.5 / (1 - _MOMENTUM**self._steps)
        for name, whole in gradients.items():
            gradient = whole * shorter
            mean, square, weight = self._mean[name], self._square[name], weights[name]
            mean *= _MOMENTUM
            mean += (1 - _MOMENTUM) * gradient
            square *= _SPREAD
            square += (1 - _SPREAD) * gradient * gradient
            weight -= scale * mean / (np.sqrt(square) + _TINY)
            if weight.ndim == 2:
                weight *= 1 - rate * _DECAY
