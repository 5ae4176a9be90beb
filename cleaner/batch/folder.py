"""The run folder: what lies where in it, and how a piece of work gets there whole or not at all.

    RUN/run.json                        what was asked of this run; it never changes
    RUN/documents/part-00012-000.jsonl  cleaned records (texts lie under their own names in RUN/)
    RUN/attributes/cleaner/part-...     what was dropped from each of them
    RUN/rejects/part-...                what could not be cleaned, if anything
    RUN/_SUCCESS.json                   totals; it is there when all is done
    RUN/.run/                           a marker for each piece that is done, the lock, the times

A piece is written under `.run/work`, synced, and renamed into place; then its marker is written in
the same way. What has a marker is whole and on the disk. What has none is written anew.
"""

from __future__ import annotations

import errno
import filecmp
import hashlib
import json
import os
import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path, PurePath, PurePosixPath
from typing import Any, BinaryIO, TypeGuard

from cleaner.batch.protocol import Fields
from cleaner.batch.shape import fits
from cleaner.errors import CleanerError, OptionError, OutputError, reason_of
from cleaner.inputs import is_inside
from cleaner.messages import show_name
from cleaner.outputs import OutputExistsError, make_folders, naming_errors, refuse_link
from cleaner.patterns import compile_late

try:
    import fcntl
except ImportError:  # pragma: no cover (Windows)
    fcntl = None  # type: ignore[assignment]

RUN_FILE = "run.json"
SUCCESS_FILE = "_SUCCESS.json"
DOCUMENTS = "documents"
ATTRIBUTES = "attributes/cleaner"
REJECTS = "rejects"
# Beside the texts of records, which `--to dir` writes as a file each: their other fields, and the names of those files.
FIELDS_FILE = "fields.jsonl"
_HIDDEN = ".run"
WORK = f"{_HIDDEN}/work"
_PIECES = f"{_HIDDEN}/pieces"
_LOCK = f"{_HIDDEN}/lock"
_TIMES = f"{_HIDDEN}/times.jsonl"
_STDIN = f"{_HIDDEN}/stdin"
# What a run keeps for itself beside what is left of texts, and what a text may not be called in its folder.
BESIDE_TEXTS = (RUN_FILE, SUCCESS_FILE, "attributes", REJECTS)
RESERVED = (*BESIDE_TEXTS, DOCUMENTS, _HIDDEN)
_MAY_NOT_WRITE = (errno.EACCES, errno.EPERM, errno.EROFS)
_ANEW = "clean into another folder, or begin anew with --overwrite"
# How every run.json of ours begins. Others have files of that name, too.
_BEGINS_OURS = compile_late(rb'\s*\{\s*"v"\s*:\s*\d+\s*,\s*"cleaner"\s*:\s*"')
_BEGINNING = 256
# What run.json says that is read back, and what it says of each input.
_RUN = {
    "cleaner": str,
    "cleaning": Mapping[str, object],
    "fields": Mapping[str, str | bool | None],
    "limits": Mapping[str, object],
    "inputs": list[Mapping[str, object]],
}
_OF_INPUT = ("path", "name", "format")


class LockedError(CleanerError):
    """Another run is at work in the folder."""


class NoRunError(CleanerError):
    """A folder that is to be read holds no run, or one that is not finished."""


class DamagedError(CleanerError):
    """A file of the run folder is not as the run wrote it."""


@dataclass(frozen=True, slots=True)
class Made:
    """A file of a piece: where it goes, and what it must hold."""

    path: str
    """In the run folder."""
    bytes: int
    sha256: str
    compression: str | None = None
    """One of COMPRESSIONS; None in the markers of earlier versions, where the name says it."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a shard that is whole: what its marker says."""

    shard: int
    number: int
    """From 0, in its shard."""
    last: bool
    """Whether the shard ends with it."""
    items: int
    """How many records, rejects and skipped parts of the shard are done after it."""
    unknown_tail: bool
    """Whether a part of the input could not be read, so that its records are not counted."""
    files: tuple[Made, ...]
    counts: Mapping[str, Mapping[str, int]]
    fields: Fields | None = None
    """Those of its documents, where they are not those of the run."""

    @property
    def name(self) -> str:
        """What its files are called, without suffix."""
        return part_name(self.shard, self.number)


def _are_fields(said: Any) -> bool:
    """Whether a value is the fields that an input has of its own, or says that it has none."""
    try:
        return said is None or fits(Fields(**said), Fields)
    except TypeError:
        return False


