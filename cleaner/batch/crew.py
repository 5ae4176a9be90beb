"""The worker processes of a run, watched: who is at what, since when, and who died of it.

Neither pool of the standard library will do for records nobody has looked at: one waits for ever
for a worker that was killed, the other gives up everything that was under way. So each worker has
a pipe and a slot of its own, and is killed and replaced by itself.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, MutableSequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import Pipe, connection
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from multiprocessing.sharedctypes import RawArray
from pathlib import Path

from cleaner.batch.progress import UnderWay
from cleaner.batch.worker import CPU, ITEM, ITEMS, PASSED, READ, SINCE, SLOT_SIZE, Message, Order, Task, work
from cleaner.processes import signals_waiting, start_process

# What a record may take by the clock, in times of what it may take of the CPU: others run, too.
_CLOCK = 3
_READING_SECONDS = 60.0
_NANO = 1e-9
_DEATH_SECONDS = 5.0


@dataclass
class Worker:
    """One process, and the task it has."""

    process: SpawnProcess
    pipe: Connection
    slot: MutableSequence[int]
    task: Task | None = None
    overdue: bool = False
    """It was killed because of the time it took."""

    @property
    def item(self) -> int:
        """The item it is at, negative while that is being read, 0 if none."""
        return self.slot[ITEM]

    @property
    def under_way(self) -> UnderWay | None:
        """How far it is with its task."""
        if self.task is None:
            return None
        items = max(self.slot[ITEMS] - self.task.done, 0)
        return UnderWay(self.task.shard.number, items, self.slot[READ], self.slot[PASSED])

    def give(self, task: Task) -> None:
        """Hand it a task; if it is dead already, that shows when it is waited for.

        Raises:
            OSError: the system refused; a worker that never heard of its task would be waited for in vain.
        """
        self.task = task
        with suppress(BrokenPipeError, ConnectionResetError):
            self.pipe.send(task)

    def kill_if_overdue(self, seconds: float) -> None:
        """Kill it if the item it is at takes longer than allowed: `seconds` of CPU, thrice that by the clock."""
        item, since, cpu = self.slot[ITEM], self.slot[SINCE], self.slot[CPU]
        if not item or self.overdue:
            return
        clock = (time.monotonic_ns() - since) * _NANO
        if item < 0:
            late = clock > max(_READING_SECONDS, _CLOCK * seconds)
        elif clock < seconds:
            return
        else:
            late = clock > _CLOCK * seconds or _cpu_seconds(self.process.pid) - cpu * _NANO > seconds
        if late and self.slot[ITEM] == item and self.slot[SINCE] == since:
            self.overdue = True
            self.process.kill()

    def end(self) -> None:
        """Kill it and wait until it is gone."""
        self.process.kill()
        self.process.join(_DEATH_SECONDS)
        self.pipe.close()


class Crew:
    """Some workers, all alike. Leaving the `with` block kills them."""

    def __init__(self, order: Order, size: int) -> None:
        self._order = order
        self._size = size
        self.workers: list[Worker] = []

    def __enter__(self) -> Crew:
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self.workers:
            worker.process.kill()
        for worker in self.workers:
            worker.end()

    def fill(self, wanted: int) -> None:
        """Start workers until there are as many as `wanted`, or as the crew may have."""
        while len(self.workers) < min(wanted, self._size):
            # A signal in between would leave a worker that nobody knows of, or one cut off at its birth.
            with signals_waiting():
                self.workers.append(self._start())

    def dismiss(self, worker: Worker) -> None:
        """Let a worker go that is dead or about to be."""
        self.workers.remove(worker)
        worker.end()

    def listen(self, seconds: float) -> Iterator[tuple[Worker, Message | None]]:
        """Yield what workers sent within `seconds`, and None for one that died."""
        by_pipe = {worker.pipe: worker for worker in self.workers}
        for pipe in connection.wait(list(by_pipe), seconds):
            worker = by_pipe[pipe]  # type: ignore[index]
            try:
                yield worker, worker.pipe.recv()
            except (EOFError, OSError):  # its end of the pipe closes when it dies
                yield worker, None

    def _start(self) -> Worker:
        pipe, far_end = Pipe()
        slot = RawArray("q", SLOT_SIZE)
        process = start_process(work, self._order, os.getpid(), far_end, slot)
        far_end.close()
        return Worker(process, pipe, slot)


def _cpu_seconds(pid: int | None) -> float:
    """Return the CPU time a process has used, in seconds; 0 where that cannot be known."""
    try:
        after_name = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        return (int(after_name[11]) + int(after_name[12])) / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, IndexError, AttributeError):
        return 0.0
