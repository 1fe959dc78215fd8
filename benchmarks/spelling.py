"""Spelling: what was probably meant, beside pyspellchecker's own answer, on pyspellchecker's own dictionary."""

from __future__ import annotations

import random
import statistics
from functools import cache

from spellchecker import SpellChecker

from benchmarks.measure import Measure, against, at_least, nearly_worst, worked
from benchmarks.texts import counts
from docketwright.checks.suggesting import Neighbours

LETTERS = "abcdefghijklmnopqrstuvwxyz"
LONG, SHORT = range(11, 15), range(4, 9)
MANY, FEW, COMPARED = 200, 5, 100


@cache
def neighbours() -> Neighbours:
    """Return our search over the dictionary."""
    return Neighbours(counts())


@cache
def peer() -> SpellChecker:
    """Return pyspellchecker with its English words."""
    return SpellChecker()


def slips(count: int, lengths: range) -> list[str]:
    """Return words with two slips of these lengths that no dictionary has."""
    chance = random.Random(count)  # noqa: S311 - no secret
    known = sorted(peer().word_frequency.words())
    made: list[str] = []
    while len(made) < count:
        slip = edited(edited(chance.choice(known), chance), chance)
        if len(slip) in lengths and slip.isalpha() and slip not in peer() and slip not in counts():
            made.append(slip)
    return made


def edited(word: str, chance: random.Random) -> str:
    """Return the word with one letter added, dropped, changed or swapped with the next."""
    at = chance.randrange(len(word))
    before, after, letter = word[:at], word[at:], chance.choice(LETTERS)
    swapped = before + after[1:2] + after[:1] + after[2:]
    return chance.choice((before + letter + after, before + after[1:], before + letter + after[1:], swapped))


def spell_suggest() -> Measure:
    """Measure the suggestions for long words with two slips, nearly the worst of two hundred."""
    neighbours().near("warming")
    ours = nearly_worst([worked(lambda word=word: neighbours().near(word))() for word in slips(MANY, LONG)])
    other = statistics.median(worked(lambda word=word: peer().candidates(word))() for word in slips(FEW, LONG))
    limit = min(0.005, 0.010 / other)  # a two-hundredth of theirs, and never more than 10 ms
    return against(
        "spell.suggest", ours, other, "pyspellchecker's candidates(), the median; both in processor time", limit
    )


def spell_same() -> Measure:
    """Measure the share of words for which both find the same nearest words of pyspellchecker's dictionary."""
    theirs = frozenset(peer().word_frequency.words())
    same = 0
    for slip in slips(COMPARED, SHORT):
        near = [one for one in neighbours().near(slip) if one.word in theirs]
        nearest = min((one.distance for one in near), default=0)
        same += ({one.word for one in near if one.distance == nearest} or None) == peer().candidates(slip)
    return at_least("spell.same", same / COMPARED, 1.0, "pyspellchecker's candidates()", 0.99, unit="share")
