"""Kinds of article whose lines look like a site's: timelines, live blogs, obituaries, songs, lists, quoted mail.

What of them was lost, each with a near miss: what looks nearly so and goes.
"""

from __future__ import annotations

import pytest

from cleaner import Cleaner
from cleaner.document import KINDS

MENU = "Skip to content\nMenu\nNews\nSport\nCulture\nWeather\nSubscribe\nLog in\n"
FOOT = (
    "Share this article\n3 Comments\nMost read\nFerry runs aground in fog for the third time this year\n"
    "Council to vote on new swimming pool next Tuesday\nSign up to our newsletter\nPrivacy policy\n"
)
PROSE = (
    "The storm that reached the coast on Monday night has cut the power in four towns, and the mayor of the largest of"
    " them said that nobody knew when it would be back."
)
MORE = (
    "“We have seen nothing like it since the flood of 1962,” she said, standing on what was left of the harbour wall,"
    " which broke in two places soon after midnight."
)


def dropped(text: str, **options: object) -> list[str]:
    """The lines of a text that go."""
    return [piece.text.strip() for piece in Cleaner(**options)(text).removed]  # type: ignore[arg-type]


def test_a_timeline_of_years_and_short_sentences_stays_whole() -> None:
    story = (
        "Timeline: the long road to the new dam\n"
        "The Skarn dam has been argued over for seventy years. These are the stations of that argument.\n"
        "1952\nA drought empties the old reservoir.\n1956\nWork begins at last.\n3 March 1974\nFlood. Eleven people die.\n"
        "June 2016\nEngineers say the wall must be raised.\n2024\nParliament agrees, by two votes.\n"
    )
    for model in ("default", None):
        gone = dropped(MENU + story + FOOT, model=model)
        assert not set(story.splitlines()) & set(gone)
        assert "Share this article" in gone


def test_times_head_the_entries_of_a_live_blog() -> None:
    story = (
        "Live: ministers vote on dam\n"
        "12:41\nVote expected within the hour\nThe speaker has told members to stay close to the chamber.\n"
        "12:28\nProtesters sing\nAbout two hundred people from the valley are outside, singing.\n"
        "12:05\nVance: ‘We cannot wait’\nEnergy minister Carl Vance opened the debate with a long speech.\n"
        "11:50\nGood morning\nWelcome to our live coverage of the vote on the dam at Skarn.\n"
    )
    for model in ("default", None):
        assert not {"12:41", "12:28", "12:05", "11:50", "Good morning"} & set(dropped(story, model=model))


def test_a_live_blog_that_the_menu_names_makes_none_of_a_feed() -> None:
    feed = "".join(f"{age}h ago\n{PROSE}\n{MORE}\n" for age in range(2, 6))
    menu = "".join(f"{name}\n" for name in ("News", "Sport", "Culture", "Weather", "Travel") * 13)
    for above, entered in (
        ("Live: storm on the coast\n", True),
        ("Live - storm on the coast\n", True),
        ("Live-TV\n", False),
        (f"Live: the vote on the dam\n{menu}", False),
    ):
        votes = {vote.voter for piece in Cleaner(model=None)(above + feed).decisions for vote in piece.votes}
        assert ("passes.keep_live_entries" in votes) is entered


def test_minutes_head_the_entries_of_a_match_report() -> None:
    report = (
        "Ashe Ferry and Pellingham share the points\n88'\nPellingham bring on a third forward.\n"
        "74'\nThe keeper tips it over.\n45+2'\nHalf time in the rain.\n14’\nThe captain limps off the field.\n"
        "3'\nBoth sides feel their way.\n"
    )
    assert not set(report.splitlines()) & set(dropped(MENU + report + FOOT))
    sure = {piece.segment.content: piece.confidence for piece in Cleaner(model=None)(report + FOOT).decisions}
    assert min(sure[minute] for minute in ("74'", "45+2'", "14’", "3'")) > 0.99


