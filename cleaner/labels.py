"""Which codec of Python is meant by the label of an encoding."""

from __future__ import annotations

import codecs

# The marks a text may begin with, and their codecs. That of UTF-32-LE begins with that of UTF-16-LE, so it is first.
UNICODE_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

# As browsers have it: who says Latin-1 or ASCII means the one of Windows, and so on (WHATWG, Encoding). These are
# the labels that Python does not know, and its codecs that are narrower than what pages are written in.
_MEANT = {
    label: codec
    for codec, labels in {
        "big5hkscs": "big5 cn-big5 x-x-big5",
        "cp1250": "x-cp1250",
        "cp1251": "x-cp1251",
        "cp1252": "ascii iso8859-1 iso88591 x-cp1252 x-user-defined",
        "cp1253": "x-cp1253",
        "cp1254": "iso8859-9 iso88599 x-cp1254",
        "cp1255": "x-cp1255",
        "cp1256": "x-cp1256",
        "cp1257": "x-cp1257",
        "cp1258": "x-cp1258",
        "cp874": "dos-874 iso8859-11 iso885911 tis-620 windows-874",
        "cp932": "shift_jis windows-31j x-sjis",
        "cp949": "cseuckr csksc56011987 euc_kr iso-ir-149 ks_c_5601-1989 ksc_5601 windows-949",
        "euc_jp": "cseucpkdfmtjapanese x-euc-jp",
        "gb18030": "csgb2312 gb2312 gb_2312 gb_2312-80 gbk x-gbk",
        "iso8859-2": "iso88592",
        "iso8859-3": "iso88593",
        "iso8859-4": "iso88594",
        "iso8859-5": "iso88595",
        "iso8859-6": "csiso88596e csiso88596i iso-8859-6-e iso-8859-6-i iso88596",
        "iso8859-7": "iso88597 sun_eu_greek",
        "iso8859-8": "csiso88598e csiso88598i iso-8859-8-e iso-8859-8-i iso88598 logical visual",
        "iso8859-10": "iso885910",
        "iso8859-13": "iso885913",
        "iso8859-14": "iso885914",
        "iso8859-15": "csisolatin9 iso885915",
        "koi8-r": "koi koi8",
        "koi8-u": "koi8-ru",
        "mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian",
        "mac-roman": "csmacintosh mac x-mac-roman",
        "utf-16": "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff",
        "utf-16-be": "unicodefffe",
        "utf-8": "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8",
    }.items()
    for label in labels.split()
}


def find_codec(label: str) -> str | None:
    """Return the codec that a label of an encoding means on the web; None if it means none of texts."""
    try:
        named = _MEANT.get(label.strip().lower(), label.strip())
        "".encode(named)
        known = codecs.lookup(named).name
    except (LookupError, ValueError):
        return None
    return _MEANT.get(known, known)


def find_named(name: str) -> str | None:
    """Return the codec for which somebody asks by `name`: Python's own, or else what browsers mean; None without one.

    A page says Latin-1 and is in the encoding of Windows. Who asks for Latin-1 gets that.
    """
    try:
        b"".decode(name)
        "".encode(name)
    except (LookupError, ValueError):
        return find_codec(name)
    return name
