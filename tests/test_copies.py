"""A stretch that stands twice: judged once, and the second copy goes with a reason."""

from __future__ import annotations

from pathlib import Path

import pytest

import cleaner
from cleaner.copies import find_copies
from cleaner.document import KINDS, Document
from cleaner.segment import segment
from cleaner.sites.corrections import Corrections
from cleaner.sites.row import Corrected

STORY = tuple(
    f"The {town} council voted on {day} to mend the old bridge over the river before the winter storms come."
    for town, day in (
        ("Ashford", "Monday"),
        ("Bewdley", "Tuesday"),
        ("Corwen", "Wednesday"),
        ("Dulverton", "Thursday"),
        ("Easingwold", "Friday"),
        ("Framlingham", "Saturday"),
        ("Garstang", "Sunday"),
        ("Helmsley", "Monday night"),
        ("Ilminster", "Tuesday night"),
        ("Jedburgh", "Wednesday night"),
        ("Keswick", "Thursday night"),
    )
)


OTHERS = tuple(line.replace("mend the old bridge", "sell the town hall") for line in STORY)
BRIEF = STORY[:4]


def copies_in(lines: list[str]) -> dict[int, int]:
    segments = segment(Document("\n".join(lines))).segments
    return dict(find_copies([piece for piece in segments if piece.content]))


@pytest.mark.parametrize("model", ["default", None])
@pytest.mark.parametrize("between", [[], ["Share"], ["The same story for small screens:", ""]])
def test_the_second_copy_goes_and_the_first_stays(model: str | None, between: list[str]) -> None:
    result = cleaner.Cleaner(model=model)("\n".join([*STORY, *between, *STORY]))
    assert [line for line in result.text.splitlines() if line in STORY] == list(STORY)
    gone = [piece for piece in result.removed if piece.text.strip() in STORY]
    assert {piece.kind for piece in gone} == {"duplicate"}
    assert all("stands in the text already" in piece.reason for piece in gone)
    assert all(piece.start >= len("\n".join(STORY)) for piece in gone)


@pytest.mark.parametrize("model", ["default", None])
def test_of_three_copies_one_stays(model: str | None) -> None:
    result = cleaner.Cleaner(model=model)("\n".join(STORY * 3))
    assert result.text.splitlines() == list(STORY)


def test_copies_lead_to_the_first_one() -> None:
    many = len(STORY)
    assert copies_in([*STORY, *STORY, *STORY]) == {at: at % many for at in range(many, 3 * many)}


@pytest.mark.parametrize(
    "lines",
    [
        [*STORY[:9], *OTHERS, *STORY[:9]],  # too few lines
        ["La la la and on we go"] * 200,
        [*STORY[:3], *STORY[3:6]] * 20,
        [f"{number} cups of flour" for number in range(12)] * 2,  # too few words
        [*STORY, *reversed(STORY)],
        [],
    ],
    ids=["nine lines amid others", "one line again and again", "six lines again and again", "a short list twice", "in another order", "nothing"],
)
def test_what_recurs_honestly_is_no_copy(lines: list[str]) -> None:
    assert copies_in(lines) == {}


def test_a_brief_is_there_twice_if_hardly_anything_else_is() -> None:
    assert copies_in([*BRIEF, "Share", *BRIEF]) == {5: 0, 6: 1, 7: 2, 8: 3}
    assert copies_in([*BRIEF, *OTHERS, *BRIEF]) == {}


def test_a_line_that_one_copy_alone_has_breaks_no_stretch() -> None:
    second = [*STORY[:4], "A line for small screens alone, which nobody else reads.", *STORY[4:]]
    many = len(STORY)
    copies = copies_in([*STORY, *second])
    assert copies == {**{many + at: at for at in range(4)}, **{many + 1 + at: at for at in range(4, many)}}


@pytest.mark.parametrize(("lines", "one"), [(1, True), (2, True), (3, True), (4, False)])
def test_up_to_three_lines_that_one_copy_alone_has_part_no_copy(lines: int, one: bool) -> None:
    alone = [f"A line for small screens alone, number {'one two three four'.split()[at]}." for at in range(lines)]
    # What stands behind it is too short to be a copy by itself.
    copies = copies_in([*STORY, *OTHERS, *STORY[:10], *alone, STORY[10]])
    assert (len(STORY) + len(OTHERS) + 10 + lines in copies) is one


