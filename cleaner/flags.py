"""What a user should know of a text besides its decisions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import compress, groupby
from operator import attrgetter

from cleaner.decide import is_emptied
from cleaner.document import Decisions, Document, Segment
from cleaner.options import Options
from cleaner.patterns import compile_late
from cleaner.segment import has_run

FLAGS: dict[str, str] = {
    "F_EMPTIED": "next to nothing of the text would be left",
    "F_MOSTLY_REMOVED": "less than 30 % of its letters are kept",
    "F_TOO_SHORT": "the text has fewer than 10 words",
    "F_OTHER_LANGUAGE": "the text is in another language than the one asked for; no line was dropped for that",
    "F_NO_LANG": "the language of the text could not be told",
    "F_LONG_LINE": "a line is over 20,000 characters long",
    "F_SURROGATE": "the text holds half of a surrogate pair, which no encoding can write",
    "F_CONTROL": "the text holds control characters, or others that stand for no letter or sign",
    "F_BIDI": "the text holds marks that change the direction in which it is shown",
    "F_MARKUP": "it is a page of HTML, read as a text; --format html, --html-field or `Cleaner.html` reads such",
    # Of pages alone; `html/` finds them.
    "F_REPLACED_BYTES": "bytes of it are not of its encoding, or it has half of a surrogate pair: \ufffd stands there",
    "F_ENCODING": "it says, or was sent with, another encoding than it is in; look whether its letters are right",
    "F_EMPTY_SHELL": "the page shows hardly a word: a script or frames fill it in a browser",
    "F_ERROR_PAGE": "the page reports an error, or asks whether a person is reading",
    "F_LOGIN": "the page asks for a password",
    "F_COOKIE_WALL": "the page asks for consent",
    "F_INDEX": "the page is mostly links to others",
    # Only if it was asked for, by `--fail-on not_converged`; `batch/` finds it.
    "F_NOT_CONVERGED": "cleaned once more, the text would lose more",
    # Of records of a dump alone; `batch/` finds them.
    "F_DUPLICATE_ID": "an earlier record of the same part of the input has the same id",
    "F_WARC_TRUNCATED": "the page was cut off before it was stored, as its record says or its end is missing",
    "F_WARC_DIGEST": "the record is not what its own digest says",
}

# Set by judgement, for a person who looks through what is flagged; nothing is decided by them.
_TOO_SHORT_WORDS = 10
_MOSTLY_REMOVED = 0.3
# Ten times the line from which on a text has lost its newlines (`segment.py`).
_LONG_LINE = 20_000
# Characters that cannot be shown, and are no reason for a flag.
_BLANKS = "\t\r\n\xa0"
_UNPRINTABLE = {
    "F_SURROGATE": compile_late("[\ud800-\udfff]"),
    # Those of private use, which icons are, noncharacters, and what once named a language.
    "F_CONTROL": compile_late(
        "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff\U000e0001]"
    ),
    "F_BIDI": compile_late("[\u202a-\u202e\u2066-\u2069]"),
}


def find_flags(document: Document, decisions: Decisions, options: Options) -> tuple[str, ...]:
    """Return the names of the flags that hold, in the order of `FLAGS`."""
    segments = document.segments
    sizes = [len(segment.content) for segment in segments]
    total = sum(sizes)
    kept = sum(compress(sizes, decisions.keeps))
    words = _count_words(segments)
    asked, language = options.language, document.language
    holds = {
        "F_EMPTIED": words > 0 and is_emptied(decisions, options.kept),
        "F_MOSTLY_REMOVED": kept < total * _MOSTLY_REMOVED,
        "F_TOO_SHORT": words < _TOO_SHORT_WORDS,
        "F_OTHER_LANGUAGE": language is not None and asked not in ("auto", language),
        "F_NO_LANG": language is None,
    }
    return add_written([name for name, held in holds.items() if held], document)


def add_written(flags: Iterable[str], document: Document) -> tuple[str, ...]:
    """Return the flags with those of the text as it is written, however it reads, in the order of `FLAGS`."""
    marks = _find_unprintable(document.text)
    found = {*flags, *(name for name, pattern in _UNPRINTABLE.items() if marks and pattern.search(marks))}
    if has_run(document.text, _LONG_LINE) and _has_long_line(document.segments):
        found.add("F_LONG_LINE")
    return tuple(name for name in FLAGS if name in found)


def _has_long_line(segments: Sequence[Segment]) -> bool:
    """Whether the pieces of a line come to more than `_LONG_LINE` characters."""
    lines = groupby(segments, attrgetter("line"))
    return any(sum([len(piece.content) for piece in line]) > _LONG_LINE for _, line in lines)


def _count_words(segments: Sequence[Segment]) -> int:
    """Return how many words there are, or enough not to be too short."""
    words = 0
    for segment in segments:
        words += len(segment.words)
        if words >= _TOO_SHORT_WORDS:
            break
    return words


def _find_unprintable(text: str) -> str:
    """Return what of a text may be a reason for a flag: all of it, or nothing if all of it can be shown, as mostly."""
    shown = text
    for blank in _BLANKS:
        shown = shown.replace(blank, " ")
    return "" if shown.isprintable() else text
