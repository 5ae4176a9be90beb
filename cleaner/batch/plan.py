"""What a run is: its inputs and options, written down so that another run can be told apart."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path, PurePath
from typing import Any

import cleaner
from cleaner.batch.folder import RESERVED, name_text
from cleaner.batch.formats import FILES
from cleaner.batch.piece import DIR, Target
from cleaner.batch.protocol import Input, Limits, Shard
from cleaner.batch.worker import Clean
from cleaner.errors import OptionError
from cleaner.messages import show_name
from cleaner.options import PAGE_MODEL
from cleaner.records import Reject

SCHEMA = 1
# What a worker is handed at a time: small enough that little is lost when it is killed, large
# enough that a dump of a terabyte does not become a million files.
_LEAST_SHARD = 4 << 20
_MOST_SHARD = 64 << 20
_SHARDS = 4_096
# The first and the last of a file are hashed: what was written anew differs there, and a dump of a
# terabyte is not read twice.
_HASHED = 1 << 20
# What an input is called, and where its text goes for that.
_PATHS = ("path", "name", "text_name")


@dataclass(frozen=True, slots=True)
class Asked:
    """All that a run was asked to do."""

    inputs: tuple[Input, ...]
    refused: tuple[Reject, ...]
    """What was found and cannot be read at all."""
    clean: Clean
    cleaning: Mapping[str, object]
    """What `clean` is, for `run.json`."""
    target: Target
    limits: Limits
    timeout: float
    """Seconds of CPU time that one record may take."""
    workers: int
    max_rejects: float
    """Share of records, 0 to 1."""
    strict: bool = False
    """The first reject ends the run."""
    fail_on: tuple[str, ...] = ()
    """Flags of which none may be raised; the run ends all the same."""
    forgiving: bool = False
    """The exit code does not tell of rejects."""


def describe_cleaner(clean: cleaner.Cleaner, model: Path | None) -> dict[str, object]:
    """Return what decides about the results of a cleaner: its options, and hashes of what else it goes by."""
    profile = clean.profile.to_json() if clean.profile else None
    return {
        **asdict(clean.options),
        "model": hashlib.sha256(model.read_bytes()).hexdigest() if model else None,
        "pages": hashlib.sha256(PAGE_MODEL.read_bytes()).hexdigest() if model else None,
        "profile": hashlib.sha256(profile).hexdigest() if profile else None,
        "corrections": clean.corrections.digest() if clean.corrections else None,
    }


def describe_run(asked: Asked, shards: int) -> dict[str, Any]:
    """Return what `run.json` says; runs that may go on from each other's work say the same.

    Neither the number of workers nor anything of the clock or the machine is in it. The number of
    `shards` is: a file that cannot be read in its middle today is cut up otherwise tomorrow.
    """
    return {
        "v": SCHEMA,
        "cleaner": cleaner.__version__,
        "cleaning": dict(asked.cleaning),
        "fields": asdict(asked.target.fields),
        "limits": {**asdict(asked.limits), "timeout": asked.timeout},
        "to": asked.target.format,
        "raw": asked.target.raw,
        "shard_bytes": shard_bytes(asked.inputs),
        "shards": shards,
        "inputs": [_describe_input(source) for source in asked.inputs],
        "refused": [[reject.file, reject.code] for reject in asked.refused],
    }


def _describe_input(source: Input) -> dict[str, Any]:
    known = {name: value for name, value in asdict(source).items() if name != "time"}
    return {**known, "sha256_ends": _hash_ends(source.path)}


def shard_bytes(inputs: Sequence[Input]) -> int:
    """Return how large the shards of a run are: larger for a larger dump, whatever the workers."""
    total = sum(source.size or 0 for source in inputs)
    return min(max(total // _SHARDS, _LEAST_SHARD), _MOST_SHARD)


def list_differences(before: Mapping[str, Any], now: Mapping[str, Any]) -> list[str]:
    """Return what differs between two descriptions of runs, in words, most important first."""
    # As JSON knows no tuples, both are compared as it would write them.
    return list(_differences("", _plain(before), _plain(now)))


def list_paths_then(before: Mapping[str, Any], now: Mapping[str, Any]) -> list[str]:
    """Return how the inputs were named before, if nothing differs but how the same files are named; else nothing."""
    then, these = _plain(before), _plain(now)
    if not isinstance(then, dict) or not isinstance(these, dict) or _without_paths(then) != _without_paths(these):
        return []
    return [source["path"] for source in then["inputs"]]


def _without_paths(run: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return the description of a run without what its inputs are called; None if one of them could not be read."""
    if not all(source["sha256_ends"] for source in run["inputs"]):
        return None
    inputs = [{**source, **dict.fromkeys(_PATHS)} for source in run["inputs"]]
    return {**run, "inputs": inputs}


def check_names(asked: Asked) -> None:
    """Look whether texts would land on files that the run keeps for itself.

    Raises:
        OptionError: one would.
    """
    for source in asked.inputs:
        if source.format not in FILES or asked.target.format_for(source) != DIR:
            continue
        place = PurePath(source.text_name or name_text(source.name, source.format))
        if place.parts[0] in RESERVED:
            raise OptionError(
                f"{show_name(source.path)} would be written where the run keeps its own {place.parts[0]}; "
                f"{_say_way_out(source, place, alone=len(asked.inputs) == 1)}"
            )


def _say_way_out(source: Input, place: PurePath, *, alone: bool) -> str:
    """Return how a text is cleaned whose place in the folder of a run is where that keeps something of its own."""
    path = source.path
    for _ in place.parts[1:]:
        path = os.path.dirname(path)
    # A path that was named from within that folder does not say what it is called.
    named = show_name(path) if path else f"the folder {place.parts[0]}"
    into_file = f", clean it into a file (`cleaner clean {show_name(source.path)} -o OUT.txt`)" if alone else ""
    return f"rename {named}{into_file}, or write records with --to jsonl"


def weigh_shards(shards: Sequence[Shard]) -> list[int]:
    """Return the bytes each shard stands for; those of one file share its bytes evenly."""
    parts: dict[str, int] = {}
    for shard in shards:
        if len(shard.inputs) == 1:
            parts[shard.inputs[0].path] = parts.get(shard.inputs[0].path, 0) + 1
    return [sum((source.size or 0) // parts.get(source.path, 1) for source in shard.inputs) for shard in shards]


def _differences(place: str, before: object, now: object) -> Iterator[str]:
    if isinstance(before, dict) and isinstance(now, dict):
        for name in {**before, **now}:
            yield from _differences(f"{place}.{name}" if place else name, before.get(name), now.get(name))
    elif isinstance(before, list) and isinstance(now, list) and all(isinstance(one, dict) for one in (*before, *now)):
        if len(before) != len(now):
            yield f"{place}: {len(before):,} then, {len(now):,} now"
        for number, (one, other) in enumerate(zip(before, now, strict=False), 1):
            yield from _differences(f"{place}[{show_name(str(one.get('path', number)))}]", one, other)
    elif before != now:
        yield f"{place}: {before} then, {now} now"


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return {name: _plain(held) for name, held in value.items()}
    if isinstance(value, list | tuple | frozenset):
        return [_plain(held) for held in value]
    return value


def _hash_ends(path: str) -> str | None:
    """Return the hash of the first and the last MiB of a file; None if it cannot be read."""
    try:
        with open(path, "rb") as file:
            found = hashlib.sha256(file.read(_HASHED))
            size = file.seek(0, os.SEEK_END)
            file.seek(max(size - _HASHED, _HASHED))
            found.update(file.read())
    except (OSError, ValueError):
        return None
    return found.hexdigest()
