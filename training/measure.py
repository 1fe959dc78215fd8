"""How well the decisions fit the labels."""

from __future__ import annotations

import numpy as np
from training.decide import DECISIONS, Decisions
from training.learn import Scores
from training.outputs import CONTRARY, OUTPUTS, PRINCIPLES

Figures = dict[str, float]


def figures(decisions: Decisions, scores: Scores, wanted: np.ndarray) -> Figures:
    """Return precision, recall and F1 of each principle and of requests, the averages and the false alarms."""
    said = decisions.margins(scores) >= 0
    against = said[:, [DECISIONS.index(name) for name in CONTRARY]]
    here = said[:, : len(PRINCIPLES)] & ~against  # as the program does: a warning, and no hit
    truth = wanted[:, : len(PRINCIPLES)].astype(bool)
    made: Figures = {"passages": len(truth)}
    for column, name in enumerate(PRINCIPLES):
        made |= _named(name, *_rates(here[:, column], truth[:, column]))
    made |= _named("micro", *_rates(here.ravel(), truth.ravel()))
    made["macro_f1"] = float(np.mean([made[f"{name}_f1"] for name in PRINCIPLES]))
    none, some = ~truth.any(axis=1), truth.any(axis=1)
    made["false_alarm"] = float(here[none].any(axis=1).mean()) if none.any() else 0.0
    made["addressed_found"] = float(here[some].any(axis=1).mean()) if some.any() else 0.0
    asks = said[:, DECISIONS.index("ask")], wanted[:, OUTPUTS.index("ask")].astype(bool)
    made["all_right"] = float((here == truth).all(axis=1).sum())
    return made | _named("request", *_rates(*asks))


def line(name: str, made: Figures) -> str:
    """Return the figures as one line of the table."""
    each = "  ".join(f"{one} {made[f'{one}_precision']:.2f}/{made[f'{one}_recall']:.2f}" for one in PRINCIPLES)
    return (
        f"{name:<22}{made['passages']:>5.0f}  macro F1 {made['macro_f1']:.3f}  micro F1 {made['micro_f1']:.3f}  "
        f"found {made['addressed_found']:.3f}  false alarm {made['false_alarm']:.3f}  {each}  "
        f"request F1 {made['request_f1']:.3f}  all four right {made['all_right']:.0f}"
    )


def _rates(said: np.ndarray, truth: np.ndarray) -> tuple[float, float, float]:
    right = float((said & truth).sum())
    precision, recall = right / max(1, said.sum()), right / max(1, truth.sum())
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def _named(name: str, precision: float, recall: float, f1: float) -> Figures:
    return {f"{name}_precision": float(precision), f"{name}_recall": float(recall), f"{name}_f1": float(f1)}
