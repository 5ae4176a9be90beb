"""Clips of the labelled texts: people clean short texts too, and texts that are clean already."""

from __future__ import annotations

import random
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from cleaner.document import Kind, Span
from cleaner.training.texts import LabelledText

# Of so many of the texts a clip is learned from as well, and so many lines it has. Three in ten
# and more halve what is lost of texts of three lines, at the same F1 of whole pages (docs/model.md).
_SHARE = 0.3
_FEWEST, _MOST = 2, 24


def clip_texts(texts: Sequence[LabelledText], seed: int) -> Iterator[LabelledText]:
    """Yield some lines in a row of three in ten of the texts, and each gold body as a text of its own."""
    chance = random.Random(seed)  # noqa: S311
    bodies: set[str] = set()
    for text in texts:
        if text.gold and text.page not in bodies:
            bodies.add(text.page)
            yield replace(text, scraper="gold", text=text.gold, hand={}, weak=(), read=(), body=(), junk=())
        if chance.random() < _SHARE:
            clip = _clip(text, chance)
            if clip is not None:
                yield clip


def _clip(text: LabelledText, chance: random.Random) -> LabelledText | None:
    """Return a clip of the text; None if the text is no longer than one."""
    lines = text.text.splitlines(keepends=True)
    filled = [at for at, line in enumerate(lines) if line.strip()]
    many = chance.randint(_FEWEST, _MOST)
    if len(filled) <= many:
        return None
    begin = chance.randrange(len(filled) - many + 1)
    first, last = filled[begin], filled[begin + many - 1] + 1
    starts = list(accumulate(map(len, lines), initial=0))
    start, end = starts[first], starts[last]
    return replace(
        text,
        text=text.text[start:end],
        hand={number - first: kind for number, kind in text.hand.items() if first < number <= last},
        weak=_labels_within(text.weak, start, end),
        read=_labels_within(text.read, start, end),
        body=_within(text.body, start, end),
        junk=_within(text.junk, start, end),
    )


def _labels_within(labels: Sequence[tuple[int, int, Kind]], start: int, end: int) -> tuple[tuple[int, int, Kind], ...]:
    """Return the labels that lie between two places, counted from the first."""
    return tuple((a - start, b - start, kind) for a, b, kind in labels if a >= start and b <= end)


def _within(spans: Sequence[Span], start: int, end: int) -> tuple[Span, ...]:
    """Return the part of the sorted spans that lies between two places, counted from the first."""
    at = bisect_left(spans, (start, start))
    inside = []
    for a, b in spans[max(0, at - 1) :]:
        if a >= end:
            break
        if b > start:
            inside.append((max(a, start) - start, min(b, end) - start))
    return tuple(inside)
