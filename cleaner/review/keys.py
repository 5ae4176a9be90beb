"""What the keys of the page do; buttons, help and script go by this list."""

from __future__ import annotations

from typing import NamedTuple

from cleaner.document import Kind


class Key(NamedTuple):
    """One key."""

    keys: str
    """As browsers name it; several with blanks between."""
    shown: str
    does: str
    label: str
    """Of its button; "" if there is none."""
    help: str

    @property
    def is_button(self) -> bool:
        """Whether there is a button for it."""
        return bool(self.label)


KEYS = (
    Key("y +", "y", "keep", "Keep", "the line stays"),
    Key("x - Delete", "x", "drop", "Drop", "the line goes"),
    Key("w", "w", "always_keep", "Never drop lines like this", "never drop lines like this; again: take it back"),
    Key("z", "z", "always_drop", "Always drop on this site", "always drop this on this site; again: take it back"),
    Key("u", "u", "undo", "Undo", "take the last change back"),
    Key("Enter", "Enter", "finish", "Done", "the rest is right: done, and on to the next open document"),
    Key("q", "q", "after_only", "Only what stays", "show only what stays, or all again"),
    Key("?", "?", "help", "Help", "show these keys"),
    Key("j ArrowDown", "j \N{DOWNWARDS ARROW}", "line_after", "", "next line"),
    Key("k ArrowUp", "k \N{UPWARDS ARROW}", "line_before", "", "line before"),
    Key("g", "g", "line_unsure", "", "next line that is less than 80 % sure, or on which two people disagree"),
    Key("n ArrowRight", "n \N{RIGHTWARDS ARROW}", "after", "", "next document"),
    Key("h ArrowLeft", "h \N{LEFTWARDS ARROW}", "before", "", "document before"),
)  # fmt: skip

KIND_KEYS: dict[Kind, str] = {
    "body": "b", "title": "t", "meta": "m", "bio": "i", "caption": "c", "ad": "a", "promo": "p", "share": "s",
    "comment": "o", "related": "r", "legal": "l", "nav": "v", "foreign": "f", "duplicate": "d",
}  # fmt: skip
"""The key of each kind."""
