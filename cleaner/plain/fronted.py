"""What stands before a text about it between two lines of hyphens: the front matter of Markdown, in YAML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from cleaner.document import SCRIPT
from cleaner.patterns import compile_late
from cleaner.plain.view import Edit

_BEGIN = compile_late(r"\s*---[ \t]*\r?\n")
_END = compile_late(r"^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.MULTILINE)
_ENTRY = compile_late(r"(?P<key>[\w.:-]{1,60}):(?:[ \t]|$)|[ \t]+\S|- \S|#")
# What may be the headline and the standfirst of the article, if nothing else says it.
_SAID = compile_late(
    r"^(?:(?:meta-)?(?:og:)?(?:title|description)|subtitle|summary|excerpt|abstract):[ \t]+"
    r"(?P<open>[\"']?)(?P<said>\S[^\r\n]*?)(?P=open)[ \t]*$",
    re.MULTILINE,
)
# So many names and values; longer than this is no head.
_FEWEST = 2
_LONGEST = 10_000
# Of more than these the rest is data: each is looked for in all of the text.
_MOST_SAID = 8


def find_front_matter(text: str) -> Sequence[Edit]:
    """Return the front matter of a text, read as data that no page shows, but for a headline that nothing else says."""
    begin = _BEGIN.match(text) if text[:20].lstrip().startswith("---") else None
    end = _END.search(text, begin.end(), begin.end() + _LONGEST) if begin else None
    if not begin or not end:
        return ()
    lines = [line for line in text[begin.end() : end.start()].splitlines() if line.strip()]
    entries = [_ENTRY.match(line) for line in lines]
    if not all(entries) or sum(1 for entry in entries if entry and entry["key"]) < _FEWEST:
        return ()
    return list(_read(text, begin.start(), begin.end(), end.start(), end.end()))


def _read(text: str, start: int, first: int, last: int, end: int) -> Iterator[Edit]:
    elsewhere = text[end:].casefold()
    for found in islice(_SAID.finditer(text, first, last), _MOST_SAID):
        said = found["said"].casefold()
        if said in elsewhere:
            continue
        elsewhere += said
        if start < found.start():
            yield Edit(start, found.start(), f"{SCRIPT}\n")
        yield Edit(found.start(), found.start("said"), opens=True)
        yield Edit(found.end("said"), found.end())
        start = found.end() + 1
    yield Edit(start, end, f"{SCRIPT}\n")
