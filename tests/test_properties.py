"""What holds for every text, on strings made to break it."""

from __future__ import annotations

import codecs
import copy
import hashlib
import json
import os
import pickle
import random
import re
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from articles import ROOT, Article, fixtures, seeds
from hypothesis import HealthCheck, assume, find, given, settings
from hypothesis import strategies as st
from nasty import ARTICLES, NASTY, NASTY_STRINGS, REAL_LINES

import cleaner
from cleaner import Cleaner, InputError, OptionError, PageError
from cleaner.decide import THRESHOLD
from cleaner.document import KEPT_BY_DEFAULT, KINDS, Document
from cleaner.flags import FLAGS
from cleaner.model import default_model
from cleaner.naming import NAMINGS
from cleaner.options import FOCUSES
from cleaner.passes import PASSES
from cleaner.phrases import split_words, split_words_of
from cleaner.rules import rule_names
from cleaner.segment import segment
from cleaner.standing import BODY_AHEAD

CI = os.environ.get("CI") == "true"
settings.register_profile(
    "cleaner", max_examples=150, deadline=None, derandomize=CI, suppress_health_check=[HealthCheck.too_slow]
)
few = settings(settings.get_profile("cleaner"), max_examples=50)
many = settings.get_profile("cleaner")

ARTICLES_ALL = (*fixtures(), *seeds())
ids = pytest.mark.parametrize("article", ARTICLES_ALL, ids=lambda article: article.slug)


def mix_articles(seed: int) -> str:
    """Return a text of lines of several articles: two of them, one with lines of others, or some with copies."""
    random_by = random.Random(seed)
    lines = random_by.choice(ARTICLES_ALL).text.split("\n")
    strange = [line for article in random_by.sample(ARTICLES_ALL, 3) for line in article.text.split("\n")]
    if seed % 3 == 0:
        lines += strange
    for _ in range(random_by.randint(1, 15)):
        lines.insert(random_by.randrange(len(lines) + 1), random_by.choice(strange if seed % 2 else lines))
    if seed % 7 == 0:
        lines += lines
    return (" " if seed % 11 == 0 else "\n").join(lines)


MIXED = [mix_articles(seed) for seed in range(240)]
models = pytest.mark.parametrize("model", ["default", None])


def kinds_of(result: cleaner.Result) -> list[tuple[str, bool]]:
    return [(decision.kind, decision.keep) for decision in result.decisions if decision.segment.content]


def digest(results: list[cleaner.Result]) -> str:
    shown = json.dumps([result.to_dict() for result in results], sort_keys=True)
    return hashlib.sha256(shown.encode("ascii")).hexdigest()


# ---------------------------------------------------------------------------------------------
# The strategy itself


@pytest.mark.parametrize(
    "wanted",
    [
        lambda text: any(0xD800 <= ord(c) <= 0xDFFF for c in text),
        lambda text: "\x00" in text,
        lambda text: "\r\n" in text and "\u2028" in text,
        lambda text: any(line in text for line in REAL_LINES if len(line) > 100),
        lambda text: bool(Cleaner(when_emptied="empty")(text).removed),
        lambda text: any(d.segment.piece > 1 for d in cleaner.clean(text).decisions),
        lambda text: any(d.revised_by for d in cleaner.clean(text).decisions),
    ],
    ids=["surrogates", "NUL", "mixed line ends", "real prose", "something dropped", "a line cut", "a decision revised"],
)
def test_the_strategy_makes_what_it_should(wanted: object) -> None:
    find(NASTY, wanted, settings=settings(max_examples=3_000, deadline=None, derandomize=True, database=None))  # type: ignore[arg-type]


# ---------------------------------------------------------------------------------------------
# To the character


def check_whole(text: str, result: cleaner.Result) -> None:
    pieces = [decision.segment for decision in result.decisions]
    assert "".join(piece.text for piece in pieces) == text
    assert result.original == text
    at = 0
    for number, piece in enumerate(pieces):
        assert piece.number == number
        assert piece.start == at
        assert text[piece.start : piece.end] == piece.text
        assert piece.text
        assert piece.content in piece.text
        assert piece.blank is (not piece.content)
        assert piece.repeats is None or (pieces[piece.repeats].content == piece.content and piece.repeats < number)
        low, high = piece.span
        assert text[low:high] == piece.content
        at = piece.end
    kept = [decision.segment.text for decision in result.decisions if decision.keep]
    assert result.text == "".join(kept)
    gone = iter(result.removed)
    rebuilt = "".join(d.segment.text if d.keep else next(gone).text for d in result.decisions)
    assert rebuilt == text
    assert next(gone, None) is None


