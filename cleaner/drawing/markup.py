"""Markup in which no text can act: whatever is not markup already is escaped on its way in."""

from __future__ import annotations

from html import escape

from cleaner.render import make_visible

_VOID = frozenset({"input", "link", "meta", "rect"})


class Markup(str):
    """Text that is markup. Only this file and files of this package make it."""

    __slots__ = ()


def tag(name: str, /, *content: str, **attributes: str | int | None) -> Markup:
    """Return an element. Text in it is escaped, and what acts on a screen is shown by its number.

    Attributes are written as they are called, `data_kind` with a dash and `class_` without its
    last stroke; those that are None are left out, and those that are "" have no value.
    """
    if name in _VOID:
        return Markup(f"{begin(name, **attributes)[:-1]}/>")
    return Markup(f"{begin(name, **attributes)}{join(*content)}{end(name)}")


def begin(name: str, /, **attributes: str | int | None) -> Markup:
    """Return the beginning of an element whose content follows; `end` closes it."""
    written = "".join(f" {_name(key)}{_value(value)}" for key, value in attributes.items() if value is not None)
    return Markup(f"<{name}{written}>")


def end(name: str) -> Markup:
    """Return the end of an element."""
    return Markup(f"</{name}>")


def join(*content: str) -> Markup:
    """Return pieces of markup and of text, one behind the other, as markup."""
    return Markup("".join(piece if isinstance(piece, Markup) else _escape(piece) for piece in content))


def _name(key: str) -> str:
    return key.removesuffix("_").replace("_", "-")


def _value(value: str | int | None) -> str:
    return "" if value == "" else f'="{_escape(str(value))}"'


def _escape(text: str) -> str:
    return escape(make_visible(text))
