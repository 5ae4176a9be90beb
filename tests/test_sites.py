"""What recurs on the pages of a site goes, and what recurs honestly stays."""

from __future__ import annotations

import json
import pickle
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner import Cleaner, Result
from cleaner.address import site_of
from cleaner.cli import main
from cleaner.document import KINDS, Document
from cleaner.errors import InputError, ProfileError
from cleaner.plain import read_plain
from cleaner.segment import segment
from cleaner.sites import Profile, Sample, learn, survey
from cleaner.sites.keys import BEGINS_BIT, key_of, read_keys, read_words, shingles_of
from cleaner.sites.sample import LEAST_PAGES, MOST_PAGES
from cleaner.sites.site import Site
from cleaner.sites.voter import Voter, keep_unspoken
from cleaner.standing import Said
from tests.sites import BOX, FOOT, MENU, NOUNS, VERBS, body, dress, site

URL = "https://dispatch.example/new"
FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"


def cleaned_lines(
    text: str, profile: Profile | None, url: str | None = URL, model: str | None = "default"
) -> list[str]:
    result = Cleaner(model=model, profile=profile)(text, url=url)
    assert "".join(decision.segment.text for decision in result.decisions) == text
    return result.text.splitlines()


@pytest.mark.parametrize("model", ["default", None])
def test_template_lines_go_and_the_article_stays(model: str | None) -> None:
    article = body("new")
    text = "\n".join(dress(article))
    assert BOX in cleaned_lines(text, None, model=model)
    assert cleaned_lines(text, learn(site(50)), model=model) == article


@pytest.mark.parametrize("glue", ["\n", " "])
def test_comments_that_all_pages_have_go_though_nothing_heads_them(glue: str) -> None:
    form = ("Comments", "Sign in to comment", "7 Comments", "Sort by Oldest", "Log in or sign up to add a comment")
    said = (
        "I think wars about parking should be settled in the ring by those who parked there first.",
        "They could have a big fight on television with the mayor against the head of the ferry line as main event.",
        "People would elect strong leaders then, not the little man we have had since the last storm.",
    )
    pages = [glue.join([*MENU, *body(f"commented {at}"), *form, *said, *FOOT]) for at in range(50)]
    clean = Cleaner(profile=learn((page, URL) for page in pages))
    for page in pages[:5]:
        kept = clean(page, url=URL).text
        assert not [line for line in said if line in kept]


def test_a_drop_says_on_how_many_pages_the_line_stands() -> None:
    pages = site(50)
    half = [(text.replace(f"\n{BOX}", ""), url) for text, url in pages[:9]] + pages[9:]
    result = Cleaner(profile=learn(half))("\n".join(dress(body("new"))), url=URL)
    votes = [vote for decision in result.decisions for vote in decision.votes if decision.segment.content == BOX]
    (vote,) = [vote for vote in votes if vote.voter == "site"]
    assert vote.reason == "stands on 41 of 50 pages of dispatch.example"
    assert "stands on 41 of 50 pages of dispatch.example" in result.diff()


def test_a_profile_speaks_of_its_own_sites_only() -> None:
    text = "\n".join(dress(body("new")))
    alone = cleaned_lines(text, None)
    assert cleaned_lines(text, learn(site(50)), "https://other.example/new") == alone
    assert cleaned_lines(text, learn(site(50)), None) == alone


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ((None, URL), "a text to learn from must be str, not NoneType"),
        ((b"Storm hits coast", URL), "a text to learn from must be str, not bytes"),
        (("Storm hits coast", 5), "a url must be a str, or None where there is none, not int"),
    ],
)
def test_what_is_no_page_is_told(page: tuple[str, str], said: str) -> None:
    with pytest.raises(InputError, match=said):
        learn([("Storm hits coast", URL), page])


def test_pages_without_an_address_are_one_site() -> None:
    profile = learn([(text, None) for text, _ in site(50)])
    assert cleaned_lines("\n".join(dress(body("new"))), profile, None) == body("new")


@pytest.mark.parametrize("model", ["default", None])
def test_template_sentences_inside_one_long_line_go(model: str | None) -> None:
    article = body("new")
    profile = learn(site(50, glue=" "))
    text = " ".join(dress(article))
    result = Cleaner(model=model, profile=profile)(text, url=URL)
    assert BOX in Cleaner(model=model)(text, url=URL).text
    assert BOX not in result.text
    assert "Valley Group" not in result.text
    assert all(paragraph in result.text for paragraph in article)


# ---------------------------------------------------------------------------------------------
# Honest recurrence


@pytest.mark.parametrize("model", ["default", None])
@pytest.mark.parametrize("copies", [2, 5, 20])
def test_copy_of_an_agency_on_several_pages_survives(model: str | None, copies: int) -> None:
    agency = body("agency")
    pages = site(50 - copies)
    # Each copy has its own headline and one paragraph of its own.
    for at in range(copies):
        own = [f"Harbour story number {at}", *agency, body(f"own {at}", 1)[0]]
        pages.append(("\n".join(dress(own)), f"https://dispatch.example/agency/{at}"))
    lines = cleaned_lines(pages[-1][0], learn(pages), model=model)
    assert [paragraph for paragraph in agency if paragraph not in lines] == []
    assert BOX not in lines


