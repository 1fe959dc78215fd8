"""Asks once before a letter is exported with things in it that must be fixed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from docketwright.ui.dialogs.asking import ask
from docketwright.ui.export.before_sending import counted, first_named, steps_left
from docketwright.ui.language import say
from docketwright.ui.session import Session


def may_export(parent: QWidget, session: Session) -> bool:
    """Tell whether to go on; where the person would rather see the first thing, go there."""
    slots = session.comment.slots if session.comment else {}
    must = list(steps_left(session.verdict)) if session.verdict else []
    if not must:
        return True
    choices = (say("Go to the first"), say("Export anyway"), say("Cancel"))
    what = say("Export with {counted}?", counted=counted(len(must), say("must-fix item"), say("must-fix items")))
    answer = ask(parent, what, first_named(must, slots), choices)
    if answer == choices[0]:
        session.go_to(must[0].spot)
    return answer == choices[1]
