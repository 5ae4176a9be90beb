"""Whether a space is due between the texts of two inline elements that meet without one.

A browser shows none. But mostly these are labels side by side, which a stylesheet keeps apart, and the
learned filter has been trained on texts in which they are apart. So it is told here what a stylesheet keeps
apart nowhere: punctuation and what it belongs to, code, the halves of a word, and writing that has no spaces.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cleaner.patterns import compile_late

if TYPE_CHECKING:
    from cleaner.html.view import Element

# A mark that ends or goes on with what stands before it. With a full stop names begin (".NET"), and quotes are closed
# by what opens them in other languages. What stands behind a lone straight one, nobody knows.
_CLOSING = compile_late(
    r"[,;:!?)\]}、。，．：；！？）」』】〉》〕〗〙]|\.(?![^\W\d_])|[”’](?!\w)|[\"'“](?=[^\w\s])|['’](?:s|t|re|ve|ll|d|m)\b|="
)
_OPENING = compile_late(r"(?:[(\[{¿¡„‚「『（【〈《〔〖〘=]|(?:^\s?|(?<=[(\[])|(?<=\D\s))[“‘\"'])$")
_CURRENCIES = frozenset("$£€¥")
# Han, kana, Thai, Lao, Burmese and Khmer, with the marks and wide forms that go with the first two.
_SPACELESS = compile_late(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]"
)
_PARAGRAPHS = frozenset(("p", "li"))
_FLOWING = ({"span"}, {"a", "span"})
_THROUGH = frozenset("a span b i em strong u s font small big mark q cite abbr".split())
# Letters and links are nested no deeper; a page that was made to hurt may be.
_MOST_AROUND = 16


def stand_apart(before: str, after: str, elements: Sequence[Element], closed: int, opened: int) -> bool:
    """Return whether a space is due between the text `before`, which `closed` ends, and the one that `opened` begins.

    The elements are given by their places. Neither of the texts is blank, and no white space stands between them.
    """
    if _CLOSING.match(after) or _OPENING.search(before):
        return False
    last, first = before[-1], after[0]
    if first.isdigit() and (before in _CURRENCIES or before in (".", ",")):  # the parts of a price
        return False
    if first == "%" and last.isdigit():
        return False
    one, other = elements[closed], elements[opened]
    alike = one.tag == other.tag == "span" and one.names == other.names
    block = _find_block(elements, opened)
    if block == "code":
        return False
    if _SPACELESS.match(last) and _SPACELESS.match(first):
        flows = block in _PARAGRAPHS and {one.tag, other.tag} in _FLOWING and not (one.names and other.names)
        return not (alike or flows)
    # Editors leave spans of one make within words; of labels, few are single letters or begin with a small one.
    within = first.islower() and (last.isalnum() or last == "-")
    return not (alike and within and (block in _PARAGRAPHS or len(before) == len(after) == 1))


def _find_block(elements: Sequence[Element], at: int) -> str:
    """Return the tag of the nearest element around one that is more than a link or letters."""
    for _ in range(_MOST_AROUND):
        at = elements[at].parent
        if elements[at].tag not in _THROUGH:
            break
    return elements[at].tag
