"""`cleaner diff --unified`: what `patch` makes of it is what cleaner or somebody else made."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from comparing import BODY, RAW, RULES, STORY, Call
from hypothesis import given
from hypothesis import strategies as st

from cleaner.compare.patch import draw_patch, list_changes, pair_lines
from cleaner.messages import ExitCode

pytestmark = pytest.mark.usefixtures("own_folder")


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
def test_patch_finds_files_of_any_name(diff: Call, name: str) -> None:
    Path(name).write_bytes(STORY.encode())
    code, patch, _ = diff(f"./{name}", "--unified")
    assert code == 0
    assert apply(patch, name, STORY.encode()) == STORY.replace("Advertisement\n\n", "").encode()


@needs_patch
def test_a_text_of_which_nothing_is_left_becomes_an_empty_file(diff: Call) -> None:
    Path("page.txt").write_text("Advertisement\n")
    _, patch, _ = diff("page.txt", "--unified", "--when-emptied", "empty")
    assert apply(patch, "page.txt", b"Advertisement\n") == b""


@needs_patch
def test_patch_makes_the_second_text_of_the_first(diff: Call) -> None:
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
        patch = diff(one, other, "--unified")[1].replace(other.encode(), one.encode())
        assert apply(patch, one, before.encode()) == after.encode()


lines_of_bytes = st.lists(st.sampled_from([b"a\n", b"b\n", b"a\r\n", b"\n", b"c"])).map(b"".join)


@given(lines_of_bytes, lines_of_bytes)
def test_a_patch_holds_both_texts(before: bytes, after: bytes) -> None:
    changes = list(pair_lines(before, after))
    assert b"".join(line for change in changes for line in change.before) == before
    assert b"".join(line for change in changes for line in change.after) == after


def test_no_patch_is_made_for_what_has_no_lines_of_bytes(diff: Call) -> None:
    Path("wide.txt").write_bytes(STORY.encode("utf-16"))
    Path("page.txt").write_text(STORY)
    code, out, err = diff("wide.txt", "page.txt", "--unified")
    assert (code, out) == (ExitCode.USAGE, b"")
    assert "wide.txt: --unified is for files of text in UTF-8" in err
    Path("third.txt").write_text(BODY)
    code, out, err = diff("wide.txt", "page.txt", "third.txt", "--unified")
    assert code == ExitCode.PARTIAL and b"+++ page.txt" in out
    assert "cleaner:wide.txt: error: E_FORMAT: --unified is for files of text" in err
    Path("latin.txt").write_bytes(f"Café\n{STORY}".encode("latin-1"))
    assert "Café".encode("latin-1") in diff("latin.txt", "--unified", "--encoding", "latin-1")[1]
    Path("in.jsonl").write_text(json.dumps({"text": STORY}) + "\n")
    assert diff("in.jsonl", "--unified")[0] == ExitCode.PARTIAL