@pytest.mark.parametrize("model", ["default", None])
@pytest.mark.parametrize("apart", ["\n", " "], ids=["lines", "no newlines"])
def test_a_text_that_stands_twice_keeps_what_it_keeps_by_itself(model: str | None, apart: str) -> None:
    """Sentences of one that lost its newlines had gone from both copies, as quotes pulled out of the other one."""
    story = [*STORY, "“We have waited nine years for this, and nobody told us when it would come,” said the mayor."]
    said = apart.join([*story, "Read more: Nine towns sell their halls."])
    clean = cleaner.Cleaner(model=model)
    once, twice = clean(said), clean(f"{said}{apart}{said}")
    assert all(line in once.text for line in story)
    assert twice.text.split() == once.text.split()
    assert "".join(decision.segment.text for decision in twice.decisions) == twice.original
    for decision in twice.decisions:
        assert twice.original[slice(*decision.segment.span)] == decision.segment.content
        assert all(vote.segment == decision.segment.number for vote in decision.votes)
        assert all(decision.segment.start <= vote.span[0] <= vote.span[1] <= decision.segment.end for vote in decision.votes)


def test_a_quote_that_recurs_among_sentences_is_pulled_out_of_nothing() -> None:
    quote = "“We have waited nine years for this, and nobody told us when it would come.”"
    said = " ".join([*STORY[:3], quote, *STORY[3:6], quote, *STORY[6:]])
    said_of = [d for d in cleaner.Cleaner(model=None)(said).decisions if d.segment.content == quote]
    assert len(said_of) == 2
    assert not any(vote.kind == "duplicate" for d in said_of for vote in d.votes)


@pytest.mark.parametrize("times", [2, 3, 4])
@pytest.mark.parametrize("apart", ["\n\n", " "], ids=["lines", "no newlines"])
def test_a_brief_stays_once_however_often_it_stands(times: int, apart: str) -> None:
    said = apart.join([apart.join(STORY[:5])] * times)
    assert cleaner.clean(said).text.split() == " ".join(STORY[:5]).split()


def test_a_quotation_of_a_text_that_stands_twice_is_not_pulled_out_of_its_copy() -> None:
    quote = "“We have waited nine years for this, and nobody told us when it would come.”"
    said = " ".join([*STORY[:6], quote, *STORY[6:]])
    for model in ("default", None):
        assert quote in cleaner.Cleaner(model=model)(f"{said}\n\n{said}").text


def test_what_the_second_copy_alone_has_stays_between_lines_of_the_article() -> None:
    first = [line for at, line in enumerate(STORY) if at not in (3, 7)]
    result = cleaner.clean("\n".join([*first, *STORY]))
    assert sorted(result.text.splitlines()) == sorted(STORY)
    amid = [d for d in result.decisions if d.segment.content in (STORY[3], STORY[7])]
    assert [d.kind for d in amid] == ["body", "body"]


def test_votes_on_a_copy_lie_within_its_pieces() -> None:
    said = "\n\n".join(["Storm hits the coast", *STORY, "He left. © 2025 Valley Courier. All rights reserved.", ""])
    for decision in cleaner.clean(said * 2).decisions:
        first, last = decision.segment.start, decision.segment.end
        assert all(first <= vote.span[0] <= vote.span[1] <= last for vote in decision.votes)


def test_a_line_that_a_person_marked_stays_in_both_copies(tmp_path: Path) -> None:
    corrections = tmp_path / "marked.jsonl"
    corrections.write_bytes(Corrected("x", (STORY[2],), ("body",), always_keep=(0,)).to_json())
    result = cleaner.Cleaner(corrections=corrections)("\n".join(STORY * 2))
    assert result.text.splitlines().count(STORY[2]) == 2


def test_junk_of_a_second_copy_is_called_what_it_is_in_the_first() -> None:
    pitch = "Sign up for our newsletter and never miss a story from your town"
    result = cleaner.clean("\n".join([*STORY, pitch] * 2))
    assert [d.kind for d in result.decisions if d.segment.content == pitch] == ["promo", "promo"]
    assert not any(d.keep for d in result.decisions if d.segment.content == pitch)


