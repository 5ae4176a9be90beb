"""From a folder of labelled pages to a model file, and the figures of models that never saw a site."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np

import cleaner
from cleaner.document import KINDS
from cleaner.evaluate import Figures, count_lines
from cleaner.features import Floats
from cleaner.model import Model, pack
from cleaner.pipeline import Cleaner
from cleaner.training.folds import Prediction, calibrate, calibrated, fold_of, learn, predict
from cleaner.training.score import PageScore, draw_table, score_page
from cleaner.training.texts import LabelledText, read_own, read_texts

Progress = Callable[[str], None]
FOLDS = 5
_BINS = 10
_BODY = KINDS.index("body")

# What the licences of the sources that come with the measuring set ask to be named.
CREDITS = {
    "wcxb": "Web Content Extraction Benchmark, development split; annotations CC BY 4.0",
    "fundus": "test pages of the news library Fundus, MIT",
}


def train(data: Path | None, labels: Sequence[Path], seed: int, progress: Progress) -> bytes:
    """Return the file of a model trained on a folder of pages, on labels files, or on both.

    One site in five is set apart first: a model of the others says how its probabilities have to
    be bent to be right on sites it has not seen, and what it scores there. Then the model that is
    returned learns from all.

    Raises:
        InputError: there is nothing to learn from, or a file is not what it should be.
    """
    texts = [*(read_texts(data) if data else ()), *chain.from_iterable(map(read_own, labels))]
    progress(f"{len(texts):,} labelled texts of {len({text.domain for text in texts}):,} sites")
    apart = [text for text in texts if not fold_of(text.domain, FOLDS)]
    progress("one site in five is set apart, to measure with")
    rules = Cleaner(model=None)
    trial, _ = learn(lambda: (text for text in texts if fold_of(text.domain, FOLDS)), {}, seed, progress)
    predictions = [predict(trial, text, rules) for text in apart if not text.body and not text.junk]
    calibration = calibrate(predictions)
    scores = _score(calibrated(trial, calibration), [text for text in apart if text.gold is not None])
    progress("now from all of them")
    model, _ = learn(lambda: iter(texts), {}, seed, progress)
    header = {
        "name": "cleaner-lines",
        "made_by": f"cleaner {cleaner.__version__}",
        "date": datetime.date.today().isoformat(),
        "licence": "Apache-2.0",
        "seed": seed,
        "data": _describe(texts),
        "scores_on_sites_set_apart": _mean_f1(scores),
        "thresholds": model.header["thresholds"],
        "calibration": calibration,
    }
    return pack(header, model.vocabulary, model.weights)


@dataclass(slots=True)
class FoldFigures:
    """What models say of sites they never saw."""

    scores: list[PageScore] = field(default_factory=list)
    kinds: Figures = field(default_factory=Figures)
    predictions: list[list[Prediction]] = field(default_factory=list)
    calibrations: list[tuple[float, float]] = field(default_factory=list)

    def calibration_error(self) -> tuple[float, list[tuple[float, float, int]]]:
        """Return the mean distance of said and true share of body, and (said, true, segments) by bin."""
        said, true = [], []
        for calibration, predictions in zip(self.calibrations, self.predictions, strict=True):
            for prediction in predictions:
                known = prediction.example.body_weight > 0
                said.append(_bend(prediction.shares[known, _BODY], calibration))
                true.append(prediction.example.body[known])
        shares, bodies = np.concatenate(said), np.concatenate(true)
        bins = np.minimum((shares * _BINS).astype(int), _BINS - 1)
        rows = [
            (float(shares[bins == at].mean()), float(bodies[bins == at].mean()), int((bins == at).sum()))
            for at in range(_BINS)
            if (bins == at).any()
        ]
        return sum(abs(left - right) * size for left, right, size in rows) / len(shares), rows


def evaluate_folds(data: Path, folds: int, seed: int, progress: Progress) -> FoldFigures:
    """Train as many models as folds, each without the sites of one, and clean those with it.

    Raises:
        InputError: as `read_texts`.
    """
    texts = list(read_texts(data))
    figures = FoldFigures()
    rules = Cleaner(model=None)
    models: list[Model] = []
    for fold in range(folds):
        progress(f"fold {fold + 1} of {folds}")
        model, _ = learn(partial(_others, texts, fold, folds), {}, seed, progress)
        models.append(model)
        figures.predictions.append([predict(model, text, rules) for text in _own(texts, fold, folds)])
    for fold, model in enumerate(models):
        others = chain.from_iterable(part for at, part in enumerate(figures.predictions) if at != fold)
        figures.calibrations.append(calibrate(list(others)))
        model = calibrated(model, figures.calibrations[fold])
        figures.scores += _score(model, _own(texts, fold, folds))
        whole = Cleaner(model=model)
        for text in _own(texts, fold, folds):
            if text.hand:
                count_lines(figures.kinds, text.page, text.text, text.hand, whole(text.text))
    return figures


def draw_folds(figures: FoldFigures) -> str:
    """Return the figures of all folds as Markdown: by scraper and source, by kind, and the calibration."""
    error, bins = figures.calibration_error()
    rows = [draw_table(figures.scores, ["source"]), "", figures.kinds.draw_markdown(), ""]
    rows += ["| said to be body | body | segments |", "|---:|---:|---:|"]
    rows += [f"| {said:.3f} | {true:.3f} | {size:,} |" for said, true, size in bins]
    rows += ["", f"Calibration error {error:.4f}."]
    return "\n".join(rows) + "\n"


def _own(texts: Iterable[LabelledText], fold: int, folds: int) -> Iterator[LabelledText]:
    return (text for text in texts if text.gold is not None and fold_of(text.domain, folds) == fold)


def _others(texts: Iterable[LabelledText], fold: int, folds: int) -> Iterator[LabelledText]:
    return (text for text in texts if fold_of(text.domain, folds) != fold)


def _score(model: Model, texts: Iterable[LabelledText]) -> list[PageScore]:
    bare = Cleaner(model=model, drop=["title"])
    return [
        score_page(text.text, bare(text.text).text, text.gold or "", text.scraper, text.source, text.language)
        for text in texts
    ]


def _bend(shares: Floats, calibration: tuple[float, float]) -> Floats:
    clipped = np.clip(shares.astype(np.float64), 1e-6, 1 - 1e-6)
    bent = 1 / (1 + np.exp(-(calibration[0] * np.log(clipped / (1 - clipped)) + calibration[1])))
    return bent.astype(np.float32)


def _describe(texts: Sequence[LabelledText]) -> list[dict[str, Any]]:
    """Return what a model was trained on, by source."""
    described = []
    for source in sorted({text.source for text in texts}):
        mine = [text for text in texts if text.source == source]
        described.append(
            {
                "source": source,
                "credit": CREDITS.get(source, "labels of the user's own"),
                "texts": len(mine),
                "pages": len({text.page for text in mine}),
                "sites": len({text.domain for text in mine}),
            }
        )
    return described


def _mean_f1(scores: Sequence[PageScore]) -> dict[str, float]:
    sums: Counter[str] = Counter()
    counts: Counter[str] = Counter()
    for score in scores:
        sums[score.scraper] += score.f1  # type: ignore[assignment]
        counts[score.scraper] += 1
    return {scraper: round(sums[scraper] / counts[scraper], 4) for scraper in sorted(counts)}
