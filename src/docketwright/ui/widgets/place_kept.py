"""Keep the keyboard where it was, through a drawing anew."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from docketwright.ui.widgets.tab_order import focusable


@contextmanager
def place_kept(holder: QWidget) -> Iterator[None]:
    """Let whoever stood on something that goes away stand on what takes its place in this widget.

    Where nothing does, the widget's focus proxy takes the keyboard, if it has one. Whoever is sent elsewhere meanwhile
    stays there.
    """
    at = next((at for at, one in enumerate(focusable(holder)) if one.hasFocus()), None)
    yield
    if at is not None:
        pushed_to = holder.window().focusWidget()
        # Once Qt has shown the new ones.
        QTimer.singleShot(0, holder, lambda: _stand(holder, at, pushed_to))


def _stand(holder: QWidget, at: int, pushed_to: QWidget | None) -> None:
    if holder.window().focusWidget() is not pushed_to:
        return
    ways = [*focusable(holder)]
    if ways:
        ways[min(at, len(ways) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
    elif holder.focusProxy() is not None:
        holder.setFocus(Qt.FocusReason.OtherFocusReason)
