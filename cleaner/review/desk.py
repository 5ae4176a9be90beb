"""The state of a review: what the cleaner thinks of each document, and what a person says instead."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from cleaner.document import KEPT_BY_DEFAULT, KINDS, Kind
from cleaner.pipeline import Cleaner, Result
from cleaner.plain import read_plain
from cleaner.plain.project import find_origins
from cleaner.render import decision_record
from cleaner.review.journal import Change, Journal
from cleaner.review.shelf import Shelf
from cleaner.sites.corrections import Corrections
from cleaner.sites.keys import key_of
from cleaner.sites.row import Corrected

# What a line is if it is to go and nothing says what it is.
_SOME_JUNK: Kind = "nav"
_REMEMBERED = 32


class NoSuchLineError(Exception):
    """There is no such document, or no such line in it, or the text has changed since."""


class NoSiteError(Exception):
    """A document has no address, so nothing can be said of its site."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document with what a person says of it."""

    place: int
    row: Corrected
    decisions: tuple[Mapping[str, Any], ...]
    """As `Result.to_dict` has them, those that are not blank; `person` and `always` as `draw_choosable` wants them."""
    flags: tuple[str, ...]
    changed: bool
    """There are corrections of another text under its name, which are left as they are."""

    @property
    def kept(self) -> int:
        """Characters that stay."""
        return sum(len(decision["text"]) for decision in self.decisions if decision["keep"])

    @property
    def characters(self) -> int:
        """Characters of all lines that are not blank."""
        return sum(len(decision["text"]) for decision in self.decisions)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a review is."""

    documents: int
    done: int
    lines: int
    """Lines whose kind a person gave or agreed to."""
    looked_through: int


class Desk:
    """Takes corrections, one at a time, and writes each down before it answers."""

    def __init__(self, shelf: Shelf, journal: Journal, clean: Cleaner) -> None:
        self.shelf, self._journal, self._clean = shelf, journal, clean
        self._places = {text.id: place for place, text in enumerate(shelf.texts)}
        self._obey()

    def clean(self, place: int) -> Result:
        """Return what the cleaner makes of the document at a place, lines marked for good obeyed."""
        text = self.shelf.texts[place]
        return self._obeying(text.text, url=text.url)

    def open(self, place: int) -> Sheet:
        """Return a document with what a person says of it.

        Raises:
            NoSuchLineError: there is no such document.
        """
        if not 0 <= place < len(self.shelf.texts):
            raise NoSuchLineError
        result = self._remembered(place)
        said = [decision_record(d) for d in result.decisions if not d.segment.blank]
        lines = tuple(d.segment.content for d in result.decisions if not d.segment.blank)
        text = self.shelf.texts[place]
        row = self._journal.rows.get(text.id)
        changed = row is not None and row.lines != lines and not row.says_nothing
        if row is None or row.lines != lines:
            revision = row.revision if row else 0
            row = Corrected(text.id, lines, (None,) * len(lines), revision, text.site)
        decisions = tuple(self._overlay(decision, row, at) for at, decision in enumerate(said))
        return Sheet(place, row, decisions, result.flags, changed)

    def state_of(self, place: int) -> str:
        """Return how far the review of a document is: `done`, `torn` between two people, or `open`."""
        row = self._journal.rows.get(self.shelf.texts[place].id)
        if row is None or not (row.done or row.conflicts):
            return "open"
        return "torn" if row.conflicts else "done"

    def progress(self) -> Progress:
        """Return how far the review is."""
        rows = [row for row in list(self._journal.rows.values()) if row.id in self._places]
        done = sum(row.done and not row.conflicts for row in rows)
        lines = sum(len(row.lines) - row.kinds.count(None) for row in rows)
        return Progress(len(self.shelf.texts), done, lines, len(self.shelf.facts))

    def give_kind(self, place: int, at: int, kind: Kind) -> Sheet:
        """Take the word of a person on the kind of a line; `at` is its place among those that are not blank.

        Raises:
            NoSuchLineError: there is no such line.
            OutputError: it cannot be written down; nothing is changed then.
        """
        row = self._find(place, at).row
        stays = kind in KEPT_BY_DEFAULT
        given = replace(
            row,
            kinds=_with(row.kinds, at, kind),
            always_keep=tuple(each for each in row.always_keep if each != at or stays),
            always_drop=tuple(each for each in row.always_drop if each != at or not stays),
        )
        marked = (row.always_keep, row.always_drop) != (given.always_keep, given.always_drop)
        return self._mark(place, at, given) if marked else self._change(place, at, given)

    def keep(self, place: int, at: int) -> Sheet:
        """Let a line stay: it is body, or the title if it was taken for that. Raises as `give_kind`."""
        kind = self._find(place, at).decisions[at]["kind"]
        return self.give_kind(place, at, kind if kind in KEPT_BY_DEFAULT else "body")

    def drop(self, place: int, at: int) -> Sheet:
        """Let a line go, as what most speaks for of what is no article. Raises as `give_kind`."""
        return self.give_kind(place, at, _junk_of(self._find(place, at).decisions[at]))

    def always_keep(self, place: int, at: int) -> Sheet:
        """Mark a line whose like is never to be dropped, or take the mark away. Raises as `give_kind`."""
        row = self._find(place, at).row
        if at in row.always_keep:
            marked = replace(row, always_keep=tuple(each for each in row.always_keep if each != at))
        else:
            gone = tuple(each for each in row.always_drop if each != at)
            kind = self._find(place, at).decisions[at]["kind"]
            kinds = _with(row.kinds, at, kind if kind in KEPT_BY_DEFAULT else "body")
            marked = replace(row, kinds=kinds, always_keep=(*row.always_keep, at), always_drop=gone)
        return self._mark(place, at, marked)

    def always_drop(self, place: int, at: int) -> Sheet:
        """Mark a line that always goes on this site, or take the mark away.

        Raises as `give_kind`, and NoSiteError: the text has no address.
        """
        row = self._find(place, at).row
        if not row.site:
            raise NoSiteError
        if at in row.always_drop:
            marked = replace(row, always_drop=tuple(each for each in row.always_drop if each != at))
        else:
            gone = tuple(each for each in row.always_keep if each != at)
            kinds = _with(row.kinds, at, _junk_of(self._find(place, at).decisions[at]))
            marked = replace(row, kinds=kinds, always_drop=(*row.always_drop, at), always_keep=gone)
        return self._mark(place, at, marked)

    def finish(self, place: int, at: int) -> Sheet:
        """Take a document as gone through: what nobody changed is as the cleaner thought. Raises as `give_kind`.

        A document that was done is open again then, with what was said of its lines.
        """
        sheet = self._find(place, None)
        row = sheet.row
        if at not in range(max(len(row.lines), 1)):  # the page names the first line also where there is none
            raise NoSuchLineError
        if row.done:
            return self._change(place, at, replace(row, done=False))
        kinds = tuple(kind or decision["kind"] for kind, decision in zip(row.kinds, sheet.decisions, strict=True))
        return self._change(place, at, replace(row, kinds=kinds, done=True, conflicts=()))

    def undo(self) -> tuple[Sheet, int] | None:
        """Take the last change of a document that is here back; return it and the line, or None if there was none.

        What was changed before the review was started is taken back as well.

        Raises:
            OutputError: it cannot be written down; nothing is changed then.
        """
        change = next(filter(self._is_here, reversed(self._journal.changes)), None)
        if change is None:
            return None
        now, before = self._journal.rows[change.before.id], change.before
        self._journal.append(replace(before, revision=now.revision + 1, changed=None, undo=True))
        if (now.always_keep, now.always_drop) != (before.always_keep, before.always_drop):
            self._obey()
        return self.open(self._places[before.id]), change.after.changed or 0

    def _is_here(self, change: Change) -> bool:
        """Whether a change is one of a text of this review, as it stands now."""
        place = self._places.get(change.before.id)
        return place is not None and self.open(place).row.lines == change.before.lines

    def _change(self, place: int, at: int, row: Corrected) -> Sheet:
        before = self.open(place).row
        row = replace(row, keys=self._keys_of_marked(place, row))
        conflicts = tuple(each for each in row.conflicts if each[0] != at)
        revision = before.revision + 1
        self._journal.append(replace(row, revision=revision, conflicts=conflicts, changed=at, undo=False))
        return self.open(place)

    def _keys_of_marked(self, place: int, row: Corrected) -> tuple[tuple[int, int], ...]:
        """Return the key of each line that is marked for good, with its place, as the text reads or as it was told."""
        keys = dict(enumerate(_find_keys(self._remembered(place)))) | dict(row.keys) if row.marked else {}
        return tuple((at, keys[at]) for at in sorted(row.marked))

    def _mark(self, place: int, at: int, row: Corrected) -> Sheet:
        self._change(place, at, row)
        self._obey()
        return self.open(place)

    def _find(self, place: int, at: int | None) -> Sheet:
        sheet = self.open(place)
        if sheet.changed or (at is not None and not 0 <= at < len(sheet.row.lines)):
            raise NoSuchLineError
        return sheet

    def _obey(self) -> None:
        """Clean from now on as the lines that are marked for good say."""
        self._obeying = self._clean.obeying(Corrections.of_rows(list(self._journal.rows.values())))
        self._remembered = lru_cache(_REMEMBERED)(self.clean)

    def _overlay(self, decision: Mapping[str, Any], row: Corrected, at: int) -> Mapping[str, Any]:
        kind = row.kinds[at]
        torn = [(one, other) for place, one, other in row.conflicts if place == at]
        if torn:
            return {**decision, "confidence": 0.5, "reason": f"two people disagree: {torn[0][0]} or {torn[0][1]}"}
        always = "keep" if at in row.always_keep else "drop" if at in row.always_drop else None
        if kind is None:
            return {**decision, "always": always}
        thought = f"the cleaner {'agrees' if kind == decision['kind'] else 'thought ' + decision['kind']}"
        kept = kind in self._clean.options.kept
        mended = {"kind": kind, "keep": kept, "confidence": 1.0, "reason": thought, "person": True, "always": always}
        return {**decision, **mended}


def _with(kinds: tuple[Kind | None, ...], at: int, kind: Kind) -> tuple[Kind | None, ...]:
    return (*kinds[:at], kind, *kinds[at + 1 :])


def _junk_of(decision: Mapping[str, Any]) -> Kind:
    """Return the kind of junk that most speaks for by the votes on a line."""
    if decision["kind"] not in KEPT_BY_DEFAULT:
        kind: Kind = decision["kind"]
        return kind
    sums: Counter[Kind] = Counter()
    for vote in decision["votes"]:
        if vote["kind"] not in KEPT_BY_DEFAULT:
            sums[vote["kind"]] += vote["weight"]
    return max(KINDS, key=lambda kind: sums.get(kind, 0.0)) if sums else _SOME_JUNK


def _find_keys(result: Result) -> Sequence[int]:
    """Return the key of each piece of a text that is not blank, in order: that of what the piece reads as."""
    written = [piece for piece in result.document.segments if piece.content]
    view = read_plain(result.original) if result.read_as else None
    if not view or not result.read_as:
        return list(map(key_of, written))
    decided = result.read_as.document.segments
    starts = [view.back(piece.start) for piece in decided]
    origins = [decided[origin] for origin in find_origins(starts, written)]
    return [key_of(origin if origin.content else piece) for origin, piece in zip(origins, written, strict=True)]
