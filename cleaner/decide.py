"""Settle the votes on each segment, then again in the light of its neighbours.

First every segment by itself: the votes for each kind are summed, `body` starts ahead, the best
sum wins. Then the passes, in the order of `PASSES`: each looks at the kinds that stand so far and
casts votes of its own, and the segments it spoke of are settled anew. A pass is a voter like any
other, so a decision's votes always say why it fell as it did.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

from cleaner.document import KEPT_BY_DEFAULT, KINDS, Decision, Document, Kind, Segment, Vote
from cleaner.options import Focus, Options
from cleaner.passes import PASSES
from cleaner.standing import Standing

# Body starts ahead by this much: in doubt, keep.
BODY_AHEAD = 1.0
# How far ahead of the kept kinds a dropped kind must be, in log-odds.
THRESHOLD: dict[Focus, float] = {"precision": 0.0, "balanced": 1.0, "recall": 2.5}
# A text is emptied when this few of its words would stay.
_EMPTIED_WORDS = 10
_EMPTIED_SHARE = 0.02
_JUNK = frozenset(KINDS) - KEPT_BY_DEFAULT
_RETURNED_WHOLE = "document.returned_whole"


def decide(document: Document, verdicts: list[list[Vote]], options: Options) -> tuple[Decision, ...]:
    """Return one decision for each segment, in order."""
    standing = Standing(document, verdicts, BODY_AHEAD)
    for name, look in PASSES:
        if name not in options.disable:
            standing.add(look(standing), name)
    decisions = _apply_policy(standing, options)
    if options.when_emptied == "whole" and is_emptied(decisions):
        return tuple(d if d.keep else d._replace(keep=True, revised_by=_RETURNED_WHOLE) for d in decisions)
    return decisions


def is_emptied(decisions: Sequence[Decision]) -> bool:
    """Whether next to nothing of a text that has words stays, or would have stayed."""
    kept = total = pieces = 0
    for decision in decisions:
        words = len(decision.segment.words)
        total += words
        if decision.keep and decision.revised_by != _RETURNED_WHOLE:
            kept += words
            pieces += bool(decision.segment.content)
    if not total:  # signs only: there is nothing to lose but the whole
        return not pieces and any(decision.segment.content for decision in decisions)
    return kept == 0 or (kept < _EMPTIED_WORDS and kept < total * _EMPTIED_SHARE)


def _apply_policy(standing: Standing, options: Options) -> tuple[Decision, ...]:
    kept = options.kept
    threshold = THRESHOLD[options.focus]
    decisions: list[Decision] = []
    for segment, kind, votes, revised in zip(
        standing.segments, standing.kinds, standing.votes, standing.revised, strict=True
    ):
        if not segment.content:
            decisions.append(_decide_blank(segment, decisions))
        elif not votes:
            decisions.append(Decision(segment, kind, kind in kept, _NO_VOTES, (), revised))
        else:
            scores = standing.scores(segment.number)
            stays = kind in kept or _lead(scores, kind, kept) < threshold
            decisions.append(Decision(segment, kind, stays, _confidence(scores, kind), tuple(votes), revised))
    return tuple(decisions)


def _lead(scores: dict[Kind, float], kind: Kind, rivals: frozenset[Kind]) -> float:
    """How far the kind is ahead of the best of its rivals, in log-odds."""
    return scores[kind] - max((score for rival, score in scores.items() if rival in rivals), default=-math.inf)


def _decide_blank(segment: Segment, before: list[Decision]) -> Decision:
    """A blank segment ends a cut line, and stays with any piece of it that stays, or opens the text."""
    stays, kind = not before, before[-1].kind if before else "body"
    for decision in reversed(before):
        if decision.segment.line != segment.line:
            break
        stays = stays or decision.keep
    return Decision(segment, kind, stays, 1.0, (), None)


def _confidence(scores: dict[Kind, float], kind: Kind) -> float:
    """How sure it is that the segment is, or is not, of the article: 0.5 to 1."""
    if len(scores) == 1:
        return _logistic(scores[kind])
    rivals = _JUNK if kind in KEPT_BY_DEFAULT else KEPT_BY_DEFAULT
    return _logistic(scores[kind] - max([score for rival, score in scores.items() if rival in rivals], default=0.0))


@lru_cache(maxsize=1024)
def _logistic(lead: float) -> float:
    return round(1 / (1 + math.exp(-min(max(lead, 0.0), 30.0))), 4)


_NO_VOTES = _logistic(BODY_AHEAD)
