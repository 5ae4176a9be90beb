"""`python -m cleaner` and `cleaner` are the command line."""

# `signal` is this with enums around it, which take longer to load than Python itself needs from here on: until then
# Ctrl-C prints a traceback.
import _signal as signal  # type: ignore[import-not-found]
import sys


def run() -> int:
    """Load the command line, run it, and return its exit code.

    Ctrl-C while it is being loaded ends the program without a word; from then on it is heeded as `main` does.
    """
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    import gc

    gc.disable()  # nothing of what is loaded is garbage
    from cleaner.cli import main

    gc.enable()
    return main()


if __name__ == "__main__":
    sys.exit(run())
