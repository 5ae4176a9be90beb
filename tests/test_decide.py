"""What becomes of the votes: keep or drop, how sure the learned filter must be, and what passes leave alone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from cleaner import Cleaner, Result
from cleaner.bounds import doubt_of, find_bounds
from cleaner.decide import (
    _has_a_name,
    _is_settled,
    _keep_blanks,
    _lone_copies,
    _stays,
    decide,
)
from cleaner.document import KEPT_BY_DEFAULT, KINDS, Document, Vote
from cleaner.model import Choice
from cleaner.segment import cut_at, segment
from cleaner.standing import Ballot, Standing

RULES = Cleaner(model=None)
FIXTURES = Path(__file__).parents[1] / "fixtures"
HEADING = "passes.follow_heading"
PROSE = (
    "The storm reached the coast on Monday night and cut the power in four towns, and the mayor of the largest of them "
    "said that nothing like it had been seen since the flood of 1962.\n"
)
MORE = (
    "The harbour wall broke in two places before dawn, and the council that met on Tuesday decided to close the road "
    "that leads from the market to the station until it is mended.\n"
)


def said_by(result: Result, voter: str) -> list[str]:
    """The lines that a pass spoke of."""
    return [row.segment.content for row in result.decisions if any(vote.voter == voter for vote in row.votes)]


@pytest.mark.parametrize(
    ("ballot", "stays"),
    [
        ((("ad", 1.9),), {0.0: False, 1.0: True, 2.5: True}),
        ((("ad", 2.0),), {0.0: False, 1.0: False, 2.5: True}),  # as far ahead of body as is asked
        ((("ad", 0.9),), {0.0: True, 1.0: True, 2.5: True}),
        ((("body", 2.6), ("title", 0.9), ("ad", 4.5)), {0.0: False, 1.0: True, 2.5: True}),  # of the best kept kind
        ((("title", 3.0), ("ad", 4.5)), {0.0: False, 1.0: False, 2.5: True}),
    ],
)
def test_a_line_goes_when_junk_leads_the_best_kept_kind_by_the_threshold(
    ballot: Ballot, stays: dict[float, bool]
) -> None:
    assert {threshold: _stays(ballot, KEPT_BY_DEFAULT, threshold)[0] for threshold in stays} == stays


def test_the_end_of_a_line_stays_with_any_piece_of_it() -> None:
    result = RULES(f"{PROSE.strip()} ADVERTISEMENT\n{MORE}")
    assert [row.keep for row in result.decisions] == [True, False, True, True]
    assert result.text == f"{PROSE.strip()} \n{MORE}"


class _Counted(list[bool]):
    """What stays, with how often that was asked."""

    asked = 0

    def __getitem__(self, at: Any) -> Any:
        self.asked += 1
        return super().__getitem__(at)


@pytest.mark.parametrize("kept", [None, 0, 1_500])
def test_where_a_line_has_many_blank_pieces_each_asks_for_its_own_neighbours(kept: int | None) -> None:
    line = "Advertisement\u2003" * 1_000
    cuts = [at for at in range(1, len(line)) if (line[at - 1] == "\u2003") != (line[at] == "\u2003")]
    segments = cut_at(Document(line + "\nShare"), cuts).segments
    keeps = _Counted([number == kept for number in range(len(segments))])
    blanks = _keep_blanks(segments, keeps)
    assert len(blanks) >= 999
    assert keeps.asked <= 2 * len(segments)
    assert [keeps[number] for number in blanks] == [kept is not None and number > kept for number in blanks]


def test_a_text_of_which_two_in_a_hundred_words_are_not_left_is_emptied() -> None:
    assert "F_EMPTIED" in RULES("Advertisement\n" * 600 + "A harbour town waits.\n").flags
    assert "F_EMPTIED" not in RULES("Advertisement\n" * 100 + "A harbour town waits.\n").flags


def test_a_text_of_which_a_few_words_stay_in_doubt_alone_is_emptied() -> None:
    text = "The Harbour Herald\nCopyright © 2001-2025 The Harbour Herald. All rights reserved."
    result = Cleaner(drop=["title"])(text)
    assert result.text == text
    assert "F_EMPTIED" in result.flags
    assert Cleaner(when_emptied="empty")(text).text == "The Harbour Herald\n"
    # What was asked for is no doubt.
    assert "F_EMPTIED" not in Cleaner(keep=["nav"])(text).flags


def bounds_of(text: str, gain: float = 0.0, first: tuple[Vote, ...] = ()) -> list[float]:
    document = segment(Document(text))
    judgement = SimpleNamespace(lean=lambda: 1.0, expected=SimpleNamespace(gain=gain))
    standing = Standing(document, [first, *[()] * (len(document.segments) - 1)])
    return [round(least / 0.54, 4) for least in find_bounds(standing, "balanced", judgement)]  # type: ignore[arg-type]


def test_how_sure_it_must_be_that_a_line_is_of_the_article() -> None:
    small, large = "A small line\n", PROSE
    assert bounds_of(small * 200 + large) == [0.75] * 200 + [0.1875]  # little to gain, and much to lose
    assert bounds_of(small * 200 + large, gain=0.06) == [0.75] * 201
    assert bounds_of(small * 10 + large) == [0.25] * 11  # in a short text every line is large
    flat = " ".join([PROSE.strip(), MORE.strip()] * 12)
    assert set(bounds_of(flat, gain=0.06)) == {1.0}


def test_a_label_that_a_rule_names_must_be_surer_however_short_the_text() -> None:
    named = (Vote(0, "ad", 2.6, "ad.start", "an ad", (0, 13)),)
    long = "A line of many words that no rule speaks of, and no sentence either\n" * 40
    assert bounds_of(f"Advertisement\n{long}", 0.06, named) == [1.25] + [0.75] * 40
    assert bounds_of(f"Advertisement\n{PROSE}", 0.06, named) == [1.25, 0.25]
    assert bounds_of(f"{long[:-1]}\n", 0.06, named)[0] == 1.25
    assert bounds_of(f"{PROSE}{long}", 0.06, named)[0] == 1.0  # no label


@pytest.mark.parametrize(
    ("ballot", "part", "settled"),
    [
        ((("body", 2.6),), 0.75, False),
        ((("body", 1.0), ("body", 1.0)), 0.15, False),  # a sentence that reports what someone said
        ((("body", 2.6), ("body", 1.0), ("ad", 2.2)), 0.75, False),
        ((("ad", 4.5),), 1.0, False),
        ((("duplicate", 2.2),), 1.25, False),  # the model cannot see that it is one
        ((("foreign", 6.0),), 1.0, True),  # nor does it know these words
        ((("body", 2.6), ("comment", 7.0)), 1.0, True),
        ((("comment", 7.0), ("body", 2.6), ("body", 5.0)), 0.75, False),  # certain, and outvoted
    ],
)
def test_what_votes_leave_to_the_learned_filter(ballot: Ballot, part: float, settled: bool) -> None:
    assert doubt_of(ballot) == part
    assert _is_settled(ballot) == settled


@pytest.mark.parametrize(("kept", "lone"), [((), [2]), ((0,), []), ((2,), []), ((4,), [2])])
def test_a_copy_need_not_be_surer_where_what_it_repeats_goes(kept: tuple[int, ...], lone: list[int]) -> None:
    headline = "Storm cuts power in four towns"
    document = segment(Document(f"{headline}\nMenu\n{headline}\n{PROSE}{headline}\n"))
    copy = (Vote(2, "duplicate", 2.2, "duplicate.repeated_line", "a copy", document.segments[2].span),)
    standing = Standing(document, [(), (), copy, (), copy])
    choice = SimpleNamespace(numbers_of=np.arange(5), stays=np.isin(np.arange(5), kept))
    assert _lone_copies(standing, choice) == lone  # type: ignore[arg-type]


class _Unsure(SimpleNamespace):
    """A judgement by which each line is of the article with a probability of its own."""

    knows_markup = True

    def lean(self) -> float:
        return 1.0

    def choose(self, least: Sequence[float], disabled: object, against: object) -> Choice:
        sure = np.array(self.sure)
        numbers = np.arange(len(sure))
        shares = np.zeros((len(sure), len(KINDS)))
        shares[:, KINDS.index("body")] = sure
        shares[:, KINDS.index("nav")] = 1 - sure
        return Choice(numbers, sure >= np.array(least)[numbers], shares, sure)


@pytest.mark.parametrize(("breadcrumb", "stays"), [(0.9, False), (0.1, True)])
def test_a_headline_below_a_breadcrumb_that_goes_stays(breadcrumb: float, stays: bool) -> None:
    """With 0.54: more than is asked of a line, and less than of one whose copy stays."""
    headline = "Storm cuts power in four towns"
    document = segment(Document(f"{headline}\nMenu\n{headline}\n{PROSE * 8}"))
    copy = (Vote(2, "duplicate", 2.2, "duplicate.repeated_line", "a copy", document.segments[2].span),)
    standing = Standing(document, [(), (), copy, *[()] * (len(document.segments) - 3)])
    sure = [breadcrumb, 0.1, 0.54, *[0.9] * (len(document.segments) - 3)]
    judgement = _Unsure(sure=sure, expected=SimpleNamespace(gain=0.1))
    decisions = decide(standing, Cleaner().options, judgement)  # type: ignore[arg-type]
    assert decisions.keeps[2] is stays


def test_what_repeats_another_line_keeps_the_name_of_a_headline_alone() -> None:
    headline, sentence = segment(Document("Storm hits the coast\nThe storm has hit the coast.\n")).segments
    assert [_has_a_name("related", piece) for piece in (headline, sentence)] == [True, False]
    assert _has_a_name("body", sentence) and not _has_a_name("ad", headline)


def test_lines_of_a_song_come_back_together_and_sentences_do_not() -> None:
    verse = "We walk along the harbour wall tonight\nand nobody sings of the morning light\n"
    voter = "passes.keep_refrains"
    assert len(said_by(RULES(f"{PROSE}\n{verse}\n{MORE}\n{verse}"), voter)) == 2
    sentences = verse.replace("\n", ".\n")
    assert said_by(RULES(f"{PROSE}\n{sentences}\n{MORE}\n{sentences}"), voter) == []


def test_dates_of_a_timeline_stay_unless_most_dates_head_nothing() -> None:
    timeline = f"January 5, 2026\n{PROSE}\n" * 3
    assert said_by(RULES(timeline), "passes.keep_timelines") == ["January 5, 2026", PROSE.strip()] * 3
    others = "".join(f"Storm number {at} of the year\nJanuary {at}, 2026\n\n" for at in range(10, 20))
    assert said_by(RULES(timeline + others), "passes.keep_timelines") == []


def test_what_stands_between_a_menu_and_the_byline_or_the_prose_is_no_other_story() -> None:
    menu = "News\nSport\nWeather\n"
    assert said_by(RULES(f"{menu}Ferries stay in the harbour all day\nBy Ann Lee\n{PROSE}{MORE}"), HEADING) == []
    assert said_by(RULES(f"{menu}Ferries stay in the harbour all day\n{PROSE}{MORE}"), HEADING) == []
    below = f"{PROSE}{MORE}{menu}Ferries stay in the harbour all day\nBy Ann Lee\n"
    assert said_by(RULES(below), HEADING) == ["Ferries stay in the harbour all day"]
    full = menu + "".join(f"A story of the year {year}\n" for year in range(2001, 2011))
    assert len(said_by(RULES(f"{full}{PROSE}{MORE}"), HEADING)) == 9, "a longer list is of other stories"


def test_numbers_that_count_on_head_what_stands_below_them() -> None:
    heads = ["3. A cheese from 1893", "2. The lost luggage finds a home", "1. Salt mine reopens"]
    below = "It was reunited with its owner.\n"
    assert said_by(RULES("".join(f"{head}\n{below}" for head in heads)), "passes.keep_series") == heads
    assert said_by(RULES("".join(f"{head}\n{below}" for head in heads[:2])), "passes.keep_series") == []
    assert said_by(RULES("".join(f"{head}\n" for head in heads) + below), "passes.keep_series") == []
    skips = ["1. Salt mine reopens", "4. A cheese from 1893", "9. The lost luggage finds a home"]
    assert said_by(RULES("".join(f"{head}\n{below}" for head in skips)), "passes.keep_series") == []


def test_days_of_a_week_head_what_happened_on_them() -> None:
    days = ["Monday, May 30", "Tuesday, May 31", "Wednesday, June 1"]
    happened = "A wallet\nIt was reunited with its owner.\n"
    assert said_by(RULES("".join(f"{day}\n{happened}" for day in days)), "passes.keep_series") == days
    assert said_by(RULES("".join(f"{day}\n{happened}" for day in days[::-1])), "passes.keep_series") != days[::-1]
    assert said_by(RULES("".join(f"{day}\nA wallet is found\n" for day in days)), "passes.keep_series") == []


def test_a_piece_before_a_comma_needs_three_words_before_it() -> None:
    def kept(before: str, after: str) -> bool:
        return bool(said_by(RULES(f"{PROSE}{before}\nnewsletters\n{after}\n{MORE}"), "passes.keep_pieces"))

    assert kept("The ban covers news apps,", ", delivery apps and the like.")
    assert not kept("News apps,", ", delivery apps and the like.")
    assert not kept("The ban covers news apps,", "and delivery apps.")
    assert not kept(", opens new tab", ", opens new tab")


def test_a_word_of_widgets_is_a_heading_before_two_lines_of_prose() -> None:
    voter = "passes.keep_headings"
    assert said_by(RULES(f"{PROSE}\nComments\n\n{MORE}\n{PROSE}"), voter) == ["Comments"]
    assert said_by(RULES(f"{PROSE}\nComments\n\n{MORE}\nAdvertisement\n"), voter) == []


def test_a_heading_of_questions_stands_above_one() -> None:
    voter = "passes.keep_headings"
    question = "How long does it take?\n"
    assert said_by(RULES(f"{PROSE}\nFAQs\n\n{question}{MORE}"), voter) == ["FAQs"]
    assert said_by(RULES(f"{PROSE}\nFAQs\n\nContact us\n{question}"), voter) == []


def test_a_heading_about_the_author_counts_behind_the_article() -> None:
    note = "She has lived in Oslo since 2011 and likes the sea.\n"
    assert said_by(RULES(f"{PROSE}{MORE}About the author\n{note}"), "passes.follow_bio") == [note.strip()]
    assert said_by(RULES(f"About the author\n{note}{PROSE}{MORE}"), "passes.follow_bio") == []


@pytest.mark.parametrize(("lines", "found"), [(2, 2), (14, 0)])
def test_between_heads_of_comments_that_stand_far_apart_are_none(lines: int, found: int) -> None:
    text = f"{PROSE}\n2 Comments\nJane D. 3 days ago\n" + "It was cold there\n" * lines + "John R. 2 days ago\n"
    assert len(said_by(RULES(text), "passes.thread_comments")) == found


def test_alt_text_and_caption_have_a_block_to_themselves() -> None:
    pair = "Minister Jane Doe opens the new harbour bridge\nJane Doe, the minister, stands at the new harbour bridge.\n"
    assert len(said_by(RULES(f"{PROSE}\n{pair}\n{MORE}"), "passes.alt_text_company")) == 2
    assert said_by(RULES(f"{PROSE}\n{pair}And a third line of the list here\n\n{MORE}"), "passes.alt_text_company") == []


def test_a_long_list_behind_the_prose_without_junk_is_of_the_article() -> None:
    story = f"{PROSE}\n{MORE}\n" * 3
    names = "".join(f"{name} Harbour\n" for name in ("Oslo", "Bergen", "Stavanger", "Bodo", "Alta", "Narvik", "Molde"))
    assert said_by(RULES(story + names), "passes.outside_prose") == []
    assert said_by(RULES(f"{story}{names}Advertisement\n"), "passes.outside_prose")


@pytest.mark.parametrize(("others", "spoken"), [(3, 1), (1, 2)])
def test_the_next_question_of_an_interview_is_no_other_story(others: int, spoken: int) -> None:
    asked = "".join(f"What did the {name} do?\n{PROSE}{MORE}" for name in ("mayor", "town", "sea")[:others])
    text = f"{asked}You may also like\nFerry runs aground off Pell Island\nWho will pay for the bridge?\n{PROSE}"
    assert len(said_by(RULES(text), HEADING)) == spoken


def test_behind_a_table_the_article_goes_on() -> None:
    story = f"{PROSE}\n{MORE}\n" * 3
    rows = "".join(f"Bridge {number} | {number} tons\n" for number in range(14))
    text = f"{story}In figures\n{rows}What we think\n{PROSE.replace('Monday', 'Sunday')}Share\nAdvertisement\n"
    assert said_by(RULES(text), "passes.outside_prose") == []
    assert said_by(RULES(text.replace(" | ", " ")), "passes.outside_prose") != []


def test_rows_of_a_table_behind_the_prose_are_no_other_stories() -> None:
    story = f"{PROSE}\n{MORE}\n" * 3
    rows = ["Weight | 4 kg", "Ports | 2", "Price | 279 euros"]
    behind = "Share\nAdvertisement\nThe ferries\n"
    text = story + behind + "\n".join(rows)
    assert said_by(RULES(text), "passes.outside_prose") == ["The ferries"]
    assert said_by(RULES(text.replace(" | 2", "")), "passes.outside_prose") == [
        "The ferries",
        *(row.replace(" | 2", "") for row in rows),
    ]


@pytest.mark.parametrize("name", ["en-bio", "en-clean-interview", "lang-de-news", "near-report-read-more"])
def test_a_form_for_comments_amid_an_article_makes_no_comments_of_its_paragraphs(name: str) -> None:
    lines = [line for line in (FIXTURES / name / "expected.txt").read_text().splitlines() if line.strip()]
    form = ["3 Comments", "Leave a reply", "Your email address will not be published."]
    half = len(lines) // 2
    result = Cleaner(language="auto")("\n".join([*lines[:half], *form, *lines[half:]]))
    paragraphs = [line for line in lines if len(line) >= 80 and line[-1] in ".?!"]
    assert [line for line in paragraphs if line not in result.text] == []
    assert not any(line in result.text for line in form)


@pytest.mark.parametrize("line", ["Built: 1874", "“Then not.”", "Cost of the repair: £6m"])
def test_facts_and_speech_that_close_the_text_are_of_the_article_if_there_is_no_junk(line: str) -> None:
    story = f"{PROSE}\n{MORE}\n" * 3
    assert said_by(RULES(f"{story}At a glance\n{line}\n"), "passes.outside_prose") == ["At a glance"]
    assert line in RULES(f"{story}At a glance\n{line}\n").text
    assert "At a glance" in RULES(f"{story}At a glance\n{line}\n").text
    with_junk = RULES(f"{story}At a glance\n{line}\nAdvertisement\n")
    assert "At a glance" in said_by(with_junk, "passes.outside_prose")


def test_steps_behind_a_list_of_other_stories_are_no_part_of_it() -> None:
    stories = "You may also like\nFerry runs aground off Pell Island\nCouncil votes to close the old mill\n"
    steps = "1. Fill in the form\n2. Send it to the town hall\n"
    assert said_by(RULES(f"{PROSE}\n{stories}{steps}{MORE}"), HEADING) == stories.splitlines()[1:]
    numbered = "You may also like\n1. Ferry runs aground off Pell Island\nCouncil votes to close the old mill\n"
    assert len(said_by(RULES(f"{PROSE}\n{MORE}\n{numbered}"), HEADING)) == 2


@pytest.mark.parametrize(("sentence", "captions"), [("He went back to the boat at noon.", 0), ("The boat at noon.", 1)])
def test_a_sentence_that_goes_on_from_another_is_no_caption(sentence: str, captions: int) -> None:
    text = f"{PROSE}\n{sentence}\nPhoto: Jane Doe/AP\n{MORE}"
    assert said_by(RULES(text), "passes.caption_company") == [sentence] * captions


def test_the_end_of_a_paragraph_is_not_behind_the_prose() -> None:
    story = f"{PROSE}\n{MORE}\n" * 3
    last = "The ferry sails again on Sunday at noon, said the harbour master of the town."
    text = f"{story}{last} “No more is known\nShare\nAdvertisement\n"
    cuts = [text.index("“No more")]
    standing = RULES.consult(Document(text), cuts)
    spoken = [vote.segment for votes in standing.votes for vote in votes if vote.voter == "passes.outside_prose"]
    assert "“No more is known" not in [standing.segments[number].content for number in spoken]


@pytest.mark.parametrize(("below", "captions"), [("Image", 0), ("Image credit:", 0), ("Photo: Jane Doe/AP", 1)])
def test_a_label_above_a_credit_that_names_nobody_is_a_heading(below: str, captions: int) -> None:
    label = "What we found below the harbour wall"
    text = f"{PROSE}\n{label}\n{below}\n{MORE}"
    assert said_by(RULES(text), "passes.caption_company") == [label] * captions
    sentence = f"{label} was a boat."
    assert said_by(RULES(text.replace(label, sentence)), "passes.caption_company") == [sentence]


@pytest.mark.parametrize("blank", ["\n", "\n\n \n"])
def test_blank_lines_before_a_text_move_no_headline(blank: str) -> None:
    text = f"THE COURIER\nNews\nCoast\nStorm hits the coast of the north\n{PROSE}{MORE}"
    kinds = [decision.kind for decision in RULES(text).decisions]
    assert kinds[3] == "title"
    assert [decision.kind for decision in RULES(blank + text).decisions][1:] == kinds


def test_a_standfirst_is_no_longer_than_one() -> None:
    date = "January 5, 2026\n"
    lead = "What the towns on the coast know of the storm so far"
    first = f"Storm reaches the coast and cuts the power\n{lead}\n{date}{PROSE}{MORE}"
    assert said_by(RULES(first), "passes.find_headline") == ["Storm reaches the coast and cuts the power", lead]
    long = " ".join([lead] * 8)
    assert long not in said_by(RULES(first.replace(lead, long)), "passes.find_headline")


def test_the_name_of_a_section_stands_above_a_headline_that_opens_the_text() -> None:
    story = f"Storm reaches the coast and cuts the power\n{PROSE}{MORE}"
    assert "World affairs" in said_by(RULES(f"World affairs\n{story}"), "passes.find_headline")
    menu = "".join(f"Page {name}\n" for name in "abcdefghijklmnop")
    assert "World affairs" not in said_by(RULES(f"World affairs\n{menu}{story}"), "passes.find_headline")


def test_by_the_rules_alone_a_mark_of_a_torn_sentence_is_body_and_others_are_not() -> None:
    torn = ["The storm reached the coast on Monday night, and", "four towns", ",", "which had no power, waited for help, police said."]
    (mark,) = [one for one in Cleaner(model=None)("\n".join(torn)).decisions if one.segment.content == ","]
    assert (mark.keep, mark.kind, mark.revised_by) == (True, "body", "document.mark")
    for lines in ([*torn[:2], "|", *torn[3:]], [torn[0], "Share on Facebook", ",", torn[3]]):
        (other,) = [one for one in Cleaner(model=None)("\n".join(lines)).decisions if one.segment.content in "|,"]
        assert (other.keep, other.kind) == (False, "nav")