def test_a_time_may_end_in_a_full_stop_below_the_day_it_belongs_to() -> None:
    story = (
        f"Timeline of the storm\n{PROSE}\nTuesday, September 2\n"
        "4:10 p.m.\nThe wind takes the roof off the school in Skarn.\n"
        "5:25 p.m.\nThe harbour wall breaks in two places.\nWednesday, September 3\n"
        "9:40 a.m.\nThe first ferry with tents and water arrives.\n"
    )
    for model in ("default", None):
        assert not {"Tuesday, September 2", "Wednesday, September 3", "5:25 p.m."} & set(dropped(story, model=model))


def test_a_list_of_stories_ends_where_a_screen_reader_is_told_so() -> None:
    box = "Recommended Stories\nFerry runs aground off Pell Island\nCouncil votes on the swimming pool\n"
    question = "The Valley Paper: Is there a map that you are proudest of?"
    for end in ("end of list\n", ""):
        gone = dropped(f"{PROSE}\n{box}{end}{question}\n{MORE}\n{PROSE}\n", model=None)
        assert "Council votes on the swimming pool" in gone
        assert (question in gone) is not end


def test_the_dates_of_other_stories_are_no_timeline() -> None:
    teasers = "".join(
        f"{headline}\n{day} March 2025\n{headline} for the third time since spring.\n"
        for day, headline in enumerate(("Ferry runs aground in fog", "Council votes on pool", "Butter prices rise"), 1)
    )
    gone = dropped(f"{PROSE}\n\n{MORE}\n\nRelated articles\n{teasers}", model=None)
    assert {"1 March 2025", "2 March 2025", "3 March 2025"} <= set(gone)


def test_dates_above_headlines_and_beside_names_are_no_timeline() -> None:
    stories = ("Man with murder record in custody for alleged assault", "Ferry runs aground in the fog off Pell Island")
    feed = "".join(f"Nov {day}, 2023\n{story}\n" for day, story in enumerate(stories * 2, 3))
    thread = "".join(f"{name} / 22.04.2020\nWhat a story that is.\n" for name in ("Jane Doe", "A. Tanner", "Ruth Fell"))
    assert {f"Nov {day}, 2023" for day in range(3, 7)} <= set(dropped(f"{PROSE}\n\n{MORE}\n\n{feed}", model=None))
    assert "A. Tanner / 22.04.2020" in dropped(f"{PROSE}\n\n{MORE}\n\n{thread}", model=None)


def test_the_clock_of_a_player_is_no_time_of_day() -> None:
    assert "12:41" in dropped(f"{PROSE}\n\n12:41\nNow playing\n\n{MORE}\n", model=None)


def test_the_dates_of_a_life_stay() -> None:
    life = ["Born 3 May 1931, Ashe Ferry", "Died 11 November 2024, Pellingham", "* 4. März 1936", "† 2. Juni 2024"]
    text = f"{PROSE}\n\n" + "\n".join(life) + f"\n\n{MORE}\n"
    for model in ("default", None):
        assert not set(life) & set(dropped(text, model=model))
    assert "4. März 2024" in dropped(f"{PROSE}\n\n4. März 2024\n\n{MORE}\n", model=None)


def test_a_line_that_comes_back_in_a_song_is_no_copy() -> None:
    song = (
        "O row me over, ferryman,\nrow me over very slow,\nfor them that's on the other side of it\ndon't care to see me"
        " go.\nO row me over, boatman,\nrow me over very fast,\nfor them that's on the other side of it\nhave called me"
        " home at last.\n"
    )
    assert dropped(f"{PROSE}\n\n{song}\n{MORE}\n", model=None) == []
    headline = "Council to vote on the new swimming pool next Tuesday"
    list_of_stories = f"{headline}\nButter prices rise\nFerry runs aground\n{headline}\nTown hall opens\n"
    assert headline in dropped(f"{PROSE}\n\n{list_of_stories}\n{MORE}\n", model=None)


