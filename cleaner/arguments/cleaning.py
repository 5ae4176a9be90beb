"""What is cleaned, by what, and how it is read: what the commands that clean have in common."""

from __future__ import annotations

import argparse

from cleaner.arguments.values import NAMES, read_count
from cleaner.batch.compressed import MAX_WINDOW
from cleaner.batch.formats import FORMATS
from cleaner.html.view import MOST_CHARACTERS
from cleaner.pipeline import DEFAULT
from cleaner.records import MAX_TEXT

MAX_RATIO = 200
MAX_RECORD_BYTES = 1 << 30
NO_MODEL = "none"


def add_paths(parser: argparse.ArgumentParser, nargs: str = "+", more: str = "") -> None:
    """Add the inputs. `nargs` is that of argparse, and `more` what the help goes on with."""
    parser.add_argument(
        "paths",
        nargs=nargs,
        metavar="PATH",
        help="a file of texts or records, a folder (the files in it that are read, at any depth; hidden ones are "
        f"left out), a pattern such as 'dump/*.jsonl.gz', or - for standard input{more}",
    )


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add how to clean what is read: lines, pages and sites; and how to read it."""
    add_cleaning(parser)
    parser.add_argument(
        "--profile", metavar="PATH", help="what recurs on the pages of each site: a file of `cleaner profile learn`"
    )
    parser.add_argument(
        "--no-trafilatura",
        action="store_true",
        help="do not ask trafilatura what it takes for the article of a page: faster, and a little worse",
    )
    parser.add_argument(
        "--corrections",
        metavar="PATH",
        help="keep and drop the lines that a person marked for good: a file of `cleaner review`",
    )
    add_reading(parser)


def add_cleaning(parser: argparse.ArgumentParser, *, several_models: bool = False) -> None:
    """Add how to clean: what all that cleans takes, also what cleans labelled lines alone."""
    add = parser.add_argument_group("how to clean").add_argument
    add(
        "--language",
        default="en",
        metavar="CODE",
        help="language of the texts, or auto (default: en)",
    )
    add(
        "--focus",
        default="balanced",
        metavar="FOCUS",
        help="precision (cleanest), balanced, or recall (safest for the body) (default: balanced)",
    )
    add("--keep", **NAMES, metavar="KIND", help="keep this kind too: --keep caption,bio")
    add("--drop", **NAMES, metavar="KIND", help="drop this kind too: --drop title")
    add("--disable", **NAMES, metavar="RULE", help="do not ask this rule (see `cleaner rules`)")
    add(
        "--when-emptied",
        default="whole",
        metavar="WHAT",
        help="of a text of which next to nothing would be left return the whole or what is left: "
        "whole or empty (default: whole)",
    )
    add(
        "--fast",
        action="store_true",
        help="let a small learned filter decide, without the rules and the markup of pages: several times "
        "as fast, and a little worse (docs/fast.md)",
    )
    add(
        "--model",
        action=_AddModel if several_models else "store",
        default=[DEFAULT] if several_models else DEFAULT,
        metavar="PATH",
        help="the learned filter: a file that `cleaner train` made, default, or none for the rules alone"
        f"{'; named twice, both are shown' if several_models else ''} (default: default)",
    )


def add_reading(parser: argparse.ArgumentParser) -> None:
    """Add how to read: encoding, format, fields, and what is too large."""
    add = parser.add_argument_group("how to read").add_argument
    add(
        "--encoding",
        metavar="NAME",
        help="encoding of the input (default: UTF-8, or UTF-16 by its mark)",
    )
    add(
        "--encoding-errors",
        default="reject",
        metavar="WHAT",
        help="what to do with bytes that are not of the encoding: reject the record, replace them (by U+FFFD, "
        "flagged), or, in files of text, detect another encoding (default: reject)",
    )
    add("--format", metavar="NAME", help=f"what the input is: {', '.join(FORMATS)} (default: by content and name)")
    add("--text-field", metavar="NAME", help="the field of a record to clean (default: text, or as the records look)")
    add("--html-field", metavar="NAME", help="the field of a record that holds a page, to clean in its place")
    add("--id-field", metavar="NAME", help="the field that names a record (default: as the records look)")
    add("--url-field", metavar="NAME", help="the field with the address of its page (default: as the records look)")
    add(
        "--language-field",
        metavar="NAME",
        help="the field with its language, by which totals are counted; texts are cleaned without it (default: as the "
        "records look)",
    )
    add(
        "--max-text",
        type=read_count,
        metavar="N",
        help="reject records and files with more characters of text, or of a page "
        f"(default: {MAX_TEXT}, of a page {MOST_CHARACTERS}, which is the most)",
    )
    add(
        "--max-ratio",
        type=read_count,
        default=MAX_RATIO,
        metavar="N",
        help="stop reading a compressed file that has over 1 GiB, and so many bytes for each of its own "
        f"(default: {MAX_RATIO})",
    )
    add(
        "--max-window",
        type=read_count,
        metavar="N",
        help=f"the most bytes that a zstd stream may ask to be held while it is unpacked (default: {MAX_WINDOW})",
    )
    add("--strict-json", action="store_true", help="reject an object that has a name twice; the last one holds else")
    add("--lenient-warc", action="store_true", help="read drafts of WARC (0.17, 0.18) and ARC, too")
    add("--verify-digests", action="store_true", help="reject records of WARC whose digest does not fit; else a flag")
    add(
        "--max-record-bytes",
        type=read_count,
        default=MAX_RECORD_BYTES,
        metavar="N",
        help="reject a record that takes more bytes, in its file or in the memory of a worker, "
        "where a line of JSONL of over 64 MiB takes three times its length "
        f"(default: {MAX_RECORD_BYTES})",
    )


class _AddModel(argparse.Action):
    """May be repeated; what is named takes the place of the default."""

    def __call__(
        self,
        parser: object,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        before = [] if namespace.model is self.default else namespace.model
        setattr(namespace, self.dest, [*before, str(values)])
