"""Keep the keyboard where it was, through a drawing anew."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QWidget

from docketwright.ui.widgets.tab_order import focusable

_PLACE = "place"


def placed(widget: QWidget, place: str, stand_on: QWidget) -> QWidget:
    """Name the place that a widget stands for, so that it is known again when it is drawn anew, and return the widget.

    `stand_on`, a part of it, takes the keyboard from a part that is there no more.
    """
    widget.setProperty(_PLACE, place)
    widget.setFocusProxy(stand_on)
    return widget


@contextmanager
def place_kept(holder: QWidget) -> Iterator[None]:
    """Let whoever stood on something that goes away stand on what takes its place in this widget.

    In a place that has a name (see `placed`) that is the button with the same words, or the one to stand on; elsewhere
    what comes as the same in order. Where nothing does, the widget's focus proxy takes the keyboard, if it has one.
    Whoever is sent elsewhere meanwhile stays there.
    """
    at, stood = next(((at, one) for at, one in enumerate(focusable(holder)) if one.hasFocus()), (0, None))
    place, label = _place(stood), _label(stood)
    yield
    if stood is not None:
        pushed_to = holder.window().focusWidget()
        # Once Qt has shown the new ones.
        QTimer.singleShot(0, holder, lambda: _stand(holder, at, place, label, pushed_to))


def _stand(holder: QWidget, at: int, place: str, label: str, pushed_to: QWidget | None) -> None:
    if holder.window().focusWidget() is not pushed_to:
        return
    ways = [*focusable(holder)]
    here = [one for one in ways if place and _place(one) == place]
    if here:
        alike = next((one for one in here if _label(one) == label), None)
        _focus(alike or _named(here[0]).focusProxy() or here[0])
    elif ways:
        # Who comes to another's place stands on its first way, not on one that decides something.
        now = ways[min(at, len(ways) - 1)]
        _focus(next(one for one in ways if one is now or _place(one) == _place(now) != ""))
    elif holder.focusProxy() is not None:
        _focus(holder)


def _focus(widget: QWidget) -> None:
    widget.setFocus(Qt.FocusReason.OtherFocusReason)


def _named(widget: QWidget) -> QWidget:
    """Return the widget or what holds it that has a place's name, or the outermost where none has."""
    outer = widget.parentWidget()
    return widget if widget.property(_PLACE) or outer is None else _named(outer)


def _place(widget: QWidget | None) -> str:
    return str(_named(widget).property(_PLACE) or "") if widget is not None else ""


def _label(widget: QWidget | None) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""
