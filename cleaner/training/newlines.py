"""Learn where lines begin from texts that have their newlines still: nobody has to label anything."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from cleaner.newlines import BITS, FEATURES, Gaps, Places, Weights, read_gaps
from cleaner.training.texts import LabelledText

# It begins a line at every link and every bold word.
_BREAKS_INSIDE = frozenset({"page_bs4"})
# Three times through all gaps, with ever smaller steps (Adagrad: Duchi et al. 2011).
_STEPS = (0.06, 0.03, 0.01)
_BATCH = 1024
_DECAY = 1e-6
_FIRST = 1e-8
# Before anything is known one gap in twenty has a newline, so a model that saw no lines cuts none.
_BEFORE = -3.0


def learn_newlines(texts: Iterable[LabelledText], seed: int) -> Weights:
    """Return the weights by which `find_newlines` finds the lines of a text.

    By those of texts without lines nothing is cut.
    """
    read = [found for text in texts if text.scraper not in _BREAKS_INSIDE for found in read_text(text.text)]
    features = np.concatenate([np.zeros((0, FEATURES), np.uint32), *(gaps.features for gaps, _ in read)])
    begins = np.concatenate([np.zeros(0, bool), *(begins for _, begins in read)])
    return _fit(features, begins.astype(np.float32), seed)


def read_text(text: str) -> Iterator[tuple[Gaps, NDArray[np.bool_]]]:
    """Yield the gaps of a text that is made flat, and at which of them a line began; none if it is flat already."""
    lines = list(filter(None, (" ".join(line.split()) for line in text.splitlines())))
    if len(lines) > 1:
        starts = np.cumsum([0, *(len(line) + 1 for line in lines)])
        for gaps in read_gaps(" ".join(lines)):
            yield gaps, np.isin(gaps.starts, starts)


def _fit(features: Places, begins: NDArray[np.float32], seed: int) -> Weights:
    """Return weights whose sums are the log-odds of a line beginning (logistic regression)."""
    chance = np.random.default_rng(seed)
    size = 1 << BITS
    weights, squares = np.zeros(size, np.float32), np.full(size, _FIRST, np.float32)
    weights[0] = _BEFORE  # the feature that all gaps have
    for step in _STEPS:
        order = chance.permutation(len(features))
        for at in range(0, len(order), _BATCH):
            batch = order[at : at + _BATCH]
            places = features[batch]
            error = (1 / (1 + np.exp(-weights[places].sum(axis=1))) - begins[batch]) / len(batch)
            pull = np.bincount(places.ravel(), np.repeat(error, FEATURES), size).astype(np.float32) + _DECAY * weights
            squares += pull * pull
            weights -= step * pull / np.sqrt(squares)
    return weights
