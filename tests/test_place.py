"""Where a reject says it stands: in its file, however that was cut up, and whoever was done first."""

from __future__ import annotations

import json
import os
import random
import shutil
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.parquet
import pytest
from faults import can_inject, contents, inject

from cleaner.batch import plan
from cleaner.batch.folder import Piece, RunFolder
from cleaner.batch.place import Numbers, Place, Places
from cleaner.batch.protocol import Input, Shard
from cleaner.batch.spans import Dropped
from cleaner.batch.verify import verify
from cleaner.cli import main
from cleaner.messages import Console, ExitCode

BODY = "The storm reached the coast on Monday night and cut the power in four towns, police said.\n"
RULES = ("--model", "none", "--text-field", "text")
LINES = 2_000


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def write_dump(path: str) -> dict[int, int]:
    """Write lines, some blank and some no JSON, and return the number of record of each bad one by its line."""
    chance = random.Random(7)
    bad: dict[int, int] = {}
    record = 0
    with open(path, "w", encoding="utf-8") as file:
        for line in range(1, LINES + 1):
            kind = chance.random()
            record += kind >= 0.1
            if kind < 0.1:
                file.write("\n")
            elif kind < 0.13:
                bad[line] = record
                file.write(f"no JSON in line {line}\n")
            else:
                file.write(json.dumps({"id": str(line), "text": BODY * chance.randint(1, 4)}) + "\n")
    return bad


def rejects_of(folder: str) -> list[dict[str, Any]]:
    parts = sorted(Path(folder, "rejects").glob("*.jsonl"))
    return [json.loads(line) for part in parts for line in part.read_text().splitlines()]


def places_of(folder: str) -> dict[int, int]:
    return {reject["line"]: reject["record"] for reject in rejects_of(folder)}


@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_line_is_that_of_the_file_in_whatever_part_it_stands(
    workers: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(plan, "_LEAST_SHARD", 40_000)
    bad = write_dump("a.jsonl")
    lines = Path("a.jsonl").read_bytes().splitlines(keepends=True)
    assert main(["clean", "a.jsonl", "-o", "run", *RULES, "--workers", workers]) == ExitCode.PARTIAL
    assert json.loads(Path("run/run.json").read_bytes())["shards"] > 5
    assert places_of("run") == bad
    for reject in rejects_of("run"):
        assert reject["raw"] == f"no JSON in line {reject['line']}\n"
        assert reject["offset"] == sum(map(len, lines[: reject["line"] - 1]))
        assert "in_part" not in reject
    # What is said while earlier parts are still at work names the byte; no line that is said is another.
    for said in capsys.readouterr().err.splitlines():
        if said.startswith("cleaner:a.jsonl:") and "E_JSON" in said:
            number = said.split(":")[2]
            assert int(number) in bad if number.isdecimal() else "at byte" in said
    assert verify(RunFolder("run"), Console()) == ExitCode.OK
    assert main(["retry", "run", "-o", "again", *RULES]) == ExitCode.PARTIAL
    assert {reject["line"] for reject in rejects_of("again")} == set(bad)


def test_a_row_is_that_of_the_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan, "_LEAST_SHARD", 2_000)
    rows = [{"text": None if number in (3, 41, 97) else f"{BODY}{number}"} for number in range(100)]
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), "a.parquet", row_group_size=10)
    assert main(["clean", "a.parquet", "-o", "run", *RULES, "--workers", "2"]) == ExitCode.PARTIAL
    assert json.loads(Path("run/run.json").read_bytes())["shards"] > 1
    assert [(reject["offset"], reject["line"], reject["record"]) for reject in rejects_of("run")] == [
        (3, 4, 4), (41, 42, 42), (97, 98, 98),
    ]  # fmt: skip
    assert verify(RunFolder("run"), Console()) == ExitCode.OK


def test_a_run_that_was_stopped_says_no_wrong_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan, "_LEAST_SHARD", 40_000)
    bad = write_dump("a.jsonl")
    stopped = main(["clean", "a.jsonl", "-o", "run", *RULES, "--workers", "2", "--max-rejects", "1"])
    assert stopped == ExitCode.TOO_MANY
    told = rejects_of("run")
    assert told
    assert all(reject["line"] in bad or (reject["line"] is None and reject["in_part"]) for reject in told)
    shutil.copytree("run", "damaged")
    max(Path("damaged/rejects").iterdir()).write_bytes(b'{"in_part": 7}\n')
    assert main(["clean", "a.jsonl", "-o", "damaged", *RULES]) == ExitCode.FOUND
    assert main(["clean", "a.jsonl", "-o", "run", *RULES]) == ExitCode.PARTIAL
    assert places_of("run") == bad


