"""A stretch that stands twice: judged once, and the second copy goes with a reason."""

from __future__ import annotations

import pytest

import cleaner
from cleaner.copies import find_copies
from cleaner.document import Document
from cleaner.segment import segment

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
        [*STORY[:9], *STORY[:9]],  # too few lines
        ["La la la and on we go"] * 200,
        [*STORY[:3], *STORY[3:6]] * 20,
        [f"{number} cups of flour" for number in range(12)] * 2,  # too few words
        [*STORY, *reversed(STORY)],
        [],
    ],
    ids=["nine lines", "one line again and again", "six lines again and again", "a short list twice", "in another order", "nothing"],
)
def test_what_recurs_honestly_is_no_copy(lines: list[str]) -> None:
    assert copies_in(lines) == {}


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
