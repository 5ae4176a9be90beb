"""`cleaner diff`, `explain` and `rules`: what is shown of a text, and that nothing of it acts on a terminal."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from command_line import NASTY, RAW_CONTROL, STORY, Outcome, environment, start, write_records

from cleaner.messages import ExitCode

pytestmark = pytest.mark.usefixtures("own_folder")


def test_diff_names_kind_and_reason_of_what_was_dropped(call: Callable[..., Outcome]) -> None:
    Path("page.txt").write_text(STORY)
    done = call("diff", "page.txt")
    assert done.code == 0
    rows = done.out.decode().splitlines()
    [dropped] = [row for row in rows if "- ad" in row]
    assert re.fullmatch(r' +3 - ad +\d+%  Advertisement +\[says only "advertisement"\]', dropped)
    assert rows[-1] == "dropped 1 of 3 pieces, 13 of 118 characters: ad 1"
    assert b"\x1b" not in done.out


def test_colour_is_for_terminals_that_want_it(call: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch) -> None:
    Path("page.txt").write_text(STORY)
    assert b"\x1b" not in call("diff", "page.txt").out
    plain = on_terminal("diff", "page.txt", NO_COLOR="1")
    assert b"\x1b[31m" in on_terminal("diff", "page.txt")
    assert b"\x1b[31m" in on_terminal("diff", "page.txt", NO_COLOR="")
    assert b"\x1b" not in plain
    assert b"\x1b" not in on_terminal("diff", "page.txt", TERM="dumb")
    assert b"- ad" in plain


def on_terminal(*argv: str, **extra: str) -> bytes:
    """Return what `python -m cleaner` writes to a terminal."""
    import pty

    ours, theirs = pty.openpty()
    process = start(*argv, stdout=theirs, env=environment(**({"TERM": "xterm", "PAGER": "cat"} | extra)))
    os.close(theirs)
    out = b"".join(read_until_closed(ours))
    process.communicate(timeout=60)
    os.close(ours)
    return out


def read_until_closed(handle: int) -> Iterator[bytes]:
    try:
        while data := os.read(handle, 65_536):
            yield data
    except OSError:  # the other end of a terminal is gone
        return


def test_diff_and_explain_as_json(call: Callable[..., Outcome]) -> None:
    Path("page.txt").write_text(STORY)
    shown = json.loads(call("diff", "page.txt", "--json").out)
    explained = json.loads(call("explain", "page.txt", "--json").out)
    assert (shown["schema"], shown["file"], shown["file_line"]) == (1, "page.txt", None)
    assert "".join(d["text"] for d in shown["decisions"]) == STORY
    assert "".join(d["text"] for d in shown["decisions"] if d["keep"]) == shown["text"]
    assert "votes" not in shown["decisions"][0]
    assert explained["decisions"][1]["votes"][0]["voter"] == "ad.whole"


def test_diff_of_records_names_their_lines(call: Callable[..., Outcome]) -> None:
    write_records("in.jsonl", {"text": STORY}, "{bad", {"text": STORY})
    done = call("diff", "in.jsonl")
    assert done.code == ExitCode.PARTIAL
    assert re.findall(r"==> (\S+) <==", done.out.decode()) == ["in.jsonl:1", "in.jsonl:3"]
    lines = call("explain", "in.jsonl", "--json").out.splitlines()
    assert [json.loads(line)["file_line"] for line in lines] == [1, 3]


def test_explain_shows_kind_confidence_and_votes(call: Callable[..., Outcome]) -> None:
    Path("page.txt").write_text(STORY)
    shown = call("explain", "page.txt").out.decode()
    assert re.search(r" 3  drop  ad +\d+%  Advertisement\n +\+4\.5 ad: says only", shown)
    assert "(ad.whole)" in shown


@pytest.mark.parametrize("command", ["diff", "explain"])
@pytest.mark.parametrize("flag", [[], ["--json"]])
def test_nothing_of_a_text_acts_on_the_terminal(call: Callable[..., Outcome], command: str, flag: list[str]) -> None:
    every = "".join(chr(n) for n in [*range(0x20), *range(0x7F, 0xA0), *range(0x2000, 0x2070)])
    texts = [*NASTY, f"Advertisement\nfoo{every}bar\n", "\U000e0041tag \ud800 half"]
    name = "\x1b[2J\u202e.jsonl"
    write_records(name, *({"text": text} for text in texts), {"\x1b[31m\u202e": 1})
    done = call(command, name, *flag)
    assert done.code == ExitCode.PARTIAL
    assert not RAW_CONTROL.search(done.out.decode())
    assert not RAW_CONTROL.search(done.err)
    assert "\\x1b" in done.err


def test_rules_lists_every_name_that_disable_takes(call: Callable[..., Outcome]) -> None:
    rows = json.loads(call("rules", "--json").out)
    table = call("rules").out.decode()
    markdown = call("rules", "--markdown").out.decode().splitlines()
    assert len(markdown) == len(rows) + 2
    assert len({row.count("|") - row.count("\\|") for row in markdown}) == 1
    Path("page.txt").write_text(STORY)
    for row in rows:
        assert row["name"] in table
        assert row["reason"]
        if row["kind"] not in ("passes", "naming"):
            assert row["example"]
            assert call("clean", "page.txt", "--disable", row["name"]).code == 0
    whole = next(row for row in rows if row["name"] == "ad.whole")
    assert whole["phrases"]["en"] > 10
    assert whole["weight"] == 4.5
