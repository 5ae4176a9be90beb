"""Rows drawn for a person: one text with marks, or before and after side by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from cleaner.compare.cells import Fragment, Line, Style, count_line, show, wrap
from cleaner.compare.fold import Fold
from cleaner.compare.rows import Part, Row
from cleaner.compare.screen import Screen
from cleaner.document import KINDS

_STYLES: dict[str, Style] = {" ": "", "-": "red", "~": "yellow", "+": "green"}
# How the words that went and came are set apart in a line that was changed, as `git diff --word-diff` does.
_WORD_MARKS: dict[str, tuple[str, str, Style]] = {"dropped": ("[-", "-]", "red"), "added": ("{+", "+}", "green")}
_KIND_WIDTH = max(map(len, KINDS))
_SURE_WIDTH = len("100%")
# Of a screen with less room beside the margin the margin stands above its text, which is set in by so many cells.
_LEAST_TEXT = 20
_SET_IN = 2
# A reason stands beside a line of up to this many cells where lines are as long as they are.
_REASON_BESIDE = 60
# Of a longer piece the middle is not shown.
_MOST_KEPT = 400
_MOST_CHANGED = 2_000
# And of one that was changed in more places, the places between the first and the last.
_MOST_PARTS, _FIRST_PARTS, _LAST_PARTS = 60, 40, 15


def draw_inline(items: Iterable[Row | Fold], screen: Screen, number_width: int) -> Iterator[str]:
    """Yield the lines of one text with marks.

    A row has its margin: number of the line, sign, kind, and how sure that is. The reason why it
    went stands in brackets behind its text, or below where there is no room. On a narrow screen
    the margin stands above.
    """
    margin = number_width + 1 + 1 + 1 + _KIND_WIDTH + 1 + _SURE_WIDTH + 2
    narrow = screen.width is not None and screen.width - margin < _LEAST_TEXT
    set_in = _SET_IN if narrow else margin
    width = None if screen.width is None else max(screen.width - set_in, _SET_IN)
    for item in items:
        if isinstance(item, Fold):
            yield from _draw_fold(item, screen, number_width)
            continue
        text = _list_fragments(item, ("kept", "dropped", "added"))
        direction = screen.find_direction(text)
        lines = wrap(text, width)
        reason = _explain(item)
        beside = reason and count_line(lines[-1]) + 2 + count_line(reason) <= (width or _REASON_BESIDE * 2)
        beside = beside and (width is not None or count_line(lines[-1]) <= _REASON_BESIDE)
        drawn = [screen.draw(line, direction) for line in lines]
        if beside:
            drawn[-1] += f"  {screen.draw(reason, screen.find_direction(reason))}"
        elif reason:
            drawn += [screen.draw(line, screen.find_direction(reason)) for line in wrap(reason, width)]
        before = _draw_margin(item, number_width)
        if narrow:
            yield from (screen.draw(line).rstrip() for line in wrap(before, screen.width))
        yield f"{'':{set_in}}{drawn[0]}" if narrow else f"{screen.draw(before)}{drawn[0]}".rstrip()
        yield from (f"{'':{set_in}}{line}" for line in drawn[1:])
        if item.gap:
            yield ""


def draw_side_by_side(items: Iterable[Row | Fold], screen: Screen, number_width: int) -> Iterator[str]:
    """Yield the lines of two columns: the text before, and what of it is there after.

    Where nothing is there after stand the kind, how sure it is, and the reason. A screen without
    room for two columns gets one text with marks.
    """
    width = (screen.columns - number_width - 1 - 3) // 2
    if width < _LEAST_TEXT:
        yield from draw_inline(items, screen, number_width)
        return
    for item in items:
        if isinstance(item, Fold):
            yield from _draw_fold(item, screen, number_width)
            continue
        left = _list_fragments(item, ("kept", "dropped")) if item.sign != "+" else []
        right = _list_right(item)
        directions = screen.find_direction(left), screen.find_direction(right)
        number = f"{item.line or '':>{number_width}} "
        sign = item.sign
        for one, other in zip_longest(wrap(left, width), wrap(right, width), fillvalue=()):
            space = " " * (width - count_line(one))
            before = screen.draw([Fragment(number, "dim")]) + screen.draw(one, directions[0]) + space
            after = screen.draw([Fragment(f" {sign} ", _STYLES[item.sign])]) + screen.draw(other, directions[1])
            yield (before + after).rstrip()
            number, sign = " " * (number_width + 1), item.sign if item.sign in "~+" else " "
        if item.gap:
            yield ""


def _draw_fold(item: Fold, screen: Screen, number_width: int) -> Iterator[str]:
    width = None if screen.width is None else max(screen.width - number_width - 1, _SET_IN)
    for line in wrap([Fragment(item.words, "dim")], width):
        yield f"{'':{number_width + 1}}{screen.draw(line)}"


def measure_numbers(rows: Sequence[Row]) -> int:
    """Return how wide the numbers of the lines are."""
    return max(4, len(str(max((row.line or 0 for row in rows), default=0))))


def _draw_margin(row: Row, number_width: int) -> Line:
    kind = "" if row.kind == "body" and row.sign == " " else row.kind
    style = _STYLES[row.sign] or "dim"
    return [
        Fragment(f"{row.line or '':>{number_width}} ", "dim"),
        show(f"{row.sign} {kind:<{_KIND_WIDTH}} {_show_sure(row):>{_SURE_WIDTH}}  ", style),
    ]


def _list_right(row: Row) -> Line:
    """Return what stands on the right: the text after, or why there is none."""
    if row.sign == "-":
        return [show(f"{row.kind} {_show_sure(row)}  ", "red"), *_explain(row)]
    after = list(_list_fragments(row, ("kept", "added")))
    if row.sign == " " and row.kind != "body":
        after.append(show(f"  ({row.kind} {_show_sure(row)})", "dim"))
    if row.reason:
        after += [Fragment("  "), *_explain(row)]
    return after


def _show_sure(row: Row) -> str:
    return "" if row.confidence is None else f"{row.confidence:.0%}"


def _explain(row: Row) -> Line:
    return [show(f"[{row.reason}]", "dim")] if row.reason else []


def _list_fragments(row: Row, marks: Sequence[str]) -> Line:
    """Return the text of a row, of it the parts with these marks."""
    parts = [part for part in row.parts if part.mark in marks]
    gone = parts[_FIRST_PARTS:-_LAST_PARTS] if len(parts) > _MOST_PARTS else []
    if gone:
        missing = sum(len(part.text) for part in gone)
        parts = [*parts[:_FIRST_PARTS], Part("kept", _say_missing(missing)), *parts[-_LAST_PARTS:]]
    return [fragment for part in parts for fragment in _show_part(part, row)]


def _show_part(part: Part, row: Row) -> Iterator[Fragment]:
    text = cut_middle(part.text, _MOST_KEPT if part.mark == "kept" else _MOST_CHANGED)
    if row.sign != "~" or part.mark == "kept":
        yield show(text, _STYLES[row.sign] if row.sign != "~" else "")
        return
    before, behind, style = _WORD_MARKS[part.mark]
    words = text.rstrip()
    yield show(f"{before}{words}{behind}", style)
    yield show(text[len(words) :])


def cut_middle(text: str, most: int) -> str:
    """Return `text` with about so many characters at most, and how many are missing in its middle."""
    tail = most // 4
    if len(text) <= most + tail:
        return text
    return f"{text[: most - tail]}{_say_missing(len(text) - most)}{text[-tail:]}"


def _say_missing(characters: int) -> str:
    return f" ⋯ {characters:,} characters ⋯ "
