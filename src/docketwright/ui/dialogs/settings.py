"""The settings: a list of pages at the left, and what each holds; every change holds at once."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QWidget

from docketwright.phrases import phrase
from docketwright.ui.dialogs.sizing import open_at
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.settings.about import AboutPage
from docketwright.ui.settings.appearance import AppearancePage
from docketwright.ui.settings.files import FilesPage
from docketwright.ui.settings.keys import KeysPage
from docketwright.ui.settings.network import NetworkPage
from docketwright.ui.settings.page import SettingsPage
from docketwright.ui.settings.writing import WritingPage
from docketwright.ui.widgets.basics import scrolled
from docketwright.ui.widgets.side_list import SideList

NAMES = (
    phrase("Appearance"),
    phrase("Writing"),
    phrase("Privacy and network"),
    phrase("Files and backups"),
    phrase("Shortcuts"),
    phrase("About"),
)


class SettingsDialog(QDialog):
    """Six pages of choices."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Settings"))
        open_at(self, 76, 41)
        self.setMinimumSize(620, 420)
        self._session = session
        self.pages: tuple[SettingsPage, ...] = (
            AppearancePage(session),
            WritingPage(session),
            NetworkPage(session),
            FilesPage(session),
            KeysPage(session),
            AboutPage(session),
        )
        self.list = SideList(say("Pages of the settings"), NAMES)
        self._stack = QStackedWidget()
        for name, page in zip(NAMES, self.pages, strict=True):
            self._stack.addWidget(scrolled(page, name))
        self.list.currentRowChanged.connect(self._show)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 14, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.list)
        layout.addWidget(self._stack, 1)
        session.settings_changed.connect(self._draw)
        self.list.setCurrentRow(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the settings as they are, with the list of pages in hand."""
        super().showEvent(event)
        self.list.setFocus()
        self._draw()

    def _show(self, at: int) -> None:
        self._stack.setCurrentIndex(at)
        self._draw()

    def _draw(self) -> None:
        if self.isVisible():
            self.pages[self._stack.currentIndex()].draw()
