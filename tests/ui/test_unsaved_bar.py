"""Words that cannot be saved are said to be so beside the work, and are saved when there is room again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from build import an_argument
from docketwright.errors import WriteError
from docketwright.store.comments import Comments
from docketwright.ui.main_window import MainWindow
from docketwright.ui.session import Session
from docketwright.ui.unsaved_bar import UnsavedBar

FULL = WriteError("Your draft could not be saved to /home: the disk is full.", "Save it to another place.")


@pytest.fixture
def window(qtbot: QtBot, opened: Session) -> Iterator[MainWindow]:
    made = MainWindow(opened)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def test_a_full_disk_is_said_in_place_while_work_goes_on(
    window: MainWindow, opened: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.flush()
    bar = window.findChild(UnsavedBar)
    before = window.focusWidget()
    with monkeypatch.context() as crowded:
        crowded.setattr(Comments, "save", lambda *_: (_ for _ in ()).throw(FULL))
        for number in range(3):
            opened.edit(lambda one: one.with_argument(an_argument(f"Words {number}.", id="new")), "Typing")  # noqa: B023 - called at once
            opened.flush()
        assert not bar.isHidden()
        assert QApplication.activeModalWidget() is None
        assert window.focusWidget() is before
        assert bar.said.text() == (
            "Your draft could not be saved to /home: the disk is full. Your newest words are still here."
        )
        assert "Not saved" in {one.text() for one in window.findChildren(QLabel)}
        bar.again.click()
        assert not bar.isHidden()
    bar.again.click()
    assert bar.isHidden()
    assert opened.workspace.comments.load("c1").argument("new").reasons == "Words 2."


def test_what_was_typed_while_the_disk_was_full_is_saved_by_itself_when_there_is_room(
    window: MainWindow, opened: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bar = window.findChild(UnsavedBar)
    with monkeypatch.context() as crowded:
        crowded.setattr(Comments, "save", lambda *_: (_ for _ in ()).throw(FULL))
        opened.edit(lambda one: one.with_argument(an_argument("Words.", id="new")), "Typing")
        qtbot.waitUntil(lambda: not bar.isHidden(), timeout=3000)
    qtbot.waitUntil(bar.isHidden, timeout=8000)
    assert opened.workspace.comments.load("c1").argument("new").reasons == "Words."


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, None])
def test_escape_and_the_frames_cross_lose_no_words_where_closing_asks(
    window: MainWindow, opened: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, key: Qt.Key | None
) -> None:
    def dismiss() -> None:
        box = QApplication.activeModalWidget()
        assert box is not None
        box.close() if key is None else qtbot.keyClick(box, key)

    with monkeypatch.context() as crowded:
        crowded.setattr(Comments, "save", lambda *_: (_ for _ in ()).throw(FULL))
        opened.edit(lambda one: one.with_argument(an_argument("Newest words.", id="new")), "Typing")
        QTimer.singleShot(0, window, dismiss)
        window.close()
        assert window.isVisible()
    opened.flush()
    assert opened.workspace.comments.load("c1").argument("new").reasons == "Newest words."
