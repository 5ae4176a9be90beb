"""One file or standard input: whether it can be opened, and what its first bytes and its name say it is not."""

from __future__ import annotations

import codecs
import errno
import io
import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from typing import Any, BinaryIO

from cleaner.errors import CleanerError, InputError, OptionError, reason_of
from cleaner.labels import UNICODE_MARKS, find_named
from cleaner.messages import show_name

STDIN = "-"

TEXT_SUFFIXES = frozenset({".txt", ".text", ".md"})
_JSONL_SUFFIXES = frozenset({".jsonl", ".ndjson"})
_UNPACK = "unpack it first, or pipe it: `{tool} {name} | cleaner clean -`"
_UNPACK_FOLDER = "unpack it and give the folder"
_AS_TEXT = "give its text as a .txt file or in a field of a .jsonl"
# Formats that are told apart by name or first bytes but never read, and what to do with them instead.
NOT_READ: dict[str, tuple[str, str]] = {
    ".pdf": ("PDF", _AS_TEXT),
    ".docx": ("Word", _AS_TEXT),
    ".xlsx": ("Excel", "save its table as .csv"),
    ".lz4": ("lz4", _UNPACK.replace("{tool}", "lz4 -dc")),
    ".lzma": ("lzma", _UNPACK.replace("{tool}", "xz -dc")),
    ".br": ("Brotli", _UNPACK.replace("{tool}", "brotli -dc")),
    ".z": ("compress", _UNPACK.replace("{tool}", "gunzip -c")),
    ".zip": ("zip", _UNPACK_FOLDER),
    ".7z": ("7z", _UNPACK_FOLDER),
    ".rar": ("rar", _UNPACK_FOLDER),
    ".tar": ("tar", _UNPACK_FOLDER),
    ".tgz": ("tar", _UNPACK_FOLDER),
}
# What is read, and unpacked before anybody looks at what it holds.
_UNPACKED = {".gz": "gzip", ".bz2": "bzip2", ".xz": "xz", ".zst": "zstd"}
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\x1f\x8b", ".gz"),
    (b"BZh91AY&SY", ".bz2"),
    (b"\xfd7zXZ\0", ".xz"),
    (b"\x28\xb5\x2f\xfd", ".zst"),
    (b"\x04\x22\x4d\x18", ".lz4"),
    (b"\x1f\x9d", ".z"),
    (b"PK\x03\x04", ".zip"),
    (b"7z\xbc\xaf\x27\x1c", ".7z"),
    (b"Rar!\x1a\x07", ".rar"),
    (b"%PDF-", ".pdf"),
    (b"\x89PNG\r\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\0", "an SQLite database"),
)
_UNICODE_MARKS = tuple(mark for mark, _ in UNICODE_MARKS)
# As many bytes of a file are looked at to tell what it is.
HEAD = 65_536
# UTF-16 without its mark is half NUL; a text that merely holds some has far fewer.
_NUL_SHARE = 0.2
_NUL_SIZE = 64


class NothingToReadError(CleanerError):
    """The paths lead to nothing that is read."""


class UnreadableError(InputError):
    """One file cannot be read; the others can. `code` is the reason as in the rejects file."""

    def __init__(self, code: str, text: str) -> None:
        super().__init__(text)
        self.code = code


def find_encoding(name: str | None) -> str | None:
    """Return the codec of that name; None for none.

    Raises:
        OptionError: there is no such encoding, and the sentence names the nearest; or it is not one of texts.
    """
    if name is None:
        return None
    codec = find_named(name)
    if codec is None:
        raise OptionError(f"encoding has no value {name!r}; {_nearest_encoding(name)}", "encoding")
    return codec


def hold_stdin() -> None:
    """Make standard input a file that can be read more than once: it is looked into before it is read.

    Raises:
        OptionError: it is closed, or is the keyboard.
        OSError: the temporary folder cannot take it.
    """
    _check_stdin()
    buffer = sys.stdin.buffer
    if buffer.seekable() and buffer.tell() == 0:
        return
    with ExitStack() as stack:
        try:
            held = stack.enter_context(tempfile.TemporaryFile())
            shutil.copyfileobj(buffer, held)
            held.flush()
        except OSError as error:
            error.filename = f"the temporary folder {tempfile.gettempdir()} (TMPDIR), which holds standard input"
            raise
        sys.stdin = io.TextIOWrapper(held)
        stack.pop_all()  # it lives as long as the process


class _Stdin(io.RawIOBase):
    """Standard input from its beginning; closing it leaves it open."""

    def __init__(self) -> None:
        sys.stdin.buffer.seek(0)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        return sys.stdin.buffer.seek(offset, whence)

    def readinto(self, buffer: Any) -> int:
        data = sys.stdin.buffer.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)


def open_stdin() -> BinaryIO:
    """Return standard input from its beginning, after `hold_stdin`."""
    return io.BufferedReader(_Stdin())


