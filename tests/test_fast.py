"""`fast`: a small learned filter alone."""

from __future__ import annotations

import importlib
import json
import pickle
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from articles import KEPT, Article, seeds
from command_line import Outcome
from hypothesis import given, settings
from hypothesis import strategies as st
from nasty import NASTY_STRINGS

import cleaner
from cleaner.document import Document
from cleaner.errors import ModelError, OptionError, PageError
from cleaner.evaluate import lines_of
from cleaner.extras import MissingExtraError
from cleaner.model import Model, default_model, pack
from cleaner.standing import Standing

STORY = [
    "Harbour reopens after the storm",
    "The harbour of Ostwick opened again on Monday, four days after the storm that broke its outer wall.",
    "Engineers worked through three nights to close the gap, and the mayor thanked them at a short ceremony.",
    "About forty boats that had been moved to other ports are expected back before the end of the week.",
]
JUNK = ["Share on Facebook", "Subscribe to our newsletter", "Read more", "Advertisement", "© 2025 Ostwick Post"]
PAGE = """<html><head><title>Harbour</title><style>p {{}}</style><script>var a = "<p>no text</p>";</script></head>
<body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav><h1>{}</h1><p>{}</p><p>{}</p><p>{}</p>
<div>Share on Facebook</div><footer>All rights of the Ostwick Post</footer></body></html>"""


@pytest.fixture(scope="module")
def fast() -> cleaner.Cleaner:
    return cleaner.Cleaner(fast=True)


def test_it_tells_article_and_junk_apart(fast: cleaner.Cleaner) -> None:
    result = fast("\n\n".join([*STORY, *JUNK]))
    assert all(line in result.text for line in STORY)
    assert "Subscribe to our newsletter" not in result.text
    assert "Share on Facebook" not in result.text


def test_a_text_longer_than_any_book_is_read_by_the_small_network_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    model = default_model()
    standing = cleaner.Cleaner().consult(Document("\n\n".join([*STORY, *JUNK])))
    whole = model.judge(standing)
    monkeypatch.setattr("cleaner.model._MOST_REMEMBERED", len(STORY))
    long = model.judge(standing)
    assert whole and whole.model is model
    assert long and long.model is model.smaller
    assert (long.scores == model.smaller.score(long.features.rows)).all()
    without = replace(model, small={})
    only = without.judge(standing)
    assert only and only.model is without


@pytest.mark.parametrize("seed", seeds(), ids=lambda seed: seed.slug)
def test_of_the_seeds_it_keeps_the_article(fast: cleaner.Cleaner, seed: Article) -> None:
    gone = {line for line, (_, keep) in lines_of(fast(seed.text)).items() if not keep}
    assert not [label for label in seed.labels if label.line in gone and label.kind in KEPT]


def test_of_most_seeds_it_drops_something(fast: cleaner.Cleaner) -> None:
    assert sum(bool(fast(seed.text).removed) for seed in seeds()) >= 4


def test_only_phrases_and_the_rule_of_other_languages_vote(fast: cleaner.Cleaner) -> None:
    hebrew = "נשיא ארצות הברית בפגישה עם נשיא אזרבייג'ן וראש ממשלת ארמניה"
    result = fast("\n\n".join([*STORY[:2], hebrew, *STORY[2:], *JUNK]))
    voters = {vote.voter for decision in result.decisions for vote in decision.votes}
    others = {voter for voter in voters if not voter.endswith((".whole", ".start")) and not voter.startswith("naming.")}
    assert others == {"model", "foreign.other_language"}
    assert [piece.kind for piece in result.removed if hebrew in piece.text] == ["foreign"]
    assert all(piece.reason for piece in result.removed)


@pytest.mark.parametrize("junk", ["Advertisement", "Most Popular", "Get our free daily news email", "Leave a Reply"])
def test_what_a_phrase_names_goes_from_an_article_that_is_clean_else(fast: cleaner.Cleaner, junk: str) -> None:
    assert [piece.text.strip() for piece in fast("\n\n".join([*STORY, junk])).removed] == [junk]


def test_disabled_kinds_stay_disabled() -> None:
    hebrew = "נשיא ארצות הברית בפגישה עם נשיא אזרבייג'ן וראש ממשלת ארמניה"
    text = "\n\n".join([*STORY[:2], hebrew, *STORY[2:]])
    assert hebrew in cleaner.Cleaner(fast=True, disable=["foreign"])(text).text


