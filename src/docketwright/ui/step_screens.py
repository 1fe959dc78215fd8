"""The screens of the six steps, one of which is shown; each is loaded when it is first wanted."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from docketwright.model.steps import Progress, Step
from docketwright.ui.session import Session
from docketwright.ui.steps.page import pane_of

if TYPE_CHECKING:
    from docketwright.model.comment import Comment
    from docketwright.model.finding import Spot
    from docketwright.ui.steps.page import StepPage

# The window paints without the reader of notices or the letter.
PAGES = {
    Step.RULE: "docketwright.ui.steps.rule:RulePage",
    Step.YOU: "docketwright.ui.steps.you:YouPage",
    Step.ARGUMENTS: "docketwright.ui.steps.arguments:ArgumentsPage",
    Step.WRITE: "docketwright.ui.steps.write:WritePage",
    Step.CHECK: "docketwright.ui.steps.check:CheckPage",
    Step.EXPORT: "docketwright.ui.steps.export:ExportPage",
}
PART_STEPS = {"author": Step.YOU, "standing": Step.YOU, "rule": Step.RULE, "letter": Step.CHECK, "file": Step.CHECK}


class StepScreens(QObject):
    """Makes the screens and shows one of them; `shown` comes with its step before the focus goes there.

    `begin` comes first. In focus mode the Write step has the window to itself: `alone` tells when it begins and ends.
    """

    shown = Signal(object)
    alone = Signal(bool)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._focused = False
        self.step = Step.RULE
        self._made: dict[Step, StepPage] = {}
        self._stack: QStackedWidget

    def begin(self) -> QStackedWidget:
        """Return where the screens are shown, empty; those that were made before go with where they are."""
        self._made = {}
        self._stack = QStackedWidget()
        return self._stack

    def page(self, step: Step) -> StepPage:
        """Return a step's screen, made when it is first wanted."""
        if step not in self._made:
            module, name = PAGES[step].split(":")
            made: StepPage = getattr(import_module(module), name)(self._session)
            self._made[step] = made
            self._stack.addWidget(made)
        return self._made[step]

    @property
    def current(self) -> StepPage:
        """Return the screen of the step that is shown."""
        return self.page(self.step)

    def show_step(self, step: Step) -> None:
        """Show a step of the open comment; focus mode ends with the Write step, which alone shows the way out of it."""
        if step is not Step.WRITE:
            self.end_focus_mode()
        self.step = step
        page = self.page(step)
        page.prepare()
        # Asked first: Qt hands the focus to whatever had it in this step before.
        first = page.first_focus()
        there = (focus := self._window.focusWidget()) is not None and page.isAncestorOf(focus)
        self._stack.setCurrentWidget(page)
        self.shown.emit(step)
        if not there:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_spot(self, spot: Spot) -> None:
        """Take the person to a place in the comment."""
        from docketwright.model.wording import PARTS  # noqa: PLC0415 - the window is painted without a comment's nouns

        step = PART_STEPS.get(spot.part, Step.WRITE)
        if spot.part not in {*PARTS, *PART_STEPS} and not spot.owner and spot.part != "source":
            step = Step.WRITE
        self.show_step(step)
        self.page(step).show_spot(spot)

    def act(self, name: str) -> bool:
        """Let the screen that is shown do something by name; False where its step cannot."""
        return self.current.act(name)

    def landing(self, comment: Comment) -> Step:
        """Return the step a person lands on: the first one that is not done, Write once there is something to write."""
        if comment.arguments:
            return Step.WRITE
        undone = (one.step for one in self._session.states() if one.progress is not Progress.DONE)
        return next(undone, Step.EXPORT)

    def go_by(self, by: int) -> None:
        """Show the step that is so many after this one; none where there is none."""
        order = list(Step)
        at = order.index(self.step) + by
        if 0 <= at < len(order):
            self.show_step(order[at])

    def go_pane_by(self, by: int) -> None:
        """Put the focus into the pane that is so many after the one it is in, past those that cannot be seen."""
        page = self.current
        panes = page.panes()
        inside = pane_of(panes, self._window.focusWidget())
        at = 0 if inside < 0 else inside + by
        for turn in range(len(panes)):
            chosen = (at + turn * by) % len(panes)
            page.bring_pane(chosen)
            if panes[chosen].isVisible():
                panes[chosen].setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def switch_focus_mode(self) -> None:
        """Show the Write step and give it the window to itself, or share the window again."""
        if not self._focused:
            self.show_step(Step.WRITE)
        self._focused = not self._focused
        self.alone.emit(self._focused)
        self.page(Step.WRITE).act("focus mode")

    def end_focus_mode(self) -> None:
        """Share the window again, where it is not shared."""
        if self._focused:
            self.switch_focus_mode()
