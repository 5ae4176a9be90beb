"""The heads of the records of a crawl: where each begins, how long it is, what it says of its content.

What fastwarc and warcio do with a record that is cut, or that states a wrong length, is to hand it
on as if it were whole, or to end without a word. Texts of a crawl are worth an account of every
byte, so the few lines of framing are read here, and in `arc.py` for the older format.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass
from io import BytesIO
from typing import Protocol

from cleaner.batch.compressed import Stream
from cleaner.batch.http import PAGES
from cleaner.inputs import UnreadableError
from cleaner.patterns import compile_late
from cleaner.records import Line, RecordError

HEADER_BYTES = 1 << 16
BLANK = (b"\r\n", b"\n")
# What a broken copy or a crawler that was killed leaves between two records: that costs neither of them.
_HOLE = b"\0\t\r "
_VERSION = compile_late(rb"WARC/1\.\d\r?\n")
# 0.17 and 0.18 are drafts of the standard; ClueWeb09 is written in one.
_ANY_VERSION = compile_late(rb"WARC/(\d\.\d{1,2})\r?\n")
_FIELD_BEGINS = compile_late(rb"[A-Za-z][!-9;-~]*:")
_HEADER = compile_late(rb"^([!-9;-~]+):[ \t]*([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)\r?\n", re.MULTILINE)
# A digest as WARC has it: in base 32, or in hexadecimal by some tools.
_ALGORITHMS = {"sha1": hashlib.sha1, "sha256": hashlib.sha256, "md5": hashlib.md5}


@dataclass(frozen=True, slots=True)
class Head:
    """What stands before the content of a record."""

    data: bytes
    """As it stands in the file."""
    values: dict[str, str]
    """What it says, by the names that WARC has for it, in small letters."""
    offset: int
    written: bytes = b""
    """As it would stand in a WARC, where the file is none."""

    @property
    def as_warc(self) -> bytes:
        """The head as it stands in a WARC."""
        return self.written or self.data

    @property
    def length(self) -> int | None:
        """Bytes of the content as stated; None if that is no number."""
        stated = self.values.get("content-length", "")
        return int(stated) if stated.isascii() and stated.isdecimal() and len(stated) < 19 else None

    def skip_as(self) -> str | None:
        """Return what the record is if it holds no page; None for a page."""
        kind = self.values.get("warc-type", "unknown").lower()
        return None if kind in ("conversion", "response", "resource") else f"{kind} records"

    @property
    def media(self) -> str:
        """What the content is said to be, in small letters; "" if nothing is said."""
        return self.values.get("content-type", "").partition(";")[0].strip().lower()

    def is_text(self) -> bool:
        """Whether the content itself is plain text."""
        return not self._is_answer() and self.media == "text/plain"

    def is_page(self) -> bool:
        """Whether the content itself is a page, without the head of an answer."""
        return not self._is_answer() and self.media in PAGES

    def is_http(self) -> bool:
        """Whether the content is an answer of a server, with its head."""
        return self._is_answer() and self.media == "application/http"

    def _is_answer(self) -> bool:
        return self.values.get("warc-type", "").lower() == "response"

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


class Source:
    """A stream that says where it stands, and takes back what was read too much."""

    def __init__(self, stream: Stream) -> None:
        self.stream = stream
        self.offset = 0
        self._back = BytesIO()

    def read(self, size: int) -> bytes:
        """Return so many bytes, fewer at the end of the file."""
        data = self._back.read(size)
        if len(data) < size:
            data += self.stream.read(size - len(data))
        self.offset += len(data)
        return data

    def readline(self) -> bytes:
        """Return the next line, or as much of it as a head may have."""
        data = self._back.readline(HEADER_BYTES)
        if not data.endswith(b"\n") and len(data) < HEADER_BYTES:
            data += self.stream.readline(HEADER_BYTES - len(data))
        self.offset += len(data)
        return data

    def read_filled_line(self) -> bytes:
        """Return the next line with something on it; nothing at the end of the file."""
        data = self.readline()
        while data in BLANK:
            data = self.readline()
        return data

    def put_back(self, data: bytes) -> None:
        """Take back what was read, to be read again."""
        self._back = BytesIO(data + self._back.read())
        self.offset -= len(data)


class WrongError(Exception):
    """One record is wrong; the next one may begin in `held`, which was read already."""

    def __init__(self, code: str, message: str, line: Line, record_id: str | None = None, held: bytes = b"") -> None:
        super().__init__(message)
        self.error = RecordError(code, message, "read", record_id)
        self.line = line
        self.held = held


class CutError(Exception):
    """The file ends within the head of a record, where `line` begins."""

    def __init__(self, line: Line) -> None:
        super().__init__()
        self.line = line


class Heads(Protocol):
    """How the records of a format are told from each other."""

    def read(self, file: Source) -> Head | None:
        """Return the head of the next record, None at the end of the file.

        Raises:
            WrongError: no record begins there.
            CutError: the file ends within it.
            UnreadableError: the file is of a version that is not read.
        """

    def may_begin(self, line: bytes) -> bool:
        """Whether a record may begin with `line`, which may be cut by the end of the file."""

    def find(self, file: Source) -> bool:
        """Pass over what is left of a wrong record, and return whether another one follows."""


class WarcHeads:
    """Those of WARC 1.0 and 1.1, and of its drafts if `lenient`."""

    def __init__(self, *, lenient: bool) -> None:
        self._version = _ANY_VERSION if lenient else _VERSION

    def read(self, file: Source) -> Head | None:
        """Return the next head; see `Heads`."""
        data = file.read_filled_line()
        if not data:
            return None
        offset = file.offset - len(data)
        self._check_version(data, offset)
        while (line := file.readline()) not in BLANK:
            data += line
            if not line.endswith(b"\n") or len(data) > HEADER_BYTES:
                place = Line(None, offset, len(data), data, True)
                if len(data) <= HEADER_BYTES:
                    raise CutError(place)
                raise WrongError("E_WARC", "the head of the record has no end; fetch the file again", place)
        return Head(data + line, _read_values(data), offset)

    def may_begin(self, line: bytes) -> bool:
        """Whether it is the line of a version, or the beginning of one, perhaps behind a hole."""
        line = line.lstrip(_HOLE)
        return _ANY_VERSION.fullmatch(line) is not None or b"WARC/1.0\r\n".startswith(line)

    def find(self, file: Source) -> bool:
        """Look for the line of a version and a field behind it."""
        while line := file.readline():
            line = line.lstrip(_HOLE)
            if self._version.fullmatch(line):
                follows = file.readline()
                file.put_back(follows)
                if _FIELD_BEGINS.match(follows):
                    file.put_back(line)
                    return True
        return False

    def _check_version(self, data: bytes, offset: int) -> None:
        """Look at the line that a record begins with."""
        if self._version.fullmatch(data):
            return
        place = Line(None, offset, len(data), data, True)
        if not data.endswith(b"\n") and len(data) < HEADER_BYTES:
            raise CutError(place)
        other = _ANY_VERSION.fullmatch(data)
        if other and not offset:
            said = other[1].decode()
            raise UnreadableError("E_FORMAT", f"is WARC {said}, older than the standard; --lenient-warc reads it")
        problem = "does not begin as a record does; fetch the file again"
        raise WrongError("E_WARC", problem, place, held=data.lstrip(_HOLE))


def _read_values(data: bytes) -> dict[str, str]:
    values: dict[str, str] = {}
    for name, value in _HEADER.findall(data, data.index(b"\n") + 1):
        said, known = value.decode("utf-8", "replace").strip(), values.get(name.decode().lower())
        # Two lengths that differ are none.
        both = name.lower() == b"content-length" and known not in (None, said)
        values[name.decode().lower()] = f"{known}, {said}" if both else said
    return values
