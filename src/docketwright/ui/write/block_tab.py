"""The block that an argument came from, in full: the letter's passage, or your block and what changed in it since."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from docketwright.model.block import Block, Origin
from docketwright.model.comment import Argument, Comment
from docketwright.reference.letter import letter_text
from docketwright.ui.language import guidance, say
from docketwright.ui.library.detail import sources_card
from docketwright.ui.library.versions_card import words_of
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import Card, clear, stack, words
from docketwright.ui.widgets.breaking import breakable
from docketwright.ui.widgets.differences import Differences
from docketwright.ui.widgets.inline import pointed
from docketwright.ui.write.known_blocks import KnownBlocks
from docketwright.ui.write.tab import SideTab


class BlockTab(SideTab):
    """Shows the letter's own paragraph, what you must add, cautions; for your blocks, the newer version compared."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, say("Block"))
        self._known = KnownBlocks(session)
        self._shown: tuple[str, Block | None, int] | None = None
        self._inside = QWidget()
        self._stack = stack(self._inside, gap=9)
        self.column.addWidget(self._inside)
        self.column.addStretch(1)

    def draw(self, comment: Comment, key: str) -> None:
        """Draw the block of this argument."""
        argument = comment.argument(key)
        block = self._known.block(argument.block) if argument else None
        shown = (key, block, argument.block_version if argument else 0)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._stack)
        for widget in self._parts(argument, block):
            self._stack.addWidget(widget)

    def _parts(self, argument: Argument | None, block: Block | None) -> Iterator[QWidget]:
        if argument is None:
            yield words(say("The standard sentences come from no block."), "quiet")
        elif block is None:
            yield words(say("You wrote this argument from scratch. Save it to your library to use it again."), "quiet")
        else:
            yield words(breakable(block.title), "heading")
            yield from _letters(block) if block.origin is Origin.LETTER else self._own(argument, block)
            yield from _listed(say("What you must add"), guidance(block.must_add))
            yield from _listed(say("Take care"), guidance(block.caveats))
            yield from _listed(say("Questions to answer"), guidance(block.prompts))

    def _own(self, argument: Argument, block: Block) -> Iterator[QWidget]:
        yield words(breakable(block.text))
        if block.request:
            yield words(say("Request"), "strong")
            yield words(breakable(block.request))
        if block.sources:
            yield sources_card(block, self.session.now().date())
        versions = self.session.workspace.library.versions(block.id)
        before = next((one for one in versions if one.version == argument.block_version), None)
        if before is not None and before.version < block.version:
            compared = Differences(
                say("Version {version} to {version2}", version=before.version, version2=block.version)
            )
            compared.show_change(words_of(before), words_of(block))
            yield Card(
                words(say("Version {version} → {version2}", version=before.version, version2=block.version), "strong"),
                compared,
            )
            yield words(say("Your draft stays as it is; take over what you want."), "small")


def _letters(block: Block) -> Iterator[QWidget]:
    paragraphs = [one for one in letter_text().splitlines() if any(said in one for said in block.source_sentences)]
    for one in paragraphs or block.source_sentences:
        yield words(f"“{one}”", "quiet")
    yield words(say("Open letter, as reported in the press"), "small")


def _listed(title: str, lines: tuple[str, ...]) -> Iterator[QWidget]:
    if lines:
        yield words(title, "strong")
        for line in lines:
            yield pointed("•", line, "quiet")
