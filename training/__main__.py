"""Train the detector, measure it, and write model.bin and card.json: `make judging`."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from training.card import card
from training.decide import Decisions, choose
from training.learn import Scores, cross_validated, fit
from training.matrix import documents
from training.measure import Figures, figures, line
from training.outputs import targets
from training.pack import packed
from training.passages import Passage, dev_passages, own_passages, real_passages, traps, written_apart
from training.rationales import lessons, marks

from docketwright.assets import resource


def main() -> None:
    """Read, cross-validate, choose, test once on what was kept apart, learn from everything, and write."""
    options = _options()
    own, real = own_passages(), real_passages()
    learning = [*own, *(one for one in real if not one.kept_apart)]
    read = documents(one.text for one in learning)
    known = marks()
    taught = lessons(learning, known)
    scores, wanted = cross_validated(learning, read, taught), targets(learning)
    decisions = choose(scores, wanted, learning)
    table = _cross_validated(learning, decisions, scores)
    held = {"own, written apart": written_apart(), "dev.jsonl": dev_passages(), "traps.jsonl": traps()}
    if options.final:
        held["real, kept apart"] = [one for one in real if one.kept_apart]
    fitted = fit(learning, read, taught)
    for name, passages in held.items():
        if passages:
            table[name] = figures(decisions, fitted.scores(documents(p.text for p in passages)), targets(passages))
    for name, made in table.items():
        print(line(name, made))
    if options.final:
        everything = [*own, *real]
        fitted = fit(everything, documents(one.text for one in everything), lessons(everything, known))
    folder = Path(options.into)
    (folder / "model.bin").write_bytes(packed(fitted, decisions))
    (folder / "card.json").write_text(card(own, real, table), encoding="utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--into", default=str(resource("principles")), help="the folder for model.bin and card.json")
    parser.add_argument("--draft", dest="final", action="store_false", help="leave what is kept apart unread")
    return parser.parse_args()


def _cross_validated(learning: list[Passage], decisions: Decisions, scores: Scores) -> dict[str, Figures]:
    parts = {
        "own, by writer": [n for n, one in enumerate(learning) if not one.real],
        "real, as they come": [n for n, one in enumerate(learning) if one.real and one.id.startswith("R")],
        "real, near misses": [n for n, one in enumerate(learning) if one.real and one.id.startswith("S")],
    }
    return {
        name: figures(decisions, _of(scores, rows), targets([learning[n] for n in rows]))
        for name, rows in parts.items()
        if rows
    }


def _of(scores: Scores, rows: list[int]) -> Scores:
    at = np.array(rows)
    return Scores(scores.filed[at], scores.plain[at], scores.register[at])


if __name__ == "__main__":
    main()
