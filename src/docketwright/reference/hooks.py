"""Legal grounds for each principle, with the quotation, its use and its caution."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from docketwright.assets import shipped
from docketwright.model.rule import Authority


class Hook(NamedTuple):
    """A quotable legal ground; `principle` 0 serves all, `text_as_of` is the month of the text that was quoted."""

    id: str
    principle: int
    citation: str
    quote: str
    use: str
    applies_to: tuple[Authority, ...]
    caution: str
    text_as_of: str


@cache
def hooks() -> tuple[Hook, ...]:
    """Return all 57 grounds, in the order of the principles."""
    entries = shipped("hooks", "hooks.json")
    return tuple(Hook(**{**one, "applies_to": tuple(map(Authority, one["applies_to"]))}) for one in entries)


def hooks_for(authority: Authority) -> tuple[Hook, ...]:
    """Return the grounds that fit this authority, all of them while it is unknown."""
    return tuple(hook for hook in hooks() if authority is Authority.UNKNOWN or authority in hook.applies_to)
