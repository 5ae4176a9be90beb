"""How a command line is read, and what every command takes."""

from __future__ import annotations

import argparse
from typing import NoReturn

from cleaner.errors import OptionError
from cleaner.outputs import StandardOutput


class Parser(argparse.ArgumentParser):
    """argparse, but a mistake is an OptionError and help goes where data goes."""

    def error(self, message: str) -> NoReturn:
        """Raise OptionError instead of ending the program."""
        raise OptionError(f"{message}; `{self.prog} --help` shows how it is used")

    def _print_message(self, message: str, file: object = None) -> None:
        """Write help or version to standard output; argparse would write it to `file`, and not say if it could not."""
        StandardOutput().write(message.encode())
        StandardOutput().flush()


def add_common(parser: argparse.ArgumentParser) -> None:
    """Add what all commands take. Whoever reads it is `main`, before the rest is understood."""
    add = parser.add_argument_group("what to say, on standard error").add_argument
    add("--quiet", action="store_true", help="say nothing but errors, and how to go on after one")
    add("--log-format", choices=("text", "json"), default="text", help="lines, or each an object of JSON")
    add("--debug", action="store_true", help="show where in the program an error happened")
