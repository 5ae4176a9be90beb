"""Sentences that were broken at their links: `get_text("\\n")` gives each link a line of its own."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.document import Segment
from cleaner.standing import ARTICLE, RUNNING, Opinion, Standing

# The line before is that long and ends in a small letter: shorter ones are items of a list.
_RUNS_ON = 40
# Where a comma or full stop follows the piece, so many words are enough, also before a comma: of 51 pieces of real
# pages that this adds 3 were of menus and legal notes. Between two times `, opens new tab` stands a menu.
_RUNS_ON_WORDS = 3
# What a piece of a sentence is taken for, by what it says alone or where it stands. Rules that look at more than one
# word are rarely wrong: of 22 legal notes and 14 comment buttons that seemed to stand in a sentence 3 were of gold.
_VOTERS = frozenset(
    "nav.whole nav.page_code nav.code_value nav.no_words share.whole share.handle share.network_names related.whole"
    " related.start promo.whole caption.whole meta.whole"
    " passes.outside_prose passes.follow_heading passes.find_headline".split()
)
_SWEEPING = frozenset({"passes.outside_prose", "passes.follow_heading", "passes.find_headline"})
# Longer buttons are not set in the middle of a sentence.
_BUTTON_WORDS = 3
# Short of certain: with the learned filter on, what it makes of the sentence counts too.
_WEIGHT = 6.5
_LETTERS_BEFORE_STOP = 2


def keep_pieces(standing: Standing) -> Iterator[Opinion]:
    """A label between two halves of a sentence is a part of it.

    Of 157 lines of the labelled pages that it speaks of, read with `get_text`, 128 are of the article or signs.
    """
    segments, kinds = standing.segments, standing.kinds
    for number in range(1, len(segments) - 1):
        if kinds[number] in ARTICLE or not segments[number].content:
            continue
        before, piece, after = segments[number - 1 : number + 2]
        if kinds[number - 1] not in ARTICLE or (kinds[number + 1] not in ARTICLE and not _is_stop(after)):
            continue
        if not _goes_on(after) or not _runs_on(before, after):
            continue
        voters = {vote.voter for vote in standing.votes[number] if vote.kind not in ARTICLE}
        if voters <= _VOTERS and (len(piece.words) <= _BUTTON_WORDS or voters <= _SWEEPING):
            yield Opinion(piece, "body", _WEIGHT, "stands between two halves of a sentence")


def _runs_on(segment: Segment, after: Segment) -> bool:
    content = segment.content
    if segment.ends_sentence or not content:
        return False
    if after.content[0] in RUNNING and after.content != content and len(segment.words) >= _RUNS_ON_WORDS:
        return content[-1].islower() or content[-1] == ","
    return len(content) >= _RUNS_ON and content[-1].islower()


def _goes_on(segment: Segment) -> bool:
    content = segment.content
    return bool(content) and (content[0].islower() or content[0] in RUNNING)


def _is_stop(segment: Segment) -> bool:
    """Whether it is the full stop or comma behind a link."""
    return 0 < len(segment.content) <= _LETTERS_BEFORE_STOP and segment.content[0] in RUNNING
