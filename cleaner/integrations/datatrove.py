"""Cleaning documents of datatrove: a step for its pipelines.

    from cleaner.integrations.datatrove import CleanerStep

    pipeline = [JsonlReader("dump/"), CleanerStep(language="auto"), JsonlWriter("cleaned/")]

Install with `pip install 'cleaner[datatrove]'`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Unpack

from cleaner.extras import missing
from cleaner.integrations.rows import CleanerOptions, choose_cleaner, list_dropped, read_value, removed_share
from cleaner.pipeline import Cleaner

try:
    from datatrove.data import Document, DocumentsPipeline
    from datatrove.pipeline.base import PipelineStep
except ImportError as error:
    raise missing("datatrove", error) from None


class CleanerStep(PipelineStep):
    """Passes every document on with its article as text, and under `metadata["cleaner"]` what went.

    There stand `removed_share` (0 to 1), `flags` and `dropped`, the pieces in order: start, end
    (code points of the text as it came), kind, confidence, reason and text. A document without a
    text is passed on with `problem` there. The stats count `cleaned`, `missing`, the characters
    that went, and each flag.

    Args:
        url: the key of the metadata that has the address of the page.
        cleaner: what cleans; or give the options of `Cleaner` by their names.

    Raises:
        OptionError: a wrong option.
    """

    name = "cleaner"
    type = "🫧 - CLEAN"

    def __init__(self, url: str = "url", *, cleaner: Cleaner | None = None, **options: Unpack[CleanerOptions]) -> None:
        super().__init__()
        self.cleaner = choose_cleaner(cleaner, options)
        self._url = url

    def run(self, data: DocumentsPipeline, rank: int = 0, world_size: int = 1) -> DocumentsPipeline:
        """Yield each document cleaned, in order, as a new one."""
        for document in data or ():
            with self.track_time():
                cleaned = self._clean(document)
            yield cleaned

    def _clean(self, document: Document) -> Document:
        text, problem = read_value(document.text)
        if text is None:
            self.stat_update("missing")
            return replace(document, metadata=document.metadata | {"cleaner": {"problem": problem}})
        url = document.metadata.get(self._url)
        result = self.cleaner(text, url=url if isinstance(url, str) else None)
        self.stat_update("cleaned", *result.flags)
        self.stat_update("removed_characters", value=len(text) - len(result.text))
        said = {
            "removed_share": removed_share(result),
            "flags": list(result.flags),
            "dropped": list_dropped(result),
        }
        return replace(document, text=result.text, metadata=document.metadata | {"cleaner": said})
