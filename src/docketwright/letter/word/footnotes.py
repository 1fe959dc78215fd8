"""The notes of a letter as real footnotes: the part that python-docx does not know (ECMA-376, 17.11)."""

from __future__ import annotations

from docketwright.letter.letter import Note, Style
from docketwright.letter.word.markup import written
from docketwright.letter.word.names import NOTE_CALL, STYLE_IDS
from docketwright.letter.word.runs import Marks, paragraph, plain_run, runs_of

SEPARATORS = {-1: "separator", 0: "continuationSeparator"}
"""The two lines that Word draws above notes; settings.xml names them by these ids."""

_STYLE = STYLE_IDS[Style.NOTE]
_NUMBER = f'<w:r><w:rPr><w:rStyle w:val="{NOTE_CALL}"/></w:rPr><w:footnoteRef/></w:r>{plain_run(" ")}'


def footnotes(notes: tuple[Note, ...], marks: Marks) -> bytes:
    """Return footnotes.xml, which always holds the two separators."""
    lines = [
        f'<w:footnote w:type="{kind}" w:id="{number}">{paragraph(_STYLE, f"<w:r><w:{kind}/></w:r>")}</w:footnote>'
        for number, kind in SEPARATORS.items()
    ]
    lines += [_note(note, marks) for note in notes]
    return written("footnotes", lines)


def _note(note: Note, marks: Marks) -> str:
    words = paragraph(_STYLE, _NUMBER + runs_of(note.runs, marks), note.runs)
    return f'<w:footnote w:id="{note.number}">{words}</w:footnote>'