@given(NASTY)
@many
def test_pieces_join_to_the_text(text: str) -> None:
    assert "".join(piece.text for piece in segment(Document(text)).segments) == text


@given(NASTY)
@many
def test_kept_and_removed_rebuild_the_input(text: str) -> None:
    for clean in (Cleaner(), Cleaner(language="auto", focus="precision", when_emptied="empty")):
        check_whole(text, clean(text))


@ids
def test_kept_and_removed_rebuild_an_article(article: Article) -> None:
    check_whole(article.text, Cleaner(**dict(article.options), drop=["title"])(article.text))


# JSON joins two escapes that make a pair into the one character they stand for; a text with a high and a low
# half side by side does not come back as it was, whoever writes it.
_PAIR_OF_HALVES = re.compile("[\ud800-\udbff][\udc00-\udfff]")


@given(NASTY)
@many
def test_the_json_record_rebuilds_the_input(text: str) -> None:
    assume(not _PAIR_OF_HALVES.search(text))
    record = json.loads(json.dumps(cleaner.clean(text).to_dict()))
    assert record["schema"] == 1
    assert "".join(row["text"] for row in record["decisions"]) == text
    assert "".join(row["text"] for row in record["decisions"] if row["keep"]) == cleaner.clean(text).text
    for row in record["decisions"]:
        assert text[row["start"] : row["end"]] == row["text"]


@given(NASTY)
@many
def test_lines_are_counted_by_one_rule(text: str) -> None:
    """A line ends after CR LF, LF, CR, NEL, LS or PS, and after nothing else."""
    for piece in segment(Document(text)).segments:
        before = text[: piece.start].replace("\r\n", "\n")
        if piece.start and text[piece.start - 1 : piece.start + 1] == "\r\n":
            pytest.fail("CR LF was cut in two")
        assert piece.line == 1 + sum(before.count(end) for end in "\n\r\x85\u2028\u2029")


@given(NASTY)
@many
def test_every_view_can_be_drawn_and_every_decision_explains_itself(text: str) -> None:
    result = cleaner.clean(text)
    assert isinstance(result.diff(), str)
    assert isinstance(result.diff(colour=True), str)
    for decision in result.decisions:
        assert decision.kind in KINDS
        assert 0.5 <= decision.confidence <= 1
        assert decision.why.startswith("Kept as" if decision.keep else "Dropped as")
        if not decision.keep and decision.segment.content:
            mine = [vote for vote in decision.votes if vote.kind == decision.kind]
            assert mine, "a dropped piece has a voter who said so"
            assert decision.reason in {vote.reason for vote in mine}
    for piece in result.removed:
        assert text[piece.start : piece.end] == piece.text
    voters = {vote.voter for decision in result.decisions for vote in decision.votes}
    assert voters <= {*rule_names(), *(name for name, _ in (*PASSES, *NAMINGS)), "model", "document.second_copy"}


# ---------------------------------------------------------------------------------------------
# Nothing raises


@given(NASTY, st.sampled_from(FOCUSES), st.sampled_from(["en", "de", "zh", "he", "auto", "zu"]), st.booleans())
@many
def test_no_text_raises(text: str, focus: str, language: str, empty: bool) -> None:
    clean = Cleaner(language=language, focus=focus, when_emptied="empty" if empty else "whole")  # type: ignore[arg-type]
    result = clean(text)
    assert set(result.flags) <= FLAGS.keys()
    assert list(result.flags) == [name for name in FLAGS if name in result.flags]


@given(
    st.binary(max_size=200),
    st.sampled_from([None, "utf-8", "cp1252", "utf-16", "shift-jis", "no-such", "rot13", "hex", "utf-7"]),
)
@many
def test_bytes_are_read_or_refused_in_words(data: bytes, encoding: str | None) -> None:
    try:
        result = cleaner.clean(data, encoding)
    except InputError as error:
        assert len(str(error)) > 20
    else:
        assert isinstance(result.original, str)


# ---------------------------------------------------------------------------------------------
# The same text, the same decisions


