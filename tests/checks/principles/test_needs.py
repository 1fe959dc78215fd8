"""The words that a phrase cannot do without are found in its pattern."""

from __future__ import annotations

import pytest
from training.needs import needs


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\bpeer[- ]review\w*", ["peer & review*"]),
        (r"\b(?:no|without) (?:\w+ ){0,3}evidence\b", ["evidence & no without"]),
        (r"\b(?:vague|unclear)\b|\bwhat counts\b", ["counts & what", "unclear vague"]),
        (r"\bre-?open\w*", ["open* & re", "reopen*"]),
        (r"\bfines?\b(?: \w+){0,2} first\b", ["fine fines & first"]),
        (r"§|\bsection \d", ["section §"]),
        (r"^\w+ing\b", []),
    ],
)
def test_the_words_a_pattern_needs_are_found(pattern: str, expected: list[str]) -> None:
    assert [set(way.replace("& ", "").split()) for way in needs(pattern)] == [
        set(way.replace("& ", "").split()) for way in expected
    ]
