"""What a report costs, measured: `python -m tests.bench.report [--records N ...] [--workers N]`.

For each number of records a run is made (by rules alone) and its report drawn, in a process of its
own: seconds, peak of its memory, bytes of the page and of the tables. Memory and bytes must not
grow with the records. The records are our shorter fixtures, each with a headline, a line of tags
and a site of its own, so that neither lines nor sites are few.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_LONGEST = 1_200
_KIB = 1 << 10
_MIB = 1 << 20


def main() -> None:
    """Make the runs and their reports, in a folder that is removed afterwards."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--records", type=int, nargs="+", default=[20_000, 200_000])
    parser.add_argument("--workers", type=int, default=2)
    args = parser.parse_args()
    texts = [text for text in read_texts() if len(text) <= _LONGEST]
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        for count in args.records:
            write_dump("dump.jsonl", texts, count)
            options = ("--model", "none", "--workers", str(args.workers))
            start("clean", "dump.jsonl", "-o", f"run{count}", *options)
            show_cost(count)


def read_texts() -> list[str]:
    """Return the texts of the fixtures."""
    return [path.read_text("utf-8") for path in sorted((ROOT / "fixtures").glob("*/raw.txt"))]


def write_dump(path: str, texts: Sequence[str], count: int) -> None:
    """Write `count` records."""
    with open(path, "w", encoding="utf-8") as file:
        for number in range(count):
            text = f"{texts[number % len(texts)]}\nTags: report {number}, storms\nRead more: Report {number} of the storm\n"
            record = {"id": f"r{number}", "url": f"https://site{number % 5003}.example/{number}", "text": text}
            file.write(json.dumps(record, ensure_ascii=False) + "\n")


def start(*argv: str) -> tuple[float, float]:
    """Run the command line; return seconds, and the peak of its own memory in MiB."""
    begun = time.perf_counter()
    command = [sys.executable, "-m", "cleaner", *argv]
    process = subprocess.Popen(command, env={**os.environ, "PYTHONPATH": str(ROOT)}, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status):
        raise SystemExit(f"cleaner {' '.join(argv)} ended with {os.waitstatus_to_exitcode(status)}")
    return time.perf_counter() - begun, usage.ru_maxrss / _KIB


def show_cost(count: int) -> None:
    """Print what the report of a run costs."""
    page, tables = f"report{count}.html", f"tables{count}"
    seconds, peak = start("report", f"run{count}", "-o", page, "--csv", tables)
    size = sum(path.stat().st_size for path in Path(f"run{count}").rglob("*") if path.is_file())
    sheets = sum(path.stat().st_size for path in Path(tables).iterdir())
    print(
        f"report: {count:,} records ({size / _MIB:,.0f} MiB of run): {seconds:,.1f} s, peak {peak:,.0f} MiB, "
        f"page {os.path.getsize(page):,} bytes, tables {sheets:,} bytes",
        flush=True,
    )


if __name__ == "__main__":
    main()
