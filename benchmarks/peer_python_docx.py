"""The same letter as a person makes it with python-docx and its documented calls alone."""

from __future__ import annotations

import io

from docx import Document
from docx.document import Document as WordDocument
from docx.text.paragraph import Paragraph as WordParagraph

from docketwright.letter.letter import Letter, Run, Style, Table
from docketwright.model.comment import Comment

# The styles of python-docx's own template that say what ours say; all others are its plain paragraphs.
STYLES = {
    Style.NAME: "Title",
    Style.HEADING: "Heading 1",
    Style.PART: "Heading 2",
    Style.BULLET: "List Bullet",
    Style.LIST_ITEM: "List Number",
    Style.QUOTE: "Quote",
}


def same_letter(letter: Letter) -> None:
    """Write every word of a finished letter: headings, paragraphs, tables row by row, and its notes at the end.

    python-docx knows no footnotes, links or fields: a call of a note is its raised number, a link its words.
    """
    document = Document()
    document.sections[0].header.paragraphs[0].text = "\t".join(letter.running_head)
    for block in letter.blocks:
        if isinstance(block, Table):
            _table(document, block)
        else:
            _runs(document.add_paragraph(style=STYLES.get(block.style)), block.runs)
    document.add_heading("Notes", level=1)
    for note in letter.notes:
        _runs(document.add_paragraph(f"{note.number}. "), note.runs)
    document.save(io.BytesIO())


def bare_words(comment: Comment) -> None:
    """Write the titles and the words of the arguments only, each as one paragraph without a look."""
    document = Document()
    for argument in comment.arguments:
        document.add_heading(argument.title, level=1)
        for part in (argument.point, argument.reasons, argument.evidence, argument.request.text):
            for text in part.split("\n"):
                document.add_paragraph(text)
    document.save(io.BytesIO())


def _table(document: WordDocument, table: Table) -> None:
    made = document.add_table(rows=len(table.rows) + 1, cols=len(table.widths), style="Table Grid")
    # Row by row: to ask the table for each cell by its place takes hundreds of times as long.
    for row, ours in zip(made.rows, (table.header, *table.rows), strict=True):
        for cell, paragraphs in zip(row.cells, ours.cells, strict=True):
            for one in paragraphs:
                _runs(cell.paragraphs[0], one.runs)


def _runs(paragraph: WordParagraph, runs: tuple[Run, ...]) -> None:
    for run in runs:
        made = paragraph.add_run(str(run.note) if run.note else run.text)
        if run.bold:
            made.bold = True
        if run.italic:
            made.italic = True
        if run.underlined:
            made.underline = True
        if run.struck:
            made.font.strike = True
        if run.superscript or run.note:
            made.font.superscript = True
