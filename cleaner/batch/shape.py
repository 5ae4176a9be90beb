"""Whether what was read back from a file has the shape that it was written in: others may have made it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import is_dataclass
from functools import cache
from math import isfinite
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints


def fits(value: object, kind: Any) -> bool:
    """Whether `value` is of the type `kind`: a plain type, a union, list, tuple, Mapping or dataclass of such.

    No whole number of a run is negative, and none is true or false.
    """
    within = get_args(kind)
    if isinstance(kind, UnionType):
        return any(fits(value, one) for one in within)
    if within and get_origin(kind) is Mapping:
        return isinstance(value, dict) and all(
            fits(name, within[0]) and fits(held, within[1]) for name, held in value.items()
        )
    if within:  # of lists and of tuples of any length
        return isinstance(value, get_origin(kind)) and all(fits(held, within[0]) for held in value)
    if isinstance(kind, type) and is_dataclass(kind):
        hints = _read_hints(kind)
        return type(value) is kind and all(fits(getattr(value, name), held) for name, held in hints.items())
    if kind is float:
        return type(value) in (int, float) and isfinite(value)  # type: ignore[arg-type]
    if kind is int:
        return type(value) is int and value >= 0
    return isinstance(value, kind)


@cache
def _read_hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
