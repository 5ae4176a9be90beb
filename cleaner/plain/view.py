"""A text as it reads, and how its places lie in the text as it is written."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import NamedTuple

from cleaner.document import Span


class Edit(NamedTuple):
    """What stands from `start` to `end`, and what is read in its place."""

    start: int
    end: int
    read: str = ""
    opens: bool = False
    """Whether it belongs to what follows it, as the mark of a heading does, if nothing is read in its place."""


@dataclass(frozen=True, slots=True)
class Layer:
    """One round of edits, sorted, that do not overlap; `places` is where each stands in the text that came of them."""

    edits: Sequence[Edit]
    places: Sequence[int]

    def back(self, at: int) -> int:
        """Return where a cut at this offset lies in the text before the edits."""
        number = bisect_left(self.places, at)
        # Several edits may stand at one place: what closes something stays with it, what opens something does not.
        while number < len(self.edits) and self.places[number] == at:
            if self.edits[number].opens or self.edits[number].read:
                return self.edits[number].start
            number += 1
        if not number:
            return at
        edit, past = self.edits[number - 1], at - self.places[number - 1]
        return edit.start if past < len(edit.read) else edit.end + past - len(edit.read)

    def forth(self, at: int) -> int:
        """Return where what stands at this offset before the edits, or next behind it, stands after them."""
        number = bisect_right(self.edits, at, key=_start_of)
        if not number:
            return at
        edit, place = self.edits[number - 1], self.places[number - 1]
        return place + len(edit.read) + max(0, at - edit.end)


_start_of = attrgetter("start")


@dataclass(frozen=True, slots=True)
class PlainView:
    """A text that was made of another by rounds of edits."""

    text: str
    layers: tuple[Layer, ...] = ()
    links: tuple[Span, ...] = ()
    """Where the texts of links and pictures stand in it, in order."""

    def edit(self, edits: Sequence[Edit], links: Sequence[Span] = ()) -> PlainView:
        """Return the view with more edits, which are sorted and do not overlap; `links` stand in it as it is now."""
        parts: list[str] = []
        places: list[int] = []
        at = length = 0
        for edit in edits:
            parts += self.text[at : edit.start], edit.read
            length += edit.start - at
            places.append(length)
            length += len(edit.read)
            at = edit.end
        parts.append(self.text[at:])
        layer = Layer(edits, places)
        found = tuple((layer.forth(start), layer.forth(end)) for start, end in links)
        return PlainView("".join(parts), (*self.layers, layer), found)

    def back(self, at: int) -> int:
        """Return where a cut at this offset lies in the text as it is written; never falls as offsets rise."""
        for layer in reversed(self.layers):
            at = layer.back(at)
        return at
