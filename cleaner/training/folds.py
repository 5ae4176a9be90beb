"""Train on some sites, clean the others, for every site once."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain

import numpy as np

from cleaner.document import BODY, KINDS
from cleaner.features import Floats
from cleaner.model import FAR, Model, join_evidence
from cleaner.newlines import find_newlines
from cleaner.pipeline import Cleaner
from cleaner.read import read
from cleaner.training.clips import clip_texts
from cleaner.training.evidence import add_evidence
from cleaner.training.examples import Example, build_example, build_vocabulary
from cleaner.training.fit import MEMORIES, SMALL_EPOCHS, SMALL_WIDTH, Progress, fit
from cleaner.training.newlines import learn_newlines
from cleaner.training.texts import LabelledText
from cleaner.weights import Weights

UNCALIBRATED = (1.0, 0.0)
_UNCALIBRATED_HEADER = {"calibration": UNCALIBRATED, "small_calibration": UNCALIBRATED}
_STEPS = 200


@dataclass(frozen=True, slots=True)
class Prediction:
    """What a model that never saw the site of a text says of it."""

    example: Example
    shares: Floats
    """n x kinds, not calibrated."""


def fold_of(domain: str, folds: int) -> int:
    """Return the fold a site belongs to, the same in any process."""
    return zlib.crc32(domain.encode()) % folds


def learn(texts: Sequence[LabelledText], seed: int, progress: Progress, base: Model | None = None) -> Model:
    """Return a model of the texts, not calibrated; what `base` knows is where it begins."""
    vocabulary = base.vocabulary if base else build_vocabulary(texts)
    progress(f"{vocabulary.size:,} words that stand on several sites")
    newlines = base.newlines if base else learn_newlines(texts, seed)
    rules = Cleaner(model=None)
    examples = []
    # What a user adds to a model is few labels, and all of them as they are.
    for text in texts if base else chain(texts, clip_texts(texts, seed)):
        standing = rules.consult(read(text.text), find_newlines(text.text, newlines).likely)
        examples.append(build_example(text, standing, vocabulary))
        if len(examples) % 1000 == 0:
            progress(f"{len(examples):,} texts read")
    if not base:  # what words are evidence of is known from more pages than a user has
        vocabulary = add_evidence(examples, vocabulary)
    weights = fit(examples, seed, progress, base.weights if base else None, memories=MEMORIES)
    small: Weights = {}
    if not base or base.small:
        progress("now the small network, without the votes of the rules")
        begun = base.small if base else None
        small = fit(examples, seed, progress, begun, SMALL_EPOCHS, width=SMALL_WIDTH, unread=len(KINDS))
    return Model(_UNCALIBRATED_HEADER, vocabulary, weights, newlines, small)


def predict(model: Model, text: LabelledText, cleaner: Cleaner) -> Prediction:
    """Return what the model says of a text that the rules of the cleaner have read, not calibrated."""
    standing = cleaner.consult(read(text.text), model.find_newlines(text.text).likely)
    example = build_example(text, standing, model.vocabulary)
    if not len(example.body):
        return Prediction(example, np.zeros((0, len(KINDS)), np.float32))
    return Prediction(example, join_evidence(model.score(example.features.rows), example.features))


def odds_said(model: Model, texts: Iterable[LabelledText], *, fast: bool) -> tuple[Floats, Floats]:
    """Return the log-odds of body that a model, or its small network, says of texts, and the truth, as `odds_of`."""
    cleaner = Cleaner(model=model, fast=True) if fast else Cleaner(model=None)
    return odds_of([predict(model.smaller if fast else model, text, cleaner) for text in texts])


def odds_of(predictions: Sequence[Prediction]) -> tuple[Floats, Floats]:
    """Return the log-odds of body said of each segment whose truth is known, and the truth, 0 to 1."""
    found = np.concatenate([prediction.shares[:, BODY] for prediction in predictions])
    body = np.concatenate([prediction.example.body for prediction in predictions])
    known = np.concatenate([prediction.example.body_weight for prediction in predictions]) > 0
    share = np.clip(found[known], 1e-6, 1 - 1e-6)
    return np.log(share / (1 - share)), body[known]


def fit_odds(odds: Floats, wanted: Floats) -> tuple[float, float]:
    """Return slope and shift that make log-odds right on what they were said of (Platt 1999)."""
    odds = odds.astype(np.float64)
    slope, shift = 1.0, 0.0
    for _ in range(_STEPS):
        right = 1 / (1 + np.exp(-np.clip(slope * odds + shift, -FAR, FAR)))
        spread = right * (1 - right)
        error = right - wanted
        # Newton's step on two numbers.
        gradient = np.array([(error * odds).sum(), error.sum()])
        curve = np.array([[(spread * odds * odds).sum(), (spread * odds).sum()], [(spread * odds).sum(), spread.sum()]])
        step = np.clip(np.linalg.solve(curve + 1e-6 * np.eye(2), gradient), -1, 1)
        slope, shift = slope - float(step[0]), shift - float(step[1])
        if np.abs(step).max() < 1e-7:
            break
    return round(slope, 4), round(shift, 4)


def calibrated(model: Model, calibration: tuple[float, float], *, fast: bool = False) -> Model:
    """Return the model with another calibration, of its small network if `fast`."""
    name = "small_calibration" if fast else "calibration"
    return replace(model, header={**model.header, name: calibration})
