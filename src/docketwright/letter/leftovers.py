"""What a Word document carries beside its words: for one that is to be sent as it is, and that anyone can open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from docketwright.model.finding import Finding, Severity, Spot
from docketwright.model.text import shortened
from docketwright.phrases import listed, phrase

if TYPE_CHECKING:
    from docketwright.reading.document import WordDocument

CHECK = "document"
_LONGEST_QUOTE = 120


def leftovers_of(path: Path) -> tuple[Finding, ...]:
    """Return what a Word document still carries; nothing for a file of another kind. Raises ReadError."""
    if not _is_packed(path):
        return ()
    from docketwright.reading.files import file_bytes  # noqa: PLC0415 - a plain text needs no reader of Word files
    from docketwright.reading.reader import read_word  # noqa: PLC0415 - the same

    return leftovers(read_word(file_bytes(path)))


def _is_packed(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(2) == b"PK"
    except OSError:  # who reads it says what is wrong
        return True


def leftovers(document: WordDocument) -> tuple[Finding, ...]:
    """Return a finding each for tracked changes, remarks, hidden words, and what could not be checked."""
    asked = (_changes, _remarks, _hidden_words, _properties, _unread)
    return tuple(finding for ask in asked if (finding := ask(document)))


def _changes(document: WordDocument) -> Finding | None:
    if not document.changes:
        return None
    return _finding(
        _counted(
            len(document.changes),
            phrase("1 tracked change in the document"),
            phrase("{count:,} tracked changes in the document"),
        ),
        phrase("Whoever opens the file can read what was there before. Accept or reject them before you send it."),
        document.changes[0].text,
    )


def _remarks(document: WordDocument) -> Finding | None:
    if not document.remarks:
        return None
    return _finding(
        _counted(len(document.remarks), phrase("1 comment in the margin"), phrase("{count:,} comments in the margin")),
        phrase("They would be published with the file. Delete them before you send it."),
        document.remarks[0].text,
    )


def _hidden_words(document: WordDocument) -> Finding | None:
    if not document.hidden:
        return None
    return _finding(
        phrase("Hidden words in the document"),
        phrase(
            "They are not printed but travel with the file. Show them in Word, and delete what is not for the agency."
        ),
        " ".join(document.hidden),
    )


def _properties(document: WordDocument) -> Finding | None:
    printed = " ".join(one.text for one in document.paragraphs)
    told = [one for one in document.properties if one not in printed]
    if not told:
        return None
    return _note(
        phrase("The file’s properties travel with it"),
        phrase("Anyone can read them. In Word, File and then Info takes away what is not for the agency."),
        "; ".join(told),
    )


def _unread(document: WordDocument) -> Finding | None:
    if not document.unread:
        return None
    things = listed(tuple(phrase(one) for one in document.unread))
    return _note(
        phrase("Not everything could be checked"),
        phrase("The document holds {things}. Words inside were not looked at.", things=things),
    )


def _finding(title: str, why: str, quote: str) -> Finding:
    return Finding(CHECK, Severity.LOOK, title, why, Spot("file"), shortened(quote, _LONGEST_QUOTE))


def _note(title: str, why: str, quote: str = "") -> Finding:
    return Finding(CHECK, Severity.NOTE, title, why, Spot("file"), shortened(quote, _LONGEST_QUOTE))


def _counted(count: int, one: str, several: str) -> str:
    return one if count == 1 else phrase(several, count=count)
