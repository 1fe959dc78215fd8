"""Small modal boxes, only where an answer is needed: what happened, what to do, and buttons that are verbs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from docketwright.ui.language import say, shown


def ask(parent: QWidget | None, what: str, more: str, choices: Sequence[str]) -> str:
    """Ask and return the choice that was made; the first is the default, the last is what Escape means."""
    box = _box(parent, what, more)
    made: dict[QPushButton, str] = {}
    for at, choice in enumerate(choices):
        role = QMessageBox.ButtonRole.AcceptRole if at == 0 else QMessageBox.ButtonRole.ActionRole
        made[box.addButton(shown(choice), role)] = choice
    buttons = list(made)
    box.setDefaultButton(buttons[0])
    box.setEscapeButton(buttons[-1])
    box.exec()
    clicked = box.clickedButton()
    return next((choice for one, choice in made.items() if one is clicked), choices[-1])


def tell(parent: QWidget | None, what: str, more: str = "") -> None:
    """Say something that must not be missed."""
    box = _box(parent, what, more)
    box.addButton(say("OK"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()


def _box(parent: QWidget | None, what: str, more: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setWindowTitle("Docketwright")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(shown(what))
    box.setInformativeText(shown(more))
    return box
