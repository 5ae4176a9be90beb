"""Whether a run folder is as the run wrote it, counted anew from its files."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.batch.folder import ATTRIBUTES, DOCUMENTS, REJECTS, RUN_FILE, SUCCESS_FILE, DamagedError, RunFolder
from cleaner.batch.parts import Part, read_parts
from cleaner.batch.spans import SpanError
from cleaner.batch.tally import Tally
from cleaner.messages import Console, ExitCode, show_name
from cleaner.render import number_of


def verify(folder: RunFolder, console: Console) -> ExitCode:
    """Read all of a finished run and say what is wrong with it.

    Every file is hashed, every record is put together again from what was kept and dropped, and
    all of them are counted: records in = records out + rejected, in every piece and in the run.

    Raises:
        NoRunError: there is no finished run in the folder.
        DamagedError: a marker is missing or damaged.
        OutputError: a file may not be read.
    """
    total = Tally()
    known: set[str] = set()
    damaged = pieces = 0
    for part in read_parts(folder):
        pieces += 1
        total.add(part.piece.counts)
        known.update(made.path for made in part.piece.files)
        try:
            part.check_files()
            _check_counts(part)
        except DamagedError as error:
            damaged += 1
            console.fail(str(error))
    for problem in (*_find_in_totals(folder, total, pieces), *_find_in_folder(folder, known)):
        damaged += 1
        console.fail(problem)
    if damaged:
        console.note(f"{show_name(folder.path)}: what is wrong: {damaged:,}, named above; clean into a new folder")
        return ExitCode.FOUND
    records = total["records"]
    equation = f"{records['in']:,} in = {records['out']:,} out + {records['rejected']:,} rejected"
    console.note(f"{show_name(folder.path)}: {number_of(len(known), 'file')} read, all as written; {equation}")
    return ExitCode.OK


def _check_counts(part: Part) -> None:
    """Count the records and rejects of a piece, and put every record together again.

    Raises:
        DamagedError: the marker says otherwise, or a record and its spans do not fit.
    """
    name = part.piece.name
    counted = Tally(part.piece.counts)
    if not counted.adds_up:
        raise DamagedError(f"{name}: its counts do not add up")
    out = 0
    try:
        for _, record, dropped in part.read_pairs():
            out += 1
            dropped.restore(record.text)
    except SpanError as error:
        raise DamagedError(f"{name}, record {out}: {error}") from None
    rejected = sum(
        (part.folder / made.path).read_bytes().count(b"\n")
        for made in part.piece.files
        if made.path.startswith(f"{REJECTS}/")
    )
    for what, found in (("out", out), ("rejected", rejected)):
        said = counted["records"][what]
        if said != found:
            raise DamagedError(f"{name}: records that are {what}: {found:,}, and its marker says {said:,}")


def _find_in_totals(folder: RunFolder, total: Tally, pieces: int) -> Iterator[str]:
    """Yield what is wrong with the totals of a run whose pieces come to `total`."""
    said = folder.read_success()
    if total.to_dict() != said["totals"]:
        yield f"{folder / SUCCESS_FILE}: the totals are not those of the pieces"
    if said.get("pieces") != pieces or said["shards"] != folder.read_run().get("shards", said["shards"]):
        yield f"{folder / SUCCESS_FILE}: it has not as many pieces or shards as the run"
    if said.get("run_sha256") != folder.hash_run():
        yield f"{folder / RUN_FILE} is not as the run wrote it"


def _find_in_folder(folder: RunFolder, known: set[str]) -> Iterator[str]:
    """Yield the files of parts that no piece knows."""
    for place in (DOCUMENTS, ATTRIBUTES, REJECTS):
        for path in sorted((folder / place).rglob("*")):
            if path.is_file() and path.relative_to(folder.path).as_posix() not in known:
                yield f"{path} is no file of this run"