def test_a_menu_item_heads_no_list_of_stories() -> None:
    text = MENU + "A mill for the price of a garage\nBy Nell Hardy\nFor less than you think it is yours to keep.\n"
    assert "A mill for the price of a garage" not in dropped(text, model=None)
    stories = "News\nFerry runs aground in fog again\nCouncil votes on the new pool\n"
    assert "Ferry runs aground in fog again" in dropped(f"{PROSE}\n\n{MORE}\n\n{stories}", model=None)


def test_chinese_sentences_under_a_heading_of_stories_are_no_headlines() -> None:
    sentences = ["渡轮在雾中搁浅，所有乘客都平安上岸。", "市议会下周二投票决定是否建造新游泳池。"]
    gone = dropped("\n".join(["相关阅读", *sentences, ""]) + PROSE, model=None, language="zh")
    assert not set(sentences) & set(gone)


def test_what_stands_before_a_credit_is_no_caption_if_it_is_longer_or_someone_speaks() -> None:
    for line in (
        "– Just then the water was quiet, and all you can do is go and look for the boats",
        "The mayor came to the harbour on Tuesday. She stayed until the pumps had been switched off",
        "Best Copper Kettle: Quarn Slow Boil Deluxe",
    ):
        assert line not in dropped(f"{PROSE}\n\n{line}\nPhoto: Jane Doe/AP\n\n{MORE}\n", model=None)


def test_entries_of_a_list_are_no_alt_text_and_caption() -> None:
    entries = (
        "Download: 62 Mbps, which is a third slower than baseline\nUpload: 18 Mbps, which is a half slower than baseline"
    )
    assert dropped(f"{PROSE}\n\n{entries}\n\n{MORE}\n", model=None) == []


def test_two_lines_amid_the_menus_of_another_language_stay() -> None:
    story = (
        "Hamburg (dpa) - Wegen eines Sturms ist der Zugverkehr im Norden am Donnerstagabend eingestellt worden.\n"
        "Betroffen sind alle Strecken nördlich von Bremen.\n"
    )
    more = "By Nell Hardy\nWhy the price of butter will not come down\nAbout us\n© 2025 The Courier. All rights reserved.\n"
    for model in ("default", None):
        assert not set(story.splitlines()) & set(dropped(MENU + story + FOOT + more, model=model))
    caption = "Wegen eines Sturms ist der Zugverkehr im Norden am Donnerstagabend eingestellt worden."
    assert caption in dropped(f"{PROSE}\n\n{caption}\n\n{MORE}\n", model=None)


def test_mail_that_is_quoted_is_read_behind_its_marks() -> None:
    story = f"{MENU}\n{PROSE}\n\n{MORE}\n\n{FOOT}"
    quoted = "".join(f"> {line}".rstrip() + "\n" for line in story.splitlines())
    result = Cleaner()(quoted)
    assert f"> {PROSE}\n" in result.text
    assert "> Share this article\n" not in result.text


def test_what_frames_a_newsletter_goes_and_its_letters_stay() -> None:
    story = f"Good morning. It is Tuesday, and the bridge is shut.\n\n{PROSE}\n\n{MORE}\n\nThat's all for today.\n"
    frame = [
        "View this email in your browser",
        "You are receiving this email because you signed up on our website.",
        "Unsubscribe | Manage preferences",
    ]
    text = f"{frame[0]}\n\n{story}\n" + "\n".join(frame[1:]) + "\n"
    for model in ("default", None):
        assert set(dropped(text, model=model)) == set(frame)


def test_lines_wrapped_at_a_width_are_no_headlines_of_other_stories() -> None:
    wrapped = (
        "The bridge over the Ashe will close on Monday for\neleven months, the county said on Tuesday. Cracks\nin the"
        " middle pier have grown by four millimetres\nsince 2018.\n"
    )
    assert not set(wrapped.splitlines()) & set(dropped(f"{MENU}{wrapped}\n{PROSE}\n", model=None))


