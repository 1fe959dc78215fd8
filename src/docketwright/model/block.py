"""A reusable argument in the library."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from docketwright.model.source import Source
from docketwright.model.values import dataclass


class Origin(StrEnum):
    """Who first wrote the block."""

    LETTER = "letter"
    MINE = "mine"


class BlockKind(StrEnum):
    """What part a block plays in the open letter; a block of the person's own is an ARGUMENT."""

    BELIEF = "belief"
    FINDING = "finding"
    PRINCIPLE = "principle"
    CONSEQUENCE = "consequence"
    ASK = "ask"
    ARGUMENT = "argument"


@dataclass(frozen=True, slots=True)
class Block:
    """A reusable argument.

    `text` is what it says in one or a few sentences (for the letter's blocks a summary, not the letter's words);
    `source_sentences` are exact quotations of the letter, empty for own blocks. `must_add`, `caveats` and `prompts`
    are shown beside the empty box. Text may hold slots, "[[like this]]". `offered` is False for the letter's
    preamble and closing, which frame but do not argue and are never offered for copying.
    """

    id: str
    title: str
    text: str
    origin: Origin = Origin.MINE
    kind: BlockKind = BlockKind.ARGUMENT
    version: int = 1
    principles: tuple[int, ...] = ()
    elements: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    note: str = ""
    request: str = ""
    source_sentences: tuple[str, ...] = ()
    must_add: tuple[str, ...] = ()
    caveats: tuple[str, ...] = ()
    prompts: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    favourite: bool = False
    offered: bool = True
    archived_at: datetime | None = None
