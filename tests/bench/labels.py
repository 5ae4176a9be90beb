"""How right the labels are that come from HTML: `python -m tests.bench.labels markup|silver|readings [--data DIR] [--every N]`.

`markup` holds the weak kinds against the lines labelled by hand in DATA/kinds.jsonl. `silver` labels the article pages
of DATA/pages.parquet as if they had no gold, and holds the labels against gold and against the hand. `readings` holds
what was read of these pages against the hand, and scores against gold the texts of exactly what was read as body.
"""

from __future__ import annotations

import argparse
import json
import logging
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from cleaner.document import KEPT_BY_DEFAULT, KINDS, Kind  # noqa: E402
from cleaner.training.markup import read_markup, weak_kinds  # noqa: E402
from cleaner.training.place import Letters, letters_of  # noqa: E402
from cleaner.training.readings import read_readings, with_readings  # noqa: E402
from cleaner.training.score import PageScore, draw_table, score_page  # noqa: E402
from cleaner.training.silver import PageRefusedError, SilverText, label_page  # noqa: E402
from cleaner.training.texts import read_texts  # noqa: E402


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labels", choices=("markup", "silver", "readings"))
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument(
        "--every", type=int, default=1, metavar="N", help="silver: only every Nth page without hand labels"
    )
    args = parser.parse_args()
    if not (args.data / "pages.parquet").exists():
        parser.error(f"there is no {args.data / 'pages.parquet'}; name the folder with --data")
    logging.disable(logging.CRITICAL)
    hand = [json.loads(line) for line in (args.data / "kinds.jsonl").open(encoding="utf-8")]
    pages = read_pages(args.data)
    if args.labels == "markup":
        measure_markup(hand, pages)
    elif args.labels == "readings":
        measure_readings(hand, args.data)
    else:
        by_hand = {(row["id"], row["scraper"]): row for row in hand}
        wanted = {row["id"] for row in hand} | set(list(pages)[:: args.every])
        measure_silver([page for page in pages.values() if page["id"] in wanted], by_hand)
    return 0


def read_pages(data: Path) -> dict[str, dict[str, Any]]:
    import pyarrow.parquet as pq

    table = pq.read_table(data / "pages.parquet", filters=[("page_type", "=", "article")])
    return {row["id"]: row for row in table.to_pylist()}


def measure_markup(hand: list[dict[str, Any]], pages: dict[str, dict[str, Any]]) -> None:
    found: Counter[tuple[str, str | None]] = Counter()
    for row in hand:
        marked = read_markup(pages[row["id"]]["html"])
        found.update(zip(row["kinds"], weak_kinds(row["lines"], marked), strict=True))
    print_kinds(found)


def print_kinds(found: Counter[tuple[str, str | None]]) -> None:
    print(f"{'kind':<9} {'labelled':>8} {'given':>6} {'agree':>6} {'covered':>8}  otherwise")
    for kind in KINDS:
        labelled = sum(count for (label, _), count in found.items() if label == kind)
        given = Counter({label: count for (label, got), count in found.items() if got == kind})
        if given:
            rest = ", ".join(f"{label} {count}" for label, count in given.most_common() if label != kind)
            right = given[kind]
            print(
                f"{kind:<9} {labelled:>8} {given.total():>6} {right / given.total():>6.2f} {right / max(1, labelled):>8.2f}  {rest}"
            )


def measure_readings(hand: list[dict[str, Any]], data: Path) -> None:
    by_hand = {(row["id"], row["scraper"]): row["kinds"] for row in hand}
    found: Counter[tuple[str, str | None]] = Counter()
    scores: list[PageScore] = []
    texts = list(with_readings([text for text in read_texts(data) if text.gold is not None], read_readings()))
    pages = {text.page for text in texts if text.read}
    for text in texts:
        if text.page not in pages:
            continue
        if text.hand:
            given = {text.text.count("\n", 0, start) + 1: kind for start, _, kind in text.read}
            kinds = by_hand[text.page, text.scraper]
            found.update((kind, given.get(line)) for line, kind in zip(sorted(text.hand), kinds, strict=True))
        cleaned = only_body(text.text, text.read)
        scores.append(score_page(text.text, cleaned, text.gold or "", text.scraper, text.source, text.language))
    print_kinds(found)
    named = Counter({pair: count for pair, count in found.items() if pair[1]})
    print(f"the same kind: {sum(named[kind, kind] for kind in KINDS) / named.total():.3f} of {named.total()} lines\n")
    print(draw_table(scores))


