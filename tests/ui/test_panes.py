"""F6 goes to something that is seen, however small the window is, and back again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from docketwright.model.steps import Step
from docketwright.ui.main_window import MainWindow
from docketwright.ui.session import Session
from docketwright.ui.steps.you import YouPage

from .showing import Settled, main_window


@pytest.fixture
def window(qtbot: QtBot, the_example: Session, settled: Settled) -> Iterator[MainWindow]:
    with main_window(qtbot, the_example, settled) as made:
        yield made


def _in_sight(window: MainWindow, qtbot: QtBot) -> QWidget:
    focus = window.focusWidget()
    assert focus is not None
    qtbot.waitUntil(lambda: not focus.visibleRegion().isEmpty())
    return focus


@pytest.mark.parametrize("width", [700, 1440])
@pytest.mark.parametrize("step", [Step.RULE, Step.YOU, Step.ARGUMENTS])
def test_f6_goes_round_all_panes(window: MainWindow, qtbot: QtBot, step: Step, width: int) -> None:
    window.setMinimumSize(0, 0)
    window.resize(width, 640)
    window.show_step(step)
    many = len(window.page(step).panes())
    window.go("next pane")
    begun = _in_sight(window, qtbot)
    seen = [begun]
    for _ in range(many):
        window.go("next pane")
        seen.append(_in_sight(window, qtbot))
    assert seen[-1] is begun
    assert len(set(seen)) == many
    window.go("previous pane")
    assert _in_sight(window, qtbot) is seen[-2]


def test_from_deep_in_a_form_f6_goes_to_the_other_pane_and_back_to_its_beginning(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(960, 640)
    window.show_step(Step.YOU)
    page = window.page(Step.YOU)
    assert isinstance(page, YouPage)
    page.standing.wish.setFocus()
    assert _in_sight(window, qtbot) is page.standing.wish
    for at in (1, 0):
        window.go("next pane")
        assert _in_sight(window, qtbot) is page.panes()[at]
