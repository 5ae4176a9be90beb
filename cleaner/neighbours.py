"""What the neighbours say of a segment: the passes of `decide`, in their order.

A pass is a function of the standing so far that yields votes. It reads kinds and facts, never
options, so what it says does not depend on what the user keeps. Each goes over the segments once
or looks a bounded number of them around, so all of them are linear in the text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from cleaner.document import Document, Kind, Segment, Vote
from cleaner.rules import OPENING_LINES

ARTICLE: frozenset[Kind] = frozenset({"body", "title"})
PARAGRAPH = 200
"""Characters from which on a line is taken for a paragraph."""


class Standing:
    """The kinds as they stand while the passes run."""

    def __init__(self, document: Document, verdicts: list[list[Vote]], body_ahead: float) -> None:
        self.document = document
        self.segments = document.segments
        self.votes = verdicts
        self.kinds: list[Kind] = []
        self.revised: list[str | None] = [None] * len(verdicts)
        self._body_ahead = body_ahead
        for votes in verdicts:
            self.kinds.append(self._best(votes) if votes else "body")

    def is_junk(self, number: int) -> bool:
        """Whether the segment stands as something else than the article."""
        return self.kinds[number] not in ARTICLE

    def scores(self, number: int) -> dict[Kind, float]:
        """The summed votes of a segment by kind, with body's lead."""
        return self._sum(self.votes[number])

    def add(self, votes: Iterable[Vote], name: str) -> None:
        """Take the votes of a pass and settle the segments it spoke of anew."""
        touched: set[int] = set()
        for vote in list(votes):
            self.votes[vote.segment].append(vote)
            touched.add(vote.segment)
        for number in touched:
            kind = self._best(self.votes[number])
            if kind != self.kinds[number]:
                self.kinds[number] = kind
                self.revised[number] = name

    def _sum(self, votes: list[Vote]) -> dict[Kind, float]:
        scores: dict[Kind, float] = {"body": self._body_ahead}
        for vote in votes:
            scores[vote.kind] = scores.get(vote.kind, 0.0) + vote.weight
        return scores

    def _best(self, votes: list[Vote]) -> Kind:
        scores = self._sum(votes)
        return max(scores, key=scores.__getitem__)


# What a pass says that knows better than any rule.
_VETO = 8.0


def _vote(segment: Segment, kind: Kind, weight: float, voter: str, reason: str) -> Vote:
    return Vote(segment.number, kind, weight, voter, reason, segment.span)


def is_label(segment: Segment) -> bool:
    """A line that could be a heading, a headline or a link: short, and no sentence."""
    return 0 < len(segment.content) <= 140 and not (segment.ends_sentence and segment.content[-1] == ".")


def is_menu_item(segment: Segment) -> bool:
    """A label as menus have them: a few words, most of them with a capital."""
    words = len(segment.words)
    return is_label(segment) and words <= 7 and (segment.capitals >= 0.6 or words <= 2)


# --- the headline --------------------------------------------------------------------------------

_PROSE_LINE = 120
_HEADLINE_WORDS = range(3, 31)
_HEADLINE_REACH = 12
_CONTENT_WORD = 4
# Words that begin with the same letters are forms of one word, in most languages.
_STEM = 5


def _first_prose(standing: Standing) -> int:
    """Return the number of the first segment that is prose of the article, or one past the last."""
    for segment in standing.segments:
        if not standing.is_junk(segment.number) and segment.ends_sentence and len(segment.content) >= _PROSE_LINE:
            return segment.number
    return len(standing.segments)


def _vocabulary(segments: Iterable[Segment]) -> set[str]:
    """The longer words of the lines that are prose, as far as they were read off."""
    return {
        word[:_STEM]
        for segment in segments
        if segment.ends_sentence and len(segment.content) >= _SENTENCE_LINE
        for word in segment.words
        if len(word) >= _CONTENT_WORD
    }


