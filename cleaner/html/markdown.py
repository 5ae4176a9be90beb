"""Write what stays of a page in Markdown: headings, lists, quotes, tables and code keep their shape.

The words are those of the kept lines. A backslash stands before what Markdown would take for markup,
so that the words read the same when it is shown (CommonMark 0.31; tables as GitHub has them).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, takewhile

from cleaner.document import Decisions
from cleaner.html.view import View

_TICKS = re.compile("`+")
_MARKUP = re.compile(r"[\\`*_\[\]<~]|&(?=#?\w{1,32};)")
# At the beginning of a line these make a heading, a quote, an item, a rule, a line under a heading.
_OPENING = ("#", ">", "+", "=", "-")
_NUMBER = re.compile(r"\d{1,9}[.)](?:\s|$)")
# And at the end of a heading these only close it.
_CLOSING = re.compile(r"(?:^|(?<= ))#+$")
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LISTS = frozenset(("ul", "ol"))
# Cells that hold these are boxes of a layout, not of a table.
_NOT_IN_CELLS = frozenset(("table", "ul", "ol", "pre", "blockquote", *_HEADINGS))
_MOST_LINES = 3


@dataclass(frozen=True, slots=True)
class _Line:
    """One line that stays, and the elements that it stands in, from the outside in."""

    number: int
    text: str
    path: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines that are one paragraph, heading, table or piece of code; `around` are the quotes and items around it."""

    shape: str
    element: int
    around: tuple[int, ...]
    lines: tuple[_Line, ...]


def write_markdown(view: View, decisions: Decisions) -> str:
    """Return the kept lines of a page in Markdown, with a line end after the last; "" if nothing stays."""
    lines = [
        _Line(number, text, _path(view, view.lines[number].element))
        for number, text in enumerate(_kept_of_lines(view, decisions))
        if text
    ]
    written = _Writer(view)
    for block in _blocks(view, lines):
        written.add(block)
    return written.text


def _kept_of_lines(view: View, decisions: Decisions) -> list[str]:
    """Return what stays of each line."""
    ends = [line.start + len(line.text) for line in view.lines]
    kept = [""] * len(ends)
    at = 0
    for segment, keep in zip(decisions.segments, decisions.keeps, strict=True):
        while at < len(ends) and ends[at] <= segment.start:
            at += 1
        if keep and segment.content and at < len(ends):
            kept[at] += segment.text
    return [text.rstrip() for text in kept]


def _path(view: View, element: int) -> tuple[int, ...]:
    path = [element]
    while view.elements[path[-1]].parent != path[-1]:
        path.append(view.elements[path[-1]].parent)
    return tuple(reversed(path))


def _blocks(view: View, lines: Sequence[_Line]) -> Iterator[_Block]:
    tables = _data_tables(view, lines)
    last: tuple[str, int, tuple[int, ...]] | None = None
    run: list[_Line] = []
    for line in lines:
        block = _block_of(view, line, tables)
        if block != last or (block[0] == "text" and not _goes_on(view, run[-1], line)):
            if run and last:
                yield _Block(*last, tuple(run))
            run, last = [], block
        run.append(line)
    if run and last:
        yield _Block(*last, tuple(run))


def _block_of(view: View, line: _Line, tables: frozenset[int]) -> tuple[str, int, tuple[int, ...]]:
    """Return what a line is part of: its shape, the element that makes it so, the quotes and items around that."""
    around: list[int] = []
    for at in line.path:
        tag = view.elements[at].tag
        if tag == "pre" or tag in _HEADINGS:
            return tag, at, tuple(around)
        if at in tables:
            return "table", at, tuple(around)
        if tag == "blockquote" or (tag == "li" and _list_of(view, at) is not None):
            around.append(at)
    return "text", around[-1] if around else 0, tuple(around)


def _goes_on(view: View, before: _Line, line: _Line) -> bool:
    """Whether a line follows the one before without a blank line between them, as after `<br>`."""
    first, second = view.lines[before.number], view.lines[line.number]
    return line.number == before.number + 1 and second.start - first.start - len(first.text) == 1


def _list_of(view: View, item: int) -> int | None:
    """Return the list that an item stands in; None for an item without one."""
    parent = view.elements[item].parent
    return parent if view.elements[parent].tag in _LISTS else None


def _data_tables(view: View, lines: Sequence[_Line]) -> frozenset[int]:
    """Return the tables that hold data: rows of several cells, with a few lines of text in each."""
    rows: dict[int, set[int]] = {}
    layout: set[int] = set()
    wide: set[int] = set()
    for line in lines:
        tags = [view.elements[at].tag for at in line.path]
        inside = [place for place, tag in enumerate(tags) if tag == "table"]
        layout.update(line.path[place] for place in inside if not _NOT_IN_CELLS.isdisjoint(tags[place + 1 :]))
        if inside and "tr" in tags[inside[-1] :]:
            table, row = line.path[inside[-1]], line.path[tags.index("tr", inside[-1])]
            rows.setdefault(table, set()).add(row)
            if len(view.lines[line.number].cells) > 1:
                wide.add(table)
    for table, found in rows.items():
        if _most_lines(view, lines, table) > _MOST_LINES or len(found) < 2:
            layout.add(table)
        elif any(len(cells) > 1 for cells in _rows_of(view, [line for line in lines if table in line.path])):
            wide.add(table)
    return frozenset(wide - layout)


