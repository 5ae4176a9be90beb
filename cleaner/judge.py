"""Ask every voter about every segment."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from operator import attrgetter
from typing import NamedTuple

from cleaner.collecting import uncollected
from cleaner.document import ALL_WORDS, QUOTES, SCRIPT, WORDS_HEAD, Document, Kind, Segment, Span, Vote, make_vote
from cleaner.language import QUOTATION, SAYING, SAYING_BEHIND, SHORT_LINE, gate_of, words_unlike
from cleaner.phrases import Hit, Matcher, Phrase, word_spans
from cleaner.rules import (
    CERTAIN,
    OPENING_LINES,
    PHRASE_REASON,
    PHRASE_WEIGHT,
    Rule,
    all_rules,
    phrase_matcher,
)

_name_of = attrgetter("name")
_start_of = attrgetter("start")
# Rules are sorted by the lengths they look at, so that a paragraph meets few of them: a segment of
# n characters meets the rules of the last class that begins at or below n.
_CLASSES = (0, 41, 61, 121, 201, 301)
# So many sets of cues are remembered with the rules that wait for them: 33,000 lines of 230 pages have 346 at most in
# one class.
_MOST_HEARD = 1 << 10
# What a phrase inside a piece weighs at most: with body's lead, too little to drop it.
_IN_PIECE = 1.5
# Of so many words nobody says by chance what opens such a line, or stands in it: of those of the labelled pages with
# one that is not certain 127 are junk and 2 gold, with five words 226 and 6, with four 590 and 36.
_LONG_PHRASE = 6
# A text of so few lines has lost its newlines.
_FLAT_LINES = 2
# The first letter behind those of the Latin script and of its accents.
_BEHIND_LATIN = "\u0250"
# Labels that may end in a full stop or a comma though they are one word. Of 53 others on real pages 31 were of the
# article, of 12 of `share` one, and of 76 of two words seven, so those count.
_STOPPED: frozenset[Kind] = frozenset({"meta", "caption", "ad", "share"})
# Of a longer line the beginning alone says little.
_SHORT = 80
_WORDLESS = ("",)
_SCRIPTS = "nav.script"
_NO_WORDS: frozenset[str] = frozenset()
_NO_ANCHORS: list[str] = []
_Sign = tuple[str, Rule]
"""What a rule waits for, wherever it stands."""


class _Class(NamedTuple):
    """The rules for segments of one class of lengths, sentences or not, and what most of them wait for."""

    always: tuple[Rule, ...]
    unlike: tuple[Rule, ...]
    by_open: dict[str, tuple[Rule, ...]]
    by_close: dict[str, tuple[Rule, ...]]
    see: Callable[[str, str], tuple[Rule, ...]]
    """Says which rules wait for the first or the last character of a segment."""
    signed: frozenset[Rule]
    by_first: dict[str, tuple[Rule, ...]]
    cues: frozenset[str]
    hear: Callable[[frozenset[str]], tuple[Rule, ...]]
    """Says which rules wait for some of the cues."""
    of_pieces: tuple[Rule, ...]
    of_repeated: tuple[Rule, ...]
    of_opening: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """The voters that are asked: phrases, and the rules by the length of the segment."""

    matcher: Matcher
    classes: tuple[tuple[_Class, ...], tuple[_Class, ...]]
    """Of segments that do not end as a sentence, and of those that do: for each length up to that from which on
    there is only one class."""
    signs: tuple[_Sign, ...]
    words: frozenset[str]
    """All that mean something to a phrase or a rule wherever they stand."""
    foreign: bool
    """Whether lines in another language than the text's are looked for."""
    of_scripts: tuple[Rule, ...]
    """Those that know what is read in the place of scripts."""


@cache
def panel_without(disabled: frozenset[str]) -> Panel:
    """Return the voters, without those in `disabled` (rule names, or kinds for all of a kind)."""
    with uncollected():
        rules = [rule for rule in all_rules() if not {rule.name, rule.kind} & disabled]
        matcher = phrase_matcher(disabled)
    labels, sentences = (_classes_of([rule for rule in rules if rule.only != other]) for other in ("sentence", "label"))
    signs = tuple((sign, rule) for rule in rules for sign in rule.signs)
    words = matcher.anywhere.union(*{rules.cues for rules in (*labels, *sentences)})
    of_scripts = tuple(rule for rule in rules if rule.name == _SCRIPTS)
    return Panel(matcher, (labels, sentences), signs, words, "foreign" not in disabled, of_scripts)


