"""The learned filter: how probable each kind is for each segment, and what spoke for it.

A model is a file of data, never code: a line that names it, a header in JSON, and the numbers.
`training/` makes it, `Model.read` loads it, and the default one comes with the package.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, cached_property, lru_cache
from itertools import repeat
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from cleaner.document import BODY, KEPT_BY_DEFAULT, KINDS, MODEL, Kind, Segment, Vote, make_vote
from cleaner.errors import ModelError
from cleaner.expected import ExpectedF1, expect_f1
from cleaner.features import (
    GROUPS,
    JUNK_KINDS,
    NUMBERS,
    PAIRS,
    VOTE_UNIT,
    Features,
    Floats,
    Indices,
    Ints,
    Vocabulary,
    read_features,
)
from cleaner.network import check_shapes, score, score_alone, see_alone, softmax
from cleaner.newlines import BITS, Newlines, find_newlines
from cleaner.options import DEFAULT_MODEL
from cleaner.standing import Standing
from cleaner.threads import one_thread
from cleaner.weights import Weights, damaged, pack_file, read_file, unpack

_MAGIC = b"cleaner-model 4\n"
# Before the names of the weights of the small network, and before what the header says of it.
_SMALL = "small."
# How much the small network has to say beside the large one. It has read no votes, so it errs elsewhere: on sites not
# trained on F1 is the same with and without it, and of texts unlike those that were learned from an eighth to a quarter
# fewer lines of the article go (docs/tried.md).
_SECOND = 0.2
# A segment whose own score says so by this much is not explained by its neighbours.
_ALONE = 0.5
# A word is named from these log-odds on: it stands in junk on twice as many sites as in articles.
_TELLING = -0.7
_MOST_WORDS = 2
_LEAST_KNOWN = 10
# What the large network remembers of each segment takes some 20 microseconds. A document of more segments than any book
# has lines is read by the small one, so that ten megabytes in a million lines take seconds and not half a minute.
_MOST_REMEMBERED = 100_000
# What a vote of the rules adds to the score of its kind, for each unit of its log-odds. Tried on
# unseen sites from 0 to 2: F1 rises by 0.002 and falls by nothing.
_JUNK_VOTES = 0.8
_BODY_VOTES = 0.4
# Of what kind junk is, the network knows better from the votes than they do: added like this they would make related
# lines of whatever stands under a heading. By 0.8 macro F1 of the kinds was 0.597, by 0.2 it is 0.607.
_KIND_VOTES = 0.2
# KINDS begins with body and title.
_TITLE, _JUNK = 1, 2
# How the bound of a text grows with the F1 to expect of it, and with what can be gained over leaving it whole: the
# best of some hundreds tried on sites not trained on. Mean F1 is 0.0008 higher than with one bound for all, more
# of the bodies stays, and 3.9 % of the texts are made worse instead of 4.5 (docs/tried.md).
_LEAN = -0.5
_LEAN_BY_F1 = 1.5
_LEAN_BY_GAIN = 2.17
# A text of nothing but labels has no article to be in doubt about: they go.
_LEAST_LEAN = 1 / 3
# Beyond this `page` gains another 0.001, and 0.1 % more of the bodies goes.
_MOST_LEAN = 1.25
_BODY_REASON = "reads like the article, where it stands"
_TINY = 1e-4
FAR = 30.0
"""Log-odds beyond which nothing changes."""
# Log-odds of one kind of fourteen before anything is known.
_BEFORE = -math.log(len(KINDS) - 1)
_LEAST_WEIGHT = 0.1
_EVEN = 0.5
_ARTICLE = np.array([kind in KEPT_BY_DEFAULT for kind in KINDS])
_KIND_AT = {kind: at for at, kind in enumerate(KINDS)}


@dataclass(frozen=True)
class Model:
    """The weights of the learned filter, the words it knows, and where it comes from."""

    header: Mapping[str, Any]
    """What the file says of itself: training data, licences, scores, date, calibration."""
    vocabulary: Vocabulary
    weights: Weights = field(repr=False)
    newlines: Floats = field(repr=False)
    """By which it finds where the lines of a text began that lost its newlines, see `newlines.py`."""
    small: Weights = field(default_factory=dict, repr=False)
    """The weights of a second, small network, which has read no votes; empty if there is none."""

    @classmethod
    def read(cls, path: Path) -> Model:
        """Return the model in a file.

        Raises:
            ModelError: the file cannot be read, is no model, is damaged, or wants another version.
        """
        return cls(*_parse(path, read_file(path)))

    @cached_property
    def smaller(self) -> Model:
        """The model with its small network in the place of the large one, for texts that no rule has read.

        Raises:
            ModelError: it has none.
        """
        if not self.small:
            raise ModelError("this model has no small network, which fast needs; train it again with `cleaner train`")
        header = {**self.header, "calibration": self.header["small_calibration"]}
        return replace(self, header=header, weights=self.small)

    def find_newlines(self, text: str, *, partly: bool = True) -> Newlines:
        """Return where the lines of a text began that lost their newlines, or a part of them."""
        return find_newlines(text, self.newlines, partly=partly)

    def judge(self, standing: Standing) -> Judgement | None:
        """Return what the model thinks of a document as it stands after the rules.

        None if it knows fewer than ten words of it: what it would say then is said of anything. Of a document of more
        than 100,000 segments only the small network is asked, if there is one.
        """
        features = read_features(standing, self.vocabulary)
        if int((features.tokens < self.vocabulary.size).sum()) < _LEAST_KNOWN:
            return None
        reads = self.smaller if self.small and len(features.rows) > _MOST_REMEMBERED else self
        return Judgement(reads, standing.filled, features, score(reads.weights, features.rows))

    def score(self, rows: Floats) -> Floats:
        """Return the scores of the segments of one document, segments x kinds, from their numbers."""
        return self.hear_second(score(self.weights, rows), rows)

    def hear_second(self, scores: Floats, rows: Floats) -> Floats:
        """Return the scores of the large network weighed with those of the small one, which has read no votes."""
        if not self.small or self.small is self.weights:
            return scores
        return (1 - _SECOND) * scores + _SECOND * score(self.small, rows)

    def calibrate(self, shares: Floats) -> Floats:
        """Return the probabilities with body's as right as measured (Platt 1999, on other pages)."""
        return bend(shares, self.header["calibration"])


