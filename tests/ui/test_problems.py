"""What nobody foresaw: the draft is saved first, everything that would be copied is in view, nothing is sent."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from build import an_argument
from docketwright.errors import WriteError
from docketwright.ui import beside, problems
from docketwright.ui.problems import MOST_TOLD, Problems
from docketwright.ui.session import Session

from .showing import at_rest

WORDS = "Our auditors found the secret flaw."


@pytest.fixture
def watched(opened: Session, qtbot: QtBot) -> Iterator[Problems]:
    window = QWidget()
    qtbot.addWidget(window)
    made = Problems(opened, window)
    yield made
    made.stop()


@pytest.fixture
def boxes(monkeypatch: pytest.MonkeyPatch) -> list[QMessageBox]:
    """Return the boxes that came up; each is answered by going on, or by saving as text."""
    shown: list[QMessageBox] = []

    def answer(box: QMessageBox) -> QAbstractButton:
        wanted = "Save draft as text…" if "could not" in box.informativeText() else "Go on"
        return next(one for one in box.buttons() if one.text() == wanted)

    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box) or 0)
    monkeypatch.setattr(QMessageBox, "clickedButton", answer)
    return shown


def fails(error: Exception) -> None:
    raise error


def goes_wrong(kind: type[Exception], *words: str) -> None:
    try:
        fails(kind(*words))
    except kind as error:
        sys.excepthook(kind, error, error.__traceback__)


def test_the_draft_is_saved_first_and_no_word_of_it_is_in_the_details(
    watched: Problems, opened: Session, boxes: list[QMessageBox], capsys: pytest.CaptureFixture[str]
) -> None:
    opened.edit(lambda one: one.with_argument(an_argument(WORDS)), "Typing")
    goes_wrong(ValueError, WORDS)
    assert not opened.unsaved
    (box,) = boxes
    assert box.text() == "Something went wrong."
    assert box.informativeText().startswith("Your draft was saved at 9:00 am.")
    assert "ValueError" in box.detailedText()
    assert "goes_wrong" in box.detailedText()
    for said in (box.detailedText(), box.informativeText(), *capsys.readouterr()):
        assert "auditors" not in said
        assert str(opened.workspace.folder) not in said


def test_the_same_mistake_again_and_again_is_told_three_times(watched: Problems, boxes: list[QMessageBox]) -> None:
    for _ in range(MOST_TOLD + 4):
        goes_wrong(ValueError)
    assert len(boxes) == MOST_TOLD


def test_whoever_wants_to_restart_has_the_window_closed_first(
    watched: Problems, boxes: list[QMessageBox], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QMessageBox, "clickedButton", QMessageBox.defaultButton)
    goes_wrong(ValueError)
    (box,) = boxes
    assert box.defaultButton().text() == "Restart"
    assert watched.start_again


def test_a_failure_with_a_sentence_of_its_own_is_told_in_it(
    watched: Problems, boxes: list[QMessageBox], monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(problems, "tell", lambda _window, what, more: said.extend((what, more)))
    goes_wrong(WriteError, "The disk is full.", "Make room.")
    assert said == ["The disk is full.", "Make room."]
    assert not boxes


def test_a_draft_that_cannot_be_saved_is_offered_as_text(
    watched: Problems, opened: Session, boxes: list[QMessageBox], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def full(*_: object) -> None:
        raise WriteError("The disk is full.")

    monkeypatch.setattr(type(opened.workspace.comments), "save", full)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "draft.txt"), ""))
    opened.edit(lambda one: one.with_argument(an_argument(WORDS)), "Typing")
    goes_wrong(ValueError)
    assert boxes[0].informativeText() == "Your newest words could not be saved. Save the draft as text now."
    assert WORDS in (tmp_path / "draft.txt").read_text(encoding="utf-8")
    monkeypatch.undo()


@pytest.mark.logs
def test_checks_that_fail_say_so_once_and_not_a_word_of_the_draft_in_the_log(
    opened: Session,
    qtbot: QtBot,
    settled: Callable[[Session], None],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    settled(opened)
    said: list[str] = []
    opened.said.connect(said.append)

    def broken(*_: object) -> None:
        raise KeyError(WORDS)

    with monkeypatch.context() as failing:
        failing.setattr(beside, "blocks_beside", broken)
        for _ in range(3):
            opened.check_now()
            at_rest(qtbot, opened)
    assert [one.split(".")[0] for one in said] == ["The checks stopped at a mistake of this program"]
    assert "KeyError" in caplog.text
    assert "auditors" not in caplog.text
    opened.check_now()
    at_rest(qtbot, opened)
    assert said[1:] == [""]
