"""The words that a phrase cannot do without are found in its pattern."""

from __future__ import annotations

import pytest
from training.needs import needs, words

from docketwright.assets import shipped
from docketwright.checks.principles.patterns import entries


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


def test_what_is_shipped_of_the_words_of_the_patterns_is_worked_out_from_them() -> None:
    assert words([one.pattern for one in entries()])._asdict() == shipped("principles", "pattern_words.json")


def test_a_word_has_a_bit_for_each_line_of_the_needs_and_the_openings() -> None:
    found = words([r"\bpeer[- ]review\w*", r"\bno (?:\w+ ){0,3}evidence\b"])
    assert (found.needs, found.opens, found.last, found.longest) == ([1, 1], [1, 1], [1], 6)
    assert found.bits.keys() == {"evidence", "no", "peer", "review*"}
    assert {"4", "5"} & set(found.bits["peer"].split()) == {"4"}
    assert "5" in found.bits["no"].split()
    assert "6" in found.bits["review*"].split()