@settings(deadline=None)
@given(st.sampled_from(NASTY_STRINGS) | st.text())
def test_it_is_the_input_to_the_character(text: str) -> None:
    result = cleaner.Cleaner(fast=True)(text)
    assert result.original == text
    assert "".join(decision.segment.text for decision in result.decisions) == text
    assert result.text == "".join(decision.segment.text for decision in result.decisions if decision.keep)


def test_it_is_the_same_in_other_processes_and_pickled(fast: cleaner.Cleaner) -> None:
    texts = ["\n".join([*STORY, *JUNK[:count]]) for count in range(len(JUNK))] * 3
    alone = [fast(text).text for text in texts]
    assert [result.text for result in fast.pipe(texts, workers=2)] == alone
    assert [pickle.loads(pickle.dumps(fast))(text).text for text in texts] == alone


def test_without_a_learned_filter_it_is_refused() -> None:
    with pytest.raises(OptionError, match="fast is the learned filter alone"):
        cleaner.Cleaner(model=None, fast=True)


def test_a_model_without_a_small_network_is_refused(tmp_path: Path) -> None:
    model = default_model()
    bare = replace(model, small={})
    path = tmp_path / "bare.model"
    path.write_bytes(pack({**bare.header, "data": []}, bare))
    assert cleaner.Cleaner(model=path)("\n".join(STORY)).text  # else it serves
    with pytest.raises(ModelError, match="no small network"):
        cleaner.Cleaner(model=path, fast=True)


def test_the_small_network_is_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "again.model"
    path.write_bytes(pack(default_model().header, default_model()))
    again = Model.read(path)
    assert set(again.small) == set(default_model().small)
    assert len(again.small["alone"]) < len(again.weights["alone"])
    assert cleaner.Cleaner(model=again, fast=True)("\n".join([*STORY, *JUNK])).text == cleaner.Cleaner(fast=True)(
        "\n".join([*STORY, *JUNK])
    ).text


@pytest.mark.parametrize("value", ["yes", 1, None])
def test_it_is_true_or_false(value: object) -> None:
    with pytest.raises(OptionError, match="fast has no value"):
        cleaner.Cleaner(fast=value)  # type: ignore[arg-type]


def test_a_page_is_read_without_its_navigation_and_its_foot(fast: cleaner.Cleaner) -> None:
    result = fast.html(PAGE.format(*STORY), url="https://ostwick.example/harbour")
    assert all(line in result.text for line in STORY)
    assert "Share on Facebook" not in result.text
    assert "Share on Facebook" in result.original
    for unread in ("Sport", "All rights of", "no text"):
        assert unread not in result.original
    assert result.document.hints == ()
    assert result.meta.title == STORY[0]
    assert result.markdown == result.text


def test_what_stands_in_figures_is_read_but_for_captions_and_pictures(fast: cleaner.Cleaner) -> None:
    story = "".join(f"<p>The storm cut the power in town {at}, and nobody knows when it returns.</p>" for at in range(9))
    table = "<figure><table><tr><td>Old bridge</td><td>1904</td></tr></table><figcaption>Our bridges</figcaption></figure>"
    picture = "<figure><img src='a.jpg' alt='A bridge in a storm'><figcaption>A bridge (Reuters)</figcaption></figure>"
    quote = "<figure><blockquote><p>It was the saddest day of my life, she said to us.</p></blockquote></figure>"
    original = fast.html(f"<article>{story}{table}{picture}{quote}</article>").original
    assert "Old bridge\t\t1904" in original
    assert "It was the saddest day" in original
    assert not {"Our bridges", "A bridge in a storm", "A bridge (Reuters)"} & set(original.splitlines())


def test_labels_stand_on_lines_of_their_own_and_drawings_say_nothing(fast: cleaner.Cleaner) -> None:
    story = "".join(f"<p>The storm cut the power in town {at}, and nobody knows when it returns.</p>" for at in range(9))
    labels = "<details><summary>Why now?</summary>Because of the storm.</details><fieldset><legend>Help</legend>Call us</fieldset>"
    drawn = "<a><svg><title>Icon of a bird</title><text>Bird</text></svg>Birds</a>"
    lines = fast.html(f"<article>{story}{labels}<p>{drawn}</p></article>").original.splitlines()
    assert {"Why now?", "Because of the storm.", "Help", "Call us", "Birds"} <= {line.strip() for line in lines}
    assert fast.html("<details><summary>a</summary>b</details>" * 500).original.count("\n") == 999
    assert fast.html("<summary>" * 200_000).original == ""


