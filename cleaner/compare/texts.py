"""Two texts, the second made of the first by somebody else: what of each line stayed, went, was changed or came.

Lines that are the same in both are matched first, then the words of what lies between, so that a
line that was cut short, joined or rewritten is shown as changed. White space is not compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from typing import NamedTuple

from cleaner.compare.align import Match, match
from cleaner.compare.cells import WORD
from cleaner.compare.rows import Part, Row, Sign, strip_end
from cleaner.document import Decision, Document, Segment
from cleaner.pipeline import Result
from cleaner.render import has_blank_lines
from cleaner.segment import segment

# A line of which less is left went, and what is left of it belongs to what came in its place.
_CHANGED_SHARE = 0.5


class _Line(NamedTuple):
    number: int
    text: str
    gap: bool
    verdict: Decision | None
    """What cleaner says of the longest piece of it."""


@dataclass(slots=True)
class _Block:
    """Lines before and after between two that are the same, and their words."""

    before: Sequence[_Line]
    after: Sequence[_Line]
    parts: list[list[Part]] = field(default_factory=list)
    """Of each line before, as they are found."""
    came: dict[int, list[_Line]] = field(default_factory=dict)
    """Lines after that came before a line before, by its number."""


class _Word(NamedTuple):
    line: int
    text: str
    """With the white space behind it."""
    first: bool
    """Whether its line begins with it."""


def compare_texts(before: Result, after: str) -> list[Row]:
    """Return the rows of a text that cleaner has an opinion of, and of what somebody else made of it."""
    lines = list(_list_lines(before.decisions.segments, before.decisions))
    others = list(_list_lines(segment(Document(after)).segments))
    rows: list[Row] = []
    start = begin = 0
    matches = match([_key(line) for line in lines], [_key(line) for line in others])
    for same in [*matches, Match(len(lines), len(others), 0)]:
        rows += _compare_block(_Block(lines[start : same.before], others[begin : same.after]))
        start, begin = same.before + same.length, same.after + same.length
        rows += [_make_row(line, [Part("kept", line.text)]) for line in lines[same.before : start]]
    return rows


def _list_lines(segments: Sequence[Segment], decisions: Sequence[Decision] = ()) -> Iterator[_Line]:
    """Yield the lines of a text that have something in them."""
    for number, group in groupby(segments, key=lambda segment: segment.line):
        pieces = list(group)
        if all(piece.blank for piece in pieces):
            continue
        text = "".join(piece.text for piece in pieces)
        longest = max(pieces, key=lambda piece: len(piece.content))
        verdict = decisions[longest.number] if decisions else None
        yield _Line(number, strip_end(text), has_blank_lines(text), verdict)


def _key(line: _Line) -> str:
    return " ".join(line.text.split())


def _make_row(line: _Line, parts: Sequence[Part]) -> Row:
    verdict = line.verdict
    if verdict is None:  # it came
        return Row("+", None, "", None, True, "", (Part("added", line.text),), line.gap)
    marks = {part.mark for part in parts}
    sign: Sign = " " if marks == {"kept"} else "-" if marks == {"dropped"} else "~"
    number, kind, sure, keep = line.number, verdict.kind, verdict.confidence, verdict.keep
    return Row(sign, number, kind, sure, keep, _explain(sign, verdict), tuple(parts), line.gap)


def _explain(sign: Sign, verdict: Decision) -> str:
    """Return why a line went, or that cleaner would do something else."""
    if verdict.keep:
        return "cleaner keeps this line" if sign == "-" else ""
    return verdict.reason if sign == "-" else f"cleaner drops this line: it {verdict.reason}"


def _compare_block(block: _Block) -> Iterator[Row]:
    block.parts = [[] for _ in block.before]
    if block.before and block.after:
        _compare_words(block)
    else:
        for number, line in enumerate(block.before):
            block.parts[number] = [Part("dropped", line.text)]
        block.came[0] = list(block.after)
    for number in range(len(block.before) + 1):
        yield from (_make_row(line, ()) for line in block.came.get(number, ()))
        if number < len(block.before):
            yield _make_row(block.before[number], _join(block.parts[number]))


def _compare_words(block: _Block) -> None:
    """Fill the parts of a block, and find where in it the lines stand that came."""
    words, others = _list_words(block.before), _list_words(block.after)
    pairs = _pair_words(words, others)
    stayed = {other for other in pairs.values()}
    lines_stayed = {others[other].line for other in stayed}
    at = 0
    owner = None  # the line before that holds the last word that stayed, and the line after that has it
    for number, word in enumerate(words):
        other = pairs.get(number)
        if other is None:
            block.parts[word.line].append(Part("dropped", word.text))
            continue
        _add_words(block, others[at:other], lines_stayed, word.line, owner)
        block.parts[word.line].append(Part("kept", word.text))
        at, owner = other + 1, (word.line, others[other].line)
    _add_words(block, others[at:], lines_stayed, len(block.before), owner)


def _add_words(
    block: _Block, came: Sequence[_Word], lines_stayed: set[int], line: int, owner: tuple[int, int] | None
) -> None:
    """Put words that came into the line before that they belong to, and whole lines of them between the lines."""
    inside = owner is not None and owner[0] == line
    for number, group in groupby(came, key=lambda word: word.line):
        if number not in lines_stayed and not inside:
            block.came.setdefault(line, []).append(block.after[number])
            continue
        parts = block.parts[owner[0] if owner and owner[1] == number else line]
        for word in group:
            # Where the end of a line stood, a space keeps two words apart.
            space = " " if word.first and parts and not parts[-1].text[-1:].isspace() else ""
            parts.append(Part("added", f"{space}{word.text}"))


def _pair_words(words: Sequence[_Word], others: Sequence[_Word]) -> dict[int, int]:
    """Return which word stayed as which, of lines of which enough stayed."""
    matches = match([word.text.strip() for word in words], [word.text.strip() for word in others])
    pairs = {one + step: other + step for one, other, length in matches for step in range(length)}
    stayed: dict[int, int] = {}
    total: dict[int, int] = {}
    for number, word in enumerate(words):
        length = len(word.text.strip())
        total[word.line] = total.get(word.line, 0) + length
        stayed[word.line] = stayed.get(word.line, 0) + (length if number in pairs else 0)
    changed = {line for line, length in total.items() if stayed[line] >= length * _CHANGED_SHARE}
    return {number: other for number, other in pairs.items() if words[number].line in changed}


def _list_words(lines: Sequence[_Line]) -> list[_Word]:
    words: list[_Word] = []
    for number, line in enumerate(lines):
        starts = [found.start() for found in WORD.finditer(line.text)]
        # What stands before the first word goes with it.
        edges = [0, *starts[1:], len(line.text)]
        words += [_Word(number, line.text[edge:end], edge == 0) for edge, end in pairwise(edges)]
    return words


def _join(parts: Sequence[Part]) -> list[Part]:
    """Return parts with those of one mark put together."""
    marks = groupby(parts, key=lambda part: part.mark)
    return [Part(mark, "".join(part.text for part in group)) for mark, group in marks]
