"""Which fields of each input are read, where the inputs of one command are not alike."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from command_line import CLEAN_STORY, STORY, Outcome, read_records, write_records

from cleaner.batch.folder import RunFolder
from cleaner.batch.parts import read_parts

Call = Callable[..., Outcome]
pytestmark = pytest.mark.usefixtures("own_folder")
PAGE = (
    "<!DOCTYPE html><html><head><title>Storm</title><script>var name = 1;</script></head><body><p>"
    "The storm reached the coast on Monday night and cut the power in four towns, police said.</p>"
    "<p>The ferry to the island was cancelled, and it will sail again on Thursday.</p></body></html>"
)
LONG = STORY + "The ferry to the island was cancelled, and it will sail again on Thursday.\n" * 2
ROWS = f'Nr;Volltext\n1;"{LONG}"\n'


@pytest.fixture(autouse=True)
def dump(own_folder: None) -> None:
    """Files whose texts, addresses and names stand in other fields each."""
    Path("dump").mkdir()
    write_records("dump/a.jsonl", {"body": STORY, "link": "https://a.example/1", "nr": 1})
    write_records("dump/b.jsonl", {"content": STORY, "url": "https://b.example/1"}, {"content": STORY})
    write_records("dump/c.jsonl", {"html": PAGE, "url": "https://c.example/1"})
    Path("dump/d.csv").write_text(ROWS)
    Path("dump/e.txt").write_text(STORY)


def test_each_input_has_fields_of_its_own(call: Call) -> None:
    done = call("clean", "dump", "-o", "run")
    assert (done.code, done.err.count("error")) == (0, 0), done.err
    assert "6 in = 6 out + 0 rejected" in done.err
    guessed = {
        "a.jsonl": "url is 'link', text is 'body'",
        "b.jsonl": "text is 'content', url is 'url'",
        "c.jsonl": "html is 'html', url is 'url'",
        "d.csv": "text is 'Volltext'",
    }
    for name, said in guessed.items():
        assert f"dump/{name}: fields guessed from the first records: {said}\n" in done.err
    assert "dump/d.csv: its cells are divided by semicolons" in done.err
    urls = [record.url for part in read_parts(RunFolder("run")) for _, record in part.read_documents()]
    assert urls[:4] == ["https://a.example/1", "https://b.example/1", None, "https://c.example/1"]


@pytest.mark.parametrize("to", [None, "jsonl", "csv", "parquet", "dir"])
def test_a_run_over_such_inputs_is_whole_and_gives_its_texts_back(call: Call, to: str | None) -> None:
    assert call("clean", "dump", "-o", "run", *(("--to", to) if to else ())).code == 0
    assert call("verify", "run").code == 0
    done = call("restore", "run", "-o", "back")
    assert done.code == 0, done.err
    assert "6 records restored" in done.err
    documents = sorted(Path("back/documents").iterdir())
    if to is None:
        originals = [Path("dump", name).read_bytes() for name in ("a.jsonl", "b.jsonl", "d.csv")]
        assert [documents[at].read_bytes() for at in (0, 1, 3)] == originals
        assert Path("back/e.txt").read_text() == STORY
    if to == "dir":
        assert Path("back/documents/part-00000-000/fields.jsonl").read_bytes() == Path("run/documents/part-00000-000/fields.jsonl").read_bytes()
    if to == "jsonl":
        a, b, _, d, e = (read_records(str(path))[0] for path in documents)
        assert [a["body"], b["content"], d["Volltext"], e["text"]] == [STORY, STORY, LONG, STORY]
    assert call("report", "run", "-o", "report.html").code == 0
    assert call("diff", "run", "back", "--exit-code").code != 70


def test_inputs_with_the_same_other_fields_are_told_in_one_line(call: Call) -> None:
    for name in "bcd":
        write_records(f"dump/{name}.jsonl", {"content": STORY})
    done = call("clean", "dump/a.jsonl", "dump/b.jsonl", "dump/c.jsonl", "dump/d.jsonl", "-o", "run")
    assert "dump/b.jsonl and 2 more: fields guessed from the first records: text is 'content'" in done.err
    assert done.err.count("guessed") == 2


def test_a_field_that_was_named_is_read_of_all_records(call: Call) -> None:
    done = call("clean", "dump/a.jsonl", "dump/b.jsonl", "dump/e.txt", "-o", "run", "--text-field", "body")
    assert done.code == 3
    assert done.err.count("E_FIELD_MISSING: there is no field 'body'; its fields are 'content'") == 2
    assert "4 in = 2 out + 2 rejected" in done.err


def test_a_text_that_is_written_as_a_record_has_fields_of_its_own(call: Call) -> None:
    command = ("clean", "dump/a.jsonl", "dump/e.txt", "-o", "run", "--text-field", "body", "--to", "jsonl")
    assert call(*command).code == 0
    done = call("verify", "run")
    assert (done.code, "2 in = 2 out" in done.err) == (0, True), done.err


def test_what_was_rejected_is_read_again_by_the_fields_of_its_file(call: Call) -> None:
    write_records("dump/b.jsonl", {"content": STORY}, {"content": "The storm reached the coast.\n" * 100})
    assert call("clean", "dump", "-o", "run", "--max-text", "2000").code == 3
    done = call("retry", "run", "-o", "again")
    assert (done.code, "1 in = 1 out + 0 rejected" in done.err) == (0, True), done.err


def test_pages_in_a_field_called_text_are_read_as_pages(call: Call) -> None:
    write_records("dump.jsonl", *[{"text": f"\n<!-- {number} -->{PAGE}"} for number in range(3)])
    done = call("clean", "dump.jsonl", "-o", "out.jsonl")
    assert "fields guessed from the first records: html is 'text'" in done.err
    texts = [str(record["text"]) for record in read_records("out.jsonl")]
    assert all(text.startswith("The storm reached") and "var name" not in text for text in texts)


def test_of_pages_amid_texts_it_is_said_how_they_are_read(call: Call) -> None:
    write_records("dump.jsonl", {"text": STORY}, {"text": PAGE}, {"text": None})
    done = call("clean", "dump.jsonl", "-o", "out.jsonl")
    said = "'text' holds a page of HTML in 1 of the first 3 records; clean those apart, with --html-field text"
    assert f"dump.jsonl: {said}" in done.err
    assert read_records("out.jsonl")[0]["text"] == CLEAN_STORY


def test_of_pages_that_are_read_as_texts_because_it_was_said_so_it_is_said_what_reads_pages(call: Call) -> None:
    write_records("dump.jsonl", {"text": PAGE}, {"text": PAGE})
    done = call("clean", "dump.jsonl", "--text-field", "text", "-o", "out.jsonl")
    assert "'text' holds a page of HTML in 2 of the first 2 records; --html-field text reads such" in done.err


def test_a_report_says_of_which_inputs_other_fields_were_read(call: Call) -> None:
    call("clean", "dump", "-o", "run")
    assert call("report", "run", "-o", "report.html").code == 0
    page = Path("report.html").read_text()
    assert "dump/b.jsonl (its text in &#x27;content&#x27;)" in page
    assert "dump/a.jsonl (" not in page


def test_runs_that_read_an_input_by_other_fields_are_not_compared(call: Call) -> None:
    write_records("dump/b.jsonl", {"content": STORY, "summary": STORY})
    call("clean", "dump/a.jsonl", "dump/b.jsonl", "-o", "one")
    call("clean", "dump/a.jsonl", "dump/b.jsonl", "-o", "two")
    asked = Path("two/run.json")
    asked.write_text(asked.read_text().replace('"content"', '"summary"'))
    done = call("diff", "one", "two")
    said = "the text is read from 'content' in the first, from 'summary' in the second"
    assert (done.code, said in done.err) == (2, True), done.err


@pytest.mark.parametrize("said", ["text", {"text": 5}, {"other": "text"}, [1], {"text": "a", "html": "b"}])
@pytest.mark.parametrize("name", ["run.json", ".run/pieces/part-00001-000.json"])
def test_fields_that_no_run_writes_are_damage(call: Call, name: str, said: object) -> None:
    call("clean", "dump/a.jsonl", "dump/e.txt", "-o", "run")
    written = Path("run", name)
    values = json.loads(written.read_text())
    holder = values["inputs"][1] if name == "run.json" else values
    assert holder["fields"]["text"] == "text"
    holder["fields"] = said
    written.write_text(json.dumps(values))
    done = call("verify", "run")
    assert (done.code, f"{written} is damaged" in done.err) == (1, True), done.err


@pytest.mark.parametrize("name", ["text", "html"])
def test_what_was_rejected_for_lack_of_a_field_is_read_again_by_another(call: Call, name: str) -> None:
    later = {"page": PAGE} if name == "html" else {"content": STORY}
    write_records("dump.jsonl", *[{"text": STORY}] * 1_200, *[later] * 2)
    assert call("clean", "dump.jsonl", "-o", "out.jsonl").code == 3
    field = next(iter(later))
    done = call("retry", "out.jsonl.rejects.jsonl", "-o", "again.jsonl", f"--{name}-field", field)
    assert (done.code, "2 in = 2 out + 0 rejected" in done.err) == (0, True), done.err
    assert "The storm reached the coast" in str(read_records("again.jsonl")[1][field])
    done = call("retry", "out.jsonl.rejects.jsonl", "-o", "wrong.jsonl", f"--{name}-field", "nowhere")
    assert (done.code, done.err.count("E_FIELD_MISSING: there is no field 'nowhere'")) == (3, 2), done.err


def test_where_one_of_several_files_has_no_text_it_may_be_left_out(call: Call) -> None:
    write_records("dump/Authors.jsonl", {"name": "Ann Walker"}, {"name": "Tom Fry"})
    # Beside texts a list of records is left out anyway.
    Path("dump/e.txt").unlink()
    for more in ([], ["--text-field", "body"]):
        done = call("clean", "dump", "-o", "run", *more)
        assert done.code == 2
        assert "its fields are 'name': name the right one with --text-field, or leave that file out\n" in done.err
    done = call("clean", "dump/Authors.jsonl", "-o", "out.jsonl")
    assert "its fields are 'name': name the right one with --text-field\n" in done.err


def test_texts_beside_pages_in_the_same_field_of_another_file_are_texts(call: Call) -> None:
    write_records("dump/a.jsonl", {"text": PAGE})
    write_records("dump/b.jsonl", {"text": STORY})
    # Its first records alone would show pages.
    write_records("dump/c.jsonl", *[{"text": PAGE}] * 30, {"text": STORY})
    done = call("clean", "dump/a.jsonl", "dump/b.jsonl", "dump/c.jsonl", "-o", "run")
    assert "dump/a.jsonl: fields guessed from the first records: html is 'text'" in done.err
    assert "dump/b.jsonl and 1 more: fields guessed from the first records: text is 'text'" in done.err
    assert [read_records(f"run/documents/part-0000{at}-000.jsonl")[-1]["text"] for at in (1, 2)] == [CLEAN_STORY] * 2
    assert call("verify", "run").code == 0
