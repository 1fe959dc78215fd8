"""The box that asks for one line: it has room for its question, and leaving it changes nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit
from pytestqt.qtbot import QtBot

from docketwright.ui.dialogs.asking_line import ask_line

QUESTION = "Why does your comment leave out “a principle with a name as long as a sentence of the letter”? " * 3


@pytest.mark.parametrize(("key", "answer"), [(Qt.Key.Key_Return, "No rule yet"), (Qt.Key.Key_Escape, None)])
def test_enter_keeps_the_line_and_escape_nothing(qtbot: QtBot, key: Qt.Key, answer: str | None) -> None:
    def write(box: QInputDialog) -> None:
        qtbot.keyClicks(box.findChild(QLineEdit), " No rule yet ")
        qtbot.keyClick(box, key)

    assert answered(write) == answer


def test_a_long_question_is_wrapped(qtbot: QtBot) -> None:
    seen: list[int] = []

    def measure(box: QInputDialog) -> None:
        seen.append(box.width())
        box.reject()

    answered(measure)
    assert seen[0] <= QApplication.primaryScreen().availableGeometry().width()


def answered(act: Callable[[QInputDialog], None]) -> str | None:
    def on_the_box() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QInputDialog)
        act(box)

    QTimer.singleShot(0, on_the_box)
    return ask_line(None, "Not raised, because…", QUESTION)
