"""Whether a page says a day, or only the year that somebody else made one of."""

from __future__ import annotations

import re

# In a year that stands alone, as in "© 2025", trafilatura reads its first day. Of 66 such dates on 920 article pages
# one was the page's own.
_FIRST_DAY = re.compile(r"([0-9]{4})-01-01")
_MONTH = r"[^\W\d_]{2,9}\.?"
# The first day of some month, as pages write it; which month a word names is not asked.
_FIRST_OF_MONTH = re.compile(
    r"(?<!\d)(?:([0-9]{4})(?P<sign>[-/.]?)0?1(?P=sign)0?1|0?1(?P<mark>[-/.])0?1(?P=mark)([0-9]{4})"
    r"|([0-9]{4}) ?[年년] ?0?1 ?[月월] ?0?1 ?[日일]"
    rf"|0?1(?:st|er|re|º|°|\.)?\s(?:de\s)?{_MONTH}\s(?:de\s)?([0-9]{{4}}))(?!\d)"
    rf"|\b{_MONTH}\s0?1(?:st)?,?\s([0-9]{{4}})(?!\d)"
)


def is_told(date: str | None, markup: str, url: str | None) -> bool:
    """Whether a page, or its address, says this day: any other than a first of January is taken to be said."""
    made = _FIRST_DAY.match(date or "")
    if not made:
        return True
    texts = (url or "", markup)
    return any(made[1] in said.groups() for text in texts for said in _FIRST_OF_MONTH.finditer(text))
