"""Writing: standard output, and files that are there whole or not at all.

A file is written under a hidden temporary name in its own folder and renamed when it is whole, so
whoever looks sees no file or all of it. What is not renamed is removed, whatever ended the run.
"""

from __future__ import annotations

import errno
import io
import os
import secrets
import stat
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from cleaner.errors import OptionError, OutputError, reason_of
from cleaner.messages import show_name

TEMPORARY_PREFIX = ".cleaner-"
REJECTS_SUFFIX = ".rejects.jsonl"
"""How what was rejected is called, behind the name of the output beside which it lies."""


class OutputExistsError(OutputError):
    """There is already something where the output should go; nothing was touched."""


class ClosedPipeError(OutputError):
    """Whoever read standard output has stopped reading."""


class RefusedError(OutputError):
    """The system refused. `what` it said of which file; the words go on with what works after a repair."""

    def __init__(self, what: str, again: str = "run the same command again") -> None:
        super().__init__(what, again)
        self.what = what
        self._again = again

    def __str__(self) -> str:
        return f"{self.what}; put that right and {self._again}"


class StandardOutput:
    """Standard output as bytes, with its errors named.

    Raises:
        ClosedPipeError: nobody reads any more.
        OutputError: it is closed, or what it leads to is full.
    """

    def write(self, data: bytes, /) -> None:
        """Write `data`."""
        if sys.stdout is None:
            raise OutputError("standard output is closed; send it to a file, or name one with -o")
        with naming_errors("standard output"):
            sys.stdout.buffer.write(data)

    def flush(self) -> None:
        """Bring everything to where standard output leads: only now it is known to have arrived."""
        if sys.stdout is not None:
            with naming_errors("standard output"):
                sys.stdout.flush()
                sys.stdout.buffer.flush()

    def abandon(self) -> None:
        """Drop what is still to be written, so that Python does not try again when it ends."""
        with suppress(OSError, ValueError, AttributeError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class _File(io.BufferedWriter):
    """An open file whose errors name it."""

    def __init__(self, raw: io.FileIO, label: str) -> None:
        super().__init__(raw)
        self._label = label

    def write(self, data: Any, /) -> int:
        with naming_errors(self._label):
            return super().write(data)

    def sync(self) -> None:
        """Bring what was written to the disk."""
        with naming_errors(self._label):
            self.flush()
            os.fsync(self.fileno())

    def finish(self, *, sync: bool) -> None:
        if sync:
            self.sync()
        with naming_errors(self._label):
            self.close()

    def drop(self) -> None:
        """Close it, whatever of it is not written yet."""
        with suppress(OSError, ValueError):
            self.raw.close()


@contextmanager
def writing(path: str, *, overwrite: bool) -> Iterator[_File]:
    """Yield a file whose bytes become the file `path` when the block ends without an error.

    A device or a pipe (`/dev/stderr`, `/dev/null`) is written to directly.

    Raises:
        OutputExistsError: `path` exists and `overwrite` is not set, or it is a link.
        OutputError: it cannot be written; the sentence says what the system said.
    """
    if is_device(path):
        with naming_errors(path):
            file = _File(io.FileIO(path, "wb"), path)
        try:
            yield file
            file.finish(sync=False)
        finally:
            file.drop()
        return
    refuse_existing(path, overwrite=overwrite)
    # The name is known before the file is there, so that no interruption can leave one behind.
    temporary = os.path.join(os.path.dirname(path), f"{TEMPORARY_PREFIX}{secrets.token_hex(8)}.tmp")
    opened: _File | None = None
    try:
        with naming_errors(path):
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
            opened = _File(io.FileIO(os.open(temporary, flags, 0o666), "wb"), path)
        yield opened
        opened.finish(sync=True)
        refuse_existing(path, overwrite=overwrite)
        with naming_errors(path):
            os.replace(temporary, path)
    finally:
        if opened:
            opened.drop()
        with suppress(OSError):
            os.unlink(temporary)


def refuse_existing(path: str, *, overwrite: bool) -> None:
    """Raise OutputExistsError if `path` is there and may not be replaced."""
    try:
        mode = os.lstat(path).st_mode
    except OSError:
        return
    if stat.S_ISLNK(mode):
        raise OutputExistsError(f"{show_name(path)} is a link; name the file that it leads to")
    if stat.S_ISDIR(mode):
        raise OutputExistsError(f"{show_name(path)} is a folder; name a file")
    if not overwrite:
        raise OutputExistsError(
            f"{show_name(path)} exists and was not touched; name another output, or add --overwrite"
        )


def check_output(path: str, *, overwrite: bool) -> None:
    """Raise what `writing` would at once, for those who have long to work before there is anything to write.

    Raises:
        OutputExistsError: `path` is there and may not be replaced.
        OptionError: there is no folder for it.
        RefusedError: nothing may be written in that folder.
    """
    parent = os.path.dirname(path) or os.curdir
    if not os.path.isdir(parent):
        raise OptionError(f"there is no folder {show_name(parent)} to write to; make it, or name another output")
    refuse_existing(path, overwrite=overwrite)
    if not os.access(parent, os.W_OK | os.X_OK):
        raise RefusedError(f"{show_name(path)} cannot be written: nothing may be in the folder {show_name(parent)}")


def refuse_link(path: str) -> None:
    """Raise OutputExistsError if the folder `path` is a link, also if a slash stands behind it.

    Whoever may write where it lies could have put it there (CWE-59). Links above it are the system's own.
    """
    bare = path.rstrip(os.sep) or path
    if os.path.islink(bare):
        raise OutputExistsError(
            f"{show_name(path)} is a link, and nothing is written through it; if you trust it, name the folder that it "
            f"leads to: {show_name(os.path.realpath(bare))}"
        )


def is_device(path: str) -> bool:
    """Whether `path` is there and is neither a file nor a folder: a device, a pipe, a socket."""
    try:
        mode = os.stat(path).st_mode
    except OSError:
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def make_folders(root: str, name: str) -> None:
    """Make `root` and the folders of `name` in it.

    Raises:
        OutputExistsError: `root` is a file, or it or a part of `name` is a link, which could lead elsewhere.
        OutputError: a folder cannot be made.
    """
    refuse_link(root)
    if os.path.isfile(root):
        raise OutputExistsError(f"{show_name(root)} is a file and was not touched; name a folder")
    with naming_errors(root):
        os.makedirs(root, exist_ok=True)
    at = root
    for part in Path(name).parts[:-1]:
        at = os.path.join(at, part)
        with naming_errors(at):
            with suppress(FileExistsError):
                os.mkdir(at)
            mode = os.lstat(at).st_mode
        if not stat.S_ISDIR(mode):
            raise OutputExistsError(
                f"{show_name(at)} is not a folder of its own, and nothing is written through it; "
                "move it away, or name another output"
            )


class RejectsFile:
    """The file of what was rejected: made with the first reject, in place when its block ends."""

    def __init__(self, path: str | None, *, overwrite: bool) -> None:
        self.path = path
        self.count = 0
        self._overwrite = overwrite
        self._stack = ExitStack()
        self._sink: _File | None = None

    def write(self, line: bytes) -> None:
        """Take one reject, a line of JSON; without a path it is only counted."""
        self.count += 1
        if self.path is None:
            return
        if self._sink is None:
            self._sink = self._stack.enter_context(writing(self.path, overwrite=self._overwrite))
        self._sink.write(line)

    def sync(self) -> None:
        """Bring the rejects to the disk, so that it cannot be full for them when the output is in place already.

        Raises:
            OutputError: it is full.
        """
        if self._sink:
            self._sink.sync()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.__exit__(kind, error, trace)
        if kind is None and self.path and self._overwrite and not self.count and os.path.isfile(self.path):
            # The rejects of the run that was overwritten would speak of this one.
            with naming_errors(self.path):
                os.unlink(self.path)


@contextmanager
def naming_errors(name: str) -> Iterator[None]:
    """Turn what the system says of `name` into a sentence about it.

    Raises:
        ClosedPipeError: nobody reads it any more.
        RefusedError: whatever else the system refused.
    """
    try:
        yield
    except BrokenPipeError:
        raise ClosedPipeError(f"{show_name(name)} is no longer read") from None
    except OSError as error:
        raise RefusedError(f"{show_name(name)} cannot be written: {_say_why(error)}") from error


def _say_why(error: OSError) -> str:
    return f"{reason_of(error)} ({errno.errorcode.get(error.errno or 0, 'no number')})"