def part_name(shard: int, piece: int) -> str:
    """Return what the files of a piece are called, without suffix."""
    return f"part-{shard:05}-{piece:03}"


_PART = r"part-\d{5,}-\d{3,}"
_RECORD_TEXT = r"\d{6,}\.txt"
# What can be called so: a file of records, of spans or of rejects, and the texts of records.
_PART_FILE = compile_late(
    rf"{_PART}(?:\.(?:jsonl|csv|tsv|parquet|warc)(?:\.(?:gz|bz2|xz|zst))?|/(?:{_RECORD_TEXT}|{re.escape(FIELDS_FILE)}))"
)
_RECORD_FILE = compile_late(_RECORD_TEXT)
_IN_DOCUMENTS = compile_late(rf"{DOCUMENTS}/({_PART}/{_RECORD_TEXT})")


def find_place(name: str) -> str:
    """Return the place in a mirrored folder of a file that is called `name` in its own.

    That of the text of a record is without the folder of documents, which the run that mirrors it has itself.
    """
    found = _IN_DOCUMENTS.fullmatch(PurePath(name).as_posix())
    return str(PurePath(found[1])) if found else name


def is_record_text(value: object) -> TypeGuard[str]:
    """Whether a value is what a run calls the text of a record."""
    return isinstance(value, str) and _RECORD_FILE.fullmatch(value) is not None


def name_text(name: str, format_name: str) -> str:
    """Return where in the folder the text of a file usually lies whose own name is `name`; see `name_texts`."""
    # The article of a page is no page: `a.html.txt` stands beside the `a.txt` there may be.
    return name if format_name == "text" else f"{name}.txt"