def test_pages_stored_twice_and_print_versions_teach_nothing() -> None:
    pages = site(3)
    bare = [("\n".join(body(f"dispatch.example {at}")), f"https://dispatch.example/{at}/print") for at in range(3)]
    profile = learn([*pages, *pages, *pages, *bare])
    assert profile.sites["dispatch.example"].pages == 3
    assert profile.sites["dispatch.example"].seen == 12
    for at in range(3):
        lines = cleaned_lines(pages[at][0], profile)
        assert all(paragraph in lines for paragraph in body(f"dispatch.example {at}"))


@pytest.mark.parametrize("model", ["default", None])
def test_a_refrain_is_no_template(model: str | None) -> None:
    refrain = "And the river runs down to the harbour, down to the harbour and the open sea beyond."
    song = [line for paragraph in body("song") for line in (paragraph, refrain)]
    pages = [*site(49), ("\n".join(dress(song)), URL)]
    assert cleaned_lines("\n".join(dress(song)), learn(pages), model=model).count(refrain) == cleaned_lines(
        "\n".join(dress(song)), None, model=model
    ).count(refrain)


@pytest.mark.parametrize("model", ["default", None])
@pytest.mark.parametrize("heading", ["Ingredients", "What happens next", "Verdict", "Zutaten"])
def test_headings_that_articles_have_stay(model: str | None, heading: str) -> None:
    def with_heading(seed: str) -> str:
        article = body(seed)
        return "\n".join(dress([*article[:3], heading, *article[3:]]))

    pages = [(with_heading(f"recipe {at}"), f"https://dispatch.example/{at}") for at in range(50)]
    before = heading in cleaned_lines(with_heading("new"), None, model=model)
    assert (heading in cleaned_lines(with_heading("new"), learn(pages), model=model)) == before


def test_a_paragraph_that_two_of_few_pages_share_stays() -> None:
    shared = body("shared", 1)[0]
    pages = [("\n".join(dress([*body(f"follow-up {at}"), shared])), URL) for at in range(3)]
    assert shared in cleaned_lines(pages[0][0], learn(pages[:2] + site(3)))


def key(line: str) -> int:
    return key_of(segment(Document(line)).segments[0])


def test_what_few_of_many_pages_have_is_not_written_down() -> None:
    pages = site(40)
    for many, known in ((3, False), (4, True)):
        marked = [(f"{text}\nSeen by few", url) for text, url in pages[:many]] + pages[many:]
        assert (key("Seen by few") in learn(marked).sites["dispatch.example"].lines) == known


PROSE = "\n".join(body("around"))
LONG = "One sentence of twelve words or more that the house of this paper prints below some stories."


@pytest.mark.parametrize(
    ("line", "text", "pages", "weight"),
    [
        ("Our promise", "Our promise", 5, 4.64),
        ("Our promise", "Our promise\n" * 3, 5, 2.32),
        ("Our promise", "Our promise\n" * 3, 8, 6.0),
        ("Our promise", f"{PROSE}\nOur promise\n{PROSE}", 5, 1.39),
        ("Our promise", f"{PROSE}\nOur promise\n{PROSE}", 8, 6.0),
        ("Our promise", f"{PROSE}\nOur promise\n{PROSE}\nOur promise\n{PROSE}\nOur promise\n{PROSE}", 8, 1.8),
        ("Our promise", "Our promise", 1, None),
        ("Our promise", f"{PROSE}\nOur promise\n{PROSE}", 2, None),
        (LONG, LONG, 3, None),
        (LONG, LONG, 4, 4.0),
        ("Ingredients", "Ingredients", 9, None),
    ],
)
def test_what_a_line_weighs_by_its_pages_and_its_place(line: str, text: str, pages: int, weight: float | None) -> None:
    """As the table of docs/sites.md has it, on a site of ten pages."""
    document = segment(Document(text))
    voter = Voter(Site("dispatch.example", 10, 10, {key(line): pages}, {}, {}))
    said = voter.judge(document, voter.find_recurring(text, text, has_lines=True))
    weights = {round(word.weight, 2) for number, word in said.items() if document.segments[number].content == line}
    assert weights == ({weight} if weight else set())


@pytest.mark.parametrize(
    ("text", "pages", "speaks"),
    [
        ("Our promise", 9, False),  # on less than a fifth of the pages
        ("Our promise", 10, True),
        (f"{PROSE}\nOur promise\n{PROSE}", 14, False),  # amid prose, on less than three in ten
        (f"{PROSE}\nOur promise\n{PROSE}", 15, True),
    ],
)
def test_a_line_of_few_of_the_pages_is_left_alone(text: str, pages: int, speaks: bool) -> None:
    document = segment(Document(text))
    voter = Voter(Site("dispatch.example", 50, 50, {key("Our promise"): pages}, {}, {}))
    said = voter.judge(document, voter.find_recurring(text, text, has_lines=True))
    assert any(document.segments[number].content == "Our promise" for number in said) is speaks


# ---------------------------------------------------------------------------------------------
# The sample


def sample_of(pages: list[tuple[str, str | None]], capacity: int = 10_000_000) -> Sample:
    sample = Sample(capacity)
    for text, url in pages:
        sample.add(site_of(url), read_keys(text))
    return sample


def test_the_order_of_the_pages_makes_no_difference() -> None:
    pages = [*site(40), *site(30, "other.example"), *site(5)]
    shuffled = random.Random(7).sample(pages, len(pages))
    assert learn(pages).to_json() == learn(shuffled).to_json()


