"""Learn every output at once by ridge regression, in two registers that share most of what they learn.

Passages of filed comments and passages of our own differ in tone and in how often they address a principle. So each
feature has a common weight and one that is added in one register only (H. Daumé III, "Frustratingly Easy Domain
Adaptation", 2007). The regression is solved in its dual form: a matrix as large as the passages are many.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.linalg import cho_factor, cho_solve
from training.matrix import Document, Vocabulary
from training.outputs import targets
from training.passages import FOLDS, Passage

RIDGE = 2.0
OWN_REGISTER = 1.5
"""How much a register's own weights may add, against the common ones."""

TELLING = 3
"""Every third passage is enough to tell the registers apart."""


@dataclass(frozen=True)
class Scores:
    """One row a passage and one column an output, as either register has it, and how much like filed prose each is."""

    filed: np.ndarray
    plain: np.ndarray
    register: np.ndarray


@dataclass(frozen=True)
class Fitted:
    """The vocabulary, and for each register and output a column of weights and a bias; and those of the register."""

    vocabulary: Vocabulary
    filed: tuple[np.ndarray, np.ndarray]
    plain: tuple[np.ndarray, np.ndarray]
    register: tuple[np.ndarray, np.ndarray]

    def scores(self, read: Sequence[Document]) -> Scores:
        """Return the scores of passages."""
        matrix = self.vocabulary.matrix(read)
        filed, plain, register = (
            np.asarray(matrix @ weights) + bias for weights, bias in (self.filed, self.plain, self.register)
        )
        return Scores(filed, plain, register[:, 0])


def fit(read: Sequence[Passage], documents: Sequence[Document]) -> Fitted:
    """Fit every output on these passages; the same passages give the same weights."""
    vocabulary = Vocabulary(documents)
    matrix = vocabulary.matrix(documents)
    like = vocabulary.alike(matrix)
    real = np.array([one.real for one in read])
    same = (real[:, None] == real[None, :]).astype(float)
    wanted = targets(read).astype(float)
    middle = wanted.mean(axis=0)
    factors = _solved(like * (1 + OWN_REGISTER * same) + same, wanted - middle)
    filed, plain = (
        (
            matrix.T @ (factors * (1 + OWN_REGISTER * (real == which))[:, None]),
            middle + factors[real == which].sum(axis=0),
        )
        for which in (True, False)
    )
    some = slice(None, None, TELLING)
    told = _solved(like[some, some].copy(), (real[some] - real[some].mean())[:, None])
    return Fitted(vocabulary, filed, plain, (matrix[some].T @ told, np.array([real[some].mean()])))


def cross_validated(read: Sequence[Passage], documents: Sequence[Document]) -> Scores:
    """Return the scores of every passage by a model that saw neither its writer nor its source document."""
    folds = np.array([one.fold for one in read])
    parts: list[tuple[np.ndarray, Scores]] = []
    for fold in range(FOLDS):
        inside, outside = np.flatnonzero(folds != fold), np.flatnonzero(folds == fold)
        fitted = fit([read[i] for i in inside], [documents[i] for i in inside])
        if len(outside):
            parts.append((outside, fitted.scores([documents[i] for i in outside])))
    order = np.argsort(np.concatenate([rows for rows, _ in parts]))
    joined = (
        np.concatenate([getattr(one, name) for _, one in parts])[order] for name in ("filed", "plain", "register")
    )
    return Scores(*joined)


def _solved(like: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    like[np.diag_indices_from(like)] += RIDGE
    return np.asarray(cho_solve(cho_factor(like, overwrite_a=True, check_finite=False), wanted, check_finite=False))
