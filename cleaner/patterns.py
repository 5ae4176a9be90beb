"""Patterns that are compiled when something is first looked for with them.

The package has 313. Python takes 0.27 s to compile all, more than to load the package, and to clean seed 002 it takes
53 of them (a throw-away script).
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast

_METHODS = ("match", "search", "fullmatch", "finditer", "findall", "sub", "split")


class LatePattern:
    """A pattern that is not compiled yet. From its first use on its methods are those of the compiled one."""

    def __init__(self, source: str | bytes, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        """Compile it: this is asked only for what the object does not have, and then it has its methods."""
        compiled = re.compile(self._source, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def compile_late(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return what can be used as `re.compile(source, flags)`, by its methods.

    Raises:
        re.error: the pattern is wrong; at its first use, which is why a test uses every one.
    """
    return cast("re.Pattern[AnyStr]", LatePattern(source, flags))
