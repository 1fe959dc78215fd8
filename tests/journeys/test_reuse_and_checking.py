"""What a person does the second time: reuse an argument, have a Word file checked, work while the window changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document

from journeys.person import Person

pytestmark = pytest.mark.journey
POINT = "Nine days of audit were cut to four."


def test_an_argument_is_kept_and_used_in_the_next_comment(sits_down: Callable[[], Person]) -> None:
    person = sits_down()
    begin(person)
    person.presses("ctrl+shift+n")
    person.types("Audits need time")
    person.presses("Return")
    person.types(POINT)
    person.waits_for_saved(lambda one: one.arguments and one.arguments[0].point == POINT, "the point")
    person.presses("ctrl+a", "ctrl+shift+l")
    person.waits_for(lambda: "Nine days" in person.own_blocks(), "the block in the library")
    begin(person)
    person.presses("ctrl+3")
    person.types("nine days")
    person.presses("F6", "space")
    second = person.waits_for_saved(lambda one: one.arguments, "the block's use")
    assert second.arguments[0].title.startswith("Nine days")
    assert second.arguments[0].point == ""
    assert second.arguments[0].block
    person.pictures("journey-reuse")
    person.quits()


def test_a_word_file_written_elsewhere_is_checked(sits_down: Callable[[], Person], tmp_path: Path) -> None:
    written = tmp_path / "draft.docx"
    document = Document()
    document.add_heading("Thresholds", level=1)
    document.add_paragraph("I ask the agency to publish the benchmrak results on which the threshold rests.")
    document.save(written)
    person = sits_down()
    person.presses("alt+f")
    person.presses("k")
    person.sees_window("Check a Word document")
    person.opens_file(written)
    comment = person.waits_for_saved(lambda one: one.arguments, "the document")
    assert comment.arguments[0].title == "Thresholds"
    person.pictures("journey-check-a-file")
    person.quits()


def test_nothing_typed_is_lost_while_theme_text_and_step_change(sits_down: Callable[[], Person]) -> None:
    person = sits_down()
    begin(person)
    person.presses("ctrl+shift+n", "Return")
    for key in ("ctrl+plus", "ctrl+minus", "F11", "F11", "ctrl+5"):
        person.types("Time to fix. ")
        person.presses(key)
    person.presses("ctrl+4")
    person.types("Done.")
    wanted = "Time to fix. " * 5 + "Done."
    person.waits_for_saved(lambda one: one.arguments and one.arguments[0].point == wanted, "every word")
    person.quits()


def begin(person: Person) -> None:
    person.presses("ctrl+n")
    person.waits_for(lambda: (one := person.saved()) is not None and not one.arguments, "a new comment on the disk")
    person.sees_window("Untitled comment")
