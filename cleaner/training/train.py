"""From a folder of labelled pages to a model file, and the figures of models that never saw a site."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import cache, partial
from itertools import chain
from multiprocessing import get_context
from pathlib import Path
from statistics import fmean
from typing import Any

import numpy as np

import cleaner
from cleaner.errors import InputError
from cleaner.evaluate import Figures, count_lines
from cleaner.features import Floats
from cleaner.model import Model, pack
from cleaner.pipeline import Cleaner, Result
from cleaner.processes import count_cores
from cleaner.render import number_of
from cleaner.training.costs import Cost, draw_costs, list_costs
from cleaner.training.fit import Progress
from cleaner.training.folds import UNCALIBRATED, calibrated, fit_odds, fold_of, learn, odds_said
from cleaner.training.readings import read_readings, with_readings
from cleaner.training.score import PageScore, draw_table, score_page
from cleaner.training.texts import LabelledText, label_pages_of, read_own, read_texts

FOLDS = 5
_BINS = 10
_CALIBRATIONS = ("calibration", "small_calibration")
# Two numbers fitted to fewer sites than that say more of those sites than of others (docs/tried.md).
_FEWEST_APART = 20

# What the sources of the measuring set want to have named. The others are pages without gold,
# taken from the test sets of the programs they are named after; their labels were made here.
CREDITS = {
    "wcxb": "Web Content Extraction Benchmark, development split; annotations CC BY 4.0",
    "fundus": "test pages of the news library Fundus",
}
_NO_CREDIT = "labelled here, or by the user"


@dataclass(frozen=True, slots=True)
class Sources:
    """What there is to learn from."""

    data: Path | None = None
    """A folder of labelled pages."""
    labels: tuple[Path, ...] = ()
    """Files of lines with their kinds."""
    pages: tuple[Path, ...] = ()
    """Pages without labels: parquet files, or folders of pages."""

    def read(self) -> list[LabelledText]:
        """Return the labelled texts.

        Raises:
            InputError: there is none, or a file is not what it should be.
        """
        texts = [
            *(read_texts(self.data) if self.data else ()),
            *chain.from_iterable(map(label_pages_of, self.pages)),
            *chain.from_iterable(map(read_own, self.labels)),
        ]
        if not texts:
            named = ", ".join(map(str, (*self.labels, *self.pages))) or self.data
            raise InputError(f"{named}: no labelled text; there is nothing to learn from")
        return list(with_readings(texts, read_readings()))


def train(sources: Sources, seed: int, progress: Progress, base: Model | None = None) -> bytes:
    """Return the file of a model trained on what the sources hold, added to what `base` knows.

    One site in five is set apart first: a model of the others says how its probabilities have to
    be bent to be right on sites it has not seen, and what it scores there. Then the model that is
    returned learns from all.

    Raises:
        InputError: there is nothing to learn from, or a file is not what it should be.
    """
    texts = sources.read()
    progress(f"{number_of(len(texts), 'labelled text')} of {number_of(len({text.domain for text in texts}), 'site')}")
    tried = _try_out(texts, seed, progress, base)
    progress("now from all of them")
    model = learn(texts, seed, progress, base)
    header = {
        "name": "cleaner-lines",
        "made_by": f"cleaner {cleaner.__version__}",
        "date": datetime.date.today().isoformat(),
        "licence": "Apache-2.0",
        "seed": seed,
        "data": [*(base.header["data"] if base else ()), *_describe(texts)],
        **tried,
    }
    return pack(header, model)


def _try_out(texts: Sequence[LabelledText], seed: int, progress: Progress, base: Model | None) -> dict[str, object]:
    """Return what the header says of a model of four sites in five on the fifth: calibration, mean F1 by scraper.

    What is added to `base` keeps its calibration, which was fitted to more sites than anybody labels for himself.
    """
    others = list(_others(texts, 0, FOLDS))
    apart = [text for text in texts if not fold_of(text.domain, FOLDS)]
    # Silver labels leave out what is doubtful, so they make a model look surer than it may be.
    apart = [text for text in apart if text.gold is not None or text.hand] or apart
    gold = [text for text in apart if text.gold is not None]
    known: dict[str, tuple[float, float]] = dict.fromkeys(_CALIBRATIONS, UNCALIBRATED)
    if base:
        known |= {name: base.header[name] for name in _CALIBRATIONS if name in base.header}
    fits = not base and len({text.domain for text in apart}) >= _FEWEST_APART
    if not base and not fits:
        progress("too few sites to set some apart: its probabilities are not calibrated")
    if not others or not (gold or fits):
        return {**known, "scores_on_sites_set_apart": {}}
    progress("one site in five is set apart, to measure with")
    trial = learn(others, seed, progress, base)
    if fits:
        known["calibration"] = fit_odds(*odds_said(trial, apart, fast=False))
        known["small_calibration"] = fit_odds(*odds_said(trial, apart, fast=True))
    bare = _bare(calibrated(trial, known["calibration"]), fast=False)
    scores = _mean_f1([_score(text, bare(text.text)) for text in gold])
    return {**known, "scores_on_sites_set_apart": scores}


# A model, and its log-odds of body and the truth for the segments of the sites it was learned without.
Learned = tuple[Model, Floats, Floats]


@dataclass(slots=True)
class FoldFigures:
    """What models say of sites they never saw."""

    scores: list[PageScore] = field(default_factory=list)
    costs: list[Cost] = field(default_factory=list)
    """Of the lines that were decided wrongly."""
    kinds: Figures = field(default_factory=Figures)
    said: list[Floats] = field(default_factory=list)
    """By fold, how probable body was said to be for each segment, calibrated on the other folds."""
    true: list[Floats] = field(default_factory=list)
    """And how much of it is."""

    def calibration_error(self) -> tuple[float, list[tuple[float, float, int]]]:
        """Return the mean distance of said and true share of body, and (said, true, segments) by bin."""
        shares, bodies = np.concatenate(self.said), np.concatenate(self.true)
        bins = np.minimum((shares * _BINS).astype(int), _BINS - 1)
        rows = [
            (float(shares[bins == at].mean()), float(bodies[bins == at].mean()), int((bins == at).sum()))
            for at in range(_BINS)
            if (bins == at).any()
        ]
        return sum(abs(left - right) * size for left, right, size in rows) / len(shares), rows


def evaluate_folds(data: Path, folds: int, seed: int, progress: Progress, *, fast: bool = False) -> FoldFigures:
    """Train as many models as folds, each without the sites of one, and clean those with it, or its small network.

    Raises:
        InputError: as `read_texts`, or a fold has no page with a gold body.
    """
    # Folds need nothing of each other, so there is a process for each core.
    workers = min(folds, count_cores())
    with ProcessPoolExecutor(workers, get_context("spawn")) as pool:
        work = partial(_learn_fold, data=data, folds=folds, seed=seed, fast=fast)
        learned = []
        for fold, result in enumerate(pool.map(work, range(folds)), 1):
            progress(f"fold {fold} of {folds} learned")
            learned.append(result)
    return measure_folds(learned, read_texts(data), progress, fast=fast)


def measure_folds(
    learned: Sequence[Learned], texts: Iterable[LabelledText], progress: Progress, *, fast: bool = False
) -> FoldFigures:
    """Return the figures of as many models as folds, each on the sites it was learned without."""
    texts, folds = list(texts), len(learned)
    figures = FoldFigures()
    for fold, (model, odds, body) in enumerate(learned):
        others = [part for at, part in enumerate(learned) if at != fold]
        calibration = fit_odds(*(np.concatenate([part[column] for part in others]) for column in (1, 2)))
        figures.said.append(_bend(odds, calibration))
        figures.true.append(body)
        model = calibrated(model, calibration, fast=fast)
        whole, bare = Cleaner(model=model, fast=fast), _bare(model, fast=fast)
        for text in _own(texts, fold, folds):
            cleaned = bare(text.text)
            figures.scores.append(_score(text, cleaned))
            figures.costs += list_costs(text, cleaned)
            if text.hand:
                count_lines(figures.kinds, text.page, text.text, text.hand, whole(text.text))
        progress(f"fold {fold + 1} of {folds} cleaned")
    return figures


@cache
def _read_once(data: Path) -> tuple[LabelledText, ...]:
    """Return the texts, read once in a process that learns some folds."""
    return tuple(with_readings(list(read_texts(data)), read_readings()))


def _learn_fold(fold: int, data: Path, folds: int, seed: int, *, fast: bool) -> Learned:
    """Return a model of the other folds, and its log-odds of body and the truth for this one."""
    texts = _read_once(data)
    own, others = list(_own(texts, fold, folds)), list(_others(texts, fold, folds))
    if not own or not others:
        raise InputError(
            f"{data}: fold {fold + 1} of {folds} has no page with a gold body, or all there are; name another number"
        )
    model = learn(others, seed, lambda said: None)
    return model, *odds_said(model, own, fast=fast)


def draw_folds(figures: FoldFigures) -> str:
    """Return the figures of all folds as Markdown: by scraper and source, what costs most, by kind, the calibration."""
    error, bins = figures.calibration_error()
    pages = Counter(score.scraper for score in figures.scores)
    rows = [draw_table(figures.scores, ["source", "language"]), ""]
    rows += [draw_costs(figures.costs, pages), "", figures.kinds.draw_markdown(), ""]
    rows += ["| said to be body | body | segments |", "|---:|---:|---:|"]
    rows += [f"| {said:.3f} | {true:.3f} | {size:,} |" for said, true, size in bins]
    rows += ["", f"Calibration error {error:.4f}.", "", *_plot(bins)]
    return "\n".join(rows) + "\n"


def _plot(bins: Sequence[tuple[float, float, int]]) -> list[str]:
    """Return the reliability plot (DeGroot and Fienberg 1983) in Mermaid, with what would be right as second line."""
    said, true = (", ".join(f"{row[column]:.3f}" for row in bins) for column in (0, 1))
    return [
        "```mermaid",
        "xychart-beta",
        f'    x-axis "said to be body" [{said}]',
        '    y-axis "is body" 0 --> 1',
        f"    line [{true}]",
        f"    line [{said}]",
        "```",
    ]


def _own(texts: Iterable[LabelledText], fold: int, folds: int) -> Iterator[LabelledText]:
    return (text for text in texts if text.gold is not None and fold_of(text.domain, folds) == fold)


def _others(texts: Iterable[LabelledText], fold: int, folds: int) -> Iterator[LabelledText]:
    return (text for text in texts if fold_of(text.domain, folds) != fold)


def _bare(model: Model, *, fast: bool) -> Cleaner:
    """Return what leaves the body alone, as gold is."""
    return Cleaner(model=model, drop=["title"], fast=fast)


def _score(text: LabelledText, cleaned: Result) -> PageScore:
    return score_page(text.text, cleaned.text, text.gold or "", text.scraper, text.source, text.language)


def _bend(odds: Floats, calibration: tuple[float, float]) -> Floats:
    bent: Floats = 1 / (1 + np.exp(-(calibration[0] * odds + calibration[1])))
    return bent


def _describe(texts: Sequence[LabelledText]) -> list[dict[str, Any]]:
    """Return what a model was trained on, by source."""
    described = []
    for source in sorted({text.source for text in texts}):
        mine = [text for text in texts if text.source == source]
        described.append(
            {
                "source": source,
                "credit": CREDITS.get(source, _NO_CREDIT),
                "texts": len(mine),
                "pages": len({text.page for text in mine}),
                "pages_read": len({text.page for text in mine if text.read}),
                "sites": len({text.domain for text in mine}),
            }
        )
    return described


def _mean_f1(scores: Sequence[PageScore]) -> dict[str, float]:
    scrapers = sorted({score.scraper for score in scores})
    return {name: round(fmean(score.f1 for score in scores if score.scraper == name), 4) for name in scrapers}
