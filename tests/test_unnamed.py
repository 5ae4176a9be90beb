"""Standard input, and files whose names do not say what they are: records are told from one text, and the other way."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from command_line import CLEAN_STORY, ROOT, STORY, Outcome, read_records, write_records

from cleaner.batch.unnamed import guess_format
from cleaner.inputs import HEAD

Call = Callable[..., Outcome]
pytestmark = pytest.mark.usefixtures("own_folder")
RECORDS = [{"id": number, "text": STORY} for number in range(3)]
LINES = "".join(json.dumps(record) + "\n" for record in RECORDS)
TABLE = "id,text\n" + "".join(f'{number},"{STORY}"\n' for number in range(3))


@pytest.mark.parametrize(
    "first", ['ut the power.", "id": 7}', '{"id": 7, "text": "Rain', "null", "# made on Monday", "[]"]
)
def test_a_first_line_that_is_no_record_costs_itself(call: Call, first: str) -> None:
    done = call("clean", "-", stdin=f"{first}\n{LINES}".encode())
    assert done.code == 3
    assert [json.loads(line)["text"] for line in done.out.splitlines()] == [CLEAN_STORY] * 3
    Path("dump").write_text(f"{first}\n{LINES}")
    assert call("clean", "dump", "-o", "out.jsonl").code == 3
    assert [reject["line"] for reject in read_records("out.jsonl.rejects.jsonl")] == [1]


def test_records_so_long_that_one_alone_begins_in_the_head_are_told() -> None:
    line = json.dumps({"text": STORY * 300}).encode() + b"\n"
    assert guess_format((line[-HEAD // 2 :] + line * 2)[:HEAD], None) == "jsonl"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (json.dumps(RECORDS), "looks like one JSON array"),
        ("[\n" + ",\n".join(map(json.dumps, RECORDS)) + "\n]\n", "looks like one JSON array"),
        (json.dumps(RECORDS, indent=1), "looks like one JSON array"),
        (json.dumps(RECORDS * 300), "looks like one JSON array"),
        (json.dumps(RECORDS, indent=1)[:300], "looks like one JSON array"),
        ("\n".join(json.dumps(record, indent=1) for record in RECORDS), "looks like JSON spread over several lines"),
        (json.dumps(RECORDS[0], indent=1), "looks like JSON spread over several lines"),
        (f'{{"id": 1,\n"text": {json.dumps(STORY)}}}', "looks like JSON spread over several lines"),
    ],
)
def test_json_that_is_no_lines_is_refused_as_in_a_file_named_so(call: Call, data: str, said: str) -> None:
    done = call("clean", "-", stdin=data.encode())
    assert (done.code, done.out) == (3, b"")
    assert f"E_FORMAT: {said}" in done.err
    assert "`jq -c" in done.err


@pytest.mark.parametrize(
    "text",
    [
        "[Updated] " + STORY,
        "[1] " + STORY,
        "[" + STORY,
        "{" + STORY,
        '{"Storm',
        '{"Storm" hits coast\n' + STORY,
        '["Storm", "hits"]\n' + STORY,
        "How a record looks\n\n" + LINES + STORY * 3,
        "[\n" + json.dumps(RECORDS[0]) + "\n]\n\nSo an array of JSON is written.\n" + STORY,
        json.dumps(RECORDS[0], indent=1) + "\n\nSo an object of JSON is written.\n" + STORY,
        "{ name }\n" + STORY,
        "null\n" + STORY,
        'Storm\n{"a": 1}\n' + STORY,
    ],
)
def test_an_article_stays_a_text(text: str) -> None:
    for written in (None, "csv", "tsv"):
        assert guess_format(text.encode()[:HEAD], written) == "text"


def test_the_articles_of_the_repository_are_texts_whatever_is_written() -> None:
    paths = [*ROOT.glob("seeds/**/*.txt"), *ROOT.glob("fixtures/**/*.txt")]
    assert len(paths) > 100
    told = {guess_format(path.read_bytes()[:HEAD], written) for path in paths for written in (None, "csv", "tsv")}
    assert told == {"text"}


@pytest.mark.parametrize("field", ["text", "html", "id", "url", "language"])
def test_a_field_of_one_text_is_refused_before_anything_is_done(call: Call, field: str) -> None:
    done = call("clean", "-", f"--{field}-field", "body", stdin=TABLE.encode())
    assert (done.code, done.out) == (2, b"")
    assert (
        f"-: is read as one text, which has no fields; say --format jsonl or csv, or leave out --{field}-field"
        in done.err
    )
    Path("a.txt").write_text(LINES)
    assert call("clean", "a.txt", "-o", "out.jsonl", f"--{field}-field", "text").code == 2
    assert call("clean", "a.txt", "-o", "run/", f"--{field}-field", "text").code == 2
    assert not Path("run").exists()
    assert not Path("out.jsonl").exists()


def test_a_field_of_pages_alone_is_refused(call: Call) -> None:
    Path("a.html").write_text(f"<!DOCTYPE html><p>{STORY}")
    done = call("clean", "a.html", "--text-field", "body")
    assert done.code == 2
    assert "a.html: is read as one page, which has no fields; leave out --text-field" in done.err


def test_nothing_at_all_has_no_fields_and_is_no_wrong_option(call: Call) -> None:
    assert call("clean", "-", "--text-field", "text", stdin=b"").code == 5
    Path("empty").touch()
    assert call("clean", "empty", "--text-field", "text").code == 5


def test_texts_beside_records_are_cleaned_and_it_is_said_that_no_field_of_them_is_read(call: Call) -> None:
    Path("in").mkdir()
    write_records("in/a.jsonl", {"body": STORY})
    Path("in/b.txt").write_text(STORY)
    Path("in/c.txt").write_text(STORY)
    done = call("clean", "in", "-o", "run", "--text-field", "body")
    assert done.code == 0
    assert "in/b.txt and 1 more: without fields, so not read by --text-field" in done.err
    assert Path("run/b.txt").read_text() == CLEAN_STORY


@pytest.mark.parametrize(("name", "sign"), [("csv", ","), ("csv", ";"), ("csv", "\t"), ("tsv", "\t")])
def test_a_table_is_read_as_one_where_a_table_is_written(call: Call, name: str, sign: str) -> None:
    table = TABLE.replace(",", sign, 1).replace(',"', f'{sign}"')
    assert call("clean", "-", "-o", f"out.{name}", stdin=table.encode()).code == 0
    assert Path(f"out.{name}").read_text().count(CLEAN_STORY) == 3
    Path("dump").write_text(table)
    assert call("clean", "dump", "-o", "out/", "--to", name).code == 0
    assert "Advertisement" not in next(Path("out/documents").iterdir()).read_text()
    assert call("clean", "-", "-o", f"named.{name}", "--text-field", "text", stdin=table.encode()).code == 0


def test_a_text_that_is_written_as_a_table_is_told(call: Call) -> None:
    done = call("clean", "-", "-o", "out.csv", stdin=STORY.encode())
    assert done.code == 0
    assert "-: is read as one text; if it is a table, say --format csv" in done.err
    Path("a.txt").write_text(STORY)
    assert "--format" not in call("clean", "a.txt", "-o", "a.csv").err
    assert "--format" not in call("clean", "-", "-o", "b.csv", "--format", "text", stdin=STORY.encode()).err
