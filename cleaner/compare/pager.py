"""Reading at leisure: what is shown on a terminal goes through the pager that the person has."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from cleaner.compare.screen import is_terminal
from cleaner.outputs import ClosedPipeError, StandardOutput, naming_errors

_DEFAULT = "less -R"
# What `less` is to do if its user has not said: leave at once where all fits on one screen, and
# leave it there. Marks of direction, which newer ones show by number, are printed.
_LESS = {"LESS": "FRX", "LESSUTFCHARDEF": "2066-2069:p"}


@contextmanager
def open_pager(*, wanted: bool) -> Iterator[Callable[[bytes], None]]:
    """Yield a function that writes to the pager, or to standard output where there is none.

    Whoever leaves the pager early has seen enough: the block ends then, and no error is raised.
    """
    command = _find_pager() if wanted else []
    if not command:
        yield StandardOutput().write
        return
    process = subprocess.Popen(command, stdin=subprocess.PIPE, env={**_LESS, **os.environ})  # noqa: S603 (the user's own)
    stream = process.stdin
    assert stream is not None  # noqa: S101 (it is a pipe)

    def write(data: bytes) -> None:
        with naming_errors("the pager"):
            stream.write(data)

    try:
        with suppress(ClosedPipeError):
            yield write
            with naming_errors("the pager"):
                stream.close()
    finally:
        with suppress(OSError):
            stream.close()
        _wait(process)


def _wait(process: subprocess.Popen[bytes]) -> None:
    """Wait until the person leaves the pager, for which Ctrl-C is a key like others."""
    if threading.current_thread() is not threading.main_thread():
        process.wait()
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        process.wait()
    finally:
        signal.signal(signal.SIGINT, before)


def _find_pager() -> list[str]:
    """Return the command of the pager; empty if there is none, or none is wanted."""
    if not is_terminal() or os.environ.get("TERM") == "dumb":
        return []
    try:
        command = shlex.split(os.environ.get("PAGER", _DEFAULT))
    except ValueError:  # a quotation mark that nothing closes
        return []
    if not command or command[0] == "cat" or shutil.which(command[0]) is None:
        return []
    return command
