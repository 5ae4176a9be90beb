"""Where results go when `-o OUT` was said: standard output, one file, or the folder of a run.

One input and an OUT whose name has a suffix, such as `clean.jsonl`, is one file. Anything else is
a folder: several inputs, a folder of texts, an OUT without suffix, with a slash at its end, or one
that is a folder already. Several inputs and an OUT that is named as a file of records or a text are
refused, because who writes that wants one file.
"""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import BinaryIO, cast

from cleaner.batch.compressed import find_compression, open_compressed
from cleaner.batch.formats import FILES, FORMATS, require
from cleaner.batch.piece import DIR, WRITTEN
from cleaner.batch.protocol import Fields, Input, Writer
from cleaner.batch.recognise import BY_SUFFIX, plain_suffix
from cleaner.batch.remote import is_remote
from cleaner.errors import OptionError
from cleaner.inputs import NOT_READ, STDIN, absolute_path, is_inside, real_path, suffix_of_name
from cleaner.messages import show_name
from cleaner.outputs import REJECTS_SUFFIX, StandardOutput, check_output, is_device, writing


@dataclass(frozen=True, slots=True)
class Destination:
    """Where the results of one command go."""

    path: str | None
    """None is standard output."""
    is_run: bool
    """`path` is the folder of a run."""
    rejects: str | None
    """The file of the rejects beside a file; a run keeps its own."""
    to: str | None
    """The format that was asked for, if any."""
    overwrite: bool

    def check(self, source: Input) -> None:
        """Refuse at once what `open` could not do for `source`: there may be much to read before it is opened.

        Raises:
            OptionError: the output is of a format or compression that `source` cannot be written in, or a package is
                missing for it.
        """
        format_name = self._format_for(source)
        require(replace(source, format=format_name, compression=self._compression_for(source, format_name)))

    @contextmanager
    def open(self, source: Input, fields: Fields) -> Iterator[Writer]:
        """Yield a writer for the results of `source`, to one file or standard output.

        Raises:
            OutputError: see `writing`.
        """
        format_name = self._format_for(source)
        if self.path is None:
            writer = FORMATS[format_name].open_writer(cast(BinaryIO, StandardOutput()), fields, source)
            yield writer
            writer.finish()
            return
        with writing(self.path, overwrite=self.overwrite) as file:
            stream = open_compressed(file, self._compression_for(source, format_name))
            writer = FORMATS[format_name].open_writer(stream, fields, source)
            yield writer
            writer.finish()
            stream.close()

    def _format_for(self, source: Input) -> str:
        """Return the format of the output: as asked, as its name says, or that of the input."""
        if self.path is None:
            format_name = self.to or source.format
            if format_name in ("parquet", "warc"):
                raise OptionError(
                    f"{format_name} is not written to standard output; name a file with -o, or add --to jsonl"
                )
            return format_name
        format_name = self.to or BY_SUFFIX.get(plain_suffix(self.path)) or source.format
        if format_name in FILES and source.format not in FILES:
            raise OptionError(
                f"the records of {show_name(source.path)} would run together in one text; "
                "name a file such as -o OUT.jsonl, or a folder with --to dir"
            )
        if format_name == "warc" and source.format != "warc":  # whose records have no heads to write
            raise OptionError("WARC is written from WARC only; add --to jsonl")
        return format_name

    def _compression_for(self, source: Input, format_name: str) -> str:
        """Return the compression of the file: as its name says, or that of the input if it says nothing.

        Raises:
            OptionError: Parquet would be compressed once more.
        """
        if self.path is None:
            return "none"
        suffix = suffix_of_name(self.path)
        named = find_compression(b"", suffix)
        if format_name == "parquet":
            if named != "none":
                raise OptionError(
                    f"{show_name(self.path)} is named as {named}, and Parquet is compressed within itself; "
                    f"leave {suffix} out, or write another format"
                )
            return "none"
        return source.compression if named == "none" and suffix not in BY_SUFFIX else named


