"""A first look at a passage: whether it may hold a warning at all. It takes a part of the time that judging takes.

A passage is warned of where it seems to argue against a principle, or where one sentence touches three. Few do either,
and nearly all others can be told by their words alone and by what stands near a concept: these have not brought any
score nearer to its threshold than a little. What else a passage is weighed by is then left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from docketwright.checks.principles.learnt import seen_in
from docketwright.checks.principles.letters_words import named, worded
from docketwright.checks.principles.sightings import CROWD
from docketwright.checks.principles.tokens import normal, words_of
from docketwright.checks.principles.weighing import ARGUED, CONTRARY, windows
from docketwright.checks.principles.weights import weights
from docketwright.checks.reading import sentences_of
from docketwright.model.text import Span

AGAINST = 0.15
THREE = 0.3
"""How far, of the whole way to its threshold, a score must have come in a first look for a passage to be judged: one of
those that speak against a principle, or that of the third of the four principles. Measured, see decision 39."""


def may_hold_a_warning(text: str) -> bool:
    """Return whether a passage may argue against a principle, or touch three in one sentence."""
    found = sentences_of(text)
    if named(text) or any(worded(one.text) for one in found):
        return True
    return any(_comes_near(window) for window in windows(found))


def _comes_near(window: Sequence[Span]) -> bool:
    """Return whether sentences that are judged together come near enough to a warning to be judged."""
    read = [seen_in(written) for one in window if (written := words_of(normal(one.text)))]
    if not read:
        return False
    families = [set().union(*family) for family in ([one.by_word for one in read], [one.near for one in read])]
    margins, from_nothing = weights().margins(families), _from_nothing()
    way = {name: 1 - margins[name] / from_nothing[name] for name in from_nothing}
    if max(way[name] for name in CONTRARY.values()) >= AGAINST:
        return True
    return sorted(way[name] for name in ARGUED.values())[-CROWD] >= THREE


@cache
def _from_nothing() -> dict[str, float]:
    """Return how far below its threshold each of these decisions is where no feature was learnt."""
    margins = weights().margins([])
    return {name: margins[name] for name in (*ARGUED.values(), *CONTRARY.values())}