def test_what_is_no_article_is_flagged(fast: cleaner.Cleaner) -> None:
    login = "<html><body><h1>Sign in</h1><form><input type=password></form></body></html>"
    shell = "<html><body><div id=app></div><script>draw()</script></body></html>"
    assert "F_LOGIN" in fast.html(login).flags
    assert "F_EMPTY_SHELL" in fast.html(shell).flags


def test_what_readers_without_scripts_see_is_read(fast: cleaner.Cleaner) -> None:
    lines = "".join(f"<p>{line}</p>" for line in STORY * 2)
    assert STORY[1] in fast.html(f"<html><body><noscript>{lines}</noscript></body></html>").original


@pytest.mark.parametrize(
    "markup",
    [
        "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><head><script src='a.js'/></head><body>{}</body></html>",
        "<h1>Harbour</h1><button>Share{}",
        "<x-story><template shadowrootmode=open>{}</template></x-story><template><p>Not yet</p></template>",
    ],
)
def test_an_article_that_a_tag_has_swallowed_is_read(fast: cleaner.Cleaner, markup: str) -> None:
    assert STORY[1] in fast.html(markup.format("".join(f"<p>{line}</p>" for line in STORY * 2))).original


def test_an_article_that_stands_where_none_should_is_read(fast: cleaner.Cleaner) -> None:
    lines = "".join(f"<p>{line}</p>" for line in STORY * 2)
    assert STORY[1] in fast.html(f"<html><body><div role=dialog><aside>{lines}</aside></div></body></html>").text


def test_a_foreign_line_does_not_move_what_the_network_says_of_others(fast: cleaner.Cleaner) -> None:
    text = "\n\n".join([*STORY[:2], "נשיא ארצות הברית בפגישה עם נשיא אזרבייג'ן", *STORY[2:], *JUNK])
    model = fast.model
    assert model is not None
    standing = fast.consult(Document(text))
    said = model.judge(standing)
    unsaid = model.judge(Standing(standing.document, [()] * len(standing.segments)))
    assert said is not None
    assert unsaid is not None
    assert standing.ballots
    assert (said.scores == unsaid.scores).all()


@pytest.mark.parametrize(
    "markup",
    ["", "<", "<p>a\0b", "<p>\ud800", "<div>" * 20_000 + "deep", "<p></p>" * 50_000, f"<p {'a b=c ' * 20_000}>x</p>"],
    ids=["empty", "sign", "nul", "surrogate", "deep", "many", "attributes"],
)
def test_odd_pages_are_read(fast: cleaner.Cleaner, markup: str) -> None:
    result = fast.html(markup)
    assert "".join(decision.segment.text for decision in result.decisions) == result.original


def test_a_page_that_is_too_large_is_refused(fast: cleaner.Cleaner) -> None:
    with pytest.raises(cleaner.InputError, match="20,000,000"):
        fast.html("a" * 20_000_001)


def test_bytes_that_had_to_be_replaced_are_flagged(fast: cleaner.Cleaner) -> None:
    page = b"<html><meta charset=utf-8><p>caf\xe9 is spelled so here</p>"
    assert "F_REPLACED_BYTES" in fast.html(page, encoding="utf-8").flags


@pytest.mark.parametrize(
    "markup",
    ["<ul><li>The storm reached the coast. " * 8_000, "<ul><ol>" * 1_500 + "a<br>" * 50_000, "<ul></ul>a<p>" * 8_000],
    ids=["each in the one before", "many lines in many", "empty lists, behind which all is indented"],
)
def test_lists_that_become_more_blanks_than_a_page_may_have_are_refused(fast: cleaner.Cleaner, markup: str) -> None:
    pytest.importorskip("resiliparse")
    with pytest.raises(PageError, match="indentation alone has more than 20,000,000 characters; get the text") as caught:
        fast.html(f"<html><body>{markup}")
    assert caught.value.code == "E_TOO_DEEP"


