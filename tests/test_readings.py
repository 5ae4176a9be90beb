"""What a reader said of the lines of a page, carried over to its other texts."""

from __future__ import annotations

import json

from cleaner.document import KINDS
from cleaner.training.texts import mark_lines
from tests.bench.readings import PATH, Reading, digest_of, mark_read, read_readings

PROSE = "The storm reached the coast on Monday night and cut the power in four towns."
MORE = "The mayor said that nobody had seen anything like it since the flood of 1962."
PAGE = f"Menu\n\nStorm hits coast\n{PROSE}\nSign up for our letter\n{MORE}\nContact"
READING = Reading("page", digest_of(PAGE), {1: "nav", 3: "title", 4: "body", 5: "promo", 6: "body", 7: "nav"})
WIDE = f"Storm hits coast\n\n{PROSE} Sign up for our letter\n\n{MORE}\nSomething else"


def test_the_readings_hold_kinds_and_no_words() -> None:
    rows = [json.loads(row) for row in PATH.read_text("utf-8").splitlines()]
    assert all(set(row) == {"page", "scraper", "digest", "kinds"} for row in rows)
    assert [row["page"] for row in rows] == sorted({row["page"] for row in rows})
    found = read_readings()
    assert len(found) == len(rows) > 1_000
    assert {kind for reading in found.values() for kind in reading.kinds.values()} == set(KINDS)
    named = {word for row in rows for word in row["kinds"].replace(";", " ").split() if word[0].isalpha()}
    assert named <= set(KINDS)


def test_kinds_go_over_to_the_lines_of_another_text_of_the_page() -> None:
    read = mark_read(READING, PAGE)
    assert read is not None
    found = {WIDE[start:end].strip(): kind for start, end, kind in mark_lines(WIDE, read)}
    # A line that holds prose and a pitch, glued, is neither four fifths the one nor the other.
    assert found == {"Storm hits coast": "title", MORE: "body"}


def test_of_another_text_than_was_read_nothing_is_known() -> None:
    assert mark_read(READING, PAGE + "!") is None
