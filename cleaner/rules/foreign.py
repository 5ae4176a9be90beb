"""Lines that are not in the article's language and that the article does not quote."""

from __future__ import annotations

from cleaner.document import Document, Kind, Segment, Span
from cleaner.language import foreign_line, scripts_of
from cleaner.rules import rule

KIND: Kind = "foreign"

PHRASES: dict[str, dict[str, str]] = {}

# Of plain Latin lines shorter than this 5 % were found, and those are titles and names as often.
_SHORT = 40
_QUOTES = "\"“”„«»「『‘’'"


@rule("is in another language than the text", 4.0, longest=100_000)
def other_language(segment: Segment, document: Document) -> Span | None:
    """Another script, or a long line that reads as another language; quotations stay.

    yes: The minister met the president on Monday in the capital. / >>נשיא ארצות הברית בפגישה עם נשיא אזרבייג'ן
    no: The minister met the president on Monday. / >>“Wir schaffen das”, sagte sie damals in Berlin. / “We can do it,” she said then in Berlin.
    no: The word for it is Schadenfreude.
    """
    content = segment.content
    main = document.language or document.expected
    if main is None or (len(content) < _SHORT and content.isascii()):
        return None
    found = foreign_line(content, main, segment.words)
    if found is None or _is_quoted(segment, document):
        return None
    # Of a text whose language is in doubt only the script can be foreign.
    return segment.span if document.language or found.script not in scripts_of(main) else None


def _is_quoted(segment: Segment, document: Document) -> bool:
    """In quotation marks, or brought in by a colon: then the article quotes it."""
    if segment.content[0] in _QUOTES:
        return True
    before = segment.number - 1
    return before >= 0 and document.segments[before].content.endswith(":")
