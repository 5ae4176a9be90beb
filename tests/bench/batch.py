"""What a run costs, measured: `python -m tests.bench.batch [--data DIR] [--records N] [--only PART]`.

    memory     peak of the whole process tree for N and for 10 N records
    workers    seconds and CPU seconds with one worker and with two
    around     share of a run's CPU time that is not spent on cleaning, JSONL and Parquet
    start      seconds until the first record is committed
    commit     what it costs to commit a piece of a shard, and the share of a run that is
    kills      N/100 SIGKILLs of the parent at random moments, against an undisturbed run, byte for byte

The records are real texts of `raw.parquet` (or of our fixtures without --data), each one changed a
little, so that no two are alike. Seconds by the clock hold only on a machine that is idle.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleaner.batch.folder import Piece

ROOT = Path(__file__).resolve().parents[2]
_POLL_SECONDS = 0.05
_MIB = 1 << 20
_NOT_COMPARED = ("lock", "times.jsonl", "stdin")


def main() -> None:
    """Run the parts that were asked for, in a folder that is removed afterwards."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, help="a folder with raw.parquet")
    parser.add_argument("--records", type=int, default=2_000)
    parser.add_argument("--only", choices=list(PARTS), action="append")
    args = parser.parse_args()
    texts = read_texts(args.data)
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        for name in args.only or PARTS:
            PARTS[name](texts, args.records)


def read_texts(data: Path | None) -> list[str]:
    """Return real texts to make records from."""
    if data is None:
        return [path.read_text("utf-8") for path in sorted((ROOT / "fixtures").glob("*/raw.txt"))]
    import pyarrow.parquet as pq

    table = pq.read_table(data / "raw.parquet")
    return [str(text) for text in table.column("text").to_pylist()]


def write_dump(path: str, texts: Sequence[str], count: int) -> None:
    """Write `count` records, each a text with a line of its own at the end."""
    with open(path, "w", encoding="utf-8") as file:
        for number in range(count):
            text = f"{texts[number % len(texts)]}\nIt was number {number} of the reports that came in.\n"
            url = f"https://site{number % 97}.example/{number}"
            file.write(json.dumps({"id": number, "url": url, "text": text}, ensure_ascii=False) + "\n")


