"""Fit one linear model for each output, and score passages by models that never saw their writer or source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from sklearn.linear_model import LogisticRegression
from training.matrix import Document, Vocabulary
from training.outputs import OUTPUTS, targets
from training.passages import FOLDS, Passage

STRENGTH = 30.0


@dataclass(frozen=True)
class Fitted:
    """The vocabulary, and for each output a column of weights and a bias."""

    vocabulary: Vocabulary
    weights: np.ndarray
    bias: np.ndarray

    def scores(self, read: Sequence[Document]) -> np.ndarray:
        """Return one row a passage and one column an output."""
        return self.vocabulary.matrix(read) @ self.weights + self.bias


def fit(read: Sequence[Passage], documents: Sequence[Document]) -> Fitted:
    """Fit every output on these passages; the same passages give the same weights."""
    vocabulary = Vocabulary(documents)
    matrix, wanted = vocabulary.matrix(documents), targets(read)
    models = [
        LogisticRegression(C=STRENGTH, solver="liblinear", random_state=0).fit(matrix, wanted[:, column])
        for column in range(len(OUTPUTS))
    ]
    return Fitted(
        vocabulary,
        np.column_stack([one.coef_[0] for one in models]),
        np.array([one.intercept_[0] for one in models]),
    )


def cross_validated(read: Sequence[Passage], documents: Sequence[Document]) -> np.ndarray:
    """Return the scores of every passage by a model that saw neither its writer nor its source document."""
    folds = np.array([one.fold for one in read])
    scores = np.zeros((len(read), len(OUTPUTS)))
    for fold in range(FOLDS):
        inside, outside = np.flatnonzero(folds != fold), np.flatnonzero(folds == fold)
        fitted = fit([read[i] for i in inside], [documents[i] for i in inside])
        if len(outside):
            scores[outside] = fitted.scores([documents[i] for i in outside])
    return scores
