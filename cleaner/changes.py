"""`cleaner clean --check`: whether anything would change, told by the exit code, and nothing written."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from cleaner.batch.find import Found
from cleaner.batch.protocol import Input
from cleaner.job import Cleaned, Job, Put, Settings, Strictness
from cleaner.messages import Console, ExitCode
from cleaner.outputs import RejectsFile
from cleaner.render import number_of


def find_changes(found: Found, settings: Settings, console: Console, strictness: Strictness) -> tuple[ExitCode, bool]:
    """Clean all that was found, name each text that would not stay as it is, and return whether there was one.

    The exit code is that of the cleaning, as if it had been written.

    Raises:
        TooManyRejectsError: see `Job.run`.
    """
    texts = changed = 0

    def compare(cleaned: Cleaned) -> None:
        nonlocal texts, changed
        texts += 1
        before, after = cleaned.record.text, cleaned.result.text
        if before != after:
            changed += 1
            problem = f"would change: {len(before) - len(after):,} of {number_of(len(before), 'character')} would go"
            console.warn(cleaned.source.path, f"{cleaned.place}{problem}", cleaned.line)

    @contextmanager
    def open_output(source: Input) -> Iterator[Put]:
        yield compare

    code = Job(settings, console, RejectsFile(None, overwrite=False), strictness).run(found, open_output)
    console.note(f"{changed:,} of {number_of(texts, 'text')} would change")
    return code, changed > 0
