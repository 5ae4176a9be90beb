"""WARC: a damaged record costs itself, and what a record says of itself is looked at."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import replace

import pytest
from test_formats import LIMITS, as_warc, make_input, pack, read_all, write_all

from cleaner.batch.protocol import Limits
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


def test_a_record_that_is_cut_is_lost_and_told_with_the_rest_of_the_file() -> None:
    _, rejects = read_texts((GOOD + LAST)[:-6])
    assert [(reject.kind, reject.code, reject.record_id) for reject in rejects] == [
        ("record", "E_LENGTH", "<urn:uuid:9>"), ("tail", "E_TRUNCATED", None),
    ]  # fmt: skip


def test_a_file_of_wrong_records_is_given_up() -> None:
    texts, rejects = read_texts(as_warc("conversion", 2, b"12345", length=3) * 1_200 + LAST)
    assert texts == []
    assert [reject.kind for reject in rejects] == ["record"] * 1_000 + ["tail"]


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
