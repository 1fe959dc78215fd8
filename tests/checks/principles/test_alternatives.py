"""A phrase is taken apart into expressions of which one matches wherever it does."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from training.alternatives import alternatives

from docketwright.checks.principles.patterns import entries


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\bfines?\b", [r"\bfines?\b"]),
        (r"\bfine\b|\bfee\b", [r"\bfine\b", r"\bfee\b"]),
        (r"\b(?:fine|late (?:fee|bill))\b", [r"\bfine\b", r"\blate (?:fee|bill)\b"]),
        (r"^(?:fine|fee)|§", ["^fine", "^fee", "§"]),
        (r"\b(?:fine|fee) (?:due|owed)\b", [r"\b(?:fine|fee) (?:due|owed)\b"]),
        (r"\b(?:a|b)(?:c|d)\b", [r"\b(?:a|b)(?:c|d)\b"]),
        (r"\b(?:a|b)?\b", [r"\b(?:a|b)?\b"]),
        (r"\b(?:[|)]|\(|\|)\b", [r"\b[|)]\b", r"\b\(\b", r"\b\|\b"]),
        (r"(?:[]|]|[^]|])", ["[]|]", "[^]|]"]),
    ],
)
def test_choices_at_the_top_are_parted(pattern: str, expected: list[str]) -> None:
    assert alternatives(pattern) == expected


@given(st.text("ab|() ", max_size=12), st.text("ab ", max_size=8))
def test_one_of_them_matches_where_the_whole_does(inside: str, text: str) -> None:
    pattern = rf"\b(?:{inside})\b"
    try:
        whole = re.compile(pattern)
    except re.error:
        return
    made = [re.compile(one) for one in alternatives(pattern)]
    for at in range(len(text) + 1):
        assert any(one.match(text, at) for one in made) == (whole.match(text, at) is not None)


def test_all_patterns_come_apart_into_expressions() -> None:
    apart = [alternatives(one.pattern) for one in entries()]
    assert all(re.compile(one) for mine in apart for one in mine)
    assert sum(map(len, apart)) > 5 * len(apart)
