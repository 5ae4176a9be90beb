"""How the command line ends when something around it fails: disks, signals, pipes, the environment, cleaner itself."""

from __future__ import annotations

import errno
import os
import re
import resource
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from command_line import (
    CLEAN_STORY,
    STORY,
    Outcome,
    environment,
    files_below,
    read_records,
    spawn,
    start,
    wait_until,
    write_records,
)

import cleaner
from cleaner.messages import ExitCode
from cleaner.stopping import STOPPED, holding_signals

pytestmark = pytest.mark.usefixtures("own_folder")


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("argv", [["clean", "page.txt"], ["--version"], ["clean", "--help"]])
def test_a_full_disk_behind_standard_output(argv: list[str], unbuffered: str) -> None:
    Path("page.txt").write_text(STORY)
    with open("/dev/full", "wb") as full:
        done = spawn(*argv, stdout=full, env=environment(PYTHONUNBUFFERED=unbuffered))
    assert done.code == ExitCode.ENVIRONMENT
    assert done.err == (
        "cleaner: error: standard output cannot be written: no space left on device (ENOSPC); "
        "put that right and run the same command again\n"
    )


def test_a_device_as_output_is_written_to_and_not_replaced(call: Callable[..., Outcome]) -> None:
    Path("page.txt").write_text(STORY)
    full = call("clean", "page.txt", "-o", "/dev/full", "--overwrite")
    assert full.code == ExitCode.ENVIRONMENT
    assert "cleaner: error: /dev/full cannot be written: no space left" in full.err
    assert call("clean", "page.txt", "-o", "/dev/null", "--overwrite").code == 0
    assert not os.path.isfile("/dev/null")
    assert not os.path.isfile("/dev/full")


@pytest.mark.parametrize("name", ["in.jsonl", "in"])
def test_a_disk_that_fills_up_leaves_no_half_file(name: str) -> None:
    write_records("in.jsonl", *[{"text": STORY}] * 2_000)
    os.mkdir("in")
    Path("in/long.txt").write_text(STORY * 1_000)

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))

    done = spawn("clean", name, "-o", f"out{Path(name).suffix}", preexec_fn=limit)
    assert done.code == ExitCode.ENVIRONMENT
    assert "file too large" in done.err
    assert "Traceback" not in done.err
    assert [name for name in files_below(".") if not name.startswith(("out/.run/", "out/run.json"))] == [
        "in.jsonl",
        "in/long.txt",
    ]


@pytest.mark.parametrize(
    ("number", "code"),
    [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)],
)
def test_a_signal_ends_the_run_without_a_trace(number: signal.Signals, code: int) -> None:
    write_records("in.jsonl", *["{bad", {"text": STORY}] * 20_000)
    process = start("clean", "in.jsonl", "-o", "out.jsonl")
    wait_until(lambda: len(os.listdir()) == 3)  # output and rejects, under their temporary names
    process.send_signal(number)
    out, err = process.communicate(timeout=30)
    assert process.returncode == code
    assert out == b""
    assert b"Traceback" not in err
    assert os.listdir() == ["in.jsonl"]
    said = re.fullmatch(
        r"cleaner: stopped after ([\d,]+) records?; out\.jsonl was not written; "
        r"to begin anew: cleaner clean in\.jsonl -o out\.jsonl \(with -o FOLDER/ .* could go on .*\)",
        next(line for line in err.decode().splitlines() if "stopped" in line),
    )
    assert said
    assert 0 < int(said[1].replace(",", "")) < 40_000


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_leaves_no_output_without_its_rejects(
    call: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch, number: signal.Signals
) -> None:
    write_records("in.jsonl", {"text": STORY}, "{bad")
    rename = os.replace

    def rename_under_fire(old: str, new: str) -> None:
        rename(old, new)
        if new == "out.jsonl":
            os.kill(os.getpid(), number)

    before = [signal.getsignal(each) for each in STOPPED]
    monkeypatch.setattr(os, "replace", rename_under_fire)
    done = call("clean", "in.jsonl", "-o", "out.jsonl")
    assert done.code == 128 + number
    assert sorted(os.listdir()) == ["in.jsonl", "out.jsonl", "out.jsonl.rejects.jsonl"]
    assert [reject["code"] for reject in read_records("out.jsonl.rejects.jsonl")] == ["E_JSON"]
    assert (
        "cleaner: stopped when out.jsonl was whole and in place: 2 in = 1 out + 1 rejected (E_JSON 1); 12.2% of the characters dropped; "
        "rejects in out.jsonl.rejects.jsonl\n"
    ) in done.err
    assert [signal.getsignal(each) for each in STOPPED] == before


