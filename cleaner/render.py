"""Show what was decided: the text, the pieces that went, the diff, the explanation, the record.

The cleaner only deletes, so nothing here compares two texts: the decisions are the diff.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import compress, groupby
from typing import Any

from cleaner.document import KINDS, Decision, Decisions, Document, Kind
from cleaner.naming import NAMINGS
from cleaner.passes import PASSES
from cleaner.patterns import compile_late
from cleaner.phrases import Phrase
from cleaner.rules import PHRASE_REASON, PHRASE_WEIGHT, all_phrases, all_rules

SCHEMA = 1

# What acts on a terminal or hides in it: control characters, direction marks, separators, halves
# of surrogate pairs, tags. Shown by their number they do nothing. Joiners stay: scripts need them.
_UNSAFE = compile_late(
    "[\x00-\x08\x0a-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
# Hebrew with its points and accents has four or five on a letter.
_MOST_MARKS = 8
# Neither letters, figures, spaces nor signs of Latin; the rest are signs, marks, and joiners that stand between marks.
_MAY_BE_MARKS = compile_late(rf"[^\x00-\u02ff\w\s]{{{_MOST_MARKS + 1},}}")
_DIM, _RED, _BOLD, _RESET = "\x1b[2m", "\x1b[31m", "\x1b[1m", "\x1b[0m"
_KIND_WIDTH = max(map(len, KINDS))
# A reason stands beside a dropped line of up to this many characters, and below a longer one.
_REASON_BESIDE = 60
_EXPLAINED = 160
_EXAMPLE = 90
LINE_ENDS = "\r\n\x85\u2028\u2029"


@dataclass(frozen=True, slots=True)
class Removed:
    """A piece that went. `start` and `end` are code points of the input."""

    kind: Kind
    reason: str
    confidence: float
    start: int
    end: int
    text: str


def join_kept(decisions: Decisions) -> str:
    """Return what stays."""
    return "".join([segment.text for segment in compress(decisions.segments, decisions.keeps)])


def list_removed(decisions: Iterable[Decision]) -> tuple[Removed, ...]:
    """Return what went, in order."""
    return tuple(
        Removed(d.kind, d.reason, d.confidence, d.segment.start, d.segment.end, d.segment.text)
        for d in decisions
        if not d.keep
    )


def make_visible(text: str) -> str:
    """Return `text` with every character that acts on a terminal shown as its number.

    Of more marks on one letter than any writing has the rest is counted: they would be drawn over
    the lines around.
    """
    shown = _UNSAFE.sub(_show_number, text)
    return shown if shown.isascii() else _MAY_BE_MARKS.sub(_fold_marks, shown)


def _fold_marks(match: re.Match[str]) -> str:
    """Return characters with runs of marks cut short."""
    folded = ""
    for is_mark, run in groupby(match.group(), key=_is_mark):
        marks = "".join(run)
        more = len(marks) - _MOST_MARKS
        folded += f"{marks[:_MOST_MARKS]}[+{number_of(more, 'mark')}]" if is_mark and more > 0 else marks
    return folded


def _show_number(match: re.Match[str]) -> str:
    number = ord(match.group())
    if number < 0x100:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


def _is_mark(character: str) -> bool:
    return unicodedata.category(character) in ("Mn", "Me", "Cf")


def draw_diff(decisions: Sequence[Decision], *, colour: bool = False) -> str:
    """Return before and after in one text, a row for each segment.

    A row begins with the number of its line (left out for further pieces of a line that was cut).
    A dropped one has "-" and its kind next, and its reason in brackets behind or below it; a kept
    one has its kind only if that is not body.
    """
    paint = _Paint(colour)
    return "".join(f"{line}\n" for line in _diff_lines(decisions, paint))


class _Paint:
    """Wraps text in the codes of a colour, or does not."""

    def __init__(self, colour: bool) -> None:
        self._colour = colour

    def __call__(self, code: str, text: str) -> str:
        return f"{code}{text}{_RESET}" if self._colour and text.strip() else text


def _diff_lines(decisions: Sequence[Decision], paint: _Paint) -> Iterator[str]:
    width = _number_width(decisions)
    for d in decisions:
        if d.segment.blank:
            if d.keep and has_blank_lines(d.segment.text):
                yield ""
            continue
        text = make_visible(d.segment.text.strip(LINE_ENDS)).rstrip()
        number = f"{d.segment.line if d.segment.piece < 2 else '':>{width}}"
        if d.keep:
            kind = "" if d.kind == "body" else d.kind
            yield f"{paint(_DIM, number)}   {paint(_DIM, f'{kind:<{_KIND_WIDTH}}')}  {text}"
        else:
            gutter = f"{paint(_DIM, number)} {paint(_RED, f'- {d.kind:<{_KIND_WIDTH}}')}  "
            reason = paint(_DIM, f"[{make_visible(d.reason)}]")
            yield f"{gutter}{paint(_RED, text)}" + (f"  {reason}" if len(text) <= _REASON_BESIDE else "")
            if len(text) > _REASON_BESIDE:
                yield f"{'':{width + 5 + _KIND_WIDTH}}{reason}"
        if has_blank_lines(d.segment.text):
            yield ""


def _number_width(decisions: Sequence[Decision]) -> int:
    return max(4, len(str(decisions[-1].segment.line))) if decisions else 4


def has_blank_lines(text: str) -> bool:
    """Whether a piece has blank lines behind its line, or is nothing else."""
    return len(text.strip(" \t").splitlines()) > 1


def draw_explanation(decisions: Iterable[Decision], *, colour: bool = False) -> str:
    """Return each segment with its kind, its confidence and every vote on it.

    Of a long segment the beginning is shown, and how many characters it goes on for.
    """
    paint = _Paint(colour)
    decisions = tuple(decisions)
    width = _number_width(decisions)
    return "".join(f"{line}\n" for d in decisions if not d.segment.blank for line in _explain_lines(d, width, paint))


def _explain_lines(d: Decision, width: int, paint: _Paint) -> Iterator[str]:
    fate = paint(_BOLD, "keep") if d.keep else paint(_RED, "drop")
    content = d.segment.content
    text = make_visible(shorten(content, _EXPLAINED))
    yield f"{d.segment.line:>{width}}  {fate}  {d.kind:<{_KIND_WIDTH}} {d.confidence:4.0%}  {text}"
    indent = " " * (width + 2 + 4 + 2)
    for vote in d.votes:
        yield paint(
            _DIM,
            f"{indent}{vote.weight:+5.1f} {vote.kind}: {make_visible(vote.reason)} ({vote.voter})",
        )
    if d.revised_by:
        yield paint(_DIM, f"{indent}revised by {d.revised_by}")


def shorten(text: str, length: int) -> str:
    """Return `text`, or its beginning and how many characters more it has."""
    return text if len(text) <= length else f"{text[:length]} [+{len(text) - length:,} characters]"


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One line of the table of rules: a rule, a phrase table, or a pass over the neighbours."""

    name: str
    """What `disable` takes."""
    kind: str
    weight: float | None
    """Log-odds for the kind; None where it depends on the line."""
    reason: str
    phrases: dict[str, int]
    """How many phrases a table has, by language; empty for a rule."""
    example: str
    """What it speaks up at; line ends and the line meant as in the rule's docstring."""

    def to_dict(self) -> dict[str, object]:
        """Return it as plain values, ready for JSON."""
        return asdict(self)


