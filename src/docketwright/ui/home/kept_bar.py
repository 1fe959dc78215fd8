"""After a crash: the draft that was kept, to open, to compare or to put back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout

from docketwright.errors import AppError
from docketwright.model.text import shortened
from docketwright.store.last_time import KeptDraft, discard, kept_draft
from docketwright.ui.closing_words import clock, moment_words
from docketwright.ui.jobs import Cancel
from docketwright.ui.kept import open_kept
from docketwright.ui.language import say, say_error, shown
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, row, words

LONGEST = 48


class KeptBar(QFrame):
    """Says once, on the first look at the home screen after a crash, which draft was kept; `go` as Home's."""

    def __init__(self, session: Session, go: Callable[[str], object]) -> None:
        super().__init__()
        self._session = session
        self._go = go
        self._draft: KeptDraft | None = None
        self.setProperty("role", "soft")
        self._said = words("")
        self.open = button(say("Open it"), self._open)
        self.compare = button(say("Compare"), self._compare, hint=say("Shows what changed since the version before"))
        self.discard = button(say("Discard"), self._discard, hint=say("Goes back to the version before"))
        self._buttons = row(self.open, self.compare, self.discard)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 8, 8)
        layout.addWidget(self._said, 1)
        layout.addWidget(self._buttons)
        self.hide()
        session.comment_opened.connect(self._leave)

    def look(self, since: datetime) -> None:
        """Look for a draft of the use that began then and crashed."""
        comments = self._session.workspace.comments

        def work(_cancel: Cancel) -> KeptDraft | None:
            return kept_draft(comments, since)

        self._session.jobs.run("kept draft", work, self._show, failed=self._failed)

    def _show(self, draft: KeptDraft | None) -> None:
        self._draft = draft
        if draft is None or self._session.comment is not None:
            return
        name, when = shortened(shown(draft.comment.display_name), LONGEST), self._when(draft)
        if draft.before is not None:
            self._said.setText(say("We kept a newer draft of “{name}” from {when}.", name=name, when=when))
        else:
            self._said.setText(say("We kept your draft of “{name}” from {when}.", name=name, when=when))
        for one in (self.compare, self.discard):
            one.setVisible(draft.before is not None)
        self.show()

    def _when(self, draft: KeptDraft) -> str:
        now = self._session.now()
        at = draft.saved_at.astimezone(now.tzinfo)
        return clock(at) if at.date() == now.date() else moment_words(at)

    def _open(self) -> None:
        if self._draft is not None:
            open_kept(self._session, self._draft.comment.id)

    def _compare(self) -> None:
        self._open()
        self._go("versions")

    def _discard(self) -> None:
        draft = self._draft
        if draft is None:
            return
        comments, now = self._session.workspace.comments, self._session.now()
        name = say("Newer draft from {when}", when=self._when(draft))
        self._buttons.setEnabled(False)
        self._session.jobs.write(
            "discard",
            lambda _cancel: discard(comments, draft, name, now),
            self._discarded,
            failed=self._failed,
        )

    def _discarded(self, done: bool) -> None:  # noqa: FBT001 - what the work returned
        draft = self._draft
        name = shortened(shown(draft.comment.display_name), LONGEST) if draft else ""
        self._buttons.setEnabled(True)
        for one in (self.compare, self.discard):
            one.hide()
        before = say("“{name}” is as it was before. The newer draft is among its versions.", name=name)
        self._said.setText(before if done else say("“{name}” was changed since then. It stays as it is.", name=name))

    def _failed(self, error: AppError) -> None:
        self._buttons.setEnabled(True)
        self._said.setText(say_error(error))
        self.show()

    def _leave(self) -> None:
        if self._session.comment is not None:
            self.hide()
