"""How much of a passage is still the open letter's: words borrowed in runs, or a sentence barely changed."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache

from docketwright.model.principle import PRINCIPLES
from docketwright.model.text import bare_words, sentences

BORROWED = 0.80
LEAST_WORDED = 4
_NAMES = {
    1: re.compile(r"\bscien(?:ce|tific)", re.IGNORECASE),
    2: re.compile(r"\bdemocra(?:cy|tic)|\brule-?making process", re.IGNORECASE),
    3: re.compile(r"\b(?:fair|transparent)(?:ly|ness)?\b|\btime (?:given )?to (?:remediate|fix)", re.IGNORECASE),
    4: re.compile(r"\bminimal\b|\bminimum\b|\bno more than (?:is )?(?:necessary|needed)", re.IGNORECASE),
}


@lru_cache(maxsize=1024)
def letter_share(text: str, letter: str) -> float:
    """Return the share of the words, 0 to 1, that are the letter's: in runs of three, or in a sentence like one of its.

    The larger of the two counts for each sentence, since swapping a few words breaks most runs.
    """
    total = borrowed = 0.0
    for sentence in sentences(text):
        own = _words(sentence.text)
        total += len(own)
        borrowed += len(own) * max(_in_runs(own, _runs(letter)), _closest(own, letter))
    return borrowed / total if total else 0.0


def is_slogan(sentence: str) -> bool:
    """Return whether a sentence only repeats the letter's wording of its principles."""
    own = _words(sentence)
    if not own or sum(map(_slogan_words().__contains__, own)) < BORROWED * len(own):
        return False
    return _in_runs(own, _slogan_runs()) >= BORROWED


def worded(sentence: str) -> tuple[int, ...]:
    """Return the principles that a slogan repeats word for word, in order; none for any other sentence."""
    if not is_slogan(sentence):
        return ()
    own = _words(sentence)
    return tuple(one.number for one in PRINCIPLES if _in_runs(own, _runs(one.wording)) * len(own) >= LEAST_WORDED)


def named(sentence: str) -> frozenset[int]:
    """Return the numbers of the principles that a sentence names as the letter's list does."""
    return frozenset(number for number, name in _NAMES.items() if name.search(sentence))


def _in_runs(own: tuple[str, ...], runs: frozenset[tuple[str, ...]]) -> float:
    covered = [False] * len(own)
    for at in range(len(own) - 2):
        if own[at : at + 3] in runs:
            covered[at : at + 3] = (True, True, True)
    return sum(covered) / len(own) if own else 0.0


def _closest(own: tuple[str, ...], letter: str) -> float:
    mine = frozenset(own)
    best = 0.0
    for theirs in _letter_sentences(letter):
        if len(mine & frozenset(theirs)) < BORROWED * len(mine):
            continue
        blocks = SequenceMatcher(None, own, theirs, autojunk=False).get_matching_blocks()
        best = max(best, sum(block.size for block in blocks) / max(len(own), len(theirs)))
    return best


@lru_cache(maxsize=4)
def _runs(letter: str) -> frozenset[tuple[str, ...]]:
    return frozenset(one[at : at + 3] for one in _letter_sentences(letter) for at in range(len(one) - 2))


@lru_cache(maxsize=1)
def _slogan_runs() -> frozenset[tuple[str, ...]]:
    return _runs("\n".join(one.wording for one in PRINCIPLES))


@lru_cache(maxsize=1)
def _slogan_words() -> frozenset[str]:
    return frozenset(word for run in _slogan_runs() for word in run)


@lru_cache(maxsize=4)
def _letter_sentences(letter: str) -> tuple[tuple[str, ...], ...]:
    return tuple(_words(one.text) for one in sentences(letter))


@lru_cache(maxsize=1024)
def _words(text: str) -> tuple[str, ...]:
    return tuple(bare_words(text.lower().replace("’", "'")))
