"""The letter on paper, or in a file that the system's own dialog names."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from docketwright.store.example import example
from docketwright.ui.export import printing
from docketwright.ui.export.printing import print_letter


def printed_to(file: Path, monkeypatch: pytest.MonkeyPatch, *, agreed: bool = True) -> None:
    """Let the dialog choose this file."""

    def chosen(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(file))
        return int(agreed)

    monkeypatch.setattr(QPrintDialog, "exec", chosen)


def test_a_print_that_is_done_is_said(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    printed_to(tmp_path / "letter.pdf", monkeypatch)
    assert print_letter(parent, example()) == "Printed to letter.pdf"
    assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF")
    printed_to(tmp_path / "other.pdf", monkeypatch, agreed=False)
    assert print_letter(parent, example()) == ""
    assert not (tmp_path / "other.pdf").exists()


@pytest.mark.qt_log_ignore("begin")
def test_a_print_that_fails_is_told(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    told: list[str] = []
    monkeypatch.setattr(printing, "tell", lambda _parent, what, _more: told.append(what))
    printed_to(tmp_path / "gone" / "letter.pdf", monkeypatch)
    assert print_letter(parent, example()) == ""
    assert told == ["The pages could not be drawn."]
