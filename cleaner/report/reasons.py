"""What a rule looks for, said as the reason of a drop: a run keeps the names of rules alone."""

from __future__ import annotations

from functools import cache

from cleaner.batch.tally import UNTOLD
from cleaner.document import MODEL, SITE
from cleaner.render import list_rules


def explain_rule(rule: str | None) -> str:
    """Return what `rule` looks for, as words that follow "this line", or of a pass as a sentence of its own.

    It is empty for a rule that this version of cleaner does not know.
    """
    return _reasons().get(rule or UNTOLD, "")


def say_why(rule: str | None) -> str:
    """Return what `rule` looks for, with its name."""
    name, reason = rule or UNTOLD, explain_rule(rule)
    return f"{reason} ({name})" if reason else name


@cache
def _reasons() -> dict[str, str]:
    reasons = {row.name: row.reason for row in list_rules()}
    reasons[MODEL] = "looks like it to the learned filter"
    reasons[SITE] = "recurs on the pages of the site"
    reasons[UNTOLD] = "no rule is written down for it"
    return reasons
