"""Pages of questions and answers: an answer is of the article, what is said of it is a comment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleaner.document import Segment
from cleaner.patterns import compile_late
from cleaner.standing import Opinion, Standing, is_label

# Of sites of Stack Exchange: what heads the answers, closes one, and closes the comments on it.
_ANSWERS = compile_late(r"\d+ Answers?\b")
_CLOSES_ANSWER = "Improve this answer"
_CLOSES_COMMENTS = compile_late(r"(?:Add a comment\b|Show \d+ more comments?\b|Show activity on this post)")
_CLOSES_ALL = compile_late(r"(?:Your Answer$|You must log in to answer|Not the answer you|Start asking to get)")
_WEIGHT = 5.0
_LONGEST_MARK = 80


def keep_answers(standing: Standing) -> Iterator[Opinion]:
    """The sentences of an answer are of the article, and the labels between two of them.

    On eleven pages of such sites, of 486 lines of 40 characters or more in answers 442 stand in gold, of 213 in the
    comments on them 15.
    """
    if _CLOSES_ANSWER not in standing.document.text:
        return
    answer: list[Segment] | None = None
    for line in standing.filled:
        mark = line.content[:_LONGEST_MARK]
        if _CLOSES_ANSWER in mark:
            yield from _say_answer(answer or [])
            answer = None
        elif _ANSWERS.match(mark) or _CLOSES_COMMENTS.match(mark):
            answer = []
        elif _CLOSES_ALL.match(mark):
            answer = None
        elif answer is not None:
            answer.append(line)


def _say_answer(lines: Sequence[Segment]) -> Iterator[Opinion]:
    prose = [at for at, line in enumerate(lines) if not is_label(line)]
    for line in lines[prose[0] : prose[-1] + 1] if prose else ():
        yield Opinion(line, "body", _WEIGHT, "stands in an answer")
