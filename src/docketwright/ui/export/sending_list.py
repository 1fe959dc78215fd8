"""Before you send: the rows, each a mark, a name and what was seen, and the statements to tick."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from docketwright.model.comment import Comment
from docketwright.phrases import phrase
from docketwright.ui.export.before_sending import STATEMENTS, Row, rows
from docketwright.ui.language import say
from docketwright.ui.looking_over import Verdict
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, clear, column, stack, words
from docketwright.ui.widgets.ticks import Tick

MARKS = {True: ("✓", "good"), False: ("!", "half"), None: ("•", "quiet")}
SAID = {True: phrase("Fine"), False: phrase("Look at this"), None: phrase("For you to judge")}


class SendingList(QWidget):
    """Drawn again only where it would look different."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._column = stack(self, gap=7)
        self._drawn: object = None

    def show_verdict(self, verdict: Verdict, now: datetime) -> None:
        """Draw the rows for this verdict."""
        shown = rows(verdict, now)
        if shown == self._drawn:
            return
        self._drawn = shown
        clear(self._column)
        for one in shown:
            self._column.addWidget(self._row(one))

    def _row(self, one: Row) -> QWidget:
        line = QWidget()
        line.setAccessibleName(f"{one.name}: {one.seen}. {say(SAID[one.fine])}")
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(9)
        mark = words(*MARKS[one.fine], wrap=False)
        mark.setFixedWidth(14)
        seen = column((words(one.name, "strong"), words(one.seen, "small")), gap=0)
        layout.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(seen, 1)
        if one.finding is not None:
            finding = one.finding
            layout.addWidget(
                button(say("Go there"), lambda: self._session.go_to(finding.spot), "link"), 0, Qt.AlignmentFlag.AlignTop
            )
        return line


class Statements(QWidget):
    """What the person ticks before sending."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.boxes: dict[str, Tick] = {}
        layout = stack(self, gap=3)
        for key, text in STATEMENTS.items():
            box = Tick(text)
            box.ticked.connect(lambda on, key=key: self._state(key, on=on))
            self.boxes[key] = box
            layout.addWidget(box)

    def show_comment(self, comment: Comment) -> None:
        """Show what was ticked."""
        for key, box in self.boxes.items():
            box.set_ticked(key in comment.stated)

    def _state(self, key: str, *, on: bool) -> None:
        self._session.edit(
            lambda one: replace(one, stated=one.stated | {key} if on else one.stated - {key}), phrase("Statement")
        )
