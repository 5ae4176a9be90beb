"""WARC and WET, and ARC: records of text and of pages, read by the length that each states and not a byte further.

A record whose length is wrong costs itself: reading goes on where the next one begins, which may be
within what the length took for its content.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO

from cleaner.batch import arc
from cleaner.batch.compressed import Damage, Stream, open_stream
from cleaner.batch.decode import decode_text
from cleaner.batch.heads import BLANK, CutError, Head, Heads, Source, WarcHeads, WrongError
from cleaner.batch.http import NoPageError, name_sort, read_answer, read_page, refuse_no_page
from cleaner.batch.longest import find_longest
from cleaner.batch.protocol import PEEKED, Fields, Input, Limits, Peek, Record, Shard, Skipped
from cleaner.batch.refuse import refuse_file, refuse_record, refuse_tail
from cleaner.inputs import UnreadableError
from cleaner.patterns import compile_late
from cleaner.records import TOO_MANY_BYTES, Line, RecordError, Reject, check_length
from cleaner.render import number_of

_SKIP = 1 << 20
# A page is held with the answer it is in, without, as a text, of which each character may take four bytes.
_COPIES = 8
# Of what is not looked at so much is held, in case its length is wrong and the next record is in it.
_HELD = 1 << 24
# After so many wrong records in a file nothing it says is believed.
_MOST_WRONG = 1_000
# They speak of the text as it was, and the record has another one now.
_DIGESTS = compile_late(rb"^WARC-(?:Block|Payload)-Digest:[^\n]*\n(?:[ \t][^\n]*\n)*", re.IGNORECASE | re.MULTILINE)
_LENGTH = compile_late(rb"^(Content-Length:[ \t]*)[^\r\n]*", re.IGNORECASE | re.MULTILINE)
_TYPES = compile_late(rb"^(WARC-Type:[ \t]*|Content-Type:[ \t]*)[^\r\n]*", re.IGNORECASE | re.MULTILINE)
_TEXT_TYPES = {b"warc-": b"conversion", b"conte": b"text/plain"}
_NAMES = ("id", "url", "date", "language", "text")


@dataclass(frozen=True, slots=True)
class _Page:
    head: bytes
    values: dict[str, str]
    content: bytes
    text: str
    markup: bool = False
    whole: bool = True
    """The text is there to its end, as far as that can be told."""
    flags: tuple[str, ...] = ()
    """What is to be said of its encoding."""

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

    def peek(self, source: Input, most: int = PEEKED) -> Peek:
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
        """Return a writer of records of WARC."""
        return _Writer(file)


class _Writer:
    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def write(self, record: Record, text: str) -> None:
        assert isinstance(record.origin, _Page)  # noqa: S101 (a writer gets the records of its input)
        self._file.write(record.origin.with_text(text))

    def finish(self) -> None:
        """Do nothing: a record is whole when it is written."""


_CUT = Damage("E_TRUNCATED", "ends within a record; fetch it again")
_SENSELESS = Damage("E_WARC", f"has {_MOST_WRONG:,} wrong records, so nothing more of it is read; fetch it again")


def _read(stream: Stream, source: Input, limits: Limits) -> Iterator[Record | Reject | Skipped]:
    file = Source(stream)
    heads = _choose_heads(file, limits)
    number = wrong = 0
    end: Damage | None = None
    try:
        while end is None:
            try:
                read = _read_record(file, heads, number + 1, source, limits)
            except WrongError as error:
                number += 1
                wrong += 1
                yield refuse_record(source.path, number, error.line, error.error)
                file.put_back(error.held)
                if not heads.find(file) and error.error.code == "E_LENGTH":
                    end = _CUT
                elif wrong == _MOST_WRONG:
                    end = _SENSELESS
                continue
            if read is None:
                break
            number += not isinstance(read, Skipped)
            yield read if isinstance(read, Reject) else replace(read, behind=file.offset)
    except CutError as cut:
        yield refuse_tail(source.path, stream.damage or _CUT, cut.line)
        return
    if stream.damage or end:
        yield refuse_tail(source.path, stream.damage or end or _CUT, Line(None, file.offset, 0, b"", True))


def _choose_heads(file: Source, limits: Limits) -> Heads:
    """Return what tells the records of a file from each other, by its first line."""
    first = file.readline()
    file.put_back(first)
    if not first.startswith(arc.BEGINS):
        return WarcHeads(lenient=limits.lenient_warc)
    if not limits.lenient_warc:
        raise UnreadableError("E_FORMAT", "is ARC, which is older than WARC; --lenient-warc reads it")
    return arc.ArcHeads()


def _read_record(
    file: Source, heads: Heads, number: int, source: Input, limits: Limits
) -> Record | Reject | Skipped | None:
    """Return the next record, or what stands in its place; None at the end of the file."""
    head = heads.read(file)
    if head is None:
        return None
    most = find_longest(limits.max_record_bytes, _COPIES)
    content = _read_content(file, heads, head, most)
    skipped = head.skip_as()
    if skipped:
        return Skipped(skipped)
    try:
        _check_sort(head, content, most)
        return _page(number, head, content, source, limits)
    except NoPageError as error:
        return Skipped(str(error))
    except RecordError as error:
        return refuse_record(source.path, number, head.line(), error)


def _read_content(file: Source, heads: Heads, head: Head, most: int) -> bytes:
    """Return the content of a record; of one that is too long to be held, or not looked at, the beginning.

    Raises:
        WrongError: it does not end where the record states.
    """
    length, record_id = head.length, head.values.get("warc-record-id")
    if length is None:
        stated = head.values.get("content-length", "none")[:40]
        problem = f"the record states no length that is one ({stated}); fetch the file again"
        raise WrongError("E_WARC", problem, head.line(), record_id)
    looked_at = not head.skip_as() and (head.is_text() or head.is_page() or head.is_http()) and length <= most
    held = file.read(length if looked_at else min(length, _HELD))
    left = length - len(held)
    passed = b""
    while left and (block := file.read(min(left, _SKIP))):
        left -= len(block)
        passed = block
    if left:
        problem = f"the record of {number_of(length, 'byte')} ends after {length - left:,}; fetch the file again"
        raise WrongError("E_LENGTH", problem, head.line(), record_id, b"" if passed else held)
    if not _ends(file, heads):
        problem = "the record does not end where it states; fetch the file again"
        raise WrongError("E_WARC", problem, head.line(), record_id, b"" if passed else held)
    return held


def _ends(file: Source, heads: Heads) -> bool:
    """Whether a record ends here: what follows but blank lines is another one, or nothing. It stays to be read."""
    blank = b""
    while (line := file.readline()) in (*BLANK, b"\r"):
        blank += line
    file.put_back(blank + line)
    return not line or heads.may_begin(line)


def _check_sort(head: Head, content: bytes, most: int) -> None:
    """Raise what there is to say of a record that holds no page, or is too long for one."""
    record_id = head.values.get("warc-record-id")
    if not (head.is_text() or head.is_page() or head.is_http()):
        kind = head.values.get("warc-type", "").lower()
        raise NoPageError(f"{kind} records that are no page ({name_sort(head.media)})")
    if head.length and head.length > most:
        if head.is_http():
            refuse_no_page(content)
        problem = f"the record is {head.length:,} bytes long; {TOO_MANY_BYTES}"
        raise RecordError("E_TOO_LARGE", problem, "read", record_id)


def _page(number: int, head: Head, content: bytes, source: Input, limits: Limits) -> Record:
    values = head.values
    record_id = values.get("warc-record-id")
    flags = []
    if not head.fits(content):
        if limits.verify_digests:
            raise RecordError("E_WARC", "the content is not what its digest says; fetch it again", "read", record_id)
        flags.append("F_WARC_DIGEST")
    page = _decode(head, content, record_id, limits)
    if "warc-truncated" in values or not page.whole:
        flags.append("F_WARC_TRUNCATED")
    flags += page.flags
    check_length(page.text, limits.longest(markup=page.markup), record_id, markup=page.markup)
    said = (values.get("warc-target-uri"), values.get("warc-identified-content-language"))
    place = (number, source.path, None, head.offset)
    return Record(*place, page.text, record_id, *said, page, page.markup, tuple(flags))


def _decode(head: Head, content: bytes, record_id: str | None, limits: Limits) -> _Page:
    """Return the page that a record holds; if bytes had to be replaced, with another content."""
    if head.is_http():
        text, flags, whole = read_answer(content, record_id)
        return _Page(head.as_warc, head.values, content, text, True, whole, flags)
    if head.is_page():
        text, flags = read_page(content, head.values.get("content-type", ""), record_id)
        return _Page(head.as_warc, head.values, content, text, True, flags=flags)
    text, flags = decode_text(content, limits, record_id, "write the record anew in that, with its new length")
    if not flags:
        return _Page(head.as_warc, head.values, content, text)
    content = text.encode()
    return _Page(_state_length(head.as_warc, content), head.values, content, text, flags=flags)
