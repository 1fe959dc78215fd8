"""The line at the bottom: saved, words, the web form, slow work with Cancel, the network, Back and Next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from docketwright.ui.language import say, shown
from docketwright.ui.widgets.announcing import announce
from docketwright.ui.widgets.basics import button, give_role, words

WEB_LIMIT = 5000
_EDGE, _GAP = 14, 18
_NEWS_MS = 20_000


class Status(QWidget):
    """One line of facts; a finished save is shown here, not announced."""

    def __init__(
        self, back: Callable[[], object], following: Callable[[], object], cancel: Callable[[], object]
    ) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(say("Status"))
        self._saved = words("", "small", wrap=False)
        self._count = words("", "small", wrap=False)
        self._web = words("", "small", wrap=False)
        self._said = words("", "small", wrap=False)
        self._backup = words("", "small", wrap=False)
        self._network = words(say("Network: off"), "small", wrap=False)
        self._network.setToolTip(
            say("Docketwright sends nothing and asks nothing until you ask it to look something up.")
        )
        self._progress = QProgressBar(maximum=0, textVisible=False)
        self._progress.setFixedWidth(90)
        self._slow = words("", "small", wrap=False)
        self._cancel = button(say("Cancel"), cancel, "link")
        self._back = button(say("Back"), back, hint=say("The step before (Alt+Left)"))
        self._next = button(say("Next"), following, hint=say("The following step (Alt+Right)"))
        self._lay_out()
        # What happened a while ago would be taken for news.
        self._said_long_ago = QTimer(self, singleShot=True, interval=_NEWS_MS)
        self._said_long_ago.timeout.connect(lambda: self.show_text(""))
        self._is_open = False
        self.show_slow("")

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_EDGE, 6, _EDGE, 6)
        layout.setSpacing(_GAP)
        for fact in (self._saved, self._count, self._web, self._said):
            layout.addWidget(fact)
        layout.addStretch(1)
        for widget in (self._slow, self._progress, self._cancel, self._backup, self._network, self._back, self._next):
            layout.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the counts where there is no room for them: the buttons are never cut off."""
        super().resizeEvent(event)
        self._fit()

    def show_saved(self, text: str, *, wrong: bool = False) -> None:
        """Say that the words are safe and since when, or that they are not."""
        self._saved.setText(text)
        if wrong:
            announce(self, text, at_once=True)
        give_role(self._saved, "bad" if wrong else "small")

    def show_counts(self, count: int, web_bytes: int) -> None:
        """Say how many words the person has written and how much of the web form the letter takes."""
        self._count.setToolTip(
            say("Your own words. Titles, quotations and standard sentences that you left as they are do not count.")
        )
        self._count.setText(say("1 word") if count == 1 else say("{count:,} words", count=count))
        self._web.setText(say("Web form {web_bytes:,} / {web_limit:,} bytes", web_bytes=web_bytes, web_limit=WEB_LIMIT))
        self._fit()
        self._web.setToolTip(say("The form on Regulations.gov takes 5,000 bytes; a curly quotation mark takes three."))

    def show_home(self, counts: str, backup: str) -> None:
        """Say on the home screen what there is and when it was last backed up; nothing while a comment is open."""
        if not self._is_open:
            self._saved.setText(counts)
            self._backup.setText(backup)
            self._saved.show()

    def show_text(self, text: str) -> None:
        """Say one thing that just happened."""
        self._said.setText(text)
        if text:
            self._said_long_ago.start()
        self._fit()
        announce(self, text)

    def show_slow(self, label: str) -> None:
        """Show what takes long, with Cancel; "" hides it."""
        self._slow.setText(f"{label}…" if label else "")
        self._progress.setAccessibleName(self._slow.text())
        announce(self, self._slow.text())
        for widget in (self._slow, self._progress, self._cancel):
            widget.setVisible(bool(label))

    def show_network(self, text: str) -> None:
        """Say what the network does."""
        self._network.setText(shown(text))

    def show_steps(self, before: str, following: str, *, main: bool) -> None:
        """Name the steps that Back and Next lead to; "" hides a button. `main` makes Next the main action."""
        for one, name in ((self._back, before), (self._next, following)):
            one.setVisible(bool(name))
        self._back.setText(say("Back"))
        self._next.setText(say("Next: {following}", following=say(following).lower()))
        give_role(self._next, "primary" if main else "")
        self._fit()

    def show_open(self, is_open: bool) -> None:  # noqa: FBT001 - one fact, one caller
        """Show the facts of an open comment, or only the network on the home screen."""
        self._is_open = is_open
        for one in (self._saved, self._said):
            one.setVisible(is_open)
        self._backup.setVisible(not is_open)
        self._fit()

    def _fit(self) -> None:
        slow = (self._slow, self._progress, self._cancel)
        kept = (self._saved, self._said, *slow, self._network, self._back, self._next)
        room = self.width() - 2 * _EDGE - sum(one.sizeHint().width() + _GAP for one in kept if not one.isHidden())
        for one in (self._web, self._count):
            room -= one.sizeHint().width() + _GAP
            one.setVisible(self._is_open and room >= 0)
