"""Write what stays of a page in Markdown: headings, lists, quotes, tables and code keep their shape.

The words are those of the kept lines. A backslash stands before what Markdown would take for markup,
so that the words read the same when it is shown (CommonMark 0.31; tables as GitHub has them).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import NamedTuple

from cleaner.document import Decisions
from cleaner.html.tables import DROPPED, Table, read_tables
from cleaner.html.view import PREFORMATTED, View, find_blocks
from cleaner.patterns import compile_late

_TICKS = compile_late("`+")
_MARKUP = compile_late(r"[\\`*_\[\]<~]|&(?=#?\w{1,32};)")
# At the beginning of a line these make a heading, a quote, an item, a rule, a line under a heading.
_OPENING = ("#", ">", "+", "=", "-")
_NUMBER = compile_late(r"\d{1,9}[.)](?:\s|$)")
# And at the end of a heading these only close it.
_CLOSING = compile_late(r"(?:^|(?<= ))#+$")
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
# What stands before an item; the other for a list right behind one of its kind, which else went on with that.
_MARKS = {"ul": ("-", "*"), "ol": (".", ")")}
# What a list that begins with another number than 1 begins only behind a blank line (CommonMark 5.2).
_PARAGRAPHS = frozenset(("text", "table"))


@dataclass(frozen=True, slots=True)
class _Line:
    """One line that stays."""

    number: int
    text: str


class _Shape(NamedTuple):
    """What a line is part of."""

    name: str
    """"text", "table", or the tag that makes it more than text."""
    element: int
    """The element that makes it so; of text the innermost one that it does not go on outside of."""
    around: tuple[int, ...]
    """The quotes and items around that."""


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines that are one paragraph, heading, table or piece of code."""

    shape: _Shape
    lines: tuple[_Line, ...]
    table: Table | None


def write_markdown(view: View, decisions: Decisions) -> str:
    """Return the kept lines of a page in Markdown, with a line end after the last; "" if nothing stays."""
    written = _Writer(view)
    for block in _blocks(view, _find_kept(view, decisions)):
        written.add(block)
    return written.text


def _find_kept(view: View, decisions: Decisions) -> dict[int, str]:
    """Return the lines of which something stays, as long as they were: `DROPPED` stands for what does not."""
    masked = "".join(
        piece.text if keep and piece.content else DROPPED * len(piece.text)
        for piece, keep in zip(decisions.segments, decisions.keeps, strict=True)
    )
    texts = (masked[line.start : line.start + len(line.text)] for line in view.lines)
    return {number: text for number, text in enumerate(texts) if text.replace(DROPPED, "").strip()}


def _blocks(view: View, kept: Mapping[int, str]) -> Iterator[_Block]:
    tables = read_tables(view, kept)
    blocks = find_blocks(view.elements)
    last: _Shape | None = None
    run: list[_Line] = []
    for line, shape in _shape_lines(view, kept, tables):
        if last and (shape != last or (shape.name == "text" and not _goes_on(view, blocks, run[-1], line))):
            yield _Block(last, tuple(run), tables.get(last.element))
            run = []
        run.append(line)
        last = shape
    if last:
        yield _Block(last, tuple(run), tables.get(last.element))


def _shape_lines(view: View, kept: Mapping[int, str], tables: Mapping[int, Table]) -> Iterator[tuple[_Line, _Shape]]:
    """Yield the lines with their shapes; those in no cell of a table, as its caption, come before its rows."""
    shapes = _find_shapes(view, tables)
    table_of = {number: at for at, table in tables.items() if shapes[at].name == "text" for number in table.lines}

    def place(number: int) -> tuple[int, bool, int]:
        at = table_of.get(number)
        return (number, False, number) if at is None else (view.end_lines[at] - 1, True, number)

    for number in sorted(kept, key=place):
        shape = shapes[table_of.get(number, view.lines[number].element)]
        if number in table_of:
            shape = shape._replace(name="table")
        yield _Line(number, kept[number].replace(DROPPED, "").rstrip()), shape


def _find_shapes(view: View, tables: Mapping[int, Table]) -> list[_Shape]:
    """Return of each element the shape of the text in it; of a table with data that of text outside its cells.

    The elements around one come before it, so each is read once however deep it stands.
    """
    shapes: list[_Shape] = []
    for at, element in enumerate(view.elements):
        shape = shapes[element.parent] if at else _Shape("text", 0, ())
        tag = element.tag
        if shape.name != "text":
            pass
        elif tag in PREFORMATTED or tag in _HEADINGS:
            shape = _Shape(tag if tag in _HEADINGS else "pre", at, shape.around)
        elif at in tables:
            shape = _Shape("text", at, shape.around)
        elif tag == "blockquote" or (tag == "li" and _list_of(view, at) is not None):
            shape = _Shape("text", at, (*shape.around, at))
        shapes.append(shape)
    return shapes


def _blank_lines(view: View, before: _Line, line: _Line) -> int:
    """Return how many blank lines of code stand between two lines that stay; one where others went."""
    if line.number > before.number + 1:
        return 1
    first, second = view.lines[before.number], view.lines[line.number]
    return max(0, second.start - first.start - len(first.text) - 1)


