"""Live blogs: what stands under their stamps is the article, though it looks like a thread of comments."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleaner.document import Kind, Segment
from cleaner.patterns import compile_late
from cleaner.standing import VETO, Opinion, Standing, has_vote, is_label

# How a live blog says that it is one, in its headline or above its first entry: a menu has `Live`, `Watch live` and
# `Live-TV`.
_ANNOUNCED = compile_late(
    r"^live(?:\s?[:|–—]|\s?-\s)|\blive\s?[:|]|\blive (?:updates?|blog|reporting|coverage|feed|ticker)\b"
    r"|\b(?:liveblog|liveticker|newsblog)\b"
    r"|\bas it happened\b|\bminute by minute\b|^key events?$",
    re.IGNORECASE,
)
_ANNOUNCED_WITHIN = 80
# And so many lines below that at most stands its first entry (47 where each string of a page is a line): a menu names
# live blogs of other stories.
_ENTERED_WITHIN = 60
# What stamps an entry: a date or a time, the age of the entry.
_STAMPS = frozenset({"meta.date_line", "meta.dated_line", "comment.thread_line", "caption.gallery_counter"})
_STAMP_KINDS: frozenset[Kind] = frozenset({"meta", "comment", "caption", "nav", "related"})
_FEWEST_ENTRIES = 3
# So many lines below its stamp an entry has prose: a headline, a byline and the caption of a picture may stand between.
_REACH = 10
# An entry that is the last may go on for so many lines.
_LONGEST_ENTRY = 12
_MAYBE_ENTRY: frozenset[Kind] = frozenset({"body", "duplicate", "comment"})
_LABEL_WEIGHT = 2.6


def keep_live_entries(standing: Standing) -> Iterator[Opinion]:
    """Under the stamps of a live blog stands the article, not what readers say."""
    lines = standing.filled
    entries = _find_entries(standing)
    for at, after in zip(entries, [*entries[1:], len(lines)], strict=False):
        for line in lines[at + 1 : min(after, at + 1 + _LONGEST_ENTRY)]:
            if standing.kinds[line.number] in _MAYBE_ENTRY:
                weight = VETO if line.is_sentence else _LABEL_WEIGHT
                yield Opinion(line, "body", weight, "stands in an entry of a live blog")


def is_live_blog(standing: Standing) -> bool:
    """Whether a text says that it is a live blog, and has entries as one."""
    return bool(_find_entries(standing))


def find_announcements(lines: Sequence[Segment]) -> Sequence[int]:
    """Return where among the first lines with something to read a text says that it is a live blog."""
    first = enumerate(lines[:_ANNOUNCED_WITHIN])
    return [at for at, line in first if is_label(line) and _ANNOUNCED.search(line.content)]


def _find_entries(standing: Standing) -> Sequence[int]:
    """Return where among the lines with something to read the stamps of entries stand; none if it is no live blog."""
    # Few texts have three stamps, and only of those is it asked whether they say so.
    stamped = {line.number for line in standing.those(_STAMP_KINDS) if _is_stamp(standing, line)}
    if len(stamped) < _FEWEST_ENTRIES:
        return ()
    lines = standing.filled
    announced = find_announcements(lines)
    if not announced:
        return ()
    stamps = [at for at, line in enumerate(lines) if line.number in stamped]
    # Of two stamps that follow each other the second is the entry's.
    last = [at for at, after in zip(stamps, [*stamps[1:], len(lines)], strict=False) if after - at > 1]
    entries = [at for at in last if any(line.is_sentence for line in lines[at + 1 : at + 1 + _REACH])]
    if len(entries) < _FEWEST_ENTRIES or not any(0 < entries[0] - at <= _ENTERED_WITHIN for at in announced):
        return ()
    return entries


def _is_stamp(standing: Standing, line: Segment) -> bool:
    return has_vote(standing, line, *_STAMPS)
