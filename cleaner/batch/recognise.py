"""What a file is: by its first bytes, and where those leave it open, by its name."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace

from cleaner.batch.compressed import find_compression, open_stream
from cleaner.batch.protocol import Input
from cleaner.batch.unnamed import begins_with_object, guess_format
from cleaner.errors import InputError
from cleaner.inputs import HEAD, TEXT_SUFFIXES, UnreadableError, check_content, suffix_of_name
from cleaner.read import read
from cleaner.records import explain_beginning

BY_SUFFIX = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "jsonl",
    ".csv": "csv",
    ".tsv": "tsv",
    ".tab": "tsv",
    ".parquet": "parquet",
    ".pq": "parquet",
    ".warc": "warc",
    ".wet": "warc",
    ".arc": "warc",
    **dict.fromkeys(TEXT_SUFFIXES, "text"),
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
}
_MAGIC = ((b"PAR1", "parquet"), (b"PARE", "parquet"), (b"WARC/", "warc"), (b"filedesc://", "warc"))
_HOLE = b"\0\r\n\xef\xbb\xbf"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Named:
    """What was said of all inputs, and holds instead of what their bytes and names say."""

    format: str | None = None
    encoding: str | None = None
    max_window: int | None = None
    written: str | None = None
    """What the output is named as, where that is `csv` or `tsv`: then a table without a name is read as one, too."""


def plain_suffix(path: str) -> str:
    """Return how the name of a file ends without what says how it is compressed: `.jsonl` of `a.jsonl.gz`."""
    bare, last = os.path.splitext(path)
    return suffix_of_name(bare) if find_compression(b"", last.lower()) != "none" else last.lower()


def recognise(path: str, head: bytes, name: str, size: int | None, named: Named) -> Input:
    """Return the input that begins with `head`, of the format that was `named` if one was.

    Raises:
        UnreadableError: it is of no format that is read.
        OptionError: a package is missing that unpacks it.
    """
    compression = find_compression(head, suffix_of_name(path))
    source = Input(path, name, named.format or "text", compression, size, named.encoding, named.max_window)
    if compression != "none":
        # Once: what is compressed within is another file, and told as one.
        with open_stream(source, float("inf")) as stream:
            head = stream.read(HEAD)
    held = next((kind for magic, kind in _MAGIC if head.startswith(magic)), None)
    kind = named.format or held or _by_text(plain_suffix(path), head, named.written)
    if held and held != kind:
        raise UnreadableError("E_FORMAT", f"holds {held.upper()}, not {kind}; leave --format out")
    if not held:
        _check(head, path, kind, named.encoding)
    if kind == "parquet" and compression != "none":
        raise UnreadableError(
            "E_FORMAT", f"is Parquet inside {compression}, which Parquet does itself; unpack it first"
        )
    return replace(source, format=kind)


def check_decodes(head: bytes, encoding: str | None) -> None:
    """Raise UnreadableError if a file that begins with `head`, and has no suffix, is no text."""
    try:
        read(head if len(head) < HEAD else head[: head.rfind(b"\n") + 1], encoding)
    except InputError as error:
        raise UnreadableError("E_ENCODING", str(error)) from None


def is_misnamed(source: Input) -> bool:
    """Whether the name of `source` says another format or compression than its bytes do."""
    last = suffix_of_name(source.path)
    packed = find_compression(b"", last)
    named = BY_SUFFIX.get(plain_suffix(source.path))
    return (packed != source.compression and (packed != "none" or last in BY_SUFFIX)) or (
        named is not None and named != source.format
    )


def _by_text(suffix: str, head: bytes, written: str | None) -> str:
    named = BY_SUFFIX.get(suffix)
    if named == "html" and head and b"<" not in head:
        return "text"  # whose newlines would go
    if named in ("jsonl", "text", "html", "parquet", "warc"):
        return named
    if named:  # CSV or TSV
        return "jsonl" if begins_with_object(head) else named
    return guess_format(head, written)


def _without_holes(head: bytes) -> bytes:
    """Return a line of JSON without NUL bytes if there is one: a hole that a broken copy left costs its lines alone."""
    if not head.lstrip(_HOLE).startswith(b"{"):
        return head
    return next((line for line in head.split(b"\n") if line.startswith(b"{") and b"\0" not in line), head)


def _check(head: bytes, path: str, kind: str, encoding: str | None) -> None:
    """Raise UnreadableError if what begins with `head` cannot be of the format `kind`."""
    if kind == "parquet":
        return  # its reader says what is wrong
    if kind == "warc" and head:
        raise UnreadableError(
            "E_FORMAT", "does not begin as WARC does (WARC/1.0); check what it is, or name its format with --format"
        )
    check_content(_without_holes(head) if kind == "jsonl" else head, path, encoding)
    if kind == "jsonl" and (shape := explain_beginning(head)):
        raise UnreadableError("E_FORMAT", shape)
    if kind not in ("text", "html") and _is_wide(head, encoding):
        raise UnreadableError("E_ENCODING", f"is {kind.upper()} in UTF-16 or the like; turn it into UTF-8 with iconv")


def _is_wide(head: bytes, encoding: str | None) -> bool:
    """Whether a line end and a brace are other bytes than in ASCII: lines are told by their bytes, before decoding."""
    if not encoding:
        return head.startswith(_UTF16)
    try:
        return b"\n{".decode(encoding) != "\n{"
    except UnicodeError:
        return True
