"""What comparing costs, measured: `python -m tests.bench.diff [--records N]`.

    runs    seconds and peak of memory to compare two runs of N records and of 10 N
    texts   seconds to compare two texts, and to draw that 80 cells wide, for texts made to be slow

The texts are made here, the records are those of our fixtures, each changed a little. Seconds by
the clock hold only on a machine that is idle.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import cleaner
from cleaner.compare.draw import draw_inline
from cleaner.compare.fold import Wanted, fold
from cleaner.compare.patch import draw_patch, pair_lines
from cleaner.compare.screen import Screen
from cleaner.compare.texts import compare_texts

ROOT = Path(__file__).resolve().parents[2]
_WORDS = "the storm reached coast on Monday night and cut power in four towns police said".split()


def main() -> None:
    """Measure, and print a table of each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--records", type=int, default=2_000)
    args = parser.parse_args()
    # First, because a process begins with the peak of the one that started it.
    print(f"{'records':>8} {'seconds':>8} {'MiB':>6}")
    for records in (args.records, 10 * args.records):
        print(f"{records:>8,} {'{:8.1f} {:6.0f}'.format(*measure_runs(records))}", flush=True)
    print(f"\n{'text':<40} {'compare':>8} {'draw':>8} {'patch':>8}  seconds")
    for name, before, after in make_texts(random.Random(1)):
        print(f"{name:<40} {'{:8.2f} {:8.2f} {:8.2f}'.format(*measure_texts(before, after))}", flush=True)


def make_texts(chance: random.Random) -> Iterator[tuple[str, str, str]]:
    """Yield a name, a text, and what became of it."""

    def line() -> str:
        return " ".join(f"{chance.choice(_WORDS)}{chance.randrange(50)}" for _ in range(20)) + "."

    def mangle(lines: list[str]) -> list[str]:
        kept = [one for one in lines if chance.random() < 0.8]
        return [one if chance.random() < 0.6 else one[: len(one) // 2] for one in kept]

    lines = [line() for _ in range(5_000)]
    yield "5,000 lines, some cut or gone", "\n".join(lines), "\n".join(mangle(lines))
    yield "5,000 lines, joined into one", "\n".join(lines), " ".join(mangle(lines))
    yield "5,000 lines and 5,000 others", "\n".join(lines), "\n".join(line() for _ in range(5_000))
    labels = [chance.choice(["Share", "Tweet", "Reply"]) for _ in range(12_500)]
    yield "8,000 labels and 4,500, all repeated", "\n".join(labels[:8_000]), "\n".join(labels[8_000:])
    yield "a line of 100,000 characters", "x" * 100_000, "x" * 50_000 + "y" * 50_000
    yield "a line of 100,000 Japanese characters", "台風は月" * 25_000, "台風月" * 30_000
    lines = [line() for _ in range(50_000)]
    yield "50,000 lines, some cut or gone", "\n".join(lines), "\n".join(mangle(lines))


def measure_texts(before: str, after: str) -> tuple[float, float, float]:
    """Return the seconds that comparing, drawing and the patch take."""
    result = cleaner.Cleaner(model=None)(before)
    list(result.decisions)
    start = time.perf_counter()
    rows = compare_texts(result, after)
    compared = time.perf_counter()
    list(draw_inline(fold(rows, Wanted()), Screen(80, colour=True, isolates=True), 5))
    drawn = time.perf_counter()
    b"".join(draw_patch(pair_lines(before.encode(), after.encode()), "before", "after"))
    return compared - start, drawn - compared, time.perf_counter() - drawn


def measure_runs(records: int) -> tuple[float, float]:
    """Return the seconds that comparing two runs takes, and the MiB of the process at its peak."""
    texts = [path.read_bytes().decode() for path in sorted((ROOT / "fixtures").glob("*/raw.txt"))]
    with tempfile.TemporaryDirectory() as folder:
        with open(f"{folder}/dump.jsonl", "w", encoding="utf-8") as file:
            for number in range(records):
                text = f"{texts[number % len(texts)]}\nThis is number {number}.\n"
                file.write(json.dumps({"id": f"r{number}", "text": text}) + "\n")
        for out, focus in (("one", "balanced"), ("two", "precision")):
            _run(folder, "clean", "dump.jsonl", "-o", f"{out}/", "--focus", focus, "--model", "none")
        start = time.perf_counter()
        peak = _run(folder, "diff", "one", "two")
        return time.perf_counter() - start, peak


def _run(folder: str, *argv: str) -> float:
    """Run cleaner in `folder`, and return the MiB it took at its peak."""
    process = subprocess.Popen(
        [sys.executable, "-m", "cleaner", *argv],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"cleaner {' '.join(argv)} ended with {process.returncode}")
    return usage.ru_maxrss / 1024


if __name__ == "__main__":
    main()
