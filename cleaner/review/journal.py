"""The file of corrections: a row is on the disk before the page says that it is done.

Rows are only appended, so a crash loses at most the last one. When the file is opened and closed,
rows that later ones stand for are taken out.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Mapping
from types import TracebackType
from typing import Self

from cleaner.batch.folder import LockedError
from cleaner.errors import CorrectionsError
from cleaner.messages import show_name
from cleaner.outputs import naming_errors, writing
from cleaner.sites.row import Row, latest, read_rows


class Journal:
    """The corrections of all documents, each as its last row has them. Nobody else may write to the file meanwhile.

    Raises:
        CorrectionsError: the file is there and holds something else.
        LockedError: another review is at work on it.
        OutputError: it cannot be written.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        with naming_errors(path):
            self._file = _open_locked(path)
            data = _read_all(self._file)
        try:
            self._rows = {row.id: row for row in read_rows(data, torn=True)}
        except ValueError as error:
            os.close(self._file)
            raise CorrectionsError(
                f"{show_name(path)}: {error}, so nothing was touched; name another file with -o"
            ) from None
        self._tidy(data)

    @property
    def rows(self) -> Mapping[str, Row]:
        """The last row of each document, by its id."""
        return self._rows

    def append(self, row: Row) -> None:
        """Write a row to the disk; it stands for the earlier ones of its document from now on.

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
        self._rows[row.id] = row

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

    def _tidy(self, data: bytes) -> None:
        """Replace the file by one of the last rows alone, if it holds more than them; it is whole at any time."""
        wanted = b"".join(row.to_json() for row in latest(self._rows.values()) if not row.says_nothing)
        if wanted == data:
            return
        with writing(self.path, overwrite=True) as file:
            file.write(wanted)
        with naming_errors(self.path):
            old, self._file = self._file, _open_locked(self.path)
            os.close(old)


def _open_locked(path: str) -> int:
    """Return the open file, locked; if another one takes its place meanwhile, that one."""
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