def list_rules() -> list[RuleRow]:
    """Return a row for each rule and phrase table, sorted by name, then for each pass and naming, in order."""
    tables: dict[str, list[Phrase]] = {}
    for phrase in all_phrases():
        tables.setdefault(f"{phrase.kind}.{phrase.position}", []).append(phrase)
    rows = [_phrase_row(name, phrases) for name, phrases in tables.items()]
    for rule in all_rules():
        example = next((text for hit, text in rule.examples if hit), "")
        rows.append(RuleRow(rule.name, rule.kind, rule.weight, rule.reason, {}, example))
    passes: list[tuple[str, Callable[..., object]]] = [*PASSES, *NAMINGS]
    later = [RuleRow(name, name.partition(".")[0], None, _first_sentence(look), {}, "") for name, look in passes]
    return sorted(rows, key=lambda row: row.name) + later


def _phrase_row(name: str, phrases: list[Phrase]) -> RuleRow:
    position = phrases[0].position
    by_language = Counter(phrase.language for phrase in phrases)
    counts = {language: by_language[language] for language in sorted(by_language)}
    example = " ".join(phrases[0].words)
    reason = f"{PHRASE_REASON[position]} a phrase of the table"
    return RuleRow(name, phrases[0].kind, PHRASE_WEIGHT[position], reason, counts, example)


