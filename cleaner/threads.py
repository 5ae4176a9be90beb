"""Hold numpy's matrix products to one thread.

The libraries behind them put every core on a product of some size (OpenBLAS from 262,144 multiplications on). For
products as small as those of a document the cores mostly wait for each other, at full load: 35 ms of CPU a page on
two cores, instead of 6. To cut the products into blocks below that size takes up to twice as long as to do them whole.

On how many threads a product is made also moves its last bits. As it is one in every thread of Python and in every
process, the same text gets the same figures everywhere.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from itertools import product
from threading import Lock

from threadpoolctl import LibController, ThreadpoolController

_SetThreads = Callable[[int], object]


class _Hold:
    """Who multiplies on one thread now, and on how many the libraries did before the first of them came.

    How many threads a library uses is one number for the whole process. So the first to come notes and changes it,
    and the last to go sets it back.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._within = 0
        self._before: list[tuple[_SetThreads, int]] = []

    def take(self) -> None:
        with self._lock:
            self._within += 1
            if self._within == 1:
                counts = [(change, library.num_threads) for library, change in _libraries()]
                self._before = [(change, count) for change, count in counts if count != 1]
                for change, _ in self._before:
                    change(1)

    def drop(self) -> None:
        with self._lock:
            self._within -= 1
            if not self._within:
                self._give_back()

    def forget(self) -> None:
        """Begin anew in a process that was forked: who was within goes on in the other one."""
        self._lock = Lock()
        if self._within:
            self._within = 0
            self._give_back()

    def _give_back(self) -> None:
        for change, count in self._before:
            change(count)


@cache
def _libraries() -> list[tuple[LibController, _SetThreads]]:
    """Return what is loaded for matrix products, each with what changes on how many threads it makes them."""
    found = ThreadpoolController().select(user_api="blas").lib_controllers
    return [(library, _openblas_setter(library) or library.set_num_threads) for library in found]


def _openblas_setter(library: LibController) -> _SetThreads | None:
    """Return OpenBLAS's own function, by any of its names.

    From 3.8 on threadpoolctl lets only the first thread of Python that ever changed the number of OpenBLAS change
    it again: it cannot know who else does. Here all go through `_HOLD`.
    """
    if library.internal_api != "openblas":
        return None
    affixes = product(("", "scipy_"), ("", "64_", "_64"))
    names = [f"{before}openblas_set_num_threads{after}" for before, after in affixes]
    return next((getattr(library.dynlib, name) for name in names if hasattr(library.dynlib, name)), None)


_HOLD = _Hold()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_HOLD.forget)


@contextmanager
def one_thread() -> Iterator[None]:
    """Multiply on one thread until the block is done, whichever of the threads of this process does it."""
    _HOLD.take()
    try:
        yield
    finally:
        _HOLD.drop()
