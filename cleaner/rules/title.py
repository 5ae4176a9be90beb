"""Headline and standfirst of this article."""

from __future__ import annotations

from cleaner.document import Document, Kind, Segment, Span
from cleaner.rules import rule

KIND: Kind = "title"

PHRASES: dict[str, dict[str, str]] = {}

_FIRST_LINES = 4


@rule("stands where the headline stands", 0.9, longest=200, only="opening")
def headline(segment: Segment, document: Document) -> Span | None:
    """One of the first lines, no sentence, with longer lines below it.

    yes: >>Storm hits the coast / The storm that reached the coast on Monday night has cut the power in four towns.
    no: >>The storm reached the coast on Monday night. / The power is out in four towns, and nobody knows when it is back.
    """
    if segment.number - document.opening >= _FIRST_LINES or (segment.ends_sentence and segment.content[-1] == "."):
        return None
    if not 3 <= len(segment.words) <= 30:
        return None
    below = document.segments[segment.number + 1 : segment.number + 8]
    return segment.span if any(len(other.content) > 80 for other in below) else None
