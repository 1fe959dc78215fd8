"""Measure what a first look lets off, by models that have not learnt from what they look at.

`python -m training.first_look` learns five times from four parts of the passages in five, with the thresholds that
ship, and takes some minutes and four gigabytes. By its figures the lines in `checks.principles.first_look` were drawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from training.decide import DECISIONS, Decisions
from training.learn import Fitted, fit
from training.matrix import NOTHING, Document, documents
from training.outputs import CONTRARY, PRINCIPLES
from training.passages import FOLDS, Passage, own_passages, real_passages
from training.rationales import lessons, marks

from docketwright.checks.principles.features import FAMILIES, both, features
from docketwright.checks.principles.first_look import AGAINST, THREE
from docketwright.checks.principles.sightings import CROWD
from docketwright.checks.principles.weights import weights
from docketwright.model.text import sentences

CONTRARIES = [DECISIONS.index(name) for name in CONTRARY]
ARGUED = [DECISIONS.index(name) for name in PRINCIPLES]


@dataclass(frozen=True)
class Looked:
    """Passages as models that have not learnt from them judge them, one row each.

    `against` and `three` say by how much the score of a passage that argues against a principle, or touches three, is
    above its threshold; `off` whether a first look lets it off.
    """

    passages: tuple[Passage, ...]
    fold: np.ndarray
    real: np.ndarray
    against: np.ndarray
    three: np.ndarray
    off: np.ndarray

    @property
    def margin(self) -> np.ndarray:
        """Return how near each passage comes to either warning; it is given from 0 on."""
        return np.maximum(self.against, self.three)


def main() -> None:
    """Learn, look, and print how many warnings are let off, and how many passages in all."""
    looked = looked_at_unseen([*own_passages(), *real_passages()])
    against, three, off = looked.against >= 0, looked.three >= 0, looked.off
    print(f"argue against a principle: {against.sum()}, let off {(against & off).sum()}")
    print(f"touch three principles: {three.sum()}, let off {(three & off).sum()}")
    for name, mine in (("our own", ~looked.real), ("real", looked.real)):
        if mine.any():
            print(f"{name}: {mine.sum()}, let off {off[mine].mean():.0%}")


def looked_at(text: str) -> Document:
    """Return the features that a first look finds in a passage."""
    found = [features(one.text) for one in sentences(text)]
    roots = [[word.root for word in one.read] for one in found]
    seen: dict[str, frozenset[int]] = {
        "words": frozenset(
            made for mine in roots for made in (*map(both, mine), *(both(*two) for two in pairwise(mine)))
        ),
        "near": frozenset(made for one in found for made in one.found[FAMILIES.index("near")]),
    }
    return Document(tuple(seen.get(family, frozenset()) for family in FAMILIES), ())


def looked_at_unseen(passages: Sequence[Passage]) -> Looked:
    """Return all passages, fold after fold, each judged and looked at by a model that learnt from the other folds."""
    shipped = weights().header
    decisions = Decisions(np.array(shipped.filed), np.array(shipped.plain))
    taught = lessons(passages, marks())
    read: list[Passage] = []
    found: list[tuple[np.ndarray, np.ndarray, np.ndarray]] = []
    for fold in range(FOLDS):
        inside = [one for one in passages if one.fold != fold]
        outside = [one for one in passages if one.fold == fold]
        fitted = fit(inside, documents(one.text for one in inside), [one for one in taught if one.fold != fold])
        margins = decisions.margins(fitted.scores(documents(one.text for one in outside)))
        way = _come_so_far(fitted, decisions, outside)
        off = (way[:, CONTRARIES].max(axis=1) < AGAINST) & (_third(way) < THREE)
        read += outside
        found.append((margins[:, CONTRARIES].max(axis=1), _third(margins), off))
    against, three, off = map(np.concatenate, zip(*found, strict=True))
    folds, real = np.array([one.fold for one in read]), np.array([one.real for one in read])
    return Looked(tuple(read), folds, real, against, three, off)


def _come_so_far(fitted: Fitted, decisions: Decisions, passages: Sequence[Passage]) -> np.ndarray:
    """Return how far each score has come in a first look, from 0 where nothing was learnt to 1 at its threshold."""
    seen = decisions.margins(fitted.scores([looked_at(one.text) for one in passages]))
    return np.asarray(1 - seen / decisions.margins(fitted.scores([NOTHING])))


def _third(margins: np.ndarray) -> np.ndarray:
    return np.asarray(np.sort(margins[:, ARGUED], axis=1)[:, -CROWD])


if __name__ == "__main__":
    main()
