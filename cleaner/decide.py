"""Settle the votes on each segment, then again in the light of its neighbours; then decide what stays.

First every segment by itself: the votes for each kind are summed, `body` starts ahead, the best
sum wins. Then the passes, in the order of `PASSES`: each looks at the kinds that stand so far and
casts votes of its own, and the segments it spoke of are settled anew. A pass is a voter like any
other, so a decision's votes always say why it fell as it did.

What stays, the learned filter says if there is one: it has read the votes, and how sure it must be
of a line hangs on what they say. By the rules alone, the kind that stands says it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from typing import TYPE_CHECKING, NamedTuple

from cleaner.bounds import REPEATED_DOUBT, UNSPOKEN_DOUBT, doubt_of, find_bounds
from cleaner.document import (
    CORRECTIONS,
    KEPT_BY_DEFAULT,
    KINDS,
    MODEL,
    NO_CODE,
    SITE,
    Code,
    Decisions,
    Document,
    Kind,
    Segment,
    Told,
    Vote,
)
from cleaner.naming import NAMINGS, Name
from cleaner.options import Focus, Options
from cleaner.passes import PASSES
from cleaner.rules import CERTAIN
from cleaner.spared import find_marks, find_spared, find_spared_unread
from cleaner.standing import BODY_AHEAD, Ballot, Opinion, Said, Standing, count, has_vote

if TYPE_CHECKING:  # loads numpy
    from cleaner.model import Choice, Judgement

# How far ahead of the kept kinds a dropped kind must be, in log-odds.
THRESHOLD: dict[Focus, float] = {"precision": 0.0, "balanced": 1.0, "recall": 2.5}
# A text is emptied when fewer of its words would stay than this
_EMPTIED_WORDS = 10
# (of a long one, than one for so many characters: of 5,000 lines made alike the filter took all but one for comments),
_CHARACTERS_A_WORD = 10_000
# and less than this part of them: a flash of a line amid the menus of its page is no emptied text. Set by judgement.
_EMPTIED_SHARE = 0.02
_JUNK = frozenset(KINDS) - KEPT_BY_DEFAULT
_RETURNED_WHOLE = "document.returned_whole"
_CODE = "document.code"
_IN_CODE = "stands in a piece of code of which most is of the article"
_MARK = "document.mark"
_TORN = "is a mark of the sentence that goes on around it"
_SIGNS_OF_CODE = frozenset("{}()[]<>=;")
_SEVERAL_WORDS = 6
_CERTAIN = 0.999
# How far ahead a kind is that a line is called by what it says of itself or by its company.
_NAMED_BY = 0.1
_NOTHING: Mapping[int, Said] = {}


class _Case(NamedTuple):
    """What is asked of a text, and what is known of it besides votes."""

    options: Options
    disabled: Collection[str]
    said: Mapping[int, Said]
    """The word of the profile of its site, by segment number."""
    code: Code


def settle(document: Document, verdicts: Sequence[Sequence[Vote]], disabled: Collection[str]) -> Standing:
    """Return the kinds as they stand when rules and passes have spoken, but for what is `disabled` by name or kind."""
    standing = Standing(document, verdicts)
    for name, look in PASSES:
        if name not in disabled:
            opinions = look(standing)
            standing.add([said for said in opinions if said.kind not in disabled] if disabled else opinions, name)
    return standing


def decide(
    standing: Standing,
    options: Options,
    judgement: Judgement | None = None,
    disabled: Collection[str] = (),
    said: Mapping[int, Said] = _NOTHING,
    code: Code = NO_CODE,
) -> Decisions:
    """Return one decision for each segment, in order.

    Without a judgement of the learned filter the votes decide. With one it does: the votes are
    among what it has read. Only what a rule's author marked as certain stays certain, and a kind
    that is disabled is body.

    What the profile of a site has `said`, by segment number, speaks against the article and for no
    kind: that is what it is likeliest otherwise. It moves no other line.

    The segments of each piece of `code` are all of the article if enough of its characters are, even what is
    certain elsewhere: `Advertisement` may be a string there.
    """
    case = _Case(options, disabled, said, code)
    decisions = _apply_policy(standing, case) if judgement is None else _apply_judgement(standing, judgement, case)
    if options.when_emptied == "whole" and is_emptied(decisions, options.kept):
        return decisions.keep_all(_RETURNED_WHOLE, but=_find_marked(standing))
    return decisions


def _apply_judgement(standing: Standing, judgement: Judgement, case: _Case) -> Decisions:
    """Decide by the learned filter; its vote joins those of the rules wherever it or they see no body.

    Which segments stay mostly hangs on what is of the article alone. Then what the others are is found when it is
    asked for, on a standing of its own.
    """
    settled = {number for number, ballot in standing.ballots.items() if _is_settled(ballot)}
    against = {number: word.weight for number, word in case.said.items() if number not in settled}
    # What is spared is asked at one bound for all, so that a stricter focus never keeps what a laxer one drops.
    least = find_bounds(standing, "balanced", judgement, against)
    choice = judgement.choose(least, case.disabled, against)
    # The markup of a page says where comments and headings are.
    find = find_spared_unread if case.options.fast else find_spared
    spared = [] if judgement.knows_markup else find(standing, choice, against)
    lone = _lone_copies(standing, choice)
    if lone or spared or case.options.focus != "balanced":
        least = find_bounds(standing, case.options.focus, judgement, against)
        for number in lone:
            least[number] *= UNSPOKEN_DOUBT / REPEATED_DOUBT
        for number in spared:
            least[number] = 0.0
        choice = judgement.choose(least, case.disabled, against)
    call = partial(_call_lines, standing, judgement, choice, settled, case)
    if case.code.pieces or case.options.kept != KEPT_BY_DEFAULT:
        keeps, tell = call()
        return Decisions(standing.segments, keeps, tell)
    return Decisions(standing.segments, _keep_article(standing, choice, settled), lambda: call()[1]())


def _lone_copies(standing: Standing, choice: Choice) -> list[int]:
    """Return the first copy of each line that goes, if it goes and was asked to be surer for being a copy.

    A breadcrumb ends in the headline below it. With that, of 2,308 headlines 116 are lost and not 122, at the same F1.
    """
    first_copies = {line.repeats: line.number for line in reversed(standing.repeated)}
    stays = dict(zip(choice.numbers_of.tolist(), choice.stays.tolist(), strict=True)) if first_copies else {}
    return [
        number
        for first, number in first_copies.items()
        if first is not None
        and not stays[first]
        and not stays[number]
        and doubt_of(standing.ballots.get(number, ())) == REPEATED_DOUBT
    ]


def _keep_article(standing: Standing, choice: Choice, settled: Collection[int]) -> list[bool]:
    """Return which segments stay where nothing does but what is of the article, as `_call_lines` does."""
    keeps = [False] * len(standing.segments)
    for number, stays in zip(choice.numbers_of.tolist(), choice.stays.tolist(), strict=True):
        keeps[number] = stays
    for number in settled:
        keeps[number] = not standing.is_junk(number)
    _keep_blanks(standing.segments, keeps)
    return keeps


def _call_lines(
    standing: Standing, judgement: Judgement, choice: Choice, settled: Collection[int], case: _Case
) -> tuple[list[bool], Callable[[], Told]]:
    """Return which segments stay, and what tells the rest of what was decided."""
    kept = case.options.kept
    standing = standing.copy()
    kinds, revised = list(standing.kinds), list(standing.revised)
    confidences = [1.0] * len(standing.segments)
    repeating = {number for number, ballot in standing.ballots.items() if _repeats(ballot)}
    explained: list[int] = []
    found, sure = choice.name()
    doubtful = {number: kind for number, kind in choice.find_doubtful().items() if number not in settled}
    for row, (number, kind, confidence) in enumerate(zip(choice.numbers_of.tolist(), found, sure, strict=True)):
        if number in settled:
            confidences[number] = _CERTAIN
            continue
        confidences[number] = confidence
        segment = standing.segments[number]
        if number in repeating and not _has_a_name(kind, segment):
            first = segment.repeats
            # What repeats junk is what that is: only what stands elsewhere in the text is a copy.
            if first is None or doubtful.get(first, kinds[first]) in KEPT_BY_DEFAULT:
                kind = "duplicate"
        if kind != "body" or kinds[number] != "body":
            explained.append(row)
        if kind != kinds[number]:
            kinds[number], revised[number] = kind, SITE if number in case.said else MODEL
    _name_junk(standing, kinds, revised, settled, case.disabled)
    speak = partial(judgement.vote, explained, [found[row] for row in explained])
    more_votes = partial(_vote_for_site, standing, tuple(kinds), case, speak) if case.said else speak
    # What stays in doubt is called what it most probably is, and stays too if that is kept.
    keeps = [kind in kept or doubtful.get(number, kind) in kept for number, kind in enumerate(kinds)]
    columns = _Columns(kinds, keeps, confidences, revised)
    if case.code.pieces:
        usual = [doubtful.get(number, kind) in KEPT_BY_DEFAULT for number, kind in enumerate(kinds)]
        _keep_code_whole(standing, columns, case, usual)
    _drop_marked(standing, columns, kept)
    _fill_blanks(standing.segments, columns)
    return columns.keeps, partial(_tell, columns, standing.votes, more_votes)


def _tell(columns: _Columns, votes: Sequence[Sequence[Vote]], more_votes: Callable[[], Iterable[Vote]]) -> Told:
    """Return what was decided, with the votes that were there and those that are made now."""
    all_votes = list(votes)
    for vote in more_votes():
        all_votes[vote.segment] = (*all_votes[vote.segment], vote)
    return Told(columns.kinds, columns.confidences, all_votes, columns.revised)


def _vote_for_site(
    standing: Standing, kinds: Sequence[Kind], case: _Case, speak: Callable[[], Iterable[Vote]]
) -> Iterator[Vote]:
    """Yield the votes of the learned filter, and of the profile for the junk that a segment is or else would be."""
    yield from speak()
    for piece, kind, weight, reason in _opinions(standing, case):
        junk = kinds[piece.number] if weight > 0 and kinds[piece.number] in _JUNK else kind
        yield Vote(piece.number, junk, weight, SITE, reason, piece.span)


def _likeliest_junk(standing: Standing, number: int, disabled: Collection[str]) -> Kind | None:
    """Return the junk that most speaks for by the rules; with nothing said, prose sells and labels lead on.

    None if that is disabled.

    Of 639 labelled labels that are junk and that no rule speaks of, nav is commonest (152). Of 512
    such sentences it is related (123) and captions (81), which do not recur; then come meta and promo.
    """
    _, scores = count(standing.ballots.get(number, ()))
    junk = {kind: score for kind, score in scores.items() if kind in _JUNK and kind not in disabled}
    if junk:
        return max(junk, key=junk.__getitem__)
    usual: Kind = "promo" if standing.segments[number].ends_sentence else "nav"
    return None if usual in disabled else usual


def _likeliest_article(standing: Standing, number: int) -> Kind:
    """Return `title` for what stands as one, which options may drop, else body."""
    return "title" if standing.kinds[number] == "title" else "body"


@lru_cache(maxsize=1 << 12)
def _is_settled(ballot: Ballot) -> bool:
    """Whether the model may not change the kind of a segment with these votes.

    So it is with what a certain vote settled, and what is foreign: the model does not know its words.
    """
    kind, _ = count(ballot)
    return kind == "foreign" or any(weight >= CERTAIN and voted == kind for voted, weight in ballot)


@lru_cache(maxsize=1 << 12)
def _repeats(ballot: Ballot) -> bool:
    """Whether the rules found that the segment only repeats another; the model cannot see that."""
    return any(voted == "duplicate" for voted, _ in ballot)


def _has_a_name(kind: Kind, segment: Segment) -> bool:
    """Whether a segment keeps its kind though it repeats another: a headline of another story is one each time."""
    return kind in KEPT_BY_DEFAULT or (kind == "related" and not segment.ends_sentence)


def is_emptied(decisions: Decisions, kinds: Collection[Kind]) -> bool:
    """Whether next to nothing of a text that has words stays, or would have stayed, of which these `kinds` are kept.

    A few words that are of none of them, and stay in doubt alone, are nothing: the date that is left of a text of a
    date and a copyright line.
    """
    kept: list[Segment] = []
    words = 0
    length = decisions.segments[-1].end if decisions.segments else 0
    least = max(_EMPTIED_WORDS, length // _CHARACTERS_A_WORD)
    for segment, stays in zip(decisions.segments, decisions.chosen, strict=True):
        if stays and segment.content:
            kept.append(segment)
            words += len(segment.words)
            if words >= least:
                return False
    total = sum([len(segment.words) for segment in decisions.segments])
    if not total:  # signs only: there is nothing to lose but the whole
        return not kept and any(segment.content for segment in decisions.segments)
    if words == 0 or words < total * _EMPTIED_SHARE:
        return True
    return words < total and not any(decisions[segment.number].kind in kinds for segment in kept)


def _apply_policy(standing: Standing, case: _Case) -> Decisions:
    """Decide by the votes, on a standing of its own."""
    standing = standing.copy()
    standing.add(_opinions(standing, case), SITE)
    settled = {number for number, ballot in standing.ballots.items() if _is_settled(ballot)}
    _name_junk(standing, standing.kinds, standing.revised, settled, case.disabled)
    kept = case.options.kept
    threshold = THRESHOLD[case.options.focus]
    kinds, many = standing.kinds, len(standing.segments)
    keeps = ["body" in kept] * many
    confidences = [_NO_VOTES] * many
    for number, ballot in standing.ballots.items():
        keeps[number], confidences[number] = _stays(ballot, kept, threshold)
    columns = _Columns(kinds, keeps, confidences, standing.revised)
    _keep_marks(standing, columns, case, settled)
    if case.code.pieces:
        usual = [_stays(standing.ballots.get(at, ()), KEPT_BY_DEFAULT, threshold)[0] for at in range(many)]
        _keep_code_whole(standing, columns, case, usual)
    _drop_marked(standing, columns, kept)
    _fill_blanks(standing.segments, columns)
    return Decisions(standing.segments, keeps, partial(_tell, columns, standing.votes, tuple))


def _keep_marks(standing: Standing, columns: _Columns, case: _Case, settled: Collection[int]) -> None:
    """Make body of the marks of a torn sentence, if that is kept and nothing certain or learned of the site speaks."""
    marks = [
        mark
        for mark in find_marks(standing.filled, columns.keeps)
        if mark.number not in settled and mark.number not in case.said and "body" in case.options.kept
    ]
    standing.add([_outvote(standing, Name(mark, "body", _TORN)) for mark in marks], _MARK)
    for mark in marks:
        columns.kinds[mark.number], columns.keeps[mark.number] = "body", True
        columns.confidences[mark.number], columns.revised[mark.number] = _NO_VOTES, _MARK


def _opinions(standing: Standing, case: _Case) -> Iterator[Opinion]:
    """Yield the word of the profile as votes, each for the likeliest junk, or for the part of the article it is."""
    for number, (weight, reason) in case.said.items():
        find = partial(_likeliest_junk, disabled=case.disabled) if weight > 0 else _likeliest_article
        kind = find(standing, number)
        if kind:
            yield Opinion(standing.segments[number], kind, abs(weight), reason)


def _name_junk(
    standing: Standing,
    kinds: list[Kind],
    revised: list[str | None],
    settled: Collection[int],
    disabled: Collection[str],
) -> None:
    """Write into `kinds` and `revised` what junk is by its words and its company; what is settled keeps its kind."""
    if _JUNK.isdisjoint(kinds):
        return
    for namer, look in NAMINGS:
        if namer in disabled:
            continue
        names = [name for name in look(standing.filled, kinds) if _is_news(name, kinds, settled, disabled)]
        standing.add([_outvote(standing, name) for name in names], namer)
        for segment, kind, _ in names:
            kinds[segment.number], revised[segment.number] = kind, namer


def _is_news(name: Name, kinds: Sequence[Kind], settled: Collection[int], disabled: Collection[str]) -> bool:
    """Whether a naming changes what a line is called, and may. A line that repeats another stays `duplicate`."""
    number = name.segment.number
    return kinds[number] not in (name.kind, "duplicate") and number not in settled and name.kind not in disabled


def _outvote(standing: Standing, name: Name) -> Opinion:
    """Return a vote just weighty enough for the rules to agree: how sure it is that the line goes stays as it is."""
    segment, kind, reason = name
    leader, scores = count(standing.ballots.get(segment.number, ()))
    behind = scores[leader] - scores.get(kind, 0.0) if leader in _JUNK else 0.0
    return Opinion(segment, kind, round(behind + _NAMED_BY, 2), reason)


class _Columns(NamedTuple):
    """What was decided of each segment, by number."""

    kinds: list[Kind]
    keeps: list[bool]
    confidences: list[float]
    revised: list[str | None]


def _drop_marked(standing: Standing, columns: _Columns, kept: frozenset[Kind]) -> None:
    """Let go what a person marked to be dropped always, though its kind is kept."""
    for number in () if kept <= KEPT_BY_DEFAULT else _find_marked(standing):
        columns.keeps[number] = False


def _find_marked(standing: Standing) -> set[int]:
    """Return the segments, by number, that a person marked to be dropped always."""
    votes = enumerate(standing.votes)
    return {number for number, said in votes if any(one.voter == CORRECTIONS and one.kind in _JUNK for one in said)}


def _keep_code_whole(standing: Standing, columns: _Columns, case: _Case, usual: Sequence[bool]) -> None:
    """Make body of the lines that would go of a piece of code, if most of it is of the article.

    That is what stays as `usual`, whatever the options keep or drop for its kind. What a person said of a line stands,
    and neither that nor the profile of a site speaks for another line. Words that recur on the site are no code, as a
    brace is.
    """
    code, said = case.code, case.said
    for piece in code.pieces:
        lines = [standing.segments[at] for at in piece if not has_vote(standing, standing.segments[at], CORRECTIONS)]
        share = _share_that_stays([line for line in lines if line.number not in said], usual)
        others = [
            line
            for line in lines
            if columns.kinds[line.number] in _JUNK and not (line.number in said and _is_in_words(line))
        ]
        if share < code.most or not others:
            continue
        standing.add([_outvote(standing, Name(line, "body", _IN_CODE)) for line in others], _CODE)
        for line in others:
            columns.kinds[line.number], columns.keeps[line.number] = "body", "body" in case.options.kept
            columns.confidences[line.number], columns.revised[line.number] = round(share, 4), _CODE


def _is_in_words(line: Segment) -> bool:
    """Whether a line is several words without a sign that programs have."""
    return len(line.words) >= _SEVERAL_WORDS and _SIGNS_OF_CODE.isdisjoint(line.content)


def _share_that_stays(lines: Sequence[Segment], usual: Sequence[bool]) -> float:
    """Return the share of lines that stays as usual, by their characters."""
    whole = sum([len(line.content) for line in lines])
    return sum([len(line.content) for line in lines if usual[line.number]]) / whole if whole else 0.0


def _fill_blanks(segments: Sequence[Segment], columns: _Columns) -> None:
    """Write what becomes of blank segments, which go with what stands before them."""
    for number in _keep_blanks(segments, columns.keeps):
        columns.kinds[number] = columns.kinds[number - 1] if number else "body"
        columns.confidences[number] = 1.0


def _keep_blanks(segments: Sequence[Segment], keeps: list[bool]) -> list[int]:
    """Write which blank segments stay, and return their numbers."""
    blanks = [segment.number for segment in segments if not segment.content]
    for number in blanks:
        keeps[number] = _blank_stays(segments, keeps, number)
    return blanks


@lru_cache(maxsize=1 << 12)
def _stays(ballot: Ballot, kept: frozenset[Kind], threshold: float) -> tuple[bool, float]:
    """Return whether a segment with these votes stays, and how sure that is."""
    kind, scores = count(ballot)
    return kind in kept or _lead(scores, kind, kept) < threshold, _confidence(scores, kind)


def _lead(scores: Mapping[Kind, float], kind: Kind, rivals: frozenset[Kind]) -> float:
    """How far the kind is ahead of the best of its rivals, in log-odds."""
    return scores[kind] - max((score for rival, score in scores.items() if rival in rivals), default=-math.inf)


def _blank_stays(segments: Sequence[Segment], keeps: Sequence[bool], number: int) -> bool:
    """A blank segment ends a cut line, and stays with any piece of it that stays, or opens the text."""
    line = segments[number].line
    for before in range(number - 1, -1, -1):
        if segments[before].line != line:
            return False
        if keeps[before]:
            return True
        if not segments[before].content:
            return False  # nothing stays before that either, or it would; so no piece is looked at time and again
    return not number


def _confidence(scores: Mapping[Kind, float], kind: Kind) -> float:
    """How sure it is that the segment is, or is not, of the article: 0.5 to 1."""
    if len(scores) == 1:
        return _logistic(scores[kind])
    rivals = _JUNK if kind in KEPT_BY_DEFAULT else KEPT_BY_DEFAULT
    return _logistic(scores[kind] - max([score for rival, score in scores.items() if rival in rivals], default=0.0))


def _logistic(lead: float) -> float:
    return round(1 / (1 + math.exp(-min(max(lead, 0.0), 30.0))), 4)


_NO_VOTES = _logistic(BODY_AHEAD)
