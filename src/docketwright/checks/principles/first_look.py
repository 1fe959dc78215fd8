"""A first look at a passage: whether it may hold a warning at all. It takes a part of the time that judging takes.

A passage is warned of where it seems to argue against a principle, or where one sentence touches three. Few do either,
and nearly all others can be told by the roots of their words and by what stands near a concept: these have not brought
any score nearer to its threshold than a little. What else a passage is weighed by is then left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import chain

from docketwright.checks.principles.learnt import seen_in
from docketwright.checks.principles.letters_words import named, worded
from docketwright.checks.principles.sightings import CROWD
from docketwright.checks.principles.tokens import normal, words_of
from docketwright.checks.principles.weighing import ARGUED, CONTRARY, windows
from docketwright.checks.principles.weights import weights
from docketwright.checks.principles.words_alone import words_come_near
from docketwright.checks.reading import sentences_of
from docketwright.model.text import Span

AGAINST = 0.125
THREE = 0.25
"""How far, of the whole way to its threshold, a score must have come in a first look for a passage to be judged: one of
those that speak against a principle, or that of the last of the principles that it takes to be three. Measured, see
decision 39."""


def may_hold_a_warning(text: str) -> bool:
    """Return whether a passage may argue against a principle, or touch three in one sentence."""
    found, names = sentences_of(text), named(text)
    if len(names) >= CROWD or any(worded(one.text) for one in found):
        return True
    return any(_comes_near(window, names) for window in windows(found))


def _comes_near(window: Sequence[Span], names: frozenset[int]) -> bool:
    """Return whether sentences that are judged together come near to a warning, given the principles they name."""
    written = [words for one in window if (words := words_of(normal(one.text)))]
    # Where principles are named fewer are needed for a warning than words alone were taught to tell.
    if not written or not (names or words_come_near(chain(*written))):
        return False
    read = [seen_in(words) for words in written]
    families = [set().union(*family) for family in ([one.by_root for one in read], [one.near for one in read])]
    way = _come_so_far(weights().margins(families))
    if max(way[name] for name in CONTRARY.values()) >= AGAINST:
        return True
    others = sorted((way[name] for number, name in ARGUED.items() if number not in names), reverse=True)
    return others[CROWD - len(names) - 1] >= THREE


def _come_so_far(margins: dict[str, float]) -> dict[str, float]:
    """Return for each decision how far its score has come: from 0 where nothing was learnt to 1 at its threshold."""
    return {name: 1 - margins[name] / least for name, least in _from_nothing().items()}


@cache
def _from_nothing() -> dict[str, float]:
    """Return how far below its threshold each of these decisions is where no feature was learnt."""
    margins = weights().margins([])
    return {name: margins[name] for name in (*ARGUED.values(), *CONTRARY.values())}
