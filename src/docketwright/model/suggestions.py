"""Which blocks fit this rule and this draft, and why: a question of the agency, or a principle that nothing covers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from math import log

from docketwright.model.block import Block
from docketwright.model.comment import Comment
from docketwright.model.principle import PRINCIPLES, Principle
from docketwright.model.rule import Question
from docketwright.model.text import words
from docketwright.model.values import dataclass
from docketwright.phrases import joined, listed, phrase

# A block fits a question when they share at least two telling words that weigh this much together.
_LEAST_SHARED = 2
_LEAST_WEIGHT = 1.3
_SHORTEST = 4
_ENDINGS = re.compile(r"(?:ations?|ments?|ings?|ized?|ises?|ness|ies|ed|es|s|ly|e|y)$")
_EVERYWHERE = frozenset(
    """about above also another anyone answer because been being between both could does done each else even every
    example from given have having here into itself just know like made make many might more most much must
    need needs only other others over part please possible question same should some such than that their
    them then there these they thing this those through under upon used uses using very want ways well were
    what when where whether which while will with within without would your describe explain agency agencies
    comment comments commenters government federal rule rules regulation regulations provide respect type
    types kind kinds particular relevant regarding related respectively current currently potential various
    different specific general certain open letter model models take best exist change changes public
    effective extent otherwise rather without toward towards someone nothing something anything""".split()
)


@dataclass(frozen=True, slots=True)
class Fit:
    """The question that a block answers best, and the words that they share."""

    question: str
    words: tuple[str, ...]


def fits(blocks: Iterable[Block], questions: tuple[Question, ...], meanings: Mapping[str, str]) -> Mapping[str, Fit]:
    """Return, by block id, the question that each block fits best; a block that fits none is left out.

    `meanings` says in words what each element of a principle is, by its id: a block is about its elements too.
    """
    asked = {one.number: _telling(one.text) for one in questions}
    told = {one.id: _telling(_about(one, meanings)) for one in blocks}
    weights = _weights((*asked.values(), *told.values()))
    found = ((block, _best(telling, asked, weights)) for block, telling in told.items())
    return {block: fit for block, fit in found if fit}


def _about(block: Block, meanings: Mapping[str, str]) -> str:
    return " ".join((block.title, block.text, *(meanings.get(one, "") for one in block.elements)))


def uncovered(comment: Comment) -> tuple[int, ...]:
    """Return the principles that no argument carries and that the person has not left out on purpose."""
    carried = {number for one in comment.arguments for number in one.principles}
    return tuple(one.number for one in PRINCIPLES if one.number not in carried and one.number not in comment.not_raised)


def reason(block: Block, fit: Fit | None, missing: tuple[int, ...]) -> str:
    """Return why a block is suggested, in words; "" where nothing speaks for it in particular."""
    reasons = [phrase("fits question {question}", question=fit.question)] if fit else []
    lone = [one for one in PRINCIPLES if one.number in block.principles and one.number in missing]
    if lone:
        reasons.append(_lonely(lone, alone=len(lone) == len(block.principles)))
    return joined(*reasons, between=" · ")


def _lonely(lone: Sequence[Principle], *, alone: bool) -> str:
    """Say that nothing else covers these principles; `alone` where they are all that the block serves."""
    if alone:
        few, many = phrase("nothing else covers this principle yet"), phrase("nothing else covers these principles yet")
        return few if len(lone) == 1 else many
    return phrase(
        "nothing else covers {listed} yet", listed=listed([phrase("“{name}”", name=one.name) for one in lone])
    )


def _best(
    telling: Mapping[str, str], asked: Mapping[str, Mapping[str, str]], weights: Mapping[str, float]
) -> Fit | None:
    best, best_score = None, 0.0
    for number, words_asked in asked.items():
        shared = [stem for stem in telling if stem in words_asked]
        weight = sum(weights[stem] for stem in shared)
        # A long question shares words with everything.
        score = weight / (len(words_asked) + _SHORTEST) ** 0.5
        if len(shared) >= _LEAST_SHARED and weight >= _LEAST_WEIGHT and score > best_score:
            best, best_score = Fit(number, tuple(words_asked[stem] for stem in shared)), score
    return best


def _weights(texts: tuple[Mapping[str, str], ...]) -> Mapping[str, float]:
    """Return how telling each word is, 0 to 1: one that many texts hold tells little."""
    counts = Counter(stem for text in texts for stem in text)
    return {stem: log((len(texts) + 1) / count) / log(len(texts) + 1) for stem, count in counts.items()}


@lru_cache(maxsize=2048)
def _telling(text: str) -> Mapping[str, str]:
    """Return the words of a text that say what it is about, by their stems."""
    found: dict[str, str] = {}
    for span in words(text):
        word = span.text.lower()
        if len(word) >= _SHORTEST and word not in _EVERYWHERE:
            found.setdefault(_ENDINGS.sub("", word) if len(word) > _SHORTEST + 1 else word, word)
    return found
