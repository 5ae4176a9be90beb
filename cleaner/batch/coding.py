"""A page as it was before the server packed it: gzip, deflate, brotli, zstd (Content-Encoding of HTTP).

Crawlers often store a page unpacked under the head that says it is packed, so a page that cannot be
unpacked and looks like one is taken as it is.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping

from cleaner.batch.compressed import MAX_WINDOW, zstd_decoder
from cleaner.errors import OptionError
from cleaner.extras import load
from cleaner.html.view import MOST_CHARACTERS
from cleaner.patterns import compile_late
from cleaner.records import RecordError

# Up to four bytes are a character.
_MOST_BYTES = 4 * MOST_CHARACTERS
_LOOKED_AT = 1_024
# What no page has and packed bytes soon have. NUL and escape are left out: some encodings are written with them.
_NO_TEXT = compile_late(rb"[\x01-\x08\x0b\x0e-\x1a\x1c-\x1f]")


class _OtherError(Exception):
    """The bytes are not packed in this way."""


class _TooLargeError(Exception):
    """There are more of them than a page may have."""


def unpack(body: bytes, coding: str, record_id: str | None) -> tuple[bytes, bool]:
    """Return a page without the coding that its head names, and whether it was there to its end.

    Raises:
        RecordError: it cannot be unpacked (E_DECOMPRESS), also because a package is missing, or is too large.
    """
    decode = _CODINGS.get(coding)
    if decode is None:
        if coding in ("", "identity") or _looks_plain(body):
            return body, True
        problem = f"the page is packed by {coding[:20]!r}, which is not read"
        raise RecordError("E_DECOMPRESS", problem, "read", record_id)
    try:
        data, whole = decode(body)
    except OptionError as error:
        if _looks_plain(body):
            return body, True
        raise RecordError("E_DECOMPRESS", f"the page is packed by {error}", "read", record_id) from None
    except _OtherError:
        if _looks_plain(body):
            return body, True
        problem = f"the page is no {coding}, whatever its head says"
        raise RecordError("E_DECOMPRESS", problem, "read", record_id) from None
    except _TooLargeError:
        problem = f"the page is over {_MOST_BYTES:,} bytes long when it is unpacked; cut it"
        raise RecordError("E_TOO_LARGE", problem, "read", record_id) from None
    if not data and body and not whole:
        raise RecordError("E_DECOMPRESS", f"the page ends before its {coding} says a word", "read", record_id)
    return data, whole


def _looks_plain(body: bytes) -> bool:
    head = body[:_LOOKED_AT]
    return b"<" in head and not _NO_TEXT.search(head)


def _gunzip(body: bytes) -> tuple[bytes, bool]:
    if not body.startswith(b"\x1f\x8b"):
        raise _OtherError
    return _inflate(body, zlib.MAX_WBITS | 32)


def _undeflate(body: bytes) -> tuple[bytes, bool]:
    """Unpack with the head of zlib, as the standard has it, or without, as some servers do."""
    try:
        return _inflate(body, zlib.MAX_WBITS | 32)
    except _OtherError:
        return _inflate(body, -zlib.MAX_WBITS)


def _inflate(body: bytes, bits: int) -> tuple[bytes, bool]:
    machine = zlib.decompressobj(bits)
    try:
        data = machine.decompress(body, _MOST_BYTES)
    except zlib.error:
        raise _OtherError from None
    if machine.unconsumed_tail:
        raise _TooLargeError
    return data, machine.eof


def _unbrotli(body: bytes) -> tuple[bytes, bool]:
    brotli = load("brotli", "brotli")
    machine = brotli.Decompressor()
    try:
        data = machine.process(body, output_buffer_limit=_MOST_BYTES)
    except brotli.error:
        raise _OtherError from None
    if not machine.is_finished() and not machine.can_accept_more_data():
        raise _TooLargeError
    return data, machine.is_finished()


def _unzstd(body: bytes) -> tuple[bytes, bool]:
    machine = zstd_decoder(MAX_WINDOW)
    try:
        data = machine.decompress(body, _MOST_BYTES)
    except Exception:  # ZstdError, which has its name in a package that may be missing
        raise _OtherError from None
    if not machine.eof and not machine.needs_input:
        raise _TooLargeError
    return data, machine.eof


_CODINGS: Mapping[str, Callable[[bytes], tuple[bytes, bool]]] = {
    "gzip": _gunzip,
    "x-gzip": _gunzip,
    "deflate": _undeflate,
    "br": _unbrotli,
    "zstd": _unzstd,
}
