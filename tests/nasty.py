"""Strings that break text tools, as constants and as a Hypothesis strategy."""

from __future__ import annotations

from articles import fixtures, seeds, split_lines
from hypothesis import strategies as st

NASTY_STRINGS = [
    "",
    "\n",
    "\r\n",
    " ",
    "   \n\t\n",
    "\ufeff",
    "\u200b",
    "a",
    "Advertisement",
    "²",
    "٣",
    "one\r\ntwo\rthree\x85four\u2028five\u2029six\x0bseven\x0ceight\x1cnine\x1dten\x1eeleven\n",
    "\r\r\n\n\r",
    "a\x0bb\x0cc\x1cd\x1fe",
    "\ud800",
    "half \udc00 a pair \ud83d\n\ude00",
    "\x00\x01\x02\x7f\x80\x9f",
    "\ufffe\uffff\ufdd0\U0010ffff\ue000",
    "\U000e0001\U000e0041 tag",
    "\ufeffStorm hits coast\n\ufeffAdvertisement\n",
    "می‌خواهم\u200d 👩‍🚀 soft\u00adhyphen no\u00a0break\u3000wide",
    "\u202eabc\u2066 def \u2069\u2069 \u202c",
    "e" + "\u0301" * 500,
    "\ufdfa" * 60,
    "ﬃ İstanbul ıI ſ ß ẞ ǰ ΐ",
    "Ａｄｖｅｒｔｉｓｅｍｅｎｔ\nАdvertisement\n4dv3rt1s3m3nt",
    "ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ\n𐌀𐌁𐌂\nข่าววันนี้\nព័ត៌មាន\n",
    "\x1b[31mred\x1b[0m {0} {} %s %(x)s $x <b>b</b> &amp; **md** [1](2) (?:a+)+$ {'kind': 'ad'}",
    '{"schema": 1, "decisions": []}',
    "- caption    [looks like ad]\n   1 -\n==> x <==",
    "Advertisement\n" * 30,
    "Read more: " * 20,
    "1 / 12\n" * 3,
    "A. " * 50,
    ".!?" * 40,
    "January 06, 2026" * 20,
    "FacebookTwitterWhatsApp" * 10,
    "Comments (3)\n\nBob Miller says:\nhello\nBob Miller says:\n\nx\n",
    "a" * 3_000,
    "中" * 3_000,
    "word " * 700,
    "http://a." * 100,
    "<div>" * 100,
    "()[]{}" * 50,
    "'\"“”‘’«»" * 20,
    "- \n* \n• \n",
    "[a](/b)![](/c)[![d](/e)](/f)[[g](/h)](/i)\n" * 3,
    "![](/a)\n" * 4,
    "> \n" * 9,
    "](/a)[b](\n](/c)\n[\n\n](/d)\n[e](/f) [g](/h) [i](/j)",
    "# \ud800[a](/\udc00)\r\n===\r\n**[b](/c)**\r\n---\r\n[d](/e)",
    "\\n" * 40,
    " | " * 20,
    "a line of words that is broken at a width of sixty or so and\n" * 12,
    ":\n;\n|\n>\n»\n",
]
SEPARATORS = "\n\r\x85\u2028\u2029\x0b\x0c\x1c\x1d\x1e \t\u00a0\u200b\u200d\u202e\ufeff\0\ud800\udc00aé中.A1:"
REAL_LINES = sorted(
    {
        line.strip("\r\n\x85\u2028\u2029")
        for article in (*fixtures(), *seeds())
        for line in split_lines(article.text)
        if len(line) < 400
    }
)

ARTICLES = st.lists(st.sampled_from(REAL_LINES), max_size=14).map("\n".join)
NASTY = st.one_of(
    st.sampled_from(NASTY_STRINGS),
    st.text(st.characters(), max_size=200),
    st.text(st.sampled_from(SEPARATORS), max_size=120),
    ARTICLES,
    st.lists(
        st.one_of(st.sampled_from(REAL_LINES), st.sampled_from(NASTY_STRINGS), st.sampled_from(SEPARATORS)), max_size=12
    ).map("".join),
    st.lists(st.tuples(st.sampled_from(REAL_LINES), st.text(st.sampled_from(SEPARATORS), max_size=3)), max_size=8).map(
        lambda pairs: "".join(line + end for line, end in pairs)
    ),
)