def _overlap(segment: Segment, vocabulary: set[str]) -> float:
    """Share of the segment's longer words that the article uses too, 0 to 1."""
    words = [word for word in segment.words if len(word) >= _CONTENT_WORD]
    return sum(word[:_STEM] in vocabulary for word in words) / len(words) if words else 0.0


def find_headline(standing: Standing) -> Iterator[Vote]:
    """The line above the article that shares most words with it is its headline."""
    prose = _first_prose(standing)
    if prose == len(standing.segments):
        return
    above = [
        segment
        for segment in standing.segments[max(0, prose - _HEADLINE_REACH * 4) : prose]
        if is_label(segment) and len(segment.words) in _HEADLINE_WORDS
        and standing.kinds[segment.number] in ("body", "title", "duplicate")
        and not segment.content.endswith(":")
    ][-_HEADLINE_REACH:]
    if not above:
        return
    vocabulary = _vocabulary(standing.segments[prose : prose + 60])
    best = max(above, key=lambda segment: _headline_score(segment, vocabulary, prose))
    if _headline_score(best, vocabulary, prose) < _HEADLINE_LEAST:
        return
    yield _vote(best, "title", 3.0, "neighbours.find_headline", "stands above the article and shares its words")
    yield from _standfirst(standing, best, prose)


_HEADLINE_LEAST = 0.4


def _headline_score(segment: Segment, vocabulary: set[str], prose: int) -> float:
    long_enough = min(len(segment.words), 8) / 8
    near = 1 / (1 + 0.1 * (prose - segment.number))
    return _overlap(segment, vocabulary) * long_enough * near + (0.15 if segment.number < OPENING_LINES else 0.0)


def _standfirst(standing: Standing, headline: Segment, prose: int) -> Iterator[Vote]:
    """The line below the headline, when a byline or a date parts it from the article."""
    below = standing.segments[headline.number + 1 : prose + 1]
    if not below or standing.kinds[below[0].number] != "body" or not 6 <= len(below[0].words):
        return
    first = below[0]
    parted = len(below) > 1 and standing.kinds[below[1].number] in ("meta", "caption", "share", "ad", "nav")
    unfinished = first.number <= 2 and first.number + 1 == prose and not first.ends_sentence and len(first.words) >= 12
    if len(first.content) <= 320 and (parted or unfinished):
        yield _vote(first, "title", 3.0, "neighbours.find_headline", "stands between the headline and the article")


# --- lists under a heading -----------------------------------------------------------------------

_LIST_KINDS: frozenset[Kind] = frozenset({"related", "promo", "nav", "share"})
_LONGEST_LIST = 40
# "Read more" and "View all" close an item more often than they head a list.
_BUTTON_WORDS = frozenset("read continue view see show load keep next previous prev weiterlesen mehr lire leer leggi".split())


def follow_heading(standing: Standing) -> Iterator[Vote]:
    """A run of labels under a heading of other stories belongs to it, until prose comes."""
    segments = standing.segments
    for heading in segments:
        if standing.kinds[heading.number] != "related" or not is_label(heading) or len(heading.words) > 7:
            continue
        if heading.words[0] in _BUTTON_WORDS or not _has_vote(standing, heading, "related.whole"):
            continue
        run: list[Segment] = []
        for segment in segments[heading.number + 1 : heading.number + 1 + _LONGEST_LIST]:
            if not segment.content:
                continue
            if not is_label(segment) or standing.kinds[segment.number] == "title" :
                break
            if segment.words[:1] == ("0",) and _heads_prose(standing, segment):
                break
            run.append(segment)
        if run and _heads_prose(standing, run[-1]) and _heads_prose(standing, standing.segments[run[-1].number + 1]):
            run.pop()
        headlines = [segment for segment in run if standing.kinds[segment.number] == "body" and len(segment.words) >= 4]
        if len(run) == _LONGEST_LIST or not headlines:
            continue
        several = len(run) >= 2
        for segment in headlines:
            yield _vote(segment, "related", 2.4 if several else 1.9, "neighbours.follow_heading", "stands in a list of other stories")


