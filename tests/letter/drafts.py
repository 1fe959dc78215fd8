"""Drafts that were written elsewhere, as files."""

from __future__ import annotations

from pathlib import Path

from docketwright.letter.readback import read_document
from docketwright.model.comment import Comment


def written(folder: Path, name: str, text: str) -> Comment:
    """Write the text to a file of this name and return the comment that is read from it."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read_document(path)
