"""What `cleaner diff` shows: one text, two texts, two runs; on a terminal, in a file, to `patch`."""

from __future__ import annotations

import fcntl
import hashlib
import io
import json
import os
import pty
import re
import shutil
import struct
import subprocess
import sys
import termios
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner.cli import main
from cleaner.compare import align
from cleaner.compare.align import match
from cleaner.compare.cells import count_cells, show, wrap
from cleaner.compare.draw import draw_inline, draw_side_by_side, measure_numbers
from cleaner.compare.fold import Fold, Wanted, fold
from cleaner.compare.patch import draw_patch, list_changes, pair_lines
from cleaner.compare.rows import Row, list_rows
from cleaner.compare.screen import Screen
from cleaner.compare.texts import compare_texts
from cleaner.messages import ExitCode

pytestmark = pytest.mark.usefixtures("own_folder")

ROOT = Path(__file__).parent.parent
RAW = sorted((ROOT / "fixtures").glob("*/raw.txt"))
BODY = "The storm reached the coast on Monday night and cut the power in four towns, police said.\n"
STORY = f"Storm hits coast\n\nAdvertisement\n\n{BODY}"
RULES = cleaner.Cleaner(model=None)
SGR = re.compile("\x1b\\[\\d*m")
ISOLATES = re.compile("[\u2066\u2067\u2069]")
# What may act on a terminal or hide in it, once our own colours and isolates are taken away.
ACTING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff]"
)
HOSTILE = [
    "\x1b]0;owned\x07\x1b[2J\x1b[31mred",
    "\x9b2J\x85\x90q\x9c",
    "\u202eevil\u202c \u2066x\u2069 \u2067y \u2068z",
    "NUL\x00 BEL\x07 BS\x08\x08 DEL\x7f CR\rover",
    "half \ud800 and \udfff",
    "\ufeffmark \u200bzero \u2028line \u2029par",
    "tag \U000e0041\U000e007f",
    "שלום \u202eעולם",
    "a\tb\x0bc\x0cd",
]


Call = Callable[..., tuple[int, bytes, str]]


@pytest.fixture
def call(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Call:
    """Run `cleaner diff` in this process; its exit code, standard output and standard error."""

    def run(*argv: str, command: str = "diff") -> tuple[int, bytes, str]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))
        rules = () if {"-h", "--help"} & set(argv) else ("--model", "none")
        code = main([command, *argv, *rules])
        out, err = capsysbinary.readouterr()
        return code, out, err.decode()

    return run


