"""`cleaner clean` of one text: what comes out, in what encoding, with which options."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from command_line import CLEAN_STORY, NASTY, ROOT, STORY, Outcome, read_records, rejects_in, spawn, write_records

import cleaner
from cleaner.messages import ExitCode

pytestmark = pytest.mark.usefixtures("own_folder")


FIXTURES = sorted((ROOT / "fixtures").glob("*/raw.txt"))


def test_a_file_goes_to_standard_output_as_it_was_cleaned(call: Callable[..., Outcome]) -> None:
    Path("page.txt").write_bytes(STORY.replace("\n", "\r\n").encode().rstrip())
    done = call("clean", "page.txt")
    assert done.code == 0
    assert done.out == CLEAN_STORY.replace("\n", "\r\n").encode().rstrip()
    assert done.err == ""


def test_standard_input_and_a_process_of_its_own() -> None:
    Path("page.txt").write_bytes(STORY.encode())
    with open("page.txt", "rb") as file:
        done = spawn("clean", "-", stdin=file)
    assert (done.code, done.out, done.err) == (0, CLEAN_STORY.encode(), "")


def test_output_file(call: Callable[..., Outcome]) -> None:
    Path("page.txt").write_text(STORY)
    done = call("clean", "page.txt", "-o", "out.txt")
    assert (done.code, done.out, done.err) == (0, b"", "")
    assert Path("out.txt").read_text() == CLEAN_STORY
    assert sorted(os.listdir()) == ["out.txt", "page.txt"]


def test_options_reach_the_cleaner(call: Callable[..., Outcome]) -> None:
    Path("page.txt").write_text(STORY)
    assert call("clean", "page.txt", "--keep", "ad").out == STORY.encode()
    assert call("clean", "page.txt", "--keep", "bio,ad", "--keep", "meta").out == STORY.encode()
    assert call("clean", "page.txt", "--disable", "ad").out == STORY.encode()


def test_every_option_arrives_as_it_was_said(call: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch) -> None:
    Path("page.txt").write_text(STORY)
    seen: list[cleaner.Result] = []
    real = cleaner.Cleaner.__call__

    def watch(self: cleaner.Cleaner, *source: Any, **about: Any) -> cleaner.Result:
        seen.append(real(self, *source, **about))
        return seen[-1]

    monkeypatch.setattr(cleaner.Cleaner, "__call__", watch)
    said = "--language de --focus recall --keep bio,ad --keep meta --drop title --disable ad.whole"
    assert call("clean", "page.txt", *said.split(), "--when-emptied", "empty").code == 0
    options = seen[0].options
    assert (options.language, options.focus, options.when_emptied) == ("de", "recall", "empty")
    assert options.keep == ("bio", "ad", "meta")
    assert (options.drop, options.disable) == (("title",), ("ad.whole",))


def test_when_emptied_is_told_and_obeyed(call: Callable[..., Outcome]) -> None:
    Path("page.txt").write_text("Advertisement\n" * 30)
    whole = call("clean", "page.txt")
    empty = call("clean", "page.txt", "--when-emptied", "empty")
    assert whole.out == b"Advertisement\n" * 30
    assert empty.out == b""
    assert "cleaner:page.txt: warning: F_EMPTIED: next to nothing" in whole.err
    assert "all of it was kept" in whole.err
    assert "F_EMPTIED" in empty.err
    assert "was kept" not in empty.err
    assert whole.code == empty.code == 0


def test_encoding(call: Callable[..., Outcome]) -> None:
    Path("page.txt").write_bytes("Café olé".encode("cp1252"))
    refused = call("clean", "page.txt")
    assert refused.code == ExitCode.PARTIAL
    assert refused.out == b""
    assert "cleaner:page.txt: error: E_ENCODING: these bytes are not utf-8" in refused.err
    assert "--encoding cp1252" in refused.err
    assert call("clean", "page.txt", "--encoding", "cp1252").out == "Café olé".encode()


@pytest.mark.parametrize("encoding", ["ascii", "utf-16", "punycode", "idna"])
def test_a_text_that_is_not_in_the_encoding_named(call: Callable[..., Outcome], encoding: str) -> None:
    Path("page.txt").write_bytes(b"caf\xe9 ol\xe9!")
    done = call("clean", "page.txt", "--encoding", encoding)
    assert done.code == ExitCode.PARTIAL
    assert "cleaner:page.txt: error: E_ENCODING: " in done.err
    assert "pass the right encoding, or have each file's found with --encoding-errors detect" in done.err


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_utf_16_and_32_are_known_by_their_mark(call: Callable[..., Outcome], encoding: str) -> None:
    Path("page.txt").write_bytes(STORY.encode(encoding))
    assert call("clean", "page.txt").out == CLEAN_STORY.encode()


def test_utf_16_without_its_mark_is_told(call: Callable[..., Outcome]) -> None:
    Path("page.txt").write_bytes(STORY.encode("utf-16-le"))
    done = call("clean", "page.txt")
    assert done.code == ExitCode.PARTIAL
    assert "E_ENCODING" in done.err
    assert call("clean", "page.txt", "--encoding", "utf-16-le").out == CLEAN_STORY.encode()


def test_half_a_surrogate_pair_cannot_be_written_as_text(call: Callable[..., Outcome]) -> None:
    Path("page.txt").write_bytes(b"half +2AA- pair")
    done = call("clean", "page.txt", "--encoding", "utf-7")
    assert done.code == ExitCode.PARTIAL
    assert "E_ENCODE_OUT" in done.err


def test_an_empty_file_is_told_and_empty_inputs_alone_are_no_input(
    call: Callable[..., Outcome],
) -> None:
    Path("a.txt").touch()
    Path("b.txt").write_text(STORY)
    alone = call("clean", "a.txt", "-o", "a.out")
    assert alone.code == ExitCode.NO_INPUT
    assert alone.err == "cleaner:a.txt: warning: empty file\n"
    assert Path("a.out").read_bytes() == b""
    assert call("clean", "a.txt", "b.txt", "-o", "out").code == 0
    assert call("clean", "a.txt", "-o", "run/").code == call("clean", "a.txt", "-o", "run/").code == ExitCode.NO_INPUT
    assert Path("run/a.txt").read_bytes() == b""
    assert call("verify", "run").code == 0


@pytest.mark.parametrize("name", ["page.txt", "page.html"])
def test_a_text_that_is_a_file_of_its_own_has_the_limit_of_records(call: Callable[..., Outcome], name: str) -> None:
    Path(name).write_text(f"<p>{'word ' * 50_000}"[:250_000])
    done = call("clean", name, "--max-text", "1000")
    assert done.code == ExitCode.PARTIAL
    assert done.out == b""
    sort = "page" if name == "page.html" else "text"
    assert f"E_TOO_LARGE: is 250,000 characters long; a {sort} may have 1,000 characters; raise that" in done.err
    assert call("clean", name, "-o", "run/", "--max-text", "1000").code == ExitCode.PARTIAL
    assert [reject["code"] for reject in rejects_in("run")] == ["E_TOO_LARGE"]
    assert call("clean", name, "--max-text", "250000").code == 0


@pytest.mark.parametrize("text", NASTY)
def test_library_file_stdin_and_jsonl_agree_on_nasty_texts(call: Callable[..., Outcome], text: str) -> None:
    expected = cleaner.clean(text).text
    Path("in.txt").write_bytes(text.encode())
    Path("in.jsonl").write_bytes(json.dumps({"text": text}).encode())
    assert call("clean", "in.txt").out.decode() == expected
    assert call("clean", "-", stdin=text.encode()).out.decode() == expected
    assert json.loads(call("clean", "in.jsonl").out)["text"] == expected


def test_library_folder_and_jsonl_agree_on_the_fixtures(call: Callable[..., Outcome]) -> None:
    texts = [path.read_bytes().decode() for path in FIXTURES]
    assert texts
    os.mkdir("in")
    for number, text in enumerate(texts):
        Path(f"in/{number:03}.txt").write_bytes(text.encode())
    write_records("in.jsonl", *({"id": n, "text": text} for n, text in enumerate(texts)))
    assert call("clean", "in", "-o", "out").code == 0
    assert call("clean", "in.jsonl", "-o", "out.jsonl").code == 0
    expected = [cleaner.clean(text).text for text in texts]
    assert [p.read_bytes().decode() for p in sorted(Path("out").glob("*.txt"))] == expected
    assert [record["text"] for record in read_records("out.jsonl")] == expected


HARBOUR = (
    "The old harbour bridge will be closed to all traffic from 1 December, the city council said on Tuesday, because two of its nine steel girders have rusted through.",
    "Repairs are to take nine weeks and cost 4.2 million kronor. “We would rather close it now than after an accident,” said Maria Holm, who heads the roads department.",
    "Bus lines 3 and 14 will end at the fish market. From there a ferry runs every twelve minutes, free of charge, until the bridge opens again in February.",
    "Engineers found the damage in September when they scraped old paint from the girders to measure them. Rust had eaten through eleven of the twenty-two millimetres of steel, they wrote in a report.",
    "The bridge, which opened in 1931, carries some 14,000 vehicles on a working day. Lorries of more than twelve tonnes have been banned from it since 2019.",
    "During the closure drivers are to go round by the ring road, which adds four kilometres. The city expects queues there in the first days.",
    "Cyclists and walkers may use a temporary path along the railway bridge, provided the railway agrees. Talks about that are to end this week.",
    "Shop owners on the east bank fear for their Christmas trade. “November and December are half of my year,” said Ali Demir, who sells shoes in Bridge Street.",
    "A new bridge is planned for 2034. It would stand two hundred metres further north and cost at least 600 million kronor, of which the state has promised half.",
)


@pytest.mark.parametrize("paragraphs", [5, 9], ids=["short", "long"])
@pytest.mark.parametrize(
    "junk",
    [
        "Most Popular",
        "Recommended Stories",
        "Back to top",
        "Get our free daily news email",
        "Sign up to our free breaking news emails",
        "Sign up for The Morning newsletter",
        "Create a free account to continue reading",
        "Purchase Licensing Rights",
        "Explore more on these topics",
        "TOGETHER WITH KETTLEWORKS",
        "Follow Jane Doe on X: @jane_doe",
    ],
)
def test_a_line_of_junk_goes_from_an_article_that_is_clean_else(junk: str, paragraphs: int) -> None:
    """Of 3,000 characters each line is a large share, and next to nothing is to be gained by dropping it."""
    body = HARBOUR[:paragraphs]
    for at in (3, paragraphs):
        text = "\n\n".join([*body[:at], junk, *body[at:]])
        assert [line for line in cleaner.clean(text).text.splitlines() if line] == list(body), at


@pytest.mark.parametrize("heading", ["Pricing", "Support", "Conclusion", "Release"])
def test_a_heading_of_one_word_stays_where_it_heads_prose(heading: str) -> None:
    body = [*HARBOUR[:4], heading, *HARBOUR[4:]]
    assert [line for line in cleaner.clean("\n\n".join(body)).text.splitlines() if line] == body


@pytest.mark.parametrize("paragraphs", [5, 9], ids=["short", "long"])
def test_labels_under_topics_go_and_the_heading_behind_them_stays(paragraphs: int) -> None:
    body = [*HARBOUR[:3], "A ferry for nothing", *HARBOUR[3:paragraphs]]
    tags = ["Topics", "Traffic", "Bridges", "City council"]
    for text in ([*body, *tags], [*body[:3], *tags, *body[3:]]):
        assert [line for line in cleaner.clean("\n\n".join(text)).text.splitlines() if line] == body


def test_what_stands_behind_the_last_reply_is_no_comment_by_the_rules() -> None:
    thread = ["Comments", "Sven H.", "2 hours ago", "About time!", "Reply", "Lotta", "1 hour ago", "And who pays?", "Reply"]
    for at in (2, 5):
        text = "\n".join([*HARBOUR[:at], *thread, *HARBOUR[at:]])
        kept = cleaner.Cleaner(model=None)(text).text.splitlines()
        assert [line for line in kept if line in HARBOUR] == list(HARBOUR)
        assert not {"About time!", "And who pays?"} & set(kept)
