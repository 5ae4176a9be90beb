"""Charts as SVG whose lengths are shares of its own width, so that letters keep their size on any screen.

A chart repeats figures that stand in a table beside it: readers of the screen are told its sentence.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.drawing.draw import kind_class
from cleaner.drawing.markup import Markup, tag

# A part of a bar that is narrower has no room for its name; that stands in the table.
_NAMED = 0.12
_GAP = 0.001
# How high a column gets, and how far, in columns, the first stands from the second.
_TALLEST = 0.86
_APART = 0.5
# What of its place a column fills.
_FILLED = 0.9


def draw_bar(share: float) -> Markup:
    """Return a bar as long as `share`, 0 to 1, of its place. It stands beside its figure and says nothing itself."""
    return tag("svg", tag("rect", width=_percent(share), height="100%"), class_="bar", aria_hidden="true")


def draw_stack(parts: Sequence[tuple[str, float]], sentence: str) -> Markup:
    """Return one bar of the named parts, whose shares come to 1, behind each other."""
    pieces: list[Markup] = []
    at = 0.0
    for name, share in parts:
        width = max(share - _GAP, 0)
        title = tag("title", f"{name}: {share:.1%}")
        pieces.append(tag("g", title, _part(at, width), class_=kind_class(name)))
        if share >= _NAMED:
            pieces.append(tag("text", name, x=_percent(at + share / 2), y="50%"))
        at += share
    return tag("svg", *pieces, class_="stack", role="img", aria_label=sentence)


def draw_columns(counts: Sequence[int], sentence: str, none: int | None = None) -> Markup:
    """Return a column for each of `counts`, of equal steps from 0 to 100 %; before them, apart, that of `none`."""
    highest = max(*counts, none or 0, 1)
    apart = 0.0 if none is None else (1 + _APART) / (len(counts) + 1 + _APART)
    width = (1 - apart) / len(counts)
    columns = [_column(apart + number * width, width, count / highest) for number, count in enumerate(counts)]
    if none is not None:
        columns.append(_column(0, width, none / highest))
    first = "0 %" if none is None else "none"
    labels = [_label(first, 0, "start"), _label("50 %", (1 + apart) / 2, "middle"), _label("100 %", 1, "end")]
    floor = tag("rect", x=0, width="100%", y=_percent(_TALLEST), height=1, class_="floor")
    return tag("svg", *columns, floor, *labels, class_="columns", role="img", aria_label=sentence)


def _column(left: float, width: float, height: float) -> Markup:
    place = {"x": _percent(left), "width": _percent(width * _FILLED)}
    return tag("rect", **place, y=_percent(_TALLEST * (1 - height)), height=_percent(_TALLEST * height))


def _label(text: str, at: float, anchor: str) -> Markup:
    return tag("text", text, x=_percent(at), y="99%", text_anchor=anchor)


def _part(at: float, width: float) -> Markup:
    return tag("rect", x=_percent(at), width=_percent(width), height="100%")


def _percent(share: float) -> str:
    return f"{100 * share:.3f}".rstrip("0").rstrip(".") + "%"