@lru_cache(maxsize=1 << 4)
def _words_of_note(words: frozenset[str], main: str) -> frozenset[str]:
    """Return `words` and those that speak for another language than `main`: each is looked up once for all of them."""
    return words | words_unlike(main)


def _classes_of(rules: Sequence[Rule]) -> tuple[_Class, ...]:
    """Return the class for each length up to that from which on there is only one."""
    ends = (*_CLASSES[1:], sys.maxsize)
    classes = [
        _class_of([rule for rule in rules if rule.longest >= begin and rule.shortest < end])
        for begin, end in zip(_CLASSES, ends, strict=True)
    ]
    return tuple(classes[bisect_right(_CLASSES, size) - 1] for size in range(_CLASSES[-1] + 1))


def _class_of(rules: list[Rule]) -> _Class:
    by_cue = _by_key(rules, lambda rule: [cue for cue in rule.cues if not cue.startswith("^")])
    by_open, by_close = _by_key(rules, lambda rule: rule.opens), _by_key(rules, lambda rule: rule.closes)
    only = _by_key(rules, lambda rule: [rule.only] if rule.only else [])
    return _Class(
        tuple(rule for rule in rules if not rule.waits and rule.only in ("", "sentence", "label")),
        only.get("unlike", ()),
        by_open,
        by_close,
        lru_cache(_MOST_HEARD)(partial(_rules_seen, by_open, by_close)),
        frozenset(rule for rule in rules if rule.signs),
        _by_key(rules, lambda rule: [cue[1:] for cue in rule.cues if cue.startswith("^")]),
        frozenset(by_cue),
        lru_cache(_MOST_HEARD)(partial(_rules_heard, by_cue)),
        only.get("piece", ()),
        only.get("repeated", ()),
        only.get("opening", ()),
    )


def _by_key(rules: Iterable[Rule], keys: Callable[[Rule], Iterable[str]]) -> dict[str, tuple[Rule, ...]]:
    waiting: dict[str, list[Rule]] = {}
    for rule in rules:
        for key in keys(rule):
            waiting.setdefault(key, []).append(rule)
    return {key: tuple(rules) for key, rules in waiting.items()}


def judge(document: Document, panel: Panel) -> list[Sequence[Vote]]:
    """Return the votes on each segment, by segment number; most get none.

    One loop with nothing called that need not be: here most of the time of a text cleaned by rules goes.
    """
    matcher, by_length = panel.matcher, panel.classes
    find, pairs, alone, lasts, beside = matcher.find, matcher.pairs, matcher.alone, matcher.lasts, matcher.beside
    longest = len(by_length[0]) - 1
    main = document.language or document.expected
    reads_unlike = gate_of(main) if main and panel.foreign else None
    unlike = words_unlike(main) if main and panel.foreign else frozenset()
    note = _words_of_note(panel.words, main) if main and panel.foreign else panel.words
    signed = _find_signed(document, panel.signs)
    flat = _is_flat(document)
    opening = document.opening + OPENING_LINES
    verdicts: list[Sequence[Vote]] = [()] * len(document.segments)
    for segment in document.segments:
        number, _, _, _, _, content, words, ends_sentence, piece, repeats = segment
        if not content:
            continue
        size = len(content)
        rules = by_length[ends_sentence][size if size < longest else longest]
        asked = rules.always
        votes: list[Vote] = []
        if words:
            first = words[0]
            heard, anchors = _NO_WORDS, _NO_ANCHORS
            noted = note.intersection(words)
            if noted:
                heard = rules.cues & noted
                # Most lines that hold the anchor of a phrase hold no other word of it.
                anchors = [word for word in noted if word in beside and not beside[word].isdisjoint(words)]
            if anchors or words[:2] in pairs or words[-1] in lasts or first in alone:
                hits = find(words, content, anchors)
                if hits:
                    votes = _phrase_votes(hits, segment, document.language, foreign=panel.foreign, flat=flat)
        else:
            first = ""
            noted = _NO_WORDS
            heard = rules.cues.intersection(_WORDLESS)
        # Titles and names are not looked at, nor what has no word of another language and only letters of English.
        plain = size < SHORT_LINE or (size <= ALL_WORDS and unlike.isdisjoint(noted))
        if reads_unlike and not (plain and content.isascii()) and reads_unlike(content, words):
            asked += rules.unlike
        if number in signed:
            asked += _sorted({*rules.signed & signed[number], *rules.see(content[0], content[-1])})
        elif content[0] in rules.by_open or content[-1] in rules.by_close:
            asked += rules.see(content[0], content[-1])
        if first in rules.by_first:
            asked += rules.by_first[first]
        if heard:
            asked += rules.hear(heard)
            if first in rules.by_first:  # a rule may have waited for this word and for another
                asked = tuple(dict.fromkeys(asked))
        if piece:
            asked += rules.of_pieces
        if repeats is not None:
            asked += rules.of_repeated
        if number < opening:
            asked += rules.of_opening
        for rule in asked:
            span = rule.look(segment, document)
            if span:
                votes.append(make_vote((number, rule.kind, rule.weight, rule.name, rule.reason, span)))
        if votes:
            verdicts[number] = votes
    return verdicts


