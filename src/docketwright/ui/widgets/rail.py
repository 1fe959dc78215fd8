"""The six steps on the left, each with its state, and the deadline under them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QSizePolicy, QVBoxLayout, QWidget

from docketwright.model.steps import Progress, Step, StepState
from docketwright.ui.language import begun, say, shown
from docketwright.ui.widgets.basics import button, give_role, words
from docketwright.ui.widgets.look import look
from docketwright.ui.widgets.pressing import PressButton

WIDTH, EMS = 212, 11
_DISC = 22


class StepButton(PressButton):
    """A step with a disc that shows its number, a tick when it is done, or a mark when it wants attention."""

    def __init__(self, step: Step, number: int) -> None:
        super().__init__(say(step.value))
        self.step = step
        self._number = number
        self._progress = Progress.NOT_STARTED
        self._shown: StepState | None = None
        self.setProperty("role", "step")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_state(self, state: StepState) -> None:
        """Draw how far the step is and say why; nothing where that is shown already, as on nearly every key."""
        if state == self._shown:
            return
        self._shown = state
        self._progress = state.progress
        self.setToolTip(
            say(
                "{progress}: {reason}  (Ctrl+{number})",
                progress=begun(say(state.progress.value)),
                reason=state.reason,
                number=self._number,
            )
        )
        self.setAccessibleName(
            say(
                "Step {number}, {step}: {progress}",
                number=self._number,
                step=say(self.step.value),
                progress=say(state.progress.value),
            )
        )
        self.setAccessibleDescription(shown(state.reason))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, then the disc in the room that the theme leaves before its words."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_disc(painter, QRectF(10, (self.height() - _DISC) / 2, _DISC, _DISC))

    def _paint_disc(self, painter: QPainter, disc: QRectF) -> None:
        colours = look()
        done = self._progress is Progress.DONE
        attention = self._progress is Progress.NEEDS_ATTENTION
        colour = colours.good if done else colours.half if attention else colours.quiet
        if self.isChecked() and not done and not attention:
            colour = colours.accent
        painter.setPen(QPen(colour, 1.4))
        painter.setBrush(colour if done else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc)
        if done:
            painter.setPen(QPen(colours.paper, 1.9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            middle = disc.center()
            painter.drawPolyline([middle + QPointF(-4, 0.4), middle + QPointF(-1.2, 3.2), middle + QPointF(4.2, -3.2)])
            return
        font = QFont(self.font())
        font.setPointSizeF(max(7.5, font.pointSizeF() * 0.86))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, "!" if attention else str(self._number))


class Rail(QWidget):
    """Home, the six steps, and when comments close."""

    step_chosen = Signal(object)

    def __init__(self, go_home: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(say("Steps"))
        self._fitted: tuple[object, ...] = ()
        self._fit()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 18, 10, 14)
        layout.setSpacing(3)
        home = button(say("‹  My comments"), go_home, "link", hint=say("Back to the list of your comments (Alt+Home)"))
        layout.addWidget(home)
        layout.addSpacing(10)
        self._group = QButtonGroup(self)
        self.buttons = {step: self._button(step, number) for number, step in enumerate(Step, start=1)}
        for one in self.buttons.values():
            layout.addWidget(one)
        layout.addSpacing(10)
        self.summary = words("", "small")
        self.summary.setContentsMargins(10, 0, 4, 0)
        layout.addWidget(self.summary)
        layout.addStretch(1)
        self._closes = words("", "small")
        self._left = words("", "heading")
        self._when = words("", "small")
        for line in (self._closes, self._left, self._when):
            line.setContentsMargins(10, 0, 4, 0)
            layout.addWidget(line)

    def _button(self, step: Step, number: int) -> StepButton:
        made = StepButton(step, number)
        made.clicked.connect(lambda *_: self.step_chosen.emit(step))
        self._group.addButton(made)
        return made

    def changeEvent(self, event: QEvent) -> None:
        """Give larger text the room it needs."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(max(WIDTH, EMS * self.fontMetrics().horizontalAdvance("m")))

    def show_states(self, states: tuple[StepState, ...]) -> None:
        """Draw the state of each step and the sum of them."""
        for state in states:
            self.buttons[state.step].show_state(state)
        done = sum(1 for one in states if one.progress is Progress.DONE)
        attention = sum(1 for one in states if one.progress is Progress.NEEDS_ATTENTION)
        need = {0: "", 1: say(", 1 needs attention")}.get(
            attention, say(", {attention} need attention", attention=attention)
        )
        self.summary.setText(
            say("{done} of {count} steps done{need}", done=done, count=len(states), need=need) if states else ""
        )
        self._fit_height()

    def show_chosen(self, step: Step) -> None:
        """Mark the step that is shown."""
        self.buttons[step].setChecked(True)

    def show_deadline(self, heading: str, left: str, when: str, *, urgent: bool) -> None:
        """Say when comments close: a heading, the days left, and the moment in words; "" hides a line."""
        give_role(self._left, "urgent" if urgent else "heading")
        for label, text in ((self._closes, heading), (self._left, left), (self._when, when)):
            label.setText(text)
        self._left.setToolTip(when)
        self._fit_height()

    def deadline(self) -> tuple[QLabel, QLabel, QLabel]:
        """Return the lines of the deadline: its heading, the days left, the moment in words."""
        return self._closes, self._left, self._when

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many lines as there is room for."""
        super().resizeEvent(event)
        self._fit_height()

    def _fit_height(self) -> None:
        """Leave out lines below the steps rather than cut them: first the moment in words, the days left last."""
        lines = (self._when, self.summary, self._closes, self._left)
        asked = (self.size(), self.font(), *(one.text() for one in lines))
        if asked == self._fitted:
            return  # as on nearly every key
        self._fitted = asked
        for one in lines:
            one.setVisible(bool(one.text()))
        layout = self.layout()
        for one in lines[:-1]:
            if layout is None or layout.totalHeightForWidth(self.width()) <= self.height():
                return
            one.hide()
