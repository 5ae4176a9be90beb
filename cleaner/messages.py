"""What the command line says to a person: one line each on standard error, and an exit code.

    cleaner:FILE:LINE: error: CODE: what happened; what became of it; what to do next

File names and whatever else comes from the input are made visible, so that no text can act on the
terminal it is shown in, and no line is over 500 bytes. Of one code 20 lines are shown, then a
count. For programs that read along, each line may be an object of JSON instead.
"""

from __future__ import annotations

import json
import shlex
import sys
from collections import Counter
from collections.abc import Sequence
from enum import IntEnum

from cleaner.errors import CleanerError
from cleaner.render import make_visible

_SHOWN_PER_CODE = 20
_LONGEST_LINE = 500
_LONGEST_LABEL = 200
# What is no warning and no error goes without the word.
_PLAIN = ("note", "progress")


class ExitCode(IntEnum):
    """What the command line returns. Codes may be added: take an unknown one as a failure."""

    OK = 0
    """All that was given was processed."""
    FOUND = 1
    """What was looked for is there: damage in a run, a text with a flag, one that would change, a difference."""
    USAGE = 2
    """A wrong option or path; nothing was read or written."""
    PARTIAL = 3
    """Finished, but some records or files were rejected."""
    TOO_MANY = 4
    """Stopped, because too many records were rejected."""
    NO_INPUT = 5
    """There was nothing to read."""
    OUTPUT = 10
    """The output exists, or holds a run of other options or inputs; nothing was touched."""
    LOCKED = 11
    """Another run is at work on the output."""
    ENVIRONMENT = 12
    """The output cannot be written, or a run may not be read: disk full, no permission, I/O error."""
    BUG = 70
    """An error in cleaner itself."""
    HANGUP = 129
    INTERRUPTED = 130
    CLOSED_PIPE = 141
    TERMINATED = 143


class TooManyRejectsError(CleanerError):
    """So many records were rejected that the command is wrong rather than the records."""


JUDGED_AFTER = 1_000
"""From so many records on it is asked whether that is so: fewer may all be bad by chance."""


class Console:
    """Standard error of one run, and the count of what was said.

    `quiet` leaves out all but errors, and how to go on after one; `as_json` makes an object of each line:
    severity, message, and where they are known file, line and code.
    """

    def __init__(self, *, debug: bool = False, quiet: bool = False, as_json: bool = False) -> None:
        self.debug = debug
        self.quiet = quiet
        self.as_json = as_json
        self.rejected: Counter[str] = Counter()
        self.flagged: Counter[str] = Counter()
        self._said: Counter[tuple[str, str]] = Counter()
        self._shown: Counter[tuple[str, str]] = Counter()

    def reject(self, label: str, line: int | None, code: str, text: str) -> None:
        """Say that a record or a file was rejected, and count it."""
        self.rejected[code] += 1
        self._say_some(label, line, "error", code, text)

    def hold(self, code: str, count: int) -> None:
        """Count so many rejects that are not said one by one."""
        self.rejected[code] += count
        self._said["error", code] += count

    def flag(self, label: str, name: str, text: str) -> None:
        """Say what should be known of a text, and count it."""
        self.flagged[name] += 1
        self._say_some(label, None, "warning", name, text)

    def warn(self, label: str, text: str, line: int | None = None) -> None:
        """Say what may surprise, but harms nothing."""
        self._say_some(label, line, "warning", "", text)

    def fail(self, text: str) -> None:
        """Say why the whole run ended."""
        self.close()
        self._say("error", text)

    def advise(self, text: str) -> None:
        """Say how to go on after an error."""
        self._say("note", text)

    def tell(self, text: str) -> None:
        """Say how far a run is."""
        if not self.quiet:
            self._say("progress", text)

    def note(self, text: str) -> None:
        """Say how the whole run ended."""
        self.close()
        if not self.quiet:
            self._say("note", text)

    def close(self) -> None:
        """Say how many lines were held back."""
        for (severity, code), count in (self._said - self._shown).items():
            self._say(severity, f"... and {count:,} more {code or 'of these'}")
        self._said.clear()
        self._shown.clear()

    def _say_some(self, label: str, line: int | None, severity: str, code: str, text: str) -> None:
        if self.quiet and severity != "error":
            return
        self._said[severity, code] += 1
        if self._shown[severity, code] < _SHOWN_PER_CODE:
            self._shown[severity, code] += 1
            self._say(severity, text, show_name(label), line, code)

    def _say(self, severity: str, text: str, place: str = "", line: int | None = None, code: str = "") -> None:
        if self.as_json:
            values = {"severity": severity, "file": place, "line": line, "code": code, "message": _cut(text)}
            _write(json.dumps({name: value for name, value in values.items() if value}, ensure_ascii=False))
            return
        where = f"{place}:{line}" if line else place
        said = [f"cleaner:{where}" if where else "cleaner", *([] if severity in _PLAIN else [severity]), code, text]
        _write(_cut(": ".join(filter(None, said))))


def _cut(line: str) -> str:
    """Return a line of visible characters only, of 500 bytes at most."""
    line = make_visible(line)
    data = line.encode("utf-8", "replace")
    if len(data) <= _LONGEST_LINE:
        return line
    return data[: _LONGEST_LINE - 3].decode("utf-8", "ignore") + "..."


def _write(line: str) -> None:
    # With standard error closed Python sets it to None, and print would turn to standard output.
    if sys.stderr is not None:
        try:
            print(line, file=sys.stderr, flush=True)
        except OSError:
            return  # nobody reads standard error; the exit code still speaks


def show_name(name: str) -> str:
    """Return a file name as it is shown: visible characters only, a long one cut in its middle, an empty one as ''.

    It is measured in bytes, as the line is that it stands in: else a name in Chinese took all of that.
    """
    shown = make_visible(name).replace("\t", "\\t") or "''"
    data = shown.encode("utf-8", "replace")
    if len(data) <= _LONGEST_LABEL:
        return shown
    half = _LONGEST_LABEL // 2
    return f"{data[:half].decode('utf-8', 'ignore')}...{data[-half:].decode('utf-8', 'ignore')}"


def show_command(said: Sequence[str]) -> str:
    """Return the command `cleaner SAID` to be given again, in words where a line has no room for all of it."""
    command = shlex.join(["cleaner", *said])
    return command if len(command.encode("utf-8", "replace")) <= _LONGEST_LABEL else "the same command again"
