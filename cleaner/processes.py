"""How many helper processes there is room for, and how one is started.

Signals wait until it is known; it computes in one thread, and gives memory back. It belongs to the process that
started it: a fork of that lets it live.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import resource_tracker
from multiprocessing.context import SpawnProcess
from multiprocessing.popen_spawn_posix import Popen
from multiprocessing.process import BaseProcess
from typing import Any

SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
# The processes are the threads of a run. Memory that Arrow keeps for later counts against the limit of a worker.
_SETTINGS = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "ARROW_DEFAULT_MEMORY_POOL": "system",
}


def count_cores() -> int:
    """Return how many cores this process may use; all there are where the system does not say (macOS)."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def start_process(target: Any, *args: object) -> SpawnProcess:
    """Return a process of its own that runs `target(*args)`, started; it is killed when this one exits.

    It begins with what `signals_waiting` holds back, if it is started in that.

    Raises:
        OSError: the system refused; no process is left behind.
    """
    process = _Process(target, args)
    with _settled():
        process.start()
    return process


class _Popen(Popen):
    """A process that is killed if it cannot be told what to do: it would say so in a traceback of its own.

    When the system refuses to write what it is told, `Process.start` raises and forgets the number of the process
    that runs already, and nothing that multiprocessing has in public names it: it cannot be killed, nor waited for.
    So this overrides an inner method. Were that renamed, it would not be called, and all else would go on as it does.
    `python -m tests.bench.faults --only write --only write-full` makes every write fail once.
    """

    def __init__(self, process_obj: BaseProcess) -> None:
        self._maker = os.getpid()
        super().__init__(process_obj)

    def _send_signal(self, sig: int) -> None:
        # A fork has the list of its parent's helpers, too, and multiprocessing ends all on it when the fork ends.
        if os.getpid() == self._maker:
            super()._send_signal(sig)  # type: ignore[misc]

    def _launch(self, process_obj: BaseProcess) -> None:
        try:
            super()._launch(process_obj)  # type: ignore[misc]
        except OSError:
            if hasattr(self, "pid"):
                os.kill(self.pid, signal.SIGKILL)
                os.waitpid(self.pid, 0)
            raise


class _Process(SpawnProcess):
    def __init__(self, target: Any, args: tuple[object, ...]) -> None:
        super().__init__(target=target, args=args, daemon=True)
        self._maker = os.getpid()

    def join(self, timeout: float | None = None) -> None:
        """Wait until it is gone. In a fork of the process that started it, for which multiprocessing raises, go on."""
        if os.getpid() == self._maker:
            super().join(timeout)

    @staticmethod
    def _Popen(process_obj: BaseProcess) -> _Popen:  # noqa: N802 (multiprocessing calls it so)
        return _Popen(process_obj)


@contextmanager
def signals_waiting() -> Iterator[None]:
    """Let signals wait until the block is done. A process that is started in it leaves them to its parent for good."""
    resource_tracker.ensure_running()  # it would let them through
    before = signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def _settled() -> Iterator[None]:
    """Give what is started in the block the settings of a helper process."""
    before = {name: os.environ.get(name) for name in _SETTINGS}
    os.environ.update(_SETTINGS)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
