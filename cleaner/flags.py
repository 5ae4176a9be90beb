"""What a user should know of a text besides its decisions."""

from __future__ import annotations

import re
from collections.abc import Iterable

from cleaner.decide import is_emptied
from cleaner.document import Decision, Document
from cleaner.options import Options

FLAGS: dict[str, str] = {
    "F_EMPTIED": "next to nothing of the text would be left",
    "F_MOSTLY_REMOVED": "less than 30 % of its letters are kept",
    "F_TOO_SHORT": "the text has fewer than 10 words",
    "F_OTHER_LANGUAGE": "the text is in another language than the one asked for; no line was dropped for that",
    "F_NO_LANG": "the language of the text could not be told",
    "F_LONG_LINE": "a line is over 20,000 characters long",
    "F_SURROGATE": "the text holds half of a surrogate pair, which no encoding can write",
    "F_CONTROL": "the text holds control characters",
    "F_BIDI": "the text holds marks that change the direction in which it is shown",
}

_TOO_SHORT_WORDS = 10
_MOSTLY_REMOVED = 0.3
_LONG_LINE = 20_000
_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")


def find_flags(document: Document, decisions: Iterable[Decision], options: Options) -> tuple[str, ...]:
    """Return the names of the flags that hold, in the order of `FLAGS`."""
    decisions = tuple(decisions)
    text = document.text
    plain = text.isascii()
    kept = sum(len(d.segment.content) for d in decisions if d.keep)
    total = sum(len(d.segment.content) for d in decisions)
    asked = options.language
    holds = {
        "F_EMPTIED": is_emptied(decisions),
        "F_MOSTLY_REMOVED": kept < total * _MOSTLY_REMOVED,
        "F_TOO_SHORT": sum(len(d.segment.words) for d in decisions) < _TOO_SHORT_WORDS,
        "F_OTHER_LANGUAGE": document.language is not None and asked not in ("auto", document.language),
        "F_NO_LANG": document.language is None,
        "F_LONG_LINE": any(len(d.segment.text) > _LONG_LINE for d in decisions),
        "F_SURROGATE": not plain and _SURROGATE.search(text) is not None,
        "F_CONTROL": _CONTROL.search(text) is not None,
        "F_BIDI": not plain and _BIDI.search(text) is not None,
    }
    return tuple(name for name in FLAGS if holds[name])
