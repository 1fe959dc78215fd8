"""From the draft into the library: a whole argument, or the words that are selected."""

from __future__ import annotations

import uuid
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from docketwright.model.block import Block, Origin
from docketwright.model.comment import Argument, Comment
from docketwright.ui.dialogs.asking import ask
from docketwright.ui.language import say
from docketwright.ui.session import Session

LONGEST_TITLE = 60


def save_argument(session: Session, argument: Argument | None, parent: QWidget) -> None:
    """Save an argument as a block of the person's own; slots stay as they are."""
    comment = session.comment
    if comment is None or argument is None:
        return
    made = block_of(comment, argument)
    if not made.text.strip():
        session.said.emit(say("There is nothing to save yet: write a point or reasons first."))
        return
    before = session.workspace.library.block(argument.block) if argument.block else None
    if before is not None and before.origin is Origin.MINE:
        choices = (
            say("Save as version {version}", version=before.version + 1),
            say("Save as a new block"),
            say("Cancel"),
        )
        answer = ask(
            parent,
            say("This argument came from your block “{title}”.", title=before.title),
            say("Earlier versions are kept."),
            choices,
        )
        if answer == choices[2]:
            return
        if answer == choices[0]:
            made = replace(before, title=made.title, text=made.text, request=made.request, principles=made.principles)
    saved = session.save_block(made)
    session.said.emit(say("Saved to your library: {title}", title=saved.title))


def save_selection(session: Session, text: str, argument: Argument | None) -> None:
    """Save selected words as a block of the person's own."""
    if not text.strip():
        session.said.emit(say("Select the words that you want to keep first."))
        return
    principles = argument.principles if argument else ()
    saved = session.save_block(Block(uuid.uuid4().hex, title_of(text), text.strip(), principles=principles))
    session.said.emit(say("Saved to your library: {title}", title=saved.title))


def block_of(comment: Comment, argument: Argument) -> Block:
    """Return an argument as a new block of the person's own."""
    text = "\n".join(part.strip() for part in (argument.point, argument.reasons, argument.evidence) if part.strip())
    return Block(
        uuid.uuid4().hex,
        argument.title or title_of(text),
        text,
        origin=Origin.MINE,
        principles=argument.principles,
        request=argument.request.text,
        sources=tuple(source for key in argument.sources if (source := comment.source(key))),
    )


def title_of(text: str) -> str:
    """Return a title made of a text's first words."""
    joined = " ".join(text.split())
    return joined if len(joined) <= LONGEST_TITLE else f"{joined[:LONGEST_TITLE].rsplit(' ', 1)[0]}…"


def save_arguments(session: Session) -> None:
    """Save every argument that has words as a block of its own, but for those that the library has in these words."""
    kept = {(one.text, one.request) for one in session.workspace.library.blocks()}
    for argument in session.comment.arguments if session.comment else ():
        text, request = argument_text(argument), argument.request.text
        if text and (text, request) not in kept:
            block = Block(uuid.uuid4().hex, argument.title or title_of(text), text, principles=argument.principles)
            session.save_block(replace(block, request=request))
    session.said.emit(say("Your arguments are in the library"))


def argument_text(argument: Argument) -> str:
    """Return the text that a block made of this argument has, "" where nothing was written."""
    return "\n".join(part for part in (argument.point, argument.reasons, argument.evidence) if part.strip())
