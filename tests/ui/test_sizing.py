"""Windows of their own: as large as they like, and no larger than the screen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from docketwright.ui.dialogs.sizing import open_within


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
