"""What a person said of lines for good: never drop lines like this, always drop this on its site.

It stands in the file of corrections that `cleaner review` writes, and is obeyed when cleaning.
Lines are alike if they have the same words, whatever their case, spacing and figures (`key_of`).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from cleaner.address import site_of
from cleaner.document import Document, Kind
from cleaner.errors import CorrectionsError, reason_of
from cleaner.plain import read_line
from cleaner.segment import cut_at
from cleaner.sites.keys import PROSE_BIT, key_of
from cleaner.sites.row import Corrected, latest, read_rows
from cleaner.standing import Opinion, Standing

# More than all rules together can say.
_WEIGHT = 100.0


@dataclass(frozen=True)
class Corrections:
    """Lines that always stay, and lines that always go on a site, by their keys."""

    keep: frozenset[int] = frozenset()
    drop: Mapping[str, Mapping[int, Kind]] = field(default_factory=dict)
    """By site, and by the key of the line the kind that it is."""

    @classmethod
    def read(cls, path: Path) -> Corrections:
        """Return what the file of a review says of lines for good.

        Raises:
            CorrectionsError: the file cannot be read, or a line of it is no row of corrections.
        """
        try:
            return cls.of_rows(latest(read_rows(path.read_bytes())))
        except OSError as error:
            raise CorrectionsError(f"{path}: cannot be read ({reason_of(error)}); check the path") from None
        except ValueError as error:
            raise CorrectionsError(f"{path}: {error}; `cleaner review -o FILE` writes such a file") from None

    @classmethod
    def of_rows(cls, rows: Iterable[Corrected]) -> Corrections:
        """Return what rows of corrections say of lines for good; a line that is to stay does not go."""
        keep: set[int] = set()
        drop: dict[str, dict[int, Kind]] = {}
        for row in rows:
            keys = _keys_of_marked(row)
            keep.update(keys[at] for at in row.always_keep)
            for at in row.always_drop:
                drop.setdefault(row.site, {})[keys[at]] = row.kinds[at] or "nav"
        return cls(frozenset(keep), drop)

    def digest(self) -> str:
        """Return a hash of what is said."""
        said = [sorted(self.keep), sorted((site, sorted(lines.items())) for site, lines in self.drop.items())]
        return hashlib.sha256(json.dumps(said).encode("utf-8", "surrogatepass")).hexdigest()

    @cached_property
    def _by_words(self) -> tuple[frozenset[int], Mapping[str, Mapping[int, Kind]]]:
        drop = {site: {_words_of(key): kind for key, kind in lines.items()} for site, lines in self.drop.items()}
        return frozenset(map(_words_of, self.keep)), drop

    def judge(self, standing: Standing, url: str | None) -> Iterator[Opinion]:
        """Yield what is said of the segments of a text that stands at an address."""
        keep, sites = self._by_words
        drop = sites.get(site_of(url), {}) if url else {}
        if not keep and not drop:
            return
        for piece in standing.filled:
            key = _words_of(key_of(piece))
            if key in keep:
                yield Opinion(piece, "body", _WEIGHT, "is like one that a person said never to drop")
            elif key in drop:
                yield Opinion(piece, drop[key], _WEIGHT, "is like one that a person said to drop on this site")


def _keys_of_marked(row: Corrected) -> Mapping[int, int]:
    """Return the keys of the lines that a row marks for good, by place; earlier rows did not write them down."""
    written = dict(row.keys)
    return {at: written[at] if at in written else _key(row.lines[at]) for at in row.marked}


def _key(line: str) -> int:
    return next(map(key_of, (piece for piece in cut_at(Document(read_line(line)), ()).segments if piece.content)), 0)


def _words_of(key: int) -> int:
    """Return what a key says of the words of a line: what closes a line may be cut off, which makes it no prose."""
    return key & ~PROSE_BIT
