"""The help: a page for each step, found by its words."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from build import a_comment
from docketwright.model.steps import Step
from docketwright.ui.dialogs.help import HelpWindow
from docketwright.ui.help.pages import ORDER, pages_with, read_pages
from docketwright.ui.menus import ENTRIES
from docketwright.ui.session import Session


@pytest.fixture
def help_window(session: Session, qtbot: QtBot) -> HelpWindow:
    made = HelpWindow(session)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("page", read_pages(), ids=lambda page: page.name)
def test_a_page_has_a_title_and_leads_only_to_pages_that_exist(page: object) -> None:
    assert page.title
    assert {name.removesuffix(".md") for name in re.findall(r"\]\(([^)]+)\)", page.text)} <= set(ORDER)


def test_every_key_in_the_help_is_a_real_one() -> None:
    real = {one.keys for one in ENTRIES if one.keys} | {"Ctrl+Enter", "Tab", "Shift+Tab", "Ctrl+Y"}
    keys = next(page for page in read_pages() if page.name == "keys")
    pattern = r"(?:Ctrl|Alt|Shift)\+(?:Shift\+)?(?:Left|Right|Up|Down|Home|Enter|Tab|F\d+|[A-Z]\b|\d|[.,])"
    named = set(re.findall(pattern, keys.text))
    assert named <= real, named - real


def test_search_finds_pages_by_all_words_titles_first() -> None:
    found = pages_with(read_pages(), "privacy")
    assert found[0].name == "privacy"
    assert {page.name for page in pages_with(read_pages(), "docket number")} >= {"rule", "glossary"}
    assert pages_with(read_pages(), "zebra") == ()


def test_typing_narrows_the_list_and_tints_the_words(help_window: HelpWindow) -> None:
    help_window.finder.setText("tracking")
    assert 0 < help_window.list.count() < len(ORDER)
    assert help_window.view.extraSelections()
    help_window.finder.setText("zebra")
    assert help_window.list.count() == 0
    assert help_window._none.isVisible()


def test_a_long_title_is_read_whole_in_large_text(help_window: HelpWindow) -> None:
    help_window.list.setFixedWidth(110)
    QApplication.processEvents()
    titles = [help_window.list.item(at) for at in range(help_window.list.count())]
    short, long = (pick(titles, key=lambda one: len(one.text())) for pick in (min, max))
    assert help_window.list.visualItemRect(long).height() > 1.8 * help_window.list.visualItemRect(short).height()


def test_a_link_leads_to_its_page(help_window: HelpWindow) -> None:
    help_window.view.anchorClicked.emit(QUrl("privacy.md"))
    assert help_window.view.toPlainText().startswith("Privacy")


def test_it_opens_at_the_page_of_the_step(session: Session, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.step = Step.CHECK
    session.open(a_comment())
    made = HelpWindow(session, window)
    made.show()
    assert made.view.toPlainText().startswith("5 Check")
    window.step = Step.EXPORT
    made._follow_step()
    assert made.view.toPlainText().startswith("6 Export")
    made.close()
