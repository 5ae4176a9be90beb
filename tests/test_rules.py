"""The rules and their data: examples, phrase tables, names, reasons, and patterns that stay fast."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from articles import fixtures
from attacks import alarm, attacks, modules, patterns, uses

from cleaner import rules as rules_package
from cleaner.document import KINDS, Decision, Document, Kind, Segment, Vote
from cleaner.judge import judge, panel_without
from cleaner.language import gate_of, words_unlike
from cleaner.main_language import main_language
from cleaner.naming import NAMINGS, follow_topics
from cleaner.passes import PASSES
from cleaner.phrases import POSITIONS, split_words
from cleaner.pipeline import Cleaner
from cleaner.plain import read_plain
from cleaner.plain.view import PlainView
from cleaner.rules import CERTAIN, PHRASE_REASON, PHRASE_WEIGHT, Rule, all_phrases, all_rules, meta, nav, rule_names
from cleaner.segment import segment
from cleaner.standing import Standing

FOLDER = Path(rules_package.__file__).parent
FILES = sorted(path.stem for path in FOLDER.glob("*.py") if path.stem != "__init__")
NO_WEIGHT = 1e-9


# ---------------------------------------------------------------------------------------------
# Examples


def read_example(example: str) -> tuple[Document, list[Segment]]:
    """Return the text of an example, cut, and the segments of the line that is meant."""
    lines = example.split(" / ") if ">>" in example else [example]
    meant = next((at for at, line in enumerate(lines) if line.startswith(">>")), 0)
    lines[meant] = lines[meant].removeprefix(">>")
    start = sum(len(line) + 1 for line in lines[:meant])
    text = "\n".join(lines)
    document = segment(Document(text))
    document = Document(text, document.segments, main_language(text, "en") or "en")
    return document, [each for each in document.segments if start <= each.start < start + len(lines[meant])]


def voters_on(document: Document, segments: list[Segment], *disabled: str) -> set[str]:
    """Who votes on these segments, but for what is disabled."""
    verdicts = judge(document, panel_without(frozenset(disabled)))
    return {vote.voter for each in segments for vote in verdicts[each.number]}


# Examples that do not hold: the rule, its cues, or the example is wrong. Mended ones must be taken off.
def rule_examples() -> list[object]:
    return [
        pytest.param(
            rule.name,
            hit,
            text,
            id=f"{rule.name}-{'yes' if hit else 'no'}-{number}",
        )
        for rule in all_rules()
        for number, (hit, text) in enumerate(rule.examples)
    ]


@pytest.mark.parametrize(("name", "hit", "example"), rule_examples())
def test_the_example_of_a_rule_holds(name: str, hit: bool, example: str) -> None:
    document, meant = read_example(example)
    assert meant, "the line that is meant is blank"
    assert (name in voters_on(document, meant)) is hit


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.name)
def test_a_disabled_rule_does_not_speak_of_its_examples(rule: Rule) -> None:
    for hit, example in rule.examples:
        if hit:
            document, meant = read_example(example)
            for disabled in (rule.name, rule.kind):
                assert rule.name not in voters_on(document, meant, disabled)


def test_no_phrase_stands_twice_in_a_table() -> None:
    """With a colon and without one it is the one without, and it would be counted twice."""
    said = Counter((phrase.kind, phrase.position, phrase.language, phrase.words) for phrase in all_phrases())
    assert [place for place, times in said.items() if times > 1] == []


TABLES = sorted({(phrase.kind, phrase.position) for phrase in all_phrases()})


@pytest.mark.parametrize(("kind", "position"), TABLES)
def test_a_disabled_table_does_not_speak_of_its_phrases(kind: Kind, position: str) -> None:
    table, spoken = f"{kind}.{position}", 0
    for phrase in all_phrases():
        if (phrase.kind, phrase.position, phrase.language, phrase.colon) == (kind, position, "en", False):
            before, behind = position in ("end", "within"), position in ("start", "within")
            document, meant = read_example(f"{'Here ' * before}{' '.join(phrase.words)}{' today' * behind}")
            spoken += table in voters_on(document, meant)
            for disabled in (table, kind):
                assert table not in voters_on(document, meant, disabled)
            if spoken == 5:
                break
    assert spoken, "no phrase of the table was heard"


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.name)
def test_a_rule_has_an_example_of_a_hit_and_of_a_near_miss(rule: Rule) -> None:
    assert {hit for hit, _ in rule.examples} == {True, False}
    assert all(text for _, text in rule.examples)
    marks = [text.count(">>") for _, text in rule.examples]
    assert max(marks) <= 1, "one line of an example is meant"
    head = (rule.look.__doc__ or "").partition("\n")[0]
    assert head.strip(), "the docstring begins with what the rule looks for"


def test_a_sentence_inside_a_paragraph_is_no_copy() -> None:
    first = "The divers found that a third of the piles had rotted below the waterline."
    paragraph = [f"{word} boats were lifted out before the storm came in from the north." for word in ("Nine", "Six")]
    glued = " ".join([paragraph[0], first, paragraph[1]])
    cut = segment(Document(f"{first}\n{glued}\n"), [len(first) + 1 + glued.index(first), len(first) + 1 + glued.index("Six")])
    again = [piece for piece in cut.segments if piece.content == first][1:]
    assert len(again) == 1
    assert "duplicate.repeated_line" not in voters_on(cut, again)
    lines = segment(Document(f"{first}\n{paragraph[0]}\n{first}\n{paragraph[1]}\n"))
    assert "duplicate.repeated_line" in voters_on(lines, [lines.segments[2]])


def test_the_reader_of_examples_is_no_rubber_stamp() -> None:
    document, meant = read_example("Storm hits the coast / It rained all night. / >>Storm hits the coast")
    assert [each.content for each in meant] == ["Storm hits the coast"]
    assert meant[0].number == 2
    assert "duplicate.repeated_line" in voters_on(document, meant)
    assert "duplicate.repeated_line" not in voters_on(document, list(document.segments[:1]))


# ---------------------------------------------------------------------------------------------
# Passes
#
# For each pass a text in which it speaks, with the line it speaks of, and a near miss: the same
# without what it goes by. Real prose stands around, so that the other passes find what they expect.

PROSE = (
    "The storm that reached the coast on Monday night has cut the power in four towns, and the mayor of the largest of"
    " them said that nobody knew when it would be back."
)
MORE_PROSE = (
    "“We have seen nothing like it since the flood of 1962,” she said, standing on what was left of the harbour wall,"
    " which broke in two places soon after midnight."
)
LAST_PROSE = (
    "The railway along the coast stays closed until Thursday, and the schools of all four towns open a day late because"
    " the buses have no road to go on."
)
ALL_PROSE = (
    PROSE,
    "Boats lay on the lawns of the hotels in Marrow in the morning, and the ferry to the islands stood across the mole"
    " with its bow in the window of the ticket office.",
    MORE_PROSE,
    "Helpers came from as far as the capital, three hours away, with pumps and blankets and one of them with a cello,"
    " which she played in the hall where people slept.",
    LAST_PROSE,
    "Insurers speak of the dearest night in the history of the county, but have not named a sum, and the government"
    " will not say before the end of the week what it means to pay.",
)


def lines(*parts: str) -> str:
    return "\n\n".join(parts)


# Lines so long beside the prose that they are cut into sentences.
GERMAN = "|".join(
    f"Im Jahr {year} stimmte der Rat wieder für den Neubau der Brücke, die vor elf Jahren vom Wasser weggerissen wurde."
    for year in range(1990, 1997)
)
ENGLISH = "|".join(
    f"In the year {year} the council voted again to rebuild the bridge, which was torn away eleven years ago by the water."
    for year in range(1990, 1997)
)


# name -> (text in which it speaks, the line it speaks of), (text in which it does not speak of the line, the line)


def live_blog(headline: str) -> str:
    """Entries with how old they are, as live blogs and threads of comments have them."""
    return lines(
        headline, *(part for age, entry in zip("123", ALL_PROSE, strict=False) for part in (f"{age}h ago", entry))
    )


EXAMPLES_OF_PASSES: dict[str, tuple[tuple[str, str], tuple[str, str]]] = {
    "passes.keep_refrains": (
        (
            lines(*[line for _ in range(3) for line in ("Blow, wind, blow the boats to the bay", "We wait.")]),
            "Blow, wind, blow the boats to the bay",
        ),
        (
            lines("Storm cuts power in four coast towns", PROSE, "Storm cuts power in four coast towns"),
            "Storm cuts power in four coast towns",
        ),
    ),
    "passes.keep_headings": (
        (lines(*ALL_PROSE[:2], "Comments", *ALL_PROSE[2:]), "Comments"),
        (lines(*ALL_PROSE, "Comments", "Jane Doe says:", "loud"), "Comments"),
    ),
    "passes.keep_lists": (
        (lines(*ALL_PROSE[:2], "The ferry calls at these towns:", "Ashe", "Corrie", "Lind", *ALL_PROSE[2:]), "Corrie"),
        (lines(*ALL_PROSE[:2], "The ferry calls at four towns", "Ashe", "Corrie", "Lind", *ALL_PROSE[2:]), "Corrie"),
    ),
    "passes.keep_timelines": (
        (
            lines(
                *[
                    part
                    for pair in zip(("March 3, 2024", "April 4, 2024", "May 5, 2024"), ALL_PROSE, strict=False)
                    for part in pair
                ]
            ),
            "April 4, 2024",
        ),
        (lines("Storm cuts power in four coast towns", "April 4, 2024", *ALL_PROSE), "April 4, 2024"),
    ),
    "passes.keep_live_entries": (
        (live_blog("Live updates: the storm"), ALL_PROSE[1]),
        (live_blog("What the storm did"), ALL_PROSE[1]),
    ),
    "passes.keep_series": (
        (
            lines(
                *("16:20", "Roof gone", "Half of it lies in the car park."),
                *("15:58", "Bridge closed", "It is closed to all traffic."),
                *("15:31", "Ferries stay", "Check before you travel."),
            ),
            "15:58",
        ),
        (
            lines(
                *("16:20", "The roof of the school has gone", "15:58", "The bridge is closed to all traffic"),
                *("15:31", "Ferries stay in the harbour", PROSE),
            ),
            "15:58",
        ),
    ),
    "passes.keep_letters": (
        (
            lines(
                *("The bridge", "Re: Council votes, Jan. 10", ALL_PROSE[0], "Jane Doe, Marrow"),
                *("Article content", "A ferry for all", ALL_PROSE[1], "John Roe-Smith, Old Lind"),
                *("A word of thanks", ALL_PROSE[2], "The Pell family, Ashe"),
            ),
            "A ferry for all",
        ),
        (
            lines("The bridge", ALL_PROSE[0], "Jane Doe, Marrow", "A ferry for all", ALL_PROSE[1], "John Roe, Lind"),
            "A ferry for all",
        ),
    ),
    "passes.follow_caption_label": (
        (lines(*ALL_PROSE[:2], "Image caption,", "The bridge at noon", *ALL_PROSE[2:]), "The bridge at noon"),
        (lines(*ALL_PROSE[:2], "Image credit", "The bridge at noon", *ALL_PROSE[2:]), "The bridge at noon"),
    ),
    "passes.find_headline": (
        (
            lines("Home", "Storm on the coast cuts power in four towns", PROSE, MORE_PROSE),
            "Storm on the coast cuts power in four towns",
        ),
        (
            lines("Home", "Ten recipes for a quick dinner tonight", PROSE, MORE_PROSE),
            "Ten recipes for a quick dinner tonight",
        ),
    ),
    "passes.keep_schedules": (
        (
            lines(PROSE, "8.30 – tea and a welcome", "9.00 – a walk along the river", "11 am: the count", MORE_PROSE),
            "9.00 – a walk along the river",
        ),
        (
            lines(PROSE, "11:00 Roof gone", "9:00 Bridge closed", "8:30 Ferries stay", MORE_PROSE),
            "9:00 Bridge closed",
        ),
    ),
    "passes.keep_answers": (
        (lines("Why does it spread?", PROSE, "2 Answers", MORE_PROSE, "Share Improve this answer Follow"), MORE_PROSE),
        (lines("Why does it spread?", PROSE, "Share Improve this question", "2 Answers", MORE_PROSE), MORE_PROSE),
    ),
    "passes.keep_next_match": (
        (
            lines(MORE_PROSE, "UP NEXT", "Rivermen: Visit Boston on Monday night.", "Comets: Host Memphis on Tuesday."),
            "Comets: Host Memphis on Tuesday.",
        ),
        (
            lines(MORE_PROSE, "Up next", "Ferry runs aground off Pell Island on Monday", "Council votes on the pool"),
            "Ferry runs aground off Pell Island on Monday",
        ),
    ),
    "passes.find_bylined": (
        (
            lines("By Jane Doe", "Jane Doe covers the harbours of the coast for the paper since 2011.", PROSE, MORE_PROSE),
            "Jane Doe covers the harbours of the coast for the paper since 2011.",
        ),
        (
            lines("By Jane Doe", PROSE, "Why trust us?", "Jane Doe has tested kettles for eleven years at her own stove."),
            "Jane Doe has tested kettles for eleven years at her own stove.",
        ),
    ),
    "passes.find_contents": (
        (
            "What the storm did\nWhat comes next\nHow to help\n\n"
            + lines(
                "What the storm did", PROSE, MORE_PROSE, "What comes next", LAST_PROSE, PROSE, "How to help", MORE_PROSE
            ),
            "What comes next",
        ),
        (lines("What the storm did", PROSE, "What comes next", MORE_PROSE), "What comes next"),
    ),
    "passes.alt_text_company": (
        (
            lines(
                PROSE,
                "The broken harbour wall of Marrow seen from the water\nWhat is left of the harbour wall of Marrow after the storm broken on Tuesday.",
                MORE_PROSE,
            ),
            "The broken harbour wall of Marrow seen from the water",
        ),
        (
            lines(
                PROSE,
                "The broken harbour wall of Marrow seen from the water\nFour towns wait for power and for a train to anywhere",
                MORE_PROSE,
            ),
            "The broken harbour wall of Marrow seen from the water",
        ),
    ),
    "passes.credited_line": (
        (
            lines(PROSE, "The harbour wall on Tuesday. It was built in 1874. Photo: Jane Doe/AP.", MORE_PROSE),
            "The harbour wall on Tuesday. It was built in 1874.",
        ),
        (
            lines(*[f"{line} Photo: Jane Doe/AP" for line in ALL_PROSE[:3]]),
            ALL_PROSE[1],
        ),
    ),
    "passes.caption_company": (
        (
            lines(PROSE, "The harbour wall of Marrow on Tuesday morning\nPhoto: Jane Doe/AP", MORE_PROSE),
            "The harbour wall of Marrow on Tuesday morning",
        ),
        (
            lines(PROSE, "The harbour wall of Marrow on Tuesday morning", "Photo: Jane Doe/AP", MORE_PROSE),
            "The harbour wall of Marrow on Tuesday morning",
        ),
    ),
    "passes.thread_comments": (
        (
            lines(
                PROSE,
                MORE_PROSE,
                "Comments (3)",
                "Jane Doe says:",
                "I was there and it was loud.",
                "Bob Miller says:",
                "Same here, no sleep at all.",
            ),
            "I was there and it was loud.",
        ),
        (
            lines(PROSE, MORE_PROSE, "I was there and it was loud.", "Nobody slept that night."),
            "I was there and it was loud.",
        ),
    ),
    "passes.follow_bio": (
        (
            lines(
                PROSE,
                MORE_PROSE,
                LAST_PROSE,
                "About the author",
                "Jane has walked this coast since she was nine and keeps bees.",
            ),
            "Jane has walked this coast since she was nine and keeps bees.",
        ),
        (
            lines(
                "About the author",
                "Jane has walked this coast since she was nine and keeps bees.",
                PROSE,
                MORE_PROSE,
                LAST_PROSE,
            ),
            "Jane has walked this coast since she was nine and keeps bees.",
        ),
    ),
    "passes.follow_tags": (
        (
            lines(PROSE, MORE_PROSE, "Topics\nHarbour\nCity council"),
            "Harbour",
        ),
        (
            lines(PROSE, "Topics\nHarbour", MORE_PROSE),
            "Harbour",
        ),
    ),
    "passes.follow_heading": (
        (
            lines(
                PROSE,
                MORE_PROSE,
                "You may also like\nFerry runs aground off Pell Island\nCouncil votes to close the old mill",
            ),
            "Ferry runs aground off Pell Island",
        ),
        (
            lines(
                PROSE,
                MORE_PROSE,
                "What the ferryman says\nFerry runs aground off Pell Island\nCouncil votes to close the old mill",
            ),
            "Ferry runs aground off Pell Island",
        ),
    ),
    "passes.close_with_headlines": (
        (
            lines(
                PROSE,
                MORE_PROSE,
                "Ferry Runs Aground Off Pell Island\nCouncil Votes To Close The Old Mill\nThree Held After Fire In Harbour\nSchools Open A Day Late Again",
            ),
            "Council Votes To Close The Old Mill",
        ),
        (
            lines(PROSE, MORE_PROSE, "Ferry Runs Aground Off Pell Island\nCouncil Votes To Close The Old Mill"),
            "Council Votes To Close The Old Mill",
        ),
    ),
    "passes.find_links": (
        (
            lines("[Home](/)", "[World](/world)", "[Ferry runs aground off Pell Island](/1)", *ALL_PROSE),
            "[World](/world)",
        ),
        (lines("[Home](/)", "[World](/world)", "### [What comes next](/2)", *ALL_PROSE), "### [What comes next](/2)"),
    ),
    "passes.follow_foreign": (
        (lines(*ALL_PROSE, GERMAN.replace("|", " Anna Berg. "), *ENGLISH.split("|")), "Anna Berg."),
        (lines(*ALL_PROSE[:3], ENGLISH.replace("|", " Anna Berg. "), *ALL_PROSE[3:]), "Anna Berg."),
    ),
    "passes.outside_prose": (
        (
            lines(*ALL_PROSE, "Advertisement", "Ferry runs aground off Pell Island", "Leave a comment"),
            "Ferry runs aground off Pell Island",
        ),
        (
            lines(*ALL_PROSE[:3], "Ferry runs aground off Pell Island", *ALL_PROSE[3:]),
            "Ferry runs aground off Pell Island",
        ),
    ),
    "passes.keep_pieces": (
        (
            lines(
                *ALL_PROSE[:3],
                "A picture of the wave that broke the harbour wall went round on\nInstagram\n, as it had to.",
                *ALL_PROSE[3:],
            ),
            "Instagram",
        ),
        (
            lines(
                *ALL_PROSE[:3],
                "A picture of the wave that broke the harbour wall went round the world.\nInstagram\n, as it had to.",
                *ALL_PROSE[3:],
            ),
            "Instagram",
        ),
    ),
}


# The same; and what kind the line would be without it.
EXAMPLES_OF_NAMINGS: dict[str, tuple[tuple[str, str], tuple[str, str]]] = {
    "naming.name_itself": (
        (
            lines(
                *ALL_PROSE, "More news\nFerry runs aground off Pell Island\nSave 20% with this Bootmaker discount code"
            ),
            "Save 20% with this Bootmaker discount code",
        ),
        (
            lines(
                *ALL_PROSE[:3], "The thieves had bought 300 discount codes, the police said on Monday.", *ALL_PROSE[3:]
            ),
            "The thieves had bought 300 discount codes, the police said on Monday.",
        ),
    ),
    "naming.follow_topics": (
        (lines(*ALL_PROSE, "Explore more topics\nPolitics\nWeather"), "Weather"),
        (lines(*ALL_PROSE, "Related Stories\nStorms\nMarrow Island"), "Marrow Island"),
    ),
    "naming.join_stories": (
        (
            lines(
                *ALL_PROSE,
                "More news\nFerry runs aground off Pell Island\nMarch 3, 2024\nCouncil votes to close the old mill",
            ),
            "March 3, 2024",
        ),
        (lines("Storm cuts power in four coast towns", "March 3, 2024", *ALL_PROSE), "March 3, 2024"),
    ),
}
EXAMPLES_OF_LATER = EXAMPLES_OF_PASSES | EXAMPLES_OF_NAMINGS


def spoken(text: str, line: str, name: str) -> bool:
    """Whether the pass casts a vote on a segment with this content."""
    decisions = Cleaner()(text).decisions
    meant = [decision for decision in decisions if decision.segment.content == line]
    assert meant, "the line stands in the text"
    return any(vote.voter == name for decision in meant for vote in decision.votes)


def test_every_pass_has_an_example() -> None:
    assert EXAMPLES_OF_PASSES.keys() == {name for name, _ in PASSES}
    assert EXAMPLES_OF_NAMINGS.keys() == {name for name, _ in NAMINGS}


@pytest.mark.parametrize("name", EXAMPLES_OF_LATER)
def test_a_pass_speaks_where_it_should(name: str) -> None:
    yes, no = EXAMPLES_OF_LATER[name]
    assert spoken(*yes, name)
    assert not spoken(*no, name)


@pytest.mark.parametrize("name", EXAMPLES_OF_NAMINGS)
@pytest.mark.parametrize("model", ["default", None])
def test_a_naming_moves_junk_from_kind_to_kind_and_nothing_else(name: str, model: str | None) -> None:
    text, line = EXAMPLES_OF_NAMINGS[name][0]
    named, unnamed = Cleaner(model=model)(text), Cleaner(model=model, disable=[name])(text)
    assert [decision.keep for decision in named.decisions] == [decision.keep for decision in unnamed.decisions]
    assert named.text == unnamed.text
    changed = [(was, now) for was, now in zip(unnamed.decisions, named.decisions, strict=True) if was.kind != now.kind]
    assert line in {now.segment.content for _, now in changed}
    assert all(not was.keep and not now.keep and now.revised_by == name for was, now in changed)


def test_a_bare_heading_names_topics_close_below_the_article_only() -> None:
    """Menus have such headings, too."""

    def named(*text: str) -> set[str]:
        segments = segment(Document(lines(*text))).segments
        kinds: list[Kind] = ["body" if piece.content in ALL_PROSE else "nav" for piece in segments]
        filled = [piece for piece in segments if piece.content]
        return {name.segment.content for name in follow_topics(filled, kinds)}

    links = tuple(f"Section {number}" for number in "ABCDEFGHIJKL")
    assert named(*ALL_PROSE, "Topics", "Storms") == {"Topics", "Storms"}
    assert named("Topics", "Storms", *ALL_PROSE) == set()
    assert named(*ALL_PROSE, *links, "Topics", "Storms") == set()
    assert named(*ALL_PROSE, *links, "Related topics", "Storms") == {"Related topics", "Storms"}


@pytest.mark.parametrize("name", EXAMPLES_OF_LATER)
def test_a_disabled_pass_is_silent(name: str) -> None:
    text, _ = EXAMPLES_OF_LATER[name][0]
    decisions = Cleaner(disable=[name])(text).decisions
    assert not any(vote.voter == name for decision in decisions for vote in decision.votes)


def test_a_pass_says_what_it_does_and_says_it_twice_alike() -> None:
    for name, look in PASSES:
        text, _ = EXAMPLES_OF_PASSES[name][0]
        view = read_plain(text) or PlainView(text)
        document = replace(segment(Document(view.text, links=view.links)), language="en")
        standing = Standing(document, judge(document, panel_without(frozenset())))
        for other, earlier in PASSES:
            opinions = list(earlier(standing))
            assert opinions == list(earlier(standing)), "a pass looks and changes nothing"
            assert all(opinion.kind in KINDS and opinion.weight > 0 for opinion in opinions)
            standing.add(opinions, other)
        assert look.__doc__, f"{name} says what it does"
        assert name == f"passes.{look.__name__}"


# ---------------------------------------------------------------------------------------------
# Names, kinds, reasons, weights


def test_every_kind_has_a_file_and_every_file_a_kind() -> None:
    assert sorted(KINDS) == FILES
    for module in modules():
        if module.__name__.startswith("cleaner.rules."):
            assert module.__name__.rpartition(".")[2] == module.KIND
            assert set(module.PHRASES) <= set(POSITIONS)
            assert (module.__doc__ or "").strip()


def test_every_rule_is_found_by_its_file() -> None:
    written = [
        f"{path.stem}.{node.name}"
        for path in sorted(FOLDER.glob("*.py"))
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.FunctionDef)
        and any(isinstance(mark, ast.Call) and getattr(mark.func, "id", "") == "rule" for mark in node.decorator_list)
    ]
    assert Counter(written) == Counter(rule.name for rule in all_rules())
    assert max(Counter(written).values()) == 1


def test_names_do_not_clash() -> None:
    tables = {f"{phrase.kind}.{phrase.position}" for phrase in all_phrases()}
    assert not tables & {rule.name for rule in all_rules()}
    assert set(rule_names()) >= tables | {rule.name for rule in all_rules()}
    assert len(set(rule_names())) == len(rule_names())


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.name)
def test_a_reason_follows_this_line(rule: Rule) -> None:
    """ "This line <reason>." is a sentence: a verb in the third person first, no capital, no stop."""
    first = rule.reason.split()[0]
    assert first.islower()
    assert first.endswith("s") or first in ("may",), f"This line {rule.reason}."
    assert not rule.reason.endswith((".", "!", ",", " "))
    assert len(rule.reason) <= 70
    assert 0 < rule.weight <= 8
    assert rule.longest > 0
    for cue in rule.cues - {""}:
        assert split_words(cue) == (cue.removeprefix("^"),), "a cue is one lower-case word, or a number as 0"


def test_votes_and_decisions_read_as_sentences() -> None:
    for text, _ in (pair[0] for pair in EXAMPLES_OF_PASSES.values()):
        for decision in Cleaner()(text).decisions:
            check_sentence(decision)


def check_sentence(decision: Decision) -> None:
    assert decision.why.endswith(".")
    assert ": this line " in decision.why
    for vote in decision.votes:
        first = vote.reason.split()[0]
        assert first.endswith("s"), vote.reason
        assert isinstance(vote, Vote)
        assert vote.weight > NO_WEIGHT


def test_every_position_has_a_weight_and_a_reason() -> None:
    assert PHRASE_WEIGHT.keys() == PHRASE_REASON.keys() == set(POSITIONS)
    for first, second in (("whole", "start"), ("start", "within"), ("end", "within")):
        assert PHRASE_WEIGHT[first] >= PHRASE_WEIGHT[second]  # type: ignore[index]


# ---------------------------------------------------------------------------------------------
# Phrases


def test_a_long_phrase_is_as_sure_as_a_whole_line_unless_somebody_says_it() -> None:
    def weights(line: str) -> list[float]:
        found = Cleaner(model=None)(f"{PROSE}\n{line}\n{MORE_PROSE}").decisions
        return [vote.weight for piece in found for vote in piece.votes if vote.voter.endswith((".start", ".within"))]

    long, short = "We noticed you are blocking ads", "We noticed you"
    assert weights(f"{long} on this site, which pay for what we write.") == [PHRASE_WEIGHT["whole"]]
    assert weights(f"{long}, said the page when she came back to it on Monday.") == [PHRASE_WEIGHT["start"]]
    assert weights(f"{short} there on the shore, and so did everyone else.") == []
    assert weights("You may also like our walks along the coast in spring.") == [PHRASE_WEIGHT["start"]]


def phrase_tables() -> Iterator[tuple[str, str, str, list[str]]]:
    for module in modules():
        if module.__name__.startswith("cleaner.rules."):
            for position, by_language in module.PHRASES.items():
                for language, block in by_language.items():
                    yield (
                        module.KIND,
                        position,
                        language,
                        [part.strip() for part in block.replace("|", "\n").splitlines() if part.strip()],
                    )


TABLES = list(phrase_tables())


KNOWN_TWICE = {("source", "getty", "")}  # caption, start, en; take it off with the second one


@pytest.mark.parametrize(
    ("kind", "position", "language", "phrases"), TABLES, ids=lambda value: value if isinstance(value, str) else ""
)
def test_a_table_holds_each_phrase_once(kind: str, position: str, language: str, phrases: list[str]) -> None:
    assert phrases
    assert re.fullmatch("[a-z]{2}", language)
    twice = [
        line
        for line, times in Counter(
            (*split_words(line), ":" * line.removesuffix(" +").endswith(":")) for line in phrases
        ).items()
        if times > 1
    ]
    assert [line for line in twice if line not in KNOWN_TWICE] == []


def test_no_phrase_is_of_two_kinds() -> None:
    kinds: dict[tuple[object, ...], set[str]] = {}
    for phrase in all_phrases():
        kinds.setdefault((phrase.position, phrase.language, phrase.words), set()).add(phrase.kind)
    assert {" ".join(key[2]): (key[:2], both) for key, both in kinds.items() if len(both) > 1} == {}  # type: ignore[arg-type]


STANDARD_SENTENCES = {
    "The Associated Press receives support from multiple private foundations. AP is solely responsible for all content.": "legal",
    "The BBC is not responsible for the content of external sites.": "legal",
    "Our Standards: The Thomson Reuters Trust Principles.": "legal",
    "(This story has not been edited by NDTV staff and is auto-generated from a syndicated feed.)": "meta",
    "(With inputs from agencies)": "meta",
    "To play this video you need to enable JavaScript in your browser.": "nav",
    "This audio is auto-generated. Please let us know if you have feedback.": "nav",
    "This video can not be played": "caption",
    "Add us as a preferred source on Google": "share",
    "End of Twitter content, 1": "share",
    "You are using an outdated browser.": "nav",
    "Forgot your password? Get help": "nav",
    "ReplyDelete": "comment",
    "There are 13 comments": "comment",
    "(Visited 122 times, 11 visits today)": "share",
    "Sorry, there seem to be some issues. Please try again later.": "promo",
    "Editors' recommendations": "related",
}


@pytest.mark.parametrize(("line", "kind"), STANDARD_SENTENCES.items())
def test_a_standard_sentence_of_a_large_publisher_is_named(line: str, kind: str) -> None:
    decision = Cleaner(model=None)(lines(*ALL_PROSE, line)).decisions[-1]
    assert (decision.segment.content, decision.kind, decision.keep) == (line, kind, False)


@pytest.mark.parametrize(
    "line",
    [
        "The council said that the contractor is solely responsible for all content of the containers.",
        "The theory appeared first on a sheet of paper in the laboratory of a friend.",
        "She named the ferryman as a preferred source of the paper on everything that moves at night.",
        "Forward-looking statements of the company spoke of 40 new ships within three years.",
        "Sorry, there seem to be some who think that the ferry sails on its own.",
        "There are 13 comments in the margin of the plan, and none of them is signed.",
        "You are using an old road when you cross the moor, older than the parish itself.",
        "The technical storage of the grain cost more than the grain.",
    ],
)
def test_a_sentence_that_resembles_one_is_kept(line: str) -> None:
    decisions = Cleaner(model=None)(lines(*ALL_PROSE[:3], line, *ALL_PROSE[3:])).decisions
    assert [decision.keep for decision in decisions if decision.segment.content == line] == [True]


def test_every_phrase_finds_itself() -> None:
    """A phrase that its own matcher cannot find says nothing: a table error."""
    find = panel_without(frozenset()).matcher.find
    lost = []
    for phrase in all_phrases():
        said = " ".join(phrase.words)
        lead, rest = ("qqzz ", " qqzz") if phrase.position == "within" else ("", "")
        content = f"{lead}{said}{':' if phrase.colon else ''}{rest}"
        hits = find(split_words(content), content)
        if not any(hit.phrase == phrase for hit in hits):
            lost.append(phrase)
    assert lost == []


def test_every_language_of_the_tables_has_the_commonest_kinds() -> None:
    kinds_of: dict[str, set[str]] = {}
    for kind, _, language, _ in TABLES:
        kinds_of.setdefault(language, set()).add(kind)
    wanted = {"ad", "share", "related", "legal", "nav", "promo", "comment"}
    for language in ("en", "de", "fr", "es", "it", "pt", "nl", "ru", "he", "ar", "ja", "zh", "tr", *STORIES):
        assert kinds_of.get(language, set()) >= wanted, language


def votes_on(line: str, language: str = "en") -> list[Vote]:
    """The votes on the last line of a text whose other lines are prose."""
    prose = "The storm reached the coast on Monday night, and it cut the power in four of the towns.\n\n"
    document = segment(Document(prose + line, language=language))
    return list(judge(document, panel_without(frozenset()))[document.segments[-1].number])


@pytest.mark.parametrize(
    ("line", "certain"),
    [
        ("By continuing to use this website you agree to the Terms of Use.", True),
        ("By clicking “Accept All” you agree: by continuing to use this website you agree to all.", True),
        ("By continuing to use this website you agree to the terms, the court said.", False),
        ("“By continuing to use this website you agree to the Terms of Use.”", False),
        ("This site uses cookies, say the banners, and nobody reads on.", False),
        ("This site uses cookies. Say yes to all of them.", True),
    ],
)
def test_what_may_be_said_is_never_certain(line: str, certain: bool) -> None:
    votes = [vote for vote in votes_on(line) if vote.kind == "legal"]
    assert votes
    assert any(vote.weight >= CERTAIN for vote in votes) is certain


@pytest.mark.parametrize(
    ("line", "speaks"),
    [
        ("Sign up for free and never miss a walk", True),
        ("“Sign up for free,” says the dog, “and never miss a walk.”", False),
        ("“Sign up for free.” Those who read that pay next month.", False),
        ("“Sign up for free today and never miss a walk”", True),
    ],
)
def test_what_a_line_quotes_does_not_open_it(line: str, speaks: bool) -> None:
    assert any(vote.voter == "promo.start" for vote in votes_on(line)) is speaks


LONG = "It is what everybody says who ever tried to read one to its end, and nobody did in the eleven years of the firm"


@pytest.mark.parametrize(
    ("line", "speaks"),
    [
        ('The first clause reads: "By continuing to use this website you agree to the Terms."', False),
        ("By continuing to use this website you agree to the “Terms”.", True),
        (f'{LONG}, {LONG.lower()}, and all they remember is "you agree to the terms of use", which was the shortest.', False),
        (f"“{LONG},” she said of that, and {LONG.lower()}: by reading on you agree to the terms of use.", True),
    ],
)
def test_what_a_sentence_quotes_is_no_line_of_the_page(line: str, speaks: bool) -> None:
    assert any(vote.voter.startswith("legal.") for vote in votes_on(line)) is speaks


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Die Polizei warnt vor Betrügern. Anzeigen wegen Betrugs liegen vor, und das Wort „Anzeigenpflicht“ kennt keiner."),
        ("en", "The paper is losing money. Advertisements are down by half and sales by a third."),
        ("en", "The page says ADVERTISEMENTS and nothing more."),
        ("pt", "O jornal perde dinheiro. Publicidade e vendas caem juntas, diz o editor."),
        ("fr", "Le vieux marché ferme. Publicités et enseignes seront retirées en juin."),
        ("en", 'The form on the website says "Sign up for our newsletter" in letters that nobody over forty can read.'),
        ("en", '"Subscribe to our newsletter" was the only text left on the page by Tuesday.'),
        ("en", 'Her book is called "Read More: A Life in Libraries" and costs twelve pounds.'),
        ("en", 'He crossed out two lines ("Leave a comment" and "12 Comments") and went home.'),
    ],
)
def test_no_line_is_cut_inside_a_word_or_behind_a_quotation_mark_that_opens(language: str, line: str) -> None:
    pieces = [piece.content for piece in segment(Document(line, language=language)).segments if piece.content]
    sentences = [part.strip() for part in re.split(r"(?<=[.]) (?=[A-Z])", line)]
    assert pieces in ([line], sentences)


@pytest.mark.parametrize("line", ["AdvertisementThe ferry was late again.", "It was late.”Read more: The ferry that never came"])
def test_what_is_glued_to_a_label_is_cut_off(line: str) -> None:
    assert len(segment(Document(line)).segments) > 1


IN_EARNEST = [
    ("en", "Falling prices at the pump do not necessarily reflect what a refinery pays for a barrel that week."),
    (
        "en",
        "Online polls do not necessarily reflect the views of the population, because those who answer choose themselves.",
    ),
    ("en", "If the ferry is cancelled the company has to find you another crossing at no extra cost to you."),
    ("en", "Spam filters stop nine of ten messages before they are sent to your inbox."),
    ("en", "With the key you agree to the rules of the house, which fill eleven pages."),
    ("en", "When you buy through a broker you pay the broker, the bank and the notary."),
    ("de", "Der Browser soll Cookies von Drittanbietern vom nächsten Jahr an nicht mehr annehmen."),
    ("de", "Die technische Speicherung des Stroms bleibt teurer als der Strom."),
    ("de", "So kommen die gefälschten Rechnungen in Ihr Postfach, und so erkennen Sie sie."),
    ("de", "Wer in die Studie aufgenommen wurde, kann seine Einwilligung jederzeit widerrufen."),
    ("fr", "La commission a infligé une amende à l'entreprise pour l'utilisation de cookies sans accord préalable."),
    ("fr", "Un faux message des impôts arrive dans votre boîte mail, et le lien mène à une page copiée."),
    ("es", "Después de este anuncio las acciones de la naviera subieron un cinco por ciento en una hora."),
    ("es", "La agencia multó a la cadena de hoteles por el uso de cookies sin permiso de los clientes."),
    ("es", "Los precios de la subasta no reflejan necesariamente lo que costó levantar el muelle."),
    ("it", "Il garante ha multato la società per l'uso dei cookie senza il consenso degli utenti."),
    ("pt", "O advogado explica em seu e-mail que a empresa nunca pagou o aluguel do galpão."),
    ("pt", "Os números não refletem necessariamente o que se passa nas escolas do interior."),
    ("pt", "A greve continua após o anúncio do governo de que não haverá aumento neste ano."),
    ("nl", "De toezichthouder legt de winkel een boete op voor het gebruik van cookies zonder toestemming."),
    ("nl", "De valse mail komt gewoon in je inbox terecht, en de link lijkt op die van de bank."),
    ("ru", "Закон запрещает обработку персональных данных без согласия родителей ученика."),
    ("ru", "Первая публикация от 12 марта вызвала спор, который не утих до осени."),
    ("ru", "Выделите абзац и нажмите Ctrl и C, чтобы унести его в другой файл."),
    ("pl", "Firma zmienia politykę prywatności i od maja będzie przekazywać numery telefonów."),
    ("cs", "Nájemce nesmí byt bez písemného souhlasu majitele přenechat nikomu dalšímu."),
    ("cs", "Zákon o zpracováním osobních údajů pověřené osobě ukládá mlčenlivost."),
    ("zh", "市民可以扫描二维码关注医院的公众号，并在前一天预约第二天上午的号。"),
    ("da", "Styrelsen har givet butikken en bøde for brug af cookies uden samtykke."),
]


@pytest.mark.parametrize(("code", "line"), IN_EARNEST)
def test_what_an_article_says_in_earnest_is_never_certain(code: str, line: str) -> None:
    assert [vote for vote in votes_on(line, code) if vote.weight >= CERTAIN] == []


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "When you buy through links on this page, the shop pays a part of the price to the house."),
        ("en", "The opinions expressed here do not necessarily reflect those of the editors or of the publisher."),
        ("de", "Die wichtigsten Nachrichten des Tages kommen jeden Morgen kostenlos in Ihr Postfach, gleich um sechs."),
        ("de", "Meinen Namen, E-Mail und Website in diesem Browser speichern, bis ich wieder kommentiere."),
        ("de", "Die technische Speicherung oder der Zugriff ist unbedingt erforderlich."),
        ("de", "Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung von YouTube."),
        ("fr", "En poursuivant la visite vous acceptez l'utilisation de cookies, dont ceux de la mesure d'audience."),
        ("es", "Al seguir navegando aceptas el uso de cookies, también de otras empresas, en todas las páginas."),
        ("nl", "Door verder te surfen gaat u akkoord met het gebruik van cookies op al onze pagina's."),
        ("pt", "As opiniões aqui publicadas não refletem necessariamente a posição do jornal ou da sua redação."),
        ("ru", "Нажимая на кнопку, вы даёте согласие на обработку своих данных и на рассылку писем."),
    ],
)
def test_what_only_a_site_says_is_certain(code: str, line: str) -> None:
    assert max(vote.weight for vote in votes_on(line, code)) >= CERTAIN


@pytest.mark.parametrize("line", ["Monday, January 6, 2025", "Comments 36"])
def test_a_rule_speaks_once_of_a_line(line: str) -> None:
    voters = [vote.voter for vote in votes_on(line)]
    assert voters
    assert len(voters) == len(set(voters))


def test_a_word_of_another_language_speaks_for_what_it_means() -> None:
    assert {vote.kind for vote in votes_on("Nyhedsbrev")} == {"promo"}
    assert {vote.kind for vote in votes_on("Artiklen fortsætter efter annoncen")} == {"foreign"}
    assert {vote.kind for vote in votes_on("פרסומת")} == {"foreign"}


# Language -> an article of two paragraphs, and the labels of its page.
STORIES: dict[str, tuple[str, str]] = {
    "uk": (
        "Буря, яка досягла узбережжя в понеділок увечері, залишила без світла чотири міста, і мер найбільшого з них сказала, що ніхто не знає, коли його повернуть.\n"
        "Допомога приїхала навіть зі столиці, яка лежить за три години дороги, з насосами та ковдрами для тих, хто ночував у залі школи.",
        "Реклама|Читайте також|Поділитися|Коментарі (12)|Залишити коментар|Увійти|Підписатися на розсилку|Останні новини|Політика конфіденційності|Усі права захищено|Фото: Укрінформ|Опубліковано: 3 березня 2024|Наступна сторінка",
    ),
    "fi": (
        "Maanantai-iltana rannikolle saapunut myrsky on katkaissut sähköt neljästä kaupungista, ja suurimman niistä pormestari sanoi, ettei kukaan tiedä, milloin ne palaavat.\n"
        "Apua tuli jopa pääkaupungista, joka on kolmen tunnin päässä, ja mukana oli pumppuja ja peittoja niille, jotka nukkuivat koulun salissa.",
        "Mainos|Lue myös|Jaa artikkeli|Kommentit (12)|Jätä kommentti|Kirjaudu sisään|Tilaa uutiskirje|Luetuimmat|Tietosuojaseloste|Kaikki oikeudet pidätetään|Kuva: Matti Meikäläinen|Julkaistu 3.3.2024 12:30|Seuraava sivu",
    ),
    "hu": (
        "A vihar, amely hétfő este érte el a partot, négy városban szakította meg az áramot, és a legnagyobb város polgármestere azt mondta, hogy senki sem tudja, mikor lesz újra.\n"
        "Még a fővárosból is jöttek segíteni, amely három órára van, és szivattyúkat meg takarókat hoztak azoknak, akik az iskola termében aludtak.",
        "Hirdetés|Olvassa el ezt is|Megosztás|Hozzászólások (12)|Szóljon hozzá|Bejelentkezés|Feliratkozás a hírlevélre|Legolvasottabb|Adatvédelmi tájékoztató|Minden jog fenntartva|Fotó: MTI|Frissítve: 2024. március 3.|Következő oldal",
    ),
    "el": (
        "Η καταιγίδα που έφτασε στην ακτή το βράδυ της Δευτέρας έκοψε το ρεύμα σε τέσσερις πόλεις, και η δήμαρχος της μεγαλύτερης είπε ότι κανείς δεν ξέρει πότε θα επιστρέψει.\n"
        "Βοήθεια ήρθε ακόμα και από την πρωτεύουσα, που απέχει τρεις ώρες, με αντλίες και κουβέρτες για όσους κοιμήθηκαν στην αίθουσα του σχολείου.",
        "ΔΙΑΦΗΜΙΣΗ|Διαβάστε επίσης|Κοινοποίηση|Σχόλια (12)|Αφήστε ένα σχόλιο|Ξεχάσατε τον κωδικό;|Εγγραφείτε στο newsletter|Δημοφιλή άρθρα|Όροι χρήσης|Με επιφύλαξη παντός δικαιώματος|Φωτογραφία: ΑΠΕ|Δημοσιεύθηκε: 3 Μαρτίου 2024|Επόμενη σελίδα",
    ),
    "ro": (
        "Furtuna care a ajuns la coastă luni seara a lăsat fără curent patru orașe, iar primarul celui mai mare dintre ele a spus că nimeni nu știe când va reveni.\n"
        "Ajutoare au venit până și din capitală, aflată la trei ore distanță, cu pompe și pături pentru cei care au dormit în sala școlii.",
        "Publicitate|Citește și|Distribuie|Comentarii (12)|Lasă un comentariu|Intră în cont|Abonează-te la newsletter|Cele mai citite|Politica de confidențialitate|Toate drepturile rezervate|Foto: Agerpres|Publicat: 3 martie 2024|Pagina următoare",
    ),
    "ca": (
        "La tempesta que va arribar a la costa dilluns al vespre ha deixat sense llum quatre pobles, i l'alcaldessa del més gran ha dit que ningú no sap quan tornarà.\n"
        "L'ajuda ha vingut fins i tot de la capital, que és a tres hores, amb bombes i mantes per als qui han dormit a la sala de l'escola.",
        "Publicitat|Llegeix també|Comparteix|Comentaris (12)|Deixa un comentari|Inicia la sessió|Subscriu-te al butlletí|Més notícies|Política de privacitat|Tots els drets reservats|Foto: ACN|Actualitzat: 3 de març de 2024|Pàgina següent",
    ),
    "bg": (
        "Бурята, която достигна брега в понеделник вечерта, остави без ток четири града, а кметът на най-големия от тях каза, че никой не знае кога той ще се върне.\n"
        "Помощ дойде дори от столицата, която е на три часа път, с помпи и одеяла за тези, които са спали в залата на училището.",
        "Реклама|Прочетете още|Сподели|Коментари (12)|Напиши коментар|Забравена парола|Абонирайте се за бюлетина|Най-четени|Общи условия|Всички права запазени|Снимка: БТА|Публикувано: 3 март 2024|Следваща страница",
    ),
    "hr": (
        "Oluja koja je u ponedjeljak navečer stigla na obalu prekinula je struju u četiri grada, a gradonačelnica najvećeg među njima rekla je da nitko ne zna kada će se vratiti.\n"
        "Pomoć je stigla čak i iz glavnog grada, koji je udaljen tri sata, s pumpama i dekama za one koji su spavali u školskoj dvorani.",
        "Oglas|Pročitajte i|Podijeli|Komentari (12)|Ostavite komentar|Prijavite se|Pretplatite se na newsletter|Najčitanije|Uvjeti korištenja|Sva prava pridržana|Foto: Hina|Objavljeno: 3. ožujka 2024.|Sljedeća stranica",
    ),
    "sr": (
        "Олуја која је у понедељак увече стигла на обалу прекинула је струју у четири града, а градоначелница највећег међу њима рекла је да нико не зна када ће се вратити.\n"
        "Помоћ је стигла чак и из главног града, који је удаљен три сата, са пумпама и ћебадима за оне који су спавали у школској сали.",
        "Оглас|Прочитајте и|Подели|Коментари (12)|Оставите коментар|Пријавите се|Претплатите се|Најчитаније|Услови коришћења|Сва права задржана|Фото: Танјуг|Објављено: 3. март 2024.|Следећа страна",
    ),
    "sk": (
        "Búrka, ktorá v pondelok večer dorazila na pobrežie, prerušila prúd v štyroch mestách, a primátorka najväčšieho z nich povedala, že nikto nevie, kedy sa vráti.\n"
        "Pomoc prišla dokonca aj z hlavného mesta, ktoré je vzdialené tri hodiny, s čerpadlami a prikrývkami pre tých, ktorí spali v školskej sále.",
        "Inzercia|Čítajte aj|Zdieľať|Komentáre (12)|Pridať komentár|Prihlásiť sa|Odoberať newsletter|Najčítanejšie|Podmienky používania|Všetky práva vyhradené|Foto: TASR|Aktualizované: 3. marca 2024|Nasledujúca strana",
    ),
    "id": (
        "Badai yang mencapai pantai pada Senin malam telah memutus aliran listrik di empat kota, dan wali kota terbesar di antaranya mengatakan bahwa tidak ada yang tahu kapan listrik akan kembali.\n"
        "Bantuan datang bahkan dari ibu kota yang berjarak tiga jam, dengan pompa dan selimut untuk mereka yang tidur di aula sekolah itu.",
        "Iklan|Baca juga|Bagikan|Komentar (12)|Tinggalkan komentar|Lupa kata sandi?|Berlangganan newsletter|Terpopuler|Kebijakan Privasi|Hak cipta dilindungi undang-undang|Foto: Antara|Diterbitkan: 3 Maret 2024|Halaman berikutnya",
    ),
    "vi": (
        "Cơn bão đổ bộ vào bờ biển tối thứ Hai đã làm mất điện ở bốn thị trấn, và thị trưởng của thị trấn lớn nhất cho biết không ai biết khi nào điện sẽ có trở lại.\n"
        "Những người giúp đỡ đến từ tận thủ đô, cách đó ba giờ đi xe, mang theo máy bơm và chăn cho những người đã ngủ trong hội trường của trường học.",
        "Quảng cáo|Đọc thêm|Chia sẻ|Bình luận (12)|Gửi bình luận|Đăng nhập|Đăng ký nhận bản tin|Đọc nhiều nhất|Chính sách bảo mật|Mọi quyền được bảo lưu|Ảnh: TTXVN|Ngày đăng: 3/3/2024|Trang sau",
    ),
    "lt": (
        "Audra, kuri pirmadienio vakarą pasiekė pakrantę, nutraukė elektros tiekimą keturiuose miesteliuose, o didžiausio iš jų merė sakė, kad niekas nežino, kada ji grįš.\n"
        "Pagalba atvyko net iš sostinės, kuri yra už trijų valandų kelio, su siurbliais ir antklodėmis tiems, kurie miegojo mokyklos salėje.",
        "Reklama|Skaitykite daugiau|Dalintis|Komentarai (12)|Rašyti komentarą|Prisijungti|Prenumeruokite naujienlaiškį|Skaitomiausi|Privatumo politika|Visos teisės saugomos|Nuotr.: ELTA|Atnaujinta: 2024-03-03",
    ),
    "lv": (
        "Vētra, kas pirmdienas vakarā sasniedza piekrasti, atstāja bez elektrības četras pilsētas, un lielākās pilsētas mēre teica, ka neviens nezina, kad tā atgriezīsies.\n"
        "Palīdzība ieradās pat no galvaspilsētas, kas ir trīs stundu brauciena attālumā, ar sūkņiem un segām tiem, kuri gulēja skolas zālē.",
        "Reklāma|Lasi arī|Dalīties|Komentāri (12)|Pievienot komentāru|Ielogoties|Abonēt|Lasītākie|Privātuma politika|Visas tiesības aizsargātas|Foto: LETA|Publicēts: 2024. gada 3. martā",
    ),
    "et": (
        "Torm, mis jõudis esmaspäeva õhtul rannikule, jättis neli linna elektrita, ja neist suurima linnapea ütles, et keegi ei tea, millal see tagasi tuleb.\n"
        "Abi tuli isegi pealinnast, mis on kolme tunni tee kaugusel, pumpade ja tekkidega neile, kes olid maganud kooli saalis.",
        "Reklaam|Loe ka|Jaga Facebookis|Kommentaarid (12)|Lisa kommentaar|Logi sisse|Telli uudiskiri|Loetumad|Privaatsuspoliitika|Kõik õigused kaitstud|Foto: BNS|Toimetaja: Mari Tamm",
    ),
    "sl": (
        "Neurje, ki je v ponedeljek zvečer doseglo obalo, je štiri mesta pustilo brez elektrike, županja največjega med njimi pa je dejala, da nihče ne ve, kdaj se bo vrnila.\n"
        "Pomoč je prišla celo iz prestolnice, ki je oddaljena tri ure vožnje, s črpalkami in odejami za tiste, ki so spali v šolski dvorani.",
        "Oglas|Preberite tudi|Sledite nam|Komentarji (12)|Komentiraj|Prijava|Prijavite se na e-novice|Najbolj brano|Politika zasebnosti|Vse pravice pridržane|Foto: STA|Objavljeno: 3. marca 2024",
    ),
    "fa": (
        "توفانی که دوشنبه شب به ساحل رسید برق چهار شهر را قطع کرد و شهردار بزرگ‌ترین آن‌ها گفت که هیچ‌کس نمی‌داند برق کی باز خواهد گشت.\n"
        "کمک حتی از پایتخت که سه ساعت راه است رسید، با پمپ و پتو برای کسانی که در سالن مدرسه خوابیده بودند.",
        "تبلیغات|بیشتر بخوانید|اشتراک گذاری|نظرات (12)|ارسال نظر|مطالب مرتبط|آخرین اخبار|حریم خصوصی|تمامی حقوق محفوظ است|کد خبر: 1234|تاریخ انتشار: 3 مارس 2024",
    ),
    "bn": (
        "সোমবার রাতে উপকূলে পৌঁছানো ঝড় চারটি শহরের বিদ্যুৎ বিচ্ছিন্ন করে দেয়, আর সবচেয়ে বড় শহরটির মেয়র বলেন, কবে তা ফিরবে কেউ জানে না।\n"
        "সাহায্য এসেছে এমনকি রাজধানী থেকেও, যা তিন ঘণ্টার পথ, পাম্প আর কম্বল নিয়ে তাদের জন্য যারা স্কুলের হলঘরে ঘুমিয়েছিল।",
        "বিজ্ঞাপন|আরও পড়ুন|শেয়ার করুন|মন্তব্য করুন|সর্বাধিক পঠিত|সম্পর্কিত খবর|সর্বশেষ খবর|গোপনীয়তা নীতি|সর্বস্বত্ব সংরক্ষিত|ছবি: রয়টার্স|নিজস্ব প্রতিবেদক",
    ),
}


@pytest.mark.parametrize("code", STORIES)
@pytest.mark.parametrize("asked", ["its own", "auto"])
def test_a_page_in_a_language_loses_its_labels_and_nothing_else(code: str, asked: str) -> None:
    story, labels = (part.split(cut) for part, cut in zip(STORIES[code], ("\n", "|"), strict=True))
    text = lines(*labels[:2], story[0], *labels[2:5], story[1], *labels[5:])
    decisions = Cleaner(model=None, language=code if asked == "its own" else asked)(text).decisions
    assert [decision.segment.content for decision in decisions if decision.keep and decision.segment.content] == story
    assert [decision.segment.content for decision in decisions if decision.kind == "foreign"] == []


# Sentences that begin as a label does.
NEAR_LABELS = {
    "uk": "Поділитися досвідом приїхали лікарі з трьох країн.",
    "fi": "Lue lisää kirjoja, opettaja sanoi lapsille.",
    "hu": "A hirdetés két hétig jelent meg a lapokban.",
    "el": "Διαβάστε περισσότερα βιβλία, είπε η δασκάλα στα παιδιά.",
    "ro": "Vezi și tu cum se mișcă apa sub pod, i-a spus bunicul.",
    "ca": "Publicat el 1962, el llibre es va traduir a deu llengües.",
    "bg": "Вижте още веднъж картата, каза водачът на групата.",
    "hr": "Pročitajte i drugu knjigu, rekla je učiteljica djeci.",
    "sr": "Прочитајте и другу књигу, рекла је учитељица деци.",
    "sk": "Našli ste chybu v účte a nikto vám neveril, povedal sudca.",
    "id": "Baca juga buku kedua, kata guru itu kepada anak-anak.",
    "lt": "Skaitykite daugiau knygų, sakė mokytoja vaikams.",
    "lv": "Lasi arī otro grāmatu, teica skolotāja bērniem.",
    "et": "Loe ka teist raamatut, ütles õpetaja lastele.",
    "sl": "Preberite tudi drugo knjigo, je učiteljica rekla otrokom.",
    "fa": "بیشتر بخوانید و کمتر حرف بزنید، معلم به بچه‌ها گفت.",
    "bn": "আরও পড়ুন, শিক্ষক শিশুদের বললেন।",
    "vi": "Xem thêm một lần nữa bản đồ, người hướng dẫn nói.",
}


@pytest.mark.parametrize("code", STORIES)
def test_a_sentence_that_begins_as_a_label_is_kept(code: str) -> None:
    first, last = STORIES[code][0].split("\n")
    decisions = Cleaner(model=None, language=code)(lines(first, NEAR_LABELS[code], last)).decisions
    assert all(decision.keep for decision in decisions if decision.segment.content)


# ---------------------------------------------------------------------------------------------
# Patterns
#
# How time grows is measured by `python -m tests.bench.speed`. Here each attack runs once at a length
# at which a linear pattern takes microseconds, a quadratic one some milliseconds, and one that
# backtracks exponentially would not end: then the alarm ends it.

ATTACK_LENGTH = 1_500
PATIENCE = 20


def test_the_registry_holds_every_pattern() -> None:
    """Patterns are module globals, where the attacks find them, compiled late, and never used as strings."""
    compiled = 0
    for module in modules():
        tree = ast.parse(Path(module.__file__ or "").read_text("utf-8"))
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
        for node in calls:
            if isinstance(node.func, ast.Attribute) and getattr(node.func.value, "id", "") == "re":
                allowed = ("escape", "compile") if module.__name__ == "cleaner.patterns" else ("escape",)
                assert node.func.attr in allowed, f"{module.__name__}:{node.lineno} uses re.{node.func.attr}"
            if ast.unparse(node.func) == "compile_late":
                # Patterns of bytes find the lines of headers; the attacks are texts.
                compiled += not (isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, bytes))
        for function in ast.walk(tree):
            if isinstance(function, ast.FunctionDef):
                within = [n for n in ast.walk(function) if isinstance(n, ast.Call)]
                late = [n for n in within if ast.unparse(n.func) == "compile_late"]
                assert late == [], f"{module.__name__}.{function.name} makes a pattern when it is called"
    assert len(patterns()) >= 0.9 * compiled > 20


def test_the_attacks_find_a_bad_pattern() -> None:
    """The test of the test: of a pattern that is known to be exponential an attack must not end."""
    bad = re.compile(r"(?:\w+\s?)+:")

    def attack_it() -> None:
        with alarm(1):
            for _, attack in attacks(bad):
                bad.search(attack(ATTACK_LENGTH))

    with pytest.raises(TimeoutError):
        attack_it()


@pytest.mark.parametrize(("name", "pattern"), patterns().items(), ids=list(patterns()))
def test_no_attack_makes_a_pattern_hang(name: str, pattern: re.Pattern[str]) -> None:
    whole = {"finditer": "findall", "sub": "findall"}
    methods = [getattr(pattern, whole.get(method, method)) for method in uses(name)]
    with alarm(PATIENCE):
        for _, attack in attacks(pattern):
            text = attack(ATTACK_LENGTH)
            for method in methods:
                method(text)


# ---------------------------------------------------------------------------------------------
# What is asked first, so that most lines need not be looked at closely, lets everything through that counts


def _first_signs(parsed: Any) -> tuple[set[str], bool]:
    """Return the characters that a parsed pattern may begin with, and whether it may be empty."""
    found: set[str] = set()
    for operation, value in parsed:
        name, may_be_empty = str(operation), False
        if name == "LITERAL":
            found.add(chr(value))
        elif name == "BRANCH":
            parts = [_first_signs(part) for part in value[1]]
            found, may_be_empty = found.union(*(signs for signs, _ in parts)), any(empty for _, empty in parts)
        elif name == "SUBPATTERN":
            signs, may_be_empty = _first_signs(value[3])
            found |= signs
        elif name in ("MAX_REPEAT", "MIN_REPEAT"):
            signs, empty = _first_signs(value[2])
            found, may_be_empty = found | signs, empty or value[0] == 0
        else:
            found.add(name)
        if not may_be_empty:
            return found, False
    return found, True


@pytest.mark.parametrize("source", [meta._MONTH, meta._DAY, meta._STAMP_WORDS])
def test_a_pattern_that_looks_ahead_for_a_letter_knows_that_of_each_alternative(source: str) -> None:
    ahead, _, alternatives = source.removeprefix("(?=[").partition("])")
    assert _first_signs(re._parser.parse(alternatives)) == (set(ahead), False)  # type: ignore[attr-defined]


@pytest.mark.parametrize("main", ["en", "de", "fr", "ru"])
def test_a_line_without_a_word_of_another_language_passes_the_gate(main: str) -> None:
    unlike, gate = words_unlike(main), gate_of(main)
    lines = {line for each in fixtures() for line in each.text.splitlines() if line.isascii() and len(line) <= 200}
    quiet = [line for line in lines if unlike.isdisjoint(split_words(line))]
    assert len(quiet) > 100
    assert not [line for line in quiet if gate(line, split_words(line))]


@pytest.mark.parametrize(
    ("line", "voter"),
    [
        ("Home / Blog / Marketing", "nav.breadcrumb"),
        ("Home / Blog / Marketing / ", "nav.breadcrumb"),
        ("One :: Two :: Three", "nav.breadcrumb"),
        ("Acme Media © 2024", "legal.copyright_notice"),
    ],
)
def test_a_sign_is_found_in_the_line_it_stands_in(line: str, voter: str) -> None:
    text = f"Yes and/or no.\n{line}\n\nSee http://a.example/x for more.\n{line}"
    document = segment(Document(text, language="en"))
    verdicts = judge(document, panel_without(frozenset()))
    heard = [each.content for each in document.segments if voter in {vote.voter for vote in verdicts[each.number]}]
    assert heard == [line.strip()] * 2


def test_phrases_of_one_line_are_found_in_the_order_of_their_places() -> None:
    find = panel_without(frozenset()).matcher.find
    content = "the privacy policy, all rights reserved, and the privacy policy, all rights reserved"
    within = [hit for hit in find(split_words(content), content) if hit.phrase.position == "within"]
    assert len(within) >= 2
    assert [hit.first for hit in within] == sorted(hit.first for hit in within)


class _Searched(str):
    """A text that counts how often it is searched."""

    times = 0

    def __contains__(self, sign: str) -> bool:
        self.times += 1
        return super().__contains__(sign)


@pytest.mark.parametrize(("end", "found"), [("", False), ("<br>", True)])
def test_signs_of_markup_are_looked_for_once_in_a_text(end: str, found: bool) -> None:
    text = _Searched("var a = 1;\n" * 100 + end)
    document = replace(segment(Document(str(text))), text=text)
    spans = [nav.page_code.look(line, document) for line in document.segments[:100]]
    assert [span is not None for span in spans] == [found] * 100
    assert text.times <= 6


def test_an_open_brace_before_many_colons_is_read_once() -> None:
    (line,) = segment(Document("{" + "a: b; " * 100_000)).segments
    with alarm(60):
        assert nav.page_code.look(line, Document(line.text)) is None