@dataclass(frozen=True, slots=True)
class Choice:
    """What a judgement makes of the lines of a document, one row for each segment that is not blank."""

    numbers_of: Ints
    """Their segment numbers."""
    stays: NDArray[np.bool_]
    """Which of them are of the article."""
    shares: Floats
    """The probability of each kind, in the order of KINDS,"""
    article: NDArray[np.float64]
    """and of those of the article together."""

    def name(self) -> tuple[list[Kind], list[float]]:
        """Return what they most probably are, and how sure that is; of what goes it is never the article."""
        likely = self.stays & (self.article >= _EVEN)
        sure = np.where(likely, self.article, 1 - self.article).clip(_EVEN, 1.0).round(4)
        return self._likeliest(likely), sure.tolist()

    def find_doubtful(self) -> dict[int, Kind]:
        """Return the segments that stay though they are more probably junk, each with what it is of the article."""
        doubtful = self.stays & (self.article < _EVEN)
        of_article = self._likeliest(np.ones_like(self.stays))
        return {int(self.numbers_of[row]): of_article[row] for row in np.flatnonzero(doubtful).tolist()}

    def name_junk(self) -> list[Kind]:
        """Return the junk that each most probably is, if it is any."""
        return self._likeliest(np.zeros_like(self.stays))

    def _likeliest(self, of_article: NDArray[np.bool_]) -> list[Kind]:
        """Return the likeliest kind of each row, of those of the article or of the others."""
        at = np.where(of_article[:, None] == _ARTICLE, self.shares, -1.0).argmax(axis=1)
        return [KINDS[kind] for kind in at.tolist()]


