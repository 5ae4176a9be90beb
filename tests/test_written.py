"""Pages that were written, to learn from or to measure with (docs/training.md): what the files hold, and which of them
the shipped model learned from."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from cleaner.document import KINDS
from cleaner.evaluate import Labelled, read_labels
from cleaner.model import Model
from cleaner.options import DEFAULT_MODEL

FIXTURES = Path(__file__).parents[1] / "fixtures"
FILES = sorted((FIXTURES / "written").glob("*.jsonl"))
UNSEEN = sorted((FIXTURES / "unseen").glob("*.jsonl"))
LONG = 60  # characters of a line that says something of its own


def read(path: Path) -> list[Labelled]:
    return list(read_labels(path))


@pytest.mark.parametrize("path", FILES + UNSEEN, ids=lambda path: f"{path.parent.stem}-{path.stem}")
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


def test_no_paragraph_of_the_pages_to_measure_with_is_learned_from() -> None:
    learned, unseen = (
        {line for path in files for page in read(path) for line in page.text.splitlines() if len(line) > LONG}
        for files in (FILES, UNSEEN)
    )
    articles = {
        line
        for path in UNSEEN
        for page in read(path)
        for number, line in enumerate(page.text.splitlines(), 1)
        if page.kinds.get(number) == "body"
    }
    assert len(unseen & articles) > 1_000
    assert not learned & unseen & articles


def test_the_model_that_ships_names_the_written_pages_it_learned_from() -> None:
    told = {source["source"]: source["texts"] for source in Model.read(DEFAULT_MODEL).header["data"]}
    assert {path.name: told.get(path.name) for path in FILES} == {path.name: len(read(path)) for path in FILES}
