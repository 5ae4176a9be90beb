"""One document of a run as it is shown: what stayed and what went, line by line, to a certain length."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cleaner.batch.protocol import Record
from cleaner.batch.spans import Dropped, Span
from cleaner.render import LINE_ENDS
from cleaner.report.reasons import say_why

# A document may be ten million characters long, and the report holds some dozens of them.
_MOST_CHARACTERS = 12_000
_MOST_PIECES = 300


@dataclass(frozen=True, slots=True)
class LinePart:
    """A line, or a part of one, that stayed (`dropped` is None) or went."""

    text: str
    start: int
    """In the original text, in code points."""
    line: int
    """From 1."""
    dropped: Span | None


@dataclass(frozen=True, slots=True)
class Shown:
    """A document: where it is, what became of it, and its beginning piece by piece."""

    place: str
    """Where it lies in the run: a file, and its number in that file if it holds more."""
    source: str
    """The file it came from."""
    id: str | None
    url: str | None
    length: int
    """Of the original text, in characters."""
    kept: int
    flags: tuple[str, ...]
    pieces: tuple[LinePart, ...]

    @property
    def share(self) -> float:
        """The share of its characters that went."""
        return share_dropped(self.length, self.kept)

    def to_record(self) -> dict[str, object]:
        """Return it in the form of `Result.to_dict`, as far as a run says it: of what stayed not the kind."""
        return {
            "text": "".join(piece.text for piece in self.pieces if not piece.dropped),
            "decisions": [*map(_decide, self.pieces)],
        }

    @property
    def cut(self) -> int:
        """How many characters at its end are not in `pieces`."""
        return self.length - sum(len(piece.text) for piece in self.pieces)


def _decide(piece: LinePart) -> dict[str, object]:
    span = piece.dropped
    return {
        "start": piece.start,
        "end": piece.start + len(piece.text),
        "line": piece.line,
        "text": piece.text,
        "keep": span is None,
        "kind": span.kind if span else None,
        "confidence": span.confidence if span else None,
        "reason": say_why(span.rule) if span else None,
    }


def show_document(place: str, record: Record, dropped: Dropped) -> Shown:
    """Return a record of a run, which lies at `place` there, as it is shown."""
    pieces = tuple(_take_first(_number_lines(_weave(record.text, dropped.spans))))
    length, kept = dropped.length, len(record.text)
    return Shown(place, dropped.source, dropped.id, record.url, length, kept, dropped.flags, pieces)


def share_dropped(length: int, kept: int) -> float:
    """Return the share of `length` characters that went, 0.0 of none."""
    return (length - kept) / length if length else 0.0


def _weave(kept: str, spans: tuple[Span, ...]) -> Iterator[tuple[str, int, Span | None]]:
    """Yield what stayed and what went in the order of the original text, with its place there."""
    at = taken = 0
    for span in spans:
        gap = span.start - at
        yield from _split(kept[taken : taken + gap], at)
        yield span.text, span.start, span
        taken += gap
        at = span.end
    yield from _split(kept[taken : taken + _MOST_CHARACTERS], at)


def _split(text: str, at: int) -> Iterator[tuple[str, int, Span | None]]:
    for line in text.splitlines(keepends=True):
        yield line, at, None
        at += len(line)


def _number_lines(pieces: Iterator[tuple[str, int, Span | None]]) -> Iterator[LinePart]:
    line = 1
    for text, start, span in pieces:
        yield LinePart(text, start, line, span)
        line += len(text.splitlines()) - (not text.endswith(tuple(LINE_ENDS)))


def _take_first(pieces: Iterator[LinePart]) -> Iterator[LinePart]:
    """Yield pieces until there are enough; the last one may be cut."""
    room = _MOST_CHARACTERS
    for number, piece in enumerate(pieces):
        if number == _MOST_PIECES or room <= 0:
            return
        text = piece.text[:room]
        yield LinePart(text, piece.start, piece.line, piece.dropped)
        room -= len(text)
