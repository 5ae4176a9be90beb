"""What was dropped from a record, written so that the record can be had back.

One line of JSON for each record that was cleaned, in the order of the records, as the tools of
Dolma read attributes: `attributes` has a list of [start, end, score] for each kind, in code points
of the original text. Beside it, for people and for `restore`, stands each span with its kind,
confidence, rule and text. (Layout: allenai/dolma, docs/data-format.md.)
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from math import isfinite
from typing import Any

from cleaner.batch.protocol import Record
from cleaner.batch.shape import fits
from cleaner.batch.written import Written
from cleaner.pipeline import Result

ATTRIBUTE = "cleaner"
_DIGEST_BYTES = 16
_PRECISION = 3


class SpanError(Exception):
    """A text and its spans do not belong together; the words say what is wrong."""


@dataclass(frozen=True, slots=True)
class Span:
    """A piece that was dropped. `start` and `end` are code points of the original text."""

    start: int
    end: int
    kind: str
    confidence: float
    rule: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Dropped:
    """One line of attributes: what was dropped from one record."""

    record: int
    """Its number in its shard."""
    id: str | None
    source: str
    length: int
    """Of the original text, in code points."""
    digest: str
    flags: tuple[str, ...]
    spans: tuple[Span, ...]
    written: Written | None = None
    """How the file of a text was written, if not in plain UTF-8."""

    def to_json(self) -> bytes:
        """Return it as one line of JSON."""
        attributes: dict[str, list[list[float]]] = {}
        for span in self.spans:
            attributes.setdefault(f"{ATTRIBUTE}__{span.kind}", []).append([span.start, span.end, span.confidence])
        values = {
            "id": self.id,
            "source": self.source,
            "attributes": attributes,
            "record": self.record,
            "length": self.length,
            "digest": self.digest,
            "flags": self.flags,
            "spans": [
                {
                    "start": span.start,
                    "end": span.end,
                    "kind": span.kind,
                    "confidence": span.confidence,
                    "rule": span.rule,
                    "text": span.text,
                }
                for span in self.spans
            ],
        }
        if self.written:
            values["written"] = asdict(self.written)
        # Half a surrogate pair cannot be encoded; backslashreplace writes it as JSON does.
        return json.dumps(values, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"

    @classmethod
    def read(cls, line: bytes) -> Dropped:
        """Return what `to_json` wrote.

        Raises:
            SpanError: the line was not written by it.
        """
        try:
            values: dict[str, Any] = json.loads(line)
            spans = tuple(Span(**span) for span in values["spans"])
            named = {name: values[name] for name in ("record", "id", "source", "length", "digest")}
            written = Written(**values["written"]) if "written" in values else None
            dropped = cls(**named, flags=tuple(values["flags"]), spans=(), written=written)
            int(dropped.digest, 16)
        except (ValueError, KeyError, TypeError, RecursionError):
            dropped, spans = None, ()
        if dropped is None or not fits(dropped, cls) or not all(map(_is_whole, spans)):
            raise SpanError("the line of its spans is damaged")
        return replace(dropped, spans=spans)

    def restore(self, kept: str) -> str:
        """Return the original text of the record of which `kept` stayed.

        Raises:
            SpanError: it is not the text these spans were cut from.
        """
        original = _weave(kept, self.spans)
        if len(original) != self.length or digest(original) != self.digest:
            raise SpanError("its text is not the one that was written")
        return original


def _is_whole(span: Span) -> bool:
    """Whether a span says what spans say; there are too many of them to be asked by their types one by one."""
    return (
        type(span.start) is int
        and type(span.end) is int
        and type(span.kind) is str
        and type(span.confidence) in (float, int)
        and isfinite(span.confidence)
        and (span.rule is None or type(span.rule) is str)
        and type(span.text) is str
    )


def list_dropped(record: Record, result: Result) -> Dropped:
    """Return what `result` dropped from `record`."""
    spans = tuple(
        Span(
            decision.segment.start,
            decision.segment.end,
            decision.kind,
            # Sums of floats differ in their last digits from machine to machine.
            round(decision.confidence, _PRECISION),
            decision.loudest.voter if decision.loudest else None,
            decision.segment.text,
        )
        for decision in result.decisions
        if not decision.keep
    )
    text = result.original  # of a page the text that it shows
    return Dropped(record.number, record.id, record.file, len(text), digest(text), result.flags, spans, record.written)


def digest(text: str) -> str:
    """Return a short hash of a text, in hexadecimal."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=_DIGEST_BYTES).hexdigest()


def _weave(kept: str, spans: Sequence[Span]) -> str:
    """Return `kept` with the text of each span at its place."""
    pieces: list[str] = []
    at = taken = 0
    for span in spans:
        gap = span.start - at
        pieces += kept[taken : taken + gap], span.text
        taken += gap
        at = span.end
    return "".join([*pieces, kept[taken:]])
