"""The card that ships beside the model: data, method, figures, limits."""

from __future__ import annotations

import json
from collections.abc import Sequence

from training.measure import Figures
from training.passages import Passage

METHOD = (
    "Ridge regression for each principle, element, request and contrary passage at once, on words, pairs of words, "
    "words beside concepts, concepts together, patterns and how many of them agree, and how near a passage lies to 128 "
    "places of meaning (words' meanings by all-MiniLM-L6-v2); for the principles with a squared hinge where a passage "
    "does not address them; of real passages also on which words carry the label; "
    "one set of common weights and one for each of two registers (filed comments, plain speech); thresholds chosen by "
    "cross-validation over writers and source documents, with a bound on false alarms; weights kept as one byte each."
)
LIMITS = (
    "Labels are one reader's judgement; a few in a hundred can be argued about.",
    "The real passages come from few dockets (open AI models, science at the EPA, the open internet, debts, health).",
    "Other subjects are found less often than the figures say.",
    "It sees words, not truth or law; irony, quotation and stance can mislead it.",
    "Necessity and fairness that are only implied are missed more often than not.",
    "English only.",
    "The file holds hashed features of the real passages and no sentence of them.",
)


def card(own: Sequence[Passage], real: Sequence[Passage], table: dict[str, Figures]) -> str:
    """Return the card as JSON; the figures shown to a person are those on passages kept apart, where there are any."""
    shown = table.get("real, kept apart") or table.get("real, as they come") or table["own, by writer"]
    made = {
        "format": 1,
        "on_real_comments": {
            "passages": int(shown["passages"]),
            "recall": round(shown["addressed_found"], 3),
            "false_alarm": round(shown["false_alarm"], 3),
        },
        "data": {
            "own passages": len(own),
            "real passages": len(real),
            "writers": len({one.group for one in own}),
            "real sources": len({one.group for one in real}),
        },
        "method": METHOD,
        "figures": {name: {key: round(value, 3) for key, value in one.items()} for name, one in table.items()},
        "limits": LIMITS,
    }
    return json.dumps(made, indent=1, ensure_ascii=False) + "\n"
