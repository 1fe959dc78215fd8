"""The ring around what has the focus: nothing grows by it, so that nothing beside it moves."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from docketwright.ui.theme import style_sheet
from docketwright.ui.widgets.basics import button, row, words
from docketwright.ui.widgets.choice import Choice
from docketwright.ui.widgets.line import Line
from docketwright.ui.widgets.look import LIGHT
from docketwright.ui.widgets.ticks import Tick


def nothing() -> None:
    """Do nothing."""


def a_button(role: str) -> Callable[[], QWidget]:
    return lambda: button("Back", nothing, role)


@pytest.mark.parametrize(
    "make",
    [*map(a_button, ("", "primary", "link", "chip", "tab", "step")), lambda: Line("Name"), lambda: Choice("Kind")],
)
@pytest.mark.parametrize("points", [8, 10, 15])
def test_what_takes_the_focus_stays_as_large(qtbot: QtBot, make: Callable[[], QWidget], points: int) -> None:
    holder, made, other = QWidget(), make(), QPushButton("Other")
    qtbot.addWidget(holder)
    holder.setStyleSheet(style_sheet(LIGHT, points))
    layout = QVBoxLayout(holder)
    for one in (made, other):
        layout.addWidget(one)
    holder.show()
    holder.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    before = made.sizeHint()
    made.setFocus()
    made.setStyle(made.style())  # Qt asks for the size anew where the words change too
    made.updateGeometry()
    assert made.hasFocus()
    assert made.sizeHint() == before


def test_the_words_of_a_link_stand_below_those_of_its_heading(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.setStyleSheet(style_sheet(LIGHT, 10))
    layout = QVBoxLayout(holder)
    heading, link = words("Iiii", "strong"), button("Iiii", nothing, "link")
    for one in (heading, row(link)):
        layout.addWidget(one)
    holder.show()
    assert abs(first_ink(heading) - first_ink(link)) <= 2


def first_ink(widget: QLabel | QPushButton) -> int:
    """Return how far from the window's left edge the widget's first dark pixel is."""
    window = widget.window()
    left = widget.mapTo(window, widget.rect().topLeft())
    picture = window.grab().toImage()
    return next(
        x
        for x in range(left.x(), picture.width())
        for y in range(left.y(), left.y() + widget.height())
        if picture.pixelColor(x, y).lightness() < 180
    )


def test_the_ring_of_a_check_box_keeps_away_from_its_words(qtbot: QtBot) -> None:
    tick = Tick("Match case")
    qtbot.addWidget(tick)
    tick.setStyleSheet(style_sheet(LIGHT, 10))
    tick.show()
    label = tick.findChild(QLabel)
    assert label
    assert tick.box.geometry().right() + 6 < label.geometry().left()
    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton, pos=QPoint(label.geometry().left() - 2, 8))
    assert tick.box.isChecked()
