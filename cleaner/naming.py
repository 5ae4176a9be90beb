"""Tell the kinds of junk apart: what a line that goes is called, by what it says and where it stands.

That a line is no part of the article has been decided when these are asked, and stays so: they move
lines from one kind of junk to another, none to or from the article. Each goes over the lines once
and looks a bounded number of them around.

They were read off hand-labelled lines that had been given a wrong kind (docs/tried.md).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from cleaner.document import KEPT_BY_DEFAULT, Kind, Segment
from cleaner.patterns import compile_late
from cleaner.standing import is_label


class Name(NamedTuple):
    """What a line that goes is called from now on; the reason says why."""

    segment: Segment
    kind: Kind
    reason: str


Naming = Callable[[Sequence[Segment], Sequence[Kind]], Iterator[Name]]
"""Looks at the segments that are not blank, and at the kind of every segment by its number."""

_AFFILIATE = compile_late(r"affiliate[- ]?links?\b", re.IGNORECASE)
_CODE = compile_late(r"\b(?:voucher|discount|promo|coupon|gutschein|rabatt)[- ]?codes?\b", re.IGNORECASE)
# One of these words stands in whatever the two patterns find; few lines have one, so few are searched.
_CUES = frozenset(
    "affiliate affiliatelink affiliatelinks code codes gutscheincode gutscheincodes rabattcode rabattcodes".split()
)
_ITSELF: tuple[tuple[Kind, re.Pattern[str]], ...] = (("legal", _AFFILIATE), ("ad", _CODE))
_TOPIC_HEADING = compile_late(
    r"""(?: related\ (?:topics?|tags?) | topics?\ in\ this\ (?:article|story) | tagged(?:\ with)?
    | filed\ under | more\ (?:about|on) | explore\ more\ topics | mehr\ (?:lesen\ )?über
    | mer\ om | (?:följ\ )?ämnen\ i\ artikeln )\s*:?""",
    re.IGNORECASE | re.VERBOSE,
)
# Menus have such a heading, too. Of short lines below one that stands less than ten lines after the article 136 are
# topics and 11 of a menu; further down 64 and 346, above it 12 and 443 (lines that were read, docs/training.md).
_BARE_HEADING = compile_late(
    r"(?:topics?|tags?|(?:weitere )?themen|schlagwörter|stichwörter|emner|ämnen|temas|etiquetas|sujets|thèmes"
    r"|argomenti|onderwerpen)\s*:?",
    re.IGNORECASE,
)
_BARE_REACH = 10
# With one of these words they begin.
_TOPIC_CUES = frozenset(
    "related topic topics tag tags tagged filed more explore mehr weitere themen schlagwörter stichwörter mer emner "
    "följ ämnen temas etiquetas sujets thèmes argomenti onderwerpen".split()
)
_LONGEST_WORD_ON_ITSELF = 600
# A line of topics may name several; where each has a line of its own they have few words.
_LINE_OF_TOPICS, _TOPIC = 12, 3
_MOST_TOPICS = 12
_FACT_KINDS: frozenset[Kind] = frozenset({"meta", "caption"})
_LONGEST_FACT = 45
_FACT_REACH = 2


def name_itself(filled: Sequence[Segment], kinds: Sequence[Kind]) -> Iterator[Name]:
    """A discount code is an ad and a word on affiliate links legal, whatever stands around."""
    for segment in filled:
        if kinds[segment.number] in KEPT_BY_DEFAULT or _CUES.isdisjoint(segment.words):
            continue
        if len(segment.content) <= _LONGEST_WORD_ON_ITSELF:
            for kind, pattern in _ITSELF:
                if pattern.search(segment.content):
                    yield Name(segment, kind, f"names what is {kind}")
                    break


def follow_topics(filled: Sequence[Segment], kinds: Sequence[Kind]) -> Iterator[Name]:
    """What stands below the article under "Related topics" or "More about" in a few words is topics, not stories."""
    prose = None
    for at, heading in enumerate(filled):
        if kinds[heading.number] in KEPT_BY_DEFAULT:
            prose = at if heading.ends_sentence else prose
            continue
        if prose is None or not heading.words or heading.words[0] not in _TOPIC_CUES:
            continue
        if not _TOPIC_HEADING.fullmatch(heading.content) and not (
            at - prose < _BARE_REACH and _BARE_HEADING.fullmatch(heading.content)
        ):
            continue
        topics = list(_find_topics(filled[at + 1 : at + 1 + _MOST_TOPICS], kinds))
        if topics:
            yield Name(heading, "meta", "heads a list of topics")
            for topic in topics:
                yield Name(topic, "meta", "stands in a list of topics")


def _find_topics(after: Sequence[Segment], kinds: Sequence[Kind]) -> Iterator[Segment]:
    most = _LINE_OF_TOPICS
    for segment in after:
        if kinds[segment.number] in KEPT_BY_DEFAULT or not is_label(segment) or len(segment.words) > most:
            return
        yield segment
        most = _TOPIC


def join_stories(filled: Sequence[Segment], kinds: Sequence[Kind]) -> Iterator[Name]:
    """A date, a length or a count of pictures amid other stories is of one of them."""
    if "related" not in kinds:
        return
    for at, segment in enumerate(filled):
        # Whatever its digits are, a number is the word "0".
        if kinds[segment.number] not in _FACT_KINDS or len(segment.content) > _LONGEST_FACT or "0" not in segment.words:
            continue
        before, after = filled[max(0, at - _FACT_REACH) : at], filled[at + 1 : at + 1 + _FACT_REACH]
        if _has_story(before, kinds) and _has_story(after, kinds):
            yield Name(segment, "related", "stands amid other stories")


def _has_story(segments: Sequence[Segment], kinds: Sequence[Kind]) -> bool:
    return any(kinds[segment.number] == "related" for segment in segments)


NAMINGS: tuple[tuple[str, Naming], ...] = tuple(
    (f"naming.{look.__name__}", look) for look in (name_itself, follow_topics, join_stories)
)
