"""`cleaner diff` of one text: its rows, how they are folded and drawn, and what the documentation shows."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from command_line import write_records
from comparing import BODY, ISOLATES, RAW, ROOT, RULES, STORY, Call, cells, draw, on_terminal, rows_of

import cleaner
from cleaner.compare.cells import count_cells, show, wrap
from cleaner.compare.fold import Fold, Wanted, fold
from cleaner.compare.rows import Row, list_rows
from cleaner.compare.screen import Screen
from cleaner.compare.texts import compare_texts
from cleaner.messages import ExitCode

pytestmark = pytest.mark.usefixtures("own_folder")


def test_a_row_has_number_sign_kind_confidence_text_and_reason() -> None:
    shown = draw(rows_of(STORY), Screen())
    assert shown[0].split() == ["1", "73%", "Storm", "hits", "coast"]
    assert re.fullmatch(r' {3}3 - ad +97%  Advertisement  \[says only "advertisement"\]', shown[2])
    assert shown[4].endswith(BODY.strip())


def test_side_by_side_shows_why_where_nothing_is_left() -> None:
    shown = draw(rows_of(STORY), Screen(100), columns=True)
    middle = (100 - 4 - 1 - 3) // 2 + 5
    dropped = next(row for row in shown if "Advertisement" in row)
    assert dropped[middle : middle + 3] == " - "
    assert dropped[middle + 3 :] == 'ad 97%  [says only "advertisement"]'
    assert shown[0][5:middle].strip() == "Storm hits coast"
    assert shown[0][middle + 3 :] == "Storm hits coast"
    kept = list_rows(cleaner.Cleaner(model=None, keep=["ad"])(STORY).decisions)
    assert "Advertisement  (ad 97%)" in draw(kept, Screen(100), columns=True)[2][middle:]


@pytest.mark.parametrize("columns", [False, True])
@pytest.mark.parametrize("width", [60, 80, 140])
def test_no_line_is_wider_than_the_terminal(width: int, columns: bool) -> None:
    for path in RAW[::3]:
        result = RULES(path.read_bytes())
        for rows in (list_rows(result.decisions), compare_texts(result, result.text.replace("e", "é", 9))):
            for line in draw(rows, Screen(width, colour=True, isolates=True), columns=columns):
                assert cells(line) <= width, (path.parent.name, line)


def test_nothing_of_the_text_is_lost_by_wrapping() -> None:
    for path in RAW:
        text = path.read_text("utf-8")
        for line in text.splitlines():
            wrapped = wrap([show(line)], 37)
            joined = "".join(fragment.text for part in wrapped for fragment in part)
            assert "".join(joined.split()) == "".join(show(line).text.split())


def test_words_are_broken_only_where_they_must() -> None:
    lines = ["".join(fragment.text for fragment in line) for line in wrap([show("one two three " + "x" * 25)], 10)]
    assert lines == ["one two", "three", "x" * 10, "x" * 10, "x" * 5]
    japanese = [fragment.text for line in wrap([show("湊崎市、十七日に")], 6) for fragment in line]
    assert japanese == ["湊崎", "市、十", "七日に"]


def test_wide_letters_take_two_cells_and_marks_none() -> None:
    assert count_cells("漢字") == 4
    assert count_cells("e\u0301e") == 2
    assert count_cells("ｆull") == 5


def test_right_to_left_text_is_set_apart_on_a_terminal_and_nowhere_else() -> None:
    rows = rows_of(f"{BODY * 2}{BODY}הסערה פגעה בחוף ביום שני בלילה 12\n")
    for columns in (False, True):
        (line,) = [line for line in draw(rows, Screen(120, isolates=True), columns=columns) if "הסערה" in line]
        assert re.search("\u2067הסערה [^\u2066-\u2069]*12\u2069", line)
        assert line.count("\u2069") == len(re.findall("[\u2066\u2067]", line))
        assert not ISOLATES.search("".join(draw(rows, Screen(), columns=columns)))


def test_long_stretches_are_folded_with_their_length() -> None:
    lines = [f"{BODY.strip()} It was town no. {number}.\n" for number in range(80)]
    rows = rows_of("".join([*lines[:40], "Advertisement\n", *lines[40:]]))
    items = list(fold(rows, Wanted()))
    folds = [item for item in items if isinstance(item, Fold)]
    shown = [item for item in items if isinstance(item, Row)]
    assert sum(sum(found.counts.values()) for found in folds) + len(shown) == len(rows)
    assert sum(found.characters for found in folds) + sum(len(row.before) for row in shown) == sum(
        len(row.before) for row in rows
    )
    assert {row.sign for row in rows} - {row.sign for row in shown} == set()
    assert all(found.words in "".join(draw(rows, Screen(80))) for found in folds)
    assert len(folds) >= 2


def test_kinds_and_drops_can_be_chosen() -> None:
    rows = rows_of(f"Storm hits coast\n\nAdvertisement\n\n{BODY}Comments\n")
    only = [item for item in fold(rows, Wanted(only_dropped=True)) if isinstance(item, Row)]
    assert [row.sign for row in only] == ["-", "-"]
    ads = [item for item in fold(rows, Wanted(("ad",))) if isinstance(item, Row)]
    assert [row.kind for row in ads] == ["ad"]
    titles = [item for item in fold(rows, Wanted(("title",), only_dropped=True)) if isinstance(item, Row)]
    assert titles == []


def test_a_line_of_a_hundred_thousand_characters_takes_a_few_lines() -> None:
    for text in ("word " * 20_000, "x" * 100_000, "שלום " * 20_000, "漢字" * 50_000):
        shown = draw(rows_of(f"{BODY}{text}\n"), Screen(80))
        assert len(shown) < 80
        assert any("characters ⋯" in line for line in shown)
        changed = compare_texts(RULES(text), text.replace("o", "0").replace("字", "宇").replace("ם", "מ"))
        assert len(draw(changed, Screen(80))) < 200


def test_an_empty_text(diff: Call) -> None:
    Path("page.txt").write_text("")
    code, out, err = diff("page.txt")
    assert (code, out) == (ExitCode.NO_INPUT, b"nothing dropped of 0 pieces\n")
    assert "empty file" in err
    assert diff("page.txt", "--unified")[1] == b""
    Path("other.txt").write_text("")
    assert diff("page.txt", "other.txt")[1].endswith(b"dropped 0 of 0 lines\n")


def test_the_summary_counts_pieces_and_characters(diff: Call) -> None:
    Path("page.txt").write_text(STORY)
    assert diff("page.txt")[1].decode().splitlines()[-1] == "dropped 1 of 3 pieces, 13 of 118 characters: ad 1"
    Path("page.txt").write_text(BODY)
    assert diff("page.txt", "--only-dropped")[1].decode().splitlines()[-1] == "nothing dropped of 1 piece"


def test_of_several_texts_those_are_shown_that_have_what_was_asked_for(diff: Call) -> None:
    write_records("dump.jsonl", {"text": STORY}, {"text": BODY}, {"text": f"{BODY}\nSign up for our newsletter\n"})
    code, out, err = diff("dump.jsonl", "--kind", "ad")
    assert (code, out.count(b"==>"), b"dump.jsonl:1 <==" in out) == (ExitCode.OK, 1, True)
    assert "not shown, because nothing in them is of what was asked for: 2 of 3 texts" in err
    assert diff("dump.jsonl", "--only-dropped")[1].count(b"==>") == 2
    assert diff("dump.jsonl")[1].count(b"==>") == 3
    Path("page.txt").write_text(BODY)
    assert diff("page.txt", "--kind", "ad")[1] != b""


def test_json_has_what_was_chosen(diff: Call) -> None:
    Path("page.txt").write_text(STORY)
    shown = json.loads(diff("page.txt", "--json", "--kind", "ad")[1])
    assert [piece["text"] for piece in shown["decisions"]] == ["Advertisement\n\n"]
    assert json.loads(diff("page.txt", "--json", "--only-dropped", "--kind", "title")[1])["decisions"] == []


@pytest.mark.parametrize(
    ("said", "hint"),
    [
        (["--kind", "adds"], "did you mean 'ad'?"),
        (["--json", "--unified"], "--unified and --json are two ways"),
        (["--side-by-side", "--unified"], "--side-by-side and --unified are two ways"),
        (["--unified", "--kind", "ad"], "leave out --kind"),
    ],
)
def test_what_cannot_be_shown_is_said(diff: Call, said: list[str], hint: str) -> None:
    Path("page.txt").write_text(STORY)
    code, out, err = diff("page.txt", *said)
    assert (code, out) == (ExitCode.USAGE, b"")
    assert hint in err


def test_what_the_documentation_shows_is_what_is_shown() -> None:
    for name in ("storm.txt", "storm.other.txt"):
        shutil.copy(ROOT / "docs" / "examples" / name, name)
    page = (ROOT / "docs" / "diff.md").read_text("utf-8")
    examples = re.findall(r"```\n\$ cleaner (.*)\n((?:.*\n)*?)```", page)
    assert len(examples) >= 8
    for said, expected in examples:
        command, *argv = said.split()
        if command == "diff" and "--unified" not in argv:
            rules = [word for word in argv if word not in ("--model", "none")]
            shown = on_terminal(*rules, "--no-pager", columns=90, NO_COLOR="1")[1]
        else:
            shown = run_alone(command, *argv)
        # How sure a kind is may move by a little when rules are added.
        assert re.sub(r"\d+%", "%", ISOLATES.sub("", shown)) == re.sub(r"\d+%", "%", expected), said


def run_alone(*argv: str) -> str:
    """Return what cleaner writes to standard output and standard error."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "cleaner", *argv]
    done = subprocess.run(command, capture_output=True, env=environment, check=True, timeout=60)
    return (done.stdout + done.stderr).decode()
