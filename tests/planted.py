"""A cleaner for tests of runs: it is killed, hangs, fails or takes memory at records that say so.

It stands by itself because worker processes load the file it is in.
"""

from __future__ import annotations

import os
import signal
import time
from dataclasses import dataclass

import cleaner
from cleaner.batch import worker
from cleaner.pipeline import Result

_BLOCK = 16 << 20


@dataclass(frozen=True)
class Planted:
    """Cleans with `rules`, unless the text says otherwise."""

    rules: cleaner.Cleaner

    def __call__(self, text: str, /, *, url: str | None = None) -> Result:
        if "KILL ME" in text:
            os.kill(os.getpid(), signal.SIGKILL)
        while "HANG" in text:
            pass
        held = []
        while "EAT" in text:
            held.append(bytearray(_BLOCK))
        if "FAIL" in text:
            raise ValueError("planted")
        if "LEAVE" in text:  # when the last piece of the shard is sent, and before a word of that
            worker.JobDone = lambda retiring: os.kill(os.getpid(), signal.SIGKILL)  # type: ignore[assignment, misc]
        if "SLOW" in text:
            time.sleep(0.02)
        return self.rules(text, url=url)
