"""Words, each by itself, tell of most passages that they hold no warning."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from docketwright.assets import shipped
from docketwright.checks.principles.tokens import normal, words_of
from docketwright.checks.principles.words_alone import words_come_near

TRAINING = Path(__file__).resolve().parents[3] / "training" / "data"
AGAINST = "Strike the grace period and the exemption: no more delay, no extension, fine them on the first day."
ELSEWHERE = "My daughter sold coffee to the agency's tenants, and the website of the restaurant was there to read."


def test_words_of_a_warning_come_near_and_others_do_not() -> None:
    assert words_come_near(words_of(normal(AGAINST)))
    assert not words_come_near(words_of(normal(ELSEWHERE)))


def test_each_word_counts_once_in_whatever_order() -> None:
    words = words_of(normal(AGAINST))
    assert words_come_near([*reversed(words)]) == words_come_near(words)
    # Said ten times over, the words on another matter weigh no more than once.
    assert words_come_near([*words, "coffee"] + ["coffee"] * 50)


def test_the_file_weighs_each_root_once_by_a_whole_number() -> None:
    kept = shipped("principles", "words_alone.json")
    roots = [root for mine in kept["roots"].values() for root in mine.split()]
    assert kept["format"] == 1
    assert len(roots) == len(set(roots)) > 3_000
    assert {str(int(one)) for one in kept["roots"]} == set(kept["roots"])
    # A text of which nothing is known is not near.
    assert kept["unknown"] < 0
    assert not words_come_near(["qzx", "vbn"])


def test_any_number_weighs_the_same() -> None:
    words = words_of(normal(AGAINST))
    assert len({words_come_near([*words, number]) for number in ("0", "7", "90", "1,000.5")}) == 1


def test_what_was_learnt_weighs_as_the_program_weighs() -> None:
    learning = pytest.importorskip("training.words_alone")
    kept = shipped("principles", "words_alone.json")
    roots = {root: float(weight) for weight, mine in kept["roots"].items() for root in mine.split()}
    weighed = learning.Weighed(roots, float(kept["unknown"]))
    texts = [json.loads(line)["text"] for line in (TRAINING / "natural.jsonl").read_text("utf-8").splitlines()[:200]]
    for text in texts:
        words = words_of(normal(text))
        (nearness,) = learning.nearness(weighed, [learning.roots_of(text)])
        assert words_come_near(words) == (nearness >= 0)
