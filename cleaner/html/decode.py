"""Find the encoding of a page's bytes: by its mark, by whoever sent it, by what the bytes are, by its own word."""

from __future__ import annotations

import codecs
import re

from cleaner.errors import InputError, PageError
from cleaner.read import check_is_name, say_no_encoding

# As browsers have it: who says Latin-1 or ASCII means the one of Windows, and so on (WHATWG, Encoding).
_MEANT = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "iso-8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "tis-620": "cp874",
    "utf-16": "utf-8",
}
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META = re.compile(
    rb"<(?:meta\b|\?xml\b)[^>]{0,500}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE
)
# Browsers look at the first 1,024 bytes; real pages put it later, too.
_HEAD = 1 << 14
_LAST_RESORT = "cp1252"
# What stands in no page, whatever its encoding: those left out separate lines or switch between sets of characters.
_CONTROLS = [chr(code) for code in range(32) if chr(code) not in "\t\n\v\f\r\x0e\x0f\x1b"]
# A picture, an archive or a program has about a tenth of them, a page that was damaged next to none.
_MOST_CONTROLS = 0.05


def decode_page(source: str | bytes, encoding: str | None = None) -> tuple[str, bool]:
    """Return the page as a string, and whether bytes in it, or halves of surrogate pairs, had to be replaced.

    `encoding` is what the page came with, as in the header `Content-Type`. Before it counts a mark
    of UTF-8, UTF-16 or UTF-32 at the beginning. Bytes that are UTF-8 are UTF-8, whatever the page
    says of itself: text in another encoding is hardly ever that by chance.

    Raises:
        InputError: something that is neither str nor bytes, or an encoding that does not exist or is none of texts.
        PageError: the bytes are of no encoding and no page (E_FORMAT).
    """
    check_is_name(encoding)
    if isinstance(source, str):
        return _mend(source.removeprefix("\ufeff"))
    if not isinstance(source, bytes | bytearray | memoryview):
        raise InputError(f"a page must be str or bytes, not {type(source).__name__}")
    data = bytes(source)
    if encoding is not None:
        _check(encoding)
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    found = _META.search(data[:_HEAD])
    own = found[1].decode("ascii", "replace").lower() if found else None
    named = [marked, _meant(encoding), *(["iso2022_jp"] if own == "iso-2022-jp" else []), "utf-8", _meant(own)]
    for name in named:
        if name:
            try:
                return data.decode(name), False
            except (LookupError, ValueError):
                continue
    text = _decode_anyhow(data, marked or _meant(encoding) or _meant(own) or _LAST_RESORT)
    _refuse_binary(text[:_HEAD])
    return text, "\ufffd" in text


def _meant(name: str | None) -> str | None:
    return _MEANT.get(name.lower(), name) if name else None


def _decode_anyhow(data: bytes, name: str) -> str:
    try:
        return data.decode(name, "replace")
    except (LookupError, ValueError):  # there is no such encoding, or it replaces nothing
        return data.decode(_LAST_RESORT, "replace")


def _mend(markup: str) -> tuple[str, bool]:
    """Return markup as UTF-8 can hold it, and whether half of a surrogate pair stood in it alone; both halves join."""
    try:
        markup.encode()
    except UnicodeEncodeError:
        mended = markup.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        return mended, mended.count("\ufffd") > markup.count("\ufffd")
    return markup, False


def _refuse_binary(head: str) -> None:
    if sum(map(head.count, _CONTROLS)) > len(head) * _MOST_CONTROLS:
        raise PageError(
            "E_FORMAT",
            "the page is in no known encoding and full of control characters, as a picture or a program is; "
            "leave it out, or name the encoding if it has one",
        )


def _check(encoding: str) -> None:
    try:
        "".encode(encoding)
    except (LookupError, ValueError):
        raise InputError(f"{say_no_encoding(encoding)}; pass one such as 'utf-8' or 'cp1252'") from None
