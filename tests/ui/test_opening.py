"""A Word document that was written elsewhere is checked with all that it still carries."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from docketwright.ui.dialogs import saving_copy
from docketwright.ui.opening import open_document, read_comment_file
from docketwright.ui.session import Session
from docketwright.ui.silence import ignore
from docketwright.ui.steps.check import CheckPage
from docketwright.ui.widgets.finding_card import FindingCard
from letter.word_files import word_file

from .showing import at_rest

DELETED = '<w:del w:author="B"><w:r><w:delText>the secret price</w:delText></w:r></w:del>'


def test_the_check_step_shows_what_the_document_still_carries(
    qtbot: QtBot, session: Session, settled: Callable[[Session], None], tmp_path: Path
) -> None:
    path = tmp_path / "draft.docx"
    path.write_bytes(word_file(f"<w:p><w:r><w:t>I test pumps in Duluth.</w:t></w:r>{DELETED}</w:p>"))
    open_document(session, path, then=lambda: None)
    qtbot.waitUntil(lambda: session.comment is not None, timeout=10_000)
    page = CheckPage(session)
    qtbot.addWidget(page)
    page.show()
    settled(session)
    assert session.verdict
    assert session.verdict.findings[0].quote == "the secret price"
    card = next(one for one in page.findChildren(FindingCard) if one.finding.check == "document")
    assert "Go there" not in {one.text() for one in card.findChildren(QPushButton)}
    ignore(session, card.finding)
    settled(session)


def test_a_copy_that_cannot_be_written_is_offered_another_place(
    opened: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    places = iter((str(tmp_path / "nowhere" / "copy.json"), str(tmp_path / "copy.json")))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (next(places), ""))
    asked: list[str] = []
    monkeypatch.setattr(saving_copy, "ask", lambda _window, what, _more, choices: asked.append(what) or choices[0])
    assert opened.comment
    saving_copy.save_copy(opened, window, opened.comment, "Save a copy", "comment.docketwright")
    qtbot.waitUntil((tmp_path / "copy.json").is_file)
    at_rest(qtbot, opened)
    assert len(asked) == 1
    assert read_comment_file(tmp_path / "copy.json") == opened.comment
