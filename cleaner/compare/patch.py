"""Before and after as a unified diff, from which `patch` makes the text after, to the byte.

Lines end at a line feed and nowhere else; a carriage return before it is part of the line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from cleaner.compare.align import Match, match
from cleaner.document import Decisions

_CONTEXT = 3
_NO_END = b"\\ No newline at end of file\n"
_PLAIN = range(0x20, 0x7F)


@dataclass(frozen=True, slots=True)
class LineChange:
    """Lines before, and what stands in their place after; equal ones stayed."""

    before: tuple[bytes, ...]
    after: tuple[bytes, ...]

    @property
    def stayed(self) -> bool:
        """Whether nothing was changed."""
        return self.before == self.after


@dataclass(slots=True)
class _Hunk:
    """Lines that are shown together."""

    at: tuple[int, int]
    """How many lines come before it, before and after."""
    lines: list[bytes] = field(default_factory=list)
    counts: list[int] = field(default_factory=lambda: [0, 0])

    def add(self, change: LineChange) -> None:
        if change.stayed:
            self._put(b" ", change.before, (1, 1))
        else:
            self._put(b"-", change.before, (1, 0))
            self._put(b"+", change.after, (0, 1))

    def _put(self, sign: bytes, lines: Iterable[bytes], counts: tuple[int, int]) -> None:
        for line in lines:
            self.lines.append(sign + (line if line.endswith(b"\n") else line + b"\n" + _NO_END))
            self.counts[0] += counts[0]
            self.counts[1] += counts[1]

    def draw(self) -> Iterator[bytes]:
        ranges = (
            # A range of no lines is named by the line before it.
            f"{at + (1 if count else 0)}{'' if count == 1 else f',{count}'}"
            for at, count in zip(self.at, self.counts, strict=True)
        )
        before, after = ranges
        yield f"@@ -{before} +{after} @@\n".encode()
        yield from self.lines


def list_changes(decisions: Decisions, encoding: str) -> Iterator[LineChange]:
    """Yield the lines of a text that cleaner cleaned, each with what is left of it.

    Where the end of a line went and not all of it, the lines it was joined with are one change.

    Raises:
        UnicodeError: the text cannot be written in `encoding`.
    """
    before: list[bytes] = []
    kept: list[bytes] = []
    for piece, keep in _list_pieces(decisions, encoding):
        if before and before[-1][-1:] != b"\n":
            before[-1] += piece
        else:
            before.append(piece)
        kept += [piece] if keep else []
        if piece.endswith(b"\n") and (not kept or kept[-1].endswith(b"\n")):
            yield _as_change(before, kept)
            before, kept = [], []
    if before:
        yield _as_change(before, kept)


def _as_change(before: list[bytes], kept: list[bytes]) -> LineChange:
    # What is kept of lines that were joined is one line, with its end at its end.
    return LineChange(tuple(before), (b"".join(kept),) if kept else ())


def _list_pieces(decisions: Decisions, encoding: str) -> Iterator[tuple[bytes, bool]]:
    """Yield the pieces of each line, and whether they are kept."""
    for segment, keep in zip(decisions.segments, decisions.keeps, strict=True):
        for piece in _split(segment.text.encode(encoding)):
            yield piece, keep


def _split(data: bytes) -> list[bytes]:
    pieces = data.split(b"\n")
    return [piece + b"\n" for piece in pieces[:-1]] + [piece for piece in pieces[-1:] if piece]


def pair_lines(before: bytes, after: bytes) -> Iterator[LineChange]:
    """Yield the lines of two texts: those that are the same, and what stands in place of what between them."""
    one, other = _split(before), _split(after)
    start = begin = 0
    for same in [*match(one, other), Match(len(one), len(other), 0)]:
        if start < same.before or begin < same.after:
            yield LineChange(tuple(one[start : same.before]), tuple(other[begin : same.after]))
        start, begin = same.before + same.length, same.after + same.length
        yield from (LineChange((line,), (line,)) for line in one[same.before : start])


def draw_patch(changes: Iterable[LineChange], before: str, after: str) -> Iterator[bytes]:
    """Yield the pieces of a unified diff between files of these names; none if nothing was changed."""
    head = [b"--- " + quote_name(before) + b"\n", b"+++ " + quote_name(after) + b"\n"]
    for hunk in _list_hunks(changes):
        yield from head
        yield from hunk.draw()
        head = []


def _list_hunks(changes: Iterable[LineChange]) -> Iterator[_Hunk]:
    """Yield what was changed, three lines that stayed around it; two changes nearer than that to each other are one."""
    hunk: _Hunk | None = None
    held: list[LineChange] = []
    at = [0, 0]
    for change in changes:
        if change.stayed:
            held.append(change)
            if hunk and len(held) > 2 * _CONTEXT:
                yield _close(hunk, held)
                hunk = None
            held = held if hunk else held[-_CONTEXT:]
        else:
            if hunk is None:
                hunk = _Hunk((at[0] - len(held), at[1] - len(held)))
            for each in [*held, change]:
                hunk.add(each)
            held = []
        at[0] += len(change.before)
        at[1] += len(change.after)
    if hunk:
        yield _close(hunk, held)


def _close(hunk: _Hunk, held: Sequence[LineChange]) -> _Hunk:
    for each in held[:_CONTEXT]:
        hunk.add(each)
    return hunk


def quote_name(name: str) -> bytes:
    """Return a file name as `diff` and `patch` write it: what is odd in it by its number, in quotation marks."""
    data = name.encode("utf-8", "surrogateescape")
    if all(byte in _PLAIN and byte not in b'"\\' for byte in data):
        # A tab ends a name that has spaces.
        return data + b"\t" if b" " in data else data
    return b'"' + b"".join(_quote(byte) for byte in data) + b'"'


def _quote(byte: int) -> bytes:
    if byte in b'"\\':
        return b"\\" + bytes([byte])
    return bytes([byte]) if byte in _PLAIN else f"\\{byte:03o}".encode()
