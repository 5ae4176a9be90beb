"""The second stage of the learned filter, for pages: what the text says of a line and what the page does, joined.

It is networks of rounds, as the small one of `fast` is, over longer rows: all that the first stage has
read, what it made of that, and the hints. The first stage was trained on texts of every scraper and does not
know that there is a page; what it says of the text of a page is one opinion more here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from cleaner.bounds import ARTICLE_AT_LEAST, UNSPOKEN_DOUBT
from cleaner.document import BODY, KEPT_BY_DEFAULT, KINDS, Kind
from cleaner.errors import ModelError
from cleaner.expected import ExpectedF1, expect_f1
from cleaner.features import GROUPS, Floats, Indices
from cleaner.html.hints import HINTS, NAMES, fill_names, read_hints, read_vote, show_vote
from cleaner.html.opinion import Told
from cleaner.html.view import View, ancestors
from cleaner.model import Judgement, join_evidence
from cleaner.network import score, softmax
from cleaner.options import PAGE_MODEL
from cleaner.standing import Standing
from cleaner.weights import Weights, read_file, unpack

MAGIC = b"cleaner-pages 3\n"
Ask = Callable[[], Sequence[float]]
TEXT = [*((name, end - start) for name, start, end in GROUPS), ("the votes", len(KINDS))]
"""What a row of `features` is about, and in how many numbers."""
_TRAIN_AGAIN = "train it again with `python -m cleaner.training.pages`"
# Between the number of a network and the name of a table of it, in a file.
_OF = "."
_UNIT = 4.0
_TINY = 1e-4
# Of a line that no rule speaks of.
_USUAL_BOUND = ARTICLE_AT_LEAST["balanced"] * UNSPOKEN_DOUBT
# A page of which less F1 than this can be expected is doubtful. Of labelled pages trafilatura is asked for 44 in a
# hundred then, of articles for 19: mean F1 of all is 0.8925, for 0.8912 where it is never asked, 0.8920 at 0.85 and
# 0.8928 where it is always asked; articles gain nothing at all at 0.85 and less (five folds; docs/html.md).
_SURE = 0.92
_JUNK = [at for at, kind in enumerate(KINDS) if kind not in KEPT_BY_DEFAULT]
# What of an element is told to a person: where menus and the like stand.
_TOLD_TAGS = frozenset("nav footer aside header form figure figcaption button dialog".split())


@dataclass(frozen=True)
class PageModel:
    """The weights of the second stage, and what the names of elements are evidence of.

    It is several networks that differ by chance alone, each narrower than the large one of the first stage: what one
    of them makes of the few pages there are to learn from is less sure than what they think together (docs/html.md).
    """

    header: Mapping[str, Any]
    names: Floats = field(repr=False)
    """Of each of `NAMES` buckets, the log-odds that a line in an element of that name is body."""
    networks: Sequence[Weights] = field(repr=False)
    columns: Indices | None = field(repr=False, default=None)
    """Where the numbers that it reads of the text stand in a row of `features`; None if they are all of it."""

    @classmethod
    def read(cls, path: Path) -> PageModel:
        """Return the model in a file.

        Raises:
            ModelError: the file cannot be read, is no such model, is damaged, or wants another version.
        """
        header, tensors, _ = unpack(MAGIC, path, read_file(path))
        if header.get("hints") != HINTS or header["kinds"] != list(KINDS) or tensors["names"].shape != (NAMES,):
            raise ModelError(f"{path}: this model reads other hints than this version; {_TRAIN_AGAIN}")
        names = tensors.pop("names")
        return cls(header, names, _part_networks(tensors), _find_columns(path, header["text"]))

    def judge(
        self,
        judgement: Judgement,
        view: View,
        standing: Standing,
        told: Told,
        ask: Ask | None,
    ) -> PageJudgement:
        """Return what is thought of the lines of a page, from what its text alone says and its hints.

        `ask` tells what trafilatura keeps of each line. It takes as long as all the rest, so it is asked
        only where the page is doubtful without; None if it is not to be asked.
        """
        hints = read_hints(view, standing.filled, told)
        fill_names(hints.rows, hints, self.names)
        text = judgement.features.rows
        text = text if self.columns is None else text[:, self.columns]
        sizes = np.array([len(segment.content.split()) for segment in judgement.segments], np.float64)
        scores = self._score(text, judgement.first, hints.rows)
        odds = body_odds(scores, self.header["calibration"])
        vote = None
        if ask and len(odds) and expect_f1(logistic(odds), sizes).best < _SURE:
            vote = ask()
            scores = self._score(text, judgement.first, show_vote(hints.rows, read_vote(view, hints, vote)))
            odds = body_odds(scores, self.header["calibration"])
        features, segments = judgement.features, judgement.segments
        return PageJudgement(judgement.model, segments, features, judgement.first, scores, odds, sizes, view, vote)

    def score(self, rows: Floats) -> Floats:
        """Return the scores of the rows of one page, rows x kinds: the mean of those of the networks."""
        mean: Floats = np.mean([score(network, rows) for network in self.networks], axis=0)
        return mean

    def tensors(self) -> dict[str, Floats]:
        """Return the numbers of all networks and names by what they are called in a file."""
        called = {
            f"{at}{_OF}{name}": value for at, network in enumerate(self.networks) for name, value in network.items()
        }
        return {**called, "names": self.names}

    def _score(self, text: Floats, first: Floats, hints: Floats) -> Floats:
        return self.score(join_rows(text, first, hints))


@dataclass(frozen=True)
class PageJudgement(Judgement):
    """What is thought of the lines of one page."""

    of_page: Floats
    """The scores of the second stage."""
    odds: NDArray[np.float64]
    """Of each row, the log-odds of body."""
    sizes: NDArray[np.float64]
    """Of each row, its words."""
    view: View
    extracted: Sequence[float] | None
    """Of each line, the share of it that trafilatura keeps; None if it was not asked."""
    knows_markup: ClassVar[bool] = True

    @cached_property
    def shares(self) -> Floats:
        """The probability of each kind, in the order of KINDS: rows x kinds."""
        shares = join_evidence(self.of_page, self.features)
        body = logistic(self.odds).clip(_TINY, 1 - _TINY)
        junk = np.maximum(1 - shares[:, BODY], _TINY)
        shares *= ((1 - body) / junk)[:, None]
        shares[:, BODY] = body
        return shares

    def shares_without(self, off: Sequence[int]) -> Floats:
        """Return the probabilities with those of some kinds given to the other junk.

        Where a line stands says that it is junk, in any language; which junk, its words say.
        """
        shares = self.shares.copy()
        others = [at for at in _JUNK if at not in off]
        left = np.maximum(shares[:, others].sum(axis=1), _TINY)
        shares[:, others] *= (1 + shares[:, off].sum(axis=1) / left)[:, None]
        shares[:, off] = 0
        return shares

    @cached_property
    def expected(self) -> ExpectedF1:
        """The F1 to expect of the best choice of lines, and if all stay."""
        return expect_f1(logistic(self.odds), self.sizes)

    def lean(self) -> float:
        """Return by how much the bound for a line to stay is less where a page is doubtful as a whole.

        Forums, shops and lists are read less surely than articles, and with one bound for all of
        them half of such a page would go. The bound that makes the expected F1 of the page largest
        is half of that F1 (Lipton et al. 2014): 0.48 where all is clear, and less where it is not.
        """
        return min(1.0, self.expected.best / 2 / _USUAL_BOUND)

    def explain(self, at: Indices, wanted: Indices) -> list[str]:
        """Return for each row what spoke for the kind wanted: where it stands in the page, or else its text."""
        reasons = super().explain(at, wanted)
        starts = np.array([line.start for line in self.view.lines])
        for number, row in enumerate(at.tolist()):
            line = int(np.searchsorted(starts, self.segments[row].start, "right")) - 1
            place = _name_place(self.view, line)
            if place and reasons[number].startswith("stands among"):
                kind: Kind = KINDS[int(wanted[number])]
                reasons[number] = f"stands in {place}, where it is likely {kind}"
        return reasons


def _part_networks(tensors: Mapping[str, Floats]) -> list[Weights]:
    """Return the weights of each network, from the numbers as they are called in a file."""
    networks: dict[str, dict[str, Floats]] = {}
    for called, value in tensors.items():
        at, name = called.split(_OF)
        networks.setdefault(at, {})[name] = value
    return [networks[at] for at in sorted(networks)]


def _find_columns(path: Path, read: Sequence[tuple[str, int]]) -> Indices | None:
    """Return where the numbers of the text that a model reads stand; what it does not know is passed over."""
    known = {}
    start = 0
    for name, many in TEXT:
        known[name] = range(start, start + many)
        start += many
    if any(len(known.get(name, ())) < many for name, many in read):
        raise ModelError(f"{path}: this model reads other features of the text than this version; {_TRAIN_AGAIN}")
    columns = [at for name, many in read for at in known[name][:many]]
    return None if columns == list(range(start)) else np.array(columns, np.int64)


def body_odds(scores: Floats, calibration: tuple[float, float]) -> NDArray[np.float64]:
    """Return the log-odds of body of each row, bent to be right on sites not trained on."""
    body = softmax(scores)[:, BODY].astype(np.float64).clip(1e-6, 1 - 1e-6)
    odds: NDArray[np.float64] = calibration[0] * np.log(body / (1 - body)) + calibration[1]
    return odds


def logistic(odds: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return log-odds as probabilities."""
    shares: NDArray[np.float64] = 1 / (1 + np.exp(-np.clip(odds, -30, 30)))
    return shares


def join_rows(text: Floats, scores: Floats, hints: Floats) -> Floats:
    """Return the rows of the second stage: what the first has read, its log-odds of each kind, the hints."""
    shares = np.clip(softmax(scores), _TINY, 1 - _TINY)
    odds = np.log(shares / (1 - shares)) / _UNIT
    rows: Floats = np.concatenate([text, odds.astype(np.float32), hints], axis=1)
    return rows


def _name_place(view: View, line: int) -> str:
    """Return the nearest element around a line that tells something, as `<aside>`; "" if there is none."""
    for element in ancestors(view, view.lines[line].element):
        if element.tag in _TOLD_TAGS:
            return f"<{element.tag}>"
    return ""


@cache
def default_page_model() -> PageModel:
    """Return the model that comes with the package, read once."""
    return PageModel.read(PAGE_MODEL)
