"""One value of the notice: what it is, where it stood, and Change."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout

from docketwright.model.rule import Place, Rule
from docketwright.online.references import ReferenceKind, what_is
from docketwright.phrases import phrase
from docketwright.ui.language import say, shown
from docketwright.ui.rule.facts import HAND, Fact
from docketwright.ui.rule.value_editor import ValueEditor
from docketwright.ui.widgets.basics import button, row, words
from docketwright.ui.widgets.breaking import breakable

ODD_DOCKET = phrase("This does not look like most docket numbers (for example BIS-2024-0047). If it is right, keep it.")

# A link has room for its focus ring around it; the words above stand over the link's words.
_LINK_EDGE = 3
_BESIDE, _BELOW = 12, 2
_ANY = 10_000  # wider than any screen


class FactRow(QFrame):
    """A value with its place. `place_asked` when the person wants to see it; `put_right` and `put_back` change it.

    `odd_kept` carries an odd docket number that the person says is right.
    """

    place_asked = Signal(object)
    put_right = Signal(str, object)
    put_back = Signal(str)
    odd_kept = Signal(str)

    def __init__(self, label: str, why: str, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._rule = Rule()
        self._fact: Fact | None = None
        self._editor: ValueEditor | None = None
        self._label = words(label, "small")
        self._label.setToolTip(shown(why))
        self.value = words("")
        self.value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._note = words("", "small")
        self.odd = words(ODD_DOCKET, "half")
        self.where = button("", self._ask_place, "link", hint=say("Shows it in the notice"))
        self.change = button(say("Change"), self.edit, "link")
        self.keep = button(say("Keep"), self._keep_odd, "link", hint=say("Says that this number is right"))
        self._back = button(say("Put it back"), lambda: self.put_back.emit(self._name()), "link")
        self._before = words("", "small")
        self._links = row(self.where, self.keep, self.change, self._back, gap=14)
        middle = QVBoxLayout()
        middle.setSpacing(2)
        for one in (self.value, self.odd, self._note, self._before):
            one.setContentsMargins(_LINK_EDGE, 0, 0, 0)
            middle.addWidget(one)
        middle.addWidget(self._links)
        self._middle = middle
        self._both = layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 5, 0, 5)
        layout.setSpacing(_BESIDE)
        layout.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(middle, 1)

    def draw(self, fact: Fact, rule: Rule, *, kept: bool = False) -> None:
        """Show this value; a form that is open stays as it is. One that is `kept` is not asked about."""
        self._rule = rule
        odd = fact.field == "docket_id" and bool(fact.value) and not kept and is_odd(fact.value)
        for one in (self.odd, self.keep):
            one.setVisible(odd)
        if fact == self._fact:
            return
        self._fact = fact
        found = bool(fact.value)
        self.value.setText(
            breakable(fact.value) or (say("Not given yet") if rule.source_name == HAND else say("Not found"))
        )
        self._restyle("" if found else "quiet")
        self._note.setText(shown(fact.note))
        self._note.setVisible(bool(fact.note))
        self.where.setText(fact.where)
        self.where.setVisible(bool(fact.where))
        self.where.setEnabled(fact.place is not None)
        self.where.setAccessibleName(say("{label} was found in {where}", label=say(fact.label), where=fact.where))
        self.change.setText(say("Change") if found else say("Type it"))
        self.change.setAccessibleName(f"{self.change.text()}: {say(fact.label)}")
        self._before.setText(_before(fact))
        for one in (self._before, self._back):
            one.setVisible(fact.before is not None)

    def set_label_width(self, width: int) -> None:
        """Give the label this much room, so that the values stand below one another; 0 puts it above its value."""
        across = QBoxLayout.Direction.LeftToRight if width else QBoxLayout.Direction.TopToBottom
        self._both.setDirection(across)
        self._both.setSpacing(_BESIDE if width else _BELOW)
        self._label.setMinimumWidth(width)
        self._label.setMaximumWidth(width or _ANY)

    def least_width(self, label: int) -> int:
        """Return the width at which nothing is cut off where the label has this room beside the value."""
        return label + _BESIDE + self._middle.minimumSize().width()

    def minimumSizeHint(self) -> QSize:
        """Return the room for the value alone: the label goes above it where there is not more."""
        return QSize(self._middle.minimumSize().width(), super().minimumSizeHint().height())

    def edit(self) -> None:
        """Open the form for this value."""
        if self._fact is None or self._editor is not None:
            return
        self._editor = ValueEditor(self._fact, self._keep, self.leave)
        self._middle.addWidget(self._editor)
        self._show_parts(editing=True)
        self._editor.ask(self._rule, self._today())

    def leave(self) -> None:
        """Close the form, change nothing, and go back to Change."""
        if self._editor is not None:
            self.close_form()
            self.change.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed(self) -> object | None:
        """Return the value that was typed in the form and not kept; None where there is none."""
        return self._editor.value() if self._editor is not None and self._editor.changed else None

    def close_form(self) -> None:
        """Close the form where one is open."""
        if self._editor is not None:
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None
            self._show_parts(editing=False)

    def _keep(self, value: object) -> None:
        self.leave()
        self.put_right.emit(self._name(), value)

    def _keep_odd(self) -> None:
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)
        self.odd_kept.emit(self._fact.value if self._fact else "")

    def _show_parts(self, *, editing: bool) -> None:
        self._links.setVisible(not editing)
        self.value.setVisible(not editing)

    def _name(self) -> str:
        return self._fact.field if self._fact else ""

    def _ask_place(self) -> None:
        place: Place | None = self._fact.place if self._fact else None
        if place is not None:
            self.place_asked.emit(place)

    def _restyle(self, role: str) -> None:
        self.value.setProperty("role", role)
        self.value.style().unpolish(self.value)
        self.value.style().polish(self.value)


def _before(fact: Fact) -> str:
    if fact.before is None:
        return ""
    return (
        say("You changed this. The notice was read as: {before}", before=fact.before)
        if fact.before
        else say("You typed this.")
    )


def is_odd(docket: str) -> bool:
    """Tell whether this looks unlike most docket numbers."""
    named = what_is(docket)
    return named.odd or named.kind is not ReferenceKind.DOCKET