def test_samples_of_two_shards_add_up() -> None:
    pages = [*site(40), *site(30, "other.example", glue=" "), *site(5), ("", "https://empty.example/")]
    whole = survey(sample_of(pages)).to_json()
    for cut in (0, 1, 37, len(pages)):
        one, other = sample_of(pages[:cut]), sample_of(pages[cut:])
        one.merge(other)
        assert survey(one).to_json() == whole, cut


def test_of_a_large_site_an_even_sample_is_kept() -> None:
    sample = Sample()
    for at in range(2 * MOST_PAGES):
        sample.add("large.example", read_keys(f"One line of page {'abcdefghij'[at % 10] * (at // 10 + 1)}"))
    ((_, seen, pages),) = sample
    assert (seen, len(pages)) == (2 * MOST_PAGES, MOST_PAGES)


def test_of_two_samples_the_smaller_bound_holds() -> None:
    one, other = Sample(), Sample()
    other.most = LEAST_PAGES
    for at, (text, _) in enumerate(site(60)):
        (one if at % 2 else other).add("a.example", read_keys(text))
    one.merge(other)
    ((_, seen, pages),) = one
    assert (one.most, seen, len(pages)) == (LEAST_PAGES, 60, LEAST_PAGES)


@pytest.mark.parametrize("large", ["a.example", "zz.example"])
def test_a_large_site_outlives_many_small_ones(large: str) -> None:
    sample = Sample(capacity=6_000)
    texts = [text for text, _ in site(300, "x.example")]
    for text in texts[:60]:
        sample.add(large, read_keys(text))
    for at, text in enumerate(texts):
        sample.add(f"small{at}.example", read_keys(text))
    assert sample.sites_dropped
    assert {name: seen for name, seen, _ in sample}[large] == 60


def test_memory_is_bounded_and_small_sites_go_first() -> None:
    pages = [*site(60), *((text, f"https://small{at}.example/") for at, (text, _) in enumerate(site(300, "x.example")))]
    random.Random(3).shuffle(pages)
    sample = Sample(capacity=6_000)
    for text, url in pages:
        sample.add(site_of(url), read_keys(text))
        assert sample.held <= 6_000
    assert sample.most == LEAST_PAGES
    assert sample.sites_dropped
    profile = survey(sample)
    assert profile.sites_left_out == sample.sites_dropped
    assert profile.sites["dispatch.example"].lines


@pytest.mark.parametrize("script", ["zh", "ko"])
@pytest.mark.parametrize("glue", ["\n", ""])
def test_pages_in_short_sentences_have_a_body_of_their_own_where_a_character_is_a_word(script: str, glue: str) -> None:
    def page(at: int) -> str:
        chance = random.Random(at)
        alphabet, space, stop, _ = ALPHABETS[script]
        sentences = (
            space.join("".join(chance.choices(alphabet, k=5)) for _ in range(7)) + stop.strip() for _ in range(20)
        )
        return glue.join(f"{sentence}{space}" for sentence in sentences)

    assert all(30 <= len(sentence) < 60 for sentence in page(0).split(ALPHABETS[script][2]) if sentence.strip())
    (known,) = learn([(page(at), URL) for at in range(12)]).sites.values()
    assert known.pages == 12


def test_sites_of_which_no_page_has_prose_are_told() -> None:
    profile = learn([*site(3), *((f"Home\nNews\nStory {at}", f"https://bare.example/{at}") for at in range(4))])
    assert "no page has prose of its own, so that nothing is known of them: 1" in profile.describe()
    assert "no page has prose" not in learn(site(3)).describe()


# ---------------------------------------------------------------------------------------------
# Addresses


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://www.Example.com/a?b#c", "example.com"),
        ("http://user:secret@example.com:8080/", "example.com"),
        ("example.com/a", "example.com"),
        ("//example.com/a", "example.com"),
        ("https://blogs.example.com./x", "blogs.example.com"),
        ("https://münchen.example/", "münchen.example"),
        ("http://[::1]/", "::1"),
        ("https://example.com./a", "example.com"),
        ("", ""),
        (None, ""),
        ("http://[broken/", ""),
        ("https://", ""),
        ("https://exa mple.com/", ""),
        ("https://example.com\x00\u202e/", ""),
        ("https://" + "a" * 300 + ".example/", ""),
    ],
)
def test_the_site_of_an_address(url: str | None, name: str) -> None:
    assert site_of(url) == name


@settings(deadline=None)
@given(st.text(st.characters(), max_size=50), st.text(st.characters(), max_size=300))
def test_any_address_and_any_text_can_be_learned_and_cleaned(url: str, text: str) -> None:
    profile = learn([(text, url), (text + "\n" + text, url), ("a\n" + text, url)])
    result = Cleaner(model=None, profile=profile)(text, url=url)
    assert "".join(decision.segment.text for decision in result.decisions) == text


# ---------------------------------------------------------------------------------------------
# The file


def test_a_profile_comes_back_from_its_file(tmp_path: Path) -> None:
    profile = learn([*site(20), *site(20, "flat.example", glue=" "), ("\udc80 half", "https://odd.example/")])
    path = tmp_path / "sites.json"
    path.write_bytes(profile.to_json())
    assert Profile.read(path) == profile
    assert Profile.read(path).to_json() == profile.to_json()
    assert BOX.encode() not in profile.to_json()
    text = "\n".join(dress(body("new")))
    assert Cleaner(profile=str(path))(text, url=URL) == Cleaner(profile=profile)(text, url=URL)


