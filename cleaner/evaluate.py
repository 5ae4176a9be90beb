"""Hold the cleaner against lines that a person labelled.

A labels file has one object a line, in one of two forms:

    {"id": ..., "lines": [...], "kinds": [...]}          the non-blank lines and the kind of each
    {"file": "a.txt", "kinds": {"1": "title", ...}}      a text beside the labels file, by line number

A line of kind null is one that nobody has labelled yet. Of lines of the first form that have a
"revision", as `cleaner review` appends them, the last with an id holds.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from cleaner.document import KINDS, Kind
from cleaner.errors import InputError, reason_of
from cleaner.pipeline import Cleaner, Result
from cleaner.render import make_visible, number_of

# Kinds with fewer labelled lines have no steady figure.
_COMMON = 30


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
        """Share of the lines that were given their label, 0 to 1; nan if there are none."""
        right = sum(n for (label, found), n in self.confusion.items() if label == found)
        return right / self.lines if self.lines else float("nan")

    @property
    def drops_right(self) -> float:
        """Share of the dropped lines that are labelled something else than body or title; nan if there are none."""
        dropped = self.dropped.total()
        return 1 - (self.dropped["body"] + self.dropped["title"]) / dropped if dropped else float("nan")

    def precision(self, kind: Kind) -> float:
        """Share of the lines found to be of `kind` that are labelled so; nan if there are none."""
        found = self.found(kind)
        return self.confusion[kind, kind] / found if found else float("nan")

    def recall(self, kind: Kind) -> float:
        """Share of the lines labelled `kind` that were found to be so; nan if there are none."""
        labelled = self.labelled(kind)
        return self.confusion[kind, kind] / labelled if labelled else float("nan")

    def f1(self, kind: Kind) -> float:
        """Harmonic mean of precision and recall; 0 if nothing was found right."""
        right = self.confusion[kind, kind]
        both = self.labelled(kind) + self.found(kind)
        return 2 * right / both if both else float("nan")

    @property
    def macro_f1(self) -> float:
        """Mean F1 of the kinds with 30 or more labelled lines; nan if there are none."""
        common = [kind for kind in KINDS if self.labelled(kind) >= _COMMON]
        return sum(map(self.f1, common)) / len(common) if common else float("nan")

    def labelled(self, kind: Kind) -> int:
        """How many lines are labelled `kind`."""
        return sum(n for (label, _), n in self.confusion.items() if label == kind)

    def found(self, kind: Kind) -> int:
        """How many labelled lines were found to be of `kind`."""
        return sum(n for (_, got), n in self.confusion.items() if got == kind)

    def draw_markdown(self) -> str:
        """Return precision, recall, F1 and confusion of the kinds as a Markdown table."""
        short = [kind[:4] for kind in KINDS]
        rows = [
            f"| labelled | lines | precision | recall | F1 | {' | '.join(short)} |",
            f"|---|---:|---:|---:|---:|{'---:|' * len(KINDS)}",
        ]
        for kind in KINDS:
            found = " | ".join(str(self.confusion[kind, got] or "") for got in KINDS)
            rows.append(
                f"| {kind} | {self.labelled(kind)} | {_share(self.precision(kind))} | {_share(self.recall(kind))} "
                f"| {self.f1(kind):.3f} | {found} |"
            )
        rows += ["", f"Macro F1 of the kinds with {_COMMON} lines or more: {self.macro_f1:.3f}."]
        return "\n".join(rows)


def read_labels(path: Path) -> Iterator[Labelled]:
    """Yield the labelled texts of a file.

    Raises:
        InputError: the file cannot be read, or a line of it is not in one of the two forms.
    """
    try:
        rows = path.read_bytes().decode("utf-8-sig").split("\n")
    except OSError as error:
        problem = f"the labels cannot be read ({reason_of(error)}); name a file of labelled texts"
        raise InputError(f"{path}: {problem}") from None
    except UnicodeDecodeError as error:
        raise InputError(
            f"{path}: the labels are not UTF-8 text (byte 0x{error.object[error.start]:02x} at offset {error.start}); "
            "save them as UTF-8, or name another file"
        ) from None
    for number, row in _latest(rows):
        try:
            labelled = _read_row(json.loads(row), path)
        except (ValueError, KeyError, TypeError, AttributeError, OSError, RecursionError) as error:
            raise InputError(
                f"{path}:{number}: not a labelled text ({error}); wanted is an object with 'lines' and 'kinds', "
                "or with 'file' and 'kinds' by line number"
            ) from None
        if labelled.kinds:
            yield labelled


def _latest(rows: Sequence[str]) -> list[tuple[int, str]]:
    """Return the rows that are not blank, with their numbers, without those that a later revision stands for."""
    filled = [(number, row) for number, row in enumerate(rows, 1) if row.strip()]
    last: dict[str, int] = {}
    revised: dict[int, str] = {}
    for number, row in filled:
        if '"revision"' in row:
            with suppress(ValueError, AttributeError, RecursionError):
                values = json.loads(row)
                if "revision" in values:
                    revised[number] = name = str(values.get("id"))
                    last[name] = number
    return [(number, row) for number, row in filled if last.get(revised.get(number, ""), number) == number]


def _read_row(row: dict[str, object], path: Path) -> Labelled:
    kinds = row["kinds"]
    if isinstance(kinds, dict):
        name = str(row["file"])
        text = (path.parent / name).read_bytes().decode("utf-8")
        labels = {int(line): _known(kind) for line, kind in kinds.items()}
        _check_lines(name, labels, line_count=len(text.splitlines()))
        return Labelled(name, text, labels)
    lines = row["lines"]
    if not isinstance(lines, list) or not isinstance(kinds, list) or len(lines) != len(kinds):
        raise ValueError("'lines' and 'kinds' must be lists of the same length")
    labels = {number: _known(kind) for number, kind in enumerate(kinds, 1) if kind is not None}
    return Labelled(str(row.get("id", "")), "\n".join(map(str, lines)), labels)


def _check_lines(name: str, labels: Iterable[int], *, line_count: int) -> None:
    """Raise ValueError if a line is labelled that the text `name` has not."""
    for line in labels:
        if not 1 <= line <= line_count:
            raise ValueError(f"{name} has {number_of(line_count, 'line')}, and line {line:,} is labelled")


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


def evaluate(path: Path, cleaner: Cleaner) -> Figures:
    """Return what the cleaner makes of the labelled texts in the file at `path`.

    Raises:
        InputError: as `read_labels`, or no line in it has a kind.
    """
    figures = Figures()
    for labelled in read_labels(path):
        count_lines(figures, labelled.name, labelled.text, labelled.kinds, cleaner(labelled.text))
    if not figures.texts:
        raise InputError(f"{path}: no line in it has a kind; label some, by hand or with `cleaner review`")
    return figures


def count_lines(figures: Figures, name: str, text: str, kinds: Mapping[int, Kind], result: Result) -> None:
    """Add what became of the labelled lines of one text to the figures."""
    figures.texts += 1
    found = lines_of(result)
    rows = text.splitlines()
    for line, label in kinds.items():
        kind, keep = found.get(line, ("body", True))
        figures.confusion[label, kind] += 1
        if not keep:
            figures.dropped[label] += 1
            if label in ("body", "title"):
                figures.wrong_drops.append((name, line, rows[line - 1] if line <= len(rows) else ""))


def draw_figures(figures: Figures) -> str:
    """Return the figures as a table: precision and recall for each kind, and the totals."""
    rows = [f"{'kind':<10} {'lines':>6} {'precision':>10} {'recall':>7} {'dropped':>8}"]
    for kind in KINDS:
        labelled = figures.labelled(kind)
        if labelled or figures.found(kind):
            rows.append(
                f"{kind:<10} {labelled:>6} {_share(figures.precision(kind)):>10} {_share(figures.recall(kind)):>7}"
                f" {_share(figures.dropped[kind] / labelled if labelled else float('nan')):>8}"
            )
    rows.append("")
    seen = f"{number_of(figures.texts, 'text')}, {number_of(figures.lines, 'labelled line')}"
    rows.append(f"{seen}, {_share(figures.right)} given their label")
    rows.append(
        f"{number_of(figures.dropped.total(), 'line')} dropped, {_share(figures.drops_right)} of them labelled "
        "something other than body or title"
    )
    return "\n".join(rows) + "\n"


def draw_wrong_drops(figures: Figures) -> str:
    """Return the body and title lines that were dropped, one a row: text, line number, line."""
    rows = [f"{name}:{line}: {make_visible(text)}" for name, line, text in figures.wrong_drops]
    return "".join(f"{row}\n" for row in ["", *rows])


def _share(value: float) -> str:
    return "-" if value != value else f"{value:.1%}"
