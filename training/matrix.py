"""Passages as rows of numbers: which features are learnt, how rare each is, and the sparse matrix."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from zlib import crc32

import numpy as np
import scipy.sparse as sp

from docketwright.checks.principles.features import features
from docketwright.checks.principles.patterns import patterns
from docketwright.model.text import sentences

LEAST = 2
PATTERN_WEIGHT = 2.0
RARITY_STEPS = 255

Document = frozenset[int]


def documents(texts: Iterable[str]) -> list[Document]:
    """Return the feature keys of each text."""
    return [frozenset(f.key for one in sentences(text) for f in features(one.text)) for text in texts]


class Vocabulary:
    """The features that at least two passages share, and how rare each is (in the steps that the file keeps)."""

    def __init__(self, read: Sequence[Document]) -> None:
        counts = Counter(key for document in read for key in document)
        self.keys = sorted(key for key, count in counts.items() if count >= LEAST)
        self.columns = {key: column for column, key in enumerate(self.keys)}
        named = {crc32(f"@{one.id}".encode()) for one in patterns()}
        rare = np.array(
            [
                (np.log((1 + len(read)) / (1 + counts[key])) + 1) * (PATTERN_WEIGHT if key in named else 1)
                for key in self.keys
            ]
        )
        self.step = float(rare.max()) / RARITY_STEPS
        self.rarity = np.clip(np.round(rare / self.step), 1, RARITY_STEPS).astype(np.uint8)

    def matrix(self, read: Sequence[Document]) -> sp.csr_matrix:
        """Return one row a passage, each of length one."""
        columns: list[int] = []
        ends = [0]
        for document in read:
            columns += sorted(self.columns[key] for key in document if key in self.columns)
            ends.append(len(columns))
        values = self.rarity[columns].astype(float)
        made = sp.csr_matrix((values, columns, ends), shape=(len(read), len(self.keys)))
        norms = np.sqrt(np.asarray(made.multiply(made).sum(axis=1))).ravel()
        return sp.diags(1 / np.maximum(norms, 1e-9)) @ made
