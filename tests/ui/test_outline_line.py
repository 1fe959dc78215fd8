"""A line of the outline has room for all that it says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from docketwright.ui.write.entries import Entry
from docketwright.ui.write.outline_line import ENTRY, OutlineLine


def height(qtbot: QtBot, entry: Entry, width: int) -> int:
    listed = QListView()
    qtbot.addWidget(listed)
    listed.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    model = QStandardItemModel(listed)
    item = QStandardItem()
    item.setData(entry, ENTRY)
    model.appendRow(item)
    listed.setModel(model)
    listed.resize(width, 400)
    listed.show()
    index: QModelIndex = model.index(0, 0)
    return OutlineLine(listed, compact=False).sizeHint(QStyleOptionViewItem(), index).height()


@pytest.mark.parametrize(
    ("principles", "width", "taller"), [((1,), 400, False), ((1, 2, 3, 4), 170, True), ((), 170, False)]
)
def test_principles_stand_below_a_state_that_leaves_them_no_room(
    qtbot: QtBot,
    principles: tuple[int, ...],
    width: int,
    taller: bool,  # noqa: FBT001 - a column of the table
) -> None:
    plain = Entry("a", "Short", 1, "A request is missing")
    with_them = Entry("a", "Short", 1, "A request is missing", principles=principles)
    assert (height(qtbot, with_them, width) > height(qtbot, plain, width)) is taller


def test_of_a_whole_text_that_was_pasted_as_a_title_only_the_beginning_is_measured(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured: list[int] = []
    whole = QFontMetrics.boundingRect

    def measure(metrics: QFontMetrics, *given: object) -> QRect:
        measured.extend(len(one) for one in given if isinstance(one, str))
        return whole(metrics, *given)

    monkeypatch.setattr(QFontMetrics, "boundingRect", measure)
    height(qtbot, Entry("a", "word " * 100_000, 1), 300)
    assert max(measured) < 1000