def judge_unread(document: Document, panel: Panel) -> list[Sequence[Vote]]:
    """Return the votes that join those of the small filter, which reads none, on each segment by its number.

    They are those of phrases that are a short line or open one, and of the rules that look for what it never saw: other
    languages, and scripts.
    """
    main = document.language or document.expected
    verdicts: list[Sequence[Vote]] = [()] * len(document.segments)
    find, pairs, alone = panel.matcher.find, panel.matcher.pairs, panel.matcher.alone
    flat = _is_flat(document)
    for segment in document.segments:
        words, content = segment.words, segment.content
        if words and len(content) < _SHORT and (words[0] in alone or words[:2] in pairs):
            hits = find(words, content, _NO_ANCHORS)
            if hits:
                verdicts[segment.number] = _phrase_votes(
                    hits, segment, document.language, foreign=panel.foreign, flat=flat
                )
    if SCRIPT in document.text:
        for segment in document.segments:
            if segment.content == SCRIPT:
                verdicts[segment.number] = _ask(panel.of_scripts, segment, document)
    if not main or not panel.foreign:
        return verdicts
    reads_unlike, by_length = gate_of(main), panel.classes[0]
    # Titles and names are not looked at.
    lines = document.segments
    for segment in [line for line in lines if len(line.content) >= SHORT_LINE or not line.content.isascii()]:
        if reads_unlike(segment.content, segment.words):
            rules = by_length[min(len(segment.content), len(by_length) - 1)].unlike
            verdicts[segment.number] = [*verdicts[segment.number], *_ask(rules, segment, document)]
    return verdicts


def _is_flat(document: Document) -> bool:
    """Whether a text has so few lines with something in them that it must have lost its newlines."""
    lines: set[int] = set()
    for segment in document.segments:
        if segment.content:
            lines.add(segment.line)
            if len(lines) > _FLAT_LINES:
                return False
    return True


def _ask(rules: Iterable[Rule], segment: Segment, document: Document) -> list[Vote]:
    spans = ((rule, rule.look(segment, document)) for rule in rules)
    return [Vote(segment.number, rule.kind, rule.weight, rule.name, rule.reason, span) for rule, span in spans if span]


def _find_signed(document: Document, signs: Iterable[_Sign]) -> dict[int, set[Rule]]:
    """Return the rules whose sign stands in a segment, by its number.

    It is looked for in the whole text at once, by the part without spaces, which is rare.
    """
    text, segments = document.text, document.segments
    found: dict[int, set[Rule]] = {}
    starts: list[int] = []
    for sign, rule in signs:
        rare = sign.strip()
        at = text.find(rare)
        if at >= 0:
            starts = starts or [*map(_start_of, segments), len(text)]
        while at >= 0:
            number = bisect_right(starts, at) - 1
            if sign in segments[number].content:
                found.setdefault(number, set()).add(rule)
            at = text.find(rare, starts[number + 1])
    return found


def _rules_seen(
    by_open: Mapping[str, tuple[Rule, ...]], by_close: Mapping[str, tuple[Rule, ...]], first: str, last: str
) -> tuple[Rule, ...]:
    """Return the rules that wait for a character at an end, each once, by name."""
    return _sorted({*by_open.get(first, ()), *by_close.get(last, ())})


def _rules_heard(by_cue: Mapping[str, tuple[Rule, ...]], heard: frozenset[str]) -> tuple[Rule, ...]:
    """Return the rules that wait for what was heard, each once, in an order that never changes."""
    if len(heard) == 1:
        (cue,) = heard
        return by_cue[cue]
    return _sorted({rule for cue in heard for rule in by_cue[cue]})


