"""What every page of the settings has in common: a title, a column of parts, and drawing from the session."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import words


class SettingsPage(QWidget):
    """A subclass adds its parts in `__init__` and shows the settings in `draw`."""

    title = ""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(26, 22, 26, 22)
        self._column.setSpacing(8)
        self._column.addWidget(words(self.title, "title"))

    def section(self, heading: str, help_text: str, *parts: QWidget) -> None:
        """Add a heading, a sentence of help ("" for none), and the parts below it."""
        self._column.addSpacing(8)
        if heading:
            self._column.addWidget(words(heading, "heading"))
        if help_text:
            self._column.addWidget(words(help_text, "quiet"))
        for part in parts:
            self._column.addWidget(part)

    def finish(self) -> None:
        """Leave the room below empty."""
        self._column.addStretch(1)

    def draw(self) -> None:
        """Show the settings as they are."""
