"""Odd texts, one by one: T1 to T15 of the list of bad inputs."""

from __future__ import annotations

import re
import sys
import unicodedata
from types import SimpleNamespace
from typing import Literal

import pytest
from articles import seeds
from attacks import alarm
from nasty import NASTY_STRINGS

import cleaner
from cleaner import Cleaner
from cleaner import segment as segmenting
from cleaner.document import Document, Vote
from cleaner.passes.foreign import follow_foreign
from cleaner.phrases import split_words
from cleaner.segment import flat_pieces, segment
from cleaner.standing import Standing

PROSE = "The storm that reached the coast on Monday night has cut the power in four towns, and nobody knows when it will be back."
MORE = "“We have seen nothing like it since the flood of 1962,” the mayor said, standing on what was left of the harbour wall."
STORY = f"Storm cuts power in four coast towns\n\n{PROSE}\n\nAdvertisement\n\n{MORE}\n"


def whole(text: str, **options: object) -> cleaner.Result:
    """Clean a text, and hold what must hold for all of them."""
    result = Cleaner(**options)(text)  # type: ignore[arg-type]
    assert "".join(d.segment.text for d in result.decisions) == text
    assert result.text == "".join(d.segment.text for d in result.decisions if d.keep)
    assert len(result.text) + sum(len(piece.text) for piece in result.removed) == len(text)
    return result


def dropped(result: cleaner.Result) -> list[str]:
    return [piece.text.strip() for piece in result.removed]


# T1 ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["", "\n", "\r\n", "   ", "\t\n \n", "\u200b", "\ufeff", "a", "word", "²", "!"])
def test_t1_next_to_nothing_stays_as_it_is(text: str) -> None:
    result = whole(text)
    assert result.text == text
    assert result.removed == ()
    assert "F_TOO_SHORT" in result.flags
    assert "F_EMPTIED" not in result.flags


# T2 ------------------------------------------------------------------------------------------

MANY = 100_000
SHAPES = {
    "one line": ("word " * 60_000, 1),
    "one line without spaces": ("x" * 300_000, 1),
    "one line of sentences": ("The storm reached the coast. " * 12_000, 1),
    "empty lines": ("\n" * MANY, MANY),
    "carriage returns": ("\r" * MANY, MANY),
    "lines of one character": ("a\n" * MANY, MANY),
    "lines of junk": ("Advertisement\n" * 30_000, 30_000),
    "junk and words": ("Advertisement\nstorm\n" * 15_000, 30_000),
    "spaces": (" " * 300_000, 1),
    "punctuation": (".,;:!?" * 50_000, 1),
    "quotes and brackets": ("“(«[" * 60_000, 1),
    "CJK without spaces": ("嵐が来た" * 60_000, 1),
    "capitals glued": ("StormHitsCoast" * 20_000, 1),
    "dates glued": ("January 06, 2026" * 15_000, 1),
    "pointers": ("He said. Read more: x. " * 12_000, 1),
    "labels": ("Advertisement " * 20_000, 1),
    "labels glued": ("Advertisement" * 30_000, 1),
    "notices": ("© 2024 A Mr. " * 20_000, 1),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_t2_large_texts_of_one_shape(shape: str) -> None:
    text, lines = SHAPES[shape]
    with alarm(60):
        result = whole(text)
    numbers = [d.segment.line for d in result.decisions]
    assert numbers == sorted(numbers)
    assert numbers[0] == 1
    assert numbers[-1] <= lines
    # Every line that shows something has its decision, and no line two unless it was cut.
    shown = {n for n, line in enumerate(text.split("\n"), 1) if line.strip()} if "\r" not in text else set()
    assert shown <= set(numbers)
    uncut = [d.segment.line for d in result.decisions if not d.segment.piece]
    assert len(uncut) == len(set(uncut))


# T3 ------------------------------------------------------------------------------------------


def test_t3_lines_end_by_one_rule() -> None:
    ends = ["\n", "\r\n", "\r", "\x85", "\u2028", "\u2029"]
    text = "".join(f"line {number}{end}" for number, end in enumerate(ends))
    pieces = segment(Document(text)).segments
    assert [piece.text for piece in pieces] == [f"line {number}{end}" for number, end in enumerate(ends)]
    assert [piece.line for piece in pieces] == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize("inside", ["\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x1f", "\t"])
def test_t3_other_separators_stay_inside_a_line(inside: str) -> None:
    (piece,) = segment(Document(f"one{inside}two")).segments
    assert piece.text == f"one{inside}two"
    pieces = segment(Document(f"one{inside}two\nthree")).segments
    assert [each.line for each in pieces] == [1, 2]


def test_t3_line_ends_of_kept_lines_survive() -> None:
    for end in ("\n", "\r\n", "\x85", "\u2028"):
        text = STORY.replace("\n", end)
        assert whole(text).text == STORY.replace("Advertisement\n\n", "").replace("\n", end)


# T4, T6 --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("odd", "flag"),
    [
        ("\ud800", "F_SURROGATE"),
        ("\udfff", "F_SURROGATE"),  # noqa: PT014  (not the same surrogate)
        ("\x00", "F_CONTROL"),
        ("\x07", "F_CONTROL"),
        ("\x7f", "F_CONTROL"),
        ("\x9b", "F_CONTROL"),
        ("\x1b[2J", "F_CONTROL"),
        ("\u202e", "F_BIDI"),
        ("\u2066", "F_BIDI"),
        ("\u202a", "F_BIDI"),
        ("\ufffe", "F_CONTROL"),
        ("\uffff", "F_CONTROL"),
        ("\ue000", "F_CONTROL"),
        ("\U000e0001", "F_CONTROL"),
        ("\U0001f3f4\U000e0067\U000e0062\U000e007f", None),  # a flag
        ("\u0378", None),
        ("\U000e0041", None),
        ("\t", None),
        ("\x85", None),
    ],
)
def test_t4_t6_odd_characters_are_kept_and_flagged(odd: str, flag: str | None) -> None:
    text = STORY.replace("power in four towns, and", f"power{odd} in four towns, and")
    result = whole(text)
    assert odd in result.text
    assert dropped(result) == ["Advertisement"]
    for name in ("F_SURROGATE", "F_CONTROL", "F_BIDI"):
        assert (name in result.flags) is (name == flag)


