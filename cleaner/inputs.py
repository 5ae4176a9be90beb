"""What is read: the files, folders and standard input that were named, one after the other.

Everything that can be known without opening a file is settled by `find_sources` before the first
one is opened. A folder stands for its text files, in the order of their names; only the names of
one folder at a time are held, so a folder of any size can be read.
"""

from __future__ import annotations

import codecs
import errno
import io
import os
import shutil
import stat
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any, BinaryIO, Literal

from cleaner.errors import CleanerError, InputError, OptionError
from cleaner.messages import show_name

Format = Literal["text", "jsonl"]
STDIN = "-"

TEXT_SUFFIXES = frozenset({".txt", ".text", ".md"})
_JSONL_SUFFIXES = frozenset({".jsonl", ".ndjson"})
_UNPACK = "unpack it first, or pipe it: `{tool} {name} | cleaner clean -`"
_AS_LINES = "write it as one JSON object on each line (.jsonl)"
_AS_TEXT = "give its text as a .txt file or in a field of a .jsonl"
# Formats that are told apart by name or first bytes but never read, and what to do with them instead.
NOT_READ: dict[str, tuple[str, str]] = {
    ".html": ("HTML", _AS_TEXT),
    ".htm": ("HTML", _AS_TEXT),
    ".xhtml": ("HTML", _AS_TEXT),
    ".pdf": ("PDF", _AS_TEXT),
    ".docx": ("Word", _AS_TEXT),
    ".lz4": ("lz4", _UNPACK.replace("{tool}", "lz4 -dc")),
    ".zip": ("zip", "unpack it and give the folder"),
    ".tar": ("tar", "unpack it and give the folder"),
    ".tgz": ("tar", "unpack it and give the folder"),
}
_OTHER_SUFFIXES: dict[str, tuple[str, str]] = {
    **NOT_READ,
    ".gz": ("gzip", _UNPACK.replace("{tool}", "gunzip -c")),
    ".bz2": ("bzip2", _UNPACK.replace("{tool}", "bunzip2 -c")),
    ".xz": ("xz", _UNPACK.replace("{tool}", "xz -dc")),
    ".zst": ("zstd", _UNPACK.replace("{tool}", "zstd -dc")),
    ".warc": ("WARC", _AS_TEXT),
    ".wet": ("WET", _AS_TEXT),
    ".parquet": ("Parquet", _AS_LINES),
    ".csv": ("CSV", _AS_LINES),
    ".tsv": ("TSV", _AS_LINES),
    ".json": ("JSON", f"{_AS_LINES}: `jq -c '.[]' {{name}}`"),
}
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\x1f\x8b", ".gz"),
    (b"BZh91AY&SY", ".bz2"),
    (b"\xfd7zXZ\0", ".xz"),
    (b"\x28\xb5\x2f\xfd", ".zst"),
    (b"\x04\x22\x4d\x18", ".lz4"),
    (b"PK\x03\x04", ".zip"),
    (b"%PDF-", ".pdf"),
    (b"WARC/", ".warc"),
    (b"PAR1", ".parquet"),
    (b"\x89PNG\r\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\0", "an SQLite database"),
)
_UNICODE_MARKS = (
    codecs.BOM_UTF16_LE,
    codecs.BOM_UTF16_BE,
    codecs.BOM_UTF32_LE,
    codecs.BOM_UTF32_BE,
)
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


@dataclass(frozen=True, slots=True)
class Source:
    """One file to read, or standard input."""

    path: str
    """As it is opened and shown; `-` is standard input."""
    name: str
    """Its place in a mirrored output folder, relative, without `..`."""
    format: Format
    guessed: bool = False
    """It has no suffix and stands in a folder: taken for a text if it can be decoded."""


