"""How to file: this notice's own steps, the official form, and what to keep once it is filed."""

from __future__ import annotations

import re
from datetime import date
from functools import partial

from PySide6.QtCore import QDate, QUrl
from PySide6.QtWidgets import QDateEdit, QDialog, QWidget

from docketwright.errors import AppError
from docketwright.letter.filing_steps import FilingStep, filing_steps
from docketwright.model.comment import Comment
from docketwright.model.rule import ChannelKind
from docketwright.model.text import clean
from docketwright.phrases import phrase
from docketwright.store.example import WRITTEN
from docketwright.store.filings import Filing
from docketwright.ui.closing_words import closing_words
from docketwright.ui.dialogs.asking import ask
from docketwright.ui.language import begun, say
from docketwright.ui.open_outside import open_outside
from docketwright.ui.session import Session
from docketwright.ui.widgets.alt_keys import OwnLine
from docketwright.ui.widgets.basics import button, clear, named, row, stack, words
from docketwright.ui.widgets.choice import Choice
from docketwright.ui.widgets.steady import steady

TRACKING = re.compile(r"[a-z0-9]{3}-[a-z0-9]{4}-[a-z0-9]{4}")
"""Regulations.gov's tracking numbers: 981 of 981 seen look like this."""

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


class FiledDialog(QDialog):
    """Asks when and how it was filed; the tracking number may come later."""

    def __init__(self, comment: Comment, today: date, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._comment = comment
        self.setWindowTitle(say("I filed it"))
        self.resize(440, 340)
        self._on = named(steady(QDateEdit(QDate(today.year, today.month, today.day))), say("Filed on"))
        self._on.setDisplayFormat("d MMM yyyy")
        self._on.setCalendarPopup(True)
        self._on.setMaximumDate(self._on.date())  # nothing was filed tomorrow
        self._channel = Choice(say("How"))
        for kind in ChannelKind:
            self._channel.addItem(begun(say(kind.value)), kind.value)
        self._number = named(OwnLine(placeholderText="ltz-8k2q-p0w1"), say("Tracking number"))
        self._number.textChanged.connect(self._look)
        self._note = named(OwnLine(placeholderText=say("Where the receipt lies")), say("Receipt or note"))
        self._wrong = words("", "half")
        keep = button(say("Keep it"), self.accept, "primary")
        keep.setDefault(True)
        stack(
            self,
            (
                words(say("Filed on"), "small"),
                self._on,
                words(say("How"), "small"),
                self._channel,
                words(say("Tracking number, if you have one"), "small"),
                self._number,
                self._wrong,
                words(say("Receipt or note, if you want to keep one"), "small"),
                self._note,
                row(keep, button(say("Cancel"), self.reject)),
            ),
            gap=7,
            margins=(18, 16, 18, 16),
        )

    def filing(self) -> Filing:
        """Return what was entered, with the comment as it is now."""
        on = self._on.date()
        when = date(on.year(), on.month(), on.day())
        number, note = self._number.text().strip().lower(), clean(self._note.text()).strip()
        return Filing(self._comment, when, self._channel.currentData(), number, note)

    def _look(self, text: str) -> None:
        typed = text.strip().lower()
        odd = bool(typed) and not TRACKING.fullmatch(typed)
        self._wrong.setText(
            say("Most tracking numbers look like ltz-8k2q-p0w1. If yours is right, keep it.") if odd else ""
        )
