"""The original texts back from the cleaned ones and what was dropped from them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import groupby

from cleaner.batch.compressed import open_compressed
from cleaner.batch.folder import DamagedError, Made, RunFolder
from cleaner.batch.formats import FORMATS
from cleaner.batch.parts import Part, read_parts
from cleaner.batch.protocol import Record
from cleaner.batch.spans import SpanError
from cleaner.messages import Console, ExitCode, show_name
from cleaner.outputs import make_folders, writing


def restore(folder: RunFolder, output: str, console: Console, *, overwrite: bool) -> ExitCode:
    """Write the original records of a run into the folder `output`, under the names of its documents.

    A piece that is not as it was written is named and left out.

    Raises:
        DamagedError: there is no finished run in the folder.
        OutputExistsError: a file exists and `overwrite` is not set.
        OutputError: the system refused.
    """
    records = rejected = damaged = 0
    for part in read_parts(folder):
        rejected += part.piece.counts.get("records", {}).get("rejected", 0)
        try:
            part.check_files()
            records += _restore_part(part, output, overwrite=overwrite)
        except DamagedError as error:
            damaged += 1
            console.fail(f"{error}; {part.piece.name} is not restored")
    parts = [f"{records:,} records restored to {show_name(output)}"]
    if rejected:
        parts.append(f"{rejected:,} were rejected and lie in {show_name(str(folder / 'rejects'))}")
    if damaged:
        parts.append(f"{damaged:,} pieces do not match")
    console.note("; ".join(parts))
    return ExitCode.FOUND if damaged else ExitCode.OK


def _restore_part(part: Part, output: str, *, overwrite: bool) -> int:
    """Write the originals of a piece and return how many there are. No file is there in part."""
    count = 0
    for made, pairs in groupby(_restored(part), key=lambda pair: pair[0]):
        source = part.source(made)
        make_folders(output, made.path)
        with writing(os.path.join(output, made.path), overwrite=overwrite) as file:
            stream = open_compressed(file, source.compression)
            writer = FORMATS[source.format].open_writer(stream, part.fields, source)
            for _, record, text in pairs:
                writer.write(record, text)
                count += 1
            writer.finish()
            stream.close()
    return count


def _restored(part: Part) -> Iterator[tuple[Made, Record, str]]:
    for made, record, dropped in part.read_pairs():
        try:
            yield made, record, dropped.restore(record.text)
        except SpanError as error:
            raise DamagedError(f"{made.path}, record {record.number}: {error}") from None
