"""From scores to decisions: which register's score counts how much, and from where on something is said aloud."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from training.learn import Scores
from training.outputs import CONTRARY, ELEMENTS, OUTPUTS, PRINCIPLES
from training.passages import Passage

DECISIONS = (*PRINCIPLES, *ELEMENTS, "ask", *CONTRARY)
SLOPE, MIDDLE = 20.0, 0.4
"""The curve by which a passage counts as filed prose or as plain speech."""

ELEMENT_SHARE = 0.4
"""How much of a principle's score is that of the strongest of its elements."""

MOST_FALSE_ALARMS = 0.05
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
    return Decisions(*(_thresholds(margins, wanted, rows) for rows in either))


def _thresholds(margins: np.ndarray, wanted: np.ndarray, mine: np.ndarray) -> np.ndarray:
    """Return the thresholds for a register, whose passages are `mine`; elements are too rare to be told apart by it."""
    truth = wanted[:, [OUTPUTS.index(name) for name in DECISIONS]].astype(bool)
    four = len(PRINCIPLES)
    made = np.zeros(len(DECISIONS))
    made[:four] = _quiet(margins[mine, :four], truth[mine, :four])
    for at, name in enumerate(DECISIONS[four:], start=four):
        rows = mine if name == "ask" else np.ones(len(margins), dtype=bool)
        made[at] = _best(margins[rows, at], truth[rows, at], LEAST_PRECISION[name[0]])
    return made


def _quiet(margins: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """Return the four thresholds within the bound on false alarms, by two rules met half way.

    The scores are shares of certainty, so one threshold for all is right where they are; but a principle that is rare
    among the passages is always said to be unlikely. So the other rule gives each of the four its own share of alarms.
    """
    quiet = margins[~truth.any(axis=1)]
    bound = MOST_FALSE_ALARMS * len(quiet)
    together = _between(np.sort(quiet.max(axis=1))[::-1], int(bound))
    falling = -np.sort(-quiet, axis=0)
    shares = [falling[count] for count in range(int(bound))]
    within = [one for one in shares if (quiet >= one).any(axis=1).sum() <= bound]
    return (within[-1] + together) / 2 if within else np.full(margins.shape[1], together)


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
