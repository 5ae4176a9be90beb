"""`cleaner clean` of JSON lines: one record after the other, bad ones named and kept."""

from __future__ import annotations

import io
import json
import os
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from command_line import CLEAN_STORY, STORY, Outcome, read_records, write_records
from hypothesis import given
from hypothesis import strategies as st

from cleaner.cli import main
from cleaner.messages import ExitCode
from cleaner.records import Line, Reject, explain_beginning, parse_record, read_lines

pytestmark = pytest.mark.usefixtures("own_folder")


def test_only_the_text_of_a_record_changes(call: Callable[..., Outcome]) -> None:
    text = json.dumps(STORY)
    head = '{"b" : 1.50, "id":123456789012345678901, "n":' + "9" * 5_000
    tail = ',"x":1e999, "z":-0, "u":"\\u00e9\\/é", "a":[ {"text":"Advertisement"} ]}'
    line = f'{head}, "text"\t: {text}{tail}\r\n'
    untouched = line.replace(text, '"Storm \\u00e9\\/ é"')
    Path("in.jsonl").write_bytes((line + untouched).encode())
    done = call("clean", "in.jsonl", "-o", "out.jsonl")
    assert done.code == 0
    expected = line.replace(text, json.dumps(CLEAN_STORY)) + untouched
    assert Path("out.jsonl").read_bytes() == expected.encode()
    assert "2 in = 2 out + 0 rejected" in done.err


BAD_LINES: list[tuple[str | bytes, str, str]] = [
    ("{bad}", "E_JSON", "column 2"),
    ('{"text":"a",}', "E_JSON", "column 13"),
    ("{'text':'a'}", "E_JSON", "field name in double quotes"),
    ('{"text":"a"} // note', "E_JSON", "column 14"),
    ('{"text":"a"}{"text":"b"}', "E_JSON", "column 13"),
    ('{"text":"a', "E_JSON", "unterminated string"),
    ('{"text":"a\tb"}', "E_JSON", "control character"),
    ('{"text":"a","n":NaN}', "E_JSON", "NaN is no value of JSON"),
    ('{"text":"a","n":-Infinity}', "E_JSON", "-Infinity"),
    ('["text"]', "E_JSON_TYPE", "a list"),
    ('"text"', "E_JSON_TYPE", "a text"),
    ("12", "E_JSON_TYPE", "a number"),
    ("null", "E_JSON_TYPE", "null"),
    ("true", "E_JSON_TYPE", "true or false"),
    ('{"body":"a","id":"x7"}', "E_FIELD_MISSING", "its fields are 'body', 'id'"),
    ("{}", "E_FIELD_MISSING", "it has no fields"),
    ('{"text":null}', "E_FIELD_TYPE", "null"),
    ('{"text":5}', "E_FIELD_TYPE", "a number"),
    ('{"text":["a"]}', "E_FIELD_TYPE", "a list"),
    ('{"text":{"a":"b"}}', "E_FIELD_TYPE", "an object"),
    (b'{"text":"caf\xe9"}', "E_ENCODING", "byte 0xe9 at column 13"),
    (b'{"text":"\xc0\x80"}', "E_ENCODING", "not utf-8"),
    (b'{"text":"\xed\xa0\x80"}', "E_ENCODING", "not utf-8"),
    ('{"text":"' + "long " * 600 + '"}', "E_TOO_LARGE", "3,000 characters long"),
    ('{"text":"' + "long " * 20_000 + '"}', "E_TOO_LARGE", "100,000 characters long"),
]


@pytest.mark.parametrize(("bad", "code", "said"), BAD_LINES)
def test_a_bad_record_is_rejected_and_its_neighbours_are_not(
    call: Callable[..., Outcome], bad: str | bytes, code: str, said: str
) -> None:
    good = json.dumps({"text": STORY}).encode()
    raw = bad if isinstance(bad, bytes) else bad.encode()
    Path("in.jsonl").write_bytes(good + b"\n\n" + raw + b"\n" + good)
    done = call("clean", "in.jsonl", "-o", "out.jsonl", "--max-text", "2500")
    assert done.code == ExitCode.PARTIAL
    assert read_records("out.jsonl") == [{"text": CLEAN_STORY}] * 2
    assert f"cleaner:in.jsonl:3: error: {code}: " in done.err
    assert said in done.err
    assert f"3 in = 2 out + 1 rejected ({code} 1)" in done.err
    [reject] = read_records("out.jsonl.rejects.jsonl")
    assert (reject["kind"], reject["code"], reject["line"], reject["record"]) == (
        "record",
        code,
        3,
        2,
    )
    assert reject["offset"] == len(good) + 2
    assert reject["length"] == len(raw) + 1
    assert all(len(line.encode()) <= 500 for line in done.err.splitlines())


