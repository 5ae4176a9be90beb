"""Cycles of garbage are not looked for while a long text is cleaned, and only then."""

from __future__ import annotations

import gc
import os
import threading
import warnings
from collections.abc import Iterator

import pytest

import cleaner
from cleaner.collecting import uncollected

LONG = 1_000_000


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    gc.enable()
    yield
    gc.enable()


def test_a_long_text_puts_it_off_until_it_is_done() -> None:
    with uncollected(LONG):
        assert not gc.isenabled()
        with uncollected(LONG):
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_short_text_does_not() -> None:
    with uncollected(LONG - 1):
        assert gc.isenabled()


def test_an_error_turns_it_on_again() -> None:
    with pytest.raises(MemoryError), uncollected(LONG):
        raise MemoryError
    assert gc.isenabled()


def test_what_the_user_turned_off_stays_off() -> None:
    gc.disable()
    with uncollected(LONG):
        assert not gc.isenabled()
    assert not gc.isenabled()


def test_cleaning_a_long_text_makes_no_search() -> None:
    text = "Advertisement\nThe storm reached the coast on Monday night.\n" * (LONG // 50)
    searches: list[str] = []

    def note(phase: str, info: dict[str, int]) -> None:
        searches.append(phase)

    clean = cleaner.Cleaner(model=None)
    clean("Storm.")
    gc.collect()
    gc.callbacks.append(note)
    try:
        result = clean(text)
        within = len(searches)
        clean(text[: LONG // 10])
    finally:
        gc.callbacks.remove(note)
    assert len(result.text) < len(text)
    # The switch is turned on again with the last of it: at most one search falls into the call.
    assert within <= 2
    assert len(searches) > within + 2


def test_a_process_that_is_forked_meanwhile_makes_its_search() -> None:
    """Forked by another thread it would never turn it on again; by its own it leaves the block as its parent does."""
    codes: list[int] = []

    def fork() -> None:
        child = os.fork()
        if not child:
            os._exit(not gc.isenabled())
        codes.append(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of a fork beside threads, from Python 3.12 on
        with uncollected(LONG):
            thread = threading.Thread(target=fork)
            thread.start()
            thread.join()
            fork()
            assert not gc.isenabled()
    assert codes == [0, 1]
