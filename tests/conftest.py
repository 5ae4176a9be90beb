"""What holds for all tests, before anything is imported; and the browser that some of them want."""

import os
import signal
from collections.abc import Iterator
from typing import Any

import pytest
from browser import CHROMIUM, open_browser

# Products in training are small; with a thread for each core they mostly wait for each other, for
# minutes if something else runs on the machine.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# Signals are heeded, though whatever started the tests may ignore some, as `nohup` does.
if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
if signal.getsignal(signal.SIGHUP) == signal.SIG_IGN:
    signal.signal(signal.SIGHUP, signal.SIG_DFL)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Chromium, where it and Playwright are installed."""
    pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
    if CHROMIUM is None:
        pytest.skip("there is no Chromium here")
    with open_browser() as opened:
        yield opened
