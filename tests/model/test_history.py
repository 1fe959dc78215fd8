from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from docketwright.model.history import LONGEST, History


def test_undo_returns_what_was_there_and_redo_brings_it_back() -> None:
    history = History("a").change("b", "Typing").change("c", "Move argument")
    assert history.undo_label == "Move argument"
    assert history.undo().present == "b"
    assert history.undo().redo_label == "Move argument"
    assert history.undo().redo().present == "c"


def test_a_burst_of_typing_undoes_at_once() -> None:
    history = History("").change("a", "Typing", burst="reasons", at=1.0).change("ab", "Typing", burst="reasons", at=2.0)
    assert history.undo().present == ""


def test_a_pause_parts_two_bursts() -> None:
    history = History("").change("a", "Typing", burst="reasons", at=1.0).change("ab", "Typing", burst="reasons", at=9.0)
    assert history.undo().present == "a"


def test_typing_elsewhere_parts_two_bursts() -> None:
    history = History("").change("a", "Typing", burst="point", at=1.0).change("ab", "Typing", burst="reasons", at=1.1)
    assert history.undo().present == "a"


def test_a_new_change_forgets_what_was_undone() -> None:
    assert not History(1).change(2, "x").undo().change(3, "y").future


def test_nothing_happens_at_either_end() -> None:
    assert History(1).undo() == History(1)
    assert History(1).redo() == History(1)
    assert History(1).change(1, "same") == History(1)


def test_the_oldest_states_are_dropped() -> None:
    history = History(0)
    for value in range(1, LONGEST + 50):
        history = history.change(value, "step")
    assert len(history.past) == LONGEST


@given(st.lists(st.integers()))
def test_undoing_everything_and_redoing_everything_comes_back(values: list[int]) -> None:
    history = History(0)
    for value in values:
        history = history.change(value, "set")
    end = history.present
    while history.past:
        history = history.undo()
    assert history.present == 0
    while history.future:
        history = history.redo()
    assert history.present == end
