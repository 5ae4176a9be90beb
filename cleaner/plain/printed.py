"""Heads and feet of printed pages: what a browser writes above and below each when a page is printed, and PDF keeps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from cleaner.document import SCRIPT
from cleaner.patterns import compile_late
from cleaner.plain.view import Edit

# How the number of the first page is written. Few texts have any of them, and to ask for these takes next to no time.
_FIRST = ("1/", "1 /", "1 of ", "1 von ", "1 sur ", "1 de ", "1 di ", "1 из ")
_COUNTER = compile_late(
    r"(?<![\w/.-])(?:(?:Page|Seite|Página|Pagina|Стр\.?|p\.)\s)?(\d{1,4})(?: ?/ ?| (?:of|von|sur|de|di|из) )(\d{1,4})$"
)
_LONGEST_COUNTER = 24
_DIGITS = compile_late(r"\d+")
# One of these stands on each printed page, an address or a date with the time. `Step 2 of 5` and `2/10` count other
# things, and so may days of a journey.
_ADDRESS_OR_DATE = compile_late(r"://|\bwww\.|^\W*0[./-]0[./-]0,? 0:0\b")
# So many lines around the number of a page may be of its head or foot, if they stand beside this part of all numbers.
_REACH = 4
_MOST = 0.6


class _Number(NamedTuple):
    line: int
    page: int
    pages: int


def find_pages(text: str) -> Sequence[Edit]:
    """Return heads and feet of printed pages, each read as a line that no page shows."""
    if not any(first in text for first in _FIRST):
        return ()
    lines = text.split("\n")
    numbers = _find_numbers(lines)
    recurring = _find_recurring(lines, numbers)
    beside = [lines[number.line] for number in numbers[:1]]
    if not any(_ADDRESS_OR_DATE.search(line) for line in (*recurring, *map(_fold, beside))):
        return ()
    begins = list(accumulate((len(line) + 1 for line in lines), initial=0))
    return [
        Edit(begins[first], min(begins[last + 1], len(text)), f"{SCRIPT}\n")
        for first, last in _find_blocks(lines, numbers, recurring)
    ]


def _fold(line: str) -> str:
    """Return what a line says on every page, whatever its number and its date are."""
    return _DIGITS.sub("0", line).strip()


def _find_numbers(lines: Sequence[str]) -> list[_Number]:
    """Return where the pages are numbered: by rising numbers, on lines that are else alike, half of them or more."""
    alike: dict[tuple[int, str], list[_Number]] = {}
    for at, line in enumerate(lines):
        content = line.strip()
        found = _COUNTER.search(content[-_LONGEST_COUNTER:])
        if not found or not 0 < int(found[1]) <= int(found[2]):
            continue
        if found[0] == content or _ADDRESS_OR_DATE.search(_fold(content)):
            number = _Number(at, int(found[1]), int(found[2]))
            alike.setdefault((number.pages, _fold(line)), []).append(number)
    numbers = max(alike.values(), key=len, default=[])
    rising = all(above.page < below.page for above, below in pairwise(numbers))
    return numbers if rising and len(numbers) > 1 and 2 * len(numbers) >= numbers[0].pages else []


def _find_recurring(lines: Sequence[str], numbers: Sequence[_Number]) -> set[str]:
    """Return what stands near the numbers of most pages."""
    near = Counter(
        content
        for number in numbers
        for content in {_fold(line) for line in lines[max(0, number.line - _REACH) : number.line + _REACH + 1]}
    )
    return {content for content, times in near.items() if content and times >= max(2, _MOST * len(numbers))}


def _find_blocks(
    lines: Sequence[str], numbers: Sequence[_Number], recurring: set[str]
) -> Iterator[tuple[int, int]]:
    """Yield the first and last line of each head and foot."""
    done = -1
    for number in numbers:
        if number.line <= done:  # the block of the page before reaches over an empty page
            continue
        reach = range(max(done + 1, number.line - _REACH), min(len(lines), number.line + _REACH + 1))
        block = [at for at in reach if at == number.line or _fold(lines[at]) in recurring]
        # Between them only blank lines stand.
        first = last = number.line
        for at in reversed([at for at in block if at < first]):
            if any(map(str.strip, lines[at + 1 : first])):
                break
            first = at
        for at in [at for at in block if at > last]:
            if any(map(str.strip, lines[last + 1 : at])):
                break
            last = at
        yield first, last
        done = last
