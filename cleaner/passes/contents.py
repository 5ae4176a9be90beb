"""Labels that come again in the order in which they stand together: tables of contents, and menus that stand twice."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from cleaner.document import Segment
from cleaner.patterns import compile_late
from cleaner.standing import Opinion, Standing, is_label

_FEWEST_ENTRIES = 3
# What stands more often is a refrain, such as "Pros" or "Price range"; where the contents stand twice, a heading does
# so three times.
_MOST_COPIES = 2
# An entry may not be the heading to the letter, or be a subheading: as many lines stand between two that are.
_NEAR = 4
# Headings are further apart than that, or have a sentence between them; where not the contents stand twice.
_APART = 2
# What contents have before an entry and its heading has not, and what a heading has behind it.
_NUMBERED = compile_late(r"\d{1,2}(?:\.\d{1,2}){0,2}[.):]?\s+(?=\S)")
_EDIT = compile_late(r"(?:\[(?:edit|Bearbeiten|modifier|editar|modifica|bewerken|edytuj)\b[^\]]{0,40}\]|¶)$")
# So many of the headings at least have a sentence before the next one.
_SPREAD = 2 / 3
# Of 1,812 lines of which fewer do, on pages with gold, none stands there as often as on the page, and 16 of their
# copies stand there at all.
_MENU_SPREAD = 0.2
_ABOVE_PROSE = 2
# Of what stands above a sentence, and is named in the contents, 622 of 689 lines stand in gold; of the rest half do.
_HEADS, _MAY_HEAD = 3.4, 1.0

Entry = tuple[Segment, Segment]
"""A line of the contents, and the heading that says the same."""


def find_contents(standing: Standing) -> Iterator[Opinion]:
    """Lines that stand close together first and far apart later are a table of contents, or, without prose, a menu.

    Of 900 entries of contents, and labels between two of them, on pages with gold 850 stand there once less than on the
    page, or not at all.
    """
    # A question may be an entry.
    sentences = [sentence.number for sentence in standing.sentences if not is_label(sentence)]
    for entries in _find_runs(_pair_lines(standing), sentences):
        if sum([len(entry.words) > 1 for entry, _ in entries]) < _FEWEST_ENTRIES or _is_in_prose(entries, sentences):
            continue
        share = _spread(entries, sentences)
        if share >= _SPREAD:
            yield from _say_contents(standing, entries)
        elif share <= _MENU_SPREAD:
            for line in chain.from_iterable(entries):
                yield Opinion(line, "nav", 2.4, "stands in a menu that comes twice")


def _pair_lines(standing: Standing) -> list[Entry]:
    """Return each label that an earlier one announces, in order: by the same words, or with a number before them."""
    copies = Counter(segment.repeats for segment in standing.repeated)
    pairs = [
        (standing.segments[segment.repeats], segment)
        for segment in standing.repeated
        if segment.repeats is not None and copies[segment.repeats] <= _MOST_COPIES and is_label(segment)
    ]
    numbered: dict[str, Segment] = {}
    more: list[Entry] = []
    for line in standing.filled:
        if line.content[0].isdecimal() and is_label(line):
            number = _NUMBERED.match(line.content)
            if number and line.repeats is None and line.number not in copies:
                numbered.setdefault(line.content[number.end() :], line)
                continue
        if numbered and (entry := numbered.get(_name_of(line))) and is_label(line):
            more.append((entry, line))
    return sorted([*pairs, *more], key=lambda pair: pair[1].number) if more else pairs


def _name_of(heading: Segment) -> str:
    """Return a heading without the button behind it."""
    content = heading.content
    return _EDIT.sub("", content).rstrip() if content[-1] in "]¶" and is_label(heading) else content


def _find_runs(pairs: Sequence[Entry], sentences: Sequence[int]) -> list[list[Entry]]:
    """Return labels that come again in the order in which they stand close together."""
    runs: list[list[Entry]] = []
    # The run that an entry would belong to, by its number.
    awaited: dict[int, list[Entry]] = {}
    for entry, heading in pairs:
        run = awaited.get(entry.number)
        if run is None or entry.number <= run[-1][0].number or _are_near(run[-1][1], heading, sentences):
            if len(heading.words) < 2:
                continue
            run = []
            runs.append(run)
        run.append((entry, heading))
        awaited.update(dict.fromkeys(range(entry.number + 1, entry.number + 1 + _NEAR), run))
    return runs


def _are_near(heading: Segment, after: Segment, sentences: Sequence[int]) -> bool:
    """Whether two lines follow each other without prose between them."""
    if after.number - heading.number > _APART:
        return False
    return bisect_left(sentences, heading.number) == bisect_left(sentences, after.number)


def _is_in_prose(entries: Sequence[Entry], sentences: Sequence[int]) -> bool:
    """Whether a sentence stands amid the entries."""
    return bisect_left(sentences, entries[0][0].number) < bisect_left(sentences, entries[-1][0].number)


def _spread(entries: Sequence[Entry], sentences: Sequence[int]) -> float:
    """Return the share of the headings but the last that have a sentence before the next."""
    places = [bisect_left(sentences, heading.number) for _, heading in entries]
    return sum([before < after for before, after in pairwise(places)]) / (len(places) - 1)


def _say_contents(standing: Standing, entries: Sequence[Entry]) -> Iterator[Opinion]:
    """Yield that the entries, and labels between them, are contents, and what they name is a heading."""
    for line in standing.segments[entries[0][0].number : entries[-1][0].number + 1]:
        if is_label(line):
            yield Opinion(line, "nav", 3.4, "is an entry of a table of contents")
    for _, heading in entries:
        below = standing.segments[heading.number + 1 : heading.number + 1 + _ABOVE_PROSE]
        weight = _HEADS if any(line.is_sentence for line in below) else _MAY_HEAD
        yield Opinion(heading, "body", weight, "is a heading that the table of contents names")
