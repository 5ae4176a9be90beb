"""The errors that leave the public functions, each a sentence that says what to do next."""

from __future__ import annotations


class CleanerError(Exception):
    """Whatever cleaner raises on purpose is one of these."""


class InputError(CleanerError):
    """The input cannot be read as text."""


class OptionError(CleanerError, ValueError):
    """An option has a value that does not exist."""


class OutputError(CleanerError):
    """The output cannot be written."""


class ModelError(CleanerError):
    """The file of a model cannot be used."""


class ProfileError(CleanerError):
    """The file of a profile cannot be used."""