def _goes_on(view: View, blocks: Sequence[int], before: _Line, line: _Line) -> bool:
    """Whether a line follows the one before in one paragraph, as after `<br>`."""
    first, second = view.lines[before.number], view.lines[line.number]
    follows = line.number == before.number + 1 and second.start - first.start - len(first.text) == 1
    return follows and blocks[first.element] == blocks[second.element]


def _list_of(view: View, item: int) -> int | None:
    """Return the list that an item stands in; None for an item without one."""
    parent = view.elements[item].parent
    return parent if view.elements[parent].tag in _MARKS else None


class _Writer:
    """What has been written, and which items of lists have their marks already."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._lines: list[str] = []
        self._begun: dict[int, str] = {}
        """Of each item that was begun, its mark."""
        self._items: dict[int, int] = {}
        """Of each list, the number of the item that was begun last,"""
        self._marks: dict[int, str] = {}
        """and its mark of `_MARKS`."""
        self._last: _Block | None = None

    @property
    def text(self) -> str:
        """All of it."""
        return "".join(f"{line}\n" for line in self._lines)

    def add(self, block: _Block) -> None:
        """Write a block, after a blank line if it does not begin an item under another."""
        last = self._last
        around = block.shape.around
        if last:
            both = zip(last.shape.around, around, strict=False)
            shared = tuple(one for one, _ in takewhile(lambda pair: pair[0] == pair[1], both))
            if not self._begins_item(block, last):
                self._lines.append(self._wrap("", shared).rstrip())
        for line in self._draw(block):
            self._lines.append(self._wrap(line, around).rstrip())
        self._last = block

    def _begins_item(self, block: _Block, last: _Block) -> bool:
        """Whether a block begins an item of the list that the last one stands in, or of a list in its item."""
        around, before = block.shape.around, last.shape.around
        new = [at for at in around if at not in self._begun and self._view.elements[at].tag == "li"]
        if not new or not before:
            return False
        owner = _list_of(self._view, new[0])
        if owner in (_list_of(self._view, at) for at in before):
            return True
        return around[:-1] == before and not (last.shape.name in _PARAGRAPHS and self._begins_late(new[0]))

    def _begins_late(self, item: int) -> bool:
        """Whether an item would begin a list with another number than 1."""
        return self._view.elements[self._view.elements[item].parent].tag == "ol" and self._number_of(item) != 1

    def _wrap(self, line: str, around: tuple[int, ...]) -> str:
        """Return a line with the marks of the quotes and items around it."""
        marks = ""
        for depth, at in enumerate(around):
            if self._view.elements[at].tag == "blockquote":
                marks += "> "
            elif at in self._begun:
                marks += " " * len(self._begun[at])
            elif line:
                marks += self._begin(at, around[:depth])
        return marks + line

    def _begin(self, item: int, around: tuple[int, ...]) -> str:
        owner = self._view.elements[item].parent
        number = self._items[owner] = self._number_of(item)
        if owner not in self._marks:
            self._marks[owner] = self._choose_mark(self._view.elements[owner].tag, around)
        mark = self._marks[owner]
        self._begun[item] = f"{number}{mark} " if mark in _MARKS["ol"] else f"{mark} "
        return self._begun[item]

    def _number_of(self, item: int) -> int:
        owner = self._view.elements[item].parent
        numbers = self._view.numbers
        return numbers.get(item, self._items.get(owner, numbers.get(owner, 1) - 1) + 1)

    def _choose_mark(self, tag: str, around: tuple[int, ...]) -> str:
        """Return the mark of a list: not that of the list right before it, in the same quotes and items."""
        first, other = _MARKS[tag]
        before = self._last.shape.around if self._last else ()
        beside = before[len(around)] if before[: len(around)] == around and len(before) > len(around) else None
        if beside is None or beside not in self._begun:
            return first
        return other if self._marks[self._view.elements[beside].parent] == first else first

    def _draw(self, block: _Block) -> Iterator[str]:
        texts = [line.text for line in block.lines]
        shape = block.shape.name
        if shape in _HEADINGS:
            yield "#" * _HEADINGS[shape] + " " + _CLOSING.sub(r"\\\g<0>", escape_inline(" ".join(texts)))
        elif shape == "pre":
            fence = "`" * max(3, 1 + max((len(run) for text in texts for run in _TICKS.findall(text)), default=0))
            yield fence
            for before, line in zip((None, *block.lines), block.lines, strict=False):
                if before:
                    yield from [""] * _blank_lines(self._view, before, line)
                yield line.text
            yield fence
        elif shape == "table" and block.table:
            yield from _draw_table(block.table.rows)
        else:
            for text in texts[:-1]:
                yield escape(text) + "\\"
            yield escape(texts[-1])


def _draw_table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    for number, row in enumerate(rows):
        cells = [escape_inline(cell).replace("|", "\\|") for cell in row]
        yield f"| {' | '.join(cells)} |"
        if not number:
            yield "|" + " --- |" * len(row)


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