@given(st.lists(NASTY, min_size=2, max_size=6), st.randoms(use_true_random=False))
@few
def test_what_came_before_does_not_matter(texts: list[str], rng: random.Random) -> None:
    clean = Cleaner()
    alone = {text: Cleaner()(text).to_dict() for text in texts}
    shuffled = [*texts, *texts]
    rng.shuffle(shuffled)
    for text, result in zip(shuffled, clean.pipe(shuffled), strict=True):
        assert result.to_dict() == alone[text]


def test_pipe_is_lazy_and_in_order() -> None:
    asked: list[int] = []

    def texts() -> object:
        for number in range(5):
            asked.append(number)
            yield f"Storm {number} hits the coast"

    results = Cleaner().pipe(texts())  # type: ignore[arg-type]
    assert asked == []
    assert next(results).original == "Storm 0 hits the coast"
    assert asked == [0]
    assert [result.original[6] for result in results] == ["1", "2", "3", "4"]


BATTERY = [*NASTY_STRINGS, *(article.text for article in ARTICLES_ALL)]


def test_threads_decide_as_one_does() -> None:
    clean = Cleaner(language="auto")
    serial = digest([clean(text) for text in BATTERY])

    def work(number: int) -> str:
        order = list(range(len(BATTERY)))
        random.Random(number).shuffle(order)
        found = {at: clean(BATTERY[at]) for at in order}
        return digest([found[at] for at in range(len(BATTERY))])

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(work, range(8))) == {serial}


WORKER = """
import sys
sys.path[:0] = [{root!r}, {tests!r}]
import test_properties as t
from cleaner import Cleaner
print(t.digest([Cleaner(language="auto")(text) for text in t.BATTERY]))
"""


