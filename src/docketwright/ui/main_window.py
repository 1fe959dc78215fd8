"""The one window: the home screen, or a comment with its steps, and the line of facts below."""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from docketwright.errors import AppError
from docketwright.model.steps import Step
from docketwright.ui.closing import Closing
from docketwright.ui.closing_words import ClosingWords, clock, closing_words
from docketwright.ui.commands import Commands
from docketwright.ui.dialogs.sizing import open_within
from docketwright.ui.language import say, speak
from docketwright.ui.menus import UNDO_WORDS, fill, needs_comment
from docketwright.ui.other_windows import OtherWindows
from docketwright.ui.session import Session
from docketwright.ui.small_screen import within_screen
from docketwright.ui.step_screens import StepScreens
from docketwright.ui.steps.home import Home
from docketwright.ui.unsaved_bar import UnsavedBar
from docketwright.ui.widgets.rail import Rail
from docketwright.ui.widgets.status import Status

if TYPE_CHECKING:
    from docketwright.ui.steps.page import StepPage

SMALLEST = (960, 640)
FIRST = (1180, 780)


class MainWindow(QMainWindow):
    """Shows what the session holds. `go` does what a menu, a key or a button asks for by name.

    `file_dropped` carries the path of a file that was dropped on the list of comments.
    """

    file_dropped = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.steps = StepScreens(session, self)
        self.others = OtherWindows(session, self)
        self.commands = Commands(self, session, self.steps, self.others)
        self._closing = Closing(session, self, self.others.may_leave)
        self._build()
        self.actions_by_name = fill(self.menuBar(), self, self.go)
        self._language = session.settings.language
        self._listen()
        self._listen_to_parts()
        self._place()
        self._show_screens()

    def go(self, name: str) -> None:
        """Do something by its name in the table of menus."""
        self.commands.do(name)

    @property
    def step(self) -> Step:
        """Return the step that is shown, or was last while none is."""
        return self.steps.step

    def page(self, step: Step) -> StepPage:
        """Return a step's screen, made when it is first wanted."""
        return self.steps.page(step)

    def show_step(self, step: Step) -> None:
        """Show a step of the open comment."""
        self.steps.show_step(step)

    def show_kept(self, since: datetime) -> None:
        """Say on the home screen which draft was kept of a use that began then and crashed."""
        self._home.kept.look(since)

    def tell_again(self) -> None:
        """Build every screen anew, in the language that is spoken now; step, caret and undo stay."""
        from docketwright.ui.retelling import caret_in, place_of, return_to  # noqa: PLC0415 - seldom needed

        self.session.leaving.emit()  # the screens are left, if not the comment
        self.steps.end_focus_mode()
        page = self.steps.current if self.session.comment else None
        spot, place = (caret_in(page), place_of(page, self.focusWidget())) if page else (None, None)
        settings_open = self.others.close()
        self._build()
        self._listen_to_parts()
        self.actions_by_name = fill(self.menuBar(), self, self.go)
        self._show_screens(self.step)
        self._show_verdict()
        again = self.steps.current
        if page and spot:
            again.show_spot(spot)
        elif page and place:
            return_to(again, place)
        if settings_open:
            self.go("settings")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Put everything on the disk; stay open where that fails, with the reason."""
        if not self._closing.may_close():
            event.ignore()
            return
        geometry = base64.b64encode(bytes(self.saveGeometry().data())).decode()
        self.session.change_settings(window=geometry)
        self.others.close()
        super().closeEvent(event)

    def _build(self) -> None:
        self._rail = Rail(lambda: self.go("home"))
        working = QWidget()
        layout = QHBoxLayout(working)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._rail)
        layout.addWidget(self.steps.begin(), 1)
        self._home = Home(self.session, self.go)
        self._screens = QStackedWidget()
        self._screens.addWidget(self._home)
        self._screens.addWidget(working)
        self._status = Status(lambda: self.go("back"), lambda: self.go("next"), self.session.jobs.cancel_shown)
        self._home.dropping.dropped.connect(self.file_dropped)
        self._home.reuse.told.connect(lambda had: self._status.show_home(had.counts, had.backup(self.session.now())))
        self._unsaved = UnsavedBar(self.session, lambda: self.go("save copy"))
        whole = QWidget()
        whole.setObjectName("page")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._screens, 1)
        column.addWidget(self._unsaved)
        column.addWidget(self._status)
        self.setCentralWidget(within_screen(self, whole, QSize(*SMALLEST)))

    def _listen(self) -> None:
        session = self.session
        connections: tuple[tuple[object, Callable[..., object]], ...] = (
            (session.comment_opened, self._show_screens),
            (session.comment_changed, self._show_comment),
            (session.verdict_changed, self._show_verdict),
            (session.saved, lambda at: self._status.show_saved(say("Saved {clock}", clock=clock(at)))),
            (session.save_failed, self._show_unsaved),
            (session.settings_changed, self._follow_language),
            (session.spot_wanted, self.steps.show_spot),
            (session.step_wanted, self.steps.show_step),
            (session.act_wanted, self.steps.act),
            (self.steps.shown, self._follow_step),
            (self.steps.alone, self._leave_alone),
        )
        for signal, slot in connections:
            signal.connect(slot)  # type: ignore[attr-defined] # Qt's signals

    def _listen_to_parts(self) -> None:
        """Connect what is made anew with each language; what was connected before goes with what it led to."""
        self.session.said.connect(self._status.show_text)
        self.session.jobs.slow.connect(self._status.show_slow)
        self.session.network.changed.connect(self._status.show_network)
        self._rail.step_chosen.connect(self.steps.show_step)

    def _follow_language(self) -> None:
        wanted = self.session.settings.language
        if wanted != self._language:
            self._language = wanted
            if speak(wanted):
                # Not now: the button that was pressed is among what goes.
                QTimer.singleShot(0, self, self.tell_again)

    def _place(self) -> None:
        kept = self.session.settings.window
        if not (kept and self.restoreGeometry(QByteArray(base64.b64decode(kept)))):
            open_within(self, *FIRST)

    def _show_screens(self, step: Step | None = None) -> None:
        comment = self.session.comment
        is_open = comment is not None
        self._screens.setCurrentIndex(1 if is_open else 0)
        self._status.show_open(is_open)
        self._status.show_saved(say("Saved") if is_open else "")
        self._status.show_text("")
        for name, action in self.actions_by_name.items():
            action.setEnabled(is_open or not needs_comment(name))
        self.commands.editing.take(self.actions_by_name)
        if comment is None:
            self.steps.end_focus_mode()
            self._status.show_steps("", "", main=False)
            self._home.draw()
            self._home.setFocus()
        else:
            self.steps.show_step(step or self.steps.landing(comment))
        self._show_comment()

    def _follow_step(self, step: Step) -> None:
        self._rail.show_chosen(step)
        order = list(Step)
        at = order.index(step)
        before = order[at - 1].value if at else ""
        following = order[at + 1].value if at + 1 < len(order) else ""
        self._status.show_steps(before, following, main=step in {Step.RULE, Step.YOU, Step.ARGUMENTS})

    def _leave_alone(self, alone: bool) -> None:  # noqa: FBT001 - what the signal carries
        """Hide everything but the step, or show it again."""
        for one in (self._rail, self._status, self.menuBar()):
            one.setVisible(not alone)

    def _show_comment(self) -> None:
        comment = self.session.comment
        self.setWindowTitle(
            say("{display_name} — Docketwright", display_name=comment.display_name) if comment else "Docketwright"
        )
        history = self.session.history
        for name, label in (("undo", history.undo_label), ("redo", history.redo_label)) if history else ():
            words = UNDO_WORDS[name]
            self.actions_by_name[name].setText(say(words[1], change=say(label).lower()) if label else say(words[0]))
            self.actions_by_name[name].setEnabled(bool(label))
        self._rail.show_states(self.session.states())
        said = closing_words(comment, self.session.now()) if comment else ClosingWords()
        self._rail.show_deadline(said.heading, said.left, said.when, urgent=said.urgent)

    def _show_verdict(self) -> None:
        verdict = self.session.verdict
        if verdict is not None:
            self._status.show_counts(verdict.words, len(verdict.fitted.text.encode()))
        self._rail.show_states(self.session.states())

    def _show_unsaved(self, _error: AppError) -> None:
        if self.session.unsaved:
            self._status.show_saved(say("Not saved"), wrong=True)