def test_pieces_of_sentences_are_neither_dates_nor_captions_nor_labels() -> None:
    pieces = [
        "On 3 May 2011, Ashe Ferry and Corrie signed the",
        "first harbour agreement, and the doors opened on",
        "6 January 2012",
        ", when the crowd came in.",
    ]
    text = f"{PROSE}\n\n" + "\n".join(pieces) + f"\nPhoto: Jane Doe/AP\n\n{MORE}\n"
    assert not set(pieces) & set(dropped(text, model=None))


def test_the_braces_of_a_program_stay_with_it() -> None:
    story = (
        "Setting up the web server of the harbour\nInstall the server first, and stop it before you change anything.\n"
        "server {\n    listen 80;\n    server_name harbour.example;\n\n    location / {\n"
        "        proxy_pass http://localhost:8080;\n    }\n}\n"
        "Then start it again. Whoever opens the page should see the list of ferries that sail today.\n"
    )
    page = "Menu\n.menu-wrapper {\n  display: none;\n  margin: 0 auto;\n}\nHome\nNews\n"
    for model in ("default", None):
        gone = dropped(page + story + FOOT, model=model)
        assert not set(map(str.strip, story.splitlines())) - {"}"} & set(gone)
        # One brace is that of the page's own style, and goes as the rest of it does.
        assert gone.count("}") <= 1
        assert "Share this article" in gone
    alone = Cleaner()(story)
    assert alone.text == story
    brace = next(decision for decision in alone.decisions if decision.segment.content == "}")
    assert brace.revised_by == "document.code"


@pytest.mark.parametrize("model", ["default", None])
def test_round_and_square_brackets_of_a_program_stay_with_it(model: str | None) -> None:
    program = (
        "engine = create_engine(\n    url,\n    pool_size=5,\n)\nrows = [\n    harbour.rows(\n        since=1962,\n"
        "    ),\n]\nquery = text(\n    \"select name from ferries\"\n)\nrows.execute(\"\"\"\n    select name\n\"\"\")\n"
    )
    text = f"{PROSE}\n\n{program}\n{MORE}\n"
    assert Cleaner(model=model)(text).text == text
    typed = f"{PROSE}\n>>> harbour.mean()\n{MORE}\n"
    assert Cleaner(model=None)(typed).text == typed
    # What a link left of its brackets is none.
    linked = f"{PROSE}\n[\nRead more:\nStorm cuts power in four towns\n]\n{MORE}\n(\nAdvertisement\n)\n{MORE[4:]}\n"
    assert {"Read more:", "Advertisement"} <= set(dropped(linked, model=model))


@pytest.mark.parametrize("model", ["default", None])
def test_a_program_stays_whole_whatever_kinds_are_kept_besides(model: str | None) -> None:
    told = (
        "The program reads one file after the other and stops at the first that it cannot read, as its manual says it"
        " should, and so do all the tools that were made for it in those years."
    )
    program = (
        "func copy(to string, from string) {\n    // copies one file to another place\n    a := open(from)\n"
        "    if a == nil {\n        return\n    }\n    b := create(to)\n    if b == nil {\n        return\n    }\n"
        '    for {\n        line := a.read()\n        if line == "" { break }\n        b.write(line)\n    }\n'
        "    b.close()\n}"
    )
    text = f"{told}\n{program}\n{told[4:]}\n{program.replace('copy', 'move')}\n{told[12:]}"
    usual = Cleaner(model=model)(text)
    assert usual.text == text
    for kind in KINDS:
        asked = Cleaner(model=model, keep=[kind])(text)
        assert asked.text == text
        assert [decision.kind for decision in asked.decisions] == [decision.kind for decision in usual.decisions]


def test_the_messages_of_a_chat_are_no_dates() -> None:
    chat = (
        "12/03/2024, 10:01 - Ann Walker: Are you coming?\n12/03/2024, 10:02 - Tom: Yes\n"
        "12/03/2024, 10:02 - Tom: The Blue House\n13/03/2024, 9:05 - Ann Walker: Share your location\n"
        "13/03/2024, 9:06 AM - Tom: Follow the road\n"
    )
    for model in ("default", None):
        assert dropped(chat, model=model) == []
    stamp = "13/03/2024, 9:06 - Sport: Football"
    assert stamp in dropped(f"{MENU}{stamp}\n{PROSE}\n{MORE}\n", model=None)


