"""The tables as CSV files, in which a spreadsheet finds no formula.

A cell of text that begins as a formula does gets an apostrophe before it (OWASP, CSV injection). So
does a beginning inside a text, behind a sign at which another spreadsheet may cut cells; every cell
of text stands in quotes, but they do not hold everywhere. The files begin with the mark of UTF-8,
without which Excel does not read them as that.
"""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable

from cleaner.outputs import make_folders, refuse_existing, writing
from cleaner.patterns import compile_late
from cleaner.render import make_visible
from cleaner.report.tables import Cell, Table

# The wide ones are taken for formulas where Japanese is set.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
# Where semicolons, tabs or bars divide cells, the quotes of the second cell do not count for LibreOffice, which then
# takes what stands behind such a sign for a cell.
_WITHIN = compile_late(r'([;\t|\r\n][ "]*)(?=[=+\-@＝＋－＠])')


def refuse_tables(tables: Iterable[Table], folder: str, *, overwrite: bool) -> None:
    """Raise OutputExistsError if a file that `write_tables` would write is there and `overwrite` is not set."""
    for table in tables:
        refuse_existing(_path(folder, table), overwrite=overwrite)


def write_tables(tables: Iterable[Table], folder: str, *, overwrite: bool) -> None:
    """Write each table into `folder`, under its name.

    Raises:
        OutputExistsError: a file is there and `overwrite` is not set.
        OutputError: the system refused.
    """
    make_folders(folder, "")
    for table in tables:
        with writing(_path(folder, table), overwrite=overwrite) as file:
            file.write(to_csv(table))


def to_csv(table: Table) -> bytes:
    """Return a table as a file of CSV."""
    out = io.StringIO()
    rows = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC)
    rows.writerow([column.name for column in table.columns])
    for row in table.rows:
        rows.writerow([_disarm(cell) for cell in row])
    return out.getvalue().encode("utf-8-sig")


def _path(folder: str, table: Table) -> str:
    return os.path.join(folder, f"{table.name}.csv")


def _disarm(cell: Cell) -> str | int | float:
    if cell is None:
        return ""
    if not isinstance(cell, str):
        return cell
    text = _WITHIN.sub(r"\1'", make_visible(cell))
    return f"'{text}" if cell.lstrip(" ").startswith(_FORMULA) else text
