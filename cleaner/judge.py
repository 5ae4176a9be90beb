"""Ask every voter about every segment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from cleaner.document import Document, Kind, Segment, Vote
from cleaner.phrases import Hit, Matcher
from cleaner.rules import CERTAIN, PHRASE_REASON, PHRASE_WEIGHT, Rule, all_rules, phrase_matcher


@dataclass(frozen=True, slots=True)
class Panel:
    """The voters that are asked: phrases, rules that wait for a word, rules that see every line."""

    matcher: Matcher
    by_cue: dict[str, tuple[Rule, ...]]
    always: tuple[Rule, ...]


@cache
def panel_without(disabled: frozenset[str]) -> Panel:
    """Return the voters, without those in `disabled` (rule names, or kinds for all of a kind)."""
    rules = [rule for rule in all_rules() if not {rule.name, rule.kind} & disabled]
    by_cue: dict[str, list[Rule]] = {}
    for rule in rules:
        for cue in rule.cues:
            by_cue.setdefault(cue, []).append(rule)
    return Panel(
        phrase_matcher(disabled),
        {cue: tuple(waiting) for cue, waiting in by_cue.items()},
        tuple(rule for rule in rules if not rule.cues),
    )


def judge(document: Document, panel: Panel) -> list[list[Vote]]:
    """Return the votes on each segment, by segment number; blank segments get none."""
    find, by_cue = panel.matcher.find, panel.by_cue
    cue_words = by_cue.keys()
    text = document.text
    always = [rule for rule in panel.always if not rule.signs or any(sign in text for sign in rule.signs)]
    verdicts: list[list[Vote]] = []
    for segment in document.segments:
        words, content = segment.words, segment.content
        if not content:
            verdicts.append([])
            continue
        hits = find(words, content)
        votes = _phrase_votes(hits, segment, document) if hits else []
        size = len(content)
        for rule in always:
            if size <= rule.longest:
                span = rule.look(segment, document)
                if span:
                    votes.append(_vote(rule, segment, span))
        if not cue_words.isdisjoint(words) or not words:
            votes.extend(_cued_votes(by_cue, segment, document))
        verdicts.append(votes)
    return verdicts


def _vote(rule: Rule, segment: Segment, span: tuple[int, int]) -> Vote:
    return Vote(segment.number, rule.kind, rule.weight, rule.name, rule.reason, span)


def _cued_votes(by_cue: dict[str, tuple[Rule, ...]], segment: Segment, document: Document) -> Iterator[Vote]:
    asked: set[str] = set()
    for word in segment.words or ("",):
        for rule in by_cue.get(word, ()):
            if rule.name in asked or len(segment.content) > rule.longest:
                continue
            asked.add(rule.name)
            span = rule.look(segment, document)
            if span:
                yield _vote(rule, segment, span)


def _phrase_votes(hits: list[Hit], segment: Segment, document: Document) -> list[Vote]:
    """One vote for each kind whose phrases were found: the weightiest."""
    best: dict[Kind, Vote] = {}
    for hit in hits:
        phrase = hit.phrase
        kind = phrase.kind
        if document.language and phrase.language not in ("en", document.language):
            kind = "foreign"
        weight = CERTAIN if phrase.certain else PHRASE_WEIGHT[phrase.position]
        said = " ".join(phrase.words)
        reason = f'{PHRASE_REASON[phrase.position]} "{said}"'
        vote = Vote(segment.number, kind, weight, f"{phrase.kind}.{phrase.position}", reason, segment.span)
        if kind not in best or weight > best[kind].weight:
            best[kind] = vote
    return list(best.values())
