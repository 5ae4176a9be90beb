"""Numbers of links, whose addresses stand in a list at the end, as text browsers write them."""

from __future__ import annotations

from collections.abc import Sequence
from operator import lt

from cleaner.document import SCRIPT
from cleaner.patterns import compile_late
from cleaner.plain.view import Edit

_HEADING = "References\n"
# What may stand before it: lynx writes none, crawl4ai that of Markdown.
_MARKS = "# "
_ENTRY = compile_late(
    r"(?:[ \t]*(?:(?:Visible|Hidden) links:[ \t]*)?\n)*[ \t]*(?:\d{1,5}\.|⟨\d{1,5}⟩)"
    r"(?P<address> [A-Za-z][\w+.-]*:)?[^\n]*(?:\n|\Z)"
)
# So many of them, and this part of all entries, are addresses: those of a list of sources have authors.
_FEWEST = 3
_MOST = 0.8
_NUMBER = compile_late(r"[\[⟨](\d{1,5})[\]⟩]")
# Links are numbered in order; those of notes go astray.
_MOST_IN_ORDER = 0.9


def find_addresses(text: str) -> Sequence[Edit]:
    """Return the list of addresses that ends a text, read as what no page shows."""
    start = text.rfind(_HEADING)
    if start < 0:
        return ()
    entries, end = [], start + len(_HEADING)
    start = len(text[:start].rstrip(_MARKS))
    if start and text[start - 1] != "\n":
        return ()
    while match := _ENTRY.match(text, end):
        entries.append(bool(match["address"]))
        end = match.end()
    if text[end:].strip() or sum(entries) < max(_FEWEST, _MOST * len(entries)):
        return ()
    return [Edit(start, end, f"{SCRIPT}\n")]


def find_numbers(text: str) -> Sequence[Edit]:
    """Return the numbers of links, read as nothing, of a text from which the list of their addresses was taken."""
    if not text.endswith(f"{SCRIPT}\n"):
        return ()
    numbers = list(_NUMBER.finditer(text))
    order = [int(number[1]) for number in numbers]
    if len(order) < _FEWEST or sum(map(lt, order, order[1:])) < _MOST_IN_ORDER * (len(order) - 1):
        return ()
    return [Edit(*number.span(), opens=True) for number in numbers]
