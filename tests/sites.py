"""Made-up pages of made-up sites, for the tests of profiles."""

from __future__ import annotations

import random
from collections.abc import Sequence

NOUNS = (
    "council bridge harbour school farmer river budget teacher museum storm village engine library garden ferry".split()
)
VERBS = (
    "opened rebuilt studied closed praised measured visited described financed repaired inherited photographed".split()
)
PLACES = (
    "in the north of the country|behind the old station|near the coast|at the edge of the town|on the island".split("|")
)
TIMES = "on Monday|after a long winter|for the first time since 1962|before the election|in the early summer".split("|")

MENU = ("Harbour Dispatch Weekly", "Makers of the valley", "The long read desk")
BOX = "Our readers make this place what it is, and we are glad that they come by each morning."
FOOT = ("Printed on the hill since 1911", "The Dispatch is a house of the Valley Group")


def sentence(chance: random.Random) -> str:
    """A sentence of prose, of which there are some hundred thousand."""
    one, other = chance.sample(NOUNS, 2)
    return (
        f"The {one} that the people {chance.choice(PLACES)} {chance.choice(VERBS)} {chance.choice(TIMES)}"
        f" was {chance.choice(VERBS)} by the {other} {chance.choice(PLACES)}."
    )


def body(seed: object, paragraphs: int = 5) -> list[str]:
    """Paragraphs of an article, always the same for a seed."""
    chance = random.Random(str(seed))
    return [" ".join(sentence(chance) for _ in range(3)) for _ in range(paragraphs)]


def dress(article: Sequence[str]) -> list[str]:
    """An article in the template of the site: a menu, a box after its second paragraph, and a foot."""
    return [*MENU, *article[:2], BOX, *article[2:], *FOOT]


def site(pages: int, host: str = "dispatch.example", glue: str = "\n") -> list[tuple[str, str | None]]:
    """As many pages of different articles in the same template."""
    return [(glue.join(dress(body(f"{host} {at}"))), f"https://{host}/{at}") for at in range(pages)]
