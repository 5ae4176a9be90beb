"""The command line: parse, call, print.

argparse is enough for it: click would add a dependency and 0.13 s to every start, for colours that
four escape codes give, and its own handling of closed pipes and Ctrl-C would have to be undone.
Neither is imported by `import cleaner`.
"""

from __future__ import annotations

import argparse
import difflib
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, repeat
from pathlib import Path
from types import FrameType
from typing import NoReturn, get_args

import cleaner
from cleaner import render
from cleaner.errors import CleanerError, OptionError, OutputError, describe_bug
from cleaner.inputs import Format, NothingToReadError, Source, find_encoding, find_sources
from cleaner.job import Cleaned, Job, Settings
from cleaner.messages import Console, ExitCode, TooManyRejectsError, show_name
from cleaner.options import check
from cleaner.outputs import (
    ClosedPipeError,
    OutputExistsError,
    RejectsFile,
    StandardOutput,
    plan_output,
    refuse_existing,
    writing,
)
from cleaner.pipeline import DEFAULT
from cleaner.records import MAX_TEXT


@dataclass(frozen=True, slots=True)
class Command:
    """One command: `run` gets the arguments and the console, and returns the exit code."""

    name: str
    help: str
    examples: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace, Console], ExitCode]


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code; see `ExitCode`. Nothing is raised."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    console = Console(debug="--debug" in arguments)
    out = StandardOutput()
    try:
        with _stoppable():
            code = _run(arguments, console)
            out.flush()
    except BaseException as error:  # whatever it is becomes an exit code and a sentence
        code = _explain(error, console)
        out.abandon()
    console.close()
    return int(code)


def _run(arguments: list[str], console: Console) -> ExitCode:
    parser = _build_parser()
    if not arguments or not arguments[0].startswith("-"):
        _check_command(arguments[0] if arguments else None)
    try:
        args, unknown = parser.parse_known_args(arguments)
    except SystemExit:  # after --help and --version
        return ExitCode.OK
    if unknown:
        _refuse_unknown(unknown[0], args.parser)
    command: Command = args.command
    return command.run(args, console)


def _explain(error: BaseException, console: Console) -> ExitCode:
    """Say why the run ended, and return the exit code for it."""
    if isinstance(error, _Stopped):
        return _STOPPED[error.signal]
    if isinstance(error, KeyboardInterrupt):
        return ExitCode.INTERRUPTED
    if console.debug:
        traceback.print_exception(error, file=sys.stderr)
    for kind, code in _CODES:
        if isinstance(error, kind):
            if code is not ExitCode.CLOSED_PIPE:
                console.fail(str(error))
            return code
    if isinstance(error, MemoryError):
        console.fail("memory ran out; close other programs, or clean on a larger machine")
        return ExitCode.ENVIRONMENT
    if isinstance(error, OSError):
        console.fail(f"the system refused: {(error.strerror or str(error)).lower()}; put that right and run again")
        return ExitCode.ENVIRONMENT
    console.fail(f"cleaner {cleaner.__version__}: {describe_bug(error)}")
    return ExitCode.BUG


_CODES: tuple[tuple[type[BaseException], ExitCode], ...] = (
    (ClosedPipeError, ExitCode.CLOSED_PIPE),
    (OutputExistsError, ExitCode.OUTPUT),
    (OutputError, ExitCode.ENVIRONMENT),
    (TooManyRejectsError, ExitCode.TOO_MANY),
    (NothingToReadError, ExitCode.NO_INPUT),
    (CleanerError, ExitCode.USAGE),
)


# ---------------------------------------------------------------------------------------------
# Commands


def _clean(args: argparse.Namespace, console: Console) -> ExitCode:
    settings = _settings(args)
    inputs = find_sources(args.paths, forced=args.format, warn=console.warn)
    target = plan_output(inputs, args.output, overwrite=args.overwrite)

    def write(source: Source, results: Iterable[Cleaned]) -> None:
        with target.open(source) as sink:
            for cleaned in results:
                sink.write(cleaned.output)

    with RejectsFile(target.rejects, overwrite=args.overwrite) as rejects:
        job = Job(settings, console, rejects)
        code = job.run(inputs, write)
    StandardOutput().flush()
    if job.counts_records or not inputs.single:
        console.note(job.summary(inputs))
    return code


