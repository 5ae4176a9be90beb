"""One run of the command line over its texts: clean each, count all, reject what cannot be cleaned.

    texts in  =  texts out  +  rejected

A text file is one text, a line of a JSONL file is one, and a file that cannot be read at all is
one rejected.
"""

from __future__ import annotations

import sys
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, nullcontext
from dataclasses import dataclass
from pathlib import PurePath
from typing import BinaryIO

from cleaner.errors import InputError, describe_bug
from cleaner.flags import FLAGS
from cleaner.inputs import (
    STDIN,
    Inputs,
    NothingToReadError,
    Source,
    UnreadableError,
    check_content,
    open_source,
    read_all,
)
from cleaner.messages import Console, ExitCode, TooManyRejectsError, show_name
from cleaner.outputs import RejectsFile
from cleaner.pipeline import Cleaner, Result
from cleaner.records import BYTES_PER_CHARACTER, Line, RecordError, Reject, explain_format, parse_record, read_lines

_TOO_MANY = 1_000
_HEAD = 65_536


@dataclass(frozen=True, slots=True)
class Settings:
    """What the options of the command line say of reading and cleaning."""

    cleaner: Cleaner
    text_field: str
    max_text: int
    encoding: str | None


@dataclass(frozen=True, slots=True)
class Cleaned:
    """One text that was cleaned."""

    source: Source
    line: int | None
    """The line of a JSONL file it stands on, from 1."""
    result: Result
    output: bytes
    """What is written: the text alone, or the line of the record with the text in it; in UTF-8."""


