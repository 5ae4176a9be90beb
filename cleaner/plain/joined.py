"""Newlines that are written as something else, in a text that has none."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cleaner.patterns import compile_late
from cleaner.plain.view import Edit

# A text that is short may say " | " itself.
_FEWEST = 8
# Of the paragraphs of articles hardly any is longer. What is left of a text that lost its newlines when the bars of
# its menus are taken for newlines is one line with all of the article: 1,651 characters at least in sixteen such texts.
_LONGEST_LINE = 1_500
_BAR = compile_late(r" \|(?= )")
_BARE_BAR = compile_late(r"\|")
_ESCAPED = compile_late(r"\\r\\n|\\n")
# A list of lines as Python or JSON writes it.
_LIST = compile_late(r"\s*\[\s*['\"]")
_LIST_END = compile_late(r"['\"]\s*\]\s*\Z")
_BETWEEN_ITEMS = compile_late(r"(?<=['\"]),[ \n]*(?=['\"])")
_FEWEST_ITEMS = 3
# What its items hold instead of a character: `\u00e4` and the two halves of one beyond 65,535, `\xa0`, `\'`, `\n`.
_ESCAPE = compile_late(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u(?![dD][89a-fA-F])[0-9a-fA-F]{4}"
    r"|x[0-9a-fA-F]{2}|[nt'\"\\/])"
)
_SIGNS = {"n": "\n", "t": "\t"}


def find_joints(text: str) -> Sequence[Edit]:
    """Return what stands for newlines: in a text of one line bars or a backslash and an n, or the commas of a list."""
    if text.count("\n") <= 1:
        for sign, pattern in (("\\n", _ESCAPED), (" | ", _BAR), ("|", _BARE_BAR)):
            # One character is found several times as fast as several.
            if sign.strip()[0] in text and text.count(sign) >= _FEWEST:
                edits = [Edit(*match.span(), "\n") for match in pattern.finditer(text)]
                places = [0, *(edit.start for edit in edits), len(text)]
                if max(after - before for before, after in pairwise(places)) <= _LONGEST_LINE:
                    return edits
    return _find_items(text) if text[:1] in ("[", " ") else ()


def _find_items(text: str) -> Sequence[Edit]:
    """Return the commas and the quotation marks of a list of lines, if the text is one."""
    begin = _LIST.match(text)
    end = _LIST_END.search(text, max(0, len(text) - 100))
    commas = list(_BETWEEN_ITEMS.finditer(text))
    if not begin or not end or len(commas) < _FEWEST_ITEMS:
        return ()
    edits = [Edit(*begin.span(), opens=True)]
    for comma in commas:
        # The mark before it closes an item, the one behind it opens one.
        edits += Edit(comma.start() - 1, comma.end(), "\n"), Edit(comma.end(), comma.end() + 1, opens=True)
    marks = {edit.start for edit in edits} | {end.start()}
    # The mark that closes an item is no part of what is written in it, whatever stands before it.
    escapes = [found for found in _ESCAPE.finditer(text, begin.end(), end.start()) if found.end() - 1 not in marks]
    edits += (Edit(*found.span(), _read_escape(found[0])) for found in escapes)
    return [*sorted(edits), Edit(*end.span())]


def _read_escape(written: str) -> str:
    """Return the character that is written so."""
    if len(written) == 2:
        return _SIGNS.get(written[1], written[1])
    units = [int(digits, 16) for digits in written.replace("x", "u").split("\\u")[1:]]
    return b"".join(unit.to_bytes(2, "little") for unit in units).decode("utf-16-le")
