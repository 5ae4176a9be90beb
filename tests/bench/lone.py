"""How much of a few lines of junk goes from an article that is clean else: `python -m tests.bench.lone [--data DIR]`.

A gold body, cut to about 1,000, 2,500, 5,000 or 20,000 characters, gets one, two or four lines of junk that a person
labelled on pages of other sites, each kind alike often, half of them at its end. Printed is the share of these lines
that goes, by kind, and the share of the words of the bodies that goes with them; with the learned filter, with `fast`
and by the rules alone. A line by itself says less than it did on its page: `Books` or a headline may be of the article,
so a good part stays for good. The learned filter has seen the bodies and the lines, but never together.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from cleaner import Cleaner  # noqa: E402

KINDS = ("ad", "bio", "caption", "comment", "legal", "meta", "nav", "promo", "related", "share")
LENGTHS = (1_000, 2_500, 5_000, 20_000)
MANY = (1, 1, 2, 4)
LEAST_LINES = 4
GLUE = "\n\n"


class Line(NamedTuple):
    """A line of a text; the kind of one that was set in."""

    text: str
    kind: str | None = None


Junk = Mapping[str, Sequence[tuple[str, str]]]
"""Lines by kind, each with its site."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--texts", type=int, default=500, help="how many (default: 500)")
    parser.add_argument("--seed", type=int, default=5, help="where chance begins (default: 5)")
    args = parser.parse_args()
    if not (args.data / "kinds.jsonl").exists():
        parser.error(f"there is no {args.data / 'kinds.jsonl'}; name the folder with --data")
    texts = list(set_in(args.data, args.texts, random.Random(args.seed)))
    for name, clean in (
        ("learned filter", Cleaner()),
        ("fast", Cleaner(fast=True)),
        ("rules alone", Cleaner(model=None)),
    ):
        print(f"{name:<15} {measure(clean, texts)}", flush=True)
    return 0


def set_in(data: Path, many: int, chance: random.Random) -> Iterator[list[Line]]:
    """Yield English bodies with lines of junk in them."""
    pages = read_pages(data)
    junk = read_junk(data, {page["id"]: page["domain"] for page in pages})
    long = [page for page in pages if len(page["gold"]) > LENGTHS[0] - 100]
    for page in chance.sample(long, min(many, len(long))):
        lines = [Line(text) for text in cut(page["gold"], chance.choice(LENGTHS))]
        if len(lines) < LEAST_LINES:
            continue
        for _ in range(chance.choice(MANY)):
            kind = chance.choice(KINDS)
            text, site = chance.choice(junk[kind])
            at = chance.choice((len(lines), chance.randint(1, len(lines))))
            if site != page["domain"]:
                lines.insert(at, Line(text, kind))
        yield lines


def read_pages(data: Path) -> list[dict[str, Any]]:
    import pyarrow.parquet as pq

    columns = ["id", "gold", "page_type", "language", "domain"]
    rows: list[dict[str, Any]] = pq.read_table(data / "pages.parquet", columns=columns).to_pylist()
    return [row for row in rows if row["page_type"] == "article" and row["language"] == "en"]


def read_junk(data: Path, sites: Mapping[str, str]) -> Junk:
    found: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for row in map(json.loads, (data / "kinds.jsonl").open(encoding="utf-8")):
        if row["id"] in sites:
            for text, kind in zip(row["lines"], row["kinds"], strict=True):
                found[kind].append((text, sites[row["id"]]))
    return found


def cut(body: str, length: int) -> Iterator[str]:
    taken = 0
    for line in filter(str.strip, body.split("\n")):
        if taken > length:
            return
        taken += len(line)
        yield line


def measure(clean: Cleaner, texts: Sequence[Sequence[Line]]) -> str:
    set_in, gone = Counter[str](), Counter[str]()
    words = lost = 0.0
    for lines in texts:
        for line, kept in zip(lines, shares_kept(clean, lines), strict=True):
            if line.kind:
                set_in[line.kind] += 1
                gone[line.kind] += kept < 0.5
            else:
                size = len(line.text.split())
                words, lost = words + size, lost + (1 - kept) * size
    kinds = ", ".join(f"{kind} {gone[kind] / set_in[kind]:.2f}" for kind in KINDS if set_in[kind])
    total = gone.total() / set_in.total()
    return f"{set_in.total()} lines set in, {total:.3f} gone, {lost / words:.5f} of the body words; {kinds}"


def shares_kept(clean: Cleaner, lines: Sequence[Line]) -> Iterator[float]:
    """Yield what share of each line stays."""
    text = GLUE.join(line.text for line in lines)
    mask = bytearray(len(text))
    for decision in clean(text).decisions:
        if decision.keep:
            mask[decision.segment.start : decision.segment.end] = b"\1" * len(decision.segment.text)
    begin = 0
    for line in lines:
        end = begin + len(line.text)
        yield sum(mask[begin:end]) / len(line.text)
        begin = end + len(GLUE)


if __name__ == "__main__":
    sys.exit(main())