def test_t6_views_do_not_let_direction_marks_and_controls_through() -> None:
    result = whole(STORY.replace("Advert", "\u202eAdvert").replace("towns", "towns\x1b[2J\x07"))
    for shown in (result.diff(), result.diff(colour=True).replace("\x1b[", "")):
        assert not {"\u202e", "\x07"} & set(shown)
    assert "\x1b" not in result.diff()


# T5 ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "mark", ["\ufeff", "\u200b", "\u200d", "\u200c", "\u200e", "\u2060", "\u00ad", "\u00a0", "\u3000", " \u00a0\t"]
)
def test_t5_invisible_marks_do_not_hide_junk_and_survive_in_the_article(mark: str) -> None:
    text = STORY.replace("Advertisement", f"{mark}Advertisement{mark}").replace("harbour", f"harb{mark}our")
    result = whole(text)
    assert [piece.strip(mark) for piece in dropped(result)] == ["Advertisement"]
    assert f"harb{mark}our" in result.text


def test_t5_marks_at_the_start_of_the_text_stay() -> None:
    assert whole("\ufeff" + STORY).text.startswith("\ufeffStorm")
    assert whole("می‌خواهم 👩\u200d🚀\n").text == "می‌خواهم 👩\u200d🚀\n"


# T7, T8 --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "bomb", ["e" + "\u0301" * 160_000, "\ufdfa" * 100_000, "ﬃ" * 100_000, "İ" * 100_000, "ᾳ" * 100_000]
)
def test_t7_t8_characters_that_grow_are_harmless(bomb: str) -> None:
    with alarm(60):
        result = whole(f"{PROSE}\n{bomb}\nAdvertisement\n{MORE}\n")
    assert "Advertisement" in dropped(result)
    assert PROSE in result.text
    assert MORE in result.text


def test_t8_offsets_hold_after_characters_that_grow() -> None:
    text = f"İİİ ﬃﬃ ẞ {PROSE}\nİ\nAdvertisement\n{MORE}"
    (gone,) = [piece for piece in whole(text).removed if piece.kind == "ad"]
    assert text[gone.start : gone.end] == "Advertisement\n"