def _heads_prose(standing: Standing, label: Segment) -> bool:
    """Whether the next line is prose of the article, so that the label may be its heading."""
    after = standing.segments[label.number + 1 : label.number + 2]
    return bool(after) and not standing.is_junk(after[0].number) and len(after[0].content) >= _PROSE_LINE and after[0].ends_sentence


def keep_headings(standing: Standing) -> Iterator[Vote]:
    """A word of menus and widgets between prose and prose is a heading of the article."""
    filled = _filled(standing.segments)
    for before, segment, after in zip(filled, filled[1:], filled[2:], strict=False):
        if standing.kinds[segment.number] not in _HEADING_KINDS or segment.content[-1] in ":…":
            continue
        voters = {vote.voter for vote in standing.votes[segment.number]}
        if not voters <= _WHOLE_VOTERS or len(segment.words) > 3 or segment.words[0] in _BUTTON_WORDS:
            continue
        if _is_prose(standing, before) and _is_prose(standing, after) and len(after.content) >= _PROSE_LINE:
            if segment.content[0].isupper() and _two_prose(standing, filled, after):
                yield _vote(segment, "body", _VETO, "neighbours.keep_headings", "heads the prose below it")


_HEADING_KINDS: frozenset[Kind] = frozenset({"comment", "related", "nav", "caption", "bio"})
_WHOLE_VOTERS = frozenset({"comment.whole", "related.whole", "nav.whole", "caption.whole", "bio.whole", "meta.whole"})


def _two_prose(standing: Standing, filled: list[Segment], after: Segment) -> bool:
    """Whether the line behind `after` is of the article too: widgets rarely have two of their own."""
    later = [segment for segment in standing.segments[after.number + 1 : after.number + 4] if segment.content]
    return bool(later) and not standing.is_junk(later[0].number)


def keep_timelines(standing: Standing) -> Iterator[Vote]:
    """Three dates or times that each head a line of prose are a timeline, not time stamps."""
    dates = [
        segment
        for segment in standing.segments
        if standing.kinds[segment.number] in ("meta", "caption") and _is_date(standing, segment)
    ]
    heads = sum(_precedes_text(standing, segment) for segment in dates)
    if heads >= _TIMELINE and 2 * heads >= len(dates):
        for segment in dates:
            yield _vote(segment, "body", _VETO, "neighbours.keep_timelines", "is one of several dates that head the lines below them")


_TIMELINE = 3


def _is_date(standing: Standing, segment: Segment) -> bool:
    return any(vote.voter in ("meta.date_line", "caption.gallery_counter", "meta.dated_line") for vote in standing.votes[segment.number])


def _precedes_text(standing: Standing, segment: Segment) -> bool:
    """A sentence follows, and no headline stands before it as in a list of other stories."""
    after = _filled(standing.segments[segment.number + 1 : segment.number + 3])
    before = _filled(standing.segments[max(0, segment.number - 2) : segment.number])
    if not after or standing.is_junk(after[0].number) or len(after[0].words) < 6:
        return False
    return not before or before[-1].ends_sentence or standing.kinds[before[-1].number] == "title"


def _has_vote(standing: Standing, segment: Segment, voter: str) -> bool:
    return any(vote.voter == voter for vote in standing.votes[segment.number])


