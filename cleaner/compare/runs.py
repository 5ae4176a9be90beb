"""Two runs over the same inputs: which records came out otherwise, and which lines went or came back.

Only the attributes are read, a line for each record of each run; they say where in the original
each dropped piece stood, so pieces are compared by place, whatever the cuts. What is held is one
record of each run and the counts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, NamedTuple

from cleaner.batch.folder import ATTRIBUTES, RUN_FILE, RunFolder
from cleaner.batch.formats import FILES
from cleaner.batch.parts import pointing_to_verify, read_parts
from cleaner.batch.place import Numbers
from cleaner.batch.plan import list_differences
from cleaner.batch.spans import Dropped, Span
from cleaner.batch.tally import UNTOLD
from cleaner.errors import OptionError
from cleaner.messages import show_name
from cleaner.render import number_of

# What of an input must be the same: what it is called and where it lies may differ.
_SAME = ("format", "compression", "size", "encoding", "sha256_ends")
_OTHERWISE = "read otherwise by the second"
_HASH_SHOWN = 12
_HASH_LENGTH = 64


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of an original text that one run dropped and the other kept."""

    start: int
    """Code points of the original text."""
    end: int
    text: str
    kind: str
    """Why it went in the run that dropped it: kind, rule, and how sure the kind was."""
    rule: str
    confidence: float

    def to_dict(self) -> dict[str, object]:
        """Return it as plain values, ready for JSON."""
        return {name: getattr(self, name) for name in ("start", "end", "kind", "rule", "confidence", "text")}


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one record in the second run that did not in the first."""

    source: str
    """The input it is from."""
    number: int | None
    """From 1, in its file; None behind a stretch that could not be read."""
    id: str | None
    dropped: tuple[Stretch, ...]
    """Newly dropped."""
    kept: tuple[Stretch, ...]
    """Newly kept."""
    rejected_by: str
    """Which run has it among its rejects: "first", "second", or "" for neither."""
    size: int
    """Characters that differ."""
    flags: tuple[str, ...] = ()
    """Those that came, with "+", and that went, with "-"."""

    def to_dict(self) -> dict[str, object]:
        """Return it as plain values, ready for JSON."""
        return {
            "source": self.source,
            "record": self.number,
            "id": self.id,
            "characters": self.size,
            "rejected_by": self.rejected_by or None,
            "flags": list(self.flags),
            "newly_dropped": [piece.to_dict() for piece in self.dropped],
            "newly_kept": [piece.to_dict() for piece in self.kept],
        }


@dataclass(slots=True)
class Totals:
    """What a comparison of two runs comes to: pieces and characters, by kind and rule."""

    records: Counter[str] = field(default_factory=Counter)
    """same, changed, rejected by the first, rejected by the second, read otherwise by the second."""
    dropped: Counter[tuple[str, str]] = field(default_factory=Counter)
    dropped_characters: Counter[tuple[str, str]] = field(default_factory=Counter)
    kept: Counter[tuple[str, str]] = field(default_factory=Counter)
    kept_characters: Counter[tuple[str, str]] = field(default_factory=Counter)
    renamed: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Pieces that both dropped, as another kind: before and after."""
    flags: Counter[str] = field(default_factory=Counter)

    @property
    def differ(self) -> bool:
        """Whether a record came out otherwise."""
        return self.records.total() > self.records["same"]

    def take(self, change: Change) -> None:
        """Count a record that came out otherwise."""
        self.records["changed" if not change.rejected_by else f"rejected by the {change.rejected_by}"] += 1
        self.flags.update(change.flags)
        for pieces, counts, characters in (
            (change.dropped, self.dropped, self.dropped_characters),
            (change.kept, self.kept, self.kept_characters),
        ):
            for piece in pieces:
                counts[piece.kind, piece.rule] += 1
                characters[piece.kind, piece.rule] += len(piece.text)

    def to_dict(self) -> dict[str, object]:
        """Return all counts, most first, ready for JSON."""
        return {
            "records": dict(self.records),
            "newly_dropped": _list_counts(self.dropped, self.dropped_characters),
            "newly_kept": _list_counts(self.kept, self.kept_characters),
            "other_kind": [
                {"before": before, "after": after, "pieces": count}
                for (before, after), count in self.renamed.most_common()
            ],
            "flags": dict(self.flags),
        }


def _list_counts(pieces: Counter[tuple[str, str]], characters: Counter[tuple[str, str]]) -> list[dict[str, object]]:
    return [
        {"kind": key[0], "rule": key[1], "pieces": pieces[key], "characters": count}
        for key, count in characters.most_common()
    ]


