"""`cleaner diff` of two runs: what was asked otherwise, and what came of it."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from comparing import BODY, STORY, Call, make_run, write_dump

from cleaner.batch import plan
from cleaner.cli import main
from cleaner.messages import ExitCode

pytestmark = pytest.mark.usefixtures("own_folder")


def test_two_runs_name_what_was_asked_otherwise_and_what_came_of_it(diff: Call) -> None:
    write_dump("dump.jsonl", [BODY, STORY, f"{STORY}(Photo: Ann Walker)\n"])
    make_run(diff, "one", "--keep", "caption")
    make_run(diff, "two", "--keep", "ad")
    code, out, err = diff("one", "two")
    assert (code, err) == (0, "")
    shown = out.decode().splitlines()
    assert shown[:2] == ["--- one", "+++ two"]
    assert "cleaning.keep: ['caption'] then, ['ad'] now" in shown
    assert shown.index("cleaning.keep: ['caption'] then, ['ad'] now") < shown.index("3 records: 1 same, 2 changed")
    assert re.search(r"newly dropped: 1 piece, \d+ characters\n +pieces +characters  kind +rule\n +1 +\d+  caption ", out.decode())
    assert re.search(r"newly kept: 2 pieces.*\n +pieces .*\n +2 +\d+  ad +ad.whole", out.decode())
    assert re.search(r"- caption +\d+%  \(Photo: Ann Walker\)", out.decode())
    assert re.search(r"\+ ad +Advertisement  \[ad.whole dropped it\]", out.decode())


def test_two_runs_in_json_list_every_change(diff: Call) -> None:
    write_dump("dump.jsonl", [STORY.replace("four", str(number)) for number in range(30)] + [BODY])
    make_run(diff, "one")
    make_run(diff, "two", "--keep", "ad")
    head, *changed, totals = map(json.loads, diff("one", "two", "--json")[1].splitlines())
    assert head["differences"] == ["cleaning.keep: [] then, ['ad'] now"]
    assert [line["changed"]["id"] for line in changed] == [f"r{number}" for number in range(30)]
    piece = changed[0]["changed"]["newly_kept"][0]
    assert STORY[piece["start"] : piece["end"]] == piece["text"] == "Advertisement\n\n"
    assert totals["totals"]["records"] == {"changed": 30, "same": 1}
    assert totals["totals"]["newly_kept"] == [{"kind": "ad", "rule": "ad.whole", "pieces": 30, "characters": 450}]
    assert [*diff("one", "two", "--json", "--only-dropped")[1].splitlines()[1:-1]] == []
    assert "and 10 more records with smaller changes" in diff("one", "two")[1].decode()


def test_the_biggest_changes_come_first(diff: Call) -> None:
    write_dump("dump.jsonl", [STORY, f"{STORY}{'Advertisement' + chr(10)}{BODY}", BODY])
    make_run(diff, "one")
    make_run(diff, "two", "--keep", "ad,duplicate")
    assert re.findall(r"==> (r\d)", diff("one", "two")[1].decode()) == ["r1", "r0"]


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


def test_pieces_are_compared_by_place_whatever_the_cuts(diff: Call) -> None:
    write_dump("dump.jsonl", [STORY])
    make_run(diff, "one")
    make_run(diff, "two")
    start = STORY.index("Advertisement")

    def cut_short(record: dict[str, Any]) -> None:
        span = record["spans"][0]
        assert (span["start"], span["text"]) == (start, "Advertisement\n\n")
        beside = STORY[start - 6 : start + 6]
        record["spans"] = [span | {"start": start - 6, "end": start + 6, "text": beside, "kind": "nav", "rule": "x.y"}]

    rewrite_spans("two", cut_short)
    _, changed, totals = map(json.loads, diff("one", "two", "--json")[1].splitlines())
    pieces = changed["changed"]
    assert [(piece["start"], piece["text"], piece["kind"]) for piece in pieces["newly_dropped"]] == [
        (start - 6, STORY[start - 6 : start], "nav")
    ]
    assert [(piece["start"], piece["text"], piece["kind"]) for piece in pieces["newly_kept"]] == [
        (start + 6, STORY[start + 6 : start + 15], "ad")
    ]
    assert pieces["characters"] == 6 + 9
    assert totals["totals"]["newly_dropped"] == [{"kind": "nav", "rule": "x.y", "pieces": 1, "characters": 6}]


def test_other_kinds_and_flags_are_counted_and_are_no_change_of_the_text(diff: Call) -> None:
    write_dump("dump.jsonl", [STORY, BODY])
    make_run(diff, "one")
    make_run(diff, "two")

    def rename(record: dict[str, Any]) -> None:
        for span in record["spans"]:
            span["kind"] = "promo"

    rewrite_spans("two", rename)
    shown = diff("one", "two")[1].decode()
    assert "2 records: 2 same" in shown
    assert "dropped by both, as another kind: 1 piece: ad → promo 1" in shown
    rewrite_spans("two", lambda record: record["flags"].append("F_NEW"))
    shown = diff("one", "two")[1].decode()
    assert "2 records: 2 changed" in shown
    assert "flags that came (+) and went (-): +F_NEW 2" in shown


def test_the_same_run_twice_has_no_changes(diff: Call) -> None:
    write_dump("dump.jsonl", [STORY, BODY])
    make_run(diff, "one")
    shutil.copytree("one", "two")
    shown = diff("one", "two")[1].decode()
    assert "nothing was asked otherwise" in shown and "2 records: 2 same\n" in shown
    assert "==>" not in shown


def test_a_record_that_one_run_rejected_is_named(diff: Call) -> None:
    write_dump("dump.jsonl", [STORY, STORY + BODY * 9, STORY])
    make_run(diff, "one")
    make_run(diff, "two", "--max-text", "300", "--max-rejects", "100")
    shown = diff("one", "two")[1].decode()
    assert "3 records: 2 same, 1 rejected by the second" in shown
    assert "==> r1, record 2 of dump.jsonl: rejected by the second run" in shown
    assert "1 rejected by the first" in diff("two", "one")[1].decode()


def test_runs_over_other_inputs_are_refused_and_the_difference_named(diff: Call) -> None:
    write_dump("dump.jsonl", [STORY])
    make_run(diff, "one")
    write_dump("dump.jsonl", [STORY.replace("four", "five")])
    make_run(diff, "two")
    code, out, err = diff("one", "two")
    assert (code, out) == (ExitCode.USAGE, b"")
    assert "runs over other inputs: " in err and "differ in its content" in err
    write_dump("dump.jsonl", [STORY, STORY])
    make_run(diff, "three")
    assert "differ in size" in diff("one", "three")[2]
    Path("in").mkdir()
    for name in ("a", "b"):
        Path(f"in/{name}.txt").write_text(STORY)
    make_run(diff, "four", dump="in")
    assert "1 file in the first, 2 in the second" in diff("one", "four")[2]


def test_a_run_and_a_retry_of_it_are_refused_and_two_of_the_same_rejects_compared(diff: Call) -> None:
    write_dump("dump.jsonl", [STORY, STORY + BODY * 9, STORY, STORY + BODY * 29])
    make_run(diff, "one", "--max-text", "300", "--max-rejects", "100")
    for name, *said in (("two",), ("three", "--keep", "ad"), ("four", "--max-text", "2000", "--max-rejects", "100")):
        assert diff("one", "-o", f"{name}/", "--workers", "1", *said, command="retry")[0] in (0, ExitCode.PARTIAL)
    assert diff("four", "-o", "five/", "--workers", "1", command="retry")[0] == 0
    for pair, which in (("one", "two"), "second"), (("two", "one"), "first"):
        code, out, err = diff(*pair)
        assert (code, out) == (ExitCode.USAGE, b"")
        assert f"over other inputs: the {which} is a retry, which reads nothing but what was rejected before; " in err
    shown = diff("two", "three")[1].decode()
    assert "2 records: 2 changed" in shown and "==> r3, record 4 of dump.jsonl: 0 newly dropped" in shown
    assert "1 rejected by the second" in diff("two", "four")[1].decode()
    assert "over other inputs: other records of dump.jsonl were cleaned again in each; " in diff("two", "five")[2]


def test_records_that_are_not_the_same_are_refused(diff: Call) -> None:
    Path("dump.jsonl").write_text(json.dumps({"id": "r", "text": STORY, "other": BODY}) + "\n")
    make_run(diff, "one")
    make_run(diff, "two", "--text-field", "other")
    assert "the text is read from 'text' in the first, from 'other' in the second" in diff("one", "two")[2]


def test_pages_that_a_run_lays_out_otherwise_are_counted_and_the_rest_is_compared(diff: Call) -> None:
    pytest.importorskip("resiliparse")
    page = f"<h1>Storm</h1><nav>Home <a>World</a></nav><p>{'</p><p>'.join(BODY.split(chr(10)))}</p>"
    Path("in").mkdir()
    Path("in/a.html").write_text(page)
    Path("in/b.txt").write_text(STORY)
    for name, more in (("one", []), ("two", ["--fast"])):
        assert main(["clean", "in", "-o", name, *more]) == ExitCode.OK
    code, shown, _ = diff("one", "two")
    assert code == ExitCode.OK
    assert b"cleaning.fast: False then, True now" in shown
    assert b"1 read otherwise by the second" in shown
    assert diff("one", "two", "--exit-code")[0] == ExitCode.FOUND


def test_runs_of_texts_are_compared_by_name(diff: Call) -> None:
    Path("in").mkdir()
    Path("in/a.txt").write_text(STORY)
    Path("in/b.txt").write_text(BODY)
    make_run(diff, "one", dump="in")
    make_run(diff, "two", "--keep", "ad", dump="in")
    assert "==> a.txt, record 1 of in/a.txt: 0 newly dropped, 1 newly kept" in diff("one", "two")[1].decode()


def test_a_text_is_the_only_one_of_its_file(diff: Call) -> None:
    Path("in").mkdir()
    for number in range(3):
        Path(f"in/{number}.txt").write_text(STORY if number == 2 else BODY)
    for to in ((), ("--to", "jsonl")):
        make_run(diff, f"one{to}", *to, dump="in")
        make_run(diff, f"two{to}", *to, "--keep", "ad", dump="in")
        assert "==> 2.txt, record 1 of in/2.txt: 0 newly" in diff(f"one{to}", f"two{to}")[1].decode()


@pytest.fixture
def shards(diff: Call, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Runs `one` and `two` over files that are cut into shards; returns which records of `dump.jsonl` differ.

    Lines of it are blank or no JSON, those of a whole shard among them.
    """
    monkeypatch.setattr(plan, "_LEAST_SHARD", 4_000)
    changed, record = [], 0
    with open("dump.jsonl", "w", encoding="utf-8") as file:
        for line in range(400):
            record += line % 10 != 3
            if line % 10 == 3:
                file.write("\n")
            elif line % 10 == 4 or 150 <= line < 250:
                file.write(f"no JSON {'x' * 200}\n")
            elif line % 50 == 49:
                changed.append(record)
                file.write(json.dumps({"text": STORY}) + "\n")
            else:
                file.write(json.dumps({"text": BODY}) + "\n")
    Path("other.jsonl").write_text((json.dumps({"text": BODY}) + "\n") * 60 + json.dumps({"text": STORY}) + "\n")
    said = ("--workers", "1", "--max-rejects", "100", "--text-field", "text")
    for argv in (["one/"], ["two/", "--keep", "ad"]):
        code, _, err = diff("dump.jsonl", "other.jsonl", *said, "-o", *argv, command="clean")
        assert code == ExitCode.PARTIAL, err
    return changed


