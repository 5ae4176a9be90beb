"""Writing one piece of a shard: its documents, what was dropped from them, and its rejects."""

from __future__ import annotations

import hashlib
import io
import os
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Any

from cleaner.batch.compressed import open_compressed, suffix_of
from cleaner.batch.folder import ATTRIBUTES, DOCUMENTS, FIELDS_FILE, REJECTS, Made, Piece, name_text, part_name
from cleaner.batch.formats import FILES, FORMATS
from cleaner.batch.protocol import Fields, Input, Record, Shard, Skipped, Writer
from cleaner.batch.spans import Dropped
from cleaner.batch.tally import Tally
from cleaner.errors import PageError, describe_bug
from cleaner.pipeline import Result
from cleaner.records import Line, RecordError, Reject, Stage

DIR = "dir"
# What may be asked for. WARC is written from WARC alone, and texts from many records would run together.
WRITTEN = ("jsonl", "csv", "tsv", "parquet", DIR)
_MOST_ITEMS = 10_000
_SHOWN = 20
_BUFFER = 1 << 16


@dataclass(frozen=True, slots=True)
class Target:
    """How the documents of a run are written: `format` is None for that of each input."""

    format: str | None
    fields: Fields
    most_characters: int
    """A piece that has as many ends there."""
    raw: bool = True
    """Rejects say what stood there."""

    def format_for(self, source: Input) -> str:
        """Return the format of the documents of `source`; `dir` is a text file for each record."""
        format_name = self.format or source.format
        return DIR if format_name in FILES else format_name

    def compression_for(self, source: Input) -> str:
        """Return how the documents of `source` are compressed: as it is, if their format lets them."""
        return "none" if self.format_for(source) == "parquet" else source.compression


class PieceWriter:
    """Takes what becomes of the items of a shard, in order, and writes it to files in a work folder."""

    def __init__(self, folder: str, shard: Shard, number: int, target: Target) -> None:
        os.makedirs(folder)
        self.folder = folder
        self.rejects: list[Reject] = []
        """The first that fell, to be shown, without what stood there: that may be as long as a record can be."""
        self._shard = shard
        self._number = number
        self._target = target
        self._tally = Tally()
        self._items = 0
        self._unknown_tail = False
        self._files: list[PieceFile] = []
        self._documents: Writer | None = None
        self._spans: PieceFile | None = None
        self._rejects: PieceFile | None = None

    @property
    def full(self) -> bool:
        """Whether the piece should end here."""
        return self._items >= _MOST_ITEMS or self._tally["characters"]["in"] >= self._target.most_characters

    def take(self, record: Record, result: Result, dropped: Dropped) -> None:
        """Write a record that was cleaned, or reject it if it cannot be written.

        Raises:
            OSError: the system refused.
        """
        try:
            self._write(record, result.text)
        except RecordError as error:
            self.reject(reject_record(record, error.code, str(error), "encode"))
            return
        if self._spans is None:
            self._spans = self._open_file(self._part(ATTRIBUTES, ".jsonl"), self._compression)
        self._spans.stream.write(dropped.to_json())
        self._tally.take(record, result)
        self._items += 1

    def reject(self, reject: Reject) -> None:
        """Write a reject.

        Raises:
            OSError: the system refused.
        """
        if self._rejects is None:
            self._rejects = self._open_file(f"{REJECTS}/{self._name}.jsonl", "none")
        self._rejects.stream.write(reject.to_json(raw=self._target.raw, adrift=self._shard.adrift))
        self._unknown_tail |= reject.kind == "tail"
        if len(self.rejects) < _SHOWN:
            self.rejects.append(replace(reject, line=reject.line and replace(reject.line, data=b"")))
        self._tally.reject(reject.code)
        self._items += 1

    def skip(self, skipped: Skipped) -> None:
        """Count what is no record."""
        self._tally.skip(skipped.what, skipped.count)
        self._items += 1

    def finish(self, done: int, *, last: bool) -> Piece:
        """Bring all files to the disk, and return what they are; `done` items came before this piece.

        Raises:
            OSError: the system refused.
        """
        if self._documents:
            self._documents.finish()
        made = tuple(file.finish() for file in self._files)
        return Piece(
            self._shard.number,
            self._number,
            last,
            done + self._items,
            self._unknown_tail,
            made,
            self._tally.to_dict(),
            self._source.fields if self._shard.inputs else None,
        )

    @property
    def _name(self) -> str:
        return part_name(self._shard.number, self._number)

    @property
    def _source(self) -> Input:
        return self._shard.inputs[0]

    @property
    def _compression(self) -> str:
        return "none" if self._source.format in FILES else self._target.compression_for(self._source)

    def _part(self, folder: str, suffix: str) -> str:
        return f"{folder}/{self._name}{suffix}{suffix_of(self._compression)}"

    def _write(self, record: Record, text: str) -> None:
        format_name = self._target.format_for(self._source)
        if format_name == DIR:
            self._write_text(record, text)
        else:
            path = self._part(DOCUMENTS, FORMATS[format_name].suffix)
            self._write_record(record, text, format_name, path, self._compression)

    def _write_record(self, record: Record, text: str, format_name: str, path: str, compression: str) -> None:
        if self._documents is None:
            file = self._open_file(path, compression)
            self._documents = FORMATS[format_name].open_writer(file.stream, self._target.fields, self._source)
        self._documents.write(record, text)

    def _write_text(self, record: Record, text: str) -> None:
        """Write a text as a file of its own, under the name of its input or a number: never an id."""
        source = next((source for source in self._shard.inputs if source.path == record.file), self._source)
        if source.format in FILES:
            path = source.text_name or name_text(source.name, source.format)
            compression = source.compression
        else:
            path, compression = f"{DOCUMENTS}/{self._name}/{record.number:06}.txt", "none"
        file = PieceFile(self.folder, len(self._files), path, compression)
        try:
            writer = FORMATS["text"].open_writer(file.stream, self._target.fields, source)
            writer.write(record, text)
        except RecordError:
            file.drop()
            raise
        writer.finish()
        file.close()
        self._files.append(file)
        if source.format not in FILES:
            # The other fields of the record, with the name of the file where its text was.
            name = PurePosixPath(path).name
            self._write_record(record, name, "jsonl", f"{DOCUMENTS}/{self._name}/{FIELDS_FILE}", "none")

    def _open_file(self, path: str, compression: str) -> PieceFile:
        self._files.append(PieceFile(self.folder, len(self._files), path, compression))
        return self._files[-1]


