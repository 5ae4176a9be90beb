"""What holds for all tests, before anything is imported; and what many of them want: a folder, the command line, a browser."""

from __future__ import annotations

import io
import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from browser import CHROMIUM, open_browser
from command_line import Outcome

if TYPE_CHECKING:  # loads what the settings below are for
    from comparing import Call

# Products in training are small; with a thread for each core they mostly wait for each other, for
# minutes if something else runs on the machine.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# Signals are heeded, though whatever started the tests may ignore some, as `nohup` does.
if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
if signal.getsignal(signal.SIGHUP) == signal.SIG_IGN:
    signal.signal(signal.SIGHUP, signal.SIG_DFL)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Chromium, where it and Playwright are installed."""
    pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
    if CHROMIUM is None:
        pytest.skip("there is no Chromium here")
    with open_browser() as opened:
        yield opened


@pytest.fixture
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The current folder is an empty one, and what a user has set for terminals is not."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "COLUMNS", "PAGER", "LESS"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def call(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Outcome]:
    """Run the command line in this process: `call("clean", "page.txt", stdin=b"")`."""
    from cleaner.cli import main  # when what is set above holds

    def run(*argv: str, stdin: bytes = b"") -> Outcome:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = main(argv)
        out, err = capsysbinary.readouterr()
        return Outcome(code, out, err.decode())

    return run


@pytest.fixture
def diff(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Call:
    """Run `cleaner diff` in this process by the rules alone; its exit code, standard output and standard error."""
    from cleaner.cli import main  # when what is set above holds

    def run(*argv: str, command: str = "diff") -> tuple[int, bytes, str]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))
        rules = () if {"-h", "--help"} & set(argv) else ("--model", "none")
        code = main([command, *argv, *rules])
        out, err = capsysbinary.readouterr()
        return code, out, err.decode()

    return run
