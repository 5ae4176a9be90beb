"""What the neighbours say of a segment: the passes of `decide`, in their order.

A pass is a function of the standing so far that yields opinions. It reads kinds and facts, never
options, so what it says does not depend on what the user keeps. Each goes over the segments once
or looks a bounded number of them around, so all of them are linear in the text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from cleaner.passes.answers import keep_answers
from cleaner.passes.bylined import find_bylined
from cleaner.passes.company import (
    alt_text_company,
    caption_company,
    credited_line,
    follow_bio,
    follow_caption_label,
    thread_comments,
)
from cleaner.passes.contents import find_contents
from cleaner.passes.foreign import follow_foreign
from cleaner.passes.headline import find_headline
from cleaner.passes.keep import keep_headings, keep_lists, keep_refrains, keep_timelines
from cleaner.passes.letters import keep_letters
from cleaner.passes.links import find_links
from cleaner.passes.lists import close_with_headlines, follow_heading, follow_tags
from cleaner.passes.live import keep_live_entries
from cleaner.passes.next_match import keep_next_match
from cleaner.passes.outside import outside_prose
from cleaner.passes.pieces import keep_pieces
from cleaner.passes.series import keep_schedules, keep_series
from cleaner.standing import Opinion, Standing

Pass = Callable[[Standing], Iterable[Opinion]]

# What keeps comes first, so that nothing is built on a mistake; what sweeps comes late. Whether a sentence goes on
# behind a line shows only when all else is said.
PASSES: tuple[tuple[str, Pass], ...] = tuple(
    (f"passes.{look.__name__}", look)
    for look in (
        keep_refrains,
        keep_timelines,
        keep_live_entries,
        keep_series,
        keep_schedules,
        keep_letters,
        keep_answers,
        keep_next_match,
        keep_headings,
        follow_caption_label,
        find_headline,
        find_links,
        find_contents,
        follow_foreign,
        alt_text_company,
        credited_line,
        caption_company,
        thread_comments,
        follow_bio,
        follow_heading,
        follow_tags,
        close_with_headlines,
        outside_prose,
        find_bylined,
        keep_lists,
        keep_pieces,
    )
)