def only_body(text: str, read: Sequence[tuple[int, int, Kind]]) -> str:
    """Return the text without the lines that were read as something else than body."""
    kept, at = [], 0
    for start, end, kind in read:
        if kind != "body":
            kept.append(text[at:start])
            at = end
    return "".join([*kept, text[at:]])


class Tally:
    """Lines and characters of one label, and those that it is right about."""

    def __init__(self) -> None:
        self.lines = self.chars = self.right_lines = self.right_chars = 0

    def add(self, line: str, right: bool) -> None:
        self.lines += 1
        self.chars += len(line)
        self.right_lines += right
        self.right_chars += len(line) * right

    def __str__(self) -> str:
        chars, lines = self.right_chars / max(1, self.chars), self.right_lines / max(1, self.lines)
        return f"{self.lines:>7} lines, right {lines:.3f} of lines, {chars:.3f} of characters"


def measure_silver(pages: list[dict[str, Any]], by_hand: dict[tuple[str, str], dict[str, Any]]) -> None:
    refused: Counter[str] = Counter()
    tallies: dict[tuple[str, str, str], Tally] = defaultdict(Tally)
    for page in pages:
        try:
            texts = label_page(page["html"], page["language"])
        except PageRefusedError as reason:
            refused[str(reason)] += 1
            continue
        gold = Gold(page["gold"], page["html"])
        for text in texts:
            row = by_hand.get((page["id"], text.scraper))
            kinds: dict[str, list[str]] = defaultdict(list)
            for line, kind in zip(row["lines"], row["kinds"], strict=True) if row else ():
                kinds[line].append(kind)
            for label, line in labelled_lines(text):
                tallies["gold", text.scraper, ""].add(line, True)
                if label:
                    tallies["gold", text.scraper, label].add(line, gold.holds(line) == (label == "body"))
                if kinds[line]:
                    kind = kinds[line].pop(0)
                    tallies["hand", "", ""].add(line, True)
                    if label:
                        tallies["hand", "", label].add(line, (kind in KEPT_BY_DEFAULT) == (label == "body"))
    for (measure, scraper, label), tally in sorted(tallies.items()):
        if label:
            share = tally.chars / tallies[measure, scraper, ""].chars
            print(f"{measure} {scraper:<19} {label}: {tally}, {share:.3f} of the text")
    print(f"refused: {dict(refused)} of {len(pages)} pages")


def labelled_lines(text: SilverText) -> Iterator[tuple[str, str]]:
    labels = dict.fromkeys(text.body, "body") | dict.fromkeys(text.junk, "junk")
    start = 0
    for row in text.text.split("\n"):
        if line := row.strip():
            first = start + row.index(line)
            yield labels.get((first, first + len(line)), ""), line
        start += len(row) + 1


class Gold:
    """Which lines of a page stand in its gold: as a line of it, amid it, or where it stands in the page."""

    def __init__(self, gold: str, html: str) -> None:
        lines = [line.strip() for line in gold.split("\n") if line.strip()]
        self._page = Letters.of(piece.text for piece in read_markup(html))
        self._mask = bytearray(len(self._page.text))
        for start, end in self._page.cover(lines):
            self._mask[start:end] = b"\1" * (end - start)
        self._lines = {letters_of(line)[0] for line in lines}
        self._letters = letters_of(gold)[0]

    def holds(self, line: str) -> bool:
        letters = letters_of(line)[0]
        if letters in self._lines or (len(letters) >= 25 and letters in self._letters):
            return True
        places = self._page.candidates([line])[0]
        return any(2 * sum(self._mask[at : at + len(letters)]) >= len(letters) for at in places)


if __name__ == "__main__":
    sys.exit(main())
