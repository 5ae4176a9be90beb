"""What stays though the learned filter would let it go: where it goes by company alone, and the text shows better.

A form for comments may stand amid an article, and the filter takes what is behind it for comments; so it does with a
live blog, whose entries have times and names. Of an interview it takes some questions for other stories, and of a list
of facts some for those of a menu. A comma that stands on a line of its own has no word for it to go by.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from cleaner.document import KEPT_BY_DEFAULT, Segment
from cleaner.passes.keep import TIME
from cleaner.passes.lists import ASKS, QUESTIONS
from cleaner.passes.live import find_announcements
from cleaner.patterns import compile_late
from cleaner.rules import NAMED
from cleaner.standing import Standing, has_vote, is_label

if TYPE_CHECKING:  # loads numpy
    from cleaner.model import Choice

# Readers' comments have heads (who wrote it, and when), of a few words, each for two paragraphs or so.
_COMMENT_HEAD = "comment.thread_line"
_COMMENT_HEADS = 2
_COMMENT_PARAGRAPHS = 2
_HEAD_WORDS = 6
_LONGEST_LABEL = 80
_LIVE_ENTRY = "passes.keep_live_entries"
# Of 78 such lines, in texts of four scrapers, 71 stand in gold; who wrote it and `Related: ...` are none.
_FACT = compile_late(r"[^\W\d_][^:]{1,29}: +\S")
_FEWEST_FACTS = 3
_LONGEST_FACT = 120
_OF_CODE = frozenset(";,{")
_NO_FACT = ("meta.byline", "meta.start", "related.start", "promo.start", "ad.start")
# A table of so many rows stays whole if this share of its characters does: of 399 on labelled pages 23 were torn.
_FEWEST_ROWS = 3
_MOST_OF_A_TABLE = 0.6
# Marks of a sentence, but straight quotes, which pages leave behind. In 184 texts that have a line for each string of
# their page 358 lines without a word had gone between two that stay; four in five of them are such marks.
_MARKS = frozenset(",.:;?!()[]“”„«»…—–-")
_MOST_MARKS = 3
# Where no rule has looked so many times of day stamp the entries of a live blog.
_FEWEST_STAMPS = 3


def find_spared(standing: Standing, choice: Choice, against: Mapping[int, float]) -> list[int]:
    """Return the numbers of the segments that are to stay, though they are not of the choice.

    What recurs on the site goes by more than company: of that something speaks `against` the article.
    """
    stays = dict(zip(choice.numbers_of.tolist(), choice.stays.tolist(), strict=True))
    comments = _find_comments(standing, choice)
    spared = [
        *_find_prose(standing, comments),
        *_find_live(standing, comments),
        *_find_questions(standing, stays),
        *_find_facts(standing, stays),
        *_find_torn_rows(standing, stays),
        *find_marks(standing.filled, stays),
    ]
    return [line.number for line in spared if against.get(line.number, 0.0) <= 0]


def find_spared_unread(standing: Standing, choice: Choice, against: Mapping[int, float]) -> list[int]:
    """Return the same of a text that no rule has read: comments in one that is a live blog, and marks."""
    stays = dict(zip(choice.numbers_of.tolist(), choice.stays.tolist(), strict=True))
    spared = [*_find_comments_unread(standing, choice), *find_marks(standing.filled, stays)]
    return [line.number for line in spared if against.get(line.number, 0.0) <= 0]


def _find_comments_unread(standing: Standing, choice: Choice) -> list[Segment]:
    """Return the lines that would go as readers' comments of what is a live blog."""
    comments = _find_comments(standing, choice)
    stamps = sum([TIME.match(line.content) is not None for line in standing.filled]) if comments else 0
    return comments if stamps >= _FEWEST_STAMPS and find_announcements(standing.filled) else []


def _find_comments(standing: Standing, choice: Choice) -> list[Segment]:
    """Return the lines that would go as readers' comments."""
    going = zip(choice.numbers_of.tolist(), choice.stays.tolist(), choice.name_junk(), strict=True)
    return [standing.segments[number] for number, stays, kind in going if not stays and kind == "comment"]


def _find_prose(standing: Standing, comments: list[Segment]) -> list[Segment]:
    """Return the sentences that go as readers' comments though no rule says so, if nothing shows that there are any."""
    heads = sum([_heads_comment(standing, line) for line in comments])
    paragraphs = [line for line in comments if line.ends_sentence and len(line.content) >= _LONGEST_LABEL]
    if heads >= max(_COMMENT_HEADS, len(paragraphs) / _COMMENT_PARAGRAPHS):
        return []
    return [line for line in paragraphs if not _is_junk_by_votes(standing, line)]


