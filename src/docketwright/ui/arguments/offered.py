"""Which blocks the Arguments step lists, and what it says about each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from docketwright.model.block import Block, Origin
from docketwright.model.comment import Comment
from docketwright.model.principle import PRINCIPLES
from docketwright.model.suggestions import Fit, reason
from docketwright.phrases import phrase
from docketwright.store.finding import beginnings, matches
from docketwright.ui.language import say, shown
from docketwright.ui.library.block_row import BlockRow
from docketwright.ui.library.kinds import origin_words


class Wanted(StrEnum):
    """Which blocks are wanted."""

    ALL = phrase("All")
    LETTER = phrase("From the letter")
    MINE = phrase("Mine")
    FITS = phrase("Fits a question")
    UNUSED = phrase("Not used yet")


@dataclass(frozen=True, slots=True)
class Narrowing:
    """How the list is narrowed down: the words of a search, a sort of blocks, and principles (any of them)."""

    words: str = ""
    wanted: Wanted = Wanted.ALL
    principles: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Offer:
    """Everything that the list is made from; `used` holds the dockets that each block was used in before.

    `whole` says that no block is left out.
    """

    blocks: tuple[Block, ...] = ()
    fits: Mapping[str, Fit] = field(default_factory=dict)
    used: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    whole: bool = True

    def sort(self, block: Block) -> frozenset[Wanted]:
        """Return which sorts a block belongs to."""
        found = {Wanted.ALL, Wanted.LETTER if block.origin is Origin.LETTER else Wanted.MINE}
        if block.id in self.fits:
            found.add(Wanted.FITS)
        if not self.used.get(block.id):
            found.add(Wanted.UNUSED)
        return frozenset(found)

    def rows(self, comment: Comment, narrowing: Narrowing, missing: tuple[int, ...]) -> tuple[BlockRow, ...]:
        """Return the rows of the list, narrowed to a sort and principles; for words ask what is `holding` them."""
        taken = {one.block for one in comment.arguments}
        return tuple(
            BlockRow(one, self._facts(one, missing), taken=one.id in taken)
            for one in self.blocks
            if self._is_wanted(one, narrowing)
        )

    def holding(self, words: str) -> Offer:
        """Return what is left of the offer for the words of a search."""
        if not words.strip():
            return self
        wanted = beginnings(words)
        return replace(self, blocks=tuple(one for one in self.blocks if matches(one, wanted)))

    def counts(self) -> Mapping[Wanted, int]:
        """Return how many blocks there are of each sort."""
        sorts = [self.sort(one) for one in self.blocks]
        return {wanted: sum(1 for one in sorts if wanted in one) for wanted in Wanted}

    def covering(self) -> Mapping[int, int]:
        """Return how many blocks serve each principle."""
        return {
            principle.number: sum(1 for one in self.blocks if principle.number in one.principles)
            for principle in PRINCIPLES
        }

    def _is_wanted(self, block: Block, narrowing: Narrowing) -> bool:
        if narrowing.wanted not in self.sort(block):
            return False
        return not narrowing.principles or bool(narrowing.principles & set(block.principles))

    def _facts(self, block: Block, missing: tuple[int, ...]) -> str:
        origin = origin_words(block)
        used = self.used.get(block.id, ())
        told = (
            say("used in {listed}{value}", listed=", ".join(used[:2]), value=say(" and others") if used[2:] else "")
            if used
            else ""
        )
        versioned = say("version {version}", version=block.version) if block.version > 1 else ""
        return " · ".join(
            one for one in (origin, shown(reason(block, self.fits.get(block.id), missing)), told, versioned) if one
        )


def offered(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return the blocks that can be taken: never the ones that only frame the letter."""
    return tuple(one for one in blocks if one.offered and one.archived_at is None)