def test_lists_without_end_that_become_a_page_of_common_size_are_read(fast: cleaner.Cleaner) -> None:
    pytest.importorskip("resiliparse")
    flat = fast.html("<html><body>" + "<ul><li>The storm reached the coast.</li></ul>" * 8_000)
    deep = fast.html("<html><body>" + "<ul><li>The storm reached the coast. " * 200)
    assert flat.original.count("The storm") == 8_000
    assert deep.original.count("The storm") == 200


def test_without_resiliparse_the_line_that_installs_it_is_named(
    fast: cleaner.Cleaner, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, call: Callable[..., Outcome]
) -> None:
    real = importlib.import_module

    def refuse(name: str, package: str | None = None) -> object:
        if name.startswith("resiliparse"):
            raise ModuleNotFoundError("No module named 'resiliparse'", name="resiliparse")
        return real(name, package)

    monkeypatch.setattr(importlib, "import_module", refuse)
    with pytest.raises(MissingExtraError, match=r"pip install 'cleaner\[fast\]'"):
        fast.html("<p>text</p>")
    assert fast("\n".join(STORY)).text  # which wants nothing of it
    page, dump, out = tmp_path / "page.html", tmp_path / "dump.jsonl", tmp_path / "out"
    page.write_text(PAGE.format(*STORY), "utf-8")
    dump.write_text(json.dumps({"html": PAGE.format(*STORY)}) + "\n", "utf-8")
    for asked in ((page,), (dump, "--html-field", "html"), (page, "-o", out)):
        outcome = call("clean", *map(str, asked), "--fast")
        assert outcome.code == 2
        assert "pip install 'cleaner[fast]'" in outcome.err
    assert not out.exists()
    page.with_suffix(".txt").write_text("\n".join(STORY), "utf-8")
    assert call("clean", str(page.with_suffix(".txt")), "--fast").code == 0


def test_on_the_command_line(tmp_path: Path, call: Callable[..., Outcome]) -> None:
    path = tmp_path / "story.txt"
    path.write_text("\n\n".join([*STORY, *JUNK]), "utf-8")
    out = tmp_path / "out.txt"
    assert call("clean", str(path), "-o", str(out), "--fast").code == 0
    assert out.read_text("utf-8") == cleaner.Cleaner(fast=True)(path.read_text("utf-8")).text


@pytest.mark.parametrize(
    ("options", "said"),
    [(("--model", "none"), "fast is the learned filter alone"), (("--markdown",), "--fast does not read that")],
)
def test_what_goes_against_it_is_refused(
    tmp_path: Path, call: Callable[..., Outcome], options: tuple[str, ...], said: str
) -> None:
    path = tmp_path / "page.html"
    path.write_text(PAGE.format(*STORY), "utf-8")
    outcome = call("clean", str(path), "--fast", *options)
    assert outcome.code == 2
    assert said in outcome.err


def test_a_page_of_links_is_flagged_and_one_without_is_not(fast: cleaner.Cleaner) -> None:
    lines = [f"Story number {number} of today" for number in range(40)]
    links = "".join(f"<li><a href=/{line[-11]}>{line}</a></li>" for line in lines)
    labels = "".join(f"<li>{line}</li>" for line in lines)
    assert "F_INDEX" in fast.html(f"<ul>{links}</ul>").flags
    assert "F_INDEX" not in fast.html(f"<ul>{labels}</ul>").flags


def test_a_page_that_grows_as_it_is_read_costs_itself_alone(
    call: Callable[..., Outcome], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the HTML standard every paragraph repeats all the bold elements that were left open: 12 million of them."""
    monkeypatch.chdir(tmp_path)
    grows = "<p>" + "".join(f"<b a{at}>" for at in range(3_500)) + "y</p>" + "<p>x</p>" * 3_500
    pages = [grows if at == 3 else PAGE.format(*STORY) for at in range(6)]
    Path("a.jsonl").write_text("".join(json.dumps({"id": str(at), "html": page}) + "\n" for at, page in enumerate(pages)))
    assert call("clean", "a.jsonl", "--fast", "-o", "run/").code == 3
    rejects, kept = (
        [json.loads(line) for path in Path("run", part).glob("*.jsonl") for line in path.read_text().splitlines()]
        for part in ("rejects", "documents")
    )
    assert [(reject["id"], reject["code"]) for reject in rejects] == [("3", "E_MEMORY")]
    assert [record["id"] for record in kept] == ["0", "1", "2", "4", "5"]
