"""The page in the answer of a server, as WARC keeps it: a head, and a body that may be chunked and compressed."""

from __future__ import annotations

import re

from cleaner.batch.coding import unpack
from cleaner.errors import PageError
from cleaner.html.decode import decode_page
from cleaner.labels import find_codec
from cleaner.patterns import compile_late
from cleaner.records import RecordError

# The oldest servers, and what came by another way, have none.
_HEAD_BEGINS = compile_late(rb"[A-Z]{3,5}/\d|[A-Za-z][!-9;-~]*:[ \t]")
_HEAD_END = compile_late(rb"\r?\n\r?\n")
_FIELD = compile_late(rb"^([!-9;-~]+):[ \t]*([^\r\n]*)", re.MULTILINE)
_CHARSET = compile_late(r"charset\s*=\s*[\"']?([\w.:-]{2,40})", re.IGNORECASE)
_CHUNK = compile_late(rb"\s*([0-9a-fA-F]{1,8})[^\r\n]*\r?\n")
# What is there of the length of a chunk where a body is cut within that, or before it.
_CUT_LENGTH = compile_late(rb"\s{0,4}[0-9a-fA-F]{0,8}\r?")
_LONGEST_LENGTH = 16
_STATUS = compile_late(rb"HTTP/\d(?:\.\d)? (\d)\d\d\b")
_SORTS = frozenset({"application", "audio", "font", "image", "text", "video"})
PAGES = frozenset({"text/html", "application/xhtml+xml"})


class NoPageError(Exception):
    """The server sent something else than a page; the words say what, for a count."""


def read_answer(content: bytes, record_id: str | None) -> tuple[str, tuple[str, ...], bool]:
    """Return the page that a server sent, the flags of its encoding, and whether it is there to its end.

    Raises:
        NoPageError: it sent no page, or one that says why there is none.
        RecordError: the page cannot be unpacked (E_DECOMPRESS, E_TOO_LARGE), or is none (E_FORMAT).
    """
    fields, begin = _read_head(content)
    body, all_chunks = content[begin:], True
    if fields.get("transfer-encoding", "").strip().lower() == "chunked":
        body, all_chunks = _join_chunks(body)
    body, whole = unpack(body, fields.get("content-encoding", "").strip().lower(), record_id)
    return *read_page(body, fields.get("content-type", ""), record_id), whole and all_chunks


def read_page(body: bytes, content_type: str, record_id: str | None) -> tuple[str, tuple[str, ...]]:
    """Return a page, and the flags of its encoding.

    Raises:
        RecordError: it is no page (E_FORMAT).
    """
    named = _CHARSET.search(content_type)
    codec = find_codec(named[1]) if named else None
    try:
        page, flags = decode_page(body, codec)
    except PageError as error:
        raise RecordError(error.code, str(error), "decode", record_id) from None
    unknown = named and codec is None and not body.isascii()
    return page, (*flags, *(("F_ENCODING",) if unknown and "F_ENCODING" not in flags else ()))


def name_sort(media: str) -> str:
    """Return of what sort a medium is: whatever a server may call it, its words do not become names in our counts."""
    sort = media.partition("/")[0]
    return sort if sort in _SORTS else "others"


def refuse_no_page(content: bytes) -> None:
    """Look at the beginning of what a server sent; raises NoPageError as `read_answer` does."""
    _read_head(content)


def _read_head(content: bytes) -> tuple[dict[str, str], int]:
    """Return the fields in the head of an answer that is a page, and where that begins."""
    end = _HEAD_END.search(content) if _HEAD_BEGINS.match(content) else None
    head = content[: end.start()] if end else b""
    fields = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in _FIELD.findall(head)}
    media = fields.get("content-type", "text/html").partition(";")[0].strip().lower()
    status = _STATUS.match(head)
    if status and status[1] != b"2":
        raise NoPageError(f"answers with status {status[1].decode()}xx")
    if media not in PAGES:
        raise NoPageError(f"answers that are no page ({name_sort(media)})")
    return fields, end.end() if end else 0


def _join_chunks(body: bytes) -> tuple[bytes, bool]:
    """Return a body without the lengths between its chunks, and whether nothing of a chunk is missing.

    Crawlers often have taken the lengths out already. A last chunk that says so is not asked for.
    """
    joined, at = bytearray(), 0
    while found := _CHUNK.match(body, at):
        size = int(found[1], 16)
        joined += body[found.end() : found.end() + size]
        at = found.end() + size
        if not size:
            return bytes(joined), True
    rest = body[at : at + _LONGEST_LENGTH]
    if not at or not _CUT_LENGTH.fullmatch(rest):
        return body, True
    return bytes(joined), at <= len(body) and rest.strip() in (b"", b"0")