def fill_disk() -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def stop() -> None:
    os.kill(os.getpid(), signal.SIGTERM)


@pytest.mark.parametrize("said", [["restore", "run", "-o", "back"], ["report", "run", "-o", "a.html", "--csv", "back"]])
@pytest.mark.parametrize(
    ("end", "code", "told"),
    [
        (fill_disk, ExitCode.ENVIRONMENT, "no space left on device (ENOSPC); put that right and"),
        (stop, ExitCode.TERMINATED, "stopped; files that were written before that are whole; to begin anew,"),
    ],
)
def test_what_is_ended_between_two_files_says_what_begins_it_anew(
    call: Callable[..., Outcome],
    monkeypatch: pytest.MonkeyPatch,
    said: list[str],
    end: Callable[[], None],
    code: ExitCode,
    told: str,
) -> None:
    os.mkdir("in")
    for name in ("a.txt", "b.txt", "c.txt"):
        Path("in", name).write_text(STORY)
    assert call("clean", "in", "-o", "run", "--model", "none").code == ExitCode.OK
    rename = os.replace
    placed: list[str] = []

    def rename_one(old: str, new: str) -> None:
        if placed:
            end()
        rename(old, new)
        placed.extend([new] if os.path.dirname(new) == "back" else [])

    for more, anew in (([], "again, with --overwrite if a file is there already\n"), (["--overwrite"], "again\n")):
        placed.clear()
        with monkeypatch.context() as patched:
            patched.setattr(os, "replace", rename_one)
            done = call(*said, *more)
        assert done.code == code
        assert f"{told} run the same command {anew}" in done.err
    assert call(*said).code == ExitCode.OUTPUT
    assert call(*said, "--overwrite").code == ExitCode.OK


INTERRUPTED_WHILE_LOADED = """
import os, runpy, signal, sys

class Interrupt:
    def find_spec(self, name, *rest):
        if name == awaited:
            os.kill(os.getpid(), signal.SIGINT)

signal.signal(signal.SIGINT, signal.default_int_handler)
sys.meta_path.insert(0, Interrupt())
awaited, sys.argv = sys.argv[1], ["cleaner", "rules"]
runpy.run_module("cleaner", run_name="__main__", alter_sys=True)
"""


@pytest.mark.parametrize("module", ["cleaner.cli", "argparse", "cleaner.document", "cleaner.commands"])
def test_ctrl_c_before_all_is_loaded_leaves_no_traceback(module: str) -> None:
    argv = [sys.executable, "-c", INTERRUPTED_WHILE_LOADED, module]
    done = subprocess.run(argv, env=environment(), capture_output=True, check=False, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (-signal.SIGINT, b"", b"")


def test_a_second_signal_does_not_wait() -> None:
    child = os.fork()
    if not child:
        try:
            signal.signal(signal.SIGTERM, lambda *_: None)
            with holding_signals() as hold:
                hold()
                os.kill(os.getpid(), signal.SIGTERM)
                os.kill(os.getpid(), signal.SIGTERM)
        finally:
            os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGTERM


def test_a_disk_without_room_for_the_rejects_leaves_no_output_either() -> None:
    write_records("in.jsonl", {"text": STORY}, *["{bad"] * 10)

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, 1_000))

    done = spawn("clean", "in.jsonl", "-o", "out.jsonl", preexec_fn=limit)
    assert done.code == ExitCode.ENVIRONMENT
    assert "out.jsonl.rejects.jsonl cannot be written: file too large" in done.err
    assert os.listdir() == ["in.jsonl"]


def test_a_signal_says_that_standard_output_is_not_whole() -> None:
    write_records("in.jsonl", *[{"text": STORY}] * 20_000)
    process = start("clean", "in.jsonl", "--text-field", "text")
    assert process.stdout
    assert process.stdout.readline()
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=30)
    assert process.returncode == ExitCode.INTERRUPTED
    assert b"what was written is not all of it; to begin anew: cleaner clean in.jsonl --text-field text" in err


