"""The words with which a phrase can begin are found in its pattern."""

from __future__ import annotations

import pytest
from training.openings import openings


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\bpeer[- ]review\w*", ["peer & review*"]),
        (r"\b(?:no|without) (?:\w+ ){0,3}evidence\b", ["no without"]),
        (r"\b(?:vague|unclear|not (?:clear|defined))\b", ["unclear vague", "not & clear defined"]),
        (r"\bre-?open\w*", ["reopen*", "re & open*"]),
        (r"\bfines?\b(?: \w+){0,2} first\b", ["fine fines"]),
        (r"\bdon't (?:need|want)\b", ["don & t"]),
        (r"(?:the )?\bbad (?<!not )rule\b", []),
        (r"\u00a7|\bsection \d", ["section \u00a7"]),
        (r"\b\d+ days\b", []),
        (r"^\w+ing\b", []),
        (r"\bask (?=you)us\b", ["ask & us"]),
        (r"\b(?:[ab][cd][ef][gh][ij][kl][mn][op][qr][st][uv][wx][yz])\b", []),
    ],
)
def test_the_words_a_pattern_begins_with_are_found(pattern: str, expected: list[str]) -> None:
    assert openings(pattern) == expected
