"""Windows of their own: as large as they like, and no larger than the screen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from docketwright.ui.dialogs.sizing import open_within
from docketwright.ui.main_window import SMALLEST, MainWindow
from docketwright.ui.session import Session


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
    assert window.width() <= max(SMALLEST[0], room.width())
    assert window.height() <= max(SMALLEST[1], room.height())
