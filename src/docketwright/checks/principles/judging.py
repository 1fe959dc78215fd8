"""Judge a passage: which principles and elements it seems to address, and by which words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from docketwright.checks.principles.features import Feature, features
from docketwright.checks.principles.judgement import Hit, Judgement
from docketwright.checks.principles.patterns import message
from docketwright.checks.principles.weights import Weights, weights
from docketwright.model.text import Span, sentences
from docketwright.reference.elements import element, elements

LONGEST = 5
"""Sentences judged together; the passages that the weights were learnt from have one to five."""

_WORDS_NAMED = 3


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
    found = [_judge_together(window) for window in _windows(list(sentences(text)))]
    hits = tuple(hit for one in found for hit in one.hits)
    order = [one.id for one in elements()]
    touched = {hit.element for hit in hits}
    return Judgement(
        principles=tuple(sorted({number for one in found for number in one.principles})),
        elements=tuple(name for name in order if name in touched),
        request=any(one.request for one in found),
        contrary=tuple(sorted({number for one in found for number in one.contrary})),
        hits=hits,
    )


def _windows(found: list[Span]) -> Iterator[list[Span]]:
    parts = -(-len(found) // LONGEST)
    size = -(-len(found) // parts) if parts else 1
    for at in range(0, len(found), size):
        yield found[at : at + size]


def _judge_together(window: list[Span]) -> Judgement:
    model = weights()
    by_sentence = [model.known(list(features(one.text))) for one in window]
    known: dict[int, Feature] = {}
    for one in by_sentence:
        known.update(one)
    margins = model.decide(model.sums(known))
    principles = tuple(number for number in range(1, 5) if margins[f"P{number}"] >= 0)
    names = [name for number in principles for name in _elements_of(number, margins)]
    return Judgement(
        principles=principles,
        elements=tuple(names),
        request=margins["ask"] >= 0,
        contrary=tuple(number for number in range(1, 5) if margins[f"contrary{number}"] >= 0),
        hits=tuple(_hit(name, window, by_sentence, model) for name in names),
    )


def _elements_of(number: int, margins: dict[str, float]) -> list[str]:
    mine = [one.id for one in elements() if one.principle == number]
    likely = [name for name in mine if margins[name] >= 0]
    return likely or [max(mine, key=lambda name: margins[name])]


def _hit(name: str, window: list[Span], by_sentence: list[dict[int, Feature]], model: Weights) -> Hit:
    output = model.header.outputs.index(name)
    weighed = [{row: model.weight(row, output) for row in known} for known in by_sentence]
    best = max(range(len(window)), key=lambda at: sum(weighed[at].values()))
    words = _heaviest(by_sentence[best], weighed[best])
    named = ", ".join(f"“{one}”" for one in words)
    why = f"This sentence {message(name)}: {named}." if named else f"This sentence {message(name)}."
    return Hit(name, window[best].start, window[best].end, words, why, element(name).questions[0])


def _heaviest(known: dict[int, Feature], weighed: dict[int, int]) -> tuple[str, ...]:
    chosen: list[str] = []
    for row in sorted(known, key=lambda one: (-weighed[one], known[one].words)):
        words = known[row].words.strip("<> ")
        if weighed[row] <= 0 or len(chosen) == _WORDS_NAMED:
            break
        if len(words) > 3 and not any(words in one or one in words for one in chosen):
            chosen.append(words)
    return tuple(chosen)
