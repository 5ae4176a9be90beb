"""What a reader said of the lines of a page: each line's kind, body among them.

`readings.jsonl` beside this module names pages of the measuring set and of those without gold by their id, and gives
the kinds of the lines of one of their texts by number. It holds none of their words; `docs/training.md` says who read
them, and how often two readers agree. `mark_lines` of `cleaner.training.texts` finds the lines in the other texts.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import cast

from cleaner.document import Kind
from cleaner.training.markup import Mark, MarkedLine

_RANGES = re.compile(r"(\d+)(?:-(\d+))? (\w+)")
_DIGEST = 16
PATH = Path(__file__).with_name("readings.jsonl")


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
    rows = PATH.read_text("utf-8").splitlines()
    return {row["page"]: Reading(row["scraper"], row["digest"], _unfold(row["kinds"])) for row in map(json.loads, rows)}


def digest_of(text: str) -> str:
    """Return what a reading calls the text it is of."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGEST]


def mark_read(reading: Reading, text: str) -> tuple[MarkedLine, ...] | None:
    """Return the lines of the text that was read with their kinds; None if this is another text."""
    if digest_of(text) != reading.digest:
        return None
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