BYLINE = "By\nNell Hardy\n@nellhardy\nReporter\n3 March 2025\n0\nShare\n"
HEADLINE = "Bridge over the Ashe will close for eleven months"


def test_a_headline_under_the_name_of_its_section_stays_though_its_byline_is_in_pieces() -> None:
    for model in ("default", None):
        gone = dropped(f"News\n{HEADLINE}\n{BYLINE}{PROSE}\n{MORE}\n{PROSE[4:]}\n", model=model)
        assert HEADLINE not in gone
        assert "Reporter" in gone
    teasers = "Ferry runs aground in fog again\nBy\nNell Hardy\nCouncil votes on the new pool\nBy\nJo Adeyemi\n"
    text = f"{HEADLINE}\n{BYLINE}{PROSE}\n{MORE}\nNews\n{teasers}"
    assert "Ferry runs aground in fog again" in dropped(text, model=None)


def test_the_line_that_the_title_of_the_page_names_is_its_headline() -> None:
    headline = "Mayor asks for calm after a long night of rain and wind"
    other = "Ferry runs aground in fog for the third time this year"
    text = f"{headline} | The Courier\n{MENU}Featured\n{other}\n{headline}\n{PROSE}\n{MORE}\n"
    kinds = {piece.segment.content: piece.kind for piece in Cleaner(model=None)(text).decisions}
    assert (kinds[headline], kinds[other]) == ("title", "related")


def test_what_stands_between_a_headline_and_its_byline_is_no_headline() -> None:
    headline, standfirst = "Blackout in four towns as storm hits coast", "Mayor asks residents to wait for the power"
    caption = "The harbour wall on Tuesday morning"
    text = f"{MENU}News\n{headline}\n{standfirst}\n{caption}\nBy\nNell Hardy\n3 March 2025\n{PROSE}\n{MORE}\n"
    for model in ("default", None):
        pieces = Cleaner(model=model)(text).decisions
        assert [piece.kind for piece in pieces if piece.segment.content == headline] == ["title"]


@pytest.mark.parametrize("model", ["default", None])
def test_the_chapters_of_a_recording_stay(model: str | None) -> None:
    chapters = ["(00:00) Introduction", "(03:41) What a sewer is", "(29:05) Digging under the church", "[1:02:10] Advice"]
    text = "\n".join([PROSE, MORE, *chapters, "Share this episode", "Subscribe", "All rights reserved"])
    assert not set(chapters) & set(dropped(text, model=model))


def test_contents_may_have_numbers_that_their_headings_lack() -> None:
    names = ["What the storm did", "What comes next", "How to help the towns"]
    contents = [f"{number}. {name}" for number, name in enumerate(names, 1)]
    parts = [line for name in names for line in (f"{name} [edit | edit source]", PROSE, MORE)]
    result = Cleaner(model=None)("\n".join([PROSE, *contents, *parts]))
    assert {d.segment.content for d in result.decisions if d.kind == "nav"} == set(contents)
    assert all(f"{name} [edit" in result.text for name in names)


@pytest.mark.parametrize("model", ["default", None])
def test_a_note_on_the_author_goes_from_the_top_and_an_article_on_them_stays(model: str | None) -> None:
    note = "Jane Doe is a reporter who covers the harbours of the coast for the paper."
    first = "Jane is a reporter who covers the harbours of the coast for the paper."
    for above, line in (("By Jane Doe", note), ("Written by\nJane Doe", first)):
        assert line in dropped(f"Storm cuts power in four towns\n{above}\n{line}\n{PROSE}\n{MORE}\n{PROSE}\n", model=model)
    life = "\n".join(f"Jane Doe {what} on the coast when the storm came, her sister said." for what in ("was", "has lived", "works"))
    assert not set(life.splitlines()) & set(dropped(f"By Jane Doe\n{PROSE}\n{life}\n{MORE}\n", model=model))