def _most_lines(view: View, lines: Sequence[_Line], table: int) -> int:
    """Return the most lines that a cell of a table has."""
    cells = [cell for line in lines if table in line.path and (cell := _cell_of(view, line)) is not None]
    return max((len(list(same)) for _, same in groupby(cells)), default=0)


def _cell_of(view: View, line: _Line) -> int | None:
    return next((at for at in reversed(line.path) if view.elements[at].tag in ("td", "th")), None)


def _rows_of(view: View, lines: Sequence[_Line]) -> list[list[str]]:
    """Return the cells of each row of a table."""
    rows: list[list[str]] = []
    last_row = last_cell = None
    for line in lines:
        row = next((at for at in reversed(line.path) if view.elements[at].tag == "tr"), None)
        cell = _cell_of(view, line)
        spans = view.lines[line.number].cells
        if row is None or row != last_row:
            rows.append([])
        if len(line.text) == len(view.lines[line.number].text) and spans:
            rows[-1] += [line.text[start:end] for start, end in spans]
        elif cell is not None and cell == last_cell and rows[-1]:
            rows[-1][-1] += f" {line.text}"
        else:
            rows[-1].append(line.text)
        last_row, last_cell = row, cell
    return rows


class _Writer:
    """What has been written, and which items of lists have their marks already."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._lines: list[str] = []
        self._begun: dict[int, str] = {}
        """Of each item that was begun, its mark."""
        self._items: dict[int, int] = {}
        """Of each list, how many items were begun."""
        self._last: _Block | None = None

    @property
    def text(self) -> str:
        """All of it."""
        return "".join(f"{line}\n" for line in self._lines)

    def add(self, block: _Block) -> None:
        """Write a block, after a blank line if it does not begin an item under another."""
        last = self._last
        if last:
            both = zip(last.around, block.around, strict=False)
            shared = [one for one, _ in takewhile(lambda pair: pair[0] == pair[1], both)]
            if not self._begins_item(block, last):
                self._lines.append(self._wrap("", shared).rstrip())
        for line in self._draw(block):
            self._lines.append(self._wrap(line, block.around).rstrip())
        self._last = block

    def _begins_item(self, block: _Block, last: _Block) -> bool:
        """Whether a block begins an item of the list that the last one stands in, or of a list in its item."""
        new = [at for at in block.around if at not in self._begun and self._view.elements[at].tag == "li"]
        if not new or not last.around:
            return False
        owner = _list_of(self._view, new[0])
        return owner in (_list_of(self._view, at) for at in last.around) or block.around[:-1] == last.around

    def _wrap(self, line: str, around: Sequence[int]) -> str:
        """Return a line with the marks of the quotes and items around it."""
        marks = ""
        for at in around:
            if self._view.elements[at].tag == "blockquote":
                marks += "> "
            elif at in self._begun:
                marks += " " * len(self._begun[at])
            elif line:
                marks += self._begin(at)
        return marks + line

    def _begin(self, item: int) -> str:
        owner = self._view.elements[item].parent
        number = self._items[owner] = self._items.get(owner, 0) + 1
        self._begun[item] = f"{number}. " if self._view.elements[owner].tag == "ol" else "- "
        return self._begun[item]

    def _draw(self, block: _Block) -> Iterator[str]:
        texts = [line.text for line in block.lines]
        if block.shape in _HEADINGS:
            yield "#" * _HEADINGS[block.shape] + " " + _CLOSING.sub(r"\\\g<0>", escape_inline(" ".join(texts)))
        elif block.shape == "pre":
            fence = "`" * max(3, 1 + max((len(run) for text in texts for run in _TICKS.findall(text)), default=0))
            yield fence
            for before, line in zip((None, *block.lines), block.lines, strict=False):
                if before and not _goes_on(self._view, before, line):
                    yield ""
                yield line.text
            yield fence
        elif block.shape == "table":
            yield from _draw_table(_rows_of(self._view, block.lines))
        else:
            for text in texts[:-1]:
                yield escape(text) + "\\"
            yield escape(texts[-1])


def _draw_table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    width = max(map(len, rows))
    for number, row in enumerate(rows):
        cells = [escape_inline(cell).replace("|", "\\|") for cell in row] + [""] * (width - len(row))
        yield f"| {' | '.join(cells)} |"
        if not number:
            yield "|" + " --- |" * width


def escape(text: str) -> str:
    """Return a line of text with a backslash before each character that Markdown would take for markup."""
    safe = escape_inline(text)
    if safe.startswith(_OPENING):
        return f"\\{safe}"
    if found := _NUMBER.match(safe):
        place = found.end() - len(found[0].lstrip("0123456789"))
        return f"{safe[:place]}\\{safe[place:]}"
    return safe


def escape_inline(text: str) -> str:
    """As `escape`, for a heading or a cell, where no list and no quote can begin."""
    return _MARKUP.sub(r"\\\g<0>", text.strip())
