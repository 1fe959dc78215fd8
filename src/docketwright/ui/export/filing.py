"""How to file: this notice's own steps, the official form, and the way to keep what was filed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget

from docketwright.errors import AppError
from docketwright.letter.filing_steps import filing_steps
from docketwright.letter.filing_ways import FilingStep
from docketwright.model.comment import Comment
from docketwright.phrases import phrase
from docketwright.store.example import WRITTEN
from docketwright.store.filings import Filing
from docketwright.ui.closing_words import closing_words
from docketwright.ui.dialogs.asking import ask
from docketwright.ui.export.filed_dialog import FiledDialog
from docketwright.ui.language import say
from docketwright.ui.open_outside import open_outside
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, clear, row, stack, words

_AGAIN = (phrase("Try again"), phrase("Cancel"))


class HowToFile(QWidget):
    """The numbered steps; nothing is opened before its address was shown."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._column = stack(self, gap=6)
        self._drawn: object = None

    def show_comment(self, comment: Comment) -> None:
        """Draw the steps for this comment."""
        now = WRITTEN if comment.example else self._session.now()
        steps, closes = filing_steps(comment, now), closing_words(comment, self._session.now())
        if (steps, comment.example, closes.closed) == self._drawn:
            return
        self._drawn = (steps, comment.example, closes.closed)
        clear(self._column)
        self._column.addWidget(words(say("How to file"), "heading"))
        if closes.closed:
            late = say("Comments closed on {left}. Agencies may accept late comments but need not.", left=closes.left)
            self._column.addWidget(words(late, "half"))
        for number, step in enumerate(steps, start=1):
            self._column.addWidget(words(f"{number}. {say(step.text)}"))
            if step.link:
                self._column.addWidget(row(button(say("Open the page…"), partial(self._open, step), "link")))
        if comment.example:
            self._column.addWidget(words(say("This is the example: it cannot be filed."), "half"))
        else:
            self._column.addWidget(
                row(button(say("I filed it…"), self._file, hint=say("Keep the date, the way and the number")))
            )

    def _open(self, step: FilingStep) -> None:
        choices = (say("Open in the browser"), say("Cancel"))
        what = say("This opens {link}", link=step.link)
        more = say("Your browser contacts that site; Docketwright sends nothing.")
        if ask(self, what, more, choices) == choices[0]:
            open_outside(self, QUrl(step.link))

    def _file(self) -> None:
        comment = self._session.comment
        if comment is None:
            return
        dialog = FiledDialog(comment, self._session.now().date(), self.window())
        if dialog.exec():
            self._session.flush()
            self._keep(dialog.filing())

    def _keep(self, filing: Filing) -> None:
        while True:
            try:
                self._session.workspace.filings.record(filing)
            except AppError as error:
                if ask(self, error.what_happened, error.what_to_do, _AGAIN) != _AGAIN[0]:
                    return
            else:
                self._session.mark_exported(filing.comment.id)
                self._session.filings_changed.emit()
                self._session.said.emit(say("Kept in My filings with a frozen copy"))
                return
