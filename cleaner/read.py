"""Take a text in."""

from __future__ import annotations

import codecs
import re

from cleaner.document import Document
from cleaner.errors import InputError
from cleaner.labels import UNICODE_MARKS, find_named
from cleaner.patterns import compile_late

# A text that only quotes markup does not begin so.
_BEGINS_PAGE = compile_late(
    r"\ufeff?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}>\s*){0,9}<(?:!doctype\s+html|html)\b", re.IGNORECASE
)
# So much of it may be before the tag: blanks, a declaration of XML, comments.
_HEAD = 65_536


def read(source: str | bytes, encoding: str | None = None) -> Document:
    """Return the document of `source`: a string as it is, bytes decoded.

    Bytes are UTF-8 (a byte order mark stays part of the text), UTF-16 or UTF-32 with their byte
    order mark, or whatever `encoding` names.

    Raises:
        InputError: bytes that are not in that encoding, an encoding that does not exist, or
            something that is neither str nor bytes, or no name of an encoding.
    """
    if isinstance(source, str):
        return Document(make_plain(source))
    if not isinstance(source, bytes | bytearray | memoryview):
        raise InputError(f"a text must be str or bytes, not {type(source).__name__}")
    check_is_name(encoding)
    data = bytes(source)
    name = (find_named(encoding) or encoding) if encoding else _by_mark(data)
    try:
        return Document(data.decode(name))
    except LookupError:
        problem = say_no_encoding(name)
    except UnicodeDecodeError as error:
        problem = f"these bytes are not {name}: byte {data[error.start]:#04x} at offset {error.start}"
    except ValueError as error:  # what some codecs raise instead, and a NUL in the name
        problem = f"these bytes cannot be read as {name!r}: {error}"
    example = "" if encoding else ", for example encoding='cp1252'"
    raise InputError(f"{problem}; pass the right encoding{example}")


def make_plain(text: str) -> str:
    """Return a string without what a subclass of `str` holds besides: one of Beautiful Soup holds all of its soup."""
    return str.__str__(text)


def begins_page(source: str | bytes) -> bool:
    """Whether a text, or a file that begins with these bytes, is a whole page of HTML by what it begins with."""
    head = source[:_HEAD]
    return _BEGINS_PAGE.match(head if isinstance(head, str) else head.decode("utf-8", "replace")) is not None


def check_is_name(encoding: object) -> None:
    """Raise InputError if `encoding` is neither None nor a str."""
    if not isinstance(encoding, str | None):
        raise InputError(f"encoding must be a name such as 'cp1252', not {type(encoding).__name__}")


def check_is_url(url: object) -> None:
    """Raise InputError if `url` is neither None nor a str."""
    if not isinstance(url, str | None):
        raise InputError(f"a url must be a str, or None where there is none, not {type(url).__name__}")


def say_no_encoding(name: str) -> str:
    """Return what is wrong with a name by which no text can be decoded."""
    try:
        codecs.lookup(name)
    except (LookupError, ValueError):
        return f"there is no encoding {name!r}"
    return f"{name!r} is no encoding of texts"


def _by_mark(data: bytes) -> str:
    return next((name for mark, name in UNICODE_MARKS if data.startswith(mark)), "utf-8")
