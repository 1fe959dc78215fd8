"""Waits for what the checks say about the draft as it is: what was said of an older one may be wrong by now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from docketwright.ui.session import Session


class OnceChecked(QObject):
    """Does a thing at once if the checks have seen this very draft, else as soon as they have.

    Asked a second time meanwhile, it waits no longer: checks that fail must not keep a letter from being exported.
    """

    def __init__(self, session: Session, do: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._do = do
        self._waiting = False
        session.verdict_changed.connect(self._look)
        session.comment_opened.connect(self._forget)

    def ask(self) -> None:
        """Do it now, or let it wait for the checks."""
        if self._waiting or _is_seen(self._session):
            self._waiting = False
            self._do()
            return
        self._waiting = True
        self._session.check_now()

    def _look(self) -> None:
        if self._waiting and _is_seen(self._session):
            self._waiting = False
            # A question is asked from the event loop, not from within the answer of the checks.
            QTimer.singleShot(0, self, self._do)

    def _forget(self) -> None:
        self._waiting = False


def _is_seen(session: Session) -> bool:
    return session.verdict is not None and session.verdict.comment is session.comment
