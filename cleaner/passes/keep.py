"""What rules take for junk and its company shows to be of the article: refrains, timelines, headings."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from functools import partial
from itertools import pairwise, takewhile
from operator import attrgetter

from cleaner.document import Kind, Segment
from cleaner.passes.lists import ASKS, BUTTON_WORDS
from cleaner.patterns import compile_late
from cleaner.standing import ARTICLE, PROSE_LINE, VETO, Opinion, Standing, has_vote, is_prose

_number_of = attrgetter("number")
# Of a poem.
_LONGEST_VERSE = 70
_RUNS_ON = frozenset(",;:—–")
# So many dates with prose below them are a timeline; a date behind one of these words is that of the article.
_TIMELINE = 3
_STAMPS = frozenset(
    "updated published posted first last modified created revised aktualisiert veröffentlicht stand publié".split()
)
# A year, or a time of day, with a heading behind it or without: no rule takes the first for a date, and the second may
# be the clock of a player.
_YEAR = compile_late(r"(?:1[5-9]|20)\d\d[:.]?$")
TIME = compile_late(
    r"(?:[01]?\d|2[0-3])[:.]\d\d(?:\s?(?:Uhr|[hH]|[AaPp]\.?[Mm]\.?|[A-Z]{3,4}))?(?:$|[ \t]+\W?[^\W\d_])"
)
# Its full stop ends no sentence.
_SHORT_TIME = compile_late(r"\d{1,2}(?:[:.]\d\d)? [ap]\.m\.$")
# A minute of a match: 14', 90+3’, 45. Minute.
_MINUTE = compile_late(r"\d{1,3}\.?(?:\s?\+\s?\d{1,2})?\s?(?:['’′´]|[Mm]inute|[Mm]in\.?)$")
_LONGEST_HEAD = 80
_NUMBER = ("0",)
_DATED: frozenset[Kind] = frozenset({"meta", "caption"})
_DATE_VOTERS = frozenset({"meta.date_line", "caption.gallery_counter", "meta.dated_line"})
# Who wrote a comment, and when: `Jane Doe / 22.04.2020`.
_NAMED_DATE = compile_late(r"[^\W\d][^\d\n]{2,60}\d\d?[./]\d\d?[./]\d{2,4}\b")
# What may stand between two entries, and how much of it.
_BUTTON_KINDS: frozenset[Kind] = frozenset({"share", "promo", "ad"})
_BUTTONS = 3
# What stands under a date is prose from so many words on, or a sentence of so many.
_TEXT_WORDS, _SENTENCE_WORDS = 6, 3
_HEADING_KINDS: frozenset[Kind] = frozenset({"comment", "related", "nav", "caption", "bio"})
_WHOLE_VOTERS = frozenset({"comment.whole", "related.whole", "nav.whole", "caption.whole", "bio.whole", "meta.whole"})
# `Most Popular` or `Back to top` heads no article. Of real lines of two or three words between prose none of 35 that
# others name stands in gold, and 6 of 9 `About the Author`; of single words of menus and other stories 31 of 32 do.
_LONG_VOTERS = frozenset({"bio.whole"})
# Right above a question this is a heading of the article: of 58 such lines of whole pages, read one by one, 52 are.
_QUESTIONS = frozenset({("faq",), ("faqs",)})
# How many words announce a list, and how long it is at most. Of 200 labels in such lists that the filter took for junk,
# on sites it had not seen, 135 stand in gold; of those that no prose follows, and of longer lists, fewer do.
_OPENING_WORDS = 4
_LONGEST_LIST = 20


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
    return _is_verse(standing, segment) and _is_verse(standing, standing.segments[segment.repeats or 0])


def _is_verse(standing: Standing, segment: Segment) -> bool:
    """Whether it stands beside a short line and a sentence runs on from one to the other, as in a poem."""
    return any(
        0 < len(before.content) <= _LONGEST_VERSE
        and 0 < len(after.content) <= _LONGEST_VERSE
        and (before.content[-1] in _RUNS_ON or (not before.ends_sentence and after.content[0].islower()))
        for before, after in pairwise(standing.segments[max(0, segment.number - 1) : segment.number + 2])
    )


def keep_timelines(standing: Standing) -> Iterator[Opinion]:
    """Three dates or times that each head a sentence are a timeline, not time stamps.

    Above headlines they are of other stories.
    """
    filled = standing.filled
    kinds = standing.kinds
    # Most lines are neither, and need not be looked at.
    maybe = [at for at, line in enumerate(filled) if line.words[:1] == _NUMBER or kinds[line.number] in _DATED]
    dates = [at for at in maybe if _is_date(standing, filled[at])]
    if len(dates) < _TIMELINE:
        return
    entries = [(at, _entry_under(standing, at)) for at in dates]
    heads = sum(bool(entry) for _, entry in entries)
    if heads < _TIMELINE or 2 * heads < sum(standing.is_junk(filled[at].number) for at in dates):
        return
    # The date of the article itself stands above all of them, those of other stories below.
    headed = [number for number, (_, entry) in enumerate(entries) if entry]
    for at, entry in entries[headed[0] : headed[-1] + 1]:
        if filled[at].words[0] in _STAMPS:
            continue
        yield Opinion(filled[at], "body", VETO, "is one of several dates that head the lines below them")
        for line in entry:
            if line.ends_sentence:
                yield Opinion(line, "body", VETO, "stands under one of several dates that head lines")


def _is_date(standing: Standing, segment: Segment) -> bool:
    kind = standing.kinds[segment.number]
    if kind in _DATED:
        dated = has_vote(standing, segment, *_DATE_VOTERS)
        return dated and (segment.content[-1] == ":" or not _NAMED_DATE.match(segment.content))
    if kind not in ARTICLE or segment.words[:1] != _NUMBER:
        return False
    if segment.ends_sentence and not _SHORT_TIME.match(segment.content):
        return False
    return len(segment.content) <= _LONGEST_HEAD and any(
        head.match(segment.content) for head in (_YEAR, TIME, _MINUTE)
    )


def _is_button(standing: Standing, segment: Segment) -> bool:
    return standing.kinds[segment.number] in _BUTTON_KINDS


def _entry_under(standing: Standing, at: int) -> list[Segment]:
    """Return the lines that a date heads: text, or a label and a sentence; none if it is of something else.

    Before it no headline stands, as in a list of other stories.
    """
    filled = standing.filled
    before = next((line for line in filled[max(0, at - _BUTTONS) : at][::-1] if not _is_button(standing, line)), None)
    if before and not before.ends_sentence and standing.kinds[before.number] != "title":
        return []
    below = filled[at + 1 : at + 3]
    if not below or standing.is_junk(below[0].number):
        return []
    first = below[0]
    if first.ends_sentence and len(first.words) >= _SENTENCE_WORDS:
        return below[:1]
    headed = len(below) > 1 and below[1].ends_sentence and not standing.is_junk(below[1].number)
    return below if headed and len(below[1].words) >= _TEXT_WORDS and TIME.match(filled[at].content) else []


def keep_headings(standing: Standing) -> Iterator[Opinion]:
    """A word of menus and widgets between prose and prose is a heading of the article."""
    filled = standing.filled
    for segment in standing.those(_HEADING_KINDS):
        if not 1 <= len(segment.words) <= 3 or segment.words[0] in BUTTON_WORDS or segment.content[-1] in ":….":
            continue
        voters = {vote.voter for vote in standing.votes[segment.number]}
        if not voters <= _WHOLE_VOTERS or (len(segment.words) > 1 and not voters <= _LONG_VOTERS):
            continue
        at = bisect_left(filled, segment.number, key=_number_of)
        if not 0 < at < len(filled) - 1:
            continue
        before, after = filled[at - 1], filled[at + 1]
        if segment.words in _QUESTIONS and after.content[-1] in ASKS and not standing.is_junk(after.number):
            yield Opinion(segment, "body", VETO, "heads the questions below it")
            continue
        between = is_prose(standing, before) and is_prose(standing, after) and len(after.content) >= PROSE_LINE
        if between and segment.content[0].isupper() and _two_prose(standing, after):
            yield Opinion(segment, "body", VETO, "heads the prose below it")


def keep_lists(standing: Standing) -> Iterator[Opinion]:
    """Between a line that ends in a colon and prose stand the entries of its list."""
    lines = standing.filled
    kinds = standing.kinds
    for at, opening in enumerate(lines):
        if opening.content[-1] != ":" or len(opening.words) < _OPENING_WORDS or kinds[opening.number] != "body":
            continue
        entries = list(takewhile(partial(_is_entry, standing), lines[at + 1 : at + 2 + _LONGEST_LIST]))
        after = lines[at + 1 + len(entries) : at + 2 + len(entries)]
        if 2 <= len(entries) <= _LONGEST_LIST and after and is_prose(standing, after[0]):
            for entry in entries:
                yield Opinion(entry, "body", 2.0, "stands in a list that the text announces")


def _is_entry(standing: Standing, line: Segment) -> bool:
    return standing.kinds[line.number] == "body" and len(line.content) < PROSE_LINE


def _two_prose(standing: Standing, after: Segment) -> bool:
    """Whether the line behind `after` is of the article too: widgets rarely have two of their own."""
    later = [segment for segment in standing.segments[after.number + 1 : after.number + 4] if segment.content]
    return bool(later) and not standing.is_junk(later[0].number)
