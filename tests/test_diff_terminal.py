"""`cleaner diff` on a terminal: nothing of a text acts, the width is kept, and pagers get what a terminal would."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from comparing import (
    ACTING,
    BODY,
    HOSTILE,
    ISOLATES,
    RULES,
    SGR,
    STORY,
    Call,
    cells,
    draw,
    make_run,
    on_terminal,
    write_dump,
)

from cleaner.compare.fold import Wanted
from cleaner.compare.rows import list_rows
from cleaner.compare.screen import Screen
from cleaner.compare.texts import compare_texts

pytestmark = pytest.mark.usefixtures("own_folder")


def acts(shown: str) -> bool:
    """Whether anything is left that acts on a terminal, besides our colours and balanced isolates."""
    plain = SGR.sub("", shown)
    for line in plain.split("\n"):
        if line.count("\u2069") != len(re.findall("[\u2066\u2067]", line)):
            return True
    return bool(ACTING.search(ISOLATES.sub("", plain)))


def test_the_check_itself_sees_what_acts() -> None:
    assert acts("\x1b[2J") and acts("\u202e") and acts("\u2067x") and acts("\x9b") and acts("\x00")
    assert not acts("\x1b[31mred\x1b[0m \u2067שלום\u2069\n")


@pytest.mark.parametrize("columns", [False, True])
def test_no_text_acts_on_a_terminal(columns: bool) -> None:
    text = "\n".join([*HOSTILE, "Advertisement", *(f"Advertisement {one}" for one in HOSTILE)])
    for after in (None, BODY.join(HOSTILE), text.replace("a", "b")):
        result = RULES(text)
        rows = list_rows(result.decisions) if after is None else compare_texts(result, after)
        rows = [replace(row, reason=HOSTILE[0] + HOSTILE[2], kind=HOSTILE[1]) for row in rows]
        for screen in (Screen(80, colour=True, isolates=True), Screen()):
            shown = "\n".join(draw(rows, screen, columns=columns, wanted=Wanted(only_dropped=False)))
            assert not acts(shown)
            assert "\\x1b" in shown
            shown.encode()


def test_no_name_or_id_acts_on_a_terminal(diff: Call) -> None:
    name = "\x1b[2J\u202e\x9b.jsonl"
    texts = [f"{STORY}{one}\nAdvertisement\n" for one in HOSTILE]
    lines = [json.dumps({"id": one, "text": text}) for one, text in zip(HOSTILE, texts, strict=True)]
    Path(name).write_text("\n".join(lines) + "\n")
    make_run(diff, "one\x1b[31m", dump=name)
    make_run(diff, "two\u202e", "--keep", "ad,nav,foreign", dump=name)
    for said in (["one\x1b[31m", "two\u202e"], [name]):
        for how in ([], ["--side-by-side"], ["--json"]):
            code, out, err = diff(*said, *how)
            assert code == 0, err
            assert not acts(out.decode()) and not acts(err)
            assert b"\\x" in out or b"\\u" in out


def test_a_patch_is_made_visible_on_a_terminal_and_nowhere_else(diff: Call) -> None:
    Path("page.txt").write_text(f"Advertisement\n{BODY}\x1b[2Jgone \u202e\n")
    assert b"\x1b[2J" in diff("page.txt", "--unified")[1]
    code, shown = on_terminal("page.txt", "--unified", "--no-pager")
    assert code == 0
    assert not acts(shown)
    assert "\\x1b[2Jgone \\u202e" in shown


@pytest.mark.parametrize("columns", [12, 24, 42, 47, 60, 80, 140])
def test_the_width_is_that_of_the_terminal(columns: int) -> None:
    Path("page.txt").write_text(f"{STORY}הסערה פגעה בחוף ביום שני בלילה\n{BODY.strip()} {BODY}")
    for how in ([], ["--side-by-side"]):
        code, shown = on_terminal("page.txt", *how, "--no-pager", columns=columns)
        assert code == 0
        widths = [cells(line) for line in shown.split("\n")]
        assert columns - 20 < max(widths) <= columns
    assert max(map(cells, on_terminal("page.txt", "--no-pager", COLUMNS="70")[1].split("\n"))) <= 70


def test_colour_and_isolates_on_a_terminal() -> None:
    Path("page.txt").write_text(f"{STORY}הסערה פגעה בחוף ביום שני בלילה\n{BODY}")
    _, shown = on_terminal("page.txt", "--no-pager")
    assert "\x1b[31m" in shown and "\u2067" in shown
    for name, value in (("NO_COLOR", "1"), ("TERM", "dumb")):
        _, plain = on_terminal("page.txt", "--no-pager", **{name: value})
        assert "\x1b" not in plain and "- ad" in plain


def test_a_pager_gets_what_a_terminal_would() -> None:
    Path("page.txt").write_text(STORY)
    direct = on_terminal("page.txt", "--no-pager")
    assert on_terminal("page.txt", PAGER="sed s/^/PAGED:/") == (
        0,
        "".join(f"PAGED:{line}\n" for line in direct[1].splitlines()),
    )
    assert on_terminal("page.txt", PAGER="sed s/^/PAGED:/", TERM="dumb")[1].count("PAGED:") == 0
    for pager in ("", "no-such-pager-here", "less '"):
        assert on_terminal("page.txt", PAGER=pager) == direct
    assert "PAGED:" not in on_terminal("page.txt", "--json", PAGER="sed s/^/PAGED:/")[1]


@pytest.mark.parametrize("pager", ["head -n 1", "true"])
def test_leaving_the_pager_early_is_no_error(pager: str) -> None:
    write_dump("dump.jsonl", [STORY * 40] * 60)
    code, shown = on_terminal("dump.jsonl", PAGER=pager)
    assert code == 0
    assert len(shown.splitlines()) <= 1


@pytest.mark.skipif(shutil.which("less") is None, reason="there is no less on this machine")
def test_less_shows_colours_and_leaves_at_once_where_all_fits() -> None:
    Path("page.txt").write_text(STORY)
    code, shown = on_terminal("page.txt")
    assert code == 0
    assert "\x1b[31m" in shown and "Storm hits coast" in shown and "ESC" not in shown
