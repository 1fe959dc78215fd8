from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from docketwright.ui.widgets.choice import Choice


def test_alt_and_down_open_the_list_and_move_nothing(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    choice = Choice("Kind")
    choice.addItems(["One", "Two"])
    QVBoxLayout(window).addWidget(choice)
    moved: list[bool] = []
    QShortcut(QKeySequence("Alt+Down"), window).activated.connect(lambda: moved.append(True))
    window.show()
    qtbot.waitExposed(window)
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(choice.view().isVisible)
    assert moved == []
    choice.hidePopup()
