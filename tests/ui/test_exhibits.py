"""The files that go out with the letter are listed in the Export step, with what the form would refuse."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from docketwright.errors import ReadError
from docketwright.model.exhibits import Exhibit
from docketwright.ui.export.exhibits import ExhibitList, exhibit_of
from docketwright.ui.session import Session
from docketwright.ui.widgets.line import Line

from .showing import said

Settled = Callable[[Session], None]


def shown(qtbot: QtBot, session: Session) -> ExhibitList:
    made = ExhibitList(session)
    qtbot.addWidget(made)
    assert session.comment
    made.show_comment(session.comment)
    return made


def test_a_file_is_listed_entitled_and_taken_off(
    qtbot: QtBot, opened: Session, tmp_path: Path, settled: Settled
) -> None:
    path = tmp_path / "audit.pdf"
    path.write_bytes(b"%PDF" * 500)
    there = shown(qtbot, opened)
    there.take([path])
    qtbot.waitUntil(lambda: opened.comment is not None and len(opened.comment.exhibits) == 1)
    assert opened.comment
    there.show_comment(opened.comment)
    assert "Exhibit 1: audit.pdf, 2 KB" in said(there)
    (line,) = there.findChildren(Line)
    line.edited.emit("The audit of 2023")
    assert [one.title for one in opened.comment.exhibits] == ["The audit of 2023"]
    there._drop(0)
    there.show_comment(opened.comment)
    assert opened.comment.exhibits == ()
    assert "Exhibit 1" not in said(there)


def test_what_the_form_refuses_is_said_beside_the_file(qtbot: QtBot, opened: Session) -> None:
    opened.edit(lambda one: replace(one, exhibits=(Exhibit("old.doc", "", 11_000_000),)), "Add exhibits")
    told = said(shown(qtbot, opened))
    assert "Larger than 10 MB, the most that the form takes." in told
    assert "The form does not take files that end in “.doc”." in told


def test_a_file_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"gone\.pdf cannot be read"):
        exhibit_of(tmp_path / "gone.pdf")
