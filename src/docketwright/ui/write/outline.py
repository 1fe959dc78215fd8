"""The outline as a list: choose with the arrow keys, reorder by dragging."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy

from docketwright.ui.language import shown
from docketwright.ui.widgets.selecting import follow_selection
from docketwright.ui.write.entries import Entry
from docketwright.ui.write.outline_line import ENTRY, OutlineLine

Index = QModelIndex | QPersistentModelIndex
_DRAGGED = "application/x-docketwright-argument"


class OutlineModel(QAbstractListModel):
    """The lines of the outline; only arguments, the numbered lines, can be dragged. `moved` says which and where to."""

    moved = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self.entries: tuple[Entry, ...] = ()

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show these lines; nothing happens where they are shown already."""
        if entries == self.entries:
            return
        same = len(entries) == len(self.entries)
        if same:
            self.entries = entries
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
        else:
            self.beginResetModel()
            self.entries = entries
            self.endResetModel()

    def rowCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many lines there are."""
        return len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a line for the delegate and for those who listen."""
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        entry = self.entries[index.row()]
        answers = {
            ENTRY: entry,
            Qt.ItemDataRole.DisplayRole: entry.title,
            Qt.ItemDataRole.AccessibleTextRole: entry.spoken,
        }
        return answers.get(Qt.ItemDataRole(role) if role != ENTRY else ENTRY)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that an argument can be dragged, and dropped between lines."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsDragEnabled if self.entries[index.row()].number else usual

    def supportedDropActions(self) -> Qt.DropAction:
        """Return that a dragged line moves."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return what a dragged line calls itself."""
        return [_DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the dragged argument's id."""
        made = QMimeData()
        made.setData(_DRAGGED, self.entries[indexes[0].row()].key.encode())
        return made

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, _parent: Index) -> bool:
        """Ask for the move. The answer is no, so that the view itself moves nothing: the session redraws it."""
        if data.hasFormat(_DRAGGED):
            self.ask_move(bytes(data.data(_DRAGGED).data()).decode(), row)
        return False

    def ask_move(self, key: str, row: int) -> None:
        """Ask for an argument to stand before this row; -1 means at the end."""
        numbered = [one.key for one in self.entries if one.number]
        first = next((at for at, one in enumerate(self.entries) if one.number), 0)
        at = len(numbered) if row < 0 else max(0, min(row - first, len(numbered)))
        if key in numbered:
            self.moved.emit(key, at - 1 if numbered.index(key) < at else at)


class Outline(QListView):
    """Shows the outline. `chosen` carries the key of the line that the person went to, `entered` one to write in."""

    chosen = Signal(str)
    entered = Signal(str)

    def __init__(self, name: str, *, compact: bool = False) -> None:
        super().__init__()
        self.lines = OutlineModel()
        self.moved = self.lines.moved
        self.setModel(self.lines)
        self.setItemDelegate(OutlineLine(self, compact=compact))
        self.setAccessibleName(shown(name))
        self.setProperty("role", "cards")
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._quiet = False
        self._compact = compact
        self.doubleClicked.connect(lambda _index: self.entered.emit(self.key()))
        self.selectionModel().currentChanged.connect(self._tell)
        follow_selection(self)

    def show_entries(self, entries: tuple[Entry, ...], current: str) -> None:
        """Show these lines with the focus on the one of this key."""
        self._quiet = True
        self.lines.show_entries(entries)
        if self._compact:
            self._fit()
        keys = [one.key for one in entries]
        wanted = self.lines.index(keys.index(current)) if current in keys else QModelIndex()
        if self.currentIndex() != wanted:
            self.setCurrentIndex(wanted)
        self._quiet = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the titles at the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        if self._compact:
            self._fit()

    def _fit(self) -> None:
        """Be as high as the lines are."""
        high = sum(self.sizeHintForRow(row) for row in range(len(self.lines.entries)))
        if high + 6 != self.height():
            self.setFixedHeight(high + 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes into the line."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.key():
            self.entered.emit(self.key())
        else:
            super().keyPressEvent(event)

    def key(self) -> str:
        """Return the key of the line that the focus stands on, "" where it stands on none."""
        row = self.currentIndex().row()
        return self.lines.entries[row].key if 0 <= row < len(self.lines.entries) else ""

    def _tell(self) -> None:
        if not self._quiet and self.key():
            self.chosen.emit(self.key())