# T9 ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    ["Аdvertisement", "Ａｄｖｅｒｔｉｓｅｍｅｎｔ", "4dv3rt1s3m3nt", "A d v e r t i s e m e n t", "ᴀᴅᴠᴇʀᴛ", "𝐀𝐝𝐯𝐞𝐫𝐭"],
)
def test_t9_disguised_junk_costs_nothing_of_the_article(line: str) -> None:
    result = whole(STORY.replace("Advertisement", line))
    assert PROSE in result.text
    assert MORE in result.text


# T10 -----------------------------------------------------------------------------------------

SCRIPTS = {
    "Arabic": "وصلت العاصفة إلى الساحل ليلة الاثنين وقطعت الكهرباء عن أربع بلدات على طول الشاطئ.",
    "Hebrew": "הסערה הגיעה לחוף בליל שני וניתקה את החשמל בארבע עיירות לאורך החוף הצפוני.",
    "Thai": "พายุพัดถล่มชายฝั่งเมื่อคืนวันจันทร์และทำให้ไฟฟ้าดับในสี่เมืองตามแนวชายฝั่ง",
    "Khmer": "ព្យុះបានវាយប្រហារឆ្នេរសមុទ្រនៅយប់ថ្ងៃចន្ទ ហើយបានកាត់ផ្តាច់ចរន្តអគ្គិសនី។",
    "Chinese": "风暴周一夜间抵达海岸，造成四个城镇停电，目前尚不清楚何时恢复供电。",
    "Japanese": "嵐は月曜日の夜に海岸に達し、四つの町で停電が起きた。復旧の見通しは立っていない。",
    "Korean": "폭풍이 월요일 밤 해안에 도달해 네 개 마을의 전기가 끊겼으며 복구 시점은 알 수 없다.",
    "Hindi": "तूफ़ान सोमवार रात तट पर पहुँचा और चार कस्बों की बिजली काट दी।",
    "Georgian": "ქარიშხალი ორშაბათს ღამით სანაპიროს მიაღწია და ოთხ ქალაქში დენი გაითიშა.",
    "Cherokee": "ᎣᏏᏲ ᎦᏬᏂᎯᏍᏗ ᏣᎳᎩ ᎠᏂᏴᏫᏯ ᏂᎦᏓ ᎠᏁᎰ ᎠᏍᎦᏯ.",
    "Old Italic": "𐌀𐌁𐌂𐌃𐌄 𐌅𐌆𐌇𐌈 𐌉𐌊𐌋𐌌 𐌍𐌎𐌏.",
}


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("language", ["auto", "en"])
def test_t10_an_article_in_any_script_is_kept_whole(script: str, language: str) -> None:
    text = "\n".join([SCRIPTS[script]] * 1 + [SCRIPTS[script][::-1][1:] + "."])
    result = whole(text, language=language)
    assert result.text == text
    assert "F_EMPTIED" not in result.flags


UNSTOPPED = {
    "th": [
        "สภาเทศบาลเมืองลงมติเมื่อวันอังคารให้สร้างสะพานเก่าข้ามแม่น้ำขึ้นใหม่ สิบเอ็ดปีหลังจากน้ำท่วมพัดพาสะพานเดิมไป งานจะเริ่มในฤดูใบไม้ผลิ",
        "นางสาวมารีซึ่งอาศัยอยู่ฝั่งตรงข้ามกล่าวว่าชาวบ้านรอมานานพอแล้ว ทุกวันนี้เธอต้องเดินอ้อมไกลเพื่อไปเปิดร้านของเธอในตลาดริมน้ำ",
        "เงินทุนมาจากจังหวัดและกองทุนที่โรงสีทิ้งไว้ให้แก่เมือง ไม่มีผู้ใดในห้องประชุมคัดค้าน แม้ว่าสมาชิกสองคนจะถามถึงเรือข้ามฟากที่รับส่งเด็กนักเรียน",
        "วิศวกรจะตรวจสอบตอม่อเก่าก่อน หากยังแข็งแรงดี สะพานใหม่จะตั้งอยู่บนตอม่อเดิมเหมือนที่สะพานเก่าเคยตั้งอยู่มานานถึงหนึ่งร้อยสี่สิบปี",
        "ผู้ว่าราชการจังหวัดกล่าวว่างานก่อสร้างจะใช้เวลาสองฤดูร้อน และเรือข้ามฟากจะยังคงให้บริการต่อไปจนกว่าสะพานแห่งใหม่จะเปิดใช้งานได้จริง",
    ],
    "en": [
        "the town council voted on tuesday to rebuild the old bridge over the river eleven years after a flood took it",
        "maria brandt who lives on the far bank and has walked the long way round since she was a girl said they had waited",
        "the money comes from the county and from a fund that the mill left to the town and nobody in the room spoke against",
        "engineers will look at the old piers first and if they hold the new bridge will stand on them as the old one did",
        "work is to begin in spring and the mayor said that it would take two summers before the first carts cross again",
    ],
}


