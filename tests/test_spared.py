"""What stays though the learned filter would let it go, and what does not."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import numpy as np
import pytest

from cleaner.document import KINDS, Document, Kind, Vote
from cleaner.model import Choice
from cleaner.segment import segment
from cleaner.spared import find_spared, find_spared_unread
from cleaner.standing import Standing

ANSWER = "The harbour master says that the ferry will sail again on Sunday."
QUESTIONS = ("Who closed the bridge?", "When was it built?", "What does it cost?", "Why does nobody pay?")
PARAGRAPH = "I walked over the bridge each morning for eleven years, and nobody ever asked me to pay for it at all."


def spared(
    lines: Collection[str],
    going: Mapping[str, Kind],
    votes: Mapping[str, tuple[Kind, float, str]] | None = None,
    against: Mapping[str, float] | None = None,
    *,
    read: bool = True,
) -> list[str]:
    """The lines that are spared of those that are `going`, each as the junk it is likeliest to be."""
    document = segment(Document("\n".join(lines)))
    verdicts = []
    for piece in document.segments:
        found = (votes or {}).get(piece.content)
        verdicts.append([Vote(piece.number, *found[:2], found[2], "says so", piece.span)] if found else [])
    contents = [piece.content for piece in document.segments]
    shares = np.full((len(contents), len(KINDS)), 0.01, np.float32)
    for row, content in enumerate(contents):
        shares[row, KINDS.index(going.get(content, "body"))] = 0.8
    stays = np.array([content not in going for content in contents])
    choice = Choice(np.arange(len(contents)), stays, shares, shares[:, 0].astype(np.float64))
    said = {contents.index(line): weight for line, weight in (against or {}).items()}
    find = find_spared if read else find_spared_unread
    return [contents[number] for number in find(Standing(document, verdicts), choice, said)]


def interview(questions: Collection[str]) -> list[str]:
    return [line for question in questions for line in (question, ANSWER)]


def test_a_question_stays_with_its_answer_in_an_interview() -> None:
    first = QUESTIONS[0]
    assert spared(interview(QUESTIONS), {first: "related"}) == [first]
    assert spared(interview(QUESTIONS[:3]), {first: "related"}) == []
    assert spared([*QUESTIONS, ANSWER], {first: "related"}) == []
    assert spared(interview(QUESTIONS), {first: "related", ANSWER: "comment"}) == []


@pytest.mark.parametrize(("weight", "stays"), [(2.4, True), (2.6, False)])
def test_a_question_that_a_rule_names_goes(weight: float, stays: bool) -> None:
    asked = {QUESTIONS[0]: ("promo", weight, "promo.start")}
    assert spared(interview(QUESTIONS), {QUESTIONS[0]: "promo"}, asked) == [QUESTIONS[0]] * stays  # type: ignore[arg-type]


def test_what_recurs_on_the_site_is_not_spared() -> None:
    assert spared(interview(QUESTIONS), {QUESTIONS[0]: "related"}, against={QUESTIONS[0]: 6.0}) == []
    assert spared([PARAGRAPH], {PARAGRAPH: "comment"}) == [PARAGRAPH]
    assert spared([PARAGRAPH], {PARAGRAPH: "comment"}, against={PARAGRAPH: 6.0}) == []


def test_a_paragraph_that_nothing_heads_is_no_comment() -> None:
    thread = ["Jane Doe", PARAGRAPH, "John Roe", PARAGRAPH.replace("eleven", "two")]
    assert spared(thread, dict.fromkeys(thread, "comment")) == []
    assert spared(thread, dict.fromkeys(thread[1::2], "comment")) == thread[1::2]
    said = {PARAGRAPH: ("comment", 2.6, "comment.start")}
    assert spared([PARAGRAPH], {PARAGRAPH: "comment"}, said) == []  # type: ignore[arg-type]


def test_what_stands_in_a_live_blog_is_no_comment() -> None:
    entry = "Passengers freed from train"
    said: dict[str, tuple[Kind, float, str]] = {entry: ("body", 2.6, "passes.keep_live_entries")}
    assert spared([entry, ANSWER], {entry: "comment"}, said) == [entry]
    assert spared([entry, ANSWER], {entry: "promo"}, said) == []
    assert spared([entry, ANSWER], {entry: "comment"}) == []


@pytest.mark.parametrize(
    ("headline", "stamps", "stays"),
    [
        ("Storm Gerda: live updates", ("15.22 GMT", "14.05 GMT", "9:30"), True),
        ("What Storm Gerda did", ("15.22 GMT", "14.05 GMT", "9:30"), False),
        ("Storm Gerda: live updates", ("15.22 GMT", "14.05 GMT", "2 hours ago"), False),
    ],
)
def test_where_no_rule_has_read_a_live_blog_is_no_thread(headline: str, stamps: tuple[str, ...], stays: bool) -> None:
    text = [headline, *(line for stamp in stamps for line in (stamp, f"{ANSWER} It was {stamp}."))]
    going = dict.fromkeys(text[1:], "comment")
    assert spared(text, going, read=False) == text[1:] * stays  # type: ignore[arg-type]


FACTS = ("Date: Saturday 12 October 2024", "Time: 10 am to 4 pm", "Place: the old harbour office", "Price: nothing at all")


def test_a_fact_stays_with_the_list_of_which_most_stays() -> None:
    day = FACTS[0]
    assert spared(FACTS, {day: "meta"}, {day: ("meta", 3.4, "meta.date_line")}) == [day]
    assert spared(FACTS, dict.fromkeys(FACTS[:2], "nav")) == list(FACTS[:2])
    assert spared(FACTS, dict.fromkeys(FACTS[:3], "nav")) == []
    assert spared(FACTS[:2], {day: "meta"}) == []
    assert spared(FACTS, {day: "meta"}, {day: ("meta", 2.6, "meta.start")}) == []
    headline = "Pune: Man pulled from a well after nine hours"
    assert spared([headline, *FACTS[:2]], {day: "meta"}, {headline: ("title", 5.0, "passes.find_headline")}) == []
    styles = [f"{name}: {size}px;" for size, name in enumerate(("width", "height", "margin", "border"))]
    assert spared(styles, {styles[0]: "nav"}) == []


TABLE = ("| Year | Boats | Crew |", "|---|---|---|", "| 2019 | 41 | 300 |", "| 2020 | 38 | 270 |", "| 2021 | 12 | 90 |")


@pytest.mark.parametrize("table", [TABLE, tuple(row.strip("| ").replace(" | ", "\t") for row in TABLE if row != TABLE[1])])
def test_a_table_of_which_most_stays_is_not_torn(table: tuple[str, ...]) -> None:
    going = table[1]
    assert spared(table, {going: "nav"}) == [going]
    assert spared(table, {going: "nav"}, {going: ("nav", 3.4, "nav.whole")}) == []
    assert spared(table, dict.fromkeys(table[:3], "nav")) == []
    assert spared(table[:2], {table[1]: "nav"}) == []


@pytest.mark.parametrize("read", [True, False])
@pytest.mark.parametrize(("mark", "stays"), [(",", True), (").", True), ("—", True), ("|", False), ('"', False), ("✅", False)])
def test_a_mark_between_two_lines_that_stay_is_of_the_sentence_that_links_tore(mark: str, stays: bool, read: bool) -> None:
    torn = ["The ferry of", "the harbour", mark, "which sails on Sunday again, is full."]
    assert spared(torn, {mark: "nav"}, {mark: ("nav", 3.0, "nav.no_words")}, read=read) == ([mark] if stays else [])
    for gone in (torn[1], torn[3]):
        assert spared(torn, {mark: "nav", gone: "nav"}, read=read) == []
    assert spared(torn, {mark: "nav"}, against={mark: 2.0}, read=read) == []
