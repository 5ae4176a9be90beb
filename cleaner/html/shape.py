"""Say of a page that it is no article: a list of links, a login, a wall of consent, an error, an empty shell.

Only a page of which next to no prose is left is asked. What it is, its own short text says.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import compress

from cleaner.document import Decisions
from cleaner.patterns import compile_late

# An article has more words in whole sentences than this, or is too short to be told from a notice.
_PROSE_WORDS = 60
_SHELL_WORDS = 30
_SHORT_WORDS = 400
_HEAD = 400
_LINKED = 0.5
_LINES = 15
_ERROR = compile_late(
    r"\b(?:(?:error|http) ?[45]\d\d|[45]\d\d (?:error|not found|forbidden)|404|not found|page is ?n[o.]t available"
    r"|(?:does not|doesn.t) exist|access denied|forbidden|too many requests|service unavailable|nicht gefunden"
    r"|introuvable|no encontrada|non trovata|verify (?:that )?you are (?:a )?human|are you a robot|captcha"
    r"|unusual traffic|checking your browser)\b",
    re.IGNORECASE,
)
_PASSWORD = compile_late(r"<input\b[^>]{0,300}\btype\s*=\s*[\"']?password", re.IGNORECASE)
_CONSENT = compile_late(
    r"\b(?:cookies?|consent|privacy|gdpr|partners|personali[sz]ed|datenschutz|einwilligung|zustimm\w+|consentement)\b",
    re.IGNORECASE,
)
# From this share of all words on a page speaks of consent and of little else. Set by judgement.
_MANY_CONSENT = 0.04
_DRAWN = compile_late(r"<(?:script|frameset)\b", re.IGNORECASE)


def find_shape(markup: str, text: str, decisions: Decisions, measure_links: Callable[[], float]) -> tuple[str, ...]:
    """Return the flags of a page that is no article; none for one that may be.

    `text` is what it shows, and `measure_links` says how much of that is links; few pages are asked for it.
    """
    words = 0
    for segment in compress(decisions.segments, decisions.keeps):
        if segment.is_sentence:
            words += len(segment.content.split())
            if words >= _PROSE_WORDS:
                return ()
    return tuple(_name(markup, text, measure_links))


def _name(markup: str, text: str, measure_links: Callable[[], float]) -> Iterator[str]:
    words = len(text.split())
    if words < _SHELL_WORDS and _DRAWN.search(markup):
        yield "F_EMPTY_SHELL"
    if words < _SHORT_WORDS and _ERROR.search(text[:_HEAD]):
        yield "F_ERROR_PAGE"
    if words < _SHORT_WORDS and _PASSWORD.search(markup):
        yield "F_LOGIN"
    if len(_CONSENT.findall(text)) > max(2, _MANY_CONSENT * words):
        yield "F_COOKIE_WALL"
    if len(list(filter(str.strip, text.split("\n")))) >= _LINES and measure_links() > _LINKED:
        yield "F_INDEX"