@pytest.mark.parametrize(
    "argv", [["clean", "in.jsonl", "--text-field", "text"], ["explain", "in.jsonl", "--text-field", "text"], ["rules"]]
)
def test_a_closed_pipe_is_quiet(argv: list[str]) -> None:
    write_records("in.jsonl", *[{"text": STORY * 3}] * 3_000)
    process = start(*argv)
    assert process.stdout
    assert process.stderr
    if argv == ["rules"]:
        process.stdout.close()
    else:
        assert process.stdout.readline()
        process.stdout.close()
    err = process.stderr.read()
    process.stderr.close()
    assert process.wait(timeout=60) == ExitCode.CLOSED_PIPE
    assert err == b""


def test_closed_standard_output_and_error() -> None:
    Path("page.txt").write_text(STORY)
    done = spawn("clean", "page.txt", stdout=None, preexec_fn=lambda: os.close(1))
    assert done.code == ExitCode.ENVIRONMENT
    assert "standard output is closed" in done.err
    done = spawn("clean", "nothing", stderr=None, preexec_fn=lambda: os.close(2))
    assert (done.code, done.out) == (ExitCode.USAGE, b"")


def test_a_bare_environment() -> None:
    Path("käse.txt").write_bytes(
        STORY.encode() + "The mayor said it was like a Käse 🧀\u202e with holes, and nobody laughed.\n".encode()
    )
    bare = environment(LANG="C", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0", HOME="/nowhere")
    for argv in (["clean"], ["diff"], ["explain"], ["diff", "--json"]):
        done = spawn(*argv, "käse.txt", env=bare)
        assert done.code == 0
        assert "Käse 🧀".encode() in done.out
        assert "Error" not in done.err
    missing = spawn("clean", "ö.txt", env=bare)
    assert missing.code == ExitCode.USAGE
    assert "there is no such file" in missing.err
    assert spawn("clean", "--help", env=bare).code == 0


def test_a_current_folder_that_is_gone() -> None:
    Path("page.txt").write_text(STORY)
    page = os.path.abspath("page.txt")
    os.mkdir("gone")
    os.chdir("gone")
    os.rmdir("../gone")
    with open(page, "rb") as file:
        assert spawn("clean", "-", stdin=file).out == CLEAN_STORY.encode()
    assert spawn("clean", page).out == CLEAN_STORY.encode()
    done = spawn("clean", page, "-o", "out.txt")
    assert done.code in (ExitCode.USAGE, ExitCode.ENVIRONMENT)
    assert "Traceback" not in done.err


def test_an_error_in_cleaner_itself(call: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("secret words of the text")

    write_records("in.jsonl", {"text": STORY}, {"text": "x"})
    monkeypatch.setattr(cleaner.Cleaner, "__call__", fail)
    done = call("clean", "in.jsonl", "-o", "out.jsonl")
    assert done.code == ExitCode.BUG
    assert "cleaner:in.jsonl:1: error: E_INTERNAL: an error in cleaner itself (ZeroDivisionError" in done.err
    assert "secret" not in done.err
    assert "Traceback" not in done.err
    assert len(read_records("out.jsonl.rejects.jsonl")) == 2
    assert "Traceback" in call("clean", "in.jsonl", "--debug").err


def test_an_error_outside_of_any_text(call: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise KeyError("secret")

    monkeypatch.setattr("cleaner.request.find_inputs", fail)
    done = call("clean", "in.txt")
    assert done.code == ExitCode.BUG
    assert f"cleaner: error: cleaner {cleaner.__version__}: an error in cleaner itself" in done.err
    assert "secret" not in done.err
    assert "Traceback" in call("clean", "in.txt", "--debug").err


def test_too_many_open_files_is_no_fault_of_the_text(
    call: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("page.txt").write_text(STORY)

    def refuse(*_: object, **__: object) -> int:
        raise OSError(24, "Too many open files")

    with monkeypatch.context() as patch:
        patch.setattr("cleaner.inputs.os.open", refuse)
        done = call("clean", "page.txt")
    assert done.code == ExitCode.ENVIRONMENT
    assert "too many open files" in done.err
