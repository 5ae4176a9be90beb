"""Rows of CSV, cut into cells by RFC 4180; a cell stays the bytes it came as.

Python's csv module would write every row anew, with quotes of its own, and after an error it
cannot say where a quote was opened. A row is cut block by block as it comes, so a cell of any
length is looked at once, and one over the limit need not be held to find where its row ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from io import BytesIO
from itertools import islice
from typing import NamedTuple

from cleaner.patterns import compile_late

_LINE_ENDS = b"\r\n"
_ROWS_SNIFFED = 50
# Of a row over the limit so much is held: what a reject shows.
_SHOWN = 1 << 16
MOST_CELLS = 1 << 20
"""Of a row with more only so many are told apart: no header has as many names."""
# What a cell in quotes says: all up to a quote that no other one follows.
_QUOTED = compile_late(rb'[^"]*+(?:""[^"]*+)*+')


@dataclass(slots=True)
class CellRow:
    """One row. It is whole but for the last of a file, and for what is over the limit."""

    line: int
    """From 1; a row may have several."""
    offset: int
    """Bytes before it."""
    held: BytesIO = field(default_factory=BytesIO)
    length: int = 0
    """Bytes, with the line end."""
    lines: int = 0
    """Line ends in it."""
    ends: list[int] = field(default_factory=list)
    """Behind each cell, counted from the beginning of the row."""
    ended: bool = False
    quoted: bool = False
    """A quote is open at its end."""
    stray: bool = False
    """Something stands between a closing quote and the next delimiter."""
    too_long: bool = False
    """Only the beginning is held."""
    _fresh: bool = True
    """A cell begins with what comes next."""
    _in_doubt: bool = False
    """The last byte is a quote, which closes a cell if no other one follows."""

    @property
    def data(self) -> bytes:
        """The bytes of the row."""
        return self.held.getvalue()

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands in it but its line end."""
        return self.length < 3 and not self.data.strip(_LINE_ENDS)

    def take(self, block: bytes, start: int, signs: _Signs) -> int:
        """Take what belongs to it of a block from `start` on, and return where that ends."""
        stop = self._cut(block, start, signs)
        if not self.too_long:
            self.held.write(block[start:stop])
        self.length += stop - start
        self.lines += sum(block.count(end, start, stop) for end in (b"\n", b"\r")) - block.count(b"\r\n", start, stop)
        return stop

    def shorten(self) -> None:
        """Hold no more than its beginning."""
        self.too_long = True
        self.held.truncate(_SHOWN)
        self.ends = [end for end in self.ends if end <= _SHOWN]

    def finish(self) -> None:
        """Take it as it is: the file has ended within its last line."""
        self.quoted &= not self._in_doubt
        if not self.quoted and not self.too_long:
            self.ends.append(self.length)

    def _cut(self, block: bytes, start: int, signs: _Signs) -> int:
        """Find the ends of its cells in a block, from `start` to where the row ends or the block does."""
        at = start
        while at < len(block):
            if self._fresh and block.startswith(b'"', at):
                self.quoted, at = True, at + 1
            self._fresh = False
            if self.quoted:
                at = self._find_close(block, at)
                if self.quoted:
                    break
                self.stray |= not block.startswith((signs.delimiter, b"\r", b"\n"), at)
            hurried = self.too_long or len(self.ends) > MOST_CELLS
            found = (signs.opening if hurried else signs.any).search(block, at)
            if not found:
                break
            at = found.start()
            if not hurried:
                self.ends.append(self.length + at - start)
            if not block.startswith(signs.delimiter, at):
                self.ended = True
                return at + 1 + block.startswith(b"\r\n", at)
            self._fresh, at = True, at + 1
        return len(block)

    def _find_close(self, block: bytes, at: int) -> int:
        """Return the place behind the quote that closes the cell, if one does from `at` on."""
        if self._in_doubt:
            self._in_doubt, self.quoted = False, block.startswith(b'"', at)
            at += self.quoted
        if self.quoted and (found := _QUOTED.match(block, at)):
            at = found.end() + 1
            self._in_doubt = at == len(block)
            self.quoted = at >= len(block)
        return at


class _Signs(NamedTuple):
    """What ends a cell that is not quoted."""

    delimiter: bytes
    any: re.Pattern[bytes]
    opening: re.Pattern[bytes]
    """Behind which a quote opens a cell, or the end of the row: nothing else tells where a row ends."""


_SIGNS = {
    sign: _Signs(
        sign,
        compile_late(rb"[" + re.escape(sign) + rb"\r\n]"),
        compile_late(re.escape(sign) + rb'(?=["]|\Z)|[\r\n]'),
    )
    for sign in (b",", b";", b"\t", b"|")
}


def cut_rows(blocks: Iterable[bytes], delimiter: bytes, max_bytes: int, offset: int = 0) -> Iterator[CellRow]:
    """Yield the rows of a file that comes in `blocks`, `offset` bytes behind its beginning.

    Cells are divided by one of `,`, `;`, `|` and the tab. Of a row over `max_bytes` the beginning
    is held, and the rest is read past.
    """
    signs, line = _SIGNS[delimiter], 1
    row: CellRow | None = None
    for block in _join_line_ends(blocks):
        at = 0
        while at < len(block):
            row = row or CellRow(line, offset)
            at = row.take(block, at, signs)
            if row.length > max_bytes and not row.too_long:
                row.shorten()
            if row.ended:
                yield row
                line, offset = line + row.lines, offset + row.length
                row = None
    if row:
        row.finish()
        yield row


def _join_line_ends(blocks: Iterable[bytes]) -> Iterator[bytes]:
    r"""Yield the blocks cut so that no `\r\n` spans two."""
    returned = b""
    for block in blocks:
        whole = returned + block
        returned = b"\r" if whole.endswith(b"\r") else b""
        if whole := whole.removesuffix(returned):
            yield whole
    if returned:
        yield returned


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