def _diff(args: argparse.Namespace, console: Console) -> ExitCode:
    def draw(cleaned: Cleaned) -> str:
        decisions = cleaned.result.decisions
        return f"{render.draw_diff(decisions, colour=colour)}\n{render.draw_count(decisions)}"

    def record(cleaned: Cleaned) -> dict[str, object]:
        values = cleaned.result.to_dict()
        for decision in values["decisions"]:  # type: ignore[attr-defined]
            del decision["votes"]
        return values

    colour = _wants_colour()
    return _show(args, console, record if args.json else draw)


def _explain_texts(args: argparse.Namespace, console: Console) -> ExitCode:
    def draw(cleaned: Cleaned) -> str:
        return render.draw_explanation(cleaned.result.decisions, colour=colour)

    def record(cleaned: Cleaned) -> dict[str, object]:
        return cleaned.result.to_dict()

    colour = _wants_colour()
    return _show(args, console, record if args.json else draw)


def _show(args: argparse.Namespace, console: Console, show: Callable[[Cleaned], str | dict[str, object]]) -> ExitCode:
    """Print what `show` makes of each text: a drawing, or a line of JSON."""
    settings = _settings(args)
    inputs = find_sources(args.paths, forced=args.format, warn=console.warn)
    out = StandardOutput()
    heads: Iterator[str] = chain([""], repeat("\n"))

    def print_each(source: Source, results: Iterable[Cleaned]) -> None:
        for cleaned in results:
            shown = show(cleaned)
            if isinstance(shown, dict):
                place = {"file": source.path, "file_line": cleaned.line}
                shown = render.to_json(place | shown) + "\n"
            elif cleaned.line or not inputs.single:
                line = f":{cleaned.line}" if cleaned.line else ""
                shown = f"{next(heads)}==> {show_name(source.path)}{line} <==\n\n{shown}"
            out.write(shown.encode("utf-8", "backslashreplace"))

    return Job(settings, console, RejectsFile(None, overwrite=False)).run(inputs, print_each)


def _rules(args: argparse.Namespace, console: Console) -> ExitCode:
    rows = render.list_rules()
    if args.json:
        shown = render.to_json([row.to_dict() for row in rows]) + "\n"
    else:
        shown = render.draw_rules_markdown(rows) if args.markdown else render.draw_rules(rows)
    StandardOutput().write(shown.encode("utf-8", "backslashreplace"))
    return ExitCode.OK


def _evaluate(args: argparse.Namespace, console: Console) -> ExitCode:
    # Loaded here because no other command needs it.
    from cleaner.evaluate import draw_figures, draw_wrong_drops, evaluate

    if args.folds:
        from cleaner.training.train import draw_folds, evaluate_folds

        if not args.data or args.labels or args.model != [DEFAULT]:
            raise OptionError("--folds trains models of its own: it wants --data DIR, and neither LABELS nor --model")
        shown = draw_folds(evaluate_folds(Path(args.data), args.folds, args.seed, console.note))
    elif not args.labels:
        raise OptionError("name a labels file, or --folds 5 --data DIR")
    else:
        shown = ""
        for model in args.model:
            figures = evaluate(Path(args.labels), _cleaner(args, model))
            shown += f"model: {model}\n\n" if len(args.model) > 1 else ""
            shown += draw_figures(figures) + (draw_wrong_drops(figures) if args.wrong else "")
    StandardOutput().write(shown.encode("utf-8", "backslashreplace"))
    return ExitCode.OK


def _train(args: argparse.Namespace, console: Console) -> ExitCode:
    from cleaner.training.train import train  # loads numpy

    if not args.data and not args.labels:
        raise OptionError("name what to learn from: --data DIR, --labels FILE, or both")
    refuse_existing(args.output, overwrite=args.overwrite)
    data = Path(args.data) if args.data else None
    model = train(data, [Path(name) for name in args.labels], args.seed, console.note)
    with writing(args.output, overwrite=args.overwrite) as sink:
        sink.write(model)
    console.note(f"{args.output}: {len(model):,} bytes")
    return ExitCode.OK


def _cleaner(args: argparse.Namespace, model: str) -> cleaner.Cleaner:
    return cleaner.Cleaner(
        args.language,
        args.focus,
        args.keep,
        args.drop,
        args.disable,
        args.when_emptied,
        None if model == _NO_MODEL else model,
    )


def _settings(args: argparse.Namespace) -> Settings:
    """Return what the options say, or raise OptionError for the first that says nothing."""
    if args.format:
        check("format", [args.format], get_args(Format))
    return Settings(_cleaner(args, args.model[-1]), args.text_field, args.max_text, find_encoding(args.encoding))


