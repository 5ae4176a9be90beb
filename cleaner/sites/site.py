"""The value of a profile: what recurs on the pages of one site."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Site:
    """What recurs on the pages of one site. No text of the pages is in it, only numbers made of it."""

    name: str
    """Its host; "" for pages without an address."""
    seen: int
    """Pages of it in the dump, copies counted."""
    pages: int
    """Pages that counted: of the sample, those with a body of their own."""
    lines: Mapping[int, int]
    """Lines by key: on how many of `pages` each stands."""
    shingles: Mapping[int, int]
    """Runs of words in lines that lost their newlines, by key: likewise."""
    labels: Mapping[int, int]
    """Runs of few words that mostly are lines where they stand, by key: on how many pages each is one."""
