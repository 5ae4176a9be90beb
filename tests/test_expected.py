"""What can be expected of a text, and how much is asked of its lines for that."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pytest

from cleaner.document import KINDS
from cleaner.expected import ExpectedF1, expect_f1
from cleaner.features import Features, Floats
from cleaner.model import Judgement, default_model


@dataclass(frozen=True)
class Told(Judgement):
    """A judgement of lines that are body so probably, else nav."""

    article: Sequence[float]

    @property
    def shares(self) -> Floats:
        shares = np.zeros((len(self.article), len(KINDS)), np.float32)
        shares[:, KINDS.index("body")] = self.article
        shares[:, KINDS.index("nav")] = 1 - np.array(self.article)
        return shares


def judge(article: Sequence[float], words: Sequence[int]) -> Judgement:
    """Return a judgement of lines of so many words."""
    bounds = np.concatenate([[0], np.cumsum(words)]).astype(np.int32)
    none = np.zeros((len(article), 0), np.float32)
    features = Features(np.arange(len(article)), np.zeros(int(bounds[-1]), np.int32), bounds, none, none)
    return Told(default_model(), (), features, none, article)


def test_the_best_choice_is_the_best_of_all_choices() -> None:
    article, words = [0.9, 0.2, 0.6, 0.05, 0.7], [10, 3, 8, 20, 1]

    def f1(chosen: tuple[int, ...]) -> float:
        hits = sum(article[at] * words[at] for at in chosen)
        gold = sum(share * many for share, many in zip(article, words, strict=True))
        return 2 * hits / (sum(words[at] for at in chosen) + gold)

    choices = [chosen for many in range(1, 6) for chosen in itertools.combinations(range(5), many)]
    expected = expect_f1(np.array(article), np.array(words, float))
    assert expected.best == pytest.approx(max(map(f1, choices)))
    assert expected.whole == pytest.approx(f1((0, 1, 2, 3, 4)))


def test_of_nothing_all_is_right() -> None:
    assert expect_f1(np.zeros(0), np.zeros(0)) == ExpectedF1(1.0, 1.0)


def test_more_is_asked_where_much_is_to_be_gained_and_less_where_all_is_doubtful() -> None:
    clean = judge([0.97] * 20, [30] * 20).lean()
    dirty = judge([0.97] * 20 + [0.02] * 40, [30] * 60).lean()
    doubtful = judge([0.5] * 20, [30] * 20).lean()
    assert doubtful < clean < dirty


def test_what_is_asked_has_its_bounds() -> None:
    nothing = judge([0.001] * 20, [5] * 20).lean()
    everything = judge([0.99] * 10 + [0.01] * 90, [30] * 100).lean()
    assert nothing == pytest.approx(1 / 3)
    assert everything == 1.25
