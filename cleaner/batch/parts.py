"""Reading a run back: the documents of a piece, each beside what was dropped from it."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from cleaner.batch.compressed import COMPRESSIONS, open_stream, suffix_of
from cleaner.batch.folder import (
    ATTRIBUTES,
    DOCUMENTS,
    FIELDS_FILE,
    REJECTS,
    RUN_FILE,
    DamagedError,
    Made,
    NoRunError,
    Piece,
    RunFolder,
)
from cleaner.batch.formats import FORMATS
from cleaner.batch.protocol import Fields, Input, Limits, Record, Shard
from cleaner.batch.shape import fits
from cleaner.batch.spans import Dropped, SpanError
from cleaner.errors import reason_of
from cleaner.inputs import UnreadableError
from cleaner.messages import show_name
from cleaner.outputs import RefusedError

_HASH_BLOCK = 1 << 20
_FORMATS = {known.suffix: name for name, known in FORMATS.items()}


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a run and how its files are read."""

    folder: RunFolder
    piece: Piece
    fields: Fields
    limits: Limits

    @property
    def documents(self) -> tuple[Made, ...]:
        """Its files of documents in order: one of many records, or many of one text each."""
        return tuple(made for made in self.piece.files if not made.path.startswith((f"{ATTRIBUTES}/", f"{REJECTS}/")))

    @property
    def beside_texts(self) -> Made | None:
        """The file of the other fields, where the texts of records have a file each."""
        documents = self.documents
        named = (made for made in documents if made.path.endswith(f"/{FIELDS_FILE}"))
        return next(named, None) if len(documents) > 1 else None

    def check_files(self) -> None:
        """Compare its files with what the marker says of them.

        Raises:
            DamagedError: one is missing, or is another.
            RefusedError: one may not be read.
        """
        for made in self.piece.files:
            self.check_file(made)

    def check_file(self, made: Made) -> None:
        """Compare one of its files with what the marker says of it.

        Raises:
            DamagedError: it is missing, or is another.
            RefusedError: it may not be read.
        """
        path = self.folder / made.path
        try:
            if path.stat().st_size != made.bytes or _hash(str(path)) != made.sha256:
                raise DamagedError(f"{path} is not as it was written")
        except PermissionError as error:  # which says nothing of the run
            raise RefusedError(f"{show_name(str(path))} may not be read: {reason_of(error)}") from None
        except OSError as error:
            raise DamagedError(f"{path} cannot be read ({reason_of(error)})") from None

    def read_pairs(self) -> Iterator[tuple[Made, Record, Dropped]]:
        """Yield each document with the file it is in, and what was dropped from it.

        Raises:
            DamagedError: a file cannot be read, or there are more of one than of the other.
        """
        try:
            for document, dropped in zip_longest(self.read_documents(), self.read_dropped()):
                if document is None or dropped is None:
                    raise DamagedError(f"{self.piece.name}: there are not as many documents as spans of documents")
                yield *document, dropped
        except (SpanError, UnreadableError) as error:
            raise DamagedError(f"{self.piece.name}: {error}") from None

    def read_documents(self) -> Iterator[tuple[Made, Record]]:
        """Yield the documents of the piece, each with the file it is in.

        Raises:
            DamagedError: a file cannot be read to its end.
        """
        beside = self.beside_texts
        for made in self.documents:
            if made is beside:
                continue  # it names the texts, which are read by themselves
            source = self.source(made)
            for record in FORMATS[source.format].read(Shard(0, (source,)), self.fields, self.limits):
                if not isinstance(record, Record):
                    raise self.folder.damaged(made.path)
                yield made, record

    def read_dropped(self) -> Iterator[Dropped]:
        """Yield what was dropped from each document, in order.

        Raises:
            SpanError: a line is damaged.
            UnreadableError: the file cannot be read.
        """
        for made in self.piece.files:
            if made.path.startswith(f"{ATTRIBUTES}/"):
                with open_stream(self.source(made), self.limits.max_ratio) as stream:
                    while line := stream.readline():
                        yield Dropped.read(line)

    def find_rejected(self) -> str | None:
        """Return the input of the first of its rejects; None if it has none.

        Raises:
            DamagedError: the rejects cannot be read.
        """
        for made in self.piece.files:
            if made.path.startswith(f"{REJECTS}/"):
                try:
                    with open(self.folder / made.path, "rb") as rejects:
                        file = json.loads(rejects.readline())["file"]
                except (OSError, ValueError, TypeError, KeyError, RecursionError):
                    file = None
                if not isinstance(file, str):
                    raise self.folder.damaged(made.path)
                return file
        return None

    def source(self, made: Made) -> Input:
        """Return a file of the piece as an input."""
        path = str(self.folder / made.path)
        named = next(name for name in reversed(COMPRESSIONS) if path.endswith(suffix_of(name)))
        compression = made.compression if made.compression in COMPRESSIONS else named
        suffix = os.path.splitext(path.removesuffix(suffix_of(compression)))[1]
        inside = made.path.startswith((f"{DOCUMENTS}/", f"{ATTRIBUTES}/"))
        known = _FORMATS.get(suffix, "text") if inside else "text"
        return Input(path, made.path, known, compression, made.bytes)


@contextmanager
def pointing_to_verify(folder: RunFolder) -> Iterator[None]:
    """Say of what is damaged which run it is of, and what tells more.

    Raises:
        DamagedError: whoever read the run met damage.
    """
    try:
        yield
    except (DamagedError, SpanError, UnreadableError) as error:
        name = show_name(folder.path)
        raise DamagedError(f"{name}: the run is damaged: {error}; `cleaner verify {name}` tells more") from None


def read_parts(folder: RunFolder) -> Iterator[Part]:
    """Yield the pieces of a run, in order.

    Raises:
        NoRunError: the folder holds no run, or one that is not finished.
        DamagedError: its own files are damaged.
        OutputError: one of them may not be read.
    """
    if not folder.is_run:
        raise NoRunError(
            f"{show_name(folder.path)} holds no run of cleaner; name the folder that `cleaner clean` wrote"
        )
    run = folder.read_run()
    folder.refuse_unfinished()
    fields, limits = _read_settings(run, folder)
    for piece in folder.all_pieces(folder.read_success()["shards"]):
        yield Part(folder, piece, piece.fields or fields, limits)


def _read_settings(run: Mapping[str, Any], folder: RunFolder) -> tuple[Fields, Limits]:
    try:
        fields = Fields(**run["fields"])
        limits = Limits(**{name: value for name, value in run["limits"].items() if name != "timeout"})
    except TypeError:
        raise folder.damaged(RUN_FILE) from None
    if not fits(fields, Fields) or not fits(limits, Limits):
        raise folder.damaged(RUN_FILE)
    return fields, limits


def _hash(path: str) -> str:
    found = hashlib.sha256()
    with open(path, "rb") as file:
        while block := file.read(_HASH_BLOCK):
            found.update(block)
    return found.hexdigest()
