"""Passages as rows of numbers: which features are learnt, how rare each is, and the sparse matrices."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp
from scipy.linalg import block_diag

from docketwright.checks.principles.features import FAMILIES, Sentence, features, passage
from docketwright.checks.principles.meaning import FULL, STEEP, added, meanings
from docketwright.checks.principles.traits import AGREEMENT, traits
from docketwright.model.text import sentences

LEAST = {"words": 6, "pairs": 6, "near": 8, "kinds": 6, "patterns": 2, "requests": 5}
"""In how many passages a feature must stand to be learnt."""

WEIGHT = {"words": 0.7, "pairs": 0.6, "near": 1.0, "kinds": 0.7, "patterns": 0.5, "requests": 0.4}
"""How much each family of features counts."""

RARITY_STEPS = 255

AGREEING = 0.8
"""How far the numbers of agreeing patterns may draw passages apart."""

FLATTEST = 0.01
"""What is added to how alike two places are before they are made independent, so that no weight grows without bound."""


@dataclass(frozen=True, slots=True)
class Document:
    """The feature keys of a passage, family by family, and its traits."""

    families: tuple[frozenset[int], ...]
    traits: tuple[int, ...]


NOTHING = Document(tuple(frozenset() for _ in FAMILIES), ())
"""The document of no text, a row of zeros."""


def documents(texts: Iterable[str]) -> list[Document]:
    """Return the feature keys of each text, family by family."""
    return [_document(text) for text in texts]


def _document(text: str) -> Document:
    read = [features(one.text) for one in sentences(text)]
    return Document(tuple(frozenset(family) for family in passage(read)), tuple(_traits_of(read)))


def _traits_of(read: Sequence[Sentence]) -> list[int]:
    matched = [pattern for one in read for pattern, _ in one.matched]
    return traits(matched, added(word.word for one in read for word in one.read))


class Vocabulary:
    """The features that enough passages share, and how rare each is (in the steps that the file keeps)."""

    def __init__(self, read: Sequence[Document]) -> None:
        self.keys: list[int] = []
        self.family: list[int] = []
        rare: list[float] = []
        taken: set[int] = set()
        for number, family in enumerate(FAMILIES):
            counts = Counter(key for document in read for key in document.families[number])
            mine = sorted(key for key, count in counts.items() if count >= LEAST[family] and key not in taken)
            taken.update(mine)
            self.keys += mine
            self.family += [number] * len(mine)
            rare += [float(np.log((1 + len(read)) / (1 + counts[key]))) + 1 for key in mine]
        self.columns = {key: column for column, key in enumerate(self.keys)}
        steps = np.round(np.array(rare) / max(rare) * RARITY_STEPS)
        self.rarity = np.clip(steps, 1, RARITY_STEPS).astype(np.uint8)
        self.strength = np.sqrt([WEIGHT[FAMILIES[number]] for number in self.family])

    def matrix(self, read: Sequence[Document]) -> sp.csr_matrix:
        """Return one row a passage; each family's part has the length of the root of its weight; then the traits."""
        parts = [self._part(read, number) for number in range(len(FAMILIES))]
        return sp.hstack([*parts, sp.csr_matrix(_traits(read) @ independent())], format="csr")

    def alike(self, matrix: sp.csr_matrix) -> np.ndarray:
        """Return how alike every two rows are; the traits, which hardly ever are 0, are multiplied apart."""
        words, whole = matrix[:, : len(self.keys)], matrix[:, len(self.keys) :].toarray()
        return np.asarray((words @ words.T).todense()) + whole @ whole.T

    def _part(self, read: Sequence[Document], number: int) -> sp.csr_matrix:
        mine = np.flatnonzero(np.array(self.family) == number)
        first, count = int(mine[0]), len(mine)
        columns: list[int] = []
        ends = [0]
        for document in read:
            places = (self.columns.get(key, -1) - first for key in document.families[number])
            columns += sorted(one for one in places if 0 <= one < count)
            ends.append(len(columns))
        values = self.rarity[first : first + count][columns].astype(float)
        made = sp.csr_matrix((values, columns, ends), shape=(len(read), count))
        lengths = np.sqrt(np.asarray(made.multiply(made).sum(axis=1))).ravel()
        return sp.diags(np.sqrt(WEIGHT[FAMILIES[number]]) / np.maximum(lengths, 1e-9)) @ made


def _traits(read: Sequence[Document]) -> np.ndarray:
    """Return one row a passage and one column a trait, from 0 to 1."""
    count = len(AGREEMENT) + len(meanings().places())
    return np.array([one.traits + (0,) * (count - len(one.traits)) for one in read]) / FULL


def independent() -> np.ndarray:
    """Return what weighs the traits, and makes the places of meaning independent of one another.

    It is the Nyström method (C. Williams, M. Seeger, "Using the Nyström Method to Speed Up Kernel Machines", 2001):
    the rows that come of it are as like as the passages' meanings are, by the curve that `meaning` has.
    """
    places = np.array(meanings().places(), dtype=float)
    places /= np.linalg.norm(places, axis=1, keepdims=True)
    sizes, directions = np.linalg.eigh(np.exp(STEEP * (places @ places.T - 1)))
    near = (directions / np.sqrt(np.maximum(sizes, 0) + FLATTEST)) @ directions.T
    return np.asarray(block_diag(AGREEING * np.eye(len(AGREEMENT)), near))