def test_brackets_without_end_are_one_bad_record(call: Callable[..., Outcome]) -> None:
    write_records("in.jsonl", '{"text":"a","deep":' + "[" * 200_000 + "}", {"text": STORY})
    done = call("clean", "in.jsonl", "-o", "out.jsonl")
    assert done.code == ExitCode.PARTIAL
    assert "cleaner:in.jsonl:1: error: E_TOO_DEEP: brackets are nested too deep" in done.err
    assert read_records("out.jsonl") == [{"text": CLEAN_STORY}]


def test_the_rejects_hold_the_line_as_it_came(call: Callable[..., Outcome]) -> None:
    Path("in.jsonl").write_bytes(b'{"id":"x7","text":7,"body":"\\u00e9"}\n{"text":"\xe9"}\n' + b'{"text":"a"}\n' * 3)
    assert call("clean", "in.jsonl", "-o", "out.jsonl").code == ExitCode.PARTIAL
    first, second = read_records("out.jsonl.rejects.jsonl")
    assert (first["raw"], first["raw_encoding"]) == ('{"id":"x7","text":7,"body":"\\u00e9"}\n', "utf-8")
    assert first["id"] == "x7"
    assert (second["raw"], second["raw_encoding"]) == ("eyJ0ZXh0Ijoi6SJ9Cg==", "base64")
    assert list(first)[:4] == ["v", "kind", "code", "message"]


def test_records_that_are_odd_but_right(call: Callable[..., Outcome]) -> None:
    lines = [
        b'\xef\xbb\xbf{"text":""}',
        b'{"text":"  \\n"}',
        b'\xef\xbb\xbf {"text":"a\xe2\x80\xa8b\xc2\x85c"} ',
        b'{"text":"half \\ud800 pair"}',
        b'{"text":"Advertisement\\n\\ud800 The storm reached the coast on Monday night.\\n"}',
        b'{"text":"nul \\u0000"}',
        b'{"text":"first","text":"second"}',
    ]
    Path("in.jsonl").write_bytes(b"\n".join(lines))
    done = call("clean", "in.jsonl")
    assert done.code == 0
    out = done.out.split(b"\n")
    assert len(out) == len(lines) + 1  # the last line is ended, too
    assert out.pop() == b""
    assert out[0] == b'{"text":""}'
    assert out[2] == b' {"text":"a\xe2\x80\xa8b\xc2\x85c"} '
    assert out[3] == lines[3]
    assert out[4] == b'{"text":"\\ud800 The storm reached the coast on Monday night.\\n"}'
    assert out[5:] == lines[5:]
    assert "F_SURROGATE 2" in done.err
    assert "F_CONTROL" in done.err


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('[{"text":"a"},\n{"text":"b"}]\n', "looks like one JSON array"),
        ('[{"text":"a"}]', "looks like one JSON array"),
        ('[\n {"text":"a"}\n]\n', "looks like one JSON array"),
        ('{\n "text":"a"\n}\n', "looks like JSON spread over several lines"),
        ('{"title": "a \\" {",\n "text": "b"\n}\n', "looks like JSON spread over several lines"),
        ('\ufeff\n{"text": "a"\n, "id": 1\n}\n', "looks like JSON spread over several lines"),
        ('{"tags": ["x",\n  "y"], "text":"a"}\n', "looks like JSON spread over several lines"),
        ('[{"title": "a",\n  "text": "b"}]\n', "looks like one JSON array"),
        ('\n[\n\n{"id": 1, "text":"a"},\n{"text":"b"}\n]\n', "looks like one JSON array"),
    ],
)
def test_json_that_is_not_one_object_on_each_line(call: Callable[..., Outcome], content: str, said: str) -> None:
    Path("in.jsonl").write_text(content)
    done = call("clean", "in.jsonl", "-o", "out.jsonl")
    assert done.code == ExitCode.PARTIAL
    assert f"cleaner:in.jsonl: error: E_FORMAT: {said}" in done.err
    assert "jq -c" in done.err
    assert "guessed" not in done.err
    assert not os.path.exists("out.jsonl")
    assert [r["kind"] for r in read_records("out.jsonl.rejects.jsonl")] == ["file"]
    assert "1 in = 0 out + 1 rejected (E_FORMAT 1); " in done.err
    assert done.err.endswith("rejects in out.jsonl.rejects.jsonl\n")