def _wants_colour() -> bool:
    # https://no-color.org: set and not empty means no, whatever its value.
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return sys.stdout is not None and sys.stdout.isatty()


# ---------------------------------------------------------------------------------------------
# Arguments


class _Parser(argparse.ArgumentParser):
    """argparse, but a mistake is an OptionError and help goes where data goes."""

    def error(self, message: str) -> NoReturn:
        raise OptionError(f"{message}; `{self.prog} --help` shows how it is used")

    def print_help(self, file: object = None) -> None:
        StandardOutput().write(self.format_help().encode())
        StandardOutput().flush()


def _build_parser() -> _Parser:
    parser = _Parser(
        prog="cleaner",
        description="Gets the article out of dirty scraped text, and says why each piece of the rest went.",
        epilog=_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"cleaner {cleaner.__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for command in COMMANDS:
        part = commands.add_parser(
            command.name,
            help=command.help,
            description=f"{command.help[0].upper()}{command.help[1:]}.",
            epilog=f"examples:\n{_indent(command.examples)}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        command.add_arguments(part)
        part.add_argument("--debug", action="store_true", help="show where in the program an error happened")
        part.set_defaults(command=command, parser=part)
    return parser


def _add_clean(parser: argparse.ArgumentParser) -> None:
    _add_paths(parser)
    parser.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        help="the file to write, or for several texts the folder in which their names are "
        "mirrored; rejects go to OUT.rejects.jsonl beside it (default: standard output)",
    )
    parser.add_argument("--overwrite", action="store_true", help="replace outputs that exist")
    _add_options(parser)


def _add_show(parser: argparse.ArgumentParser) -> None:
    _add_paths(parser)
    parser.add_argument("--json", action="store_true", help="print one line of JSON for each text")
    _add_options(parser)


def _add_rules(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON array")
    parser.add_argument("--markdown", action="store_true", help="print the table as Markdown")


def _add_evaluate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("labels", nargs="?", metavar="LABELS.jsonl", help="texts with the right kind of each line")
    parser.add_argument("--wrong", action="store_true", help="list the lines of articles that were dropped, too")
    add = parser.add_argument_group("on sites that no model has seen").add_argument
    add("--folds", type=_positive, metavar="N", help="train N models, each without a part of the sites, and clean that")
    add("--data", metavar="DIR", help="the folder with pages.parquet and raw.parquet")
    add("--seed", type=_positive, default=1, metavar="N", help="where chance begins (default: 1)")
    _add_cleaning(parser)


def _add_train(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", metavar="DIR", help="a folder with pages.parquet and raw.parquet, or *.silver.jsonl")
    parser.add_argument(
        "--labels", action="append", default=[], metavar="FILE", help="lines with their kinds, as `evaluate` reads them"
    )
    parser.add_argument("-o", "--output", required=True, metavar="MODEL", help="the file to write")
    parser.add_argument("--overwrite", action="store_true", help="replace the file if it exists")
    parser.add_argument("--seed", type=_positive, default=1, metavar="N", help="where chance begins (default: 1)")


def _add_paths(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths",
        nargs="+",
        metavar="PATH",
        help="a text file, a .jsonl file, a folder (its .txt, .text and .md files and those "
        "without a suffix, at any depth; hidden ones are left out), or - for standard input",
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
    add("--keep", **_NAMES, metavar="KIND", help="keep this kind too: --keep caption,bio")  # type: ignore[arg-type]
    add("--drop", **_NAMES, metavar="KIND", help="drop this kind too: --drop title")  # type: ignore[arg-type]
    add("--disable", **_NAMES, metavar="RULE", help="do not ask this rule (see `cleaner rules`)")  # type: ignore[arg-type]
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
    add = parser.add_argument_group("how to read").add_argument
    add(
        "--encoding",
        metavar="NAME",
        help="encoding of the input (default: UTF-8, or UTF-16 by its mark)",
    )
    add("--format", metavar="NAME", help="what the input is, text or jsonl (default: by its name)")
    add(
        "--text-field",
        default="text",
        metavar="NAME",
        help="the field of a .jsonl record to clean (default: text)",
    )
    add(
        "--max-text",
        type=_positive,
        default=MAX_TEXT,
        metavar="N",
        help=f"reject records of a .jsonl with a longer text, in characters (default: {MAX_TEXT})",
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


_NO_MODEL = "none"
_NAMES = {"action": _AddNames, "default": ()}


def _positive(value: str) -> int:
    if not value.isascii() or not value.isdecimal() or len(value) > 12 or int(value) == 0:
        raise argparse.ArgumentTypeError(f"{value!r} is no number of characters such as 10000000")
    return int(value)


def _check_command(name: str | None) -> None:
    names = [command.name for command in COMMANDS]
    if name is None:
        raise OptionError(f"name a command: {', '.join(names)}; `cleaner --help` shows what they do")
    if name in names:
        return
    if os.path.exists(name):
        hint = f"to clean the file {name!r}, say `cleaner clean {name}`"
    else:
        near = difflib.get_close_matches(name, names, n=1, cutoff=0.5)
        hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(names)}"
    raise OptionError(f"there is no command {name!r}; {hint}")


def _refuse_unknown(argument: str, parser: argparse.ArgumentParser) -> NoReturn:
    option = argument.partition("=")[0]
    near = difflib.get_close_matches(option, list(parser._option_string_actions), n=1, cutoff=0.5)
    hint = f"did you mean {near[0]!r}?" if near else f"`{parser.prog} --help` shows what there is"
    raise OptionError(f"there is no option {option!r}; {hint}")


def _indent(text: str) -> str:
    return "\n".join(f"  {line}" for line in text.strip().splitlines())


_EXIT_CODES = """\
exit codes:
  0 all was processed        2 wrong option or path, nothing done    3 some were rejected
  4 all records rejected     5 nothing to read                      10 the output exists
  12 cannot be written       70 an error in cleaner                 130 interrupted
"""

# Help, the check for mistyped names and the tests all go by this list: a further command is one
# more entry, with a function that adds its arguments and one that runs it.
COMMANDS: tuple[Command, ...] = (
    Command(
        "clean",
        "write the article without the rest",
        """
cleaner clean page.txt                         to standard output
cleaner clean page.txt -o page.clean.txt
cleaner clean pages/ -o cleaned/               a folder of texts, names mirrored
cleaner clean dump.jsonl -o clean.jsonl --text-field body
curl -s URL | html2text | cleaner clean -      from standard input
""",
        _add_clean,
        _clean,
    ),
    Command(
        "diff",
        "show before and after, every dropped line with its kind and reason",
        """
cleaner diff page.txt
cleaner diff page.txt --focus precision --keep caption
cleaner diff page.txt --json | jq '.decisions[] | select(.keep | not) | .text'
""",
        _add_show,
        _diff,
    ),
    Command(
        "explain",
        "show every piece of a text with its kind, how sure that is, and the votes for it",
        """
cleaner explain page.txt
cleaner explain page.txt --json
""",
        _add_show,
        _explain_texts,
    ),
    Command(
        "rules",
        "list all rules and phrase tables: what they look for, what their word weighs",
        """
cleaner rules
cleaner rules --markdown
cleaner rules --json | jq -r '.[].name'
""",
        _add_rules,
        _rules,
    ),
    Command(
        "evaluate",
        "hold the cleaner against texts whose lines a person labelled",
        """
cleaner evaluate seeds/labels.jsonl
cleaner evaluate labels.jsonl --wrong
cleaner evaluate labels.jsonl --model default --model my.model
cleaner evaluate --folds 5 --data pages/
""",
        _add_evaluate,
        _evaluate,
    ),
    Command(
        "train",
        "train the learned filter on labelled pages or lines",
        """
cleaner train --data pages/ -o my.model
cleaner train --data pages/ --labels mine.jsonl -o my.model
cleaner clean page.txt --model my.model
""",
        _add_train,
        _train,
    ),
)


# ---------------------------------------------------------------------------------------------
# Signals


class _Stopped(BaseException):
    """A signal asks the run to end."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.signal = number


_STOPPED: dict[int, ExitCode] = {
    number: code
    for name, code in (
        ("SIGINT", ExitCode.INTERRUPTED),
        ("SIGTERM", ExitCode.TERMINATED),
        ("SIGHUP", ExitCode.HANGUP),
    )
    if (number := getattr(signal, name, None)) is not None
}


@contextmanager
def _stoppable() -> Iterator[None]:
    """Let the first signal end the run in order, and the second at once."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in _STOPPED}
    # What was ignored stays so: that is how nohup and background jobs ask for it.
    ours = [number for number, handler in before.items() if handler not in (signal.SIG_IGN, None)]

    def stop(number: int, frame: FrameType | None) -> None:
        for each in ours:
            signal.signal(each, signal.SIG_DFL)
        raise _Stopped(number)

    try:
        for number in ours:
            signal.signal(number, stop)
        yield
    finally:
        for number in ours:
            signal.signal(number, before[number])
