"""Runs on a system that refuses, breaks off or kills: nothing is lost, doubled or half there.

`python -m tests.bench.faults` goes through every point; here are those at which something is at stake.
"""

from __future__ import annotations

import errno
import io
import json
import os
import random
import resource
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.parquet
import pytest
from faults import can_inject, contents, environment, inject
from test_formats import MAKERS, PACKED, TEXTS, as_wet, make_input, make_records, pack, read_all

from cleaner.batch import compressed, jsonl, plan
from cleaner.batch.folder import RunFolder
from cleaner.batch.verify import verify
from cleaner.cli import main
from cleaner.messages import Console, ExitCode

pytestmark = pytest.mark.usefixtures("own_folder")

RULES = ("--model", "none", "--workers", "1")
RUN = ("clean", "in", "-o", "run", *RULES)
WORDS = "storm coast night power town police harbour road school council bridge river winter north".split()
needs_strace = pytest.mark.skipif(not can_inject(), reason="there is no strace here, or it may not trace")


def write_story(seed: int, words: int) -> str:
    chance = random.Random(seed)
    lines = [" ".join(chance.choices(WORDS, k=15)).capitalize() + "." for _ in range(words // 15)]
    return "\n".join(["Advertisement", *lines, ""])


def make_dump(count: int, words: int = 60) -> list[dict[str, str]]:
    return [{"id": f"r{number}", "text": write_story(number, words)} for number in range(count)]


def write_lines(path: str, records: list[dict[str, str]]) -> None:
    Path(path).write_text("".join(json.dumps(record) + "\n" for record in records))


def records_of(folder: str) -> list[dict[str, Any]]:
    parts = sorted(Path(folder, "documents").glob("*.jsonl"))
    return [json.loads(line) for part in parts for line in part.read_text().splitlines()]


def rejects_of(folder: str) -> list[dict[str, Any]]:
    parts = sorted(Path(folder, "rejects").glob("*.jsonl"))
    return [json.loads(line) for part in parts for line in part.read_text().splitlines()]


# --- reading ----------------------------------------------------------------------------------------


@needs_strace
@pytest.mark.parametrize("when", ["2", "3", "4", "5"])
def test_a_disk_that_cannot_be_read_on_costs_the_rest_of_that_file(when: str) -> None:
    """Whoever reads the file in the middle meets the error: the run before it begins, or a worker."""
    os.mkdir("in")
    story = make_dump(60, 2_000)
    for name in "abc":
        write_lines(f"in/{name}.jsonl", story if name == "b" else story[:3])
    ended = inject("read", "error=EIO", when, *RUN, paths=["in/b.jsonl"])
    assert ended.hits
    assert "Traceback" not in ended.err
    ids = [record["id"] for record in records_of("run")]
    lost = len(story) + 6 - len(ids)
    whole = [record["id"] for record in story]
    assert ids == whole[:3] + whole[: len(story) - lost] + whole[:3]
    assert [(reject["kind"], reject["file"], reject["code"]) for reject in rejects_of("run")] == (
        [("tail", "in/b.jsonl", "E_OPEN")] if ended.code == ExitCode.PARTIAL else []
    )
    assert ended.code == (ExitCode.PARTIAL if lost else ended.code)
    assert ended.code in (ExitCode.OK, ExitCode.PARTIAL)
    assert verify(RunFolder("run"), Console()) == ExitCode.OK


def test_a_file_that_could_not_be_cut_up_is_not_gone_on_with_once_it_can(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its shards were others then; pieces of both would double some records and lose others."""

    def fail(*_: object) -> int:
        raise OSError(errno.EIO, "Input/output error")

    os.mkdir("in")
    write_lines("in/a.jsonl", make_dump(30))
    monkeypatch.setattr(plan, "_LEAST_SHARD", 4_000)
    with monkeypatch.context() as broken:
        broken.setattr(jsonl, "_next_line", fail)
        assert main(list(RUN)) == ExitCode.OK
    before = contents("run")
    assert json.loads(before["run.json"])["shards"] == 1
    assert main(list(RUN)) == ExitCode.OUTPUT
    assert contents("run") == before
    assert main([*RUN[:3], "whole", *RULES]) == ExitCode.OK
    assert json.loads(Path("whole/run.json").read_bytes())["shards"] > 1
    assert records_of("whole") == records_of("run")


@needs_strace
def test_a_table_that_cannot_be_read_on_costs_the_rest_of_it() -> None:
    os.mkdir("in")
    table = pyarrow.Table.from_pylist(make_dump(60, 2_000))
    pyarrow.parquet.write_table(table, "in/b.parquet", row_group_size=5, compression="none")
    write_lines("in/c.jsonl", make_dump(3))
    ended = inject("read", "error=EIO", "9+", *RUN, "--to", "jsonl", paths=["in/b.parquet"])
    assert ended.hits
    assert ended.code == ExitCode.PARTIAL, ended.err
    assert [(reject["kind"], reject["file"]) for reject in rejects_of("run")] == [("tail", "in/b.parquet")]
    assert [record["id"] for record in records_of("run")][-3:] == ["r0", "r1", "r2"]
    assert verify(RunFolder("run"), Console()) == ExitCode.OK


@needs_strace
def test_an_interrupted_read_is_read_again() -> None:
    os.mkdir("in")
    write_lines("in/a.jsonl", make_dump(40, 2_000))
    ended = inject("read", "error=EINTR", "1+2", *RUN, paths=["in/a.jsonl"])
    assert ended.hits > 3
    assert ended.code == ExitCode.OK, ended.err
    assert main([*RUN[:3], "calm", *RULES]) == ExitCode.OK
    assert contents("run") == contents("calm")


class _Drops(io.RawIOBase):
    """A file that gives a few bytes at a time, as a slow network does."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)
        self._chance = random.Random(len(data))

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        return self._data.seek(offset, whence)

    def readinto(self, buffer: Any) -> int:
        data = self._data.read(min(self._chance.randint(1, 7), len(buffer)))
        buffer[: len(data)] = data
        return len(data)


@pytest.mark.parametrize("compression", ["none", *PACKED])
@pytest.mark.parametrize("name", ["jsonl", "csv", "tsv", "warc"])
def test_short_reads_change_nothing(name: str, compression: str, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [text for text in TEXTS if name != "warc" or text]
    data = b"".join(as_wet(texts)) if name == "warc" else MAKERS[name](make_records(texts))
    source = make_input("dump", pack(data, compression), name, compression)
    monkeypatch.setattr(compressed, "open_input", lambda path: _Drops(Path(path).read_bytes()))
    records, rejects, _ = read_all(source)
    assert not rejects
    assert [record.text for record in records] == texts


# --- killed at every step of a commit -----------------------------------------------------------------


@pytest.fixture(scope="module")
def calm(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, bytes]]:
    """Two small files, so two pieces, and what an undisturbed run makes of them."""
    place = tmp_path_factory.mktemp("calm")
    before = os.getcwd()
    os.chdir(place)
    try:
        os.mkdir("in")
        for name in "ab":
            write_lines(f"in/{name}.jsonl", make_dump(4))
        assert main(list(RUN)) == ExitCode.OK
        return place, contents("run")
    finally:
        os.chdir(before)


def go_on_after(call: str, fault: str, number: int, calm: tuple[Path, dict[str, bytes]]) -> int | None:
    """Let the fault strike, go on, and return the exit code of the first try; None if nothing was struck."""
    place, wanted = calm
    shutil.copytree(place / "in", "in")
    ended = inject(call, fault, str(number), *RUN)
    assert "Traceback" not in ended.err
    assert main(list(RUN)) == ExitCode.OK
    assert contents("run") == wanted
    assert verify(RunFolder("run"), Console()) == ExitCode.OK
    return ended.code if ended.hits else None


# Of such a run the parent makes eight renames: run.json, then for each piece its documents, its spans
# and its marker, then _SUCCESS.json.
RENAMES = range(1, 9)


@needs_strace
@pytest.mark.parametrize("number", RENAMES)
def test_killed_before_a_rename(number: int, calm: tuple[Path, dict[str, bytes]]) -> None:
    assert go_on_after("rename", "signal=KILL", number, calm) == -9


@needs_strace
@pytest.mark.parametrize("number", [1, 2, 3, 5, 7, 9])
def test_killed_before_a_sync(number: int, calm: tuple[Path, dict[str, bytes]]) -> None:
    """A worker makes the first four, the parent all of them; either may be the one that dies."""
    assert go_on_after("fsync", "signal=KILL", number, calm) in (-9, ExitCode.OK)


# --- refused at every step of a commit ----------------------------------------------------------------


@needs_strace
@pytest.mark.parametrize(
    ("call", "error", "number"),
    [
        ("rename", "EIO", 1), ("rename", "ENOSPC", 2), ("rename", "EIO", 4), ("rename", "EDQUOT", 8),
        ("fsync", "EIO", 1), ("fsync", "EIO", 4), ("fsync", "ENOSPC", 7), ("mkdir", "EDQUOT", 2), ("mkdir", "ENOSPC", 6),
    ],
)  # fmt: skip
def test_what_the_system_refuses_ends_the_run_and_it_can_be_gone_on_with(
    call: str, error: str, number: int, calm: tuple[Path, dict[str, bytes]]
) -> None:
    assert go_on_after(call, f"error={error}", number, calm) == ExitCode.ENVIRONMENT


@needs_strace
@pytest.mark.parametrize("number", [4, 5, 6, 12, 13])
def test_a_write_that_fails_leaves_no_traceback_of_a_process_that_was_told_nothing(
    number: int, calm: tuple[Path, dict[str, bytes]]
) -> None:
    """Some of them are those of the pipes between the processes; a worker that cannot speak is replaced."""
    assert go_on_after("write", "error=EIO", number, calm) in (ExitCode.ENVIRONMENT, ExitCode.OK)


@pytest.mark.parametrize("files", [8, 12, 16])  # how many are enough is for the system and Python to say
def test_too_few_open_files_end_the_run_and_it_can_be_gone_on_with(files: int, calm: tuple[Path, dict[str, bytes]]) -> None:
    place, wanted = calm
    shutil.copytree(place / "in", "in")
    done = subprocess.run(
        [sys.executable, "-m", "cleaner", *RUN],
        env=environment(),
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (files, files)),
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == (ExitCode.ENVIRONMENT if b"too many open files" in done.stderr else ExitCode.OK)
    assert b"Traceback" not in done.stderr
    assert main(list(RUN)) == ExitCode.OK
    assert contents("run") == wanted


@needs_strace
def test_interrupted_writes_are_written_again(calm: tuple[Path, dict[str, bytes]]) -> None:
    place, wanted = calm
    shutil.copytree(place / "in", "in")
    ended = inject("write,fsync", "error=EINTR", "2+2", *RUN)
    assert ended.hits > 20
    assert ended.code == ExitCode.OK, ended.err
    assert contents("run") == wanted
