"""Whether a page says a day, or only the month or the year that somebody else made one of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from cleaner.patterns import compile_late

# Of a year that stands alone, as in "© 2025", trafilatura makes the first of January, of a month alone its first day or
# today's, and of a day that there is not, as in 2024-02-31, the first of that month. Of 69 dates on 920 article pages
# that those pages do not say none was what people noted, and all 683 that were right are said (docs/html.md).
_DATE = compile_late(r"([0-9]{4})-([0-9]{2})-([0-9]{2})\Z")
# Which month a word names is not asked, only that there is one. In Thai it has marks that are no letters.
_WORD = r"[^\s\d,;:./<>\"'()-]{1,16}\.?"
_LEADS = r"(?:of\s|de\s|del\s)?"
_NTH = r"(?:st|nd|rd|th|er|re|º|°|\.)?"
# What stands right before a year: day and month in either order, or the day alone beside a word.
_BOTH_BEFORE = (
    compile_late(r"(?<!\d)(\d{1,2})[-/. ]{1,2}(\d{1,2})[-/. ]{1,2}\Z"),
    compile_late(r"(?<!\d)(\d\d)(\d\d)\Z"),
    compile_late(rf"(?<!\d)(\d{{1,2}})\s{_WORD}\s(\d{{1,2}}),?\s(?:{_WORD}\s)?\Z"),  # 5 tháng 2 năm 2024
)
_DAY_BEFORE = (
    compile_late(rf"(?<!\d)(\d{{1,2}}){_NTH}[\s,/-]{{0,2}}{_LEADS}{_WORD}[\s,/-]{{0,2}}{_LEADS}\Z"),
    compile_late(rf"{_WORD}[\s,-]{{0,2}}(?:the\s)?(\d{{1,2}}){_NTH},?\s{{0,2}}\Z"),
    # Feb 05 10:00:00 +0000 2024
    compile_late(rf"{_WORD}\s{{1,2}}(\d{{1,2}})\s\d\d:\d\d(?::\d\d)?\s(?:\S{{2,5}}\s)?\Z"),
)
# And right behind one: month and day, or the day alone.
_BOTH_BEHIND = (
    compile_late(r"[-/.]\s?(\d{1,2})[-/.]\s?(\d{1,2})(?!\d)"),
    compile_late(r"(\d\d)(\d\d)(?!\d)"),
    compile_late(r"\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})(?!\d)"),
)
_DAY_BEHIND = compile_late(rf"\W{{1,3}}(?:{_WORD}\s)?{_WORD}\W{{1,3}}(\d{{1,2}})(?!\d)")
# And before the last two figures of one, and a sign.
_BEFORE_SHORT = compile_late(r"(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2\Z")
# No form is longer before a year.
_SPAN = 48
# Pages that say a year, or what looks like a short one, more often are made to hurt.
_MOST_YEARS = 10_000
_TAG = compile_late(r"<[^<>]*>")


def says_day(date: str | None, markup: str, url: str | None) -> bool:
    """Whether a page, or its address, says this day; what is no day in ISO 8601 is taken to be said."""
    if not (found := _DATE.match(date or "")):
        return True
    year, month, day = found.groups()
    texts = (url or "", markup)
    if any(f"{year}{sign}{month}{sign}{day}" in text for text in texts for sign in "-/"):  # as most pages do
        return True
    of_year = (int(month), int(day))
    return any(_says(text, year, of_year) for text in texts) or _says(_show(markup), year, of_year)


def _show(markup: str) -> str:
    """Return roughly the text of a page."""
    return " ".join(unescape(_TAG.sub(" ", markup)).split())


def _says(text: str, year: str, of_year: tuple[int, int]) -> bool:
    """Whether a text says the day that is month and day `of_year`."""
    if any(_stands_at(text, at, at + len(year), of_year) for at in _find_all(text, year)):
        return True
    short = (at for sign in "-/." for at in _find_all(text, f"{sign}{year[2:]}"))
    return any(_stands_before_short(text, at, of_year) for at in short)


def _stands_at(text: str, start: int, end: int, of_year: tuple[int, int]) -> bool:
    """Whether the day stands beside the year from `start` to `end`."""
    if not text[start - 1 : start].isdigit():
        both = (_numbers(form.match(text, end)) for form in _BOTH_BEHIND)
        if of_year in both or _numbers(_DAY_BEHIND.match(text, end)) == of_year[1:]:
            return True
    if text[end : end + 1].isdigit():
        return False
    before = text[max(start - _SPAN, 0) : start]
    if any(_numbers(form.search(before)) in (of_year, of_year[::-1]) for form in _BOTH_BEFORE):
        return True
    return any(_numbers(form.search(before)) == of_year[1:] for form in _DAY_BEFORE)


def _stands_before_short(text: str, at: int, of_year: tuple[int, int]) -> bool:
    """Whether the day stands before the sign at `at`, behind which a year of two figures may stand."""
    found = _BEFORE_SHORT.search(text[max(at - _SPAN, 0) : at + 1])
    whole = not text[at + 3 : at + 4].isdigit()
    return found is not None and whole and (int(found[1]), int(found[3])) in (of_year, of_year[::-1])


def _numbers(found: re.Match[str] | None) -> tuple[int, ...]:
    return tuple(map(int, found.groups())) if found else ()


def _find_all(text: str, words: str) -> Iterator[int]:
    """Yield where `words` stand, the first times."""
    at = -1
    for _ in range(_MOST_YEARS):
        at = text.find(words, at + 1)
        if at < 0:
            return
        yield at
