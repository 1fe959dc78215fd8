"""The fixed sentence carries the figures of the model that ships."""

from __future__ import annotations

import pytest

from docketwright.checks.principles import card as cards
from docketwright.checks.principles import fixed_sentence


def test_the_sentence_says_what_the_card_says() -> None:
    figures = cards.card().on_real_comments
    assert 0 < figures.recall < 1
    assert 0 <= figures.false_alarm < 0.5
    said = fixed_sentence()
    assert said.startswith(
        "This looks for words and for what you marked. It does not judge whether your argument is true"
    )
    assert f"about {round((1 - figures.recall) * 10)} in 10 passages that address a principle" in said


@pytest.mark.parametrize(
    ("share", "said"),
    [(0.0, "about 1 in 100"), (0.031, "about 3 in 100"), (0.08, "about 1 in 10"), (0.46, "about 5 in 10")],
)
def test_a_share_is_said_in_small_numbers(share: float, said: str) -> None:
    assert cards._in_ten(share) == said
