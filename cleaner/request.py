"""What the arguments of a command ask for: the cleaner, the inputs and how they are read."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import cleaner
from cleaner.arguments.cleaning import NO_MODEL
from cleaner.arguments.running import MAX_REJECTS, TIMEOUT
from cleaner.batch import twice
from cleaner.batch.again import Gathered, narrow
from cleaner.batch.compressed import open_input
from cleaner.batch.delimited import DELIMITERS
from cleaner.batch.dry import look_ahead
from cleaner.batch.fields import check_have_fields, choose_fields, fit_fields
from cleaner.batch.find import Found, find_inputs, refuse_company
from cleaner.batch.folder import RunFolder
from cleaner.batch.formats import FILES, FORMATS
from cleaner.batch.piece import WRITTEN, Target
from cleaner.batch.place import Place, say_place
from cleaner.batch.plan import Asked, check_names, describe_cleaner, shard_bytes
from cleaner.batch.protocol import ENCODING_ERRORS, Fields, Input, Limits, Shard
from cleaner.batch.recognise import BY_SUFFIX, plain_suffix
from cleaner.batch.run import clean_dump
from cleaner.batch.tally import list_counts
from cleaner.destination import Destination, refuse_overlap
from cleaner.errors import CleanerError, OptionError
from cleaner.html.shown import load_reader
from cleaner.html.view import MOST_CHARACTERS
from cleaner.inputs import STDIN, find_encoding, hold_stdin
from cleaner.job import Settings
from cleaner.messages import Console, ExitCode, show_name
from cleaner.options import DEFAULT_MODEL, check
from cleaner.outputs import StandardOutput
from cleaner.pipeline import DEFAULT
from cleaner.processes import count_cores
from cleaner.profile_input import read_pages
from cleaner.records import MAX_TEXT, Reject
from cleaner.stopping import telling_stopped

if TYPE_CHECKING:  # loads numpy
    from cleaner.sites import Profile

# What may hold pages of HTML.
_PAGES = frozenset({"html", "warc"})
# A piece ends when it has twice the characters that a shard has bytes: plain files end it before.
_PIECE_SHARDS = 2


def build_cleaner(args: argparse.Namespace, model: str, profile: Profile | str | None = None) -> cleaner.Cleaner:
    """Return the cleaner that the options ask for.

    Raises:
        OptionError: an option has a value that does not exist.
        ModelError: the file of the model cannot be used.
        ProfileError: that of the profile cannot be.
        CorrectionsError: that of the corrections cannot be.
    """
    return cleaner.Cleaner(
        args.language,
        args.focus,
        args.keep,
        args.drop,
        args.disable,
        args.when_emptied,
        None if model == NO_MODEL else model,
        profile,
        corrections=getattr(args, "corrections", None),
        trafilatura=not getattr(args, "no_trafilatura", False),
        fast=getattr(args, "fast", False),
    )


def read_request(
    args: argparse.Namespace, console: Console, *, standard_input: str | None = None
) -> tuple[Found, Settings]:
    """Return the inputs of a command and how they are read and cleaned.

    `standard_input` is the file to which standard input was written; without one it is read as it comes.

    Raises:
        CleanerError: an option or a path says nothing; the sentence says what is right.
    """
    clean = build_cleaner(args, args.model, args.profile)
    found, fields, limits = read_inputs(args, console, standard_input=standard_input)
    if args.fast and any(source.format in _PAGES or source.choose(fields).html for source in found.inputs):
        load_reader()  # what is missing is told now, and not by each page
    if getattr(args, "learn_sites", False):
        clean = build_cleaner(args, args.model, _learn_sites(args, found, fields, limits, console))
    return found, Settings(clean, fields, limits)


def read_inputs(
    args: argparse.Namespace, console: Console, *, standard_input: str | None = None
) -> tuple[Found, Fields, Limits]:
    """Return the inputs of a command, the fields that are read of them, and how large they may be.

    Raises:
        CleanerError: see `read_request`.
    """
    check("format", [args.format] if args.format else [], list(FORMATS))
    limits = build_limits(args)
    encoding = find_encoding(args.encoding)
    if STDIN in args.paths and standard_input is None:
        hold_stdin()
    again: Gathered | None = getattr(args, "again", None)
    written = _find_table(args)
    found = find_inputs(
        args.paths,
        forced=args.format,
        encoding=encoding,
        max_window=args.max_window,
        standard_input=standard_input,
        known=again is not None,
        shut=again.shut if again else (),
        written=written,
        warn=console.warn,
    )
    if again:
        found = narrow(found, again.places)
    if written and not args.format:
        _tell_texts(found.inputs, written, console)
    named = list_fields(args)
    if passed_over := check_have_fields(found.inputs, named):
        console.note(passed_over)
    try:
        choice = choose_fields(found.inputs, named)
    except OptionError:
        if args.text_field or args.html_field:
            raise
        texts = _leave_out_records(found, args.paths)
        if texts == found:
            raise
        console.note(_say_without_text([source for source in found.inputs if source not in texts.inputs]))
        found, choice = texts, choose_fields(texts.inputs, named)
    inputs, notes = fit_fields(found.inputs, choice, named)
    for note in (*choice.notes, *notes):
        console.note(note)
    return replace(found, inputs=inputs), choice.fields, limits


def _find_table(args: argparse.Namespace) -> str | None:
    """Return `csv` or `tsv` if the output is asked for or named as that."""
    asked = getattr(args, "to", None) or BY_SUFFIX.get(plain_suffix(getattr(args, "output", None) or ""))
    return asked if asked in DELIMITERS else None


def _tell_texts(inputs: Sequence[Input], written: str, console: Console) -> None:
    """Say what is read as one text though it may be a table as the output is: nothing but its bytes said what it is."""
    for source in inputs:
        if source.format == "text" and plain_suffix(source.path) not in BY_SUFFIX:
            console.note(f"{show_name(source.path)}: is read as one text; if it is a table, say --format {written}")


def list_fields(args: argparse.Namespace) -> dict[str, str | None]:
    """Return the fields that the options name; see `choose_fields`."""
    return {name: getattr(args, f"{name}_field") for name in ("text", "html", "id", "url", "language")}


def build_limits(args: argparse.Namespace) -> Limits:
    """Return what the options let one record and one input cost.

    Raises:
        OptionError: an option has a value that does not exist.
    """
    check("encoding-errors", [args.encoding_errors], ENCODING_ERRORS)
    return Limits(
        args.max_text or MAX_TEXT,
        args.max_record_bytes,
        float(args.max_ratio),
        args.encoding_errors,
        args.strict_json,
        args.lenient_warc,
        args.verify_digests,
        # No reader of pages takes more, so no option raises it.
        min(args.max_text or MOST_CHARACTERS, MOST_CHARACTERS),
    )


def learn_profile(
    found: Found, fields: Fields, limits: Limits, console: Console, tell: Callable[[Reject, str | None], None]
) -> Profile:
    """Return what recurs on the pages of each site of the inputs."""
    from cleaner.sites import learn  # loads numpy

    profile = learn(read_pages(found, fields, limits, tell))
    console.note(profile.describe())
    return profile


def _learn_sites(args: argparse.Namespace, found: Found, fields: Fields, limits: Limits, console: Console) -> Profile:
    """Return what recurs in the inputs, which are read once more when they are cleaned."""
    if args.profile:
        raise OptionError("--learn-sites learns a profile of its own; leave out --profile, or --learn-sites")
    if STDIN in args.paths:
        raise OptionError("--learn-sites reads twice, and standard input can be read once; write it to a file first")
    with telling_stopped(console, "while it learned the sites"):
        return learn_profile(found, fields, limits, console, lambda reject, format_name: None)


def _leave_out_records(found: Found, paths: Sequence[str]) -> Found:
    """Return what was found without files of records that lie in folders beside texts: lists and notes, most often."""
    texts = tuple(source for source in found.inputs if source.format in FILES or source.path in paths)
    if not any(source.format in FILES for source in texts):
        return found
    return replace(found, inputs=texts)


def _say_without_text(gone: Sequence[Input]) -> str:
    """Return one line that says which files of records are left out, and what takes them in."""
    first, more = show_name(gone[0].path), len(gone) - 1
    who = f"{first} and {more:,} more hold" if more else f"{first} holds"
    which = "are" if more else "is"
    return f"{who} records without a field that looks like a text, and {which} left out; --text-field names one"


def check_format(value: str | None) -> None:
    """Raise OptionError if `value`, what was said with --to, is no format that can be asked for."""
    check("to", [value] if value is not None else [], WRITTEN)


def run_dump(args: argparse.Namespace, destination: Destination, console: Console, resume: str) -> ExitCode:
    """Clean into the folder of a run; `resume` is the command that goes on with it.

    Raises:
        CleanerError: see `read_request` and `clean_dump`.
    """
    folder = RunFolder(destination.path or "")
    if STDIN in args.paths:
        refuse_company(args.paths)
        folder.refuse_foreign()
        hold_stdin()
        with folder.locked():
            try:
                spooled = folder.spool(open_input(STDIN), overwrite=args.overwrite)
                request = read_request(args, console, standard_input=spooled)
            except CleanerError:  # nothing is to be left of a wrong option, and least of all the input
                folder.leave()
                raise
            return clean_dump(_ask(args, *request), folder, console, overwrite=args.overwrite, resume=resume)
    with telling_stopped(console, "before the run began"):
        found, settings = read_request(args, console)
    # Whatever is wrong so far is told before anything is made.
    refuse_overlap(destination, args.paths, found.inputs)
    asked = _ask(args, found, settings)
    check_names(asked)
    folder.refuse_foreign()
    if found.left_out:
        console.note(f"left out of folders: {list_counts(found.left_out)}")
    with folder.locked():
        return clean_dump(asked, folder, console, overwrite=args.overwrite, resume=resume)


def look_first(args: argparse.Namespace, console: Console) -> ExitCode:
    """Show what a run would drop of the first records; nothing is written.

    Raises:
        CleanerError: see `read_request`.
    """

    def tell(reject: Reject, shard: Shard) -> None:
        line, place = say_place(reject, shard, None if shard.adrift else Place(0, 0))
        console.reject(reject.file, line, reject.code, f"{place}{reject.message}")

    shown, tally = look_ahead(_ask(args, *read_request(args, console)), tell)
    StandardOutput().write(shown.encode("utf-8", "backslashreplace"))
    if tally["rejects"]["E_INTERNAL"]:
        return ExitCode.BUG
    return ExitCode.PARTIAL if tally["records"]["rejected"] and not args.exit_zero_on_rejects else ExitCode.OK


def _ask(args: argparse.Namespace, found: Found, settings: Settings) -> Asked:
    model = args.model
    file = {DEFAULT: DEFAULT_MODEL, NO_MODEL: None}.get(model, Path(model))
    return Asked(
        found.inputs,
        found.rejects,
        twice.watch(settings.clean, args.fail_on),
        {**describe_cleaner(settings.clean, file), **({"twice": True} if twice.FLAG in args.fail_on else {})},
        Target(args.to, settings.fields, _PIECE_SHARDS * shard_bytes(found.inputs), not args.no_raw),
        settings.limits,
        float(args.timeout or TIMEOUT),
        args.workers or count_cores(),
        (MAX_REJECTS if args.max_rejects is None else args.max_rejects) / 100,
        args.strict,
        args.fail_on,
        args.exit_zero_on_rejects,
    )
