"""On how many threads numpy multiplies while a text is judged, and afterwards."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

import cleaner
from cleaner.threads import _libraries, one_thread

FEW = 2


def counts() -> set[int]:
    return {library.num_threads for library, _ in _libraries()}


@pytest.fixture(autouse=True)
def on_few_threads() -> Iterator[None]:
    cleaner.clean("The first text loads what multiplies.")
    before = [(change, library.num_threads) for library, change in _libraries()]
    for change, _ in before:
        change(FEW)
    if counts() != {FEW}:
        pytest.skip("the library that numpy multiplies with here cannot be told how many threads to use")
    yield
    for change, count in before:
        change(count)


def test_it_is_one_thread_within_and_as_many_as_before_after_it() -> None:
    with one_thread():
        assert counts() == {1}
        with one_thread():
            assert counts() == {1}
        assert counts() == {1}
    assert counts() == {FEW}


def test_it_is_as_before_after_an_error() -> None:
    with pytest.raises(ValueError, match="amid"), one_thread():
        raise ValueError("amid it")
    assert counts() == {FEW}


def test_who_goes_first_does_not_set_it_back_for_who_stays() -> None:
    met, gone = Barrier(2, timeout=30), Barrier(2, timeout=30)

    def go() -> None:
        with one_thread():
            met.wait()
        gone.wait()

    def stay() -> set[int]:
        with one_thread():
            met.wait()
            gone.wait()
            return counts()

    with ThreadPoolExecutor(2) as threads:
        going, staying = threads.submit(go), threads.submit(stay)
        going.result()
        assert staying.result() == {1}
    assert counts() == {FEW}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no process can be forked here")
def test_a_process_forked_amid_it_begins_anew() -> None:
    with one_thread():
        child = os.fork()
        if not child:
            fine = counts() == {FEW}
            with one_thread():
                fine = fine and counts() == {1}
            os._exit(0 if fine and counts() == {FEW} else 1)
        _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0
    assert counts() == {FEW}


def test_texts_cleaned_by_many_threads_leave_it_as_it_was() -> None:
    text = "\n".join(f"The harbour council met on day {day} and voted on the new quay wall." for day in range(60))
    with ThreadPoolExecutor(8) as threads:
        said = set(threads.map(lambda _: repr(cleaner.clean(text).to_dict()), range(40)))
    assert said == {repr(cleaner.clean(text).to_dict())}
    assert counts() == {FEW}
