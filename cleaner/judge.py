"""Ask every voter about every segment."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from operator import attrgetter
from typing import NamedTuple, cast

from cleaner.document import Document, Kind, Segment, Vote
from cleaner.language import QUOTATION, SAYING, SHORT_LINE, gate_of
from cleaner.phrases import Hit, Matcher, word_spans
from cleaner.rules import (
    CERTAIN,
    OPENING_LINES,
    PHRASE_REASON,
    PHRASE_WEIGHT,
    Rule,
    all_rules,
    phrase_matcher,
)

_new_vote = cast("Callable[[tuple[object, ...]], Vote]", partial(tuple.__new__, Vote))
_name_of = attrgetter("name")
# Rules are sorted by the lengths they look at, so that a paragraph meets few of them: a segment of
# n characters meets the rules of the last class that begins at or below n.
_CLASSES = (0, 41, 61, 121, 201, 301)


_WORDLESS = ("",)
_NO_ENDS = ("", "")


_Signed = tuple[Callable[[str], object], Rule]


class _Class(NamedTuple):
    """The rules for segments of one class of lengths, and what most of them wait for."""

    of_sentences: tuple[Rule, ...]
    """Those asked about every segment that ends as a sentence,"""
    of_labels: tuple[Rule, ...]
    """and about every one that does not."""
    unlike: tuple[Rule, ...]
    by_open: dict[str, tuple[Rule, ...]]
    by_close: dict[str, tuple[Rule, ...]]
    signed: tuple[tuple[_Signed, ...], tuple[_Signed, ...]]
    """Those that wait for a sign, wherever it stands: of labels, and of sentences."""
    anywhere: frozenset[str]
    """Every word that means something to a phrase or a rule wherever it stands."""
    by_first: dict[str, tuple[Rule, ...]]
    by_cue: dict[str, tuple[Rule, ...]]
    cues: frozenset[str]
    only: dict[str, tuple[Rule, ...]]


@dataclass(frozen=True, slots=True)
class Panel:
    """The voters that are asked: phrases, and the rules by the length of the segment."""

    matcher: Matcher
    classes: tuple[_Class, ...]
    """For each length up to that from which on there is only one class."""
    foreign: bool
    """Whether lines in another language than the text's are looked for."""


@cache
def panel_without(disabled: frozenset[str]) -> Panel:
    """Return the voters, without those in `disabled` (rule names, or kinds for all of a kind)."""
    rules = [rule for rule in all_rules() if not {rule.name, rule.kind} & disabled]
    matcher = phrase_matcher(disabled)
    ends = (*_CLASSES[1:], sys.maxsize)
    classes = [
        _class_of([rule for rule in rules if rule.longest >= begin and rule.shortest < end], matcher)
        for begin, end in zip(_CLASSES, ends, strict=True)
    ]
    by_length = tuple(classes[bisect_right(_CLASSES, size) - 1] for size in range(_CLASSES[-1] + 1))
    return Panel(matcher, by_length, "foreign" not in disabled)


def _class_of(rules: list[Rule], matcher: Matcher) -> _Class:
    by_first = _by_key(rules, lambda rule: [cue[1:] for cue in rule.cues if cue.startswith("^")])
    by_cue = _by_key(rules, lambda rule: [cue for cue in rule.cues if not cue.startswith("^")])
    only = _by_key(rules, lambda rule: [rule.only] if rule.only else [])
    always = [rule for rule in rules if not rule.waits]
    signed = [(rule.signs.search, rule) for rule in rules if rule.signs]
    return _Class(
        tuple(rule for rule in always if rule.only in ("", "sentence")),
        tuple(rule for rule in always if rule.only in ("", "label")),
        only.get("unlike", ()),
        _by_key(rules, lambda rule: rule.opens),
        _by_key(rules, lambda rule: rule.closes),
        (
            tuple((search, rule) for search, rule in signed if rule.only != "sentence"),
            tuple((search, rule) for search, rule in signed if rule.only != "label"),
        ),
        matcher.anywhere.union(by_cue),
        by_first,
        by_cue,
        frozenset(by_cue),
        only,
    )


