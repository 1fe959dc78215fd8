"""Reads what the Arguments step offers, away from the window's thread."""

from __future__ import annotations

from collections.abc import Mapping

from docketwright.model.block import Block, Origin
from docketwright.model.comment import Comment
from docketwright.model.suggestions import fits
from docketwright.reference.elements import elements
from docketwright.store.workspace import Workspace
from docketwright.ui.arguments.offered import Offer, offered
from docketwright.ui.jobs import Cancel
from docketwright.ui.language import say

# The letter's blocks and the own ones that were saved last; a search finds the others.
MOST = 600


def gather(workspace: Workspace, comment: Comment, words: str, cancel: Cancel) -> Offer:
    """Return what is offered for a comment: the latest blocks, and those that a search finds beyond them."""
    library = workspace.library
    latest = offered(library.blocks(most=MOST))
    cancel.check()
    found = offered(library.search(words, MOST)) if words.strip() else ()
    blocks = tuple({one.id: one for one in (*latest, *found)}.values())
    cancel.check()
    questions = comment.rule.questions if comment.rule else ()
    meanings = {one.id: f"{one.name} {one.definition}" for one in elements()}
    used = _used(workspace, blocks, comment.id)
    # What the person made and took before is looked for before the letter's blocks.
    blocks = tuple(sorted(blocks, key=lambda one: one.origin is Origin.LETTER or not used[one.id]))
    return Offer(blocks, fits(blocks, questions, meanings), used, whole=len(latest) < MOST)


def _used(workspace: Workspace, blocks: tuple[Block, ...], without: str) -> Mapping[str, tuple[str, ...]]:
    """Return the dockets of the other comments that each block was used in."""
    found = {}
    for block in blocks:
        uses = (one for one in workspace.library.uses(block.id) if one.comment != without)
        found[block.id] = tuple(dict.fromkeys(one.docket or say("another comment") for one in uses))
    return found