def close_with_headlines(standing: Standing) -> Iterator[Vote]:
    """Bare headlines that close the text, at least four in a row, are other stories."""
    run: list[Segment] = []
    for segment in reversed(standing.segments):
        if not segment.content:
            continue
        if standing.is_junk(segment.number) and is_label(segment):
            continue
        if not is_label(segment) or len(segment.words) < 5 or segment.content[0] in "-*•–·" or segment.content[0].isdecimal():
            before = segment
            break
        run.append(segment)
    else:
        return
    if len(run) < 4 or before.content.endswith(":") or not before.ends_sentence:
        return
    if sum(segment.capitals for segment in run) / len(run) < 0.6 or sum(segment.content.endswith(":") for segment in run):
        return
    for segment in run:
        yield _vote(segment, "related", 3.0, "neighbours.close_with_headlines", "is one of the headlines that close the text")


def find_contents(standing: Standing) -> Iterator[Vote]:
    """Lines that stand close together first and far apart later are a table of contents."""
    first: list[Segment] = []
    later: list[Segment] = []
    for segment in standing.segments:
        if segment.repeats is None or not is_label(segment) or len(segment.words) < 2:
            continue
        earlier = standing.segments[segment.repeats]
        follows = later and earlier.number - first[-1].number in (1, 2) and segment.number - later[-1].number > 2
        if later and not follows:
            yield from _contents_votes(first, later)
            first, later = [], []
        first.append(earlier)
        later.append(segment)
    yield from _contents_votes(first, later)


def _contents_votes(first: list[Segment], later: list[Segment]) -> Iterator[Vote]:
    if len(first) < 3:
        return
    for segment in first:
        yield _vote(segment, "nav", 3.4, "neighbours.find_contents", "is an entry of a table of contents")
    for segment in later:
        yield _vote(segment, "body", 3.4, "neighbours.find_contents", "is a heading that the table of contents names")


def keep_refrains(standing: Standing) -> Iterator[Vote]:
    """A line that stands three times or more belongs to a table or is a refrain."""
    times = Counter(segment.repeats for segment in standing.segments if segment.repeats is not None)
    for segment in standing.segments:
        if standing.kinds[segment.number] != "duplicate":
            continue
        if times[segment.repeats] >= 2 or _in_stanza(standing, segment):
            yield _vote(segment, "body", 2.4, "neighbours.keep_refrains", "comes back again and again, as a refrain does")


def _in_stanza(standing: Standing, segment: Segment) -> bool:
    """Its neighbour comes back beside it, and neither ends a sentence: lines of a song."""
    for other in standing.segments[max(0, segment.number - 1) : segment.number + 2]:
        step = other.number - segment.number
        verse = segment.capitals < 0.5 and len(segment.words) >= 4
        if step and verse and other.repeats is not None and segment.repeats is not None and other.repeats - segment.repeats == step:
            return not segment.content.endswith(".") or not other.content.endswith(".")
    return False


# --- bios, comments, captions --------------------------------------------------------------------


def follow_bio(standing: Standing) -> Iterator[Vote]:
    """The paragraph or two under "About the author" or "About Acme" belong to it."""
    for heading in standing.segments:
        if standing.kinds[heading.number] != "bio" or len(heading.content) > 60 or heading.ends_sentence:
            continue
        if heading.start < len(standing.document.text) * 0.4:
            continue
        for segment in _filled(standing.segments[heading.number + 1 : heading.number + 4])[:2]:
            if standing.kinds[segment.number] == "body":
                weight = 4.4 if len(segment.content) >= PARAGRAPH else 3.0
                yield _vote(segment, "bio", weight, "neighbours.follow_bio", "stands under a heading about its author or publisher")
            elif standing.kinds[segment.number] != "bio":
                break


def _filled(segments: Iterable[Segment]) -> list[Segment]:
    return [segment for segment in segments if segment.content]


def thread_comments(standing: Standing) -> Iterator[Vote]:
    """Between the heads of readers' comments stand the comments."""
    begin = next((n for n, kind in enumerate(standing.kinds) if kind == "comment" and _names_comments(standing, n)), None)
    if begin is None:
        return
    heads = [segment.number for segment in standing.segments[begin:] if _opens_comment(standing, segment)]
    if len(heads) < 2:
        return
    for at, head in enumerate(heads):
        end = heads[at + 1] if at + 1 < len(heads) else head + 4
        if end - head > 12:
            continue
        for segment in standing.segments[head + 1 : end]:
            if segment.content and standing.kinds[segment.number] == "body":
                yield _vote(segment, "comment", 4.6, "neighbours.thread_comments", "stands between readers' comments")


