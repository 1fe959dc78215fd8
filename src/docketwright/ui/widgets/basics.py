"""The small parts every step is made of: words, links, buttons, cards and panes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from docketwright.ui.language import shown
from docketwright.ui.widgets.flow import FlowLayout
from docketwright.ui.widgets.following import Following
from docketwright.ui.widgets.pressing import PressButton
from docketwright.ui.widgets.tip import tip


def words(text: str, role: str = "", *, wrap: bool = True) -> QLabel:
    """Return a label of plain text; `role` names its style in the theme."""
    label = QLabel(shown(text))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if role:
        label.setProperty("role", role)
    if wrap:
        label.setSizePolicy(as_tall_as_wide_asks())
    return label


def as_tall_as_wide_asks() -> QSizePolicy:
    """Return the policy of what wraps: its height follows its width."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy


# Links have room for their focus ring around them: lines of them stand close, as lines of words do.
_LINK_LEADING = 0
Kind = TypeVar("Kind", bound=QWidget)


def named(widget: Kind, name: str) -> Kind:
    """Give a widget the name that a screen reader says, and return it."""
    widget.setAccessibleName(shown(name))
    return widget


def give_role(widget: QWidget, role: str) -> None:
    """Give a widget another style of the theme; nothing happens where it has this one."""
    if (widget.property("role") or "") == role:
        return
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def button(text: str, pressed: Callable[[], object], role: str = "", *, hint: str = "") -> QPushButton:
    """Return a button that does this when pressed; `role` "primary" for the one main action, "link" for a quiet one."""
    made = PressButton(shown(text))
    if role:
        made.setProperty("role", role)
    if hint:
        made.setToolTip(tip(shown(hint)))
    if role == "link":
        made.setFlat(True)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    made.clicked.connect(lambda *_: pressed())
    return made


def row(*widgets: QWidget, gap: int = 10) -> QWidget:
    """Return the widgets side by side, breaking into the next line where they must."""
    holder = QWidget()
    links = [one for one in widgets if one.property("role") == "link"]
    only_words = all(one in links or isinstance(one, QLabel) for one in widgets)
    flow = FlowLayout(holder, gap, _LINK_LEADING if links and only_words else gap)
    for widget in widgets:
        flow.addWidget(widget)
    holder.setSizePolicy(as_tall_as_wide_asks())
    return holder


def column(
    widgets: Iterable[QWidget] = (), *, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QWidget:
    """Return the widgets below one another."""
    holder = QWidget()
    stack(holder, widgets, gap=gap, margins=margins)
    return holder


def stack(
    holder: QWidget,
    widgets: Iterable[QWidget] = (),
    *,
    gap: int = 8,
    margins: tuple[int, int, int, int] = (0, 0, 0, 0),
) -> QVBoxLayout:
    """Give the holder a column of widgets and return the layout."""
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(*margins)
    layout.setSpacing(gap)
    for widget in widgets:
        layout.addWidget(widget)
    return layout


def scrolled(inside: QWidget, name: str = "") -> QScrollArea:
    """Return the widget in an area that scrolls downwards only and draws no frame."""
    return Following(inside, name)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()


class Card(QFrame):
    """A quiet box around things that belong together. `lit(True)` when the mouse or the focus comes to it."""

    lit = Signal(bool)

    def __init__(self, *widgets: QWidget, gap: int = 6) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.column = stack(self, widgets, gap=gap, margins=(14, 11, 14, 12))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Say that the mouse came."""
        super().enterEvent(event)
        self.lit.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        """Say that the mouse went, unless the focus is still here."""
        super().leaveEvent(event)
        self.lit.emit(self.hasFocus())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the focus came."""
        super().focusInEvent(event)
        self.lit.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the focus went."""
        super().focusOutEvent(event)
        self.lit.emit(self.underMouse())
