"""The kinds as they stand while the passes run, and what the passes ask of a segment."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from copy import copy
from functools import cached_property, lru_cache
from typing import NamedTuple, cast

from cleaner.document import KEPT_BY_DEFAULT, Document, Kind, Segment, Vote, make_vote
from cleaner.scripts import count_dense

ARTICLE = KEPT_BY_DEFAULT
# Body starts ahead by this much, in log-odds: in doubt, keep.
BODY_AHEAD = 1.0
# So many characters are prose, or a paragraph of it.
PROSE_LINE = 120
PARAGRAPH = 200
# A word of so many letters says what a line is about.
CONTENT_WORD = 4
# Of Latin, Chinese and Japanese, Hindi, Urdu.
_FULL_STOPS = ".。।۔"
# What somebody says in Chinese or Japanese ends so.
_STOPS_SPEECH = ("。」", "。』", "。）", "！」", "？」")
_LONGEST_LABEL = 140
# What begins with one of these goes on with the sentence of the line before, which was cut at a link or italics.
RUNNING = frozenset(".,;:)")
# What a pass says that knows better than any rule.
VETO = 8.0


class Opinion(NamedTuple):
    """What a pass thinks of a segment; it becomes a vote under the name of the pass."""

    segment: Segment
    kind: Kind
    weight: float
    reason: str


class Said(NamedTuple):
    """What the profile of a site says of a segment: `weight` is the log-odds that it is no part of the article."""

    weight: float
    reason: str


Ballot = tuple[tuple[Kind, float], ...]
"""The kinds and weights of the votes on a segment: all that its decision depends on."""
_BALLOT = slice(Vote._fields.index("kind"), Vote._fields.index("weight") + 1)


class Standing:
    """The kinds as they stand while the passes run.

    A segment that nobody voted on stands as `body`, so what has another kind has a ballot.
    """

    def __init__(self, document: Document, verdicts: Sequence[Sequence[Vote]]) -> None:
        self.document = document
        self.segments = document.segments
        self.votes = list(verdicts)
        self.ballots: dict[int, Ballot] = {
            number: cast(Ballot, (votes[0][_BALLOT],) if len(votes) == 1 else tuple([vote[_BALLOT] for vote in votes]))
            for number, votes in enumerate(verdicts)
            if votes
        }
        self.kinds: list[Kind] = ["body"] * len(verdicts)
        self.revised: list[str | None] = [None] * len(verdicts)
        # Most segments have one or two votes, of the same few voters.
        leaders = {ballot: count(ballot)[0] for ballot in set(self.ballots.values())}
        for number, ballot in self.ballots.items():
            self.kinds[number] = leaders[ballot]
        # The kinds that any segment has stood as: passes over others need not look.
        self._seen = set(self.kinds)

    def copy(self) -> Standing:
        """Return the same, to which votes can be added without changing this one."""
        other = copy(self)
        other.votes, other.ballots = list(self.votes), dict(self.ballots)
        other.kinds, other.revised, other._seen = list(self.kinds), list(self.revised), set(self._seen)
        return other

    def is_junk(self, number: int) -> bool:
        """Whether the segment stands as something else than the article."""
        return self.kinds[number] not in ARTICLE

    def those(self, kinds: Collection[Kind]) -> list[Segment]:
        """Return the segments that stand as one of `kinds`, in order."""
        if self._seen.isdisjoint(kinds):
            return []
        return [segment for segment, kind in zip(self.segments, self.kinds, strict=True) if kind in kinds]

    @cached_property
    def sentences(self) -> list[Segment]:
        """The segments that count as a sentence, whatever they stand as."""
        return [segment for segment in self.segments if segment.is_sentence]

    @cached_property
    def filled(self) -> list[Segment]:
        """The segments that are not blank."""
        return filled(self.segments)

    @cached_property
    def repeated(self) -> list[Segment]:
        """The segments whose content stands in the text already."""
        return [segment for segment in self.segments if segment.repeats is not None]

    def add(self, opinions: Iterable[Opinion], voter: str) -> None:
        """Take the word of a pass as votes and settle the segments it spoke of anew."""
        opinions = list(opinions)
        if not opinions:
            return
        votes, ballots = self.votes, self.ballots
        touched: set[int] = set()
        for segment, kind, weight, reason in opinions:
            number = segment.number
            votes[number] = [*votes[number], make_vote((number, kind, weight, voter, reason, segment.span))]
            ballots[number] = (*ballots.get(number, ()), (kind, weight))
            touched.add(number)
        for number in touched:
            kind = count(ballots[number])[0]
            if kind != self.kinds[number]:
                self.kinds[number] = kind
                self.revised[number] = voter
                self._seen.add(kind)


@lru_cache(maxsize=1 << 12)
def count(ballot: Ballot) -> tuple[Kind, Mapping[Kind, float]]:
    """Return the kind that leads, and the summed votes by kind, with body's lead."""
    scores: dict[Kind, float] = {"body": BODY_AHEAD}
    for kind, weight in ballot:
        scores[kind] = scores.get(kind, 0.0) + weight
    return max(scores, key=scores.__getitem__), scores


def is_label(segment: Segment) -> bool:
    """Whether a line could be a heading, a headline or a link: short, and no sentence."""
    content = segment.content
    if not 0 < len(content) <= _LONGEST_LABEL or (segment.ends_sentence and content[-1] in _FULL_STOPS):
        return False
    return content.isascii() or not (content.endswith(_STOPS_SPEECH) or _measure(content) > _LONGEST_LABEL)


def _measure(content: str) -> int:
    """Return how long a line is, in characters of an alphabet."""
    return len(content) + count_dense(content)


def is_menu_item(segment: Segment) -> bool:
    """Whether it is a label as menus have them: a few words, most of them with a capital."""
    words = len(segment.words)
    return is_label(segment) and words <= 7 and (segment.capitals >= 0.6 or words <= 2)


def is_prose(standing: Standing, segment: Segment) -> bool:
    """Whether a line is a whole sentence of some length that does not stand as junk."""
    return segment.is_sentence and not standing.is_junk(segment.number)


def heads_prose(standing: Standing, label: Segment) -> bool:
    """Whether the next line is prose of the article, so that the label may be its heading."""
    after = standing.segments[label.number + 1 : label.number + 2]
    return (
        bool(after)
        and not standing.is_junk(after[0].number)
        and _measure(after[0].content) >= PROSE_LINE
        and after[0].ends_sentence
    )


def has_vote(standing: Standing, segment: Segment, *voters: str) -> bool:
    """Whether a rule or a pass of one of these names has spoken on a line."""
    return any(vote.voter in voters for vote in standing.votes[segment.number])


def filled(segments: Iterable[Segment]) -> list[Segment]:
    """Return the segments in which there is something to read."""
    return [segment for segment in segments if segment.content]
