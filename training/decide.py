"""From scores to decisions: how the outputs are mixed for each principle, and from where on it is said aloud."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from sklearn.linear_model import LogisticRegression
from training.outputs import CONTRARY, ELEMENTS, OUTPUTS, PRINCIPLES

DECISIONS = (*PRINCIPLES, *ELEMENTS, "ask", *CONTRARY)
LEAST_PRECISION = {"P": 0.80, "c": 0.70, "e": 0.60, "a": 0.0}


@dataclass(frozen=True)
class Decisions:
    """For each decision the factor of every output and last a constant; and its threshold."""

    mixing: np.ndarray
    threshold: np.ndarray

    def margins(self, scores: np.ndarray) -> np.ndarray:
        """Return by how much each decision is above its threshold."""
        return scores @ self.mixing[:, :-1].T + self.mixing[:, -1] - self.threshold


def choose(scores: np.ndarray, wanted: np.ndarray) -> Decisions:
    """Choose by cross-validated scores; precision comes first."""
    mixing = np.zeros((len(DECISIONS), len(OUTPUTS) + 1))
    for row, name in enumerate(DECISIONS):
        column = OUTPUTS.index(name)
        if name in PRINCIPLES:
            mixing[row] = _mixed(scores, wanted[:, column])
        else:
            mixing[row, column] = 1.0
    mixed = scores @ mixing[:, :-1].T + mixing[:, -1]
    threshold = np.array([_threshold(mixed[:, row], wanted, name) for row, name in enumerate(DECISIONS)])
    return Decisions(mixing, threshold)


def _mixed(scores: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    known = scores[:, : OUTPUTS.index("ask")]
    model = LogisticRegression(C=0.05, solver="lbfgs", max_iter=2000).fit(known, wanted)
    row = np.zeros(len(OUTPUTS) + 1)
    row[: known.shape[1]] = model.coef_[0]
    row[-1] = model.intercept_[0]
    return row


def _threshold(mixed: np.ndarray, wanted: np.ndarray, name: str) -> float:
    kind = "e" if name in ELEMENTS else name[0]
    truth = wanted[:, OUTPUTS.index(name)].astype(bool)
    order = np.argsort(-mixed, kind="stable")
    right = np.cumsum(truth[order])
    said = np.arange(1, len(order) + 1)
    precision, recall = right / said, right / max(1, truth.sum())
    f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-9)
    allowed = (precision >= LEAST_PRECISION[kind]) & (said >= 5)
    if not allowed.any():
        return float(mixed.max()) + 1.0
    best = int(np.argmax(np.where(allowed, f1, -1)))
    following = mixed[order[best + 1]] if best + 1 < len(order) else mixed[order[best]] - 1
    return float(mixed[order[best]] + following) / 2
