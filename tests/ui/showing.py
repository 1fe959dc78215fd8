"""Pages and windows as a person has them before them: shown, at a usual size, and settled."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from docketwright.ui.main_window import MainWindow
from docketwright.ui.session import Session
from docketwright.ui.steps.rule import RulePage
from docketwright.ui.steps.write import WritePage

Settled = Callable[[Session], None]


def at_rest(qtbot: QtBot, session: Session) -> None:
    """Wait until no work runs beside the window any more."""
    qtbot.waitUntil(lambda: not session.jobs.names, timeout=20_000)


def said(widget: QWidget) -> str:
    """Return every word of the labels in a widget, one label a line."""
    return "\n".join(one.text() for one in widget.findChildren(QLabel))


def write_page(qtbot: QtBot, session: Session) -> WritePage:
    made = WritePage(session)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def rule_page(qtbot: QtBot, session: Session) -> RulePage:
    made = RulePage(session)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    return made


@contextmanager
def main_window(qtbot: QtBot, session: Session, settled: Settled) -> Iterator[MainWindow]:
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.show()
    settled(session)
    yield made
    settled(session)
    made.others.close()  # the window itself was closed when the test ended
