"""A letter that a colleague edited: what changed is shown, taken or left, and undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from docketwright.letter.compose import compose
from docketwright.letter.docx import docx_bytes
from docketwright.ui.dialogs.returned import NOTHING, ReturnedDialog
from docketwright.ui.main_window import MainWindow
from docketwright.ui.returned.cards import TAKEN, RemarkCard
from docketwright.ui.session import Session

EDITS = {
    "Thresholds should rest": "Thresholds must rest",
    "Give people time": "Give everyone time",
    "Ada Example": "A. Example",
}


@pytest.fixture
def letter(opened: Session, tmp_path: Path) -> Path:
    """Return the letter of the open comment, as Word saved it."""
    assert opened.comment
    path = tmp_path / "letter.docx"
    path.write_bytes(docx_bytes(compose(opened.comment)))
    return path


@pytest.fixture
def edited(letter: Path) -> Path:
    """Return the letter with words changed in both arguments and in the signature, and a remark."""
    document = docx.Document(str(letter))
    for one in document.paragraphs:
        for run in one.runs:
            for old, new in EDITS.items():
                run.text = run.text.replace(old, new)
            if "must rest" in run.text:
                document.add_comment(run, text="Which tests?", author="B. Lee")
    document.save(str(letter))
    return letter


@pytest.fixture
def dialog(qtbot: QtBot, opened: Session) -> Iterator[ReturnedDialog]:
    made = ReturnedDialog(opened)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def compare(qtbot: QtBot, dialog: ReturnedDialog, path: Path) -> None:
    dialog.compare(path)
    qtbot.waitUntil(lambda: dialog.another.isVisible() and all(one.isVisible() for one in dialog.cards), timeout=10_000)


def said(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def press(widget: QWidget, text: str) -> None:
    next(one for one in widget.findChildren(QPushButton) if one.text() == text).click()


def reasons(session: Session) -> list[str]:
    assert session.comment
    return [one.reasons for one in session.comment.arguments]


def test_what_changed_is_listed_argument_by_argument(qtbot: QtBot, dialog: ReturnedDialog, edited: Path) -> None:
    compare(qtbot, dialog, edited)
    told = said(dialog)
    assert told.index("1. First") < told.index("2. Second") < told.index("Elsewhere in the letter")
    assert "changes and 1 remark." in told
    assert "Which tests?" in told
    assert "B. Lee" in told
    assert "The letter makes these words itself" in told


def test_nothing_is_merged_until_it_is_chosen(
    qtbot: QtBot, dialog: ReturnedDialog, edited: Path, opened: Session
) -> None:
    before = opened.comment
    compare(qtbot, dialog, edited)
    assert opened.comment == before
    assert not dialog.take.isEnabled()


def test_a_chosen_change_goes_into_the_comment_and_undo_takes_it_out(
    qtbot: QtBot, dialog: ReturnedDialog, edited: Path, opened: Session
) -> None:
    compare(qtbot, dialog, edited)
    dialog.cards[0].take.click()
    assert dialog.take.text() == "Take the 1 chosen"
    dialog.take.click()
    assert reasons(opened) == ["Thresholds must rest on tests.", "Give people time to fix things."]
    assert TAKEN in said(dialog)
    dialog.undo.click()
    assert reasons(opened)[0] == "Thresholds should rest on tests."
    assert TAKEN not in said(dialog)


def test_all_is_taken_as_one_change(qtbot: QtBot, dialog: ReturnedDialog, edited: Path, opened: Session) -> None:
    compare(qtbot, dialog, edited)
    dialog.take_all.click()
    assert reasons(opened) == ["Thresholds must rest on tests.", "Give everyone time to fix things."]
    assert opened.history
    assert opened.history.undo_label == "Take changes"
    opened.undo()
    assert reasons(opened) == ["Thresholds should rest on tests.", "Give people time to fix things."]


def test_enter_after_taking_all_closes_and_takes_nothing_back(
    qtbot: QtBot, dialog: ReturnedDialog, edited: Path, opened: Session
) -> None:
    compare(qtbot, dialog, edited)
    dialog.take_all.click()
    taken = opened.comment
    focused = dialog.focusWidget()
    assert focused is dialog.close_button
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert opened.comment == taken


def test_newer_words_stay_and_the_window_says_so(
    qtbot: QtBot, dialog: ReturnedDialog, edited: Path, opened: Session
) -> None:
    compare(qtbot, dialog, edited)
    assert opened.comment
    newer = opened.comment.arguments[0]
    opened.edit(lambda one: one.with_argument(type(newer)(newer.id, reasons="All new.")), "Typing")
    assert "Your newer words stay." in said(dialog)
    assert not dialog.take_all.isVisible()
    dialog.cards[1].take.click()
    dialog.take.click()
    assert reasons(opened) == ["All new.", "Give everyone time to fix things."]


def test_a_remark_leads_to_its_words(qtbot: QtBot, dialog: ReturnedDialog, edited: Path, opened: Session) -> None:
    compare(qtbot, dialog, edited)
    (remark,) = dialog.findChildren(RemarkCard)
    with qtbot.waitSignal(opened.spot_wanted) as wanted:
        press(remark, "Go there")
    assert wanted.args
    assert wanted.args[0].part == "reasons"


def test_an_untouched_letter_brings_nothing(qtbot: QtBot, dialog: ReturnedDialog, letter: Path) -> None:
    compare(qtbot, dialog, letter)
    assert NOTHING in said(dialog)
    assert not dialog.take.isVisible()


def test_another_document_is_named_as_such(qtbot: QtBot, dialog: ReturnedDialog, tmp_path: Path) -> None:
    other = docx.Document()
    other.add_paragraph("A recipe for soup.")
    other.save(str(tmp_path / "soup.docx"))
    compare(qtbot, dialog, tmp_path / "soup.docx")
    assert "not a copy of this comment’s letter" in said(dialog)


def test_the_file_menu_asks_for_the_letter(
    qtbot: QtBot, opened: Session, edited: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(edited), ""))
    window = MainWindow(opened)
    qtbot.addWidget(window)
    window.show()
    window.go("returned letter")
    shown = window.findChild(ReturnedDialog)
    assert shown
    qtbot.waitUntil(lambda: bool(shown.cards), timeout=10_000)
    qtbot.waitUntil(lambda: not opened.jobs.names and not opened.unsaved, timeout=20_000)
    window.others.close()
