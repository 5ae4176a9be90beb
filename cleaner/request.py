"""What the arguments of a command ask for: the cleaner, the inputs and how they are read."""

from __future__ import annotations

import argparse
import os
from contextlib import ExitStack
from pathlib import Path

import cleaner
from cleaner.arguments import NO_MODEL
from cleaner.batch.dry import look_ahead
from cleaner.batch.fields import choose_fields
from cleaner.batch.find import Found, find_inputs
from cleaner.batch.folder import RunFolder
from cleaner.batch.formats import FORMATS
from cleaner.batch.piece import DIR, Target
from cleaner.batch.plan import Asked, check_names, describe_cleaner, shard_bytes
from cleaner.batch.protocol import Limits
from cleaner.batch.run import clean_dump
from cleaner.destination import Destination, refuse_overlap
from cleaner.inputs import STDIN, find_encoding
from cleaner.job import Settings
from cleaner.messages import Console, ExitCode
from cleaner.options import DEFAULT_MODEL, check
from cleaner.outputs import StandardOutput
from cleaner.pipeline import DEFAULT

# A piece ends when it has twice the characters that a shard has bytes: plain files end it before.
_PIECE_SHARDS = 2


def build_cleaner(args: argparse.Namespace, model: str) -> cleaner.Cleaner:
    """Return the cleaner that the options ask for.

    Raises:
        OptionError: an option has a value that does not exist.
        ModelError: the file of the model cannot be used.
    """
    return cleaner.Cleaner(
        args.language,
        args.focus,
        args.keep,
        args.drop,
        args.disable,
        args.when_emptied,
        None if model == NO_MODEL else model,
    )


def read_request(
    args: argparse.Namespace, console: Console, *, standard_input: str | None = None
) -> tuple[Found, Settings]:
    """Return the inputs of a command and how they are read and cleaned.

    `standard_input` is the file to which standard input was written; without one it is read as it comes.

    Raises:
        CleanerError: an option or a path says nothing; the sentence says what is right.
    """
    clean = build_cleaner(args, args.model[-1])
    check("format", [args.format] if args.format else [], list(FORMATS))
    encoding = find_encoding(args.encoding)
    found = find_inputs(
        args.paths, forced=args.format, encoding=encoding, standard_input=standard_input, warn=console.warn
    )
    named = ("text", "id", "url", "language")
    choice = choose_fields(found.inputs, {name: getattr(args, f"{name}_field") for name in named})
    for note in choice.notes:
        console.note(note)
    limits = Limits(args.max_text, args.max_record_bytes, float(args.max_ratio))
    return found, Settings(clean, choice.fields, limits)


def run_dump(args: argparse.Namespace, destination: Destination, console: Console, resume: str) -> ExitCode:
    """Clean into the folder of a run.

    Raises:
        CleanerError: see `clean_dump`.
    """
    folder = RunFolder(destination.path or "")
    folder.refuse_foreign()
    with ExitStack() as stack:
        spooled = None
        if STDIN in args.paths:
            stack.enter_context(folder.locked())
            spooled = folder.spool(StandardInput())
        found, settings = read_request(args, console, standard_input=spooled)
        refuse_overlap(destination, args.paths, found.inputs)
        check_names(found.inputs)
        if spooled is None:
            stack.enter_context(folder.locked())
        asked = _ask(args, found, settings, destination.to)
        return clean_dump(asked, folder, console, overwrite=args.overwrite, resume=resume)
