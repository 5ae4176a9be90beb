"""What stands before the first and behind the last line of prose."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import chain, groupby

from cleaner.document import QUOTES, Kind, Segment
from cleaner.patterns import compile_late
from cleaner.standing import ARTICLE, PROSE_LINE, RUNNING, Opinion, Standing, filled, is_label, is_menu_item

# Measured on the labelled pages (half of the sites, wide containers): in a text with this many
# prose lines, 85 % of the labels behind the last one are not of the article, 88 % of those more
# than eight segments before the first one.
_PROSE_LINES = 5
_WEIGHT = 2.4
# Where there are few lines and no junk among them a quarter is of the article (of 1,059 such lines of seven scrapers
# 280), and of those as `Built: 1874` or in quotation marks half.
_WITHOUT_JUNK = 1.1
_FACT = compile_late(r"[^:]{2,30}:\s+\S")
# Prose begins and ends where two sentences stand within this many segments.
_PROSE_WINDOW = 12
_FAR = 8
_FEW_OUTSIDE = 6
_JUNK_OUTSIDE = 12
# What opens speech, but for what British headlines open with: of 58 such lines behind the article none is of it.
_SPEECH = QUOTES - frozenset("'‘’")
_BULLETS = frozenset("-*•–·✓✔—✅❌⊕⊖➕➖")
# Rows of a table as extractors write it: of 1,937 in gold, in trafilatura's texts, this pass took 14 for other stories.
_CELLS = " | "
_FEWEST_ROWS = 3


def outside_prose(standing: Standing) -> Iterator[Opinion]:
    """Labels before the first and behind the last line of prose are menus and other stories."""
    kinds = standing.kinds
    sentences = [segment for segment in standing.sentences if kinds[segment.number] in ARTICLE]
    if sum([len(segment.content) >= PROSE_LINE for segment in sentences]) < _PROSE_LINES:
        return
    prose = [segment.number for segment in sentences]
    rows = _find_rows(standing)
    # A table may stand between two paragraphs.
    places = [number - bisect_left(rows, number) for number in prose] if rows else prose
    first = next(at for at, begin in enumerate(places) if places[min(at + 1, len(prose) - 1)] - begin <= _PROSE_WINDOW)
    last = next(at for at in reversed(range(len(prose))) if places[at] - places[max(at - 1, 0)] <= _PROSE_WINDOW)
    table = frozenset(rows)
    for opinion in chain(_before_prose(standing, prose[first]), _behind_prose(standing, prose[last])):
        if opinion.segment.number not in table:
            yield opinion


def _find_rows(standing: Standing) -> list[int]:
    """Return the numbers of the lines that are rows of a table: several one below the other, of as many cells."""
    rows: list[int] = []
    if _CELLS not in standing.document.text:
        return rows
    for cells, lines in groupby(standing.filled, key=_count_cells):
        numbers = [line.number for line in lines] if cells else []
        if len(numbers) >= _FEWEST_ROWS:
            rows += numbers
    return rows


def _count_cells(line: Segment) -> int:
    return line.content.count(_CELLS)


def _before_prose(standing: Standing, prose: int) -> Iterator[Opinion]:
    before = filled(standing.segments[: max(0, prose - 1)])
    if _is_own_list(before, _count_junk(standing, before)):
        return
    titled = "title" in standing.kinds[:prose]
    opened = False
    for segment in before:
        if standing.is_junk(segment.number):
            opened = False
        elif segment.content.endswith(":"):
            opened = True
        if opened:
            continue
        far = prose - segment.number > _FAR
        tiny = len(segment.words) <= 3
        if not far and not _beside_junk(standing, segment):
            continue
        if _is_loose(standing, segment) and (tiny or (far and (titled or is_menu_item(segment)))):
            kind: Kind = "meta" if titled and not far else "nav"
            yield Opinion(segment, kind, _WEIGHT, "stands before the prose of the text")


def _beside_junk(standing: Standing, segment: Segment) -> bool:
    around = standing.segments[max(0, segment.number - 1) : segment.number + 2]
    return any(standing.is_junk(other.number) for other in around if other.number != segment.number)


def _behind_prose(standing: Standing, prose: int) -> Iterator[Opinion]:
    behind = filled(standing.segments[prose + 1 :])
    junk = _count_junk(standing, behind)
    if _is_own_list(behind, junk):
        return
    weight = _WEIGHT if junk else _WITHOUT_JUNK
    kind: Kind = "related"
    opened, goes_on = False, True
    for segment in behind:
        # The end of a paragraph that was cut into its sentences.
        goes_on = goes_on and segment.line == standing.segments[prose].line and not standing.is_junk(segment.number)
        if standing.is_junk(segment.number):
            kind, opened = standing.kinds[segment.number], False
        elif segment.content.endswith(":"):
            opened = True
        if goes_on or opened or segment.words[:1] == ("0",) or (not junk and _is_fact(segment)):
            continue
        far = segment.number - prose > _FAR
        line = far and standing.kinds[segment.number] == "body" and len(segment.content) < PROSE_LINE
        if line or _is_loose(standing, segment):
            headline = len(segment.words) >= 4 and kind not in ("related", "promo", "comment", "bio", "legal")
            yield Opinion(
                segment,
                "related" if headline else kind,
                weight,
                "stands behind the prose of the text",
            )


def _count_junk(standing: Standing, segments: list[Segment]) -> int:
    return sum([standing.is_junk(segment.number) for segment in segments])


def _is_own_list(segments: list[Segment], junk: int) -> bool:
    """Whether there is so little sure junk among them that they are a list of the article's."""
    return len(segments) > _FEW_OUTSIDE and junk * _JUNK_OUTSIDE < len(segments)


def _is_fact(segment: Segment) -> bool:
    """Whether it says what something is, or what somebody said."""
    return segment.content[0] in _SPEECH or _FACT.match(segment.content) is not None


def _is_loose(standing: Standing, segment: Segment) -> bool:
    """A label that nothing has spoken for yet, that opens no list and is no piece of a sentence."""
    after = standing.segments[segment.number + 1 : segment.number + 2]
    return (
        standing.kinds[segment.number] == "body"
        and is_label(segment)
        and segment.content[0] not in _BULLETS
        and not segment.content[0].islower()
        and not segment.content.endswith(":")
        and segment.content[0] not in RUNNING
        # Of 1,100 lines that the next one runs on from so, and that this pass spoke of, 330 were of the article.
        and not (after and after[0].content[:1] in RUNNING and after[0].content)
    )