@pytest.mark.skipif(not can_inject(), reason="there is no strace here, or it may not trace")
def test_killed_while_places_are_written_a_run_goes_on_to_the_same_bytes() -> None:
    """The parts are those of a file of five million bytes, most of them in a field that is not cleaned."""
    pad = "x" * 1_000_000
    with open("a.jsonl", "w", encoding="utf-8") as file:
        for number in range(9):
            file.write(json.dumps({"pad": pad, "text": f"{BODY}{number}"}) + "\nno JSON\n")
    said = (*RULES, "--workers", "1")
    assert main(["clean", "a.jsonl", "-o", "calm", *said]) == ExitCode.PARTIAL
    wanted = contents("calm")
    assert [reject["line"] for reject in rejects_of("calm")] == list(range(2, 19, 2))
    # Behind run.json and four files of each of two pieces come the rejects of the second once more, its
    # marker, and _SUCCESS.json.
    for number in range(10, 13):
        ended = inject("rename", "signal=KILL", str(number), "clean", "a.jsonl", "-o", f"run{number}", *said)
        assert ended.code == -9
        assert not os.path.exists(f"run{number}/_SUCCESS.json")
        assert main(["clean", "a.jsonl", "-o", f"run{number}", *said]) == ExitCode.PARTIAL
        assert contents(f"run{number}") == wanted
        assert verify(RunFolder(f"run{number}"), Console()) == ExitCode.OK


def make_piece(shard: int, items: int, records: int, *, number: int = 0, last: bool = True, tail: bool = False) -> Piece:
    return Piece(shard, number, last, items, tail, (), {"records": {"in": records}})


def test_where_a_part_begins_is_known_when_all_before_it_are_done() -> None:
    one, two = (Input(name, name, "jsonl", "none", 300) for name in "ab")
    shards = [Shard(0, (one,), 0, 100), Shard(1, (one,), 100, 200), Shard(2, (one,), 200), Shard(3, (two,))]
    places = Places(shards)
    places.add(make_piece(1, 7, 6))
    assert (places.begin(1), places.begin(2), places.begin(3)) == (None, None, Place(0, 0))
    places.add(make_piece(0, 4, 4, last=False))
    assert places.begin(1) is None
    places.add(make_piece(0, 10, 5, number=1))
    assert (places.begin(1), places.begin(2)) == (Place(9, 10), Place(15, 17))


def test_behind_what_could_not_be_read_no_line_is_known() -> None:
    one = Input("a", "a", "jsonl", "none", 300)
    places = Places([Shard(0, (one,), 0, 100), Shard(1, (one,), 100, 200), Shard(2, (one,), 200)])
    places.add(make_piece(0, 4, 4, tail=True))
    places.add(make_piece(1, 4, 4))
    assert (places.begin(1), places.begin(2)) == (Place(None, None), Place(None, None))


def test_a_record_is_numbered_in_its_file_as_a_run_is_read_back() -> None:
    def find(source: str, record: int) -> int | None:
        return numbers.find(Dropped(record, None, source, 0, "", (), ()))

    numbers = Numbers({"text"})
    numbers.begin(make_piece(0, 4, 3, last=False), "a")
    numbers.begin(make_piece(0, 9, 4, number=1), "a")
    assert (find("a", 1), find("a", 7)) == (1, 7)
    numbers.begin(make_piece(1, 5, 0), None)  # blank lines
    numbers.begin(make_piece(2, 5, 5), "a")
    assert find("a", 2) == 9
    numbers.begin(make_piece(3, 5, 5), "text")
    assert find("text", 5) == 1
    numbers.begin(make_piece(4, 5, 0, last=False), None)
    numbers.begin(make_piece(4, 5, 5, number=1, tail=True), "b")
    assert find("b", 5) == 5
    numbers.begin(make_piece(5, 5, 5), "b")
    assert find("b", 1) is None
    numbers.begin(make_piece(6, 5, 5), "c")
    assert find("c", 1) == 1