@pytest.mark.parametrize("language", UNSTOPPED)
@pytest.mark.parametrize("model", ["default", None])
def test_t10_an_article_without_full_stops_is_kept_whole(language: str, model: Literal["default"] | None) -> None:
    lines = UNSTOPPED[language]
    kept = Cleaner(language="auto", model=model)(
        "\n".join(["Home", "News", *lines, "Share on Facebook", "Related stories"])
    ).text
    assert all(line in kept for line in lines)
    assert "Share on Facebook" not in kept


def test_t10_stops_of_short_lines_count_where_long_ones_have_none() -> None:
    """Of wrapped text or a list of addresses long lines have no full stop; the sentences are the short ones."""
    addresses = [f"https://town.example/{'bridge-' * 14}{at}" for at in range(8)]
    document = segment(Document("\n".join([*addresses, *(f"Ferry {at} runs late." for at in range(4))])))
    assert [piece.ends_sentence for piece in document.segments] == [False] * 8 + [True] * 4


def test_t10_what_is_short_in_a_long_line_of_another_language_goes_with_it() -> None:
    german = "Der Rat stimmte am Dienstag für den Neubau der Brücke, die vor elf Jahren weggerissen wurde. " * 4
    line = f"{german}Anna Berg. {german}".strip()
    document = segment(Document(f"{PROSE}\n{line}\n{MORE}"))
    verdicts = [
        [Vote(piece.number, "foreign", 6.0, "foreign.other_language", "", piece.span)]
        * piece.content.startswith("Der Rat")
        for piece in document.segments
    ]
    assert [opinion.segment.content for opinion in follow_foreign(Standing(document, verdicts))] == ["Anna Berg."]
    alone = segment(Document(line))
    verdicts = [
        [Vote(piece.number, "foreign", 6.0, "", "", piece.span)] * (piece.number > 1) for piece in alone.segments
    ]
    assert not list(follow_foreign(Standing(alone, verdicts)))


def test_t10_a_line_in_another_script_is_foreign_only_among_lines_of_the_article() -> None:
    result = whole(f"{PROSE}\n{SCRIPTS['Hebrew']}\n{MORE}\n")
    assert [piece.kind for piece in result.removed] == ["foreign"]


BOX = """Privacy Overview
We store what you choose here in your browser, and with your consent we store what you read, too, so that we learn \
which parts of the site are found useful and which nobody opens.
You may change your mind whenever you like, but some parts of the site will work less well if you do.
Things that are strictly necessary are always stored, because the site cannot be shown without them.
"""
REPORTS = {
    "el": """Η καταιγίδα έφτασε στην ακτή το βράδυ της Δευτέρας και έκοψε το ρεύμα σε τέσσερις πόλεις.
Ο δήμαρχος είπε ότι δεν είχε δει τίποτα παρόμοιο από την πλημμύρα που κατέστρεψε το λιμάνι.
Τα σχολεία θα μείνουν κλειστά μέχρι την Πέμπτη, όπως ανακοίνωσε το υπουργείο.
""",
    "ko": """폭풍이 월요일 밤 해안에 도달해 네 개 마을의 전기가 끊겼으며 복구 시점은 아직 알 수 없다.
시장은 항구가 무너진 홍수 이후로 이런 일은 본 적이 없다고 부서진 방파제 위에 서서 말했다.
학교는 목요일까지 문을 닫으며 주민들은 체육관에서 밤을 보내고 있다고 시청이 밝혔다.
""",
    "es": """La tormenta llegó a la costa el lunes por la noche y dejó sin luz a cuatro pueblos que siguen a oscuras.
El alcalde dijo que no había visto nada parecido desde la inundación que se llevó el muelle hace ya muchos años.
Las escuelas estarán cerradas hasta el jueves, según anunció el ministerio, que no sabe cuándo volverá la luz.
""",
}