def choose_destination(paths: Sequence[str], output: str | None, to: str | None, *, overwrite: bool) -> Destination:
    """Return where the results of `paths` go; nothing is read or written yet.

    Raises:
        OptionError: several texts cannot go where they are sent, or the folder they would go into is named as a file;
            there is no folder for the file, or its name is one of a format that is not written.
        OutputExistsError: the file is there and `overwrite` is not set.
    """
    check_is_here(output)
    single = len(paths) == 1 and not _is_many(paths[0])
    if output is None or output == STDIN or is_device(output):
        if not single:
            raise OptionError("several texts would run together there; name a folder with -o OUT")
        if to == DIR:
            raise OptionError("--to dir makes a file of each text; name a folder with -o OUT")
        return Destination(None if output == STDIN else output, False, None, to, overwrite)
    if not single:
        _refuse_name_of_file(output)
    if not single or os.path.isdir(output) or output.endswith(os.sep) or to == DIR or not suffix_of_name(output):
        return Destination(output, True, None, to, overwrite)
    suffix = plain_suffix(output)
    if suffix in NOT_READ:
        what, _ = NOT_READ[suffix]
        raise OptionError(
            f"{show_name(output)} is named as {what}, which is neither written nor read; "
            "name another output, such as OUT.jsonl.gz"
        )
    named = BY_SUFFIX.get(suffix)
    if to and named in WRITTEN and named != to:
        raise OptionError(
            f"{show_name(output)} is named as {named}, and --to says {to}; name it otherwise, or leave --to out"
        )
    _refuse(output, paths[0], "is that input itself" if _same(real_path(output), real_path(paths[0])) else "")
    rejects = f"{output}{REJECTS_SUFFIX}"
    for path in (output, rejects):
        check_output(path, overwrite=overwrite)
    return Destination(output, False, rejects, to, overwrite)


def _refuse_name_of_file(output: str) -> None:
    """Raise OptionError if a folder would be made that is named as one file is."""
    if os.path.isdir(output) or output.endswith(os.sep) or plain_suffix(output) not in BY_SUFFIX:
        return
    raise OptionError(
        f"several inputs are written to a folder, and {show_name(output)} is named as one file; name a folder such as "
        f"-o OUT, or put a slash behind the name if the folder is to be called so"
    )


def check_is_here(output: str | None) -> None:
    """Raise OptionError if `output` has no name, or is on another machine: that would become a folder called `s3:`."""
    if output == "":
        raise OptionError("the output has an empty name; name a file or a folder")
    if output is not None and is_remote(output):
        raise OptionError(
            f"{show_name(output)} is on another machine, and written is only here; "
            "name a file or a folder here, and copy it there"
        )


def refuse_overlap(destination: Destination, paths: Sequence[str], inputs: Sequence[Input]) -> None:
    """Raise OptionError if the output is one of the inputs, or one of them holds the other."""
    if destination.path is None:
        return
    out = real_path(destination.path)
    folders = [path for path in paths if path != STDIN and not is_remote(path) and os.path.isdir(path)]
    for folder in folders:
        _refuse(destination.path, folder, _overlap(out, real_path(folder)))
    inside = tuple(absolute_path(folder) + os.sep for folder in folders)
    for source in inputs:
        # Files that were found in a folder lie in it; links among them are told apart by the output itself.
        if is_remote(source.path) or absolute_path(source.path).startswith(inside):
            continue
        real = real_path(source.path)
        if destination.is_run:
            _refuse(destination.path, source.path, "holds that input" if is_inside(real, out) else "")
        else:
            _refuse(destination.path, source.path, "is that input itself" if _same(out, real) else "")
        if destination.rejects and _same(real_path(destination.rejects), real):
            raise OptionError(f"{show_name(source.path)} is where rejects would go; name another output")


def refuse_source(output: str, sources: Sequence[str]) -> None:
    """Raise OptionError if what is to be written would lie upon or in one of `sources`: runs, labels, files of rejects.

    What they hold is read for it, and `--overwrite` would take it away.
    """
    for source in sources:
        for written in (output, f"{output}{REJECTS_SUFFIX}"):
            if is_inside(real_path(written), real_path(source)):
                raise OptionError(
                    f"the output {show_name(output)} would be written over {show_name(source)}, which is read for it; "
                    "name another output"
                )


def _is_many(path: str) -> bool:
    """Whether a path may lead to more than one file."""
    if path == STDIN or os.path.isfile(path):
        return False
    if os.path.isdir(path):  # of one with nothing in it that is said when the inputs are looked for
        return any(files for _, _, files in os.walk(path))
    if is_remote(path) and path.endswith("/"):
        return True
    # Of a pattern that fits nothing it is said when the inputs are looked for, as of a path that is not there.
    return glob.has_magic(path) and (is_remote(path) or any(True for _ in glob.iglob(path, recursive=True)))


def _refuse(output: str, path: str, problem: str) -> None:
    if problem:
        raise OptionError(f"the output {show_name(output)} {problem} ({show_name(path)}); name another output")


def _overlap(out: str, folder: str) -> str:
    if out == folder:
        return "is that input itself"
    if is_inside(out, folder):
        return "lies inside that input"
    return "holds that input" if is_inside(folder, out) else ""


def _same(one: str, other: str) -> bool:
    try:
        return one == other or os.path.samefile(one, other)
    except OSError:
        return False
