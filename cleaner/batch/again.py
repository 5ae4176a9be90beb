"""What was rejected, gone through once more: which records of which files that are.

A reject names its file and its place there. The file is read from its beginning, because what
stands around a record (the header of a table, the fields besides the text) is only there; what was
not rejected is passed over.
"""

from __future__ import annotations

import glob
import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from cleaner.batch.find import LEADS_OUT, Found
from cleaner.batch.folder import REJECTS, RunFolder
from cleaner.batch.parts import pointing_to_verify, read_parts
from cleaner.batch.protocol import Again
from cleaner.batch.refuse import refuse_again
from cleaner.batch.remote import is_remote
from cleaner.batch.shape import fits
from cleaner.errors import OptionError
from cleaner.inputs import STDIN, NothingToReadError, UnreadableError, open_file
from cleaner.messages import show_name
from cleaner.records import Reject


@dataclass(slots=True)
class _Places:
    """Where in one file something was rejected."""

    whole: bool = False
    shut: bool = False
    """It was a link that led out of a folder."""
    offsets: set[int] = field(default_factory=set)
    beyond: set[tuple[int, int | None]] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Gathered:
    """What is to be cleaned again."""

    places: Mapping[str, Again | None]
    """Which records, by file: None for all of it."""
    shut: frozenset[str]
    """Files of these that were links which led out of a folder: nobody has named them since."""


def gather_rejects(paths: Sequence[str], warn: Callable[[str, str], None]) -> Gathered:
    """Return which records to clean again. `paths` are rejects files or runs.

    What cannot be found again is told to `warn`, as file and sentence.

    Raises:
        OptionError: a path is no rejects file, or names standard input.
        NoRunError: a run is not finished.
        DamagedError: a marker of a run is missing or damaged.
        OutputError: a file of a run may not be read.
        NothingToReadError: nothing was rejected that could be cleaned again.
    """
    places: dict[str, _Places] = {}
    rejected = False
    for path in paths:
        located: dict[str, str] = {}
        for reject in _read_rejects(path):
            rejected = True
            file = reject["file"]
            if file == STDIN:
                raise OptionError(f"{show_name(path)}: standard input cannot be read again; clean it from a file")
            if file not in located:
                located[file] = _locate(file, path, warn)
            file = located[file]
            if not _note(reject, places.setdefault(file, _Places())):
                where = "the reading ended" if reject["kind"] == "tail" else "the record stands"
                warn(file, f"{reject['code']}: where {where} is not known; clean the whole file again for it")
    found = {file: _sum_up(place) for file, place in places.items() if place != _Places()}
    if not found:
        what = "nothing in it can be cleaned again" if rejected else "nothing was rejected"
        raise NothingToReadError(f"{', '.join(map(show_name, paths[:3]))}: {what}")
    return Gathered(found, frozenset(file for file in found if places[file].shut))


def _locate(file: str, path: str, warn: Callable[[str, str], None]) -> str:
    """Return where the file is that `path`, rejects or a run, names from the folder that cleaner was started in."""
    if os.path.isabs(file) or is_remote(file):
        return file
    if os.path.isdir(path):
        folders = [RunFolder(path).started_in, os.curdir]
    else:  # which mostly lies there
        folders = [os.curdir, os.path.dirname(os.path.abspath(path))]
    for folder in filter(None, folders):
        if os.path.lexists(os.path.join(folder, file)):
            here = os.path.realpath(folder) == os.path.realpath(os.curdir)
            return file if here else os.path.join(folder, file)
    warn(file, f"is named in {show_name(path)} from the folder that cleaner was started in; run this from there")
    return file


def narrow(found: Found, wanted: Mapping[str, Again | None]) -> Found:
    """Return the inputs with what is to be read again of each, and the files that cannot be read with what was."""
    inputs = tuple(replace(source, again=wanted.get(source.path)) for source in found.inputs)
    return replace(found, inputs=inputs, rejects=tuple(_keep_places(found.rejects, wanted)))


def _keep_places(rejects: Sequence[Reject], wanted: Mapping[str, Again | None]) -> Iterator[Reject]:
    for reject in rejects:
        again = wanted.get(reject.file)
        yield from refuse_again(reject, again) if again else [reject]


def _read_rejects(path: str) -> Iterator[dict[str, Any]]:
    folder = RunFolder(path)
    if not os.path.isdir(path):
        yield from _read_file(path)
        return
    if not folder.is_run and (written := sorted(glob.glob(f"{glob.escape(path)}/part-*"))):
        for file in written:  # as Spark writes them
            yield from _read_file(file)
        return
    with pointing_to_verify(folder):
        for part in read_parts(folder):
            for made in part.piece.files:
                if made.path.startswith(f"{REJECTS}/"):
                    yield from _read_file(str(folder / made.path))


def _read_file(path: str) -> Iterator[dict[str, Any]]:
    try:
        file = open_file(path)
    except UnreadableError as error:
        raise OptionError(f"{show_name(path)} {error}") from None
    with file:
        for number, line in enumerate(file, 1):
            try:
                reject = json.loads(line)
                known = _is_reject(reject)
            except (ValueError, TypeError, KeyError, RecursionError):
                known = False
            if not known:
                raise OptionError(
                    f"{show_name(path)}:{number}: is no line of a rejects file; "
                    "name a file that ends in .rejects.jsonl, or the folder of a run"
                )
            yield reject


def _is_reject(reject: Any) -> bool:
    """Whether a value is a reject, as far as it is read here; raises ValueError, TypeError or KeyError if it is not."""
    if reject["v"] != 1 or reject["kind"] not in ("record", "tail", "file") or not fits(reject["code"], str):
        return False
    os.fsencode(reject["file"])  # which raises ValueError for what no file is called
    places = fits(reject["offset"], int | None) and fits(reject.get("end"), int | None)
    return places and fits(reject["file"], str) and "\0" not in reject["file"]


def _note(reject: Mapping[str, Any], place: _Places) -> bool:
    """Note where a reject stands, and return whether that is known."""
    offset = reject["offset"]
    if reject["kind"] == "file":
        place.whole = True
        place.shut |= (reject["code"], reject.get("message")) == ("E_OPEN", LEADS_OUT)
    elif offset is None:
        return False
    elif reject["kind"] == "tail":
        place.beyond.add((offset, reject.get("end")))
    else:
        place.offsets.add(offset)
    return True


def _sum_up(place: _Places) -> Again | None:
    return None if place.whole else Again(tuple(sorted(place.offsets)), tuple(sorted(place.beyond, key=_by_place)))


def _by_place(stretch: tuple[int, int | None]) -> tuple[int, int]:
    start, end = stretch
    return start, -1 if end is None else end
