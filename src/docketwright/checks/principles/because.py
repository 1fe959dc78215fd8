"""Say why a sentence was found: the words that weighed most, and one sentence for a person."""

from __future__ import annotations

from collections.abc import Sequence

from docketwright.checks.principles.features import STOP, Place, Sentence
from docketwright.checks.principles.patterns import message
from docketwright.checks.principles.weights import weights
from docketwright.phrases import phrase

MOST = 3
LONGEST = 4


def because(element: str, words: Sequence[str]) -> str:
    """Return why a sentence was found, as one sentence."""
    named = ", ".join(f"“{one}”" for one in words)
    what = phrase(message(element))
    if not named:
        return phrase("This sentence {what}.", what=what)
    return phrase("This sentence {what}: {words}.", what=what, words=named)


def heaviest(read: Sentence, element: str) -> list[tuple[Place, float]]:
    """Return the words of a sentence that weighed most for an element, heaviest first, each with its weight.

    What a feature weighs is shared among the words that made it; neighbours that both weigh are named together.
    """
    shares = _shares(read, element)
    named: list[tuple[Place, float]] = []
    for at in sorted(range(len(shares)), key=lambda one: -shares[one]):
        if shares[at] <= 0 or len(named) == MOST:
            break
        if _names(read, at) and not any(place[0] <= at <= place[1] for place, _ in named):
            taken = {to for place, _ in named for to in range(place[0], place[1] + 1)}
            place = _grown(read, shares, at, taken)
            named.append((place, sum(shares[place[0] : place[1] + 1])))
    return named


def _shares(read: Sentence, element: str) -> list[float]:
    model = weights()
    column = model.header.decisions.index(element)
    shares = [0.0] * len(read.tokens)
    for found in read.found:
        rows = [(model.rows[key], place) for key, place in found.items() if key in model.rows]
        length = sum(model.rarity[row] ** 2 for row, _ in rows) ** 0.5
        for row, (first, last) in rows:
            weight = model.weight(row, column) / length
            for at in {first, last} if shares else ():
                shares[at] += weight if first == last else weight / 2
    return shares


def _names(read: Sentence, at: int) -> bool:
    word = read.tokens[at].word
    return len(word) > 1 and word[0].isalpha() and word not in STOP


def _grown(read: Sentence, shares: list[float], at: int, taken: set[int]) -> Place:
    """Return the run of weighty words around one, so that "comment period" is not named as "period"."""
    least = shares[at] / 3

    def joins(to: int) -> bool:
        return 0 <= to < len(shares) and to not in taken and shares[to] >= least and _names(read, to)

    first = last = at
    while last - first + 1 < LONGEST and joins(first - 1):
        first -= 1
    while last - first + 1 < LONGEST and joins(last + 1):
        last += 1
    return first, last
