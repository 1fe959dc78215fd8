"""The notes of a letter as real footnotes: the part that python-docx does not know (ECMA-376, 17.11)."""

from __future__ import annotations

from docketwright.letter.letter import Note, Style
from docketwright.letter.word.markup import Element, add, root
from docketwright.letter.word.names import NOTE_CALL, STYLE_IDS
from docketwright.letter.word.runs import Marks, add_runs, paragraph, text_run

SEPARATORS = {-1: "separator", 0: "continuationSeparator"}
"""The two lines that Word draws above notes; settings.xml names them by these ids."""


def footnotes(notes: tuple[Note, ...], marks: Marks) -> Element:
    """Return the tree of footnotes.xml, which always holds the two separators."""
    tree = root("footnotes")
    for number, kind in SEPARATORS.items():
        holder = add(tree, "footnote", type=kind, id=number)
        add(add(paragraph(holder, STYLE_IDS[Style.NOTE], ""), "r"), kind)
    for note in notes:
        holder = add(tree, "footnote", id=note.number)
        element = paragraph(holder, STYLE_IDS[Style.NOTE], note.text)
        call = add(element, "r")
        add(add(call, "rPr"), "rStyle", val=NOTE_CALL)
        add(call, "footnoteRef")
        text_run(element, " ")
        add_runs(element, note.runs, marks)
    return tree
