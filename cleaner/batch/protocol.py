"""What formats and runs know of each other.

A format plans shards of an input, reads the records of one shard, and writes records back. A run
hands shards to workers, cleans the records, and commits what came out. Everything here is frozen,
pickles, and holds no open file, so that it can be sent to a worker.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import BinaryIO, Protocol

from cleaner.batch.written import Written
from cleaner.html.view import MOST_CHARACTERS
from cleaner.records import Reject


@dataclass(frozen=True, slots=True)
class Fields:
    """The names of the fields that are read; None where there is none."""

    text: str = "text"
    html: bool = False
    """The text is the markup of a page."""
    id: str | None = None
    url: str | None = None
    language: str | None = None
    """Only counted by."""


# The first records, by which the fields are chosen, are no more than that.
PEEKED = 1_000
PEEKED_BYTES = 1 << 23
# Leave the record out, put U+FFFD in their place, or (for files of text) find out the encoding.
ENCODING_ERRORS = ("reject", "replace", "detect")


@dataclass(frozen=True, slots=True)
class Limits:
    """What one record and one input may cost, and what is wrong with one and still taken."""

    max_text: int
    """Characters of a text that is no page."""
    max_record_bytes: int
    max_ratio: float
    """Bytes out for each byte in, of a compressed input."""
    encoding_errors: str = "reject"
    """What becomes of text with bytes that are not of its encoding: one of ENCODING_ERRORS."""
    strict_json: bool = False
    """An object that has a name twice is wrong."""
    lenient_warc: bool = False
    """Drafts of WARC, and ARC, are read, too."""
    verify_digests: bool = False
    """A record of WARC whose digest does not fit is wrong."""
    max_page: int = MOST_CHARACTERS
    """Characters of the markup of a page."""

    def longest(self, *, markup: bool) -> int:
        """Return how many characters a text, or a page if it is `markup`, may have."""
        return self.max_page if markup else self.max_text


@dataclass(frozen=True, slots=True)
class Again:
    """Which records of an input are read: those that were rejected before."""

    offsets: tuple[int, ...]
    """Where each begins, as `Record.offset` has it."""
    beyond: tuple[tuple[int, int | None], ...] = ()
    """And all that begin from there on, up to an offset or to the end."""

    def reaches(self, offset: int) -> bool:
        """Whether `offset` is in what is `beyond`."""
        return any(start <= offset and (end is None or offset < end) for start, end in self.beyond)


@dataclass(frozen=True, slots=True)
class Input:
    """One file that is read (or standard input, `-`), found and told apart before work begins."""

    path: str
    name: str
    """Its place in a mirrored output folder: relative, without `..`."""
    format: str
    """One of FORMATS."""
    compression: str
    """One of COMPRESSIONS."""
    size: int | None
    """Bytes; None if it cannot be known."""
    encoding: str | None = None
    """Of JSONL and texts, if it was named; else UTF-8, and texts with a mark of UTF-16 or UTF-32."""
    max_window: int | None = None
    """Bytes that a zstd stream may ask to be held, if it was named."""
    again: Again | None = None
    """Which of its records are read, if not all."""
    text_name: str | None = None
    """The place of its text in such a folder, if that is not the usual one."""
    fields: Fields | None = None
    """Those of its records, where they are not those of the run."""
    time: int | None = field(default=None, compare=False)
    """When it was last written to, in nanoseconds, if that can be known; a run is the same whatever it says."""

    def choose(self, common: Fields) -> Fields:
        """Return its own fields, or else those that are `common` to the run."""
        return self.fields or common


@dataclass(frozen=True, slots=True)
class Shard:
    """A part of the work: a range of one input, or some small inputs in a row."""

    number: int
    """Its place in the run, from 0."""
    inputs: tuple[Input, ...]
    start: int = 0
    """Of a single input: where its first record may begin, in bytes (or row groups of Parquet),"""
    end: int | None = None
    """and where the next shard's begins; None is the end of the input."""

    @property
    def adrift(self) -> bool:
        """Whether its records are counted from somewhere within their file."""
        return self.start > 0


class Origin(Protocol):
    """What stands around the text of a record. Pickles."""

    def fields(self, text: str) -> dict[str, object]:
        """Return all fields in their order, with `text` in the place of the text.

        That is how a record gets into another format than its own: values are those of JSON, and
        besides them bytes, dates and times, Decimal, and lists of pairs with keys that are no str.
        """


@dataclass(frozen=True, slots=True)
class Peek:
    """What an input begins with: enough to choose its fields by."""

    names: tuple[str, ...]
    """Of all fields seen, in order."""
    records: tuple[Mapping[str, object], ...]
    """The first ones that can be read."""
    note: str = ""
    """What was guessed besides, as a sentence."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A part of the input that is no record, such as a blank line: counted, not rejected."""

    what: str
    behind: int | None = None
    """Bytes up to its end in the unpacked input, where a reader says so."""
    count: int = 1
    """How many such parts it stands for: none if what they are is said later."""


@dataclass(frozen=True, slots=True)
class Record:
    """One record of a shard: its text, and what the format needs to write it back."""

    number: int
    """From 1, in its shard."""
    file: str
    line: int | None
    """Where it can be known: line of the shard's part of the file, from 1."""
    offset: int | None
    """Bytes before it in the unpacked input, or rows."""
    text: str
    id: str | None
    url: str | None
    language: str | None
    origin: Origin
    markup: bool = False
    """`text` is the markup of a page, and the article is to be found in that."""
    flags: tuple[str, ...] = ()
    """What reading it brought up, names of FLAGS."""
    written: Written | None = None
    """How a file of text stood on the disk, where that is not plain UTF-8."""
    behind: int | None = None
    """Bytes up to its end in the unpacked input, where a reader says so."""


class Writer(Protocol):
    """Takes the records of one shard and writes one file; the same records give the same bytes."""

    def write(self, record: Record, text: str) -> None:
        """Write a record with `text` in the place of its text, every other field untouched.

        Raises:
            RecordError: this one cannot be written (E_ENCODE_OUT, E_TOO_DEEP), and nothing of it was.
        """

    def finish(self) -> None:
        """Write what is still held; the file is whole after that. It is not closed."""


class Format(Protocol):
    """How records of one format are found, read and written."""

    suffix: str
    """Of the names of files in this format, with its full stop."""

    def peek(self, source: Input, most: int = PEEKED) -> Peek:
        """Look at the first records of an input, `most` of them if there are so many.

        Raises:
            UnreadableError: it cannot be opened or understood.
        """

    def plan(self, source: Input, shard_bytes: int) -> Iterator[tuple[int, int | None]]:
        """Yield (start, end) of each shard of an input."""

    def read(self, shard: Shard, fields: Fields, limits: Limits) -> Iterator[Record | Reject | Skipped]:
        """Yield the records of a shard in order, and a reject in the place of each that cannot be read.

        A reject of kind `tail` stands for what could not be read to its end, one of kind `file`
        for an input that cannot be opened or understood. Nothing is raised.
        """

    def open_writer(self, file: BinaryIO, fields: Fields, like: Input) -> Writer:
        """Return a writer to an open file; `like` is the input whose records it gets."""
