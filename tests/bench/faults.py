"""Runs under a system that refuses or kills at every point: `python -m tests.bench.faults [--only NAME] [--most N]`.

A run of three small files is done again and again. Each time the Nth system call of a kind fails,
or whoever makes it is killed; N goes from 1 on until the run makes no more such calls. The command
must end by itself, with exit code 0 or 12 and no traceback unless it was killed, and the same command again must come
to the bytes of an undisturbed run. One line for each kind; exit status 1 if one point fails.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from faults import can_inject, contents, environment, inject

# Python opens hundreds of files before a run begins; these are the ones that a run opens by a name known before.
_KNOWN = ("", "/run.json", "/.run/run.json.tmp", "/_SUCCESS.json", "/.run/lock", "/.run", "/.run/pieces", "/rejects")
_KNOWN += ("/.run/_SUCCESS.json.tmp", "/documents", "/attributes", "/attributes/cleaner", "/.run/times.jsonl")

FAULTS = {
    "open": ("openat", "error=EIO"),
    "open-many": ("openat", "error=EMFILE"),
    "close": ("close", "error=EIO"),
    "kill-rename": ("rename", "signal=KILL"),
    "kill-fsync": ("fsync", "signal=KILL"),
    "kill-mkdir": ("mkdir", "signal=KILL"),
    "kill-write": ("write", "signal=KILL"),
    "rename": ("rename", "error=EIO"),
    "fsync": ("fsync", "error=EIO"),
    "mkdir": ("mkdir", "error=EDQUOT"),
    "write-full": ("write", "error=ENOSPC"),
    "write": ("write", "error=EIO"),
    "unlink": ("unlink", "error=EIO"),
    "rmdir": ("rmdir", "error=EIO"),
}
_MOST = 200
_RUN = ("clean", "in", "-o", "run", "--model", "none", "--workers", "1")
_ENVIRONMENT = 12
_KILLED = -9
_TEXT = "Storm hits coast\n\nAdvertisement\n\nThe storm reached the coast on Monday night, police said.\n"


def main() -> int:
    """Print one line for each kind of fault; return 1 if a point fails."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=list(FAULTS), action="append")
    parser.add_argument("--most", type=int, default=_MOST, help=f"the last N (default: {_MOST})")
    args = parser.parse_args()
    if not can_inject():
        raise SystemExit("this wants strace (apt-get install strace), and the right to trace processes")
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        write_inputs()
        clean()
        os.rename("run", "calm")
        return int(any([show(name, args.most) for name in args.only or FAULTS]))


def write_inputs() -> None:
    """Write three files of records."""
    Path("in").mkdir()
    for name in "abc":
        lines = [json.dumps({"id": f"{name}{number}", "text": f"{_TEXT}Town {number} waits.\n"}) for number in range(9)]
        Path(f"in/{name}.jsonl").write_text("\n".join(lines) + "\n")


def clean() -> int:
    """Run the command undisturbed and return its exit code."""
    argv = [sys.executable, "-m", "cleaner", *_RUN]
    return subprocess.run(argv, env=environment(), capture_output=True, check=False, timeout=300).returncode


def show(name: str, most: int) -> int:
    """Try one kind of fault at every point and print how that went; return how many points failed."""
    points = 0
    failed: list[str] = []
    for number in range(1, most + 1):
        problem = try_point(*FAULTS[name], number)
        if problem is None:
            break
        points += 1
        if problem:
            failed.append(f"  {name} {number}: {problem}")
    print(f"{name:12} {points:4} points, {len(failed)} failed", *failed, sep="\n", flush=True)
    return len(failed)


def try_point(call: str, fault: str, number: int) -> str | None:
    """Return what went wrong when that fault struck that call; None if there is no such call."""
    shutil.rmtree("run", ignore_errors=True)
    try:
        # A file is opened by the name that is given, and closed by the one that the system knows.
        place = {"openat": "run", "close": os.path.realpath("run")}.get(call)
        paths = [f"{place}{name}" for name in _KNOWN] if place else []
        ended = inject(call, fault, str(number), *_RUN, paths=paths, seconds=120)
    except subprocess.TimeoutExpired:
        return "it never ended"
    if not ended.hits:
        return None
    killed = "KILL" in fault
    # A worker that is cut off at its birth, with its parent killed, may print a traceback as its last word.
    trace = "Traceback" in ended.err and not killed
    if trace or ended.code not in (0, _KILLED if killed else _ENVIRONMENT):
        return f"it ended with {ended.code}: {ended.err.strip().splitlines()[-1:]}"
    code = clean()
    if code:
        return f"after exit code {ended.code} the same command again ended with {code}"
    return "" if contents("run") == contents("calm") else f"after exit code {ended.code} it came to other bytes"


if __name__ == "__main__":
    sys.exit(main())
