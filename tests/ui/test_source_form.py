"""The form for a source says what a link looks like, and keeps what was typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from docketwright.model.source import Source
from docketwright.ui.write.source_form import SourceForm


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("not a link", "A link begins with https://"),
        ("www.example.org", "A link begins with https://"),
        ("htt", ""),
        ("", ""),
        (" HTTPS://example.org/a", ""),
        ("http://example.org", ""),
    ],
)
def test_a_link_that_is_none_is_told_beside_the_field_and_kept(qtbot: QtBot, typed: str, said: str) -> None:
    kept: list[Source | None] = []
    form = SourceForm(Source("1", "log", "Audit log"), kept.append, new=True)
    qtbot.addWidget(form)
    box = form.boxes["url"]
    qtbot.keyClicks(box, typed)
    assert (form.no_link.text(), form.no_link.isHidden(), box.accessibleDescription()) == (said, not said, said)
    box.returnPressed.emit()
    assert kept[0] is not None
    assert kept[0].url == typed.strip()


def test_an_older_source_without_a_link_is_told_too(qtbot: QtBot) -> None:
    form = SourceForm(Source("1", "log", "Audit log", url="see my website"), lambda _: None, new=False)
    qtbot.addWidget(form)
    assert form.no_link.text()
    assert form.boxes["url"].text() == "see my website"


def test_undo_takes_back_what_was_typed_in_the_form_and_not_the_comment(qtbot: QtBot) -> None:
    form = SourceForm(Source("1", "log", "Audit log"), lambda _: None, new=False)
    qtbot.addWidget(form)
    box = form.boxes["title"]
    qtbot.keyClicks(box, "s of 2023")
    qtbot.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert box.text() == "Audit log"
