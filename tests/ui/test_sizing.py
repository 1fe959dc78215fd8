"""Windows of their own: as large as they like, and no larger than the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QMainWindow, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from docketwright.ui.dialogs.sizing import open_within
from docketwright.ui.main_window import MainWindow
from docketwright.ui.session import Session
from docketwright.ui.small_screen import within_screen


def test_a_window_opens_at_its_size_where_the_screen_has_room(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    open_within(window, 300, 200)
    assert (window.width(), window.height()) == (300, 200)


@pytest.mark.parametrize(("wide", "high"), [(9000, 200), (300, 9000)])
def test_a_window_opens_no_larger_than_the_screen(qtbot: QtBot, wide: int, high: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableGeometry()
    open_within(window, wide, high)
    assert window.width() < room.width()
    assert window.height() < room.height()


def test_the_program_opens_no_larger_than_the_screen_or_as_small_as_it_goes(qtbot: QtBot, session: Session) -> None:
    window = MainWindow(session)
    qtbot.addWidget(window)
    room = window.screen().availableGeometry()
    assert window.width() <= room.width()
    assert window.height() <= room.height()


def test_a_screen_with_room_is_given_the_whole(qtbot: QtBot) -> None:
    window, whole = QMainWindow(), QWidget()
    qtbot.addWidget(window)
    assert within_screen(window, whole, QSize(300, 200)) is whole
    assert window.minimumSize() == QSize(300, 200)
    window.setCentralWidget(whole)


def test_on_a_small_screen_the_window_scrolls_to_the_keyboard_and_to_the_caret(qtbot: QtBot) -> None:
    window, whole = QMainWindow(), QWidget()
    qtbot.addWidget(window)
    near, far, long = QLineEdit(whole), QLineEdit(whole), QTextEdit(whole)
    far.move(1700, 20)
    long.setGeometry(0, 100, 400, 1800)
    room = window.screen().availableSize()
    window.setCentralWidget(within_screen(window, whole, QSize(2000, 2000)))
    assert window.minimumWidth() < room.width()
    window.resize(500, 400)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)

    def in_sight(widget: QWidget, point: QPoint) -> bool:
        return window.rect().contains(widget.mapTo(window, point))

    far.setFocus()
    qtbot.waitUntil(lambda: in_sight(far, far.rect().center()))
    assert not in_sight(near, near.rect().center())
    long.setFocus()
    long.setPlainText("\n" * 60)
    long.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(long, "x")
    qtbot.waitUntil(lambda: in_sight(long, long.cursorRect().center()))
    assert not in_sight(long, QPoint(5, 5))
