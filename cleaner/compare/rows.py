"""What a comparison shows of two texts: a row for each piece, and what of it stayed, went or came."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from cleaner.document import Decision
from cleaner.render import LINE_ENDS, has_blank_lines

Sign = Literal[" ", "-", "~", "+"]
"""A piece stayed, went, was changed, or came."""
Mark = Literal["kept", "dropped", "added"]


_FATES: dict[Sign, str] = {" ": "kept", "-": "dropped", "~": "changed", "+": "added"}


class Part(NamedTuple):
    """Characters of a row, and what became of them."""

    mark: Mark
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """A piece of the text before, with what became of it; or one that only the text after has."""

    sign: Sign
    line: int | None
    """Number of its line in the text before; None of further pieces of a line, and of what came."""
    kind: str
    """The kind that cleaner gives it; empty for what came."""
    confidence: float | None
    """How sure the kind is, 0.5 to 1."""
    cleaner_keeps: bool
    """Whether cleaner keeps it, or would."""
    reason: str
    """Why it went, or cleaner would have it otherwise; may be empty."""
    parts: tuple[Part, ...]
    gap: bool
    """Whether blank lines follow it."""

    @property
    def fate(self) -> str:
        """What became of it, in a word."""
        return _FATES[self.sign]

    @property
    def before(self) -> str:
        """The text of the row before."""
        return "".join(part.text for part in self.parts if part.mark != "added")

    @property
    def after(self) -> str:
        """The text of the row after."""
        return "".join(part.text for part in self.parts if part.mark != "dropped")

    def to_dict(self) -> dict[str, object]:
        """Return it as plain values, ready for JSON."""
        return {
            "fate": self.fate,
            "line": self.line,
            "kind": self.kind or None,
            "confidence": self.confidence,
            "cleaner_keeps": None if self.sign == "+" else self.cleaner_keeps,
            "reason": self.reason or None,
            "before": None if self.sign == "+" else self.before,
            "after": None if self.sign == "-" else self.after,
        }


def list_rows(decisions: Iterable[Decision]) -> list[Row]:
    """Return a row for each piece of a text that cleaner cleaned; blank ones are gaps behind their line."""
    rows: list[Row] = []
    for decision in decisions:
        segment = decision.segment
        if segment.blank:
            if rows and decision.keep and has_blank_lines(segment.text):
                rows[-1] = replace(rows[-1], gap=True)
            continue
        rows.append(
            Row(
                " " if decision.keep else "-",
                segment.line if segment.piece <= 1 else None,
                decision.kind,
                decision.confidence,
                decision.keep,
                "" if decision.keep else decision.reason,
                (Part("kept" if decision.keep else "dropped", strip_end(segment.text)),),
                has_blank_lines(segment.text),
            )
        )
    return rows


def strip_end(text: str) -> str:
    """Return a piece without its line ends and the white space before them."""
    return text.strip(LINE_ENDS).rstrip()
