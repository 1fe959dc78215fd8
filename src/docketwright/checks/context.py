"""What a check may know beside the comment itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, tzinfo

from docketwright.model.block import Block
from docketwright.model.values import dataclass

Unknown = Callable[[Iterable[str]], frozenset[str]]
Suggest = Callable[[str], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Context:
    """Everything from outside that a check may use.

    `now` is aware; `zone` is the person's own. `unknown` returns those of some words that no dictionary has, None
    while the dictionary is not loaded (the spelling check then says nothing). `letter` is the open letter's text,
    `blocks` the library, `earlier` the name and full text of each other comment in the workspace. `web_text` is the
    web-form fit of this comment, which only the letter room can make. `suggest` returns what was probably meant by an
    unknown word, None where that is only looked for when the person asks.
    """

    now: datetime
    zone: tzinfo
    unknown: Unknown | None = None
    letter: str = ""
    blocks: tuple[Block, ...] = ()
    earlier: tuple[tuple[str, str], ...] = ()
    web_text: str = ""
    suggest: Suggest | None = None
