"""Panes with a handle between them that the person can move."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


def parted(
    panes: Sequence[QWidget], sizes: Sequence[int], stretches: Sequence[int], *, gap: int = 0, down: bool = False
) -> QSplitter:
    """Return the panes side by side, or below one another where they go `down`.

    `sizes` are their first ones in pixels; `stretches` share out what the window gains. The handle is a line, or a
    `gap` so many pixels wide.
    """
    made = QSplitter(Qt.Orientation.Vertical if down else Qt.Orientation.Horizontal)
    made.setChildrenCollapsible(False)
    made.setHandleWidth(gap or 1)
    if gap:
        made.setProperty("role", "gap")
    for at, (pane, stretch) in enumerate(zip(panes, stretches, strict=True)):
        made.addWidget(pane)
        made.setStretchFactor(at, stretch)
    made.setSizes(list(sizes))
    return made
