"""What a run reads: files, folders, patterns and paths on other machines, found before work begins."""

from __future__ import annotations

import glob
import os
import stat
from collections import Counter
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import PurePath

from cleaner.batch.changed import find_time
from cleaner.batch.compressed import open_input
from cleaner.batch.folder import BESIDE_TEXTS, FIELDS_FILE, RunFolder, find_place, is_record_text
from cleaner.batch.formats import peek, require
from cleaner.batch.protocol import Input
from cleaner.batch.recognise import BY_SUFFIX, Named, check_decodes, is_misnamed, plain_suffix, recognise
from cleaner.batch.refuse import refuse_file
from cleaner.batch.remote import is_remote, list_remote
from cleaner.batch.text_names import name_texts
from cleaner.batch.unnamed import begins_with_object
from cleaner.errors import OptionError, reason_of
from cleaner.inputs import (
    HEAD,
    NOT_READ,
    STDIN,
    NothingToReadError,
    UnreadableError,
    absolute_path,
    common_folder,
    fill_remedy,
    is_inside,
    is_inside_any,
    real_path,
    say_piped,
    say_unreadable,
    sort_of_file,
)
from cleaner.messages import show_name
from cleaner.outputs import REJECTS_SUFFIX
from cleaner.records import Reject

Warn = Callable[[str, str], None]

# Whose rights count is told where the system can: a program may run as another than who started it.
_EFFECTIVE = os.access in os.supports_effective_ids
_KEPT_BY_RUN = "kept by a run"
LEADS_OUT = "is a link that leads out of the folder; name the file itself to have it read"
"""What is said of a link in a folder that leads to a file outside of it, which is not read."""


@dataclass(frozen=True, slots=True)
class Found:
    """What the paths of a command lead to."""

    inputs: tuple[Input, ...]
    rejects: tuple[Reject, ...]
    """Files and folders that cannot be read, each of them kind `file`."""
    left_out: Mapping[str, int]
    """What folders hold besides, by suffix."""


