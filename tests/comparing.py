"""What the tests of `cleaner diff` share: texts, a terminal to show them on, and runs to compare."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import re
import struct
import subprocess
import sys
import termios
import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path

import cleaner
from cleaner.compare.draw import draw_inline, draw_side_by_side, measure_numbers
from cleaner.compare.fold import Wanted, fold
from cleaner.compare.rows import Row, list_rows
from cleaner.compare.screen import Screen
from cleaner.messages import ExitCode

ROOT = Path(__file__).parent.parent
RAW = sorted((ROOT / "fixtures").glob("*/raw.txt"))
BODY = "The storm reached the coast on Monday night and cut the power in four towns, police said.\n"
STORY = f"Storm hits coast\n\nAdvertisement\n\n{BODY}"
RULES = cleaner.Cleaner(model=None)
SGR = re.compile("\x1b\\[\\d*m")
ISOLATES = re.compile("[\u2066\u2067\u2069]")
# What may act on a terminal or hide in it, once our own colours and isolates are taken away.
ACTING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff]"
)
HOSTILE = [
    "\x1b]0;owned\x07\x1b[2J\x1b[31mred",
    "\x9b2J\x85\x90q\x9c",
    "\u202eevil\u202c \u2066x\u2069 \u2067y \u2068z",
    "NUL\x00 BEL\x07 BS\x08\x08 DEL\x7f CR\rover",
    "half \ud800 and \udfff",
    "\ufeffmark \u200bzero \u2028line \u2029par",
    "tag \U000e0041\U000e007f",
    "שלום \u202eעולם",
    "a\tb\x0bc\x0cd",
]

Call = Callable[..., tuple[int, bytes, str]]
"""Runs `cleaner diff`, or another `command`, by the rules alone: its exit code, standard output and standard error."""


def on_terminal(*argv: str, columns: int = 80, **extra: str) -> tuple[int, str]:
    """Return how `cleaner diff` ends on a terminal of that width, and what stands there."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "SYSTEMROOT")}
    process = subprocess.Popen(
        [sys.executable, "-m", "cleaner", "diff", *argv, "--model", "none"],
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=subprocess.PIPE,
        env={**kept, "PYTHONPATH": str(ROOT), "TERM": "xterm", "LC_ALL": "C.UTF-8", **extra},
    )
    os.close(theirs)
    out = b""
    try:
        while data := os.read(ours, 65_536):
            out += data
    except OSError:  # the other end of a terminal is gone
        pass
    _, err = process.communicate(timeout=60)
    os.close(ours)
    assert b"Traceback" not in err, err
    return process.returncode, out.decode().replace("\r\n", "\n")


def rows_of(text: str) -> list[Row]:
    return list_rows(RULES(text).decisions)


def draw(rows: Sequence[Row], screen: Screen, *, columns: bool = False, wanted: Wanted | None = None) -> list[str]:
    view = draw_side_by_side if columns else draw_inline
    return list(view(fold(rows, wanted or Wanted()), screen, measure_numbers(rows)))


def cells(line: str) -> int:
    """How many cells a drawn line takes, counted without the code under test."""
    plain = ISOLATES.sub("", SGR.sub("", line))
    widths = {"W": 2, "F": 2}
    return sum(
        0 if unicodedata.category(one) in ("Mn", "Me", "Cf") else widths.get(unicodedata.east_asian_width(one), 1)
        for one in plain
    )


def write_dump(path: str, texts: Sequence[str]) -> None:
    lines = [json.dumps({"id": f"r{number}", "text": text}) for number, text in enumerate(texts)]
    Path(path).write_text("\n".join(lines) + "\n")


def make_run(diff: Call, out: str, *said: str, dump: str = "dump.jsonl") -> None:
    code, _, err = diff(dump, "-o", f"{out}/", "--workers", "1", *said, command="clean")
    assert code in (ExitCode.OK, ExitCode.PARTIAL), err
