"""What is said of pages besides their text: `python -m tests.bench.html_facts --data DIR [--every N]`.

Title, author and date beside trafilatura's, on article pages that people noted them for: the mean
F1 of the words of the title; an author is right if half of its words are (F1 of the two sets), a
date if it is the day. "None there" is how often no author is named where people found none.

Flags: how many pages of each type have one, so on articles it is the share of false alarms. The
model that comes with the package has seen these pages; a flag asks it only how much prose is kept.

Last, what `Result.meta` costs: it reads the markup again, because the tree of a page is not kept.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path
from statistics import fmean
from time import process_time
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from cleaner.document import Meta  # noqa: E402
from cleaner.extras import load  # noqa: E402
from cleaner.flags import FLAGS  # noqa: E402
from cleaner.html.meta import read_meta  # noqa: E402
from cleaner.html.view import parse  # noqa: E402
from cleaner.pipeline import Cleaner  # noqa: E402

_COLUMNS = ["id", "url", "page_type", "title", "author", "date", "html"]
_NO_ARTICLE = tuple(FLAGS)[list(FLAGS).index("F_EMPTY_SHELL") : list(FLAGS).index("F_INDEX") + 1]
_WORDS = re.compile(r"\w+")
_COSTED = 200


def words_f1(found: str | None, wanted: str) -> float:
    """Return the F1 of two sets of words."""
    one, other = (set(_WORDS.findall((text or "").lower())) for text in (found, wanted))
    return 2 * len(one & other) / max(1, len(one) + len(other))


def score_meta(meta: Meta, page: dict[str, Any]) -> dict[str, float]:
    """Return how right title, author and date are, by what is known of the page."""
    scores = {"title": words_f1(meta.title, page["title"])}
    if page["author"]:
        scores["author"] = float(words_f1(meta.author, page["author"]) >= 0.5)
    else:
        scores["author: none there"] = float(not meta.author)
    if page["date"]:
        scores["date"] = float((meta.date or "")[:10] == page["date"][:10])
    return scores


def ask_trafilatura(page: dict[str, Any]) -> Meta:
    """Return what trafilatura says by itself."""
    found = load("trafilatura", "train").extract_metadata(page["html"], default_url=page["url"])
    return Meta(found.title, found.author, found.date, found.sitename) if found else Meta()


def draw_costs(pages: list[dict[str, Any]]) -> str:
    """Return what it takes to find the meta of pages, and how much of that goes into reading their markup."""
    begun = process_time()
    for page in pages:
        read_meta(page["html"], page["url"])
    found = process_time()
    for page in pages:
        parse(page["html"])
    meta, reading = (1000 * spent / len(pages) for spent in (found - begun, process_time() - found))
    return f"meta of {len(pages)} pages: {meta:.1f} ms of CPU each, {reading:.1f} of them to read the markup"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--every", type=int, default=1, help="only every so manieth page")
    args = parser.parse_args()
    pages = load("pyarrow.parquet", "train").read_table(args.data / "pages.parquet", columns=_COLUMNS).to_pylist()[:: args.every]
    scores: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    flagged: dict[str, Counter[str]] = defaultdict(Counter)
    sizes = Counter(page["page_type"] for page in pages)
    clean = Cleaner()
    for page in pages:
        flags = set(clean.html(page["html"]).flags) & set(_NO_ARTICLE)
        flagged[page["page_type"]].update(flags, any=bool(flags))
        if page["page_type"] == "article":
            for name, meta in (
                ("cleaner", read_meta(page["html"], page["url"])),
                ("trafilatura", ask_trafilatura(page)),
            ):
                for what, score in score_meta(meta, page).items():
                    scores[what][name].append(score)
    print("| | pages | cleaner | trafilatura |\n|---|---:|---:|---:|")
    for what, by in scores.items():
        print(f"| {what} | {len(by['cleaner'])} | {fmean(by['cleaner']):.4f} | {fmean(by['trafilatura']):.4f} |")
    print(f"\n| pages with a flag | of | any | {' | '.join(_NO_ARTICLE)} |\n|---|{'---:|' * (len(_NO_ARTICLE) + 2)}")
    for kind, many in sorted(sizes.items()):
        row = " | ".join(str(flagged[kind][name]) for name in ("any", *_NO_ARTICLE))
        print(f"| {kind} | {many} | {row} |")
    print(f"\n{draw_costs(pages[:_COSTED])}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
