"""How well written pages are cleaned: `python -m tests.bench.written [FILE ...] [--model MODEL] [--fast]`.

The files are labels files whose pages have their language; those in fixtures/unseen, of which no network has learned,
if none is named. Prints for each, and for all: pages, the share of the characters of the articles' lines that go, and
of those of the other lines but the headline's, white space not counted.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from cleaner import Cleaner  # noqa: E402
from cleaner.pipeline import DEFAULT  # noqa: E402


class Counts(NamedTuple):
    """Characters of articles and of junk, and how many of them went."""

    article: int = 0
    lost: int = 0
    junk: int = 0
    gone: int = 0

    def plus(self, other: Counts) -> Counts:
        return Counts(*(one + more for one, more in zip(self, other, strict=True)))

    def __str__(self) -> str:
        return f"{self.lost / max(1, self.article):.2%} of the articles lost, {self.gone / max(1, self.junk):.3f} of the junk gone"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--model", default=DEFAULT, help="a model's file, or none for the rules alone")
    parser.add_argument("--fast", action="store_true")
    args = parser.parse_args()
    whole, pages = Counts(), 0
    for path in args.files or sorted((ROOT / "fixtures" / "unseen").glob("*.jsonl")):
        rows = [json.loads(row) for row in path.read_text("utf-8").splitlines()]
        counts = Counts()
        for row in rows:
            counts = counts.plus(count(row, args.model, fast=args.fast))
        print(f"{path.name:<24} {len(rows):>4} pages, {counts}", flush=True)
        whole, pages = whole.plus(counts), pages + len(rows)
    print(f"{'all':<24} {pages:>4} pages, {whole}")
    return 0


def count(row: Mapping[str, Any], model: str, *, fast: bool) -> Counts:
    """Return the counts of one page."""
    clean = Cleaner("en" if row["language"] == "en" else "auto", model=None if model == "none" else model, fast=fast)
    text = "\n".join(row["lines"])
    stays = bytearray(len(text))
    for decision in clean(text).decisions:
        if decision.keep:
            stays[decision.segment.start : decision.segment.end] = b"\1" * len(decision.segment.text)
    counts, start = Counts(), 0
    for line, kind in zip(row["lines"], row["kinds"], strict=True):
        shown = [at for at, character in enumerate(line, start) if not character.isspace()]
        went = sum(not stays[at] for at in shown)
        if kind == "body":
            counts = counts.plus(Counts(len(shown), went))
        elif kind not in (None, "title"):
            counts = counts.plus(Counts(0, 0, len(shown), went))
        start += len(line) + 1
    return counts


if __name__ == "__main__":
    sys.exit(main())
