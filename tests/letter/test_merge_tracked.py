"""An edited letter in which Word tracked the changes and kept remarks comes back."""

from __future__ import annotations

import io
from copy import deepcopy

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from docketwright.letter.merge import DifferenceKind, returned
from docketwright.letter.review import review_bytes
from docketwright.model.finding import Finding, Severity, Spot
from docketwright.reading.reader import read_word
from letter.edits import (
    REASONS,
    edited,
    found,
    insert_after,
    mark,
    paragraph,
    swap,
    the_comment,
    tracked_delete,
    tracked_insert,
    wrap,
)


def test_tracked_changes_say_who_and_when() -> None:
    def edit(document: Document) -> None:
        tracked_insert(paragraph(document, "Nobody in"), " I tried.")
        tracked_delete(paragraph(document, "I keep a log"))

    added, removed = found(edit)
    assert added.after == f"{REASONS} I tried."
    assert (added.who, added.when) == ("B. Lee", "2024-10-02T09:30:00Z")
    assert (removed.kind, removed.part, removed.who, removed.when) == (
        DifferenceKind.REMOVED,
        "evidence",
        "B. Lee",
        "2024-10-03T10:00:00Z",
    )


def test_the_redline_of_a_tracked_export_is_not_taken_for_an_edit() -> None:
    assert found(lambda _: None, tracked=True) == ()
    (difference,) = found(lambda document: swap(document, "Nobody", "No one"), tracked=True)
    assert difference.part == "reasons"


def test_a_review_copy_comes_back_without_differences() -> None:
    finding = Finding("a check", Severity.LOOK, "What", "Why.", Spot("reasons", "a", 4, 8))
    assert returned(the_comment(), read_word(review_bytes(the_comment(), [finding]))).differences == ()


def test_remarks_of_a_reader_come_back_with_their_places() -> None:
    def edit(document: Document) -> None:
        run = paragraph(document, "A repair takes").runs[0]
        document.add_comment(run, text="Can you give days?", author="B. Lee")
        document.add_comment(document.tables[0].rows[1].cells[0].paragraphs[0].runs[0], text="Nice.", author="C")

    finding = Finding("a check", Severity.LOOK, "What", "Why.", Spot("reasons", "b"))
    document = docx.Document(io.BytesIO(review_bytes(the_comment(), [finding])))
    edit(document)
    made = io.BytesIO()
    document.save(made)
    nice, asked = sorted(returned(the_comment(), read_word(made.getvalue())).remarks, key=lambda one: one.part)
    assert (asked.part, asked.argument, asked.quote) == ("reasons", "b", "A repair takes time.")
    assert (asked.text, asked.who) == ("Can you give days?", "B. Lee")
    assert (nice.part, nice.text) == ("", "Nice.")


def test_a_remark_of_the_day_0_bears_no_day() -> None:
    def edit(document: Document) -> None:
        remark = document.add_comment(paragraph(document, "A repair takes").runs[0], text="Sure?", author="C")
        remark._comment_elm.set(qn("w:date"), "0-00-00T00:00:00Z")

    (remark,) = returned(the_comment(), read_word(edited(edit))).remarks
    assert remark.when == ""


def test_a_paragraph_deleted_with_its_mark_is_gone_and_the_next_one_stays_whole() -> None:
    def edit(document: Document) -> None:
        tracked_delete(paragraph(document, "A repair takes"))
        mark(next(one for one in document.paragraphs if one._p.find(qn("w:del")) is not None), "w:del")

    (difference,) = found(edit)
    assert (difference.part, difference.after, difference.who) == ("reasons", "Parts come late.", "B. Lee")


def test_a_paragraph_that_was_tracked_as_inserted_is_offered() -> None:
    def edit(document: Document) -> None:
        insert_after(paragraph(document, "A repair takes"), "Weeks, in truth.")
        new = paragraph(document, "Weeks, in truth")
        wrap(new, "w:ins")
        mark(new, "w:ins")

    (difference,) = found(edit)
    assert difference.after == "A repair takes time.\nWeeks, in truth.\nParts come late."
    assert (difference.who, difference.when) == ("B. Lee", "2024-10-04T08:00:00Z")


def test_a_tracked_move_is_read_at_its_new_place() -> None:
    def edit(document: Document) -> None:
        one, other = paragraph(document, "A repair takes"), paragraph(document, "Parts come late")
        copy = deepcopy(one._p)
        for tag in ("w:bookmarkStart", "w:bookmarkEnd"):
            copy.remove(copy.find(qn(tag)))
        other._p.addnext(copy)
        wrap(Paragraph(copy, one._parent), "w:moveTo")
        wrap(one, "w:moveFrom")
        mark(one, "w:moveFrom")

    (difference,) = found(edit)
    assert difference.after == "Parts come late.\nA repair takes time."
    assert difference.who == "B. Lee"
