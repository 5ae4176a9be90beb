"""What the value of an argument may be, and the sentence where it is none."""

from __future__ import annotations

import argparse
import difflib
from typing import Any

from cleaner.flags import FLAGS

_WHOLE = 100.0
_DIGITS = 15


def _split_names(value: str) -> list[str]:
    return [name.strip() for name in value.split(",") if name.strip()]


class _AddNames(argparse.Action):
    """Takes `a,b` and may be repeated."""

    def __call__(
        self,
        parser: object,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        setattr(namespace, self.dest, [*getattr(namespace, self.dest), *_split_names(str(values))])


NAMES: dict[str, Any] = {"action": _AddNames, "default": ()}
"""How an option is declared that takes names."""


def read_flags(value: str) -> tuple[str, ...]:
    """Return the names of flags, which may be said without their F_ and in small letters."""
    known = {name.removeprefix("F_").lower(): name for name in FLAGS}
    names = [name.lower().replace("-", "_").removeprefix("f_") for name in _split_names(value)]
    for name in names:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(known)}"
            raise argparse.ArgumentTypeError(f"there is no flag {name!r}; {hint}")
    return tuple(known[name] for name in names)


def read_count(value: str) -> int:
    """Return a whole number above 0, of at most 15 digits."""
    if not value.isascii() or not value.isdecimal() or len(value) > _DIGITS or int(value) == 0:
        raise argparse.ArgumentTypeError(f"{value!r} is no whole number above 0")
    return int(value)


def read_port(value: str) -> int:
    """Return the number of a port; 0 is any that is free."""
    if not value.isascii() or not value.isdecimal() or len(value) > _DIGITS or int(value) >= 1 << 16:
        raise argparse.ArgumentTypeError(f"{value!r} is no port, which is a number up to 65535")
    return int(value)


def read_percent(value: str) -> float:
    """Return a number from 0 to 100."""
    try:
        percent = float(value)
    except ValueError:
        percent = -1
    if not 0 <= percent <= _WHOLE:
        raise argparse.ArgumentTypeError(f"{value!r} is no number from 0 to 100")
    return percent
