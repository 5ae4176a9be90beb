"""Under which names the texts of files lie in the folder of a run: each under one of its own.

A text keeps the name of its file, and the article of a page is called after the page. Where two would
be called the same, or one as a folder of others is, all but one get a number; what is longer than a
name may be is cut, with a hash of all of it. The names of the inputs decide, so a run that goes on
finds what it wrote, whatever its workers did.
"""

from __future__ import annotations

import hashlib
import os
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import count
from pathlib import PurePath

from cleaner.batch.compressed import suffix_of
from cleaner.batch.folder import name_text
from cleaner.batch.formats import FILES
from cleaner.batch.protocol import Input

# Of most file systems, in bytes.
_LONGEST_NAME = 255
_HASH_DIGITS = 12
# What goes on for longer behind a full stop is no ending.
_LONGEST_ENDING = 12


def name_texts(inputs: Sequence[Input]) -> tuple[Input, ...]:
    """Return `inputs` with the names of their texts, which are all distinct; none is a folder of another."""
    texts = [source for source in inputs if source.format in FILES]
    given: dict[str, str] = {}
    taken = {str(folder) for source in texts for folder in PurePath(_wanted(source)).parents}
    # A file of text goes first: what a page would be called is only made up.
    waiting = sorted(texts, key=lambda source: (source.format != "text", source.name, source.path))
    # Whoever can have the usual name gets it before any number is given.
    for source in waiting:
        if source.path not in given and (name := _wanted(source)) not in taken:
            given[source.path] = name
            taken.add(name)
    # Whoever is called the same looks on from where the last one found a name: all before are taken.
    numbers: defaultdict[tuple[str, str], count[int]] = defaultdict(lambda: count(2))
    for source in waiting:
        if source.path not in given:
            names = (_wanted(source, f".{number}") for number in numbers[_split(source)])
            given[source.path] = name = next(name for name in names if name not in taken)
            taken.add(name)
    return tuple(_with_name(source, given.get(source.path)) for source in inputs)


def _with_name(source: Input, name: str | None) -> Input:
    usual = name is None or name == name_text(source.name, source.format)
    return source if usual else replace(source, text_name=name)


def _wanted(source: Input, mark: str = "") -> str:
    """Return what the text of `source` would be called, with `mark` before the ending."""
    stem, ending = _split(source)
    *folders, last = stem.split(os.sep)
    return os.sep.join([*(_shorten(folder, "") for folder in folders), _shorten(last, f"{mark}{ending}")])


def _split(source: Input) -> tuple[str, str]:
    """Return the name of the text of `source` without its ending, and the ending."""
    if source.format == "text":
        stem, ending = os.path.splitext(source.name)
        return (stem, ending) if len(ending) <= _LONGEST_ENDING else (source.name, "")
    packed = suffix_of(source.compression)
    bare, last = os.path.splitext(source.name)
    # The name of an article says what its bytes are, so what says that it is packed stands at its end.
    return (bare if packed and last.lower() == packed else source.name), f".txt{packed}"


def _shorten(stem: str, ending: str) -> str:
    """Return a name that a file may have; what is too long is cut at a character and has a hash of what it was."""
    room = _LONGEST_NAME - len(os.fsencode(ending))
    if len(os.fsencode(stem)) <= room:
        return f"{stem}{ending}"
    digits = hashlib.sha256(os.fsencode(stem)).hexdigest()[:_HASH_DIGITS]
    # No character has fewer bytes than one.
    cut = stem[: room - _HASH_DIGITS - 1]
    while len(os.fsencode(cut)) > room - _HASH_DIGITS - 1:
        cut = cut[:-1]
    return f"{cut}-{digits}{ending}"