@dataclass(slots=True)
class _Search:
    named: Named
    warn: Warn
    inputs: list[Input] = field(default_factory=list)
    rejects: list[Reject] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)

    def take(self, path: str, name: str, size: int | None, *, guessed: bool = False) -> None:
        """Look into the file `path`. If it was only guessed to be one of ours it may be left out."""
        try:
            source = self._look(path, name, size, guessed=guessed)
        except UnreadableError as error:
            if guessed and error.code in ("E_FORMAT", "E_ENCODING"):
                self.left_out["no text"] += 1
            else:
                self.rejects.append(refuse_file(path, error))
            return
        require(source)
        if is_misnamed(source):
            packed = f" in {source.compression}" if source.compression != "none" else ""
            self.warn(path, f"is read as {source.format}{packed}, whatever its name says")
        if size == 0 and source.compression == "none":
            self.warn(path, "empty file")
        self.inputs.append(source)

    def _look(self, path: str, name: str, size: int | None, *, guessed: bool) -> Input:
        time = find_time(path)
        with open_input(path) as file:
            try:
                head = file.read(HEAD)
            except Exception as error:  # OSError here, anything from another machine
                raise say_unreadable(error) from None
        source = recognise(path, head, name, size, self.named)
        if guessed and source.format == "text" and source.compression == "none":
            check_decodes(head, self.named.encoding)
        if source.format == "text" and not self.named.format and begins_with_object(head):
            self.warn(path, "is cleaned as one text; if its lines are records of JSON, say --format jsonl")
        return replace(source, time=time)

    def walk(self, folder: str, root: str, named: set[str]) -> None:
        """Take the files below `folder`, by name, but for those that are `named` themselves.

        Raises:
            NoRunError: a run that is not finished is in it, or it is in one.
        """
        for above in map(str, PurePath(real_path(folder)).parents):
            with suppress(PermissionError):  # it may not be looked into, only through
                if RunFolder(above).is_run:
                    RunFolder(above).refuse_unfinished()
        waiting = self._names(folder)
        while waiting:
            path = waiting.pop()
            if os.path.islink(path) and os.path.isdir(path):
                # So no loop of links is ever entered, and no output folder behind one.
                self.left_out["link to a folder"] += 1
            elif os.path.isdir(path):
                waiting += self._names(path)
            elif absolute_path(path) not in named:
                self._take_from_folder(path, root, folder)

    def _names(self, folder: str) -> list[str]:
        """Return what is in `folder`, last name first, without what is hidden."""
        try:
            names = sorted(os.listdir(folder), key=os.fsencode, reverse=True)
        except OSError as error:
            self.rejects.append(refuse_file(folder, say_unreadable(error)))
            return []
        seen = [name for name in names if not name.startswith(".")]
        self.left_out["hidden"] += len(names) - len(seen)
        taken = seen
        if RunFolder(folder).is_run:
            RunFolder(folder).refuse_unfinished()
            # The texts are taken, and not what was dropped from them.
            taken = [name for name in seen if name not in BESIDE_TEXTS]
        self.left_out[_KEPT_BY_RUN] += len(seen) - len(taken)
        return [os.path.join(folder, name) for name in taken]

    def _take_from_folder(self, path: str, root: str, folder: str) -> None:
        suffix = plain_suffix(path)
        known = suffix in BY_SUFFIX
        if suffix and not known and (not self.named.format or suffix in NOT_READ):
            self.left_out[suffix] += 1
        elif os.path.islink(path) and not is_inside(real_path(path), real_path(folder)):
            self.refuse_link(path)
        elif os.path.basename(path) == FIELDS_FILE and self._lists_texts(path):
            self.left_out[_KEPT_BY_RUN] += 1
        elif path.endswith(REJECTS_SUFFIX):
            self.left_out["rejected of another file"] += 1
        else:
            self.take(path, _find_name(path, root), _size(path), guessed=not known)

    def refuse_link(self, path: str) -> None:
        """Reject a link: whoever packed the folder may not choose which other files of this machine are read."""
        self.rejects.append(refuse_file(path, UnreadableError("E_OPEN", LEADS_OUT)))

    def _lists_texts(self, path: str) -> bool:
        """Whether the file `path` is what a run wrote beside the texts of records: in its place of a text is a name."""
        try:
            source = replace(self._look(path, FIELDS_FILE, None, guessed=False), format="jsonl", encoding=None)
            records = peek(source).records
        except (UnreadableError, OSError):
            return False  # whoever reads it says what is wrong with it
        folder = os.path.dirname(path)
        values = (value for record in records for value in record.values())
        return any(os.path.isfile(os.path.join(folder, value)) for value in values if is_record_text(value))


def find_inputs(
    paths: Sequence[str],
    *,
    forced: str | None = None,
    encoding: str | None = None,
    max_window: int | None = None,
    standard_input: str | None = None,
    known: bool = False,
    shut: Container[str] = (),
    written: str | None = None,
    warn: Warn,
) -> Found:
    """Return the inputs that `paths` lead to, in that order, the files of a folder by name.

    `-` is read from the file `standard_input`, if standard input was written to one. `forced` is a
    format that all are taken for, `encoding` that of the texts and lines, `max_window` what a zstd
    stream may hold, in bytes. Paths that are `known` were read before: none is a pattern, and one
    that is gone is rejected as any other file that cannot be opened. Those that are `shut` were links
    that led out of a folder, and are rejected as such as long as they are links. `written` is `csv` or `tsv` where
    the output is named so, see `Named`. What may surprise is told to `warn`, as path and sentence.

    Raises:
        OptionError: a path is not there, or is of a kind that is never read, or a package is missing.
        NothingToReadError: there is nothing to read in the folders, or nothing fits the patterns.
        NoRunError: a folder holds a run that is not finished, or is in one.
    """
    refuse_company(paths)
    search = _Search(Named(forced, encoding, max_window, written), warn)
    kept = _read_once(list(paths if known else _expand(paths, warn)), warn)
    local = [path for path in kept if path != STDIN and not is_remote(path)]
    root = common_folder(local) if local else ""
    named = {absolute_path(path) for path in local if not os.path.isdir(path)}
    remote: set[str] = set()
    for path in kept:
        if path == STDIN:
            search.take(standard_input or path, "stdin", _size(standard_input) if standard_input else None)
        elif is_remote(path):
            for file, size in _list_known(path) if known else list_remote(path):
                if file in remote:
                    warn(file, "was named before and is read once")
                else:
                    remote.add(file)
                    search.take(file, _remote_name(file), size)
        elif os.path.isdir(path):
            search.walk(path, root, named)
        else:
            if not known:
                _check_named(path, forced)
            if path in shut and os.path.islink(path):
                search.refuse_link(path)
            else:
                search.take(path, _find_name(path, root), _size(path))
    left_out = +search.left_out
    if not search.inputs and not search.rejects:
        raise NothingToReadError(_nothing(kept, left_out))
    return Found(name_texts(search.inputs), tuple(search.rejects), dict(left_out))