def test_a_record_has_its_number_in_its_file_in_whatever_shard_it_stands(shards: list[int], diff: Call) -> None:
    assert json.loads(Path("one/run.json").read_bytes())["shards"] > 8
    changes = [json.loads(line)["changed"] for line in diff("one", "two", "--json")[1].splitlines()[1:-1]]
    assert [(change["source"], change["record"]) for change in changes] == [
        *(("dump.jsonl", number) for number in shards), ("other.jsonl", 61),
    ]  # fmt: skip
    assert f"==> record {shards[-1]} of dump.jsonl: " in diff("one", "two")[1].decode()


def test_behind_what_could_not_be_read_a_record_has_no_number(shards: list[int], diff: Call) -> None:
    def lose_tail(run: str) -> None:
        marker = Path(run, ".run/pieces/part-00001-000.json")
        marker.write_text(json.dumps(json.loads(marker.read_bytes()) | {"unknown_tail": True}))

    def read_numbers() -> list[int | None]:
        lines = diff("one", "two", "--json")[1].splitlines()[1:-1]
        return [json.loads(line)["changed"]["record"] for line in lines]

    lose_tail("two")
    assert read_numbers() == [*shards, 61]  # the other run knows them
    lose_tail("one")
    first, *rest = read_numbers()
    assert (first, rest) == (shards[0], [*[None] * (len(shards) - 1), 61])
    assert "==> a record of dump.jsonl: 0 newly dropped" in diff("one", "two")[1].decode()


