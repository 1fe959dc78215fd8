"""Learn how near its words, each by itself, bring a passage to a warning, and write words_alone.json.

`python -m training.words_alone`, after the detector was trained anew. A passage's nearness is that of the model of
`training.first_look` that has not learnt from it, so that nothing is learnt by heart. It takes some minutes.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse
from sklearn.linear_model import Ridge
from training.first_look import Looked, looked_at_unseen
from training.passages import FOLDS, own_passages, real_passages

from docketwright.assets import resource
from docketwright.checks.principles.tokens import normal, stem, words_of

LEAST = 10
"""Passages in which a root must stand to be weighed."""

MISSED = 1
"""Warnings that words alone may miss of those that the first look does not."""

SLOPE, MIDDLE = 8.0, -0.15
"""The curve of nearness: how far above its threshold the score of a warning is that counts as half near."""

AGAINST = 0.8
"""How near a passage is at least that truly argues against a principle, whether it is found or not."""

PENALTY = 0.1
PARTS = 100
"""A root's weight is a whole number of so many parts."""


@dataclass(frozen=True)
class Weighed:
    """What roots weigh, and what any word weighs of which nothing is known."""

    roots: dict[str, float]
    unknown: float


def main() -> None:
    """Learn, print what words alone let off, and write the weights."""
    looked = looked_at_unseen([*own_passages(), *real_passages()])
    bags = [roots_of(one.text) for one in looked.passages]
    unseen = np.zeros(len(bags))
    for fold in range(FOLDS):
        mine = looked.fold == fold
        unseen[mine] = nearness(_learnt(bags, looked, ~mine), [bags[at] for at in np.flatnonzero(mine)])
    warned = looked.margin >= 0
    line = np.sort(unseen[warned & ~looked.off])[MISSED]
    _tell(looked, warned, unseen < line)
    everything = np.ones(len(bags), dtype=bool)
    resource("principles", "words_alone.json").write_text(_written(_learnt(bags, looked, everything), line))


def _tell(looked: Looked, warned: np.ndarray, off: np.ndarray) -> None:
    """Print what words alone let off, what the first look does, and what both do together."""
    ways = {"words alone": off, "the first look": looked.off, "both": off | looked.off}
    for name, rows in (("warned of", warned), ("our own", ~looked.real), ("real", looked.real)):
        told = [f"{way} {(let_off & rows).sum()}" for way, let_off in ways.items()]
        print(f"{name}: {rows.sum()}, let off by {', by '.join(told)}")


def roots_of(text: str) -> Counter[str]:
    """Return how many different words a passage has of each root; that of any number is 0."""
    return Counter("0" if one[0].isdigit() else stem(one) for one in set(words_of(normal(text))))


def _learnt(bags: Sequence[Counter[str]], looked: Looked, rows: np.ndarray) -> Weighed:
    """Learn from some of the passages; those that come near a warning count for more, because they are few."""
    mine = [bags[at] for at in np.flatnonzero(rows)]
    counts = Counter(root for bag in mine for root in bag)
    known = sorted(root for root, count in counts.items() if count >= LEAST)
    near = 1 / (1 + np.exp(-SLOPE * (looked.margin[rows] - MIDDLE)))
    against = np.array([bool(looked.passages[at].contrary) for at in np.flatnonzero(rows)])
    near[against] = np.maximum(near[against], AGAINST)
    importance = 1.0 + ~looked.off[rows] + 3 * (looked.margin[rows] > -0.1) + 3 * against
    ridge = Ridge(alpha=PENALTY, solver="sparse_cg", tol=1e-6, max_iter=1000)
    ridge.fit(_shares(mine, known), near, sample_weight=importance)
    base = float(ridge.intercept_)
    return Weighed({root: base + float(one) for root, one in zip(known, ridge.coef_, strict=True)}, base)


def _shares(bags: Sequence[Counter[str]], known: Sequence[str]) -> sparse.csr_matrix:
    """Return for each passage which share of its words is of each root."""
    places = {root: at for at, root in enumerate(known)}
    found = [
        (row, places[root], count / bag.total())
        for row, bag in enumerate(bags)
        for root, count in bag.items()
        if root in places
    ]
    rows, columns, shares = zip(*found, strict=True)
    return sparse.csr_matrix((shares, (rows, columns)), shape=(len(bags), len(known)))


def nearness(weighed: Weighed, bags: Sequence[Counter[str]]) -> np.ndarray:
    """Return how near each passage comes, given the roots of its words."""
    return np.array(
        [
            sum(weighed.roots.get(root, weighed.unknown) * count for root, count in bag.items()) / max(1, bag.total())
            for bag in bags
        ]
    )


def _written(weighed: Weighed, line: float) -> str:
    """Return the file: roots by their weight, from which the line is taken, so that a sum from 0 on is near."""
    by_weight = defaultdict(list)
    for root, weight in sorted(weighed.roots.items()):
        by_weight[round(PARTS * (weight - line))].append(root)
    roots = {str(weight): " ".join(mine) for weight, mine in sorted(by_weight.items())}
    return (
        json.dumps({"format": 1, "unknown": round(PARTS * (weighed.unknown - line)), "roots": roots}, indent=1) + "\n"
    )


if __name__ == "__main__":
    main()
