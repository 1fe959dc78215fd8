"""What the detector reads in a sentence, and where."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from docketwright.checks.principles.concepts import concepts_of, names
from docketwright.checks.principles.features import FAMILIES, beginning, features
from docketwright.checks.principles.patterns import message, patterns
from docketwright.checks.principles.tokens import normal, stem, tokens
from docketwright.model.text import sentences
from docketwright.reference.elements import elements

TRAINING = Path(__file__).resolve().parents[3] / "training" / "data"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The Bureau’s 30-day notice.", ["the", "bureau's", "0", "day", "notice"]),
        ("EPA\\u2019s \\u201crule\\u201d", ["epa's", "rule"]),
        ("§ 7(a) costs $1,200?", ["§", "0", "a", "costs", "$", "0", "?"]),
        ("", []),
    ],
)
def test_words_are_read_in_small_letters(text: str, words: list[str]) -> None:
    assert [one.word for one in tokens(text)] == words


def test_a_text_keeps_its_length_when_it_is_made_small() -> None:
    assert len(normal("İstanbul “quoted”")) == len("İstanbul “quoted”")


@pytest.mark.parametrize(
    ("word", "root"), [("regulations", "regul"), ("fines", "fine"), ("gas", "gas"), ("tested", "test")]
)
def test_endings_are_cut_where_enough_is_left(word: str, root: str) -> None:
    assert stem(word) == root


def test_a_word_and_two_words_in_a_row_have_concepts() -> None:
    def said(words: str) -> set[str]:
        return {names()[one] for one in concepts_of(words)}

    assert "time n" in said("deadline")
    assert said("deadlines") == said("deadline")
    assert "fault n" in said("good faith")
    assert said("tulip") == set()


def test_every_feature_knows_the_words_that_made_it() -> None:
    read = features("The agency never published the test data behind its threshold.")
    assert len(read.found) == len(FAMILIES)
    last = len(read.tokens) - 1
    for found in read.found:
        assert found
        assert all(0 <= first <= end <= last for first, end in found.values())


def test_a_pattern_points_to_an_element_and_has_a_message() -> None:
    known = {one.id for one in elements()}
    assert known <= {one.element for one in patterns()}
    assert len({one.id for one in patterns()}) == len(patterns())
    assert all(message(name) for name in known)


def test_a_veto_silences_a_pattern() -> None:
    comment = next(one for one in patterns() if one.id == "par-comment")
    assert comment.search("the comment period was too short")
    assert comment.search("comments were due in may; thank you for the comment period") is None


def test_no_phrase_is_missed_for_the_letters_it_begins_with() -> None:
    lines = (TRAINING / "natural.jsonl").read_text(encoding="utf-8").splitlines()
    for text in (one.text for line in lines for one in sentences(json.loads(line)["text"])):
        small, begun = normal(text), {beginning(one.word) for one in tokens(text)}
        for pattern in patterns():
            if pattern.starts and pattern.starts.isdisjoint(begun):
                assert pattern.search(small) is None, (pattern.id, text)