def open_file(path: str) -> BinaryIO:
    """Return the open file `path`.

    Raises:
        UnreadableError: it is not there any more, may not be read, or is no ordinary file.
        OSError: the process cannot open any file (too many are open).
    """
    try:
        # Opening a pipe that nobody writes to would wait for ever.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except OSError as error:
        if error.errno in (errno.EMFILE, errno.ENFILE, errno.ENOMEM):
            raise
        raise say_unreadable(error) from None
    mode = os.fstat(handle).st_mode
    if not stat.S_ISREG(mode):
        os.close(handle)
        raise UnreadableError("E_OPEN", f"is {sort_of_file(mode)}; {say_piped(path)}")
    return os.fdopen(handle, "rb")


def check_content(head: bytes, path: str, encoding: str | None) -> None:
    """Look at the first bytes of a file.

    Raises:
        UnreadableError: they are no text; the sentence says what they look like.
    """
    for magic, what in _MAGIC:
        if head.startswith(magic):
            if what in _UNPACKED:
                problem = f"is packed twice, and holds {_UNPACKED[what]} within; unpack it once, give what comes out"
                raise UnreadableError("E_FORMAT", problem)
            if what in NOT_READ:
                name, remedy = NOT_READ[what]
                raise UnreadableError("E_FORMAT", f"holds {name}, which is not read yet; {fill_remedy(remedy, path)}")
            raise UnreadableError("E_FORMAT", f"is {what}, not a text; leave it out")
    if encoding or head.startswith(_UNICODE_MARKS):
        return
    head = head[:HEAD]
    if len(head) >= _NUL_SIZE and head.count(0) > len(head) * _NUL_SHARE:
        order = "be" if head[::2].count(0) > head[1::2].count(0) else "le"
        raise UnreadableError(
            "E_ENCODING",
            "is full of NUL bytes, as UTF-16 without its mark is, or a file that is no text; "
            f"try --encoding utf-16-{order}, or leave it out",
        )


def _check_stdin() -> None:
    if sys.stdin is None:
        raise OptionError("standard input is closed; name a file, or pipe a text in")
    if sys.stdin.isatty():
        raise OptionError("standard input is the keyboard; pipe a text in: `cleaner clean - < page.txt`")


def say_unreadable(error: Exception) -> UnreadableError:
    """Return what the system, or that of another machine, said of a file that cannot be opened or read."""
    if isinstance(error, PermissionError):
        return UnreadableError("E_PERM", "may not be read; change its permissions, or leave it out")
    return UnreadableError("E_OPEN", f"cannot be read: {reason_of(error)}; check it, or leave it out")


def sort_of_file(mode: int) -> str:
    """Return what a file of that mode is, with its article."""
    if stat.S_ISDIR(mode):
        return "a folder"
    if stat.S_ISFIFO(mode):
        return "a pipe"
    return "a socket" if stat.S_ISSOCK(mode) else "a device"


def say_piped(path: str) -> str:
    """Return how something that is no ordinary file is read."""
    return f"to read from it, pipe it in: say `- < {show_name(path)}` in the place of its name"


def fill_remedy(remedy: str, path: str) -> str:
    """Return `remedy` with the name of the file in it."""
    if suffix_of_name(os.path.splitext(path)[0]) in _JSONL_SUFFIXES:
        remedy = remedy.replace("clean -", "clean - --format jsonl")
    return remedy.replace("{name}", "FILE" if path == STDIN else show_name(path))


def _nearest_encoding(name: str) -> str:
    # Only a wrong name pays for these.
    import difflib
    from encodings.aliases import aliases

    others = "try one such as 'utf-8', 'cp1252' or 'latin-1'"
    with suppress(LookupError, ValueError):
        codecs.lookup(name)
        return f"that is no encoding of texts; {others}"
    near = difflib.get_close_matches(name.lower().replace("-", "_"), {*aliases, *aliases.values()}, n=1)
    return f"did you mean {near[0]!r}?" if near else others


def suffix_of_name(path: str) -> str:
    """Return how a file name ends, in small letters, with its full stop."""
    return os.path.splitext(path)[1].lower()


def is_inside_any(real: str, folders: set[str]) -> bool:
    """Whether `real` lies in one of `folders` and is not that itself."""
    return any(real != folder and is_inside(real, folder) for folder in folders)


def is_inside(path: str, folder: str) -> bool:
    """Whether the absolute `path` is `folder` or lies in it."""
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)


def common_folder(paths: Sequence[str]) -> str:
    """Return the deepest folder that holds all `paths`; a single folder is its own."""
    folders = [path if os.path.isdir(path) else os.path.dirname(path) for path in map(absolute_path, paths)]
    return os.path.commonpath(folders)


def absolute_path(path: str) -> str:
    """Return `path` from the root on, links and all; raises OptionError if the current folder is gone."""
    try:
        return os.path.abspath(path)
    except FileNotFoundError:
        raise OptionError("the current folder is gone; change to one that is there") from None


def real_path(path: str) -> str:
    """Return where `path` leads in the end."""
    return os.path.realpath(absolute_path(path))
