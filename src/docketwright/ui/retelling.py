"""Where the keyboard was before the window is built anew in another language, so that typing goes on there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

if TYPE_CHECKING:
    from docketwright.model.finding import Spot

Steps = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A control by its way down from the page: at each turn the kind of widget and which one of that kind it is.

    `start` and `end` are the characters that were chosen in it, both the caret where none were.
    """

    steps: Steps
    start: int = 0
    end: int = 0


def caret_in(page: QWidget) -> Spot | None:
    """Return the characters of the comment that are chosen on this page; only the Write step knows such places."""
    here = getattr(page, "here", None)
    return here.caret() if here is not None else None


def place_of(page: QWidget, focus: QWidget | None) -> Place | None:
    """Return where this control is on its page, None where it is not on it."""
    if focus is None or not page.isAncestorOf(focus):
        return None
    steps: list[tuple[str, int]] = []
    one: QWidget = focus
    while one is not page:
        parent = one.parentWidget()
        assert parent is not None
        steps.append((_kind(one), _alike(parent, _kind(one)).index(one)))
        one = parent
    return Place(tuple(reversed(steps)), *_chosen(focus))


def return_to(page: QWidget, place: Place) -> bool:
    """Give the control at this place the focus, its caret where it was; tell whether there is one."""
    one = page
    for kind, at in place.steps:
        alike = _alike(one, kind)
        if at >= len(alike):
            return False
        one = alike[at]
    one.setFocus(Qt.FocusReason.OtherFocusReason)
    _choose(one, place)
    return True


def _alike(parent: QWidget, kind: str) -> list[QWidget]:
    return [one for one in parent.children() if isinstance(one, QWidget) and _kind(one) == kind]


def _kind(one: QWidget) -> str:
    """Return what it is counted as: the parts of an area that scrolls come in no order, but have names."""
    return f"{type(one).__name__} {one.objectName()}"


def _chosen(one: QWidget) -> tuple[int, int]:
    if isinstance(one, QLineEdit):
        caret = one.cursorPosition()
        start = one.selectionStart()
        return (caret, caret) if start < 0 else (start, one.selectionEnd())
    if isinstance(one, (QTextEdit, QPlainTextEdit)):
        cursor = one.textCursor()
        return cursor.anchor(), cursor.position()
    return 0, 0


def _choose(one: QWidget, place: Place) -> None:
    if isinstance(one, QLineEdit):
        if place.start == place.end:
            one.setCursorPosition(place.end)
        else:
            one.setSelection(place.start, place.end - place.start)
    elif isinstance(one, (QTextEdit, QPlainTextEdit)):
        cursor = one.textCursor()
        last = one.document().characterCount() - 1
        cursor.setPosition(min(place.start, last))
        cursor.setPosition(min(place.end, last), cursor.MoveMode.KeepAnchor)
        one.setTextCursor(cursor)
