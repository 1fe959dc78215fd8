"""What the library is asked for: words as they are typed, and filters; both become one query."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from docketwright.model.block import Block, Origin

_ENDINGS = re.compile(r"(?:ies?|ing|ed|es|ly|(?<!s)s|e|y)$")
_SHORTEST_STEM = 4
_POSSESSIVE = re.compile(r"[’']s\b")
_WORD = re.compile(r"[^\W_]+")


class Scope(StrEnum):
    """Which blocks are looked through. STALE ones have a source that wanted another look before today."""

    ALL = "all"
    MINE = "mine"
    LETTER = "letter"
    FAVOURITE = "favourite"
    UNUSED = "unused"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class Filter:
    """Which blocks to show: a scope, and 0 or "" where neither a principle nor a tag is asked for.

    `today` is what STALE is measured against.
    """

    scope: Scope = Scope.ALL
    principle: int = 0
    tag: str = ""
    today: date = date.min

    def takes(self, block: Block, *, used: bool) -> bool:
        """Tell whether a block of the letter passes; own blocks are filtered by the query."""
        in_scope = {
            Scope.ALL: True,
            Scope.MINE: block.origin is Origin.MINE,
            Scope.LETTER: block.origin is Origin.LETTER,
            Scope.FAVOURITE: block.favourite,
            Scope.UNUSED: not used,
            Scope.STALE: any(one.check_again and one.check_again < self.today for one in block.sources),
        }[self.scope]
        return in_scope and self.principle in {0, *block.principles} and self.tag in {"", *block.tags}

    def conditions(self) -> tuple[str, tuple[object, ...]]:
        """Return this filter as SQL over the table `block`, and its values."""
        asked: list[tuple[str, tuple[object, ...]]] = [("block.archived_at IS NULL", ())]
        if self.scope in _SCOPES:
            asked.append((_SCOPES[self.scope], (self.today.isoformat(),) if self.scope is Scope.STALE else ()))
        if self.principle:
            asked.append(("block.principles & ?", (1 << self.principle,)))
        if self.tag:
            asked.append(
                ("EXISTS (SELECT 1 FROM block_tag WHERE block_tag.number = block.number AND tag = ?)", (self.tag,))
            )
        return " AND ".join(one for one, _ in asked), tuple(value for _, values in asked for value in values)


_SCOPES = {
    Scope.LETTER: "0",
    Scope.FAVOURITE: "block.id IN (SELECT block_id FROM favourite)",
    Scope.UNUSED: "block.id NOT IN (SELECT block_id FROM block_use)",
    Scope.STALE: "block.check_again < ?",
}


def beginnings(words: str) -> tuple[str, ...]:
    """Return the beginnings that are looked for: "Vendors reporting" finds "vendor" and "report", and marks them.

    The last word may be half typed; cutting its ending only ever finds more.
    """
    return tuple(dict.fromkeys(_stem(word) for word in _WORD.findall(_POSSESSIVE.sub("", words.lower()))))


def matches(block: Block, wanted: tuple[str, ...]) -> bool:
    """Tell whether a block holds a word with each of these beginnings."""
    held = re.findall(
        r"[^\W_]+", f"{block.title} {block.text} {block.request} {block.note} {' '.join(block.tags)}".lower()
    )
    return all(any(word.startswith(one) for word in held) for one in wanted)


def _stem(word: str) -> str:
    cut = _ENDINGS.sub("", word)
    return cut if len(cut) >= _SHORTEST_STEM else word
