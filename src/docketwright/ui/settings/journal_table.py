"""What was asked of the network in the last year: when, of whom, for what, how much came back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from docketwright.online.outcomes import read_outcome
from docketwright.online.reasons import read_reason
from docketwright.phrases import phrase
from docketwright.store.lookups import LookUp
from docketwright.ui.closing_words import clock, day
from docketwright.ui.language import say
from docketwright.ui.widgets.tip import tip

_HEADS = (phrase("When"), phrase("Host"), phrase("For what"), phrase("Came back"))


class JournalTable(QTableWidget):
    """The requests, the newest first; the whole path is a hover away."""

    def __init__(self) -> None:
        super().__init__(0, len(_HEADS))
        self.setHorizontalHeaderLabels([say(one) for one in _HEADS])
        self.setAccessibleName(say("Requests of the last year, the newest first"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.setMinimumHeight(150)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)

    def show_entries(self, entries: tuple[LookUp, ...]) -> None:
        """Show these requests, which come the newest first."""
        self.setRowCount(len(entries))
        for at, one in enumerate(entries):
            came = say("{received:,} bytes", received=one.received)
            answer = came if one.outcome == "200" else say(read_outcome(one.outcome))
            for across, text in enumerate(
                (f"{day(one.at)}, {clock(one.at)}", one.host, say(read_reason(one.why)), answer)
            ):
                item = QTableWidgetItem(text)
                item.setToolTip(tip(f"https://{one.host}{one.path}"))
                self.setItem(at, across, item)
