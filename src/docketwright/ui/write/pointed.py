"""A line of words with a mark before it, the words wrapping beside the mark and not under it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from docketwright.ui.widgets.basics import words


def pointed(mark: str, text: str, role: str = "") -> QWidget:
    """Return the words with a mark before them."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    line.addWidget(words(mark, role or "quiet", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(words(text, role), 1)
    holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return holder
