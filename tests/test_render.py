"""What a person sees of the decisions: the diff, the explanation, the table of rules."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner import render
from cleaner.document import KINDS, Decision, Kind, Segment, Vote
from cleaner.rules import all_phrases, all_rules

CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
HIDDEN = "\u00ad\u061c\u180e\u200b\u200e\u202e\u2028\u2066\ufeff\ufff9\ud800\U000e0041"


def decide(text: str, kind: Kind = "body", *, line: int = 1, piece: int = 0, keep: bool | None = None) -> Decision:
    """Return a decision on one piece of text, with one vote for its kind."""
    content = text.strip()
    segment = Segment(0, text, 0, line, 0, content, (), False, piece, None)
    vote = Vote(0, kind, 2.5, f"{kind}.rule", f"looks like {kind}", segment.span)
    stays = kind in ("body", "title") if keep is None else keep
    return Decision(segment, kind, stays, 0.9, (vote,), None)


def rows(*decisions: Decision) -> list[str]:
    return render.draw_diff(decisions).splitlines()


def test_a_dropped_line_is_marked_with_kind_and_reason() -> None:
    assert rows(decide("Ads here\n", "ad", line=3)) == ["   3 - ad         Ads here  [looks like ad]"]


def test_a_kept_line_has_its_number_and_its_kind_only_if_not_body() -> None:
    body, title = rows(decide("Prose.\n"), decide("Head\n", "title", line=2))
    assert body == "   1              Prose."
    assert title == "   2   title      Head"
    assert rows(decide("A caption\n", "caption", keep=True)) == ["   1   caption    A caption"]


def test_text_stands_in_one_column_whatever_its_kind() -> None:
    columns = {row.index("text") for kind in KINDS for row in rows(decide("text\n", kind))}
    assert len(columns) == 1


def test_the_reason_of_a_long_line_stands_below_it() -> None:
    first, second = rows(decide("word " * 40 + "\n", "ad"))
    assert first.startswith("   1 - ad         word word")
    assert first.endswith("word")
    assert second.strip() == "[looks like ad]"
    assert second.index("[") == first.index("word")


def test_further_pieces_of_a_cut_line_have_no_number() -> None:
    first, second = rows(decide("He said.", line=12, piece=1), decide("Read more", "related", line=12, piece=2))
    assert first.split()[0] == "12"
    assert second.startswith("     - related")


def test_blank_lines_of_the_text_are_shown_once() -> None:
    shown = rows(decide("One.\n\n\n"), decide("Two.\r\n\r\n", line=4), decide("Three.\n", line=6))
    assert [bool(row) for row in shown] == [True, False, True, False, True]
    piece, end = decide("He said.", piece=1), decide("\n\n", piece=2)
    assert rows(piece, end, decide("Next.\n", line=3))[1] == ""
    assert rows(piece, decide("\n", piece=2), decide("Next.\n", line=2))[1] != ""


def test_colour_adds_codes_and_nothing_else() -> None:
    decisions = [
        decide("Prose.\n\n"),
        decide("Ads\n", "ad", line=3),
        decide("x" * 90, "nav", line=4),
    ]
    plain = render.draw_diff(decisions)
    coloured = render.draw_diff(decisions, colour=True)
    assert "\x1b[31m" in coloured
    assert re.sub("\x1b\\[\\d+m", "", coloured) == plain
    explained = render.draw_explanation(decisions, colour=True)
    assert re.sub("\x1b\\[\\d+m", "", explained) == render.draw_explanation(decisions)


def test_line_numbers_of_a_long_text_stay_in_their_column() -> None:
    shown = rows(decide("a\n", line=1), decide("b\n", line=123_456))
    assert shown[0].index("a") == shown[1].index("b")


def test_the_explanation_shows_every_vote() -> None:
    decision = decide("Ads here\n", "ad", line=7)
    against = Vote(0, "title", -1.25, "title.other", "is no title", (0, 8))
    shown = render.draw_explanation(
        [decision._replace(votes=(*decision.votes, against), revised_by="passes.tail")]
    ).splitlines()
    assert shown[0] == "   7  drop  ad         90%  Ads here"
    assert [row.strip() for row in shown[1:]] == [
        "+2.5 ad: looks like ad (ad.rule)",
        "-1.2 title: is no title (title.other)",
        "revised by passes.tail",
    ]


def test_a_long_line_is_shortened_in_the_explanation_with_a_count() -> None:
    shown = render.draw_explanation([decide("x" * 1_500)]).splitlines()[0]
    assert shown.endswith("x [+1,340 characters]")
    assert shown.count("x") == 160


def test_make_visible_names_what_it_hides() -> None:
    assert render.make_visible("a\x1b[31m\x07\x85") == "a\\x1b[31m\\x07\\x85"
    assert render.make_visible("\u202e\ud800\U000e0041") == "\\u202e\\ud800\\U000e0041"


@pytest.mark.parametrize("text", ["tab\tstays", "naïve Ärger 中文 🦊", "می‌خواهم", "👩‍🚀", "\u00a0\u3000"])
def test_make_visible_leaves_what_people_write(text: str) -> None:
    assert render.make_visible(text) == text


@given(st.text(st.characters() | st.sampled_from(HIDDEN)))
def test_no_view_lets_a_text_act_on_the_terminal(text: str) -> None:
    decisions = [decide(text, "ad"), decide(text, line=2)]
    views = [
        render.make_visible(text),
        render.draw_diff(decisions),
        render.draw_explanation(decisions),
        render.to_json([text]),
    ]
    for view in views:
        assert not CONTROL.search(view)
        assert not set(view) & set(HIDDEN)
        view.encode()


@given(st.text(st.characters()))
def test_to_json_can_be_read_back(text: str) -> None:
    shown = render.to_json({"text": text})
    assert json.loads(shown) == {"text": text}
    assert "\n" not in shown


def test_the_table_has_every_rule_and_phrase_table_once() -> None:
    listed = render.list_rules()
    names = [row.name for row in listed]
    assert len(names) == len(set(names))
    assert {rule.name for rule in all_rules()} <= set(names)
    assert {f"{p.kind}.{p.position}" for p in all_phrases()} <= set(names)
    assert sum(sum(row.phrases.values()) for row in listed) == len(all_phrases())


def test_the_markdown_table_survives_bars_and_ticks() -> None:
    row = render.RuleRow("nav.menu", "nav", 2.5, "has | bars", {"de": 2, "en": 10}, "a | `b`")
    head, rule, line = render.draw_rules_markdown([row]).splitlines()
    assert line == ("| `nav.menu` | nav | 2.5 | has \\| bars | 12 phrases: de 2, en 10 | `a \\| 'b'` |")
    assert head.count("|") == rule.count("|") == line.replace("\\|", "").count("|")


def test_the_table_for_the_terminal() -> None:
    row = render.RuleRow("nav.menu", "nav", 2.5, "is a menu", {"en": 10}, "Home")
    shown = render.draw_rules([row]).splitlines()
    assert re.fullmatch(r"nav\.menu +nav +\+2\.5  is a menu", shown[0])
    assert [line.strip() for line in shown[1:]] == ["10 phrases: en 10", "e.g. Home"]


def test_the_layout_that_schema_1_names_is_this_one() -> None:
    """Programs read it: another layout has another number."""
    shown = cleaner.clean("Storm hits coast\n\nAdvertisement\n").to_dict()
    assert shown["schema"] == 1
    assert list(shown) == ["schema", "text", "language", "flags", "decisions"]
    decision = render.decision_record(decide("Ads here\n", "ad", line=3))
    assert decision == {
        "start": 0, "end": 9, "line": 3, "kind": "ad", "keep": False, "confidence": 0.9, "reason": "looks like ad",
        "revised_by": None, "text": "Ads here\n",
        "votes": [{"kind": "ad", "weight": 2.5, "voter": "ad.rule", "reason": "looks like ad", "start": 0, "end": 8}],
    }  # fmt: skip


def test_marks_that_would_be_drawn_over_other_lines_are_counted() -> None:
    assert render.make_visible("e" + "\u0301" * 5_000) == "e" + "\u0301" * 8 + "[+4,992 marks]"
    assert render.make_visible("\u0e01" + "\u0e34\u200d" * 10 + "x") == "\u0e01" + "\u0e34\u200d" * 4 + "[+12 marks]x"
    assert render.make_visible("a" + "\u0301" * 9) == "a" + "\u0301" * 8 + "[+1 mark]"
    for text in ("שָׁל֨וֹם", "กิ่ง", "。。。。。。。。。。。。", "👩\u200d❤\ufe0f\u200d💋\u200d👨", "e" + "\u0301" * 8 + "e\u0301"):
        assert render.make_visible(text) == text


def test_what_ends_a_line_that_goes_says_so() -> None:
    said = cleaner.Cleaner(model=None)("The storm reached the coast, police said.\n\n© 2025 X. All rights reserved.\n\n")
    blank = [piece for piece in said.removed if not piece.text.strip()]
    assert [piece.reason for piece in blank] == ["ends a line that goes"] * len(blank)
    assert blank
