"""The real window without a screen, in this process: opened on a workspace of its own, settled, and closed."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measure import MissingError

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "*.warning=false")

from PySide6.QtCore import QEvent, QEventLoop, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from docketwright.model.comment import Comment
from docketwright.model.steps import Step
from docketwright.store.workspace import Workspace
from docketwright.ui.application import Application
from docketwright.ui.collecting import Collecting
from docketwright.ui.jobs import Jobs
from docketwright.ui.main_window import MainWindow
from docketwright.ui.session import Session
from docketwright.ui.starting import HANDED_OVER
from docketwright.ui.theme import apply_theme
from docketwright.ui.widgets.editor import WritingBox

PATIENCE = 60.0


@cache
def application() -> Application:
    """Return the one application of this process."""
    return Application(["docketwright"])


@contextmanager
def opened(comment: Comment, *, checked: bool = True) -> Iterator[MainWindow]:
    """Give the window with this comment open on the Write step; `checked` with everything about it said."""
    application()
    with TemporaryDirectory() as home, Workspace.open(Path(home)) as workspace:
        sys.setswitchinterval(HANDED_OVER)
        jobs = Jobs()
        session = Session(workspace, jobs, lambda: datetime.now().astimezone())
        apply_theme(application(), session.settings.appearance, session.settings.zoom)
        collecting = Collecting()
        window = MainWindow(session)
        window.resize(1440, 900)
        window.show()
        session.open(comment)
        window.show_step(Step.WRITE)
        if checked:
            settle(window)
        yield window
        settle(window)
        session.leave()
        window.close()
        jobs.close()
        collecting.stop()
        window.deleteLater()
        application().processEvents()


def settle(window: MainWindow) -> None:
    """Let the window work until the checks have spoken and all is saved."""
    session, until = window.session, time.monotonic() + PATIENCE
    while session.comment and (session.verdict is None or session.jobs.names or session.unsaved):
        if time.monotonic() > until:
            raise MissingError("the window did not come to rest within a minute")
        application().processEvents()
        time.sleep(0.002)
    application().processEvents()


def rest(jobs: Jobs) -> None:
    """Let the window wait for its workers as it always does: woken by what happens, such as the recorder's beats."""
    while jobs.names:
        application().processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def reasons(window: MainWindow) -> WritingBox:
    """Return the box with the reasons of the first argument, its caret at the end."""
    box: WritingBox = window.page(Step.WRITE).form.reasons.box  # type: ignore[attr-defined] # the Write step's form
    box.setFocus()
    box.moveCursor(QTextCursor.MoveOperation.End)
    application().processEvents()
    return box


def types(box: QWidget, letter: str) -> None:
    """Type one letter and let everything be drawn that it changed."""
    key = Qt.Key.Key_Space if letter == " " else Qt.Key(ord(letter.upper()))
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(box, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
    application().processEvents()
