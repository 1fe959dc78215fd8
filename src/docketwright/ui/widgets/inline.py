"""Widgets on one line: words with a mark before them, and parts of which one takes the room that is left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from docketwright.ui.widgets.basics import words
from docketwright.ui.widgets.breaking import breakable


def pointed(mark: str, text: str, role: str = "") -> QWidget:
    """Return the words with a mark before them; they wrap beside the mark and not under it."""
    holder, line = _line(8)
    line.addWidget(words(mark, role or "quiet", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(words(breakable(text), role), 1)
    return holder


def beside(first: QWidget, *others: QWidget, wide: bool = False) -> QWidget:
    """Return the widgets on one line, centred on it; with `wide` the first takes the room that is left."""
    holder, line = _line(12)
    line.addWidget(first, 1 if wide else 0)
    for one in others:
        line.addWidget(one)
    if not wide:
        line.addStretch(1)
    return holder


def _line(gap: int) -> tuple[QWidget, QHBoxLayout]:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(gap)
    holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return holder, line
