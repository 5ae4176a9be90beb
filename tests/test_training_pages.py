"""How the second stage, which reads the markup of pages, is made."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from test_training_silver import ARTICLE, HEADLINE, RELATED
from test_training_silver import PROSE as AGREED

import cleaner
from cleaner.document import KINDS
from cleaner.html.filter import PageModel
from cleaner.model import default_model
from cleaner.training.markup import Mark, MarkedLine
from cleaner.training.pages import (
    NETWORKS,
    LabelledPage,
    PageExample,
    build_page,
    calibrate,
    learn_pages,
    pack_pages,
    read_agreed,
)

PROSE = (
    "The storm reached the coast on Monday night, the mayor of town {at} said, and it cut the power in four places.",
    "Nobody in the harbour had seen anything like it since the flood of 1962, when the wall broke in two.",
    "The council will meet again on Thursday to decide who pays for the pumps and for the new wall.",
)
PITCH = "Our readers love the canvas tote bag, which is back in the shop of paper {at} for a few days only."


def made_page(at: int) -> LabelledPage:
    prose = [line.format(at=at) for line in PROSE]
    body = "".join(f"<p>{line}</p>" for line in prose)
    html = (
        f"<html><head><title>Storm {at}</title></head><body><nav><a href='/'>Home</a></nav><article>{body}</article>"
        f"<div class='promo-box'><p>{PITCH.format(at=at)}</p></div></body></html>"
    )
    site = f"site{at % 6}.example"
    return LabelledPage(f"page{at}", "made", site, "en", "article", gold="\n".join(prose), html=html)


@pytest.fixture(scope="module")
def examples() -> list[PageExample]:
    built = [build_page(made_page(at), default_model()) for at in range(12)]
    return [example for example in built if example]


def test_a_page_without_text_is_no_example() -> None:
    assert build_page(replace(made_page(0), html="<html><body></body></html>"), default_model()) is None


def test_a_page_is_read_with_what_the_first_stage_says_and_the_markup_knows(examples: list[PageExample]) -> None:
    assert len(examples) == 12
    for example in examples:
        lines = len(example.example.body)
        assert example.vote is not None
        assert len(example.scores) == len(example.vote) == lines
        assert example.example.body.tolist().count(1.0) == len(PROSE)


def test_the_second_stage_learns_what_the_markup_says(examples: list[PageExample], tmp_path: Path) -> None:
    def once() -> bytes:
        model = calibrate(learn_pages(examples[:9], 1, lambda said: None), examples[9:])
        return pack_pages(model, examples[:9], 1)

    data = once()
    assert data == once()
    path = tmp_path / "pages.model"
    path.write_bytes(data)
    model = PageModel.read(path)
    slope, shift = model.header["calibration"]
    assert np.isfinite([slope, shift]).all()
    assert slope > 0


def test_the_networks_differ_and_their_mean_is_what_counts(examples: list[PageExample], tmp_path: Path) -> None:
    path = tmp_path / "pages.model"
    path.write_bytes(pack_pages(learn_pages(examples, 1, lambda said: None), examples, 1))
    model = PageModel.read(path)
    rows = examples[0].rows(model.names, vote=False)
    each = [replace(model, networks=[network]).score(rows) for network in model.networks]
    assert len(each) == NETWORKS == 2
    assert not np.allclose(each[0], each[1])
    assert np.allclose(model.score(rows), (each[0] + each[1]) / 2, atol=1e-5)


def write_unlabelled(folder: Path, pages: dict[str, str]) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    columns = {
        "id": list(pages), "source": "made", "domain": [f"{name}.example" for name in pages], "language": "en",
        "html": list(pages.values()),
    }  # fmt: skip
    rows = {name: value if isinstance(value, list) else [value] * len(pages) for name, value in columns.items()}
    parquet.write_table(pytest.importorskip("pyarrow").table(rows), folder / "unlabelled.parquet")


def test_pages_without_gold_are_learned_from_where_extractors_agree(tmp_path: Path) -> None:
    write_unlabelled(tmp_path, {"agreed": ARTICLE, "empty": "<html><body></body></html>"})
    (page,) = read_agreed(tmp_path)
    assert (page.id, page.gold) == ("agreed", None)
    example = build_page(page, default_model())
    assert example is not None
    segments = cleaner.Cleaner(model=None).html(ARTICLE).document.segments
    said = dict(zip([piece.content for piece in segments if piece.content], example.example.body, strict=True))
    known = dict(zip(said, example.example.body_weight > 0, strict=True))
    assert [said[line] for line in AGREED] == [1.0] * len(AGREED)
    assert all(known[line] for line in AGREED)
    assert (known[RELATED[0]], said[RELATED[0]]) == (True, 0.0)
    assert not known[HEADLINE]


def test_what_trafilatura_has_a_part_in_is_not_learned_from_with_its_opinion(tmp_path: Path) -> None:
    write_unlabelled(tmp_path, {"agreed": ARTICLE})
    example = build_page(next(iter(read_agreed(tmp_path))), default_model())
    gold = build_page(made_page(0), default_model())
    assert example is not None
    assert gold is not None
    assert (example.ways, gold.ways) == ((False,), (True, False))
    names = np.zeros(1 << 15, np.float32)
    assert np.array_equal(example.rows(names, vote=True), example.rows(names, vote=False))
    assert not np.array_equal(gold.rows(names, vote=True), gold.rows(names, vote=False))


def test_what_a_reader_said_of_a_line_is_learned_where_it_is_junk() -> None:
    lines = [PITCH.format(at=0), PROSE[0].format(at=0)]
    named = []
    for read in ([], [MarkedLine(line, Mark("ad", "reading")) for line in lines]):
        example = build_page(made_page(0), default_model(), read=read)
        assert example is not None
        kinds = zip(example.example.body, example.example.kind, example.example.kind_weight, strict=True)
        named.append([KINDS[kind] for _, kind, weight in kinds if weight > 0])
    assert "ad" not in named[0]
    assert named[1].count("ad") == 1


def test_without_such_pages_there_are_none(tmp_path: Path) -> None:
    assert list(read_agreed(tmp_path)) == []
