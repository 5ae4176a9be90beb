"""Rows of CSV, cut into cells by RFC 4180; a cell stays the bytes it came as.

Python's csv module would write every row anew, with quotes of its own, and after an error it
cannot say where a quote was opened. A row is cut line by line as its lines come, so a cell of any
length is looked at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

_LINE_ENDS = b"\r\n"
_ROWS_SNIFFED = 50


@dataclass(slots=True)
class Row:
    """One row. It is whole but for the last of a file, and for what is over the limit."""

    line: int
    """From 1; a row may have several."""
    offset: int
    """Bytes before it."""
    parts: list[bytes] = field(default_factory=list)
    length: int = 0
    """Bytes, with the line end."""
    ends: list[int] = field(default_factory=list)
    """Behind each cell, counted from the beginning of the row."""
    quoted: bool = False
    """A quote is open at its end."""
    stray: bool = False
    """Something stands between a closing quote and the next delimiter."""
    too_long: bool = False
    """Only the beginning is held."""

    @property
    def data(self) -> bytes:
        """The bytes of the row."""
        return b"".join(self.parts)

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands in it but its line end."""
        return self.length < 3 and not self.data.strip(_LINE_ENDS)

    def add(self, line: bytes, delimiter: bytes) -> None:
        """Cut one more of its lines into cells."""
        base = self.length
        end = len(line.rstrip(_LINE_ENDS))
        self.parts.append(line)
        self.length += len(line)
        at = 0
        while True:
            if not self.quoted and line.startswith(b'"', at):
                self.quoted, at = True, at + 1
            if self.quoted:
                at = _find_close(line, at)
                if at < 0:
                    return
                self.quoted = False
                self.stray |= at < end and not line.startswith(delimiter, at)
            found = line.find(delimiter, at, end)
            if found < 0:
                self.ends.append(base + end)
                return
            self.ends.append(base + found)
            at = found + 1


def cut_rows(blocks: Iterable[bytes], delimiter: bytes, max_bytes: int, offset: int = 0) -> Iterator[Row]:
    """Yield the rows of a file that comes in `blocks`, `offset` bytes behind its beginning.

    Of a row over `max_bytes` the beginning is held and the rest of its line read past; if a quote
    is open there, it is the last that can be told.
    """
    number = 0
    row: Row | None = None
    for line, length in split_lines(blocks, max_bytes):
        row = row or Row(number + 1, offset)
        number += 1
        offset += length
        row.add(line, delimiter)
        if row.length > max_bytes or length > len(line):
            row.length += length - len(line)
            row.too_long = True
        if row.quoted and not row.too_long:
            continue
        yield row
        if row.quoted:
            return
        row = None
    if row:
        yield row


def split_lines(blocks: Iterable[bytes], max_bytes: int) -> Iterator[tuple[bytes, int]]:
    r"""Yield lines with their ends (`\n`, `\r\n` or `\r`) and lengths; of one over `max_bytes` the beginning."""
    held: list[bytes] = []
    size = 0
    returned = False
    for block in blocks:
        # A carriage return that ended the last block may be followed by its line feed.
        if returned and not block.startswith(b"\n"):
            yield b"".join(held), size
            held, size = [], 0
        lines = block.splitlines(keepends=True)
        for left, line in enumerate(lines, 1 - len(lines)):
            if size < max_bytes:
                held.append(line)
            size += len(line)
            if line.endswith(b"\n") or (line.endswith(b"\r") and left):
                yield b"".join(held), size
                held, size = [], 0
        returned = block.endswith(b"\r")
    if size:
        yield b"".join(held), size


def sniff_delimiter(head: bytes, delimiters: Iterable[bytes]) -> bytes:
    """Return the delimiter that gives the first rows of a file most cells, and all of them equally many."""
    scores: dict[bytes, tuple[bool, int]] = {}
    for delimiter in delimiters:
        rows = [row for row in islice(cut_rows([head], delimiter, len(head) + 1), _ROWS_SNIFFED) if not row.is_blank]
        # The last may be cut off by the end of what was looked at.
        counts = [len(row.ends) for row in (rows[:-1] or rows)]
        scores[delimiter] = (len(set(counts)) == 1 and counts[0] > 1, max(counts[:1], default=0))
    return max(scores, key=lambda delimiter: scores[delimiter])


def unquote(cell: bytes) -> bytes:
    """Return what a cell says."""
    return cell[1:-1].replace(b'""', b'"') if cell.startswith(b'"') else cell


def quote(text: bytes, delimiter: bytes, *, always: bool) -> bytes:
    """Return the cell that says `text`, in quotes where it needs them."""
    if always or text.startswith(b'"') or any(sign in text for sign in (delimiter, b"\n", b"\r")):
        return b'"' + text.replace(b'"', b'""') + b'"'
    return text


def _find_close(line: bytes, at: int) -> int:
    """Return the place behind the quote that closes the cell, if one does from `at` on; else -1."""
    while True:
        at = line.find(b'"', at)
        if at < 0 or not line.startswith(b'"', at + 1):
            return at + 1 if at >= 0 else -1
        at += 2
