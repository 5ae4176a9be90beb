"""A profile: what recurs on the pages of each site, learned from a dump and kept as a file.

The file is JSON and holds no text of the pages, only hashes of their lines with counts.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cleaner.address import site_of
from cleaner.errors import ProfileError, reason_of
from cleaner.sites.site import Site
from cleaner.sites.voter import Voter

_FORMAT = "cleaner-profile"
_VERSION = 2
_PARTS = ("lines", "shingles", "labels")


@dataclass(frozen=True)
class Profile:
    """What recurs on the pages of each site."""

    sites: Mapping[str, Site]
    """By name."""
    sites_left_out: int = 0
    """Sites of few pages that went because memory was full; one that came again counts again."""

    @property
    def seen(self) -> int:
        """Pages it was learned from."""
        return sum(site.seen for site in self.sites.values())

    def describe(self) -> str:
        """Return what it was learned from and what it holds, in one line."""
        lines = sum(len(site.lines) for site in self.sites.values())
        said = f"learned from pages: {self.seen:,}, sites: {len(self.sites):,}, lines that recur: {lines:,}"
        if set(self.sites) == {""}:
            said += "; no page has an address, so all are one site (--url-field names the field that holds it)"
        if bare := sum(site.seen > 0 and not site.pages for site in self.sites.values()):
            said += f"; sites of which no page has prose of its own, so that nothing is known of them: {bare:,}"
        if self.sites_left_out:
            said += f"; left out because memory was full, sites of few pages: {self.sites_left_out:,}"
        return said

    def voter_for(self, url: str | None) -> Voter | None:
        """Return who speaks for the site of an address, or for pages without one; None if nothing recurs there."""
        site = self.sites.get(site_of(url))
        return Voter(site) if site and (site.lines or site.shingles or site.labels) else None

    @classmethod
    def read(cls, path: Path) -> Profile:
        """Return the profile in a file.

        Raises:
            ProfileError: the file cannot be read, is no profile, is damaged, or wants another version.
        """
        try:
            values = json.loads(path.read_bytes())
        except OSError as error:
            raise ProfileError(f"{path}: the profile cannot be read ({reason_of(error)}); check the path") from error
        except (ValueError, RecursionError):
            raise ProfileError(f"{path}: this is no profile of cleaner; `cleaner profile learn` makes one") from None
        if not isinstance(values, dict) or values.get("format") != _FORMAT:
            raise ProfileError(f"{path}: this is no profile of cleaner; `cleaner profile learn` makes one")
        if values.get("version") != _VERSION:
            raise ProfileError(
                f"{path}: this profile is of another version of cleaner; learn it again with `cleaner profile learn`"
            )
        try:
            return cls.parse(values["sites"], values["sites_left_out"])
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise ProfileError(f"{path}: the profile is damaged ({error!r}); copy it again or learn it again") from None

    @classmethod
    def parse(cls, sites: Mapping[str, Mapping[str, Any]], left_out: int) -> Profile:
        """Return the profile of sites, each as `site_values` writes it.

        Raises:
            ValueError, KeyError, TypeError, AttributeError: a site is not like that.
        """
        return cls({name: _read_site(name, site) for name, site in sites.items()}, _count(left_out))

    def to_json(self) -> bytes:
        """Return the profile as it is written to a file: the same profile gives the same bytes."""
        head = {
            "format": _FORMAT,
            "version": _VERSION,
            "learned_from": {"pages": self.seen, "sites": len(self.sites)},
            "sites_left_out": self.sites_left_out,
        }
        sites = ",\n".join(f"{_json(name)}: {_json(site_values(self.sites[name]))}" for name in sorted(self.sites))
        return f'{_json(head)[:-1]}, "sites": {{\n{sites}\n}}}}\n'.encode()


def site_values(site: Site) -> dict[str, Any]:
    """Return what the file of a profile holds of a site, as plain values."""
    values = {name: getattr(site, name) for name in _PARTS}
    recurs = {name: {_hex(key): pages for key, pages in sorted(keys.items())} for name, keys in values.items()}
    return {"seen": site.seen, "pages": site.pages, **recurs}


def _read_site(name: str, values: Mapping[str, Any]) -> Site:
    pages = _count(values["pages"])
    recurs = ({_key(key): _count(times, pages) for key, times in values[part].items()} for part in _PARTS)
    return Site(name, _count(values["seen"]), pages, *recurs)


def _key(key: str) -> int:
    number = int(key, 16)
    if not 0 <= number < 1 << 64:
        raise ValueError(f"{key!r} is no key")
    return number


def _count(value: Any, most: int | None = None) -> int:
    if type(value) is not int or value < 0 or (most is not None and value > most):
        raise ValueError(f"{value!r} is no number of pages")
    return value


def _hex(key: int) -> str:
    return f"{key:016x}"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace").decode()
