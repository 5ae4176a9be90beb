"""How a helper process is started: signals wait until it is known, and it computes in one thread."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import get_context, resource_tracker
from multiprocessing.context import SpawnProcess
from typing import Any

SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


def start_process(target: Any, *args: object) -> SpawnProcess:
    """Return a process of its own that runs `target(*args)`, started; it is killed when this one exits.

    It begins with what `signals_waiting` holds back, if it is started in that.
    """
    process = get_context("spawn").Process(target=target, args=args, daemon=True)
    with _one_thread():
        process.start()
    return process


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
def _one_thread() -> Iterator[None]:
    """Let what is started in the block compute in one thread: the processes are the threads of a run."""
    before = {name: os.environ.get(name) for name in _THREADS}
    os.environ.update(dict.fromkeys(_THREADS, "1"))
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
