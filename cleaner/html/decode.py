"""Find the encoding of a page's bytes: by its mark, by whoever sent it, by what the bytes are, by its own word."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable

from cleaner.errors import InputError, PageError
from cleaner.labels import UNICODE_MARKS, find_codec
from cleaner.patterns import compile_late
from cleaner.read import check_is_name, make_plain, say_no_encoding

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), *UNICODE_MARKS)
_WIDE = ("utf-16", "utf-32")
_META = compile_late(
    rb"<(?:meta\b|\?xml\b)[^>]{0,500}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE
)
# Browsers look at the first 1,024 bytes; real pages put it later, too.
_HEAD = 1 << 14
_LAST_RESORT = "cp1252"
_REPLACED = ("F_REPLACED_BYTES",)
# What stands in no page, whatever its encoding: those left out separate lines or switch between sets of characters.
_CONTROLS = "".join(chr(code) for code in range(32) if chr(code) not in "\t\n\v\f\r\x0e\x0f\x1b")
# A picture, an archive or a program has about a tenth of them, a page that was damaged next to none.
_MOST_CONTROLS = 0.05
# Fewer may stand anywhere by mishap.
_LEAST_NULS = 3
# What a broken copy leaves in a page that is one nevertheless.
_HOLE = compile_late("\0{16,}")


def decode_page(source: str | bytes, encoding: str | None = None) -> tuple[str, tuple[str, ...]]:
    """Return the page as a string, and its flags: F_REPLACED_BYTES, of halves of surrogate pairs too, and F_ENCODING.

    `encoding` is what the page came with, as in the header `Content-Type`. Before it counts a mark
    of UTF-8, UTF-16 or UTF-32 at the beginning. Bytes that are UTF-8 are UTF-8, whatever the page
    says of itself: text in another encoding is hardly ever that by chance. UTF-16 without its mark
    is known by its NULs.

    Raises:
        InputError: something that is neither str nor bytes, or an encoding that does not exist or is none of texts.
        PageError: the bytes are of no encoding and no page (E_FORMAT).
    """
    check_is_name(encoding)
    if isinstance(source, str):
        return _mend(make_plain(source).removeprefix("\ufeff"))
    if not isinstance(source, bytes | bytearray | memoryview):
        raise InputError(f"a page must be str or bytes, not {type(source).__name__}")
    data = bytes(source)
    passed = _check(encoding) if encoding is not None else None
    head = data[:_HEAD]
    label = _find_label(head)
    own = _find_own(label)
    first = next((name for mark, name in _MARKS if data.startswith(mark)), None) or _find_wide(head, passed)
    for name in _order(first, passed, own):
        try:
            text = data.decode(name)
        except (LookupError, ValueError):
            continue
        _refuse_binary(text[:_HEAD], _CONTROLS if name.startswith(_WIDE) else "\0")
        return text, _flag_labels(data, (encoding, label), name)
    name = first or passed or own or _LAST_RESORT
    text = _decode_anyhow(data, name)
    _refuse_binary(text[:_HEAD], _CONTROLS)
    replaced = _REPLACED if "\ufffd" in text else ()
    return text, (*replaced, *_flag_labels(data, (encoding, label), name))


def _flag_labels(data: bytes, labels: Iterable[str | None], name: str) -> tuple[str, ...]:
    """Return F_ENCODING if one of the `labels` of `data` means no encoding, or another than `name`, and it matters."""
    said = {label for label in labels if label}
    if not said or data.isascii() or {_name_family(find_codec(label)) for label in said} == {_name_family(name)}:
        return ()
    return ("F_ENCODING",)


def _name_family(codec: str | None) -> str | None:
    """Return what an encoding is called without its order of bytes and its mark."""
    return codec and next((wide for wide in (*_WIDE, "utf-8") if codec.startswith(wide)), codec)


def _order(first: str | None, passed: str | None, own: str | None) -> list[str]:
    """Return the encodings to try: by a mark or by NULs, as it was passed, as the page says."""
    if first and first.startswith(_WIDE):
        return [first]
    if passed and passed.startswith(_WIDE):  # no NUL in its head: no markup is in it, or whoever said so errs
        named = [first, "utf-8", own, passed]
    else:
        named = [first, passed, own if own == "iso2022_jp" else None, "utf-8", own]
    return [name for name in named if name]


def _find_label(head: bytes) -> str | None:
    """Return what a page calls the encoding it is in."""
    found = _META.search(head)
    return found[1].decode("ascii", "replace") if found else None


def _find_own(label: str | None) -> str | None:
    """Return the encoding that the `label` in a page means."""
    own = find_codec(label) if label else None
    # In UTF-16 the word could not have been read.
    return "utf-8" if own and own.startswith(_WIDE) else own


def _find_wide(head: bytes, passed: str | None) -> str | None:
    """Return the UTF-16 or UTF-32 of a page without a mark, as it was passed or by which half of its bytes is NUL."""
    first, second = head[::2].count(0), head[1::2].count(0)
    less, more = sorted((first, second))
    if passed and passed.startswith(_WIDE) and more:
        # Without an order: pages begin with a letter of ASCII, mostly "<".
        return passed if passed.endswith(("-le", "-be")) else passed + ("-be" if head.startswith(b"\0") else "-le")
    # Markup is half NULs there, and letters whose other half is NUL are few in any script.
    unmistakable = more >= _LEAST_NULS and more * 20 >= len(head) and less * 10 <= more
    return ("utf-16-be" if first > second else "utf-16-le") if unmistakable else None


def _decode_anyhow(data: bytes, name: str) -> str:
    try:
        return data.decode(name, "replace")
    except (LookupError, ValueError):  # there is no such encoding, or it replaces nothing
        return data.decode(_LAST_RESORT, "replace")


def _mend(markup: str) -> tuple[str, tuple[str, ...]]:
    """Return markup as UTF-8 can hold it, flagged if half of a surrogate pair stood in it alone; both halves join."""
    try:
        markup.encode()
    except UnicodeEncodeError:
        mended = markup.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        return mended, _REPLACED if mended.count("\ufffd") > markup.count("\ufffd") else ()
    return markup, ()


def _refuse_binary(head: str, controls: str) -> None:
    head = _HOLE.sub("", head)
    if sum(map(head.count, controls)) > max(_LEAST_NULS, len(head) * _MOST_CONTROLS):
        raise PageError(
            "E_FORMAT",
            "the page is in no known encoding and full of control characters, as a picture or a program is; "
            "leave it out, or name the encoding if it has one",
        )


def _check(encoding: str) -> str:
    if codec := find_codec(encoding):
        return codec
    raise InputError(f"{say_no_encoding(encoding)}; pass one such as 'utf-8' or 'cp1252'")
