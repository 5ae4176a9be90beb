"""Addresses of links that stand in brackets behind their text."""

from __future__ import annotations

from cleaner.document import Span
from cleaner.patterns import compile_late
from cleaner.plain.marked import Marks
from cleaner.plain.view import Edit

# One class of characters begins all of them: so the search goes from bracket to bracket, in a third of the time.
_ADDRESS = compile_late(
    r"[(\[<](?:(?<!<)(?:https?:|www\.|mailto:|tel:|javascript:|\.{0,2}/|#[A-Za-z])[^\s()\[\]]{0,2000}"
    r"(?:\([^\s()]{0,200}\)[^\s()\[\]]{0,200})?[)\]]"
    # As programs for mail write them.
    r"|(?<=<)(?:https?:|www\.|mailto:|tel:)[^\s<>]{0,2000}>|(?<=\[) (?:https?:|mailto:)[^\s\[\]]{0,2000} \])"
)
_OF_MAIL = ("<http", "<mailto:", "<www.", "<tel:", "[ http", "[ mailto:")
_BULLET = compile_late(r"[ \t]*(?:[•*+–-][ \t]+)?")
# So many of them, and so many that close a label, are of a page's links and not of an article's sources.
_FEWEST = 8
_FEWEST_LABELS = 5
# Mails are short, and articles are not written as they are: of 10,120 texts of scrapers one has an address in `<>`.
_FEWEST_OF_MAIL, _FEWEST_LABELS_OF_MAIL = 3, 2
_LONGEST_LABEL = 100
_STOPS = ".!?…:"


def find_addresses_behind(text: str) -> Marks:
    """Return the addresses, read as nothing, of a text that has those of its links, and the labels that are links."""
    is_mail = sum(map(text.count, _OF_MAIL)) >= _FEWEST_OF_MAIL
    fewest, labels = (_FEWEST_OF_MAIL, _FEWEST_LABELS_OF_MAIL) if is_mail else (_FEWEST, _FEWEST_LABELS)
    if text.count("/") < fewest and text.count("#") < fewest:
        return Marks()
    found = [_with_space(text, match.span()) for match in _ADDRESS.finditer(text)]
    if len(found) < fewest:
        return Marks()
    edits: list[Edit] = []
    links: list[Span] = []
    end = 0
    for start, after in found:
        begin = text.rfind("\n", end, start) + 1 or end
        first = _BULLET.match(text, begin, start)
        label = first.end() if first else begin
        is_line = (not begin or text[begin - 1] == "\n") and text[after : after + 1] in ("", "\n", "\r")
        if is_line and 0 < start - label <= _LONGEST_LABEL and text[start - 1] not in _STOPS:
            links.append((label, start))
            if label > begin:
                edits.append(Edit(begin, label, opens=True))
        edits.append(Edit(start, after))
        end = after
    return Marks(edits, links) if len(links) >= labels else Marks()


def _with_space(text: str, address: Span) -> Span:
    """Return an address with the space before it, if there is one."""
    start, end = address
    return start - text.startswith(" ", max(0, start - 1), start), end
