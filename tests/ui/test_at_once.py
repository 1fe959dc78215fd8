"""Many cards in one column."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from docketwright.ui.widgets.at_once import at_once
from docketwright.ui.widgets.basics import Card, as_tall_as_wide_asks, scrolled, stack


class Counting(QLabel):
    """Counts how often it is asked for its height."""

    asked = 0

    def __init__(self) -> None:
        super().__init__("Words that wrap where they find no room. " * 3, wordWrap=True)
        self.setSizePolicy(as_tall_as_wide_asks())

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        Counting.asked += 1
        return super().heightForWidth(width)


def asked_of_each(qtbot: QtBot, many: int) -> float:
    """Return how often each of so many cards is asked for its height when they come into a column that is shown."""
    inside = QWidget()
    column = stack(inside)
    area = scrolled(inside)
    qtbot.addWidget(area)
    area.resize(400, 300)
    area.show()
    qtbot.waitExposed(area)
    Counting.asked = 0
    with at_once(inside):
        for _ in range(many):
            column.addWidget(Card(Counting()))
    qtbot.waitUntil(lambda: inside.isVisible() and inside.height() > many * 20)
    return Counting.asked / many


def test_a_column_is_laid_out_for_all_that_comes_into_it_and_not_for_each(qtbot: QtBot) -> None:
    assert asked_of_each(qtbot, 80) < 1.5 * asked_of_each(qtbot, 20)


def test_what_was_hidden_stays_hidden(qtbot: QtBot) -> None:
    inside = QWidget()
    qtbot.addWidget(inside)
    inside.hide()
    with at_once(inside):
        pass
    assert inside.isHidden()
