"""Which paragraph of the letter that came back is which of the letter that was sent."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from docketwright.letter.merge_printed import Ours, flat
from docketwright.letter.reading.document import Bookmark, Place, WordDocument

_ALIKE = 0.6
"""Share of letters in order that two paragraphs have in common when one is the other, edited."""

_LONGEST_COMPARED = 5000


@dataclass(frozen=True, slots=True)
class Theirs:
    """A paragraph that came back, or a piece of one that was joined from two.

    `paragraph` is its index in the document; `goes_on` says that no line end stands before it; `names` are the
    bookmarks that begin in it.
    """

    text: str
    paragraph: int
    place: Place
    level: int
    names: tuple[str, ...] = ()
    goes_on: bool = False


def their_paragraphs(document: WordDocument, known: Collection[str]) -> list[Theirs]:
    """Return the paragraphs of the body, cut where a bookmark of the letter begins in the middle of one."""
    begins: dict[int, list[Bookmark]] = {}
    for one in document.bookmarks:
        if one.name in known:
            begins.setdefault(one.first, []).append(one)
    made: list[Theirs] = []
    for at, paragraph in enumerate(document.paragraphs):
        if paragraph.place in {Place.HEADER, Place.FOOTER}:
            continue
        for start, end, names in _cuts(paragraph.text, begins.get(at, [])):
            piece = Theirs(paragraph.text[start:end], at, paragraph.place, paragraph.level, names, start > 0)
            made += [piece] if piece.text.strip() else []
    return made


def _cuts(text: str, bookmarks: list[Bookmark]) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    inside = [one for one in bookmarks if (one.last, one.end) > (one.first, one.start)]
    starts = sorted({0, *(one.start for one in inside if text[: one.start].strip())})
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        last = end == len(text)
        names = tuple(one.name for one in inside if start <= one.start and (one.start < end or last))
        yield start, end, names


def matched(ours: Sequence[Ours], theirs: Sequence[Theirs]) -> dict[int, int]:
    """Return which of ours each of theirs is, by index: by bookmark, else by the same words, else by similar ones."""
    by_name = {one.bookmark: at for at, one in enumerate(ours) if one.bookmark}
    found: dict[int, int] = {}
    for at, piece in enumerate(theirs):
        named = [by_name[name] for name in piece.names if name in by_name and by_name[name] not in found.values()]
        if named:
            found[at] = max(named, key=lambda one: _likeness(ours[one].text, flat(piece.text)))
    _by_same_words(ours, theirs, found)
    _by_similar_words(ours, theirs, found)
    return found


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
    taken = set(found.values())
    for at, piece in enumerate(theirs):
        if at in found:
            continue
        before = max((found[one] for one in range(at) if one in found), default=-1)
        after = next((found[one] for one in range(at + 1, len(theirs)) if found.get(one, -1) > before), len(ours))
        free = [one for one in range(before + 1, after) if one not in taken]
        likely = [(_likeness(ours[one].text, flat(piece.text)), -one) for one in free]
        best = max(likely, default=(0.0, 0))
        if best[0] >= _ALIKE:
            found[at] = -best[1]
            taken.add(-best[1])


def _likeness(one: str, other: str) -> float:
    matcher = SequenceMatcher(None, one[:_LONGEST_COMPARED], other[:_LONGEST_COMPARED], autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() >= _ALIKE / 2 and matcher.quick_ratio() >= _ALIKE / 2 else 0.0
