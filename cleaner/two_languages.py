"""Whether what is in another language is what the site left in a text, or half of the text itself.

An English cookie notice of six sentences outweighs a Greek report of five; then all of the report
is in another language than the text. A caption in Hebrew or a consent box never is so much of one.
"""

from __future__ import annotations

from collections.abc import Iterable

from cleaner.document import SENTENCE_LINE, Segment
from cleaner.scripts import count_dense
from cleaner.standing import ARTICLE, Standing

# Share of the characters of its sentences. Of 2,992 texts of 1,496 pages that no rule was made for, and of 2,760
# with gold, it was 0.27 at most where what is foreign was no part of the article, but for two forms and a consent
# box on pages without an article; where it was the article it was 0.42 at least.
_LEAST_SHARE = 1 / 3


def is_in_two_languages(standing: Standing) -> bool:
    """Return whether so many of the sentences of a text stand as `foreign` that its language is in doubt.

    A line of them alone is a caption, however long, if the text has sentences of its own: without any, what is called
    foreign is all there is to read, as of a flash of two lines amid the menus of another language. What stands as other
    junk speaks for no language.
    """
    foreign = [segment for segment in standing.those({"foreign"}) if _is_sentence(segment)]
    if not foreign:
        return False
    own = _size(filter(_is_sentence, standing.those(ARTICLE)))
    if not own:
        return True
    if len(foreign) < 2:
        return False
    return _size(foreign) >= _LEAST_SHARE * (_size(foreign) + own)


def _is_sentence(segment: Segment) -> bool:
    return segment.ends_sentence and _length(segment) >= SENTENCE_LINE


def _size(segments: Iterable[Segment]) -> int:
    return sum(map(_length, segments))


def _length(segment: Segment) -> int:
    # Half of the sentences of Chinese, Japanese and Korean are shorter than what else counts as one.
    return len(segment.content) + count_dense(segment.content)