class Job:
    """Cleans source after source and keeps count."""

    def __init__(self, settings: Settings, console: Console, rejects: RejectsFile) -> None:
        self._settings = settings
        self._console = console
        self._rejects = rejects
        self.counts_records = False
        """Whether a source was JSONL."""
        self._texts_out = 0
        self._sources = 0
        # Files without a suffix that turned out to be no texts do not count as in.
        self._not_text = 0
        self._with_content = 0

    def run(self, inputs: Inputs, take: Callable[[Source, Iterable[Cleaned]], None]) -> ExitCode:
        """Give `take` each source with its results, and return what the run came to.

        A text file is read and cleaned before `take` is called, the lines of a JSONL file as
        `take` asks for them. What cannot be cleaned is rejected, and the rest goes on.

        Raises:
            NothingToReadError: there was no text file in the folders that were named.
            TooManyRejectsError: of the first 1,000 records of a file none could be cleaned.
        """
        inputs.unreadable = self.reject_file
        for source in inputs:
            self._sources += 1
            self.counts_records |= source.format == "jsonl"
            try:
                take(
                    source,
                    self._records(source) if source.format == "jsonl" else self._text(source),
                )
            except UnreadableError as error:
                self._reject_source(source, error)
        if self._sources == self._not_text and not self._rejects.count:
            raise NothingToReadError(self._nothing(inputs))
        return self._exit_code()

    def _reject_source(self, source: Source, error: UnreadableError) -> None:
        """Count `source` as rejected and say why, or leave it out if it was only a guess."""
        if source.guessed and error.code in ("E_FORMAT", "E_ENCODING"):
            self._not_text += 1
            return
        self.reject_file(source.path, error)

    def reject_file(self, path: str, error: UnreadableError) -> None:
        """Count the file or folder `path` as rejected, and say why."""
        self._reject(Reject("file", error.code, str(error), path, "read"), "left out")

    def _exit_code(self) -> ExitCode:
        """Return what the run came to."""
        if self._console.rejected["E_INTERNAL"]:
            return ExitCode.BUG
        if self._rejects.count:
            return ExitCode.PARTIAL
        return ExitCode.OK if self._with_content else ExitCode.NO_INPUT

    def summary(self, inputs: Inputs) -> str:
        """Return the closing line: the equation, the flags, and what was left out."""
        rejected = self._rejects.count
        parts = [f"{self._texts_out + rejected:,} in = {self._texts_out:,} out + {rejected:,} rejected"]
        if rejected:
            parts[0] += f" ({_counts(self._console.rejected)})"
        if self._console.flagged:
            parts.append(_counts(self._console.flagged))
        left_out = Counter(inputs.left_out)
        if self._not_text:
            left_out["no text"] = self._not_text
        if left_out:
            parts.append(f"left out of folders: {_counts(left_out)}")
        if rejected and self._rejects.path:
            parts.append(f"rejects in {show_name(self._rejects.path)}")
        return "; ".join(parts)

    def _text(self, source: Source) -> list[Cleaned]:
        data = read_all(source)
        check_content(data, source.path, self._settings.encoding)
        try:
            result = self._settings.cleaner(data, self._settings.encoding)
            output = result.text.encode()
        except InputError as error:
            problem = str(error).replace("encoding='cp1252'", "--encoding cp1252")
            raise UnreadableError("E_ENCODING", problem) from None
        except UnicodeEncodeError:
            problem = "holds half of a surrogate pair, which UTF-8 cannot write; check --encoding, or use .jsonl"
            raise UnreadableError("E_ENCODE_OUT", problem) from None
        except UnicodeError:  # some codecs raise nothing more exact
            problem = "is not in that encoding; name the right one with --encoding"
            raise UnreadableError("E_ENCODING", problem) from None
        except Exception as error:
            raise UnreadableError(*self._internal(error)) from None
        if data:
            self._with_content += 1
            self._tell_flags(source, result)
        else:
            self._console.warn(source.path, "empty file")
        self._texts_out += 1
        return [Cleaned(source, None, result, output)]

    def _records(self, source: Source) -> Iterator[Cleaned]:
        file = open_source(source)
        return self._read_records(source, _check_lines(file, source, self._settings.encoding))

    def _read_records(self, source: Source, file: BinaryIO) -> Iterator[Cleaned]:
        number = 0
        cleaned_any = False
        # Standard input is not ours to close.
        with nullcontext() if source.path == STDIN else closing(file):
            for line in self._lines(source, file):
                if not line.data.strip(b" \t\r\n\xef\xbb\xbf"):
                    continue
                number += 1
                self._with_content += 1
                try:
                    yield self._record(source, line)
                    cleaned_any = True
                except RecordError as error:
                    shape = explain_format(line) if number == 1 else None
                    if shape and error.code in ("E_JSON", "E_JSON_TYPE", "E_TOO_LARGE"):
                        raise UnreadableError("E_FORMAT", shape) from None
                    self._reject_record(source, line, number, error)
                    if number == _TOO_MANY and not cleaned_any:
                        raise TooManyRejectsError(self._too_many(source, error)) from None
        if not number:
            self._console.warn(source.path, "empty file")

    def _lines(self, source: Source, file: BinaryIO) -> Iterator[Line]:
        try:
            yield from read_lines(file, self._settings.max_text * BYTES_PER_CHARACTER)
        except OSError as error:
            said = (error.strerror or str(error)).lower()
            problem = f"cannot be read to its end: {said}; what came before is done"
            self._reject(Reject("tail", "E_OPEN", problem, source.path, "read"), "the rest is left out")

    def _record(self, source: Source, line: Line) -> Cleaned:
        settings = self._settings
        record = parse_record(line, settings.text_field, settings.max_text, settings.encoding)
        try:
            result = settings.cleaner(record.text)
        except Exception as error:
            code, problem = self._internal(error)
            raise RecordError(code, problem, "clean", record.record_id) from None
        self._console.flagged.update(result.flags)
        self._texts_out += 1
        return Cleaned(source, line.number, result, record.with_text(result.text))

    def _reject_record(self, source: Source, line: Line, number: int, error: RecordError) -> None:
        reject = Reject(
            "record",
            error.code,
            str(error),
            source.path,
            error.stage,
            number,
            error.record_id,
            line,
        )
        self._reject(reject, "record left out")

    def _reject(self, reject: Reject, fate: str) -> None:
        self._rejects.write(reject.to_json())
        if self._rejects.path:
            fate = f"{fate}, kept in {show_name(PurePath(self._rejects.path).name)}"
        line = reject.line.number if reject.line else None
        self._console.reject(reject.file, line, reject.code, f"{reject.message}; {fate}")

    def _tell_flags(self, source: Source, result: Result) -> None:
        for name in result.flags:
            text = FLAGS[name]
            if name == "F_EMPTIED" and result.options.when_emptied == "whole":
                text += ", so all of it was kept; --when-emptied empty drops it"
            self._console.flag(source.path, name, text)

    def _internal(self, error: Exception) -> tuple[str, str]:
        if self._console.debug:
            traceback.print_exception(error, file=sys.stderr)
        if isinstance(error, MemoryError):
            return (
                "E_MEMORY",
                "memory ran out on this text; cut it, or clean it on a larger machine",
            )
        return "E_INTERNAL", describe_bug(error)

    def _nothing(self, inputs: Inputs) -> str:
        where = ", ".join(map(show_name, inputs.paths[:3]))
        others = Counter(inputs.left_out)
        if self._not_text:
            others["no text"] = self._not_text
        seen = f"; it holds {_counts(others)}" if others else ""
        return f"{where}: there is no text file in it (.txt, .text, .md, or no suffix){seen}; name other files"

    def _too_many(self, source: Source, last: RecordError) -> str:
        return (
            f"{show_name(source.path)}: none of the first {_TOO_MANY:,} records could be cleaned,"
            f" so nothing more was read; the last one: {last}"
        )


def _check_lines(file: BinaryIO, source: Source, encoding: str | None) -> BinaryIO:
    """Return `file` if its first bytes can be JSONL."""
    head = file.peek(_HEAD) if hasattr(file, "peek") else b""
    try:
        check_content(head, source.path, encoding)
        wide = encoding is not None and "\n".encode(encoding) != b"\n"
        if wide or head.startswith((b"\xff\xfe", b"\xfe\xff")):
            raise UnreadableError("E_ENCODING", "is JSONL in UTF-16 or the like; turn it into UTF-8 with iconv")
    except UnreadableError:
        if source.path != STDIN:
            file.close()
        raise
    return file


def _counts(counter: Mapping[str, int]) -> str:
    return ", ".join(f"{name} {count:,}" for name, count in sorted(counter.items()))
