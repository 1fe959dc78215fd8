"""Quantise what was learnt into the one small file that ships."""

from __future__ import annotations

import numpy as np
from training.decide import DECISIONS, FILED, MIDDLE, SLOPE, Decisions
from training.learn import Fitted
from training.outputs import OUTPUTS, PRINCIPLES

from docketwright.checks.principles.weights import ZERO, Header, written

STEPS = 127
DIGITS = 6


def packed(fitted: Fitted, decisions: Decisions) -> bytes:
    """Return the model file: one byte for each weight."""
    names, weights, bias = _columns(fitted)
    made = weights * (fitted.vocabulary.rarity * fitted.vocabulary.strength)[:, None]
    scale = np.abs(made).max(axis=0) / STEPS
    rows = (np.round(made / scale) + ZERO).astype(np.uint8)
    header = Header(
        features=len(rows),
        columns=tuple(names),
        scale=tuple(float(f"{one:.{DIGITS}g}") for one in scale),
        bias=tuple(round(float(one), DIGITS) for one in bias),
        decisions={name: _decision(name, row, decisions) for row, name in enumerate(DECISIONS)},
        register=("register", SLOPE, MIDDLE),
    )
    return written(header, fitted.vocabulary.keys, fitted.vocabulary.rarity.tobytes(), rows.tobytes())


def _columns(fitted: Fitted) -> tuple[list[str], np.ndarray, np.ndarray]:
    single = DECISIONS[len(PRINCIPLES) :]
    four, others = ([OUTPUTS.index(one) for one in names] for names in (PRINCIPLES, single))
    mixed = tuple(FILED * filed + (1 - FILED) * plain for filed, plain in zip(fitted.filed, fitted.plain, strict=True))
    names = [*PRINCIPLES, *(f"plain {one}" for one in PRINCIPLES), *single, "register"]
    parts = [fitted.filed, fitted.plain, mixed, fitted.register]
    chosen = [four, four, others, [0]]
    weights = np.hstack([part[0][:, columns] for part, columns in zip(parts, chosen, strict=True)])
    bias = np.concatenate([part[1][columns] for part, columns in zip(parts, chosen, strict=True)])
    return names, weights, bias


def _decision(name: str, row: int, decisions: Decisions) -> tuple[str, float, str, float]:
    filed, plain = round(float(decisions.filed[row]), DIGITS), round(float(decisions.plain[row]), DIGITS)
    return name, filed, f"plain {name}" if name in PRINCIPLES else name, plain
