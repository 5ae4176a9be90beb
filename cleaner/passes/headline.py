"""Which line above the article is its headline, and which its standfirst."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import takewhile

from cleaner.document import Kind, Segment
from cleaner.rules import OPENING_LINES
from cleaner.standing import CONTENT_WORD, PROSE_LINE, SENTENCE_LINE, Opinion, Standing, is_label

_HEADLINE_WORDS = range(3, 31)
_HEADLINE_REACH = 12
_MAYBE_HEADLINE: frozenset[Kind] = frozenset({"body", "title", "duplicate"})
_KICKER_WORDS = 3
_BYLINE_WORDS = 2
# What it adds to the score that a byline stands below, and that the page's title, one of its first lines, holds the
# line. Of 2,314 texts in which the headline stands (whole pages, and what stands around the article) the rules alone
# lost 426 without both, 263 with 0.2 each, 237 with 0.3, and 220 when it looked three lines down and not two; the
# filter 264, 187, 169 and 163. F1 rose on all three scrapers.
_SIGNED = 0.3
_NAMED = 0.3
_TITLE_LINES = 2
_SIGNED_REACH = 3
# Words that begin with the same letters are forms of one word, in most languages.
_STEM = 5
_HEADLINE_LEAST = 0.4
# Some papers have a standfirst of so many lines, each of which has so many words at least.
_MOST_BULLETS = 5
_BULLET_WORDS = 6


def find_headline(standing: Standing) -> Iterator[Opinion]:
    """The line above the article that shares most words with it is its headline."""
    prose = _first_prose(standing)
    if prose == len(standing.segments):
        return
    above = [
        segment
        for segment in standing.segments[max(0, prose - _HEADLINE_REACH * 4) : prose]
        if len(segment.words) in _HEADLINE_WORDS
        and standing.kinds[segment.number] in _MAYBE_HEADLINE
        and is_label(segment)
        and not segment.content.endswith(":")
    ][-_HEADLINE_REACH:]
    if not above:
        return
    vocabulary = _vocabulary(standing.segments[prose : prose + 60])
    between = _lines_between(standing, above[0].number, prose)
    names = [segment for segment in standing.segments[:_TITLE_LINES] if is_label(segment)]
    scores = [
        _headline_score(segment, vocabulary, between[segment.number])
        + _SIGNED * _is_signed(standing, segment, prose)
        + _NAMED * any(segment.content in name.content and segment is not name for name in names)
        for segment in above
    ]
    best = above[scores.index(max(scores))]
    if max(scores) < _HEADLINE_LEAST:
        return
    yield Opinion(best, "title", 3.0, "stands above the article and shares its words")
    yield from _standfirst(standing, best, prose)
    for segment in standing.segments[: best.number]:
        kicker = best.number < OPENING_LINES and is_label(segment) and 0 < len(segment.words) <= _KICKER_WORDS
        if kicker and standing.kinds[segment.number] == "body":
            yield Opinion(segment, "meta", 2.4, "stands above the headline, as a section's name does")


def _is_signed(standing: Standing, segment: Segment, prose: int) -> bool:
    """Whether a byline or a date stands below it, with a standfirst and a caption between at most."""
    below = standing.segments[segment.number + 1 : min(segment.number + 1 + _SIGNED_REACH, prose)]
    return any(standing.kinds[other.number] == "meta" for other in below)


def _lines_between(standing: Standing, first: int, prose: int) -> dict[int, int]:
    """Return how far above the prose each segment from `first` on stands, in lines.

    Lines of a word or two that follow each other are pieces of a byline, or buttons, and together count as one: read
    with `get_text` a byline has a line for "By", the name, a bar, the day. With that F1 of the rules alone rose on all
    six scrapers that were tried, by 0.0001 to 0.0004.
    """
    between: dict[int, int] = {}
    lines, in_byline = 0, False
    for segment in reversed(standing.segments[first:prose]):
        piece = len(segment.words) <= _BYLINE_WORDS
        lines += not (piece and in_byline) and not standing.is_junk(segment.number)
        in_byline = piece
        between[segment.number] = lines
    return between


def _headline_score(segment: Segment, vocabulary: set[str], lines: int) -> float:
    long_enough = min(len(segment.words), 8) / 8
    near = 1 / (1 + 0.1 * lines)
    return _overlap(segment, vocabulary) * long_enough * near + (0.15 if segment.number < OPENING_LINES else 0.0)


def _standfirst(standing: Standing, headline: Segment, prose: int) -> Iterator[Opinion]:
    """The line below the headline, when a byline or a date parts it from the article."""
    below = standing.segments[headline.number + 1 : prose + 1]
    if not below or standing.kinds[below[0].number] != "body" or not len(below[0].words) >= 6:
        return
    first = below[0]
    yield from _bullets(standing, below)
    parted = len(below) > 1 and standing.kinds[below[1].number] in ("meta", "caption", "share", "ad", "nav")
    unfinished = first.number <= 2 and first.number + 1 == prose and not first.ends_sentence and len(first.words) >= 12
    if len(first.content) <= 320 and (parted or unfinished):
        yield Opinion(first, "title", 3.0, "stands between the headline and the article")


def _bullets(standing: Standing, below: Sequence[Segment]) -> Iterator[Opinion]:
    """The lines between the headline and a byline or a date, where a standfirst has several."""
    lines = list(takewhile(partial(_is_standfirst, standing), below))
    after = below[len(lines) : len(lines) + 1]
    if 1 < len(lines) <= _MOST_BULLETS and after and standing.kinds[after[0].number] == "meta":
        for line in lines:
            yield Opinion(line, "title", 3.0, "stands between the headline and the article")


def _is_standfirst(standing: Standing, segment: Segment) -> bool:
    return standing.kinds[segment.number] == "body" and len(segment.words) >= _BULLET_WORDS and is_label(segment)


def _first_prose(standing: Standing) -> int:
    """Return the number of the first segment that is prose of the article, or one past the last."""
    for segment in standing.sentences:
        if len(segment.content) >= PROSE_LINE and not standing.is_junk(segment.number):
            return segment.number
    return len(standing.segments)


def _vocabulary(segments: Iterable[Segment]) -> set[str]:
    """The longer words of the lines that are prose, as far as they were read off."""
    prose = [s.words for s in segments if s.ends_sentence and len(s.content) >= SENTENCE_LINE]
    return {word[:_STEM] for word in set().union(*prose) if len(word) >= CONTENT_WORD}


def _overlap(segment: Segment, vocabulary: set[str]) -> float:
    """Share of the segment's longer words that the article uses too, 0 to 1."""
    words = [word for word in segment.words if len(word) >= CONTENT_WORD]
    return sum([word[:_STEM] in vocabulary for word in words]) / len(words) if words else 0.0
