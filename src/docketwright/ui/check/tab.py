"""What the tabs of the Check step have in common."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from docketwright.ui.looking_over import Verdict
from docketwright.ui.session import Session
from docketwright.ui.widgets.at_once import at_once
from docketwright.ui.widgets.basics import clear, scrolled, stack
from docketwright.ui.widgets.place_kept import place_kept


class Tab(QWidget):
    """A scrolled column under a name; `badge` is what stands after the name for a verdict, "" for nothing."""

    name = ""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.inside = QWidget()
        self.column: QVBoxLayout = stack(self.inside, gap=10, margins=(0, 4, 12, 20))
        stack(self, (scrolled(self.inside, self.name),), gap=0)

    @abstractmethod
    def show_verdict(self, verdict: Verdict) -> None:
        """Draw a verdict."""

    def badge(self, verdict: Verdict) -> str:  # noqa: ARG002 - most tabs count nothing
        """Return what stands after the name, such as "2 of 3"."""
        return ""


class DrawnTab(Tab):
    """A tab that is drawn anew, but only where it would look different: `facts` is all that it shows."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._drawn: object = None

    def show_verdict(self, verdict: Verdict) -> None:
        """Draw the verdict; nothing happens where this tab would show the same."""
        facts = self.facts(verdict)
        if facts == self._drawn:
            return
        self._drawn = facts
        with place_kept(self), at_once(self.inside):
            clear(self.column)
            for widget in self.parts(verdict):
                self.column.addWidget(widget)
            self.column.addStretch(1)

    @abstractmethod
    def facts(self, verdict: Verdict) -> object:
        """Return a value that differs where this tab would look different."""

    @abstractmethod
    def parts(self, verdict: Verdict) -> Iterable[QWidget]:
        """Return the widgets that show it."""
