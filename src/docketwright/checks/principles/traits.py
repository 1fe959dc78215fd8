"""What is told of a passage as a whole: how many patterns point to each principle, and what the passage is about.

Traits are numbers from 0 to 4095. Unlike features they are not evened out by the length of the passage.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import log1p

from docketwright.checks.principles.features import AGREEING, pointed_to
from docketwright.checks.principles.meaning import FULL, meanings
from docketwright.checks.principles.patterns import Pattern
from docketwright.model.principle import PRINCIPLES

AGREEMENT = tuple(one.id for one in PRINCIPLES)
"""The traits that tell how many patterns point to a principle; they come first."""

_TELLS = tuple(round(FULL * log1p(count) / log1p(AGREEING)) for count in range(AGREEING + 1))
"""What so many patterns tell: a second one tells less than the first."""


def traits(matched: Iterable[Pattern], meaning: int) -> list[int]:
    """Return the traits of sentences judged together, given their patterns and the sum of what their words mean.

    Those of meaning are left out where no word is known.
    """
    counts = pointed_to(matched)
    agreement = [_TELLS[min(counts[name], AGREEING)] for name in AGREEMENT]
    return agreement + meanings().near(meaning)
