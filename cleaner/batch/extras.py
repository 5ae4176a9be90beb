"""Packages that are not always installed: one door for each, and the line that installs it."""

from __future__ import annotations

import importlib
from types import ModuleType

from cleaner.errors import OptionError

# What each extra of cleaner is for, as it is said when it is missing.
_PURPOSES = {
    "parquet": "Parquet",
    "remote": "paths such as s3://bucket/dump.jsonl",
    "zstd": "zstd",
    "brotli": "brotli",
    "review": "the page of a review",
}


def load(module: str, extra: str) -> ModuleType:
    """Return `module`, which comes with the extra `extra` of cleaner.

    Raises:
        OptionError: it is not installed; the sentence holds the command that installs it.
    """
    try:
        return importlib.import_module(module)
    except ImportError as error:
        package = module.partition(".")[0]
        missing = "is not installed" if isinstance(error, ModuleNotFoundError) else f"cannot be loaded ({error})"
        raise OptionError(
            f"{_PURPOSES[extra]}: needs {package}, which {missing}; install it with `pip install 'cleaner[{extra}]'`"
        ) from None
