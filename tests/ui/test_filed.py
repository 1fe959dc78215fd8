"""What is recorded once a comment was filed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QPushButton
from pytestqt.qtbot import QtBot

from build import a_comment
from docketwright.store.filings import Filing
from docketwright.ui.dialogs.filings import FilingsDialog
from docketwright.ui.export.filed_dialog import FiledDialog
from docketwright.ui.export.filed_note import FiledNote
from docketwright.ui.session import Session

from .showing import at_rest


def test_nothing_was_filed_on_a_day_to_come(qtbot: QtBot) -> None:
    dialog = FiledDialog(a_comment(), date(2024, 10, 2), None)
    qtbot.addWidget(dialog)
    day = dialog.findChild(QDateEdit)
    day.setDate(QDate(8201, 2, 20))
    assert dialog.filing().filed_on == date(2024, 10, 2)
    day.setDate(QDate(2024, 9, 30))
    assert dialog.filing().filed_on == date(2024, 9, 30)


def test_the_export_step_says_that_a_comment_was_filed_until_the_record_is_off_the_list(
    qtbot: QtBot, opened: Session
) -> None:
    filings, asked = opened.workspace.filings, []
    note = FiledNote(opened, lambda: asked.append("filings"))
    qtbot.addWidget(note)
    comment = opened.comment
    assert comment is not None
    note.show_comment(comment)
    at_rest(qtbot, opened)
    assert note.isHidden()
    filings.record(Filing(comment, date(2024, 9, 27), "e-mail"))
    filings.record(Filing(replace(comment, id="another"), date(2024, 9, 28), "mail"))
    opened.filings_changed.emit()
    qtbot.waitUntil(lambda: not note.isHidden())
    assert note.said.text() == "Filed 27 Sep 2024, E-mail"
    note.findChild(QPushButton).click()
    assert asked == ["filings"]
    filings.take_off(filings.list(comment.id)[0])
    opened.filings_changed.emit()
    qtbot.waitUntil(note.isHidden)


def test_a_long_name_is_read_whole_in_the_list_of_filings(qtbot: QtBot, session: Session) -> None:
    name = "Dual Use Foundation Artificial Intelligence Models With Widely Available Model Weights"
    session.workspace.filings.record(Filing(a_comment(name=name), date(2024, 9, 27), "e-mail"))
    dialog = FilingsDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    row = dialog.list.visualItemRect(dialog.list.item(0))
    assert row.width() <= dialog.list.viewport().width()
    assert row.height() >= 3 * dialog.list.fontMetrics().height()
