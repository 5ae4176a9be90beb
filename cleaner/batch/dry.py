"""A look ahead: what a run would drop of the first thousand records, and by which rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice

from cleaner.batch.formats import plan_shards, read_shard
from cleaner.batch.piece import reject_uncleaned
from cleaner.batch.plan import Asked, shard_bytes
from cleaner.batch.protocol import Record, Shard
from cleaner.batch.run import summarise
from cleaner.batch.tally import Tally
from cleaner.batch.worker import Clean, clean_record
from cleaner.pipeline import Result
from cleaner.records import Reject
from cleaner.render import make_visible, number_of

RECORDS = 1_000
_RULES = 20
_EXAMPLE = 60


def look_ahead(asked: Asked, tell: Callable[[Reject, Shard], None]) -> tuple[str, Tally]:
    """Clean the first thousand records here and return what would be dropped, as a table, and the counts.

    What would be rejected is told to `tell`, with the shard it stands in.
    """
    tally = Tally()
    examples: dict[str, str] = {}
    for item, shard in islice(_first_items(asked), RECORDS):
        answer = item if isinstance(item, Reject) else _clean(asked.clean, item)
        if isinstance(answer, Reject):
            tally.reject(answer.code)
            tell(answer, shard)
        elif isinstance(item, Record):
            tally.take(item, answer)
            _note_examples(answer, examples)
    return "\n".join(_draw(tally, examples)) + "\n", tally


def _clean(clean: Clean, record: Record) -> Result | Reject:
    try:
        return clean_record(clean, record)
    except Exception as error:
        return reject_uncleaned(record, error)


def _first_items(asked: Asked) -> Iterator[tuple[Record | Reject, Shard]]:
    for reject in asked.refused:
        yield reject, Shard(0, ())
    for shard in plan_shards(asked.inputs, shard_bytes(asked.inputs)):
        for item in read_shard(shard, asked.target.fields, asked.limits):
            if isinstance(item, Record | Reject):
                yield item, shard


def _note_examples(result: Result, examples: dict[str, str]) -> None:
    for decision in result.decisions:
        loudest = decision.loudest
        if not decision.keep and loudest and loudest.voter not in examples:
            examples[loudest.voter] = decision.segment.content


def _draw(tally: Tally, examples: dict[str, str]) -> Iterator[str]:
    yield f"of the first {number_of(tally['records']['in'], 'record')}: {summarise(tally)}"
    yield ""
    yield f"{'kind':<12}{'pieces':>10}{'characters':>14}"
    for kind, pieces in tally["kinds"].most_common():
        yield f"{kind:<12}{pieces:>10,}{tally['kind_characters'][kind]:>14,}"
    yield ""
    yield f"{'rule':<28}{'pieces':>8}  such as"
    for rule, pieces in tally["rules"].most_common(_RULES):
        example = make_visible(examples.get(rule, ""))
        yield f"{rule:<28}{pieces:>8,}  {example[:_EXAMPLE]}{'...' if len(example) > _EXAMPLE else ''}"
