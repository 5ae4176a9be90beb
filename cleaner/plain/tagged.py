"""Tags and character references that were left in a text."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from cleaner.patterns import compile_late
from cleaner.plain.marked import is_marked
from cleaner.plain.view import Edit

# What begins and ends a line where a page shows it, and what does not.
_BLOCKS = frozenset(
    "address article aside blockquote br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4"
    " h5 h6 header hr li main nav ol option p pre section select summary table tbody td tfoot th thead tr ul".split()
)
_INLINE = frozenset(
    "a abbr b big button cite code del em font i iframe img input ins kbd label mark noscript picture q s samp small"
    " source span strike strong sub sup svg time u video wbr".split()
)
_TOKEN = compile_late(
    r"(?P<hidden><!--[^<>]*-->|<(?P<unseen>script|style)\b[^<>]*>[^<]*</(?P=unseen)\s*>)"
    r"|<(?P<close>/?)(?P<name>[a-z][a-z0-9]*)(?:\s[^<>]*|/)?>"
    r"|(?P<reference>&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z0-9]{1,30});)",
    re.IGNORECASE,
)
# A stretch of so many characters is prose. A text stands in tags if so many stretches, and this part of all, reach from
# one tag to the next; where tags are what an article is about, its prose stands in lines without them.
_PROSE = 100
_FEWEST = 3
_MOST = 0.6
# In Markdown so many of them are lines.
_FEWEST_LINES = 5
_CODE = "```"
_INDENT = 40


def find_tags(text: str) -> Sequence[Edit]:
    """Return the tags of a text that stands in them, read as the line ends that a page shows there, or as nothing."""
    if "<" not in text or text.count("<") < _FEWEST:
        return ()
    tokens = [match for match in _TOKEN.finditer(text) if _is_known(match)]
    blocks = [match for match in tokens if _is_block(match)]
    if not _stands_in_blocks(text, blocks) and not _stands_amid_marks(text, blocks):
        return ()
    return [edit for match in tokens for edit in _read(match)]


def _is_known(match: re.Match[str]) -> bool:
    name = match["name"]
    return not name or name.lower() in _BLOCKS or name.lower() in _INLINE


def _is_block(match: re.Match[str]) -> bool:
    return bool(match["name"]) and match["name"].lower() in _BLOCKS


def _stands_in_blocks(text: str, blocks: Sequence[re.Match[str]]) -> bool:
    """Whether most of the prose reaches from one of these tags to the next."""
    if len(blocks) < _FEWEST:
        return False
    stretches = [text[before.end() : after.start()].strip() for before, after in pairwise(blocks)]
    whole = sum(len(stretch) >= _PROSE and "\n" not in stretch for stretch in stretches)
    rest = [*stretches, text[: blocks[0].start()], text[blocks[-1].end() :]]
    others = sum(len(line) >= _PROSE for stretch in rest for line in stretch.split("\n")) - whole
    return whole >= _FEWEST and whole >= _MOST * (whole + others)


def _stands_amid_marks(text: str, blocks: Sequence[re.Match[str]]) -> bool:
    """Whether it is Markdown without code, and many of these tags are a line, because Markdown has no mark for them."""
    lone = sum(_is_line(text, *match.span()) for match in blocks)
    return lone >= _FEWEST_LINES and lone >= _MOST * len(blocks) and _CODE not in text and is_marked(text)


def _is_line(text: str, start: int, end: int) -> bool:
    """Whether nothing but blanks stands beside this on its line."""
    before = text[max(0, start - _INDENT) : start].rpartition("\n")
    return (bool(before[1]) or start <= _INDENT) and not before[2].strip() and text[end : end + 1] in ("", "\n", "\r")


def _read(match: re.Match[str]) -> Iterator[Edit]:
    start, end = match.span()
    if match["reference"]:
        yield Edit(start, end, html.unescape(match.group()))
    elif match["hidden"] or not _is_block(match):
        yield Edit(start, end, opens=not match["hidden"] and not match["close"])
    elif match["close"] or match["name"].lower() in ("br", "hr"):
        yield Edit(start, end, "\n")
    else:  # what it opens begins a line, and the tag belongs to that
        yield Edit(start, start, "\n")
        yield Edit(start, end, opens=True)
