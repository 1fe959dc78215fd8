"""Asks before a file is written over that Word or LibreOffice holds open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from docketwright.ui.dialogs.asking import ask
from docketwright.ui.language import say


def where_to_write(parent: QWidget, path: Path) -> Path | None:
    """Return where to write: another name if the person wants one for a file that is open, None for nowhere."""
    from docketwright.letter.files import is_open_elsewhere, with_number  # noqa: PLC0415 - when someone exports

    if not is_open_elsewhere(path):
        return path
    other = with_number(path)
    choices = (say("Save as {name}", name=other.name), say("Write over it"), say("Cancel"))
    what = say("{name} seems to be open in another program.", name=path.name)
    answer = ask(parent, what, say("What is saved there afterwards would replace this letter."), choices)
    return {choices[0]: other, choices[1]: path}.get(answer)
