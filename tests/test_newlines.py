"""Where the lines of a text began that lost its newlines."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import Cleaner
from cleaner.model import default_model
from cleaner.newlines import BITS, FEATURES, Weights, find_newlines, read_gaps
from cleaner.training.newlines import learn_newlines
from cleaner.training.texts import LabelledText
from tests.sites import body

PARAGRAPHS = body("newlines", 40)
LABELS = ("Advertisement", "Share This Story", "Newsletter Sign Up", "What Happens Next")


def page_of(number: int) -> list[str]:
    """Return the lines of a page: paragraphs with labels between them."""
    chance = random.Random(number)
    lines: list[str] = []
    for paragraph in chance.sample(PARAGRAPHS, 20):
        lines += [paragraph, chance.choice(LABELS)]
    return lines


def labelled(number: int, text: str) -> LabelledText:
    return LabelledText(f"p{number}", "page", f"site{number}.example", "made", "en", text)


@pytest.fixture(scope="module")
def weights() -> Weights:
    return learn_newlines([labelled(number, "\n".join(page_of(number))) for number in range(400)], 1)


def cut(text: str, weights: Weights) -> list[str]:
    edges = [0, *find_newlines(text, weights).likely, len(text)]
    return [text[start:end].strip() for start, end in pairwise(edges)]


def test_labels_come_apart_from_the_sentences_behind_them(weights: Weights) -> None:
    lines = page_of(1000)
    pieces = cut(" ".join(lines), weights)
    begins = {paragraph[:20] for paragraph in lines}
    found = [piece for piece in pieces if piece[:20] in begins]
    assert len(found) >= 5, pieces
    # And nothing is cut amid a sentence.
    assert all(piece[:20] in begins for piece in pieces), pieces


def test_a_text_that_has_its_lines_is_left_alone(weights: Weights) -> None:
    assert not find_newlines("\n".join(page_of(1)), weights).possible


LINES_IN_HAN = (
    "ホーム", "ニュース一覧", "港に新しい橋、来年春に完成へ", "2025年1月13日",
    "島と本土を結ぶ新しい橋の工事が13日に始まり、来年の春に完成する。", "もっと見る", "関連記事", "「船はもう出ない」島の人の声",
)  # fmt: skip
LINKED = "島を結ぶ 新しい橋 の工事が 気象庁 に届けられ、 高知県 と 宮崎県 が費用を払う。"


def test_where_all_is_written_in_capitals_nothing_shows_where_a_line_began() -> None:
    text = " ".join(page_of(1))
    every = np.full(1 << BITS, 1, np.float32)
    assert find_newlines(text, every).likely
    assert not find_newlines(text.upper(), every).possible


def test_a_space_between_words_of_chinese_or_japanese_was_a_newline() -> None:
    text = " ".join(LINES_IN_HAN) * 8
    found = find_newlines(text, np.full(1 << BITS, -1, np.float32))
    begins = [text.index(line) for line in LINES_IN_HAN[1:] if line[0] not in "「2島"]
    assert set(begins) <= set(found.likely)
    assert found.likely == sorted(set(found.likely))
    assert all(text[at - 1] == " " for at in found.likely)


def test_a_link_amid_a_sentence_of_japanese_begins_no_line() -> None:
    text = LINKED * 20
    assert not {text.index(f" {sign}") + 1 for sign in ("の工事", "に届", "と 宮", "が費")} & set(
        find_newlines(text, np.full(1 << BITS, -1, np.float32)).likely
    )


def test_by_texts_without_lines_nothing_is_learned_and_nothing_cut() -> None:
    weights = learn_newlines([labelled(0, " ".join(page_of(0)))], 1)
    assert not find_newlines(" ".join(page_of(1)), weights).possible


def test_likely_places_are_among_the_possible_ones(weights: Weights) -> None:
    found = find_newlines(" ".join(page_of(3) * 3), weights)
    assert found.likely
    assert set(found.likely) <= set(found.possible)
    assert list(found.possible) == sorted(found.possible)


def test_learning_twice_gives_the_same_weights(weights: Weights) -> None:
    texts = [labelled(number, "\n".join(page_of(number))) for number in range(400)]
    assert np.array_equal(learn_newlines(texts, 1), weights)
    assert not np.array_equal(learn_newlines(texts, 2), weights)


# A line longer than a window, in which hardly a word is like another, and words longer than one.
@pytest.mark.parametrize("word", ["W{}", "w{}.", "{}", "“W{}”", "W{}" + "x" * 60_000])
def test_a_line_is_read_by_windows_and_no_gap_twice(word: str) -> None:
    line = " ".join(word.format(number) for number in range(30_000 if len(word) < 10 else 4))
    starts = [start for gaps in read_gaps(line) for start in gaps.starts.tolist()]
    assert starts == sorted(set(starts))
    assert all(line[start] != " " and line[start - 1] == " " for start in starts if len(word) < 10)


@given(st.text(min_size=1), st.integers(1, 60))
def test_any_line_can_be_read(said: str, times: int) -> None:
    for gaps in read_gaps(said * times):
        assert gaps.features.shape == (len(gaps.starts), FEATURES)
        assert (gaps.features < 1 << BITS).all()


def flat_page(between: Sequence[str]) -> str:
    parts: list[str] = []
    for paragraph, label in zip(PARAGRAPHS, between, strict=False):
        parts += [label, paragraph]
    return " ".join(parts)


def test_junk_without_a_full_stop_goes_from_a_text_that_lost_its_newlines() -> None:
    text = flat_page(["Advertisement", "Share this story", "Sign up for our newsletter", "Advertisement"] * 2)
    result = Cleaner()(text)
    assert "".join(decision.segment.text for decision in result.decisions) == text
    assert "Advertisement" not in result.text
    assert all(paragraph in result.text for paragraph in PARAGRAPHS[:8])


def test_without_a_model_no_newline_is_found() -> None:
    text = flat_page(["What Happens Next"] * 8)
    found = set(default_model().find_newlines(text).likely)
    with_it, without = (
        {decision.segment.start for decision in clean(text).decisions} for clean in (Cleaner(), Cleaner(model=None))
    )
    assert found
    assert found <= with_it
    assert not found & without


def test_body_in_one_line_stays_whole() -> None:
    text = " ".join(PARAGRAPHS[:8])
    assert Cleaner()(text).text == text
