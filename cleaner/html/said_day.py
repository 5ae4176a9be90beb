"""Whether a page says a day, or only the month or the year that somebody else made one of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from html import unescape
from itertools import islice

# Of a year that stands alone, as in "© 2025", trafilatura makes the first of January, of a month alone its first day or
# today's, and of a day that there is not, as in 2024-02-31, the first of that month. Of 69 dates on 920 article pages
# that those pages do not say none was what people noted, and all 683 that were are said (docs/html.md).
_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
# Which month a word names is not asked, only that there is one. In Thai it has marks that are no letters.
_WORD = r"[^\s\d,;:./<>\"'()-]{1,16}\.?"
_LEADS = r"(?:of\s|de\s|del\s)?"
# What stands between a year and the day it is of is no longer.
_SPAN = 48
# Pages that say a year, or what looks like a short one, more often are made to hurt.
_MOST_YEARS = 10_000
_TAG = re.compile(r"<[^<>]*>")
# Arabic, Persian and Indian ones.
_DIGITS = {zero + value: str(value) for zero in (0x660, 0x6F0, 0x966) for value in range(10)}


def says_day(date: str | None, markup: str, url: str | None) -> bool:
    """Whether a page, or its address, says this day; what is no day in ISO 8601 is taken to be said."""
    if not (found := _DATE.fullmatch(date or "")):
        return True
    year, month, day = found.groups()
    texts = (url or "", markup)
    if any(f"{year}{sign}{month}{sign}{day}" in text for text in texts for sign in "-/"):  # as most pages do
        return True
    return any(_says(text, year, month, day) for text in texts) or _says(_show(markup), year, month, day)


def _show(markup: str) -> str:
    """Return roughly the text of a page, with digits as they are here."""
    return " ".join(unescape(_TAG.sub(" ", markup)).split()).translate(_DIGITS)


def _says(text: str, year: str, month: str, day: str) -> bool:
    before, behind, short = _list_forms(int(month), int(day))
    for start, end in _find_all(text, year):
        if not text[start - 1 : start].isdigit() and behind.match(text, end):
            return True
        if not text[end : end + 1].isdigit() and before.search(text[max(start - _SPAN, 0) : start]):
            return True
    return any(
        not text[end : end + 1].isdigit() and short.search(text[max(start - _SPAN, 0) : start + 1])
        for sign in "-/."
        for start, end in _find_all(text, f"{sign}{year[2:]}")
    )


def _find_all(text: str, words: str) -> Iterator[tuple[int, int]]:
    """Yield where `words` stand, the first times."""
    return (found.span() for found in islice(re.finditer(re.escape(words), text), _MOST_YEARS))


@lru_cache(maxsize=64)
def _list_forms(month: int, day: int) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return how a day may stand before its year, how behind it, and how before a sign and a year of two digits."""
    m, d = f"0?{month}", f"0?{day}"
    nth = r"(?:st|nd|rd|th|er|re|º|°|\.)?"
    before = "|".join(
        (
            rf"(?<!\d){d}[-/. ]{{1,2}}{m}[-/. ]{{1,2}}",
            rf"(?<!\d){m}[-/.]{d}[-/.]",
            rf"(?<!\d)(?:{day:02}{month:02}|{month:02}{day:02})",
            rf"(?<!\d){d}{nth}[\s,/-]{{0,2}}{_LEADS}{_WORD}[\s,/-]{{0,2}}{_LEADS}",
            rf"(?<!\d){d}\s{_WORD}\s{m},?\s(?:{_WORD}\s)?",  # 5 tháng 2 năm 2024
            rf"{_WORD}[\s,-]{{0,2}}(?:the\s)?{d}{nth},?\s{{0,2}}",
            rf"{_WORD}\s{{1,2}}{d}\s\d\d:\d\d(?::\d\d)?\s(?:\S{{2,5}}\s)?",  # Mon Feb 05 10:00:00 +0000 2024
        )
    )
    behind = "|".join(
        (
            rf"[-/.]\s?{m}[-/.]\s?{d}(?!\d)",
            rf"{month:02}{day:02}(?!\d)",
            rf"\s?[年년]\s?{m}\s?[月월]\s?{d}(?!\d)",
            rf"\W{{1,3}}(?:{_WORD}\s)?{_WORD}\W{{1,3}}{d}(?!\d)",
        )
    )
    short = rf"(?<!\d)(?:{d}([-/.]){m}\1|{m}([-/.]){d}\2)"
    return re.compile(rf"(?:{before})\Z"), re.compile(behind), re.compile(rf"{short}\Z")