@dataclass
class Inputs:
    """The files that were named. Iterating finds those of the folders as it goes."""

    paths: tuple[str, ...]
    root: str | None
    """The deepest folder that holds all of them, absolute; None for standard input alone."""
    forced: Format | None
    unreadable: Callable[[str, UnreadableError], None] = lambda path, error: None
    """Told of each folder that cannot be listed."""
    left_out: Counter[str] = field(default_factory=Counter)
    """What the folders hold besides text files, by suffix."""

    @property
    def single(self) -> bool:
        """Whether it is one file or standard input, and no folder."""
        return len(self.paths) == 1 and (self.paths[0] == STDIN or not os.path.isdir(self.paths[0]))

    def __iter__(self) -> Iterator[Source]:
        self.left_out.clear()
        named = {absolute_path(p) for p in self.paths if p != STDIN and not os.path.isdir(p)}
        for path in self.paths:
            if path != STDIN and os.path.isdir(path):
                yield from (s for s in self._walk(path) if absolute_path(s.path) not in named)
            else:
                yield self._source(path)

    def _source(self, path: str, *, guessed: bool = False) -> Source:
        kind: Format = "jsonl" if suffix_of_name(path) in _JSONL_SUFFIXES else "text"
        if path == STDIN:
            return Source(path, "", self.forced or kind)
        name = os.path.relpath(absolute_path(path), self.root)
        return Source(path, name, self.forced or kind, guessed)

    def _walk(self, folder: str) -> Iterator[Source]:
        """Yield the text files below `folder`, sorted by name in each folder."""
        waiting = self._names(folder)
        while waiting:
            path = waiting.pop()
            if _is_folder(path):
                waiting += self._names(path)
            else:
                source = self._take(path)
                if source:
                    yield source

    def _names(self, folder: str) -> list[str]:
        """Return what is in `folder`, last name first."""
        try:
            names = sorted(os.listdir(folder), key=os.fsencode, reverse=True)
        except OSError as error:
            self.unreadable(folder, say_unreadable(error))
            return []
        return [os.path.join(folder, name) for name in names]

    def _take(self, path: str) -> Source | None:
        suffix = suffix_of_name(path)
        if os.path.basename(path).startswith("."):
            self.left_out["hidden"] += 1
        elif os.path.islink(path) and os.path.isdir(path):
            # So no loop of links is ever entered, and no output folder behind one.
            self.left_out["link to a folder"] += 1
        elif suffix in TEXT_SUFFIXES:
            return self._source(path)
        elif not suffix:
            return self._source(path, guessed=True)
        else:
            self.left_out[suffix] += 1
        return None


def find_sources(paths: Sequence[str], *, forced: Format | None, warn: Callable[[str, str], None]) -> Inputs:
    """Return what `paths` name; no file has been opened yet.

    Raises:
        OptionError: a path that is not there or cannot be read in this way; the sentence says
            what to do instead.
    """
    kept: list[str] = []
    seen: set[str] = set()
    folders = {real_path(path) for path in paths if path != STDIN and os.path.isdir(path)}
    for path in paths:
        if path != STDIN:
            _check_path(path, forced)
        real = path if path == STDIN else real_path(path)
        if real in seen or (real in folders and is_inside_any(real, folders)):
            warn(path, "was named before and is read once")
            continue
        seen.add(real)
        kept.append(path)
    if STDIN in kept:
        _check_stdin()
    if STDIN in kept and len(kept) > 1:
        raise OptionError("standard input (-) is read alone; run the command once for it and once for the rest")
    return Inputs(tuple(kept), None if STDIN in kept else common_folder(kept), forced)


def find_encoding(name: str | None) -> str | None:
    """Return `name` if text can be decoded with it.

    Raises:
        OptionError: there is no such encoding; the sentence names the nearest.
    """
    if name is None:
        return None
    try:
        b"".decode(name)
        "".encode(name)
    except (LookupError, ValueError):
        raise OptionError(f"encoding has no value {name!r}; {_nearest_encoding(name)}") from None
    return name


def open_source(source: Source) -> BinaryIO:
    """Return the open file of `source`; raises as `open_file` does."""
    return sys.stdin.buffer if source.path == STDIN else open_file(source.path)


def hold_stdin() -> None:
    """Make standard input a file that can be read more than once: it is looked into before it is read.

    Raises:
        OptionError: it is closed, or is the keyboard.
    """
    _check_stdin()
    buffer = sys.stdin.buffer
    if buffer.seekable() and buffer.tell() == 0:
        return
    with ExitStack() as stack:
        held = stack.enter_context(tempfile.TemporaryFile())
        shutil.copyfileobj(buffer, held)
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


def read_all(source: Source) -> bytes:
    """Return the bytes of `source`.

    Raises:
        UnreadableError: it cannot be read.
    """
    file = open_source(source)
    try:
        return file.read()
    except OSError as error:
        raise say_unreadable(error) from None
    finally:
        if source.path != STDIN:
            file.close()


