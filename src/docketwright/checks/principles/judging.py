"""Judge a passage: which principles and elements it seems to address, and by which words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from docketwright.checks.principles.because import because, heaviest, weight
from docketwright.checks.principles.features import Sentence, features, passage
from docketwright.checks.principles.judgement import Hit, Judgement
from docketwright.checks.principles.letters_words import worded
from docketwright.checks.principles.weights import weights
from docketwright.model.text import Span, sentences
from docketwright.phrases import phrase
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


def judge_line(line: dict[str, object]) -> dict[str, object]:
    """Return what `docketwright judge --jsonl` prints for a line with "id" and "text"."""
    judgement = judge(str(line.get("text", "")))
    return {
        "id": line.get("id"),
        "principles": list(judgement.principles),
        "elements": list(judgement.elements),
        "request": judgement.request,
        "hits": [
            {"element": hit.element, "start": hit.start, "end": hit.end, "words": list(hit.words), "why": hit.why}
            for hit in judgement.hits
        ],
    }


@lru_cache(maxsize=4096)
def judge(text: str) -> Judgement:
    """Return the judgement of a passage or paragraph; a long one is judged a few sentences at a time."""
    windows = list(_windows(list(sentences(text))))
    found = [_judge_together(window) for window in windows]
    hits = [hit for one in found for hit in one.hits]
    touched = {hit.element for hit in hits}
    slogans = (hit for window in windows for one in window for hit in _in_the_letters_words(one))
    hits += [hit for hit in slogans if hit.element not in touched]
    touched = {hit.element for hit in hits}
    return Judgement(
        principles=tuple(sorted({element(name).principle for name in touched})),
        elements=tuple(one.id for one in elements() if one.id in touched),
        request=any(one.request for one in found),
        contrary=tuple(sorted({number for one in found for number in one.contrary})),
        hits=tuple(hits),
    )


def _windows(found: list[Span]) -> Iterator[list[Span]]:
    parts = -(-len(found) // LONGEST)
    size = -(-len(found) // parts) if parts else 1
    for at in range(0, len(found), size):
        yield found[at : at + size]


def _judge_together(window: list[Span]) -> Judgement:
    """Return the judgement of a few sentences; what seems to argue against a principle is a warning and no hit."""
    read = [features(one.text) for one in window]
    margins = weights().margins(passage(read))
    contrary = tuple(number for number in range(1, 5) if margins[f"contrary{number}"] >= 0)
    principles = tuple(number for number in range(1, 5) if margins[f"P{number}"] >= 0 and number not in contrary)
    names = [name for number in principles for name in _elements_of(number, margins)]
    return Judgement(
        principles=principles,
        elements=tuple(names),
        request=margins["ask"] >= 0,
        contrary=contrary,
        hits=tuple(_hit(name, window, read) for name in names),
    )


def _elements_of(number: int, margins: dict[str, float]) -> list[str]:
    mine = [one.id for one in elements() if one.principle == number]
    likely = [name for name in mine if margins[name] >= 0]
    return likely or [max(mine, key=lambda name: margins[name])]


def _in_the_letters_words(sentence: Span) -> Iterator[Hit]:
    """Yield what a sentence names that repeats the letter's wording of a principle: known words need no weighing."""
    for number in worded(sentence.text):
        for name in NAMED[number]:
            why = phrase("This sentence repeats the open letter's wording of the principle.")
            yield Hit(name, sentence.start, sentence.end, (sentence.text,), why, element(name).questions[0])


def _hit(name: str, window: list[Span], read: list[Sentence]) -> Hit:
    best = max(range(len(window)), key=lambda at: weight(read[at], name))
    places, text = read[best].places(), window[best].text
    heavy = heaviest(read[best], name)
    words = tuple(dict.fromkeys(text[places[first][0] : places[last][1]] for first, last in heavy))
    return Hit(name, window[best].start, window[best].end, words, because(name, words), element(name).questions[0])
