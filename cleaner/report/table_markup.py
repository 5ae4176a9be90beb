"""A table as it stands on the page."""

from __future__ import annotations

from collections.abc import Mapping

from cleaner.drawing.draw import draw_kind
from cleaner.drawing.markup import Markup, tag
from cleaner.report.charts import draw_bar
from cleaner.report.tables import Cell, Column, Table

# A table with more rows scrolls in a window of its own, so that the sections stay near each other.
_SCROLLS = 12
# On a phone a table with more columns has no room for bars.
_MANY = 4
# And a table with fewer is not drawn over the whole width.
_FEW = 3


def draw_table(table: Table, links: Mapping[str, str]) -> Markup:
    """Return a table; `links` are the places of documents that are drawn, and where on the page."""
    if not table.rows:
        return tag("p", f"{table.title}: none.", class_="none")
    rows = [_row(table.columns, row, links) for row in table.rows[: table.shown]]
    more = len(table.rows) - len(rows)
    rest = f"{len(rows):,} of {len(table.rows):,}; all of them are in {table.name}.csv, with --csv." if more else ""
    note = " ".join(filter(None, (table.note, rest)))
    drawn = tag(
        "table",
        tag("caption", table.title, tag("small", note) if note else ""),
        tag("thead", tag("tr", *(tag("th", c.name, scope="col", class_=c.holds) for c in table.columns))),
        tag("tbody", *rows),
        class_=_width(table),
    )
    scrolls = "window scrolls" if len(rows) > _SCROLLS else "window"
    return tag("div", drawn, class_=scrolls, tabindex=0, role="region", aria_label=table.title)


def _width(table: Table) -> str | None:
    """Return the class that says what becomes of a table on a narrow screen, and on a wide one."""
    holds = [column.holds for column in table.columns]
    if len(holds) < _FEW:
        return "few"
    if "line" in holds or "text" in holds or holds.count("code") > 1:
        return "texts"
    return "many" if len(holds) > _MANY else None


def _row(columns: tuple[Column, ...], row: tuple[Cell, ...], links: Mapping[str, str]) -> Markup:
    kind = next((str(cell) for column, cell in zip(columns, row, strict=True) if column.holds == "kind"), None)
    return tag("tr", *(_cell(column, cell, links) for column, cell in zip(columns, row, strict=True)), data_kind=kind)


def _cell(column: Column, cell: Cell, links: Mapping[str, str]) -> Markup:
    if cell is None or cell == "":
        return tag("td", class_=column.holds)
    place = {"class_": column.holds, "data_label": column.name}
    if column.holds == "kind":
        return tag("td", draw_kind(str(cell)), **place)
    if column.holds == "share":
        return tag("td", draw_bar(float(cell)), f"{float(cell):.1%}", **place, data_value=str(cell))
    if column.holds == "count":
        return tag("td", show_count(cell), **place, data_value=str(cell))
    text = tag("bdi", str(cell))
    if column.name == "where" and cell in links:
        text = tag("a", text, href=f"#{links[str(cell)]}")
    return tag("td", text, **place)


def show_count(cell: Cell) -> str:
    """Return a number as it is shown: a share in percent, a count with its thousands apart."""
    return f"{cell:.1%}" if isinstance(cell, float) else f"{cell:,}"
