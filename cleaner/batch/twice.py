"""Whether a text that was cleaned would stay as it is, which only another cleaning can tell."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from cleaner.batch.worker import Clean
from cleaner.pipeline import Result

FLAG = "F_NOT_CONVERGED"


@dataclass(frozen=True, slots=True)
class Twice:
    """Cleans as `clean` does, and flags a text of which it would drop more the next time; the result is the first."""

    clean: Clean

    def __call__(self, source: str, /, *, url: str | None = None) -> Result:
        result = self.clean(source, url=url)
        if self.clean(result.text, url=url).text == result.text:
            return result
        return result.flagged(FLAG)

    def html(self, source: str, /, *, url: str | None = None) -> Result:
        """Clean a page; what is left of it is no page, and so not cleaned as one again."""
        return self.clean.html(source, url=url)


def watch(clean: Clean, flags: Collection[str]) -> Clean:
    """Return what cleans as `clean` does and raises all of `flags`: this one takes a second cleaning of each text."""
    return Twice(clean) if FLAG in flags else clean
