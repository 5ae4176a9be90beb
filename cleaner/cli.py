"""The command line: parse, call the command, say how it ended.

argparse is enough for it: click would add a dependency and 0.13 s to every start, for colours that
four escape codes give, and its own handling of closed pipes and Ctrl-C would have to be undone.
Neither is imported by `import cleaner`.
"""

from __future__ import annotations

import argparse
import difflib
import os
import sys
import traceback
from collections.abc import Sequence
from itertools import pairwise, takewhile
from typing import NoReturn

import cleaner
from cleaner.arguments.parser import Parser, add_common
from cleaner.batch.folder import DamagedError, LockedError
from cleaner.batch.run import BrokenRunError
from cleaner.commands import COMMANDS, Command
from cleaner.errors import CleanerError, OptionError, OutputError, describe_bug, reason_of
from cleaner.inputs import STDIN, NothingToReadError
from cleaner.messages import Console, ExitCode, TooManyRejectsError, show_name
from cleaner.outputs import ClosedPipeError, OutputExistsError, StandardOutput
from cleaner.stopping import STOPPED, StoppedError, stoppable


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code; see `ExitCode`. Nothing is raised."""
    said = list(sys.argv[1:] if argv is None else argv)
    console = _open_console(said)
    out = StandardOutput()
    try:
        with stoppable():
            code = _run(said, console)
            out.flush()
    except BaseException as error:  # whatever it is becomes an exit code and a sentence
        code = _explain(error, console)
        out.abandon()
    console.close()
    return int(code)


def _open_console(said: list[str]) -> Console:
    """Return the console that a command asks for, before it is known whether the command is one."""
    as_json = "--log-format=json" in said or ("--log-format", "json") in pairwise(said)
    return Console(debug="--debug" in said, quiet="--quiet" in said, as_json=as_json)


def _run(said: list[str], console: Console) -> ExitCode:
    parser = _build_parser()
    if not said or not said[0].startswith("-"):
        _check_command(said[0] if said else None)
    try:
        args, unknown = parser.parse_known_args(said)
    except SystemExit:  # after --help and --version
        return ExitCode.OK
    except OptionError:
        _hint_at_file(said)
        raise
    if unknown:
        _hint_at_file(unknown)
        _refuse_unknown(unknown[0], args.parser)
    command: Command = args.command
    args.said = said
    return command.run(args, console)


def _hint_at_file(said: Sequence[str]) -> None:
    """Raise OptionError if a file was named that begins as options do, which argparse says only that none was named."""
    for argument in takewhile(lambda argument: argument != "--", said):
        if argument.startswith("-") and argument != STDIN and os.path.exists(argument):
            raise OptionError(f"{argument!r} is taken for an option; to name the file, say ./{argument}")


def _explain(error: BaseException, console: Console) -> ExitCode:
    """Say why the run ended, and return the exit code for it."""
    if isinstance(error, StoppedError):
        return STOPPED[error.signal]
    if isinstance(error, KeyboardInterrupt):
        return ExitCode.INTERRUPTED
    if console.debug:
        traceback.print_exception(error, file=sys.stderr)
    for kind, code in _CODES:
        if isinstance(error, kind):
            if code is not ExitCode.CLOSED_PIPE:
                console.fail(_spell(error))
            return code
    if isinstance(error, MemoryError):
        console.fail("memory ran out; close other programs, or clean on a larger machine")
        return ExitCode.ENVIRONMENT
    if isinstance(error, OSError):
        named = isinstance(error.filename, str | bytes)  # and not the number of an open file
        what = show_name(os.fsdecode(error.filename)) if named else "the system refused"
        console.fail(f"{what}: {reason_of(error)}; put that right and run again")
        return ExitCode.ENVIRONMENT
    what = str(error) if isinstance(error, BrokenRunError) else describe_bug(error)
    console.fail(f"cleaner {cleaner.__version__}: {what}")
    return ExitCode.BUG


def _spell(error: BaseException) -> str:
    """Return the words of an error, with the name of an option as it is said here."""
    said = str(error)
    if isinstance(error, OptionError) and error.option:
        return f"--{error.option.replace('_', '-')}{said.removeprefix(error.option)}"
    return said


_CODES: tuple[tuple[type[BaseException], ExitCode], ...] = (
    (ClosedPipeError, ExitCode.CLOSED_PIPE),
    (OutputExistsError, ExitCode.OUTPUT),
    (OutputError, ExitCode.ENVIRONMENT),
    (LockedError, ExitCode.LOCKED),
    (TooManyRejectsError, ExitCode.TOO_MANY),
    (NothingToReadError, ExitCode.NO_INPUT),
    (DamagedError, ExitCode.FOUND),
    (CleanerError, ExitCode.USAGE),
)


def _build_parser() -> Parser:
    parser = Parser(
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
        add_common(part)
        part.set_defaults(command=command, parser=part)
    return parser


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
    if not argument.startswith("-"):
        raise OptionError(f"{argument!r} is one more than can be named; `{parser.prog} --help` shows how it is used")
    option = argument.partition("=")[0]
    # Without the dashes, which all have: with them --kind is near --max-window.
    known = {name.strip("-"): name for name in parser._option_string_actions}
    near = difflib.get_close_matches(option.strip("-"), known, n=1, cutoff=0.5)
    hint = f"did you mean {known[near[0]]!r}?" if near else f"`{parser.prog} --help` shows what there is"
    raise OptionError(f"there is no option {option!r}; {hint}")


def _indent(text: str) -> str:
    return "\n".join(f"  {line}" for line in text.strip().splitlines())


_EXIT_CODES = """\
exit codes:
  0 all was processed        2 wrong option or path, nothing done    3 some were rejected
  4 too many were rejected   5 nothing to read                      10 the output is another
  11 another run is there    12 cannot be written                   70 an error in cleaner
  1 found what was asked for (damage, a flag, a change)
  130 interrupted (129, 143 by another signal)             141 nobody read on
"""
