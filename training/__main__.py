"""Train the detector, measure it, and write model.bin and card.json: `make judging`."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
from training.decide import Decisions, choose
from training.learn import cross_validated, fit
from training.matrix import documents
from training.measure import figures, line
from training.outputs import targets
from training.pack import packed
from training.passages import Passage, dev_passages, own_passages, real_passages, traps

from docketwright.assets import resource


def main() -> None:
    """Read, cross-validate, choose, test once on what was kept apart, learn from everything, and write."""
    options = _options()
    own, real = own_passages(), real_passages()
    learning = [*own, *(one for one in real if not one.kept_apart)]
    read = documents(one.text for one in learning)
    scores, wanted = cross_validated(learning, read), targets(learning)
    decisions = choose(scores, wanted)
    table = _cross_validated(learning, decisions, scores)
    fitted = fit(learning, read)
    held = {"dev.jsonl": dev_passages(), "traps.jsonl": traps()}
    if options.final:
        held["real, kept apart"] = [one for one in real if one.kept_apart]
    for name, passages in held.items():
        if passages:
            table[name] = figures(decisions, fitted.scores(documents(p.text for p in passages)), targets(passages))
    for name, made in table.items():
        print(line(name, made))
    if options.final:
        everything = [*own, *real]
        fitted = fit(everything, documents(one.text for one in everything))
    folder = Path(options.into)
    (folder / "model.bin").write_bytes(packed(fitted, decisions))
    (folder / "card.json").write_text(_card(own, real, table), encoding="utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--into", default=str(resource("principles")), help="the folder for model.bin and card.json")
    parser.add_argument("--draft", dest="final", action="store_false", help="leave what is kept apart unread")
    return parser.parse_args()


def _cross_validated(learning: list[Passage], decisions: Decisions, scores: np.ndarray) -> dict[str, dict[str, float]]:
    parts = {
        "own, by writer": [n for n, one in enumerate(learning) if not one.real],
        "real, by source": [n for n, one in enumerate(learning) if one.real],
        "real as they come": [n for n, one in enumerate(learning) if one.real and one.id.startswith("R")],
    }
    return {
        name: figures(decisions, scores[rows], targets([learning[n] for n in rows]))
        for name, rows in parts.items()
        if rows
    }


def _card(own: list[Passage], real: list[Passage], table: dict[str, dict[str, float]]) -> str:
    shown = table.get("real, kept apart") or table.get("real as they come") or table["own, by writer"]
    card = {
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
        "method": (
            "One logistic regression for each principle, element, request and contrary passage, on words, pairs, "
            "triples, stems and patterns; each principle's decision mixes all scores; weights kept as one byte each."
        ),
        "figures": {name: {key: round(value, 3) for key, value in made.items()} for name, made in table.items()},
        "limits": [
            "Labels are one reader's judgement.",
            "It sees words, not truth or law; irony, quotation and stance can mislead it.",
            "English only.",
        ],
    }
    return json.dumps(card, indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    main()
