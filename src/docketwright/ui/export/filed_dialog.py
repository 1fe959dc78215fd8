"""I filed it: when, how, and under which number."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QDialog, QWidget

from docketwright.model.comment import Comment
from docketwright.model.rule import ChannelKind
from docketwright.model.text import clean
from docketwright.store.filings import Filing
from docketwright.ui.language import begun, say
from docketwright.ui.widgets.alt_keys import OwnLine
from docketwright.ui.widgets.basics import button, named, row, stack, words
from docketwright.ui.widgets.choice import Choice
from docketwright.ui.widgets.steady import steady

TRACKING = re.compile(r"[a-z0-9]{3}-[a-z0-9]{4}-[a-z0-9]{4}")
"""Regulations.gov's tracking numbers: 981 of 981 seen look like this."""


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
        self._lay_out()

    def filing(self) -> Filing:
        """Return what was entered, with the comment as it is now."""
        on = self._on.date()
        when = date(on.year(), on.month(), on.day())
        number, note = self._number.text().strip().lower(), clean(self._note.text()).strip()
        return Filing(self._comment, when, self._channel.currentData(), number, note)

    def _lay_out(self) -> None:
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

    def _look(self, text: str) -> None:
        typed = text.strip().lower()
        odd = bool(typed) and not TRACKING.fullmatch(typed)
        self._wrong.setText(
            say("Most tracking numbers look like ltz-8k2q-p0w1. If yours is right, keep it.") if odd else ""
        )
