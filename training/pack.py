"""Quantise what was learnt into the one small file that ships."""

from __future__ import annotations

import numpy as np
from training.decide import DECISIONS, ELEMENT_SHARE, MIDDLE, SLOPE, Decisions
from training.learn import Fitted
from training.matrix import independent
from training.outputs import OUTPUTS

from docketwright.checks.principles.features import FAMILIES
from docketwright.checks.principles.meaning import FULL
from docketwright.checks.principles.model_file import TRAIT_ZERO, ZERO, Header, written

STEPS = 127
TRAIT_STEPS = TRAIT_ZERO - 1
DIGITS = 6


def packed(fitted: Fitted, decisions: Decisions) -> bytes:
    """Return the model file: one byte for each weight."""
    columns = [OUTPUTS.index(one) for one in DECISIONS]
    parts = [*((one[0][:, columns], one[1][columns]) for one in (fitted.filed, fitted.plain)), fitted.register]
    weights = np.hstack([part for part, _ in parts])
    count = len(fitted.vocabulary.keys)
    made = weights[:count] * (fitted.vocabulary.rarity * fitted.vocabulary.strength)[:, None]
    traits = independent() @ weights[count:]
    trait_scale = np.abs(traits).max(axis=0) / TRAIT_STEPS
    scale = np.abs(made).max(axis=0) / STEPS
    rows = (np.round(made / scale) + ZERO).astype(np.uint8)
    header = Header(
        features=len(rows),
        groups=(),
        decisions=DECISIONS,
        scale=tuple(float(f"{one:.{DIGITS}g}") for one in scale),
        trait_scale=tuple(float(f"{one / FULL:.{DIGITS}g}") for one in trait_scale),
        bias=_rounded(np.concatenate([bias for _, bias in parts])),
        filed=_rounded(decisions.filed),
        plain=_rounded(decisions.plain),
        element_share=ELEMENT_SHARE,
        register=(SLOPE, MIDDLE),
    )
    keys, family = fitted.vocabulary.keys, np.array(fitted.vocabulary.family)
    families = [[keys[at] for at in np.flatnonzero(family == number)] for number in range(len(FAMILIES))]
    whole = (np.round(traits / trait_scale) + TRAIT_ZERO).astype(np.uint16)
    return written(header, families, fitted.vocabulary.rarity.tobytes(), rows.tobytes(), whole.ravel().tolist())


def _rounded(values: np.ndarray) -> tuple[float, ...]:
    return tuple(round(float(one), DIGITS) for one in values)
