"""What a reader said of a page: carried over to each of its texts, and learned from."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cleaner.document import KINDS
from cleaner.training import readings, texts
from cleaner.training.clips import clip_texts
from cleaner.training.readings import Reading, carry_over, digest_of, mark_read, read_readings
from cleaner.training.texts import LabelledText, read_texts

PROSE = "The storm reached the coast on Monday night and cut the power in four towns."
MORE = "The mayor said that nobody had seen anything like it since the flood of 1962."
PAGE = f"Menu\n\nStorm hits coast\n{PROSE}\nSign up for our letter\n{MORE}\nContact"
READING = Reading("page", digest_of(PAGE), {1: "nav", 3: "title", 4: "body", 5: "promo", 6: "body", 7: "nav"})
WIDE = f"Storm hits coast\n\n{PROSE} Sign up for our letter\n\n{MORE}\nSomething else"


def test_the_readings_that_come_with_cleaner_hold_kinds_and_no_words() -> None:
    path = Path(readings.__file__).with_name("readings.jsonl")
    rows = [json.loads(row) for row in path.read_text("utf-8").splitlines()]
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
    found = {WIDE[start:end].strip(): kind for start, end, kind in carry_over(WIDE, read)}
    # A line that holds prose and a pitch, glued, is neither four fifths the one nor the other.
    assert found == {"Storm hits coast": "title", MORE: "body"}


def test_of_another_text_than_was_read_nothing_is_known() -> None:
    assert mark_read(READING, PAGE + "!") is None


@pytest.fixture
def _read_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(texts, "read_readings", lambda: {"p1": READING})


@pytest.mark.usefixtures("_read_page")
def test_every_silver_text_of_a_page_that_was_read_knows_it(tmp_path: Path) -> None:
    page = {"id": "p1", "domain": "a.org", "language": "en", "source": "test", "body": [], "junk": [], "kinds": []}
    rows = [page | {"scraper": "page", "text": PAGE}, page | {"scraper": "container_wide", "text": WIDE}]
    other = page | {"id": "p2", "scraper": "page", "text": PAGE}
    (tmp_path / "x.silver.jsonl").write_text("".join(json.dumps(row) + "\n" for row in [*rows, other]))
    found = list(read_texts(tmp_path))
    assert [len(text.read) for text in found] == [6, 2, 0]


def _text(**known: object) -> LabelledText:
    read = mark_read(READING, PAGE)
    assert read is not None
    return LabelledText("p1", "page", "a.org", "test", "en", PAGE, read=carry_over(PAGE, read), **known)  # type: ignore[arg-type]


def test_a_clip_keeps_what_was_read_of_its_lines() -> None:
    clips = [clip for seed in range(40) for clip in clip_texts([_text()], seed)]
    assert clips
    for clip in clips:
        for start, end, kind in clip.read:
            line = clip.text[start:end].strip()
            assert (kind == "body") == (line in (PROSE, MORE))
