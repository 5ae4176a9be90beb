"""Score cleaned texts against gold bodies, as `bench/score.py` of the measuring set does.

Words are multisets of lower-case runs of letters and digits, so order does not count. All figures
are means over pages; their intervals come from drawing pages again (Efron 1979).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean

import numpy as np

from cleaner.training.align import read_words

WORSE = 0.01
_DRAWS = 1000


@dataclass(frozen=True, slots=True)
class PageScore:
    """One text before and after cleaning."""

    scraper: str
    source: str
    language: str
    raw_f1: float
    f1: float
    kept: float | None
    """Share of the gold words of the dirty text that are still there; None if it had none."""
    removed: float | None
    """Share of its other words that are gone; None if it had none."""
    emptied: bool


def score_page(raw: str, cleaned: str, gold: str, scraper: str, source: str, language: str | None) -> PageScore:
    """Return the score of one cleaned text."""
    dirty, clean, wanted = map(count_words, (raw, cleaned, gold))
    body, junk = dirty & wanted, dirty - wanted
    left = clean - wanted
    return PageScore(
        scraper,
        source,
        language or "?",
        _f1(dirty, wanted),
        _f1(clean, wanted),
        (clean & body).total() / body.total() if body else None,
        1 - min(left.total(), junk.total()) / junk.total() if junk else None,
        bool(body) and not clean & body,
    )


def count_words(text: str) -> Counter[str]:
    """Return how often each word stands in a text, as the score counts."""
    return Counter(read_words(text))


def _f1(found: Counter[str], gold: Counter[str]) -> float:
    hit = (found & gold).total()
    if not hit:
        return float(not gold and not found)
    precision, recall = hit / found.total(), hit / gold.total()
    return 2 * precision * recall / (precision + recall)


def mean_of(values: Iterable[float | None]) -> float:
    """Return the mean of those that are known; nan if none is."""
    known = [value for value in values if value is not None]
    return fmean(known) if known else float("nan")


def interval(values: Sequence[float]) -> float:
    """Return half the width of the 95 % interval of the mean, by drawing the pages again."""
    if len(values) < 2:
        return float("nan")
    chance = np.random.default_rng(0)
    pages = np.asarray(values)
    means = pages[chance.integers(0, len(pages), (_DRAWS, len(pages)))].mean(axis=1)
    low, high = np.quantile(means, [0.025, 0.975])
    return float(high - low) / 2


def _with_interval(values: Sequence[float]) -> str:
    mean = f"{fmean(values):.4f}"
    return f"{mean} ± {interval(values):.4f}" if len(values) > 1 else mean


def draw_table(scores: Sequence[PageScore], groups: Sequence[str] = ()) -> str:
    """Return the figures by scraper and over all, as a Markdown table; `groups` adds rows by source or language."""
    rows = [
        "| scraper | pages of | pages | raw F1 | F1 | body kept | junk removed | worse | emptied |",
        "|---|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    keys = {(score.scraper, "all") for score in scores}
    for group in groups:
        keys |= {(score.scraper, str(getattr(score, group))) for score in scores}
    for scraper, part in sorted(keys):
        among = [
            score for score in scores if score.scraper == scraper and part in ("all", score.source, score.language)
        ]
        rows.append(_draw_row(f"`{scraper}`", part, among))
    if scores:
        rows.append(_draw_row("all", "all", scores))
    return "\n".join(rows)


def _draw_row(scraper: str, part: str, among: Sequence[PageScore]) -> str:
    worse = sum(score.f1 < score.raw_f1 - WORSE for score in among) / len(among)
    return (
        f"| {scraper} | {part} | {len(among)} | {fmean(score.raw_f1 for score in among):.4f} "
        f"| {_with_interval([score.f1 for score in among])} | {mean_of(score.kept for score in among):.4f} "
        f"| {mean_of(score.removed for score in among):.3f} | {worse:.1%} "
        f"| {sum(score.emptied for score in among)} |"
    )
