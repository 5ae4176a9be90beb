"""Of which site an address is."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import urlsplit

# A longer host is not one (RFC 1035).
_LONGEST_HOST = 253
# Addresses come in runs of one site, and each may be asked for by several.
_MOST_REMEMBERED = 1 << 12


@lru_cache(maxsize=_MOST_REMEMBERED)
def site_of(url: str | None) -> str:
    """Return the site of an address: its host without `www.`; "" if there is none.

    A host is taken as it is, not cut to the domain that was registered: what blogs.example.com
    repeats, shop.example.com need not.
    """
    if not url:
        return ""
    url = url.strip()
    try:
        host = urlsplit(url if "//" in url else f"//{url}").hostname or ""
    except ValueError:  # "[" that no address of version 6 follows, and the like
        return ""
    host = host.rstrip(".").removeprefix("www.")
    return host if len(host) <= _LONGEST_HOST and host.isprintable() and " " not in host else ""
