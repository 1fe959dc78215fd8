"""From the draft into the library: a whole argument, or the words that are selected."""

from __future__ import annotations

import uuid
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from docketwright.model.block import Block, Origin
from docketwright.model.comment import Argument, Comment
from docketwright.model.confidential import REDACTED, public_version, publicly
from docketwright.model.editing import change_argument
from docketwright.model.sourcing import cited_keys
from docketwright.model.text import shortened
from docketwright.phrases import phrase
from docketwright.ui.block_uses import record_use
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
    if before is None or before.origin is not Origin.MINE:
        _tell(session, session.save_block(made))
        return
    version, new, _cancel = choices = (
        say("Save as version {version}", version=before.version + 1),
        say("Save as a new block"),
        say("Cancel"),
    )
    came_from = say("This argument came from your block “{title}”.", title=before.title)
    answer = ask(parent, came_from, say("Earlier versions are kept."), choices)
    if answer == version:
        saved = session.save_block(_next_version(before, made))
        _bears_version(session, argument.id, saved)
        _tell(session, saved)
    elif answer == new:
        _tell(session, session.save_block(made))


def _tell(session: Session, saved: Block) -> None:
    hides = REDACTED in f"{saved.title}{saved.text}{saved.request}"
    told = (
        say("Saved to your library without the confidential words: {title}", title=saved.title)
        if hides
        else say("Saved to your library: {title}", title=saved.title)
    )
    session.said.emit(told)


def _next_version(before: Block, made: Block) -> Block:
    """Return the block in the argument's words; a source that it had and the argument has not stays with it."""
    ids = {one.id for one in made.sources}
    kept = tuple(one for one in before.sources if one.id not in ids and f"[^{one.key}]" not in made.text)
    words = replace(before, title=made.title, text=made.text, request=made.request, principles=made.principles)
    return replace(words, sources=(*made.sources, *kept))


def _bears_version(session: Session, argument_id: str, saved: Block) -> None:
    """Note that the argument has this version of its block: the version was made from it."""

    def change(argument: Argument) -> Argument:
        return replace(argument, block_version=saved.version)

    session.edit(lambda one: change_argument(one, argument_id, change), phrase("Save to the library"))
    if record_use(session, saved):
        session.library_changed.emit()


def save_selection(session: Session, text: str, argument: Argument | None) -> None:
    """Save selected words as a block of the person's own."""
    if not text.strip():
        session.said.emit(say("Select the words that you want to keep first."))
        return
    comment = session.comment
    text = publicly(comment, text) if comment else text
    principles = argument.principles if argument else ()
    sources = tuple(one for one in comment.sources if f"[^{one.key}]" in text) if comment else ()
    made = Block(uuid.uuid4().hex, title_of(text), text.strip(), principles=principles, sources=sources)
    _tell(session, session.save_block(made))


def block_of(comment: Comment, argument: Argument) -> Block:
    """Return an argument as a new block of the person's own, without its confidential words.

    A block goes into other comments, and in packs to other people, where nothing would mark them any more.
    """
    # Not filled: what a slot holds is for each comment to say.
    comment = public_version(replace(comment, slots={}))
    argument = comment.argument(argument.id) or argument
    text = argument_text(argument)
    keys = dict.fromkeys((*argument.sources, *cited_keys(argument)))
    return Block(
        uuid.uuid4().hex,
        argument.title or title_of(text),
        text,
        origin=Origin.MINE,
        principles=argument.principles,
        request=argument.request.text,
        sources=tuple(source for key in keys if (source := comment.source(key))),
    )


def title_of(text: str) -> str:
    """Return a title made of a text's first words."""
    return shortened(text, LONGEST_TITLE)


def save_arguments(session: Session) -> None:
    """Save every argument that has words as a block of its own, but for those that the library has in these words."""
    comment = session.comment
    kept = {(one.text, one.request) for one in session.workspace.library.blocks()}
    for block in (block_of(comment, one) for one in comment.arguments) if comment else ():
        if block.text and (block.text, block.request) not in kept:
            session.save_block(block)
    session.said.emit(say("Your arguments are in the library"))


def argument_text(argument: Argument) -> str:
    """Return the text that a block made of this argument has, "" where nothing was written."""
    return "\n".join(part.strip() for part in (argument.point, argument.reasons, argument.evidence) if part.strip())
