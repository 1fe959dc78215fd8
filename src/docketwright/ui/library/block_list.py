"""Blocks as a list that stays quick at any length: only the rows in sight are drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView

from docketwright.model.block import Block
from docketwright.ui.language import shown
from docketwright.ui.library.block_card import BlockCard, check_room
from docketwright.ui.library.block_row import ROW, BlockRow
from docketwright.ui.widgets.selecting import follow_selection

Index = QModelIndex | QPersistentModelIndex
More = Callable[[int], Sequence[BlockRow]]


class BlockModel(QAbstractListModel):
    """The rows of the list."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[BlockRow] = ()
        self._more: More | None = None

    def show_rows(self, rows: Sequence[BlockRow], more: More | None = None) -> None:
        """Show these rows; only what changed is drawn again. `more` gives those behind them, until it gives none."""
        self._more = more
        if rows == self.rows:
            return
        same_blocks = [one.block.id for one in rows] == [one.block.id for one in self.rows]
        if same_blocks:
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many blocks are listed."""
        return len(self.rows)

    def canFetchMore(self, _parent: Index) -> bool:
        """Tell whether there are rows behind the ones that are known."""
        return self._more is not None

    def fetchMore(self, _parent: Index) -> None:
        """Ask for the next rows: the person has come to the end of the known ones."""
        added = tuple(self._more(len(self.rows))) if self._more else ()
        if not added:
            self._more = None
            return
        self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(added) - 1)
        self.rows = (*self.rows, *added)
        self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row for the card, its words for those who listen, its tick."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        ticked = Qt.CheckState.Checked if row.taken else Qt.CheckState.Unchecked
        return {
            Qt.ItemDataRole.DisplayRole: row.block.title,
            Qt.ItemDataRole.AccessibleTextRole: row.spoken,
            Qt.ItemDataRole.AccessibleDescriptionRole: f"{row.block.text} {row.facts}",
            Qt.ItemDataRole.CheckStateRole: None if row.taken is None else ticked,
        }.get(Qt.ItemDataRole(role))


class BlockList(QListView):
    """A list of blocks. `chosen` carries the block that the focus stands on or None; `ticked` one to take or drop."""

    chosen = Signal(object)
    ticked = Signal(object)
    opened = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._quiet = False
        self.blocks = BlockModel()
        self.card = BlockCard(self)
        self.setModel(self.blocks)
        self.setItemDelegate(self.card)
        self.setAccessibleName(shown(name))
        self.setProperty("role", "cards")
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(lambda *_: self._tell())
        follow_selection(self)
        self.doubleClicked.connect(lambda _index: self.opened.emit(self.block()))

    def _tell(self) -> None:
        if not self._quiet:
            self.chosen.emit(self.block())

    def block(self) -> Block | None:
        """Return the block that the focus stands on."""
        row = self.currentIndex().row()
        return self.blocks.rows[row].block if 0 <= row < len(self.blocks.rows) else None

    def show_rows(self, rows: Sequence[BlockRow], marked: str = "", *, more: More | None = None) -> None:
        """Show these rows with the words of a search marked; the focus stays on its block where it is still listed."""
        before = self.block()
        self._quiet = True
        self.card.marked = marked
        self.blocks.show_rows(rows, more)
        if self.block() != before:
            ids = [one.block.id for one in rows]
            self.choose(before.id if before and before.id in ids else "")
        if self.hasFocus() and self.block() is None and rows:
            # Whoever came here by key before the rows did stands on the first one, as in any list.
            self.choose(rows[0].block.id)
        self._quiet = False
        self.viewport().update()

    def choose(self, block_id: str) -> None:
        """Put the focus on this block; on none where it is not listed."""
        ids = [one.block.id for one in self.blocks.rows]
        self.setCurrentIndex(self.blocks.index(ids.index(block_id)) if block_id in ids else QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space, open with Enter."""
        block = self.block()
        if block and event.key() == Qt.Key.Key_Space:
            self.ticked.emit(block)
        elif block and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(block)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick where the tick box is."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() is not Qt.MouseButton.LeftButton:
            return
        row = self.blocks.rows[index.row()]
        if row.taken is not None and event.position().x() - self.visualRect(index).x() < check_room(self.font()):
            self.ticked.emit(row.block)
