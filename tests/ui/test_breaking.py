"""Long words break, so that no card grows wider than its pane."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from build import a_comment, a_rule, an_argument
from docketwright.checks.principles import decide
from docketwright.model.block import Block
from docketwright.model.comment import Anchor, Direction
from docketwright.model.finding import Finding, Severity, Spot
from docketwright.model.rule import Question
from docketwright.model.source import Source
from docketwright.ui.library.detail import Detail
from docketwright.ui.library.shelf import Details
from docketwright.ui.session import Session
from docketwright.ui.steps.check import CheckPage
from docketwright.ui.steps.you import YouPage
from docketwright.ui.widgets.breaking import breakable
from docketwright.ui.widgets.finding_card import FindingCard
from docketwright.ui.write.source_block import SourceBlock
from docketwright.ui.write.sources_tab import SourcesTab

NARROW = 420
LONG = ["X" * 100, "https://www.example.gov/" + "a-long-name/" * 7]


def test_long_addresses_may_break() -> None:
    assert "\u200b" in breakable("https://www.example.gov/a/very/long/address")
    assert breakable("plain words") == "plain words"


@pytest.mark.parametrize("word", LONG)
def test_a_finding_with_a_long_word_fits_a_narrow_pane(qtbot: QtBot, session: Session, word: str) -> None:
    finding = Finding("links", Severity.LOOK, f"About {word}", f"It says {word}.", Spot("closing"), quote=word)
    card = FindingCard(session, finding)
    qtbot.addWidget(card)
    assert card.minimumSizeHint().width() < NARROW


@pytest.mark.parametrize("word", LONG)
def test_a_long_name_or_address_in_the_you_step_pushes_nothing_aside(qtbot: QtBot, session: Session, word: str) -> None:
    page = YouPage(session)
    qtbot.addWidget(page)
    page.show()
    session.open(a_comment(wording={"also_signed": word, "opening": f"See {word}."}))
    assert word in page._public.text().replace("\u200b", "")
    assert max(one.minimumSizeHint().width() for one in (page._public, page._opening)) < NARROW


@pytest.mark.parametrize("word", LONG)
def test_a_block_with_a_long_word_or_source_fits_a_narrow_pane(qtbot: QtBot, word: str) -> None:
    block = Block(
        "b", f"About {word}", word, note=word, request=word, must_add=(word,), sources=(Source("s", "s", word),)
    )
    detail = Detail()
    qtbot.addWidget(detail)
    detail.show_details(Details(block, (block,), ()), in_comment=True, today=date(2026, 1, 1))
    assert max(one.minimumSizeHint().width() for one in detail.findChildren(QLabel)) < NARROW


@pytest.mark.parametrize("word", LONG)
def test_a_block_with_a_long_word_leaves_the_boxes_below_it_their_width(qtbot: QtBot, word: str) -> None:
    card = SourceBlock(print, print)
    qtbot.addWidget(card)
    card.show_block(Block("b", "Title", word, request=word, prompts=(word,), must_add=(word,)), 1, begun=False)
    assert max(one.minimumSizeHint().width() for one in card.findChildren(QLabel)) < NARROW


@pytest.mark.parametrize("word", LONG)
def test_a_long_title_of_a_source_fits_the_pane_beside_the_argument(qtbot: QtBot, session: Session, word: str) -> None:
    tab = SourcesTab(session, print)
    qtbot.addWidget(tab)
    tab.draw(a_comment(sources=(Source("s", "s", word, publisher=word),)), "")
    assert max(one.minimumSizeHint().width() for one in tab.findChildren(QLabel)) < NARROW


@pytest.mark.parametrize("name", ["Principles", "Analyst view", "Questions"])
def test_an_argument_with_a_long_word_and_address_fits_the_pane_of_the_check(
    qtbot: QtBot, session: Session, settled: Callable[[Session], None], name: str
) -> None:
    word = " ".join(LONG)
    said = f"At {word} no scientist could replicate the tests, because the agency published no data."
    argument = an_argument(
        said, f"Publish the test data of {word}.", title=f"About {word}", anchor=Anchor(questions=("1",))
    )
    rule = a_rule(questions=(Question("1", f"What do {word} show?"),))
    comment = a_comment(argument, rule=rule, answering=frozenset({"1"}))
    session.open(decide(comment, argument.id, "P1.science", said, Direction.FOR))
    page = CheckPage(session)
    qtbot.addWidget(page)
    page.show()
    settled(session)
    page._show_tab(name)
    tab = next(one for one in page.tabs if one.name == name)
    assert "XXX" in "".join(label.text() for label in tab.findChildren(QLabel))
    assert max(one.minimumSizeHint().width() for one in tab.findChildren(QLabel)) < NARROW
