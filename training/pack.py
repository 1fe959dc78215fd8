"""Quantise what was learnt into the one small file that ships."""

from __future__ import annotations

import numpy as np
from training.decide import DECISIONS, Decisions
from training.learn import Fitted
from training.outputs import OUTPUTS

from docketwright.checks.principles.weights import Header, written

STEPS = 127
DIGITS = 6


def packed(fitted: Fitted, decisions: Decisions) -> bytes:
    """Return the model file: one byte for each weight, features that weigh nothing left out."""
    scale = np.abs(fitted.weights).max(axis=0) / STEPS
    scale[scale == 0] = 1.0
    rows = np.round(fitted.weights / scale).astype(np.int8)
    header = Header(
        features=len(rows),
        rarity=round(fitted.vocabulary.step, DIGITS),
        outputs=OUTPUTS,
        scale=_rounded(scale),
        bias=_rounded(fitted.bias),
        decisions=DECISIONS,
        mixing=tuple(_rounded(row) for row in decisions.mixing),
        threshold=_rounded(decisions.threshold),
    )
    return written(header, fitted.vocabulary.keys, fitted.vocabulary.rarity.tobytes(), rows.tobytes())


def _rounded(values: np.ndarray) -> tuple[float, ...]:
    return tuple(round(float(one), DIGITS) for one in values)