@pytest.mark.parametrize("cut", ['{"id": 1,', '{"id": 1, "text": "a', '{"id": [1,', '{"id": 1, "text": "a"}, "'])
def test_a_first_line_that_is_cut_short_costs_itself(call: Callable[..., Outcome], cut: str) -> None:
    Path("in.jsonl").write_text(f'{cut}\n{{"text": "b"}}\n')
    done = call("clean", "in.jsonl")
    assert (done.code, done.out) == (ExitCode.PARTIAL, b'{"text": "b"}\n')
    assert "cleaner:in.jsonl:1: error: E_JSON" in done.err


@pytest.mark.parametrize("first", ['{"' + '\\"' * 32_000, "{" + '"a",' * 16_000, "{" * 60_000])
def test_a_first_line_made_to_slow_the_look_at_it_is_looked_at_in_no_time(first: str) -> None:
    begun = time.process_time()
    explain_beginning(f'{first}\n"'.encode())
    assert time.process_time() - begun < 0.5


def test_jsonl_in_utf_16_is_refused_and_other_encodings_are_read(
    call: Callable[..., Outcome],
) -> None:
    line = '{"id":"é","text":"Café olé"}\n'
    Path("in.jsonl").write_bytes(line.encode("utf-16"))
    assert "E_ENCODING: is JSONL in UTF-16" in call("clean", "in.jsonl").err
    assert call("clean", "in.jsonl", "--encoding", "utf-16").code == ExitCode.PARTIAL
    Path("in.jsonl").write_bytes(line.encode("cp1252"))
    assert call("clean", "in.jsonl", "--encoding", "cp1252").out == line.encode()


def test_a_thousand_rejects_and_nothing_else_stop_the_run(call: Callable[..., Outcome]) -> None:
    write_records("in.jsonl", *["{bad"] * 1_500)
    done = call("clean", "in.jsonl", "-o", "out.jsonl")
    assert done.code == ExitCode.TOO_MANY
    assert "none of the first 1,000 records could be cleaned, so nothing more was read" in done.err
    assert "neither the output nor its rejects were written" in done.err
    assert sorted(os.listdir()) == ["in.jsonl"]


def test_bad_records_do_not_stop_a_run_with_good_ones(call: Callable[..., Outcome]) -> None:
    write_records("in.jsonl", {"text": "a"}, *["{bad"] * 1_200)
    done = call("clean", "in.jsonl", "-o", "out.jsonl")
    assert done.code == ExitCode.PARTIAL
    assert "1,201 in = 1 out + 1,200 rejected (E_JSON 1,200)" in done.err
    assert "cleaner: error: ... and 1,180 more E_JSON\n" in done.err


def test_the_order_of_records_stays(call: Callable[..., Outcome]) -> None:
    write_records("in.jsonl", *({"id": n, "text": STORY * (n % 3)} for n in range(200)))
    call("clean", "in.jsonl", "-o", "out.jsonl")
    assert [record["id"] for record in read_records("out.jsonl")] == list(range(200))


def test_a_long_line_is_read_in_pieces() -> None:
    class Watched(io.BytesIO):
        largest = 0

        def readline(self, size: int | None = -1, /) -> bytes:
            data = super().readline(size)
            self.largest = max(self.largest, len(data))
            return data

    file = Watched(b'{"a":1}\n' + b"x" * 5_000_000 + b'\n{"b":2}\n' + b"y" * 3_000_000)
    lines = list(read_lines(file, 4_000))
    assert file.largest <= 1 << 20
    assert [(n.number, n.offset, n.length, n.whole) for n in lines] == [
        (1, 0, 8, True),
        (2, 8, 5_000_001, False),
        (3, 5_000_009, 8, True),
        (4, 5_000_017, 3_000_000, False),
    ]
    assert all(len(line.data) <= 4_001 for line in lines)


def test_a_long_line_is_held_once_and_one_over_the_limit_not_at_all() -> None:
    size = 64 << 20
    file = io.BytesIO(b"x" * size + b"\n")
    for limit, kept, most in ((size, size + 1, 1.3), (size - 1, 65_536, 1.3), (1 << 20, 65_536, 0.1)):
        file.seek(0)
        tracemalloc.start()
        line = next(read_lines(file, limit))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert (line.length, len(line.data), line.whole) == (size + 1, kept, limit == size)
        assert peak < most * size


