"""Ask every voter about every segment."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from cleaner.document import Document, Kind, Segment, Vote
from cleaner.phrases import Hit, Matcher
from cleaner.rules import (
    CERTAIN,
    OPENING_LINES,
    PHRASE_REASON,
    PHRASE_WEIGHT,
    Rule,
    all_rules,
    phrase_matcher,
)

# Rules are sorted by the lengths they look at, so that a paragraph meets few of them: a segment of
# n characters meets the rules of the last class that begins at or below n.
_CLASSES = (0, 41, 61, 121, 201, 301)


_WORDLESS = ("",)


@dataclass(frozen=True, slots=True)
class _Class:
    """The rules for segments of one class of lengths."""

    by_first: dict[str, tuple[Rule, ...]]
    by_cue: dict[str, tuple[Rule, ...]]
    cues: frozenset[str]
    always: tuple[Rule, ...]
    only: dict[str, tuple[Rule, ...]]


@dataclass(frozen=True, slots=True)
class Panel:
    """The voters that are asked: phrases, and the rules by the length of the segment."""

    matcher: Matcher
    classes: tuple[_Class, ...]
    signs: frozenset[str]
    """Every sign that a rule waits for."""
    foreign: bool
    """Whether lines in another language than the text's are looked for."""


@cache
def panel_without(disabled: frozenset[str]) -> Panel:
    """Return the voters, without those in `disabled` (rule names, or kinds for all of a kind)."""
    rules = [rule for rule in all_rules() if not {rule.name, rule.kind} & disabled]
    ends = (*_CLASSES[1:], sys.maxsize)
    return Panel(
        phrase_matcher(disabled),
        tuple(
            _class_of([rule for rule in rules if rule.longest >= begin and rule.shortest < end])
            for begin, end in zip(_CLASSES, ends, strict=True)
        ),
        frozenset(sign for rule in rules for sign in rule.signs),
        "foreign" not in disabled,
    )


def _class_of(rules: list[Rule]) -> _Class:
    by_first: dict[str, list[Rule]] = {}
    by_cue: dict[str, list[Rule]] = {}
    only: dict[str, list[Rule]] = {}
    for rule in rules:
        for cue in rule.cues:
            waiting = by_first if cue.startswith("^") else by_cue
            waiting.setdefault(cue.removeprefix("^"), []).append(rule)
        if rule.only:
            only.setdefault(rule.only, []).append(rule)
    return _Class(
        _freeze(by_first),
        _freeze(by_cue),
        frozenset(by_cue),
        tuple(rule for rule in rules if not rule.cues and not rule.only),
        _freeze(only),
    )


def _freeze(waiting: dict[str, list[Rule]]) -> dict[str, tuple[Rule, ...]]:
    return {cue: tuple(rules) for cue, rules in waiting.items()}


def judge(document: Document, panel: Panel) -> list[list[Vote]]:
    """Return the votes on each segment, by segment number; blank segments get none."""
    find = panel.matcher.find
    text = document.text
    missing = frozenset(sign for sign in panel.signs if sign not in text)
    always = [
        [rule for rule in rules.always if not rule.signs or not missing.issuperset(rule.signs)]
        for rules in panel.classes
    ]
    verdicts: list[list[Vote]] = []
    for segment in document.segments:
        words, content = segment.words, segment.content
        if not content:
            verdicts.append([])
            continue
        at = bisect_right(_CLASSES, len(content)) - 1
        rules = panel.classes[at]
        hits = find(words, content)
        votes = _phrase_votes(hits, segment, document, panel.foreign) if hits else []
        for rule in always[at]:
            span = rule.look(segment, document)
            if span:
                votes.append(_vote(rule, segment, span))
        if words and words[0] in rules.by_first:
            votes += _ask(rules.by_first[words[0]], segment, document)
        heard = rules.cues.intersection(words or _WORDLESS)
        if heard:
            votes += _ask(_rules_heard(rules, heard), segment, document)
        if segment.piece or segment.repeats is not None or segment.number < OPENING_LINES:
            votes += _ask(_rules_only(rules, segment), segment, document)
        verdicts.append(votes)
    return verdicts


def _rules_heard(rules: _Class, heard: frozenset[str]) -> Iterable[Rule]:
    """Return the rules that wait for what was heard, each once, in an order that never changes."""
    if len(heard) == 1:
        (cue,) = heard
        return rules.by_cue[cue]
    asked = {rule.name: rule for cue in heard for rule in rules.by_cue[cue]}
    return [asked[name] for name in sorted(asked)]


def _rules_only(rules: _Class, segment: Segment) -> Iterator[Rule]:
    if segment.piece:
        yield from rules.only.get("piece", ())
    if segment.repeats is not None:
        yield from rules.only.get("repeated", ())
    if segment.number < OPENING_LINES:
        yield from rules.only.get("opening", ())


def _ask(rules: Iterable[Rule], segment: Segment, document: Document) -> Iterator[Vote]:
    for rule in rules:
        span = rule.look(segment, document)
        if span:
            yield _vote(rule, segment, span)


def _vote(rule: Rule, segment: Segment, span: tuple[int, int]) -> Vote:
    return Vote(segment.number, rule.kind, rule.weight, rule.name, rule.reason, span)


def _phrase_votes(hits: Sequence[Hit], segment: Segment, document: Document, foreign: bool) -> list[Vote]:
    """One vote for each kind whose phrases were found: the weightiest.

    A phrase of a language that is not the text's speaks for `foreign`, unless the same words are a
    phrase of the text's language or of English, which every site uses.
    """
    if segment.content[0] in _QUOTES and segment.content[-1] in _QUOTES:
        hits = [hit for hit in hits if hit.phrase.position != "whole"]
    own = [hit for hit in hits if document.language is None or hit.phrase.language in ("en", document.language)]
    best: dict[Kind, Vote] = {}
    for hit in own or hits:
        phrase = hit.phrase
        kind: Kind = phrase.kind if own or not foreign else "foreign"
        weight = _phrase_weight(hit, segment, document)
        if kind not in best or weight > best[kind].weight:
            reason = f'{PHRASE_REASON[phrase.position]} "{" ".join(phrase.words)}"'
            voter = f"{phrase.kind}.{phrase.position}"
            best[kind] = Vote(segment.number, kind, weight, voter, reason, segment.span)
    return list(best.values())


def _phrase_weight(hit: Hit, segment: Segment, document: Document) -> float:
    """A phrase weighs less in a piece of a cut line, whose ends may hold words of the article.

    In a line that opens with a quotation mark no phrase is certain: somebody may be saying it.
    """
    phrase = hit.phrase
    quoted = segment.content[0] in _QUOTES
    weight = CERTAIN if phrase.certain and not quoted else PHRASE_WEIGHT[phrase.position]
    if not segment.piece or phrase.position == "whole" or 2 * len(phrase.words) >= len(segment.words):
        return weight
    flat = document.segments[-1].line <= _FLAT_LINES
    inside = phrase.position == "within" and hit.first > 1
    return min(weight, _IN_PIECE) if flat or inside else weight


# What a phrase inside a piece weighs at most: with body's lead, too little to drop it.
_IN_PIECE = 1.5
# A text of so few lines has lost its newlines.
_FLAT_LINES = 2
_QUOTES = frozenset("\"'“”‘’«»„‹›「」『』")
