"""Weigh a passage: the learnt weights of its features decide which principles and elements it seems to address."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docketwright.checks.principles.because import weight
from docketwright.checks.principles.judgement import Hit, Judgement
from docketwright.checks.principles.learnt import Reading, learnt, passage
from docketwright.checks.principles.letters_words import worded
from docketwright.checks.principles.traits import traits
from docketwright.checks.principles.weights import weights
from docketwright.checks.reading import sentences_of
from docketwright.model.text import Span
from docketwright.reference.elements import element, elements

LONGEST = 5
"""Sentences judged together; the passages that the weights were learnt from have one to five."""

NAMED = {
    1: ("P1.science", "P1.industry", "P1.academia"),
    2: ("P2.participation",),
    3: ("P3.transparency", "P3.fairness", "P3.time"),
    4: ("P4.tailoring", "P4.necessity"),
}
"""The elements that the letter's wording of each principle names."""

ARGUED = {number: f"P{number}" for number in NAMED}
CONTRARY = {number: f"contrary{number}" for number in NAMED}
"""The decisions about each principle."""


def judged(text: str) -> Judgement:
    """Return the judgement of a passage or paragraph; a long one is judged a few sentences at a time."""
    together = list(windows(sentences_of(text)))
    found = [_judge_together(window) for window in together]
    hits = [hit for one in found for hit in one.hits]
    touched = {hit.element for hit in hits}
    slogans = [hit for window in together for one in window for hit in _in_the_letters_words(one)]
    hits += [hit for hit in slogans if hit.element not in touched]
    touched = {hit.element for hit in hits}
    return Judgement(
        principles=tuple(sorted({element(name).principle for name in touched})),
        elements=tuple([one.id for one in elements() if one.id in touched]) if touched else (),
        request=any(one.request for one in found),
        contrary=tuple(sorted({number for one in found for number in one.contrary})),
        hits=tuple(hits),
    )


def windows(found: Sequence[Span]) -> Iterator[Sequence[Span]]:
    """Yield the sentences that are judged together."""
    parts = -(-len(found) // LONGEST)
    size = -(-len(found) // parts) if parts else 1
    for at in range(0, len(found), size):
        yield found[at : at + size]


def _judge_together(window: Sequence[Span]) -> Judgement:
    """Return the judgement of a few sentences; what seems to argue against a principle is a warning and no hit."""
    read = [learnt(one.text) for one in window]
    margins = weights().margins(passage(read), _traits(read))
    contrary = tuple([number for number, name in CONTRARY.items() if margins[name] >= 0])
    numbers = [number for number, name in ARGUED.items() if margins[name] >= 0 and number not in contrary]
    names = tuple([name for number in numbers for name in _elements_of(number, margins)])
    hits = tuple([_hit(name, window, read) for name in names])
    return Judgement(tuple(numbers), names, margins["ask"] >= 0, contrary, hits)


def _traits(read: Sequence[Reading]) -> list[int]:
    return traits([pattern for one in read for pattern in one.matched], sum([one.meaning for one in read]))


def _elements_of(number: int, margins: dict[str, float]) -> list[str]:
    mine = [one.id for one in elements() if one.principle == number]
    likely = [name for name in mine if margins[name] >= 0]
    return likely or [max(mine, key=margins.__getitem__)]


def _in_the_letters_words(sentence: Span) -> list[Hit]:
    """Return what a sentence names that repeats the letter's wording of a principle: known words need no weighing."""
    names = [name for number in worded(sentence.text) for name in NAMED[number]]
    return [Hit(name, sentence.start, sentence.end, sentence.text, repeats=True) for name in names]


def _hit(name: str, window: Sequence[Span], read: list[Reading]) -> Hit:
    best = window[max(range(len(window)), key=lambda at: weight(read[at], name))] if window[1:] else window[0]
    return Hit(name, best.start, best.end, best.text)
