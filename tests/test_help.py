"""Help, version and messages of the command line, and what importing cleaner does not load."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Callable

import pytest
from command_line import Outcome, environment

import cleaner
from cleaner import records
from cleaner.commands import COMMANDS
from cleaner.messages import Console
from cleaner.records import read_lines

pytestmark = pytest.mark.usefixtures("own_folder")


@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
def test_each_command_has_help_with_an_example(call: Callable[..., Outcome], command: str) -> None:
    done = call(command, "--help")
    assert done.code == 0
    assert f"cleaner {command}" in done.out.decode().split("examples:")[1]
    assert done.err == ""


def test_help_lists_every_command_and_version(call: Callable[..., Outcome]) -> None:
    shown = call("--help").out.decode()
    assert all(command.name in shown and command.help[:20] in shown for command in COMMANDS)
    assert call("--version").out.decode().strip() == f"cleaner {cleaner.__version__}"


def test_help_says_that_the_field_of_the_language_is_counted_by_and_no_more(call: Callable[..., Outcome]) -> None:
    said = " ".join(call("clean", "--help").out.decode().split())
    assert "the field with its language, by which totals are counted; texts are cleaned without it" in said


def test_importing_cleaner_does_not_import_the_command_line() -> None:
    code = "import sys, cleaner; print({'cleaner.cli', 'argparse', 'click'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], env=environment(), capture_output=True, check=True)
    assert done.stdout == b"set()\n"


def test_no_message_is_longer_than_500_bytes(capsys: pytest.CaptureFixture[str]) -> None:
    console = Console()
    console.reject("ä/" * 400, 7, "E_JSON", "\u202e" * 400)
    console.fail("ü" * 999)
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 2
    assert all(len(line.encode()) <= 500 for line in lines)
    assert ":7: error: E_JSON: " in lines[0]


def test_the_limit_of_a_line_follows_that_of_a_text() -> None:
    assert records.MAX_TEXT == 10_000_000
    lines = list(read_lines(io.BytesIO(b"x" * 12 + b"\n"), 12))
    assert lines[0].whole
    assert not next(read_lines(io.BytesIO(b"x" * 13 + b"\n"), 12)).whole
