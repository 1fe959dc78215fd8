"""A letter that was edited in Word comes back: what changed, part by part, to take or to leave (PRODUCT E7)."""

from __future__ import annotations

from pathlib import Path

from docketwright.letter.compose import Appendix, compose
from docketwright.letter.merge_accept import accept
from docketwright.letter.merge_compare import Comparison
from docketwright.letter.merge_difference import Difference, DifferenceKind
from docketwright.letter.merge_match import matched, their_paragraphs
from docketwright.letter.merge_parts import sorted_out
from docketwright.letter.merge_printed import note_words, our_paragraphs
from docketwright.letter.readback import file_bytes
from docketwright.letter.reading.document import WordDocument
from docketwright.letter.reading.reader import read_word
from docketwright.model.comment import Comment

__all__ = ["Difference", "DifferenceKind", "accept", "differences", "differences_in"]


def differences(comment: Comment, path: Path) -> tuple[Difference, ...]:
    """Return what was changed in an edited copy of the comment's Word letter, in the order of the letter.

    Nothing is merged: see `accept`. Tracked insertions count as made, tracked deletions as gone. Raises ReadError.
    """
    return differences_in(comment, read_word(file_bytes(path)))


def differences_in(comment: Comment, document: WordDocument) -> tuple[Difference, ...]:
    """Return what was changed in an edited letter that was read already."""
    letter = compose(comment, frozenset(Appendix))
    ours = our_paragraphs(letter, comment)
    theirs = their_paragraphs(document, {one.bookmark for one in ours if one.bookmark})
    returned = sorted_out(ours, theirs, matched(ours, theirs))
    cited = {note_words(note.text): note.sources for note in letter.notes}
    return tuple(Comparison(comment, document, ours, returned, cited, letter.author).differences())