def test_a_cleaner_with_a_profile_pickles() -> None:
    clean = Cleaner(profile=learn(site(20)))
    text = "\n".join(dress(body("new")))
    assert pickle.loads(pickle.dumps(clean))(text, url=URL) == clean(text, url=URL)


def damage(**changes: object) -> bytes:
    values = json.loads(learn(site(5)).to_json())
    return json.dumps(values | changes).encode()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "no profile"),
        (b"\x00\xff", "no profile"),
        (b"[" * 100_000, "no profile"),
        (b'{"a": 1}', "no profile"),
        (learn(site(5)).to_json()[:-40], "no profile"),
        (damage(version=99), "another version"),
        (damage(version=1), "another version"),
        (damage(sites=[]), "damaged"),
        (damage(sites={"a": {"seen": 1, "pages": -1, "lines": {}, "shingles": {}, "labels": {}}}), "damaged"),
        (damage(sites={"a": {"seen": 1, "pages": 2, "lines": {"0f": 3}, "shingles": {}, "labels": {}}}), "damaged"),
        (damage(sites={"a": {"seen": 1, "pages": 2, "lines": {"zz": 1}, "shingles": {}, "labels": {}}}), "damaged"),
        (damage(sites={"a": {"seen": 1, "pages": 2, "lines": {"0f": True}, "shingles": {}, "labels": {}}}), "damaged"),
        (damage(sites={"a": 1}), "damaged"),
    ],
)
def test_a_file_that_is_no_profile_is_a_sentence(tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "sites.json"
    path.write_bytes(data)
    with pytest.raises(ProfileError) as raised:
        Cleaner(profile=path)
    assert str(path) in str(raised.value)
    assert said in str(raised.value)


def test_a_file_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ProfileError, match="cannot be read"):
        Cleaner(profile=tmp_path / "none.json")


# ---------------------------------------------------------------------------------------------
# Many texts, and the command line


def test_pipe_takes_the_addresses_beside_the_texts() -> None:
    clean = Cleaner(profile=learn(site(20)))
    texts, urls = zip(*site(3), strict=True)
    assert list(clean.pipe(texts, urls)) == [clean(text, url=url) for text, url in site(3)]
    with pytest.raises(ValueError, match="more texts than urls"):
        list(clean.pipe(texts, urls[:2]))


def write_dump(path: Path, pages: list[tuple[str, str | None]], url_field: str = "url") -> Path:
    path.write_text("".join(json.dumps({"text": text, url_field: url}) + "\n" for text, url in pages))
    return path


def read_texts(path: Path) -> list[str]:
    return [json.loads(line)["text"] for line in path.read_text().splitlines()]