def _names_comments(standing: Standing, number: int) -> bool:
    """The head of a comment section: a count, a form, a rule; not the head of one comment."""
    return any(vote.kind == "comment" and vote.voter != "comment.thread_line" for vote in standing.votes[number])


def _opens_comment(standing: Standing, segment: Segment) -> bool:
    return _has_vote(standing, segment, "comment.thread_line")


def caption_company(standing: Standing) -> Iterator[Vote]:
    """A short line without a full stop right before a credit is the caption it belongs to."""
    segments = standing.segments
    for segment in segments:
        if standing.kinds[segment.number] != "caption" or not segment.number:
            continue
        before = segments[segment.number - 1]
        credit = any(vote.voter in _CREDITS for vote in standing.votes[segment.number])
        if credit and standing.kinds[before.number] == "body" and _captionable(before) and before.block == segment.block:
            yield _vote(before, "caption", 2.6, "neighbours.caption_company", "stands right before a photo credit")


_CREDITS = frozenset({"caption.credit", "caption.start", "caption.whole", "caption.end"})


def _captionable(segment: Segment) -> bool:
    return 4 <= len(segment.words) and len(segment.content) <= 260 and not segment.content.endswith((":", "?"))


def alt_text_company(standing: Standing) -> Iterator[Vote]:
    """Two short lines in a block of their own that say nearly the same: alt text and caption."""
    for first, second in zip(standing.segments, standing.segments[1:], strict=False):
        if first.block != second.block or first.ends_sentence or not first.content or not second.content:
            continue
        if {standing.kinds[first.number], standing.kinds[second.number]} - {"body", "title", "caption"}:
            continue
        if not (6 <= len(first.words) <= 40 and 6 <= len(second.words) <= 40) or len(second.content) > PARAGRAPH:
            continue
        if not _alone_in_block(standing.segments, first.number, second.number):
            continue
        mine = {word for word in first.words if len(word) >= _CONTENT_WORD}
        shared = sum(word in mine for word in second.words if len(word) >= _CONTENT_WORD)
        if shared >= 3 and shared >= 0.3 * len(mine):
            for segment in (first, second):
                yield _vote(segment, "caption", 3.6, "neighbours.alt_text_company", "is one of two lines that caption one picture")


def _alone_in_block(segments: tuple[Segment, ...], first: int, last: int) -> bool:
    block = segments[first].block
    before = first == 0 or segments[first - 1].block != block
    return before and (last + 1 == len(segments) or segments[last + 1].block != block)


# --- outside the prose ---------------------------------------------------------------------------

# Measured on the labelled pages (half of the sites, wide containers): in a text with this many
# prose lines, 85 % of the labels behind the last one are not of the article, 88 % of those more
# than eight segments before the first one.
_PROSE_LINES = 5
_SENTENCE_LINE = 60
# Prose begins and ends where two sentences stand within this many segments.
_PROSE_WINDOW = 12
_FAR = 8
_FEW_OUTSIDE = 6
_JUNK_OUTSIDE = 12
_BULLETS = frozenset("-*•–·✓✔—")


def outside_prose(standing: Standing) -> Iterator[Vote]:
    """Labels before the first and behind the last line of prose are menus and other stories."""
    prose = [segment.number for segment in standing.segments if _is_prose(standing, segment)]
    if sum(len(standing.segments[number].content) >= _PROSE_LINE for number in prose) < _PROSE_LINES:
        return
    first = next(at for at, begin in enumerate(prose) if prose[min(at + 1, len(prose) - 1)] - begin <= _PROSE_WINDOW)
    last = next(at for at in reversed(range(len(prose))) if prose[at] - prose[max(at - 1, 0)] <= _PROSE_WINDOW)
    yield from _before_prose(standing, prose[first])
    yield from _behind_prose(standing, prose[last])


