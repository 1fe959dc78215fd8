"""The steps and the deadline: what has no room is left out, never cut."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from docketwright.ui.widgets.rail import Rail


def shown(rail: Rail) -> str:
    return " ".join(one.text() for one in (rail.summary, *rail.deadline()) if not one.isHidden())


def test_the_days_that_are_left_outlast_the_moment_in_words(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    rail = Rail(lambda: None)
    # In a window, so that it can be given less room than it wants.
    rail.setParent(window)
    rail.show_deadline("Comments close in", "9 days", "Wed 27 Mar 2024, 11:59 pm ET", urgent=True)
    rail.summary.setText("0 of 6 steps done")
    rail.resize(rail.width(), 900)
    window.show()
    assert shown(rail) == "0 of 6 steps done Comments close in 9 days Wed 27 Mar 2024, 11:59 pm ET"
    needed = rail.layout().totalHeightForWidth(rail.width())
    rail.resize(rail.width(), needed - 10)
    assert shown(rail) == "0 of 6 steps done Comments close in 9 days"
    rail.resize(rail.width(), needed - 90)
    assert shown(rail) == "9 days"
    rail.resize(rail.width(), 900)
    assert "11:59 pm" in shown(rail)


def test_without_a_deadline_nothing_is_said_of_one(qtbot: QtBot) -> None:
    rail = Rail(lambda: None)
    qtbot.addWidget(rail)
    rail.show_deadline("", "", "", urgent=False)
    rail.resize(rail.width(), 900)
    rail.show()
    assert shown(rail) == ""
