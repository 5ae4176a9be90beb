"""Elements of hundreds of attributes lose them, however they are written, and nothing else of a page is touched."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from attacks import alarm

from cleaner.html.crowds import disperse, disperse_plain

MANY = 5_000
WRITTEN: dict[str, Callable[[int], str]] = {
    "alone": lambda at: f" a{at}",
    "with a value": lambda at: f" a{at}=b",
    "in quotes": lambda at: f' a{at} = "b c"',
    "in apostrophes": lambda at: f"\n a{at}='b c'",
    "behind a quote": lambda at: f'a{at}="b"',
    "behind a slash": lambda at: f"/a{at}",
    "with a sign": lambda at: f" a{at}<",
    "like a tag": lambda at: f" <a{at}",
    "behind an equals sign": lambda at: f" =a{at}",
    "with a tag in the value": lambda at: f" a{at}=b<c/d=e",
    "with a quote in the value": lambda at: f' a{at}=b"c',
    "with a quote in the name": lambda at: f' a{at}"',
    "between form feeds": lambda at: f"\f a{at}",
}
HIDDEN: dict[str, Callable[[int], str]] = {
    "with an end in the value": lambda at: f' a{at}=">"',
    "with markup in the value": lambda at: f" a{at}='<p>b</p>'",
}
PAGE = "<h1 class=a>A road</h1><p{}>It was <b>opened</b> on Monday.</p><p id='b'>And closed.</p>"


def _written(way: Callable[[int], str]) -> str:
    return PAGE.format(" x" + "".join(map(way, range(MANY))) + " ")


@pytest.mark.parametrize("way", [*WRITTEN.values(), *HIDDEN.values()], ids=[*WRITTEN, *HIDDEN])
def test_a_crowd_of_attributes_goes_however_it_is_written(way: Callable[[int], str]) -> None:
    assert disperse(_written(way)) == PAGE.format(" ")


@pytest.mark.parametrize(
    "way",
    [
        *WRITTEN.values(),
        *[pytest.param(way, marks=pytest.mark.xfail(strict=True, reason="docs/fast.md")) for way in HIDDEN.values()],
    ],
    ids=[*WRITTEN, *HIDDEN],
)
def test_the_short_look_finds_it_where_no_value_has_an_end_in_it(way: Callable[[int], str]) -> None:
    assert disperse_plain(_written(way)) == PAGE.format(" ")


@pytest.mark.parametrize("end", ["", ">more", " >" * 5])
@pytest.mark.parametrize("before", range(0, 20_000, 2_111))
def test_it_is_found_wherever_it_stands(before: int, end: str) -> None:
    many = "".join(f" a{at}" for at in range(MANY))
    page = "{}<p{}{}".format
    assert disperse_plain(page("." * before, many, end)) == page("." * before, "", end)


@pytest.mark.parametrize(
    "code",
    [
        "<script>if (a <b {}) c()</script>",
        "<SCRIPT defer>if (a <b {}) c()</SCRIPT >",
        "<style>/* <b {} */</style>",
        "<!-- <b {} -->",
        "<!-- <b {}",
        "<script>a <b {}",
    ],
)
def test_what_is_no_markup_is_left(code: str) -> None:
    page = PAGE.format("") + code.format(" ".join(f"a{at}" for at in range(MANY)))
    page += "" if "<script>a" in code or code.endswith("{}") else PAGE.format("")
    assert disperse(page) == disperse_plain(page) == page


def test_a_script_with_a_crowd_keeps_its_code() -> None:
    many = "".join(f" a{at}" for at in range(MANY))
    code = f"if (a <b{many}) c()</script>"
    assert disperse(f"<script{many}>{code}<p>x") == f"<script>{code}<p>x"


@pytest.mark.parametrize("name", ["p<", "p<1", "p<q", "p<1<", 'p"<\''])
def test_it_is_found_behind_any_name(name: str) -> None:
    many = "".join(f" a{at}" for at in range(MANY))
    assert disperse(f"<{name}{many}>x") == disperse_plain(f"<{name}{many}>x") == f"<{name}>x"


def test_an_empty_comment_hides_nothing() -> None:
    many = "".join(f" a{at}" for at in range(MANY))
    assert disperse(f"<!--><p{many}>x-->") == "<!--><p>x-->"


def test_as_many_attributes_as_pages_have_stay() -> None:
    page = PAGE.format("".join(f" data-a{at}='{at * 100}'" for at in range(200)))
    assert disperse(page) == disperse_plain(page) == page


@pytest.mark.parametrize("unit", ["<a/b=", "==</", "x=<b/'"])
def test_a_value_is_not_tried_from_each_tag_in_it(unit: str) -> None:
    page = f"<p>It was opened on Monday.</p><a {unit * 100_000}"
    with alarm(60):
        assert disperse(page) == disperse_plain(page) == page
