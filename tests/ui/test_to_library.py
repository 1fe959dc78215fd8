"""What goes from a draft into the library: with its sources, and as the version that the draft then bears."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from build import a_comment, an_argument
from docketwright.model.block import Block
from docketwright.model.comment import Argument
from docketwright.model.confidential import with_secret
from docketwright.model.finding import Spot
from docketwright.model.source import Source
from docketwright.ui.session import Session
from docketwright.ui.write import to_library
from docketwright.ui.write.to_library import save_argument, save_arguments, save_selection

AUDIT = Source("s1", "audit", "An audit")
SHEETS = Source("s2", "sheets", "Time sheets")
Answer = Callable[[int], None]


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Answer:
    """Return a function that says which choice the person takes."""

    def take(number: int) -> None:
        monkeypatch.setattr(to_library, "ask", lambda _parent, _what, _more, choices: choices[number])

    return take


def holding(session: Session, argument: Argument) -> Argument:
    """Open a comment with this argument and the two sources, and return the argument."""
    session.open(a_comment(argument, sources=(AUDIT, SHEETS)))
    return argument


def own_blocks(session: Session) -> list[Block]:
    return [one for one in session.workspace.library.blocks() if one.origin == "mine"]


def test_every_argument_goes_with_the_sources_that_it_rests_on(session: Session) -> None:
    holding(session, an_argument("Tests show it.[^audit]", "Publish the tests.[^sheets]", sources=("audit",)))
    save_arguments(session)
    save_arguments(session)
    (saved,) = own_blocks(session)
    assert saved.sources == (AUDIT, SHEETS)
    assert saved.request == "Publish the tests.[^sheets]"


def test_selected_words_go_with_the_sources_that_they_cite(session: Session) -> None:
    argument = holding(session, an_argument("Tests show it.[^audit]"))
    save_selection(session, "Tests show it.[^audit]", argument)
    assert own_blocks(session)[0].sources == (AUDIT,)


def test_confidential_words_stay_out_of_the_library(qtbot: QtBot, session: Session) -> None:
    argument = an_argument("Acme runs 14 pumps in [[your city]].", "Spare Acme.", title="Spare Acme")
    at = Spot("reasons", argument.id, 0, 4)
    session.open(with_secret(a_comment(argument, slots={"your city": "Toledo"}), at))
    parent = QWidget()
    qtbot.addWidget(parent)
    with qtbot.waitSignal(session.said) as said:
        save_argument(session, argument, parent)
    save_selection(session, "Acme runs 14 pumps", argument)
    save_arguments(session)
    blocks = own_blocks(session)
    assert {(one.title, one.text, one.request) for one in blocks} == {
        ("Spare [REDACTED]", "[REDACTED] runs 14 pumps in [[your city]].", "Spare [REDACTED]."),
        ("[REDACTED] runs 14 pumps", "[REDACTED] runs 14 pumps", ""),
    }
    assert said.args == ["Saved to your library without the confidential words: Spare [REDACTED]"]


def test_a_next_version_has_the_sources_of_both_and_the_draft_bears_it(
    qtbot: QtBot, session: Session, answer: Answer
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    before = session.save_block(Block("b", "Vendors", "It costs weeks.", sources=(SHEETS,), note="Ask Bo."))
    argument = an_argument("It costs months.[^audit]", block="b", block_version=before.version)
    holding(session, argument)
    answer(0)
    save_argument(session, argument, parent)
    saved = session.workspace.library.block("b")
    assert saved
    assert (saved.version, saved.note, saved.sources) == (2, "Ask Bo.", (AUDIT, SHEETS))
    assert session.comment
    assert session.comment.argument(argument.id) == replace(argument, block_version=2)
    assert [one.version for one in session.workspace.library.uses("b")] == [2]


def test_a_new_block_leaves_the_one_that_the_argument_came_from_alone(
    qtbot: QtBot, session: Session, answer: Answer
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    before = session.save_block(Block("b", "Vendors", "It costs weeks."))
    argument = holding(session, an_argument("It costs months.", block="b", block_version=1))
    answer(1)
    save_argument(session, argument, parent)
    assert session.workspace.library.block("b") == before
    assert len(own_blocks(session)) == 2
