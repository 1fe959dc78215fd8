"""Loads the rooms of the steps while nobody waits for them, so that going to one for the first time is quick."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from docketwright.model.steps import Step
from docketwright.ui.jobs import Cancel
from docketwright.ui.session import Session
from docketwright.ui.step_screens import PAGES

# The person looks at what has just been painted; the checks and the list of comments come first.
AHEAD_MS = 700
# Where a comment begins, and Write, where one with arguments opens. Whoever only looks at the home screen needs neither
# the checks nor the letter, which are half of all there is to load.
FIRST = (Step.RULE, Step.YOU, Step.ARGUMENTS, Step.WRITE)


class Ahead(QObject):
    """Loads the steps that a comment opens on once the home screen stands, and all others once a comment is open."""

    def __init__(self, session: Session, parent: QObject, after_ms: int = AHEAD_MS) -> None:
        super().__init__(parent)
        self._session = session
        self._after = after_ms
        self._soon(FIRST)
        session.comment_opened.connect(self._opened)

    def _opened(self) -> None:
        if self._session.comment is not None:
            self._session.comment_opened.disconnect(self._opened)
            self._soon(tuple(Step))

    def _soon(self, steps: Iterable[Step]) -> None:
        QTimer.singleShot(self._after, self, partial(self._load, steps))

    def _load(self, steps: Iterable[Step]) -> None:
        self._session.jobs.run("ahead", partial(load, steps), lambda _done: None)


def load(steps: Iterable[Step], cancel: Cancel) -> None:
    """Load the rooms of these steps; stop between two where the program closes."""
    for step in steps:
        cancel.check()
        import_module(PAGES[step].split(":")[0])
