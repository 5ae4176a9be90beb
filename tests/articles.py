"""The labelled texts of the project: the fixtures written for it, and the seeds it began with.

Nothing here asks the cleaner how a text is cut: lines are counted anew, by the one documented rule.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:  # so that `python tests/test_fixtures.py` works in a bare checkout
    sys.path.append(str(ROOT))

KEPT = ("title", "body")
# A line ends after CR LF, LF, CR, NEL, LS or PS; not after VT, FF or FS to US.
_LINE = re.compile(r"[^\n\r\x85\u2028\u2029]*(?:\r\n|[\n\r\x85\u2028\u2029])?")


@dataclass(frozen=True)
class Label:
    """What a person says of a line, or of one piece of a line that glues things together."""

    line: int
    start: int
    end: int
    kind: str
    piece: bool


@dataclass(frozen=True)
class Article:
    """One labelled text. `expected` is None where only lines are labelled, as in the seeds."""

    slug: str
    text: str
    expected: str | None
    labels: tuple[Label, ...]
    language: str
    """ISO 639-1, what it is written in; `options` may ask for another or for "auto"."""
    options: tuple[tuple[str, Any], ...]


def split_lines(text: str) -> list[str]:
    """Cut `text` into its lines, each with its line end."""
    return [line for line in _LINE.findall(text) if line]


def read_text(path: Path) -> str:
    """Read a UTF-8 file without touching its line ends."""
    return path.read_bytes().decode("utf-8")


def _labels(text: str, kinds: dict[str, str], pieces: dict[str, list[list[str]]]) -> Iterator[Label]:
    start = 0
    for number, line in enumerate(split_lines(text), 1):
        if kind := kinds.get(str(number)):
            yield Label(number, start, start + len(line), kind, False)
        at = start
        for piece, kind in pieces.get(str(number), ()):
            yield Label(number, at, at + len(piece), kind, True)
            at += len(piece)
        start += len(line)


@cache
def fixtures() -> tuple[Article, ...]:
    """All fixtures, by slug."""
    found = []
    for folder in sorted(path.parent for path in (ROOT / "fixtures").glob("*/raw.txt")):
        text = read_text(folder / "raw.txt")
        facts = json.loads((folder / "labels.json").read_bytes())
        labels = tuple(_labels(text, facts["kinds"], facts.get("pieces", {})))
        options = tuple(sorted(({"language": facts["language"]} | facts["options"]).items()))
        expected = read_text(folder / "expected.txt")
        found.append(Article(folder.name, text, expected, labels, facts["language"], options))
    return tuple(found)


@cache
def seeds() -> tuple[Article, ...]:
    """The five texts the project began with."""
    found = []
    for row in (ROOT / "seeds" / "labels.jsonl").read_bytes().splitlines():
        facts = json.loads(row)
        text = read_text(ROOT / "seeds" / facts["file"])
        labels = tuple(_labels(text, facts["kinds"], {}))
        found.append(Article(facts["file"].removesuffix(".txt"), text, None, labels, "en", (("language", "en"),)))
    return tuple(found)
