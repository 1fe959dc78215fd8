"""How much of a passage is the open letter's."""

from __future__ import annotations

import pytest

from docketwright.checks.principles.letters_words import BORROWED, is_slogan, letter_share, worded
from docketwright.model.principle import PRINCIPLES

LETTER = (
    "Open models let defenders inspect, test and repair the systems that people rely on every day.\n"
    "A rule that binds everyone should be made where everyone can be heard.\n"
)


@pytest.mark.parametrize(
    ("text", "borrowed"),
    [
        ("Open models let defenders inspect, test and repair the systems that people rely on every day.", True),
        ("Open models let defenders study, test and mend the systems that people rely on every day.", True),
        ("I run a water plant in Ohio, and my crew of four found the flaw with a model we can host.", False),
        ("", False),
    ],
    ids=["copied", "three words swapped", "own", "nothing"],
)
def test_a_passage_is_the_letters_when_most_of_its_words_are(text: str, borrowed: bool) -> None:  # noqa: FBT001 - a column of the table
    assert (letter_share(text, LETTER) >= BORROWED) is borrowed


def test_half_the_letters_is_not_mostly_the_letters() -> None:
    mixed = (
        "A rule that binds everyone should be made where everyone can be heard. My town has three clerks, and none of "
        "them was told."
    )
    assert 0.3 < letter_share(mixed, LETTER) < BORROWED


@pytest.mark.parametrize("principle", PRINCIPLES, ids=lambda one: one.id)
def test_the_wording_of_a_principle_is_a_slogan(principle: object) -> None:
    assert is_slogan(f"{getattr(principle, 'wording', '')}.")


def test_a_reason_is_no_slogan() -> None:
    assert not is_slogan("The rule gives a plant like mine three days to patch, and a safe shutdown alone takes nine.")
    assert not is_slogan("")


@pytest.mark.parametrize(
    ("sentence", "numbers"),
    [
        ("Created through a democratic rule-making process;", (2,)),
        ("Rules should be created through a democratic rule-making process.", ()),
        (" ".join(one.wording for one in PRINCIPLES), (1, 2, 3, 4)),
        ("The rule gives a plant like mine three days to patch.", ()),
    ],
)
def test_a_slogan_names_its_principles(sentence: str, numbers: tuple[int, ...]) -> None:
    assert worded(sentence) == numbers
