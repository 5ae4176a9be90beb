"""Settle the votes on each segment, then again in the light of its neighbours.

First every segment by itself: the votes for each kind are summed, `body` starts ahead, the best
sum wins. Then the passes, in the order of `PASSES`: each looks at the kinds that stand so far and
casts votes of its own, and the segments it spoke of are settled anew. A pass is a voter like any
other, so a decision's votes always say why it fell as it did.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from cleaner.document import Decision, Document, Kind, Vote
from cleaner.neighbours import PASSES, Standing
from cleaner.options import Focus, Options

# Body starts ahead by this much: in doubt, keep.
BODY_AHEAD = 1.0
# How far ahead of the kept kinds a dropped kind must be, in log-odds.
THRESHOLD: dict[Focus, float] = {"precision": 0.0, "balanced": 1.0, "recall": 2.5}
# A text is emptied when this few of its words would stay.
_EMPTIED_WORDS = 10
_EMPTIED_SHARE = 0.02
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


def is_emptied(decisions: Iterable[Decision]) -> bool:
    """Whether next to nothing of a text that has words stays, or would have stayed."""
    kept = total = 0
    for decision in decisions:
        words = len(decision.segment.words)
        total += words
        if decision.keep and decision.revised_by != _RETURNED_WHOLE:
            kept += words
    return total > 0 and (kept == 0 or (kept < _EMPTIED_WORDS and kept < total * _EMPTIED_SHARE))


def _apply_policy(standing: Standing, options: Options) -> tuple[Decision, ...]:
    kept = options.kept
    threshold = THRESHOLD[options.focus]
    decisions: list[Decision] = []
    for segment, kind, votes, revised in zip(
        standing.document.segments, standing.kinds, standing.votes, standing.revised, strict=True
    ):
        if not segment.content:
            decisions.append(_blank(decisions, segment.line, segment))
            continue
        if votes:
            scores = standing.scores(segment.number)
            rival = max((scores[k] for k in scores if k in kept), default=-math.inf)
            stays = kind in kept or scores[kind] - rival < threshold
            confidence = _confidence(scores, kind)
        else:
            stays, confidence = kind in kept, _NO_VOTES
        decisions.append(Decision(segment, kind, stays, confidence, tuple(votes), revised))
    return tuple(decisions)


def _blank(before: list[Decision], line: int, segment: object) -> Decision:
    """A blank segment ends a cut line: it stays with any piece of it that stays."""
    pieces = [d for d in before[-40:] if d.segment.line == line]
    stays = any(d.keep for d in pieces) or not before
    kind: Kind = before[-1].kind if before else "body"
    return Decision(segment, kind, stays, 1.0, (), None)  # type: ignore[arg-type]


def _confidence(scores: dict[Kind, float], kind: Kind) -> float:
    """How sure it is that the segment is, or is not, of the article: 0.5 to 1."""
    article = ("body", "title")
    mine = kind in article
    rivals = [score for k, score in scores.items() if (k in article) != mine]
    lead = scores[kind] - max(rivals, default=0.0)
    return round(1 / (1 + math.exp(-max(min(lead, 30.0), 0.0))), 4)


_NO_VOTES = round(1 / (1 + math.exp(-BODY_AHEAD)), 4)
