"""An edited letter in which whole arguments were moved, taken out or added comes back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from docx.document import Document

from docketwright.letter.merge import DifferenceKind, accept, is_taken, returned
from docketwright.model.comment import Anchor
from docketwright.reading.reader import read_word
from letter.edits import (
    REASONS,
    cut_section,
    edited,
    found,
    insert_after,
    move_section,
    paragraph,
    the_comment,
)


def test_a_paragraph_moved_under_another_heading_belongs_there_now() -> None:
    def move(document: Document) -> None:
        paragraph(document, "A repair takes")._p.addprevious(paragraph(document, "Nobody in")._p)

    from_, to = found(move)
    assert (from_.argument, from_.after) == ("a", REASONS.partition("\n")[0])
    assert (to.argument, to.after.split("\n")[0]) == ("b", "Nobody in Toledo, Ohio can repeat it.")


def test_an_argument_that_was_moved_is_offered_as_a_new_order() -> None:
    (difference,) = found(move_section)
    assert (difference.kind, difference.part) == (DifferenceKind.MOVED, "order")
    assert [one.id for one in accept(the_comment(), [difference]).arguments] == ["b", "a"]


@pytest.mark.parametrize("anchor", [Anchor(section="§ 702.7"), Anchor(section="§ 702.7", quote="within 30 days")])
def test_what_an_argument_is_about_moves_with_it(anchor: Anchor) -> None:
    comment = the_comment()
    comment = replace(comment, arguments=tuple(replace(one, anchor=anchor) for one in comment.arguments))
    (difference,) = returned(comment, read_word(edited(move_section, comment))).differences
    assert difference.kind is DifferenceKind.MOVED


def test_a_copy_read_again_after_its_order_was_taken_changes_no_source() -> None:
    comment = the_comment()
    second = comment.arguments[1]
    comment = comment.with_argument(replace(second, reasons=f"{second.reasons}[^audit]"))
    back = read_word(edited(move_section, comment))
    taken = accept(comment, returned(comment, back).differences)
    assert [one.id for one in taken.arguments] == ["b", "a"]
    assert returned(taken, back).differences == ()


def test_a_copy_read_again_after_an_argument_was_taken_out_counts_no_request_back() -> None:
    back = read_word(edited(cut_section))
    taken = accept(the_comment(), returned(the_comment(), back).differences)
    assert returned(taken, back).differences == ()


def test_an_argument_that_was_taken_out_is_offered_whole() -> None:
    (difference,) = found(cut_section)
    assert (difference.kind, difference.part, difference.before) == (DifferenceKind.REMOVED, "argument", "Time to fix")
    assert [one.id for one in accept(the_comment(), [difference]).arguments] == ["a"]


def test_a_new_heading_begins_a_new_argument() -> None:
    def add(document: Document) -> None:
        last = paragraph(document, "within 30 90 days")
        insert_after(last, "It costs too much.", "Body Text")
        insert_after(last, "Costs", "Heading 1")

    (difference,) = found(add)
    assert (difference.kind, difference.part) == (DifferenceKind.ADDED, "argument")
    taken = accept(the_comment(), [difference])
    assert [(one.title, one.reasons) for one in taken.arguments[2:]] == [("Costs", "It costs too much.")]
    assert is_taken(taken, difference)
    worked_out = taken.with_argument(replace(taken.arguments[2], reasons="It costs 40 dollars."))
    assert accept(worked_out, [difference]) == worked_out