@pytest.mark.parametrize("fast", [False, True])
@pytest.mark.parametrize("language", REPORTS)
def test_t10_a_long_box_in_the_language_asked_for_does_not_make_the_article_foreign(language: str, fast: bool) -> None:
    for model in ("default",) if fast else ("default", None):
        result = whole(f"{REPORTS[language]}\n{BOX}", model=model, fast=fast, when_emptied="empty")
        assert REPORTS[language] in result.text
        assert "foreign" not in {decision.kind for decision in result.decisions}


def test_t10_sentences_in_another_language_among_more_of_the_article_are_foreign() -> None:
    spanish = REPORTS["es"].splitlines(keepends=True)[0]
    result = whole(
        f"{PROSE}\n{MORE}\n{spanish}{PROSE} It was a long night.\n{MORE} It was.\n{spanish}{PROSE} Who knows.\n"
    )
    assert [piece.kind for piece in result.removed] == ["foreign", "foreign"]


# T11 -----------------------------------------------------------------------------------------


def test_t11_all_junk_is_flagged_and_returned_whole() -> None:
    text = "Advertisement\nShare on Facebook\nLeave a reply\nAll rights reserved\n"
    result = whole(text)
    assert "F_EMPTIED" in result.flags
    assert result.text == text
    left = whole(text, when_emptied="empty")
    assert "F_EMPTIED" in left.flags
    assert left.text == ""
    assert len(left.removed) == 4


def test_t11_a_long_text_of_which_a_line_is_left_is_returned_whole() -> None:
    junk = "Share on Facebook\n" * 12_000
    line = "The council met on Monday and decided to widen the road to the coast.\n"
    assert "F_EMPTIED" in whole(junk + line, model=None).flags
    assert whole(junk + line, model=None).text == junk + line
    assert "F_EMPTIED" not in whole(junk[:50_000] + line, model=None).flags
    assert "F_EMPTIED" not in whole(junk + line * 3, model=None).flags


def test_t11_all_body_is_kept_whole() -> None:
    body = "\n\n".join(article_line for article_line in seeds()[3].text.split("\n\n") if len(article_line) > 120)
    assert whole(body).text == body


def test_t11_one_line_many_times() -> None:
    with alarm(60):
        result = whole(f"{PROSE}\n" * 10_000)
    kinds = {d.kind for d in result.decisions}
    assert kinds <= {"body", "duplicate"}
    assert result.text.startswith(PROSE)


def test_t11_many_different_pairs() -> None:
    pairs = "".join(f"Line {number} of the register of ships lost at sea\n" for number in range(5_000))
    with alarm(60):
        result = whole(pairs + pairs)
    assert result.text.startswith("Line 0 of")


# T12 -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        "She typed {0} and %s and ${HOME}, and the machine answered with a bell and a row of hashes.",
        "He wrote (?:a+)+$ on the board and asked the class how long it would take, which nobody knew.",
        "The label said [looks like ad] - caption (87%), which was the whole of the joke, she explained.",
        'The file began with {"schema": 1, "keep": false} and went on like that for eleven more pages.',
        "In the end he used **two stars** and a [link](https://example.com/a) where italics were wanted.",
        "It printed \\x1b[31m in red ink on the paper, and the printer had to be carried out by two men.",
    ],
)
def test_t12_what_looks_like_our_marks_is_text(line: str) -> None:
    result = whole(STORY.replace(PROSE, line))
    assert line in result.text
    assert dropped(result) == ["Advertisement"]


# T13 -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "blob",
    [
        "iVBORw0KGgoAAAANSUhEUgAAAAUA" * 20_000,
        "!function(e,t){var n=e.document;return t(n)}(this,function(){});" * 8_000,
        "deadbeef" * 40_000,
        "2026-01-06T10:00:00Z INFO worker-3 took 12 ms; " * 8_000,
    ],
    ids=["base64", "script", "hex", "log"],
)
def test_t13_blobs(blob: str) -> None:
    with alarm(60):
        result = whole(f"{PROSE}\n{blob}\n{MORE}\n")
    assert PROSE in result.text
    assert MORE in result.text
    assert "F_LONG_LINE" in result.flags


