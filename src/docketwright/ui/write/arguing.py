"""The entry of the menus that says what the selected words argue."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from docketwright.model.passages import ARGUING
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.write.here import Here

SAY = phrase("Say what it argues…")
SELECT = phrase("Select the words of an argument first.")


def may_ask(here: Here) -> bool:
    """Tell whether words are selected that can argue something: no title, no rule text, no standard sentence."""
    spot = here.caret()
    return bool(here.selected().strip() and here.argument() and spot and spot.part in ARGUING)


def ask_what_it_argues(session: Session, here: Here, window: QWidget | None) -> None:
    """Ask what the selected words argue; say what to do first where none are selected."""
    # Loaded when it is opened.
    from docketwright.ui.dialogs.what_it_argues import WhatItArguesDialog  # noqa: PLC0415

    argument = here.argument()
    if argument is None or not may_ask(here):
        session.said.emit(say(SELECT))
        return
    WhatItArguesDialog(session, argument.id, here.selected().strip(), window).exec()
