"""Every compiled pattern of the package, and strings made to make a pattern slow.

A pattern is slow where two parts of it can both eat the same characters. The strings repeat what the
pattern itself is made of (its literals, and an example of each of its classes), with what it needs to
begin and with what it cannot end with.
"""

from __future__ import annotations

import importlib
import itertools
import pkgutil
import re
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import articles  # noqa: F401  (puts the project on the path)

import cleaner
from cleaner.errors import OptionError
from cleaner.patterns import LatePattern

Attack = Callable[[int], str]

_CATEGORIES = {
    "CATEGORY_DIGIT": "0",
    "CATEGORY_NOT_DIGIT": "a",
    "CATEGORY_SPACE": " ",
    "CATEGORY_NOT_SPACE": "a",
    "CATEGORY_WORD": "a",
    "CATEGORY_NOT_WORD": "-",
}
_ALWAYS = (
    " ",
    "\t",
    "\n",
    "a",
    "A",
    "0",
    ".",
    ",",
    ":",
    "-",
    "ab",
    "a ",
    "A ",
    "a. ",
    "0 ",
    "<a ",
    "http://a.",
    "read more ",
)
_MOST_PUMPS = 25


def modules() -> list[ModuleType]:
    """Every module of the package, imported, but for doors whose own package is not installed."""
    names = [info.name for info in pkgutil.walk_packages(cleaner.__path__, "cleaner.") if info.name != "cleaner.__main__"]
    found = [cleaner]
    for name in names:
        try:
            found.append(importlib.import_module(name))
        except OptionError as error:
            assert name.startswith("cleaner.integrations.") and "pip install" in str(error), name
    return found


def patterns() -> dict[str, re.Pattern[str]]:
    """Every compiled pattern of strings, by the name of a module global it stands in."""
    found: dict[str, re.Pattern[str]] = {}
    seen: set[tuple[str, int]] = set()
    for module in modules():
        for name, value in vars(module).items():
            for place, pattern in _inside(value):
                if isinstance(pattern.pattern, str) and (pattern.pattern, pattern.flags) not in seen:
                    seen.add((pattern.pattern, pattern.flags))
                    found[f"{module.__name__}.{name}{place}"] = pattern
    return found


def _inside(value: object, depth: int = 0) -> Iterator[tuple[str, re.Pattern[Any]]]:
    if isinstance(value, LatePattern):
        value = re.compile(value.pattern, value.flags)
    if isinstance(value, re.Pattern):
        yield "", value
    elif depth < 3 and isinstance(value, dict):
        for key, inner in value.items():
            yield from ((f"[{key!r}]{place}", found) for place, found in _inside(inner, depth + 1))
    elif depth < 3 and isinstance(value, list | tuple | set | frozenset):
        for at, inner in enumerate(value):
            yield from ((f"[{at}]{place}", found) for place, found in _inside(inner, depth + 1))


def uses(name: str) -> set[str]:
    """Which methods of a pattern (as `patterns` names it) the package calls."""
    place = name.partition("[")[0].rpartition(".")[2]
    source = "\n".join(Path(each.__file__ or "").read_text("utf-8") for each in modules())
    found = set(re.findall(rf"\b{re.escape(place)}\.(match|search|fullmatch|finditer|findall|sub|split)\b", source))
    return found or {"search"}


def attacks(pattern: re.Pattern[str]) -> Iterator[tuple[str, Attack]]:
    """Yield attacks on a pattern: a name for each, and a function of the length that makes it."""
    parsed = re._parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE)  # type: ignore[attr-defined]
    literals, runs = [], []
    for run in _examples(parsed):
        (literals if len(run) == 1 else runs).append(run)
    pumps = list(dict.fromkeys([*_ALWAYS, *literals[:60], *sorted(runs, key=len, reverse=True)]))
    pumps = pumps[: len(_ALWAYS)] + _spread(pumps[len(_ALWAYS) :], _MOST_PUMPS)
    begins = ["", *dict.fromkeys([*runs[:2], *literals[:1]])]
    for pump, begin, end in itertools.product(pumps, begins, ("\x00", "x!", "")):
        yield f"{begin!r} + {pump!r} * n + {end!r}", _attack(begin, pump, end)


def _spread(values: list[str], most: int) -> list[str]:
    return values if len(values) <= most else [values[at * len(values) // most] for at in range(most)]


def _attack(begin: str, pump: str, end: str) -> Attack:
    return lambda n: begin + pump * (n // len(pump)) + end


def _examples(parsed: Any) -> Iterator[str]:
    """Yield a character for each literal and class in a parsed pattern, and what stands in a row."""
    run = ""
    for op, argument in parsed:
        name = str(op)
        if name in ("LITERAL", "IN", "ANY", "NOT_LITERAL"):
            character = _one(name, argument)
            run += character
            yield character
            continue
        if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            inner = list(_examples(argument[2]))
            run += "".join(part for part in inner if len(part) == 1)[:40]
            yield from inner
            continue
        for part in _parts(name, argument):
            yield from _examples(part)
        if run:
            yield run
        run = ""
    if run:
        yield run


def _parts(name: str, argument: Any) -> list[Any]:
    if name == "SUBPATTERN":
        return [argument[3]]
    if name == "BRANCH":
        return list(argument[1])
    if name in ("ASSERT", "ASSERT_NOT"):
        return [argument[1]]
    if name == "ATOMIC_GROUP":
        return [argument]
    if name == "GROUPREF_EXISTS":
        return [part for part in argument[1:] if part is not None]
    return []


def _one(name: str, argument: Any) -> str:
    if name == "LITERAL":
        return chr(argument)
    if name == "ANY":
        return "a"
    if name == "NOT_LITERAL":
        return "b" if argument == ord("a") else "a"
    negated = str(argument[0][0]) == "NEGATE"
    members = []
    for op, value in argument:
        if str(op) == "LITERAL":
            members.append(chr(value))
        elif str(op) == "RANGE":
            members.append(chr(value[0]))
        elif str(op) == "CATEGORY":
            members.append(_CATEGORIES.get(str(value).rpartition(".")[2], "a"))
    if not negated:
        return members[0] if members else "a"
    inside = re.compile("[" + "".join(map(re.escape, members)) + "]") if members else None
    return next((c for c in "a0 .-" if inside is None or not inside.match(c)), "\u4e00")


@contextmanager
def alarm(seconds: int) -> Iterator[None]:
    """End what would not end in this life; no limit that a slow machine could meet."""

    def ring(number: int, frame: object) -> None:
        raise TimeoutError(f"not done after {seconds} s")

    if not hasattr(signal, "SIGALRM"):
        yield
        return
    before = signal.signal(signal.SIGALRM, ring)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
