"""Paths on other machines (`s3://bucket/dump.jsonl`): listed and opened through fsspec."""

from __future__ import annotations

from typing import Any, BinaryIO, cast

from cleaner.errors import OptionError
from cleaner.extras import MissingExtraError, load
from cleaner.inputs import UnreadableError
from cleaner.messages import show_name
from cleaner.patterns import compile_late

# A single letter is a drive of Windows.
_SCHEME = compile_late(r"[A-Za-z][A-Za-z0-9+.-]+(?:://|::)")
_CHECK = "check the path and the access to it"
_WILD = compile_late(r"[*?\[]")


def is_remote(path: str) -> bool:
    """Whether `path` is opened through fsspec: it begins with a scheme."""
    return _SCHEME.match(path) is not None


def list_remote(path: str) -> list[tuple[str, int | None]]:
    """Return the files that `path` names, sorted, with their sizes in bytes where they are known.

    A folder stands for all files below it, but for hidden ones; `*`, `?` and `[` are patterns.

    Raises:
        OptionError: fsspec or what it needs is not installed, or there is nothing of that name.
    """
    files, at = _resolve(path)
    try:
        if _WILD.search(at):
            names = sorted(files.glob(at))
        elif files.isdir(at):
            names = sorted(name for name in files.find(at) if not _is_hidden(name, at))
        else:
            return [(path, files.info(at).get("size"))]
        return [(files.unstrip_protocol(name), files.info(name).get("size")) for name in names if files.isfile(name)]
    except Exception as error:  # each file system has its own
        raise OptionError(f"{show_name(path)}: {_said(error)}; {_CHECK}") from None


def open_remote(path: str) -> BinaryIO:
    """Return the open file `path`, which can be sought in where its file system can.

    Raises:
        OptionError: fsspec or what it needs is not installed, or it knows no such path.
        UnreadableError: the file cannot be opened.
    """
    files, at = _resolve(path)
    try:
        return cast(BinaryIO, files.open(at, "rb"))
    except Exception as error:
        raise UnreadableError("E_OPEN", f"cannot be opened: {_said(error)}; check it, or leave it out") from None


def _resolve(path: str) -> tuple[Any, str]:
    try:
        files, at = load("fsspec.core", "remote").url_to_fs(path)
    except MissingExtraError:
        raise  # fsspec itself is not there
    except ImportError as error:
        raise OptionError(f"{show_name(path)}: {_say_missing(error)}") from None
    except Exception as error:  # of a scheme there is none of, or of what the file system needs of the machine
        raise OptionError(f"{show_name(path)}: {_said(error)}; {_CHECK}") from None
    return files, at


def _say_missing(error: ImportError) -> str:
    """Return what to install for a path: the module that was not found, if fsspec calls its package so, too."""
    cause = error.__cause__ if isinstance(error.__cause__, ImportError) else error
    package = (cause.name or "").partition(".")[0]
    if isinstance(cause, ModuleNotFoundError) and package and package in str(error):
        return f"needs {package}, which is not installed; install it with `pip install {package}`"
    return f"needs a package that is not installed, or cannot be loaded; fsspec says of it: {_said(error)}"


def _is_hidden(name: str, folder: str) -> bool:
    return any(part.startswith(".") for part in name.removeprefix(folder).split("/"))


def _said(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such file or folder"
    return str(error) or type(error).__name__
