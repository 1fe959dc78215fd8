"""Long words and sentences find room: a link breaks into lines, a label goes above its value."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from build import a_comment, a_rule
from docketwright.model.source import Source
from docketwright.ui.library.sources_editor import SourcesEditor
from docketwright.ui.rule.found import FoundCard
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import scrolled, stack
from docketwright.ui.widgets.long_link import LongLink
from docketwright.ui.write.outline_pane import OutlinePane

WORDS = "Ask Regulations.gov for the closing date of this docket"


def test_a_link_breaks_into_lines_and_keeps_its_words(qtbot: QtBot) -> None:
    pressed: list[str] = []
    link = LongLink(WORDS, lambda: pressed.append("pressed"))
    inside = QWidget()
    stack(inside, (link,)).addStretch(1)
    area = scrolled(inside)
    qtbot.addWidget(area)
    area.resize(600, 300)
    area.show()
    one_line = link.height()
    area.resize(170, 300)
    qtbot.waitUntil(lambda: link.height() > one_line)
    assert " ".join(link._lines(link.width())) == WORDS == link.text()
    assert all(link.fontMetrics().horizontalAdvance(one) <= link.width() for one in link._lines(link.width()))
    assert not link.grab().isNull()
    link.click()
    assert pressed == ["pressed"]


@pytest.mark.parametrize(("width", "above"), [(700, False), (170, True)])
def test_a_label_goes_above_its_value_where_there_is_no_room_beside_it(
    qtbot: QtBot,
    session: Session,
    width: int,
    above: bool,  # noqa: FBT001 - a column of the table
) -> None:
    session.open(a_comment(rule=a_rule()))
    card = FoundCard(session)
    area = scrolled(card)
    qtbot.addWidget(area)
    area.resize(width, 600)
    area.show()
    card.draw(a_rule())
    row = card.rows["title"]
    qtbot.waitUntil(lambda: (row._label.geometry().bottom() <= row.value.geometry().top()) == above)
    assert card.minimumSizeHint().width() <= max(width, card.width())


def test_the_outline_is_as_wide_as_its_heading_and_the_link_beside_it(qtbot: QtBot) -> None:
    pane = OutlinePane(lambda: None, lambda: None)
    beside = QSplitter()
    qtbot.addWidget(beside)
    beside.addWidget(pane)
    beside.addWidget(QWidget())
    font = beside.font()
    font.setPointSize(3 * font.pointSize())
    beside.setFont(font)
    beside.show()
    beside.setSizes([1, 1000])
    heading = next(one for one in pane.findChildren(QLabel) if one.text() == "Outline")
    add = next(one for one in pane.findChildren(QPushButton) if one.text() == "+ Add")
    assert pane.width() >= heading.sizeHint().width() + add.sizeHint().width()


def test_a_source_of_many_words_wraps_in_the_form_of_a_block(qtbot: QtBot) -> None:
    editor = SourcesEditor((Source("s", "log", "A log of every flight " * 9, check_again=date(2025, 3, 1)),))
    area = scrolled(editor)
    qtbot.addWidget(area)
    area.resize(500, 300)
    area.show()
    title = next(one for one in editor.findChildren(QLabel) if one.text().startswith("A log"))
    qtbot.waitUntil(lambda: title.height() > 2 * title.fontMetrics().height())
    drop = next(one for one in editor.findChildren(QPushButton) if one.text() == "Remove")
    assert drop.mapTo(area, drop.rect().topRight()).x() < area.width()