def measure(*argv: str) -> tuple[float, float, float]:
    """Run the command line; return seconds, CPU seconds of all its processes, and its tree's peak in MiB."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.perf_counter()
    process = start(*argv)
    peak = 0.0
    while process.poll() is None:
        peak = max(peak, sum(map(resident, tree(process.pid))))
        time.sleep(_POLL_SECONDS)
    seconds = time.perf_counter() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if process.returncode not in (0, 3):
        raise SystemExit(f"cleaner {' '.join(argv)} ended with {process.returncode}")
    return seconds, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, peak / _MIB


def start(*argv: str) -> subprocess.Popen[bytes]:
    """Start `cleaner clean` for itself."""
    command = [sys.executable, "-m", "cleaner", "clean", *argv]
    return subprocess.Popen(command, env={**os.environ, "PYTHONPATH": str(ROOT)}, stderr=subprocess.DEVNULL)


def tree(pid: int) -> list[int]:
    """Return a process and all that it started."""
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return []
    return [pid, *(each for child in children for each in tree(int(child)))]


def resident(pid: int) -> int:
    """Return the bytes of memory a process holds."""
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def show_memory(texts: Sequence[str], count: int) -> None:
    """Print the peaks for a dump and for one of ten times as many records."""
    peaks = []
    for records in (count, 10 * count):
        write_dump("memory.jsonl", texts, records)
        seconds, _, peak = measure("memory.jsonl", "-o", f"memory{records}", "--workers", "2")
        peaks.append(peak)
        print(f"memory: {records:,} records, 2 workers: peak of the tree {peak:,.0f} MiB, {seconds:,.0f} s")
    print(f"memory: ten times the records take {peaks[1] / peaks[0] - 1:+.1%}")


def show_workers(texts: Sequence[str], count: int) -> None:
    """Print what one worker takes, and two."""
    write_dump("workers.jsonl", texts, count)
    one, two = (measure("workers.jsonl", "-o", f"workers{number}", "--workers", str(number)) for number in (1, 2))
    for number, (seconds, cpu, _) in enumerate((one, two), 1):
        print(f"workers: {number}: {seconds:.1f} s, {cpu * 1_000 / count:.2f} ms of CPU a record")
    print(f"workers: two are {one[0] / two[0]:.2f} times as fast as one")


def show_commit(texts: Sequence[str], count: int) -> None:
    """Print how long it takes to commit a piece, in this process, which is the parent of one worker."""
    from cleaner.batch.folder import RunFolder
    from cleaner.cli import main as run

    write_dump("commit.jsonl", texts, count)
    commit, took = RunFolder.commit, []

    def timed(self: RunFolder, piece: Piece, written: str) -> None:
        begun = time.perf_counter()
        commit(self, piece, written)
        took.append(time.perf_counter() - begun)

    RunFolder.commit = timed  # type: ignore[method-assign]
    begun = time.perf_counter()
    run(["clean", "commit.jsonl", "-o", "commit/", "--workers", "1", "--quiet"])
    seconds = time.perf_counter() - begun
    RunFolder.commit = commit  # type: ignore[method-assign]
    print(
        f"commit: {len(took)} pieces, {1000 * median(took):.1f} ms each (median), {1000 * max(took):.1f} at most,"
        f" {sum(took) / seconds:.2%} of {seconds:.1f} s"
    )


def show_around(texts: Sequence[str], count: int) -> None:
    """Print how much of the CPU time of a run is not cleaning."""
    import cleaner

    write_dump("around.jsonl", texts, count)
    clean = cleaner.Cleaner()
    clean(texts[0])
    begun = time.process_time()
    for line in open("around.jsonl", encoding="utf-8"):  # noqa: SIM115
        clean(json.loads(line)["text"]).text  # noqa: B018
    cleaning = time.process_time() - begun
    measure("around.jsonl", "-o", "around.parquet", "--to", "parquet")
    for name in ("around.jsonl", "around.parquet"):
        _, cpu, _ = measure(name, "-o", f"run-{name}/", "--workers", "1")
        # What was cleaned once is cleaned faster again; JSONL is the input both figures are of.
        print(
            f"around: {name}: {cpu:.1f} s of CPU, {cleaning:.1f} s of cleaning alone ({1 - cleaning / cpu:.0%} around)"
        )


def show_start(texts: Sequence[str], count: int) -> None:
    """Print how long it takes until one record is done."""
    write_dump("start.jsonl", texts, 1)
    seconds, cpu, _ = measure("start.jsonl", "-o", "start", "--workers", "1")
    print(f"start: a run of one record takes {seconds:.2f} s, {cpu:.2f} s of CPU")


def show_kills(texts: Sequence[str], count: int) -> None:
    """Kill runs until there were enough kills, and compare what comes out in the end."""
    write_dump("kills.jsonl", texts, count)
    seconds, _, _ = measure("kills.jsonl", "-o", "calm", "--workers", "2")
    chance = random.Random(count)
    kills = 0
    while kills < count // 100:
        process = start("kills.jsonl", "-o", "killed", "--workers", "2")
        time.sleep(chance.uniform(0, seconds))
        kills += process.poll() is None
        process.kill()
        process.wait()
        if Path("killed/_SUCCESS.json").exists():
            break
    measure("kills.jsonl", "-o", "killed", "--workers", "2")
    same = contents("calm") == contents("killed")
    print(f"kills: {kills} kills, then finished: {'the same bytes' if same else 'OTHER BYTES'}")


def contents(folder: str) -> dict[str, bytes]:
    """Return all that a run wrote, but for its times and lock."""
    paths = [path for path in Path(folder).rglob("*") if path.is_file() and path.name not in _NOT_COMPARED]
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(paths)}


PARTS: dict[str, Callable[[Sequence[str], int], None]] = {
    "memory": show_memory,
    "workers": show_workers,
    "around": show_around,
    "start": show_start,
    "commit": show_commit,
    "kills": show_kills,
}

if __name__ == "__main__":
    main()
