"""What will be sent, as it will be sent: pages for the letter, plain text for the web form and the e-mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget

from docketwright.model.comment import Comment
from docketwright.model.dating import dated
from docketwright.ui.export.formats import EMAIL, WEB, WORD, Format
from docketwright.ui.jobs import Cancel
from docketwright.ui.language import say
from docketwright.ui.pages.view import PagePreview, count
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import named

if TYPE_CHECKING:
    from docketwright.letter.fitting import Fitted
    from docketwright.ui.pages.letter_pages import LetterPages

PAUSE_MS = 200


class Preview(QStackedWidget):
    """Draws the open comment in the chosen form a moment after it changed.

    `measured` tells how long it came out, `left_out` what a form with little room does not hold, "" for nothing.
    """

    measured = Signal(str)
    left_out = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setAccessibleName(say("The letter as it will be sent"))
        self._chosen = WORD
        self._drawn: Comment | None = None
        self.pages = PagePreview()
        self.pages.sheets.chosen.connect(session.go_to)
        self.text = named(QPlainTextEdit(readOnly=True), say("Text as it will be sent"))
        self.addWidget(self.pages)
        self.addWidget(self.text)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._draw)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard to what is shown; Tab goes there by itself, and backwards it would never get past this."""
        super().focusInEvent(event)
        shown = self.currentWidget()
        if shown is not None:
            shown.setFocus(event.reason())

    def choose(self, chosen: Format) -> None:
        """Draw in this form from now on."""
        self._chosen = chosen
        self._drawn = None
        self._pause.start()

    def refresh(self) -> None:
        """Draw again soon, if the comment is another one than was drawn."""
        if self._session.comment is not self._drawn:
            self._pause.start()

    def _draw(self) -> None:
        comment, chosen, jobs = self._session.comment, self._chosen, self._session.jobs
        if comment is None:
            return
        self._drawn = comment
        leaving = dated(comment, self._session.now().date())
        self.left_out.emit("")
        if chosen is WEB:
            self._draw_web_form(leaving)
            return
        if chosen is EMAIL:
            self.setCurrentWidget(self.text)
            jobs.run("preview", lambda _cancel: chosen.make(leaving, ()).decode(), self._show_text)
            return
        self.setCurrentWidget(self.pages)

        def work(_cancel: Cancel) -> LetterPages:
            from docketwright.letter.compose import compose  # noqa: PLC0415 - in a worker
            from docketwright.ui.pages.letter_pages import lay_out  # noqa: PLC0415 - in a worker

            return lay_out(compose(leaving))

        jobs.run("preview", work, self._show_pages, label=say("Laying out the pages"))

    def _draw_web_form(self, leaving: Comment) -> None:
        self.setCurrentWidget(self.text)

        def work(_cancel: Cancel) -> Fitted:
            from docketwright.letter.plain import web_text  # noqa: PLC0415 - in a worker

            return web_text(leaving)

        self._session.jobs.run("preview", work, self._show_fitted)

    def _show_fitted(self, fitted: Fitted) -> None:
        self._show_text(fitted.text)
        if fitted.left_out and self._chosen is WEB:  # another form may be chosen by now, and that holds it all
            parts = "; ".join(say(one) for one in fitted.left_out)
            self.left_out.emit(say("Not in it for want of room: {parts}. The letter has it all.", parts=parts))

    def _show_pages(self, laid: LetterPages) -> None:
        self.pages.show_pages(laid)
        pages = count(len(laid.pages))
        self.measured.emit(pages if laid.sure else say("About {pages}", pages=pages))

    def _show_text(self, text: str) -> None:
        self.text.setPlainText(text)
        self.measured.emit(say("{count:,} characters, {count2:,} bytes", count=len(text), count2=len(text.encode())))
