"""The values that travel through the house: frozen, small, and without a verdict of their own.

Offsets are code points of the input string everywhere. Words are lower-case runs of letters and
digits (`phrases.split_words`), a number standing as ``"0"``.

What a text has hundreds of (segments, votes, decisions) are named tuples: building a frozen
dataclass with slots of eleven fields takes 2.4 us, a named tuple 0.5 us.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal, NamedTuple, cast, get_args, overload

Kind = Literal[
    "body",
    "title",
    "meta",
    "bio",
    "caption",
    "ad",
    "promo",
    "share",
    "comment",
    "related",
    "legal",
    "nav",
    "foreign",
    "duplicate",
]
KINDS: tuple[Kind, ...] = get_args(Kind)
BODY = KINDS.index("body")
"""The place of `body` among them, and so of its column wherever each kind has one."""
KEPT_BY_DEFAULT: frozenset[Kind] = frozenset({"body", "title"})

Span = tuple[int, int]
# The name under which the learned filter votes.
MODEL = "model"
# And that of the profile of a site.
SITE = "site"
# And that of a person who marked lines in a review.
CORRECTIONS = "corrections"
QUOTES = frozenset("\"'“”‘’„«»‹›「」『』")
"""What opens or closes speech, in whatever language."""
# What is read, as a line, in the place of a script that was left in a text, or of the head of a printed page: no page
# of a site shows that.
SCRIPT = "<script></script>"
PICTURE = "Image — "
"""What is read before the alternative text of a picture in Markdown. With a colon it reads as a photo credit, and what
stands beside it as its caption; F1 of pages in Markdown is 0.004 lower then."""

ALL_WORDS = 200
"""Of a segment of more characters `words` are only those at its ends:"""
WORDS_HEAD, WORDS_TAIL = 70, 60
"""of so many characters. Most of an article's stand in long paragraphs, and what marks junk stands at their ends."""
SENTENCE_LINE = 60
"""From so many characters on a line that ends as a sentence counts as one."""
_CAPITALS_LINE = 160
_OPENERS = "\"'“‘(«[¿¡"


class Segment(NamedTuple):
    """A piece of the text: a line with its line end and the blank lines after it, or part of one.

    `text` stands in the input at `start`; the texts of all segments joined are the input.
    The other fields are plain facts, computed once when the text is cut.
    """

    number: int
    """Its place among the segments of its document, from 0."""
    text: str
    start: int
    line: int
    """Number of the line it stands in, from 1."""
    block: int
    """Number of the run of lines without a blank line between them, from 0."""
    content: str
    """`text` without white space and invisible marks at its ends."""
    words: tuple[str, ...]
    """The words of `content`; of a line over 200 characters those of its first 70 and last 60."""
    ends_sentence: bool
    """The content ends as a sentence does, with a full stop or the like."""
    piece: int
    """Which piece of a cut line it is, from 1; 0 for a line that was not cut."""
    repeats: int | None
    """Number of the first segment with the same content, if there is an earlier one."""

    @property
    def end(self) -> int:
        """Offset just past the segment's text."""
        return self.start + len(self.text)

    @property
    def span(self) -> Span:
        """Where `content` stands in the input."""
        lead = 0 if self.text.startswith(self.content) else self.text.find(self.content)
        return self.start + lead, self.start + lead + len(self.content)

    @property
    def capitals(self) -> float:
        """Share of the words that begin with a capital, 0 to 1; 0 for more than 160 characters.

        Few segments are asked for it, so it is not stored.
        """
        if len(self.content) > _CAPITALS_LINE:
            return 0.0
        firsts = [token[0] for token in self.content.lstrip(_OPENERS).split()]
        letters = "".join(filter(str.isalpha, firsts))
        return sum(map(str.isupper, letters)) / len(letters) if letters else 0.0

    @property
    def is_sentence(self) -> bool:
        """Whether it counts as a sentence: it ends as one does, and is no label."""
        return self.ends_sentence and len(self.content) >= SENTENCE_LINE

    @property
    def blank(self) -> bool:
        """Whether there is nothing to read in it."""
        return not self.content


class Hint(NamedTuple):
    """What the markup of a page says of one line of its text besides the words."""

    start: int
    end: int
    tag: str
    """Of the element in which the line begins,"""
    names: str
    """its classes and its id,"""
    depth: int
    """and how many elements it stands in, with itself."""
    linked: float
    """Share of the line that is the text of links, 0 to 1."""
    extracted: float | None
    """Share of the line that trafilatura keeps; None if it was not asked."""


class Meta(NamedTuple):
    """What a page says of itself; None where it does not, or where there is no page."""

    title: str | None = None
    author: str | None = None
    date: str | None = None
    """Year, month and day, as in ISO 8601."""
    site: str | None = None


class Copies(NamedTuple):
    """All segments of a text that holds a stretch of itself once more, of which each is judged once."""

    segments: tuple[Segment, ...]
    judged: Sequence[int]
    """For each of them the number, among those that are judged, of itself or of what it is a copy of."""
    seconds: frozenset[int]
    """The numbers of those that are copies."""


@dataclass(frozen=True, slots=True)
class Document:
    """One text; once cut, its segments; once read, the language it is written in."""

    text: str
    segments: tuple[Segment, ...] = ()
    language: str | None = None
    """ISO 639-1, None when in doubt."""
    expected: str | None = None
    """The language that was asked for, where `language` is in doubt and the script agrees."""
    hints: tuple[Hint, ...] = ()
    """Of the text of a page, one for each line that is not blank."""
    links: tuple[Span, ...] = ()
    """Where the texts of links and pictures stand, in order, if the text was read off Markdown (`plain/`)."""
    copies: Copies | None = None
    """All of its segments, while `segments` are without those that stand in the text already (`copies.py`)."""

    @property
    def opening(self) -> int:
        """Number of the first segment that is not blank, if there is one: all blank lines before it are one segment."""
        return int(bool(self.segments) and not self.segments[0].content)


