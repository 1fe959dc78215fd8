"""The headings of the notice as a tree; choosing one goes there."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from docketwright.model.rule import Section
from docketwright.ui.language import say
from docketwright.ui.widgets.selecting import follow_selection
from docketwright.ui.widgets.tip import tip

_PARAGRAPH = Qt.ItemDataRole.UserRole


class Outline(QTreeView):
    """The sections. `chosen` carries the id of the paragraph that a section begins with."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._sections: tuple[Section, ...] = ()
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        follow_selection(self)
        self.setHeaderHidden(True)
        self.setAccessibleName(say("Contents of the notice"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.clicked.connect(self._go)
        self.activated.connect(self._go)

    def show_sections(self, sections: tuple[Section, ...]) -> None:
        """Show these sections, the outer two levels open."""
        if sections == self._sections:
            return
        self._sections = sections
        self._items.clear()
        above: list[tuple[int, QStandardItem]] = []
        for section in sections:
            item = QStandardItem(section.heading)
            item.setData(section.paragraph or section.id, _PARAGRAPH)
            item.setToolTip(tip(section.heading))
            while above and above[-1][0] >= section.level:
                above.pop()
            (above[-1][1] if above else self._items.invisibleRootItem()).appendRow(item)
            above.append((section.level, item))
        self.expandToDepth(1)

    def _go(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(_PARAGRAPH))
