"""Lines that were broken at a width and go on in the next one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from cleaner.patterns import compile_late
from cleaner.plain.view import Edit

# Between what a narrow column of a mail and the widest terminal hold, in characters.
_NARROWEST, _WIDEST = 50, 130
# A line so long shows that nothing was wrapped.
_TOO_WIDE = 2 * _WIDEST
# A word so long could not be broken, so its line may be longer.
_LONG_WORD = 40
# So many lines that go on; this part of those that are nearly as long as the width; and of the characters of the text.
_FEWEST = 5
_NEARLY = 0.75
_MOST_GO_ON = 0.9
_LARGE_PART = 0.3
# A list has lines of one length, too, but they begin anew: of words amid German sentences six in ten begin small.
_GO_ON_SMALL = 0.4
# The widest lines may be odd ones: in Markdown items and code, which are not wrapped.
_ODD_ONES = (0.03, 0.08, 0.15, 0.25)
# Proportional letters fill a line with more characters or with fewer: lines may end so far below what nine in ten do
# not exceed, and of those this near so many go on with a small letter. Of the others those that end a sentence end.
_MOST_ARE_NARROWER = 0.9
_RAGGED = 0.8
_FEWEST_RAGGED = 12
_GO_ON_SMALL_RAGGED = 0.5
_ENDS = '.!?:…"”’»'
_INDENT = " \t"
# What begins anew, however long the line before is.
_BEGINS_ANEW = compile_late(r"[ \t]*(?:[-*+•·–□o] |#{1,6} |\d{1,3}[.)] |\||!?\[?!?\[|[-=]{3}|:{3}|>|<script>)")


def find_wraps(text: str) -> Sequence[Edit]:
    """Return the line ends at which a line of a hard-wrapped text goes on, each read as a blank."""
    # Most texts are told by the paragraph at one of these places. In Markdown it may be an address that is long.
    places = [part * len(text) // 8 for part in (4, 5, 3, 6)]
    if any(_is_long(text, place) for place in places) and "](" not in text:
        return ()
    lines = text.split("\n")
    if max(map(len, lines)) > _TOO_WIDE and "](" not in text:
        return ()
    sizes = [len(line.rstrip()) for line in lines]
    # How long each line would be with the first word of the next one.
    together = [
        size + 1 + len(word) if size and word else 0
        for size, word in zip(sizes, map(_word_that_goes_on, lines[1:]), strict=False)
    ]
    width = _find_width(lines, sizes, together)
    goes_on = [size > width for size in together] if width else _find_ragged(lines, sizes, together)
    begins = list(accumulate((len(line) + 1 for line in lines), initial=0))
    return [
        # A word may be broken behind a hyphen that it has anyway, and so may an address.
        Edit(
            begins[at] + sizes[at],
            begins[at + 1] + len(lines[at + 1]) - len(lines[at + 1].lstrip(_INDENT)),
            "" if _ends_in_hyphen(lines[at][: sizes[at]]) else " ",
        )
        for at, goes in enumerate(goes_on)
        if goes
    ]


def _find_width(lines: Sequence[str], sizes: Sequence[int], together: Sequence[int]) -> int:
    """Return the width at which the lines were broken; 0 if they were not."""
    before = [at for at, size in enumerate(together) if size and sizes[at] >= _NARROWEST]
    widths = sorted(sizes[at] for at in before if not _is_unbreakable(lines[at]))
    if len(widths) < _FEWEST:
        return 0
    # Lines of addresses are as long as those are: they say nothing of the rest.
    whole = sum(size for size, line in zip(sizes, lines, strict=True) if not _is_unbreakable(line))
    for width in dict.fromkeys(widths[-1 - int(part * len(widths))] for part in _ODD_ONES):
        near = [at for at in before if _NEARLY * width <= sizes[at]]
        if width < widths[-1 - int(_ODD_ONES[0] * len(widths))]:
            near = [at for at in near if sizes[at] <= width]
        goes_on = [at for at in near if together[at] > width]
        if width > _WIDEST or len(goes_on) < max(_FEWEST, _MOST_GO_ON * len(near)):
            continue
        small = sum(not lines[at + 1].lstrip()[:1].isupper() for at in goes_on)
        broken = sum(sizes[at] for at in goes_on if not _is_unbreakable(lines[at]))
        if broken >= _LARGE_PART * whole and small >= _GO_ON_SMALL * len(goes_on):
            return width
    return 0


def _find_ragged(lines: Sequence[str], sizes: Sequence[int], together: Sequence[int]) -> list[bool]:
    """Return which lines go on in the next one, of a text that was broken at a width in inches; none if it was not."""
    wide = sorted(size for size in sizes if size >= _NARROWEST)
    if len(wide) < _FEWEST_RAGGED:
        return []
    width = wide[int(_MOST_ARE_NARROWER * len(wide))]
    near = [at for at, size in enumerate(together) if size and sizes[at] >= _RAGGED * width]
    small = {at for at in near if lines[at + 1].lstrip(_INDENT)[:1].islower()}
    large_part = sum(sizes[at] for at in near) >= _LARGE_PART * sum(sizes)
    if wide[-1] > _WIDEST or len(small) < max(_FEWEST, _GO_ON_SMALL_RAGGED * len(near)) or not large_part:
        return []
    goes = small | {at for at in near if lines[at][: sizes[at]][-1] not in _ENDS}
    return [at in goes for at in range(len(together))]


def _ends_in_hyphen(line: str) -> bool:
    return line.endswith("-") and line[-2:-1].isalnum()


def _is_long(text: str, place: int) -> bool:
    """Whether the line at this place is too long for a text that was wrapped."""
    begin = text.rfind("\n", max(0, place - _TOO_WIDE), place)
    return begin < 0 or text.find("\n", place, begin + _TOO_WIDE) < 0


def _is_unbreakable(line: str) -> bool:
    return max(map(len, line.split()), default=0) >= _LONG_WORD


def _word_that_goes_on(line: str) -> str:
    """Return the first word of a line that may go on with what stands before it; "" if it may not."""
    return "" if _BEGINS_ANEW.match(line) else line[: _LONG_WORD * 4].strip().partition(" ")[0]
