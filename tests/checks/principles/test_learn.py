"""The trainer keeps what addresses no principle below its target, and lets it lie as far below as it likes."""

from __future__ import annotations

import pytest

np = pytest.importorskip("numpy")
learn = pytest.importorskip("training.learn")


def test_a_passage_below_its_target_counts_for_nothing() -> None:
    traits = np.array([[2.0, 0.0], [1.0, 0.5], [-3.0, 0.0], [0.2, -1.0]])
    wanted, below = np.array([[1.0], [1.0], [0.0], [0.0]]), np.array([[False], [False], [True], [True]])
    like = traits @ traits.T
    counts = learn._one_sided(learn._parts(like.copy()), wanted, below)
    reached = like @ counts
    aimed = reached + learn.RIDGE * counts
    assert reached[2] < -1
    assert aimed[:2] == pytest.approx(wanted[:2], abs=1e-6)
    assert aimed[2:] == pytest.approx(np.minimum(wanted[2:], reached[2:]), abs=1e-6)