@dataclass(frozen=True)
class Judgement:
    """What the model thinks of one document: one row for each segment that is not blank."""

    model: Model
    segments: Sequence[Segment]
    features: Features
    first: Floats
    """The scores of its first network, which are what a second stage reads."""
    knows_markup: ClassVar[bool] = False
    """Whether it has read what the markup of a page says of its lines."""

    @cached_property
    def scores(self) -> Floats:
        """The scores of its networks, weighed."""
        return self.model.hear_second(self.first, self.features.rows)

    @cached_property
    def shares(self) -> Floats:
        """The probability of each kind, in the order of KINDS: rows x kinds."""
        return self.model.calibrate(join_evidence(self.scores, self.features))

    @cached_property
    def expected(self) -> ExpectedF1:
        """The F1 to expect of the best choice of lines, and if all stay."""
        bounds = self.features.bounds
        return expect_f1(_sum_article(self.shares), (bounds[1:] - bounds[:-1]).astype(np.float64))

    def lean(self) -> float:
        """Return by how much more, or less, than usually is asked of a line of this text to stay.

        Less where all is doubtful: the choice of lines that makes the expected F1 largest asks for
        half of that F1 of each (Lipton et al. 2014). And less where next to nothing is to be gained,
        as in a text that is clean already; more where much is.
        """
        expected = self.expected
        lean = _LEAN + _LEAN_BY_F1 * expected.best + _LEAN_BY_GAIN * expected.gain
        return min(max(lean, _LEAST_LEAN), _MOST_LEAN)

    def choose(self, least: Sequence[float], disabled: Collection[str], against: Mapping[int, float]) -> Choice:
        """Return which of the segments that are not blank are of the article (body or title), and what the others are.

        What is of it with less than `least`, by segment number, is the likeliest junk. What is probable
        for a disabled kind is so for body. What speaks `against` the article besides, in log-odds by
        segment number, chooses no kind.
        """
        off = [at for at, kind in enumerate(KINDS) if kind in disabled and kind != "body"]
        shares = self.shares_without(off) if off else self.shares
        article = _sum_article(shares)
        if against:
            article = _shift(article, [against.get(number, 0.0) for number in self.features.numbers_of.tolist()])
        return Choice(self.features.numbers_of, article >= np.array(least)[self.features.numbers_of], shares, article)

    def shares_without(self, off: Sequence[int]) -> Floats:
        """Return the probabilities with those of some kinds, by their places, given to body."""
        shares = self.shares.copy()
        shares[:, BODY] += shares[:, off].sum(axis=1)
        shares[:, off] = 0
        return shares

    def vote(self, rows: Sequence[int], kinds: Sequence[Kind]) -> Iterator[Vote]:
        """Yield the model's vote for a kind on each of these rows, with what spoke for it."""
        at, wanted = np.array(rows, np.int64), np.array([_KIND_AT[kind] for kind in kinds], np.int64)
        shares = self.shares[at, wanted].astype(np.float64).clip(_TINY, 1 - _TINY)
        # What it votes for it finds likelier than it did before it looked, by a little at least.
        weights = (np.log(shares / (1 - shares)) - _BEFORE).round(2).clip(_LEAST_WEIGHT).tolist()
        junk = np.flatnonzero(wanted != BODY)
        reasons = [_BODY_REASON] * len(rows)
        for place, reason in zip(junk.tolist(), self.explain(at[junk], wanted[junk]), strict=True):
            reasons[place] = reason
        segments = [self.segments[row] for row in rows]
        numbers, spans = [segment.number for segment in segments], [segment.span for segment in segments]
        return map(make_vote, zip(numbers, kinds, weights, repeat(MODEL), reasons, spans, strict=False))

    def explain(self, at: Indices, wanted: Indices) -> list[str]:
        """Return for each row what spoke for the kind wanted, as words that follow "this line".

        What the segment itself says is the gradient of its own score times what went in
        (Shrikumar et al. 2016), summed by group of numbers. If its own score does not speak for the
        kind, its neighbours did. Words are named that are evidence of junk.
        """
        if not len(at):
            return []
        weights, numbers = self.model.weights, GROUPS[-1][2]
        lead = weights["alone"].T[wanted] - weights["alone"].T[BODY]
        with one_thread():
            seen = see_alone(weights, self.features.rows[at])
            scores = score_alone(weights, seen)
            lead *= seen > 0
            pull = lead @ weights["inner"][:numbers].T * self.features.rows[at, :numbers]
        alone = scores[np.arange(len(at)), wanted] - scores[:, BODY] >= _ALONE
        groups = np.add.reduceat(pull, [start for _, start, _ in GROUPS], axis=1).argmax(axis=1)
        kinds = [KINDS[kind] for kind in wanted.tolist()]
        return list(map(_say, kinds, self._telling_words(at), groups.tolist(), alone.tolist()))

    def _telling_words(self, at: Indices) -> list[tuple[str, ...]]:
        """Return the words of each of the rows that are most evidence of junk, most telling first."""
        vocabulary, features = self.model.vocabulary, self.features
        telling = []
        for row in at.tolist():
            tokens = features.tokens[features.bounds[row] : features.bounds[row + 1]]
            evidence = dict(zip(tokens.tolist(), vocabulary.weigh(tokens).tolist(), strict=True))
            junk = sorted([token for token, odds in evidence.items() if odds <= _TELLING], key=evidence.__getitem__)
            words = [vocabulary.words[token] for token in junk]
            telling.append(tuple([word for word in words if len(word) > 1][:_MOST_WORDS]))
        return telling


def bend(shares: Floats, calibration: tuple[float, float]) -> Floats:
    """Return the probabilities with body's bent by slope and shift of its log-odds, and the others to fit."""
    slope, shift = calibration
    body = np.clip(shares[:, BODY], 1e-6, 1 - 1e-6)
    # A slope that was fitted to few sites may be so steep that the power is no number.
    odds = np.clip(slope * np.log(body / (1 - body)) + shift, -FAR, FAR)
    right = 1 / (1 + np.exp(-odds))
    scaled: Floats = shares * ((1 - right) / (1 - body))[:, None]
    scaled[:, BODY] = right
    return scaled


def _sum_article(shares: Floats) -> NDArray[np.float64]:
    """Return how probable it is of each row that it is of the article, body or title."""
    article: NDArray[np.float64] = (shares[:, BODY] + shares[:, _TITLE]).astype(np.float64)
    return article


