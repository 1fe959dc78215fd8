"""What the detector reads in a sentence, and where."""

from __future__ import annotations

import json
import time
from functools import reduce
from operator import or_
from pathlib import Path

import pytest

from docketwright.checks.principles.because import TELLING
from docketwright.checks.principles.concepts import concepts_of, names
from docketwright.checks.principles.features import FAMILIES, features, passage
from docketwright.checks.principles.learnt import learnt
from docketwright.checks.principles.makers import makers
from docketwright.checks.principles.patterns import message, patterns, worth_searching
from docketwright.checks.principles.tokens import normal, places_of, stem, words_of
from docketwright.checks.principles.weights import weights
from docketwright.checks.principles.wordings import wording
from docketwright.model.text import sentences
from docketwright.reference.elements import elements

TRAINING = Path(__file__).resolve().parents[3] / "training" / "data"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The Bureau’s 30-day notice.", ["the", "bureau's", "30", "day", "notice"]),
        ("EPA\\u2019s \\u201crule\\u201d", ["epa's", "rule"]),
        ("§ 7(a) costs $1,200?", ["§", "7", "a", "costs", "$", "1,200", "?"]),
        ("", []),
    ],
)
def test_words_are_read_in_small_letters(text: str, words: list[str]) -> None:
    assert words_of(normal(text)) == words


def test_each_word_has_its_place() -> None:
    text = "The Bureau’s 30-day notice, \\u201cEPA\\u2019s\\u201d."
    assert [text[start:end] for start, end in places_of(normal(text))][:4] == ["The", "Bureau’s", "30", "day"]
    assert len(places_of(normal(text))) == len(words_of(normal(text)))


def test_any_number_is_the_same_word() -> None:
    assert wording("1,200").word == wording("7").word == "0"


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


def test_what_was_learnt_of_words_near_concepts_and_of_patterns_knows_the_words_that_made_it() -> None:
    text = "Please: the agency should publish its test data, and the comment period was too short."
    found = learnt(text).found
    for family, made in zip(TELLING, makers(text, normal(text)), strict=True):
        assert made.keys() == found[family]
        assert all(0 <= first <= last < len(words_of(normal(text))) for first, last in made.values())


def test_words_made_alone_and_as_neighbours_lie_where_they_stand() -> None:
    text = "we publish test data"
    made, _, _ = makers(text, text)
    test, data = wording("test"), wording("data")
    known = weights().learnt
    alone = {known(0, one).get(0): place for one, place in ((test.number, (2, 2)), (data.number, (3, 3)))}
    neighbours = {known(0, test.number).get(data.number): (2, 3)}
    expected = {feature: place for feature, place in (alone | neighbours).items() if feature is not None}
    assert expected
    assert made | expected == made


def test_the_order_of_two_neighbours_tells_but_not_that_of_a_pair_further_apart() -> None:
    one, other = features("cats fear dogs"), features("dogs fear cats")
    assert set(one.found[0]) != set(other.found[0])
    assert set(one.found[1]) == set(other.found[1])


def test_patterns_that_agree_are_counted_across_sentences() -> None:
    apart = [features(text) for text in ("No study was published.", "Base the rule on sound science.")]
    counted = passage(apart)[FAMILIES.index("patterns")]
    assert counted > passage(apart[:1])[FAMILIES.index("patterns")] | passage(apart[1:])[FAMILIES.index("patterns")]


@pytest.mark.parametrize("text", ["", " ", "\u2014"])
def test_a_sentence_without_words_has_no_features(text: str) -> None:
    assert passage([features(text)]) == [set()] * len(FAMILIES)
    assert makers(text, text) == ({}, {}, {})


def test_a_pattern_points_to_an_element_and_has_a_message() -> None:
    known = {one.id for one in elements()}
    assert known <= {one.element for one in patterns()}
    assert len({one.id for one in patterns()}) == len(patterns())
    assert all(message(name) for name in known)


def test_a_veto_silences_a_pattern() -> None:
    comment = next(one for one in patterns() if one.id == "par-comment")
    assert comment.search("the comment period was too short")
    assert comment.search("comments were due in may; thank you for the comment period") is None


def test_a_word_without_end_is_read_in_a_moment() -> None:
    began = time.process_time()
    features(f"The {'x' * 400_000} should go.")
    assert time.process_time() - began < 5


def test_no_phrase_is_missed_for_want_of_a_word_it_needs() -> None:
    lines = (TRAINING / "natural.jsonl").read_text(encoding="utf-8").splitlines()[:300]
    for text in (normal(one.text) for line in lines for one in sentences(json.loads(line)["text"])):
        searched = {
            one.pattern.id
            for one in worth_searching(reduce(or_, (wording(word).met.needs for word in words_of(text)), 0))
        }
        for pattern in patterns():
            if pattern.id not in searched:
                assert pattern.search(text) is None, (pattern.id, text)
