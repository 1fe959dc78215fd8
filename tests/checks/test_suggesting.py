from __future__ import annotations

import random
import time
from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spellchecker import SpellChecker

from docketwright.checks.spelling import Speller
from docketwright.checks.suggesting import LETTERS, Neighbours, one_edit_away


@pytest.fixture(scope="module")
def peer() -> SpellChecker:
    return SpellChecker()


@pytest.fixture(scope="module")
def neighbours(peer: SpellChecker) -> Neighbours:
    return Neighbours(peer.word_frequency.dictionary)


def plain_words(peer: SpellChecker) -> list[str]:
    return sorted(word for word in peer.word_frequency.dictionary if word.isascii() and word.isalpha())


def slips(peer: SpellChecker, count: int, seed: int) -> Iterator[str]:
    chance = random.Random(seed)
    known = plain_words(peer)
    while count:
        word = chance.choice(known)
        slip = edited(word, chance) if chance.random() < 0.6 else edited(edited(word, chance), chance)
        # candidates() takes seconds on a long word with two edits.
        if len(slip) in range(3, 9) and slip not in peer.word_frequency.dictionary:
            count -= 1
            yield slip


def edited(word: str, chance: random.Random) -> str:
    at = chance.randrange(len(word) + 1)
    before, after, letter = word[:at], word[at:], chance.choice(LETTERS[:26])
    return chance.choice(
        (
            before + letter + after,
            before + after[1:],
            before + letter + after[1:],
            before + after[1:2] + after[:1] + after[2:],
        )
    )


def same_share(neighbours: Neighbours, peer: SpellChecker, count: int) -> float:
    same = 0
    for slip in slips(peer, count, seed=count):
        near = neighbours.near(slip)
        nearest = min((one.distance for one in near), default=0)
        same += ({one.word for one in near if one.distance == nearest} or None) == peer.candidates(slip)
    return same / count


def test_the_candidates_are_pyspellcheckers(neighbours: Neighbours, peer: SpellChecker) -> None:
    assert same_share(neighbours, peer, 40) >= 0.97


def test_the_candidates_for_a_thousand_words_with_one_slip_are_pyspellcheckers(
    neighbours: Neighbours, peer: SpellChecker
) -> None:
    chance = random.Random(3)
    for word in chance.sample(plain_words(peer), 1000):
        # Where nothing is one edit away, candidates() looks two away, which takes it seconds; the word itself is.
        slip = edited(word, chance)
        if slip not in peer.word_frequency.dictionary:
            assert {one.word for one in neighbours.near(slip) if one.distance == 1} == peer.candidates(slip), slip


@pytest.mark.soak
def test_the_candidates_are_pyspellcheckers_for_many_words(neighbours: Neighbours, peer: SpellChecker) -> None:
    assert same_share(neighbours, peer, 150) >= 0.985


def test_suggestions_for_a_long_double_slip_take_a_small_part_of_the_peers_time(
    speller: Speller, peer: SpellChecker
) -> None:
    speller.suggestions("warming")
    slip = "unconsitutionallity"
    start = time.process_time()
    assert speller.suggestions(slip)
    ours = time.process_time() - start
    peer.candidates(slip)
    assert ours < (time.process_time() - start - ours) / 4


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("benchmrak", "benchmark"),
        ("Recieve", "Receive"),
        ("GOVERMENT", "GOVERNMENT"),
        ("agnecy’s", "agency’s"),
        ("rulemakng", "rulemaking"),
        ("teh", "the"),
        ("ourselfs", "ourselves"),
        ("themselfs", "themselves"),
    ],
)
def test_the_first_suggestion_is_what_was_meant(slip: str, meant: str, speller: Speller) -> None:
    assert speller.suggestions(slip)[0] == meant


@pytest.mark.parametrize(("slip", "meant"), [("ojprtage", "portage"), ("lfeing", "leafing")])
def test_letters_may_be_swapped_around_one_that_is_missing_or_new(
    slip: str, meant: str, neighbours: Neighbours
) -> None:
    assert meant in {one.word for one in neighbours.near(slip)}


@pytest.mark.parametrize("word", ["", "x" * 400, "中文字", "zzzzqqqqxxxx"])
def test_a_word_that_resembles_nothing_has_no_suggestions(word: str, speller: Speller) -> None:
    assert speller.suggestions(word) == ()


def test_one_edit_away_takes_in_every_kind_of_edit() -> None:
    near = set(one_edit_away("form"))
    assert {"from", "for", "forms", "fork", "norm"} <= near
    assert "of" not in near


def distance(one: str, other: str) -> int:
    """Return the edits between two words by the textbook's table; letters may be swapped around others that change."""
    table = {(i, -1): i + 1 for i in range(-1, len(one))} | {(-1, j): j + 1 for j in range(-1, len(other))}
    for i, left in enumerate(one):
        for j, right in enumerate(other):
            table[i, j] = min(table[i - 1, j] + 1, table[i, j - 1] + 1, table[i - 1, j - 1] + (left != right))
            for k, m in product(range(i), range(j)):
                if one[k] == right and other[m] == left:
                    table[i, j] = min(table[i, j], table[k - 1, m - 1] + (i - k - 1) + 1 + (j - m - 1))
    return table[len(one) - 1, len(other) - 1]


@settings(deadline=None)
@given(st.sets(st.text("abé", min_size=1, max_size=6), min_size=1, max_size=30), st.text("abé", min_size=1, max_size=6))
def test_the_search_finds_what_the_textbooks_table_finds(words: set[str], word: str) -> None:
    near = {one.word: one.distance for one in Neighbours(words).near(word)}
    assert near == {one: edits for one in words if 1 <= (edits := distance(word, one)) <= 2}


def test_words_that_latin_1_cannot_write_do_no_harm() -> None:
    assert [one.word for one in Neighbours(["cafe", "café", "каша"]).near("caffe")] == ["cafe", "café"]
