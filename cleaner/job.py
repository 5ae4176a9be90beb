"""The plain way: texts cleaned one after the other in this process, to one file or standard output.

    texts in  =  texts out  +  rejected

A text file is one text, a record of a JSONL or Parquet file is one, and a file that cannot be read
at all is one rejected. The other way, with workers and a folder that can be gone on with, is
`cleaner.batch.run`.
"""

from __future__ import annotations

import sys
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from itertools import chain

from cleaner.batch.changed import refuse_changed
from cleaner.batch.find import Found
from cleaner.batch.formats import FILES, read_shard
from cleaner.batch.meter import METER
from cleaner.batch.piece import reject_record, reject_uncleaned
from cleaner.batch.place import say_offset, say_own_place
from cleaner.batch.progress import Progress, UnderWay
from cleaner.batch.protocol import Fields, Input, Limits, Record, Shard, Skipped
from cleaner.batch.tally import Tally, list_counts, say_dropped
from cleaner.batch.twice import watch
from cleaner.batch.worker import clean_record
from cleaner.errors import PageError
from cleaner.flags import FLAGS
from cleaner.messages import JUDGED_AFTER, Console, ExitCode, TooManyRejectsError, show_name
from cleaner.outputs import RejectsFile
from cleaner.pipeline import Cleaner, Result
from cleaner.records import RecordError, Reject

_FATES = {"record": "record left out", "tail": "the rest is left out", "file": "left out"}


@dataclass(frozen=True, slots=True)
class Settings:
    """What the options of the command line say of reading and cleaning."""

    clean: Cleaner
    fields: Fields
    limits: Limits


@dataclass(frozen=True, slots=True)
class Strictness:
    """What is made of rejects and flags."""

    strict: bool = False
    """The first reject ends the work."""
    fail_on: tuple[str, ...] = ()
    """Flags that the exit code tells of."""
    raw: bool = True
    """Rejects say what stood there."""
    forgiving: bool = False
    """The exit code does not tell of rejects."""
    max_rejects: float | None = None
    """So large a part of a thousand records or more may be rejected; None if it may be any, but for all of them."""


@dataclass(frozen=True, slots=True)
class Cleaned:
    """One text that was cleaned."""

    source: Input
    record: Record
    result: Result

    @property
    def line(self) -> int | None:
        """The line of its file it stands on, from 1; None for a whole file."""
        return self.record.line

    @property
    def place(self) -> str:
        """Words for where in its file it stands, if it has no line there and is not all of it."""
        record = self.record
        return "" if self.line else say_offset(self.source.format, record.offset, record.number)


Put = Callable[[Cleaned], None]
"""Takes one result; raises RecordError for one that cannot be written."""


class _NothingComesOutError(Exception):
    """A source was rejected as a whole, so that no output is made of it."""


_LENIENT = Strictness()


