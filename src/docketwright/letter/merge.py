"""A letter that was edited in Word comes back: what changed, part by part, to take or to leave."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path

from docketwright.letter.compose import Appendix, compose
from docketwright.letter.compose_notes import cited_forms, closed
from docketwright.letter.labels import Label
from docketwright.letter.letter import Letter
from docketwright.letter.merge_accept import accept, is_taken, still_fits, why_not
from docketwright.letter.merge_compare import Comparison
from docketwright.letter.merge_difference import Difference, DifferenceKind
from docketwright.letter.merge_match import matched, their_paragraphs
from docketwright.letter.merge_parts import Returned, sorted_out
from docketwright.letter.merge_printed import note_words, our_paragraphs
from docketwright.letter.merge_remark import ReturnedRemark
from docketwright.letter.merge_rows import rows_left_over
from docketwright.letter.review import AUTHOR
from docketwright.model.comment import Comment
from docketwright.model.confidential import REDACTED, public_version
from docketwright.model.dating import is_letter_date
from docketwright.reading.document import NOTE_MARK, WordDocument
from docketwright.reading.files import file_bytes
from docketwright.reading.reader import read_word

__all__ = [
    "Difference",
    "DifferenceKind",
    "ReturnedLetter",
    "ReturnedRemark",
    "accept",
    "is_taken",
    "read_back",
    "returned",
    "still_fits",
    "why_not",
]


# Sources in one note; each has two forms.
_MOST_FORMS = 4
_A_DAY = re.compile(r"[12]\d{3}-(?!00)\d\d-(?!00)\d\d")


@dataclass(frozen=True, slots=True)
class ReturnedLetter:
    """What an edited copy of the letter brings back."""

    differences: tuple[Difference, ...]  # in the order of the letter
    remarks: tuple[ReturnedRemark, ...]


def read_back(comment: Comment, path: Path) -> ReturnedLetter:
    """Return what was changed and remarked on in an edited copy of the comment's Word letter.

    Nothing is merged: see `accept`. Tracked insertions count as made, tracked deletions as gone. Raises ReadError
    where the file cannot be read or is another letter.
    """
    return returned(comment, read_word(file_bytes(path)))


def returned(comment: Comment, document: WordDocument) -> ReturnedLetter:
    """Return what an edited letter that was read already brings back.

    A public version is compared with the public version: nothing redacted can be taken for an edit.
    """
    confidential = not any(REDACTED in one.text for one in document.paragraphs)
    letter = compose(_dated_as(document, comment), _appendices_of(document), confidential=confidential)
    comment = comment if confidential else public_version(comment)
    ours = our_paragraphs(letter, comment)
    over = rows_left_over(document, letter)
    theirs = [one for one in their_paragraphs(document, ours) if one.paragraph not in over]
    sorted_ = sorted_out(ours, theirs, matched(ours, theirs))
    cited = _cited(letter, comment)
    comparison = Comparison(comment, document, ours, sorted_, cited, letter.author)
    return ReturnedLetter(tuple(comparison.differences()), tuple(_remarks(document, sorted_)))


def _cited(letter: Letter, comment: Comment) -> dict[str, tuple[str, ...]]:
    """Return the keys of the sources by the words of a note that cites them, in full or in short.

    Which of them a note has in full hangs on the order of the arguments, which may have changed since.
    """
    made = {note_words(note.text): note.sources for note in letter.notes}
    for keys in {note.sources for note in letter.notes}:
        forms = [cited_forms(source) for key in keys if (source := comment.source(key))]
        for words in product(*forms) if len(forms) <= _MOST_FORMS else ():
            made.setdefault(note_words(closed("; ".join(words))), keys)
    return made


def _appendices_of(document: WordDocument) -> frozenset[Appendix]:
    """Return what a letter that came back may end with; the checks are asked for the principles only where they do."""
    with_principles = any(one.text.strip() == Label.PRINCIPLES for one in document.paragraphs)
    return frozenset(Appendix) if with_principles else frozenset({Appendix.SOURCES})


def _dated_as(document: WordDocument, comment: Comment) -> Comment:
    """Return the comment with the date that the document bears, where it bears none and got the day of its export."""
    if comment.dated.strip():
        return comment
    days = (one.text.strip() for one in document.paragraphs if is_letter_date(one.text))
    return replace(comment, dated=next(days, ""))


def _remarks(document: WordDocument, sorted_: Returned) -> Iterator[ReturnedRemark]:
    """Yield the comments of others; those of a review copy are the program's own."""
    places = {line.paragraph: key for key, lines in sorted_.parts.items() for line in lines}
    for one in document.remarks:
        if one.author != AUTHOR:
            quote = " ".join(NOTE_MARK.sub("", one.quote).split())
            # LibreOffice writes the day 0 of the month 0 where it knows none.
            when = one.date if _A_DAY.match(one.date) else ""
            yield ReturnedRemark(*places.get(one.paragraph, ("", "")), quote, one.text, one.author, when)
