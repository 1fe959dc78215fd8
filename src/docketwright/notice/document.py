"""The neutral form every format is turned into: paragraphs with a role, and facts that a file states as data."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from docketwright.model.rule import Place


class Role(StrEnum):
    """What a paragraph is in a Federal Register document."""

    AGENCY_NAME = "agency name"
    OFFICE_NAME = "office name"
    CFR = "cfr"
    DOCKET = "docket"
    RIN = "rin"
    SUBJECT = "subject"
    AGENCY = "agency"
    ACTION = "action"
    SUMMARY = "summary"
    DATES = "dates"
    ADDRESSES = "addresses"
    CONTACT = "contact"
    BODY = "body"
    REGULATION = "regulation"
    SIGNATURE = "signature"
    NUMBER = "number"
    FOOTNOTE = "footnote"
    TABLE = "table"
    MASTHEAD = "masthead"


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph as a format gives it; `role` is None where the format does not say, `level` 0 for ordinary text."""

    text: str
    role: Role | None = None
    level: int = 0
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph of the document, with an id that depends on its words only and so survives re-reading."""

    id: str
    text: str
    role: Role
    level: int = 0
    page: int | None = None

    def place(self, quote: str) -> Place:
        """Return these words of this paragraph as the place a value was found."""
        return Place(self.id, quote.strip())


@dataclass(frozen=True)
class Document:
    """One notice: its parts in order, and `facts` that a data file (API JSON) states outright, by name."""

    parts: tuple[Part, ...]
    name: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)

    def having(self, *roles: Role) -> tuple[Part, ...]:
        """Return the parts with one of these roles, headings left out, in document order."""
        wanted = frozenset(roles)
        return tuple(part for part in self.parts if part.role in wanted and not part.level)

    @cached_property
    def text(self) -> str:
        """Return the whole text, one paragraph a line."""
        return "\n".join(part.text for part in self.parts)


def make_parts(pieces: Iterable[Piece]) -> tuple[Part, ...]:
    """Return the pieces as parts: blank ones dropped, each with its id."""
    seen: Counter[str] = Counter()
    return tuple(_part(piece, seen) for piece in pieces if piece.text.strip())


def _part(piece: Piece, seen: Counter[str]) -> Part:
    letters = re.sub(r"[\W_]+", "", piece.text).lower() or piece.text
    base = "p" + hashlib.blake2b(letters.encode(), digest_size=4).hexdigest()
    seen[base] += 1
    name = base if seen[base] == 1 else f"{base}-{seen[base]}"
    return Part(name, piece.text.strip(), piece.role or Role.BODY, piece.level, piece.page)
