"""What the system can do to a run, done to it: strace makes chosen system calls fail, or kills whoever makes them.

It wants strace (`apt-get install strace`) and the right to trace one's own processes.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
_LOG = "strace.log"
_NOT_COMPARED = ("lock", "times.jsonl")


@dataclass(frozen=True)
class Ended:
    """How a command ended that something was done to."""

    code: int
    """Its exit code, negative for the signal that killed it."""
    err: str
    hits: int
    """How many calls were tampered with: none if the command makes fewer."""


@cache
def can_inject() -> bool:
    """Whether strace is here and may tamper."""
    if not shutil.which("strace"):
        return False
    argv = ["strace", "-qq", "-o", os.devnull, "-e", "inject=getpid:error=EIO", "true"]
    return subprocess.run(argv, capture_output=True, check=False).returncode == 0


def inject(call: str, fault: str, when: str, *command: str, paths: Sequence[str] = (), seconds: float = 300) -> Ended:
    """Run `cleaner COMMAND` with `fault` (`error=EIO`, `signal=KILL`) in each process's calls of that number.

    `when` is as strace has it: `3`, `3+` from the third on. With `paths` only calls on those files count.

    Raises:
        subprocess.TimeoutExpired: it did not end.
    """
    log = Path(_LOG)
    tampering = [f"--trace={call}", f"--inject={call}:{fault}:when={when}", *(part for path in paths for part in ("-P", path))]
    kills = "signal" in fault
    # Stopping at the calls that are traced and at no other is faster, but then strace sends no signal.
    argv = ["strace", "-f", *([] if kills else ["--seccomp-bpf"]), "-qq", "-o", str(log), *tampering]
    argv += [sys.executable, "-m", "cleaner", *command]
    # Signals of a terminal are not in play; what hangs is killed with all it started.
    process = subprocess.Popen(argv, env=environment(), stderr=subprocess.PIPE, start_new_session=True)
    try:
        _, err = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, 9)
        process.communicate()
        raise
    said = log.read_text(errors="replace")
    # A call that its caller did not live to see the end of has no result; workers that are no longer
    # wanted are killed as well, but in no such call.
    return Ended(process.returncode, err.decode(), said.count(" = ?" if kills else "(INJECTED)"))


def environment() -> Mapping[str, str]:
    """Return the environment of a command that is traced: it writes nothing but its output."""
    return {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}


def contents(folder: str) -> dict[str, bytes]:
    """Return all that a run wrote, but for its times and its lock."""
    paths = [path for path in Path(folder).rglob("*") if path.is_file() and path.name not in _NOT_COMPARED]
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(paths)}
