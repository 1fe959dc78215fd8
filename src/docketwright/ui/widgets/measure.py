"""A column of words that gets no wider than they are read well."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget


def no_wider(inside: QWidget, most: int) -> QWidget:
    """Return the widget at the left of a holder, never wider than this.

    In a line its height follows the width it gets. In a column Qt asks it for its height at the width of the column,
    where long words take fewer lines, and cuts off what is below.
    """
    inside.setMaximumWidth(most)
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(inside, 1)
    line.addStretch(0)
    return holder
