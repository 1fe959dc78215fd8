"""Asks where a file goes, and gives its name the ending without which nothing opens it and no form takes it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from docketwright.ui.dialogs.asking import ask
from docketwright.ui.language import say


def ask_where(parent: QWidget, title: str, start: str, kind: str, ending: str) -> Path | None:
    """Return the file that the person names, with this ending, None for none; `kind` names such files in the list."""
    typed, _ = QFileDialog.getSaveFileName(parent, title, start, f"{kind} (*.{ending})")
    if not typed:
        return None
    path = Path(typed)
    if path.suffix.lower() == f".{ending}":
        return path
    whole = path.with_name(f"{path.name}.{ending}")
    return whole if not whole.exists() else _instead(parent, whole)


def _instead(parent: QWidget, path: Path) -> Path | None:
    """Ask about a file that is there already: the box asked about the name without its ending."""
    from docketwright.letter.files import with_number  # noqa: PLC0415 - when someone exports

    other = with_number(path)
    choices = (say("Save as {name}", name=other.name), say("Write over it"), say("Cancel"))
    answer = ask(parent, say("{name} is there already.", name=path.name), "", choices)
    return {choices[0]: other, choices[1]: path}.get(answer)
