"""Bring to light in the tree of a page what a browser shows and libxml2 keeps in what is not shown.

By the HTML standard the head of a page ends where anything begins that does not belong into it, a drawing (`svg`) that
nobody closed ends where text begins, and a `template` that is the shadow of its element stands in its place. libxml2
knows none of that, so the page would be gone with them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

# What a head may hold, as the standard lists it. libxml2 ends it at elements of HTML 4 only: a page without the tag
# `body`, which tools that make pages smaller leave out, would be gone if it began with `main` or `article`.
_OF_HEAD = frozenset("base basefont bgsound link meta title noscript noframes style script template head".split())
# What ends a drawing, as the standard lists it.
_ENDS_DRAWING = (
    "b big blockquote br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 hr i img li listing menu nobr ol p pre "
    "ruby s small span strong strike sub sup table tt u ul var"
).split()
_IN_DRAWINGS = ("title", "desc", "metadata", "text")
# A drawing with less text in it than a sentence has is an icon with a label.
_LEAST_TEXT = 80
# In so many drawings one in the other text is looked for: each of them may hold the whole page.
_MOST_WITHIN = 16


def open_page(root: Any) -> Any:
    """Return the root of a page, in which what a browser shows stands in elements that are shown."""
    _end_head(root)
    hidden = list(root.iter("svg", "template"))
    for shadow in hidden:
        if shadow.tag == "template" and shadow.get("shadowrootmode") in ("open", "closed"):
            shadow.tag = "div"
    drawings = [one for one in hidden if one.tag == "svg"]
    for _ in range(_MOST_WITHIN):
        swollen = [one for one in _pick_outer(drawings) if _is_swollen(one)]
        if not swollen:
            break
        for drawing in swollen:
            _open_drawing(drawing)
        drawings = [one for drawing in swollen for one in drawing.iter("svg")]
    return root


def _end_head(root: Any) -> None:
    """Move what ends the head of a page, and all behind it, to the beginning of its body."""
    head = root.find("head")
    within = list(head) if head is not None else []
    first = next((at for at, one in enumerate(within) if isinstance(one.tag, str) and one.tag not in _OF_HEAD), None)
    if first is None:
        return
    body = root.find("body")
    if body is None:
        body = root.makeelement("body")
        root.append(body)
    within[-1].tail = (within[-1].tail or "") + (body.text or "")
    body.text = None
    body[:0] = within[first:]


def _pick_outer(drawings: Sequence[Any]) -> Iterator[Any]:
    """Yield the drawings, in page order, that stand in no other of them."""
    at = 0
    while at < len(drawings):
        yield drawings[at]
        at += sum(1 for _ in drawings[at].iter("svg"))


def _is_swollen(drawing: Any) -> bool:
    """Whether a drawing holds text that would have ended it."""
    first = next(drawing.iter(_ENDS_DRAWING), None)
    if first is None:
        return False
    size = 0
    for text in drawing.itertext():
        size += len(text.strip())
        if size >= _LEAST_TEXT:
            return True
    return False


def _open_drawing(drawing: Any) -> None:
    """Make an element of a drawing that shows what is in it, but for its own words."""
    for words in list(drawing.iter(_IN_DRAWINGS)):
        del words[:]
        words.text = None
    drawing.tag = "span"