def test_kinds_that_are_kept_are_kept_in_both_copies_and_copies_if_asked() -> None:
    pitch = "Sign up for our newsletter and never miss a story from your town"
    said = "\n".join([*STORY, pitch] * 2)
    assert cleaner.Cleaner(keep=["promo"])(said).text.splitlines() == [*STORY, pitch, pitch]
    assert cleaner.Cleaner(keep=["duplicate"])(said).text.splitlines() == list(STORY * 2)


def test_a_text_that_is_returned_whole_has_both_copies() -> None:
    said = "\n".join([f"Sign up for our newsletter number {at} and never miss a story" for at in range(12)] * 2)
    result = cleaner.Cleaner(model=None)(said)
    assert "F_EMPTIED" in result.flags
    assert result.text == said


def test_a_disabled_kind_is_not_found() -> None:
    text = "\n".join(STORY * 2)
    assert cleaner.Cleaner(disable=["duplicate"])(text).text.splitlines() == list(STORY * 2)


@pytest.mark.parametrize("model", ["default", None])
def test_a_line_of_junk_that_stands_twice_is_called_what_it_is(model: str | None) -> None:
    """A copy is what repeats the article."""
    pitch, headline = "Sign up for our newsletter and never miss a story from your town", "Eleven towns mend their bridges"
    said = "\n".join([headline, STORY[0], pitch, *STORY[1:6], pitch, *STORY[6:], "Privacy Policy", headline])
    kinds = [d.kind for d in cleaner.Cleaner(model=model)(said).decisions if d.segment.content == pitch]
    assert kinds == ["promo", "promo"]


@pytest.mark.parametrize("model", ["default", None])
def test_what_is_always_to_be_dropped_goes_though_its_kind_is_kept(model: str | None, tmp_path: Path) -> None:
    caption = "Lightning over the harbour. (Photo: Jane Doe/Reuters)"
    text = "\n".join([*STORY[:3], caption, *STORY[3:]])
    clean = cleaner.Cleaner(model=model, keep=["caption"])
    assert caption in clean(text).text
    row = Corrected("x", (caption,), ("caption",), site="dispatch.example", always_drop=(0,))
    (tmp_path / "c.jsonl").write_bytes(row.to_json())
    obeying = cleaner.Cleaner(model=model, keep=["caption"], corrections=tmp_path / "c.jsonl")
    assert caption not in obeying(text, url="https://dispatch.example/1").text
    assert caption in obeying(text, url="https://other.example/1").text


@pytest.mark.parametrize("model", ["default", None])
@pytest.mark.parametrize("copies", [1, 2])
def test_what_is_always_to_be_dropped_goes_though_its_text_is_returned_whole(model: str | None, copies: int) -> None:
    junk = [f"Share on {place}" for place in ("Facebook", "X", "WhatsApp", "LinkedIn", "Threads", "Reddit")]
    pitch = "Sign up for our newsletter and never miss a story from your town"
    lines = [*junk, pitch, "Leave a reply", "All rights reserved"] * copies
    row = Corrected("x", (pitch,), ("promo",), site="dispatch.example", always_drop=(0,))
    clean = cleaner.Cleaner(model=model, corrections=Corrections.of_rows([row]))
    result = clean("\n".join(lines), url="https://dispatch.example/1")
    assert "F_EMPTIED" in result.flags
    assert result.text == "\n".join(line for line in lines if line != pitch)
    assert [piece.kind for piece in result.removed] == ["promo"] * copies


@pytest.mark.parametrize("drop", [["body"], ["title"], ["body", "title"]])
def test_what_is_kept_by_kind_stays_whatever_else_is_dropped(drop: list[str]) -> None:
    text = "$10.95\n4.9 out of 5 stars out of 5 stars 3509 Reviews Reviews\n\nAll-Purpose Flour\n$6.95"
    for kind in [kind for kind in KINDS if kind not in drop]:
        decisions = cleaner.Cleaner(keep=[kind], drop=drop, when_emptied="empty")(text).decisions
        assert all(decision.keep for decision in decisions if decision.kind == kind)
