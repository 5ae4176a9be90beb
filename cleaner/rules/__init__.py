"""Rules: one file for each kind of line, and the folder is the list.

A rule file has

    KIND      the kind it speaks for, which is its file's name
    PHRASES   position -> language -> phrases divided by bars (see `cleaner.phrases`)
    @rule     functions that look at one segment in its document and return the span that makes
              them speak, or None

The docstring of a rule function carries `yes:` and `no:` lines, which the tests run: a near miss
for every hit. An example is one line, or several divided by ` / ` with `>>` before the one meant.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, cast

from cleaner.document import Document, Kind, Segment, Span
from cleaner.phrases import Matcher, Phrase, Position, read_phrases

Look = Callable[[Segment, Document], Span | None]

Only = Literal["", "piece", "repeated", "opening", "sentence", "label", "unlike"]
OPENING_LINES = 4
"""How many segments the opening of a text has."""

# Log-odds that a phrase at this position gives its kind. Set by hand and tried on the labelled pages:
# a whole line is enough against body's lead at every focus, the others only at balanced and below.
PHRASE_WEIGHT: dict[Position, float] = {"whole": 4.5, "start": 2.6, "end": 2.6, "within": 2.2}
CERTAIN = 7.0
NAMED = 2.5
"""From so much on a rule names what it votes for: what opens a line as a phrase of the tables does weighs 2.6, what is
only likely by its company less."""
PHRASE_REASON: dict[Position, str] = {
    "whole": "says only",
    "start": "starts with",
    "end": "ends with",
    "within": "holds",
}


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """One rule: what it looks at, and what its word weighs."""

    name: str
    kind: Kind
    reason: str
    """Words that follow "this line"."""
    weight: float
    """Log-odds for the kind."""
    cues: frozenset[str]
    """It is asked only about segments that hold one of these words; about all if empty. The cue
    "0" is any number, "" a segment without a word, "^word" wants the word first."""
    signs: tuple[str, ...]
    """It is asked only about segments in which one of these stands,"""
    opens: str
    """or that begin with one of these characters,"""
    closes: str
    """or end with one of these; about all if all three are empty."""
    longest: int
    """It is not asked about segments of more characters, give or take the classes of `judge`."""
    shortest: int
    """It is not asked about segments of fewer characters, give or take the classes of `judge`."""
    only: Only
    """It is asked only about pieces of cut lines, lines that stand in the text already, the first
    lines, lines that end as a sentence, lines that do not, or lines that do not at once read as
    the text's language; about all if empty."""
    look: Look

    @property
    def waits(self) -> bool:
        """Whether it waits for a word or a character."""
        return bool(self.cues or self.signs or self.opens or self.closes)

    @property
    def examples(self) -> list[tuple[bool, str]]:
        """The `yes:` and `no:` lines of the docstring, as (is a hit, text)."""
        lines = [line.strip() for line in (self.look.__doc__ or "").splitlines()]
        return [
            (line.startswith("yes:"), line.partition(":")[2].strip()) for line in lines if line[:4] in ("yes:", "no: ")
        ]


def rule(
    reason: str,
    weight: float,
    *,
    cues: str | None = None,
    signs: tuple[str, ...] = (),
    opens: str = "",
    closes: str = "",
    longest: int = 300,
    shortest: int = 0,
    only: Only = "",
) -> Callable[[Look], Rule]:
    """Make a function of a rule file a rule; `cues` are divided by spaces."""
    words = frozenset() if cues is None else frozenset(cues.split(" "))

    def wrap(look: Look) -> Rule:
        kind = look.__module__.rpartition(".")[2]
        return Rule(
            f"{kind}.{look.__name__}",
            cast(Kind, kind),
            reason,
            weight,
            words,
            signs,
            opens,
            closes,
            longest,
            shortest,
            only,
            look,
        )

    return wrap


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return the rules of every file in this folder, by file name, in the order they stand."""
    return tuple(found for module in _modules() for found in vars(module).values() if isinstance(found, Rule))


@cache
def all_phrases() -> tuple[Phrase, ...]:
    """Return the phrases of every file in this folder."""
    return tuple(phrase for module in _modules() for phrase in read_phrases(module.KIND, module.PHRASES))


@cache
def phrase_matcher(disabled: frozenset[str]) -> Matcher:
    """Return the matcher of all phrases but those whose rule (`kind.position`) is disabled."""
    if not disabled:
        return Matcher(all_phrases())
    return Matcher(p for p in all_phrases() if not {p.kind, f"{p.kind}.{p.position}"} & disabled)


def rule_names() -> list[str]:
    """Return every name that `disable` takes: kinds, phrase tables and rules."""
    names = {f"{phrase.kind}.{phrase.position}" for phrase in all_phrases()}
    names |= {rule.name for rule in all_rules()} | {rule.kind for rule in all_rules()}
    return sorted(names)


@cache
def _modules() -> tuple[Any, ...]:
    names = sorted(info.name for info in pkgutil.iter_modules(__path__))
    return tuple(importlib.import_module(f"{__name__}.{name}") for name in names)
