"""The texts of a dump with their addresses, as a profile of sites is learned from them.

This is the one place that reads for learning. What cannot be read is told and left out: nothing is
written of it here, and cleaning rejects it again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, nullcontext
from dataclasses import dataclass

from cleaner.errors import InputError
from cleaner.inputs import STDIN, Inputs, Source, UnreadableError, check_content, open_source, read_all
from cleaner.read import read
from cleaner.records import RecordError, parse_record, read_lines

Tell = Callable[[Source, int | None, str, str], None]
"""Told of what was left out: the source, the line, a code and a sentence."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Where the text and the address of a record stand, and how large and in what encoding it may be."""

    text_field: str
    url_field: str
    max_text: int
    encoding: str | None


def read_pages(inputs: Inputs, reading: Reading, tell: Tell) -> Iterator[tuple[str, str | None]]:
    """Yield the text and the address of each record, and of each file its text, which has none."""
    for source in inputs:
        try:
            yield from _records(source, reading, tell) if source.format == "jsonl" else _text(source, reading)
        except UnreadableError as error:
            if not source.guessed:
                tell(source, None, error.code, str(error))


def _text(source: Source, reading: Reading) -> Iterator[tuple[str, None]]:
    data = read_all(source)
    check_content(data, source.path, reading.encoding)
    try:
        yield read(data, reading.encoding).text, None
    except InputError as error:
        problem = str(error).replace("encoding='cp1252'", "--encoding cp1252")
        raise UnreadableError("E_ENCODING", problem) from None


def _records(source: Source, reading: Reading, tell: Tell) -> Iterator[tuple[str, str | None]]:
    file = open_source(source)
    # Standard input is not ours to close.
    with nullcontext() if source.path == STDIN else closing(file):
        try:
            for line in read_lines(file, reading.max_text):
                if not line.data.strip(b" \t\r\n\xef\xbb\xbf"):
                    continue
                try:
                    named = ("id", reading.url_field)
                    record = parse_record(line, reading.text_field, reading.max_text, reading.encoding, named)
                except RecordError as error:
                    tell(source, line.number, error.code, str(error))
                    continue
                yield record.text, record.named.get(reading.url_field)
        except OSError as error:
            said = (error.strerror or str(error)).lower()
            raise UnreadableError("E_OPEN", f"cannot be read to its end: {said}; what came before counts") from None
