"""One document before and after: every line kept or dropped, and why it went.

A dropped line is told by a sign and the name of its kind, not by colour alone. Stretches that
stayed are folded, with their length, so that what went stands near together.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from itertools import groupby
from typing import Any

from cleaner.document import KINDS, Kind
from cleaner.drawing.markup import Markup, tag

# A kept stretch of more lines is folded, but for so many at each end of it.
_FOLDED = 7
_ENDS = 2
UNSURE = 0.8
"""A line whose kind is less sure, 0.5 to 1, is worth a look."""
_ALWAYS = {None: "", "keep": "; lines like it always stay", "drop": "; it always goes on this site"}
# Of a line of more characters the rest is folded, from the last blank before so many on.
_LONG = 900
_SHOWN = 600


def draw_document(record: Mapping[str, Any]) -> Markup:
    """Return the decisions of one text as an ordered list; `record` is what `Result.to_dict` gives.

    Where it is not known of a kept line what kind it is, `kind` and `confidence` are None. There is
    no style, script or handler in the markup; `page_style` has the style it wants.
    """
    decisions = [decision for decision in record["decisions"] if decision["text"].strip()]
    lines = [line for keep, run in groupby(decisions, _stays) for line in _draw_run(list(run), keep=keep)]
    return tag("ol", *lines, class_="document") if lines else tag("p", "There is nothing in it to read.", class_="none")


def draw_choosable(decision: Mapping[str, Any], piece: int) -> Markup:
    """Return one line as an item that can be chosen: nothing of it is folded away, and what stays has its reason too.

    `piece` is its place among the decisions and stands in `data-piece`. `person` is true of a decision
    whose kind a person gave, and `always` is "keep" or "drop" if lines like it always are.
    """
    keep = bool(decision["keep"])
    said = "by you" if decision.get("person") else f"{decision['confidence']:.0%}"
    always = _ALWAYS[decision.get("always")]
    why = tag("small", f"{said}: {decision['reason']}{always}")
    text = _draw_text("span" if keep else "del", decision["text"])
    unsure = decision["confidence"] < UNSURE
    marks = {"dropped": not keep, "mended": decision.get("person"), "unsure": unsure}
    number = tag("span", f"{decision['line']:,}", class_="number")
    fate = _draw_fate(str(decision["kind"]), keep=keep)
    classes = " ".join(name for name, holds in marks.items() if holds) or None
    return tag("li", number, fate, tag("div", text, why), class_=classes, tabindex=-1, data_piece=piece)


@lru_cache(maxsize=64)
def draw_kind(kind: str) -> Markup:
    """Return the name of a kind with its colour beside it."""
    return tag("span", kind, class_=f"kind {kind_class(kind)}")


@lru_cache(maxsize=64)
def _draw_fate(kind: str, *, keep: bool) -> Markup:
    sign = tag("span", "+" if keep else "\N{MINUS SIGN}", class_="sign", title="stays" if keep else "goes")
    return tag("span", sign, draw_kind(kind), class_="fate")


def kind_class(kind: str) -> str:
    """Return the class that sets the colour of a kind; whatever is no kind has that of body."""
    known: tuple[Kind, ...] = KINDS
    return f"kind-{kind if kind in known else 'body'}"


def page_style() -> str:
    """Return the style: colours of the kinds in light and dark, and how a document looks."""
    return files("cleaner.drawing").joinpath("static", "page.css").read_text("utf-8")


def _stays(decision: Mapping[str, Any]) -> bool:
    return bool(decision["keep"])


def _draw_run(run: Sequence[Mapping[str, Any]], *, keep: bool) -> Iterator[Markup]:
    """Yield a stretch of lines that share a fate; the middle of a long one that stayed is folded."""
    if not keep or len(run) <= _FOLDED:
        yield from map(_draw_line, run)
        return
    middle = run[_ENDS:-_ENDS]
    length = sum(len(decision["text"]) for decision in middle)
    yield from map(_draw_line, run[:_ENDS])
    summary = tag("summary", f"{len(middle):,} more lines stayed ({length:,} characters)")
    yield tag("li", tag("details", summary, tag("ol", *map(_draw_line, middle))), class_="fold")
    yield from map(_draw_line, run[-_ENDS:])


def _draw_line(decision: Mapping[str, Any]) -> Markup:
    number = tag("span", f"{decision['line']:,}", class_="number")
    if decision["keep"]:
        kind = decision["kind"]
        named = draw_kind(kind) if kind not in (None, "body") else ""
        return tag("li", number, tag("span", named, class_="fate"), _draw_text("span", decision["text"]))
    fate = tag("span", tag("span", "\N{MINUS SIGN}", class_="sign"), draw_kind(decision["kind"]), class_="fate")
    why = tag("small", f"{decision['confidence']:.0%}: {decision['reason']}")
    return tag("li", number, fate, tag("div", _draw_text("del", decision["text"]), why), class_="dropped")


def _draw_text(name: str, text: str) -> Markup:
    """Return a line as an element that has its direction by its own letters; the rest of a long one is folded."""
    text = text.strip()
    if len(text) <= _LONG:
        return tag(name, text, class_="text", dir="auto")
    cut = text.rfind(" ", _SHOWN // 2, _SHOWN) + 1 or _SHOWN
    rest = tag("details", tag("summary", f"{len(text) - cut:,} more characters"), text[cut:])
    return tag("div", tag(name, text[:cut], class_="text"), rest, dir="auto")
