"""How well a text can be expected to be cleaned, from how probable each line is of the article."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class ExpectedF1:
    """The F1 by words, 0 to 1, that can be expected of a text."""

    best: float
    """If the lines stay that make it largest,"""
    whole: float
    """and if all of them stay."""

    @property
    def gain(self) -> float:
        """By how much the best choice is better than to let all stay."""
        return self.best - self.whole


def expect_f1(article: NDArray[np.float64], words: NDArray[np.float64]) -> ExpectedF1:
    """Return what can be expected of lines so probable and so long; 1 of none.

    The choice that makes the expected F1 largest is the likeliest lines, as many as it takes (Lipton
    et al. 2014), so one pass over the lines in their order finds it.
    """
    if not len(article):
        return ExpectedF1(1.0, 1.0)
    order = np.argsort(-article, kind="stable")
    hits = np.cumsum((article * words)[order])
    f1 = 2 * hits / np.maximum(np.cumsum(words[order]) + hits[-1], 1e-9)
    return ExpectedF1(float(f1.max()), float(f1[-1]))
