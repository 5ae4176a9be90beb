"""One row of a file of corrections: what a person said of the lines of one document.

    {"id": ..., "scraper": "review", "lines": [...], "kinds": [...], "revision": 3, "site": ..., "done": true, ...}

It is a labels file as `cleaner evaluate` and `cleaner train --labels` read it. `lines` are the
pieces that are not blank; the kind of a line is null until somebody has looked at it. Rows are
only ever appended: of rows with the same id the last one holds, also if it takes back the one before.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from typing import Any

from cleaner.document import KINDS, Kind

SCRAPER = "review"


@dataclass(frozen=True, slots=True)
class Corrected:
    """The corrections of one document."""

    id: str
    lines: tuple[str, ...]
    kinds: tuple[Kind | None, ...]
    """As many: the kind a person gave to each line, None where nobody has."""
    revision: int = 0
    """How many rows of this document stood before it."""
    site: str = ""
    """The host of its address."""
    done: bool = False
    """Somebody went through all of it."""
    always_keep: tuple[int, ...] = ()
    """Places, from 0, of lines whose like is never to be dropped."""
    always_drop: tuple[int, ...] = ()
    """Places of lines that are always to be dropped on this site."""
    keys: tuple[tuple[int, int], ...] = ()
    """Place, and the key by which its like is known in other texts, of the lines that are marked for good."""
    conflicts: tuple[tuple[int, Kind, Kind], ...] = ()
    """Place, and the two kinds that two people gave, of lines that wait for a decision."""
    changed: int | None = None
    """Place of the line at which this change was made; None for what cannot be undone."""
    undo: bool = False
    """It says what was said before the last change of this document, which it takes back."""

    @property
    def marked(self) -> tuple[int, ...]:
        """Places of the lines that are marked for good."""
        return (*self.always_keep, *self.always_drop)

    @property
    def says_nothing(self) -> bool:
        """Whether it is as if nobody had been there."""
        marked = self.done or self.always_keep or self.always_drop or self.conflicts
        return not marked and not any(self.kinds)

    def settle(self) -> Corrected:
        """Return what is said, without how it came to be."""
        return replace(self, changed=None, undo=False)

    def to_json(self) -> bytes:
        """Return the row as a line of JSON."""
        keys = [(at, f"{key:x}") for at, key in self.keys]  # as in a profile: not all readers of JSON know such numbers
        values = {"id": self.id, "scraper": SCRAPER} | asdict(self) | {"keys": keys}
        return json.dumps(values, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"


def read_rows(data: bytes, *, torn: bool = False) -> Iterator[Corrected]:
    """Yield the rows of a file; with `torn`, a last line that was not written to its end is left out.

    Raises:
        ValueError: a line is no row of corrections; the message names it.
    """
    lines = data.split(b"\n")
    if torn:
        lines = lines[:-1]
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield _read(json.loads(line))
            except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
                raise ValueError(f"line {number} is no row of corrections") from None


def latest(rows: Iterable[Corrected]) -> list[Corrected]:
    """Return the last row of each document, in the order in which they first came, as one that nothing undoes."""
    return [row.settle() for row in {row.id: row for row in rows}.values()]


def _read(values: dict[str, Any]) -> Corrected:
    if values["scraper"] != SCRAPER:
        raise ValueError("another program wrote it")
    lines, kinds = tuple(values["lines"]), tuple(values["kinds"])
    marks = {name: tuple(map(int, values.get(name, ()))) for name in ("always_keep", "always_drop")}
    conflicts = tuple((int(at), _known(one), _known(other)) for at, one, other in values.get("conflicts", ()))
    keys = tuple((int(at), int(key, 16)) for at, key in values.get("keys", ()))
    places = [*marks["always_keep"], *marks["always_drop"], *(at for at, _ in keys), *(at for at, _, _ in conflicts)]
    if len(lines) != len(kinds) or not all(isinstance(line, str) for line in lines):
        raise ValueError("lines and kinds do not match")
    if not all(0 <= at < len(lines) for at in places):
        raise ValueError("there is no such line")
    return Corrected(
        str(values["id"]),
        lines,
        tuple(None if kind is None else _known(kind) for kind in kinds),
        int(values.get("revision", 0)),
        str(values.get("site", "")),
        bool(values.get("done", False)),
        **marks,
        keys=keys,
        conflicts=conflicts,
        changed=None if (changed := values.get("changed")) is None else int(changed),
        undo=bool(values.get("undo", False)),
    )


def _known(kind: Any) -> Kind:
    if kind not in KINDS:
        raise ValueError(f"there is no kind {kind!r}")
    return kind  # type: ignore[no-any-return]
