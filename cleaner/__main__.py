"""`python -m cleaner` and `cleaner` are the command line."""

import signal
import sys


def run() -> int:
    """Load the command line, run it, and return its exit code.

    Ctrl-C while it is being loaded ends the program without a word; from then on it is heeded as `main` does.
    """
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from cleaner.cli import main

    return main()


if __name__ == "__main__":
    sys.exit(run())
