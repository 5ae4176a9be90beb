"""Which lines cost most where a cleaned text is not its gold body, by cause.

A line is lost if half of its words or more stand in gold and it went, and left if less than half do and it stayed. It
costs by how much F1 of its text would rise if that line alone were decided otherwise. A lost line is told by what it
was taken for; a left one by its kind, if a person or the page's markup named it, else by where it stands and whether
it is prose.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from cleaner.document import KINDS, Decision
from cleaner.pipeline import Result
from cleaner.training.align import read_words
from cleaner.training.examples import body_targets, kind_targets
from cleaner.training.score import count_words
from cleaner.training.texts import LabelledText

# A line with so much of it in gold is worth keeping.
_HALF = 0.5
# Characters from which on a sentence is prose, as features.py has it.
_PROSE = 100
_THOUSAND = 1000


@dataclass(frozen=True, slots=True)
class Cost:
    """What one line that was decided wrongly costs."""

    scraper: str
    cause: str
    f1: float
    """By how much F1 of its text would rise without it, or with it."""


def list_costs(text: LabelledText, result: Result) -> Iterator[Cost]:
    """Yield the costs of the lines of a text with a gold body; of what gold has elsewhere nothing is known."""
    filled = [decision for decision in result.decisions if decision.segment.content]
    pieces = [decision.segment for decision in filled]
    shares, weights = body_targets(text, pieces)
    kinds, _ = kind_targets(text, pieces, shares)
    inside = [row for row, share in enumerate(shares) if share >= _HALF and weights[row]]
    hits, both = _overlap(result.text, text.gold or "")
    for row, decision in enumerate(filled):
        words = len(read_words(decision.segment.content))
        hit = words * float(shares[row])
        step = -1 if decision.keep else 1
        gain = _f1(hits + step * hit, both + step * words) - _f1(hits, both)
        if gain <= 0 or not weights[row] or decision.keep == (shares[row] >= _HALF):
            continue
        named = KINDS[kinds[row]] if kinds[row] >= 0 else None
        cause = _left(decision, named, row, inside) if decision.keep else f"lost, taken for {decision.kind}"
        yield Cost(text.scraper, cause, gain)


def _overlap(cleaned: str, gold: str) -> tuple[int, int]:
    """Return how many words a cleaned text has in common with gold, and how many both have together."""
    left, wanted = count_words(cleaned), count_words(gold)
    return (left & wanted).total(), left.total() + wanted.total()


def _f1(hits: float, both: float) -> float:
    return 2 * hits / both if both > 0 else 0.0


def _left(decision: Decision, named: str | None, row: int, inside: Sequence[int]) -> str:
    if named:
        return f"left, {named}"
    piece = decision.segment
    shape = "prose" if piece.ends_sentence and len(piece.content) >= _PROSE else "short lines"
    if not inside or row < inside[0]:
        return f"left, {shape} before the body"
    return f"left, {shape} after the body" if row > inside[-1] else f"left, {shape} amid the body"


def draw_costs(costs: Iterable[Cost], pages: Counter[str]) -> str:
    """Return what the lines of each cause cost on average, in thousandths of F1 by scraper, as a Markdown table.

    `pages` says how many texts there are of each scraper; the dearest causes stand first.
    """
    sums: defaultdict[tuple[str, str], float] = defaultdict(float)
    by_cause: defaultdict[str, float] = defaultdict(float)
    for cost in costs:
        share = _THOUSAND * cost.f1 / pages[cost.scraper]
        sums[cost.scraper, cost.cause] += share
        by_cause[cost.cause] += share / len(pages)
    scrapers = sorted(pages)
    rows = [
        f"| lines | {' | '.join(f'`{name}`' for name in scrapers)} | all |",
        f"|---|{'---:|' * (len(scrapers) + 1)}",
    ]
    for cause, mean in sorted(by_cause.items(), key=lambda item: -item[1]):
        rows.append(f"| {cause} | {' | '.join(f'{sums[name, cause]:.1f}' for name in scrapers)} | {mean:.1f} |")
    return "\n".join(rows)
