from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from docketwright.ui.rule.source_box import NoticeBox
from docketwright.ui.widgets.alt_keys import OwnLine, types
from docketwright.ui.widgets.editor import WritingBox
from docketwright.ui.widgets.line import Line

ALT, CTRL, SHIFT = (getattr(Qt.KeyboardModifier, f"{name}Modifier") for name in ("Alt", "Control", "Shift"))
PAD = Qt.KeyboardModifier.KeypadModifier


def written(box: QWidget) -> str:
    return box.toPlainText() if hasattr(box, "toPlainText") else box.text()


@pytest.mark.parametrize("make", [lambda: WritingBox("Box"), lambda: Line("Line"), NoticeBox, OwnLine])
def test_alt_with_a_letter_or_digit_that_is_no_shortcut_types_nothing(
    qtbot: QtBot, make: Callable[[], QWidget]
) -> None:
    box = make()
    qtbot.addWidget(box)
    QTest.keyClicks(box, "ab")
    for key in (Qt.Key.Key_5, Qt.Key.Key_Q, Qt.Key.Key_Space):
        QTest.keyClick(box, key, ALT)
        QTest.keyClick(box, key, ALT | SHIFT)
    QTest.keyClick(box, Qt.Key.Key_Backspace)
    assert written(box) == "a"


@pytest.mark.parametrize(
    ("held", "text", "system", "typed"),
    [
        (ALT, "5", "linux", False),
        (ALT, "5", "darwin", True),
        (ALT | CTRL, "@", "win32", True),
        (ALT | PAD, "2", "win32", True),
        (ALT, "\x08", "linux", True),
        (SHIFT, "A", "linux", True),
    ],
)
def test_what_people_type_with_other_keys_held_is_typed(
    held: Qt.KeyboardModifier, text: str, system: str, *, typed: bool
) -> None:
    assert types(QKeyEvent(QEvent.Type.KeyPress, 0, held, text), system) == typed
