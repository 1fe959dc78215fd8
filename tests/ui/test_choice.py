from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from docketwright.ui.theme import style_sheet
from docketwright.ui.widgets.alt_keys import OwnLine
from docketwright.ui.widgets.choice import Choice
from docketwright.ui.widgets.look import LIGHT


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


@pytest.fixture
def _dressed(qapp: QApplication) -> Iterator[None]:
    """Dress everything as the program does."""
    qapp.setStyleSheet(style_sheet(LIGHT, 10))
    yield
    qapp.setStyleSheet("")


@pytest.mark.usefixtures("_dressed")
def test_what_is_typed_into_a_choice_stands_in_the_middle_of_its_box(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    choice = Choice("Section")
    choice.setEditable(True)
    line = OwnLine()
    choice.setLineEdit(line)
    QVBoxLayout(window).addWidget(choice)
    window.show()
    qtbot.waitExposed(window)
    caret = line.cursorRect().translated(line.geometry().topLeft())
    assert abs(caret.center().y() - choice.rect().center().y()) <= 1
    assert choice.rect().contains(line.geometry())


@pytest.mark.usefixtures("_dressed")
def test_what_has_no_room_in_a_choice_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    choice = Choice("Line")
    qtbot.addWidget(choice)
    choice.addItems(["Receivers", "Receivers " * 20])
    choice.setFixedWidth(220)
    choice.show()
    qtbot.waitExposed(choice)
    assert choice.elided() == "Receivers"
    choice.setCurrentIndex(1)
    assert choice.elided().startswith("Receivers Rec")
    assert choice.elided().endswith("…")
