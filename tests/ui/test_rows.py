"""Widgets side by side break into lines; lines of links stand close."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from docketwright.ui.widgets.basics import button, row, words


@pytest.mark.parametrize(
    ("roles", "between"),
    [(("link", "link"), 0), (("words", "link"), 0), (("", "link"), 14), (("words", "words"), 14)],
)
def test_lines_of_links_stand_close_and_others_as_far_as_neighbours(
    qtbot: QtBot, roles: tuple[str, str], between: int
) -> None:
    first, second = (words("Words") if role == "words" else button("Press", lambda: None, role) for role in roles)
    made: QWidget = row(first, second, gap=14)
    qtbot.addWidget(made)
    narrow = max(first.sizeHint().width(), second.sizeHint().width())
    assert made.heightForWidth(narrow) == first.sizeHint().height() + between + second.sizeHint().height()
    assert made.heightForWidth(1000) == max(first.sizeHint().height(), second.sizeHint().height())