def _sorted(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    return tuple(sorted(rules, key=_name_of))


def _phrase_votes(
    hits: Sequence[Hit], segment: Segment, language: str | None, *, foreign: bool, flat: bool
) -> list[Vote]:
    """One vote for each kind whose phrases were found: the weightiest.

    A phrase of a language that is not the text's speaks for `foreign`, unless the same words are a
    phrase of the text's language or of English, which every site uses. A single word in Latin letters may
    be one of both languages ("Fotografie" is German, too), so it speaks for what it means.
    """
    if not QUOTES.isdisjoint(segment.content):
        hits = _beside_quotation(hits, segment)
    if len(segment.words) == 1 and _ends_clause(segment.content):
        hits = [hit for hit in hits if hit.phrase.position != "whole" or hit.phrase.kind in _STOPPED]
    own = hits if language is None else [hit for hit in hits if hit.phrase.language in ("en", language)]
    best: dict[Kind, tuple[float, Phrase]] = {}
    for hit in own or hits:
        phrase = hit.phrase
        kind: Kind = phrase.kind if own or not foreign or _may_be_shared(phrase.words) else "foreign"
        weight = _phrase_weight(hit, segment, flat=flat)
        if kind not in best or weight > best[kind][0]:
            best[kind] = weight, phrase
    number, span = segment.number, segment.span
    return [
        make_vote((number, kind, weight, f"{phrase.kind}.{phrase.position}", _reason_of(phrase), span))
        for kind, (weight, phrase) in best.items()
    ]


def _beside_quotation(hits: Sequence[Hit], segment: Segment) -> Sequence[Hit]:
    """Return the hits that do not lie in what a line quotes, if there is more of it.

    What is quoted is no line of the page, nor the beginning of one that goes on behind it: of 2 such lines with a
    phrase on real pages one was of an article, and the other had it behind the quotation.
    """
    content = segment.content
    quotations = [match.span() for match in QUOTATION.finditer(content)]
    if quotations and quotations[0] != (0, len(content)):
        return [hit for hit in hits if not _lies_in(quotations, _find_span(hit, segment))]
    opens_and_closes = content[0] in QUOTES and content[-1] in QUOTES
    return [hit for hit in hits if hit.phrase.position != "whole"] if opens_and_closes else hits


def _lies_in(quotations: Iterable[Span], phrase: Span) -> bool:
    return any(start < phrase[0] and phrase[1] < end for start, end in quotations)


def _find_span(hit: Hit, segment: Segment) -> Span:
    """Return where in the content of a segment a phrase stands."""
    content, spans = segment.content, word_spans(segment.content)
    at_head = len(content) <= ALL_WORDS or hit.last <= len(word_spans(content[:WORDS_HEAD]))
    unread = 0 if at_head else len(spans) - len(segment.words)
    return spans[hit.first + unread][0], spans[hit.last - 1 + unread][1]


def _ends_clause(content: str) -> bool:
    """Whether one full stop or comma closes it, as buttons do not and pieces of sentences do."""
    return content[-1] in ".," and content[-2:-1].isalnum()


def _reason_of(phrase: Phrase) -> str:
    return f'{PHRASE_REASON[phrase.position]} "{" ".join(phrase.words)}"'


def _may_be_shared(words: Sequence[str]) -> bool:
    return len(words) == 1 and words[0] < _BEHIND_LATIN


def _phrase_weight(hit: Hit, segment: Segment, *, flat: bool) -> float:
    """A phrase weighs less in a piece of a cut line, whose ends may hold words of the article.

    A long one is as sure as one that is the whole line. What somebody may be saying is neither that nor certain.
    """
    phrase = hit.phrase
    weight = PHRASE_WEIGHT[phrase.position]
    if (phrase.certain or len(phrase.words) >= _LONG_PHRASE) and not _may_be_said(hit, segment):
        weight = CERTAIN if phrase.certain else PHRASE_WEIGHT["whole"]
    if not segment.piece or phrase.position == "whole" or 2 * len(phrase.words) >= len(segment.words):
        return weight
    inside = phrase.position == "within" and hit.first > 1
    return min(weight, _IN_PIECE) if flat or inside else weight


def _may_be_said(hit: Hit, segment: Segment) -> bool:
    """Whether a line opens with a quotation mark, has the phrase between two, or says who spoke.

    Of 1,616 lines of junk that hold a certain phrase one has it in quotation marks, and none a verb of saying.
    """
    content, words = segment.content, segment.words
    if content[0] in QUOTES or not SAYING.isdisjoint(words):
        return True
    start, end = _find_span(hit, segment)
    if hit.last < len(words) and words[hit.last] in SAYING_BEHIND and content[end:].lstrip().startswith(","):
        return True
    return any(begin < start < close for begin, close in map(re.Match.span, QUOTATION.finditer(content)))
