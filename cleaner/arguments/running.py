"""What the commands take that write what was cleaned, and those that read it again."""

from __future__ import annotations

import argparse

from cleaner.arguments.cleaning import add_options, add_paths
from cleaner.arguments.values import read_count, read_flags, read_percent

TIMEOUT = 10
MAX_REJECTS = 20.0


def add_clean(parser: argparse.ArgumentParser) -> None:
    """Add what `clean` takes."""
    add_paths(parser)
    _add_output(parser)
    add = parser.add_argument
    add("--dry-run", action="store_true", help="show what would be dropped of the first 1,000 records; write nothing")
    add("--check", action="store_true", help="write nothing; end with 1 if a text would change, and name those")
    add(
        "--learn-sites",
        action="store_true",
        help="read the inputs twice: first learn which lines recur on the pages of each site, then clean with that",
    )
    add(
        "--engine",
        default="local",
        metavar="NAME",
        help="local, or spark: JSONL into a folder of parts, on the cluster of spark-submit or here (default: local)",
    )
    add_options(parser)
    _add_run(parser)


def add_retry(parser: argparse.ArgumentParser) -> None:
    """Add what `retry` takes."""
    parser.add_argument(
        "paths", nargs="+", metavar="REJECTS", help="a file of rejects, or the folder of a run, whose rejects are meant"
    )
    _add_output(parser)
    add_options(parser)
    _add_run(parser)


def add_restore(parser: argparse.ArgumentParser) -> None:
    """Add what `restore` takes."""
    parser.add_argument("run", metavar="RUN", help="the folder that `cleaner clean -o RUN` wrote")
    parser.add_argument("-o", "--output", required=True, metavar="OUT", help="the folder for the original records")
    parser.add_argument("--overwrite", action="store_true", help="replace files that are there")


def add_verify(parser: argparse.ArgumentParser) -> None:
    """Add what `verify` takes."""
    parser.add_argument("run", metavar="RUN", help="the folder that `cleaner clean -o RUN` wrote")


def _add_output(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add(
        "-o",
        "--output",
        metavar="OUT",
        help="for one input the file to write, if its name has a suffix (rejects go to OUT.rejects.jsonl); else the "
        "folder of a run: texts under their names, records in documents/, what was dropped, rejects, totals "
        "(default: standard output)",
    )
    add("--overwrite", action="store_true", help="replace the file, or the run in the folder, that is there")
    add("--to", metavar="FORMAT", help="what to write: jsonl, csv, tsv, parquet, or dir for a file of each text")
    add("--markdown", action="store_true", help="write what stays of a page in Markdown; for one file, not for a run")
    add("--strict", action="store_true", help="stop at the first reject, with exit code 4")
    add("--exit-zero-on-rejects", action="store_true", help="end with 0 where some were rejected, and not with 3")
    add(
        "--fail-on",
        type=read_flags,
        default=(),
        metavar="FLAG",
        help="end with 1 if a text has this flag, such as emptied or mostly_removed; several with commas between",
    )
    add("--no-raw", action="store_true", help="do not copy what was rejected into the rejects")


def _add_run(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument_group("how to run, into a folder").add_argument
    add("--workers", type=read_count, metavar="N", help="processes that clean (default: one for each processor)")
    add(
        "--timeout",
        type=read_count,
        metavar="S",
        help=f"reject a record that takes more seconds of a processor, or three times that (default: {TIMEOUT})",
    )
    add(
        "--max-rejects",
        type=read_percent,
        metavar="P",
        help="stop when of a thousand records or more so many in a hundred were rejected "
        f"(default: {MAX_REJECTS:g}; where one file is written, when all of the first thousand were)",
    )
