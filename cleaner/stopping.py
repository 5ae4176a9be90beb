"""Signals that ask the program to end."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from cleaner.messages import ExitCode


class StoppedError(BaseException):
    """A signal asks the run to end."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.signal = number


STOPPED: dict[int, ExitCode] = {
    number: code
    for name, code in (
        ("SIGINT", ExitCode.INTERRUPTED),
        ("SIGTERM", ExitCode.TERMINATED),
        ("SIGHUP", ExitCode.HANGUP),
    )
    if (number := getattr(signal, name, None)) is not None
}


@contextmanager
def stoppable() -> Iterator[None]:
    """Let the first signal end the run in order, and the second at once."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in STOPPED}
    # What was ignored stays so: that is how nohup and background jobs ask for it.
    ours = [number for number, handler in before.items() if handler not in (signal.SIG_IGN, None)]

    def stop(number: int, frame: FrameType | None) -> None:
        for each in ours:
            signal.signal(each, signal.SIG_DFL)
        raise StoppedError(number)

    try:
        for number in ours:
            signal.signal(number, stop)
        yield
    finally:
        for number in ours:
            signal.signal(number, before[number])