def test_processes_hash_seeds_and_locales_decide_alike() -> None:
    program = WORKER.format(root=str(ROOT), tests=str(Path(__file__).parent))
    expected = digest([Cleaner(language="auto")(text) for text in BATTERY])
    for seed, lang, zone in (("0", "C", "UTC"), ("1", "tr_TR.UTF-8", "Asia/Tokyo"), ("2", "de_DE", "America/New_York")):
        done = subprocess.run(
            [sys.executable, "-c", program],
            env={"PATH": os.environ["PATH"], "PYTHONHASHSEED": seed, "LANG": lang, "LC_ALL": lang, "TZ": zone},
            capture_output=True,
            encoding="utf-8",
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        assert done.stdout.strip() == expected, (seed, lang)


# ---------------------------------------------------------------------------------------------
# Changes that must not matter


def kinds_after(article: Article, change: object) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    clean = Cleaner(**dict(article.options))
    return tuple(  # type: ignore[return-value]
        [(d.segment.content, d.kind) for d in clean(text).decisions if d.segment.content]
        for text in (article.text, change(article.text))  # type: ignore[operator]
    )


def trailing_spaces(text: str) -> str:
    return (
        "".join(line.rstrip("\n") + "  " + "\n" * line.endswith("\n") for line in text.splitlines(keepends=True))
        if "\r" not in text
        else text
    )


NEUTRAL = {
    "trailing spaces": trailing_spaces,
    "CR LF": lambda text: text.replace("\r\n", "\n").replace("\n", "\r\n"),
    "CR": lambda text: text.replace("\r\n", "\n").replace("\n", "\r"),
    "NEL": lambda text: text.replace("\r\n", "\n").replace("\n", "\x85"),
    "byte order mark": lambda text: "\ufeff" + text,
    "no last newline": lambda text: text.rstrip("\r\n"),
    "indent": lambda text: "\n".join("  " + line if line.strip() else line for line in text.split("\n")),
}


@pytest.mark.parametrize("change", NEUTRAL)
def test_white_space_at_the_edges_changes_no_kind(change: str) -> None:
    changed = {}
    for article in ARTICLES_ALL:
        before, after = kinds_after(article, NEUTRAL[change])
        if before != after:
            changed[article.slug] = [pair for pair in zip(before, after, strict=False) if pair[0] != pair[1]][:1]
    assert changed == {}


@pytest.mark.parametrize("change", NEUTRAL)
def test_white_space_makes_no_pull_quote(change: str) -> None:
    # What is more than the quote in a line about as long is 18 characters, two less than it takes.
    quote = "The long road home from the coast takes eleven hours by night"
    text = f"{quote} in December, again\nIt rained.\n{quote}\nThe bus left at six, and nobody was late for it.\n"
    clean = Cleaner(model=None)
    kinds = [[d.kind for d in clean(said).decisions if d.segment.content] for said in (text, NEUTRAL[change](text))]
    assert kinds[0] == kinds[1]


@ids
def test_a_stricter_focus_drops_a_superset(article: Article) -> None:
    dropped = [
        {
            d.segment.start
            for d in Cleaner(**dict(article.options), focus=focus, when_emptied="empty")(article.text).decisions
            if not d.keep
        }
        for focus in ("recall", "balanced", "precision")
    ]
    assert dropped[0] <= dropped[1] <= dropped[2]


@given(NASTY)
@many
def test_a_stricter_focus_drops_a_superset_of_anything(text: str) -> None:
    dropped = [
        {d.segment.start for d in Cleaner(focus=focus, when_emptied="empty")(text).decisions if not d.keep}  # type: ignore[arg-type]
        for focus in ("recall", "balanced", "precision")
    ]
    assert dropped[0] <= dropped[1] <= dropped[2]


@models
def test_a_stricter_focus_drops_a_superset_of_a_mixture(model: str | None) -> None:
    cleaners = [Cleaner(focus=focus, when_emptied="empty", model=model) for focus in ("recall", "balanced", "precision")]
    for text in MIXED:
        dropped = [{d.segment.start for d in clean(text).decisions if not d.keep} for clean in cleaners]
        assert dropped[0] <= dropped[1] <= dropped[2], text


@models
def test_keep_and_drop_change_no_kind_of_a_mixture(model: str | None) -> None:
    usual = Cleaner(when_emptied="empty", model=model)
    others = [
        Cleaner(keep=["caption", "meta", "nav", "promo", "related"], when_emptied="empty", model=model),
        Cleaner(drop=["title"], when_emptied="empty", model=model),
    ]
    for text in MIXED:
        kinds = [decision.kind for decision in usual(text).decisions]
        assert all([decision.kind for decision in clean(text).decisions] == kinds for clean in others), text


def test_focus_makes_a_difference() -> None:
    dropped = [
        sum(len(Cleaner(focus=focus)(article.text).removed) for article in fixtures())
        for focus in ("recall", "balanced", "precision")
    ]  # type: ignore[arg-type]
    assert dropped[0] < dropped[1] < dropped[2]


# Cleaning what is clean takes a little more away: the neighbours of a line are others then. Share of
# the kept characters of the fixtures that a second cleaning drops, and of fixtures that it changes.
CASCADE_CHARACTERS = 0.01
CASCADE_TEXTS = 0.25


def cascade() -> tuple[float, float]:
    kept = again = changed = 0
    for article in ARTICLES_ALL:
        clean = Cleaner(**dict(article.options))
        once = clean(article.text).text
        twice = clean(once).text
        kept += len(once)
        again += len(once) - len(twice)
        changed += once != twice
    return again / kept, changed / len(ARTICLES_ALL)


def test_cleaning_twice_takes_hardly_more_away() -> None:
    characters, texts = cascade()
    print(f"second cleaning: {characters:.3%} of the kept characters, {texts:.1%} of the texts")
    assert characters <= CASCADE_CHARACTERS
    assert texts <= CASCADE_TEXTS


@given(ARTICLES)
@few
def test_cleaning_comes_to_an_end(text: str) -> None:
    clean = Cleaner(when_emptied="empty")
    for _ in range(20):
        after = clean(text).text
        if after == text:
            return
        assert len(after) < len(text)
        text = after
    pytest.fail("twenty cleanings, and still it changes")


# ---------------------------------------------------------------------------------------------
# Flags


def letters(text: str) -> int:
    return sum(map(str.isalpha, text))


@given(NASTY)
@many
def test_flags_of_emptied_texts(text: str) -> None:
    whole, left = cleaner.clean(text), Cleaner(when_emptied="empty")(text)
    assert ("F_EMPTIED" in whole.flags) is ("F_EMPTIED" in left.flags)
    if "F_EMPTIED" in whole.flags:
        assert whole.text == text
        assert whole.removed == ()
        assert len(left.text.split()) < 10 or letters(left.text) < 0.1 * letters(text)
    if split_words(text) and not split_words(left.text):
        assert "F_EMPTIED" in left.flags, "a text with words of which none stays is flagged"
    # Of the text as it reads: "\\n" may be a newline in it.
    content = [(len(d.segment.content), d.keep) for d in (left.read_as or left).decisions]
    share = sum(size for size, keep in content if keep) / (sum(size for size, _ in content) or 1)
    if any(size for size, _ in content):
        assert ("F_MOSTLY_REMOVED" in left.flags) is (share < 0.3)


@pytest.mark.parametrize(
    ("flag", "text"),
    [
        ("F_EMPTIED", "Advertisement\n" * 3),
        ("F_MOSTLY_REMOVED", "Advertisement\nShare on Facebook\nSubscribe to our newsletter\n" * 3 + "It rains."),
        ("F_TOO_SHORT", "It rains."),
        ("F_NO_LANG", "12 34"),
        (
            "F_OTHER_LANGUAGE",
            "Der Sturm hat in der Nacht die Küste erreicht und in vier Städten den Strom abgeschaltet. " * 3,
        ),
        ("F_LONG_LINE", "word " * 5_000),
        ("F_MARKUP", "\ufeff\n<!-- cached --><!DOCTYPE html><html><body><p>It rains.</p></body></html>"),
        ("F_SURROGATE", "half \ud800 a pair"),
        ("F_CONTROL", "a\x00b"),
        ("F_BIDI", "abc \u202e def"),
    ],
)
def test_a_flag_is_set_where_it_should_be_and_not_elsewhere(flag: str, text: str) -> None:
    assert flag in Cleaner(when_emptied="empty")(text).flags
    assert flag not in cleaner.clean(seeds()[0].text).flags


def test_a_text_about_markup_is_no_page() -> None:
    for text in ("Every page begins with <!DOCTYPE html> and a head.", "<p>It rains.</p>", "<htmlx>"):
        assert "F_MARKUP" not in cleaner.clean(text).flags
    page = "<html><body><pre>&lt;!DOCTYPE html&gt; stands first in every page, and what follows is its head.</pre>"
    assert "F_MARKUP" not in Cleaner().html(page).flags


def test_every_flag_has_a_test() -> None:
    marks = test_a_flag_is_set_where_it_should_be_and_not_elsewhere.pytestmark  # type: ignore[attr-defined]
    of_texts = {flag for flag, _ in marks[0].args[1]}
    elsewhere = [Path(__file__).with_name(f"test_{name}.py") for name in ("html", "retry", "strictness", "warc")]
    of_records = {flag for file in elsewhere for flag in re.findall(r'"(F_[A-Z_]+)"', file.read_text("utf-8"))}
    assert of_texts | of_records == FLAGS.keys()


# ---------------------------------------------------------------------------------------------
# Options


@ids
def test_keep_and_drop_are_policy_and_change_no_kind(article: Article) -> None:
    options = dict(article.options)
    plain = Cleaner(**options, when_emptied="empty")(article.text)
    for change in ({"keep": KINDS}, {"drop": ["title"]}, {"keep": ["caption", "meta"]}):
        other = Cleaner(**options, when_emptied="empty", **change)(article.text)  # type: ignore[arg-type]
        assert [d.kind for d in other.decisions] == [d.kind for d in plain.decisions]
    everything = Cleaner(**options, keep=KINDS)(article.text)
    assert everything.text == article.text
    bare = Cleaner(**options, drop=["title"], when_emptied="empty")(article.text)
    for decision in bare.decisions:
        if decision.kind == "title" and decision.segment.content:
            assert not decision.keep
    bare = Cleaner(**options, drop=["title"], when_emptied="empty", model=None)(article.text)
    for decision in bare.decisions:
        if decision.kind == "title" and decision.segment.content:
            assert decision.keep is (lead_of_title(decision) < THRESHOLD["balanced"])


@few
@given(st.lists(NASTY, max_size=8))
def test_words_are_the_same_for_one_line_and_for_many(texts: list[str]) -> None:
    lines = [line for text in texts for line in text.split("\n")]
    assert split_words_of(lines) == [split_words(line) for line in lines]


def lead_of_title(decision: cleaner.Decision) -> float:
    """How far title is ahead of body: in doubt whether it is body, a line stays though titles go."""
    votes = Counter({"body": BODY_AHEAD})
    for vote in decision.votes:
        votes[vote.kind] += vote.weight
    return votes["title"] - votes["body"]


def test_keep_keeps_and_drop_drops() -> None:
    text = seeds()[2].text
    captions = [d for d in cleaner.clean(text).decisions if d.kind == "caption"]
    assert captions
    assert not any(d.keep for d in captions)
    assert all(d.keep for d in Cleaner(keep=["caption"])(text).decisions if d.kind == "caption")
    assert any(d.kind == "title" and d.keep for d in cleaner.clean(text).decisions)
    assert any(d.kind == "title" and not d.keep for d in Cleaner(drop=["title"])(text).decisions)


def _texts_by_voter() -> dict[str, list[Article]]:
    found: dict[str, list[Article]] = {}
    for article in ARTICLES_ALL:
        voters = {vote.voter for d in cleaner.clean(article.text).decisions for vote in d.votes}
        for voter in voters | {voter.partition(".")[0] for voter in voters}:
            found.setdefault(voter, [])[1:] = [article]
    return found


DISABLE_TEXTS = _texts_by_voter()


@pytest.mark.parametrize("name", sorted(DISABLE_TEXTS.keys() & {*rule_names()}))
def test_a_disabled_rule_does_not_vote(name: str) -> None:
    """Those that no fixture makes speak are tried on their examples, in `test_rules.py`."""
    clean = Cleaner(disable=[name])
    for article in DISABLE_TEXTS[name]:
        voters = {vote.voter for d in clean(article.text).decisions for vote in d.votes}
        assert not {voter for voter in voters if voter == name or voter.partition(".")[0] == name}


@models
@pytest.mark.parametrize("kind", ["related", "meta", "nav", "caption"])
def test_a_disabled_kind_is_no_kind_of_any_line(kind: str, model: str | None) -> None:
    clean = Cleaner(disable=[kind], model=model)
    for article in ARTICLES_ALL:
        assert kind not in {decision.kind for decision in clean(article.text).decisions}, article.slug


def test_most_rules_speak_somewhere_in_the_fixtures() -> None:
    """So that disabling them is a test; and a rule that never speaks is one that nobody tried."""
    silent = set(rule_names()) - DISABLE_TEXTS.keys()
    assert len(silent) <= 0.2 * len(rule_names()), sorted(silent)


@pytest.mark.parametrize(
    ("options", "nearest"),
    [
        ({"focus": "precison"}, "precision"),
        ({"focus": "Recall"}, "recall"),
        ({"keep": ["captions"]}, "caption"),
        ({"drop": ["titel"]}, "title"),
        ({"disable": ["ad.whol"]}, "ad.whole"),
        ({"disable": ["comments"]}, "comment"),
        ({"when_emptied": "hole"}, "whole"),
        ({"language": "english"}, "en"),
        ({"language": ""}, "en"),
        ({"language": None}, "en"),
        ({"keep": "caption"}, "['caption']"),
        ({"keep": 3}, "list of names"),
        ({"keep": ["title"], "drop": ["title"]}, "title"),
        ({"keep": [None]}, "there are"),
        ({"focus": None}, "there are"),
    ],
)
def test_a_wrong_option_names_the_nearest_right_one(options: dict[str, object], nearest: str) -> None:
    with pytest.raises(OptionError) as caught:
        Cleaner(**options)  # type: ignore[arg-type]
    assert nearest in str(caught.value)
    assert isinstance(caught.value, ValueError)
    assert isinstance(caught.value, cleaner.CleanerError)


@given(st.text(max_size=20), st.sampled_from(["focus", "when_emptied", "language"]))
@few
def test_option_values_raise_only_option_errors(value: str, name: str) -> None:
    try:
        Cleaner(**{name: value})  # type: ignore[arg-type]
    except OptionError as error:
        assert len(str(error)) < 500


def test_a_cleaner_pickles_and_is_the_same_in_effect() -> None:
    clean = Cleaner(
        language="auto", focus="precision", keep=["caption"], drop=["title"], disable=["ad"], when_emptied="empty"
    )
    for other in (pickle.loads(pickle.dumps(clean)), copy.deepcopy(clean), copy.copy(clean)):
        assert other.options == clean.options
        assert repr(other) == repr(clean)
        assert digest([other(text) for text in BATTERY[::7]]) == digest([clean(text) for text in BATTERY[::7]])


def test_a_cleaner_shows_what_was_asked_for_and_a_result_what_came_of_it() -> None:
    assert repr(Cleaner()) == "Cleaner()"
    model = default_model()
    shown = repr(Cleaner(focus="recall", keep=["caption"], model=model))
    assert shown == "Cleaner(focus='recall', keep=('caption',), model=<Model>)"
    assert repr(Cleaner(model=None)) == "Cleaner(model=None)"
    story = "The storm reached the coast on Monday night and cut the power in four towns, police said.\n"
    result = Cleaner(model=None)(f"Advertisement\n\n{story * 1_000}")
    assert repr(result) == "<Result: 90,000 of 90,015 characters kept, 1 of 1,001 pieces dropped>"


@pytest.mark.parametrize("url", [float("nan"), 3, b"https://example.com/"])
def test_what_is_no_address_is_an_input_error(url: object) -> None:
    """Also without a profile, which alone looks at it: the error does not come with an option."""
    for look in (cleaner.Cleaner(), cleaner.Cleaner().html):
        with pytest.raises(InputError, match=f"a url must be a str, or None where there is none, not {type(url).__name__}"):
            look("Storm hits coast", url=url)  # type: ignore[operator]


def test_an_option_that_is_set_later_is_an_error() -> None:
    clean = Cleaner()
    with pytest.raises(AttributeError, match="focus"):
        clean.focus = "recall"  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="focus"):
        clean.options.focus = "recall"  # type: ignore[misc]


