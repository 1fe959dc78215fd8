"""A block that is being written outlasts searches, refreshes, a full disk and the end of the program."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from docketwright.errors import WriteError
from docketwright.model.block import Block
from docketwright.store.library import Library
from docketwright.ui.dialogs import library
from docketwright.ui.dialogs.library import LibraryWindow
from docketwright.ui.library.block_form import BlockForm
from docketwright.ui.main_window import MainWindow
from docketwright.ui.session import Session
from docketwright.ui.widgets.line import Line

from .showing import at_rest

FIRST = Block("a", "Small vendors", "They spent weeks on it.")
SECOND = Block("b", "Keep the sandbox", "Testing needs a place.")


class Answers:
    """Answers a question with one of its choices and remembers what was asked."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
        self.asked: list[str] = []
        self.number = number
        monkeypatch.setattr(library, "ask", self.answer)

    def answer(self, _parent: QWidget, what: str, _more: str, choices: Sequence[str]) -> str:
        self.asked.append(what)
        return choices[self.number]


SAVE, DROP, STAY = range(3)


@pytest.fixture
def main(qtbot: QtBot, opened: Session) -> MainWindow:
    made = MainWindow(opened)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def window(qtbot: QtBot, opened: Session, main: MainWindow, monkeypatch: pytest.MonkeyPatch) -> LibraryWindow:
    Answers(monkeypatch, DROP)  # at the end of the test the window is closed over the form
    for block in (FIRST, SECOND):
        opened.save_block(block)
    main.go("library")
    made = main.findChild(LibraryWindow)
    at_rest(qtbot, opened)
    made.list.choose("a")
    at_rest(qtbot, opened)
    made.edit(FIRST)
    qtbot.keyClicks(made.form.text, " Twice.")
    return made


def test_a_search_leaves_what_is_being_written(qtbot: QtBot, window: LibraryWindow, opened: Session) -> None:
    window.bar.search.setText("sandbox")
    at_rest(qtbot, opened)
    opened.save_block(Block("c", "Another", "Saved beside it."))
    at_rest(qtbot, opened)
    assert window.form.text.text() == "They spent weeks on it. Twice."


def test_a_disk_that_refuses_the_block_leaves_its_words_in_the_form(
    window: LibraryWindow, opened: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(library, "tell", lambda _parent, what, _more: told.append(what))
    with monkeypatch.context() as crowded:
        crowded.setattr(Library, "save", _refuse)
        window.form.keep()
    assert told == ["The disk is full."]
    assert window.form.text.text() == "They spent weeks on it. Twice."
    window.form.keep()
    assert window.form is None
    assert opened.workspace.library.block("a").text == "They spent weeks on it. Twice."


def _refuse(*_: object) -> None:
    raise WriteError("The disk is full.")


@pytest.mark.parametrize(
    ("answer", "text"), [(SAVE, "They spent weeks on it. Twice."), (DROP, "They spent weeks on it.")]
)
def test_another_block_is_shown_only_after_a_question(
    qtbot: QtBot, window: LibraryWindow, opened: Session, monkeypatch: pytest.MonkeyPatch, answer: int, text: str
) -> None:
    answers = Answers(monkeypatch, answer)
    window.list.choose("b")
    at_rest(qtbot, opened)
    assert answers.asked == ["What you wrote in this block is not saved."]
    assert opened.workspace.library.block("a").text == text
    assert window.form is None
    assert window.list.block().id == "b"


def test_who_would_rather_go_on_writing_stays_with_the_block(
    qtbot: QtBot, window: LibraryWindow, opened: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = Answers(monkeypatch, STAY)
    window.list.choose("b")
    at_rest(qtbot, opened)
    assert len(answers.asked) == 1
    assert window.form is not None
    assert window.list.block().id == "a"


def test_a_form_in_which_nothing_was_written_makes_way_without_a_question(
    qtbot: QtBot, window: LibraryWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = Answers(monkeypatch, DROP)
    window.edit(SECOND)
    window.new.click()
    assert answers.asked == ["What you wrote in this block is not saved."]
    window.edit(SECOND)
    assert len(answers.asked) == 1


def test_a_source_that_is_being_written_is_part_of_the_block(
    qtbot: QtBot, window: LibraryWindow, opened: Session
) -> None:
    window.form.sources.add.click()
    qtbot.keyClicks(window.form.sources.form.boxes["title"], "Time sheets")
    window.form.keep()
    assert [one.title for one in opened.workspace.library.block("a").sources] == ["Time sheets"]


def test_the_program_does_not_end_over_a_block_that_is_not_saved(
    qtbot: QtBot, window: LibraryWindow, main: MainWindow, opened: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = Answers(monkeypatch, STAY)
    window.close()
    assert not main.close()
    assert window.isVisible()
    answers.number = SAVE
    assert main.close()
    assert opened.workspace.library.block("a").text == "They spent weeks on it. Twice."


def test_another_language_leaves_a_block_that_is_being_written(
    qtbot: QtBot, window: LibraryWindow, main: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    Answers(monkeypatch, DROP)
    main.tell_again()
    assert window.form.text.text() == "They spent weeks on it. Twice."
    main.go("library")
    assert main.findChildren(LibraryWindow) == [window]


@pytest.mark.parametrize("name", ["title", "tags", "note"])
def test_undo_takes_back_what_was_typed_in_a_line_of_the_form(qtbot: QtBot, name: str) -> None:
    form = BlockForm(Block("a", "Vendors", "They spent weeks.", tags=("small",), note="Ask Ben"), new=False, points=12)
    qtbot.addWidget(form)
    line: Line = getattr(form, name)
    before = line.text()
    line.setFocus()
    qtbot.keyClicks(line, " x")
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == before
