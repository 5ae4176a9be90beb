"""Signals that ask the program to end."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

from cleaner.messages import Console, ExitCode


class StoppedError(BaseException):
    """A signal asks the run to end."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.signal = number


class StoppedLateError(StoppedError):
    """A signal came when there was nothing left to stop, and was held back until all was in place."""


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


@contextmanager
def telling_stopped(console: Console, when: str) -> Iterator[None]:
    """Say of what is stopped before it has written anything how it goes on: it begins anew."""
    try:
        yield
    except (StoppedError, KeyboardInterrupt):
        console.advise(f"stopped {when}; nothing was written yet; the same command begins anew")
        raise


@contextmanager
def holding_signals() -> Iterator[Callable[[], None]]:
    """Yield what holds signals back, from its call to the end of the block; a second one ends the program at once.

    Raises:
        StoppedLateError: one came meanwhile; it is raised when the block has ended.
    """
    before: dict[int, Any] = {}
    came: list[int] = []

    def wait(number: int, frame: FrameType | None) -> None:
        came.append(number)
        for each in before:
            signal.signal(each, signal.SIG_DFL)

    def hold() -> None:
        if before or threading.current_thread() is not threading.main_thread():
            return
        before.update((number, handler) for number in STOPPED if callable(handler := signal.getsignal(number)))
        for number in before:
            signal.signal(number, wait)

    try:
        yield hold
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    if came:
        raise StoppedLateError(came[0])
