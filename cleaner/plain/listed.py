"""Lines that each have a mark before or behind them: a bullet, their number, the time of their saying; a comma."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from cleaner.patterns import compile_late
from cleaner.plain.view import Edit

_MARK = compile_late(
    r"^[ \t]*(?:(?P<sign>[^\w\s\[\](){}\"“”'‘’«»#$€£%&@<>|!?.,:;/\\])\ufe0f?"
    r"|[\[(]?(?P<stamp>(?:\d{4}-\d\d-\d\d[ T])?\d{1,2}:\d\d(?::\d\d)?)(?:[.,]\d{1,3})?Z?[\])]?[:|]?"
    r"|[\[(]?(?P<number>\d{1,7})(?:[.:|]|[\])]:?)?)"
    r"(?:[ \t]+(?=\S)|[ \t]*$)",
    re.MULTILINE,
)
_BULLETS = frozenset("-–—•·▪*+")
_END = compile_late(r"(?:&nbsp;|=20|[\"',;¶\\])+\Z")
# No longer than this: nothing further back is looked at.
_LONGEST_END = 24
_FIGURES = compile_late(r"\d+")
# Lines that are left out of a numbering are blank.
_FARTHEST = 3
# So many lines, and this part of all that are not blank: articles have lists, but are none. Of the 10,120 texts of the
# measuring set 4 are taken for such.
_FEWEST = 8
_MOST = 0.9
# How a line may begin that has a mark: most texts are told by their first lines.
_FIRST_LINES = 12
_LINE = compile_late(r"^.*\S", re.MULTILINE)


def find_line_marks(text: str) -> Sequence[Edit]:
    """Return the bullets, numbers or times before the lines of a text in which next to every line has one."""
    first = [line.group() for line, _ in zip(_LINE.finditer(text), range(_FIRST_LINES), strict=False)]
    if len(first) < _FEWEST or sum(_MARK.match(line) is not None for line in first) < _MOST * len(first) - 1:
        return ()
    marks = list(_MARK.finditer(text))
    lines = sum(1 for _ in _LINE.finditer(text))
    numbers, stamps = ([mark for mark in marks if mark[name]] for name in ("number", "stamp"))
    for those in (_alike([mark for mark in marks if mark["sign"]]), _in_order(numbers), _in_time(stamps)):
        if len(those) >= max(_FEWEST, _MOST * lines):
            return [Edit(*mark.span(), opens=True) for mark in those]
    return ()


def find_line_ends(text: str) -> Sequence[Edit]:
    """Return the signs behind the lines of a text, such as a comma, if next to every line has the same.

    Else no line would end as a sentence does.
    """
    lines = [line for line, _ in zip(_LINE.finditer(text), range(_FIRST_LINES), strict=False)]
    if len(lines) < _FEWEST or sum(_find_end(line) is not None for line in lines) < _MOST * len(lines) - 1:
        return ()
    ends = list(map(_find_end, _LINE.finditer(text)))
    said, many = Counter([end.group() for end in ends if end]).most_common(1)[0]
    if many < max(_FEWEST, _MOST * len(ends)):
        return ()
    places = zip(_LINE.finditer(text), ends, strict=True)
    return [Edit(line.end() - len(said), line.end()) for line, end in places if end and end.group() == said]


def _find_end(line: re.Match[str]) -> re.Match[str] | None:
    return _END.search(line.group()[-_LONGEST_END:])


def _alike(marks: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """Return the marks that are the commonest sign, or a bullet as that is."""
    common = Counter([mark["sign"] for mark in marks]).most_common(1)
    return [mark for mark in marks if mark["sign"] == common[0][0] or {mark["sign"], common[0][0]} <= _BULLETS]


def _in_order(marks: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """Return the marks whose number is little more than that of the one before, or little less than that behind."""
    numbers = [int(mark["number"]) for mark in marks]
    follows = [False, *(0 < after - before <= _FARTHEST for before, after in pairwise(numbers)), False]
    return [mark for mark, before, after in zip(marks, follows, follows[1:], strict=False) if before or after]


def _in_time(marks: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """Return the first mark and those whose time is not before that of the one before them."""
    times = [tuple(map(int, _FIGURES.findall(mark["stamp"]))) for mark in marks]
    follows = [True, *(len(before) == len(after) and before <= after for before, after in pairwise(times))]
    return [mark for mark, after in zip(marks, follows, strict=False) if after]
