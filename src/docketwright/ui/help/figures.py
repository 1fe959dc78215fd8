"""How often the detector is wrong, as tables for the help, from the card of the shipped model."""

from __future__ import annotations

import json
from collections.abc import Iterable

from docketwright.assets import resource
from docketwright.phrases import phrase
from docketwright.ui.language import say

# What each set of passages is, in the order in which a reader wants to know.
MEASURED_ON = {
    "real, kept apart": phrase("Real comments, kept apart from the start"),
    "real, as they come": phrase("Real comments, as they come"),
    "real, near misses": phrase("Real comments, passages that are hard to tell"),
    "own, by writer": phrase("Passages written for it, each writer new to it"),
    "own, written apart": phrase("Passages written only to measure it"),
}
PRINCIPLES = (
    phrase("Scientific evidence"),
    phrase("Democratic rule-making"),
    phrase("Fair enforcement"),
    phrase("Minimal extent"),
)
_HEAD = (
    phrase("Passages"),
    phrase("Marked rightly, of what it marked"),
    phrase("Found, of what was there"),
)


def filled(text: str) -> str:
    """Return a page with its figures and limits in place of the marks for them."""
    if "<!-- figures -->" not in text:
        return text
    card = json.loads(resource("principles", "card.json").read_text(encoding="utf-8"))
    seen = {name: figure for name, figure in card["figures"].items() if name in MEASURED_ON}
    first = next(seen[name] for name in MEASURED_ON if name in seen)
    between = say("For each principle:")
    tables = f"{_by_set(seen)}\n\n{between}\n\n{_by_principle(first)}"
    limits = "\n".join(f"- {say(one)}" for one in card["limits"])
    return text.replace("<!-- figures -->", tables).replace("<!-- limits -->", limits)


def _by_set(seen: dict[str, dict[str, float]]) -> str:
    rows = [
        (MEASURED_ON[name], f"{seen[name]['passages']:,.0f}", *_shares(seen[name], "micro"))
        for name in MEASURED_ON
        if name in seen
    ]
    return _table((phrase("Measured on"), *_HEAD), rows)


def _by_principle(figure: dict[str, float]) -> str:
    rows = [(name, *_shares(figure, f"P{number}")) for number, name in enumerate(PRINCIPLES, 1)]
    return _table((phrase("Principle, in the first row above"), *_HEAD[1:]), rows)


def _shares(figure: dict[str, float], which: str) -> tuple[str, str]:
    return f"{figure[f'{which}_precision']:.0%}", f"{figure[f'{which}_recall']:.0%}"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join(f"| {' | '.join(say(cell) for cell in line)} |" for line in lines)
