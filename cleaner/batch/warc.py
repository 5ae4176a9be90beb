"""WARC and WET: records of plain text, read by the length that each states and not a byte further.

What fastwarc and warcio do with a record that is cut, or that states a wrong length, is to hand it
on as if it were whole, or to end without a word. Texts of a crawl are worth an account of every
byte, so the few lines of framing are read here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from cleaner.batch.compressed import Damage, Stream, open_stream
from cleaner.batch.http import read_answer
from cleaner.batch.protocol import Fields, Input, Limits, Peek, Record, Shard, Skipped
from cleaner.batch.refuse import refuse_file, refuse_record, refuse_tail
from cleaner.inputs import UnreadableError
from cleaner.records import Line, RecordError, Reject, say_too_large

_HEADER_BYTES = 1 << 16
_SKIP = 1 << 20
_BLANK = (b"\r\n", b"\n")
_VERSION = re.compile(rb"WARC/1\.\d\r?\n")
_HEADER = re.compile(rb"^([!-9;-~]+):[ \t]*([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)\r?\n", re.MULTILINE)
# They speak of the text as it was, and the record has another one now.
_DIGESTS = re.compile(rb"^WARC-(?:Block|Payload)-Digest:[^\n]*\n(?:[ \t][^\n]*\n)*", re.IGNORECASE | re.MULTILINE)
_LENGTH = re.compile(rb"^(Content-Length:[ \t]*)[^\r\n]*", re.IGNORECASE | re.MULTILINE)
_TYPES = re.compile(rb"^(WARC-Type:[ \t]*|Content-Type:[ \t]*)[^\r\n]*", re.IGNORECASE | re.MULTILINE)
_TEXT_TYPES = {b"warc-": b"conversion", b"conte": b"text/plain"}
_NAMES = ("id", "url", "date", "language", "text")


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands before the content of a record."""

    data: bytes
    values: dict[str, str]
    offset: int

    @property
    def length(self) -> int | None:
        """Bytes of the content as stated; None if that is no number."""
        stated = self.values.get("content-length", "")
        return int(stated) if stated.isascii() and stated.isdecimal() and len(stated) < 19 else None

    def skip_as(self) -> str | None:
        """Return what the record is if it holds no page; None for a page."""
        kind = self.values.get("warc-type", "unknown").lower()
        return None if kind in ("conversion", "response", "resource") else f"{kind} records"

    def is_text(self) -> bool:
        """Whether the content itself is plain text."""
        media = self.values.get("content-type", "").partition(";")[0].strip().lower()
        return self.values.get("warc-type", "").lower() != "response" and media == "text/plain"

    def is_http(self) -> bool:
        """Whether the content is an answer of a server, with its head."""
        media = self.values.get("content-type", "").partition(";")[0].strip().lower()
        return self.values.get("warc-type", "").lower() == "response" and media == "application/http"

    def line(self) -> Line:
        """Return what stands for a line of JSONL: the head of the record."""
        return Line(None, self.offset, len(self.data), self.data, True)


@dataclass(frozen=True, slots=True)
class _Page:
    head: bytes
    values: dict[str, str]
    content: bytes
    text: str
    markup: bool = False

    def fields(self, text: str) -> dict[str, object]:
        """Return what a page is known by, and its text."""
        return {
            "id": self.values.get("warc-record-id"),
            "url": self.values.get("warc-target-uri"),
            "date": self.values.get("warc-date"),
            "language": self.values.get("warc-identified-content-language"),
            "text": text,
        }

    def with_text(self, text: str) -> bytes:
        """Return the record with `text` as its content; as it came if that is its own."""
        if text == self.text:
            return self.head + self.content + b"\r\n\r\n"
        data = text.encode()
        head = _LENGTH.sub(lambda found: found[1] + str(len(data)).encode(), _DIGESTS.sub(b"", self.head))
        if self.markup:  # what is left of an answer of a server is a text, as in a WET file
            head = _TYPES.sub(lambda found: found[1] + _TEXT_TYPES[found[1][:5].lower()], head)
        return head + data + b"\r\n\r\n"


class Warc:
    """Records of a crawl that hold plain text or pages."""

    suffix = ".warc"

    def peek(self, source: Input) -> Peek:
        """Return the fields that a page has in other formats."""
        return Peek(_NAMES, ())

    def plan(self, source: Input, shard_bytes: int) -> Iterator[tuple[int, int | None]]:
        """Yield the whole file: where a record begins is known only from the beginning on."""
        yield 0, None

    def read(self, shard: Shard, fields: Fields, limits: Limits) -> Iterator[Record | Reject | Skipped]:
        """Yield the pages that are plain text or HTML; others are rejected, and what is no page is skipped."""
        source = shard.inputs[0]
        try:
            with open_stream(source, limits.max_ratio) as stream:
                yield from _read(stream, source, limits)
        except UnreadableError as error:
            yield refuse_file(source.path, error)

    def open_writer(self, file: BinaryIO, fields: Fields, like: Input) -> _Writer:
        """Return a writer of the records of a WARC.

        Raises:
            UnreadableError: records of another format have no heads to write.
        """
        if like.format != "warc":
            raise UnreadableError("E_FORMAT", "WARC is written from WARC only; add --to jsonl")
        return _Writer(file)


