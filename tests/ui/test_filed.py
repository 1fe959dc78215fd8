"""What is recorded once a comment was filed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit
from pytestqt.qtbot import QtBot

from build import a_comment
from docketwright.ui.export.filing import FiledDialog


def test_nothing_was_filed_on_a_day_to_come(qtbot: QtBot) -> None:
    dialog = FiledDialog(a_comment(), date(2024, 10, 2), None)
    qtbot.addWidget(dialog)
    day = dialog.findChild(QDateEdit)
    day.setDate(QDate(8201, 2, 20))
    assert dialog.filing().filed_on == date(2024, 10, 2)
    day.setDate(QDate(2024, 9, 30))
    assert dialog.filing().filed_on == date(2024, 9, 30)
