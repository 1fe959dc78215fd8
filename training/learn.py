"""Learn every output at once by ridge regression, in two registers that share most of what they learn.

Passages of filed comments and passages of our own differ in tone and in how often they address a principle. So each
feature has a common weight and one that is added in one register only (H. Daumé III, "Frustratingly Easy Domain
Adaptation", 2007). The regression is solved in its dual form: a matrix as large as the passages are many.

For the principles it is the regression of a support vector machine on one side (squared hinge): a passage that does not
address one may lie as far below its target as it likes. It is solved by moving the targets of such passages to where
they lie, and solving again with the same factors.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.linalg import cho_factor, cho_solve
from training.matrix import NOTHING, Document, Vocabulary
from training.outputs import CONTRARY, OUTPUTS, PRINCIPLES, targets
from training.passages import FOLDS, Passage
from training.rationales import Lesson

RIDGE = 2.0
OWN_REGISTER = 1.5
"""How much a register's own weights may add, against the common ones."""

LEANING = 0.2
"""How much of what speaks for any principle at all speaks for each: it tells prose that touches none from the rest."""

UNTAUGHT = ("ask", *CONTRARY)
"""What is learnt from the passages alone: no words are marked for it."""

ROUNDS = 30
"""How often the targets are moved; ten rounds bring two thirds of what a hundred do."""

TELLING = 3
"""Every third passage is enough to tell the registers apart."""

FOUR = len(PRINCIPLES)
Parts = tuple[np.ndarray, bool]
"""A matrix taken apart so that it can be solved for, as scipy has it."""


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


def fit(read: Sequence[Passage], documents: Sequence[Document], taught: Sequence[Lesson] = ()) -> Fitted:
    """Fit every output on these passages and lessons; the same ones give the same weights.

    A lesson that sets one text against another has no bias: what both share drops out.
    """
    vocabulary = Vocabulary(documents)
    more, less = (vocabulary.matrix(side) for side in _sides(documents, taught))
    matrix = (more - less).tocsr()
    like = vocabulary.alike(matrix)
    real = np.array([one.real for one in read] + [True] * len(taught))
    alone = np.array([1.0] * len(read) + [float(one.whole) for one in taught])
    same = (real[:, None] == real[None, :]).astype(float)
    wanted = _leaning(np.vstack([targets(read), *(one.wanted[None] for one in taught)]).astype(float))
    middle = wanted[: len(read)].mean(axis=0)
    aimed = wanted - alone[:, None] * middle
    below = (wanted[:, :FOUR] <= LEANING) & (alone > 0)[:, None]
    factors = _factors(like * (1 + OWN_REGISTER * same) + same * np.outer(alone, alone), aimed, below, len(read))
    filed, plain = (
        (
            matrix.T @ (factors * (1 + OWN_REGISTER * (real == which))[:, None]),
            middle + alone[real == which] @ factors[real == which],
        )
        for which in (True, False)
    )
    some = slice(None, len(read), TELLING)
    told = _solved(like[some, some].copy(), (real[some] - real[some].mean())[:, None])
    return Fitted(vocabulary, filed, plain, (matrix[some].T @ told, np.array([real[some].mean()])))


def cross_validated(read: Sequence[Passage], documents: Sequence[Document], taught: Sequence[Lesson]) -> Scores:
    """Return the scores of every passage by a model that saw neither its writer nor its source document."""
    folds = np.array([one.fold for one in read])
    parts: list[tuple[np.ndarray, Scores]] = []
    for fold in range(FOLDS):
        inside, outside = np.flatnonzero(folds != fold), np.flatnonzero(folds == fold)
        mine = [one for one in taught if one.fold != fold]
        fitted = fit([read[i] for i in inside], [documents[i] for i in inside], mine)
        if len(outside):
            parts.append((outside, fitted.scores([documents[i] for i in outside])))
    order = np.argsort(np.concatenate([rows for rows, _ in parts]))
    joined = (
        np.concatenate([getattr(one, name) for _, one in parts])[order] for name in ("filed", "plain", "register")
    )
    return Scores(*joined)


def _sides(documents: Sequence[Document], taught: Sequence[Lesson]) -> tuple[list[Document], list[Document]]:
    return [*documents, *(one.more for one in taught)], [NOTHING] * len(documents) + [one.less for one in taught]


def _leaning(wanted: np.ndarray) -> np.ndarray:
    """Return the targets, each principle's with a part of "any" added; so the file needs no column for it."""
    made = wanted.copy()
    made[:, [OUTPUTS.index(name) for name in PRINCIPLES]] += LEANING * wanted[:, [OUTPUTS.index("any")]]
    return made


def _factors(like: np.ndarray, wanted: np.ndarray, below: np.ndarray, passages: int) -> np.ndarray:
    """Return how much each passage and lesson counts for each output."""
    untaught = np.isin(OUTPUTS, UNTAUGHT)
    made = np.zeros_like(wanted)
    made[:passages, untaught] = _solved(like[:passages, :passages].copy(), wanted[:passages, untaught])
    parts = _parts(like)
    made[:, ~untaught] = cho_solve(parts, wanted[:, ~untaught], check_finite=False)
    made[:, :FOUR] = _one_sided(parts, wanted[:, :FOUR], below)
    return made


def _one_sided(parts: Parts, wanted: np.ndarray, below: np.ndarray) -> np.ndarray:
    """Return how much each counts where those in `below` are only kept from scoring higher than what is wanted."""
    aimed = wanted
    for _ in range(ROUNDS):
        reached = aimed - RIDGE * cho_solve(parts, aimed, check_finite=False)
        aimed = np.where(below, np.minimum(wanted, reached), wanted)
    return np.asarray(cho_solve(parts, aimed, check_finite=False))


def _solved(like: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    return np.asarray(cho_solve(_parts(like), wanted, check_finite=False))


def _parts(like: np.ndarray) -> Parts:
    like[np.diag_indices_from(like)] += RIDGE
    made, lower = cho_factor(like, overwrite_a=True, check_finite=False)
    return np.asarray(made), bool(lower)
