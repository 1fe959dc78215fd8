"""Ask which file to open, before what reads it is loaded."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from docketwright.phrases import phrase
from docketwright.ui.language import say, shown

COMMENT_FILES = phrase("Comment files (*.docketwright *.json)")
_DOCUMENTS = phrase("Documents (*.docx *.txt *.md)")


def choose_comment_file(window: QWidget) -> Path | None:
    """Return the file of a comment that the person chooses, None for none."""
    return _chosen(window, say("Open a comment file"), COMMENT_FILES)


def choose_document(window: QWidget) -> Path | None:
    """Return the document written elsewhere that the person chooses, None for none."""
    return _chosen(window, say("Check a Word document"), _DOCUMENTS)


def _chosen(window: QWidget, title: str, kinds: str) -> Path | None:
    path, _ = QFileDialog.getOpenFileName(window, title, "", shown(kinds))
    return Path(path) if path else None