def test_a_line_that_has_no_room_in_memory_costs_no_other_line() -> None:
    Path("a.jsonl").write_bytes(b'{"text":"' + b"x" * (100 << 20) + b'"}\n' + json.dumps({"text": "Kept."}).encode())
    assert main(["clean", "a.jsonl", "-o", "run/", "--max-record-bytes", str(150 << 20)]) == ExitCode.PARTIAL
    (reject,) = [json.loads(line) for path in Path("run/rejects").iterdir() for line in path.read_bytes().splitlines()]
    assert (reject["kind"], reject["code"], reject["line"]) == ("record", "E_TOO_LARGE", 1)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(
    before=st.dictionaries(st.text().filter(lambda k: k != "text"), VALUES, max_size=3),
    text=st.text(st.characters()),
    new=st.text(st.characters()),
    ascii_only=st.booleans(),
    indent=st.sampled_from([(", ", ": "), (",", ":"), (" ,\t", " : ")]),
)
def test_splicing_changes_the_text_and_nothing_else(
    before: dict[str, object], text: str, new: str, ascii_only: bool, indent: tuple[str, str]
) -> None:
    values = {**before, "text": text, "after": 1}
    line = json.dumps(values, ensure_ascii=ascii_only, separators=indent)
    data = line.encode("utf-8", "backslashreplace")
    record = parse_record(Line(1, 0, len(data), data, True), "text", 10_000, None)
    assert record.text == text
    assert record.with_text(text) == data
    spliced = record.with_text(new)
    assert json.loads(spliced) == {**values, "text": new}
    assert spliced.startswith(data[: data.index(b'"text"')]) or before
    assert spliced.isascii() or not ascii_only


def test_a_reject_is_one_line_and_keeps_at_most_64_kib() -> None:
    data = b"\x1b" + b"\n" * 3 + b"x" * 200_000
    reject = Reject("record", "E_JSON", "m", "f", "parse", 1, None, Line(1, 0, len(data), data, True))
    line = reject.to_json()
    assert line.count(b"\n") == 1
    values = json.loads(line)
    assert len(values["raw"]) == 65_536
    assert values["raw_truncated"] is True


def test_a_dry_run_says_what_would_be_rejected_and_why(call: Callable[..., Outcome]) -> None:
    write_records("in.jsonl", {"text": STORY}, "{bad", {"text": 5}, {"text": STORY})
    Path("no.jsonl").write_text("[\n{}]")
    done = call("clean", "in.jsonl", "no.jsonl", "--dry-run")
    assert done.code == ExitCode.PARTIAL
    assert "cleaner:in.jsonl:2: error: E_JSON: expecting" in done.err
    assert "cleaner:in.jsonl:3: error: E_FIELD_TYPE: the field 'text' holds a number" in done.err
    assert "cleaner:no.jsonl: error: E_FORMAT: looks like one JSON array" in done.err
    assert b"of the first 5 records: 5 in = 2 out + 3 rejected" in done.out
    assert sorted(os.listdir()) == ["in.jsonl", "no.jsonl"]


def test_a_named_field_that_holds_other_things_too_costs_those_records(call: Callable[..., Outcome]) -> None:
    rows = ['{"text": "One story."}', *['{"text": 5}'] * 5, '{"text": "Two stories."}']
    Path("in.jsonl").write_text("\n".join(rows))
    done = call("clean", "in.jsonl", "--text-field", "text", "-o", "out.jsonl")
    assert done.code == ExitCode.PARTIAL
    assert [row["text"] for row in read_records("out.jsonl")] == ["One story.", "Two stories."]
    Path("in.jsonl").write_text("\n".join(rows[1:6]))
    done = call("clean", "in.jsonl", "--text-field", "text", "-o", "none.jsonl")
    assert done.code == ExitCode.USAGE
    assert "the field 'text' holds no text in the first records" in done.err


@pytest.mark.parametrize("named", ["d", "d/*"])
def test_what_was_rejected_before_is_no_text(call: Callable[..., Outcome], named: str) -> None:
    Path("d").mkdir()
    Path("in.jsonl").write_text('{"text": "One story."}\nno json\n')
    done = call("clean", "in.jsonl", "-o", "d/out.jsonl")
    assert "kept in d/out.jsonl.rejects.jsonl" in done.err
    done = call("clean", named, "-o", "run/")
    assert done.code == ExitCode.OK
    assert "1 in = 1 out + 0 rejected" in done.err
    assert "rejected of another file" in done.err