def on_terminal(*argv: str, columns: int = 80, **extra: str) -> tuple[int, str]:
    """Return how `cleaner diff` ends on a terminal of that width, and what stands there."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "SYSTEMROOT")}
    process = subprocess.Popen(
        [sys.executable, "-m", "cleaner", "diff", *argv, "--model", "none"],
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=subprocess.PIPE,
        env={**kept, "PYTHONPATH": str(ROOT), "TERM": "xterm", "LC_ALL": "C.UTF-8", **extra},
    )
    os.close(theirs)
    out = b""
    try:
        while data := os.read(ours, 65_536):
            out += data
    except OSError:  # the other end of a terminal is gone
        pass
    _, err = process.communicate(timeout=60)
    os.close(ours)
    assert b"Traceback" not in err, err
    return process.returncode, out.decode().replace("\r\n", "\n")


def rows_of(text: str) -> list[Row]:
    return list_rows(RULES(text).decisions)


def draw(rows: Sequence[Row], screen: Screen, *, columns: bool = False, wanted: Wanted | None = None) -> list[str]:
    view = draw_side_by_side if columns else draw_inline
    return list(view(fold(rows, wanted or Wanted()), screen, measure_numbers(rows)))


def cells(line: str) -> int:
    """How many cells a drawn line takes, counted without the code under test."""
    plain = ISOLATES.sub("", SGR.sub("", line))
    widths = {"W": 2, "F": 2}
    return sum(
        0 if unicodedata.category(one) in ("Mn", "Me", "Cf") else widths.get(unicodedata.east_asian_width(one), 1)
        for one in plain
    )


# --- one text ----------------------------------------------------------------------------------


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
    text = "".join(f"{BODY.strip()} It was town number {number}.\n" for number in range(40))
    rows = rows_of(f"{text}Advertisement\n{text}".replace("number", "no."))
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


def test_an_empty_text(call: Call) -> None:
    Path("page.txt").write_text("")
    code, out, err = call("page.txt")
    assert (code, out) == (ExitCode.NO_INPUT, b"nothing dropped of 0 pieces\n")
    assert "empty file" in err
    assert call("page.txt", "--unified")[1] == b""
    Path("other.txt").write_text("")
    assert call("page.txt", "other.txt")[1].endswith(b"dropped 0 of 0 lines\n")


def test_the_summary_counts_pieces_and_characters(call: Call) -> None:
    Path("page.txt").write_text(STORY)
    assert call("page.txt")[1].decode().splitlines()[-1] == "dropped 1 of 3 pieces, 13 of 118 characters: ad 1"
    Path("page.txt").write_text(BODY)
    assert call("page.txt", "--only-dropped")[1].decode().splitlines()[-1] == "nothing dropped of 1 pieces"


def test_json_has_what_was_chosen(call: Call) -> None:
    Path("page.txt").write_text(STORY)
    shown = json.loads(call("page.txt", "--json", "--kind", "ad")[1])
    assert [piece["text"] for piece in shown["decisions"]] == ["Advertisement\n\n"]
    assert json.loads(call("page.txt", "--json", "--only-dropped", "--kind", "title")[1])["decisions"] == []


@pytest.mark.parametrize(
    ("said", "hint"),
    [
        (["--kind", "adds"], "did you mean 'ad'?"),
        (["--json", "--unified"], "--unified and --json are two ways"),
        (["--side-by-side", "--unified"], "--side-by-side and --unified are two ways"),
        (["--unified", "--kind", "ad"], "leave out --kind"),
    ],
)
def test_what_cannot_be_shown_is_said(call: Call, said: list[str], hint: str) -> None:
    Path("page.txt").write_text(STORY)
    code, out, err = call("page.txt", *said)
    assert (code, out) == (ExitCode.USAGE, b"")
    assert hint in err


# --- patches -----------------------------------------------------------------------------------

needs_patch = pytest.mark.skipif(shutil.which("patch") is None, reason="there is no patch on this machine")


def apply(patch: bytes, name: str, data: bytes) -> bytes:
    """Return what the program `patch` makes of a file."""
    Path(name).write_bytes(data)
    if patch:
        done = subprocess.run(["patch", "-p0"], input=patch, capture_output=True, check=False, timeout=60)  # noqa: S607
        assert done.returncode == 0, done.stdout + done.stderr
        assert b"fuzz" not in done.stdout and b"offset" not in done.stdout, done.stdout
    return Path(name).read_bytes()


@needs_patch
@pytest.mark.parametrize("ends", ["as it is", "crlf", "no end"])
def test_patch_makes_the_cleaned_text_of_a_unified_diff(ends: str) -> None:
    dropped = 0
    for path in RAW:
        data = path.read_bytes()
        data = data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n") if ends == "crlf" else data
        data = data.rstrip() if ends == "no end" else data
        result = RULES(data)
        patch = b"".join(draw_patch(list_changes(result.decisions, "utf-8"), "page.txt", "page.txt"))
        assert bool(patch) == (result.text != result.original)
        assert apply(patch, "page.txt", data) == result.text.encode()
        dropped += bool(patch)
    assert dropped > len(RAW) // 2


@needs_patch
@pytest.mark.parametrize(
    "name", ["a b.txt", 'q"u\\ote.txt', "tab\there.txt", "new\nline.txt", "é\u202e\x1b.txt", "-x.txt"]
)
def test_patch_finds_files_of_any_name(call: Call, name: str) -> None:
    Path(name).write_bytes(STORY.encode())
    code, patch, _ = call(f"./{name}", "--unified")
    assert code == 0
    assert apply(patch, name, STORY.encode()) == STORY.replace("Advertisement\n\n", "").encode()


@needs_patch
def test_a_text_of_which_nothing_is_left_becomes_an_empty_file(call: Call) -> None:
    Path("page.txt").write_text("Advertisement\n")
    _, patch, _ = call("page.txt", "--unified", "--when-emptied", "empty")
    assert apply(patch, "page.txt", b"Advertisement\n") == b""


@needs_patch
def test_patch_makes_the_second_text_of_the_first(call: Call) -> None:
    for number, (before, after) in enumerate(
        [
            (STORY, BODY),
            (STORY, f"{STORY}more"),
            ("", BODY),
            (STORY.replace("\n", "\r\n"), STORY),
            ("a\x00b\nc", "c\n\n"),
        ]
    ):
        one, other = f"one{number}.txt", f"other{number}.txt"
        Path(one).write_bytes(before.encode())
        Path(other).write_bytes(after.encode())
        patch = call(one, other, "--unified")[1].replace(other.encode(), one.encode())
        assert apply(patch, one, before.encode()) == after.encode()


lines_of_bytes = st.lists(st.sampled_from([b"a\n", b"b\n", b"a\r\n", b"\n", b"c"])).map(b"".join)


@given(lines_of_bytes, lines_of_bytes)
def test_a_patch_holds_both_texts(before: bytes, after: bytes) -> None:
    changes = list(pair_lines(before, after))
    assert b"".join(line for change in changes for line in change.before) == before
    assert b"".join(line for change in changes for line in change.after) == after


def test_no_patch_is_made_for_what_has_no_lines_of_bytes(call: Call) -> None:
    Path("wide.txt").write_bytes(STORY.encode("utf-16"))
    Path("page.txt").write_text(STORY)
    code, out, err = call("wide.txt", "page.txt", "--unified")
    assert (code, out) == (ExitCode.USAGE, b"")
    assert "wide.txt: --unified is for files of text in UTF-8" in err
    Path("third.txt").write_text(BODY)
    code, out, err = call("wide.txt", "page.txt", "third.txt", "--unified")
    assert code == ExitCode.PARTIAL and b"+++ page.txt" in out
    assert "cleaner:wide.txt: error: E_FORMAT: --unified is for files of text" in err
    Path("latin.txt").write_bytes(f"Café\n{STORY}".encode("latin-1"))
    assert "Café".encode("latin-1") in call("latin.txt", "--unified", "--encoding", "latin-1")[1]
    Path("in.jsonl").write_text(json.dumps({"text": STORY}) + "\n")
    assert call("in.jsonl", "--unified")[0] == ExitCode.PARTIAL


# --- two texts ---------------------------------------------------------------------------------


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


def test_it_is_said_where_cleaner_would_do_something_else(call: Call) -> None:
    Path("raw.txt").write_text(STORY + "Fishermen said that the waves were the highest in thirty years.\n")
    Path("cleaned.txt").write_text(f"Storm hits coast\nAdvertisement\n{BODY}")
    out = call("raw.txt", "cleaned.txt")[1].decode()
    assert out.startswith("--- raw.txt\n+++ cleaned.txt\n\n")
    assert 'cleaner drops this line: it says only "advertisement"' in out
    assert "cleaner keeps this line" in out
    assert out.splitlines()[-1] == (
        "dropped 1 of 4 lines: body 1; cleaner keeps 1 of those dropped; cleaner drops 1 more: ad 1"
    )
    rows = json.loads(call("raw.txt", "cleaned.txt", "--json", "--only-dropped")[1])["rows"]
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


# --- two runs ----------------------------------------------------------------------------------


def write_dump(path: str, texts: Sequence[str]) -> None:
    lines = [json.dumps({"id": f"r{number}", "text": text}) for number, text in enumerate(texts)]
    Path(path).write_text("\n".join(lines) + "\n")


def make_run(call: Call, out: str, *said: str, dump: str = "dump.jsonl") -> None:
    code, _, err = call(dump, "-o", f"{out}/", "--workers", "1", *said, command="clean")
    assert code in (ExitCode.OK, ExitCode.PARTIAL), err


def test_two_runs_name_what_was_asked_otherwise_and_what_came_of_it(call: Call) -> None:
    write_dump("dump.jsonl", [BODY, STORY, f"{STORY}(Photo: Ann Walker)\n"])
    make_run(call, "one", "--keep", "caption")
    make_run(call, "two", "--keep", "ad")
    code, out, err = call("one", "two")
    assert (code, err) == (0, "")
    shown = out.decode().splitlines()
    assert shown[:2] == ["--- one", "+++ two"]
    assert "cleaning.keep: ['caption'] then, ['ad'] now" in shown
    assert shown.index("cleaning.keep: ['caption'] then, ['ad'] now") < shown.index("3 records: 1 same, 2 changed")
    assert re.search(r"newly dropped: 1 pieces.*\n +1 pieces +\d+ characters  caption ", out.decode())
    assert re.search(r"newly kept: 2 pieces.*\n +2 pieces +\d+ characters  ad +ad.whole", out.decode())
    assert re.search(r"- caption +\d+%  \(Photo: Ann Walker\)", out.decode())
    assert re.search(r"\+ ad +Advertisement  \[ad.whole dropped it\]", out.decode())


def test_two_runs_in_json_list_every_change(call: Call) -> None:
    write_dump("dump.jsonl", [STORY.replace("four", str(number)) for number in range(30)] + [BODY])
    make_run(call, "one")
    make_run(call, "two", "--keep", "ad")
    head, *changed, totals = map(json.loads, call("one", "two", "--json")[1].splitlines())
    assert head["differences"] == ["cleaning.keep: [] then, ['ad'] now"]
    assert [line["changed"]["id"] for line in changed] == [f"r{number}" for number in range(30)]
    piece = changed[0]["changed"]["newly_kept"][0]
    assert STORY[piece["start"] : piece["end"]] == piece["text"] == "Advertisement\n\n"
    assert totals["totals"]["records"] == {"changed": 30, "same": 1}
    assert totals["totals"]["newly_kept"] == [{"kind": "ad", "rule": "ad.whole", "pieces": 30, "characters": 450}]
    assert [*call("one", "two", "--json", "--only-dropped")[1].splitlines()[1:-1]] == []
    assert "and 10 more records with smaller changes" in call("one", "two")[1].decode()


def test_the_biggest_changes_come_first(call: Call) -> None:
    write_dump("dump.jsonl", [STORY, f"{STORY}{'Advertisement' + chr(10)}{BODY}", BODY])
    make_run(call, "one")
    make_run(call, "two", "--keep", "ad,duplicate")
    assert re.findall(r"==> (r\d)", call("one", "two")[1].decode()) == ["r1", "r0"]


def rewrite_spans(run: str, change: Callable[[dict[str, Any]], None]) -> None:
    """Change what a run says it dropped from each record, and its marker, so that both fit."""
    (spans,) = Path(run, "attributes/cleaner").glob("*.jsonl")
    records = [json.loads(line) for line in spans.read_text("utf-8").splitlines()]
    for record in records:
        change(record)
    data = "".join(json.dumps(record) + "\n" for record in records).encode()
    spans.write_bytes(data)
    (marker,) = Path(run, ".run/pieces").glob("*.json")
    values = json.loads(marker.read_text("utf-8"))
    for made in values["files"]:
        if made["path"].startswith("attributes/"):
            made |= {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    marker.write_text(json.dumps(values))


def test_pieces_are_compared_by_place_whatever_the_cuts(call: Call) -> None:
    write_dump("dump.jsonl", [STORY])
    make_run(call, "one")
    make_run(call, "two")
    start = STORY.index("Advertisement")

    def cut_short(record: dict[str, Any]) -> None:
        span = record["spans"][0]
        assert (span["start"], span["text"]) == (start, "Advertisement\n\n")
        beside = STORY[start - 6 : start + 6]
        record["spans"] = [span | {"start": start - 6, "end": start + 6, "text": beside, "kind": "nav", "rule": "x.y"}]

    rewrite_spans("two", cut_short)
    _, changed, totals = map(json.loads, call("one", "two", "--json")[1].splitlines())
    pieces = changed["changed"]
    assert [(piece["start"], piece["text"], piece["kind"]) for piece in pieces["newly_dropped"]] == [
        (start - 6, STORY[start - 6 : start], "nav")
    ]
    assert [(piece["start"], piece["text"], piece["kind"]) for piece in pieces["newly_kept"]] == [
        (start + 6, STORY[start + 6 : start + 15], "ad")
    ]
    assert pieces["characters"] == 6 + 9
    assert totals["totals"]["newly_dropped"] == [{"kind": "nav", "rule": "x.y", "pieces": 1, "characters": 6}]


def test_other_kinds_and_flags_are_counted_and_are_no_change_of_the_text(call: Call) -> None:
    write_dump("dump.jsonl", [STORY, BODY])
    make_run(call, "one")
    make_run(call, "two")

    def rename(record: dict[str, Any]) -> None:
        for span in record["spans"]:
            span["kind"] = "promo"

    rewrite_spans("two", rename)
    shown = call("one", "two")[1].decode()
    assert "2 records: 2 same" in shown
    assert "dropped by both, as another kind: 1 pieces: ad → promo 1" in shown
    rewrite_spans("two", lambda record: record["flags"].append("F_NEW"))
    shown = call("one", "two")[1].decode()
    assert "2 records: 2 changed" in shown
    assert "flags that came (+) and went (-): +F_NEW 2" in shown


def test_the_same_run_twice_has_no_changes(call: Call) -> None:
    write_dump("dump.jsonl", [STORY, BODY])
    make_run(call, "one")
    shutil.copytree("one", "two")
    shown = call("one", "two")[1].decode()
    assert "nothing was asked otherwise" in shown and "2 records: 2 same\n" in shown
    assert "==>" not in shown


def test_a_record_that_one_run_rejected_is_named(call: Call) -> None:
    write_dump("dump.jsonl", [STORY, STORY + BODY * 9, STORY])
    make_run(call, "one")
    make_run(call, "two", "--max-text", "300", "--max-rejects", "100")
    shown = call("one", "two")[1].decode()
    assert "3 records: 2 same, 1 rejected by the second" in shown
    assert "==> r1, record 2 of dump.jsonl: rejected by the second run" in shown
    assert "1 rejected by the first" in call("two", "one")[1].decode()


def test_runs_over_other_inputs_are_refused_and_the_difference_named(call: Call) -> None:
    write_dump("dump.jsonl", [STORY])
    make_run(call, "one")
    write_dump("dump.jsonl", [STORY.replace("four", "five")])
    make_run(call, "two")
    code, out, err = call("one", "two")
    assert (code, out) == (ExitCode.USAGE, b"")
    assert "runs over other inputs: " in err and "differ in its content" in err
    write_dump("dump.jsonl", [STORY, STORY])
    make_run(call, "three")
    assert "differ in size" in call("one", "three")[2]
    Path("in").mkdir()
    for name in ("a", "b"):
        Path(f"in/{name}.txt").write_text(STORY)
    make_run(call, "four", dump="in")
    assert "1 files in the first, 2 in the second" in call("one", "four")[2]


def test_records_that_are_not_the_same_are_refused(call: Call) -> None:
    Path("dump.jsonl").write_text(json.dumps({"id": "r", "text": STORY, "other": BODY}) + "\n")
    make_run(call, "one")
    make_run(call, "two", "--text-field", "other")
    assert "the text is read from 'text' in the first, from 'other' in the second" in call("one", "two")[2]


def test_runs_of_texts_are_compared_by_name(call: Call) -> None:
    Path("in").mkdir()
    Path("in/a.txt").write_text(STORY)
    Path("in/b.txt").write_text(BODY)
    make_run(call, "one", dump="in")
    make_run(call, "two", "--keep", "ad", dump="in")
    assert "==> a.txt, record 1 of in/a.txt: 0 newly dropped, 1 newly kept" in call("one", "two")[1].decode()


def test_a_run_that_is_damaged_or_not_finished_is_not_compared(call: Call) -> None:
    write_dump("dump.jsonl", [STORY])
    make_run(call, "one", "--keep", "ad")
    make_run(call, "two")
    (spans,) = Path("two/attributes/cleaner").glob("*.jsonl")
    spans.write_bytes(spans.read_bytes().replace(b"Advertisement", b"advertisement"))
    code, out, err = call("one", "two")
    assert (code, out) == (ExitCode.USAGE, b"")
    assert "is not as it was written" in err
    Path("two/_SUCCESS.json").unlink()
    assert "the run is not finished" in call("one", "two")[2]
    Path("two/run.json").write_text("{")
    assert call("one", "two")[0] == ExitCode.USAGE
    Path("two/run.json").write_text("{}")
    assert "its run.json is damaged" in call("one", "two")[2]


def test_a_run_and_something_else_are_not_compared(call: Call) -> None:
    write_dump("dump.jsonl", [STORY])
    make_run(call, "one")
    assert "dump.jsonl is none" in call("one", "dump.jsonl")[2]
    assert "1 named" in call("one")[2]
    make_run(call, "two")
    assert "--unified is for texts" in call("one", "two", "--unified")[2]


# --- terminals ---------------------------------------------------------------------------------


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


def test_no_name_or_id_acts_on_a_terminal(call: Call) -> None:
    name = "\x1b[2J\u202e\x9b.jsonl"
    texts = [f"{STORY}{one}\nAdvertisement\n" for one in HOSTILE]
    lines = [json.dumps({"id": one, "text": text}) for one, text in zip(HOSTILE, texts, strict=True)]
    Path(name).write_text("\n".join(lines) + "\n")
    make_run(call, "one\x1b[31m", dump=name)
    make_run(call, "two\u202e", "--keep", "ad,nav,foreign", dump=name)
    for said in (["one\x1b[31m", "two\u202e"], [name]):
        for how in ([], ["--side-by-side"], ["--json"]):
            code, out, err = call(*said, *how)
            assert code == 0, err
            assert not acts(out.decode()) and not acts(err)
            assert b"\\x" in out or b"\\u" in out


def test_a_patch_is_made_visible_on_a_terminal_and_nowhere_else(call: Call) -> None:
    Path("page.txt").write_text(f"Advertisement\n{BODY}\x1b[2Jgone \u202e\n")
    assert b"\x1b[2J" in call("page.txt", "--unified")[1]
    code, shown = on_terminal("page.txt", "--unified", "--no-pager")
    assert code == 0
    assert not acts(shown)
    assert "\\x1b[2Jgone \\u202e" in shown


@pytest.mark.parametrize("columns", [60, 80, 140])
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


# --- the documentation -------------------------------------------------------------------------


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
