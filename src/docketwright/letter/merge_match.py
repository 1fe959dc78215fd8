"""Which paragraph of the letter that came back is which of the letter that was sent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from docketwright.errors import ReadError
from docketwright.letter.merge_printed import Ours, flat
from docketwright.model.text import words
from docketwright.phrases import phrase
from docketwright.reading.document import Bookmark, Place, WordDocument

ALIKE = 0.5
"""Share of words that two paragraphs have in common when one is the other, edited."""

_KNOWN_AGAIN = 0.2
_MOST_COMPARED = 60


@dataclass(frozen=True, slots=True)
class Theirs:
    """A paragraph that came back, or a piece of one that was joined from two.

    `paragraph` is its index in the document; `goes_on` says that no line end stands before it; `names` are the
    bookmarks that begin in it; `in_table` that it stands in a cell.
    """

    text: str
    paragraph: int
    place: Place
    level: int
    names: tuple[str, ...] = ()
    goes_on: bool = False
    in_table: bool = False


def their_paragraphs(document: WordDocument, ours: Sequence[Ours]) -> list[Theirs]:
    """Return the paragraphs of the body, cut where a bookmark of the letter begins in the middle of one."""
    known = {one.bookmark for one in ours if one.bookmark}
    printed = {one.text for one in ours}
    begins: dict[int, list[Bookmark]] = {}
    for one in document.bookmarks:
        if one.name in known:
            begins.setdefault(one.first, []).append(one)
    made: list[Theirs] = []
    for at, paragraph in enumerate(document.paragraphs):
        if paragraph.place in {Place.HEADER, Place.FOOTER}:
            continue
        for start, end, names in _cuts(paragraph.text, begins.get(at, []), printed):
            piece = Theirs(
                paragraph.text[start:end],
                at,
                paragraph.place,
                paragraph.level,
                names,
                goes_on=start > 0,
                in_table=paragraph.cell is not None,
            )
            made += [piece] if piece.text.strip() else []
    return made


def _cuts(text: str, bookmarks: list[Bookmark], printed: Collection[str]) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    inside = [one for one in bookmarks if (one.last, one.end) > (one.first, one.start)]
    first = min((one.start for one in inside), default=0)
    # Words written over the first ones of a paragraph stand before its bookmark. They are its own, unless they are a
    # paragraph of the letter that was joined with it.
    new = first if flat(text[:first]) not in printed else 0
    starts = sorted({0, *(one.start for one in inside if text[new : one.start].strip())})
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        last = end == len(text)
        names = tuple(one.name for one in inside if start <= one.start and (one.start < end or last))
        yield start, end, names


def matched(ours: Sequence[Ours], theirs: Sequence[Theirs]) -> dict[int, int]:
    """Return which of ours each of theirs is, by index: by the same words, by bookmark, by similar words.

    Raises ReadError for a document that is another letter altogether.
    """
    found: dict[int, int] = {}
    _by_bookmark(ours, theirs, found, at_least=1.0)
    _by_same_words(ours, theirs, found)
    # Once some differences were taken, a bookmark may name another paragraph of the part; the words come first.
    _by_bookmark(ours, theirs, found, at_least=0.0)
    if len(found) < _KNOWN_AGAIN * len(ours):
        raise ReadError(
            phrase("This document is not a copy of this comment’s letter."), phrase("Choose the copy that was edited.")
        )
    _by_similar_words(ours, theirs, found)
    return found


def _by_bookmark(ours: Sequence[Ours], theirs: Sequence[Theirs], found: dict[int, int], *, at_least: float) -> None:
    by_name = {one.bookmark: at for at, one in enumerate(ours) if one.bookmark}
    taken = set(found.values())
    for at, piece in enumerate(theirs):
        named = [by_name[name] for name in piece.names if name in by_name and by_name[name] not in taken]
        if at in found or not named:
            continue
        best, which = max((likeness(ours[one].text, flat(piece.text)), -one) for one in named)
        if best >= at_least:
            found[at] = -which
            taken.add(-which)


def _by_same_words(ours: Sequence[Ours], theirs: Sequence[Theirs], found: dict[int, int]) -> None:
    taken = set(found.values())
    left = [at for at in range(len(ours)) if at not in taken]
    right = [at for at in range(len(theirs)) if at not in found]
    matcher = SequenceMatcher(
        None, [ours[at].text for at in left], [flat(theirs[at].text) for at in right], autojunk=False
    )
    for block in matcher.get_matching_blocks():
        for step in range(block.size):
            found[right[block.b + step]] = left[block.a + step]


def _by_similar_words(ours: Sequence[Ours], theirs: Sequence[Theirs], found: dict[int, int]) -> None:
    taken, before = set(found.values()), -1
    following = _following(found, len(theirs), len(ours))
    for at, piece in enumerate(theirs):
        if at in found:
            before = max(before, found[at])
            continue
        free = [one for one in range(before + 1, following[at])[:_MOST_COMPARED] if one not in taken]
        best, which = max(((likeness(ours[one].text, flat(piece.text)), -one) for one in free), default=(0.0, 0))
        if best >= ALIKE:
            found[at] = before = -which
            taken.add(-which)


def _following(found: dict[int, int], theirs: int, ours: int) -> list[int]:
    """Return, for each of theirs, which of ours the next matched one after it is."""
    made, last = [ours] * theirs, ours
    for at in range(theirs - 1, -1, -1):
        made[at] = last
        last = found.get(at, last)
    return made


def likeness(one: str, other: str) -> float:
    """Return the share of words that two paragraphs have in common, from 0 to 1."""
    mine, yours = _counted(one), _counted(other)
    return 2 * sum((mine & yours).values()) / max(1, mine.total() + yours.total())


@lru_cache(maxsize=4096)
def _counted(text: str) -> Counter[str]:
    return Counter(word.text.lower() for word in words(text))