def _before_prose(standing: Standing, prose: int) -> Iterator[Vote]:
    before = _filled(standing.segments[: max(0, prose - 1)])
    if not _has_junk(standing, before):
        return
    titled = any(kind == "title" for kind in standing.kinds[:prose])
    opened = False
    for segment in before:
        if standing.is_junk(segment.number):
            opened = False
        elif segment.content.endswith(":"):
            opened = True
        if opened:
            continue
        far = prose - segment.number > _FAR
        tiny = len(segment.words) <= 3
        if not far and not _beside_junk(standing, segment):
            continue
        if _is_loose(standing, segment) and (tiny or far and (titled or is_menu_item(segment))):
            kind: Kind = "meta" if titled and not far else "nav"
            yield _vote(segment, kind, 2.4, "neighbours.outside_prose", "stands before the prose of the text")


def _beside_junk(standing: Standing, segment: Segment) -> bool:
    around = standing.segments[max(0, segment.number - 1) : segment.number + 2]
    return any(standing.is_junk(other.number) for other in around if other.number != segment.number)


def _behind_prose(standing: Standing, prose: int) -> Iterator[Vote]:
    behind = _filled(standing.segments[prose + 1 :])
    if not _has_junk(standing, behind):
        return
    kind: Kind = "related"
    opened = False
    for segment in behind:
        if standing.is_junk(segment.number):
            kind, opened = standing.kinds[segment.number], False
        elif segment.content.endswith(":"):
            opened = True
        if opened or segment.words[:1] == ("0",):
            continue
        far = segment.number - prose > _FAR
        line = far and standing.kinds[segment.number] == "body" and len(segment.content) < _PROSE_LINE
        if line or _is_loose(standing, segment):
            headline = len(segment.words) >= 4 and kind not in ("related", "promo", "comment", "bio", "legal")
            yield _vote(segment, "related" if headline else kind, 2.4, "neighbours.outside_prose", "stands behind the prose of the text")


def _has_junk(standing: Standing, segments: list[Segment]) -> bool:
    """Whether there is sure junk among them; a long list with hardly any is the article's own."""
    junk = sum(standing.is_junk(segment.number) for segment in segments)
    return len(segments) <= _FEW_OUTSIDE or junk * _JUNK_OUTSIDE >= len(segments)


def _is_prose(standing: Standing, segment: Segment) -> bool:
    return segment.ends_sentence and len(segment.content) >= _SENTENCE_LINE and not standing.is_junk(segment.number)


def _is_loose(standing: Standing, segment: Segment) -> bool:
    """A label that nothing has spoken for yet and that opens no list."""
    return (
        standing.kinds[segment.number] == "body"
        and is_label(segment)
        and segment.content[0] not in _BULLETS
        and not segment.content[0].islower()
        and not segment.content.endswith(":")
    )


Pass = Callable[[Standing], Iterable[Vote]]

PASSES: tuple[tuple[str, Pass], ...] = (
    ("neighbours.keep_refrains", keep_refrains),
    ("neighbours.keep_timelines", keep_timelines),
    ("neighbours.keep_headings", keep_headings),
    ("neighbours.find_headline", find_headline),
    ("neighbours.find_contents", find_contents),
    ("neighbours.alt_text_company", alt_text_company),
    ("neighbours.caption_company", caption_company),
    ("neighbours.thread_comments", thread_comments),
    ("neighbours.follow_bio", follow_bio),
    ("neighbours.follow_heading", follow_heading),
    ("neighbours.close_with_headlines", close_with_headlines),
    ("neighbours.outside_prose", outside_prose),
)
