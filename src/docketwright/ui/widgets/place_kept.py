"""Keep the keyboard where it was, through a drawing anew."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QWidget
from shiboken6 import isValid

from docketwright.ui.widgets.tab_order import focusable

_PLACE, _STAND_ON, _WAITING = "place", "stand on", "waits for its place"


def placed(widget: QWidget, place: str, stand_on: QWidget) -> QWidget:
    """Name the place that a widget stands for, so that it is known again when it is drawn anew, and return the widget.

    `stand_on`, a part of it, takes the keyboard from a part that is there no more.
    """
    widget.setProperty(_PLACE, place)
    # No focus proxy: Tab would stop at the widget itself, and pass over what stands before its proxy.
    stand_on.setProperty(_STAND_ON, True)
    return widget


@dataclass(slots=True)
class _Stood:
    """Where the keyboard was in a widget that is drawn anew, and where Qt pushed it meanwhile."""

    holder: QWidget
    at: int
    place: str
    label: str
    otherwise: QWidget | None
    pushed_to: QWidget | None = None


@contextmanager
def place_kept(holder: QWidget, otherwise: QWidget | None = None) -> Iterator[None]:
    """Let whoever stood on something that goes away stand on what takes its place in this widget.

    In a place that has a name (see `placed`) that is the button with the same words, or the one to stand on; elsewhere
    what comes as the same in order. Where nothing does, `otherwise` takes the keyboard.
    Whoever is sent elsewhere meanwhile stays there; whom only another drawing pushed here does not belong here.
    """
    window = holder.window()
    waiting = _waiting(window)
    if waiting is not None:
        yield
        waiting.pushed_to = window.focusWidget()
        return
    stood = next(
        (_stood(holder, at, one, otherwise) for at, one in enumerate(focusable(holder)) if one.hasFocus()), None
    )
    yield
    if stood is not None:
        stood.pushed_to = window.focusWidget()
        window.setProperty(_WAITING, stood)
        # Once Qt has shown the new ones.
        QTimer.singleShot(0, holder, lambda: _stand(window, stood))


def _waiting(window: QWidget) -> _Stood | None:
    """Return who was pushed where the keyboard is now, and waits to be put back."""
    stood = window.property(_WAITING)
    waits = isinstance(stood, _Stood) and isValid(stood.holder) and window.focusWidget() is stood.pushed_to
    return stood if waits else None


def _stood(holder: QWidget, at: int, widget: QWidget, otherwise: QWidget | None) -> _Stood:
    return _Stood(holder, at, _place(widget), _label(widget), otherwise)


def _stand(window: QWidget, stood: _Stood) -> None:
    window.setProperty(_WAITING, None)
    if window.focusWidget() is not stood.pushed_to:
        return
    ways = [*focusable(stood.holder)]
    here = [one for one in ways if stood.place and _place(one) == stood.place]
    if here:
        alike = next((one for one in here if _label(one) == stood.label), None)
        _focus(alike or next((one for one in here if one.property(_STAND_ON)), here[0]))
    elif ways:
        # Who comes to another's place stands on its first way, not on one that decides something.
        now = ways[min(stood.at, len(ways) - 1)]
        _focus(next(one for one in ways if one is now or _place(one) == _place(now) != ""))
    elif stood.otherwise is not None:
        _focus(stood.otherwise)


def _focus(widget: QWidget) -> None:
    widget.setFocus(Qt.FocusReason.OtherFocusReason)


def _named(widget: QWidget) -> QWidget:
    """Return the widget or what holds it that has a place's name, or the outermost where none has."""
    outer = widget.parentWidget()
    return widget if widget.property(_PLACE) or outer is None else _named(outer)


def _place(widget: QWidget) -> str:
    return str(_named(widget).property(_PLACE) or "")


def _label(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""
