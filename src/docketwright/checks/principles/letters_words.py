"""How much of a passage is still the open letter's: words borrowed in runs, or a sentence barely changed."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from docketwright.checks.reading import sentences_of, words_of
from docketwright.model.principle import PRINCIPLES
from docketwright.model.scanning import holds, late

BORROWED = 0.80
LEAST_WORDED = 4
TELLING_LETTERS = 6
"""Letters of a word that stands in few sentences."""

_NAMES = {
    1: late(r"\bscien(?:ce|tific)", re.IGNORECASE),
    2: late(r"\bdemocra(?:cy|tic)|\brule-?making process", re.IGNORECASE),
    3: late(r"\b(?:fair|transparent)(?:ly|ness)?\b|\btime (?:given )?to (?:remediate|fix)", re.IGNORECASE),
    4: late(r"\bminimal\b|\bminimum\b|\bno more than (?:is )?(?:necessary|needed)", re.IGNORECASE),
}
_PARTS = {
    1: ("scien",),
    2: ("democra", "making process"),
    3: ("fair", "transparent", "to remediate", "to fix"),
    4: ("minim", "no more than"),
}
"""What stands in every text that a name is found in: a hundred times as fast to look for."""

_ALL_PARTS = tuple(part for parts in _PARTS.values() for part in parts)
_ALSO_LETTERS = "ſKİı"
"""Letters that such a search takes for s, k and i in another case, as `str.lower` does not."""


@lru_cache(maxsize=1024)
def letter_share(text: str, letter: str) -> float:
    """Return the share of the words, 0 to 1, that are the letter's: in runs of three, or in a sentence like one of its.

    The larger of the two counts for each sentence, since swapping a few words breaks most runs.
    """
    total = borrowed = 0.0
    for sentence in sentences_of(text):
        own = words_of(sentence.text)
        total += len(own)
        borrowed += len(own) * max(_in_runs(own, _runs(letter)), _closest(own, letter))
    return borrowed / total if total else 0.0


def is_slogan(sentence: str) -> bool:
    """Return whether a sentence only repeats the letter's wording of its principles."""
    small = sentence.lower()
    if not holds(small, _one_of_each_run()):
        return False
    own = words_of(sentence)
    if not own or sum(map(_slogan_words().__contains__, own)) < BORROWED * len(own):
        return False
    return _in_runs(own, _slogan_runs()) >= BORROWED


def worded(sentence: str) -> tuple[int, ...]:
    """Return the principles that a slogan repeats word for word, in order; none for any other sentence."""
    if not is_slogan(sentence):
        return ()
    own = words_of(sentence)
    return tuple(one.number for one in PRINCIPLES if _in_runs(own, _runs(one.wording)) * len(own) >= LEAST_WORDED)


def named(sentence: str) -> frozenset[int]:
    """Return the numbers of the principles that a sentence names as the letter's list does."""
    small = sentence.lower()
    odd = not small.isascii() and any(letter in sentence for letter in _ALSO_LETTERS)
    if not odd and not holds(small, _ALL_PARTS):
        return frozenset()
    likely = [number for number, parts in _PARTS.items() if odd or holds(small, parts)]
    return frozenset(number for number in likely if _NAMES[number].search(sentence))


def _in_runs(own: tuple[str, ...], runs: frozenset[tuple[str, ...]]) -> float:
    covered = [False] * len(own)
    for at in range(len(own) - 2):
        if own[at : at + 3] in runs:
            covered[at : at + 3] = (True, True, True)
    return sum(covered) / len(own) if own else 0.0


def _closest(own: tuple[str, ...], letter: str) -> float:
    mine, best = frozenset(own), 0.0
    least = BORROWED * len(mine)
    if len(mine & _letter_words(letter)) < least:
        return best
    from difflib import SequenceMatcher  # noqa: PLC0415 - few sentences share so many words with the letter

    for theirs, known in _letter_sentences(letter):
        if len(mine & known) < least:
            continue
        blocks = SequenceMatcher(None, own, theirs, autojunk=False).get_matching_blocks()
        best = max(best, sum(block.size for block in blocks) / max(len(own), len(theirs)))
    return best


@lru_cache(maxsize=4)
def _runs(letter: str) -> frozenset[tuple[str, ...]]:
    return frozenset(one[at : at + 3] for one, _ in _letter_sentences(letter) for at in range(len(one) - 2))


@lru_cache(maxsize=1)
def _slogan_runs() -> frozenset[tuple[str, ...]]:
    return _runs("\n".join(one.wording for one in PRINCIPLES))


@lru_cache(maxsize=1)
def _one_of_each_run() -> tuple[str, ...]:
    """Return a few words of which each run of a slogan has one: without them a sentence is none."""
    left, chosen = set(_slogan_runs()), []
    while left:
        often = Counter(word for run in left for word in run)
        chosen.append(max(often, key=lambda word: (min(len(word), TELLING_LETTERS), often[word], word)))
        left = {run for run in left if chosen[-1] not in run}
    return tuple(chosen)


@lru_cache(maxsize=1)
def _slogan_words() -> frozenset[str]:
    return frozenset(word for run in _slogan_runs() for word in run)


@lru_cache(maxsize=4)
def _letter_words(letter: str) -> frozenset[str]:
    return frozenset().union(*[known for _, known in _letter_sentences(letter)])


@lru_cache(maxsize=8)
def _letter_sentences(letter: str) -> tuple[tuple[tuple[str, ...], frozenset[str]], ...]:
    """Return the words of each sentence of the letter, in order and as a set."""
    read = [words_of(one.text) for one in sentences_of(letter)]
    return tuple([(one, frozenset(one)) for one in read])