def refuse_company(paths: Sequence[str]) -> None:
    """Raise OptionError if standard input is named, and something else besides."""
    if STDIN in paths and len(set(paths)) > 1:
        raise OptionError("standard input (-) is read alone; run the command once for it and once for the rest")


def _expand(paths: Sequence[str], warn: Warn) -> Iterator[str]:
    """Yield the paths, and what fits each that is a pattern and no path."""
    for path in paths:
        if path == STDIN or is_remote(path) or os.path.lexists(path) or not glob.has_magic(path):
            yield path
            continue
        found = sorted({*glob.glob(path, recursive=True), *_find_shut(path)}, key=os.fsencode)
        if not found:
            raise NothingToReadError(f"{show_name(path)}: no file fits this pattern; check it, or name a folder")
        for file in found:
            if file.endswith(REJECTS_SUFFIX):
                warn(file, "was rejected of another file and is left out; name it alone to have it read")
            else:
                yield file


def _find_shut(pattern: str) -> Iterator[str]:
    """Yield the folders that `pattern` looks into and that may not be read, which `glob` passes over in silence."""
    while glob.has_magic(pattern):
        pattern = os.path.dirname(pattern)
        for place in glob.iglob(pattern, recursive=True):
            if os.path.isdir(place) and not os.access(place, os.R_OK | os.X_OK, effective_ids=_EFFECTIVE):
                yield place


def _read_once(paths: list[str], warn: Warn) -> list[str]:
    """Return the paths without those that name again what another one holds."""
    kept: list[str] = []
    seen: set[str] = set()
    places = {path: path if path == STDIN or is_remote(path) else real_path(path) for path in paths}
    folders = {place for path, place in places.items() if os.path.isdir(path)}
    for path in paths:
        place = places[path]
        if place in seen or (place in folders and is_inside_any(place, folders)):
            warn(path, "was named before and is read once")
            continue
        seen.add(place)
        kept.append(path)
    return kept


def _check_named(path: str, forced: str | None) -> None:
    """Raise OptionError for what the system or the name of a file says without a look into it."""
    try:
        mode = os.stat(path).st_mode
    except PermissionError:
        return  # the file is rejected when it is opened, and the others go on
    except (OSError, ValueError) as error:
        what = "there is no such file or folder" if isinstance(error, FileNotFoundError) else reason_of(error)
        raise OptionError(f"{show_name(path)}: {what}; check the path") from None
    if not stat.S_ISREG(mode):
        raise OptionError(f"{show_name(path)} is {sort_of_file(mode)}; {say_piped(path)}")
    other = NOT_READ.get(plain_suffix(path))
    if other and not forced:
        raise OptionError(f"{show_name(path)}: {other[0]} is not read yet; {fill_remedy(other[1], path)}")


def _list_known(path: str) -> list[tuple[str, int | None]]:
    """Return a remote file with its size; whoever opens it says why there is none."""
    try:
        return list_remote(path)
    except OptionError:
        return [(path, None)]


def _size(path: str) -> int | None:
    try:
        return os.stat(path).st_size
    except OSError:
        return None


def _find_name(path: str, root: str) -> str:
    return find_place(os.path.relpath(absolute_path(path), root))


def _remote_name(path: str) -> str:
    """Return the place of a remote file in a mirrored folder: nothing in it leads out of that."""
    parts = path.replace("\\", "/").split("://")[-1].split("::")[0].split("/")
    return "/".join("_" if part in (".", "..") else part for part in parts if part) or "remote"


def _nothing(paths: Sequence[str], left_out: Mapping[str, int]) -> str:
    where = ", ".join(map(show_name, paths[:3]))
    seen = ", ".join(f"{name} {count:,}" for name, count in sorted(left_out.items()))
    there = f"; it holds {seen}" if seen else ""
    return f"{where}: there is no file in it that is read ({', '.join(sorted(BY_SUFFIX))}){there}; name other files"
