"""Fit the network to examples."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence

import numpy as np

from cleaner.document import BODY, KINDS
from cleaner.features import NUMBERS, Floats
from cleaner.network import OVERVIEWS, REACHES, batch_of, count_memories, forward, softmax
from cleaner.training.examples import Example
from cleaner.training.gradient import Adam, backward
from cleaner.weights import Weights

# Sizes and rates, each the best of those tried on unseen sites (docs/tried.md has the table).
WIDTH = 96
EPOCHS = 5
# Numbers that each memory keeps of what came before, and as many of what comes after.
MEMORIES = (96, 96)
# As right on unseen sites as 48; read ten times it takes forums for junk (docs/fast.md).
SMALL_WIDTH = 32
SMALL_EPOCHS = 7
RATE = 2e-3
_RATE_FROM_BASE = RATE / 10
# Segments in a batch.
_BATCH = 6000
_SMALLEST_BATCH = 200
_BATCHES = 50
_LEAST_STEPS = 400
_WARM_UP = 100
# How many lines of progress at most.
_TOLD = 10
_LAST_RATE = 0.02
# Some of the numbers of the first vectors are hidden in training, so that none is relied on alone.
_HIDE_NUMBERS = 0.2
# And of what a memory tells.
_HIDE_TOLD = 0.2
# Of the numbers with which a memory begins: nearly as much of what it knows goes through a step as comes in, and more
# than half of it stays (Jozefowicz et al. 2015).
_RECALLED = 0.8
_KEPT = 0.5
_ALONE_WEIGHT = 0.3
_KIND_WEIGHT = 0.25
# Some gold bodies stop early. So a part of what is wanted is what the network thinks itself
# (Reed et al. 2015, soft bootstrapping).
_OWN_OPINION = 0.25

Progress = Callable[[str], None]


def fit(
    examples: Sequence[Example],
    seed: int = 1,
    progress: Progress | None = None,
    base: Weights | None = None,
    least_epochs: int = EPOCHS,
    width: int = WIDTH,
    memories: Sequence[int] = (),
    unread: int = 0,
) -> dict[str, Floats]:
    """Return the weights fitted to the examples; the same for the same examples, order and seed.

    With the weights of a base model they begin there, and move in smaller steps. Every example is
    read `least_epochs` times, and oftener if there are few. `width` is that of the vectors, `memories` are
    those of its memories (without any it has rounds), and of the numbers of each row the last `unread` are hidden.
    """
    chance = np.random.default_rng(seed)
    full_rate = _RATE_FROM_BASE if base else RATE
    usable = [example for example in examples if len(example.body)]
    numbers = usable[0].features.rows.shape[1] if usable else NUMBERS
    weights = {name: value.copy() for name, value in base.items()} if base else begin(chance, numbers, width, memories)
    # What is never read has no weight: a vote that comes all the same moves nothing.
    weights["inner"][numbers - unread :] = 0
    adam = Adam(weights)
    segments = sum(len(example.body) for example in usable)
    # A few labels of a user's own go in smaller batches, and more often.
    size = min(_BATCH, max(_SMALLEST_BATCH, segments // _BATCHES))
    batches = max(1, math.ceil(segments / size))
    epochs = max(least_epochs, math.ceil(_LEAST_STEPS / batches))
    steps = epochs * batches
    step = 0
    for epoch in range(epochs):
        losses: list[float] = []
        for group in _batches(usable, size, chance):
            rate = full_rate * min(1.0, (step + 1) / _WARM_UP) * max(_LAST_RATE, 1 - step / steps)
            losses.append(_step(weights, adam, group, rate, chance, unread))
            step += 1
        if progress and (epochs <= _TOLD or not (epoch + 1) % (epochs // _TOLD)):
            progress(f"epoch {epoch + 1} of {epochs}: loss {float(np.mean(losses)):.4f}")
    return weights


def begin(
    chance: np.random.Generator, numbers: int = NUMBERS, width: int = WIDTH, memories: Sequence[int] = ()
) -> dict[str, Floats]:
    """Return weights at random for rows of so many numbers, scaled so that every layer passes on about what it gets."""

    def table(rows: int, columns: int, scale: float) -> Floats:
        values: Floats = (chance.standard_normal((rows, columns)) * scale).astype(np.float32)
        return values

    weights = {
        "inner": table(numbers, width, numbers**-0.5),
        "alone": table(width, len(KINDS), width**-0.5),
        "kind": table(width, len(KINDS), width**-0.5),
    }
    for number in range(0 if memories else len(REACHES)):
        weights[f"round{number}"] = table(3 * width, width, 0.7 * (3 * width) ** -0.5)
        weights[f"round{number}_bias"] = np.zeros(width, np.float32)
    for number in range(0 if memories else OVERVIEWS):
        weights[f"view{number}"] = table(width, width, width**-0.5)
        weights[f"view{number}_bias"] = np.zeros(width, np.float32)
        weights[f"told{number}"] = table(width, width, 0.7 * width**-0.5)
    weights["inner_bias"] = np.zeros(width, np.float32)
    weights["alone_bias"] = np.zeros(len(KINDS), np.float32)
    weights["kind_bias"] = np.zeros(len(KINDS), np.float32)
    told = width
    for number, size in enumerate(memories):
        name = f"memory{number}"
        weights[f"{name}_in"] = np.stack([table(told, 3 * size, told**-0.5) for _ in range(2)])
        weights[f"{name}_recall"] = np.stack([_turns(chance, size) for _ in range(2)])
        weights[f"{name}_bias"] = np.zeros((2, 3 * size), np.float32)
        weights[f"{name}_bias"][:, :size] = _KEPT
        told = 2 * size
        weights[f"{name}_kind"] = table(told, len(KINDS), told**-0.5)
    return weights


def _turns(chance: np.random.Generator, size: int) -> Floats:
    """Return three matrices side by side that turn what is remembered and shorten it a little."""
    turns = [np.linalg.qr(chance.standard_normal((size, size)))[0] for _ in range(3)]
    side_by_side: Floats = (_RECALLED * np.concatenate(turns, axis=1)).astype(np.float32)
    return side_by_side


def _batches(examples: Sequence[Example], size: int, chance: np.random.Generator) -> Iterator[list[Example]]:
    """Yield the examples in a new order, in groups of about `size` segments."""
    group: list[Example] = []
    filled = 0
    for at in chance.permutation(len(examples)).tolist():
        group.append(examples[at])
        filled += len(examples[at].body)
        if filled >= size:
            yield group
            group, filled = [], 0
    if group:
        yield group


def _step(
    weights: dict[str, Floats], adam: Adam, group: list[Example], rate: float, chance: np.random.Generator, unread: int
) -> float:
    """Take one step of descent; return the loss of what is body before it."""
    batch = batch_of([example.features.rows for example in group])
    batch.rows[:, batch.rows.shape[1] - unread :] = 0
    hidden = [(len(weights["alone"]), _HIDE_NUMBERS)]
    hidden += [(len(weights[f"memory{at}_kind"]), _HIDE_TOLD) for at in range(count_memories(weights))]
    masks = [_mask(chance, len(batch.rows), width, share) for width, share in hidden]
    trace = forward(weights, batch, masks)
    final, loss = _slope(softmax(trace.scores), group)
    alone, _ = _slope(softmax(trace.alone), group)
    adam.step(weights, backward(weights, batch, trace, final, _ALONE_WEIGHT * alone, masks), rate)
    return loss


def _mask(chance: np.random.Generator, rows: int, width: int, hidden: float) -> Floats:
    """Return what numbers are multiplied by so that this share of them is hidden and their sum stays about the same."""
    mask: Floats = (chance.random((rows, width)) >= hidden).astype(np.float32) / np.float32(1 - hidden)
    return mask


def _slope(shares: Floats, group: list[Example]) -> tuple[Floats, float]:
    """Return the gradient of the loss by the scores, and the loss of what is body.

    Two losses are added: cross entropy of body against everything else, and, where the kind of
    junk is known, cross entropy among the kinds of junk.
    """
    body = np.concatenate([example.body for example in group])
    weight = np.concatenate([example.body_weight for example in group])
    kind = np.concatenate([example.kind for example in group])
    kind_weight = np.concatenate([example.kind_weight for example in group])
    weight = weight / max(1e-6, float(weight.sum()))
    kind_weight = _KIND_WEIGHT * kind_weight / max(1e-6, float(kind_weight.sum()))
    found = shares[:, BODY]
    rest = np.maximum(1 - found, 1e-6)
    wanted = shares * ((1 - body) / rest)[:, None]
    wanted[:, BODY] = body
    slope = (shares - wanted) * ((1 - _OWN_OPINION) * weight)[:, None]
    among = shares / rest[:, None]
    among[:, BODY] = 0
    known = np.flatnonzero(kind >= 0)
    among[known, kind[known]] -= 1
    slope += among * (kind_weight * (kind >= 0))[:, None]
    sure = np.clip(found, 1e-6, 1 - 1e-6)
    loss = -float((weight * (body * np.log(sure) + (1 - body) * np.log(1 - sure))).sum())
    return slope.astype(np.float32), loss
