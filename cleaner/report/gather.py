"""Reading a run back, once from end to end, into figures whose size does not depend on its own.

Totals stand in the run's `_SUCCESS.json`. Whatever is counted here is counted in tables of a fixed
size, and of records, lines and rejects a fixed number is held. Documents are drawn by lot: those
whose original text has the smallest hash. So the same run gives the same report, and two runs over
the same texts show the same documents.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from cleaner.batch.folder import REJECTS, DamagedError, RunFolder
from cleaner.batch.parts import Part, pointing_to_verify, read_parts
from cleaner.batch.protocol import Record
from cleaner.batch.shape import fits
from cleaner.batch.spans import Dropped
from cleaner.batch.tally import Counts
from cleaner.flags import FLAGS
from cleaner.render import shorten
from cleaner.report.choose import Highest, Score
from cleaner.report.documents import Shown, share_dropped, show_document
from cleaner.report.frequent import DroppedLine, Frequent, FrequentLines, line_of
from cleaner.report.spread import Spread

LINES = 200
UNCERTAIN = 100
SAMPLE = 24
OUTLIERS = 12
OF_A_FLAG = 3
_REJECTS_OF_A_CODE = 5
_CODES = 40
_RAW = 200
# Of a text of fewer characters a large share says little.
OUTLIER_LENGTH = 500
# So many digits of a hash a float holds exactly.
_DIGITS = 12


@dataclass(frozen=True, slots=True)
class Uncertain:
    """A dropped line of which the cleaner was not sure."""

    line: DroppedLine
    confidence: float
    rule: str | None
    place: str
    number: str | None
    """The id of its record."""


@dataclass(frozen=True, slots=True)
class Rejected:
    """A record or file that could not be cleaned."""

    code: str
    message: str
    file: str
    line: int | None
    id: str | None
    raw: str
    """Its beginning."""


@dataclass(frozen=True, slots=True)
class Figures:
    """All that a report says."""

    name: str
    """Of the folder of the run."""
    run: Mapping[str, Any]
    """What was asked, as in `run.json`."""
    totals: Counts
    shares: Spread
    """Of the share of each document that went."""
    confidences: Spread
    """Of the confidence of each dropped line."""
    kind_documents: Mapping[str, int]
    """In how many documents something of a kind went."""
    lines: tuple[Frequent, ...]
    uncertain: tuple[Uncertain, ...]
    rejects: tuple[Rejected, ...]
    sample: tuple[Shown, ...]
    outliers: tuple[Shown, ...]
    """Those of which most went."""
    flagged: Mapping[str, tuple[Shown, ...]]
    """A few for each flag."""


def gather(folder: RunFolder) -> Figures:
    """Return the figures of a finished run.

    Raises:
        NoRunError: there is no finished run in the folder.
        DamagedError: a file of it is not as it was written.
        OutputError: one may not be read; RefusedError, if it is one of its pieces.
    """
    gathering = _Gathering()
    with pointing_to_verify(folder):
        for part in read_parts(folder):
            part.check_files()
            gathering.take_part(part)
        return gathering.finish(folder)


class _Gathering:
    def __init__(self) -> None:
        self._shares = Spread()
        self._confidences = Spread()
        self._kind_documents: Counter[str] = Counter()
        self._lines = FrequentLines()
        self._uncertain: Highest[Uncertain] = Highest(UNCERTAIN)
        self._sample: Highest[Shown] = Highest(SAMPLE)
        self._outliers: Highest[Shown] = Highest(OUTLIERS)
        self._flagged = {flag: Highest[Shown](OF_A_FLAG) for flag in FLAGS}
        self._rejects: dict[str, list[Rejected]] = {}

    def take_part(self, part: Part) -> None:
        for made, record, dropped in part.read_pairs():
            one = part.source(made).format == "text"
            self.take(made.path if one else f"{made.path}, record {record.number:,}", record, dropped)
        for rejected in _read_rejects(part):
            self.reject(rejected)

    def take(self, place: str, record: Record, dropped: Dropped) -> None:
        self._shares.add(share_dropped(dropped.length, len(record.text)))
        self._kind_documents.update({span.kind for span in dropped.spans})
        lot = -float(int(dropped.digest[:_DIGITS], 16))
        for span in dropped.spans:
            line = line_of(span)
            if line.text:  # blank lines go with what stands before them
                self._lines.add(line, span.rule)
                self._confidences.add(span.confidence)
                score = (-span.confidence, lot)
                if self._uncertain.wants(score, line):
                    self._uncertain.add(score, line, Uncertain(line, span.confidence, span.rule, place, dropped.id))
        self._choose(place, record, dropped, lot)

    def _choose(self, place: str, record: Record, dropped: Dropped, lot: float) -> None:
        """Hold the document wherever it is wanted; most are wanted nowhere, and are not drawn."""
        groups: list[tuple[Highest[Shown], Score]] = [(self._sample, (lot,))]
        groups += [(self._flagged[flag], (lot,)) for flag in dropped.flags if flag in self._flagged]
        if dropped.length >= OUTLIER_LENGTH:
            groups.append((self._outliers, (share_dropped(dropped.length, len(record.text)), lot)))
        wanted = [(group, score) for group, score in groups if group.wants(score, dropped.digest)]
        if wanted:
            shown = show_document(place, record, dropped)
            for group, score in wanted:
                group.add(score, dropped.digest, shown)

    def reject(self, rejected: Rejected) -> None:
        if rejected.code in self._rejects or len(self._rejects) < _CODES:
            held = self._rejects.setdefault(rejected.code, [])
            if len(held) < _REJECTS_OF_A_CODE:
                held.append(rejected)

    def finish(self, folder: RunFolder) -> Figures:
        return Figures(
            (folder / ".").resolve().name,
            folder.read_run(),
            folder.read_success()["totals"],
            self._shares,
            self._confidences,
            self._kind_documents,
            tuple(self._lines.list_most(LINES)),
            self._uncertain.items(),
            tuple(rejected for code in sorted(self._rejects) for rejected in self._rejects[code]),
            self._sample.items(),
            tuple(shown for shown in self._outliers.items() if shown.kept < shown.length),
            {flag: held.items() for flag, held in self._flagged.items() if held.items()},
        )


def _read_rejects(part: Part) -> Iterator[Rejected]:
    for made in part.piece.files:
        if made.path.startswith(f"{REJECTS}/"):
            try:
                with open(part.folder / made.path, "rb") as file:
                    yield from map(_parse_reject, file)
            except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
                raise DamagedError(f"{part.folder / made.path} is damaged") from None


def _parse_reject(line: bytes) -> Rejected:
    values = json.loads(line)
    raw = values["raw"] or ""
    if values["raw_encoding"] == "base64":
        raw = f"(base64) {raw}"
    begin = shorten(raw.strip(), _RAW)
    rejected = Rejected(values["code"], values["message"], values["file"], values["line"], values["id"], begin)
    if not fits(rejected, Rejected):
        raise TypeError("it is not as a run writes it")
    return rejected
