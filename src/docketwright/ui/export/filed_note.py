"""That the open comment was filed, where it says how to file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from docketwright.model.comment import Comment
from docketwright.store.filings import FilingRow
from docketwright.ui.language import begun, say
from docketwright.ui.rule.facts import day_words
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, row, stack, words


class FiledNote(QWidget):
    """Says when and how the open comment was filed last; hidden where it was not. `open_list` shows My filings."""

    def __init__(self, session: Session, open_list: Callable[[], object]) -> None:
        super().__init__()
        self._session = session
        self._comment = ""
        self.said = words("", "good")
        stack(self, (self.said, row(button(say("My filings"), open_list, "link"))), gap=4)
        self.hide()
        session.filings_changed.connect(self._read)

    def show_comment(self, comment: Comment) -> None:
        """Look for the filings of this comment, where they were not looked for."""
        if comment.id != self._comment:
            self._comment = comment.id
            self.hide()
            self._read()

    def _read(self) -> None:
        filings = self._session.workspace.filings
        self._session.jobs.run("filed", lambda _cancel: filings.rows(), self._take, owner=self)

    def _take(self, rows: tuple[FilingRow, ...]) -> None:
        last = next((one for one in rows if one.comment_id == self._comment), None)
        self.setVisible(last is not None)
        if last is not None:
            channel = begun(say(last.channel))
            self.said.setText(say("Filed {day_words}, {channel}", day_words=day_words(last.filed_on), channel=channel))
