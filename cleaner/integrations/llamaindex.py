"""Cleaning documents of LlamaIndex: a transformation for an `IngestionPipeline`.

    from cleaner.integrations.llamaindex import CleanerTransform

    pipeline = IngestionPipeline(transformations=[CleanerTransform(), SentenceSplitter()])

Install with `pip install 'cleaner[llamaindex]'`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Unpack

from cleaner.extras import missing
from cleaner.integrations.rows import CleanerOptions, Outcome, choose_cleaner, clean_rows, identify, to_metadata
from cleaner.pipeline import Cleaner

try:
    from llama_index.core.bridge.pydantic import PrivateAttr
    from llama_index.core.schema import BaseNode, MetadataMode, TransformComponent
except ImportError as error:
    raise missing("llamaindex", error) from None


class CleanerTransform(TransformComponent):
    """Gives back each node with its article as its content.

    The metadata gains `cleaner_removed_share` (0 to 1) and `cleaner_flags` (names with commas
    between), which neither embeddings nor language models are shown. A node without a text comes
    back as it is, with `cleaner_problem`.

    Args:
        url: the key of the metadata that has the address of the page.
        workers: how many processes clean; None for this one.
        cleaner: what cleans; or give the options of `Cleaner` by their names.

    Raises:
        OptionError: a wrong option.
    """

    url: str
    # The cache of a pipeline tells transformations apart by their fields.
    identity: str
    _cleaner: Cleaner = PrivateAttr()
    _workers: int | None = PrivateAttr()

    def __init__(
        self,
        url: str = "url",
        *,
        workers: int | None = None,
        cleaner: Cleaner | None = None,
        **options: Unpack[CleanerOptions],
    ) -> None:
        chosen = choose_cleaner(cleaner, options)
        super().__init__(url=url, identity=identify(chosen))
        self._cleaner, self._workers = chosen, workers

    def __call__(self, nodes: Sequence[BaseNode], **_: Any) -> list[BaseNode]:
        """Return the nodes cleaned, in order; those given stay as they are."""
        nodes = list(nodes)
        texts = [node.get_content(metadata_mode=MetadataMode.NONE) or None for node in nodes]
        urls = [node.metadata.get(self.url) for node in nodes]
        rows = clean_rows(self._cleaner, texts, urls, self._workers)
        return [_renew(node, row) for node, row in zip(nodes, rows, strict=True)]


def _renew(node: BaseNode, row: Outcome) -> BaseNode:
    said = to_metadata(row)
    fresh = node.model_copy(
        update={
            "metadata": node.metadata | said,
            "excluded_embed_metadata_keys": [*node.excluded_embed_metadata_keys, *said],
            "excluded_llm_metadata_keys": [*node.excluded_llm_metadata_keys, *said],
        }
    )
    if row.result is not None:
        fresh.set_content(row.result.text)
    return fresh
