"""The list of comments: only the rows in sight cost anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from docketwright.ui.language import say
from docketwright.ui.widgets.selecting import follow_selection
from docketwright.ui.widgets.tip import tip

if TYPE_CHECKING:
    from docketwright.ui.home.rows import HomeRow

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class HomeModel(QAbstractListModel):
    """Rows of the home screen."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[HomeRow, ...] = ()

    def show(self, rows: tuple[HomeRow, ...]) -> None:
        """Hold these rows; nothing happens where they are the same."""
        if rows != self._shown:
            self.beginResetModel()
            self._shown = rows
            self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, its name, or what is read out about it."""
        row = self._shown[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row.name)
        return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

    def row_of(self, comment_id: str) -> int:
        """Return where this comment is shown, -1 where it is not."""
        return next((at for at, one in enumerate(self._shown) if one.comment_id == comment_id), -1)


class HomeList(QListView):
    """The comments as cards. `opened` and `archived` carry a row; `menu_asked` a row and where."""

    opened = Signal(object)
    archived = Signal(object)
    menu_asked = Signal(object, object)

    def __init__(self, model: HomeModel) -> None:
        super().__init__()
        self.setModel(model)
        model.modelReset.connect(self.updateGeometry)
        self.setProperty("role", "cards")
        self.setAccessibleName(say("My comments"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(ROW)))
        self._card = 0
        follow_selection(self)

    def sizeHint(self) -> QSize:
        """Return the height of all cards: what can be done with one stands right below them."""
        return QSize(super().sizeHint().width(), max(1, self.model().rowCount()) * self.sizeHintForRow(0) + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards out anew where they are taller or lower at this width."""
        super().resizeEvent(event)
        card = self.sizeHintForRow(0)
        if card != self._card:
            self._card = card
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def chosen(self) -> HomeRow | None:
        """Return the row that the keyboard is on."""
        index = self.currentIndex()
        return index.data(ROW) if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, archive with Delete."""
        row = self.chosen()
        if row is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(row)
        elif row is not None and event.key() == Qt.Key.Key_Delete:
            self.archived.emit(row)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the mouse, or of the one the keyboard is on."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            self.ask_menu(index)

    def ask_menu(self, index: Index) -> None:
        """Ask for the menu of this row, at its lower right."""
        self.setCurrentIndex(index)
        corner = self.visualRect(index).bottomRight()
        self.menu_asked.emit(index.data(ROW), self.viewport().mapToGlobal(corner))
