"""What a colleague does to a letter in Word, and what is found of it afterwards."""

from __future__ import annotations

import io
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from typing import Any

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from build import a_comment, an_argument
from docketwright.letter.compose import compose
from docketwright.letter.docx import docx_bytes
from docketwright.letter.merge import Difference, returned
from docketwright.model.comment import Comment, Request, RequestKind
from docketwright.model.source import Source
from docketwright.reading.reader import read_word

REASONS = "The line of 10^26 steps rests on no test.[^audit]\nNobody in [[town]] can repeat it."
Edit = Callable[[Document], object]


def the_comment() -> Comment:
    first = an_argument(REASONS, "Publish the data.", id="a", title="The threshold", point="No test stands behind it.")
    change = Request("Give ninety days.", RequestKind.CHANGE_TEXT, "within 30 days", "within 90 days")
    second = an_argument(
        "A repair takes time.\nParts come late.", id="b", title="Time to fix", evidence="I keep a log."
    )
    return a_comment(
        first,
        replace(second, request=change),
        sources=(Source("s", "audit", "An audit of pumps", author="Lee"),),
        slots={"town": "Toledo, Ohio"},
    )


def edited(edit: Edit, comment: Comment | None = None, *, tracked: bool = False) -> bytes:
    document = docx.Document(io.BytesIO(docx_bytes(compose(comment or the_comment()), tracked=tracked)))
    edit(document)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def found(edit: Edit, **options: bool) -> tuple[Difference, ...]:
    return returned(the_comment(), read_word(edited(edit, **options))).differences


def paragraph(document: Document, begins: str) -> Paragraph:
    return next(one for one in document.paragraphs if begins in one.text)


def swap(document: Document, old: str, new: str) -> None:
    """Change words as Word does: inside their run."""
    for one in document.paragraphs:
        for run in one.runs:
            if old in run.text:
                run.text = run.text.replace(old, new)
                return
    pytest.fail(f"{old} is not in the letter")


def drop(one: Paragraph) -> None:
    one._p.getparent().remove(one._p)


def insert_after(one: Paragraph, text: str, style: str | None = None) -> None:
    new = deepcopy(one._p)
    for child in list(new):
        if child.tag != qn("w:pPr"):
            new.remove(child)
    one._p.addnext(new)
    added = Paragraph(new, one._parent)
    added.add_run(text)
    if style:
        added.style = style


def tracked_insert(one: Paragraph, text: str) -> None:
    one.add_run(text)
    run = one.runs[-1]._r
    holder = run.makeelement(qn("w:ins"), {qn("w:author"): "B. Lee", qn("w:date"): "2024-10-02T09:30:00Z"})
    run.addprevious(holder)
    holder.append(run)


def tracked_delete(one: Paragraph) -> None:
    for run in one.runs:
        holder = run._r.makeelement(qn("w:del"), {qn("w:author"): "B. Lee", qn("w:date"): "2024-10-03T10:00:00Z"})
        run._r.addprevious(holder)
        holder.append(run._r)
        for text in run._r.findall(qn("w:t")):
            text.tag = qn("w:delText")


def second_section(document: Document) -> list[Any]:
    """Return the elements of the second argument's section, its heading first."""
    body = document.element.body
    one, end = paragraph(document, "Time to fix")._p, paragraph(document, "Thank you")._p
    return list(body)[body.index(one) : body.index(end)]


def move_section(document: Document) -> None:
    """Move the second argument's section above the first one's."""
    first = paragraph(document, "The threshold")._p
    for element in second_section(document):
        first.addprevious(element)


def cut_section(document: Document) -> None:
    """Take out the second argument's section."""
    for element in second_section(document):
        element.getparent().remove(element)


def drop_bookmarks(document: Document) -> None:
    for tag in ("w:bookmarkStart", "w:bookmarkEnd"):
        for one in list(document.element.body.iter(qn(tag))):
            one.getparent().remove(one)


def mark(one: Paragraph, kind: str) -> None:
    """Track the paragraph's own mark as inserted, deleted or moved."""
    properties = one._p.get_or_add_pPr()
    holder = properties.makeelement(qn("w:rPr"), {})
    holder.append(holder.makeelement(qn(kind), {qn("w:author"): "B. Lee"}))
    properties.append(holder)


def wrap(one: Paragraph, kind: str) -> None:
    """Put the paragraph's runs inside a tracked change."""
    for run in list(one._p.iter(qn("w:r"))):
        holder = run.makeelement(qn(kind), {qn("w:author"): "B. Lee", qn("w:date"): "2024-10-04T08:00:00Z"})
        run.addprevious(holder)
        holder.append(run)
