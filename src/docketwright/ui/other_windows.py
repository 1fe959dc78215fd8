"""The windows beside the main one: each is loaded when it is first wanted, and kept for the next time."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtWidgets import QWidget

from docketwright.ui.holding_words import HoldsWords
from docketwright.ui.session import Session

SETTINGS = "SettingsDialog"


class OtherWindows:
    """Opens them over the main window, and closes them with it."""

    def __init__(self, session: Session, window: QWidget) -> None:
        self._session = session
        self._window = window
        self.made: dict[str, QWidget] = {}

    def show(self, module: str, name: str) -> QWidget:
        """Show the window of this name, of a module of dialogs, before all others, and return it."""
        if name not in self.made:
            made = getattr(import_module(f"docketwright.ui.dialogs.{module}"), name)
            self.made[name] = made(self._session, self._window)
        shown = self.made[name]
        shown.show()
        shown.raise_()
        shown.activateWindow()
        return shown

    def may_leave(self) -> bool:
        """Tell whether they may close; one that holds words that are not saved asks."""
        return all(one.may_leave() for one in self.made.values() if isinstance(one, HoldsWords))

    def close(self) -> bool:
        """Close every one that holds no unsaved words; tell whether the settings were open."""
        settings = self.made.get(SETTINGS)
        was_open = settings is not None and settings.isVisible()
        for name, one in tuple(self.made.items()):
            if not (isinstance(one, HoldsWords) and one.holds_words):
                one.close()
                one.deleteLater()
                del self.made[name]
        return was_open
