"""Which segments stay is known at once; the rest of what was decided is found when it is asked for, and is the same."""

from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pytest

from cleaner import Cleaner
from cleaner.decide import decide
from cleaner.document import KINDS, Document
from cleaner.model import Choice
from cleaner.segment import flat_lines
from cleaner.standing import Said
from tests.articles import fixtures, seeds
from tests.nasty import NASTY_STRINGS
from tests.test_copies import STORY

CODES = "More news\nFerry runs aground off Pell Island\nSave 20% with this Bootmaker discount code"
TEXTS = [
    *(article.text for article in (*fixtures(), *seeds())),
    *NASTY_STRINGS,
    "\n\n".join([*STORY, CODES, "Share", "", *STORY, CODES]),
]
WAYS: list[dict[str, Any]] = [
    {},
    {"fast": True},
    {"model": None},
    {"focus": "precision", "disable": ["promo", "duplicate"]},
    {"fast": True, "focus": "recall", "when_emptied": "empty"},
    {"keep": ["ad", "related", "meta"]},
    {"drop": ["title"], "fast": True},
    {"keep": [kind for kind in KINDS if kind not in ("body", "title")]},
]


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_what_goes_is_what_its_kind_says_and_what_stays_may_be_in_doubt(way: dict[str, Any]) -> None:
    clean = Cleaner(**way)
    kept = clean.options.kept
    for text in TEXTS:
        result = clean(text)
        before = result.text
        assert before == "".join(decision.segment.text for decision in result.decisions if decision.keep)
        for decision in result.decisions:
            if not decision.segment.content or decision.revised_by == "document.returned_whole":
                continue
            assert decision.keep or decision.kind not in kept


def test_what_stays_in_doubt_is_called_what_it_most_probably_is() -> None:
    shares = np.zeros((4, len(KINDS)), np.float32)
    body, title, caption, related = (KINDS.index(kind) for kind in ("body", "title", "caption", "related"))
    shares[:, [body, title, caption, related]] = [
        [0.6, 0.1, 0.2, 0.1],
        [0.3, 0.1, 0.4, 0.2],
        [0.1, 0.3, 0.2, 0.4],
        [0.3, 0.1, 0.4, 0.2],
    ]
    article = shares[:, body].astype(np.float64) + shares[:, title]
    choice = Choice(np.array([0, 2, 4, 6]), np.array([True, True, True, False]), shares, article)
    kinds, sure = choice.name()
    assert kinds == ["body", "caption", "related", "caption"]
    assert sure == pytest.approx([0.7, 0.6, 0.6, 0.6])
    assert choice.find_doubtful() == {2: "body", 4: "title"}


def test_a_line_that_stays_in_doubt_says_so() -> None:
    clean = Cleaner()
    decisions = [decision for text in TEXTS for decision in clean(text).decisions if decision.segment.content]
    doubtful = [decision for decision in decisions if decision.keep and decision.kind not in clean.options.kept]
    assert doubtful
    assert all("or in doubt" in decision.why and decision.confidence >= 0.5 for decision in doubtful)


@pytest.mark.parametrize("options", [{}, {"fast": True}, {"model": None}], ids=str)
def test_to_decide_leaves_the_standing_as_it_was(options: dict[str, Any]) -> None:
    clean = Cleaner(**options)
    model = clean.model
    for text in TEXTS:
        standing = clean.consult(Document(text))
        said = [tuple(votes) for votes in standing.votes], dict(standing.ballots), list(standing.kinds)
        judgement = model.judge(standing) if model else None
        site = {line.number: Said(1.5, "stands on 3 of 4 pages of a.example") for line in standing.filled[:1]}
        first, second = (list(decide(standing, clean.options, judgement, said=site)) for _ in range(2))
        assert first == second
        assert said == ([tuple(votes) for votes in standing.votes], standing.ballots, standing.kinds)


def test_what_was_decided_is_the_same_whoever_asks_and_when() -> None:
    clean = Cleaner(fast=True)
    results = [clean(text) for text in TEXTS]
    asked_late = [pickle.loads(pickle.dumps(result)) for result in results]
    asked_first = [list(clean(text).decisions) for text in TEXTS]
    with ThreadPoolExecutor(4) as threads:
        for result, late, first in zip(results, asked_late, asked_first, strict=True):
            assert list(threads.map(list, [result.decisions] * 4)) == [first] * 4
            assert list(late.decisions) == first
            assert late.flags == result.flags == clean(result.original).flags


def test_a_text_kept_whole_is_still_emptied_when_it_was_pickled() -> None:
    menu = "\n".join(["Home", "About us", "Contact", "Subscribe to our newsletter", "Share on Facebook"] * 4)
    result = Cleaner()(menu)
    assert result.text == menu
    assert "F_EMPTIED" in result.flags
    assert "F_EMPTIED" in pickle.loads(pickle.dumps(Cleaner()(menu))).flags


def test_flags_that_others_know_of_join_its_own_in_one_order() -> None:
    result = Cleaner(model=None)("Too\x07 short.").flagged("F_DUPLICATE_ID").flagged("F_REPLACED_BYTES")
    assert result.flags == ("F_TOO_SHORT", "F_NO_LANG", "F_CONTROL", "F_REPLACED_BYTES", "F_DUPLICATE_ID")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028"])
@pytest.mark.parametrize("more", [-1, 0, 1])
def test_a_line_is_flat_from_the_same_length_on_whatever_stands_around(end: str, more: int) -> None:
    """600 characters where it is the only line with something in it, 2,000 else."""
    alone, one_of_two = "x" * (600 + more), "y" * (2_000 + more)
    assert [line for _, line in flat_lines(alone)] == [alone] * (more > 0)
    blank = f"{end} \u200b{end}"
    assert [line for _, line in flat_lines(blank + alone + blank)] == [alone + end] * (more + len(end) > 0)
    two = f"Storm{end}{one_of_two}{end}"
    assert [line for _, line in flat_lines(two)] == [one_of_two + end] * (more + len(end) > 0)
    assert not list(flat_lines(f"Storm{end}" * 400 + alone))
    many = f"Storm{end}" * 1_200 + f"{one_of_two}{end}"
    assert [line for _, line in flat_lines(many, partly=True)] == [one_of_two + end] * (more + len(end) > 0)


def test_lines_are_flat_of_a_text_that_stands_in_long_ones() -> None:
    short, middle, long = "Storm\n" * 10, "x" * 200 + "\n", "y" * 700 + "\n"
    assert [line for _, line in flat_lines(short + long + middle + long, partly=True)] == [long, middle, long]
    assert not list(flat_lines(short + middle * 3 + long + middle * 6, partly=True))


@pytest.mark.parametrize("blanks", ["", "\n", "\n\n", " \n\n\u00a0\n"])
def test_blank_lines_make_no_lines_of_a_flat_text(blanks: str) -> None:
    told = (
        "Storm takes the roofs of ninety houses in the valley on Monday night and leaves the school without a hall, "
        "the mayor of the town said at noon, while the fire brigade searched the river for a ferry that had torn loose. "
    )
    more = "The council met in the evening and voted to open the sports hall for all who had lost their homes. " * 5
    text = f"{blanks}Skip to main content {told}{more}"
    assert told in Cleaner(model=None)(text).text
