"""Packages that are not always installed: one door for all of them, and the line that installs each."""

from __future__ import annotations

import importlib
from typing import Any

from cleaner.errors import OptionError

# What each extra of cleaner is for, as it is said when it is missing; the doors are for what they are named for.
_PURPOSES = {
    "fast": "the fast way through a page",
    "parquet": "Parquet",
    "remote": "paths such as s3://bucket/dump.jsonl",
    "review": "the page of a review",
    "train": "training",
}


class MissingExtraError(OptionError):
    """What was asked for needs a package that is not installed, or cannot be loaded."""


def load(module: str, extra: str) -> Any:
    """Return `module`, which comes with the extra `extra` of cleaner.

    Raises:
        MissingExtraError: it is not installed; the sentence holds the command that installs it.
    """
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise missing(extra, error) from None


def missing(extra: str, error: ImportError) -> MissingExtraError:
    """Return what to raise where the package of an extra cannot be imported."""
    package = (error.name or extra).partition(".")[0]
    why = "is not installed" if isinstance(error, ModuleNotFoundError) else f"cannot be loaded ({error})"
    return MissingExtraError(
        f"{_PURPOSES.get(extra, extra)}: needs {package}, which {why}; install it with `pip install 'cleaner[{extra}]'`"
    )
