"""Two texts in one: what came is underlined on a green wash, what went is struck out on a red one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from docketwright.model.words_changed import Change, Run, words_changed
from docketwright.ui.language import say, shown
from docketwright.ui.widgets.look import look

_WASH = 46


class Differences(QTextEdit):
    """Shows what leads from one text to another; as high as its words."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAccessibleName(shown(name))
        self.setProperty("role", "differences")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())

    def show_change(self, before: str, after: str) -> None:
        """Show what leads from `before` to `after`."""
        self.show_runs(words_changed(before, after))

    def show_runs(self, runs: tuple[Run, ...]) -> None:
        """Show these runs."""
        self.clear()
        cursor = QTextCursor(self.document())
        for run in runs:
            cursor.insertText(run.text, _format(run.change))
        self.setAccessibleDescription(spoken(runs))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the words are at the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wanted = int(self.document().size().height()) + 2
        if wanted != self.height():
            self.setFixedHeight(wanted)


def spoken(runs: tuple[Run, ...]) -> str:
    """Return the runs as they are read aloud."""
    said = {Change.SAME: "{}", Change.ADDED: say(" [added: {}] "), Change.REMOVED: say(" [removed: {}] ")}
    return "".join(said[run.change].format(run.text) for run in runs)


def _format(change: Change) -> QTextCharFormat:
    made = QTextCharFormat()
    colours = look()
    made.setForeground(colours.text)
    if change is Change.ADDED:
        made.setBackground(_washed(colours.good))
        made.setFontUnderline(True)
    elif change is Change.REMOVED:
        made.setBackground(_washed(colours.bad))
        made.setFontStrikeOut(True)
    return made


def _washed(colour: QColor) -> QColor:
    made = QColor(colour)
    made.setAlpha(_WASH)
    return made
