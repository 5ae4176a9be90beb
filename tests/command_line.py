"""The command line as a test calls it, in this process or in one of its own, and what it left behind."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parent.parent
STORY = (
    "Storm hits coast\n\nAdvertisement\n\n"
    "The storm reached the coast on Monday night and cut the power in four towns, police said.\n"
)
CLEAN_STORY = (
    "Storm hits coast\n\nThe storm reached the coast on Monday night and cut the power in four towns, police said.\n"
)
# What could act on a terminal: all control characters but tab and line feed, and direction marks.
RAW_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
NASTY = [
    "",
    "\n",
    "   ",
    "x",
    "\u200b",
    "one\r\ntwo\rthree\x85four\u2028five\u2029six\x0bseven\x0ceight\x1c\n",
    "\ufeffbom first\n",
    "zero\x00width\u200d\u202eabc\u2069\n",
    "e" + "\u0301" * 5_000,
    "\ufdfa" * 300,
    "\x1b]0;owned\x07\x1b[2J{}%s<b>&amp;</b>\n",
    "٣² İstanbul\n",
    "Advertisement\n" * 50,
    STORY.replace("\n", "\r\n"),
]
# What a run keeps in its folder beside the texts.
RUN_FILES = (".run", "run.json", "_SUCCESS.json", "attributes", "documents", "rejects")


class Outcome:
    """How one run ended."""

    def __init__(self, code: int, out: bytes, err: str) -> None:
        self.code = code
        self.out = out
        self.err = err


def environment(**extra: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "SYSTEMROOT")}
    return {**kept, "PYTHONPATH": str(ROOT), **extra}


def start(*argv: str, **options: object) -> subprocess.Popen[bytes]:
    """Start `python -m cleaner` for itself."""
    settings: dict[str, object] = {
        "stdin": subprocess.DEVNULL,
        "stdout": subprocess.PIPE,
        "stderr": subprocess.PIPE,
        "env": environment(),
    }
    return subprocess.Popen([sys.executable, "-m", "cleaner", *argv], **(settings | options))  # type: ignore[call-overload,no-any-return]


def spawn(*argv: str, **options: object) -> Outcome:
    """Run `python -m cleaner` for itself, to its end."""
    process = start(*argv, **options)
    out, err = process.communicate(timeout=60)
    return Outcome(process.returncode, out or b"", (err or b"").decode())


def write_records(path: str, *values: object) -> None:
    lines = [value if isinstance(value, str) else json.dumps(value) for value in values]
    Path(path).write_bytes("\n".join(lines).encode() + b"\n")


def read_records(path: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in Path(path).read_bytes().split(b"\n") if line]


def make_folder() -> None:
    for name in ("b.txt", "a.md", "deep/er/c.text", "deep/README", "x.pdf", ".hidden/d.txt"):
        Path("in", name).parent.mkdir(parents=True, exist_ok=True)
        Path("in", name).write_text(STORY)
    Path("in/blob").write_bytes(bytes(range(256)) * 4)


def texts_in(run: str) -> list[str]:
    """The texts in the folder of a run, without what the run keeps beside them."""
    return [name for name in files_below(run) if name.split("/")[0] not in RUN_FILES]


def rejects_in(run: str) -> list[dict[str, object]]:
    return [reject for path in sorted(Path(run, "rejects").iterdir()) for reject in read_records(str(path))]


def files_below(folder: str) -> list[str]:
    return sorted(str(p.relative_to(folder)) for p in Path(folder).rglob("*") if p.is_file())


def wait_until(holds: Callable[[], bool]) -> None:
    for _ in range(3_000):
        if holds():
            return
        time.sleep(0.01)
    raise AssertionError("it never came to that")
