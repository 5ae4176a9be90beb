"""What a comparison is drawn on: how wide it is, and whether it knows colours and right-to-left text."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass

from cleaner.compare.cells import Line, Style, find_direction, isolate

_CODES: dict[Style, str] = {"dim": "\x1b[2m", "red": "\x1b[31m", "green": "\x1b[32m", "yellow": "\x1b[33m"}
_RESET = "\x1b[0m"
# Of a file that two columns are written to.
_FILE_COLUMNS = 160


@dataclass(frozen=True, slots=True)
class Screen:
    """Where a comparison is shown."""

    width: int | None = None
    """Cells; None for a file, whose lines are as long as they are."""
    colour: bool = False
    isolates: bool = False
    """Whether text from right to left is set apart by marks of direction, so that all else stays in place."""

    @property
    def columns(self) -> int:
        """How wide two columns may be together."""
        return self.width or _FILE_COLUMNS

    def draw(self, line: Line, direction: str = "") -> str:
        """Return a line in its colours; `direction` is that of the text it is a part of."""
        drawn = "".join(self._paint(fragment.text, fragment.style) for fragment in line)
        return isolate(drawn, direction if drawn.strip() else "")

    def find_direction(self, line: Line) -> str:
        """Return which way a line is to be set apart; empty if it need not be."""
        return find_direction("".join(fragment.text for fragment in line)) if self.isolates else ""

    def _paint(self, text: str, style: Style) -> str:
        return f"{_CODES[style]}{text}{_RESET}" if self.colour and style and text.strip() else text


def find_screen() -> Screen:
    """Return what standard output leads to."""
    if not is_terminal():
        return Screen()
    return Screen(shutil.get_terminal_size().columns, wants_colour(), isolates=True)


def is_terminal() -> bool:
    """Whether a person looks at standard output."""
    return sys.stdout is not None and sys.stdout.isatty()


def wants_colour() -> bool:
    """Whether standard output is a terminal that is to have colours."""
    # https://no-color.org: set and not empty means no, whatever its value.
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return is_terminal()