class RunFolder:
    """A folder a run is written to or read from."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __truediv__(self, name: str) -> Path:
        return Path(self.path, name)

    @property
    def is_run(self) -> bool:
        """Whether there is a run in it, finished or not.

        A `run.json` that does not begin as ours do is somebody else's, unless a marker says that a run was here:
        then ours is damaged.
        """
        path = self / RUN_FILE
        return path.is_file() and (_begins_as_ours(path) or self._has_markers)

    @property
    def _has_markers(self) -> bool:
        try:
            return any(name.startswith("part-") for name in os.listdir(self / _PIECES))
        except OSError:
            return False

    @property
    def is_finished(self) -> bool:
        """Whether the run in it is finished."""
        return (self / SUCCESS_FILE).is_file()

    def refuse_unfinished(self) -> None:
        """Raise NoRunError if the run in it is not finished: it holds a part of what there will be."""
        if not self.is_finished:
            raise NoRunError(
                f"{show_name(self.path)}: the run is not finished; the command that began it goes on with it"
            )

    def refuse_foreign(self) -> None:
        """Raise OutputExistsError if the folder is a link, or holds anything but a run or the beginning of one."""
        refuse_link(self.path)
        path = Path(self.path)
        if not os.path.lexists(path):  # without the slash at its end, which a file has none of
            return
        if not path.is_dir():
            raise OutputExistsError(f"{show_name(self.path)} is a file, and a run needs a folder; name another output")
        if not self.is_run and any(name != _HIDDEN for name in os.listdir(path)):
            raise OutputExistsError(
                f"{show_name(self.path)} holds files that no run of cleaner wrote, and was not touched; "
                "name a new folder"
            )

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Make the folder, and keep other runs out of it. The lock goes with the process, however it ends.

        A finished run where nothing can be written, on a medium that is read, needs none.

        Raises:
            LockedError: another process is at work here.
            OptionError: the system has no such lock.
            OutputError: the system refused.
        """
        if fcntl is None:
            raise OptionError("a run folder needs a lock that this system does not have; name a file with -o instead")
        make_folders(self.path, f"{_PIECES}/x")
        handle = self._open_lock()
        if handle is None:
            yield
            return
        try:
            try:
                fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise LockedError(
                    f"{show_name(self.path)}: another run is at work there; wait for it, or name another output"
                ) from None
            yield
        finally:
            os.close(handle)

    def _open_lock(self) -> int | None:
        """Return the open file of the lock; None where a finished run stands that nothing can be written to.

        It is opened once and closed at the very end: closing any descriptor of it would free the lock.
        """
        with naming_errors(self.path):
            try:
                return os.open(self / _LOCK, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o666)
            except OSError as error:
                if error.errno not in _MAY_NOT_WRITE or not self.is_finished:
                    raise
                return None

    def read_run(self) -> dict[str, Any]:
        """Return what `run.json` says.

        Raises:
            DamagedError: it is not there, or is not as a run writes it.
            OutputError: it may not be read.
        """
        said = _read_json(self / RUN_FILE)
        if not all(fits(said.get(name), kind) for name, kind in _RUN.items()):
            raise self.damaged(RUN_FILE)
        if not all(fits(source.get(name), str) for source in said["inputs"] for name in _OF_INPUT):
            raise self.damaged(RUN_FILE)
        if not all(_are_fields(source.get("fields")) for source in said["inputs"]):
            raise self.damaged(RUN_FILE)
        return said

    def hash_run(self) -> str:
        """Return the SHA-256 of `run.json`, in hexadecimal; raises OSError if it cannot be read."""
        return hashlib.sha256((self / RUN_FILE).read_bytes()).hexdigest()

    def read_success(self) -> dict[str, Any]:
        """Return the totals of a finished run.

        Raises:
            DamagedError: they are not there, or are not as a run writes them.
            OutputError: they may not be read.
        """
        said = _read_json(self / SUCCESS_FILE)
        if not fits(said.get("shards"), int) or not fits(said.get("totals"), Mapping[str, Mapping[str, int]]):
            raise self.damaged(SUCCESS_FILE)
        return said

    def damaged(self, name: str) -> DamagedError:
        """Return what to raise where the file `name` of the run does not say what it should."""
        return DamagedError(f"{show_name(str(self / name))} is damaged; {_ANEW}")

    def damaged_marker(self, piece: Piece) -> DamagedError:
        """Return what to raise where the marker of `piece` cannot be that of one."""
        return self.damaged(f"{_PIECES}/{piece.name}.json")

    def begin(self, run: Mapping[str, object]) -> None:
        """Write `run.json` if it is not there, and clear away what a run that was stopped left at work.

        Raises:
            OutputExistsError: the place to work in is a link.
            OutputError: the system refused.
        """
        shutil.rmtree(self / WORK, ignore_errors=True)
        make_folders(self.path, f"{WORK}/x")
        if not self.is_run:
            self._put(RUN_FILE, _to_json(run))
        _sync_folder(self / _HIDDEN)

    def spool(self, stream: BinaryIO, *, overwrite: bool) -> str:
        """Write a stream that can be read only once to a file, and return its path.

        Raises:
            OutputExistsError: the folder holds the run of another input, whose rejects may speak of its file.
            OutputError: the system refused.
        """
        path = str(self / _STDIN)
        written = f"{path}.tmp"
        try:
            with naming_errors(path):
                with os.fdopen(_open_new(written), "wb") as file:
                    shutil.copyfileobj(stream, file)
                if not self.is_run or overwrite or (os.path.isfile(path) and filecmp.cmp(path, written, shallow=False)):
                    os.replace(written, path)
                    return path
        finally:
            with suppress(FileNotFoundError):
                os.unlink(written)
        raise OutputExistsError(
            f"{show_name(self.path)} holds a run of another input and was not touched; "
            "name another folder, or add --overwrite"
        )

    def leave(self) -> None:
        """Take away what was made for a run that has not begun. The folder itself stays if it holds anything."""
        if not self.is_run:
            shutil.rmtree(self / _HIDDEN, ignore_errors=True)
            with suppress(OSError):
                os.rmdir(self.path)

    def commit(self, piece: Piece, written: str) -> None:
        """Put the files of `piece`, which lie whole and synced in the folder `written`, in their places.

        Raises:
            OutputError: the system refused; the piece is not done then, and will be made again.
        """
        folders: set[Path] = set()
        for number, made in enumerate(piece.files):
            make_folders(self.path, made.path)
            target = self / made.path
            with naming_errors(str(target)):
                os.replace(os.path.join(written, str(number)), target)
            # Those above, too: a folder that was made for this piece must outlive a power cut as its files do.
            folders.update(self / str(folder) for folder in Path(made.path).parents)
        for folder in sorted(folders):
            _sync_folder(folder)
        self._mark(piece)
        with suppress(OSError):
            os.rmdir(written)

    def replace(self, piece: Piece, made: Made, written: str) -> None:
        """Put another file in the place of one of a piece that is done; `piece` says what it is now.

        Killed in between, the file is the new one and its marker that of the old one.

        Raises:
            OutputError: the system refused.
        """
        target = self / made.path
        with naming_errors(str(target)):
            os.replace(written, target)
        _sync_folder(target.parent)
        self._mark(piece)

    def _mark(self, piece: Piece) -> None:
        self._put(f"{_PIECES}/{piece.name}.json", _to_json(asdict(piece)))

    def pieces(self) -> Iterator[Piece]:
        """Yield the pieces that are done, in order.

        Raises:
            DamagedError: a marker is not as a run writes it.
            OutputError: one may not be read.
        """
        try:
            names = sorted(os.listdir(self / _PIECES), key=_numbers)
        except FileNotFoundError:
            return
        for name in names:
            if name.startswith("part-") and name.endswith(".json"):
                values = _read_json(self / _PIECES / name)
                try:
                    files = tuple(_check_place(Made(**made)) for made in values["files"])
                    fields = Fields(**values["fields"]) if values.get("fields") else None
                    piece = Piece(**{**values, "files": files, "fields": fields})
                except (KeyError, TypeError, ValueError):
                    piece = None
                if piece is None or not fits(piece, Piece) or name != f"{piece.name}.json":
                    raise self.damaged(f"{_PIECES}/{name}")
                yield piece

    def all_pieces(self, shards: int) -> Iterator[Piece]:
        """Yield the pieces of a run of so many shards, in order; behind them may stand one of refused files.

        Raises:
            DamagedError: one is missing or one too many, or its marker is not as a run writes it.
            OutputError: a marker may not be read.
        """
        awaited = (0, 0)
        stray: Piece | None = None
        for piece in self.pieces():
            if (piece.shard, piece.number) != awaited:
                stray = piece
                break
            yield piece
            awaited = (piece.shard + 1, 0) if piece.last else (piece.shard, piece.number + 1)
        if awaited[0] < shards or awaited[1]:
            raise DamagedError(f"{show_name(self.path)}: the marker of {part_name(*awaited)} is missing; {_ANEW}")
        if stray or awaited[0] > shards + 1:
            name = stray.name if stray else part_name(awaited[0] - 1, 0)
            raise DamagedError(f"{show_name(self.path)}: the marker of {name} is one too many; {_ANEW}")

    def check_sizes(self, piece: Piece, *, rejects: bool = True) -> None:
        """Look whether the files of a piece are there and as long as they were written; `verify` reads them, too.

        Without `rejects` those may have another size; see `replace`.

        Raises:
            DamagedError: one is missing, or has another size.
            OutputError: where it lies may not be looked into.
        """
        for made in piece.files:
            path = os.path.join(self.path, made.path)
            try:
                size = os.stat(path).st_size
            except (FileNotFoundError, NotADirectoryError):
                raise DamagedError(f"{show_name(path)} is not there any more; {_ANEW}") from None
            except OSError as error:
                problem = f"may not be looked at: {reason_of(error)}; put that right and run it again"
                raise OutputError(f"{show_name(path)} {problem}") from None
            if size != made.bytes and (rejects or not made.path.startswith(f"{REJECTS}/")):
                problem = f"has {size:,} bytes and was written with {made.bytes:,}"
                raise DamagedError(f"{show_name(path)} {problem}; {_ANEW}")

    def finish(self, totals: Mapping[str, object]) -> None:
        """Write `_SUCCESS.json`, with the hash of what was asked: the run is done."""
        self._put(SUCCESS_FILE, _to_json({**totals, "run_sha256": self.hash_run()}))
        shutil.rmtree(self / WORK, ignore_errors=True)

    def note_times(self, times: Mapping[str, object]) -> None:
        """Add when and where this process was at work to the times, which stand apart from all that can be compared.

        Where is the way there from here, so that it holds where both are moved.
        """
        with suppress(OSError):
            there = os.path.relpath(os.path.realpath(os.getcwd()), os.path.realpath(self.path))
            handle = os.open(self / _TIMES, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_NOFOLLOW, 0o666)
            with os.fdopen(handle, "a", encoding="utf-8") as file:
                file.write(json.dumps({**times, "folder": there}) + "\n")

    @property
    def started_in(self) -> str | None:
        """The folder that the run was last at work in, from which its inputs are named; None if that is not known."""
        try:
            last = (self / _TIMES).read_bytes().splitlines()[-1]
            return os.path.realpath(os.path.join(os.path.realpath(self.path), json.loads(last)["folder"]))
        except (OSError, LookupError, TypeError, ValueError):  # of another version, or damaged
            return None

    def clear(self) -> None:
        """Remove the run, and nothing that it did not write.

        Raises:
            OutputError: the system refused.
        """
        with naming_errors(self.path):
            paths = {path for path in (*self._marked(), *self._unmarked()) if self._is_within(path)}
            for path in sorted({*paths, SUCCESS_FILE}):
                with suppress(FileNotFoundError):
                    os.unlink(self / path)
            for folder in sorted({os.path.dirname(path) for path in paths}, key=len, reverse=True):
                while folder:
                    with suppress(OSError):  # it holds something that is not ours
                        os.rmdir(self / folder)
                    folder = os.path.dirname(folder)
            shutil.rmtree(self / _PIECES, ignore_errors=True)
            with suppress(FileNotFoundError):
                os.unlink(self / RUN_FILE)
            os.makedirs(self / _PIECES, exist_ok=True)

    def _marked(self) -> Iterator[str]:
        """Yield the files that markers speak of, up to a marker that is damaged."""
        with suppress(DamagedError):
            for piece in self.pieces():
                yield from (made.path for made in piece.files)

    def _unmarked(self) -> Iterator[str]:
        """Yield what bears the names that a run gives: its markers may be lost, damaged or yet to come."""
        for place in (DOCUMENTS, ATTRIBUTES, REJECTS):
            for path in (self / place).rglob("*"):
                name = path.relative_to(self / place).as_posix()
                if _PART_FILE.fullmatch(name) and not path.is_dir():
                    yield f"{place}/{name}"
        with suppress(DamagedError, KeyError, TypeError):  # a run.json that is damaged names none
            run = self.read_run()
            for source in run["inputs"]:
                if source["format"] in ("text", "html") and run["to"] in (None, "dir"):
                    name = source.get("text_name") or name_text(source["name"], source["format"])
                    if os.path.lexists(self / name) and not (self / name).is_dir():
                        yield name

    def _is_within(self, path: str) -> bool:
        """Whether a file lies in the folder itself, and not behind a link in it."""
        return is_inside(os.path.realpath((self / path).parent), os.path.realpath(self.path))

    def _put(self, name: str, data: bytes) -> None:
        """Write a file so that it is there whole or not at all, also after a power cut."""
        target = self / name
        temporary = self / f"{_HIDDEN}/{os.path.basename(name)}.tmp"
        with naming_errors(str(target)):
            with os.fdopen(_open_new(temporary), "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.replace(temporary, target)
        _sync_folder(target.parent)


def _check_place(made: Made) -> Made:
    """Return a file of a piece; raises ValueError if it would lie outside of the run, which others may have made."""
    os.fsencode(made.path)  # which raises it for what no file is called
    if "\0" in made.path:
        raise ValueError("no file is called so")
    place = PurePosixPath(made.path)
    if place.is_absolute() or ".." in place.parts:
        raise ValueError(f"{made.path!r} is no place in a run")
    return made


def _begins_as_ours(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return _BEGINS_OURS.match(file.read(_BEGINNING)) is not None
    except OSError:
        return False


def _numbers(name: str) -> tuple[int, ...]:
    """Return the numbers in the name of a part, by which parts are in order whatever their width."""
    return tuple(int(part) for part in name.removesuffix(".json").split("-") if part.isdecimal())


def _open_new(path: str | Path) -> int:
    """Return an open file to write, emptied; raises OSError if it is a link, which somebody else may have put there."""
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, 0o666)


def _sync_folder(path: Path) -> None:
    """Bring the names in a folder to the disk."""
    with naming_errors(str(path)):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _to_json(values: Mapping[str, object]) -> bytes:
    return json.dumps(values, indent=1).encode() + b"\n"


def _read_json(path: Path) -> dict[str, Any]:
    try:
        values = json.loads(path.read_bytes())
    except FileNotFoundError:
        raise DamagedError(f"{show_name(str(path))} is not there; {_ANEW}") from None
    except OSError as error:
        problem = f"cannot be read: {reason_of(error)}; put that right and run it again"
        raise OutputError(f"{show_name(str(path))} {problem}") from None
    except (ValueError, RecursionError):
        values = None
    if not isinstance(values, dict):
        raise DamagedError(f"{show_name(str(path))} is damaged; {_ANEW}")
    return values