class _Writer:
    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def write(self, record: Record, text: str) -> None:
        assert isinstance(record.origin, _Page)  # noqa: S101 (a writer gets the records of its input)
        self._file.write(record.origin.with_text(text))

    def finish(self) -> None:
        """Do nothing: a record is whole when it is written."""


class _CutError(Exception):
    """The file ends, or is no WARC from here on."""

    def __init__(self, damage: Damage, line: Line) -> None:
        super().__init__(damage.message)
        self.damage = damage
        self.line = line


def _read(stream: Stream, source: Input, limits: Limits) -> Iterator[Record | Reject | Skipped]:
    number = offset = 0
    try:
        while head := _read_head(stream, offset):
            length = head.length
            if length is None:
                problem = "a record does not state its length; fetch the file again"
                raise _CutError(Damage("E_WARC", problem), head.line())
            content = _read_content(stream, head, length, limits.max_record_bytes)
            offset = head.offset + len(head.data) + length + _read_end(stream, head)
            skipped = head.skip_as()
            if skipped:
                yield Skipped(skipped)
                continue
            number += 1
            try:
                yield _page(number, head, content, source, limits)
            except RecordError as error:
                yield refuse_record(source.path, number, head.line(), error)
    except _CutError as cut:
        yield refuse_tail(source.path, stream.damage or cut.damage, cut.line)
        return
    if stream.damage:
        yield refuse_tail(source.path, stream.damage, Line(None, offset, 0, b"", True))


def _read_head(stream: Stream, offset: int) -> _Head | None:
    """Return the head of the next record, None at the end of the file."""
    data = stream.readline(_HEADER_BYTES)
    while data in _BLANK:
        offset += len(data)
        data = stream.readline(_HEADER_BYTES)
    if not data:
        return None
    if not _VERSION.fullmatch(data):
        problem = "what follows does not begin as a record does, so the one before states a wrong length"
        code = "E_WARC" if data.endswith(b"\n") else "E_TRUNCATED"
        raise _CutError(Damage(code, f"{problem}; fetch the file again"), Line(None, offset, len(data), data, True))
    while (line := stream.readline(_HEADER_BYTES)) not in _BLANK:
        data += line
        if not line.endswith(b"\n") or len(data) > _HEADER_BYTES:
            code = "E_TRUNCATED" if len(data) <= _HEADER_BYTES else "E_WARC"
            problem = "the head of a record has no end; fetch the file again"
            raise _CutError(Damage(code, problem), Line(None, offset, len(data), data, True))
    fields = _HEADER.findall(data, data.index(b"\n") + 1)
    values = {name.decode().lower(): value.decode("utf-8", "replace").strip() for name, value in fields}
    return _Head(data + line, values, offset)


def _read_content(stream: Stream, head: _Head, length: int, max_bytes: int) -> bytes | None:
    """Return the content of a record; None if it is too long to be held, or not looked at."""
    if head.skip_as() or not (head.is_text() or head.is_http()) or length > max_bytes:
        left = length
        while left and (block := stream.read(min(left, _SKIP))):
            left -= len(block)
        content = None
    else:
        content = stream.read(length)
        left = length - len(content)
    if left:
        problem = f"a record of {length:,} bytes ends after {length - left:,}; fetch the file again"
        raise _CutError(Damage("E_TRUNCATED", problem), head.line())
    return content


def _read_end(stream: Stream, head: _Head) -> int:
    """Return the length of the line end behind a record; at the end of a file it may be missing."""
    end = stream.readline(_HEADER_BYTES)
    if end and end not in _BLANK and end != b"\r":
        problem = "a record does not end where it states; fetch the file again"
        raise _CutError(Damage("E_WARC", problem), head.line())
    return len(end)


def _page(number: int, head: _Head, content: bytes | None, source: Input, limits: Limits) -> Record:
    values = head.values
    record_id = values.get("warc-record-id")
    if not head.is_text() and not head.is_http():
        problem = "the record holds neither plain text nor the answer of a server; nothing in it can be cleaned"
        raise RecordError("E_FORMAT", problem, "read", record_id)
    if content is None:
        problem = f"the text is {head.length:,} bytes long; {say_too_large(limits.max_text)}"
        raise RecordError("E_TOO_LARGE", problem, "read", record_id)
    try:
        text = read_answer(content, record_id) if head.is_http() else content.decode()
    except UnicodeDecodeError as error:
        problem = f"the text is not UTF-8: byte {content[error.start]:#04x} at {error.start:,}"
        raise RecordError("E_ENCODING", problem, "decode", record_id) from None
    if len(text) > limits.max_text:
        problem = f"the text is {len(text):,} characters long; {say_too_large(limits.max_text)}"
        raise RecordError("E_TOO_LARGE", problem, "read", record_id)
    said = (values.get("warc-target-uri"), values.get("warc-identified-content-language"))
    page = _Page(head.data, values, content, text, head.is_http())
    return Record(number, source.path, None, head.offset, text, record_id, *said, page, page.markup)
