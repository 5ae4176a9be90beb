"""The arguments of the commands: what may be said, and what holds when it is not said."""

from __future__ import annotations

import argparse
import difflib
from typing import Any, NoReturn

from cleaner.batch.compressed import MAX_WINDOW
from cleaner.batch.formats import FORMATS
from cleaner.errors import OptionError
from cleaner.flags import FLAGS
from cleaner.outputs import StandardOutput
from cleaner.pipeline import DEFAULT
from cleaner.records import MAX_TEXT

MAX_RATIO = 200
MAX_RECORD_BYTES = 1 << 30
TIMEOUT = 10
MAX_REJECTS = 20.0
_WHOLE = 100.0
_DIGITS = 15


class Parser(argparse.ArgumentParser):
    """argparse, but a mistake is an OptionError and help goes where data goes."""

    def error(self, message: str) -> NoReturn:
        """Raise OptionError instead of ending the program."""
        raise OptionError(f"{message}; `{self.prog} --help` shows how it is used")

    def print_help(self, file: object = None) -> None:
        """Write the help to standard output; `file` is what argparse would have it written to."""
        StandardOutput().write(self.format_help().encode())
        StandardOutput().flush()


def add_clean(parser: argparse.ArgumentParser) -> None:
    """Add what `clean` takes."""
    _add_paths(parser)
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
    _add_options(parser)
    _add_run(parser)


def add_retry(parser: argparse.ArgumentParser) -> None:
    """Add what `retry` takes."""
    parser.add_argument(
        "paths", nargs="+", metavar="REJECTS", help="a file of rejects, or the folder of a run, whose rejects are meant"
    )
    _add_output(parser)
    _add_options(parser)
    _add_run(parser)


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
        type=_flags,
        default=(),
        metavar="FLAG",
        help="end with 1 if a text has this flag, such as emptied or mostly_removed; several with commas between",
    )
    add("--no-raw", action="store_true", help="do not copy what was rejected into the rejects")


def add_common(parser: argparse.ArgumentParser) -> None:
    """Add what all commands take. Whoever reads it is `main`, before the rest is understood."""
    add = parser.add_argument_group("what to say, on standard error").add_argument
    add("--quiet", action="store_true", help="say nothing but errors")
    add("--log-format", choices=("text", "json"), default="text", help="lines, or each an object of JSON")
    add("--debug", action="store_true", help="show where in the program an error happened")


def add_restore(parser: argparse.ArgumentParser) -> None:
    """Add what `restore` takes."""
    parser.add_argument("run", metavar="RUN", help="the folder that `cleaner clean -o RUN` wrote")
    parser.add_argument("-o", "--output", required=True, metavar="OUT", help="the folder for the original records")
    parser.add_argument("--overwrite", action="store_true", help="replace files that are there")


def add_verify(parser: argparse.ArgumentParser) -> None:
    """Add what `verify` takes."""
    parser.add_argument("run", metavar="RUN", help="the folder that `cleaner clean -o RUN` wrote")


def add_report(parser: argparse.ArgumentParser) -> None:
    """Add what `report` takes."""
    parser.add_argument("run", metavar="RUN", help="the folder that `cleaner clean -o RUN` wrote")
    parser.add_argument("-o", "--output", required=True, metavar="HTML", help="the file to write")
    parser.add_argument("--csv", metavar="DIR", help="write the same figures as CSV, too, into this folder")
    parser.add_argument("--overwrite", action="store_true", help="replace files that are there")


def add_show(parser: argparse.ArgumentParser) -> None:
    """Add what `explain` takes."""
    _add_paths(parser)
    parser.add_argument("--json", action="store_true", help="print one line of JSON for each text")
    _add_options(parser)


def add_diff(parser: argparse.ArgumentParser) -> None:
    """Add what `diff` takes."""
    _add_paths(parser)
    add = parser.add_argument_group(
        "how to show it",
        "Two texts are compared with each other, and so are the folders of two runs;\n"
        "all else is compared with what cleaner makes of it.",
    ).add_argument
    add("--side-by-side", action="store_true", help="show before and after in two columns")
    add("--unified", action="store_true", help="print a unified diff, from which `patch` makes the text after")
    add("--json", action="store_true", help="print one line of JSON for each text, or each changed record of two runs")
    add("--kind", **_NAMES, metavar="KIND", help="show pieces of this kind alone: --kind ad,promo")
    add("--only-dropped", action="store_true", help="show what was dropped, without what stands around it")
    add("--exit-code", action="store_true", help="end with 1 if there is a difference, as diff does")
    add("--no-pager", action="store_true", help="print it at once, also on a terminal")
    _add_options(parser)


