"""A scrolled column ends where its last words end, and the wheel moves it past everything in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from docketwright.ui.widgets.basics import column, scrolled, words
from docketwright.ui.widgets.choice import Choice
from docketwright.ui.widgets.hugging import HuggingColumn
from docketwright.ui.widgets.measure import no_wider

LONG = "Each field says whether others can see it, and this sentence goes on for a while to be wrapped. " * 3


def _hugging(inside: QWidget) -> QScrollArea:
    return HuggingColumn(inside, "Findings")


@pytest.mark.parametrize("make", [scrolled, _hugging])
def test_long_words_that_are_wrapped_leave_no_blank_below(qtbot: QtBot, make: Callable[[QWidget], QScrollArea]) -> None:
    inside = column([words(LONG) for _ in range(12)])
    area = make(inside)
    qtbot.addWidget(area)
    area.resize(900, 200)
    area.show()
    assert inside.height() == inside.heightForWidth(inside.width())


def test_words_in_one_line_each_are_not_squeezed(qtbot: QtBot) -> None:
    inside = column([words("A word", wrap=False) for _ in range(40)])
    area = scrolled(inside)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    assert inside.height() == inside.sizeHint().height() > area.height()


def test_the_wheel_scrolls_past_a_choice_that_was_just_made(qtbot: QtBot) -> None:
    choice = Choice("What kind of request is it?")
    choice.addItems(["Something else", "Delay it"])
    qtbot.addWidget(choice)
    choice.show()
    choice.setFocus()
    middle = QPointF(choice.rect().center())
    for step in (-120, 120):
        turn = QPoint(0, step)
        buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(
            choice, QWheelEvent(middle, middle, turn, turn, buttons, keys, Qt.ScrollPhase.NoScrollPhase, False)
        )
        assert choice.currentIndex() == 0


def test_a_column_that_stays_narrow_in_a_wide_pane_is_as_tall_as_its_words(qtbot: QtBot) -> None:
    inside = column([words(LONG) for _ in range(12)])
    area = scrolled(column((no_wider(inside, 300),)))
    qtbot.addWidget(area)
    area.resize(900, 200)
    area.show()
    assert inside.width() == 300
    assert inside.height() == inside.heightForWidth(300)
