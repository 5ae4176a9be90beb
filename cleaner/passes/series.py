"""Times of day, days without a year, and numbers that head what stands below them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from cleaner.document import Kind, Segment
from cleaner.patterns import compile_late
from cleaner.standing import VETO, Opinion, Standing, has_vote

# A time of day from five in the morning on: what is less may be the length of a video.
_CLOCK = compile_late(r"(0?[5-9]|1\d|2[0-3])[:.]([0-5]\d)(?: ?Uhr| ?h)?$")
# An entry of a list of ten best things, or a step.
_NUMBERED = compile_late(r"(?:# ?|No\. ?|Step )?(\d{1,2}) ?[.:)] ?\S", re.IGNORECASE)
_MAY_NUMBER = frozenset("0123456789#NnSs")
_LETTERS, _DIGITS = compile_late(r"[^\W\d_]+"), compile_late(r"\d+")
_LONGEST_HEAD = 40
_LONGEST_NUMBERED = 120
_FEWEST = 3
# Of a series so many heads stand above a sentence: an entry may be a picture, and a headline may be a question.
_MOST = 2 / 3
_SENTENCE_WORDS, _DAY_WORDS = 2, 3
# So many lines, with the blank ones, below its head an entry has a sentence: a heading and a name may stand between.
_REACH = 10
# What happens when, in a line: `9.30 – a walk along the river`, `2 pm: tea`.
_ENTRY = compile_late(
    r"(?:at |um |kl\.? )?([01]?\d|2[0-3])(?:[:.h]([0-5]\d))?(?: ?(am|pm|a\.m\.|p\.m\.|Uhr))?"
    r"(?: ?[–—-] ?[\d.:]{1,5}(?: ?(?:am|pm|a\.m\.|p\.m\.|Uhr))?)?(?: ?[–—:|-] +|\t| {1,3})(?=[^\W\d_])",
    re.IGNORECASE,
)
# Where in a recording something is said: `(03:41) What a sewer is`.
_CHAPTER = compile_late(r"[(\[](?:(\d{1,2}):)?(\d{1,2}):(\d\d)[)\]] +(?=\S)")
_LONGEST_ENTRY = 120
_OPENS_TIME = frozenset("0123456789([")
_BEFORE_TIME = frozenset({("at",), ("um",), ("kl",)})
_MAYBE_HEAD: frozenset[Kind] = frozenset({"body", "meta", "caption"})


def keep_series(standing: Standing) -> Iterator[Opinion]:
    """Three times of day or more that rise or fall, days, or numbers, each above a sentence, are headings.

    So do live blogs, the pages of a week and lists of the best head their entries. Above headlines they are of other
    stories. Of 2,604 numbered lines that it speaks of on the labelled pages, of every second text of three scrapers,
    2,514 are gold; the others are nearly all of articles that gold leaves out.
    """
    lines = standing.those(_MAYBE_HEAD)
    for heads in _count_on(lines):
        if _head_sentences(standing, heads):
            for head in heads:
                yield Opinion(head, "body", VETO, "is one of several numbered lines that head the lines below them")
    series: dict[str, list[Segment]] = {}
    for line in lines:
        if line.words and "0" in line.words and len(line.content) <= _LONGEST_HEAD:
            form = _form_of(standing, line)
            if form:
                series.setdefault(form, []).append(line)
    for heads in series.values():
        if len(heads) >= _FEWEST and _follow_each_other(heads) and _head_sentences(standing, heads):
            for head in heads:
                if standing.is_junk(head.number):
                    yield Opinion(head, "body", VETO, "is one of several times or days that head the lines below them")


def keep_schedules(standing: Standing) -> Iterator[Opinion]:
    """Three lines or more, one below the other, that open with a time, each later than the one before, are a schedule.

    Or the chapters of a recording.

    Of 20 such lines, all on one labelled page, 19 are gold. What is newest first is a list of other stories.
    """
    filled = standing.filled
    places = [
        at for at, line in enumerate(filled) if line.content[0] in _OPENS_TIME or line.words[:1] in _BEFORE_TIME
    ]
    # Most texts have none.
    if len(places) < _FEWEST:
        return
    run: list[Segment] = []
    last, place = -1, -1
    for at in places:
        minutes = _minutes_of(filled[at])
        if minutes <= last or at != place + 1:
            yield from _say_schedule(run)
            run = []
        last, place = minutes, at
        if minutes >= 0:
            run.append(filled[at])
    yield from _say_schedule(run)


def _say_schedule(run: Sequence[Segment]) -> Iterator[Opinion]:
    for line in run if len(run) >= _FEWEST else ():
        yield Opinion(line, "body", 3.0, "is one of several times of day that follow each other")


def _minutes_of(line: Segment) -> int:
    """Return the minute of the day, or the second of a recording, with which a line opens.

    -1 if it opens with none, or says only that.
    """
    content = line.content
    if len(content) > _LONGEST_ENTRY:
        return -1
    if chapter := _CHAPTER.match(content):
        hours, minutes, seconds = (int(part or 0) for part in chapter.groups())
        return (hours * 60 + minutes) * 60 + seconds
    found = _ENTRY.match(content)
    if not found or not (found[2] or found[3]):
        return -1
    afternoon = (found[3] or "").lower().startswith("p")
    return (int(found[1]) % 12 + 12 if afternoon else int(found[1])) * 60 + int(found[2] or 0)


def _count_on(lines: Iterable[Segment]) -> list[list[Segment]]:
    """Return the runs of three lines or more that begin with numbers that rise by one, or fall by one."""
    runs: list[list[Segment]] = []
    last = step = 0
    for line in lines:
        short = len(line.content) <= _LONGEST_NUMBERED and line.content[:1] in _MAY_NUMBER
        found = _NUMBERED.match(line.content) if short else None
        if found:
            number = int(found[1])
            moved = number - last
            if runs and (moved == step if len(runs[-1]) > 1 else abs(moved) == 1):
                runs[-1].append(line)
            else:
                runs.append([line])
            last, step = number, moved
    return [run for run in runs if len(run) >= _FEWEST]


def _form_of(standing: Standing, line: Segment) -> str:
    """Return how a time of day or a day without a year is written: the same in all of a series; "" if it is neither."""
    if _CLOCK.match(line.content):
        return "0:00"
    # With its weekday: a date alone is that of an event, a video, a comment.
    day = len(_DIGITS.findall(line.content)) == 1 and len(line.words) >= _DAY_WORDS
    day = day and has_vote(standing, line, "meta.date_line")
    return _LETTERS.sub("a", _DIGITS.sub("0", line.content)) if day else ""


def _follow_each_other(heads: Sequence[Segment]) -> bool:
    """Whether times rise or fall, or days rise, up to the end of a month, whose name is the next one's not."""
    clocks = [_CLOCK.match(head.content) for head in heads]
    if clocks[0]:
        minutes = [60 * int(clock[1]) + int(clock[2]) for clock in clocks if clock]
        steps = [later - earlier for earlier, later in pairwise(minutes)]
        return min(steps) > 0 or max(steps) < 0
    days = [(int(_DIGITS.findall(head.content)[0]), head.words[1:]) for head in heads]
    return all(day > last or month != of_last for (last, of_last), (day, month) in pairwise(days))


def _head_sentences(standing: Standing, heads: Sequence[Segment]) -> bool:
    ends = [*(head.number for head in heads[1:]), len(standing.segments)]
    above = [_has_sentence(standing, head.number + 1, end) for head, end in zip(heads, ends, strict=True)]
    return sum(above) >= max(_FEWEST, _MOST * len(heads))


def _has_sentence(standing: Standing, first: int, end: int) -> bool:
    below = standing.segments[first : min(end, first + _REACH)]
    return any(
        line.ends_sentence and len(line.words) >= _SENTENCE_WORDS and not standing.is_junk(line.number)
        for line in below
    )
