"""Every piece of text that will leave the program, with its place: what the checks look at."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum

from docketwright.model.comment import Argument, Comment
from docketwright.model.finding import Finding, Spot
from docketwright.model.text import without_quotation_marks, word_count
from docketwright.model.values import dataclass
from docketwright.model.wording import AFTER_ARGUMENTS, PARTS, wording


class Role(StrEnum):
    """What a passage does in the letter. Only POINT, REASONS, EVIDENCE and REQUEST can argue a principle."""

    FRAME = "frame"
    TITLE = "title"
    POINT = "point"
    REASONS = "reasons"
    EVIDENCE = "evidence"
    REQUEST = "request"
    RULE_TEXT = "rule text"


_NOTE = re.compile(r"\[\^[^\[\]\s]+\]")
_SLOT = re.compile(r"\[\[([^\[\]]{1,200})\]\]")
# A straight mark behind a sign of a word ends a quotation or means inches; it begins none.
_QUOTATION = re.compile(r"“[^“”\n]*”|(?<!\w)\"[^\"\n]*\"")
_PROPOSED = "request.new"
ARGUING = frozenset({Role.POINT, Role.REASONS, Role.EVIDENCE, Role.REQUEST})


@dataclass(frozen=True, slots=True)
class Passage:
    """The whole text of one part of the comment; `spot` has no characters set."""

    spot: Spot
    role: Role
    text: str


def passages(comment: Comment) -> Iterator[Passage]:
    """Yield every non-empty part of the letter, in reading order."""
    parts = wording(comment)
    frame = [Passage(Spot(part), Role.FRAME, parts[part]) for part in parts if parts[part].strip()]
    yield from (one for one in frame if one.spot.part not in AFTER_ARGUMENTS)
    for argument in comment.arguments:
        yield from argument_passages(argument)
    yield from (one for one in frame if one.spot.part in AFTER_ARGUMENTS)


def own_words(comment: Comment) -> int:
    """Return how many words of prose the person has written.

    Counted are the boxes of the arguments, what was said in the You step, and the standard sentences that were changed;
    not names, titles, notes, the rule's words and whatever else stands in quotation marks.
    """
    standing = comment.standing
    mine = [text for part, text in comment.wording.items() if part in PARTS and part != "also_signed"]
    if "opening" not in comment.wording:  # else they are no longer in the letter
        mine += standing.work, standing.stake
    for argument in comment.arguments:
        mine += (one.text for one in argument_passages(argument) if one.role in ARGUING or one.spot.part == _PROPOSED)
    return sum(word_count(_QUOTATION.sub(" ", without_notes(text))) for text in mine)


def without_notes(text: str) -> str:
    """Return a text without the marks of its notes, such as "[^audit-2023]"."""
    return _NOTE.sub("", text) if "[^" in text else text


def as_read(text: str, slots: Mapping[str, str]) -> str:
    """Return a text as it is read: without the marks of its notes, and with what its slots were filled with."""
    return filled(without_notes(text), slots)


def filled(text: str, slots: Mapping[str, str]) -> str:
    """Return a text with what its slots were filled with; one that is still to be filled stays."""

    def filling(match: re.Match[str]) -> str:
        return " ".join(slots.get(match[1].strip(), "").split()) or match[0]

    return _SLOT.sub(filling, text) if "[[" in text else text


def words_found(finding: Finding, slots: Mapping[str, str]) -> str:
    """Return a finding's words as they are read, without marks of a quotation; a note alone stays as it is."""
    return without_quotation_marks(as_read(finding.quote, slots) or finding.quote)


def argument_passages(argument: Argument) -> Iterator[Passage]:
    """Yield the non-empty parts of one argument, in reading order."""
    for part, role, text in (
        ("title", Role.TITLE, argument.title),
        ("point", Role.POINT, argument.point),
        ("reasons", Role.REASONS, argument.reasons),
        ("evidence", Role.EVIDENCE, argument.evidence),
        ("request", Role.REQUEST, argument.request.text),
        ("request.old", Role.RULE_TEXT, argument.request.old),
        ("request.new", Role.RULE_TEXT, argument.request.new),
    ):
        if text.strip():
            yield Passage(Spot(part, argument.id), role, text)
