"""What a person can read in a window, and what of it is cut off."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count, takewhile

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QTableWidget,
    QTextEdit,
    QWidget,
)

_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_MOST_ROWS = 60


def seen(root: QWidget) -> Iterator[str]:
    """Yield every text of a window that can be read, pointed at, or heard from a screen reader."""
    for one in (root, *root.findChildren(QWidget)):
        if one is root or one.isVisible() or isinstance(one, QMenu):
            yield from _said_by(one)
    yield root.windowTitle()


def _said_by(one: QWidget) -> Iterator[str]:
    yield from (one.toolTip(), one.accessibleName(), one.accessibleDescription())
    if isinstance(one, (QLabel, QAbstractButton)):
        yield one.text()
    if isinstance(one, (QLineEdit, QTextEdit)):
        yield one.placeholderText()
    if isinstance(one, QComboBox):
        yield from (one.itemText(at) for at in range(one.count()))
    if isinstance(one, QMenu):
        yield from (action.text().split("\t")[0] for action in one.actions())
    if isinstance(one, QTableWidget):
        yield from (head.text() for at in range(one.columnCount()) if (head := one.horizontalHeaderItem(at)))
    if isinstance(one, QAbstractItemView) and not isinstance(one, QHeaderView) and one.model() is not None:
        yield from _in_rows(one)


def _in_rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(min(_MOST_ROWS, model.rowCount(QModelIndex()))):
        cells = takewhile(QModelIndex.isValid, (model.index(row, column) for column in count()))
        yield from (text for cell in cells for role in _ROLES if isinstance(text := cell.data(role), str))


def cut_off(root: QWidget) -> Iterator[str]:
    """Yield the words of labels and buttons that have less room than they need, and areas wider than can be seen."""
    for one in root.findChildren(QWidget):
        if not one.isVisible():
            continue
        if isinstance(one, QLabel) and one.text():
            if one.wordWrap() and one.height() + 2 < one.heightForWidth(one.width()):
                yield one.text()
            if not one.wordWrap() and one.width() + 1 < one.sizeHint().width() and "…" not in one.text():
                yield one.text()
        if isinstance(one, QAbstractButton) and one.text() and _too_small(one):
            yield one.text()
        if isinstance(one, QScrollArea) and _wider_than_seen(one):
            yield f"(all of {one.accessibleName()})"


def _too_small(one: QAbstractButton) -> bool:
    if one.hasHeightForWidth():
        return one.height() + 2 < one.heightForWidth(one.width())
    return one.width() + 2 < one.sizeHint().width()


def _wider_than_seen(area: QScrollArea) -> bool:
    still = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    inside = area.widget()
    return still and inside is not None and inside.minimumSizeHint().width() > area.viewport().width() + 1
