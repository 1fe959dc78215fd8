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
    """Return the paragraphs that came back by the part they belong to.

    A paragraph that was moved under another argument's heading belongs to that one now. A new paragraph goes with the
    one before it; after a heading, with the one that follows. What an argument is about goes with it when it is moved,
    and is no new paragraph.
    """
    made = Returned()
    set_by_letter = _LABELS | {one.text for one in ours if one.about}
    in_tables = {one.text for one in ours if one.key is None}
    keys = [ours[found[at]].key if at in found else None for at in range(len(theirs))]
    last: Key | None = None
    fresh: list[Theirs] | None = None
    for at, piece in enumerate(theirs):
        key = _moved(keys[at], made.order[-1] if made.order else "")
        if at in found:
            fresh = None
        if key is None and piece.in_table and flat(piece.text) in in_tables:
            # The letter makes its tables anew: what stood there in another row is no change of the person's words.
            last = None
            continue
        if key is not None:
            last = key
            _put(made, key, piece)
        elif at in found:
            last = None
            before = ours[found[at]].text
            if flat(piece.text) != before:
                made.elsewhere.append((before, piece))
        elif flat(piece.text) in set_by_letter:
            continue
        elif piece.level and piece.place is Place.BODY:
            fresh = [piece]
            made.new.append(fresh)
        elif fresh is not None:
            fresh.append(piece)
        else:
            _place_new(made, piece, last, next((one for one in keys[at:] if one is not None), None))
    return made


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
