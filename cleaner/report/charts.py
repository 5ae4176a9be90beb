"""Charts as SVG whose lengths are shares of its own width, so that letters keep their size on any screen.

A chart repeats figures that stand in a table beside it: readers of the screen are told its sentence.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.document import KINDS
from cleaner.report.markup import Markup, tag

# A part of a bar that is narrower has no room for its name; that stands in the table.
_NAMED = 0.12
_GAP = 0.1


def draw_bar(share: float) -> Markup:
    """Return a bar as long as `share`, 0 to 1, of its place. It stands beside its figure and says nothing itself."""
    return tag("svg", tag("rect", width=_percent(share), height="100%"), class_="bar", aria_hidden="true")


def draw_stack(parts: Sequence[tuple[str, float]], sentence: str) -> Markup:
    """Return one bar of the named parts, whose shares come to 1, behind each other."""
    pieces: list[Markup] = []
    at = 0.0
    for name, share in parts:
        width = max(share - _GAP / 100, 0)
        title = tag("title", f"{name}: {share:.1%}")
        pieces.append(tag("g", title, _part(at, width, name), class_=kind_class(name)))
        if share >= _NAMED:
            pieces.append(tag("text", name, x=_percent(at + share / 2), y="50%"))
        at += share
    return tag("svg", *pieces, class_="stack", role="img", aria_label=sentence)


def draw_columns(counts: Sequence[int], sentence: str) -> Markup:
    """Return a column for each count, the highest as high as the chart; the first stands a little apart."""
    highest = max(max(counts, default=0), 1)
    width = 1 / (len(counts) + 0.5)
    columns = []
    for number, count in enumerate(counts):
        height = count / highest
        left = width * (number + (0.5 if number else 0))
        place = {"x": _percent(left + width * 0.06), "width": _percent(width * 0.88)}
        columns.append(tag("rect", **place, y=_percent(1 - height), height=_percent(height)))
    return tag("svg", *columns, class_="columns", role="img", aria_label=sentence)


def kind_class(name: str) -> str:
    """Return the class that colours a kind; a name that is none gets that of body."""
    return f"kind-{name if name in KINDS else 'body'}"


def _part(at: float, width: float, name: str) -> Markup:
    return tag("rect", x=_percent(at), width=_percent(width), height="100%")


def _percent(share: float) -> str:
    return f"{100 * share:.3f}".rstrip("0").rstrip(".") + "%"