def _by_key(rules: Iterable[Rule], keys: Callable[[Rule], Iterable[str]]) -> dict[str, tuple[Rule, ...]]:
    waiting: dict[str, list[Rule]] = {}
    for rule in rules:
        for key in keys(rule):
            waiting.setdefault(key, []).append(rule)
    return {key: tuple(rules) for key, rules in waiting.items()}


def judge(document: Document, panel: Panel) -> list[Sequence[Vote]]:
    """Return the votes on each segment, by segment number; most get none."""
    find, pairs, alone, lasts = panel.matcher.find, panel.matcher.pairs, panel.matcher.alone, panel.matcher.lasts
    classes = panel.classes
    longest = len(classes) - 1
    main = document.language or document.expected
    reads_unlike = gate_of(main) if main and panel.foreign else None
    verdicts: list[Sequence[Vote]] = []
    for segment in document.segments:
        number, _, _, _, _, content, words, ends_sentence, piece, repeats = segment
        if not content:
            verdicts.append(())
            continue
        size = len(content)
        rules = classes[size if size < longest else longest]
        first, last = (words[0], words[-1]) if words else _NO_ENDS
        heard = not words or not rules.anywhere.isdisjoint(words)
        votes: list[Vote] = []
        if heard or words[:2] in pairs or last in lasts or first in alone:
            hits = find(words, content)
            if hits:
                votes = _phrase_votes(hits, segment, document, panel.foreign)
        asked: Sequence[Rule] = rules.of_sentences if ends_sentence else rules.of_labels
        if reads_unlike and reads_unlike(content, words):
            asked = [*asked, *rules.unlike]
        seen: list[Rule] = []
        for search, rule in rules.signed[ends_sentence]:
            if search(content):
                seen.append(rule)
        if seen or content[0] in rules.by_open or content[-1] in rules.by_close:
            asked = [*asked, *_rules_seen(rules, content, seen)]
        if first in rules.by_first:
            asked = [*asked, *rules.by_first[first]]
        if heard:
            asked = [*asked, *_rules_heard(rules, rules.cues.intersection(words or _WORDLESS))]
            if first in rules.by_first:  # a rule may have waited for this word and for another
                asked = list(dict.fromkeys(asked))
        if piece or repeats is not None or number < OPENING_LINES:
            asked = [*asked, *_rules_only(rules, segment)]
        for rule in asked:
            span = rule.look(segment, document)
            if span:
                votes.append(_new_vote((number, rule.kind, rule.weight, rule.name, rule.reason, span)))
        verdicts.append(votes or ())
    return verdicts


def judge_language(document: Document, panel: Panel) -> list[Sequence[Vote]]:
    """Return the votes of those rules alone that look for other languages, on each segment by its number."""
    main = document.language or document.expected
    verdicts: list[Sequence[Vote]] = [()] * len(document.segments)
    if not main or not panel.foreign:
        return verdicts
    reads_unlike, longest = gate_of(main), len(panel.classes) - 1
    # Titles and names are not looked at.
    lines = document.segments
    for segment in [line for line in lines if len(line.content) >= SHORT_LINE or not line.content.isascii()]:
        if reads_unlike(segment.content, segment.words):
            rules = panel.classes[min(len(segment.content), longest)].unlike
            verdicts[segment.number] = _ask(rules, segment, document)
    return verdicts


def _ask(rules: Iterable[Rule], segment: Segment, document: Document) -> list[Vote]:
    spans = ((rule, rule.look(segment, document)) for rule in rules)
    return [Vote(segment.number, rule.kind, rule.weight, rule.name, rule.reason, span) for rule, span in spans if span]


