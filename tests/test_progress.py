"""What a run says while it is at work: from the beginning, and true."""

from __future__ import annotations

import gzip
import json
import os
import random
import re
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest
from test_faults import write_story

from cleaner.batch import progress
from cleaner.batch.progress import Progress, UnderWay
from cleaner.batch.tally import Tally
from cleaner.cli import main
from cleaner.messages import Console, ExitCode

_LINE = re.compile(r"([\d,]+) records, ([\d.]+) (B|kB|MB) of ([\d.]+) (kB|MB), .* rejected(?:, (.+) left)?$")
_SIZES = {"B": 1, "kB": 1_000, "MB": 1_000_000}


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def write_dump(name: str) -> None:
    """Write 150 records that make one shard of some hundred kilobytes, in whatever format and compression."""
    records = [{"text": write_story(number, 600), "hash": random.Random(number).randbytes(1_500).hex()} for number in range(150)]
    if name.endswith(".parquet"):
        pyarrow.parquet.write_table(pyarrow.Table.from_pylist(records), name, row_group_size=50)
        return
    data = "".join(json.dumps(record) + "\n" for record in records).encode()
    Path(name).write_bytes(gzip.compress(data) if name.endswith(".gz") else data)


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz", "a.parquet"])
def test_bytes_and_time_left_are_told_before_the_first_shard_ends(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(progress, "_ELSEWHERE_SECONDS", 0.0)
    write_dump(name)
    assert main(["clean", name, "-o", "run", "--model", "none", "--workers", "1", "--text-field", "text"]) == ExitCode.OK
    said = [found for line in capsys.readouterr().err.splitlines() if (found := _LINE.search(line))]
    sizes = [float(found[2]) * _SIZES[found[3]] for found in said]
    counts = [int(found[1].replace(",", "")) for found in said]
    assert sizes == sorted(sizes), "it never goes back"
    assert counts == sorted(counts)
    assert sizes[-1] <= os.path.getsize(name) * 1.01
    # One shard and one piece: whatever was said, was said before it ended.
    under_way = [(size, found[6]) for size, found in zip(sizes, said, strict=True) if 0 < size < os.path.getsize(name) * 0.9]
    assert under_way
    assert all(left for _, left in under_way)


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz"])
def test_how_far_one_file_is_told_too(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(progress, "_ELSEWHERE_SECONDS", 0.0)
    write_dump(name)
    assert main(["clean", name, "-o", "out.jsonl", "--model", "none", "--text-field", "text"]) == ExitCode.OK
    said = [found for line in capsys.readouterr().err.splitlines() if (found := _LINE.search(line))]
    assert [int(found[1]) for found in said] == list(range(2, 151))
    assert all(float(found[2]) * _SIZES[found[3]] <= os.path.getsize(name) * 1.01 for found in said)
    assert said[-1][6] == "0 s"


def test_of_what_no_size_is_known_nothing_is_left(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(progress, "_ELSEWHERE_SECONDS", 0.0)
    told = Progress([0], Tally({"records": {"in": 15}}), Console())
    told.tell([UnderWay(0, 0, 1_500, 0)])
    assert re.fullmatch(r"cleaner: 15 records, 1.5 kB, [\d,]+ records/s, 0 rejected\n", capsys.readouterr().err)


def test_what_was_done_before_says_nothing_of_the_speed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of three shards one was done, and half of another, which is read past once more."""
    monkeypatch.setattr(progress, "_ELSEWHERE_SECONDS", 0.0)
    clock = iter([0.0, 1.0, 10.0, 20.0])
    monkeypatch.setattr(progress.time, "monotonic", lambda: next(clock))
    told = Progress([1_000, 1_000, 1_000], Tally({"records": {"in": 15}}), Console())
    told.end(0)
    told.begin()
    told.tell([UnderWay(1, 0, 500, 500)])
    told.tell([UnderWay(1, 1, 600, 500)])
    told.end(1)
    told.tell([UnderWay(2, 0, 9_999, 0)])
    assert capsys.readouterr().err.splitlines() == [
        "cleaner: 15 records, 1.5 kB of 3 kB, 0 records/s, 0 rejected",
        "cleaner: 16 records, 1.6 kB of 3 kB, 0 records/s, 0 rejected, 2 min left",
        "cleaner: 15 records, 3 kB of 3 kB, 0 records/s, 0 rejected, 0 s left",
    ]


def test_what_little_was_read_at_first_says_nothing_of_what_is_left(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(progress, "_ELSEWHERE_SECONDS", 0.0)
    clock = iter([0.0, 2.0, 3.0, 6.0])
    monkeypatch.setattr(progress.time, "monotonic", lambda: next(clock))
    told = Progress([8_000_000], Tally(), Console())
    for size in (48, 80_000, 96):
        told.tell([UnderWay(0, 1, size, 0)])
    left = [line.partition("0 rejected")[2] for line in capsys.readouterr().err.splitlines()]
    assert left == ["", ", 5 min left", ", 138.9 h left"]