def add_profile(parser: argparse.ArgumentParser) -> None:
    """Add what `profile` takes."""
    parser.add_argument("action", choices=("learn",), metavar="learn", help="learn a profile from a dump")
    _add_paths(parser)
    parser.add_argument("-o", "--output", required=True, metavar="PROFILE", help="the file to write")
    parser.add_argument("--overwrite", action="store_true", help="replace the file if it exists")
    _add_reading(parser)


def add_review(parser: argparse.ArgumentParser) -> None:
    """Add what `review` takes."""
    _add_paths(parser, nargs="*", more=", or the folder of a run")
    parser.add_argument(
        "-o",
        "--output",
        default="corrections.jsonl",
        metavar="FILE",
        help="the file of corrections, which is gone on with if it is there (default: corrections.jsonl)",
    )
    parser.add_argument("--port", type=_port, default=0, metavar="N", help="where to listen (default: what is free)")
    parser.add_argument("--no-open", action="store_true", help="print the address, and open no browser")
    parser.add_argument("--merge", nargs=2, metavar=("A", "B"), help="join the corrections of two people into FILE")
    parser.add_argument("--overwrite", action="store_true", help="with --merge: replace FILE if it exists")
    _add_options(parser)


def add_rules(parser: argparse.ArgumentParser) -> None:
    """Add what `rules` takes."""
    parser.add_argument("--json", action="store_true", help="print one JSON array")
    parser.add_argument("--markdown", action="store_true", help="print the table as Markdown")


def add_evaluate(parser: argparse.ArgumentParser) -> None:
    """Add what `evaluate` takes."""
    parser.add_argument("labels", nargs="?", metavar="LABELS.jsonl", help="texts with the right kind of each line")
    parser.add_argument("--wrong", action="store_true", help="list the lines of articles that were dropped, too")
    add = parser.add_argument_group("on sites that no model has seen").add_argument
    add("--folds", type=_count, metavar="N", help="train N models, each without a part of the sites, and clean that")
    add("--data", metavar="DIR", help="the folder with pages.parquet and raw.parquet")
    add("--seed", type=_count, default=1, metavar="N", help="where chance begins (default: 1)")
    _add_cleaning(parser)


def add_train(parser: argparse.ArgumentParser) -> None:
    """Add what `train` takes."""
    parser.add_argument("--data", metavar="DIR", help="a folder with pages.parquet and raw.parquet, or *.silver.jsonl")
    parser.add_argument(
        "--labels", action="append", default=[], metavar="FILE", help="lines with their kinds, as `evaluate` reads them"
    )
    parser.add_argument(
        "--pages",
        action="append",
        default=[],
        metavar="DIR",
        help="pages without labels: extractors that agree label them",
    )
    parser.add_argument("--base", metavar="MODEL", help="add to what this model knows; `default` for the shipped one")
    parser.add_argument("-o", "--output", required=True, metavar="MODEL", help="the file to write")
    parser.add_argument("--overwrite", action="store_true", help="replace the file if it exists")
    parser.add_argument("--seed", type=_count, default=1, metavar="N", help="where chance begins (default: 1)")


def _add_paths(parser: argparse.ArgumentParser, nargs: str = "+", more: str = "") -> None:
    parser.add_argument(
        "paths",
        nargs=nargs,
        metavar="PATH",
        help="a file of texts or records, a folder (the files in it that are read, at any depth; hidden ones are "
        f"left out), a pattern such as 'dump/*.jsonl.gz', or - for standard input{more}",
    )


