"""Which pieces of a page are lines of one piece of code, so that they stay together: half a program is none."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.document import Segment
from cleaner.html.view import PREFORMATTED, View

_CODE = PREFORMATTED | {"code"}
# What holds these is no code but a whole page that somebody wrote in `pre`, or in a `pre` that nobody closed.
_PROSE = frozenset("p h1 h2 h3 h4 h5 h6 article aside footer form header main nav section blockquote figure".split())


def find_code(view: View, segments: Sequence[Segment]) -> list[list[int]]:
    """Return the numbers of the segments of each piece of code that has several; blank ones are passed over."""
    owners = _code_of_elements(view)
    if not owners:
        return []
    pieces: dict[int, list[int]] = {}
    at = 0
    for segment in segments:
        while at + 1 < len(view.lines) and view.lines[at + 1].start <= segment.start:
            at += 1
        owner = owners.get(view.lines[at].element) if segment.content else None
        if owner is not None:
            pieces.setdefault(owner, []).append(segment.number)
    return [numbers for numbers in pieces.values() if len(numbers) > 1]


def _code_of_elements(view: View) -> dict[int, int]:
    """Return of each element that is or stands in code the outermost one that does, by their places."""
    owners: dict[int, int] = {}
    prose: set[int] = set()
    for at, element in enumerate(view.elements):
        owner = owners.get(element.parent)
        if owner is None:
            if element.tag in _CODE:
                owners[at] = at
            continue
        owners[at] = owner
        if element.tag in _PROSE:
            prose.add(owner)
    return {at: owner for at, owner in owners.items() if owner not in prose}
