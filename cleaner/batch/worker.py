"""The process that reads a shard, cleans its records one after the other, and writes the pieces.

A worker tells its parent through a slot of shared memory which item it is at, and through a pipe
what it has finished. It may be killed at any moment: what it wrote under `.run/work` is worth
nothing until the parent has committed it.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import time
import traceback
from collections.abc import Iterator, Mapping, MutableSequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Protocol

from cleaner.batch.changed import refuse_changed
from cleaner.batch.folder import WORK, Piece, part_name
from cleaner.batch.formats import FILES, Item, find_bounds, find_end, read_shard
from cleaner.batch.memory import limit_memory, memory_used
from cleaner.batch.meter import METER
from cleaner.batch.piece import PieceWriter, Target, reject_record, reject_uncleaned
from cleaner.batch.protocol import Input, Limits, Record, Shard, Skipped
from cleaner.batch.refuse import refuse_again
from cleaner.batch.spans import list_dropped
from cleaner.errors import describe_bug, reason_of
from cleaner.pipeline import Result
from cleaner.records import Line, Reject


class Clean(Protocol):
    """What cleans one text, whose page has the address `url` if that is known."""

    def __call__(self, source: str, /, *, url: str | None = None) -> Result: ...

    def html(self, source: str, /, *, url: str | None = None) -> Result:
        """Clean the page of which `source` is the markup."""


# Where the slot says what a worker is at: the number of the item, negative while it is being read,
# 0 between shards; since when, by the clock; and the CPU time the worker had used by then. Besides, for
# people: how many items of the shard it has come to, how many bytes it has read of it, and as many of
# those as it only read past, because they were done before.
ITEM, SINCE, CPU, ITEMS, READ, PASSED = range(6)
SLOT_SIZE = 6
# A worker whose memory has grown by so much since it began is replaced by a fresh one.
_MOST_GROWTH = 200 << 20
_DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG of prctl(2)
_EASIER_TO_KILL = "500"
# Cleaned before any record, so that none is charged for what is loaded only once.
# It has the function words to be English at once: langdetect's profiles are loaded by the first text that is in doubt.
_WARM_UP = (
    "The storm reached the coast on Monday night and cut the power in four towns, police said. "
    "They had been told that it would be worse than those of the year before, which had cost nobody more than a roof.\n"
)
_VERDICTS = {
    "E_CRASH": "the process that cleaned it died, three times; clean it alone to see why",
    "E_TIMEOUT": "it takes longer than --timeout allows; raise that, or cut the text",
    "E_MEMORY": "it takes more memory than --max-record-bytes allows; raise that, or cut the text",
}
_READING_VERDICTS = {
    "E_CRASH": "the process that read it died, three times; look at what stands there",
    "E_TIMEOUT": "nothing more of it could be read for a minute; look at what stands there",
    "E_MEMORY": "reading it takes more memory than --max-record-bytes allows; raise that",
}


@dataclass(frozen=True, slots=True)
class Order:
    """What every worker of a run is told once."""

    folder: str
    clean: Clean
    target: Target
    limits: Limits


@dataclass(frozen=True, slots=True)
class Task:
    """A shard to clean, or what is left of it."""

    shard: Shard
    done: int = 0
    """Items that are committed and only read past."""
    piece: int = 0
    """Number of the next piece."""
    trial: int = 0
    """The item to be cleaned first, for nothing but to see whether it kills a worker again."""
    poison: Mapping[int, str] = field(default_factory=dict)
    """Items that are rejected unseen, with the code."""
    cut: Mapping[int, str] = field(default_factory=dict)
    """Items that cannot be read, with the code: a file costs itself, a record all behind it in the shard."""


@dataclass(frozen=True, slots=True)
class PieceDone:
    """A piece lies whole in the folder `written`."""

    piece: Piece
    written: str
    rejects: tuple[Reject, ...]
    """The first of them, to be shown."""


@dataclass(frozen=True, slots=True)
class TrialPassed:
    """The item that was under suspicion did not kill the worker."""

    item: int


@dataclass(frozen=True, slots=True)
class JobDone:
    """All pieces of the shard were sent. After `retiring` the worker ends."""

    retiring: bool


@dataclass(frozen=True, slots=True)
class OutOfMemory:
    """The item that the slot names took too much memory; the worker ends."""


@dataclass(frozen=True, slots=True)
class Failed:
    """The run cannot go on: the system refused (`bug` is false), or cleaner itself is at fault."""

    what: str
    bug: bool


Message = PieceDone | TrialPassed | JobDone | OutOfMemory | Failed


def work(order: Order, parent: int, pipe: Connection, slot: MutableSequence[int]) -> None:
    """Do the tasks that come through `pipe` until None comes. This is the whole life of a worker."""
    _settle_in(parent)
    worker = _Worker(order, pipe, slot)
    with suppress(EOFError, OSError):  # the parent is gone, or cannot be told: it sees this process end
        worker.run()


class _Worker:
    def __init__(self, order: Order, pipe: Connection, slot: MutableSequence[int]) -> None:
        self._order = order
        self._pipe = pipe
        self._slot = slot
        self._attempts = 0
        self._room = Path(order.folder, WORK, str(os.getpid()))
        self._at_first = 0

    def run(self) -> None:
        with suppress(Exception):  # loads the model; what is wrong with it shows at the first record
            self._order.clean(_WARM_UP)
        self._at_first = memory_used()
        limit_memory(self._order.limits.max_record_bytes)
        while (task := self._pipe.recv()) is not None:
            try:
                self._do(task)
            except MemoryError:
                self._pipe.send(OutOfMemory())
                return
            except OSError as error:
                self._pipe.send(Failed(_say_refused(error, task), bug=False))
                return
            except Exception as error:
                self._pipe.send(Failed(f"{describe_bug(error)}\n{traceback.format_exc()}", bug=True))
                return
            retiring = memory_used() - self._at_first > _MOST_GROWTH
            self._slot[ITEMS] = self._slot[READ] = self._slot[PASSED] = 0
            self._pipe.send(JobDone(retiring))
            if retiring:
                return

    def _do(self, task: Task) -> None:
        if task.trial:
            self._try(task)
        done, number = task.done, task.piece
        writer = self._begin_piece(task, number)
        for item, value in self._items(task):
            if item <= task.done:
                self._slot[PASSED] = self._slot[READ]
                continue
            if writer.full:
                done = self._send(writer, done, last=False)
                number += 1
                writer = self._begin_piece(task, number)
            self._take(writer, task, item, value)
        self._send(writer, done, last=True)

    def _begin_piece(self, task: Task, number: int) -> PieceWriter:
        self._attempts += 1
        return PieceWriter(str(self._room / str(self._attempts)), task.shard, number, self._order.target)

    def _send(self, writer: PieceWriter, done: int, *, last: bool) -> int:
        """Finish a piece and hand it over; return how many items of the shard are done with it."""
        self._at(0)
        piece = writer.finish(done, last=last)
        self._pipe.send(PieceDone(piece, writer.folder, tuple(writer.rejects)))
        return piece.items

    def _take(self, writer: PieceWriter, task: Task, item: int, value: Item) -> None:
        if isinstance(value, Skipped):
            writer.skip(value)
        elif isinstance(value, Reject):
            writer.reject(value)
        elif item in task.poison:
            code = task.poison[item]
            writer.reject(reject_record(value, code, _VERDICTS[code], "clean"))
        else:
            self._clean(writer, item, value)

    def _clean(self, writer: PieceWriter, item: int, record: Record) -> None:
        self._at(item)
        try:
            result = clean_record(self._order.clean, record)
            dropped = list_dropped(record, result)
        except MemoryError:  # the slot goes on naming the item
            raise
        except Exception as error:
            self._at(-item)
            writer.reject(reject_uncleaned(record, error))
            return
        self._at(item)  # still, with time of its own: what writing it takes is no fault of the reading
        writer.take(record, result, dropped)
        self._at(-item)

    def _try(self, task: Task) -> None:
        """Clean the item that a worker died of, and throw away what comes out."""
        for item, value in self._items(task):
            if item == task.trial and isinstance(value, Record):
                self._at(item)
                try:
                    clean_record(self._order.clean, value)
                except MemoryError:
                    raise
                except Exception:  # noqa: S110 (it is met again, and rejected, in its turn)
                    pass
                break
        self._at(0)
        self._pipe.send(TrialPassed(task.trial))

    def _items(self, task: Task) -> Iterator[tuple[int, Item]]:
        """Yield what is in the shard, numbered from 1, and at the end what went wrong with its reading."""
        shard = task.shard
        values = self._read(task)
        before, item = METER.bytes, 0
        at: int | None = None
        refused: set[str] = set()
        while True:
            item += 1
            # What it is at is not done, and at the end there is none.
            self._slot[ITEMS], self._slot[READ] = item - 1, METER.bytes - before
            self._at(-item)
            if item in task.cut and shard.inputs[0].format not in FILES:
                yield from _reject_rest(shard, task.cut[item], _READING_VERDICTS[task.cut[item]], item, at)
                return
            try:
                value = next(values, None)
            except MemoryError:
                raise
            except Exception as error:  # a reader raises nothing; one that does is at fault
                yield from _reject_rest(shard, "E_INTERNAL", describe_bug(error), item, at)
                return
            if value is None:
                break
            at = find_end(value, shard.inputs[0], at)
            if isinstance(value, Reject) and value.kind == "file":
                refused.add(value.file)
            yield item, value
        for source in shard.inputs:
            if source.path not in refused and (changed := refuse_changed(source)):
                yield item, changed
                item += 1

    def _read(self, task: Task) -> Iterator[Item]:
        """Yield the items of a shard; of files one each, so that none that cannot be read costs another."""
        shard, target = task.shard, self._order.target
        if shard.inputs[0].format not in FILES:
            yield from read_shard(shard, target.fields, self._order.limits)
            return
        for number, source in enumerate(shard.inputs, 1):
            code = task.cut.get(number)
            yield _reject_file(source, code, _READING_VERDICTS[code]) if code else self._read_file(number, source)

    def _read_file(self, number: int, source: Input) -> Item:
        """Return the one record that a file is, or what is wrong with it."""
        try:
            (value,) = read_shard(Shard(0, (source,)), self._order.target.fields, self._order.limits)
        except MemoryError:
            raise
        except Exception as error:  # see `_items`
            return _reject_file(source, "E_INTERNAL", describe_bug(error))
        return replace(value, number=number) if isinstance(value, Record) else value

    def _at(self, item: int) -> None:
        """Say in the slot what the worker is at; the number comes last, when the rest holds."""
        slot = self._slot
        slot[ITEM] = 0
        slot[SINCE] = time.monotonic_ns()
        slot[CPU] = time.process_time_ns()
        slot[ITEM] = item


def clean_record(clean: Clean, record: Record) -> Result:
    """Return what becomes of one record, with the flags of both: all cleaning of a run goes through here."""
    result = clean.html(record.text, url=record.url) if record.markup else clean(record.text, url=record.url)
    return result.flagged(*record.flags) if record.flags else result


def _reject_file(source: Input, code: str, message: str) -> Reject:
    return Reject("file", code, message, source.path, "read")


def _reject_rest(shard: Shard, code: str, message: str, item: int, at: int | None) -> Iterator[tuple[int, Reject]]:
    """Yield the rejects of all of a shard behind the offset `at`, None for its beginning, numbered from `item` on."""
    source = shard.inputs[0]
    start, end = find_bounds(shard)
    at = start if at is None else at
    # Of what is cut into parts every line or row is an item.
    number = item if source.format in ("jsonl", "parquet") and not source.again else None
    line = None if at is None else Line(number, at, _measure(source, at, end), b"", True)
    tail = Reject("tail", code, message, source.path, "read", line=line, end=end)
    yield from enumerate(refuse_again(tail, source.again) if source.again else [tail], item)


def _measure(source: Input, at: int, end: int | None) -> int:
    """Return how many bytes stand from `at` to `end` or the end of the file; 0 if that is not known."""
    if source.format == "parquet" or source.compression != "none":
        return 0
    return max((source.size or 0) - at, 0) if end is None else end - at


def _say_refused(error: OSError, task: Task) -> str:
    part = part_name(task.shard.number, task.piece).rpartition("-")[0]  # all that is known is the shard
    return f"{reason_of(error)} while writing {part}"


def _settle_in(parent: int) -> None:
    """Leave signals from the terminal to the parent, and die when it dies."""
    for name in ("SIGINT", "SIGHUP"):
        with suppress(AttributeError, ValueError):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != parent:  # it died before we asked
            os._exit(1)
        with suppress(OSError):
            Path("/proc/self/oom_score_adj").write_text(_EASIER_TO_KILL)
