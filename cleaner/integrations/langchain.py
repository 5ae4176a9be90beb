"""Cleaning documents of LangChain: a document transformer.

    from cleaner.integrations.langchain import CleanerTransformer

    documents = CleanerTransformer(keep=["caption"]).transform_documents(documents)

Install with `pip install 'cleaner[langchain]'`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Unpack

from cleaner.errors import OptionError
from cleaner.extras import missing
from cleaner.integrations.rows import CleanerOptions, Outcome, choose_cleaner, clean_rows, to_metadata
from cleaner.pipeline import Cleaner

try:
    from langchain_core.documents import BaseDocumentTransformer, Document
except ImportError as error:
    raise missing("langchain", error) from None


class CleanerTransformer(BaseDocumentTransformer):
    """Gives back each document with its article as `page_content`.

    The metadata gains `cleaner_removed_share` (0 to 1) and `cleaner_flags` (names with commas
    between, because many stores take no lists). A document without a text comes back as it is,
    with `cleaner_problem`.

    Args:
        url: the key of the metadata that has the address of the page; loaders call it "source".
        workers: how many processes clean; None for this one.
        cleaner: what cleans; or give the options of `Cleaner` by their names.

    Raises:
        OptionError: a wrong option.
    """

    def __init__(
        self,
        url: str = "source",
        *,
        workers: int | None = None,
        cleaner: Cleaner | None = None,
        **options: Unpack[CleanerOptions],
    ) -> None:
        self.cleaner = choose_cleaner(cleaner, options)
        self._url, self._workers = url, workers

    def transform_documents(self, documents: Sequence[Document], **_: Any) -> Sequence[Document]:
        """Return the documents cleaned, in order; those given stay as they are.

        Raises:
            OptionError: one of them is no document.
        """
        documents = list(documents)
        for document in documents:
            if not isinstance(document, Document):
                given = type(document).__name__
                raise OptionError(f"give documents of LangChain, not a {given}; `cleaner.clean` takes texts")
        texts = [document.page_content for document in documents]
        urls = [document.metadata.get(self._url) for document in documents]
        rows = clean_rows(self.cleaner, texts, urls, self._workers)
        return [_renew(document, row) for document, row in zip(documents, rows, strict=True)]


def _renew(document: Document, row: Outcome) -> Document:
    content = document.page_content if row.result is None else row.result.text
    return document.model_copy(update={"page_content": content, "metadata": document.metadata | to_metadata(row)})
