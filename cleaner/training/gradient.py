"""The way back through the network, and the steps it takes: training in numpy alone.

Written out by hand because the network is small and fixed: a framework for it would be the
heaviest thing to install, and two runs would not give the same file. A test holds the gradient
against differences.
"""

from __future__ import annotations

import math

import numpy as np

from cleaner.features import Floats
from cleaner.network import OVERVIEWS, REACHES, Batch, Trace, spans_within

Gradients = dict[str, Floats]

# Adam's usual rates, and the longest step of all weights together (Pascanu et al. 2013). On sites not
# trained on, 0.99 for the second and steps of any length score 0.001 less (docs/tried.md).
_MOMENTUM = 0.9
_SPREAD = 0.999
_LONGEST = 1.0
_TINY = 1e-8
_DECAY = 0.01


def backward(
    weights: dict[str, Floats], batch: Batch, trace: Trace, scores: Floats, alone: Floats, mask: Floats | None = None
) -> Gradients:
    """Return the gradient of every weight, given those of the final scores and of the scores alone."""
    found: Gradients = {"kind": trace.last.T @ scores, "kind_bias": scores.sum(axis=0)}
    state: Floats = scores @ weights["kind"].T
    for number in reversed(range(len(REACHES))):
        state = _round_back(weights, batch, trace, number, state, found)
    first: Floats = trace.first if mask is None else trace.first * mask
    found["alone"] = first.T @ alone
    found["alone_bias"] = alone.sum(axis=0)
    state = state + alone @ weights["alone"].T
    if mask is not None:
        state = state * mask
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
