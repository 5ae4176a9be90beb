"""What a program that starts cleaner asks for: other exit codes, other words, and rejects without the text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cleaner.cli import main
from cleaner.messages import ExitCode

BODY = "The storm reached the coast on Monday night and cut the power in four towns, police said.\n"
RULES = ("--model", "none", "--workers", "1")
BAD = "no JSON at all, and a secret"


@pytest.fixture(autouse=True)
def _dumps(own_folder: None) -> None:
    good = json.dumps({"id": "1", "text": BODY})
    Path("good.jsonl").write_text(f"{good}\n")
    Path("bad.jsonl").write_text(f"{good}\n{BAD}\n{good}\n")


def clean(*said: str) -> ExitCode:
    return ExitCode(main(["clean", *said, *RULES]))


@pytest.mark.parametrize("output", ["out.jsonl", "run/"])
def test_the_strict_stop_at_the_first_reject(output: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert clean("good.jsonl", "-o", f"good-{output}", "--strict") == ExitCode.OK
    assert clean("bad.jsonl", "-o", output, "--strict") == ExitCode.TOO_MANY
    assert "--strict takes none" in capsys.readouterr().err
    assert not Path("out.jsonl").exists()
    assert not Path("run/_SUCCESS.json").exists()
    assert clean("bad.jsonl", "-o", output, "--strict") == ExitCode.TOO_MANY
    assert clean("bad.jsonl", "-o", output) == ExitCode.PARTIAL  # a run goes on from there


@pytest.mark.parametrize("output", ["out.jsonl", "run/"])
def test_rejects_may_leave_the_exit_code_alone(output: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert clean("bad.jsonl", "-o", output, "--exit-zero-on-rejects") == ExitCode.OK
    assert "3 in = 2 out + 1 rejected (E_JSON 1)" in capsys.readouterr().err


@pytest.mark.parametrize("output", ["out.jsonl", "run/"])
def test_a_flag_may_be_a_failure(output: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("short.jsonl").write_text('{"text": "Read more"}\n')
    assert clean("good.jsonl", "-o", f"good-{output}", "--fail-on", "emptied,F_CONTROL") == ExitCode.OK
    assert clean("short.jsonl", "-o", output, "--fail-on", "too-short") == ExitCode.FOUND
    assert clean("short.jsonl", "-o", f"more-{output}", "--fail-on", "control") == ExitCode.OK
    assert clean("short.jsonl", "-o", "x/", "--fail-on", "emptid") == ExitCode.USAGE
    assert "did you mean 'F_EMPTIED'?" in capsys.readouterr().err


@pytest.mark.parametrize("output", ["out.jsonl", "run/"])
def test_what_was_rejected_is_not_copied_when_it_may_not_be(output: str) -> None:
    assert clean("bad.jsonl", "-o", output, "--no-raw") == ExitCode.PARTIAL
    (rejects,) = [*Path(".").glob("*.rejects.jsonl"), *Path(".").glob("run/rejects/*")]
    reject = json.loads(rejects.read_text())
    assert (reject["raw"], reject["raw_truncated"], reject["line"], reject["length"]) == (None, True, 2, len(BAD) + 1)
    assert "secret" not in rejects.read_text()
    assert main(["retry", str(rejects), "-o", "again.jsonl", "--model", "none"]) == ExitCode.PARTIAL


@pytest.mark.parametrize("output", ["out.jsonl", "run/"])
def test_the_quiet_hear_of_errors_only(output: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert clean("good.jsonl", "-o", f"good-{output}", "--quiet") == ExitCode.OK
    assert capsys.readouterr().err == ""
    assert clean("bad.jsonl", "-o", output, "--quiet") == ExitCode.PARTIAL
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("cleaner:bad.jsonl:2: error: E_JSON: ")
    assert clean("missing.jsonl", "--quiet") == ExitCode.USAGE
    assert "missing.jsonl" in capsys.readouterr().err


@pytest.mark.parametrize("said", [["--log-format", "json"], ["--log-format=json"]])
def test_what_is_said_may_be_json(said: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert clean("bad.jsonl", "-o", "run/", *said) == ExitCode.PARTIAL
    values = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    (error,) = [value for value in values if value["severity"] == "error"]
    assert (error["file"], error["line"], error["code"]) == ("bad.jsonl", 2, "E_JSON")
    assert values[-1]["severity"] == "note"
    assert values[-1]["message"].startswith("3 in = 2 out + 1 rejected")
    assert clean("bad.jsonl", "-o", "other/", "--nonsense", *said) == ExitCode.USAGE
    assert json.loads(capsys.readouterr().err)["severity"] == "error"


def test_what_is_said_in_json_is_whole_and_short_whatever_the_input_holds(capsys: pytest.CaptureFixture[str]) -> None:
    Path("e\x1b[31m\n\u202e.jsonl").write_text("{" * 9_000 + "\n")
    assert clean(*map(str, Path(".").glob("e*")), "-o", "run/", "--text-field", "text", "--log-format", "json") != 0
    for line in capsys.readouterr().err.splitlines():
        assert json.loads(line)["message"]
        assert len(json.loads(line)["message"].encode()) <= 500
        assert not set(line) & {"\x1b", "\u202e"}
