"""A record that is too long costs itself: what stands behind it comes out, whatever the format."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import pairwise

import pytest
from test_formats import LIMITS, make_input, read_all
from test_warc import GOOD, LAST, as_warc

from cleaner.batch.cells import cut_rows
from cleaner.batch.longest import find_longest, find_width
from cleaner.batch.protocol import Fields
from cleaner.records import Reject

pytestmark = pytest.mark.usefixtures("own_folder")

SHORT = replace(LIMITS, max_record_bytes=1_000)
LINES = b"The council met on Tuesday.\n" * 20_000


def read(format_name: str, data: bytes, limits: object = SHORT) -> tuple[list[str], list[Reject]]:
    records, rejects, _ = read_all(make_input("dump", data, format_name), limits=limits)  # type: ignore[arg-type]
    return [record.text for record in records], rejects


@pytest.mark.parametrize(
    "cell",
    [
        b'"%s"' % LINES,
        b'"%s"' % LINES.replace(b".", b'""'),
        b'"%s"' % LINES.replace(b"\n", b"\r"),
        LINES.replace(b"\n", b" "),
        b'"%s"' % LINES.replace(b"\n", b'",3\n'),
        b"," * 2_000_000,
    ],
    ids=["lines", "quotes", "returns", "one line", "what looks like rows", "cells"],
)
def test_a_row_over_the_limit_costs_itself(cell: bytes) -> None:
    cell = cell.replace(b'",3', b'"",3')
    texts, rejects = read("csv", b"id,text\n1,a\n2," + cell + b'\n3,"b\nb"\n')
    assert texts == ["a", "b\nb"]
    (reject,) = rejects
    assert (reject.kind, reject.code, reject.record, reject.record_id) == ("record", "E_TOO_LARGE", 2, "2")
    assert reject.line
    assert (reject.line.number, reject.line.offset, reject.line.length) == (3, 12, len(cell) + 3)
    assert 1_000 < len(reject.line.data) <= 65_536


def test_the_id_of_a_row_over_the_limit_may_stand_behind_its_text() -> None:
    texts, rejects = read("csv", b'text,id\na,1\n"' + LINES + b'",2\nb,3\n')
    assert texts == ["a", "b"]
    assert [(reject.code, reject.record_id) for reject in rejects] == [("E_TOO_LARGE", None)]


def test_a_quote_that_is_open_over_the_limit_costs_the_rest_of_the_file() -> None:
    texts, rejects = read("csv", b'id,text\n1,a\n2,"' + LINES + b"3,c\n")
    assert texts == ["a"]
    assert [(reject.kind, reject.code) for reject in rejects] == [("tail", "E_CSV")]


def test_a_row_has_more_cells_than_are_told_apart() -> None:
    texts, rejects = read("csv", b"id,text\n1,a\n" + b"," * 2_000_000 + b"\n3,c\n", LIMITS)
    assert texts == ["a", "c"]
    assert [(reject.code, "at least 1,048,577 cells" in reject.message) for reject in rejects] == [("E_CSV", True)]


def test_a_header_may_have_many_names() -> None:
    names = ",".join(f"c{number}" for number in range(100_000))
    texts, rejects = read("csv", f"{names},text\n{',' * 100_000}a\n".encode(), LIMITS)
    assert (texts, rejects) == (["a"], [])


def cut_slowly(data: bytes) -> list[tuple[bytes, list[int], bool, bool, int]]:
    """Rows cut byte by byte: data, ends of cells, open quote, stray, line ends."""
    rows = []
    while data:
        at, ends, lines, stray, state = 0, list[int](), 0, False, "fresh"
        while at < len(data):
            sign, two = data[at : at + 1], data[at : at + 2]
            is_end = sign in b"\r\n"
            step = 2 if two == b"\r\n" or (state == "quoted" and two == b'""') else 1
            lines += is_end
            if state == "quoted":
                state = "closed" if sign == b'"' and step == 1 else "quoted"
            elif state == "fresh" and sign == b'"':
                state = "quoted"
            elif is_end or sign == b",":
                ends.append(at)
                state = "ended" if is_end else "fresh"
            else:
                stray |= state == "closed"
                state = "plain"
            at += step
            if state == "ended":
                break
        if state not in ("ended", "quoted"):
            ends.append(at)
        rows.append((data[:at], ends, state == "quoted", stray, lines))
        data = data[at:]
    return rows


def test_rows_are_cut_in_the_same_way_wherever_a_block_ends_and_whatever_the_limit() -> None:
    chance = random.Random(8)
    for _ in range(20_000):
        data = bytes(chance.choice(b'"",,\r\n\nab') for _ in range(chance.randint(0, 14)))
        cuts = [0, *sorted(chance.randint(0, len(data)) for _ in range(chance.randint(0, 6))), len(data)]
        blocks = [data[start:end] for start, end in pairwise(cuts)]
        wanted = cut_slowly(data)
        whole = [(row.data, row.ends, row.quoted, row.stray, row.lines) for row in cut_rows(blocks, b",", 100)]
        assert whole == wanted, blocks
        most = chance.randint(0, 6)
        short = [(row.length, row.quoted, row.lines, row.too_long) for row in cut_rows(blocks, b",", most)]
        assert short == [(len(row), quoted, lines, len(row) > most) for row, _, quoted, _, lines in wanted], blocks


@pytest.mark.parametrize("kind", ["conversion", "response"])
def test_a_record_of_a_crawl_over_the_limit_costs_itself(kind: str) -> None:
    media = "text/plain" if kind == "conversion" else "application/http"
    texts, rejects = read("warc", GOOD + as_warc(kind, 2, LINES, media) + LAST)
    assert texts == ["good", "last"]
    assert [(reject.kind, reject.code, reject.record_id) for reject in rejects] == [
        ("record", "E_TOO_LARGE", "<urn:uuid:2>")
    ]


def test_what_is_no_page_is_passed_over_at_any_length() -> None:
    film = b"HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n\r\n" + LINES
    source = make_input("dump", GOOD + as_warc("response", 2, film, "application/http") + LAST, "warc")
    records, rejects, skipped = read_all(source, limits=SHORT)
    assert ([record.text for record in records], rejects, skipped) == (["good", "last"], [], 1)


@pytest.mark.parametrize(
    ("data", "encoding", "width"),
    [
        ("plain", None, 1),
        ("café ÿ", None, 1),
        ("Łódź", None, 2),
        ("中文", None, 2),
        ("a🙂", None, 4),
        ("plain", "cp1252", 1),
        ("é", "cp1252", 4),
    ],
)
def test_a_character_takes_as_much_as_python_says(data: str, encoding: str | None, width: int) -> None:
    assert find_width(data.encode(), encoding) == width


def test_a_small_limit_is_taken_as_it_is_and_a_large_one_leaves_room_for_copies() -> None:
    assert find_longest(1_000, 8) == 1_000
    assert find_longest(1 << 30, 8) == 3 << 25


@pytest.mark.parametrize(
    ("first", "taken"), [("", True), ("é", True), ("中", False), ("🙂", False), ("\\u00e9", False)]
)
def test_a_line_has_room_by_what_its_characters_take(first: str, taken: bool) -> None:
    limits = replace(LIMITS, max_record_bytes=300_000_000)
    line = b'{"id": "2", "text": "b", "note": "%s%s"}\n' % (first.encode(), b"note " * 14_000_000)
    source = make_input("dump", b'{"text": "a"}\n' + line + b'{"text": "c"}\n', "jsonl")
    records, rejects, _ = read_all(source, limits=limits, fields=Fields())
    assert [record.text for record in records] == (["a", "b", "c"] if taken else ["a", "c"])
    assert [(reject.kind, reject.code) for reject in rejects] == ([] if taken else [("record", "E_TOO_LARGE")])