def _first_sentence(look: Callable[..., object]) -> str:
    text = " ".join((look.__doc__ or "").split("\n\n")[0].split())
    return text.rstrip(".")


def draw_rules(rows: Iterable[RuleRow]) -> str:
    """Return the table for the terminal: two lines for each row."""
    lines: list[str] = []
    for row in rows:
        weight = "" if row.weight is None else f"{row.weight:+.1f}"
        lines.append(f"{row.name:<32} {row.kind:<10} {weight:>5}  {make_visible(row.reason)}")
        if row.phrases:
            lines.append(f"{'':39}{_phrase_count(row)}")
        if row.example:
            lines.append(f"{'':39}e.g. {make_visible(shorten(row.example, _EXAMPLE))}")
    return "".join(f"{line.rstrip()}\n" for line in lines)


def draw_rules_markdown(rows: Iterable[RuleRow]) -> str:
    """Return the table in Markdown."""
    lines = [
        "| name | kind | weight | reason: this line ... | phrases | example |",
        "|---|---|---|---|---|---|",
    ]
    for row in rows:
        weight = "" if row.weight is None else f"{row.weight:g}"
        example = f"`{_cell(row.example)}`" if row.example else ""
        cells = (f"`{row.name}`", row.kind, weight, _cell(row.reason), _phrase_count(row), example)
        lines.append(f"| {' | '.join(cells)} |")
    return "".join(f"{line}\n" for line in lines)


def number_of(count: int, what: str) -> str:
    """Return a number of things in words: `1 record`, `2,000 records`."""
    return f"{count:,} {what}" if count == 1 else f"{count:,} {what}s"


def _phrase_count(row: RuleRow) -> str:
    if not row.phrases:
        return ""
    phrases = number_of(sum(row.phrases.values()), "phrase")
    return f"{phrases}: {', '.join(f'{language} {count:,}' for language, count in row.phrases.items())}"


def _cell(text: str) -> str:
    return make_visible(text).replace("|", "\\|").replace("`", "'")


def to_json(value: object) -> str:
    """Return `value` as JSON on one line, in which nothing acts on a terminal either."""
    text = json.dumps(value, ensure_ascii=False)
    return _UNSAFE.sub(lambda match: json.dumps(match.group())[1:-1], text)


def record(document: Document, decisions: Decisions, flags: Iterable[str]) -> dict[str, object]:
    """Return the result as plain values, ready for JSON."""
    return {
        "schema": SCHEMA,
        "text": join_kept(decisions),
        "language": document.language,
        "flags": list(flags),
        "decisions": [decision_record(d) for d in decisions],
    }


def decision_record(d: Decision) -> dict[str, Any]:
    """Return one decision as plain values, with its votes; `start` and `end` are code points of the input."""
    return {
        "start": d.segment.start,
        "end": d.segment.end,
        "line": d.segment.line,
        "kind": d.kind,
        "keep": d.keep,
        "confidence": d.confidence,
        "reason": d.reason,
        "revised_by": d.revised_by,
        "text": d.segment.text,
        "votes": [
            {
                "kind": v.kind,
                "weight": v.weight,
                "voter": v.voter,
                "reason": v.reason,
                "start": v.span[0],
                "end": v.span[1],
            }
            for v in d.votes
        ],
    }