class PieceFile:
    """A file in the work folder, which gets its name when the piece is committed."""

    def __init__(self, folder: str, number: int, path: str, compression: str) -> None:
        self._path = path
        self._compression = compression
        self._raw = _Hashed(os.path.join(folder, str(number)), "xb")
        self._buffer = io.BufferedWriter(self._raw, _BUFFER)
        self.stream = open_compressed(self._buffer, compression)

    def close(self) -> None:
        """Bring it to the disk."""
        if not self._raw.closed:
            self.stream.close()
            self._buffer.flush()
            os.fsync(self._raw.fileno())
            self._buffer.close()

    def finish(self) -> Made:
        """Bring it to the disk, and return what it is."""
        self.close()
        return Made(self._path, self._raw.size, self._raw.sha256.hexdigest(), self._compression)

    def drop(self) -> None:
        """Take it away again."""
        self._raw.close()
        os.unlink(self._raw.name)


class _Hashed(io.FileIO):
    """A file that knows the hash of what was written to it."""

    def __init__(self, path: str, mode: str) -> None:
        super().__init__(path, mode)
        self.sha256 = hashlib.sha256()
        self.size = 0

    def write(self, data: Any, /) -> int:
        count = super().write(data)
        self.sha256.update(memoryview(data)[:count])
        self.size += count
        return count


def reject_record(record: Record, code: str, message: str, stage: Stage) -> Reject:
    """Return the reject of a record that was read; what is kept of it is its text."""
    data = record.text.encode("utf-8", "backslashreplace")
    line = Line(record.line, record.offset, len(data), data, True)
    return Reject("record", code, message, record.file, stage, record.number, record.id, line)


def reject_uncleaned(record: Record, error: Exception) -> Reject:
    """Return the reject of a record that could not be cleaned: a page is too much to take in, or cleaner failed."""
    if isinstance(error, PageError):
        return reject_record(record, error.code, str(error), "clean")
    return reject_record(record, "E_INTERNAL", describe_bug(error), "clean")
