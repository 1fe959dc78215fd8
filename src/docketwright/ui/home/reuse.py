"""The card under the comments: which arguments can be used again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, stack, words

if TYPE_CHECKING:
    from docketwright.ui.home.overview import Overview
    from docketwright.ui.jobs import Cancel


class Reuse(QFrame):
    """Says what the library holds; `told` carries the whole overview, for the line at the bottom."""

    told = Signal(object)

    def __init__(self, session: Session, go: Callable[[str], object]) -> None:
        super().__init__()
        self._session = session
        self._listed = False
        self.setProperty("role", "soft")
        self.said = words("", "quiet")
        self.library = button(say("Choose an argument…"), lambda: go("library"), "link", hint=say("Library (Ctrl+L)"))
        stack(
            self, (words(say("Reuse an argument"), "strong"), self.said, self.library), gap=4, margins=(16, 12, 16, 12)
        )
        self.hide()

    def draw(self, comments: int) -> None:
        """Count anew what is there beside so many comments, away from the window's thread."""
        workspace, zone = self._session.workspace, self._session.now().tzinfo

        def work(_cancel: Cancel) -> Overview:
            from docketwright.ui.home.overview import overview  # noqa: PLC0415 - the first paint tells no figures

            return overview(workspace, comments, zone)

        # The list of comments beside it says what cannot be read; without figures the card stays away.
        self._session.jobs.run("overview", work, self._show, failed=lambda _error: None)

    def show_listed(self, *, listed: bool) -> None:
        """Show the card where there are comments; the empty screen says what to do first."""
        self._listed = listed
        self.setVisible(listed and bool(self.said.text()))

    def _show(self, counted: Overview) -> None:
        self.said.setText(counted.blocks)
        self.setVisible(self._listed)
        self.told.emit(counted)