def test_a_run_that_is_damaged_or_not_finished_is_not_compared(diff: Call) -> None:
    write_dump("dump.jsonl", [STORY])
    make_run(diff, "one", "--keep", "ad")
    make_run(diff, "two")
    (spans,) = Path("two/attributes/cleaner").glob("*.jsonl")
    spans.write_bytes(spans.read_bytes().replace(b"Advertisement", b"advertisement"))
    code, out, err = diff("one", "two")
    assert (code, out) == (ExitCode.FOUND, b"")
    assert "two: the run is damaged" in err and "is not as it was written; `cleaner verify two` tells more" in err
    Path("two/_SUCCESS.json").unlink()
    code, _, err = diff("one", "two")
    assert code == ExitCode.USAGE and "the run is not finished" in err
    for held in ("{", "{}"):
        Path("two/run.json").write_text(held)
        code, _, err = diff("one", "two")
        assert code == ExitCode.FOUND and "two/run.json is damaged" in err and "`cleaner verify two`" in err


def test_a_run_and_something_else_are_not_compared(diff: Call) -> None:
    write_dump("dump.jsonl", [STORY])
    make_run(diff, "one")
    assert "dump.jsonl is none" in diff("one", "dump.jsonl")[2]
    code, _, said = diff("one", "")
    assert (code, "'' is none" in said) == (ExitCode.USAGE, True)
    assert "1 named" in diff("one")[2]
    make_run(diff, "two")
    assert "--unified is for texts" in diff("one", "two", "--unified")[2]
