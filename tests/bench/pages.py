"""How well it cleans real pages: `python -m tests.bench.pages [SCRAPER ...] [--out CLEANED.jsonl]`.

Cleans what each scraper made of the pages in DATA/raw.parquet, with the bare body kept, writes one record a
text, and runs the scorer of the measuring set on it. `--again` cleans instead with the headline kept, once and
then again, and prints the share of the words of the cleaned text that the second time removes.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from cleaner import Cleaner  # noqa: E402
from cleaner.options import FOCUSES  # noqa: E402
from cleaner.pipeline import DEFAULT  # noqa: E402

SCRAPERS = ("container_wide", "page", "trafilatura", "trafilatura_recall", "readability", "container")


def main() -> int:
    shared = ROOT.parent / "shared"
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "scrapers", nargs="*", metavar="SCRAPER", help=f"default: {' '.join(SCRAPERS)}; `all` for every one"
    )
    parser.add_argument("--data", type=Path, default=shared / "data")
    parser.add_argument("--score", type=Path, default=shared / "bench" / "score.py", help="the scorer")
    parser.add_argument("--out", type=Path, help="where to write the cleaned texts (default: nowhere that stays)")
    parser.add_argument("--focus", choices=FOCUSES, default="balanced")
    parser.add_argument("--language", default="en", help="two letters, or auto (default: en)")
    parser.add_argument("--by", choices=("language", "source"), help="one row for each value of this page column too")
    parser.add_argument("--model", default=DEFAULT, help="a model file, default, or none for the rules alone")
    parser.add_argument("--again", type=int, metavar="N", help="clean every Nth text twice")
    args = parser.parse_args()
    for path in (args.data / "raw.parquet", args.score):
        if not path.exists():
            parser.error(f"there is no {path}; name it with --data and --score")
    import pyarrow.parquet as pq

    wanted = args.scrapers or list(SCRAPERS)
    filters = None if wanted == ["all"] else [("scraper", "in", wanted)]
    table = pq.read_table(args.data / "raw.parquet", filters=filters)
    if not table.num_rows:
        parser.error(f"no text by {' or '.join(wanted)}")
    model = None if args.model == "none" else args.model
    if args.again:
        return clean_again(
            Cleaner(language=args.language, focus=args.focus, model=model), table.column("text").to_pylist()[:: args.again]
        )
    clean = Cleaner(language=args.language, focus=args.focus, drop=("title",), model=model)
    with tempfile.TemporaryDirectory() as folder:
        out = args.out or Path(folder) / "cleaned.jsonl"
        start = time.process_time()
        flags = write_cleaned(clean, table, out)
        seconds = time.process_time() - start
        flagged = ", ".join(f"{count} {flag}" for flag, count in sorted(flags.items()))
        print(f"{table.num_rows} texts in {seconds:.1f} s of CPU; {flagged}", flush=True)
        argv = [sys.executable, str(args.score), str(out), "--data", str(args.data)]
        return subprocess.run([*argv, "--by", args.by] if args.by else argv).returncode


def write_cleaned(clean: Cleaner, table: Any, out: Path) -> Counter[str]:
    """Write the cleaned texts as the scorer reads them; return how many texts have each flag."""
    flags: Counter[str] = Counter()
    with out.open("w", encoding="utf-8") as file:
        for batch in table.to_batches(500):
            for row in batch.to_pylist():
                result = clean(row["text"])
                flags.update(result.flags)
                record = {"id": row["id"], "scraper": row["scraper"], "text": result.text}
                file.write(json.dumps(record) + "\n")
    return flags


def clean_again(clean: Cleaner, texts: list[str]) -> int:
    """Print how much of what was cleaned a second cleaning removes."""
    shares = []
    for text in texts:
        once = clean(text).text
        words = len(once.split())
        if words:
            shares.append(1 - len(clean(once).text.split()) / words)
    touched = sum(share > 0 for share in shares)
    print(
        f"{len(shares)} texts cleaned again: {sum(shares) / len(shares):.2%} of the words go, {touched} texts lose some"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
