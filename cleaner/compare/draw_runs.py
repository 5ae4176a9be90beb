"""The comparison of two runs, drawn for a person: what was asked otherwise, the counts, the biggest changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cleaner.compare.cells import Fragment, show, wrap
from cleaner.compare.draw import draw_inline, draw_side_by_side
from cleaner.compare.rows import Part, Row
from cleaner.compare.runs import Change, Totals, say_record
from cleaner.compare.screen import Screen
from cleaner.messages import show_name
from cleaner.render import number_of

# Rules of which a line is shown, and pieces of one record.
_MOST_RULES = 15
_MOST_PIECES = 12


@dataclass(frozen=True, slots=True)
class RunsView:
    """How two runs are shown."""

    screen: Screen
    side_by_side: bool

    def draw(
        self,
        names: Sequence[str],
        differences: Sequence[str],
        totals: Totals,
        biggest: Sequence[Change],
        more: int,
    ) -> Iterator[str]:
        """Yield the lines: names, what was asked otherwise, the counts, the biggest changes, and how many more."""
        yield from (f"{sign} {show_name(name)}" for sign, name in zip(("---", "+++"), names, strict=True))
        yield ""
        for said in differences or ["nothing was asked otherwise"]:
            yield from self._say(said)
        yield ""
        yield from self._draw_totals(totals)
        for change in biggest:
            yield ""
            yield from self._draw_change(change)
        if more:
            yield ""
            yield from self._say(f"and {number_of(more, 'more record')} with smaller changes; --json lists all")

    def _say(self, words: str) -> Iterator[str]:
        yield from (self.screen.draw(line) for line in wrap([show(words)], self.screen.width))

    def _draw_totals(self, totals: Totals) -> Iterator[str]:
        counts = totals.records
        said = [f"{count:,} {name}" for name, count in counts.items()]
        total = number_of(counts.total(), "record")
        yield from self._say(f"{total}: {', '.join(said)}" if said else "there are no records")
        for name, pieces, characters in (
            ("newly dropped", totals.dropped, totals.dropped_characters),
            ("newly kept", totals.kept, totals.kept_characters),
        ):
            size = number_of(characters.total(), "character")
            yield from self._say(f"{name}: {number_of(pieces.total(), 'piece')}, {size}")
            yield from self._draw_rules(pieces, characters)
        if totals.renamed:
            renamed = [f"{before} → {after} {count:,}" for (before, after), count in totals.renamed.most_common(5)]
            yield from self._say(
                f"dropped by both, as another kind: {number_of(totals.renamed.total(), 'piece')}: {', '.join(renamed)}"
            )
        if totals.flags:
            flags = [f"{flag} {count:,}" for flag, count in totals.flags.most_common()]
            yield from self._say(f"flags that came (+) and went (-): {', '.join(flags)}")

    def _draw_rules(self, pieces: Counter[tuple[str, str]], characters: Counter[tuple[str, str]]) -> Iterator[str]:
        ranked = characters.most_common()
        if ranked:
            yield from self._say(f"  {'pieces':>9} {'characters':>11}  {'kind':<9}  rule")
        for key, count in ranked[:_MOST_RULES]:
            kind, rule = map(show_name, key)
            yield from self._say(f"  {pieces[key]:>9,} {count:>11,}  {kind:<9}  {rule}")
        if len(ranked) > _MOST_RULES:
            yield from self._say(f"  and {len(ranked) - _MOST_RULES:,} more; --json lists all")

    def _draw_change(self, change: Change) -> Iterator[str]:
        name = f"{change.id}, " if change.id else ""
        place = f"{name}{say_record(change.number)} of {change.source}"
        size = number_of(change.size, "character")
        said = f"{len(change.dropped):,} newly dropped, {len(change.kept):,} newly kept, {size}"
        if change.rejected_by:
            said = f"rejected by the {change.rejected_by} run, which lists it in its rejects/; {size}"
        flags = f"; flags {' '.join(change.flags)}" if change.flags else ""
        yield from self._say(f"==> {show_name(place)}: {said}{flags}")
        rows = _list_rows(change)
        draw = draw_side_by_side if self.side_by_side else draw_inline
        yield from draw(rows[:_MOST_PIECES], self.screen, 0)
        if len(rows) > _MOST_PIECES:
            more = Fragment(f"  and {number_of(len(rows) - _MOST_PIECES, 'more piece')}; --json lists all", "dim")
            yield from (self.screen.draw(line) for line in wrap([more], self.screen.width))


def _list_rows(change: Change) -> list[Row]:
    """Return a row for each piece that went or came back, in the order of the text."""
    went = [
        Row("-", None, piece.kind, piece.confidence, False, piece.rule, (Part("dropped", piece.text.strip()),), False)
        for piece in change.dropped
    ]
    came = [
        Row("+", None, piece.kind, None, True, f"{piece.rule} dropped it", (Part("added", piece.text.strip()),), False)
        for piece in change.kept
    ]
    starts = [piece.start for piece in (*change.dropped, *change.kept)]
    return [row for _, row in sorted(zip(starts, [*went, *came], strict=True), key=lambda pair: pair[0])]
