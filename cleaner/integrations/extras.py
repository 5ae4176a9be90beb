"""Packages that cleaner works inside of: what is said where one is missing."""

from __future__ import annotations

import importlib
from typing import Any

from cleaner.errors import OptionError


def load(module: str, extra: str) -> Any:
    """Return a module that comes with an extra of cleaner.

    Raises:
        OptionError: it is not installed; the sentence holds the command that installs it.
    """
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise missing(extra, error) from None


def missing(extra: str, error: ImportError) -> OptionError:
    """Return what to raise where the package of an extra cannot be imported."""
    return OptionError(f"{error.name or extra} cannot be imported ({error}); run pip install 'cleaner[{extra}]'")
