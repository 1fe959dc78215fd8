"""The entry of the menus that marks words as confidential, or takes the mark away."""

from __future__ import annotations

from docketwright.model.comment import Comment
from docketwright.model.confidential import secrets_in, with_secret, without_secret
from docketwright.model.finding import Spot
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.write.spelling import WordMenu

MARK, UNMARK = phrase("Mark as confidential"), phrase("No longer confidential")
SAID = phrase("Marked as confidential: the public version shows [REDACTED] there")
UNMARKED = phrase("No longer confidential: the public version shows these words")
SELECT = phrase("Select the words that are confidential first.")


def add_to_menu(menu: WordMenu, session: Session, caret: Spot | None) -> None:
    """Add the entry for the words that are selected, or for the mark at the caret."""
    comment = session.comment
    if comment is None or caret is None:
        return
    if secrets_in(comment, caret):
        menu.add(UNMARK, lambda: _unmark(session, caret))
    else:
        menu.add(MARK, lambda: _mark(session, caret), on=caret.end > caret.start)


def mark_or_unmark(session: Session, caret: Spot | None) -> None:
    """Mark the words that are selected, or take away the mark at the caret; say what to do where neither is."""
    if session.comment is not None and caret is not None and secrets_in(session.comment, caret):
        _unmark(session, caret)
    elif caret is not None and caret.end > caret.start:
        _mark(session, caret)
    else:
        session.said.emit(say(SELECT))


def _unmark(session: Session, caret: Spot) -> None:
    session.edit(lambda one: _without(one, caret), UNMARK)
    session.said.emit(say(UNMARKED))


def _mark(session: Session, caret: Spot) -> None:
    session.edit(lambda one: with_secret(one, caret), MARK)
    session.said.emit(say(SAID))


def _without(comment: Comment, caret: Spot) -> Comment:
    for secret in secrets_in(comment, caret):
        comment = without_secret(comment, secret)
    return comment
