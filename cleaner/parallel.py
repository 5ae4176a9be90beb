"""Many texts in several processes: lazily, in order, in bounded memory, and nothing left running.

Each process has a pipe of its own, and each pipe a thread here that hands over a batch and waits
for the answer. So a process that dies shows as the end of its pipe, and killing it frees its
thread. The pool of `concurrent.futures` waits for ever where a process dies with a large batch
half read (python/cpython issue 94777, before 3.12), and leaves its processes behind when this one is killed.

Results come back pickled whole, votes and all.
"""

from __future__ import annotations

import os
import signal
import sys
import traceback
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import Pipe, current_process
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from queue import SimpleQueue
from typing import Generic, TypeVar

from cleaner.errors import CleanerError, OptionError, WorkerError
from cleaner.processes import SIGNALS, signals_waiting, start_process

R = TypeVar("R")
Pair = tuple[str | bytes, str | None]

BATCH_TEXTS = 32
"""A process is handed so many texts at once, or fewer if they are long."""
BATCH_CHARACTERS = 100_000
BATCHES_EACH = 2
"""So many batches for each process are under way or wait to be looked at."""
_DEATH_SECONDS = 5.0
_IN_A_FORK = (
    "this process was forked from the one that takes these results, and the workers are that one's; go on with them "
    "there, or call pipe anew here"
)
# What Python calls the file of such a script.
_FROM_STDIN = "<stdin>"


@dataclass(frozen=True, slots=True)
class _Batch:
    """Some texts in a row, and the error of the input that ended it there."""

    first: int
    """Number of its first text, from 1."""
    pairs: list[Pair]
    error: Exception | None = None


@dataclass(frozen=True, slots=True)
class _Answer(Generic[R]):
    """What a process made of a batch, up to the first text that raised."""

    results: list[R]
    error: Exception | None = None


@dataclass(frozen=True, slots=True)
class _Worker:
    process: SpawnProcess
    pipe: Connection


def check_workers(workers: object) -> None:
    """Raise OptionError unless `workers` is a number of processes that may be started here."""
    if not isinstance(workers, int) or isinstance(workers, bool) or workers < 1:
        raise OptionError(f"workers must be a whole number from 1, or None to clean in this process, not {workers!r}")
    if current_process().daemon:
        raise OptionError("this process is a worker itself and may start none; leave workers out")


def clean_in_order(clean: Callable[..., R], pairs: Iterable[Pair], workers: int) -> Iterator[R]:
    """Yield `clean(text, url=url)` of each pair of text and address, in order, made by `workers` processes.

    At most `BATCHES_EACH` batches for each process are read ahead. An error of `pairs`, or of a
    text, is raised when what came before it has been yielded. The processes end with the iterator.

    Raises:
        WorkerError: a process died, or this is a fork of the process in which the first result was taken.
    """
    crew: _Crew[R] = _Crew(clean, workers)
    under_way: deque[tuple[_Batch, Future[_Answer[R]]]] = deque()
    batches = _cut(pairs)
    try:
        while True:
            while len(under_way) < BATCHES_EACH * workers and (batch := next(batches, None)):
                under_way.append((batch, crew.give(batch)))
            if not under_way:
                return
            batch, future = under_way.popleft()
            answer = future.result()
            for result in answer.results:
                yield result
                crew.refuse_fork()
            if error := answer.error or batch.error:
                raise error
    finally:
        crew.end()


def _cut(pairs: Iterable[Pair]) -> Iterator[_Batch]:
    """Yield the pairs in batches. The last one holds the error if `pairs` ended with one."""
    batch, first, size = list[Pair](), 1, 0
    source = iter(pairs)
    while True:
        try:
            pair = next(source)
        except StopIteration:
            if batch:
                yield _Batch(first, batch)
            return
        except Exception as error:
            yield _Batch(first, batch, error)
            return
        batch.append(pair)
        size += len(pair[0]) if isinstance(pair[0], str | bytes) else 0
        if len(batch) >= BATCH_TEXTS or size >= BATCH_CHARACTERS:
            yield _Batch(first, batch)
            batch, first, size = [], first + len(batch), 0


class _Crew(Generic[R]):
    """Some processes, all alike, started as they are needed."""

    def __init__(self, clean: Callable[..., R], size: int) -> None:
        self._clean = clean
        self._size = size
        self._maker = os.getpid()
        self._workers: list[_Worker] = []
        self._idle: SimpleQueue[_Worker] = SimpleQueue()
        self._threads = ThreadPoolExecutor(size, "cleaner")

    def give(self, batch: _Batch) -> Future[_Answer[R]]:
        """Return what will be the answer to a batch."""
        if len(self._workers) < self._size:
            with signals_waiting():
                self._workers.append(self._start())
            self._idle.put(self._workers[-1])
        return self._threads.submit(self._exchange, batch)

    def refuse_fork(self) -> None:
        """Raise WorkerError in a fork of the process that made the crew: none of its threads is here."""
        if self._is_fork():
            raise WorkerError(_IN_A_FORK)

    def end(self) -> None:
        """Kill the processes and wait until they are gone; in a fork, whose they are not, let them be."""
        if self._is_fork():
            return
        for worker in self._workers:
            worker.process.kill()
        for worker in self._workers:
            worker.process.join(_DEATH_SECONDS)
        # Nobody waits for the threads, whose pipes have ended: this may be the garbage collector in one of them.
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _is_fork(self) -> bool:
        return os.getpid() != self._maker

    def _start(self) -> _Worker:
        pipe, far_end = Pipe()
        with far_end:
            return _Worker(start_process(_work, self._clean, far_end), pipe)

    def _exchange(self, batch: _Batch) -> _Answer[R]:
        """Hand a batch to a process that has none, and wait for what it says."""
        worker = self._idle.get()
        try:
            worker.pipe.send(batch.pairs)
            answer: _Answer[R] = worker.pipe.recv()
            return answer
        except (EOFError, OSError):
            worker.process.join(_DEATH_SECONDS)
            raise WorkerError(_tell_death(worker.process.exitcode, batch)) from None
        finally:
            self._idle.put(worker)


def _tell_death(code: int | None, batch: _Batch) -> str:
    how = f"was killed by signal {-code}" if code and code < 0 else f"ended with exit code {code}"
    last = batch.first + len(batch.pairs) - 1
    rule = "must start its work under `if __name__ == '__main__':`, because workers import it"
    if getattr(sys.modules["__main__"], "__file__", "") == _FROM_STDIN:
        rule = "must be saved in a file, because workers import it and this one was read from standard input"
    return (
        f"a worker process {how} at texts {batch.first:,} to {last:,}; all before them came out. If it was killed, "
        f"memory may have run out: use fewer workers. If it ended at once, the script {rule}. Clean these texts "
        "without workers to see more"
    )


def _work(clean: Callable[..., R], pipe: Connection) -> None:
    """Clean the batches that come through the pipe until it ends. This is the whole life of a process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the parent, which ends this
    signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS)
    with suppress(EOFError, OSError):  # the parent is gone
        while True:
            pipe.send(_answer(clean, pipe.recv()))


def _answer(clean: Callable[..., R], pairs: list[Pair]) -> _Answer[R]:
    results: list[R] = []
    for text, url in pairs:
        try:
            results.append(clean(text, url=url))
        except Exception as error:
            if not isinstance(error, CleanerError):
                error.add_note("".join(traceback.format_exception(error)))  # which is lost on the way
            return _Answer(results, error)
    return _Answer(results)
