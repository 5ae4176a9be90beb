"""What rules take for junk and its company shows to be of the article: refrains, timelines, headings."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from operator import attrgetter

from cleaner.document import Kind, Segment
from cleaner.passes.lists import BUTTON_WORDS
from cleaner.standing import PROSE_LINE, VETO, Opinion, Standing, filled, is_prose


def keep_refrains(standing: Standing) -> Iterator[Opinion]:
    """A line that stands three times or more belongs to a table or is a refrain."""
    duplicates = standing.those({"duplicate"})
    times = Counter([segment.repeats for segment in standing.repeated]) if duplicates else Counter()
    for segment in duplicates:
        if times[segment.repeats] >= 2 or _in_stanza(standing, segment):
            yield Opinion(segment, "body", 2.4, "comes back again and again, as a refrain does")


def _in_stanza(standing: Standing, segment: Segment) -> bool:
    """Its neighbour comes back beside it, and neither ends a sentence: lines of a song."""
    for other in standing.segments[max(0, segment.number - 1) : segment.number + 2]:
        step = other.number - segment.number
        verse = segment.capitals < 0.5 and len(segment.words) >= 4
        if (
            step
            and verse
            and other.repeats is not None
            and segment.repeats is not None
            and other.repeats - segment.repeats == step
        ):
            return not segment.content.endswith(".") or not other.content.endswith(".")
    return False


_number_of = attrgetter("number")
_TIMELINE = 3
_STAMPS = frozenset(
    "updated published posted first last modified created revised aktualisiert veröffentlicht stand publié".split()
)


def keep_timelines(standing: Standing) -> Iterator[Opinion]:
    """Three dates or times that each head a line of prose are a timeline, not time stamps."""
    dates = [segment for segment in standing.those({"meta", "caption"}) if _is_date(standing, segment)]
    heads = sum(_precedes_text(standing, segment) for segment in dates)
    if heads >= _TIMELINE and 2 * heads >= len(dates):
        for segment in dates:
            if segment.words[0] in _STAMPS:
                continue
            yield Opinion(
                segment,
                "body",
                VETO,
                "is one of several dates that head the lines below them",
            )


def _is_date(standing: Standing, segment: Segment) -> bool:
    return any(
        vote.voter in ("meta.date_line", "caption.gallery_counter", "meta.dated_line")
        for vote in standing.votes[segment.number]
    )


def _precedes_text(standing: Standing, segment: Segment) -> bool:
    """A sentence follows, and no headline stands before it as in a list of other stories."""
    after = filled(standing.segments[segment.number + 1 : segment.number + 3])
    before = filled(standing.segments[max(0, segment.number - 2) : segment.number])
    if not after or standing.is_junk(after[0].number) or len(after[0].words) < 6:
        return False
    return not before or before[-1].ends_sentence or standing.kinds[before[-1].number] == "title"


_HEADING_KINDS: frozenset[Kind] = frozenset({"comment", "related", "nav", "caption", "bio"})
_WHOLE_VOTERS = frozenset({"comment.whole", "related.whole", "nav.whole", "caption.whole", "bio.whole", "meta.whole"})


def keep_headings(standing: Standing) -> Iterator[Opinion]:
    """A word of menus and widgets between prose and prose is a heading of the article."""
    filled = standing.filled
    for segment in standing.those(_HEADING_KINDS):
        if not 1 <= len(segment.words) <= 3 or segment.words[0] in BUTTON_WORDS or segment.content[-1] in ":…":
            continue
        if not {vote.voter for vote in standing.votes[segment.number]} <= _WHOLE_VOTERS:
            continue
        at = bisect_left(filled, segment.number, key=_number_of)
        if not 0 < at < len(filled) - 1:
            continue
        before, after = filled[at - 1], filled[at + 1]
        between = is_prose(standing, before) and is_prose(standing, after) and len(after.content) >= PROSE_LINE
        if between and segment.content[0].isupper() and _two_prose(standing, after):
            yield Opinion(segment, "body", VETO, "heads the prose below it")


def _two_prose(standing: Standing, after: Segment) -> bool:
    """Whether the line behind `after` is of the article too: widgets rarely have two of their own."""
    later = [segment for segment in standing.segments[after.number + 1 : after.number + 4] if segment.content]
    return bool(later) and not standing.is_junk(later[0].number)
