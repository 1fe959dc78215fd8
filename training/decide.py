"""From scores to decisions: which register's score counts how much, and from where on something is said aloud."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from training.learn import Scores
from training.outputs import CONTRARY, ELEMENTS, OUTPUTS, PRINCIPLES
from training.passages import Passage

DECISIONS = (*PRINCIPLES, *ELEMENTS, "ask", *CONTRARY)
SLOPE, MIDDLE = 20.0, 0.25
"""The curve by which a passage counts as filed prose or as plain speech."""

ELEMENT_SHARE = 0.2
"""How much of a principle's score is that of the strongest of its elements."""

MOST_FALSE_ALARMS = (0.035, 0.05)
"""In filed prose, where new sources let two in a hundred more through than cross-validation, and in plain speech."""

STEPS = np.arange(0.20, 0.75, 0.005)
"""Thresholds that are tried for a principle."""

ROUNDS = 3
LEAST_PRECISION = {"P": 0.55, "c": 0.80, "a": 0.0}
"""By the first letter: of elements, contrary passages and requests (asks)."""


@dataclass(frozen=True)
class Decisions:
    """The threshold of each decision in filed prose and in plain speech."""

    filed: np.ndarray
    plain: np.ndarray

    def margins(self, scores: Scores) -> np.ndarray:
        """Return by how much each decision is above its threshold."""
        share = like_filed(scores)[:, None]
        filed, plain = with_elements(scores.filed) - self.filed, with_elements(scores.plain) - self.plain
        return share * filed + (1 - share) * plain


def with_elements(scores: np.ndarray) -> np.ndarray:
    """Return the score of each decision; a principle's is mixed with that of the strongest of its elements."""
    mixed = scores[:, [OUTPUTS.index(name) for name in DECISIONS]]
    for at, name in enumerate(PRINCIPLES):
        mine = [OUTPUTS.index(one) for one in ELEMENTS if one.startswith(name)]
        mixed[:, at] = (1 - ELEMENT_SHARE) * mixed[:, at] + ELEMENT_SHARE * scores[:, mine].max(axis=1)
    return mixed


def like_filed(scores: Scores) -> np.ndarray:
    """Return for each passage, from 0 to 1, how much it reads like filed comments."""
    return 1 / (1 + np.exp(-SLOPE * (scores.register - MIDDLE)))


def choose(scores: Scores, wanted: np.ndarray, read: list[Passage]) -> Decisions:
    """Choose by cross-validated scores, each register by its own passages; precision comes first."""
    real = np.array([one.real for one in read])
    margins = Decisions(np.zeros(len(DECISIONS)), np.zeros(len(DECISIONS))).margins(scores)
    everything = np.ones(len(read), dtype=bool)
    either = (rows if rows.any() else everything for rows in (real, ~real))
    return Decisions(
        *(_thresholds(margins, wanted, rows, most) for rows, most in zip(either, MOST_FALSE_ALARMS, strict=True))
    )


def _thresholds(margins: np.ndarray, wanted: np.ndarray, mine: np.ndarray, most: float) -> np.ndarray:
    """Return the thresholds for a register, whose passages are `mine`; elements are too rare to be told apart by it."""
    truth = wanted[:, [OUTPUTS.index(name) for name in DECISIONS]].astype(bool)
    four = len(PRINCIPLES)
    made = np.zeros(len(DECISIONS))
    made[:four] = _quiet(margins[mine, :four], truth[mine, :four], most)
    for at, name in enumerate(DECISIONS[four:], start=four):
        rows = mine if name == "ask" else np.ones(len(margins), dtype=bool)
        made[at] = _best(margins[rows, at], truth[rows, at], LEAST_PRECISION[name[0]])
    return made


def _quiet(margins: np.ndarray, truth: np.ndarray, most: float) -> np.ndarray:
    """Return the four thresholds with the best F1 over all four that let no more than `most` false alarms through.

    It begins with one threshold for all, which is right where scores are shares of certainty, and moves one at a time:
    where a principle is rare, alarms are spent on it in vain and are better spent on another.
    """
    quiet = margins[~truth.any(axis=1)]
    chosen = np.full(margins.shape[1], _between(np.sort(quiet.max(axis=1))[::-1], int(most * len(quiet))))
    best = _f1(margins >= chosen, truth)
    for at in [*range(len(chosen))] * ROUNDS:
        for step in STEPS:
            tried = chosen.copy()
            tried[at] = step
            said = margins >= tried
            score = _f1(said, truth)
            if score > best and (quiet >= tried).any(axis=1).mean() <= most:
                best, chosen = score, tried
    return chosen


def _f1(said: np.ndarray, truth: np.ndarray) -> float:
    return 2 * float((said & truth).sum()) / float(said.sum() + truth.sum())


def _best(margins: np.ndarray, truth: np.ndarray, least: float) -> float:
    order = np.argsort(-margins, kind="stable")
    right, said = np.cumsum(truth[order]), np.arange(1, len(order) + 1)
    precision, recall = right / said, right / max(1, truth.sum())
    f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-9)
    allowed = (precision >= least) & (said >= min(5, len(order)))
    if not allowed.any():
        return float(margins.max()) + 1.0
    return _between(margins[order], int(np.argmax(np.where(allowed, f1, -1))))


def _between(falling: np.ndarray, at: int) -> float:
    following = falling[at + 1] if at + 1 < len(falling) else falling[at] - 1
    return float(falling[at] + following) / 2
