"""What the commands take that learn from texts, or measure on them."""

from __future__ import annotations

import argparse

from cleaner.arguments.cleaning import add_cleaning, add_paths, add_reading
from cleaner.arguments.values import read_count


def add_train(parser: argparse.ArgumentParser) -> None:
    """Add what `train` takes."""
    parser.add_argument(
        "--data",
        metavar="DIR",
        help="a folder with pages.parquet and raw.parquet, unlabelled.parquet, or *.silver.jsonl",
    )
    parser.add_argument(
        "--labels",
        action="extend",
        nargs="+",
        default=[],
        metavar="FILE",
        help="lines with their kinds, as `evaluate` reads them",
    )
    parser.add_argument(
        "--pages",
        action="extend",
        nargs="+",
        default=[],
        metavar="DIR",
        help="pages without labels: extractors that agree label them",
    )
    parser.add_argument("--base", metavar="MODEL", help="add to what this model knows; `default` for the shipped one")
    parser.add_argument("-o", "--output", required=True, metavar="MODEL", help="the file to write")
    parser.add_argument("--overwrite", action="store_true", help="replace the file if it exists")
    parser.add_argument("--seed", type=read_count, default=1, metavar="N", help="where chance begins (default: 1)")


def add_evaluate(parser: argparse.ArgumentParser) -> None:
    """Add what `evaluate` takes."""
    parser.add_argument("labels", nargs="?", metavar="LABELS.jsonl", help="texts with the right kind of each line")
    parser.add_argument("--wrong", action="store_true", help="list the lines of articles that were dropped, too")
    add = parser.add_argument_group("on sites that no model has seen").add_argument
    add(
        "--folds", type=read_count, metavar="N", help="train N models, each without a part of the sites, and clean that"
    )
    add("--data", metavar="DIR", help="the folder with pages.parquet and raw.parquet")
    add("--seed", type=read_count, default=1, metavar="N", help="where chance begins (default: 1)")
    add_cleaning(parser, several_models=True)


def add_profile(parser: argparse.ArgumentParser) -> None:
    """Add what `profile` takes."""
    parser.add_argument("action", choices=("learn",), metavar="learn", help="learn a profile from a dump")
    add_paths(parser)
    parser.add_argument("-o", "--output", required=True, metavar="PROFILE", help="the file to write")
    parser.add_argument("--overwrite", action="store_true", help="replace the file if it exists")
    add_reading(parser)
