"""Lines known by the line beside them: captions, notes on the author, readers' comments."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from cleaner.document import PICTURE, QUOTES, Segment
from cleaner.passes.live import is_live_blog
from cleaner.rules.caption import SENTENCE_AMID
from cleaner.standing import CONTENT_WORD, PARAGRAPH, RUNNING, Opinion, Standing, filled, has_vote

_CREDITS = frozenset({"caption.credit", "caption.start", "caption.whole", "caption.end"})
# These may close a caption or be a line of their own, which has so few words.
_CLOSING_CREDITS = frozenset({"caption.name_and_agency", "caption.closing_credit"})
_CREDIT_WORDS = 8
# `Image`, `Image credit:` and `Video: 4K/30p` name nobody, and below a label mostly stand under a heading or amid
# specifications: of 27 such labels, in a third of the labelled texts, 19 were of the article; where a credit names
# somebody 5 of 24.
_NAMING_CREDITS = frozenset({"caption.credit", "caption.end", *_CLOSING_CREDITS})
# Of 770 lines before a credit, on pages with gold, more were of the article than not where they begin with a dash as
# speech does (15 to 2), are this long (15 to 8), hold two sentences (37 to 49: in doubt they stay) or are labels of
# which so many words have a capital, as products and headings have (44 to 16).
_OPENS_SPEECH = frozenset("–—-•*")
_LONG_CAPTION = PARAGRAPH
# No caption begins so as a sentence, because it would go on from something: none of 103 sentences before a credit did.
_GOES_ON = frozenset("and but so then yet he she it they nobody nothing not no".split())
_CAPITALS_OF_HEADING = 0.8
# Of 183 lines with a sentence and a credit behind it, on 1,840 texts with gold, two stood in gold without their credit;
# none of them was longer.
_CREDITED_LINE = 480
_CREDIT_AT_END = 12


def follow_caption_label(standing: Standing) -> Iterator[Opinion]:
    """The line right behind "Image caption," is the caption."""
    for label in standing.those({"caption"}):
        if not _heads_caption(standing, label):
            continue
        for below in standing.segments[label.number + 1 : label.number + 2]:
            if standing.kinds[below.number] == "body" and 0 < len(below.content) < _LONG_CAPTION:
                yield Opinion(below, "caption", 4.0, "stands behind the label of a caption")


def _heads_caption(standing: Standing, segment: Segment) -> bool:
    """Whether it is a label such as "Image caption," that the caption follows."""
    return (
        segment.content[-1:] in {",", ":"}
        and "caption" in segment.words
        and has_vote(standing, segment, "caption.whole")
    )


def caption_company(standing: Standing) -> Iterator[Opinion]:
    """A short line without a full stop right before a credit is the caption it belongs to."""
    for segment in standing.those({"caption"}):
        if not segment.number or not _is_credit(standing, segment) or _is_followed_by_caption(standing, segment):
            continue
        # Of 152 lines that blank lines part from the credit 96 stand in gold.
        before = standing.segments[segment.number - 1]
        if not (before.ends_sentence or _names_somebody(standing, segment)):
            continue
        if standing.kinds[before.number] == "body" and _captionable(before) and before.block == segment.block:
            yield Opinion(before, "caption", 2.6, "stands right before a photo credit")


def credited_line(standing: Standing) -> Iterator[Opinion]:
    """All of a line that closes with a photo credit is a caption, unless most of the prose closes so."""
    lines = [before for before in map(partial(_before_credit, standing), standing.those({"caption"})) if before]
    if lines and 2 * len(lines) <= len(standing.sentences):
        for line in lines:
            if standing.kinds[line.number] == "body":
                yield Opinion(line, "caption", 4.4, "is all of a line but its photo credit")


def _before_credit(standing: Standing, segment: Segment) -> Segment | None:
    """Return the piece before a credit that is the other and last piece of its line."""
    segments, number = standing.segments, segment.number
    if segment.piece != 2 or len(segment.words) > _CREDIT_AT_END or not _is_credit(standing, segment):
        return None
    before, after = segments[number - 1], segments[number + 1 : number + 2]
    goes_on = bool(after) and after[0].line == segment.line and bool(after[0].content)
    if goes_on or len(before.content) > _CREDITED_LINE:
        return None
    return before if before.ends_sentence and before.content[0] not in _OPENS_SPEECH else None


def _is_credit(standing: Standing, segment: Segment) -> bool:
    if standing.document.links and segment.content.startswith(PICTURE):
        return False  # the picture itself
    voters = {vote.voter for vote in standing.votes[segment.number]}
    alone = len(segment.words) <= _CREDIT_WORDS and not segment.ends_sentence
    return not voters.isdisjoint(_CREDITS) or (alone and not voters.isdisjoint(_CLOSING_CREDITS))


def _names_somebody(standing: Standing, credit: Segment) -> bool:
    return has_vote(standing, credit, *_NAMING_CREDITS)


def _is_followed_by_caption(standing: Standing, credit: Segment) -> bool:
    """Whether the caption stands behind the credit: it is the label of one, or one comes next."""
    after = standing.segments[credit.number + 1 : credit.number + 2]
    return _heads_caption(standing, credit) or bool(after and _heads_caption(standing, after[0]))


def _captionable(segment: Segment) -> bool:
    content = segment.content
    if len(segment.words) < 4 or len(content) >= _LONG_CAPTION or content[-1] in ":?":
        return False
    if content[0] in QUOTES or content[0] in _OPENS_SPEECH or SENTENCE_AMID.search(content):
        return False
    # What runs on from the line before is a piece of a sentence: of 22 such 14 were of the article.
    if content[0].islower() or content[0] in RUNNING:
        return False
    if segment.ends_sentence:
        return segment.words[0] not in _GOES_ON
    return segment.capitals < _CAPITALS_OF_HEADING


def alt_text_company(standing: Standing) -> Iterator[Opinion]:
    """Two short lines in a block of their own that say nearly the same: alt text and caption."""
    labels = [s for s in standing.segments[:-1] if not s.ends_sentence and 6 <= len(s.words) <= 40]
    for first in labels:
        second = standing.segments[first.number + 1]
        if first.block != second.block or not 6 <= len(second.words) <= 40 or len(second.content) > PARAGRAPH:
            continue
        if not _captions_label(first, second):
            continue
        if {standing.kinds[first.number], standing.kinds[second.number]} - {"body", "title", "caption"}:
            continue
        if not _alone_in_block(standing.segments, first.number, second.number):
            continue
        mine = {word for word in first.words if len(word) >= CONTENT_WORD}
        shared = sum(word in mine for word in second.words if len(word) >= CONTENT_WORD)
        if shared >= 3 and shared >= 0.3 * len(mine):
            for segment in (first, second):
                yield Opinion(
                    segment,
                    "caption",
                    3.6,
                    "is one of two lines that caption one picture",
                )


def _captions_label(first: Segment, second: Segment) -> bool:
    """Whether the second line is a sentence and neither goes on with the other, as entries of a list do.

    On pages with gold the pass spoke of 86 lines, of which none was a caption: they were entries of lists.
    """
    alike = first.words[0] == second.words[0]
    if first.content[0] in QUOTES and first.content[-1] in QUOTES:
        return False  # a heading, and the paragraph in which that is said
    return second.ends_sentence and not alike and not first.content[0].islower() and not second.content[0].islower()


def _alone_in_block(segments: tuple[Segment, ...], first: int, last: int) -> bool:
    block = segments[first].block
    before = first == 0 or segments[first - 1].block != block
    return before and (last + 1 == len(segments) or segments[last + 1].block != block)


def follow_bio(standing: Standing) -> Iterator[Opinion]:
    """The paragraph or two under "About the author" or "About Acme" belong to it."""
    for heading in standing.those({"bio"}):
        if len(heading.content) > 60 or heading.ends_sentence:
            continue
        if heading.start < len(standing.document.text) * 0.4:
            continue
        for segment in filled(standing.segments[heading.number + 1 : heading.number + 4])[:2]:
            if standing.kinds[segment.number] == "body":
                weight = 4.4 if len(segment.content) >= PARAGRAPH else 3.0
                yield Opinion(
                    segment,
                    "bio",
                    weight,
                    "stands under a heading about its author or publisher",
                )
            elif standing.kinds[segment.number] != "bio":
                break


def thread_comments(standing: Standing) -> Iterator[Opinion]:
    """Between the heads of readers' comments stand the comments."""
    comments = (segment.number for segment in standing.those({"comment"}))
    begin = next(filter(partial(_names_comments, standing), comments), None)
    if begin is None or is_live_blog(standing):
        return
    heads = [segment.number for segment in standing.segments[begin:] if _opens_comment(standing, segment)]
    if len(heads) < 2:
        return
    for at, head in enumerate(heads):
        end = heads[at + 1] if at + 1 < len(heads) else head + 4
        if end - head > 12:
            continue
        for segment in standing.segments[head + 1 : end]:
            if head == heads[-1] and standing.kinds[segment.number] == "comment":
                break  # `Reply` closes the last of them
            if segment.content and standing.kinds[segment.number] == "body":
                yield Opinion(segment, "comment", 4.6, "stands between readers' comments")


def _names_comments(standing: Standing, number: int) -> bool:
    """The head of a comment section: a count, a form, a rule; not the head of one comment."""
    return any(vote.kind == "comment" and vote.voter != "comment.thread_line" for vote in standing.votes[number])


def _opens_comment(standing: Standing, segment: Segment) -> bool:
    return has_vote(standing, segment, "comment.thread_line")
