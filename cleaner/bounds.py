"""How probable it must be that a segment is of the article, for it to stay by the learned filter.

One bound for the whole text, by the focus and by what is to be gained in it; and of each segment a part of it, or a
little more, by what the rules said of the segment and by how much of the text it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from cleaner.document import KEPT_BY_DEFAULT
from cleaner.options import Focus
from cleaner.rules import CERTAIN, NAMED
from cleaner.segment import flat_pieces
from cleaner.standing import Ballot, Standing, count

if TYPE_CHECKING:  # loads numpy
    from cleaner.model import Judgement

# How probable that must usually be; `Judgement.lean` says how much more or less is asked in this text.
ARTICLE_AT_LEAST: dict[Focus, float] = {"precision": 0.75, "balanced": 0.54, "recall": 0.25}
# What the rules do not take for junk stays at this part of it: to lose a line costs more than to leave one.
# There that keeps 0.5 % more of the bodies, and makes 5 % of the pages worse instead of 7, at the same F1.
UNSPOKEN_DOUBT = 0.75
# And at this part if two rules call it body: it is a sentence and reports what someone said, for one.
_TWICE_BODY_DOUBT = 0.15
# And at this part of that if it is longer than a label and more than 1/200 of a text in which an F1 of less than 0.05
# can be gained: dropped wrongly, it costs more than all the small lines bring (docs/tried.md has what that costs).
_LITTLE_TO_GAIN = 0.05
_LARGE_SHARE = 0.005
_LARGE_DOUBT = 0.25
_LONGEST_LABEL = 80
# What the rules take for a copy of an earlier line must be that much surer: the model cannot see that it is one.
# With 1 to 1.5 F1 is the same on two folds, and a headline that closes the text as it opened it goes.
REPEATED_DOUBT = 1.25
# In a text of fewer characters all bounds are this part of it: of a few lines the model knows too
# little to tell a headline from a teaser, or a sentence of the article from one beside it.
_SHORT_TEXT = 1_200
_SHORT_DOUBT = 1 / 3
# But for labels that a rule names: what opens a line as a phrase of the tables does weighs 2.6, what is only likely by
# its company less. Of 94 of them (to 100 characters) that such holds alone had kept, by six scrapers, 79 were junk.
# They must be that much surer: in articles that are clean else the filter lets them stand, and F1 is the same on all
# folds with 1 to 1.35.
_NAMED_DOUBT = 1.25
# Behind which a sentence of Chinese or Japanese has ended for certain, so that its piece holds nothing else.
_CERTAIN_STOP = "。"


def find_bounds(
    standing: Standing, focus: Focus, judgement: Judgement, against: Mapping[int, float] = MappingProxyType({})
) -> list[float]:
    """Return how probable it must be of each segment, by number, that it is of the article, to stay.

    What recurs on so many pages of its site that it is certain stays no sooner for what the rules make of its place.
    """
    bound = ARTICLE_AT_LEAST[focus] * judgement.lean()
    length = sum([len(segment.content) for segment in standing.filled])
    short = length < _SHORT_TEXT
    held = bound * _SHORT_DOUBT if short else bound
    bounds = [held * UNSPOKEN_DOUBT] * len(standing.segments)
    for number, ballot in standing.ballots.items():
        named = _is_named(ballot) and len(standing.segments[number].content) < _LONGEST_LABEL
        bounds[number] = bound * _NAMED_DOUBT if named else held * doubt_of(ballot)
    # In a short text every piece is large.
    if not short and judgement.expected.gain < _LITTLE_TO_GAIN:
        large = max(_LONGEST_LABEL, _LARGE_SHARE * length)
        for segment in standing.filled:
            if len(segment.content) > large:
                bounds[segment.number] *= _LARGE_DOUBT
    # Where newlines are lost a piece is a sentence because it was cut as one, and may have junk and body in it:
    # nothing speaks for it then but the model.
    for number in flat_pieces(standing.segments):
        if standing.segments[number].content[-1:] != _CERTAIN_STOP:
            bounds[number] = held
    for number, weight in against.items():
        if weight >= CERTAIN:
            bounds[number] = bound
    return bounds


@lru_cache(maxsize=1 << 12)
def _is_named(ballot: Ballot) -> bool:
    """Whether the rules take a segment with these votes for junk, and not for its company alone."""
    kind, _ = count(ballot)
    return kind not in KEPT_BY_DEFAULT and any(weight >= NAMED for voted, weight in ballot if voted == kind)


@lru_cache(maxsize=1 << 12)
def doubt_of(ballot: Ballot) -> float:
    """Return the part of the bound at which a segment with these votes stays."""
    kind = count(ballot)[0]
    if kind not in KEPT_BY_DEFAULT:
        return REPEATED_DOUBT if kind == "duplicate" else 1.0
    body = sum(1 if kind in KEPT_BY_DEFAULT else -1 for kind, _ in ballot)
    return _TWICE_BODY_DOUBT if body > 1 else UNSPOKEN_DOUBT
