"""Texts shown one after the other: a drawing of each under its name, or a line of JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import chain, repeat

from cleaner.batch.find import Found
from cleaner.batch.protocol import Input
from cleaner.job import Cleaned, Job, Put, Settings
from cleaner.messages import Console, ExitCode, show_name
from cleaner.outputs import RejectsFile
from cleaner.render import to_json

Show = Callable[[Cleaned], "str | bytes | dict[str, object]"]
"""Returns a drawing, bytes as they are, or values for JSON."""


def show_texts(
    found: Found, settings: Settings, console: Console, write: Callable[[bytes], None], show: Show
) -> ExitCode:
    """Clean all that was found, and write what `show` makes of each text, if it is anything.

    Raises:
        TooManyRejectsError: see `Job.run`.
    """
    single = len(found.inputs) == 1 and found.inputs[0].format == "text" and not found.rejects
    heads: Iterator[str] = chain([""], repeat("\n"))

    def print_one(cleaned: Cleaned) -> None:
        shown = show(cleaned)
        if isinstance(shown, bytes):
            write(shown)
            return
        if isinstance(shown, dict):
            place = {"file": cleaned.source.path, "file_line": cleaned.line}
            shown = to_json(place | shown) + "\n"
        elif shown and not single:
            shown = f"{next(heads)}==> {_name(cleaned)} <==\n\n{shown}"
        write(shown.encode("utf-8", "backslashreplace"))

    @contextmanager
    def open_output(source: Input) -> Iterator[Put]:
        yield print_one

    return Job(settings, console, RejectsFile(None, overwrite=False)).run(found, open_output)


def _name(cleaned: Cleaned) -> str:
    """Return where a text was found."""
    name = show_name(cleaned.source.path)
    if cleaned.source.format == "text":
        return name
    return f"{name}:{cleaned.line}" if cleaned.line else f"{name}, record {cleaned.record.number:,}"
