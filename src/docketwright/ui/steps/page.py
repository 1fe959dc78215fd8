"""What every step's screen has in common: its panes, when it is drawn, and what the menus may ask of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from docketwright.ui.session import Session
from docketwright.ui.widgets.around import scroll_area_around

# The first paint waits for no noun of a comment, and the menus take a word of this file.
if TYPE_CHECKING:
    from docketwright.model.finding import Spot
    from docketwright.model.rule import Place

SIDE_WIDTH = 300


class StepPage(QWidget):
    """One step's screen. A subclass builds its parts in `__init__`, gives them to `arrange`, and draws in `draw`.

    `draw` is called when the step is shown, and after each change of the comment or verdict while it is shown.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stale = True
        session.comment_changed.connect(self._refresh)
        session.verdict_changed.connect(self._refresh)
        session.settings_changed.connect(self._refresh)

    def arrange(self, whole: QWidget) -> None:
        """Let this fill the screen, to its edges."""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(whole)

    def prepare(self) -> None:
        """Draw what changed while the step was hidden: all of it must be there to take keys when it is shown."""
        if self._stale and self.session.comment is not None:
            self._stale = False
            self.draw()

    def draw(self) -> None:
        """Draw everything from the session; a comment is open whenever this is called."""

    def panes(self) -> list[QWidget]:
        """Return where F6 goes in turn: one widget of each pane that can take the focus."""
        return []

    def bring_pane(self, at: int) -> None:
        """Bring the pane with this place among `panes` into sight, where only one is shown at a time."""

    def first_focus(self) -> QWidget:
        """Return where the keyboard goes when the step is opened."""
        return next(iter(self.panes()), self)

    def show_spot(self, spot: Spot) -> None:
        """Bring a place of the comment into sight and put the caret there."""

    def show_place(self, place: Place) -> None:
        """Bring a place of the notice into sight."""

    def act(self, name: str) -> bool:
        """Do what a menu asks for by name ("new argument", "next spelling"); False where this step cannot."""
        method = getattr(self, f"do_{name.replace(' ', '_')}", None)
        if method is None:
            return False
        method()
        return True

    def ask_window(self, name: str) -> None:
        """Let the window do something by name ("library", "focus mode"); nothing where the screen stands alone."""
        go = getattr(self.window(), "go", None)
        if go is not None:
            go(name)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what changed while the step was hidden."""
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def _refresh(self) -> None:
        if not self.isVisible():
            self._stale = True
        elif self.session.comment is not None:
            self._stale = False
            self.draw()


def pane_of(panes: Sequence[QWidget], focus: QWidget | None) -> int:
    """Return which pane the focus is in, or shares a column with, as its place among them; -1 for none."""
    if focus is None:
        return -1
    inside = [at for at, pane in enumerate(panes) if pane is focus or pane.isAncestorOf(focus)]
    held = scroll_area_around(focus)
    beside = [at for at, pane in enumerate(panes) if held is not None and scroll_area_around(pane) is held]
    return next(iter((*inside, *beside)), -1)
