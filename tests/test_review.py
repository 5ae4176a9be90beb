"""Corrections: what is written down, when, and what cleaning, evaluating and merging make of it."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterator, MutableMapping
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest

import cleaner
from cleaner.batch.folder import LockedError
from cleaner.cli import main
from cleaner.errors import CorrectionsError
from cleaner.evaluate import read_labels
from cleaner.messages import ExitCode
from cleaner.review.desk import Desk, NoSiteError, NoSuchLineError
from cleaner.review.draw import draw_page
from cleaner.review.journal import Journal
from cleaner.review.merge import merge
from cleaner.review.shelf import Filter, Original, Shelf, find_facts, read_run
from cleaner.sites.corrections import Corrections
from cleaner.sites.keys import key_of
from cleaner.sites.row import Corrected, read_rows
from tests.layouts import LAYOUTS
from tests.sites import NOUNS, body

STORY = (
    "The council met on Monday and decided to widen the road near the old harbour, officials said.\n"
    "Share on Facebook\n"
    "Residents had asked for the work for many years, and the plan was approved without a vote.\n"
    "Harbour tote corner 12\n"
)
URL = "https://www.news.example/a"
ROOT = Path(__file__).parents[1]
FIXTURES = ROOT / "fixtures"
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))


@pytest.fixture
def path(tmp_path: Path) -> str:
    return str(tmp_path / "corrections.jsonl")


def open_desk(journal: Journal, *texts: Original) -> Desk:
    return Desk(Shelf(texts or [Original("a", STORY, URL, "news.example")]), journal, cleaner.Cleaner(model=None))


@pytest.fixture
def desk(path: str) -> Iterator[Desk]:
    with Journal(path) as journal:
        yield open_desk(journal)


def rows_in(path: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in Path(path).read_text("utf-8").splitlines()]


def fates(desk: Desk, place: int = 0) -> list[bool]:
    return [bool(decision["keep"]) for decision in desk.open(place).decisions]


def test_a_correction_is_in_the_file_before_it_is_answered(desk: Desk, path: str) -> None:
    sheet = desk.give_kind(0, 3, "ad")
    assert not sheet.decisions[3]["keep"]
    assert sheet.decisions[3]["reason"] == "the cleaner thought body"
    (row,) = rows_in(path)
    assert row["id"] == "a" and row["kinds"] == [None, None, None, "ad"]
    assert row["lines"] == STORY.splitlines()


def test_keep_and_drop_give_the_nearest_kind(desk: Desk) -> None:
    assert desk.drop(0, 1).decisions[1]["kind"] == "share"
    assert desk.keep(0, 1).decisions[1]["kind"] == "body"
    assert desk.drop(0, 3).decisions[3]["kind"] == "nav"


def test_the_last_row_holds_and_lines_nobody_judged_are_no_labels(desk: Desk, path: str) -> None:
    desk.give_kind(0, 3, "ad")
    desk.give_kind(0, 3, "promo")
    desk.give_kind(0, 0, "body")
    assert len(rows_in(path)) == 3
    (labelled,) = read_labels(Path(path))
    assert labelled.kinds == {1: "body", 4: "promo"}


def test_done_takes_the_rest_as_the_cleaner_thought(desk: Desk, path: str) -> None:
    desk.give_kind(0, 3, "ad")
    desk.finish(0, 3)
    assert desk.state_of(0) == "done"
    (labelled,) = read_labels(Path(path))
    assert labelled.kinds == {1: "body", 2: "share", 3: "body", 4: "ad"}


def test_undo_takes_back_one_change_after_the_other(desk: Desk, path: str) -> None:
    before = fates(desk)
    desk.give_kind(0, 3, "ad")
    desk.keep(0, 1)
    desk.finish(0, 0)
    assert desk.undo() is not None and desk.state_of(0) == "open"
    assert desk.undo() is not None and fates(desk) == [True, False, True, False]
    assert desk.undo() is not None and fates(desk) == before
    assert desk.undo() is None
    assert list(read_labels(Path(path))) == []


def test_what_was_closed_is_tidy_and_goes_on(path: str) -> None:
    with Journal(path) as journal:
        desk = open_desk(journal)
        desk.give_kind(0, 3, "ad")
        desk.give_kind(0, 3, "promo")
        desk.give_kind(0, 0, "meta")
        desk.undo()
        assert len(rows_in(path)) == 4
    assert [row["kinds"][3] for row in rows_in(path)] == ["ad", "promo"]  # type: ignore[index]
    with Journal(path) as journal:
        assert open_desk(journal).open(0).decisions[3]["kind"] == "promo"
    assert len(rows_in(path)) == 2


TWO = Original("a", STORY, URL, "news.example"), Original("b", STORY, URL, "news.example")


def test_a_text_without_an_address_has_no_site_to_drop_a_line_on(path: str) -> None:
    with Journal(path) as journal:
        desk = open_desk(journal, Original("c", STORY, None, ""))
        with pytest.raises(NoSiteError):
            desk.always_drop(0, 3)
        assert desk.open(0).row.always_drop == ()


@pytest.mark.parametrize("ends", ["closed", "killed"])
def test_undo_goes_back_over_the_end_of_a_review(tmp_path: Path, path: str, ends: str) -> None:
    """Over two documents, and over what was undone before: kinds, marks and what was done come back in turn."""
    said: list[list[Corrected]] = []
    with Journal(path) as journal:
        desk = open_desk(journal, *TWO)
        changes = [
            lambda: desk.give_kind(0, 3, "ad"),
            lambda: desk.always_drop(1, 3),
            lambda: desk.finish(1, 2),
            lambda: desk.give_kind(0, 3, "promo"),
        ]
        for each in changes:
            said.append([desk.open(place).row for place in (0, 1)])
            each()
            desk.keep(0, 1)
            desk.undo()
        if ends == "killed":
            path = str(tmp_path / "copy.jsonl")
            Path(path).write_bytes(Path(journal.path).read_bytes() + b'{"id": "a", "scr')
    for place, at in ((0, 3), (1, 2), (1, 3), (0, 3)):
        with Journal(path) as journal:
            desk = open_desk(journal, *TWO)
            undone = desk.undo()
            assert undone is not None and (undone[0].place, undone[1]) == (place, at)
            wanted = said.pop()
            for row, before in zip(map(attrgetter("row"), map(desk.open, (0, 1))), wanted, strict=True):
                assert (row.kinds, row.done, row.always_drop) == (before.kinds, before.done, before.always_drop)
    with Journal(path) as journal:
        assert open_desk(journal, *TWO).undo() is None
    assert Path(path).read_bytes() == b""


def test_a_mark_that_is_undone_by_a_later_review_is_obeyed_no_more(path: str) -> None:
    with Journal(path) as journal:
        open_desk(journal).always_keep(0, 1)
    with Journal(path) as journal:
        desk = open_desk(journal)
        assert fates(desk)[1]
        desk.undo()
        assert not fates(desk)[1]
    assert "Facebook" not in cleaner.Cleaner(model=None, corrections=path)(STORY).text


def test_undo_leaves_texts_alone_that_are_not_here_or_are_others_now(path: str) -> None:
    with Journal(path) as journal:
        desk = open_desk(journal, *TWO)
        desk.give_kind(0, 3, "ad")
        desk.give_kind(1, 3, "promo")
    with Journal(path) as journal:
        assert open_desk(journal, Original("c", STORY, URL, "")).undo() is None
        assert open_desk(journal, Original("b", "Another text now.\n", None, "")).undo() is None
        desk = open_desk(journal, TWO[0])
        assert desk.undo() is not None and desk.undo() is None
        assert [row.kinds[3] for row in journal.rows.values()] == [None, "promo"]


def test_a_closed_file_holds_the_last_changes_and_no_more(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cleaner.review.journal._CHANGES", 3)
    with Journal(path) as journal:
        desk = open_desk(journal)
        for kind in ("ad", "promo", "share", "nav", "legal"):
            desk.give_kind(0, 3, kind)  # type: ignore[arg-type]
    assert len(rows_in(path)) == 4
    with Journal(path) as journal:
        desk = open_desk(journal)
        assert [desk.undo() is not None for _ in range(4)] == [True, True, True, False]
        assert desk.open(0).row.kinds[3] == "promo"
    (row,) = rows_in(path)
    assert row["kinds"] == [None, None, None, "promo"]
    monkeypatch.setattr("cleaner.review.journal._CHANGES_BYTES", 10)
    with Journal(path) as journal:
        open_desk(journal).give_kind(0, 3, "ad")
    assert len(rows_in(path)) == 1


def test_rows_that_were_written_by_other_means_are_not_undone(path: str) -> None:
    with Journal(path) as journal:
        open_desk(journal).give_kind(0, 3, "ad")
    with open(path, "ab") as file:
        file.write(row("a", "ad", None, None, None).to_json().replace(b"line 0", STORY.splitlines()[0].encode()))
    with Journal(path) as journal:
        assert journal.changes == []


def test_a_last_row_that_was_torn_is_left_out_and_the_rest_is_there(path: str) -> None:
    with Journal(path) as journal:
        open_desk(journal).give_kind(0, 3, "ad")
    whole = Path(path).read_bytes()
    Path(path).write_bytes(whole + whole[: len(whole) // 2])
    with Journal(path) as journal:
        assert journal.rows["a"].kinds[3] == "ad"
    assert Path(path).read_bytes() == whole


def test_a_file_of_something_else_is_not_touched(path: str) -> None:
    for held in ('{"id": "a", "scraper": "page", "lines": ["x"], "kinds": ["ad"]}\n', "notes\n", "[1]\n"):
        Path(path).write_text(held)
        with pytest.raises(CorrectionsError, match=r"line 1 is no row of corrections.*-o"):
            Journal(path)
        assert Path(path).read_text() == held


def test_two_reviews_do_not_write_to_one_file(path: str) -> None:
    with Journal(path), pytest.raises(LockedError, match="another review writes to it"):
        Journal(path)
    Journal(path).close()


def test_corrections_of_another_text_are_left_as_they_are(path: str) -> None:
    with Journal(path) as journal:
        open_desk(journal).give_kind(0, 3, "ad")
    before = Path(path).read_bytes()
    with Journal(path) as journal:
        desk = open_desk(journal, Original("a", "Another text now.\n", None, ""))
        assert desk.open(0).changed
        with pytest.raises(NoSuchLineError):
            desk.drop(0, 0)
    assert Path(path).read_bytes() == before


def test_lines_that_are_not_there_are_refused(desk: Desk) -> None:
    for place, at in ((0, 4), (0, -1), (1, 0), (-1, 0)):
        with pytest.raises(NoSuchLineError):
            desk.drop(place, at)


@pytest.mark.parametrize("at", [-1, 4, 99_999])
def test_a_document_is_not_done_at_a_line_that_is_not_there(desk: Desk, path: str, at: int) -> None:
    with pytest.raises(NoSuchLineError):
        desk.finish(0, at)
    assert rows_in(path) == [] and desk.state_of(0) == "open"


def test_a_document_without_lines_is_done_all_the_same(path: str) -> None:
    with Journal(path) as journal:
        desk = open_desk(journal, Original("a", "\n", None, ""))
        with pytest.raises(NoSuchLineError):
            desk.finish(0, 1)
        desk.finish(0, 0)
        assert desk.state_of(0) == "done"


def post(desk: Desk, body: bytes) -> int:
    """Send a change to the server as its page does, and return the status of the answer."""
    pytest.importorskip("starlette")
    from cleaner.review.app import build_app

    told: list[int] = []
    headers = {"host": "localhost:1", "origin": "http://localhost:1", "cookie": "cleaner-review-1=token"}
    named = {**headers, "content-length": str(len(body))}
    scope = {"type": "http", "method": "POST", "path": "/changes", "query_string": b""}

    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: MutableMapping[str, Any]) -> None:
        if message["type"] == "http.response.start":
            told.append(message["status"])

    scope["headers"] = [(name.encode(), value.encode()) for name, value in named.items()]  # type: ignore[assignment]
    asyncio.run(build_app(desk, "token", 1)(scope, receive, send))
    (status,) = told
    return status


@pytest.mark.parametrize(
    "body",
    [
        b'{"do":"keep","place":1e999,"piece":0}',
        b'{"do":"keep","place":0,"piece":-1e999}',
        b'{"do":"keep","place":NaN,"piece":0}',
        b"[" * 9_000,
        b'{"do":"finish","place":0,"piece":-1}',
        b'{"do":"finish","place":0,"piece":99999}',
        b'{"do":["keep"],"place":0,"piece":0}',
        b"null",
        b"",
    ],
)
def test_what_is_no_change_is_refused_and_not_written_down(desk: Desk, path: str, body: bytes) -> None:
    assert post(desk, body) == 400
    assert rows_in(path) == []
    assert post(desk, b'{"do":"finish","place":0,"piece":3}') == 200


def test_never_drop_lines_like_this_is_obeyed_here_and_by_clean(desk: Desk, path: str, tmp_path: Path) -> None:
    desk.always_keep(0, 1)
    assert fates(desk)[1]
    text = tmp_path / "other.txt"
    text.write_text(STORY.replace("Share on Facebook", "SHARE on  facebook"))
    out = tmp_path / "out.txt"
    asked = ["clean", str(text), "-o", str(out), "--overwrite"]
    assert main(asked) == ExitCode.OK and "facebook" not in out.read_text()
    assert main([*asked, "--corrections", path]) == ExitCode.OK
    assert "SHARE on  facebook\n" in out.read_text()
    desk.always_keep(0, 1)
    assert main([*asked, "--corrections", path]) == ExitCode.OK and "SHARE on  facebook\n" not in out.read_text()


def test_always_drop_on_this_site_holds_there_and_nowhere_else(desk: Desk, path: str) -> None:
    desk.always_drop(0, 3)
    clean = cleaner.Cleaner(model=None, corrections=path)
    other = STORY.replace("corner 12", "corner 7")
    assert "tote" not in clean(other, url="https://news.example/b").text
    assert "tote" in clean(other, url="https://else.example/b").text
    assert "tote" in clean(other).text
    assert "said to drop on this site" in clean(other, url=URL).removed[-1].reason


WRITTEN = {"as it is": str, **LAYOUTS, "flat": lambda text: " ".join(text.split())}


@pytest.mark.parametrize(("way", "mark"), [*((way, "drop") for way in WRITTEN), *((way, "keep") for way in LAYOUTS)])
def test_what_is_marked_for_good_is_obeyed_however_the_text_is_written(path: str, way: str, mark: str) -> None:
    menu = [f"Harbour {noun} and more of it" for noun in NOUNS[:9]]
    long = " ".join(body("long", 3))
    lines = ["Home", "Share on Facebook", *body("marked"), long, *menu, "Follow us on Facebook", "Advertisement"]
    text = WRITTEN[way]("\n\n".join(lines))
    usual = cleaner.Cleaner(model=None)(text, url=URL)
    pieces = [decision for decision in usual.decisions if not decision.segment.blank]
    keeps = mark == "drop"
    place = next(at for at, piece in enumerate(pieces) if piece.keep == keeps and (not keeps or at > 3))
    with Journal(path) as journal:
        desk = open_desk(journal, Original("a", text, URL, "news.example"))
        (desk.always_drop if keeps else desk.always_keep)(0, place)
        assert len(rows_in(path)[-1]["keys"]) == 1  # type: ignore[arg-type]
    cleaned = cleaner.Cleaner(model=None, corrections=path)(text, url=URL)
    fate = next(decision for decision in cleaned.decisions if decision.segment.span == pieces[place].segment.span)
    assert fate.keep != keeps


@pytest.mark.parametrize("fast", [False, True])
def test_what_is_marked_moves_no_line_but_its_like(fast: bool) -> None:
    """The filter reads what the rules say of the lines around; what a person said of one is not for it to read."""
    usual = cleaner.Cleaner(fast=fast)
    for text in (FIXTURES / "en-all-election" / "raw.txt", *SEEDS):
        told = usual(text.read_text("utf-8"))
        for marked in told.decisions:
            key = key_of(marked.segment)
            only = {key: "nav"} if marked.keep else {}
            corrections = Corrections(frozenset() if marked.keep else {key}, {"": only})
            obeyed = usual.obeying(corrections)(told.original)
            pairs = zip(told.decisions, obeyed.decisions, strict=True)
            moved = {key_of(one.segment) for one, other in pairs if one.keep != other.keep and not one.segment.blank}
            assert moved <= {key}, marked.segment.content


def test_rows_without_keys_are_read_and_a_long_paragraph_of_theirs_is_known() -> None:
    lines = (*body("before", 9), " ".join(body("long", 4)), *body("behind", 9))
    assert 600 < len(lines[9]) < 2000
    corrections = Corrections.of_rows([Corrected("a", lines, ("nav",) * 19, site="news.example", always_drop=(9,))])
    kept = (*lines[:9], *lines[10:])
    assert cleaner.Cleaner(model=None, corrections=corrections)("\n".join(lines), url=URL).text == "\n".join(kept)


def test_lines_of_the_same_words_are_alike_with_a_full_stop_and_without() -> None:
    line = "The harbour office of the valley is open each morning from nine on for all who sail"
    corrections = Corrections.of_rows([Corrected("a", (line,), ("promo",), site="news.example", always_drop=(0,))])
    text = "\n".join([*body("before", 2), f"{line}.", *body("behind", 2)])
    assert line not in cleaner.Cleaner(model=None, corrections=corrections)(text, url=URL).text


def test_keys_come_back_from_the_file_and_of_two_people_both_are_taken() -> None:
    one = row("a", "body", "nav", always_keep=(0,), keys=((0, 2**63 + 5),))
    other = row("a", "body", "nav", always_drop=(1,), keys=((1, 7),))
    assert list(read_rows(one.to_json() + other.to_json())) == [one, other]
    (both,) = merge([one], [other]).rows
    assert both.keys == ((0, 2**63 + 5), (1, 7))
    with pytest.raises(ValueError, match="no row of corrections"):
        list(read_rows(one.to_json().replace(b"[[0,", b"[[9,")))


def test_a_line_cannot_always_stay_and_always_go(desk: Desk) -> None:
    desk.always_drop(0, 3)
    row = desk.always_keep(0, 3).row
    assert (row.always_keep, row.always_drop) == ((3,), ())
    assert desk.give_kind(0, 3, "ad").row.always_keep == ()


def test_corrections_that_cannot_be_used_are_named(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "bad.jsonl"
    bad.write_text('{"id": "a", "scraper": "review", "lines": ["x"], "kinds": ["nonsense"]}\n')
    for path, said in ((bad, "line 1 is no row"), (tmp_path / "none", "check the path")):
        with pytest.raises(CorrectionsError, match=said):
            Corrections.read(path)
        assert main(["clean", str(bad), "--corrections", str(path)]) == ExitCode.USAGE
        assert said in capfd.readouterr().err


def test_least_certain_first_and_by_what_is_asked(path: str) -> None:
    sure = Original("sure", STORY.splitlines(keepends=True)[0] * 3, "https://b.example", "b.example")
    texts = sure, Original("a", STORY, URL, "news.example"), Original("empty", "", None, "")
    with Journal(path) as journal:
        desk = open_desk(journal, *texts)
        assert desk.shelf.order(Filter(), desk.state_of) == [0, 1, 2]
        assert desk.shelf.order(Filter(kind="share"), desk.state_of) == []
        desk.shelf.facts.update({place: find_facts(desk.clean(place)) for place in (1, 0, 2)})
        by_doubt = sorted((0, 1, 2), key=lambda place: desk.shelf.facts[place].certainty)
        assert desk.shelf.order(Filter(), desk.state_of) == by_doubt
        assert desk.shelf.order(Filter(kind="share"), desk.state_of) == [1]
        assert desk.shelf.order(Filter(site="b.example"), desk.state_of) == [0]
        (rule,) = desk.shelf.facts[1].rules
        assert desk.shelf.order(Filter(rule=rule), desk.state_of) == [1]
        desk.finish(1, 0)
        assert 1 not in desk.shelf.order(Filter(state="open"), desk.state_of)
        assert desk.shelf.order(Filter(state="done"), desk.state_of) == [1]


def test_texts_of_one_name_are_told_apart() -> None:
    assert [text.id for text in Shelf([Original("a", "", None, ""), Original("a", "", None, "")]).texts] == ["a", "a#2"]


@pytest.mark.parametrize(
    ("ids", "names"),
    [
        ("a a a a", "a a#2 a#3 a#4"),
        ("a a a#2", "a a##2 a#2"),
        ("a#2 a a a", "a#2 a a##2 a#3"),
        ("a a a#2 a#2", "a a##2 a#2 a#2#2"),
        ("a a a#2 a##2", "a a###2 a#2 a##2"),
        ("a a a# a# a#2", "a a##2 a# a###2 a#2"),
    ],
)
def test_a_name_that_is_made_is_nobodys(ids: str, names: str) -> None:
    assert [text.id for text in Shelf([Original(each, "", None, "") for each in ids.split()]).texts] == names.split()


def test_texts_whose_ids_look_like_made_names_are_all_corrected_and_found_again(path: str) -> None:
    texts = [Original(name, f"{STORY}Line {number}.\n", URL, "") for number, name in enumerate(["a", "a", "a#2"])]
    with Journal(path) as journal:
        desk = open_desk(journal, *texts)
        for place, kind in enumerate(("ad", "promo", "nav")):
            desk.give_kind(place, 3, kind)  # type: ignore[arg-type]
    with Journal(path) as journal:
        desk = open_desk(journal, *texts)
        assert [desk.open(place).row.kinds[3] for place in range(3)] == ["ad", "promo", "nav"]
        assert [undone[0].place for undone in iter(desk.undo, None)] == [2, 1, 0]


def test_a_run_is_reviewed_as_it_came(tmp_path: Path) -> None:
    from cleaner.batch.folder import RunFolder

    dump = tmp_path / "dump.jsonl"
    dump.write_text("".join(json.dumps({"id": str(n), "text": f"{STORY}{n}\n", "url": URL}) + "\n" for n in range(3)))
    run = str(tmp_path / "run/")
    assert main(["clean", str(dump), "-o", f"{run}/", "--model", "none", "--workers", "1"]) == ExitCode.OK
    texts = list(read_run(RunFolder(run)))
    assert [text.text for text in texts] == [f"{STORY}{n}\n" for n in range(3)]
    assert {text.site for text in texts} == {"news.example"}


@pytest.mark.parametrize("place", [".run/pieces", "documents", "attributes/cleaner"])
def test_a_damaged_run_is_not_reviewed(place: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("starlette")
    pytest.importorskip("uvicorn")
    dump, run = tmp_path / "dump.jsonl", tmp_path / "run"
    dump.write_text(json.dumps({"text": STORY}) + "\n")
    assert main(["clean", str(dump), "-o", f"{run}/", "--model", "none", "--workers", "1"]) == ExitCode.OK
    asked = ["review", str(run), "-o", str(tmp_path / "corrections.jsonl"), "--model", "none", "--no-open"]
    (path,) = (run / place).iterdir()
    path.write_bytes(path.read_bytes().replace(b"a", b"e"))
    capfd.readouterr()
    assert main(asked) == ExitCode.FOUND
    assert f"`cleaner verify {run}` tells more" in capfd.readouterr().err
    (run / "_SUCCESS.json").unlink()
    assert main(asked) == ExitCode.USAGE
    assert "the run is not finished" in capfd.readouterr().err


def test_a_long_page_comes_in_two_parts_and_the_first_has_the_first_lines_and_says_when_they_are_painted(path: str) -> None:
    lines = [f"The council of district {number} met on Monday and decided to widen its road." for number in range(70)]
    with Journal(path) as journal:
        desk = open_desk(journal, Original("a", "\n".join(lines), URL, "news.example"))
        first, rest = draw_page(desk, desk.open(0), Filter(), [0], "this-page")
    assert lines[0] in first and lines[-1] not in first and "href=\"/" not in first
    (script,) = re.findall("<script[^>]*>", first)
    assert "async" in script and "this-page" in script  # nothing waits for it
    assert [(first + rest).count(line) for line in lines] == [1] * 70
    assert all((first + rest).count(f"<{tag}") == (first + rest).count(f"</{tag}>") for tag in ("ol", "main", "body", "nav"))


def test_a_short_page_comes_in_one_part(path: str) -> None:
    with Journal(path) as journal:
        desk = open_desk(journal, Original("a", STORY, URL, "news.example"))
        (whole,) = draw_page(desk, desk.open(0), Filter(), [0], "this-page")
    assert "painted.js" not in whole


# ---------------------------------------------------------------------------------------------
# Two people


def row(name: str, *kinds: str | None, **more: object) -> Corrected:
    lines = tuple(f"line {number}" for number in range(len(kinds)))
    return Corrected(name, lines, kinds, **more)  # type: ignore[arg-type]


def test_what_one_of_two_says_holds_and_what_they_disagree_on_waits() -> None:
    merged = merge([row("a", "ad", None, "body"), row("b", "ad")], [row("a", "ad", "nav", "related"), row("c", "nav")])
    assert [(each.id, each.kinds) for each in merged.rows] == [("a", ("ad", "nav", None)), ("b", ("ad",)), ("c", ("nav",))]
    assert merged.conflicts == [("a", "line 2", "body", "related")]


def test_a_document_is_not_done_while_two_disagree_on_it() -> None:
    (both,) = merge([row("a", "ad", done=True)], [row("a", "nav", done=True)]).rows
    assert not both.done
    (both,) = merge([row("a", "ad", done=True)], [row("a", None)]).rows
    assert both.done


def test_different_texts_of_one_name_are_told() -> None:
    assert merge([row("a", "ad")], [row("a", "ad", "nav")]).other_texts == ("a",)


def test_merge_on_the_command_line_shows_conflicts_and_a_review_settles_them(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    files = [str(tmp_path / name) for name in ("anna.jsonl", "ben.jsonl", "both.jsonl")]
    for path, kind in zip(files[:2], ("ad", "promo"), strict=True):
        with Journal(path) as journal:
            open_desk(journal).give_kind(0, 3, kind)  # type: ignore[arg-type]
        with Journal(path) as journal:
            desk = open_desk(journal)
            desk.give_kind(0, 0, "meta")
            desk.undo()
            desk.give_kind(0, 3, kind)  # type: ignore[arg-type]
    asked = ["review", "--merge", *files[:2], "-o", files[2]]
    assert main(asked) == ExitCode.PARTIAL
    said = capfd.readouterr()
    assert said.out == "a: ad or promo: Harbour tote corner 12\n"
    assert "on 1 line the two disagree" in said.err
    assert main(asked) == ExitCode.OUTPUT
    assert list(read_labels(Path(files[2]))) == []
    with Journal(files[2]) as journal:
        desk = open_desk(journal)
        assert desk.undo() is None
        assert desk.state_of(0) == "torn"
        assert desk.open(0).decisions[3]["reason"] == "two people disagree: ad or promo"
        desk.give_kind(0, 3, "promo")
        assert desk.state_of(0) == "open"
    (labelled,) = read_labels(Path(files[2]))
    assert labelled.kinds == {4: "promo"}


@pytest.mark.parametrize(
    ("said", "hint"),
    [
        ([], "name texts to review"),
        (["x.txt", "--merge", "a", "b"], "takes two files of corrections and no texts"),
        (["x.txt", "--port", "99999"], "is no port"),
        (["x.txt", "--port", "00655360"], "is no port"),
        (["x.txt", "--port", "9" * 5000], "argument --port: '999"),
        (["--merge", "a", "b", "-o", "c", "--focus", "recall"], "--focus is not carried out with --merge"),
        (["--merge", "a", "b", "-o", "c"], "check the path"),
    ],
)
def test_wrong_use_is_told(said: list[str], hint: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["review", *said]) == ExitCode.USAGE
    assert hint in capfd.readouterr().err
