"""Long words break, so that no card grows wider than its pane."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from build import a_comment
from docketwright.model.finding import Finding, Severity, Spot
from docketwright.ui.session import Session
from docketwright.ui.steps.you import YouPage
from docketwright.ui.widgets.breaking import breakable
from docketwright.ui.widgets.finding_card import FindingCard

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
