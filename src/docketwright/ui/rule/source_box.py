"""The one box that a notice comes in by: typed, pasted, opened or dropped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from docketwright.model.text import clean
from docketwright.online.references import ReferenceKind, what_is
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.widgets.alt_keys import AltTypesNothing
from docketwright.ui.widgets.basics import button, row, stack, words
from docketwright.ui.widgets.pasting import pasted_text

FILE_KINDS = phrase("Notices (*.xml *.json *.html *.htm *.pdf *.txt *.docx);;All files (*)")


class NoticeBox(AltTypesNothing, QPlainTextEdit):
    """Two lines to type in. `given` carries a short text after Enter, or a whole notice as soon as it is pasted."""

    given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(say("Docket number, citation, RIN, link, or the notice itself"))
        self.setPlaceholderText(
            say("BIS-2024-0047   ·   89 FR 73612   ·   0694-AJ55   ·   a link   ·   or paste the notice")
        )
        self.setTabChangesFocus(True)
        self.setFixedHeight(int(self.fontMetrics().height() * 2.2) + 22)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Let a page that comes without plain text be dropped too, and pasted by the mouse."""
        return source.hasHtml() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take a pasted notice at once; put anything shorter in."""
        text = source.text() if source.hasText() else pasted_text(source)
        if what_is(text).kind is ReferenceKind.NOTICE:
            self.given.emit(text)
        elif text:
            self.insertPlainText(clean(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the text over with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.given.emit(self.toPlainText())
        else:
            super().keyPressEvent(event)


class SourceBox(QFrame):
    """Where the rule comes from. `given` carries text, `dropped` a path."""

    given = Signal(str)
    dropped = Signal(object)

    def __init__(
        self, open_file: Callable[[], object], no_docket: Callable[[], object], by_hand: Callable[[], object]
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAcceptDrops(True)
        self.box = NoticeBox()
        self.box.given.connect(self.given)
        self.take = button(say("Find"), lambda: self.given.emit(self.box.toPlainText()), "primary")
        self.open = button(say("Open file…"), open_file, hint=say("XML, PDF, HTML, JSON, Word or text, as downloaded"))
        self.no_docket = button(
            say("There is no open docket"), no_docket, "link", hint=say("Write a letter to the agency")
        )
        self.by_hand = button(say("Type it by hand"), by_hand, "link", hint=say("When you have no copy of the notice"))
        stack(
            self,
            (
                self.box,
                row(self.take, self.open),
                words(say("Or drop the downloaded notice here: XML, PDF, HTML, JSON, Word or text."), "small"),
                row(self.no_docket, self.by_hand, gap=16),
            ),
            gap=10,
            margins=(16, 16, 16, 14),
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file or a text."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()
            self._light(on=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        super().dragLeaveEvent(event)
        self._light(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand over what was dropped."""
        self._light(on=False)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.dropped.emit(paths[0])
        elif event.mimeData().hasText():
            self.given.emit(event.mimeData().text())
        event.acceptProposedAction()

    def _light(self, *, on: bool) -> None:
        self.setProperty("chosen", on)
        self.style().unpolish(self)
        self.style().polish(self)