def check_content(head: bytes, path: str, encoding: str | None) -> None:
    """Look at the first bytes of a file.

    Raises:
        UnreadableError: they are no text; the sentence says what they look like.
    """
    for magic, what in _MAGIC:
        if head.startswith(magic):
            if what in _OTHER_SUFFIXES:
                name, remedy = _OTHER_SUFFIXES[what]
                raise UnreadableError("E_FORMAT", f"holds {name}, which is not read yet; {fill_remedy(remedy, path)}")
            raise UnreadableError("E_FORMAT", f"is {what}, not a text; leave it out")
    if encoding or head.startswith(_UNICODE_MARKS):
        return
    head = head[:HEAD]
    if len(head) >= _NUL_SIZE and head.count(0) > len(head) * _NUL_SHARE:
        raise UnreadableError(
            "E_ENCODING",
            "is full of NUL bytes, as UTF-16 without its mark is, or a file that is no text; "
            "try --encoding utf-16-le, or leave it out",
        )


def _check_path(path: str, forced: Format | None) -> None:
    try:
        mode = os.stat(path).st_mode
    except PermissionError:
        return  # the file is rejected when it is opened, and the others go on
    except (OSError, ValueError) as error:
        what = "there is no such file or folder" if isinstance(error, FileNotFoundError) else _said(error)
        raise OptionError(f"{show_name(path)}: {what}; check the path") from None
    if stat.S_ISDIR(mode):
        if forced == "jsonl":
            raise OptionError(f"{show_name(path)} is a folder, and a folder means its text files; name the files")
        return
    if not stat.S_ISREG(mode):
        raise OptionError(f"{show_name(path)} is {sort_of_file(mode)}; {say_piped(path)}")
    other = _OTHER_SUFFIXES.get(suffix_of_name(path))
    if other and not forced:
        raise OptionError(f"{show_name(path)}: {other[0]} is not read yet; {fill_remedy(other[1], path)}")


def _check_stdin() -> None:
    if sys.stdin is None:
        raise OptionError("standard input is closed; name a file, or pipe a text in")
    if sys.stdin.isatty():
        raise OptionError("standard input is the keyboard; pipe a text in: `cleaner clean - < page.txt`")


def say_unreadable(error: OSError) -> UnreadableError:
    """Return what the system said of a file that cannot be opened or read."""
    if isinstance(error, PermissionError):
        return UnreadableError("E_PERM", "may not be read; change its permissions, or leave it out")
    return UnreadableError("E_OPEN", f"cannot be read: {_said(error)}; check it, or leave it out")


def _said(error: Exception) -> str:
    return (getattr(error, "strerror", None) or str(error)).lower()


def sort_of_file(mode: int) -> str:
    """Return what a file of that mode is, with its article."""
    if stat.S_ISDIR(mode):
        return "a folder"
    if stat.S_ISFIFO(mode):
        return "a pipe"
    return "a socket" if stat.S_ISSOCK(mode) else "a device"


def say_piped(path: str) -> str:
    """Return how something that is no ordinary file is read."""
    return f"to read from it, pipe it in: `cleaner clean - < {show_name(path)}`"


def fill_remedy(remedy: str, path: str) -> str:
    """Return `remedy` with the name of the file in it."""
    if suffix_of_name(os.path.splitext(path)[0]) in _JSONL_SUFFIXES:
        remedy = remedy.replace("clean -", "clean - --format jsonl")
    return remedy.replace("{name}", "FILE" if path == STDIN else show_name(path))


def _nearest_encoding(name: str) -> str:
    # Only a wrong name pays for these.
    import difflib
    from encodings.aliases import aliases

    near = difflib.get_close_matches(name.lower().replace("-", "_"), {*aliases, *aliases.values()}, n=1)
    return f"did you mean {near[0]!r}?" if near else "try one such as 'utf-8', 'cp1252' or 'latin-1'"


def suffix_of_name(path: str) -> str:
    """Return how a file name ends, in small letters, with its full stop."""
    return os.path.splitext(path)[1].lower()


def _is_folder(path: str) -> bool:
    """Whether `path` is a folder to go into: no link, not hidden."""
    return not os.path.basename(path).startswith(".") and not os.path.islink(path) and os.path.isdir(path)


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
