"""Notes on whom a byline names, wherever they stand: scrapers read them out of a box at the name, too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleaner.document import Segment
from cleaner.patterns import compile_late
from cleaner.standing import Opinion, Standing

_NAME = r"(?:Dr\.? )?[A-Z][\w.'’-]+(?: (?:[A-Z]\.|de|van|von|[A-Z][\w'’-]+)){1,3}"
_BY = r"(?:(?:written|reviewed|edited|fact[- ]checked|reported|words|posted|published|medically reviewed) )?by"
_BYLINE = compile_late(rf"(?i:{_BY}:?) ({_NAME})(?=$|\s*[,|·•–—(]|\s+(?:\d|Updated|Published|Last|on\b|in\b))")
_ABOVE_NAME = compile_late(rf"(?:{_BY}|author):?$", re.IGNORECASE)
_ALONE = compile_late(rf"({_NAME})$")
# What the note says of them, behind the name and perhaps what they are.
_TELLS = compile_late(
    r"(?:,[^.]{2,60},)? (?:is|was|has|covers|writes|reports|joined|works|lives|specializes|holds|brings|leads|serves"
    r"|began|started|co-\w+)\b"
)
# Above a note that is of the article.
_ASKS = frozenset({"why", "who", "how"})
_LONGEST_BYLINE = 120
_SHORTEST = 40
_LONGEST_ABOVE = 60
# Where more lines tell of somebody the article does. More bylines are those of other stories; each line would be held
# against each of them.
_MOST, _MOST_NAMES = 2, 8


def find_bylined(standing: Standing) -> Iterator[Opinion]:
    """A line that tells what somebody is or does whom a byline names is a note on the author.

    Of 64 such lines on the labelled pages 57 are no gold, and of the others all but one stand under questions such as
    "Why trust us?".
    """
    lines = standing.filled
    names = _find_names(lines)
    if not 0 < len(names) <= _MOST_NAMES:
        return
    notes = [line for at, line in enumerate(lines) if _tells_of(lines, at, names)]
    if len(notes) > _MOST:
        return
    for note in notes:
        if standing.kinds[note.number] == "body":
            yield Opinion(note, "bio", 4.0, "tells of whom the byline names")


def _find_names(lines: Sequence[Segment]) -> tuple[str, ...]:
    """Return the names in bylines."""
    names: dict[str, None] = {}
    for at, line in enumerate(lines):
        if "by" not in line.words[:3] and line.words != ("author",):
            continue
        byline = _BYLINE.match(line.content) if len(line.content) < _LONGEST_BYLINE else None
        if not byline and at + 1 < len(lines) and _ABOVE_NAME.match(line.content):
            byline = _ALONE.match(lines[at + 1].content)
        if byline:
            names[byline[1]] = None
    return tuple(names)


def _tells_of(lines: Sequence[Segment], at: int, names: tuple[str, ...]) -> bool:
    """Whether a line opens with one of `names`, or with the first of them right below it, and tells of it."""
    content = lines[at].content
    if len(content) < _SHORTEST:
        return False
    above = lines[at - 1] if at else None
    if above and above.words[:1] and above.words[0] in _ASKS:
        return False
    if content.startswith(names):
        return any(content.startswith(name) and _TELLS.match(content, len(name)) for name in names)
    if not above or len(above.content) >= _LONGEST_ABOVE:
        return False
    firsts = [name.split()[0] for name in names if name in above.content]
    return any(content.startswith(f"{first} ") and _TELLS.match(content, len(first)) for first in firsts)