class Code(NamedTuple):
    """Pieces of code in a text, whose lines stay together: half a program is none."""

    pieces: Sequence[Sequence[int]]
    """The numbers of the segments of each."""
    most: float
    """Share of the characters of a piece that has to be of the article for all of it to be."""


NO_CODE = Code((), 1.0)


class Vote(NamedTuple):
    """One voter's word on one segment: `weight` is the log-odds that it is of this kind."""

    segment: int
    kind: Kind
    weight: float
    voter: str
    reason: str
    span: Span


class Decision(NamedTuple):
    """What became of one segment. `confidence` is 0.5 (a toss) to 1, in the kind it was given."""

    segment: Segment
    kind: Kind
    keep: bool
    confidence: float
    votes: tuple[Vote, ...]
    revised_by: str | None

    @property
    def loudest(self) -> Vote | None:
        """The vote that spoke loudest for the kind; a rule before the model."""
        for_it = [vote for vote in self.votes if vote.kind == self.kind]
        return max(for_it, key=lambda vote: (vote.voter != MODEL, vote.weight)) if for_it else None

    @property
    def reason(self) -> str:
        """What spoke loudest for the kind, as words that follow "this line"."""
        if self.loudest:
            return self.loudest.reason
        return "has nothing against it" if self.keep or not self.segment.blank else "ends a line that goes"

    @property
    def why(self) -> str:
        """The decision in one sentence."""
        fate = "Kept" if self.keep else "Dropped"
        doubt = "" if self.keep == (self.kind in KEPT_BY_DEFAULT) else ", by the options or in doubt"
        return f"{fate} as {self.kind} ({self.confidence:.0%}){doubt}: this line {self.reason}."


make_vote = cast("Callable[[tuple[object, ...]], Vote]", partial(tuple.__new__, Vote))
"""Makes a vote of the values of its fields, in order, in three fifths of the time that `Vote` takes."""
_as_decision = cast("Callable[[tuple[object, ...]], Decision]", partial(tuple.__new__, Decision))


class Told(NamedTuple):
    """What is told of the segments of one text, in order, besides which of them stay."""

    kinds: Sequence[Kind]
    confidences: Sequence[float]
    votes: Sequence[Sequence[Vote]]
    revised: Sequence[str | None]


class Decisions(Sequence[Decision]):
    """What became of the segments of one text, in order: a sequence that is made when it is looked at.

    Which segments stay is known without it, so who wants only the text does not pay for the kinds of
    what goes, the votes of the learned filter and the words it finds for them. What `tell` returns
    depends on nothing that changes: it does not matter when it is asked, or by which thread.
    """

    def __init__(
        self,
        segments: Sequence[Segment],
        keeps: Sequence[bool],
        tell: Callable[[], Told],
        chosen: Sequence[bool] | None = None,
    ) -> None:
        self.segments, self.keeps = segments, keeps
        self.chosen = keeps if chosen is None else chosen
        """Which segments stay, or would if the text were not kept whole."""
        self._tell: Callable[[], Told] | None = tell
        self._made: tuple[Decision, ...] | None = None

    def _make(self) -> tuple[Decision, ...]:
        """Return the decisions, each with the votes on it."""
        tell = self._tell  # read first: another thread sets `_made` before it lets go of this
        if self._made is None and tell:
            kinds, confidences, votes, revised = tell()
            columns = (self.segments, kinds, self.keeps, confidences, map(tuple, votes), revised)
            self._made = tuple(map(_as_decision, zip(*columns, strict=True)))
            self._tell = None
        return cast("tuple[Decision, ...]", self._made)

    def keep_all(self, reviser: str, but: Collection[int]) -> Decisions:
        """Return the same with every segment kept `but` some, by number; `reviser` changed what was not."""
        keeps = [number not in but for number in range(len(self))]
        return Decisions(self.segments, keeps, partial(_told_whole, self, reviser, keeps), self.chosen)

    def __len__(self) -> int:
        return len(self.segments)

    @overload
    def __getitem__(self, at: int) -> Decision: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Decision, ...]: ...
    def __getitem__(self, at: int | slice) -> Decision | tuple[Decision, ...]:
        return self._make()[at]

    def __iter__(self) -> Iterator[Decision]:
        return iter(self._make())

    def __eq__(self, other: object) -> bool:
        return self._make() == tuple(other) if isinstance(other, Decisions | tuple) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._make())

    def __repr__(self) -> str:
        return repr(self._make())

    def __reduce__(self) -> tuple[object, ...]:
        return _restore, (self.segments, self.keeps, _told_of(self), self.chosen)


def _told_of(decisions: Decisions) -> Told:
    """Return what is told of each decision."""
    return Told(
        [decision.kind for decision in decisions],
        [decision.confidence for decision in decisions],
        [decision.votes for decision in decisions],
        [decision.revised_by for decision in decisions],
    )


def _told_whole(decisions: Decisions, reviser: str, keeps: Sequence[bool]) -> Told:
    """Return the same where `reviser` changed what stays now and did not."""
    told = _told_of(decisions)
    columns = zip(told.revised, decisions.keeps, keeps, strict=True)
    return told._replace(revised=[reviser if now and not before else by for by, before, now in columns])


def _restore(segments: Sequence[Segment], keeps: Sequence[bool], told: Told, chosen: Sequence[bool]) -> Decisions:
    return Decisions(segments, keeps, lambda: told, chosen)
