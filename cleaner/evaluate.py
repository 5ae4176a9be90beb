"""Hold the cleaner against lines that a person labelled.

A labels file has one object a line, in one of two forms:

    {"id": ..., "lines": [...], "kinds": [...]}          the non-blank lines and the kind of each
    {"file": "a.txt", "kinds": {"1": "title", ...}}      a text beside the labels file, by line number
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from cleaner.document import KINDS, Kind
from cleaner.errors import InputError
from cleaner.options import Options
from cleaner.pipeline import Cleaner, Result
from cleaner.render import make_visible


@dataclass(frozen=True, slots=True)
class Labelled:
    """One labelled text: `kinds` by line number, from 1."""

    name: str
    text: str
    kinds: dict[int, Kind]


@dataclass(slots=True)
class Figures:
    """What was counted over all labelled lines."""

    texts: int = 0
    confusion: Counter[tuple[Kind, Kind]] = field(default_factory=Counter)
    """(labelled, found) -> lines"""
    dropped: Counter[Kind] = field(default_factory=Counter)
    """labelled -> lines dropped"""
    wrong_drops: list[tuple[str, int, str]] = field(default_factory=list)
    """(text, line number, line) of body and title lines that were dropped"""

    @property
    def lines(self) -> int:
        """How many lines were labelled."""
        return self.confusion.total()

    @property
    def right(self) -> float:
        """Share of the lines that were given their label, 0 to 1."""
        return sum(n for (label, found), n in self.confusion.items() if label == found) / max(1, self.lines)

    @property
    def drops_right(self) -> float:
        """Share of the dropped lines that are labelled something else than body or title, 0 to 1."""
        wrong = self.dropped["body"] + self.dropped["title"]
        return 1 - wrong / max(1, self.dropped.total())

    def precision(self, kind: Kind) -> float:
        """Share of the lines found to be of `kind` that are labelled so; nan if there are none."""
        found = sum(n for (_, got), n in self.confusion.items() if got == kind)
        return self.confusion[kind, kind] / found if found else float("nan")

    def recall(self, kind: Kind) -> float:
        """Share of the lines labelled `kind` that were found to be so; nan if there are none."""
        labelled = sum(n for (label, _), n in self.confusion.items() if label == kind)
        return self.confusion[kind, kind] / labelled if labelled else float("nan")


def read_labels(path: Path) -> Iterator[Labelled]:
    """Yield the labelled texts of a file.

    Raises:
        InputError: the file cannot be read, or a line of it is not in one of the two forms.
    """
    try:
        rows = path.read_bytes().decode("utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: cannot be read as UTF-8 text: {error}") from None
    for number, row in enumerate(rows, 1):
        if row.strip():
            try:
                yield _read_row(json.loads(row), path)
            except (ValueError, KeyError, TypeError, AttributeError, OSError) as error:
                raise InputError(
                    f"{path}:{number}: not a labelled text ({error}); wanted is an object with 'lines' and 'kinds', "
                    "or with 'file' and 'kinds' by line number"
                ) from None


def _read_row(row: dict[str, object], path: Path) -> Labelled:
    kinds = row["kinds"]
    if isinstance(kinds, dict):
        name = str(row["file"])
        text = (path.parent / name).read_bytes().decode("utf-8")
        return Labelled(name, text, {int(line): _known(kind) for line, kind in kinds.items()})
    lines = row["lines"]
    if not isinstance(lines, list) or not isinstance(kinds, list) or len(lines) != len(kinds):
        raise ValueError("'lines' and 'kinds' must be lists of the same length")
    labels = {number: _known(kind) for number, kind in enumerate(kinds, 1)}
    return Labelled(str(row.get("id", "")), "\n".join(map(str, lines)), labels)


def _known(kind: object) -> Kind:
    if kind not in KINDS:
        raise ValueError(f"no kind {kind!r}; there are {', '.join(KINDS)}")
    return kind


def lines_of(result: Result) -> dict[int, tuple[Kind, bool]]:
    """Return kind and keep of each line by its number; of a cut line, those of its longest piece."""
    longest: dict[int, int] = {}
    found: dict[int, tuple[Kind, bool]] = {}
    for decision in result.decisions:
        size, line = len(decision.segment.content), decision.segment.line
        if size > longest.get(line, 0):
            longest[line] = size
            found[line] = decision.kind, decision.keep
    return found


def evaluate(path: Path, options: Options) -> Figures:
    """Return what the cleaner makes of the labelled texts in the file at `path`.

    Raises:
        InputError: as `read_labels`.
    """
    cleaner = Cleaner(
        options.language, options.focus, options.keep, options.drop, options.disable, options.when_emptied
    )
    figures = Figures()
    for labelled in read_labels(path):
        figures.texts += 1
        found = lines_of(cleaner(labelled.text))
        rows = labelled.text.splitlines()
        for line, label in labelled.kinds.items():
            kind, keep = found.get(line, ("body", True))
            figures.confusion[label, kind] += 1
            if not keep:
                figures.dropped[label] += 1
                if label in ("body", "title"):
                    figures.wrong_drops.append((labelled.name, line, rows[line - 1] if line <= len(rows) else ""))
    return figures


def draw_figures(figures: Figures) -> str:
    """Return the figures as a table: precision and recall for each kind, and the totals."""
    rows = [f"{'kind':<10} {'lines':>6} {'precision':>10} {'recall':>7} {'dropped':>8}"]
    for kind in KINDS:
        labelled = sum(n for (label, _), n in figures.confusion.items() if label == kind)
        found = sum(n for (_, got), n in figures.confusion.items() if got == kind)
        if labelled or found:
            rows.append(
                f"{kind:<10} {labelled:>6} {_share(figures.precision(kind)):>10} {_share(figures.recall(kind)):>7}"
                f" {_share(figures.dropped[kind] / labelled if labelled else float('nan')):>8}"
            )
    rows.append("")
    rows.append(f"{figures.texts} texts, {figures.lines} labelled lines, {_share(figures.right)} given their label")
    rows.append(
        f"{figures.dropped.total()} lines dropped, {_share(figures.drops_right)} of them labelled "
        "something other than body or title"
    )
    return "\n".join(rows) + "\n"


def draw_wrong_drops(figures: Figures) -> str:
    """Return the body and title lines that were dropped, one a row: text, line number, line."""
    rows = [f"{name}:{line}: {make_visible(text)}" for name, line, text in figures.wrong_drops]
    return "".join(f"{row}\n" for row in ["", *rows])


def _share(value: float) -> str:
    return "-" if value != value else f"{value:.1%}"