def test_profile_learn_then_clean(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dump = write_dump(tmp_path / "dump.jsonl", site(30))
    profile = tmp_path / "sites.json"
    assert main(["profile", "learn", str(dump), "-o", str(profile)]) == 0
    assert "learned from pages: 30, sites: 1, lines that recur: 6" in capsys.readouterr().err
    assert main(["clean", str(dump), "-o", str(tmp_path / "one.jsonl"), "--profile", str(profile)]) == 0
    assert main(["clean", str(dump), "-o", str(tmp_path / "two.jsonl"), "--learn-sites"]) == 0
    expected = ["\n".join(body(f"dispatch.example {at}")) for at in range(30)]
    assert [text.strip() for text in read_texts(tmp_path / "one.jsonl")] == expected
    assert (tmp_path / "two.jsonl").read_bytes() == (tmp_path / "one.jsonl").read_bytes()


def test_the_field_of_the_address_has_a_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dump = write_dump(tmp_path / "dump.jsonl", site(10), "whence")
    assert main(["profile", "learn", str(dump), "-o", str(tmp_path / "a.json")]) == 0
    assert "--url-field" in capsys.readouterr().err
    assert main(["profile", "learn", str(dump), "-o", str(tmp_path / "b.json"), "--url-field", "whence"]) == 0
    assert list(Profile.read(tmp_path / "a.json").sites) == [""]
    assert list(Profile.read(tmp_path / "b.json").sites) == ["dispatch.example"]


def test_a_folder_of_texts_is_one_site(tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for at, (text, _) in enumerate(site(10)):
        (folder / f"{at}.txt").write_text(text)
    (folder / "bad.txt").write_bytes(b"\xff\xfe\x00")
    assert main(["profile", "learn", str(folder), "-o", str(tmp_path / "sites.json")]) == 3
    assert Profile.read(tmp_path / "sites.json").seen == 10


def test_a_bad_record_is_named_and_the_rest_is_learned(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dump = write_dump(tmp_path / "dump.jsonl", site(10))
    dump.write_text("{broken\n" + dump.read_text())
    assert main(["profile", "learn", str(dump), "-o", str(tmp_path / "sites.json")]) == 3
    assert "dump.jsonl:1: error: E_JSON" in capsys.readouterr().err
    assert Profile.read(tmp_path / "sites.json").seen == 10


def test_what_cannot_be_learned_is_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tmp_path / "empty.jsonl"
    empty.write_text("")
    dump = write_dump(tmp_path / "dump.jsonl", site(10))
    profile = str(tmp_path / "sites.json")
    assert main(["profile", "learn", str(empty), "-o", profile]) == 5
    assert not Path(profile).exists()
    assert main(["clean", str(dump), "--learn-sites", "--profile", profile]) == 2
    assert main(["clean", str(dump), "--profile", str(dump)]) == 2
    assert "no profile of cleaner" in capsys.readouterr().err
    Path(profile).write_text("mine")
    assert main(["profile", "learn", str(dump), "-o", profile]) == 10
    assert Path(profile).read_text() == "mine"


# ---------------------------------------------------------------------------------------------
# Cuts in flat text


def test_a_piece_of_flat_text_that_nothing_is_said_of_stays_if_it_stayed_before_the_cut() -> None:
    text = "One sentence stands here for all. Another sentence follows it at once. A third one ends it."
    before = Cleaner(model=None)(text).decisions
    document = segment(Document(text), [14, 34])
    pieces = [piece.number for piece in document.segments if piece.content]
    assert len(pieces) == 3
    kept = keep_unspoken(document, {pieces[1]: Said(4.0, "")}, before)
    assert sorted(kept) == [pieces[0], *pieces[2:]]
    assert all(word.weight < 0 for word in kept.values())
    gone = Cleaner(model=None, when_emptied="empty")("Advertisement\n").decisions
    assert keep_unspoken(segment(Document("Advertisement\n")), {}, gone) == {}


def glued(text: str, seed: int) -> str:
    """A text that lost half of its newlines."""
    chance = random.Random(seed)
    lines: list[str] = []
    for line in filter(str.strip, text.splitlines()):
        if lines and chance.random() < 0.5:
            lines[-1] += f" {line}"
        else:
            lines.append(line)
    return "\n".join(lines)


def gone_spans(result: Result) -> list[tuple[int, int]]:
    return [decision.segment.span for decision in result.decisions if decision.segment.content and not decision.keep]


@pytest.mark.parametrize("model", ["default", None])
@pytest.mark.parametrize(
    ("fixture", "seed"),
    [("en-legal", 4), ("en-promo-newsletter-app", 1), ("near-review-prices", 2), ("lang-es-news", 2)],
)
def test_a_text_that_lost_half_of_its_newlines_keeps_what_it_keeps_without_a_profile(
    model: str | None, fixture: str, seed: int
) -> None:
    text = glued((FIXTURES / fixture / "raw.txt").read_text("utf-8"), seed)
    alone = Cleaner("auto", model=model)(text)
    with_profile = Cleaner("auto", model=model, profile=learn(site(50)))(text, url=URL)
    assert gone_spans(with_profile) == gone_spans(alone)
    assert with_profile.text == alone.text


@pytest.mark.parametrize("model", ["default", None])
@pytest.mark.parametrize("options", [{"keep": ["caption", "ad", "share"]}, {"drop": ["title"]}, {"keep": KINDS}])
def test_what_options_keep_or_drop_changes_no_kind_of_a_text_in_long_lines(
    model: str | None, options: dict[str, Any]
) -> None:
    long = [flat(body(f"kinds {at}")) for at in range(3)]
    lines = [
        "The council rebuilt the bridge in the north of the country",
        long[0],
        "(Photo: Anna Weller/Valley Prints)",
    ]
    text = "\n".join([*lines, long[1], "Advertisement", long[2], "Share on Facebook"])
    profile = learn(site(50))
    usual = Cleaner(model=model, profile=profile)(text, url=URL).decisions
    asked = Cleaner(model=model, profile=profile, **options)(text, url=URL).decisions
    assert {"title", "caption", "ad", "share"} < {decision.kind for decision in usual}
    assert [decision.kind for decision in asked] == [decision.kind for decision in usual]
    assert "title" not in options.get("drop", ()) or not asked[0].keep


def flat(lines: Sequence[str]) -> str:
    return " ".join(lines)


@pytest.mark.parametrize("model", ["default", None])
def test_a_template_line_goes_whose_neighbours_come_and_go(model: str | None) -> None:
    label, turns = "valley.example", ("Orchards and mills", "Boats for hire", "Letters from readers", "Maps of old")

    def page(at: int) -> str:
        menu = [*MENU, turns[at % 4], label, turns[at // 4 % 4]]
        return flat([*menu, *body(f"turn {at}"), *FOOT])

    profile = learn([(page(at), URL) for at in range(48)])
    result = Cleaner(model=model, profile=profile)(page(2), url=URL)
    assert label not in result.text
    assert all(paragraph in result.text for paragraph in body("turn 2"))


def test_a_label_goes_with_which_flat_pages_begin() -> None:
    def page(at: int) -> str:
        return flat(["Orchards" if at % 2 else "Harbour Dispatch", *body(f"opening {at}"), *FOOT])

    profile = learn([(page(at), URL) for at in range(24)])
    result = Cleaner(profile=profile)(page(1), url=URL)
    assert not result.text.startswith("Orchards")
    assert all(paragraph in result.text for paragraph in body("opening 1"))


def test_headlines_that_begin_alike_stay() -> None:
    def page(at: int) -> str:
        what = NOUNS[at % len(NOUNS)].title()
        return flat([f"How To Mend {what} Number {at}", *body(f"alike {at}"), *FOOT])

    profile = learn([(page(at), URL) for at in range(24)])
    assert Cleaner(profile=profile)(page(1), url=URL).text.startswith("How To Mend")


@pytest.mark.parametrize("model", ["default", None])
def test_a_long_line_on_few_pages_goes_that_stands_beside_one_on_all(model: str | None) -> None:
    pitch = (
        "Get Three Months Of The Harbour Letter For The Price Of One And A Tote Bag Made In The Valley With Every Order"
    )

    def page(at: int) -> str:
        return flat([*body(f"beside {at}"), *([pitch] if at % 5 < 2 else []), *MENU, *FOOT])

    profile = learn([(page(at), URL) for at in range(50)])
    result = Cleaner(model=model, profile=profile)(page(1), url=URL)
    assert "Tote Bag" not in result.text
    assert all(paragraph in result.text for paragraph in body("beside 1"))


@pytest.mark.parametrize("model", ["default", None])
def test_a_label_goes_from_between_the_sentences_where_other_pages_have_it_as_a_line(model: str | None) -> None:
    label = "Orchard Notes"

    def page(at: int) -> str:
        return flat([part for paragraph in body(f"label {at}", 2) for part in (paragraph, label)] + [*FOOT])

    profile = learn([(page(at), URL) for at in range(24)])
    assert label not in Cleaner(model=model, profile=profile)(page(3), url=URL).text


@pytest.mark.parametrize("model", ["default", None])
@pytest.mark.parametrize(
    ("labels", "opens"),
    [
        (["207", "Shares"], True),
        (["Orchards"], True),
        (["snapshot from the harbour archive, a seller of old prints"], False),
        (["Fruit Desk", "Orchards"], False),
    ],
)
def test_a_label_goes_though_nothing_shows_that_a_line_began(model: str | None, labels: list[str], opens: bool) -> None:
    def page(at: int) -> str:
        # What the label stands behind has no full stop on every third page.
        article = body(f"nothing {at}", 4)
        article[1] = article[1].rstrip(".") if at % 3 == 0 else article[1]
        return flat([*labels, *article, *FOOT] if opens else [*article[:2], *labels, *article[2:], *FOOT])

    profile = learn([(page(at), URL) for at in range(30)])
    result = Cleaner(model=model, profile=profile)(page(3), url=URL)
    assert not any(label in result.text for label in labels)
    assert all(paragraph.rstrip(".") in result.text for paragraph in body("nothing 3", 4))


@pytest.mark.parametrize("model", ["default", None])
def test_a_label_stays_amid_a_sentence(model: str | None) -> None:
    def page(at: int, told: str = "") -> str:
        return flat(["Orchards", "Harbour Prints", *body(f"amid {at}", 3), *([told] if told else []), *FOOT])

    profile = learn([(page(at), URL) for at in range(30)])
    for told in (
        "It was said on Monday that Orchards Limited, Harbour Prints, and the mills of the valley are to be sold.",
        "Whoever grows fruit there calls them orchards and sells harbour prints besides, as people of the town say.",
    ):
        assert told in Cleaner(model=model, profile=profile)(page(99, told), url=URL).text


@pytest.mark.parametrize("mentions", [0, 4])
def test_words_that_are_a_line_and_stand_in_sentences_more_often_are_no_label(mentions: int) -> None:
    told = "Whatever they say on that, Old Harbour Prints Limited was sold in May."

    def page(at: int) -> str:
        # What stands around them is on no other page.
        names = [f"{NOUNS[at % 15]}{NOUNS[at // 15]}{verb}" for verb in VERBS[:mentions]]
        return flat(
            ["Harbour Prints", *body(f"more {at}"), *[f"There {name} Harbour Prints {name}." for name in names], *FOOT]
        )

    profile = learn([(page(at), URL) for at in range(30)])
    text = Cleaner(model=None, profile=profile)(f"{page(99)} {told}", url=URL).text
    assert ("Old Harbour Prints Limited" in text) == bool(mentions)


@pytest.mark.parametrize("model", ["default", None])
def test_a_word_with_which_all_articles_begin_stays(model: str | None) -> None:
    def page(at: int) -> str:
        return flat(["Fruit Desk", "Orchards", *body(f"begins {at}"), *FOOT])

    assert page(1).startswith("Fruit Desk Orchards The ")
    profile = learn([(page(at), URL) for at in range(30)])
    assert Cleaner(model=model, profile=profile)(page(1), url=URL).text.strip().startswith(body("begins 1")[0])


STOCK = {
    "and so it came before the European Court of Human Rights.": "it came before the European Court of Human Rights.",
    "and Prime Minister Anna Maria Weller said {} of it.": "Prime Minister Anna Maria Weller",
    "In a statement to the Harbour Dispatch, {} spoke.": "In a statement to the Harbour Dispatch,",
    "According to the Ministry of Health {} were ill.": "According to the Ministry of Health",
}


@pytest.mark.parametrize("model", ["default", None])
@pytest.mark.parametrize("pages", [3, 50])
@pytest.mark.parametrize(("sentence", "said"), STOCK.items())
def test_names_and_turns_of_phrase_stay_amid_sentences(model: str | None, pages: int, sentence: str, said: str) -> None:
    def page(at: int) -> str:
        article = body(f"stock {at}")
        # What stands around it is on no other page.
        name = f"{NOUNS[at % 15]}{VERBS[at // 15 % 12]}".title()
        told = sentence.format(name)
        article[2] = f"{article[2].rstrip('.')} {name.lower()} {told}" if told[0].islower() else f"{article[2]} {told}"
        return flat([*MENU, *article, *FOOT])

    profile = learn([(page(at), URL) for at in range(pages)])
    text = Cleaner(model=model, profile=profile)(page(99), url=URL).text
    assert said in text
    assert pages < 50 or MENU[1] not in text


@pytest.mark.parametrize("put", ["lines", "html"])
def test_a_name_stays_in_a_long_paragraph(put: str) -> None:
    def page(at: int) -> list[str]:
        long = body(f"long {at}", 6)
        name = f"{NOUNS[at % 15]}{VERBS[at // 15 % 12]}"
        long[3] = f"{long[3].rstrip('.')} {name} and the European Court of Human Rights."
        return [*body(f"short {at}", 2), " ".join([*long, *body(f"more {at}", 6)]), *body(f"last {at}", 2)]

    profile = learn([("\n".join(page(at)), URL) for at in range(30)])
    clean = Cleaner(profile=profile)
    if put == "lines":
        text = clean("\n".join(page(99)), url=URL).text
    else:
        markup = "".join(f"<p>{line}</p>" for line in page(99))
        text = clean.html(f"<article>{markup}</article>", url=URL).text
    assert "and the European Court of Human Rights." in text


def test_a_capital_ends_what_opens_a_text_and_not_what_opens_a_paragraph() -> None:
    opening = "Makers of the valley"
    shingles = dict.fromkeys(shingles_of(read_words(opening, 0).codes).tolist(), 9)
    voter = Voter(Site("dispatch.example", 10, 10, {}, shingles, {}))
    text = f"{opening} {flat(body('opens', 12))}"
    paragraph = f"{body('before', 1)[0]}\n{text}"
    for whole, found in ((text, [opening]), (f"\n\n{text}", [opening]), (paragraph, [])):
        runs = voter.find_recurring(whole, whole, has_lines=False).runs
        assert [whole[run.start : run.end].strip() for run in runs] == found


ALPHABETS = {
    "ar": ("ابتثجحخدذرزسشصضطظعغفقكلمنهوي", " ", ". ", "المملكة العربية السعودية الشقيقة الكبرى"),
    "he": ("אבגדהוזחטיכלמנסעפצקרשת", " ", ". ", "בית המשפט העליון של ישראל"),
    "hi": ("कखगघचछजझटठडढतथदधनपफबभमयरलवशसह", " ", "। ", "भारत के प्रधान मंत्री नरेंद्र"),
    "ko": ("가나다라마바사아자차카타파하거너더러머버서어저", " ", ". ", "대한민국 헌법 재판소 전원 재판부"),
    "zh": ("".join(chr(0x4E00 + 3 * at) for at in range(600)), "", "。", "中华人民共和国最高人民法院"),
}


def words_of(script: str, seed: object, named: bool) -> list[str]:
    """Sentences of made-up words, and amid them what begins with a name."""
    alphabet, space, stop, name = ALPHABETS[script]
    chance = random.Random(str(seed))

    def sentence() -> str:
        words = ("".join(chance.choices(alphabet, k=chance.randint(3, 6))) for _ in range(chance.randint(8, 14)))
        return space.join(words) + stop

    paragraphs = ["".join(sentence() for _ in range(4)) for _ in range(8)]
    if named:
        paragraphs[4] += f"{name}{space}{sentence()}"
    return paragraphs


@pytest.mark.parametrize("model", ["default", None])
@pytest.mark.parametrize("script", ALPHABETS)
def test_a_name_with_which_a_sentence_begins_stays_in_scripts_without_capitals(script: str, model: str | None) -> None:
    pages = [("".join(words_of(script, at, at % 2 == 0)), URL) for at in range(50)]
    text = "".join(words_of(script, "new", named=True))
    result = Cleaner("auto", model=model, profile=learn(pages))(text, url=URL)
    assert ALPHABETS[script][-1] in result.text


@pytest.mark.parametrize("model", ["default", None])
def test_a_sentence_of_the_template_goes_where_no_blank_stands_behind_sentences(model: str | None) -> None:
    box = "本紙の記事を毎朝お届けします。"

    def page(at: int) -> str:
        article = words_of("zh", f"box {at}", named=False)
        return "".join([*article[:4], box, *article[4:]])

    profile = learn([(page(at), URL) for at in range(50)])
    text = Cleaner("auto", model=model, profile=profile)(page(99), url=URL).text
    assert text == page(99).replace(box, "")


def test_a_run_of_few_words_amid_the_prose_of_few_pages_weighs_as_a_line_does() -> None:
    def page(at: int) -> str:
        return flat([*body(f"few {at}"), "What Readers Ask Us.", *body(f"and few {at}")])

    voter = learn([(page(at), URL) for at in range(4)]).voter_for(URL)
    assert voter
    recurring = voter.find_recurring(page(9), page(9), has_lines=False)
    document = segment(Document(page(9)), recurring.edges)
    words = voter.judge(document, recurring)
    weights = [words[piece.number].weight for piece in document.segments if piece.content == "What Readers Ask Us."]
    assert weights == [pytest.approx(1.2)]


def test_what_three_pages_have_time_and_again_in_a_row_of_words_is_theirs() -> None:
    widget = "Best Prices Today at Harbour Retailers"

    def page(at: int) -> str:
        return flat([part for paragraph in body(f"list {at}") for part in (paragraph, widget)])

    profile = learn([(page(at), URL) for at in range(3)])
    voter = profile.voter_for(URL)
    assert voter
    assert not any(
        widget in page(0)[run.start : run.end] for run in voter.find_recurring(page(0), page(0), has_lines=False).runs
    )


def test_a_text_that_is_cut_at_its_bars_is_known_by_the_runs_of_the_others() -> None:
    banner = "Our harbour kettles are made by hand in the old valley works"

    def page(at: int) -> str:
        return flat([*body(f"told {at}"), banner, *body(f"and {at}")])

    profile = learn([(page(at), URL) for at in range(30)])
    told = [flat([*body(f"more {at}")[:1], banner, *body(f"last {at}")[:1]]) for at in range(3)]
    text = " | ".join([*told, *"Home News Sport Arts Food Work Homes Law".split()])
    view = read_plain(text)
    assert view
    assert view.text.count("\n") > 8
    assert banner not in Cleaner(model=None, profile=profile)(text, url=URL).text


class _Counted(Sequence[int]):
    """Numbers that count how many of them are asked for."""

    def __init__(self, numbers: Sequence[int]) -> None:
        self._numbers = numbers
        self.asked = 0

    def __len__(self) -> int:
        return len(self._numbers)

    def __getitem__(self, at: Any) -> Any:
        found = self._numbers[at]
        self.asked += len(found) if isinstance(at, slice) else 1
        return found


def test_of_where_pieces_begin_each_line_asks_for_its_own_alone() -> None:
    line = "Ferry aground. “Storm” hits the coast "
    many = 1_000
    begins = _Counted([at * len(line) + place for at in range(many) for place in (0, 15, 31)])
    for at in range(many):
        words = read_words(line, at * len(line), begins)
        assert [bool(code & BEGINS_BIT) for code in words.codes] == [True, False, True, False, False, True]
    assert begins.asked <= 50 * many
    assert not read_words(line, 0, [len(line)]).codes[0] & BEGINS_BIT
    # What begins before a line begins at its first word.
    assert read_words(line, len(line), [0]).codes[0] & BEGINS_BIT


def known(*lines: str) -> Profile:
    """The profile of a site on all of whose fifty pages these lines stand, and one line of no text."""
    keys = {key(line): 50 for line in lines}
    return Profile({"dispatch.example": Site("dispatch.example", 50, 50, {**keys, 1: 50}, {}, {})})


LONG_STORY = "\n".join(" ".join(body(f"long {at}", 3)) for at in range(5)) + "\n"
SOLD = "We make kettles with care, and have done so since our grandfather opened the shop."


@pytest.mark.parametrize("options", [{}, {"model": None}, {"fast": True}])
def test_the_second_copy_of_an_article_goes_with_a_profile_too(options: dict[str, Any]) -> None:
    once = Cleaner(**options)(LONG_STORY * 2).text
    assert len(once) < 1.2 * len(LONG_STORY)
    assert Cleaner(profile=known(), **options)(LONG_STORY * 2, url=URL).text == once


def test_an_emptied_text_is_flagged_with_a_profile_too() -> None:
    junk = (
        "Sign up for our free newsletter. All rights reserved. Follow us on"
        " Facebook. Share this article on Twitter. Read our privacy policy. Please enable JavaScript to continue. Leave"
        " a comment below. Download our app now. Click here to subscribe. Terms of use apply to this site. "
    )
    result = Cleaner(fast=True, profile=known())((junk * 2).strip(), url=URL)
    assert "F_EMPTIED" in result.flags
    assert result.text == result.original


@pytest.mark.parametrize(("disable", "stays"), [((), False), (("promo",), True), (("nav",), False)])
def test_what_a_profile_says_is_of_no_kind_that_is_disabled(disable: tuple[str, ...], stays: bool) -> None:
    clean = Cleaner(model=None, profile=known(SOLD), disable=disable)
    result = clean("\n".join([*body("new"), SOLD]), url=URL)
    assert (SOLD in result.text) == stays
    assert not any(vote.kind in disable for decision in result.decisions for vote in decision.votes)


def test_a_template_goes_that_stands_where_a_headline_does() -> None:
    line = "Weather Extreme Weather Climate Capital Weather Gang Environment Climate Lab"
    days = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    told = [
        f"The storm reached the coast on {day} night and cut the power in four towns near the harbour, and the weather"
        " lab said that the climate had changed."
        for day in days
    ]
    flooded = [paragraph.replace("storm", "flood").replace("power", "water") for paragraph in told]
    text = "\n".join([line, *told, *flooded])
    assert line in Cleaner()(text, url=URL).text
    assert line not in Cleaner(profile=known(line))(text, url=URL).text


@pytest.mark.parametrize("model", ["default", None])
def test_a_line_of_a_program_that_recurs_takes_no_other_along(model: str | None) -> None:
    made = '  print("Made with care in our shop");'
    program = ["void run() {", "  int level = read_level_of_the_river(42);", "  open_the_gate(level, 7);", made, "}"]
    text = "\n".join([*body("new"), "Here is the program that the town wrote for the pump:", *program, *body("newer")])
    kept = Cleaner(model=model, profile=known(made))(text, url=URL).text.splitlines()
    assert [line for line in program if line not in kept and line != made] == []
