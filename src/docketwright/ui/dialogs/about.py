"""About Docketwright, in a window of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from docketwright.ui.dialogs.sizing import open_at
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.settings.about import AboutPage
from docketwright.ui.widgets.basics import button, row, scrolled, stack


class AboutDialog(QDialog):
    """What this program is, its version and its licence."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("About Docketwright"))
        open_at(self, 51, 40)
        self.close_button = button(say("Close"), self.close)
        below = row(self.close_button)
        below.setContentsMargins(26, 0, 26, 0)
        stack(self, (scrolled(AboutPage(session), say("About")), below), margins=(0, 0, 0, 14))