def test_errors_pickle() -> None:
    for error in (OptionError("focus has no value", "focus"), PageError("E_TOO_DEEP", "nested more than 2,000 levels")):
        other = pickle.loads(pickle.dumps(error))
        assert (type(other), str(other), vars(other)) == (type(error), str(error), vars(error))


def test_results_pickle() -> None:
    result = cleaner.clean(seeds()[2].text)
    other = pickle.loads(pickle.dumps(result))
    assert other == result
    assert other.to_dict() == result.to_dict()


def test_the_default_cleaner_is_clean() -> None:
    text = seeds()[1].text
    assert Cleaner()(text) == cleaner.clean(text)
    assert frozenset({"title", "body"}) == KEPT_BY_DEFAULT


# ---------------------------------------------------------------------------------------------
# Bytes

STORY = "Storm hits coast – naïve Ärger 中文\n\nThe storm reached the coast on Monday night.\n"


@pytest.mark.parametrize(
    "data",
    [
        STORY.encode(),
        STORY.encode("utf-16"),
        codecs.BOM_UTF16_BE + STORY.encode("utf-16-be"),
        STORY.encode("utf-32"),
        codecs.BOM_UTF32_BE + STORY.encode("utf-32-be"),
        bytearray(STORY.encode()),
        memoryview(STORY.encode()),
    ],
    ids=["UTF-8", "UTF-16 LE", "UTF-16 BE", "UTF-32 LE", "UTF-32 BE", "bytearray", "memoryview"],
)
def test_bytes_are_decoded(data: bytes) -> None:
    assert cleaner.clean(data).original == STORY


