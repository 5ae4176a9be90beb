"""A cleaner for tests of runs: it is killed, hangs, fails or takes memory at records that say so.

It stands by itself because worker processes load the file it is in.
"""

from __future__ import annotations

import os
import signal
import time
from dataclasses import dataclass
from typing import Any

import cleaner
from cleaner.batch import jsonl, parquet, worker
from cleaner.batch import text as batch_text
from cleaner.batch.protocol import Input, Limits, Record
from cleaner.pipeline import Result

_BLOCK = 16 << 20


@dataclass(frozen=True)
class Planted:
    """Cleans with `rules`, unless the text says otherwise."""

    rules: cleaner.Cleaner
    broken: bool = False
    """Whether its worker reads badly from the beginning on, and not from a text on that says so."""

    def __call__(self, text: str, /, *, url: str | None = None) -> Result:
        if "KILL ME" in text:
            os.kill(os.getpid(), signal.SIGKILL)
        while "HANG" in text:
            pass
        held = []
        while "EAT" in text:
            held.append(bytearray(_BLOCK))
        if "FAIL" in text:
            raise ValueError("planted")
        if "LEAVE" in text:  # when the last piece of the shard is sent, and before a word of that
            worker.JobDone = lambda retiring: os.kill(os.getpid(), signal.SIGKILL)  # type: ignore[assignment, misc]
        if "TOO MUCH TO WRITE" in text or "DEADLY TO WRITE" in text:
            _break_writing()
        if self.broken or "BREAK READING" in text:
            _break_reading()
        if "SLOW" in text:
            time.sleep(0.02)
        return self.rules(text, url=url)


def _break_writing() -> None:
    """From now on whoever writes a record that says so runs out of memory, or is killed."""
    take = worker.PieceWriter.take

    def take_in(writer: worker.PieceWriter, record: Record, *rest: Any) -> None:
        if "TOO MUCH TO WRITE" in record.text:
            raise MemoryError
        if "DEADLY TO WRITE" in record.text:
            os.kill(os.getpid(), signal.SIGKILL)
        take(writer, record, *rest)

    worker.PieceWriter.take = take_in  # type: ignore[method-assign]


def _break_reading() -> None:
    """From now on whoever reads a file that is called deadly, or a line or row that says so, is killed; an endless one is never read."""
    read_bytes, parse, decode = batch_text.read_bytes, jsonl.read_record, parquet._decode

    def read_file(source: Input, limits: Limits) -> bytes:
        if "deadly" in source.path:
            os.kill(os.getpid(), signal.SIGKILL)
        if "faulty" in source.path:
            raise ValueError("planted")
        while "endless" in source.path:
            time.sleep(1)
        return read_bytes(source, limits)

    def read_line(line: Any, *rest: Any) -> Any:
        if b"DEADLY" in line.data:
            os.kill(os.getpid(), signal.SIGKILL)
        return parse(line, *rest)

    def decode_row(data: bytes | None, *rest: Any) -> Any:
        if data and b"DEADLY" in data:
            os.kill(os.getpid(), signal.SIGKILL)
        return decode(data, *rest)

    batch_text.read_bytes, jsonl.read_record, parquet._decode = read_file, read_line, decode_row
