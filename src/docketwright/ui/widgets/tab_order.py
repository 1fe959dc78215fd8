"""The order of Tab follows what is seen: widgets made later would else come last."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLayout, QScrollArea, QSplitter, QStackedWidget, QWidget


def follow_layout(root: QWidget) -> None:
    """Let Tab go through everything in this widget in the order in which it is laid out, and through nothing between.

    What follows already is left where it is: moved once more, an editor parts from its viewport, and Tab, when it comes
    to the viewport left behind, goes back to the editor and never gets past it.
    """
    stops = list(_reached(root, _by_tab_or_arrow))
    known, window = set(stops), root.window()
    for before, after in pairwise(stops):
        if _next_stop(before, known, window) is not after:
            QWidget.setTabOrder(before, after)


def _next_stop(before: QWidget, stops: AbstractSet[QWidget], window: QWidget) -> QWidget | None:
    following = before.nextInFocusChain()
    while (
        following is not None
        and following is not before
        and following not in stops
        # Others may be between where Tab passes them over.
        and not (_by_tab(following) and following.isVisibleTo(window))
    ):
        following = following.nextInFocusChain()
    return following


def focusable(widget: QWidget) -> Iterator[QWidget]:
    """Return what Tab can reach in this widget, itself first, in the order of the layouts."""
    return _reached(widget, _by_tab)


def _by_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _by_tab_or_arrow(widget: QWidget) -> bool:
    """Tell whether Tab can reach it, or could if it were chosen: among buttons that exclude each other, Tab has one."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return _by_tab(widget) or (group is not None and bool(widget.focusPolicy() & Qt.FocusPolicy.ClickFocus))


def _reached(widget: QWidget, can_be: Callable[[QWidget], bool]) -> Iterator[QWidget]:
    if can_be(widget):
        yield widget
    for child in _children(widget):
        yield from _reached(child, can_be)


def _children(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield inside
    elif isinstance(widget, QSplitter | QStackedWidget):
        yield from (one for at in range(widget.count()) if (one := widget.widget(at)) is not None)
    else:
        layout = widget.layout()
        if layout is not None:
            yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)
