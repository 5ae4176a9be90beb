"""The values of a profile: what recurs on the pages of one site."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple


class Recurrence(NamedTuple):
    """How often one line recurs."""

    pages: int
    """On how many pages it stands."""
    together: int
    """On how many of them it stands beside the line that it stands beside most."""
    text: str
    """The line as it stood once, its beginning; empty where it was not written down."""


@dataclass(frozen=True, slots=True)
class Site:
    """What recurs on the pages of one site."""

    name: str
    """Its host; "" for pages without an address."""
    seen: int
    """Pages of it in the dump, copies counted."""
    pages: int
    """Pages that counted: of the sample, those with a body of their own."""
    lines: Mapping[int, Recurrence]
    """By key."""
    shingles: Mapping[int, int]
    """Runs of words in lines that lost their newlines: by key, on how many pages."""