class Job:
    """Cleans source after source and keeps count."""

    def __init__(
        self, settings: Settings, console: Console, rejects: RejectsFile, strictness: Strictness = _LENIENT
    ) -> None:
        self._settings = settings
        self._clean_text = watch(settings.clean, strictness.fail_on)
        self._console = console
        self._rejects = rejects
        self._strictness = strictness
        self._tally = Tally()
        self._with_content = 0
        self._skipped: Counter[str] = Counter()
        self._progress: Progress | None = None

    def run(
        self, found: Found, open_output: Callable[[Input], AbstractContextManager[Put]], *, tells: bool = False
    ) -> ExitCode:
        """Clean all that was found, each source into the output that is opened for it.

        A source is opened when its first text is cleaned. What cannot be cleaned is rejected, and
        the rest goes on. How far it is, it `tells` from time to time, if it is to.

        Raises:
            TooManyRejectsError: one was rejected and none may be, or too large a part of 1,000 or more; or, where no
                part was named, none of the first 1,000 records of a file could be cleaned.
            OutputError: an output or the file of rejects cannot be written.
        """
        for reject in found.rejects:
            self._reject(reject)
        if tells:
            self._progress = Progress([source.size or 0 for source in found.inputs], self._tally, self._console)
        try:
            for number, source in enumerate(found.inputs):
                self._run_source(number, source, open_output)
        finally:
            self._clear_progress()
        if self._console.rejected["E_INTERNAL"]:
            return ExitCode.BUG
        if self._rejects.count and not self._strictness.forgiving:
            return ExitCode.PARTIAL
        if any(self._console.flagged[flag] for flag in self._strictness.fail_on):
            return ExitCode.FOUND
        return ExitCode.OK if self._with_content or self._rejects.count else ExitCode.NO_INPUT

    @property
    def records(self) -> int:
        """How many were cleaned or rejected so far."""
        return self._tally["records"]["out"] + self._rejects.count

    def summary(self, left_out: Mapping[str, int]) -> str:
        """Return the closing line: the equation, what was dropped, the flags, what was no record or was left out."""
        rejected = self._rejects.count
        parts = [f"{self.records:,} in = {self._tally['records']['out']:,} out + {rejected:,} rejected"]
        if rejected:
            parts[0] += f" ({list_counts(self._console.rejected)})"
        characters = self._tally["characters"]
        if characters["in"]:
            parts.append(say_dropped(characters["in"], characters["out"]))
        if self._console.flagged:
            parts.append(list_counts(self._console.flagged))
        if skipped := +self._skipped:
            parts.append(list_counts(skipped))
        if left_out:
            parts.append(f"left out of folders: {list_counts(left_out)}")
        if rejected and self._rejects.path:
            parts.append(f"rejects in {show_name(self._rejects.path)}")
        return "; ".join(parts)

    def _run_source(
        self, number: int, source: Input, open_output: Callable[[Input], AbstractContextManager[Put]]
    ) -> None:
        before, read_before = self._tally["records"]["out"], METER.bytes
        results = self._results(source)
        try:
            first = next(results, None)
            if first is None and (source.format in FILES or self._refused_whole):
                return
            with open_output(source) as put:
                for cleaned in chain([first] if first else [], results):
                    self._put(put, cleaned)
                    if self._progress:
                        self._progress.tell([UnderWay(number, 0, METER.bytes - read_before, 0)])
                if self._tally["records"]["out"] == before and (source.format in FILES or self._refused_whole):
                    raise _NothingComesOutError
        except _NothingComesOutError:
            pass
        if self._progress:
            self._progress.end(number)

    def _clear_progress(self) -> None:
        if self._progress:
            self._progress.clear()

    def _put(self, put: Put, cleaned: Cleaned) -> None:
        try:
            put(cleaned)
        except RecordError as error:
            self._reject(reject_record(cleaned.record, error.code, str(error), error.stage), cleaned.source)
            return
        self._tally["records"].update(("in", "out"))
        self._tally["characters"]["in"] += len(cleaned.result.original)
        self._tally["characters"]["out"] += len(cleaned.result.text)
        self._count_flags(cleaned)
        self._refuse_too_many()

    def _results(self, source: Input) -> Iterator[Cleaned]:
        number = 0
        cleaned_any = False
        self._refused_whole = False
        settings = self._settings
        for item in read_shard(Shard(0, (source,)), settings.fields, settings.limits):
            if isinstance(item, Skipped):
                self._skipped[item.what] += item.count
                continue
            number += 1
            answer = item if isinstance(item, Reject) else self._clean(source, item)
            if isinstance(answer, Cleaned):
                cleaned_any = True
                yield answer
                continue
            self._reject(answer, source)
            self._refused_whole = answer.kind == "file"
            if number == JUDGED_AFTER and not cleaned_any and self._strictness.max_rejects is None:
                raise TooManyRejectsError(
                    f"{show_name(source.path)}: none of the first {JUDGED_AFTER:,} records could be cleaned,"
                    f" so nothing more was read{self._say_unwritten()}; the last one: {answer.message}"
                )
        if not self._refused_whole and (changed := refuse_changed(source)):
            self._reject(changed, source)
        elif not number and (source.size is None or source.compression != "none"):
            self._console.warn(source.path, "empty file")

    def _clean(self, source: Input, record: Record) -> Cleaned | Reject:
        try:
            result = clean_record(self._clean_text, record)
        except Exception as error:
            return self._refuse(record, error)
        if source.format not in FILES or record.text:
            self._with_content += 1
        elif source.size is None:
            self._console.warn(source.path, "empty file")
        return Cleaned(source, record, result)

    def _reject(self, reject: Reject, source: Input | None = None) -> None:
        self._rejects.write(reject.to_json(raw=self._strictness.raw))
        self._tally["records"].update(("in", "rejected"))
        self._clear_progress()
        fate = _FATES[reject.kind]
        if self._rejects.path and not self._strictness.strict:  # which ends the work here, with no file in place
            fate = f"{fate}, kept in {show_name(self._rejects.path)}"
        line, place = say_own_place(reject, source.format if source else None)
        self._console.reject(reject.file, line, reject.code, f"{place}{reject.message}; {fate}")
        if self._strictness.strict:
            raise TooManyRejectsError("a record was rejected, and --strict takes none; put that right, or leave it out")
        self._refuse_too_many()

    def _refuse_too_many(self) -> None:
        most, rejected = self._strictness.max_rejects, self._rejects.count
        if most is None or self.records < JUDGED_AFTER or rejected <= self.records * most:
            return
        worst, _ = self._console.rejected.most_common(1)[0]
        raise TooManyRejectsError(
            f"rejected: {rejected:,} of the first {self.records:,} records, most of them as {worst}"
            f"{self._say_unwritten()}; look into them, put that right, or raise --max-rejects"
        )

    def _say_unwritten(self) -> str:
        return ", and neither the output nor its rejects were written" if self._rejects.path else ""

    def _count_flags(self, cleaned: Cleaned) -> None:
        """Count the flags of a text that came out, and tell those of a file."""
        if cleaned.source.format not in FILES:
            self._console.flagged.update(cleaned.result.flags)
        elif cleaned.record.text:
            self._tell_flags(cleaned.source, cleaned.result)

    def _tell_flags(self, source: Input, result: Result) -> None:
        self._clear_progress()
        for name in result.flags:
            text = FLAGS[name]
            if name == "F_EMPTIED" and result.options.when_emptied == "whole":
                text += ", so all of it was kept; --when-emptied empty drops it"
            self._console.flag(source.path, name, text)

    def _refuse(self, record: Record, error: Exception) -> Reject:
        if self._console.debug and not isinstance(error, PageError):
            traceback.print_exception(error, file=sys.stderr)
        if isinstance(error, MemoryError):
            problem = "memory ran out on this text; cut it, or clean it on a larger machine"
            return reject_record(record, "E_MEMORY", problem, "clean")
        return reject_uncleaned(record, error)
