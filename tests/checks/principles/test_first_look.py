"""What the first look is measured by is what it looks at."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from docketwright.checks.principles.known import NEAR, WORDS
from docketwright.checks.principles.learnt import learnt, seen_in
from docketwright.checks.principles.tokens import normal, words_of
from docketwright.checks.principles.weights import weights
from docketwright.model.text import sentences

measured = pytest.importorskip("training.first_look")
NATURAL = Path(__file__).resolve().parents[3] / "training" / "data" / "natural.jsonl"


def known(family: int, features: frozenset[int]) -> set[int]:
    """Return those of a family's features that were learnt, as the program numbers them."""
    found = (weights().learnt(family, feature >> 32).get(feature & 0xFFFFFFFF) for feature in features)
    return {one for one in found if one is not None}


def test_the_measure_and_the_program_look_at_the_same() -> None:
    lines = NATURAL.read_text(encoding="utf-8").splitlines()[:120]
    for sentence in [one.text for line in lines for one in sentences(json.loads(line)["text"])]:
        seen, looked = seen_in(words_of(normal(sentence))), measured.looked_at(sentence)
        assert known(WORDS, looked.families[WORDS]) == seen.by_root
        assert known(NEAR, looked.families[NEAR]) == seen.near
        assert not any(one for at, one in enumerate(looked.families) if at not in {WORDS, NEAR})
        assert not looked.traits


def test_a_first_look_finds_a_part_of_what_is_found_in_all() -> None:
    sentence = "The agency should publish the data behind its limit before anyone has to comply with it."
    seen, read = seen_in(words_of(normal(sentence))), learnt(sentence)
    assert seen.by_root < read.found[WORDS]
    assert seen.near == read.found[NEAR]
