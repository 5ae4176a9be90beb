"""The original texts back from the cleaned ones and what was dropped from them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import groupby

from cleaner.batch.compressed import open_compressed
from cleaner.batch.folder import ATTRIBUTES, REJECTS, DamagedError, Made, RunFolder
from cleaner.batch.formats import FORMATS
from cleaner.batch.parts import Part, pointing_to_verify, read_parts
from cleaner.batch.protocol import Record
from cleaner.batch.spans import SpanError
from cleaner.batch.written import Written
from cleaner.messages import Console, ExitCode, show_name
from cleaner.outputs import make_folders, writing
from cleaner.render import number_of


def restore(folder: RunFolder, output: str, console: Console, *, overwrite: bool) -> ExitCode:
    """Write the original records of a run into the folder `output`, under the names of its documents.

    Files of text get their bytes back, whatever their encoding was; of those that do not, it is said
    how many are written in UTF-8. A piece that is not as it was written is named and left out.

    Raises:
        NoRunError: there is no finished run in the folder.
        DamagedError: a marker is missing or damaged.
        OutputExistsError: a file exists and `overwrite` is not set.
        OutputError: the system refused.
    """
    records = changed = rejected = damaged = 0
    for part in _read(folder):
        rejected += part.piece.counts.get("records", {}).get("rejected", 0)
        try:
            part.check_files()
            count, in_utf8 = _restore_part(part, output, overwrite=overwrite)
            records, changed = records + count, changed + in_utf8
        except DamagedError as error:
            damaged += 1
            console.fail(f"{error}; {part.piece.name} is not restored")
    parts = [f"{number_of(records, 'record')} restored to {show_name(output)}"]
    if changed:
        parts.append(f"{changed:,} of them in UTF-8, because their own bytes cannot be told from the text")
    if rejected:
        parts.append(f"{rejected:,} rejected, in {show_name(str(folder / REJECTS))}")
    if damaged:
        parts.append(f"pieces that do not match: {damaged:,}; `cleaner verify {show_name(folder.path)}` tells more")
    console.note("; ".join(parts))
    return ExitCode.FOUND if damaged else ExitCode.OK


def _read(folder: RunFolder) -> Iterator[Part]:
    with pointing_to_verify(folder):
        yield from read_parts(folder)


def _restore_part(part: Part, output: str, *, overwrite: bool) -> tuple[int, int]:
    """Write the originals of a piece; return how many there are, and how many have lost their encoding.

    No file is there in part.
    """
    count = changed = 0
    for made, pairs in groupby(_restored(part), key=lambda pair: pair[0]):
        source = part.source(made)
        make_folders(output, made.path)
        with writing(os.path.join(output, made.path), overwrite=overwrite) as file:
            stream = open_compressed(file, source.compression)
            writer = FORMATS[source.format].open_writer(stream, part.fields, source)
            for _, record, text, written in pairs:
                if written:
                    stream.write(_write_bytes(written, text, made))
                    changed += written.codec is None
                else:
                    writer.write(record, text)
                count += 1
            writer.finish()
            stream.close()
    if beside := part.beside_texts:
        with writing(os.path.join(output, beside.path), overwrite=overwrite) as file:
            file.write((part.folder / beside.path).read_bytes())
    return count, changed


def _write_bytes(written: Written, text: str, made: Made) -> bytes:
    try:
        return written.to_bytes(text)
    except (LookupError, ValueError):
        raise DamagedError(f"{made.path}: its codec or mark in {ATTRIBUTES} is not that it was read by") from None


def _restored(part: Part) -> Iterator[tuple[Made, Record, str, Written | None]]:
    for made, record, dropped in part.read_pairs():
        try:
            yield made, record, dropped.restore(record.text), dropped.written
        except SpanError as error:
            raise DamagedError(f"{made.path}, record {record.number}: {error}") from None
