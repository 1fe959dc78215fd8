"""Say why a sentence was found: the words that weighed most, and one sentence for a person."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import sqrt

from docketwright.checks.principles.features import FAMILIES
from docketwright.checks.principles.learnt import Reading
from docketwright.checks.principles.makers import makers
from docketwright.checks.principles.model_file import ZERO
from docketwright.checks.principles.patterns import message
from docketwright.checks.principles.tokens import Place, normal, places_of, words_of
from docketwright.checks.principles.weights import weight_in, weights
from docketwright.checks.principles.wordings import STOP
from docketwright.phrases import phrase

TELLING = tuple(FAMILIES.index(one) for one in ("words", "near", "patterns"))
"""The families by which a hit is explained; the others speak of words far apart, or of requests."""

MOST = 3
LONGEST = 4


@lru_cache(maxsize=1024)
def reason(sentence: str, element: str) -> tuple[tuple[str, ...], str]:
    """Return the words of a sentence that weighed most for an element, heaviest first, and why it was found."""
    places = places_of(normal(sentence))
    found_by = [sentence[places[first][0] : places[last][1]] for first, last in heaviest(sentence, element)]
    words = tuple(dict.fromkeys(found_by))
    return words, because(element, words)


def because(element: str, words: Sequence[str]) -> str:
    """Return why a sentence was found, as one sentence."""
    named = ", ".join(f"“{one}”" for one in words)
    what = phrase(message(element))
    if not named:
        return phrase("This sentence {what}.", what=what)
    return phrase("This sentence {what}: {words}.", what=what, words=named)


def heaviest(sentence: str, element: str) -> list[Place]:
    """Return the first and last word of what weighed most for an element in a sentence, heaviest first.

    What a feature weighs is shared among the words that made it; neighbours that both weigh are named together.
    """
    words = words_of(normal(sentence))
    shares = _shares(sentence, len(words), element)
    named: list[Place] = []
    for at in sorted(range(len(shares)), key=lambda one: -shares[one]):
        if shares[at] <= 0 or len(named) == MOST:
            break
        if _names(words[at]) and not any(first <= at <= last for first, last in named):
            taken = {to for first, last in named for to in range(first, last + 1)}
            named.append(_grown(words, shares, at, taken))
    return named


def weight(read: Reading, element: str) -> float:
    """Return how much a sentence by itself weighs for an element."""
    header = weights().header
    at = header.decisions.index(element)
    return header.scale[at] * sum((columns[at] - ZERO * count) / length for columns, length, count in _summed(read))


def _shares(sentence: str, count: int, element: str) -> list[float]:
    header = weights().header
    at = header.decisions.index(element)
    shares = [0.0] * count
    for length, made in _made(sentence):
        part = header.scale[at] / length / 2
        for row, (first, last) in made:
            weighs = (weight_in(row, at) - ZERO) * part
            shares[first] += weighs
            shares[last] += weighs
    return shares


@lru_cache(maxsize=16)
def _summed(read: Reading) -> list[tuple[Sequence[int], float, int]]:
    """Return for each family the sums of its weights, its length, and how many of its features were learnt."""
    totals = [weights().total(read.found[at]) for at in TELLING]
    return [(columns, sqrt(squares), count) for columns, squares, count in totals if count]


@lru_cache(maxsize=16)
def _made(sentence: str) -> list[tuple[float, list[tuple[int, Place]]]]:
    """Return for each family its length, and the row and the place of each feature that was learnt."""
    return [
        (sqrt(weights().total(made)[1]), [(weights().row(one), place) for one, place in made.items()])
        for made in makers(sentence, normal(sentence))
        if made
    ]


def _names(word: str) -> bool:
    return len(word) > 1 and word[0].isalpha() and word not in STOP


def _grown(words: Sequence[str], shares: list[float], at: int, taken: set[int]) -> Place:
    """Return the run of weighty words around one, so that "comment period" is not named as "period"."""
    least = shares[at] / 3

    def joins(to: int) -> bool:
        return 0 <= to < len(shares) and to not in taken and shares[to] >= least and _names(words[to])

    first = last = at
    while last - first + 1 < LONGEST and joins(first - 1):
        first -= 1
    while last - first + 1 < LONGEST and joins(last + 1):
        last += 1
    return first, last
