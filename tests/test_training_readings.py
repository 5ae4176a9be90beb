"""What a reader said of the lines of a page, carried over to its other texts."""

from __future__ import annotations

import json
from dataclasses import replace
from importlib.resources import files

import numpy as np

from cleaner.document import KINDS
from cleaner.read import read
from cleaner.segment import segment
from cleaner.training.clips import clip_texts
from cleaner.training.examples import kind_targets
from cleaner.training.readings import Reading, digest_of, read_readings, with_readings
from cleaner.training.texts import LabelledText

PROSE = "The storm reached the coast on Monday night and cut the power in four towns."
MORE = "The mayor said that nobody had seen anything like it since the flood of 1962."
PAGE = f"Menu\n\nStorm hits coast\n{PROSE}\nSign up for our letter\n{MORE}\nContact"
READING = Reading("page", digest_of(PAGE), {1: "nav", 3: "title", 4: "body", 5: "promo", 6: "body", 7: "nav"})
WIDE = f"Storm hits coast\n\n{PROSE} Sign up for our letter\n\n{MORE}\nSomething else"
READ = LabelledText("p", "page", "a.example", "own", "en", PAGE)


def test_the_readings_hold_kinds_and_no_words() -> None:
    rows = [json.loads(row) for row in files("cleaner.training").joinpath("readings.jsonl").read_text("utf-8").splitlines()]
    assert all(set(row) == {"page", "scraper", "digest", "kinds"} for row in rows)
    assert [row["page"] for row in rows] == sorted({row["page"] for row in rows})
    found = read_readings()
    assert len(found) == len(rows) > 1_000
    assert {kind for reading in found.values() for kind in reading.kinds.values()} == set(KINDS)
    named = {word for row in rows for word in row["kinds"].replace(";", " ").split() if word[0].isalpha()}
    assert named <= set(KINDS)


def labelled(text: LabelledText) -> dict[str, str]:
    return {text.text[start:end].strip(): kind for start, end, kind in text.read}


def test_kinds_go_over_to_the_lines_of_another_text_of_the_page() -> None:
    wide, same = with_readings([replace(READ, scraper="container_wide", text=WIDE), READ], {"p": READING})
    # A line that holds prose and a pitch, glued, is neither four fifths the one nor the other.
    assert labelled(wide) == {"Storm hits coast": "title", MORE: "body"}
    assert labelled(same) == dict(zip(PAGE.replace("\n\n", "\n").split("\n"), READING.kinds.values(), strict=True))


def test_of_another_text_than_was_read_nothing_is_known() -> None:
    for other in (replace(READ, text=PAGE + "!"), replace(READ, page="q"), replace(READ, scraper="page_bs4")):
        assert list(with_readings([other], {"p": READING})) == [other]


def test_what_was_read_names_junk_before_markup_does_and_never_what_gold_has() -> None:
    (text,) = with_readings([replace(READ, weak=((0, 4, "related"), (len(PAGE) - 7, len(PAGE), "legal")))], {"p": READING})
    segments = [piece for piece in segment(read(PAGE)).segments if piece.content]
    body = np.array([piece.content == PROSE or "Sign up" in piece.content for piece in segments], np.float32)
    kind, weight = kind_targets(text, segments, body)
    named = {"Menu": "nav", "Storm hits coast": "title", "Contact": "nav"}
    said = {piece.content: KINDS[row] if row >= 0 else None for piece, row in zip(segments, kind.tolist(), strict=True)}
    assert said == {**dict.fromkeys([PROSE, "Sign up for our letter", MORE]), **named}
    by_markup = kind_targets(replace(text, read=()), segments, body)[1]
    assert weight[0] > by_markup[0] > 0


def test_a_clip_keeps_what_was_read_of_its_lines() -> None:
    page = "\n".join(f"{PROSE} {number}" for number in range(1, 60))
    reading = Reading("page", digest_of(page), {number: "body" if number % 2 else "related" for number in range(1, 60)})
    (whole,) = with_readings([replace(READ, text=page)], {"p": reading})
    clips = list(clip_texts([whole] * 20, seed=1))
    assert clips
    for clip in clips:
        assert labelled(clip) == {line: labelled(whole)[line] for line in clip.text.splitlines()}