def _shift(shares: NDArray[np.float64], against: Sequence[float]) -> NDArray[np.float64]:
    """Return the probabilities with so much less of log-odds for each."""
    known = shares.clip(_TINY, 1 - _TINY)
    shifted: NDArray[np.float64] = np.where(against, 1 / (1 + (1 - known) / known * np.exp(against)), shares)
    return shifted


def join_evidence(scores: Floats, features: Features) -> Floats:
    """Return the probabilities of the kinds: the network's scores, the votes of the rules, the words.

    The network has read the votes, but met most rules too seldom to trust them as they deserve. What
    the words say of kinds moves no line from or to the body, only from one kind of junk to another.
    """
    votes = features.rows[:, -len(KINDS) :] * VOTE_UNIT
    voted = bool(votes.any())
    joined = scores
    if voted:
        joined = scores + _JUNK_VOTES * np.maximum(votes, 0)
        joined[:, BODY] = scores[:, BODY] + _BODY_VOTES * votes[:, BODY]
    shares = softmax(joined)
    # First between titles and junk, then among junk, where the votes say less.
    others = shares[:, BODY + 1 :]
    told = others * np.exp(features.kinds)
    shares[:, BODY + 1 :] = told * (others.sum(axis=1) / np.maximum(told.sum(axis=1), 1e-30))[:, None]
    if voted:
        kinds = scores[:, _JUNK:] + _KIND_VOTES * np.maximum(votes[:, _JUNK:], 0) + features.kinds[:, _JUNK - 1 :]
        shares[:, _JUNK:] = softmax(kinds) * shares[:, _JUNK:].sum(axis=1, keepdims=True)
    return shares


@lru_cache(maxsize=1 << 12)
def _say(kind: Kind, words: tuple[str, ...], group: int, alone: bool) -> str:
    quoted = ", ".join(f'"{word}"' for word in words)
    if not alone:
        return f"stands among lines that make it {kind}" + (f", and says {quoted}" if quoted else "")
    return f"reads like {kind} by {GROUPS[group][0]}" + (f", such as {quoted}" if quoted else "")


@cache
def default_model() -> Model:
    """Return the model that comes with the package, read once."""
    return Model.read(DEFAULT_MODEL)


def _parse(path: Path, data: bytes) -> tuple[dict[str, Any], Vocabulary, dict[str, Floats], Floats, dict[str, Floats]]:
    header, weights, text = unpack(_MAGIC, path, data)
    try:
        if header["numbers"] != NUMBERS or header["kinds"] != list(KINDS):
            raise ModelError(f"{path}: this model reads other features than this version; train it again")
        words = text.split("\n") if text else []
        facts = [_take(weights, name, shape) for name, shape in _facts_of(len(words))]
        newlines = _take(weights, "newlines", (1 << BITS,))
        small = {name.removeprefix(_SMALL): weights.pop(name) for name in list(weights) if name.startswith(_SMALL)}
        networks = [(weights, "calibration"), *([(small, "small_calibration")] if small else [])]
        for network, calibration in networks:
            check_shapes(network, NUMBERS, len(KINDS))
            _check_calibration(header[calibration])
        return header, Vocabulary(words, *facts), weights, newlines, small
    except (KeyError, TypeError, ValueError) as error:
        raise damaged(path, error) from error


def _facts_of(words: int) -> list[tuple[str, tuple[int, ...]]]:
    """Return what is known of so many words, in the order in which `Vocabulary` takes it, with its shape."""
    return [("rarity", (words,)), ("evidence", (words,)), ("pairs", (PAIRS,)), ("kinds", (words, JUNK_KINDS))]


def _take(weights: dict[str, Floats], name: str, shape: tuple[int, ...]) -> Floats:
    table = weights.pop(name)
    if table.shape != shape:
        raise ValueError(f"its table of {name} has another size")
    return table


def _check_calibration(calibration: Sequence[float]) -> None:
    slope, shift = calibration
    if not (math.isfinite(slope) and math.isfinite(shift)):
        raise ValueError("its calibration is no pair of numbers")


def pack(header: Mapping[str, Any], model: Model) -> bytes:
    """Return the file of a model under this header: numbers of sixteen bits, and the words."""
    vocabulary = model.vocabulary
    facts = {
        "rarity": vocabulary.rarity[: vocabulary.size],
        "evidence": vocabulary.evidence,
        "pairs": vocabulary.pairs,
        "kinds": vocabulary.kinds,
        "newlines": model.newlines,
    }
    small = {f"{_SMALL}{name}": value for name, value in model.small.items()}
    full = {**header, "numbers": NUMBERS, "kinds": list(KINDS)}
    return pack_file(_MAGIC, full, {**model.weights, **small, **facts}, "\n".join(vocabulary.words))
