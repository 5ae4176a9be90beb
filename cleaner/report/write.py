"""The report of a run, written: one file of HTML, and its tables as CSV beside it if asked for."""

from __future__ import annotations

from cleaner.batch.folder import RunFolder
from cleaner.messages import Console, ExitCode, show_name
from cleaner.outputs import check_output, writing
from cleaner.render import number_of
from cleaner.report.draw import draw_report
from cleaner.report.gather import gather
from cleaner.report.spreadsheet import refuse_tables, write_tables
from cleaner.report.tables import make_tables


def write_report(folder: RunFolder, output: str, tables: str | None, console: Console, *, overwrite: bool) -> ExitCode:
    """Write the report of a finished run to `output`, and its tables into the folder `tables` unless that is None.

    The same run gives the same bytes.

    Raises:
        NoRunError: there is no finished run in the folder.
        DamagedError: a file of it is not as it was written.
        OptionError: there is no folder for it.
        OutputExistsError: a file is there and `overwrite` is not set.
        OutputError: the system refused.
    """
    check_output(output, overwrite=overwrite)
    figures = gather(folder)
    made = make_tables(figures)
    if tables is not None:
        refuse_tables(made.values(), tables, overwrite=overwrite)
    size = 0
    with writing(output, overwrite=overwrite) as file:
        for piece in draw_report(figures, made):
            size += file.write(piece.encode("utf-8"))
    console.note(f"{show_name(output)}: {number_of(figures.shares.total, 'record')}, {size:,} bytes")
    if tables is not None:
        write_tables(made.values(), tables, overwrite=overwrite)
        console.note(f"{show_name(tables)}: the same figures as CSV")
    return ExitCode.OK
