"""A line on standard error has its code, what happened and the next step, however long the names in it are."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from command_line import STORY, Outcome, start, wait_until, write_records

from cleaner.messages import ExitCode, show_command, show_name

pytestmark = pytest.mark.usefixtures("own_folder")

LONG = "/".join(["长" * 80] * 3)


def test_a_long_name_in_any_script_leaves_room_for_what_is_said_of_it(call: Callable[..., Outcome]) -> None:
    os.makedirs(LONG)
    write_records(f"{LONG}/a.jsonl", {"text": STORY}, "{bad")
    said = call("clean", f"{LONG}/a.jsonl", "-o", "out.jsonl").err
    (told,) = [line for line in said.splitlines() if "error" in line]
    assert "...长长" in told
    assert "长/a.jsonl:2: error: E_JSON: " in told
    assert told.endswith("kept in out.jsonl.rejects.jsonl")
    assert all(len(line.encode()) <= 500 for line in said.splitlines())


@pytest.mark.parametrize("name", ["x" * 300, "é" * 150, "长" * 90, "🧀" * 80, "\x1b" * 90])
def test_a_name_takes_as_many_bytes_as_it_may(name: str) -> None:
    assert 190 < len(show_name(name).encode()) <= 203


def test_what_differs_comes_last_and_cuts_nothing_else_off(call: Callable[..., Outcome]) -> None:
    os.makedirs(LONG)
    write_records(f"{LONG}/a.jsonl", {"text": STORY})
    write_records(f"{LONG}/b.jsonl", {"text": STORY}, "")
    assert call("clean", f"{LONG}/a.jsonl", "-o", "run").code == ExitCode.OK
    done = call("clean", f"{LONG}/b.jsonl", "-o", "run", "--disable", "ad.whole")
    assert done.code == ExitCode.OUTPUT
    assert "was not touched; name another folder, or add --overwrite (what differs: cleaning.disable: [] then" in done.err


def test_the_same_file_by_another_path_is_told_as_such(
    call: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch
) -> None:
    write_records("a.jsonl", {"text": STORY})
    assert call("clean", "a.jsonl", "-o", "run").code == ExitCode.OK
    here = os.path.realpath(os.curdir)
    for path in ("./a.jsonl", os.path.abspath("a.jsonl")):
        done = call("clean", path, "-o", "run")
        assert done.code == ExitCode.OUTPUT
        assert "holds a run of the same files by other paths and was not touched" in done.err
        assert "to go on, name them as then (a.jsonl);" in done.err
    assert "what differs: cleaning.focus" in call("clean", "./a.jsonl", "-o", "run", "--focus", "recall").err
    os.mkdir("below")
    monkeypatch.chdir("below")
    assert f"name them as then (a.jsonl in {here});" in call("clean", "../a.jsonl", "-o", "../run").err


def test_inputs_that_there_were_none_of_are_counted_and_not_listed(call: Callable[..., Outcome]) -> None:
    write_records("a.jsonl", {"text": STORY})
    os.mkfifo("pipe.txt")
    os.mkdir("in")
    os.rename("pipe.txt", "in/pipe.txt")
    assert call("clean", "in", "-o", "run").code == ExitCode.PARTIAL
    done = call("clean", "a.jsonl", "-o", "run")
    assert done.code == ExitCode.OUTPUT
    assert "inputs: 0 then, 1 now" in done.err


def test_a_command_is_shown_whole_or_not_at_all() -> None:
    assert show_command(["clean", "a b.txt", "-o", "run/"]) == "cleaner clean 'a b.txt' -o run/"
    assert show_command(["clean", *["part.jsonl"] * 30, "-o", "run/"]) == "the same command again"


def test_a_run_that_is_stopped_names_no_half_of_its_command() -> None:
    Path("in").mkdir()
    names = [f"in/text-{number:03}.txt" for number in range(60)]
    for name in names:
        Path(name).write_text(STORY)
    process = start("clean", *names, "-o", "run/", "--model", "none", "--workers", "1")
    wait_until(lambda: os.path.exists("run/run.json"))
    process.terminate()
    _, err = process.communicate(timeout=30)
    assert process.returncode in (ExitCode.OK, ExitCode.TERMINATED)
    assert process.returncode == ExitCode.OK or b"to go on: the same command again\n" in err