def _add_cleaning(parser: argparse.ArgumentParser) -> None:
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
    add("--keep", **_NAMES, metavar="KIND", help="keep this kind too: --keep caption,bio")
    add("--drop", **_NAMES, metavar="KIND", help="drop this kind too: --drop title")
    add("--disable", **_NAMES, metavar="RULE", help="do not ask this rule (see `cleaner rules`)")
    add(
        "--when-emptied",
        default="whole",
        metavar="WHAT",
        help="of a text of which next to nothing would be left return the whole or what is left: "
        "whole or empty (default: whole)",
    )
    add(
        "--model",
        action=_AddModel,
        default=[DEFAULT],
        metavar="PATH",
        help="the learned filter: a file that `cleaner train` made, default, or none for the rules alone; "
        "`evaluate` takes it twice and shows both (default: default)",
    )


def _add_options(parser: argparse.ArgumentParser) -> None:
    _add_cleaning(parser)
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
    _add_reading(parser)


def _add_reading(parser: argparse.ArgumentParser) -> None:
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
    add("--language-field", metavar="NAME", help="the field with its language (default: as the records look)")
    add(
        "--max-text",
        type=_count,
        default=MAX_TEXT,
        metavar="N",
        help=f"reject records, and files of text, with more characters (default: {MAX_TEXT})",
    )
    add(
        "--max-ratio",
        type=_count,
        default=MAX_RATIO,
        metavar="N",
        help="stop reading a compressed file that has over 1 GiB, and so many bytes for each of its own "
        f"(default: {MAX_RATIO})",
    )
    add(
        "--max-window",
        type=_count,
        metavar="N",
        help=f"the most bytes that a zstd stream may ask to be held while it is unpacked (default: {MAX_WINDOW})",
    )
    add("--strict-json", action="store_true", help="reject an object that has a name twice; the last one holds else")
    add("--lenient-warc", action="store_true", help="read drafts of WARC (0.17, 0.18) and ARC, too")
    add("--verify-digests", action="store_true", help="reject records of WARC whose digest does not fit; else a flag")
    add(
        "--max-record-bytes",
        type=_count,
        default=MAX_RECORD_BYTES,
        metavar="N",
        help="reject a record that takes more bytes, in its file or in the memory of a worker, "
        "where a line of JSONL of over 64 MiB takes three times its length "
        f"(default: {MAX_RECORD_BYTES})",
    )


def _add_run(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument_group("how to run, into a folder").add_argument
    add("--workers", type=_count, metavar="N", help="processes that clean (default: one for each processor)")
    add(
        "--timeout",
        type=_count,
        default=TIMEOUT,
        metavar="S",
        help=f"reject a record that takes more seconds of a processor, or three times that (default: {TIMEOUT})",
    )
    add(
        "--max-rejects",
        type=_percent,
        default=MAX_REJECTS,
        metavar="P",
        help=f"stop when of a thousand records or more so many in a hundred were rejected (default: {MAX_REJECTS:g})",
    )


def _split_names(value: str) -> list[str]:
    return [name.strip() for name in value.split(",") if name.strip()]


class _AddNames(argparse.Action):
    """Takes `a,b` and may be repeated."""

    def __call__(
        self,
        parser: object,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        setattr(namespace, self.dest, [*getattr(namespace, self.dest), *_split_names(str(values))])


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


NO_MODEL = "none"
_NAMES: dict[str, Any] = {"action": _AddNames, "default": ()}


def _flags(value: str) -> tuple[str, ...]:
    """Return the names of flags, which may be said without their F_ and in small letters."""
    known = {name.removeprefix("F_").lower(): name for name in FLAGS}
    names = [name.lower().replace("-", "_").removeprefix("f_") for name in _split_names(value)]
    for name in names:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(known)}"
            raise argparse.ArgumentTypeError(f"there is no flag {name!r}; {hint}")
    return tuple(known[name] for name in names)


def _count(value: str) -> int:
    if not value.isascii() or not value.isdecimal() or len(value) > _DIGITS or int(value) == 0:
        raise argparse.ArgumentTypeError(f"{value!r} is no whole number above 0")
    return int(value)


def _port(value: str) -> int:
    if not value.isascii() or not value.isdecimal() or not int(value[:6]) < 1 << 16:
        raise argparse.ArgumentTypeError(f"{value!r} is no port, which is a number up to 65535")
    return int(value)


def _percent(value: str) -> float:
    try:
        percent = float(value)
    except ValueError:
        percent = -1
    if not 0 <= percent <= _WHOLE:
        raise argparse.ArgumentTypeError(f"{value!r} is no number from 0 to 100")
    return percent
