"""Pages that were written to learn from (docs/training.md): what the files hold, and that the shipped model learned from them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from cleaner.document import KINDS
from cleaner.evaluate import Labelled, read_labels
from cleaner.model import Model
from cleaner.options import DEFAULT_MODEL

FILES = sorted((Path(__file__).parents[1] / "fixtures" / "written").glob("*.jsonl"))


def read(path: Path) -> list[Labelled]:
    return list(read_labels(path))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nearly_every_line_of_a_written_page_has_its_kind_and_each_page_an_article(path: Path) -> None:
    pages = read(path)
    assert len({page.name for page in pages}) == len(pages)
    for page in pages:
        lines = {number for number, line in enumerate(page.text.splitlines(), 1) if line.strip()}
        assert set(page.kinds) <= lines, page.name
        assert len(page.kinds) >= 0.6 * len(lines), page.name
        assert "body" in page.kinds.values(), page.name


def test_the_written_pages_have_lines_of_every_kind() -> None:
    counts = Counter(kind for path in FILES for page in read(path) for kind in page.kinds.values())
    assert set(counts) == set(KINDS)
    assert min(counts.values()) >= 30


def test_the_model_that_ships_names_the_written_pages_it_learned_from() -> None:
    told = {source["source"]: source["texts"] for source in Model.read(DEFAULT_MODEL).header["data"]}
    assert {path.name: told.get(path.name) for path in FILES} == {path.name: len(read(path)) for path in FILES}
