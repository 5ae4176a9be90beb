"""Lines that are not in the article's language and that the article does not quote."""

from __future__ import annotations

import re

from cleaner.document import ALL_WORDS, QUOTES, Document, Kind, Segment, Span
from cleaner.language import QUOTATION, SHORT_LINE, foreign_line, has_own_words, scripts_of
from cleaner.patterns import compile_late
from cleaner.rules import rule

KIND: Kind = "foreign"

PHRASES: dict[str, dict[str, str]] = {}

# What brings in words of another language: not all that is said of somebody (`language.SAYING`), of which most comes
# before a quotation in the article's own, but also what is read and sung, and what stands on things.
_BRINGS_IN = frozenset(
    "said says say wrote writes reads read sang sings original inscription motto sagte schreibt schrieb dit écrit dijo"
    " escribió disse scrisse сказал написал".split()
)

# A program is in no language. Of foreign lines in texts of the labelled pages none looks like that.
_CODE = compile_late(r"[{}=<>\\]|;$|\w\.\w+\(|\( ?\)")
# A work that is cited: its year, and where in a volume it stands or who else wrote it. Such lines are in the language of
# the work; of foreign lines in 920 pages with gold one looked like that.
_YEAR = compile_late(r"\b(?:1[89]|20)\d\d[a-z]?\b")
_PLACE_OF_WORK = compile_late(
    r"\b(?:et al|m\.fl|u\.a|y col|i in|и др)\b|\bdoi\b|\barxiv\b|\bisbn\b|\b\d+ ?\(\d+\)|\bpp?\. ?\d|\bvol\. ?\d|\d[:,] ?\d+ ?[-–] ?\d", re.IGNORECASE
)


@rule("is in another language than the text", 6.0, longest=100_000, only="unlike")
def other_language(segment: Segment, document: Document) -> Span | None:
    """Another script, or a long line that reads as another language; quotations stay.

    yes: The minister met the president on Monday in the capital. / >>נשיא ארצות הברית בפגישה עם נשיא אזרבייג'ן
    no: The minister met the president on Monday. / >>“Wir schaffen das”, sagte sie damals in Berlin. / “We can do it,” she said then in Berlin.
    no: The word for it is Schadenfreude.
    yes: The minister met the president on Monday. / >>Der Minister kam am Montag nicht zu dem Termin; er sprach erst am Abend mit den anderen.
    no: Komponen fungsi adalah cara yang lebih sederhana untuk menulis komponen yang tidak memiliki state. / >>import React, { useState, useEffect } from 'react';
    no: Wer so sitzt, dem tut bald der Nacken weh, und das ist nicht neu. / >>Blanpied, P. et al. (2017). Neck pain: revision 2017. Journal of the Spine, 47(7).
    no: The minister met the president on Monday. / >>On the shirt it says: „Wir schaffen das, und wir haben es auch schon immer geschafft.“
    """
    content = segment.content
    if content.isascii() and _CODE.search(content):
        return None
    main = document.language or document.expected
    if main is None or (len(content) < SHORT_LINE and content.isascii()):
        return None
    # Of a long line not all words were read off.
    found = foreign_line(content, main, segment.words if len(content) <= ALL_WORDS else None)
    if found is None or _is_quoted(segment, document) or _quotes_in(content, main) or _is_reference(content):
        return None
    # Of a text whose language is in doubt only the script can be foreign.
    return segment.span if document.language or found.script not in scripts_of(main) else None


def _is_reference(content: str) -> bool:
    """Whether a line cites a work, as lists of sources do."""
    head = content[:ALL_WORDS]
    return _YEAR.search(head) is not None and _PLACE_OF_WORK.search(head) is not None


def _quotes_in(content: str, main: str) -> bool:
    """Whether what stands around the quotations in a line is in the main language."""
    around, quotations = QUOTATION.subn(" ", content)
    return quotations > 0 and has_own_words(around, main) and foreign_line(around, main) is None


def _is_quoted(segment: Segment, document: Document) -> bool:
    """Brought in by a verb of saying and a colon, or a quotation before another, which may be its translation."""
    before = document.segments[max(0, segment.number - 1) : segment.number]
    after = document.segments[segment.number + 1 : segment.number + 2]
    quotes = segment.content[0] in QUOTES
    if any(other.content.endswith(":") and (quotes or not _BRINGS_IN.isdisjoint(other.words)) for other in before):
        return True
    return quotes and any(other.content[0] in QUOTES for other in after if other.content)
