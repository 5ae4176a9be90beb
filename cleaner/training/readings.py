"""What a reader said of the lines of a page: each line's kind, body among them.

`readings.jsonl` beside this module names pages of the measuring set and of those without gold by their id, and gives
the kinds of the lines of one of their texts by number. It holds none of their words; `docs/training.md` says who read
them, and how often two readers agree.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import cast

from cleaner.document import Kind
from cleaner.patterns import compile_late
from cleaner.training.markup import Mark, MarkedLine
from cleaner.training.texts import LabelledText, mark_lines

_RANGES = compile_late(r"(\d+)(?:-(\d+))? (\w+)")
_DIGEST = 16


@dataclass(frozen=True, slots=True)
class Reading:
    """The kinds of the lines of one text of a page, by line number from 1."""

    scraper: str
    digest: str
    """Of the text whose lines were read: of another one nothing is known."""
    kinds: Mapping[int, Kind]


@cache
def read_readings() -> Mapping[str, Reading]:
    """Return all readings, by the id of their page."""
    rows = files("cleaner.training").joinpath("readings.jsonl").read_text("utf-8").splitlines()
    return {row["page"]: Reading(row["scraper"], row["digest"], _unfold(row["kinds"])) for row in map(json.loads, rows)}


def digest_of(text: str) -> str:
    """Return what a reading calls the text it is of."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGEST]


def with_readings(texts: Sequence[LabelledText], readings: Mapping[str, Reading]) -> Iterator[LabelledText]:
    """Yield the texts, those of pages that were read with what was said of their lines."""
    read = lines_read(texts, readings)
    for text in texts:
        yield replace(text, read=tuple(mark_lines(text.text, read[text.page]))) if text.page in read else text


def lines_read(texts: Iterable[LabelledText], readings: Mapping[str, Reading]) -> dict[str, tuple[MarkedLine, ...]]:
    """Return the lines of each page that was read, with their kinds, by its id; what was read is among the texts."""
    read: dict[str, tuple[MarkedLine, ...]] = {}
    for text in texts:
        reading = readings.get(text.page)
        if reading and reading.scraper == text.scraper and digest_of(text.text) == reading.digest:
            read[text.page] = _mark_read(reading, text.text)
    return read


def _mark_read(reading: Reading, text: str) -> tuple[MarkedLine, ...]:
    """Return the lines of the text that was read with their kinds."""
    lines = text.splitlines()
    kinds = (reading.kinds.get(number) for number in range(1, len(lines) + 1))
    return tuple(
        MarkedLine(line, Mark(kind, "reading") if kind else None) for line, kind in zip(lines, kinds, strict=True)
    )


def _unfold(ranges: str) -> dict[int, Kind]:
    return dict(_numbered(ranges))


def _numbered(ranges: str) -> Iterator[tuple[int, Kind]]:
    for first, last, kind in _RANGES.findall(ranges):
        for number in range(int(first), int(last or first) + 1):
            yield number, cast(Kind, kind)
