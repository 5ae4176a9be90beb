"""What the commands take that show: what went, what a run did, what there are for rules."""

from __future__ import annotations

import argparse

from cleaner.arguments.cleaning import add_options, add_paths
from cleaner.arguments.values import NAMES, read_port


def add_show(parser: argparse.ArgumentParser) -> None:
    """Add what `explain` takes."""
    add_paths(parser)
    parser.add_argument("--json", action="store_true", help="print one line of JSON for each text")
    add_options(parser)


def add_diff(parser: argparse.ArgumentParser) -> None:
    """Add what `diff` takes."""
    add_paths(parser)
    add = parser.add_argument_group(
        "how to show it",
        "Two texts are compared with each other, and so are the folders of two runs;\n"
        "all else is compared with what cleaner makes of it.",
    ).add_argument
    add("--side-by-side", action="store_true", help="show before and after in two columns")
    add("--unified", action="store_true", help="print a unified diff, from which `patch` makes the text after")
    add("--json", action="store_true", help="print one line of JSON for each text, or each changed record of two runs")
    add("--kind", **NAMES, metavar="KIND", help="show pieces of this kind alone: --kind ad,promo")
    add("--only-dropped", action="store_true", help="show what was dropped, without what stands around it")
    add("--exit-code", action="store_true", help="end with 1 if there is a difference, as diff does")
    add("--no-pager", action="store_true", help="print it at once, also on a terminal")
    add_options(parser)


def add_review(parser: argparse.ArgumentParser) -> None:
    """Add what `review` takes."""
    add_paths(parser, nargs="*", more=", or the folder of a run")
    parser.add_argument(
        "-o",
        "--output",
        default="corrections.jsonl",
        metavar="FILE",
        help="the file of corrections, which is gone on with if it is there (default: corrections.jsonl)",
    )
    parser.add_argument(
        "--port", type=read_port, default=0, metavar="N", help="where to listen (default: what is free)"
    )
    parser.add_argument("--no-open", action="store_true", help="print the address, and open no browser")
    parser.add_argument("--merge", nargs=2, metavar=("A", "B"), help="join the corrections of two people into FILE")
    parser.add_argument("--overwrite", action="store_true", help="with --merge: replace FILE if it exists")
    add_options(parser)


def add_report(parser: argparse.ArgumentParser) -> None:
    """Add what `report` takes."""
    parser.add_argument("run", metavar="RUN", help="the folder that `cleaner clean -o RUN` wrote")
    parser.add_argument("-o", "--output", required=True, metavar="HTML", help="the file to write")
    parser.add_argument("--csv", metavar="DIR", help="write the same figures as CSV, too, into this folder")
    parser.add_argument("--overwrite", action="store_true", help="replace files that are there")


def add_rules(parser: argparse.ArgumentParser) -> None:
    """Add what `rules` takes."""
    parser.add_argument("--json", action="store_true", help="print one JSON array")
    parser.add_argument("--markdown", action="store_true", help="print the table as Markdown")
