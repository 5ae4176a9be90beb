"""The command `cleaner review`: from its arguments to a page that is open, or to two files that are one."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from cleaner.batch.folder import RunFolder
from cleaner.batch.place import say_own_place
from cleaner.errors import CorrectionsError, reason_of
from cleaner.extras import load
from cleaner.inputs import NothingToReadError
from cleaner.messages import Console, ExitCode, show_name
from cleaner.outputs import StandardOutput, check_output, writing
from cleaner.pipeline import Cleaner
from cleaner.records import Reject
from cleaner.render import make_visible, number_of
from cleaner.request import build_cleaner, read_request
from cleaner.review.desk import Desk
from cleaner.review.journal import Journal
from cleaner.review.merge import merge
from cleaner.review.shelf import MOST, Original, Shelf, read_found, read_run
from cleaner.sites.row import Corrected, latest, read_rows


def begin_review(args: argparse.Namespace, console: Console) -> ExitCode:
    """Read the texts, open the page, and take corrections until the program is stopped.

    Raises:
        CleanerError: there is nothing to review, a file cannot be used, or the extra is missing.
    """
    for module in ("starlette", "uvicorn"):
        load(module, "review")
    from cleaner.review.serve import serve  # loads the server

    texts, clean = _open_texts(args, console)
    shelf = Shelf(texts)
    if not shelf.texts:
        raise NothingToReadError(f"{', '.join(map(show_name, args.paths[:3]))}: there is no text in it to review")
    if len(shelf.texts) == MOST:
        console.note(f"a review takes {MOST:,} documents; if there are more, they are left out")
    with Journal(args.output) as journal:
        desk = Desk(shelf, journal, clean)
        documents = number_of(len(shelf.texts), "document")
        console.note(f"{documents}; corrections go to {show_name(args.output)}; Ctrl-C ends it")
        serve(desk, args.port, console.note, open_browser=not args.no_open)
    return ExitCode.OK


def merge_files(paths: Sequence[str], output: str, console: Console, *, overwrite: bool) -> ExitCode:
    """Join the corrections of two people, and print the lines on which they disagree.

    Raises:
        CorrectionsError: a file cannot be read, or is no file of corrections.
        OutputError: the output exists or cannot be written.
    """
    check_output(output, overwrite=overwrite)
    first, second = map(_read_file, paths)
    merged = merge(first, second)
    with writing(output, overwrite=overwrite) as file:
        for row in merged.rows:
            file.write(row.to_json())
    for name in merged.other_texts:
        console.warn(name, f"the two files have different texts of it; that of {show_name(paths[0])} is taken")
    shown = "".join(f"{name}: {one} or {other}: {line}\n" for name, line, one, other in merged.conflicts)
    StandardOutput().write(_show(shown).encode())
    said = f"{number_of(len(merged.rows), 'document')} in {show_name(output)}"
    if merged.conflicts:
        lines = number_of(len(merged.conflicts), "line")
        said += f"; on {lines} the two disagree: `cleaner review TEXTS -o {show_name(output)}`"
        said += " with the filter `two people disagree` decides them"
    console.note(said)
    return ExitCode.PARTIAL if merged.conflicts or merged.other_texts else ExitCode.OK


def _open_texts(args: argparse.Namespace, console: Console) -> tuple[Iterator[Original], Cleaner]:
    def tell(reject: Reject, format_name: str | None) -> None:
        line, place = say_own_place(reject, format_name)
        console.reject(reject.file, line, reject.code, f"{place}{reject.message}; it is left out of the review")

    if len(args.paths) == 1 and RunFolder(args.paths[0]).is_run:
        return read_run(RunFolder(args.paths[0])), build_cleaner(args, args.model, args.profile)
    found, settings = read_request(args, console)
    return read_found(found, settings, tell), settings.clean


def _show(lines: str) -> str:
    return "\n".join(map(make_visible, lines.split("\n")))


def _read_file(path: str) -> list[Corrected]:
    try:
        return latest(read_rows(Path(path).read_bytes()))
    except OSError as error:
        raise CorrectionsError(f"{show_name(path)}: cannot be read ({reason_of(error)}); check the path") from None
    except ValueError as error:
        raise CorrectionsError(f"{show_name(path)}: {error}; `cleaner review -o FILE` writes such a file") from None
