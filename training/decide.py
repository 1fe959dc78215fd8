"""From scores to decisions: which register's score counts how much, and from where on something is said aloud."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from training.learn import Scores
from training.outputs import CONTRARY, ELEMENTS, OUTPUTS, PRINCIPLES
from training.passages import Passage

DECISIONS = (*PRINCIPLES, *ELEMENTS, "ask", *CONTRARY)
SLOPE, MIDDLE = 10.0, 0.5
"""The curve by which a passage counts as filed prose or as plain speech."""

FILED = 0.6
"""Elements, requests and contrary passages have one score: this share of it is the filed register's."""

MOST_FALSE_ALARMS = 0.055
LEAST_PRECISION = {"P": 0.55, "c": 0.60, "a": 0.0}
"""By the first letter: of elements, contrary passages and requests (asks)."""
PRICES = tuple(np.linspace(0.3, 5.0, 95))
"""What a false hit is taken to cost, in true ones; the price is chosen, each threshold follows from it."""


@dataclass(frozen=True)
class Decisions:
    """The threshold of each decision in filed prose and in plain speech."""

    filed: np.ndarray
    plain: np.ndarray

    def margins(self, scores: Scores) -> np.ndarray:
        """Return by how much each decision is above its threshold."""
        columns = [OUTPUTS.index(name) for name in DECISIONS]
        share = like_filed(scores)[:, None]
        filed, plain = scores.filed[:, columns], scores.plain[:, columns]
        mixed = FILED * filed + (1 - FILED) * plain
        four = np.array([name in PRINCIPLES for name in DECISIONS])
        either = np.where(four, filed, mixed) - self.filed, np.where(four, plain, mixed) - self.plain
        return share * either[0] + (1 - share) * either[1]


def like_filed(scores: Scores) -> np.ndarray:
    """Return for each passage, from 0 to 1, how much it reads like filed comments."""
    return 1 / (1 + np.exp(-SLOPE * (scores.register - MIDDLE)))


def choose(scores: Scores, wanted: np.ndarray, read: list[Passage]) -> Decisions:
    """Choose by cross-validated scores, each register by its own passages; precision comes first."""
    real = np.array([one.real for one in read])
    if not real.any():
        real = ~real
    margins = Decisions(np.zeros(len(DECISIONS)), np.zeros(len(DECISIONS))).margins(scores)
    filed, plain = (
        np.array([*_principles(margins[rows, :4], wanted[rows, :4].astype(bool)), *_others(margins, wanted)])
        for rows in (real, ~real if (~real).any() else real)
    )
    return Decisions(filed, plain)


def _others(margins: np.ndarray, wanted: np.ndarray) -> list[float]:
    """Return the thresholds of all but the four principles, the same in both registers."""
    rows = list(enumerate(DECISIONS))[len(PRINCIPLES) :]
    return [
        _best(margins[:, row], wanted[:, OUTPUTS.index(name)].astype(bool), LEAST_PRECISION[name[0]])
        for row, name in rows
    ]


def _principles(margins: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """Return the thresholds of the four by the price that gives the best F1 within the bound on false alarms."""
    none = ~truth.any(axis=1)
    best, chosen = -1.0, margins.max(axis=0) + 1.0
    for price in PRICES:
        thresholds = np.array([_priced(margins[:, k], truth[:, k], price) for k in range(margins.shape[1])])
        said = margins >= thresholds
        f1 = 2 * (said & truth).sum() / max(1, said.sum() + truth.sum())
        if f1 > best and said[none].any(axis=1).mean() <= MOST_FALSE_ALARMS:
            best, chosen = f1, thresholds
    return chosen


def _priced(margins: np.ndarray, truth: np.ndarray, price: float) -> float:
    order = np.argsort(-margins, kind="stable")
    gain = np.cumsum(np.where(truth[order], 1.0, -price))
    at = int(np.argmax(gain))
    return _between(margins[order], at) if gain[at] > 0 else float(margins.max()) + 1.0


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
