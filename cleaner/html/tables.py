"""Find the tables of a page that hold data, and what stays of their rows and columns.

Cells are told by their elements, not by their lines: several of them share a line of the view, and one
with line breaks or paragraphs has several lines. Each text is read once, whatever the number of tables.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from cleaner.html.view import Element, Line, View

DROPPED = "\0"
"""Stands for each character of a line that does not stay. A page has none (see `view.parse`)."""
# Cells that hold these are boxes of a layout, not of a table.
_NOT_IN_CELLS = frozenset("ul ol pre blockquote h1 h2 h3 h4 h5 h6".split())
_MOST_LINES = 3
# A table with more places than this for each text is no table to read, and would be written many times over.
_MOST_EMPTY = 32
# So many cells, those side by side counted as one, may reach down into a row: each row looks at all of them.
_MOST_HELD = 64


class _Place(NamedTuple):
    """Where an element stands: in which table, row and cell, -1 for none."""

    table: int
    row: int
    cell: int
    boxed: bool
    """It stands in something that no cell of a table with data has."""


_NOWHERE = _Place(-1, -1, -1, boxed=False)


class _Held(NamedTuple):
    """Columns that a cell of a row above covers."""

    start: int
    end: int
    until: int
    """The first row that is free of it."""


@dataclass(slots=True)
class _Texts:
    """What stays of one table."""

    cells: dict[int, list[str]] = field(default_factory=dict)
    """Of each cell with text, its lines."""
    lines: list[int] = field(default_factory=list)
    """The lines that stand in cells, unlike those of captions."""
    boxed: bool = False

    def add(self, number: int, cells: Sequence[tuple[int, str]], *, boxed: bool) -> None:
        """Add what a line has of cells."""
        self.boxed = self.boxed or boxed
        for cell, text in cells:
            self.cells.setdefault(cell, []).append(text)
        if cells:
            self.lines.append(number)


@dataclass(frozen=True, slots=True)
class Table:
    """A table with data: its rows, all with one cell for each column, and the lines of the view that these are."""

    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]


def read_tables(view: View, kept: Mapping[int, str]) -> dict[int, Table]:
    """Return the tables that hold data, by their elements: several rows and columns, a few lines of text in each cell.

    `kept` has the lines of which something stays, with `DROPPED` for what does not. Rows and columns
    without text are left out.
    """
    places = _find_places(view.elements)
    texts: dict[int, _Texts] = {}
    for number, text in kept.items():
        line = view.lines[number]
        place = places[line.element]
        if place.table >= 0:
            cells = [(cell, words) for cell, words in _read_cells(line, text, places) if cell >= 0 and words]
            texts.setdefault(place.table, _Texts()).add(number, cells, boxed=place.boxed)
    outer = _tables_around(view, places, texts)
    found = {at: one for at, one in texts.items() if at not in outer and _may_be_data(one)}
    rows_of = _cells_of_rows(places, found)
    tables = {}
    for at, one in found.items():
        rows = _fill_rows(rows_of[at], _find_columns(view, rows_of[at]), one.cells)
        if rows:
            tables[at] = Table(rows, tuple(one.lines))
    return tables


def _find_places(elements: Sequence[Element]) -> list[_Place]:
    """Return the place of each element; those around it come before it."""
    places: list[_Place] = []
    for at, element in enumerate(elements):
        place = places[element.parent] if at else _NOWHERE
        tag = element.tag
        if tag == "table":
            place = _Place(at, -1, -1, boxed=False)
        elif place.table < 0:
            pass
        elif tag in ("td", "th"):
            place = place._replace(cell=at, row=element.parent if place.row < 0 else place.row)
        elif tag == "tr":
            place = place._replace(row=at, cell=-1)
        elif tag == "caption":
            place = _Place(place.table, -1, -1, boxed=False)
        elif tag in _NOT_IN_CELLS and place.cell >= 0:
            place = place._replace(boxed=True)
        places.append(place)
    return places


def _read_cells(line: Line, text: str, places: Sequence[_Place]) -> Iterator[tuple[int, str]]:
    """Yield the cells of a line and what stays of their texts; text that stands in none goes to the next one."""
    if not line.cells:
        yield places[line.element].cell, text.replace(DROPPED, "")
        return
    loose = ""
    for (start, end), owner in zip(line.cells, line.owners, strict=True):
        cell = places[owner].cell
        kept = f"{loose} {text[start:end].replace(DROPPED, '')}".strip()
        if cell < 0:
            loose = kept
        else:
            yield cell, kept
            loose = ""


def _tables_around(view: View, places: Sequence[_Place], tables: Mapping[int, object]) -> set[int]:
    """Return the tables that have one of these tables in them."""
    around: set[int] = set()
    for table in tables:
        at = places[view.elements[table].parent].table if table else -1
        while at >= 0 and at not in around:
            around.add(at)
            at = places[view.elements[at].parent].table if at else -1
    return around


def _may_be_data(texts: _Texts) -> bool:
    return not texts.boxed and len(texts.cells) > 1 and max(map(len, texts.cells.values())) <= _MOST_LINES


def _cells_of_rows(places: Sequence[_Place], tables: Mapping[int, object]) -> dict[int, dict[int, list[int]]]:
    """Return the rows of these tables with their cells, those without text too."""
    found: dict[int, dict[int, list[int]]] = {table: {} for table in tables}
    for at, place in enumerate(places):
        if place.table in found and at in (place.row, place.cell):
            cells = found[place.table].setdefault(place.row, [])
            if at == place.cell:
                cells.append(at)
    return found


def _find_columns(view: View, rows: Mapping[int, Sequence[int]]) -> dict[int, int]:
    """Return the column in which each cell of a table begins."""
    columns: dict[int, int] = {}
    held: list[_Held] = []
    group = -1
    for number, (row, cells) in enumerate(rows.items()):
        around = view.elements[row].parent
        # No cell reaches from the head of a table into its body.
        held = [one for one in held if one.until > number] if around == group else []
        group = around
        begun = _place_cells(view, number, cells, held, columns)
        if begun:
            held = _join_held(sorted([*held, *begun]))[:_MOST_HELD]
    return columns


def _place_cells(
    view: View, number: int, cells: Sequence[int], held: Sequence[_Held], columns: dict[int, int]
) -> list[_Held]:
    """Note the column of each cell of a row, and return what those that span several rows cover."""
    column = passed = 0
    begun: list[_Held] = []
    for cell in cells:
        while passed < len(held) and held[passed].start <= column:
            column = max(column, held[passed].end)
            passed += 1
        wide, high = view.spans.get(cell, (1, 1))
        columns[cell] = column
        if high != 1:
            begun.append(_Held(column, column + wide, number + high if high else len(view.elements)))
        column += wide
    return begun


def _join_held(held: Sequence[_Held]) -> list[_Held]:
    joined: list[_Held] = []
    for one in held:
        if joined and joined[-1].end >= one.start and joined[-1].until == one.until:
            joined[-1] = joined[-1]._replace(end=max(one.end, joined[-1].end))
        else:
            joined.append(one)
    return joined


def _fill_rows(
    rows: Mapping[int, Sequence[int]], columns: Mapping[int, int], texts: Mapping[int, Sequence[str]]
) -> tuple[tuple[str, ...], ...]:
    """Return the rows and columns that have text; none if that is no table."""
    used = sorted({columns[cell] for cell in texts})
    filled = [row for cells in rows.values() if (row := [cell for cell in cells if cell in texts])]
    if min(len(used), len(filled)) < 2 or len(used) * len(filled) > _MOST_EMPTY * len(texts):
        return ()
    place = {column: at for at, column in enumerate(used)}
    drawn = []
    for row in filled:
        drawn.append([""] * len(used))
        for cell in row:
            drawn[-1][place[columns[cell]]] = " ".join(texts[cell])
    return tuple(map(tuple, drawn))
