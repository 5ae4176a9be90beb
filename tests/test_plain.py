"""Texts that are written in Markdown, wrapped, or without newlines read as the same text on a page does."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from articles import fixtures, seeds
from hypothesis import given, settings
from hypothesis import strategies as st
from layouts import LAYOUTS, wrapped
from nasty import NASTY, NASTY_STRINGS

import cleaner
from cleaner import Cleaner
from cleaner.document import SCRIPT, Document
from cleaner.plain import marked, read_line, read_plain
from cleaner.plain.listed import find_line_ends, find_line_marks
from cleaner.plain.numbered import find_addresses
from cleaner.plain.scripted import find_scripts
from cleaner.plain.view import PlainView
from cleaner.segment import segment
from cleaner.sites import learn

STORY = (
    "The town council voted on Tuesday to rebuild the old bridge over the river, eleven years after a flood took it. "
    "Work is to begin in spring, and the mayor said that it would take two summers.",
    "“We have waited long enough,” said Maria Brandt, who lives on the far bank and has walked the long way round since "
    "she was a girl. Her shop will have a door to the river again.",
    "The money comes from the county and from a fund that the mill left to the town. Nobody in the room spoke against "
    "it, although two members asked what would become of the ferry that carries children to school.",
    "Engineers will look at the old piers first. If they hold, the new bridge will stand on them, as the old one did "
    "for a hundred and forty years before the water came.",
)
MENU = ("Home", "World", "Business", "Sport", "Contact us")
STORIES = ("Mill fund pays for a new roof", "Ferry runs late again on Monday", "Ten walks along the river this spring")
PLAIN = "\n\n".join(
    [
        *MENU,
        "Town votes to rebuild its bridge",
        *STORY,
        "Advertisement",
        "Related stories",
        *STORIES,
        "Share on Facebook",
    ]
)
JUNK = {*MENU, "Advertisement", "Related stories", *STORIES, "Share on Facebook"}


def as_markdown(text: str) -> str:
    """The text as a crawler writes it that turns pages into Markdown."""
    lines = []
    for line in text.split("\n\n"):
        if line in MENU or line in STORIES or line.startswith("Share"):
            lines.append(f"* [{line}](https://town.example/{line.lower().replace(' ', '-')}?from=top)")
        elif line in ("Related stories", "Town votes to rebuild its bridge"):
            lines.append(f"## {line}")
        else:
            lines.append(line.replace("the mayor", "**the mayor**").replace("flood", "[flood](/floods/1905)"))
    return "\n\n".join(lines)


WAYS: dict[str, Callable[[str], str]] = {"Markdown": as_markdown, **LAYOUTS}


def words_of(text: str) -> list[str]:
    """Its words, without marks, tags and addresses."""
    return re.findall(r"\w+", re.sub(r"\]\([^)]*\)|</?p>|<br />", " ", text.replace("\\n", " ")))


@pytest.mark.parametrize("model", ["default", None])
@pytest.mark.parametrize("way", ["as it is", *WAYS])
def test_the_mark_of_the_byte_order_hides_nothing_of_how_a_text_is_written(way: str, model: str | None) -> None:
    written = WAYS[way](PLAIN) if way in WAYS else PLAIN
    result, with_mark = Cleaner(model=model)(written), Cleaner(model=model)(f"\ufeff{written}")
    assert "".join(decision.segment.text for decision in with_mark.decisions) == f"\ufeff{written}"
    assert [decision.keep for decision in with_mark.decisions] == [decision.keep for decision in result.decisions]
    assert with_mark.text.removeprefix("\ufeff") == result.text


@pytest.mark.parametrize("way", WAYS)
def test_what_stays_does_not_depend_on_how_it_is_written(way: str) -> None:
    plain = cleaner.clean(PLAIN)
    written = WAYS[way](PLAIN)
    result = cleaner.clean(written)
    assert written != PLAIN
    assert words_of(result.text) == words_of(plain.text)
    assert all(paragraph in plain.text for paragraph in STORY), "the story was lost to begin with"
    assert JUNK.isdisjoint(plain.text.split("\n\n"))
    assert "".join(decision.segment.text for decision in result.decisions) == written == result.original


def with_addresses(text: str, form: str) -> str:
    """The text with the address of each link behind it."""
    lines = [
        f"• {line}{form.format(number)}" if line in MENU or line in STORIES else line
        for number, line in enumerate(text.split("\n\n"))
    ]
    return "\n".join(lines).replace("flood", f"flood{form.format(99)}")


def with_citations(text: str) -> str:
    lines = text.split("\n\n")
    cited = "\n\n".join(f"* {line}⟨{number}⟩" if line in JUNK else line for number, line in enumerate(lines))
    listed = "\n".join(f"⟨{number}⟩ https://town.example/{number}: {line}" for number, line in enumerate(lines))
    return f"# {lines[5]}\n\n{cited}\n\n## References\n\n{listed}\n"


def amid_tags(text: str) -> str:
    """Markdown with tags where it has no mark for what they say, as pandoc writes it."""
    lines = text.split("\n\n")
    linked = [f"[{line}](/{line[:4]})" if line in JUNK else f"<span class='x'>{line}</span>" for line in lines]
    boxes = [linked[:5], linked[5:10], linked[10:]]
    return "\n\n".join("<div class='box'>\n\n{}\n\n</div>".format("\n\n".join(box)) for box in boxes)


def printed(text: str) -> str:
    """Broken at a width in inches, which is one of another number of characters in each line, as in a PDF."""
    lines = []
    for number, line in enumerate(text.split("\n\n")):
        while len(line) > 90:
            part = line[: 78 + (number * 7 + len(lines) * 5) % 12].rpartition(" ")[0]
            lines.append(part)
            line = line[len(part) + 1 :]
        lines.append(line)
    return "\n".join(lines)


def with_front_matter(text: str) -> str:
    title = text.split("\n\n")[5]
    return f'---\ntitle: "{title}"\nauthor: Jane Doe\ntags:\n  - bridges\nurl: https://town.example/\n---\n\n{text}'


def by_pandoc(text: str) -> str:
    """Markdown as pandoc writes it: with divisions, and attributes behind headings, links and spans."""
    lines = [
        f'[{line}](/{line[:4]}){{.nav-link target="_blank"}}' if line in MENU or line in STORIES else line
        for line in text.split("\n\n")
    ]
    lines[5] = f"# {lines[5]} {{#bridge .headline}}"
    lines[-1] = f"[{lines[-1]}]{{.button}}"
    boxes = ["::: {#masthead .site-header role=\"banner\"}", *lines[:5], ":::", "", *lines[5:10], ":::: aside", *lines[10:]]
    return "\n\n".join([*boxes, "::::"]).replace("the mayor", "[the mayor]{.name}")


def with_pages(text: str, *, head: str = "11/30/26, 6:49 PM\nTown votes - Town Paper\nhttps://town.example/bridge\n") -> str:
    """The text as a browser prints it, with what it writes on each page."""
    lines = text.split("\n\n")
    pages = [lines[at : at + 4] for at in range(0, len(lines), 4)]
    return "\n".join("\n".join([*page, f"{head}{at}/{len(pages)}"]) for at, page in enumerate(pages, 1))


OTHER_WAYS: dict[str, Callable[[str], str]] = {
    "bars without blanks": lambda text: text.replace("\n\n", "|"),
    "addresses in brackets": lambda text: with_addresses(text, " (https://town.example/{}_(x))"),
    "addresses in square ones": lambda text: with_addresses(text, " [/town/{}]"),
    "addresses in a mail": lambda text: with_addresses(text, " <https://town.example/{}>"),
    "addresses in a mail of Outlook": lambda text: with_addresses(text, "<https://town.example/{}>"),
    "addresses in a mail of Substack": lambda text: with_addresses(text, " [ https://town.example/{} ]"),
    "citations": with_citations,
    "pandoc": by_pandoc,
    "printed by a browser": with_pages,
    "tags in Markdown": amid_tags,
    "printed": lambda text: printed(text.replace("Advertisement", "\n\n".join([*STORY, "Advertisement"]))),
    "front matter": with_front_matter,
}


@pytest.mark.parametrize("way", OTHER_WAYS)
def test_the_article_stays_and_the_junk_goes_however_it_is_written(way: str) -> None:
    written = OTHER_WAYS[way](PLAIN)
    assert read_plain(written)
    result = cleaner.clean(written)
    assert "".join(decision.segment.text for decision in result.decisions) == written
    marks = r"</?span[^<>]*>| [(\[](?:https:)?/\S*[)\]](?!\()| ?<https:[^>]*>| \[ https:\S* \]|\[(?=the mayor)|\]?\{[^{}]*\}"
    stays = re.sub(marks, "", result.text)
    assert all(line in " ".join(stays.split()) for line in STORY)
    assert [line for line in JUNK if re.search(rf"(?m)^\W*{re.escape(line)}\W*$", stays)] == []
    assert not re.search("author:|⟨5⟩ https|Town Paper|[0-9]/[0-9]", result.text)


@pytest.mark.parametrize(
    "head",
    ["", "Step ", "Photo ", "9:00 Breakfast\n", "11/30/26, 6:49 PM\nDay "],
    ids=["numbers alone", "steps", "pictures", "times", "days"],
)
def test_numbers_without_a_date_or_an_address_are_of_no_printed_page(head: str) -> None:
    assert read_plain(with_pages(PLAIN, head=head)) is None


def test_a_head_may_stand_below_an_empty_page() -> None:
    written = with_pages(PLAIN)
    written = written.replace("2/4", "2/5\n11/30/26, 6:49 PM\nTown votes - Town Paper\nhttps://town.example/bridge\n3/5")
    written = written.replace("1/4", "1/5").replace("3/4", "4/5").replace("4/4", "5/5")
    assert "Town Paper" not in cleaner.clean(written).text
    check_places(written)


def test_markdown_that_is_wrapped_is_known_among_lines_that_are_not() -> None:
    items = "\n".join(f"* {line} {line.lower()} and then some more of {line.lower()} as it was" for line in STORIES * 2)
    story = "\n\n".join(textwrap.fill(line, 78) for line in STORY)
    links = "\n".join(f"[{line}](https://town.example/{'x' * 60}/{line.lower().replace(' ', '-')})" for line in STORIES * 3)
    view = read_plain(f"# Town votes\n\n{links}\n\n{items}\n\n{story}\n")
    assert view
    assert all(line in view.text for line in STORY)


def test_the_half_of_the_day_behind_a_time_begins_nothing() -> None:
    line = "On Mon, Feb 10, 2020 at 09:31PM, Greta Moll wrote:"
    assert [piece.text for piece in segment(Document(line)).segments] == [line]


def test_front_matter_is_read_for_a_headline_that_nothing_else_says() -> None:
    text = f"---\ntitle: 'Town votes to rebuild'\ndate: 2024-01-02\ndescription: {STORY[0]}\n---\n\n" + "\n\n".join(STORY)
    view = read_plain(text)
    assert view
    lines = [line for line in view.text.split("\n") if line]
    assert lines == [SCRIPT, "Town votes to rebuild", SCRIPT, *STORY]
    assert read_plain(f"---\n\n{STORY[0]}\n\n---\n\n{STORY[1]}") is None  # rules between sections
    assert read_plain(f"---\nThe vote: {STORY[0]}\nand more\n---\n{STORY[1]}") is None


def test_the_number_in_a_chart_and_the_sources_of_an_article_are_no_addresses() -> None:
    chart = "\n".join(f"Song of the river, part {number} (#{number})" for number in range(1, 20))
    assert read_plain(chart) is None
    sources = "\n".join(f"{line} (https://town.example/{number})" for number, line in enumerate(STORY * 3))
    assert read_plain(sources) is None


def test_a_picture_is_no_credit_of_the_sentence_before_it() -> None:
    path = "A path of two miles goes round the water and is open to all who can walk it."
    pictures = "![Water at the sluice](a.jpg)\n{}\n![The old piers](b.jpg)\n{}\n![The ferry](c.jpg)"
    result = cleaner.clean(f"{STORY[0]}\n{path}\n{pictures.format(*STORY[1:3])}")
    assert path in result.text
    assert not any("photo credit" in decision.reason for decision in result.decisions)


def test_each_line_of_a_wrapped_paragraph_has_its_decision() -> None:
    written = wrapped(PLAIN)
    result = cleaner.clean(written)
    filled = [decision for decision in result.decisions if not decision.segment.blank]
    assert [decision.segment.line for decision in filled] == [
        number for number, line in enumerate(written.split("\n"), 1) if line
    ]
    assert all(decision.segment.content in written.split("\n") for decision in filled)


def test_a_vote_speaks_of_a_place_in_its_own_line() -> None:
    for way in WAYS.values():
        for decision in cleaner.clean(way(PLAIN)).decisions:
            segment = decision.segment
            for vote in decision.votes:
                assert vote.segment == segment.number
                assert segment.start <= vote.span[0] <= vote.span[1] <= segment.end


def test_a_link_alone_says_so() -> None:
    removed = {piece.text.strip(): piece for piece in Cleaner(model=None)(as_markdown(PLAIN)).removed}
    line = next(text for text in removed if "Mill fund" in text)
    assert removed[line].kind == "related"
    votes = {
        vote.reason
        for decision in Cleaner(model=None)(as_markdown(PLAIN)).decisions
        for vote in decision.votes
        if "Mill fund" in decision.segment.text
    }
    assert "is nothing but a link" in votes


def test_a_picture_says_that_it_is_one() -> None:
    written = f"{as_markdown(PLAIN)}\n\n![The old bridge in 1904](/img/bridge.jpg)\n\n![](/pixel.gif)"
    reasons = {
        decision.segment.content: [(vote.kind, vote.reason) for vote in decision.votes]
        for decision in Cleaner(model=None)(written).decisions
        if decision.segment.content.startswith("![")
    }
    assert ("caption", 'starts with "image"') in reasons["![The old bridge in 1904](/img/bridge.jpg)"]
    assert ("caption", 'says only "image"') in reasons["![](/pixel.gif)"]


def test_what_underlines_a_heading_goes_where_it_goes() -> None:
    written = as_markdown(PLAIN).replace(
        "## Town votes to rebuild its bridge", "Town votes to rebuild its bridge\n===="
    )
    written = written.replace("## Related stories", "Related stories\n-------")
    text = cleaner.clean(written).text
    assert "Town votes to rebuild its bridge\n====\n" in text
    assert "----" not in text


@pytest.mark.parametrize("rule", ["| :--- | ---: |", "|---|---|", "---|---"])
def test_the_line_under_the_head_of_a_table_goes_where_that_goes(rule: str) -> None:
    table = f"| Year | Bridges sold |\n{rule}\n| 2019 | 7 |\n| 2020 | 15 |"
    written = as_markdown(PLAIN.replace(STORY[2], f"{STORY[2]}\n\n{table}"))
    assert table in cleaner.clean(written).text


TAGGED = "<p>{}</p>\n<div class='x'>{}</div><p>{}<br>{}</p>".format(*STORY)
READINGS_OF_TAGS = (
    ("<ul><li>One</li><li>Two &amp; three</li></ul>", "One\n\nTwo & three"),
    ("<p>The <a href='/x?a=b'>mayor</a>, who <em>s</em>aid so</p>", "The mayor, who said so"),
    ("<script>if (a) { b() }</script><!-- ad --><h2>Again</h2>", "Again"),
    ("a < b and <Foo> stay, &unknown; too", "a < b and <Foo> stay, &unknown; too"),
)


@pytest.mark.parametrize(("written", "read"), READINGS_OF_TAGS)
def test_tags_read_as_they_are_shown(written: str, read: str) -> None:
    view = read_plain(f"{TAGGED}{written}")
    assert view
    assert view.text.partition(STORY[3])[2].strip() == read


READINGS = (
    ("[Home](/)[News](/news) [Sport](/sport)", "Home News Sport"),
    ("### *The* **bridge**, `again`", "The bridge, again"),
    ('> * [Read it](<a b> "Title") here', "Read it here"),
    ("[![A logo](/l.svg)](/)", "Image — A logo"),
    ("Seen from ![the](/i.png) bank [a](/b_(c)) now", "Seen from the bank a now"),
    ("5 * 3 is 15, snake_case_name, 2*3", "5 * 3 is 15, snake_case_name, 2*3"),
    ("1\\. \\*Not\\* so \\[far\\]", "1. *Not* so [far]"),
    ("He said [sic] that [1] holds", "He said [sic] that [1] holds"),
    ("[text][ref] and [more][12]", "text and more"),
    ("[\n\n### A card\n\n](/card)", "A card"),
    ("One line\\\nand another", "One line\nand another"),
    ('Two [herons][7] stood.\n\n   [7]: /topics/herons "Herons"\n\nOne left.', "Two herons stood.\n\n\n\nOne left."),
)


@pytest.mark.parametrize(("written", "read"), READINGS)
def test_markdown_reads_as_it_is_shown(written: str, read: str) -> None:
    document = f"[a](/b) [c](/d) [e](/f)\n\n{written}\n"
    view = read_plain(document)
    assert view
    assert view.text.removeprefix("a c e").strip() == read


@pytest.mark.parametrize(
    "text",
    [
        *(seed.read_text("utf-8") for seed in sorted((Path(__file__).parents[1] / "seeds").glob("*.txt"))),
        PLAIN,
        PLAIN.replace("\n\n", "\n"),
        " ".join(PLAIN.split()),
        "\n".join(line if line in STORY else f"- {line}" for line in PLAIN.split("\n\n")),
        "Roses are red,\nviolets are blue,\nsugar is sweet\nand so are you.\n\n" * 6,
        "Home | News | Sport | Weather | Travel | Food | Money | Music | Games | " + " ".join(STORY) * 4,
        "\n".join(f"{STORY[1].partition('.')[0]} {number}" for number in range(20)),
        "See [1] and [2], as in [3].\nA footnote [4] too.\n" * 8,
        "Put the words in <p> and </p>, as in <div>, and a break is <br>.\n" + "\n".join(STORY),
        "C:\\new\\names are on the disk\nnext line\n" * 9,
    ],
)
def test_a_text_that_reads_as_it_is_written_is_left_alone(text: str) -> None:
    assert read_plain(text) is None


TRACKER = (
    "!function(e,t){var n=e.queue=e.queue||[];n.push(arguments),t.onload=function(){try{n.shift()()}catch(r){}};"
    'var o=t.createElement("script");o.async=!0,o.src="https://stats.example/s.js?v="+Date.now(),'
    't.head.appendChild(o);for(var a=0;a<n.length;a++){if(n[a]&&n[a].type==="page"){e.send(n[a],{id:"u-1",t:a})}}}'
    "(window,document);"
)
SNIPPET = "window.dataLayer = window.dataLayer || [];\nfunction gtag(){dataLayer.push(arguments);}\ngtag('js', new Date());\ngtag('config', 'G-1');"
STYLE = (
    ".card{margin:0 0 1rem;border:1px solid #ddd}.card .name{font-weight:700}@media (max-width:600px){.card{margin:0}}"
    * 4
)
DATA = '{"@context":"https://schema.org","@type":"NewsArticle","headline":"Town votes","author":[{"@type":"Person","name":"M. B."}],"ids":[1,2,3]}'


def with_scripts(text: str) -> str:
    """The text as `text_content()` gives it of a page: with what stands in its scripts and styles."""
    head, menu, body = text.partition("\n\n")
    half = body.index(STORY[2])
    return (
        f"\n  {TRACKER}\n{DATA}\n\n{head}{menu}{STYLE}{body[:half]}\n<!--\n{SNIPPET}\n-->\n\n{body[half:]}\n\n{TRACKER}"
    )


@pytest.mark.parametrize(
    "clean", [Cleaner(), Cleaner(model=None), Cleaner(fast=True)], ids=["default", "rules", "fast"]
)
def test_scripts_left_in_a_text_go_and_the_rest_is_read_as_without_them(clean: Cleaner) -> None:
    text = with_scripts(PLAIN)
    result = clean(text)
    assert "".join(decision.segment.text for decision in result.decisions) == text
    assert [line for line in result.text.split("\n") if line in STORY] == list(STORY)
    for sign in ("function", "{", "}", "dataLayer", "schema.org"):
        assert sign not in result.text
    gone = [decision for decision in result.decisions if "{" in decision.segment.text]
    assert {(decision.kind, decision.keep) for decision in gone} == {("nav", False)}
    assert all("nav.script" in [vote.voter for vote in decision.votes] for decision in gone)


def test_what_is_glued_to_the_end_of_a_script_is_told_from_it() -> None:
    view = read_plain(f"{STYLE}The council votes{TRACKER}{STORY[0]}")
    assert view
    assert view.text.split("\n") == [SCRIPT, "The council votes", SCRIPT, STORY[0]]


@pytest.mark.parametrize(
    "code",
    [
        SNIPPET,
        json.dumps(json.loads(DATA), indent=2),
        json.dumps(json.loads(DATA)),
        "\n".join(f"    total_{n} = sum(values[{n}:]) if values else {{}}  # so far" for n in range(20)),
        "const ferry = { runs: true };\n\nfunction late(boat) {\n  return boat.late === true && !boat.runs;\n}\n" * 5,
        ".card {\n  margin: 0;\n  border: 1px solid #ddd;\n}\n\n.card .name {\n  font-weight: 700;\n}\n" * 5,
    ],
)
def test_a_program_that_an_article_shows_is_no_script_of_its_page(code: str) -> None:
    assert not find_scripts(f"{STORY[0]}\n\n{code}\n\n{STORY[1]}")


def as_text_browser(text: str) -> str:
    """As lynx dumps a page: indented, wrapped, links numbered, their addresses at the end."""
    lines, addresses = [], []
    for line in text.split("\n\n"):
        if line in MENU or line in STORIES or line.startswith("Share"):
            addresses.append(f"https://town.example/{line.lower().replace(' ', '-')}")
            line = f"[{len(addresses)}]{line}"
        lines.append(textwrap.indent(wrapped(line), "   "))
    listed = "\n".join(f"{number:4}. {address}" for number, address in enumerate(addresses, 1))
    return "{}\n\nReferences\n\n   Visible links:\n{}\n".format("\n\n".join(lines), listed)


def test_a_dump_of_a_text_browser_reads_as_the_page() -> None:
    text = as_text_browser(PLAIN)
    view = read_plain(text)
    assert view
    assert [line.strip() for line in view.text.split("\n") if line.strip()] == [*PLAIN.split("\n\n"), SCRIPT]
    result = cleaner.clean(text)
    assert " ".join(result.text.split()).endswith(" ".join(STORY))
    assert "https://" not in result.text
    assert {d.kind for d in result.decisions if "https://" in d.segment.text} == {"nav"}


@pytest.mark.parametrize(
    "sources",
    [
        "1. Brandt, M. (2019). Bridges of the north. https://bridges.example/\n2. Mill, J.: Floods.\n3. Oak, A.: Rivers.\n",
        "1. https://town.example/\n2. https://mill.example/\n3. https://oak.example/\n\nThe council meets again in May.\n",
    ],
)
def test_a_list_of_sources_is_no_list_of_addresses(sources: str) -> None:
    assert not find_addresses(f"{STORY[0]} [1] {STORY[1]} [2]\n\nReferences\n\n{sources}")


@pytest.mark.parametrize(
    "mark",
    [
        lambda at: "- ",
        lambda at: "• ",
        lambda at: f"{at + 7}: ",
        lambda at: f"{at:6}\t",
        lambda at: f"{at + 1} ",
        lambda at: f"[{2 * at + 1}] ",
        lambda at: f"[{at // 6:02}:{at % 6 * 10:02}] ",
        lambda at: f"2024-05-01 10:{at:02}:07.250 ",
        lambda at: "→ ",
        lambda at: "👉 ",
    ],
    ids=["hyphen", "dot", "number", "cat -n", "number alone", "number in brackets", "time", "day and time", "arrow", "hand"],
)
def test_marks_before_all_lines_are_not_read(mark: Callable[[int], str]) -> None:
    lines = PLAIN.split("\n\n")
    text = "\n".join(f"{mark(at)}{line}" for at, line in enumerate(lines))
    view = read_plain(text)
    assert view
    assert view.text.split("\n") == lines
    kept = [decision.segment.line - 1 for decision in cleaner.clean(text).decisions if decision.keep]
    assert kept == [lines.index(line) for line in ("Town votes to rebuild its bridge", *STORY)]


@pytest.mark.parametrize("end", [",", ";", "&nbsp;", " \\\\", '",'])
def test_signs_behind_all_lines_are_not_read(end: str) -> None:
    lines = PLAIN.split("\n\n")
    text = "\n".join(f"{line}{end}" for line in lines)
    view = read_plain(text)
    assert view
    assert [line.rstrip() for line in view.text.split("\n")] == lines
    kept = [decision.segment.line - 1 for decision in cleaner.clean(text).decisions if decision.keep]
    assert kept == [lines.index(line) for line in ("Town votes to rebuild its bridge", *STORY)]


def test_the_ends_of_rows_of_a_table_are_read() -> None:
    assert not find_line_ends("\n".join(f"| {at} | town {at} |" for at in range(12)))
    assert not find_line_ends("\n".join([*(f"line {at}," for at in range(9)), "a line", "and another"]))


def test_numbers_of_blank_lines_are_not_read_either() -> None:
    numbered = "\n".join(f"{at:6}\t{line}" for at, line in enumerate(PLAIN.split("\n"), 1))
    result = cleaner.clean(numbered)
    assert result.read_as
    assert result.read_as.original.split() == PLAIN.split()
    kept = [line.partition("\t")[2] for line in result.text.splitlines() if line.partition("\t")[2]]
    assert kept == ["Town votes to rebuild its bridge", *STORY]


@pytest.mark.parametrize(
    "marks",
    [
        [f"{hour}:15 " for hour in (9, 12, 8, 17, 3, 22, 5, 14, 1, 11)],
        [f"{year} " for year in range(1950, 2000, 5)],
    ],
    ids=["times in no order", "years"],
)
def test_what_opens_lines_in_no_order_is_read(marks: list[str]) -> None:
    assert not find_line_marks("\n".join(f"{mark}{STORY[at % 4]}" for at, mark in enumerate(marks)))


def test_a_list_in_an_article_keeps_its_marks() -> None:
    items = "\n".join(f"{at}. Item {at}, of ten" for at in range(1, 11))
    assert read_plain(f"{STORY[0]}\n\n{items}\n\n{STORY[1]}\n\n{STORY[2]}") is None
    assert not find_line_marks("\n".join(f"{year}. {STORY[year % 4]}" for year in (3, 1, 4, 1, 5, 9, 2, 6, 5, 3)))


def test_pieces_of_a_page_that_are_glued_together_read_as_lines() -> None:
    """As `get_text(strip=True)` gives them; names with a capital inside are left alone."""
    lines = [line for line in PLAIN.replace("mayor", "YouTube channel of McAllister").split("\n\n") if line]
    view = read_plain("".join(lines))
    assert view
    assert view.text.split("\n") == lines
    assert view.back(view.text.index(STORY[1])) == sum(map(len, lines[: lines.index(STORY[1])]))


@pytest.mark.parametrize("glued", ['he left."We waited," she said', 'he said: "We left."We waited for an hour'])
def test_a_quotation_mark_between_glued_pieces_stays_with_what_it_quotes(glued: str) -> None:
    view = read_plain(f"It rained.It snowed.The ferry came.Nobody waited.They went home.{glued}.It ended.")
    assert view
    assert '"' not in view.text.split("\n")
    assert [line for line in view.text.split("\n") if line.count('"') % 2] == []


@pytest.mark.parametrize("clean", [Cleaner(), Cleaner(model=None)], ids=["default", "rules"])
def test_an_article_is_got_out_of_glued_pieces(clean: Cleaner) -> None:
    kept = clean("".join(PLAIN.split("\n\n"))).text
    assert all(line in kept for line in STORY)
    assert "Advertisement" not in kept
    assert "Share on Facebook" not in kept


def test_some_slips_of_the_pen_glue_no_text() -> None:
    text = "\n\n".join(
        [*STORY * 4, "He left.She stayed. It rained.We waited on the bank.The ferry came.They went home."]
    )
    assert read_plain(text) is None


def test_a_line_with_a_link_reads_so_wherever_it_stands() -> None:
    assert read_line("* [Ferry runs late](https://a.example/x)") == "Ferry runs late"
    assert read_line("* Ferry runs late [1]") == "* Ferry runs late [1]"


def test_a_profile_knows_a_line_whatever_its_link() -> None:
    """The address of a link differs from page to page; the line does not."""
    bodies = [article.expected for article in fixtures() if article.language == "en" and article.expected][:8]
    pages = [
        (
            f"{as_markdown(PLAIN[: PLAIN.index('Town')])}{body}\n\n* [Makers of the valley](/valley?page={number})",
            "https://town.example/",
        )
        for number, body in enumerate(bodies)
    ]
    known = Cleaner(profile=learn(pages))
    last = [decision for decision in known(pages[0][0], url=pages[0][1]).decisions if not decision.segment.blank][-1]
    assert not last.keep
    assert any(vote.voter == "site" for vote in last.votes)


@pytest.mark.parametrize("text", NASTY_STRINGS, ids=lambda text: ascii(text[:30]))
def test_places_are_carried_back_in_order(text: str) -> None:
    check_places(text)


@settings(deadline=None)
@given(NASTY)
def test_places_of_any_text_are_carried_back_in_order(text: str) -> None:
    check_places(text)
    check_places(f"[a](/b)![c](/d)\n> {text}[e](/f)\n" * 3)
    check_places(f"{TRACKER}{text}{STYLE}{text}\n{DATA}{TRACKER}")
    check_places("".join(STORY) + text + "".join(STORY))
    check_places("".join(f"{at}: {text}\n" for at in range(12)))
    check_places(f"[1]{text}[2]{TRACKER}\n[3]a {text}\nReferences\n\n 1. a:{text}\n 2. b:c\n 3. d:e\n 4. f:\n 5. g:h")


@settings(deadline=None, max_examples=300)
@given(st.text("ab \n\r\t\\![]()*_`>#+-=|:<\"'.{}"))
def test_marks_are_looked_for_where_one_can_begin(text: str) -> None:
    found = [(token.span(), token.lastgroup) for token in marked._find_tokens(text)]
    assert found == [(token.span(), token.lastgroup) for token in marked._TOKEN.finditer(text)]


def check_places(text: str) -> None:
    view = read_plain(text) or PlainView(text)
    places = [view.back(at) for at in range(len(view.text) + 1)]
    assert places == sorted(places)
    assert 0 <= places[0] <= places[-1] <= len(text)
    result = Cleaner(model=None)(text)
    assert "".join(decision.segment.text for decision in result.decisions) == text


def test_of_the_fixtures_those_are_read_anew_that_were_written_for_it() -> None:
    anew = {article.slug for article in (*fixtures(), *seeds()) if read_plain(article.text)}
    assert anew == {article.slug for article in fixtures() if article.slug.startswith("written-")} | {
        "news-quoted-mail"
    }


@pytest.mark.parametrize("write", [json.dumps, repr, partial(json.dumps, ensure_ascii=False)])
def test_the_items_of_a_list_are_read_as_they_were_before_they_were_written(write: Callable[[list[str]], str]) -> None:
    items = ["Ähnliche Artikel", "Über uns", 'Der Sturm 😀 nahm "die" Brücke\\', "It's the old one\xa0", "Two\nlines"]
    view = read_plain(write(items))
    assert view is not None
    assert view.text == "\n".join(items)


def test_half_a_pair_in_a_list_is_read_as_it_is_written() -> None:
    view = read_plain('["one \\ud83d", "two", "three", "four \\uDE00"]')
    assert view is not None
    assert view.text == "one \\ud83d\ntwo\nthree\nfour \\uDE00"


def test_the_mark_of_the_byte_order_ends_no_sentence_behind_an_abbreviation() -> None:
    text = "Rep. Taylor of Indianapolis said that the pay of teachers will fall. " + "The storm cut the power. " * 40
    assert Cleaner()("\ufeff" + text).decisions[0].segment.content.startswith("Rep. Taylor")