def test_the_mark_of_utf_8_stays() -> None:
    assert cleaner.clean(codecs.BOM_UTF8 + STORY.encode()).original == "\ufeff" + STORY


def test_bytes_that_are_not_utf_8_say_how_to_pass_an_encoding() -> None:
    with pytest.raises(InputError) as caught:
        cleaner.clean("Ärger an der Küste".encode("cp1252"))
    assert "encoding=" in str(caught.value)
    assert "0xc4" in str(caught.value)
    assert "offset 0" in str(caught.value)
    assert cleaner.clean("Ärger an der Küste".encode("cp1252"), encoding="cp1252").original == "Ärger an der Küste"
    assert cleaner.clean("嵐が来た".encode("shift-jis"), "shift-jis").original == "嵐が来た"


@pytest.mark.parametrize(
    "data", [b"\xc0\x80", b"\xed\xa0\x80", b"\xf8\x88\x80\x80\x80", b"\x80", b"abc\xe4\xb8", b"\xff\xfea"]
)
def test_overlong_cut_and_lone_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(InputError):
        cleaner.clean(data)


@pytest.mark.parametrize("name", ["no-such-encoding", "", " ", "hex", "rot13", "base64", "utf-8\0", "undefined"])
def test_an_encoding_that_does_not_exist_is_named(name: str) -> None:
    if name == "":
        assert cleaner.clean(b"abc", name).original == "abc"
        return
    with pytest.raises(InputError) as caught:
        cleaner.clean(b"abc", name)
    assert "encoding" in str(caught.value)


@pytest.mark.parametrize("source", [None, 3, ["a"], {"text": "a"}, Path("a.txt"), object()])
def test_what_is_no_text_is_refused(source: object) -> None:
    with pytest.raises(InputError, match="must be str or bytes"):
        cleaner.clean(source)  # type: ignore[arg-type]