def test_t13_a_long_line_is_flagged() -> None:
    assert "F_LONG_LINE" in whole(f"{PROSE}\n{'deadbeef' * 5_000}\n").flags
    # Cut into sentences it is one line still.
    assert "F_LONG_LINE" in whole(f"{PROSE} " * 400).flags
    assert "F_LONG_LINE" not in whole(f"{PROSE}\n" * 400).flags
    assert "F_LONG_LINE" not in whole(STORY).flags


# T14 -----------------------------------------------------------------------------------------


def test_t13_only_what_lost_its_newlines_is_flat() -> None:
    """Pieces of a line of ordinary length that was cut are none; those of a text in one line are."""
    glued = "He said so on Monday. Read more: Storm hits coast"
    for text, flat in ((f"{PROSE}\n{glued}\n{MORE}\n", False), (" ".join([PROSE, MORE] * 4), True), (PROSE, False)):
        segments = segment(Document(text)).segments
        pieces = [piece.number for piece in segments if piece.piece]
        assert flat_pieces(segments) == (pieces if flat else [])
        assert len(segments) > 2 or text == PROSE
    long = " ".join([PROSE] * 30)
    mixed = segment(Document(f"{MORE}\n{long}\n{MORE}\n")).segments
    assert {mixed[number].line for number in flat_pieces(mixed)} == {2}
    paragraph = segment(Document("\n".join([MORE] * 40 + [long]))).segments
    assert flat_pieces(paragraph) == []


@pytest.mark.parametrize("digit", ["²", "٣", "३", "Ⅷ", "½", "①", "𝟗", "一", "〇"])
def test_t14_digits_of_all_kinds(digit: str) -> None:
    for line in (
        f"{digit} Comments",
        f"Comments ({digit})",
        f"{digit} min read",
        f"{digit}:{digit}",
        f"By {digit}",
        f"{digit}/{digit}/{digit}",
    ):
        result = whole(STORY.replace("Advertisement", line))
        assert PROSE in result.text
    assert (split_words(digit) == ("0",)) is digit.isdecimal()


# T15 -----------------------------------------------------------------------------------------


def test_t15_every_code_point_once() -> None:
    """In lines of 64, among prose: nothing raises, and nothing of the prose is lost."""
    points = [
        chr(at)
        for at in range(sys.maxunicode + 1)
        if at < 0x3400 or 0xD7FF < at < 0x12000 or 0x1F000 <= at < 0x1FB00 or 0xE0000 < at < 0xE0200
    ]
    text = f"{PROSE}\n" + "\n".join("".join(points[at : at + 64]) for at in range(0, len(points), 64)) + f"\n{MORE}\n"
    with alarm(60):
        result = whole(text)
    assert result.text.startswith(PROSE)
    assert MORE in result.text
    assert {unicodedata.category(c) for c in points} >= {"Cs", "Cc", "Cf", "Mn", "Nd", "Lo", "Zs", "Co"}


# Under the head of comments and between two of them the article's own line is a comment.
NOT_COMMENTS = [text for text in NASTY_STRINGS if "Comments (3)" not in text]


@pytest.mark.parametrize("text", NOT_COMMENTS)
def test_t15_the_battery_inside_an_article(text: str) -> None:
    result = whole(f"Storm cuts power in four coast towns\n\n{PROSE}\n\n{text}\n\n{MORE}\n")
    assert PROSE in result.text
    assert MORE in result.text
    again = whole(result.text)
    assert PROSE in again.text
    assert MORE in again.text


