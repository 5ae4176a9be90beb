"""The file of corrections: a row is on the disk before the page says that it is done.

Rows are only appended, so a crash loses at most the last one. What was changed and what was undone
is read back from them. When the file is opened and closed, rows that are needed for neither what is
said nor the last changes that could be undone are taken out.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from cleaner.batch.folder import LockedError
from cleaner.errors import CorrectionsError, OptionError
from cleaner.messages import show_name
from cleaner.outputs import naming_errors, writing
from cleaner.sites.row import Corrected, latest, read_rows

try:
    import fcntl
except ImportError:  # pragma: no cover (Windows)
    fcntl = None  # type: ignore[assignment]

# So many of the last changes can be undone after the file was closed, fewer if their rows take more bytes.
_CHANGES = 200
_CHANGES_BYTES = 16 << 20


@dataclass(frozen=True, slots=True)
class Change:
    """What was said of a document before and after something was said of one of its lines."""

    before: Corrected
    after: Corrected


class Journal:
    """The corrections of all documents, each as its last row has them. Nobody else may write to the file meanwhile.

    Raises:
        CorrectionsError: the file is there and holds something else.
        OptionError: this system cannot keep others from the file.
        LockedError: another review is at work on it.
        OutputError: it cannot be written.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        with naming_errors(path):
            self._file = _open_locked(path)
            data = _read_all(self._file)
        self._rows: dict[str, Corrected] = {}
        self._changes: list[Change] = []
        try:
            for row in read_rows(data, torn=True):
                self._take(row)
        except ValueError as error:
            os.close(self._file)
            raise CorrectionsError(
                f"{show_name(path)}: {error}, so nothing was touched; name another file with -o"
            ) from None
        self._tidy(data)

    @property
    def rows(self) -> Mapping[str, Corrected]:
        """The last row of each document, by its id."""
        return self._rows

    @property
    def changes(self) -> Sequence[Change]:
        """The changes that were not undone, the last one last; those of an earlier review are among them."""
        return self._changes

    def append(self, row: Corrected) -> None:
        """Write a row to the disk; it stands for the earlier ones of its document from now on.

        A row of a line that `changed` is one that can be undone; one that is an `undo` takes back the
        last change of its document.

        Raises:
            OutputError: the system refused; the row is not taken, and nothing of it is in the file.
        """
        with naming_errors(self.path):
            before = os.fstat(self._file).st_size
            try:
                _write_all(self._file, row.to_json())
                os.fsync(self._file)
            except OSError:
                os.ftruncate(self._file, before)
                raise
        self._take(row)

    def close(self) -> None:
        """Take out what is no longer needed, and let others write."""
        self._tidy(_read_all(self._file))
        os.close(self._file)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _take(self, row: Corrected) -> None:
        before = self._rows.get(row.id)
        if row.undo:
            last = [at for at, change in enumerate(self._changes) if change.after.id == row.id][-1:]
            for at in last:
                del self._changes[at]
        elif row.changed is not None:
            self._changes.append(Change(_begin(row) if before is None or before.lines != row.lines else before, row))
        else:  # somebody wrote it here by other means: no change from before can be taken back behind it
            self._changes = [change for change in self._changes if change.after.id != row.id]
        self._rows[row.id] = row

    def _tidy(self, data: bytes) -> None:
        """Replace the file by one of what is needed alone, if it holds more than that; it is whole at any time."""
        wanted = b"".join(row.to_json() for row in self._needed())
        if wanted == data:
            return
        with writing(self.path, overwrite=True) as file:
            file.write(wanted)
        with naming_errors(self.path):
            old, self._file = self._file, _open_locked(self.path)
            os.close(old)

    def _needed(self) -> Iterator[Corrected]:
        """Yield what was said of each document before its first change that can be undone, then those changes."""
        changes = _last(self._changes)
        said = dict(self._rows)
        for change in reversed(changes):
            said[change.before.id] = change.before
        yield from (row for row in latest(said.values()) if not row.says_nothing)
        yield from (change.after for change in changes)


def _begin(row: Corrected) -> Corrected:
    """Return the document of a row as it was when nobody had said anything of it."""
    return Corrected(row.id, row.lines, (None,) * len(row.lines), site=row.site)


def _last(changes: Sequence[Change]) -> list[Change]:
    """Return the last changes, no more than can be undone after the file was closed."""
    kept: list[Change] = []
    size = 0
    for change in reversed(changes[-_CHANGES:]):
        size += len(change.after.to_json())
        if size > _CHANGES_BYTES:
            break
        kept.append(change)
    return kept[::-1]


def _open_locked(path: str) -> int:
    """Return the open file, locked; if another one takes its place meanwhile, that one."""
    if fcntl is None:
        raise OptionError("a review needs a lock on its file of corrections, which this system does not have")
    while True:
        file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_NOFOLLOW, 0o666)
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(file)
            raise LockedError(
                f"{show_name(path)}: another review writes to it; close that one, or name another file with -o "
                "(`cleaner review --merge` joins two)"
            ) from None
        if os.fstat(file).st_ino == os.stat(path).st_ino:
            return file
        os.close(file)


def _read_all(file: int) -> bytes:
    os.lseek(file, 0, os.SEEK_SET)
    with os.fdopen(os.dup(file), "rb") as reader:
        return reader.read()


def _write_all(file: int, data: bytes) -> None:
    while data:
        data = data[os.write(file, data) :]