def _rules_seen(rules: _Class, content: str, seen: list[Rule]) -> list[Rule]:
    """Return the rules that wait for a sign or a character at an end, each once, by name."""
    asked = {*seen, *rules.by_open.get(content[0], ()), *rules.by_close.get(content[-1], ())}
    return sorted(asked, key=_name_of)


def _rules_heard(rules: _Class, heard: frozenset[str]) -> Iterable[Rule]:
    """Return the rules that wait for what was heard, each once, in an order that never changes."""
    if len(heard) == 1:
        (cue,) = heard
        return rules.by_cue[cue]
    return sorted({rule for cue in heard for rule in rules.by_cue[cue]}, key=_name_of)


def _rules_only(rules: _Class, segment: Segment) -> Iterator[Rule]:
    if segment.piece:
        yield from rules.only.get("piece", ())
    if segment.repeats is not None:
        yield from rules.only.get("repeated", ())
    if segment.number < OPENING_LINES:
        yield from rules.only.get("opening", ())


def _phrase_votes(hits: Sequence[Hit], segment: Segment, document: Document, foreign: bool) -> list[Vote]:
    """One vote for each kind whose phrases were found: the weightiest.

    A phrase of a language that is not the text's speaks for `foreign`, unless the same words are a
    phrase of the text's language or of English, which every site uses. A single word in Latin letters may
    be one of both languages ("Fotografie" is German, too), so it speaks for what it means.
    """
    if segment.content[0] in _QUOTES and segment.content[-1] in _QUOTES:
        hits = [hit for hit in hits if hit.phrase.position != "whole"]
    own = [hit for hit in hits if document.language is None or hit.phrase.language in ("en", document.language)]
    best: dict[Kind, Vote] = {}
    for hit in own or hits:
        phrase = hit.phrase
        kind: Kind = phrase.kind if own or not foreign or _may_be_shared(phrase.words) else "foreign"
        weight = _phrase_weight(hit, segment, document)
        if kind not in best or weight > best[kind].weight:
            reason = f'{PHRASE_REASON[phrase.position]} "{" ".join(phrase.words)}"'
            voter = f"{phrase.kind}.{phrase.position}"
            best[kind] = Vote(segment.number, kind, weight, voter, reason, segment.span)
    return list(best.values())


def _may_be_shared(words: Sequence[str]) -> bool:
    return len(words) == 1 and words[0] < _BEHIND_LATIN


def _phrase_weight(hit: Hit, segment: Segment, document: Document) -> float:
    """A phrase weighs less in a piece of a cut line, whose ends may hold words of the article.

    What somebody may be saying is never certain.
    """
    phrase = hit.phrase
    weight = CERTAIN if phrase.certain and not _may_be_said(hit, segment) else PHRASE_WEIGHT[phrase.position]
    if not segment.piece or phrase.position == "whole" or 2 * len(phrase.words) >= len(segment.words):
        return weight
    flat = document.segments[-1].line <= _FLAT_LINES
    inside = phrase.position == "within" and hit.first > 1
    return min(weight, _IN_PIECE) if flat or inside else weight


def _may_be_said(hit: Hit, segment: Segment) -> bool:
    """Whether a line opens with a quotation mark, has the phrase between two, or says who spoke.

    Of 1,616 lines of junk that hold a certain phrase one has it in quotation marks, and none a verb of saying.
    """
    content = segment.content
    if content[0] in _QUOTES or not SAYING.isdisjoint(segment.words):
        return True
    quotations = [match.span() for match in QUOTATION.finditer(content)]
    if not quotations:
        return False
    at = word_spans(content)[hit.first][0]
    return any(start < at < end for start, end in quotations)


# What a phrase inside a piece weighs at most: with body's lead, too little to drop it.
_IN_PIECE = 1.5
# A text of so few lines has lost its newlines.
_FLAT_LINES = 2
_QUOTES = frozenset("\"'“”‘’«»„‹›「」『』")
# The first letter behind those of the Latin script and of its accents.
_BEHIND_LATIN = "\u0250"