def list_run_differences(first: RunFolder, second: RunFolder) -> list[str]:
    """Return what the two runs were asked to do otherwise, in words: version, options, model, profile, fields, limits.

    Raises:
        OptionError: they are runs over other inputs or other texts of them; the sentence says which.
        DamagedError: what was asked of one cannot be read.
    """
    before, after = _read_asked(first), _read_asked(second)
    _refuse_other_inputs(first, second, before, after)
    asked = [
        {name: value for name, value in run.items() if name not in ("inputs", "refused")} for run in (before, after)
    ]
    return list_differences(_shorten_hashes(asked[0]), _shorten_hashes(asked[1]))


def compare_runs(first: RunFolder, second: RunFolder, totals: Totals) -> Iterator[Change]:
    """Yield the records that came out otherwise, in the order of the input, and count into `totals`.

    A record is known by its number in its shard, and the same only if id and original text are. Pages that one of the
    runs lays out into another text, as `fast` and other versions do, are counted and not compared.

    Raises:
        NoRunError: a run is not finished.
        DamagedError: a run is not as it was written.
        OptionError: the runs are not over the same texts.
    """
    lay_out_alike = _lay_out_alike(_read_asked(first), _read_asked(second))
    for before, after in _pair(_read_run(first), _read_run(second)):
        if before and after and not _is_same(before, after, lay_out_alike=lay_out_alike):
            totals.records[_OTHERWISE] += 1
            continue
        change = _compare(before, after, totals)
        if change is None:
            totals.records["same"] += 1
        else:
            totals.take(change)
            yield change


class _Record(NamedTuple):
    """What one run dropped from a record."""

    place: tuple[int, int]
    """Its shard, and its number in that."""
    number: int | None
    """In its file."""
    dropped: Dropped


def _read_run(folder: RunFolder) -> Iterator[_Record]:
    with pointing_to_verify(folder):
        inputs = folder.read_run()["inputs"]
        numbers = Numbers({source["path"] for source in inputs if source["format"] in FILES})
        for part in read_parts(folder):
            for made in part.piece.files:
                if made.path.startswith(f"{ATTRIBUTES}/"):
                    part.check_file(made)
            records = part.read_dropped()
            first = next(records, None)
            numbers.begin(part.piece, first.source if first else part.find_rejected())
            for dropped in chain([first] if first else [], records):
                yield _Record((part.piece.shard, dropped.record), numbers.find(dropped), dropped)


def _read_asked(folder: RunFolder) -> dict[str, Any]:
    """Return what `run.json` says, in which all is there that runs are compared by."""
    with pointing_to_verify(folder):
        run = folder.read_run()
        try:
            list(_find_other_inputs(run, run))
        except (KeyError, TypeError, AttributeError):
            raise folder.damaged(RUN_FILE) from None
        return run


def _pair(first: Iterator[_Record], second: Iterator[_Record]) -> Iterator[tuple[_Record | None, _Record | None]]:
    """Yield the records of both runs by their places, None where a run has none: it rejected that one."""
    before, after = next(first, None), next(second, None)
    while before or after:
        if before and (after is None or before.place < after.place):
            yield before, None
            before = next(first, None)
        elif after and (before is None or after.place < before.place):
            yield None, after
            after = next(second, None)
        elif before and after:
            yield before, after
            before, after = next(first, None), next(second, None)


def _lay_out_alike(before: Mapping[str, Any], after: Mapping[str, Any]) -> bool:
    """Whether both runs make the same text of a page: by one version, with `fast` or without."""
    return _how_read(before) == _how_read(after)


def _how_read(run: Mapping[str, Any]) -> tuple[object, object]:
    cleaning = run.get("cleaning")
    return run.get("cleaner"), cleaning.get("fast") if isinstance(cleaning, dict) else None


def _is_same(before: _Record, after: _Record, *, lay_out_alike: bool) -> bool:
    """Whether both runs read the same text of a record.

    Raises:
        OptionError: they do not, and should have.
    """
    one, other = before.dropped, after.dropped
    if (one.id, one.length, one.digest) == (other.id, other.length, other.digest):
        return True
    if one.id == other.id and not lay_out_alike:
        return False
    raise OptionError(
        f"{say_record(_find_number(before, after))} of {show_name(one.source)} is another in each run; "
        "compare runs over the same inputs, read by the same fields"
    )


def say_record(number: int | None) -> str:
    """Return words for a record with that number in its file."""
    return "a record" if number is None else f"record {number:,}"


def _find_number(before: _Record, after: _Record) -> int | None:
    """Return the number of a record in its file: one of the runs may have read what stands before it."""
    return before.number if after.number is None else after.number


