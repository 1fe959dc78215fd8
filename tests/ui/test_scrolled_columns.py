"""A scrolled column ends where its last words end: no blank screen below them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from docketwright.ui.widgets.basics import column, scrolled, words
from docketwright.ui.widgets.hugging import HuggingColumn

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