def _heads_comment(standing: Standing, line: Segment) -> bool:
    """Whether a line that goes as comment may head one: a name of which no rule speaks, or a button again and again."""
    if line.ends_sentence or len(line.words) > _HEAD_WORDS:
        return False
    return line.number not in standing.ballots or line.repeats is not None or has_vote(standing, line, _COMMENT_HEAD)


def _find_live(standing: Standing, comments: list[Segment]) -> list[Segment]:
    """Return the lines in entries of a live blog that go as readers' comments though no rule says so."""
    return [
        line for line in comments if has_vote(standing, line, _LIVE_ENTRY) and not _is_junk_by_votes(standing, line)
    ]


def _find_questions(standing: Standing, stays: Mapping[int, bool]) -> list[Segment]:
    """Return the questions that go though the answer below stays, if there are several that have one.

    Of 65 such questions, in texts of five scrapers, 31 stand in gold, and others are of answers that gold leaves out.
    """
    # Few texts lose one.
    if not any(line.content[-1] in ASKS and not stays[line.number] for line in standing.filled):
        return []
    asked = list(_pairs(standing, stays))
    if len(asked) < QUESTIONS:
        return []
    return [line for line in asked if not stays[line.number] and not _is_named(standing, line)]


def _find_facts(standing: Standing, stays: Mapping[int, bool]) -> Iterator[Segment]:
    """Yield the facts that go of a list of such lines, `Date: 12 October`, of which half or more stays."""
    # Few texts lose one.
    if not any(not stays[line.number] and _is_fact(line) for line in standing.filled):
        return
    for is_fact, run in groupby(standing.filled, key=_is_fact):
        facts = [line for line in run if not _is_title(standing, line)] if is_fact else []
        going = [line for line in facts if not stays[line.number]]
        if going and len(facts) >= _FEWEST_FACTS and 2 * len(going) <= len(facts):
            yield from (line for line in going if not has_vote(standing, line, *_NO_FACT))


def _is_title(standing: Standing, line: Segment) -> bool:
    """Whether it is the headline, or says that again: `Pune: Man rescued from a well` is no fact of a list."""
    return standing.kinds[line.number if line.repeats is None else line.repeats] == "title"


def _is_fact(line: Segment) -> bool:
    content = line.content
    if line.is_sentence or len(content) > _LONGEST_FACT or content[-1] in _OF_CODE:
        return False
    return _FACT.match(content) is not None


def _find_torn_rows(standing: Standing, stays: Mapping[int, bool]) -> Iterator[Segment]:
    """Yield the rows that go of a table of which most stays, but for those that a rule calls junk."""
    # Few texts lose one.
    if not any(not stays[line.number] and _count_bars(line) for line in standing.filled):
        return
    for cells, run in groupby(standing.filled, key=_count_bars):
        rows = list(run) if cells else []
        kept = sum([len(row.content) for row in rows if stays[row.number]])
        if len(rows) >= _FEWEST_ROWS and kept >= _MOST_OF_A_TABLE * sum([len(row.content) for row in rows]):
            yield from (row for row in rows if not stays[row.number] and not _is_junk_by_votes(standing, row))


def find_marks(filled: Sequence[Segment], stays: Mapping[int, bool] | Sequence[bool]) -> Iterator[Segment]:
    """Yield the marks of sentences that go from between two lines that stay: links tore the sentence into lines."""
    for before, line, after in zip(filled, filled[1:], filled[2:], strict=False):
        if line.words or stays[line.number] or not (stays[before.number] and stays[after.number]):
            continue
        if len(line.content) <= _MOST_MARKS and _MARKS.issuperset(line.content):
            yield line


def _count_bars(line: Segment) -> int:
    """Return how many bars are around the cells of a row, or how many tabs between them, as less than none."""
    content = line.content
    if content[0] == content[-1] == "|" and len(content) > 1:
        return content.count("|")
    return -content.count("\t")


def _pairs(standing: Standing, stays: Mapping[int, bool]) -> Iterator[Segment]:
    """Yield the labels that ask something right above a sentence that stays."""
    for line, below in pairwise(standing.filled):
        if line.content[-1] in ASKS and below.is_sentence and stays[below.number] and is_label(line):
            yield line


def _is_junk_by_votes(standing: Standing, line: Segment) -> bool:
    """Whether anything has spoken for junk."""
    return any(kind not in KEPT_BY_DEFAULT for kind, _ in standing.ballots.get(line.number, ()))


def _is_named(standing: Standing, line: Segment) -> bool:
    """Whether a rule has called it junk, and not for its company alone."""
    ballot = standing.ballots.get(line.number, ())
    return any(kind not in KEPT_BY_DEFAULT and weight >= NAMED for kind, weight in ballot)
