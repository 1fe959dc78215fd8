"""Words from outside are shown as they are: nothing in the window reads them as HTML, and no picture is fetched."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QUrl
from PySide6.QtCore import Qt as Core
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QTextBrowser, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from build import a_comment, a_rule, an_argument
from docketwright.model.block import Block
from docketwright.model.comment import Comment
from docketwright.model.rule import Paragraph, Question, Section
from docketwright.model.source import Source
from docketwright.model.steps import Step
from docketwright.ui.dialogs.help import PageView
from docketwright.ui.main_window import MainWindow
from docketwright.ui.session import Session
from docketwright.ui.widgets.tip import tip

from .showing import at_rest

_ROOT = QModelIndex()
EVIL = '<img src="file:///etc/evil.png"><b>bold</b>'


def foreign() -> Comment:
    """Return a comment whose every word from outside looks like HTML."""
    rule = a_rule(
        title=f"Rule {EVIL}",
        agency=EVIL,
        contacts=(EVIL,),
        paragraphs=(Paragraph("p1", EVIL), Paragraph("p2", f"Words {EVIL}")),
        sections=(Section("s1", EVIL, 1, "p1"),),
        questions=(Question("1", f"What of {EVIL}?"),),
    )
    argument = an_argument(f"Because {EVIL}.[^k]", f"Do {EVIL}.", title=EVIL, point=EVIL, evidence=EVIL)
    return a_comment(argument, rule=rule, name=EVIL, sources=(Source("s", "k", EVIL, author=EVIL),), addressee=EVIL)


def tips_of(model: QAbstractItemModel | None, parent: QModelIndex = _ROOT) -> Iterator[str]:
    for row in range(model.rowCount(parent) if model else 0):
        for index in filter(QModelIndex.isValid, (model.index(row, column, parent) for column in range(8))):
            yield str(model.data(index, Core.ItemDataRole.ToolTipRole) or "")
            yield from tips_of(model, index)


def faults(window: QWidget) -> Iterator[str]:
    """Yield every place of the window that would read foreign words as HTML."""
    for one in window.findChildren(QWidget):
        tips = [one.toolTip(), *(tips_of(one.model()) if isinstance(one, QAbstractItemView) else ())]
        yield from (f"tooltip of {one}: {text}" for text in tips if "evil" in text and "<img" in text and rich(text))
        if isinstance(one, QLabel) and "evil" in one.text() and one.textFormat() != Core.TextFormat.PlainText:
            yield f"label {one.text()}"
        if isinstance(one, QTextEdit) and "evil.png" not in one.toPlainText() and "evil.png" in one.toHtml():
            yield f"text of {one}"


def rich(text: str) -> bool:
    return bool(Qt.mightBeRichText(text))


def test_no_step_reads_words_from_outside_as_html(
    qtbot: QtBot, session: Session, settled: Callable[[Session], None]
) -> None:
    session.workspace.comments.save(foreign(), session.now())
    session.save_block(Block("b", EVIL, EVIL, tags=(EVIL,)))
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    session.open(foreign())
    for step in Step:
        window.show_step(step)
        settled(session)
        assert not list(faults(window)), step
    for name in ("library", "settings", "versions", "filings"):
        window.go(name)
        settled(session)
        assert not [fault for one in QApplication.topLevelWidgets() for fault in faults(one)], name
    window.go("home")
    at_rest(qtbot, session)
    assert not list(faults(window))
    window.close()


@pytest.mark.parametrize("text", [EVIL, "<b>x</b>", "a < b & c > d", "plain"])
def test_a_tooltip_shows_every_sign_of_a_text(text: str, qtbot: QtBot) -> None:
    label = QLabel(tip(text))
    qtbot.addWidget(label)
    assert "<img" not in label.text()
    shown = QTextEdit()
    qtbot.addWidget(shown)
    (shown.setHtml if rich(tip(text)) else shown.setPlainText)(tip(text))
    assert shown.toPlainText() == text


@pytest.mark.parametrize("address", ["file:///etc/passwd", "http://host/x.png", "//host/share/x.png", "x.png"])
def test_the_help_loads_nothing_from_an_address(address: str, qtbot: QtBot) -> None:
    view = PageView()
    qtbot.addWidget(view)
    assert isinstance(view, QTextBrowser)
    assert not view.loadResource(2, QUrl(address))
