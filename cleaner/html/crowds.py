"""Take out the attributes of elements that have hundreds of them: each is held against all before it by any parser.

So a page with one element of 100,000 attributes takes minutes. No text is in them, and no page is written so.
"""

from __future__ import annotations

import re

from cleaner.patterns import compile_late

# An element of so many is a crowd. On 1,605 pages none has more than 185.
_MOST = 256
_SPACE = r" \t\n\f\r"
# As the HTML standard reads them: a name may begin with "=" and hold quotes and "<", and behind a quoted value
# the next name may follow at once.
_NAME = rf"[{_SPACE}/]*+[^{_SPACE}/>][^{_SPACE}/>=]*+"
_EQUALS = rf"[{_SPACE}]*+=[{_SPACE}]*+"
_QUOTED = r"\"[^\"]*+\"|'[^']*+'"
_ATTRIBUTE = rf"{_NAME}(?:{_EQUALS}(?:{_QUOTED}|[^{_SPACE}>\"'][^{_SPACE}>]*+)?+)?+"
# Where a crowd may begin in a value without quotes, which it does not end with.
_BEGINS = rf"<(?=[^{_SPACE}/<>]*+/)"
_PLAIN_VALUE = rf"(?!{_BEGINS})[^{_SPACE}>\"'](?:[^{_SPACE}<>]|(?!{_BEGINS})<)*+"
_PLAIN_ATTRIBUTE = rf"{_NAME}(?:{_EQUALS}(?:{_QUOTED}|{_PLAIN_VALUE}(?!<)|(?=[>\"']|\Z))|(?![{_SPACE}]*+=))"
_TAG_IN_VALUE = rf"{_NAME}{_EQUALS}(?:{_PLAIN_VALUE})?+<"
# What stands behind the last "<" of a name is tried by itself: so no character is tried more than `_MOST` times. In a
# value without quotes "<" may stand by the thousand, so one is enough for the page to be read tag by tag: of 1,605
# pages 88 have one.
_CROWD = compile_late(
    rf"<(?:[a-zA-Z]|(?<=[^{_SPACE}/>]<))[^{_SPACE}/<>]*+(?=[{_SPACE}/])"
    rf"(?:{_PLAIN_ATTRIBUTE}){{0,{_MOST - 1}}}+(?:{_PLAIN_ATTRIBUTE}|{_TAG_IN_VALUE})"
)
_COMMENT_OR_TAG = compile_late(
    rf"<!--(-?>)?|<([a-zA-Z][^{_SPACE}/>]*+)(?:((?:{_ATTRIBUTE}){{{_MOST},}}+)|(?:{_ATTRIBUTE})*+)"
)
# What stands in these is no markup, whatever it looks like.
_ENDS_OF_CODE = {name: compile_late(rf"</{name}", re.IGNORECASE) for name in ("script", "style")}
# Half of the length of a tag that is worth a look: the 5,000 attributes that fit into it take 40 ms.
_STEP = 8_192


def disperse(markup: str) -> str:
    """Return a page without the attributes of elements that have hundreds of them, in time linear in its length."""
    # To look for one takes half of the time of reading the page tag by tag.
    return _take_out(markup) if _CROWD.search(markup) else markup


def disperse_plain(markup: str) -> str:
    """Return a page without such attributes, where no value holds a ">": a tenth of the work of `disperse`.

    That is enough for what happens, and not for a page that was made to hurt.
    """
    return _take_out(markup) if _has_long_tag(markup) else markup


def _has_long_tag(markup: str) -> bool:
    """Whether a tag of more than two steps is a crowd. Of other tags only every `_STEP`th character is looked at."""
    begin, at = 0, _STEP
    while at < len(markup):
        end = markup.find(">", at)
        end = len(markup) if end < 0 else end
        far = end - at >= _STEP
        if far and _CROWD.search(markup, begin, end):
            return True
        begin = end
        at = (end if far else at) + _STEP
    return False


def _take_out(markup: str) -> str:
    pieces: list[str] = []
    at = taken = 0
    while match := _COMMENT_OR_TAG.search(markup, at):
        empty, name, crowd = match.groups()
        at = match.end()
        if crowd:
            pieces.append(markup[taken : match.start(3)])
            taken = at
        if name is None and not empty:
            at = markup.find("-->", at)
        elif name and name.lower() in _ENDS_OF_CODE:
            end = _ENDS_OF_CODE[name.lower()].search(markup, at)
            at = end.start() if end else -1
        if at < 0:
            break
    return "".join([*pieces, markup[taken:]])
