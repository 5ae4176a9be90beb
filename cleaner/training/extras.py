"""The packages that only training needs, and what to say where one is missing."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from cleaner.errors import CleanerError


class MissingExtraError(CleanerError):
    """A package of the `train` extra is not installed."""


def load(module: str) -> Any:
    """Return a module of a package of the `train` extra.

    Raises:
        MissingExtraError: it is not there; the message says how to install it.
    """
    try:
        return import_module(module)
    except ImportError as error:
        raise MissingExtraError(f"{module} cannot be imported ({error}): run pip install 'cleaner[train]'") from None
