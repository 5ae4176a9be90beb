"""WARC and WET: records of plain text and of pages, read by the length that each states and not a byte further.

What fastwarc and warcio do with a record that is cut, or that states a wrong length, is to hand it
on as if it were whole, or to end without a word. Texts of a crawl are worth an account of every
byte, so the few lines of framing are read here. A record whose length is wrong costs itself: reading
goes on where the next one begins, which may be within what the length took for its content.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import BinaryIO

from cleaner.batch.compressed import Damage, Stream, open_stream
from cleaner.batch.decode import decode_text
from cleaner.batch.http import NoPageError, read_answer
from cleaner.batch.protocol import Fields, Input, Limits, Peek, Record, Shard, Skipped
from cleaner.batch.refuse import refuse_file, refuse_record, refuse_tail
from cleaner.inputs import UnreadableError
from cleaner.records import Line, RecordError, Reject, say_too_large

_HEADER_BYTES = 1 << 16
_SKIP = 1 << 20
# Of what is not looked at so much is held, in case its length is wrong and the next record is in it.
_HELD = 1 << 24
# After so many wrong records in a file nothing it says is believed.
_MOST_WRONG = 1_000
_BLANK = (b"\r\n", b"\n")
_VERSION = re.compile(rb"WARC/1\.\d\r?\n")
# 0.17 and 0.18 are drafts of the standard; ClueWeb09 is written in one.
_ANY_VERSION = re.compile(rb"WARC/(\d\.\d{1,2})\r?\n")
_FIELD_BEGINS = re.compile(rb"[A-Za-z][!-9;-~]*:")
_HEADER = re.compile(rb"^([!-9;-~]+):[ \t]*([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)\r?\n", re.MULTILINE)
# They speak of the text as it was, and the record has another one now.
_DIGESTS = re.compile(rb"^WARC-(?:Block|Payload)-Digest:[^\n]*\n(?:[ \t][^\n]*\n)*", re.IGNORECASE | re.MULTILINE)
_LENGTH = re.compile(rb"^(Content-Length:[ \t]*)[^\r\n]*", re.IGNORECASE | re.MULTILINE)
_TYPES = re.compile(rb"^(WARC-Type:[ \t]*|Content-Type:[ \t]*)[^\r\n]*", re.IGNORECASE | re.MULTILINE)
_TEXT_TYPES = {b"warc-": b"conversion", b"conte": b"text/plain"}
# A digest as WARC has it: in base 32, or in hexadecimal by some tools.
_ALGORITHMS = {"sha1": hashlib.sha1, "sha256": hashlib.sha256, "md5": hashlib.md5}
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

    def fits(self, content: bytes) -> bool:
        """Whether `content` is what its digest says, as far as one is stated that can be read."""
        name, _, stated = self.values.get("warc-block-digest", "").partition(":")
        algorithm = _ALGORITHMS.get(name.strip().lower().replace("-", ""))
        if algorithm is None:
            return True
        made = algorithm(content).digest()
        try:
            wanted = bytes.fromhex(stated) if len(stated) == 2 * len(made) else base64.b32decode(stated.upper())
        except (ValueError, binascii.Error):
            return False
        return wanted == made


@dataclass(frozen=True, slots=True)
class _Page:
    head: bytes
    values: dict[str, str]
    content: bytes
    text: str
    markup: bool = False
    whole: bool = True
    """The text is there to its end, as far as that can be told."""

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
        head = _state_length(self.head, data)
        if self.markup:  # what is left of an answer of a server is a text, as in a WET file
            head = _TYPES.sub(lambda found: found[1] + _TEXT_TYPES[found[1][:5].lower()], head)
        return head + data + b"\r\n\r\n"


def _state_length(head: bytes, content: bytes) -> bytes:
    """Return the head of a record that has another content now."""
    return _LENGTH.sub(lambda found: found[1] + str(len(content)).encode(), _DIGESTS.sub(b"", head))


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
        """Yield the pages that are plain text or HTML; what is no page is skipped."""
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


class _Source:
    """A stream that says where it stands, and takes back what was read too much."""

    def __init__(self, stream: Stream) -> None:
        self.stream = stream
        self.offset = 0
        self._back = BytesIO()

    def read(self, size: int) -> bytes:
        data = self._back.read(size)
        if len(data) < size:
            data += self.stream.read(size - len(data))
        self.offset += len(data)
        return data

    def readline(self) -> bytes:
        """Return the next line, or as much of it as a head may have."""
        data = self._back.readline(_HEADER_BYTES)
        if not data.endswith(b"\n") and len(data) < _HEADER_BYTES:
            data += self.stream.readline(_HEADER_BYTES - len(data))
        self.offset += len(data)
        return data

    def put_back(self, data: bytes) -> None:
        self._back = BytesIO(data + self._back.read())
        self.offset -= len(data)


class _WrongError(Exception):
    """One record is wrong; the next one may begin in `held`, which was read already."""

    def __init__(self, code: str, message: str, line: Line, record_id: str | None = None, held: bytes = b"") -> None:
        super().__init__(message)
        self.error = RecordError(code, message, "read", record_id)
        self.line = line
        self.held = held


class _CutError(Exception):
    """The file ends within the head of a record, where `line` begins."""

    def __init__(self, line: Line) -> None:
        super().__init__()
        self.line = line


_CUT = Damage("E_TRUNCATED", "ends within a record; fetch it again")
_SENSELESS = Damage("E_WARC", f"has {_MOST_WRONG:,} wrong records, so nothing more of it is read; fetch it again")


def _read(stream: Stream, source: Input, limits: Limits) -> Iterator[Record | Reject | Skipped]:
    file = _Source(stream)
    number = wrong = 0
    end: Damage | None = None
    try:
        while end is None:
            try:
                read = _read_record(file, number + 1, source, limits)
            except _WrongError as error:
                number += 1
                wrong += 1
                yield refuse_record(source.path, number, error.line, error.error)
                file.put_back(error.held)
                if not _find_next(file, limits) and error.error.code == "E_LENGTH":
                    end = _CUT
                elif wrong == _MOST_WRONG:
                    end = _SENSELESS
                continue
            if read is None:
                break
            number += not isinstance(read, Skipped)
            yield read
    except _CutError as cut:
        yield refuse_tail(source.path, stream.damage or _CUT, cut.line)
        return
    if stream.damage or end:
        yield refuse_tail(source.path, stream.damage or end or _CUT, Line(None, file.offset, 0, b"", True))


def _read_record(file: _Source, number: int, source: Input, limits: Limits) -> Record | Reject | Skipped | None:
    """Return the next record, or what stands in its place; None at the end of the file."""
    head = _read_head(file, limits)
    if head is None:
        return None
    content = _read_content(file, head, limits.max_record_bytes)
    skipped = head.skip_as()
    if skipped:
        return Skipped(skipped)
    try:
        return _page(number, head, content, source, limits)
    except NoPageError as error:
        return Skipped(str(error))
    except RecordError as error:
        return refuse_record(source.path, number, head.line(), error)


def _read_head(file: _Source, limits: Limits) -> _Head | None:
    """Return the head of the next record, None at the end of the file."""
    data = file.readline()
    while data in _BLANK:
        data = file.readline()
    if not data:
        return None
    offset = file.offset - len(data)
    _check_version(data, offset, limits)
    while (line := file.readline()) not in _BLANK:
        data += line
        if not line.endswith(b"\n") or len(data) > _HEADER_BYTES:
            place = Line(None, offset, len(data), data, True)
            if len(data) <= _HEADER_BYTES:
                raise _CutError(place)
            raise _WrongError("E_WARC", "the head of the record has no end; fetch the file again", place)
    values: dict[str, str] = {}
    for name, value in _HEADER.findall(data, data.index(b"\n") + 1):
        said, known = value.decode("utf-8", "replace").strip(), values.get(name.decode().lower())
        # Two lengths that differ are none.
        both = name.lower() == b"content-length" and known not in (None, said)
        values[name.decode().lower()] = f"{known}, {said}" if both else said
    return _Head(data + line, values, offset)


def _check_version(data: bytes, offset: int, limits: Limits) -> None:
    """Look at the line that a record begins with."""
    if (_ANY_VERSION if limits.lenient_warc else _VERSION).fullmatch(data):
        return
    place = Line(None, offset, len(data), data, True)
    if not data.endswith(b"\n") and len(data) < _HEADER_BYTES:
        raise _CutError(place)
    other = _ANY_VERSION.fullmatch(data)
    if other and not offset:
        said = other[1].decode()
        raise UnreadableError("E_FORMAT", f"is WARC {said}, older than the standard; --lenient-warc reads it")
    raise _WrongError("E_WARC", "does not begin as a record does; fetch the file again", place)


def _read_content(file: _Source, head: _Head, most: int) -> bytes | None:
    """Return the content of a record, None if it is too long to be held, or not looked at.

    Raises:
        _WrongError: it does not end where the record states.
    """
    length, record_id = head.length, head.values.get("warc-record-id")
    if length is None:
        stated = head.values.get("content-length", "none")[:40]
        problem = f"the record states no length that is one ({stated}); fetch the file again"
        raise _WrongError("E_WARC", problem, head.line(), record_id)
    looked_at = not head.skip_as() and (head.is_text() or head.is_http()) and length <= most
    held = file.read(length if looked_at else min(length, _HELD))
    left = length - len(held)
    passed = b""
    while left and (block := file.read(min(left, _SKIP))):
        left -= len(block)
        passed = block
    if left:
        problem = f"the record of {length:,} bytes ends after {length - left:,}; fetch the file again"
        raise _WrongError("E_LENGTH", problem, head.line(), record_id, b"" if passed else held)
    if not _ends(file):
        problem = "the record does not end where it states; fetch the file again"
        raise _WrongError("E_WARC", problem, head.line(), record_id, b"" if passed else held)
    return held if looked_at else None


def _ends(file: _Source) -> bool:
    """Whether a record ends here: what follows but blank lines is another one, or nothing. It stays to be read."""
    blank = b""
    while (line := file.readline()) in (*_BLANK, b"\r"):
        blank += line
    file.put_back(blank + line)
    return not line or _ANY_VERSION.fullmatch(line) is not None or b"WARC/1.0\r\n".startswith(line)


def _find_next(file: _Source, limits: Limits) -> bool:
    """Pass over what is left of a wrong record, and return whether another one follows."""
    version = _ANY_VERSION if limits.lenient_warc else _VERSION
    while line := file.readline():
        if version.fullmatch(line):
            follows = file.readline()
            file.put_back(follows)
            if _FIELD_BEGINS.match(follows):
                file.put_back(line)
                return True
    return False


def _page(number: int, head: _Head, content: bytes | None, source: Input, limits: Limits) -> Record:
    values = head.values
    record_id = values.get("warc-record-id")
    if not head.is_text() and not head.is_http():
        problem = "the record holds neither plain text nor the answer of a server; nothing in it can be cleaned"
        raise RecordError("E_FORMAT", problem, "read", record_id)
    if content is None:
        problem = f"the text is {head.length:,} bytes long; {say_too_large(limits.max_text)}"
        raise RecordError("E_TOO_LARGE", problem, "read", record_id)
    flags = []
    if not head.fits(content):
        if limits.verify_digests:
            raise RecordError("E_WARC", "the content is not what its digest says; fetch it again", "read", record_id)
        flags.append("F_WARC_DIGEST")
    page = _decode(head, content, record_id, limits)
    if "warc-truncated" in values or not page.whole:
        flags.append("F_WARC_TRUNCATED")
    if page.content is not content:
        flags.append("F_REPLACED_BYTES")
    if len(page.text) > limits.max_text:
        problem = f"the text is {len(page.text):,} characters long; {say_too_large(limits.max_text)}"
        raise RecordError("E_TOO_LARGE", problem, "read", record_id)
    said = (values.get("warc-target-uri"), values.get("warc-identified-content-language"))
    place = (number, source.path, None, head.offset)
    return Record(*place, page.text, record_id, *said, page, page.markup, tuple(flags))


def _decode(head: _Head, content: bytes, record_id: str | None, limits: Limits) -> _Page:
    """Return the page that a record holds; if bytes had to be replaced, with another content."""
    if head.is_http():
        text, whole = read_answer(content, record_id)
        return _Page(head.data, head.values, content, text, True, whole)
    text, replaced = decode_text(content, limits, record_id)
    if not replaced:
        return _Page(head.data, head.values, content, text)
    content = text.encode()
    return _Page(_state_length(head.data, content), head.values, content, text)