# What is cut, and what closes a sentence -----------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        "2. Stiles J. Timber and tide. Coast Res. (2020) 80:457-66. doi: 10.1016/j.coast.2020.10.067",
        "The table is kept in coast_data.2020.csv beside the others.",
        "On 2024-05-01T10:34:00Z the pump stopped.",
        "They fell in ten years. Advertisement sales fell by half.",
        "It was printed. Sponsored content, in which an advertiser tells a story, is marked.",
        "Er hat beraten. Anzeige gegen den Wirt hat niemand erstattet.",
    ],
)
def test_names_stamps_and_words_that_run_on_are_not_cut(line: str) -> None:
    assert [piece.text for piece in segment(Document(line)).segments] == [line]


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("The pump stopped.2 Comments", ["The pump stopped.", "2 Comments"]),
        ("2024-05-01The pump stopped.", ["2024-05-01", "The pump stopped."]),
        ("The pump stopped. Advertisement The mayor came.", ["The pump stopped. ", "Advertisement ", "The mayor came."]),
        ("The pump stopped. Sponsored Content", ["The pump stopped. ", "Sponsored Content"]),
    ],
)
def test_what_is_glued_to_a_sentence_is_cut_from_it(line: str, pieces: list[str]) -> None:
    assert [piece.text for piece in segment(Document(line)).segments] == pieces


def test_a_credit_in_brackets_takes_no_sentence_with_it_where_newlines_are_lost() -> None:
    credit = "(Photo: Jane Doe)"
    more = [f"On day {day} the men who mend the wall came back with stones and a crane." for day in range(2, 9)]
    text = " ".join([PROSE, credit, MORE, *more])
    assert credit in [piece.content for piece in segment(Document(text)).segments]
    for model in ("default", None):
        assert MORE in cleaner.Cleaner(model=model)(text).text


@pytest.mark.parametrize("mark", ["[12]", "[3][4]", "[a]", "¹²", ")[1]", "”"])
def test_a_mark_of_a_footnote_does_not_hide_the_end_of_a_sentence(mark: str) -> None:
    (piece,) = segment(Document(f"It rained all night.{mark}")).segments
    assert piece.ends_sentence
    (piece,) = segment(Document(f"It rained all night{mark}")).segments
    assert not piece.ends_sentence


# What is long -------------------------------------------------------------------------------------


def test_a_text_of_very_many_lines_is_cut_like_a_short_one_and_keeps_what_is_equal_once() -> None:
    story = f"{STORY}Advertisement\nSign up for our newsletterShare\nMarch 3, 2024\n\n"
    few, many = (segment(Document(story * times)).segments for times in (2, 2_000))
    assert len(many) > 5_000
    lap = len(few) // 2
    for at, piece in enumerate(many):
        like = few[at if at < lap else lap + at % lap]
        assert piece[5:9] == like[5:9]
        assert (piece.text, piece.repeats) == (like.text, like.repeats)
        if piece.repeats is not None:
            assert piece.content is many[piece.repeats].content
            assert piece.words is many[piece.repeats].words
    assert "".join(piece.text for piece in many) == story * 2_000


@pytest.mark.parametrize("end", ["", "\n"])
@pytest.mark.parametrize("unit", ["Advertisement", "© 2024 A Mr. ", "Read more: Jan 1, 2024", f"{PROSE} Read more: "])
def test_no_part_of_a_line_is_searched_for_each_of_its_many_marks(
    unit: str, end: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    passed = 0

    def watch(pattern: re.Pattern[str]) -> SimpleNamespace:
        def search(text: str, at: int, end: int = sys.maxsize) -> re.Match[str] | None:
            nonlocal passed
            found = pattern.search(text, at, end)
            passed += (found.start() if found else min(end, len(text))) - at
            return found

        return SimpleNamespace(search=search, finditer=pattern.finditer)

    for name in ("_SENTENCE_START", "_ANY_LINE_END"):
        monkeypatch.setattr(segmenting, name, watch(getattr(segmenting, name)))
    text = f"{unit * 20}{end}" * 50
    segment(Document(text))
    assert 0 < passed <= 2 * len(text)


def test_each_of_many_marks_cuts_the_next_sentence_of_its_line() -> None:
    lines = [
        ["He said so. ", "Photo: Archive"],
        ["It rained. ", "Photo: One… ", "Photo: two, and all. ", "It snowed. It blew. ", "Photo: Three"],
        ["It froze. It thawed."],
        ["So it went. ", "Sponsored ", "Photo: Four. ", "It rained again. And again."],
    ]
    text = "\n".join(map("".join, lines))
    pieces = [piece for piece in segment(Document(text)).segments if piece.content]
    assert [piece.text.rstrip("\n") for piece in pieces] == [piece for line in lines for piece in line]
