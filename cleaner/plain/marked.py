"""Markdown, and lines that begin with a sign for a quotation or for an item of a list."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from heapq import merge
from itertools import islice
from operator import methodcaller
from typing import NamedTuple

from cleaner.document import PICTURE, Span
from cleaner.patterns import compile_late
from cleaner.plain.view import Edit

# From so many links and pictures on, or headings, a text is taken for Markdown. Of the 10,120 texts of the measuring
# set, none of which is meant as such, 62 are, by this and by the lines below.
_FEWEST_LINKS = 3
_FEWEST_HEADINGS = 3
# And from so many marked lines on, if this part of all lines are.
_FEWEST_LINES = 3
_MOST_LINES = 0.3
_LINK = compile_late(r"\]\((?:https?:|www\.|mailto:|[/#<.])|\]\[\d{1,5}\]|!\[")
_HEADING = compile_late(r"^ {0,3}#{1,6} +\S", re.MULTILINE)
_MARKED_LINE = compile_late(r"^[ \t]*(?:>|[*] +[^\s*])", re.MULTILINE)
# `{#id .class name="value"}`
_ATTRIBUTES = r"\{(?=[#.][\w-]|[\w:-]+=\")[^{}]{0,2000}\}"
_TOKEN = compile_late(
    r"(?P<escape>\\[!-/:-@\[-`{-~])"
    # A line break, and where the address of a link stands that has its number.
    r"|(?P<unseen>\\(?=\r?\n)|^ {0,3}\[[^\[\]\n]{1,80}\]:[ \t]+\S+(?:[ \t]+(?:\"[^\"\n]*\"|'[^'\n]*'))?[ \t]*(?=\r?$))"
    # A quotation, an item, a heading; several of them as in "> * ## ".
    r"|(?P<line>^[ \t]*(?:>[ \t]?|[*+-][ \t]+|\#{1,6}[ \t]+)+)"
    # What underlines a heading, or the head of a table.
    r"|(?P<under>(?<=\S)\r?\n[ \t]*(?:={3,}|-{3,}|\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?)[ \t]*(?=\r?$))"
    # Fences of pandoc's divisions, and attributes behind headings, links, spans and pictures.
    rf"|(?P<fence>^[ \t>]*:{{3,}}(?:[ \t]*\{{[^{{}}]{{0,2000}}\}}|[ \t]+[\w-]+)?[ \t]*(?:\r?\n|\Z))"
    rf"|(?P<attributes>[ \t]?{_ATTRIBUTES})"
    r"|(?P<open>!?\[(?:[ \t]*\n)*)"
    # An address may be broken behind a hyphen, as html2text does.
    r"|(?P<close>\](?:\((?:<[^<>\n]*>|(?:[^\s()<>]|(?<=-)\r?\n|\([^\s()]*\))*)"
    r"(?:[ \t\n]+(?:\"[^\"\n]*\"|'[^'\n]*'))?[ \t]*\)(?:\{[^{}]{0,2000}\})?"
    rf"|\[[^\[\]\n]{{0,80}}\]|{_ATTRIBUTES})?)"
    r"|(?P<strong>[*_`]+)",
    re.MULTILINE,
)
# What a token can begin with: a sign, which is found 16 times as fast as a token is tried everywhere, or the
# beginning of a line, or what ends one, before certain signs.
_SIGN = compile_late(r"[\\!\[\]*_`{]|[ \t]\{")
_LINE_SIGN = compile_late(r"\n[ \t]*[>*+#=|:\[-]")
_start_of: Callable[[re.Match[str]], int] = methodcaller("start")
# Farther back than this no link begins.
_REACH = 2_000


class Marks(NamedTuple):
    """The marks of a text in Markdown."""

    edits: Sequence[Edit] = ()
    links: Sequence[Span] = ()
    """Where the texts of links and pictures stand, sorted."""


def find_marks(text: str) -> Marks:
    """Return the marks of a text in Markdown; none is read, but of a picture that is a line that it is one."""
    return find_all_marks(text) if is_marked(text) else Marks()


def is_marked(text: str) -> bool:
    """Whether it is Markdown, or so many lines have a mark. Lists with hyphens are no sign: extractors write them."""
    # One character is found several times as fast as several.
    if "]" in text and ("](" in text or "![" in text or "][" in text) and _has(_LINK, text, _FEWEST_LINKS):
        return True
    if "#" in text and text.count("# ") >= _FEWEST_HEADINGS and _has(_HEADING, text, _FEWEST_HEADINGS):
        return True
    if text.count(">") < _FEWEST_LINES and text.count("*") < _FEWEST_LINES:
        return False
    lines = text.count("\n") - text.count("\n\n")
    return _has(_MARKED_LINE, text, max(_FEWEST_LINES, int(_MOST_LINES * lines)))


def _has(pattern: re.Pattern[str], text: str, fewest: int) -> bool:
    return sum(1 for _ in islice(pattern.finditer(text), fewest)) == fewest


def find_all_marks(text: str) -> Marks:
    """Return the marks of a text that is known to be Markdown."""
    edits: list[Edit] = []
    links: list[Span] = []
    begun: list[re.Match[str]] = []
    closed = -1
    for match in _find_tokens(text):
        start, end = match.span()
        match match.lastgroup:
            case "escape":
                edits.append(Edit(start, start + 1, opens=True))
            case "line":
                edits.append(Edit(start, end, opens=True))
            case "under" | "unseen" | "fence" | "attributes":
                edits.append(Edit(start, end))
            case "strong":
                if _is_emphasis(text, start, end):
                    edits.append(Edit(start, end, opens=end < len(text) and not text[end].isspace()))
            case "open":
                begun.append(match)
            case _:
                opening = begun.pop() if begun else None
                if not opening or end == start + 1 or start - opening.start() > _REACH:
                    continue
                edits += _read_opening(text, opening, end, glued=closed == opening.start()), Edit(start, end)
                if text[start + 1 : start + 2] != "{":  # a span is no link
                    links.append((opening.end(), start))
                closed = end
    return Marks(sorted(edits), sorted(links))


def _find_tokens(text: str) -> Iterator[re.Match[str]]:
    """Yield what `_TOKEN.finditer` does."""
    end = 0
    for place in merge(map(_start_of, _SIGN.finditer(text)), _line_places(text)):
        token = _TOKEN.match(text, place) if place >= end else None
        if token:
            end = token.end()
            yield token


def _line_places(text: str) -> Iterator[int]:
    """Yield where a mark at the beginning of a line can begin, or one that ends a line."""
    yield 0
    for match in _LINE_SIGN.finditer(text):
        start = match.start()
        yield start - (text[start - 1 : start] == "\r")
        yield start + 1


def _read_opening(text: str, opening: re.Match[str], end: int, *, glued: bool) -> Edit:
    """Return how the beginning of a link or picture that ends at `end` is read."""
    start = opening.start()
    if text[start] == "!" and _is_line(text, start, end):
        return Edit(*opening.span(), PICTURE)
    return Edit(*opening.span(), " " if glued else "", opens=True)


def _is_line(text: str, start: int, end: int) -> bool:
    """Whether nothing but marks stands beside this on its line."""
    before = text[max(0, start - 40) : start].rpartition("\n")[2]
    after = text[end : end + 40].lstrip(" \t")
    return not before.strip(" \t[>*+-#") and after[:1] in ("", "\n", "]", "\r")


def _is_emphasis(text: str, start: int, end: int) -> bool:
    """Whether a run of stars or the like is a mark: not amid blanks, and not inside a word."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if (not before or before.isspace()) and (not after or after.isspace()):
        return False
    return text[start] == "`" or not (before.isalnum() and after.isalnum())