def _compare(before: _Record | None, after: _Record | None, totals: Totals) -> Change | None:
    if before is None or after is None:
        there = before or after
        assert there is not None  # noqa: S101 (one of the two is there)
        found, rejected_by = there.dropped, "first" if before is None else "second"
        return Change(found.source, there.number, found.id, (), (), rejected_by, found.length)
    return _compare_dropped(before.dropped, after.dropped, _find_number(before, after), totals)


def _compare_dropped(before: Dropped, after: Dropped, number: int | None, totals: Totals) -> Change | None:
    if before.spans == after.spans and before.flags == after.flags:
        return None
    dropped = tuple(_subtract(after.spans, before.spans))
    kept = tuple(_subtract(before.spans, after.spans))
    flags = (
        *(f"+{flag}" for flag in after.flags if flag not in before.flags),
        *(f"-{flag}" for flag in before.flags if flag not in after.flags),
    )
    _count_renamed(before.spans, after.spans, totals)
    if not dropped and not kept and not flags:
        return None
    size = sum(len(piece.text) for piece in (*dropped, *kept))
    return Change(after.source, number, after.id, dropped, kept, "", size, flags)


def _subtract(spans: Sequence[Span], others: Sequence[Span]) -> Iterator[Stretch]:
    """Yield what of `spans` lies in none of `others`, both in order, but for white space alone."""
    number = 0
    for span in spans:
        at = span.start
        while number < len(others) and others[number].end <= at:
            number += 1
        following = number
        while following < len(others) and others[following].start < span.end:
            yield from _cut(span, at, others[following].start)
            at = max(at, others[following].end)
            following += 1
        yield from _cut(span, at, span.end)


def _cut(span: Span, start: int, end: int) -> Iterator[Stretch]:
    text = span.text[max(start - span.start, 0) : max(end - span.start, 0)]
    if text.strip():
        yield Stretch(start, end, text, span.kind, span.rule or UNTOLD, span.confidence)


def _count_renamed(before: Sequence[Span], after: Sequence[Span], totals: Totals) -> None:
    """Count pieces that both runs dropped whole, as another kind."""
    kinds = {(span.start, span.end): span.kind for span in before}
    for span in after:
        kind = kinds.get((span.start, span.end))
        if kind and kind != span.kind and span.text.strip():
            totals.renamed[kind, span.kind] += 1


def _refuse_other_inputs(
    first: RunFolder, second: RunFolder, before: Mapping[str, Any], after: Mapping[str, Any]
) -> None:
    """Raise OptionError if two runs were not made of the same texts."""
    problem = next(_find_other_inputs(before, after), None)
    if problem:
        raise OptionError(
            f"{show_name(first.path)} and {show_name(second.path)} are runs over other inputs: {problem}; "
            "clean the same inputs twice to compare the outcome"
        )


def _find_other_inputs(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[str]:
    one, other = before["inputs"], after["inputs"]
    retries = [any(source.get("again") for source in inputs) for inputs in (one, other)]
    if retries[0] != retries[1]:
        yield f"the {'first' if retries[0] else 'second'} is a retry, which reads nothing but what was rejected before"
    if len(one) != len(other):
        yield f"{number_of(len(one), 'file')} in the first, {len(other):,} in the second"
    for left, right in zip(one, other, strict=False):
        for name in _SAME:
            if left[name] != right[name]:
                said = "its content" if name == "sha256_ends" else f"{name} {left[name]} and {right[name]}"
                yield f"{show_name(left['path'])} and {show_name(right['path'])} differ in {said}"
        if left.get("again") != right.get("again"):
            yield f"other records of {show_name(left['path'])} were cleaned again in each"
    for read, read_after in dict.fromkeys(zip(_list_read(before), _list_read(after), strict=False)):
        for name, value, value_after in zip(("text", "id"), read, read_after, strict=True):
            if value != value_after:
                yield f"the {name} is read from {value!r} in the first, from {value_after!r} in the second"
    if before["shard_bytes"] != after["shard_bytes"]:
        yield f"they were cut into shards of {before['shard_bytes']:,} and {after['shard_bytes']:,} bytes"


def _list_read(run: Mapping[str, Any]) -> Iterator[tuple[object, object]]:
    """Yield the fields of the text and of the id: of the run, and of each input."""
    for fields in (run["fields"], *(source.get("fields") or run["fields"] for source in run["inputs"])):
        yield fields.get("text"), fields.get("id")


def _shorten_hashes(value: object) -> Any:
    if isinstance(value, dict):
        return {name: _shorten_hashes(held) for name, held in value.items()}
    if isinstance(value, str) and len(value) == _HASH_LENGTH and value.isalnum():
        return value[:_HASH_SHOWN]
    return value
