"""What a user may ask for, checked where it is said."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Literal, get_args

from cleaner.document import KEPT_BY_DEFAULT, KINDS, Kind
from cleaner.errors import OptionError

Focus = Literal["precision", "balanced", "recall"]
FOCUSES: tuple[Focus, ...] = get_args(Focus)
WhenEmptied = Literal["whole", "empty"]
# Known here so that it can be named without loading numpy.
DEFAULT_MODEL = Path(__file__).parent / "models" / "default.model"
PAGE_MODEL = DEFAULT_MODEL.with_name("pages.model")
# ISO 639-1, with two codes that were taken back and are in use: bh, sh.
_LANGUAGES = frozenset(
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en "
    "eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv "
    "ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne "
    "ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss "
    "st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu".split()
)
# More values than this are not listed in a message.
_MANY = 20
# `adds` is as near as that to `ad`, and `menu` not to `comment`.
_NEAR = 0.65


@dataclass(frozen=True, slots=True)
class Options:
    """How to clean. Every field has the default that suits an English article.

    Raises:
        OptionError: a value that does not exist; the message names the nearest one that does.
    """

    language: str = "en"
    """ISO 639-1 code of the texts' language, or "auto" for each text's own."""
    focus: Focus = "balanced"
    """`precision` drops more, `recall` keeps more; `balanced` drops what is probably junk."""
    keep: tuple[Kind, ...] = ()
    """Kinds to keep besides title and body."""
    drop: tuple[Kind, ...] = ()
    """Kinds to drop though they are kept by default."""
    disable: tuple[str, ...] = ()
    """Rules that are not asked: names as `cleaner rules` lists them, or a kind for all of its."""
    when_emptied: WhenEmptied = "whole"
    """What to return of a text of which next to nothing would be left: all of it, or what is left."""
    trafilatura: bool = True
    """Whether trafilatura is asked what it takes for the article of a page."""
    fast: bool = False
    """Whether a small learned filter and phrases decide, without rules and, of a page, without what its markup says."""

    def __post_init__(self) -> None:
        for name in ("keep", "drop", "disable"):
            object.__setattr__(self, name, _as_tuple(name, getattr(self, name)))
        check("focus", [self.focus], FOCUSES)
        check("keep", self.keep, KINDS)
        check("drop", self.drop, KINDS)
        check("when_emptied", [self.when_emptied], get_args(WhenEmptied))
        for field in fields(self):
            if isinstance(field.default, bool) and not isinstance(getattr(self, field.name), bool):
                raise OptionError(f"{field.name} has no value {getattr(self, field.name)!r}; there are True, False")
        both = [kind for kind in self.keep if kind in self.drop]
        if both:
            raise OptionError(f"{both[0]} cannot be both kept and dropped; name it once")
        if self.language != "auto" and str(self.language) not in _LANGUAGES:
            raise OptionError(
                f"language must be a two-letter ISO 639-1 code such as 'en', or 'auto', not {self.language!r}",
                "language",
            )

    @property
    def kept(self) -> frozenset[Kind]:
        """The kinds that stay."""
        return (KEPT_BY_DEFAULT | frozenset(self.keep)) - frozenset(self.drop)


def check(option: str, values: Iterable[object], known: Collection[str]) -> None:
    """Raise OptionError for the first of `values` that is not `known`, naming the nearest."""
    for value in values:
        if value in known:
            continue
        near = difflib.get_close_matches(str(value), known, n=1, cutoff=_NEAR)
        if near:
            hint = f"did you mean {near[0]!r}?"
        elif len(known) > _MANY:
            hint = "`cleaner rules` lists them all"
        else:
            hint = f"there are {', '.join(sorted(known))}"
        raise OptionError(f"{option} has no value {value!r}; {hint}", option)


def _as_tuple(name: str, value: Any) -> tuple[object, ...]:
    if isinstance(value, str):
        raise OptionError(f"{name} wants a list of names such as [{value!r}], not a string")
    try:
        return tuple(value)
    except TypeError:
        raise OptionError(f"{name} wants a list of names, not {value!r}") from None
