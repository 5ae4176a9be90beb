"""`cleaner diff` of two texts: which lines stay, go, change and come, and how they are found."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from comparing import BODY, RULES, STORY, Call, make_run, write_dump
from hypothesis import given
from hypothesis import strategies as st

from cleaner.compare import align
from cleaner.compare.align import match
from cleaner.compare.texts import compare_texts
from cleaner.messages import ExitCode

pytestmark = pytest.mark.usefixtures("own_folder")


def compare(before: str, after: str) -> list[tuple[str, str]]:
    """Each row: its sign, and its text with what went and came set apart."""
    marks = {"kept": "{}", "dropped": "[-{}-]", "added": "{{+{}+}}"}
    rows = compare_texts(RULES(before), after)
    return [
        (row.sign, "".join(marks[part.mark].format(part.text) if row.sign == "~" else part.text for part in row.parts))
        for row in rows
    ]


def test_lines_stay_go_change_and_come() -> None:
    before = "One two three four.\nAdvertisement\nFive six seven eight.\nNine ten eleven twelve.\n"
    after = "One two three four.\nFive six 7 eight.\nBrand new words here.\nNine ten eleven twelve.\n"
    assert compare(before, after) == [
        (" ", "One two three four."),
        ("-", "Advertisement"),
        ("~", "Five six [-seven -]{+7 +}eight."),
        ("+", "Brand new words here."),
        (" ", "Nine ten eleven twelve."),
    ]


def test_lines_that_were_joined_or_cut_elsewhere_are_the_same() -> None:
    before = "One two three four.\nFive six seven eight.\nNine ten eleven twelve.\n"
    after = "One two three\nfour. Five six seven eight. Nine\nten eleven twelve."
    assert [sign for sign, _ in compare(before, after)] == [" ", " ", " "]


def test_a_line_of_which_little_is_left_went() -> None:
    assert compare("The storm of the year is the talk of the town.\n", "In spring the market of flowers opens.\n") == [
        ("-", "The storm of the year is the talk of the town."),
        ("+", "In spring the market of flowers opens."),
    ]


def test_letters_of_scripts_without_spaces_are_compared_one_by_one() -> None:
    assert compare("台風は月曜日に四つの町に達した。\n", "台風は月曜日に三つの町に達した。\n") == [
        ("~", "台風は月曜日に[-四-]{+三+}つの町に達した。")
    ]


def test_it_is_said_where_cleaner_would_do_something_else(diff: Call) -> None:
    Path("raw.txt").write_text(STORY + "Fishermen said that the waves were the highest in thirty years.\n")
    Path("cleaned.txt").write_text(f"Storm hits coast\nAdvertisement\n{BODY}")
    out = diff("raw.txt", "cleaned.txt")[1].decode()
    assert out.startswith("--- raw.txt\n+++ cleaned.txt\n\n")
    assert 'cleaner drops this line: it says only "advertisement"' in out
    assert "cleaner keeps this line" in out
    assert out.splitlines()[-1] == (
        "dropped 1 of 4 lines: body 1; cleaner keeps 1 of those dropped; cleaner drops 1 more: ad 1"
    )
    rows = json.loads(diff("raw.txt", "cleaned.txt", "--json", "--only-dropped")[1])["rows"]
    assert [(row["fate"], row["kind"], row["cleaner_keeps"], row["after"]) for row in rows] == [
        ("dropped", "body", True, None)
    ]


words = st.sampled_from(["the", "storm", "coast", "Monday", "four", "police", "漢", "שלום"])
texts = st.lists(st.lists(words, max_size=6).map(" ".join), max_size=8).map("\n".join)


@given(texts, texts)
def test_every_word_of_both_texts_is_shown_once_and_in_order(before: str, after: str) -> None:
    rows = compare_texts(RULES(before), after)
    shown_before = " ".join(row.before for row in rows if row.sign != "+")
    shown_after = " ".join(row.after for row in rows)
    assert "".join(shown_before.split()) == "".join(before.split())
    assert "".join(shown_after.split()) == "".join(after.split())


@given(st.lists(st.integers(0, 5), max_size=30), st.lists(st.integers(0, 5), max_size=30), st.booleans())
def test_matches_are_equal_and_in_order(before: list[int], after: list[int], in_parts: bool) -> None:
    with pytest.MonkeyPatch.context() as patch:
        if in_parts:
            patch.setattr(align, "_MOST_PAIRS", 12)
            patch.setattr(align, "_SLICE", 3)
        found = match(before, after)
    at = to = 0
    for one, other, length in found:
        assert one >= at and other >= to and length > 0
        assert before[one : one + length] == after[other : other + length]
        at, to = one + length, other + length
    if not in_parts:
        assert sum(length for _, _, length in found) == longest_common(before, after)


def longest_common(before: list[int], after: list[int]) -> int:
    row = [0] * (len(after) + 1)
    for one in before:
        last = row
        row = [0]
        for number, other in enumerate(after):
            row.append(last[number] + 1 if one == other else max(last[number + 1], row[-1]))
    return row[-1]


def test_texts_too_long_for_all_pairs_are_matched_by_what_stands_once(monkeypatch: pytest.MonkeyPatch) -> None:
    from rapidfuzz.distance import Indel

    seen: list[int] = []
    real = Indel.opcodes

    def watch(one: Sequence[int], other: Sequence[int]) -> object:
        seen.append(len(one) * len(other))
        return real(one, other)

    monkeypatch.setattr(Indel, "opcodes", watch)
    monkeypatch.setattr(align, "_MOST_PAIRS", 250_000)
    monkeypatch.setattr(align, "_SLICE", 500)
    before = [f"line {number}" for number in range(5_000)]
    after = [line for number, line in enumerate(before) if number % 7] + ["something else"] * 3_000
    assert sum(length for _, _, length in match(before, after)) == len(after) - 3_000
    match(["a"] * 4_000 + ["b"] * 4_000, ["b"] * 4_000 + ["a"] * 4_000)
    assert seen and max(seen) <= 250_000


@pytest.mark.parametrize("other", ["a.txt", "./a.txt", "link.txt"])
def test_a_text_is_not_compared_with_itself(diff: Call, other: str) -> None:
    Path("a.txt").write_text(STORY)
    Path("link.txt").symlink_to("a.txt")
    code, out, err = diff("a.txt", other)
    assert (code, out) == (ExitCode.USAGE, b"")
    assert "a.txt" in err and other in err
    assert "name another one to compare it with" in err
    Path("b.txt").write_text(STORY)
    assert diff("a.txt", "b.txt")[0] == 0


def test_a_run_is_not_compared_with_itself(diff: Call) -> None:
    write_dump("dump.jsonl", [STORY])
    make_run(diff, "one")
    code, _, err = diff("one", "one/")
    assert code == ExitCode.USAGE
    assert "one and one/ are one and the same" in err
