"""Say why a principle is left out: a choice that is kept with the comment and never exported."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from docketwright.model.comment import Comment
from docketwright.model.principle import Principle
from docketwright.phrases import phrase
from docketwright.ui.dialogs.asking_line import ask_line
from docketwright.ui.language import say
from docketwright.ui.session import Session


def ask_reason(session: Session, principle: Principle, parent: QWidget | None) -> None:
    """Ask why this principle is left out, and keep the answer; without one nothing changes."""
    question = say(
        "Why does your comment leave out “{principle}”? This is for you; it is not exported.",
        principle=say(principle.name),
    )
    reason = ask_line(parent, say("Not raised, because…"), question)
    if reason:
        session.edit(lambda one: with_reason(one, principle, reason), phrase("Not raised"))


def with_reason(comment: Comment, principle: Principle, reason: str) -> Comment:
    """Return the comment with the reason why it leaves this principle out; "" takes the choice back."""
    kept = {key: value for key, value in comment.not_raised.items() if key != principle.number}
    return replace(comment, not_raised={**kept, principle.number: reason} if reason else kept)
