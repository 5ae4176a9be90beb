"""What holds for all tests, before anything is imported."""

import os
import signal

# Products in training are small; with a thread for each core they mostly wait for each other, for
# minutes if something else runs on the machine.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# Signals are heeded, though whatever started the tests may ignore some, as `nohup` does.
if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
if signal.getsignal(signal.SIGHUP) == signal.SIG_IGN:
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
