"""What is learnt: a column of yes and no for each principle, each element, requests and contrary passages."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from training.passages import Passage

from docketwright.reference.elements import elements

PRINCIPLES = tuple(f"P{number}" for number in range(1, 5))
ELEMENTS = tuple(one.id for one in elements())
CONTRARY = tuple(f"contrary{number}" for number in range(1, 5))
OUTPUTS = (*PRINCIPLES, *ELEMENTS, "any", "ask", *CONTRARY)


def targets(read: Sequence[Passage]) -> np.ndarray:
    """Return one row a passage and one column an output, of 0 and 1."""
    return np.array([_row(one) for one in read], dtype=np.int8)


def _row(one: Passage) -> list[bool]:
    return [
        *(int(name[1]) in one.principles for name in PRINCIPLES),
        *(name in one.elements for name in ELEMENTS),
        bool(one.principles),
        one.ask,
        *(int(name[-1]) in one.contrary for name in CONTRARY),
    ]
