"""How the second stage, which reads the markup of pages, is made."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from cleaner.html.filter import PageModel
from cleaner.model import default_model
from cleaner.training.pages import (
    LabelledPage,
    PageExample,
    build_page,
    calibrate,
    learn_pages,
    pack_pages,
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
