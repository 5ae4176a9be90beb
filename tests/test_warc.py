"""WARC: a damaged record costs itself, and what a record says of itself is looked at."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import random
import sys
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import brotli
import pytest
from backports import zstd
from test_formats import LIMITS, as_warc, make_input, pack, read_all, write_all

from cleaner.batch import coding as batch_coding
from cleaner.batch.protocol import Limits
from cleaner.cli import main
from cleaner.messages import ExitCode
from cleaner.records import Reject

pytestmark = pytest.mark.usefixtures("own_folder")

GOOD = as_warc("conversion", 1, b"good")
LAST = as_warc("conversion", 9, b"last")


def read_texts(data: bytes, limits: Limits = LIMITS, compression: str = "none") -> tuple[list[str], list[Reject]]:
    records, rejects, _ = read_all(make_input("a.warc", data, "warc", compression), limits=limits)
    return [record.text for record in records], rejects


def flags_of(data: bytes, limits: Limits = LIMITS) -> list[tuple[str, ...]]:
    return [record.flags for record in read_all(make_input("a.warc", data, "warc"), limits=limits)[0]]


@pytest.mark.parametrize("compression", ["none", "gzip", "zstd"])
@pytest.mark.parametrize(
    "bad",
    [
        as_warc("conversion", 2, b"12345", length=12),
        as_warc("conversion", 2, b"12345", length=60),
        as_warc("conversion", 2, b"one\n\ntwo", length=3),  # a blank line follows, as behind a whole record
        as_warc("request", 2, b"12345", "application/http", length=10**9),
        as_warc("conversion", 2, b"12345").replace(b"Content-Length: 5\r\n", b""),
        as_warc("conversion", 2, b"12345").replace(b"Content-Length: 5", b"Content-Length: five"),
        as_warc("conversion", 2, b"12345").replace(b"Content-Length: 5", b"Content-Length: 5\r\nContent-Length: 6"),
        as_warc("conversion", 2, b"WARC/1.0\nis a format\n", length=4),
        b"rubbish between two records\r\n\r\n",
        b"X" * 200_000 + b"\n",
    ],
)  # fmt: skip
def test_a_wrong_record_costs_itself_and_reading_goes_on_with_the_next(bad: bytes, compression: str) -> None:
    data = b"".join(pack(part, compression) for part in (GOOD, bad, LAST, LAST))
    texts, rejects = read_texts(data, compression=compression)
    assert texts[-2:] == ["last", "last"]
    assert texts[:-2] in (["good"], [])  # rubbish behind a record may as well be its own
    assert {reject.kind for reject in rejects} == {"record"}
    assert {reject.code for reject in rejects} <= {"E_WARC", "E_LENGTH"}
    # One reject for the bad record, or for the one before it that does not end as it states.
    assert len(texts) + len(rejects) in (4, 3)


@pytest.mark.parametrize("hole", [b"\0" * 3_000, b"\0" * 200_000, b"\0\0 \t", b"\r"])
def test_a_hole_between_records_is_told_and_costs_neither_of_them(hole: bytes) -> None:
    texts, rejects = read_texts(GOOD + hole + LAST + LAST)
    assert texts == ["good", "last", "last"]
    assert [(reject.kind, reject.code) for reject in rejects] == [("record", "E_WARC")]
    texts, rejects = read_texts(GOOD + LAST + hole)
    assert texts == ["good", "last"]
    assert len(rejects) == 1


def test_a_record_that_is_cut_is_lost_and_told_with_the_rest_of_the_file() -> None:
    _, rejects = read_texts((GOOD + LAST)[:-6])
    assert [(reject.kind, reject.code, reject.record_id) for reject in rejects] == [
        ("record", "E_LENGTH", "<urn:uuid:9>"), ("tail", "E_TRUNCATED", None),
    ]  # fmt: skip


def test_a_file_of_wrong_records_is_given_up() -> None:
    texts, rejects = read_texts(as_warc("conversion", 2, b"12345", length=3) * 1_200 + LAST)
    assert texts == []
    assert [reject.kind for reject in rejects] == ["record"] * 1_000 + ["tail"]


def test_what_a_crawl_stores_besides_is_counted_and_its_pages_are_read() -> None:
    page = "<html><meta charset='utf-8'><p>Die Brücke ist auf.</p></html>"
    data = b"".join(
        [
            GOOD,
            as_warc("resource", 2, b"\x89PNG", "image/png"),
            as_warc("conversion", 3, b"{}", "application/json"),
            as_warc("response", 4, b"example.com. 60 IN A 192.0.2.1", "text/dns"),
            as_warc("resource", 5, page.encode(), "text/html"),
            as_warc("resource", 6, page.encode("latin-1"), "text/html; charset=iso-8859-1"),
            LAST,
        ]
    )
    source = make_input("a.warc", data, "warc")
    records, rejects, skipped = read_all(source)
    assert (rejects, skipped) == ([], 3)
    assert [(record.text, record.markup) for record in records] == [
        ("good", False), (page, True), (page, True), ("last", False),
    ]  # fmt: skip
    assert write_all(records, "warc", source) == b"".join([GOOD, *_of(data, 5, 6), LAST])
    Path("a.warc").write_bytes(data)
    assert main(["clean", "a.warc", "-o", "run", "--quiet"]) == ExitCode.OK
    totals = json.loads(Path("run/_SUCCESS.json").read_text())["totals"]
    assert totals["skipped"] == {
        "conversion records that are no page (application)": 1,
        "resource records that are no page (image)": 1,
        "response records that are no page (text)": 1,
    }


def _of(data: bytes, *numbers: int) -> list[bytes]:
    """The records of these numbers, as they stand in the file."""
    parts = [b"WARC/1.0" + part for part in data.split(b"WARC/1.0")[1:]]
    return [part for part in parts if any(b"<urn:uuid:%d>" % number in part for number in numbers)]


def test_what_the_crawler_cut_off_carries_a_flag() -> None:
    cut = GOOD.replace(b"WARC-Block-Digest: sha1:AAAA", b"WARC-Truncated: length")
    assert flags_of(cut) == [("F_WARC_TRUNCATED",)]


def test_a_digest_that_does_not_fit_is_flagged_or_refused() -> None:
    made = hashlib.sha1(b"good").digest()  # noqa: S324 (it is what crawlers write)
    fits = [GOOD.replace(b"AAAA", base64.b32encode(made)), GOOD.replace(b"AAAA", made.hex().encode())]
    fits.append(GOOD.replace(b"sha1:AAAA", b"sha999:AAAA"))  # nothing that could be held against it
    data = b"".join([*fits, GOOD])
    assert flags_of(data) == [(), (), (), ("F_WARC_DIGEST",)]
    texts, rejects = read_texts(data, replace(LIMITS, verify_digests=True))
    assert texts == ["good"] * 3
    assert [(reject.kind, reject.code, reject.record) for reject in rejects] == [("record", "E_WARC", 4)]


@pytest.mark.parametrize("version", [b"0.17", b"0.18"])
def test_drafts_of_warc_are_read_when_that_is_asked_for(version: bytes) -> None:
    data = (GOOD + LAST).replace(b"WARC/1.0\r\n", b"WARC/" + version + b"\n").replace(b"\r\n", b"\n")
    texts, rejects = read_texts(data)
    assert texts == []
    assert [(reject.kind, reject.code) for reject in rejects] == [("file", "E_FORMAT")]
    assert "--lenient-warc" in rejects[0].message
    texts, rejects = read_texts(data, replace(LIMITS, lenient_warc=True))
    assert texts == ["good", "last"]
    assert not rejects


def test_bytes_that_are_no_text_are_replaced_when_that_is_asked_for() -> None:
    source = make_input("a.wet", as_warc("conversion", 2, b"caf\xe9") + LAST, "warc")
    records, rejects, _ = read_all(source, limits=replace(LIMITS, encoding_errors="replace"))
    assert not rejects
    assert [record.text for record in records] == ["caf\ufffd", "last"]
    assert "F_REPLACED_BYTES" in records[0].flags
    back = make_input("b.wet", write_all(records, "warc", source), "warc")
    assert [record.text for record in read_all(back)[0]] == ["caf\ufffd", "last"]


# --- how a server packed a page ---------------------------------------------------------------------------

PAGE = b"<!doctype html><html><body><p>The storm reached the coast on Monday night.</p></body></html>"


def as_answer(body: bytes, coding: str, charset: str = "utf-8") -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset={charset}\r\nContent-Encoding: {coding}\r\n\r\n"
    made = as_warc("response", 2, head.encode() + body, "application/http")
    return made.replace(b"WARC-Block-Digest: sha1:AAAA", b"WARC-IP-Address: 192.0.2.1")


@pytest.mark.parametrize("charset", ["x-sjis", "Windows-31J", "rot13", "no-such-thing"])
def test_a_page_is_decoded_by_whatever_label_its_server_has_for_the_encoding(charset: str) -> None:
    page = "<!doctype html><meta charset=x-sjis><p>東京の橋は月曜日に開通した。</p>"
    records, rejects, _ = read_all(make_input("a.warc", as_answer(page.encode("cp932"), "identity", charset), "warc"))
    assert ([record.text for record in records], rejects) == ([page], [])
    assert ("F_ENCODING" in records[0].flags) == (charset in ("rot13", "no-such-thing"))


PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": brotli.compress,
    "zstd": zstd.compress,
}


@pytest.mark.parametrize("coding", PACKERS)
def test_a_page_is_unpacked_as_its_server_packed_it(coding: str) -> None:
    packed = PACKERS[coding](PAGE)
    assert read_texts(as_answer(packed, coding)) == ([PAGE.decode()], [])
    # Common Crawl has unpacked it and left the head as it was.
    assert read_texts(as_answer(PAGE, coding)) == ([PAGE.decode()], [])
    assert flags_of(as_answer(packed, coding)) == flags_of(as_answer(PAGE, coding)) == [()]


@pytest.mark.parametrize("coding", PACKERS)
def test_of_a_packed_page_that_was_cut_what_is_there_is_read_and_flagged(coding: str) -> None:
    page = b"<p>" + random.Random(1).randbytes(200_000).hex().encode()
    packed = PACKERS[coding](page)
    for cut in (1, 2, len(packed) // 2, len(packed) - 1):
        texts, rejects = read_texts(as_answer(packed[:cut], coding) + LAST)
        assert texts[-1] == "last"
        if rejects:
            assert [(reject.kind, reject.code) for reject in rejects] == [("record", "E_DECOMPRESS")]
        else:
            assert page.decode().startswith(texts[0])
            assert flags_of(as_answer(packed[:cut], coding))[0] == ("F_WARC_TRUNCATED",)
    assert read_texts(as_answer(packed[: len(packed) // 2], coding))[0], "half of a page is half a page"


def test_of_chunks_that_were_cut_what_is_there_is_read_and_flagged() -> None:
    """None of the lengths between them gets into the page, wherever it was cut."""
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
    page, half = PAGE.decode(), len(PAGE) // 2
    whole = b"%x\r\n%s\r\n%x\r\n%s\r\n0\r\n\r\n" % (half, PAGE[:half], len(PAGE) - half, PAGE[half:])

    def read(body: bytes) -> tuple[str, bool]:
        answer = as_warc("response", 2, head + body, "application/http")
        ((record, *_), _, _) = read_all(make_input("a.warc", answer, "warc"))
        return record.text, "F_WARC_TRUNCATED" in record.flags

    assert read(whole) == read(PAGE) == (page, False)
    for cut in range(8, len(whole)):
        text, flagged = read(whole[:cut])
        assert page.startswith(text), cut
        assert flagged or len(text) in (half, len(page)), cut
        assert not flagged or text != page, cut


@pytest.mark.parametrize("coding", PACKERS)
def test_a_packed_page_never_unpacks_to_more_than_a_page_may_have(coding: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch_coding, "_MOST_BYTES", 1_000_000)
    bomb = PACKERS[coding](b"x" * 50_000_000)
    texts, rejects = read_texts(as_answer(bomb, coding) + LAST)
    assert (texts, [reject.code for reject in rejects]) == (["last"], ["E_TOO_LARGE"])


@pytest.mark.parametrize("coding", [*PACKERS, "compress", "gzip, br"])
def test_what_is_packed_otherwise_than_its_head_says_is_no_text(coding: str) -> None:
    other = random.Random(2).randbytes(4_000)
    texts, rejects = read_texts(as_answer(other, coding) + LAST)
    assert (texts, [reject.code for reject in rejects]) == (["last"], ["E_DECOMPRESS"])


@pytest.mark.parametrize(("coding", "module"), [("br", "brotli"), ("zstd", "backports.zstd")])
def test_a_missing_package_costs_the_pages_that_want_it_and_is_named(
    coding: str, module: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module if sys.version_info < (3, 14) else module.replace("backports", "compression"), None)
    texts, rejects = read_texts(as_answer(PACKERS[coding](PAGE), coding) + as_answer(PAGE, coding) + LAST)
    assert texts == [PAGE.decode(), "last"]
    assert [reject.code for reject in rejects] == ["E_DECOMPRESS"]
    assert "pip install 'cleaner[" in rejects[0].message


# --- ARC --------------------------------------------------------------------------------------------------


def as_arc(url: str, content: bytes, length: int | None = None, more: str = "") -> bytes:
    size = len(content) if length is None else length
    return f"{url} 192.0.2.1 20010203040506 text/html {more}{size}\n".encode() + content + b"\n"


ARC_HEADS = {
    "1": as_arc("filedesc://a.arc", b"1 0 us\nURL IP-address Archive-date Content-type Archive-length\n"),
    "2": as_arc(
        "filedesc://a.arc",
        b"2 0 us\nURL IP-address Archive-date Content-type Result-code Checksum Location Offset Filename Archive-length\n",
        more="200 - - 0 a.arc ",
    ),
}
ANSWER = b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n"
LENIENT = replace(LIMITS, lenient_warc=True)


@pytest.mark.parametrize("compression", ["none", "gzip"])
@pytest.mark.parametrize("version", ARC_HEADS)
def test_arc_is_read_when_that_is_asked_for(version: str, compression: str) -> None:
    more = "200 abcd - 77 a.arc " if version == "2" else ""
    records = [
        ARC_HEADS[version],
        as_arc("dns:example.com", b"20010203040506\nexample.com. 60 IN A 192.0.2.1\n", more=more),
        as_arc("http://example.com/a b", ANSWER + PAGE, more=more),
        as_arc("https://example.com/none", b"HTTP/1.1 404 Not Found\r\n\r\n" + PAGE, more=more),
        as_arc("http://example.com/old", PAGE + b"\n\n<p>No head at all.</p>", more=more),
    ]
    data = b"".join(pack(record, compression) for record in records)
    refused = read_texts(data, compression=compression)[1]
    assert [(reject.kind, reject.code) for reject in refused] == [("file", "E_FORMAT")]
    assert "--lenient-warc" in refused[0].message
    source = make_input("a.arc", data, "warc", compression)
    read, rejects, skipped = read_all(source, limits=LENIENT)
    assert not rejects
    assert [(record.text, record.url) for record in read] == [
        (PAGE.decode(), "http://example.com/a b"),
        (PAGE.decode() + "\n\n<p>No head at all.</p>", "http://example.com/old"),
    ]
    assert skipped == 3
    # What is written is WARC, and reads back as such.
    back = read_all(make_input("b.warc", write_all(read, "warc", source), "warc"))
    assert [(record.text, record.id, record.url) for record in back[0]] == [(r.text, r.id, r.url) for r in read]


@pytest.mark.parametrize(
    "bad",
    [
        as_arc("http://example.com/bad", ANSWER + PAGE, length=10),
        as_arc("http://example.com/bad", ANSWER + PAGE, length=10**9),
        b"rubbish between two records\n",
        b"X" * 200_000 + b"\n",
    ],
)
def test_a_wrong_record_of_arc_costs_itself(bad: bytes) -> None:
    good = as_arc("http://example.com/good", ANSWER + b"<p>good")
    last = as_arc("http://example.com/last", ANSWER + b"<p>last")
    texts, rejects = read_texts(ARC_HEADS["1"] + good + bad + last + last, LENIENT)
    assert texts[-2:] == ["<p>last", "<p>last"]
    assert {(reject.kind, reject.code) for reject in rejects} <= {("record", "E_WARC"), ("record", "E_LENGTH")}
    assert len(texts) + len(rejects) in (4, 3)
    assert rejects


def test_arc_that_is_cut_anywhere_never_gives_a_cut_text() -> None:
    records = [ARC_HEADS["1"], *(as_arc(f"http://example.com/{n}", ANSWER + b"<p>text" * 3) for n in range(2))]
    whole = b"".join(records)
    between = {sum(map(len, records[:n])) - slack for n in range(1, 4) for slack in range(2)}
    for cut in range(len(b"filedesc://"), len(whole)):
        texts, rejects = read_texts(whole[:cut], LENIENT)
        assert set(texts) <= {"<p>text" * 3}
        assert rejects or cut in between, cut


def test_arc_is_cleaned_from_the_command_line() -> None:
    data = ARC_HEADS["1"] + as_arc("http://example.com/a", ANSWER + b"<h1>A road</h1><p>The council met on Monday and decided.</p>")
    Path("crawl.arc.gz").write_bytes(gzip.compress(data))
    said = ["clean", "crawl.arc.gz", "--model", "none", "--to", "jsonl"]
    assert main([*said, "-o", "no.jsonl"]) == ExitCode.PARTIAL
    assert main([*said, "-o", "out.jsonl", "--lenient-warc"]) == ExitCode.OK
    (line,) = Path("out.jsonl").read_text().splitlines()
    assert json.loads(line)["url"] == "http://example.com/a"
    assert "The council met" in json.loads(line)["text"]


def test_a_reject_says_its_place_where_one_file_is_written_as_in_a_run(capsys: pytest.CaptureFixture[str]) -> None:
    head = as_warc("warcinfo", 0, b"made: here\r\n", "application/warc-fields")
    bad = as_warc("conversion", 2, b"\xff\xff")
    Path("a.warc").write_bytes(head + GOOD + bad + LAST[:-6])
    at = len(head + GOOD)
    for output in ("out.jsonl", "out/"):
        assert main(["clean", "a.warc", "--model", "none", "--to", "jsonl", "-o", output]) == ExitCode.PARTIAL
        said = capsys.readouterr().err
        assert f"cleaner:a.warc: error: E_ENCODING: record 2 at byte {at:,}: " in said
        assert "write the record anew in that, with its new length, or put U+FFFD there" in said
        assert f"cleaner:a.warc: error: E_LENGTH: record 3 at byte {at + len(bad):,}: " in said
        assert "E_TRUNCATED: at byte " in said
        assert "; warcinfo records 1" in said


def test_of_a_page_that_is_a_file_no_byte_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.html").write_text("<html><p>" + "a word " * 100)
    assert main(["clean", "a.html", "--max-text", "100"]) == ExitCode.PARTIAL
    said = capsys.readouterr().err
    assert "cleaner:a.html: error: E_TOO_LARGE: " in said
    assert "byte" not in said


def test_a_record_that_would_change_is_named_by_its_place(capsys: pytest.CaptureFixture[str]) -> None:
    story = b"The storm reached the coast on Monday night and cut the power in four towns.\n\nAdvertisement\n"
    Path("a.wet").write_bytes(GOOD + as_warc("conversion", 2, story))
    assert main(["clean", "a.wet", "--check"]) == ExitCode.FOUND
    assert f"cleaner:a.wet: warning: record 2 at byte {len(GOOD):,}: would change" in capsys.readouterr().err
