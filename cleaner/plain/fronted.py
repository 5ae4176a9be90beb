"""What stands before a text about it between two lines of hyphens: the front matter of Markdown, in YAML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleaner.document import SCRIPT
from cleaner.patterns import compile_late
from cleaner.plain.view import Edit

_BEGIN = compile_late(r"\s*---[ \t]*\r?\n")
_END = compile_late(r"^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.MULTILINE)
_ENTRY = compile_late(r"(?P<key>[\w.:-]{1,60}):(?:[ \t]|$)|[ \t]+\S|- \S|#")
_TITLE = compile_late(r"^title:[ \t]+(?P<open>[\"']?)(?P<title>\S[^\r\n]*?)(?P<close>(?P=open)[ \t]*)$", re.MULTILINE)
# So many names and values; longer than this is no head.
_FEWEST = 2
_LONGEST = 10_000
# A headline that is said again in so many characters behind it is said there.
_SOON = 2_000


def find_front_matter(text: str) -> Sequence[Edit]:
    """Return the front matter of a text, read as data that no page shows, but for a title that nothing else says."""
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
    title = _TITLE.search(text, first, last)
    if not title or title["title"].casefold() in text[end : end + _SOON].casefold():
        yield Edit(start, end, f"{SCRIPT}\n")
        return
    yield Edit(start, title.start(), f"{SCRIPT}\n")
    yield Edit(title.start(), title.start("title"), opens=True)
    yield Edit(title.end("title"), title.end())
    yield Edit(title.end() + 1, end, f"{SCRIPT}\n")
