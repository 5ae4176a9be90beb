"""The kinds as they stand while the passes run, and what the passes ask of a segment."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from cleaner.document import Document, Kind, Segment, Vote

ARTICLE: frozenset[Kind] = frozenset({"body", "title"})
# Lengths in characters: from here on a line that ends as a sentence counts as a sentence, as prose.
SENTENCE_LINE = 60
PROSE_LINE = 120
PARAGRAPH = 200
# A word of so many letters says what a line is about.
CONTENT_WORD = 4
# What a pass says that knows better than any rule.
VETO = 8.0


class Opinion(NamedTuple):
    """What a pass thinks of a segment; it becomes a vote under the name of the pass."""

    segment: Segment
    kind: Kind
    weight: float
    reason: str


class Standing:
    """The kinds as they stand while the passes run."""

    def __init__(self, document: Document, verdicts: list[list[Vote]], body_ahead: float) -> None:
        self.document = document
        self.segments = document.segments
        self.votes = verdicts
        self.kinds: list[Kind] = []
        self.revised: list[str | None] = [None] * len(verdicts)
        self._body_ahead = body_ahead
        for votes in verdicts:
            self.kinds.append(self._best(votes) if votes else "body")

    def is_junk(self, number: int) -> bool:
        """Whether the segment stands as something else than the article."""
        return self.kinds[number] not in ARTICLE

    def scores(self, number: int) -> dict[Kind, float]:
        """The summed votes of a segment by kind, with body's lead."""
        return self._sum(self.votes[number])

    def add(self, opinions: Iterable[Opinion], voter: str) -> None:
        """Take the word of a pass as votes and settle the segments it spoke of anew."""
        touched: set[int] = set()
        for segment, kind, weight, reason in list(opinions):
            self.votes[segment.number].append(Vote(segment.number, kind, weight, voter, reason, segment.span))
            touched.add(segment.number)
        for number in touched:
            kind = self._best(self.votes[number])
            if kind != self.kinds[number]:
                self.kinds[number] = kind
                self.revised[number] = voter

    def _sum(self, votes: list[Vote]) -> dict[Kind, float]:
        scores: dict[Kind, float] = {"body": self._body_ahead}
        for vote in votes:
            scores[vote.kind] = scores.get(vote.kind, 0.0) + vote.weight
        return scores

    def _best(self, votes: list[Vote]) -> Kind:
        scores = self._sum(votes)
        return max(scores, key=scores.__getitem__)


def is_label(segment: Segment) -> bool:
    """A line that could be a heading, a headline or a link: short, and no sentence."""
    return 0 < len(segment.content) <= 140 and not (segment.ends_sentence and segment.content[-1] == ".")


def is_menu_item(segment: Segment) -> bool:
    """A label as menus have them: a few words, most of them with a capital."""
    words = len(segment.words)
    return is_label(segment) and words <= 7 and (segment.capitals >= 0.6 or words <= 2)


def is_prose(standing: Standing, segment: Segment) -> bool:
    return segment.ends_sentence and len(segment.content) >= SENTENCE_LINE and not standing.is_junk(segment.number)


def heads_prose(standing: Standing, label: Segment) -> bool:
    """Whether the next line is prose of the article, so that the label may be its heading."""
    after = standing.segments[label.number + 1 : label.number + 2]
    return (
        bool(after)
        and not standing.is_junk(after[0].number)
        and len(after[0].content) >= PROSE_LINE
        and after[0].ends_sentence
    )


def has_vote(standing: Standing, segment: Segment, voter: str) -> bool:
    return any(vote.voter == voter for vote in standing.votes[segment.number])


def filled(segments: Iterable[Segment]) -> list[Segment]:
    return [segment for segment in segments if segment.content]
