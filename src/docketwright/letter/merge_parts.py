"""Which part of the comment each paragraph that came back belongs to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from docketwright.letter.labels import Label
from docketwright.letter.merge_match import Theirs
from docketwright.letter.merge_printed import Key, Ours, flat
from docketwright.reading.document import Place

# Words that the letter sets before a part; they stay behind when its paragraph is taken out.
_LABELS = frozenset(map(flat, (Label.OLD_TEXT, Label.NEW_TEXT, Label.CHANGED_TEXT)))


@dataclass(slots=True)
class Returned:
    """The paragraphs that came back, sorted.

    `parts` holds those of each part, in the order of the document that came back; `new` those of each argument that
    was not there, heading first; `elsewhere` pairs of words before ("" for new ones) and after that belong to no part.
    `order` names the arguments in their new order.
    """

    parts: dict[Key, list[Theirs]] = field(default_factory=dict)
    new: list[list[Theirs]] = field(default_factory=list)
    elsewhere: list[tuple[str, Theirs]] = field(default_factory=list)
    order: list[str] = field(default_factory=list)


def sorted_out(ours: Sequence[Ours], theirs: Sequence[Theirs], found: Mapping[int, int]) -> Returned:
    """Return the paragraphs that came back by the part they belong to; `found` pairs theirs with ours, by place.

    A paragraph that was moved under another argument's heading belongs to that one now. A new paragraph goes with the
    one before it; after a heading, with the one that follows. What an argument is about goes with it when it is moved,
    and is no new paragraph.
    """
    sorting = _Sorting(ours)
    pairs = [ours[found[at]] if at in found else None for at in range(len(theirs))]
    for piece, own, following in zip(theirs, pairs, _keys_from_here(pairs), strict=True):
        if own is not None:
            sorting.take_known(piece, own)
        else:
            sorting.take_new(piece, following)
    return sorting.made


def _keys_from_here(pairs: Sequence[Ours | None]) -> list[Key | None]:
    """Return for each paragraph the part of the next one that the letter had in a part of the comment."""
    keys: list[Key | None] = []
    following: Key | None = None
    for own in reversed(pairs):
        following = own.key if own is not None and own.key is not None else following
        keys.append(following)
    return keys[::-1]


class _Sorting:
    """One paragraph after the other is put where it belongs.

    `last` is the part that the one before belongs to, None where it belongs to none; `fresh` is the new argument
    whose heading stands above.
    """

    def __init__(self, ours: Sequence[Ours]) -> None:
        self.made = Returned()
        self._in_tables = {one.text for one in ours if one.key is None}
        self._set_by_letter = _LABELS | {one.text for one in ours if one.about}
        self._last: Key | None = None
        self._fresh: list[Theirs] | None = None

    def take_known(self, piece: Theirs, own: Ours) -> None:
        """Put a paragraph that the letter had."""
        self._fresh = None
        self._last = _moved(own.key, self.made.order[-1] if self.made.order else "")
        if self._last is not None:
            _put(self.made, self._last, piece)
        elif not self._is_made_anew(piece) and flat(piece.text) != own.text:
            self.made.elsewhere.append((own.text, piece))

    def take_new(self, piece: Theirs, following: Key | None) -> None:
        """Put a paragraph that the letter had not."""
        if self._is_made_anew(piece):
            self._last = None
        elif flat(piece.text) in self._set_by_letter:
            return
        elif piece.level and piece.place is Place.BODY:
            self._fresh = [piece]
            self.made.new.append(self._fresh)
        elif self._fresh is not None:
            self._fresh.append(piece)
        else:
            _place_new(self.made, piece, self._last, following)

    def _is_made_anew(self, piece: Theirs) -> bool:
        # The letter makes its tables anew: what stood there in another row is no change of the person's words.
        return piece.in_table and flat(piece.text) in self._in_tables


def _moved(key: Key | None, current: str) -> Key | None:
    """Return the key under the heading where the paragraph now stands."""
    if key is None or not key[1] or key[0] == "title" or not current:
        return key
    return key[0], current


def _put(made: Returned, key: Key, piece: Theirs) -> None:
    made.parts.setdefault(key, []).append(piece)
    if key[1] and key[1] not in made.order:
        made.order.append(key[1])
    elif key[0] == "title":
        made.order.remove(key[1])
        made.order.append(key[1])


def _place_new(made: Returned, piece: Theirs, last: Key | None, following: Key | None) -> None:
    if piece.place is not Place.BODY:
        made.elsewhere.append(("", piece))
    elif last is not None and last[0] != "title":
        _put(made, last, piece)
    elif following is not None and following[0] != "title":
        _put(made, following, piece)
    else:
        made.elsewhere.append(("", piece))
