"""The model's own card: on what it was learnt, how, and how often it errs."""

from __future__ import annotations

from functools import cache
from typing import Any

import msgspec

from docketwright.assets import resource
from docketwright.phrases import phrase
from docketwright.typed import read_json


class Figures(msgspec.Struct):
    """How the detector did on real comments kept apart: shares from 0 to 1."""

    recall: float
    false_alarm: float


class Card(msgspec.Struct):
    """The part of the card that the program shows; the file holds more for people who read it."""

    on_real_comments: Figures
    data: dict[str, Any]


@cache
def card() -> Card:
    """Return the card of the shipped model."""
    return read_json(resource("principles", "card.json").read_bytes(), Card)


def fixed_sentence() -> str:
    """Return the sentence that always stands beside the principles, with the measured figures."""
    figures = card().on_real_comments
    missed, flagged = _in_ten(1 - figures.recall), _in_ten(figures.false_alarm)
    return phrase(
        "This looks for words and for what you marked. It does not judge whether your argument is true, lawful or "
        "persuasive. On real comments it missed {missed} passages that address a principle and flagged {flagged} "
        "that do not.",
        missed=missed,
        flagged=flagged,
    )


def _in_ten(share: float) -> str:
    if share < 0.075:
        return phrase("about {count} in 100", count=max(1, round(share * 100)))
    return phrase("about {count} in 10", count=round(share * 10))
