"""Ways in which people write a text down: functions from a text in lines to the same text written so."""

from __future__ import annotations

import html
import re
import textwrap
from collections.abc import Callable

_WIDTH = 72


def in_tags(text: str) -> str:
    return "".join(f"<p>{html.escape(line)}</p>" if line.strip() else f"{line}\n" for line in text.split("\n"))


def in_breaks(text: str) -> str:
    return "<br />".join(html.escape(text).split("\n"))


def quoted(text: str) -> str:
    return "\n".join(f"> {line}" if line.strip() else ">" for line in text.split("\n"))


def starred(text: str) -> str:
    """Short lines as items of a list."""
    return "\n".join(f"* {line}" if line.strip() and len(line) < 60 else line for line in text.split("\n"))


def wrapped(text: str, end: str = "\n", between: str = "\n\n") -> str:
    lines = (line for line in text.split("\n") if line.strip())
    return between.join(end.join(textwrap.wrap(line, _WIDTH, break_long_words=False)) for line in lines)


def wrapped_closely(text: str) -> str:
    """No blank line between paragraphs."""
    return wrapped(text, between="\n")


def wrapped_as_windows_does(text: str) -> str:
    return wrapped(text, "\r\n", "\r\n\r\n")


def in_bars(text: str) -> str:
    return re.sub(r"\s*\n\s*", " | ", text.strip())


def escaped(text: str) -> str:
    return text.strip().replace("\n", "\\n")


def listed(text: str) -> str:
    return repr([line for line in text.split("\n") if line.strip()])


LAYOUTS: dict[str, Callable[[str], str]] = {
    "in tags": in_tags,
    "between <br />": in_breaks,
    "quoted": quoted,
    "short lines starred": starred,
    "wrapped": wrapped,
    "wrapped, no blank lines": wrapped_closely,
    "wrapped, Windows": wrapped_as_windows_does,
    "bars for newlines": in_bars,
    "escaped newlines": escaped,
    "a list of lines": listed,
}
