"""Which words of a sentence made each of the learnt features by which a hit is explained.

Only sentences that are shown need it; most are judged without.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain, pairwise

from docketwright.checks.principles.features import NEAR, START
from docketwright.checks.principles.known import WORDS, Further, Known, further_words, known_words
from docketwright.checks.principles.learnt import group, joined, learnt, marks_learnt
from docketwright.checks.principles.patterns import patterns
from docketwright.checks.principles.tokens import Place, words_of

Made = dict[int, Place]
"""The first and last word that made each feature; of several such the last ones."""


def makers(sentence: str, normalised: str) -> tuple[Made, Made, Made]:
    """Return what made the learnt features of the words of a sentence, near its concepts, and of its patterns."""
    written = words_of(normalised)
    known = [known_words()[one] for one in written]
    if not known:
        return {}, {}, {}
    return (
        _words(known, [further_words()[one] for one in written]),
        _near(known),
        _patterns(sentence, normalised, len(known) - 1),
    )


def _words(known: Sequence[Known], further: Sequence[Further]) -> Made:
    alone, neighbours = [(at, at) for at in range(len(known))], list(pairwise(range(len(known))))
    return _learnt(
        chain(
            zip([one.alone for one in further], alone, strict=True),
            [(group(WORDS, START).get(known[0].number), (0, 0))],
            zip(
                [one.after.get(other.number) for one, other in zip(further[:-1], known[1:], strict=True)],
                neighbours,
                strict=True,
            ),
            zip([one.root_alone for one in known], alone, strict=True),
            zip([one.root_after.get(other.root) for one, other in pairwise(known)], neighbours, strict=True),
        )
    )


def _near(known: Sequence[Known]) -> Made:
    words, concepts, begins = [
        list(column) for column in zip(*[(one.word, one.concepts, one.begins) for one in known], strict=True)
    ]
    finders = [(at, one.near) for at, mine in enumerate(joined(words, concepts, begins)) for one in mine]
    before = [(near(known[to].number), (to, at)) for at, near in finders for to in range(max(0, at - NEAR), at)]
    after = [
        (near(~known[to].number), (at, to))
        for at, near in finders
        for to in range(at + 1, min(len(known), at + 1 + NEAR))
    ]
    return _learnt([*before, *after])


def _patterns(sentence: str, normalised: str, end: int) -> Made:
    made: Made = {}
    for one in sorted(learnt(sentence).matched, key=patterns().index):
        place = one.search(normalised) if one.element != "ask" else None
        if place:
            first = min(len(words_of(normalised[: place[0]])), end)
            last = min(first + len(words_of(normalised[slice(*place)])), end + 1) - 1
            made |= dict.fromkeys(marks_learnt(one), (first, max(first, last)))
    return made


def _learnt(made: Iterable[tuple[int | None, Place]]) -> Made:
    return {feature: place for feature, place in made if feature is not None}
