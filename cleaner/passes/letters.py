"""Letters to the editor: who wrote each stands below it, and what it answers above."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from cleaner.document import Segment
from cleaner.patterns import compile_late
from cleaner.standing import VETO, Opinion, Standing, is_label

# `Gerry Lalonde, Orléans`. On 1,840 texts of real pages no label with a sentence above it looks like this three times.
_SIGNED = compile_late(
    r"[—–-]?\s?[A-ZÀ-ÖØ-Þ][\w.'’-]*+(?: (?:de|da|di|van|von|der|el|la|family|[A-ZÀ-ÖØ-Þ][\w.'’-]*+)){1,3},"
    r" [A-ZÀ-ÖØ-Þ][\w.,'’ -]{2,40}$"
)
_LONGEST_NAME = 60
# `Re: Storm hits coast, Jan. 12`
_ANSWERS = ("re",)
_FEWEST = 3
# So many lines below a name the next letter has begun: buttons and boxes may stand between.
_REACH = 12


def keep_letters(standing: Standing) -> Iterator[Opinion]:
    """Three names with a place or more, each below a sentence, sign letters, and what stands between them heads one."""
    lines = standing.filled
    signed = [at for at in range(1, len(lines)) if lines[at - 1].ends_sentence and _is_signed(lines[at])]
    if len(signed) < _FEWEST:
        return
    for at in signed:
        yield Opinion(lines[at], "body", VETO, "is one of several names and places that sign letters")
    for at in signed[:-1]:
        letter = (line for line in lines[at + 1 : at + 1 + _REACH] if not standing.is_junk(line.number))
        for head in takewhile(is_label, letter):
            yield Opinion(head, "body", VETO, "heads a letter")
    for line in lines[: signed[-1]]:
        if line.words[:1] == _ANSWERS and is_label(line):
            yield Opinion(line, "body", VETO, "says what a letter answers")


def _is_signed(line: Segment) -> bool:
    return len(line.content) <= _LONGEST_NAME and _SIGNED.match(line.content) is not None
