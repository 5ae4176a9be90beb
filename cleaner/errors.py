"""The errors that leave the public functions, each a sentence that says what to do next."""

from __future__ import annotations

import traceback
from pathlib import PurePath


class CleanerError(Exception):
    """Whatever cleaner raises on purpose is one of these."""


class InputError(CleanerError):
    """The input cannot be read as text."""


class PageError(InputError):
    """A page is beyond what can be taken in. `code` is the reason as in the rejects file."""

    def __init__(self, code: str, text: str) -> None:
        super().__init__(text)
        self.code = code

    def __reduce__(self) -> tuple[object, ...]:  # so that it comes back whole from another process
        return PageError, (self.code, str(self))


class OptionError(CleanerError, ValueError):
    """An option has a value that does not exist.

    `option` is its name, if the words begin with that: the command line has another spelling for it.
    """

    def __init__(self, text: str, option: str = "") -> None:
        super().__init__(text)
        self.option = option


class OutputError(CleanerError):
    """The output cannot be written."""


class ModelError(CleanerError):
    """The file of a model cannot be used."""


class ProfileError(CleanerError):
    """The file of a profile cannot be used."""


class WorkerError(CleanerError):
    """A process that cleaned texts died, or is that of another process."""


class CorrectionsError(CleanerError):
    """The file of corrections cannot be used."""


def reason_of(error: BaseException) -> str:
    """Return what the system, or whoever else raised it, says of an error: words within a sentence."""
    return (getattr(error, "strerror", None) or str(error) or type(error).__name__).rstrip(".").lower()


def describe_bug(error: BaseException) -> str:
    """Return where cleaner itself failed, without a word of the text it failed on."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f" in {PurePath(frames[-1].filename).name}, line {frames[-1].lineno}" if frames else ""
    return f"an error in cleaner itself ({type(error).__name__}{where}); please report it, --debug shows more"
