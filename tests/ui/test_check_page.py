from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from build import a_comment, an_argument
from docketwright.checks.every import CHECKS
from docketwright.model.finding import Severity, Spot
from docketwright.model.source import Source
from docketwright.model.sourcing import with_source
from docketwright.model.steps import Step
from docketwright.ui.check.passed import LOOKS_AT
from docketwright.ui.check.principles_tab import PrinciplesTab
from docketwright.ui.check.questions_tab import QuestionsTab
from docketwright.ui.session import Session
from docketwright.ui.silence import ignore
from docketwright.ui.steps.check import CheckPage
from docketwright.ui.steps.rule import RulePage
from docketwright.ui.widgets.basics import Card
from docketwright.ui.widgets.finding_card import FindingCard
from docketwright.ui.widgets.hugging import HuggingColumn

from .showing import said

Settled = Callable[[Session], None]


@pytest.fixture
def page(qtbot: QtBot, opened: Session, settled: Settled) -> Iterator[CheckPage]:
    made = CheckPage(opened)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    settled(opened)
    return made


def press(widget: QWidget, text: str) -> None:
    next(one for one in widget.findChildren(QPushButton) if one.text().startswith(text)).click()


def cards(page: CheckPage) -> list[FindingCard]:
    return page.findChildren(FindingCard)


def again(session: Session, settled: Settled) -> None:
    session.check_now()
    settled(session)


def test_the_verdict_stands_in_one_line_and_is_no_grade(page: CheckPage, opened: Session) -> None:
    must = opened.verdict.counted(Severity.MUST_FIX)
    text = said(page)
    assert ("Not yet" in text) is bool(must)
    assert "%" not in text


def test_every_finding_has_a_card(page: CheckPage, opened: Session) -> None:
    assert {one.finding.key for one in cards(page)} >= {one.key for one in opened.verdict.findings}


def test_go_there_asks_for_the_place(qtbot: QtBot, page: CheckPage, opened: Session) -> None:
    card = cards(page)[0]
    with qtbot.waitSignal(opened.spot_wanted) as wanted:
        press(card, "Go there")
    assert wanted.args == [card.finding.spot]


def test_an_ignored_finding_goes_and_can_be_shown_again(page: CheckPage, opened: Session, settled: Settled) -> None:
    gone = cards(page)[0].finding
    press(cards(page)[0], "Ignore")
    again(opened, settled)
    assert gone.key not in {one.finding.key for one in cards(page)}
    press(page, "▸ Ignored 1")
    press(next(one for one in cards(page) if one.finding.key == gone.key), "Show again")
    again(opened, settled)
    assert gone.key not in opened.comment.ignored


def test_a_finding_can_be_ignored_here_or_with_its_like_in_this_comment(
    page: CheckPage, opened: Session, settled: Settled
) -> None:
    first, second = opened.comment.arguments[:2]
    foul = "You idiots."
    opened.edit(
        lambda one: one.with_argument(replace(first, reasons=foul)).with_argument(replace(second, reasons=foul)),
        "Typing",
    )
    again(opened, settled)
    alike = [one for one in cards(page) if one.finding.quote == "idiots"]
    assert len(alike) == 2
    press(alike[0], "Ignore in this comment")
    again(opened, settled)
    assert not [one for one in cards(page) if one.finding.quote == "idiots"]
    press(page, "▸ Ignored 2")
    press(next(one for one in cards(page) if one.finding.quote == "idiots"), "Show again")
    again(opened, settled)
    assert len([one for one in cards(page) if one.finding.quote == "idiots"]) == 2


def test_a_misspelling_is_mended_by_its_button(page: CheckPage, opened: Session, settled: Settled) -> None:
    first = opened.comment.arguments[0]
    opened.edit(lambda one: one.with_argument(replace(first, reasons="A benchmrak of ours.")), "Typing")
    again(opened, settled)
    press(next(one for one in cards(page) if one.finding.quote == "benchmrak"), "Change to “benchmark”")
    assert opened.comment.arguments[0].reasons == "A benchmark of ours."


@pytest.mark.parametrize(
    "name", ["The rule", "Your words", "Analyst view", "Questions", "Claims", "Public record", "Language", "Document"]
)
def test_every_tab_shows_something(page: CheckPage, name: str) -> None:
    press(page, name)
    shown = next(tab for tab in page.tabs if tab.name == name)
    assert shown.isVisibleTo(page)
    assert said(shown)


def test_the_analyst_sees_who_signs_too(qtbot: QtBot, opened: Session, settled: Settled) -> None:
    opened.edit(lambda one: replace(one, wording={"also_signed": "Ben Li, director, Example Labs\nCy Poe"}), "Typing")
    page = CheckPage(opened)
    qtbot.addWidget(page)
    page.show()
    settled(opened)
    press(page, "Analyst view")
    shown = next(tab for tab in page.tabs if tab.name == "Analyst view")
    assert "Also signed by: company, individual" in said(shown)


def test_a_decision_on_a_sentence_is_kept_and_undone(qtbot: QtBot, the_example: Session, settled: Settled) -> None:
    page = CheckPage(the_example)
    qtbot.addWidget(page)
    page.show()
    settled(the_example)
    before = the_example.comment.marks
    press(page, "Take back")
    assert len(the_example.comment.marks) == len(before) - 1
    the_example.undo()
    assert the_example.comment.marks == before


@pytest.fixture
def rule_tab(qtbot: QtBot, the_example: Session, settled: Settled) -> Iterator[QWidget]:
    page = CheckPage(the_example)
    qtbot.addWidget(page)
    page.resize(740, 520)
    page.show()
    settled(the_example)
    press(page, "The rule")
    yield next(tab for tab in page.tabs if tab.name == "The rule")  # noqa: PT022 - the page stands while this waits


def test_the_rule_is_asked_too_and_each_fact_leads_to_its_place(
    qtbot: QtBot, the_example: Session, rule_tab: QWidget
) -> None:
    text = said(rule_tab)
    assert "30 days: from publication until March 27, 2024." in text
    assert "Nothing was found." in text
    found = next(one for one in the_example.verdict.rule_facts if one.place and one.place.quote == one.found)
    rule = the_example.comment.rule
    with qtbot.waitSignal(the_example.spot_wanted) as wanted:
        press(rule_tab, "Show it")
    (spot,) = wanted.args
    assert spot.part == "rule"
    assert spot.owner in {one.id for one in rule.paragraphs}
    shown = RulePage(the_example)
    qtbot.addWidget(shown)
    shown.show()
    shown.draw()
    at = next(one for one in rule.paragraphs if one.id == found.place.paragraph).text.find(found.found)
    shown.show_spot(Spot("rule", found.place.paragraph, at, at + len(found.found)))
    assert shown.reader.text.paragraph() == [one.id for one in rule.paragraphs].index(found.place.paragraph)


def test_what_the_rule_says_fits_a_narrow_window(qtbot: QtBot, rule_tab: QWidget) -> None:
    (area,) = rule_tab.findChildren(QScrollArea)
    qtbot.waitUntil(lambda: area.widget().width() <= area.viewport().width())


def test_an_argument_can_be_begun_from_a_fact_of_the_rule(the_example: Session, rule_tab: QWidget) -> None:
    spoken = [one.accessibleName() for one in rule_tab.findChildren(QPushButton) if one.text() == "Show it"]
    assert "Show it. How long is the comment period? DATES" in spoken
    before = len(the_example.comment.arguments)
    press(rule_tab, "Comment on this")
    *_, made = the_example.comment.arguments
    assert len(the_example.comment.arguments) == before + 1
    assert made.anchor.quote
    assert made.anchor.paragraph


def claim_buttons(page: CheckPage, words: str) -> list[str]:
    tab = next(tab for tab in page.tabs if tab.name == "Claims")
    card = next(one for one in tab.findChildren(Card) if any(f"“{words}”" == label.text() for label in labels(one)))
    return [one.text() for one in card.findChildren(QPushButton)]


def labels(widget: QWidget) -> list[QLabel]:
    return widget.findChildren(QLabel)


def test_each_claim_can_rest_on_what_its_kind_allows(page: CheckPage, opened: Session, settled: Settled) -> None:
    text = "It took 31 hours. The Fable model is safe."
    log = Source("s9", "log", "My log", check_again=date(2020, 1, 2))
    first = replace(opened.comment.arguments[0], reasons=text, evidence="In 2019 it took 12 days.[^log]")
    opened.edit(lambda one: with_source(one, log).with_argument(first), "Typing")
    again(opened, settled)
    press(page, "Claims")
    assert claim_buttons(page, "31 hours") == ["Add source", "It is my own experience", "Soften", "Go there"]
    assert claim_buttons(page, "Fable model") == ["Say whose it is", "Add source", "Soften", "Go there"]
    assert claim_buttons(page, "12 days") == ["Go there"]
    tab = next(tab for tab in page.tabs if tab.name == "Claims")
    assert "Look at “My log” again: it was due on 2 Jan 2020." in said(tab)
    press(tab, "Say whose it is")
    assert "The Fable model, as the open letter states, is safe." in opened.comment.arguments[0].reasons


def test_a_claim_that_is_a_quotation_has_one_pair_of_marks_and_no_sign_of_a_note(
    page: CheckPage, the_example: Session, settled: Settled
) -> None:
    again(the_example, settled)
    press(page, "Claims")
    assert claim_buttons(page, "must be based on the best available science") == ["Go there"]
    assert "[^" not in said(next(tab for tab in page.tabs if tab.name == "Claims"))


def test_a_sentence_that_waits_for_a_decision_says_why_it_was_found(
    page: CheckPage, opened: Session, settled: Settled
) -> None:
    first = replace(opened.comment.arguments[0], reasons="The notice cites no study and no data for its threshold.")
    opened.edit(lambda one: one.with_argument(first), "Typing")
    again(opened, settled)
    assert "This sentence speaks about the evidence behind the rule: " in said(page)


DECISIONS = ["It argues for this", "Not about it", "Against"]


@pytest.mark.parametrize("decision", DECISIONS)
def test_the_keyboard_stays_with_the_sentence_that_is_decided(
    qtbot: QtBot, opened: Session, settled: Settled, decision: str
) -> None:
    sentences = "The notice cites no study and no data for its threshold. EPA gives no data for the 30-day limit."
    first = replace(opened.comment.arguments[0], reasons=sentences)
    opened.edit(lambda one: one.with_argument(first), "Typing")
    page = CheckPage(opened)
    qtbot.addWidget(page)
    page.show()
    again(opened, settled)

    def press_key(label: str, comes_to: list[str]) -> None:
        """Press Enter on this button of the last sentence that has it; wait for the button and the row to come to."""
        pressed = [one for one in page.findChildren(QPushButton) if one.text() == label and not one.isHidden()][-1]
        pressed.setFocus()
        qtbot.keyClick(pressed, Qt.Key.Key_Return)
        settled(opened)
        # Qt gives the keyboard to a neighbor first.
        qtbot.waitUntil(lambda: focused() == comes_to)

    def focused() -> list[str]:
        now = page.focusWidget()
        assert isinstance(now, QPushButton)
        return [now.text(), *(one.text() for one in now.parentWidget().findChildren(QPushButton))]

    press_key(decision, ["Take back", "Go there", "Take back"])
    press_key("Take back", ["Go there", "Go there", *DECISIONS])


def test_the_keyboard_stays_where_one_says_where_it_is_argued(
    qtbot: QtBot, the_example: Session, settled: Settled
) -> None:
    page = CheckPage(the_example)
    qtbot.addWidget(page)
    page.show()
    settled(the_example)
    decided = next(one for one in page.tabs[0].cards if any(view.confirmed for view in one.view.elements))
    here = next(one for one in decided.findChildren(QPushButton) if one.text() == "It is here…")
    here.setFocus()
    elements = {one.element.id for one in decided.view.elements}
    marks = tuple(one for one in the_example.comment.marks if one.element not in elements)
    the_example.edit(lambda one: replace(one, marks=marks), "Decision")
    settled(the_example)
    qtbot.waitUntil(lambda: (now := page.focusWidget()) is not here and now.text() == "It is here…")


def test_the_questions_lead_back_to_the_rule(qtbot: QtBot, the_example: Session, settled: Settled) -> None:
    page = CheckPage(the_example)
    qtbot.addWidget(page)
    page.show()
    settled(the_example)
    press(page, "Questions")
    with qtbot.waitSignal(the_example.step_wanted) as wanted:
        press(page, "Choose questions")
    assert wanted.args == [Step.RULE]


def test_a_question_that_an_argument_answers_is_told_though_nobody_ticked_it(
    qtbot: QtBot, the_example: Session, settled: Settled
) -> None:
    answering = next(one for one in the_example.comment.arguments if one.anchor.questions)
    the_example.edit(lambda one: replace(one, answering=frozenset()), "Leave")
    page = CheckPage(the_example)
    qtbot.addWidget(page)
    page.show()
    settled(the_example)
    press(page, "Questions")
    tab = next(one for one in page.tabs if isinstance(one, QuestionsTab))
    assert f"Answered in: {answering.title}" in [one.text() for one in tab.findChildren(QLabel)]
    assert "Leave it out" not in [one.text() for one in tab.findChildren(QPushButton)]
    with qtbot.waitSignal(the_example.spot_wanted):
        next(one for one in tab.findChildren(QPushButton) if one.text() == "Go there").click()


def test_the_checks_that_found_nothing_are_folded_and_named(page: CheckPage) -> None:
    assert "The limits of the web form" not in said(page)
    press(page, "▸ Passed")
    assert "The limits of the web form" in said(page)


def test_every_check_has_a_name_for_the_list_of_those_that_passed(page: CheckPage, opened: Session) -> None:
    assert len(LOOKS_AT) == len(CHECKS)
    assert {one.check for one in opened.verdict.findings} <= LOOKS_AT.keys()


def test_what_concerns_the_whole_letter_has_no_place_to_go_to(page: CheckPage) -> None:
    whole = [one for one in cards(page) if one.finding.spot.part == "letter"]
    assert whole
    assert not any(one.text() == "Go there" for card in whole for one in card.findChildren(QPushButton))


@pytest.mark.parametrize(("width", "columns"), [(1400, 2), (700, 1)])
def test_the_four_cards_stand_in_as_many_columns_as_fit(
    page: CheckPage, qtbot: QtBot, width: int, columns: int
) -> None:
    page.resize(width, 700)
    tab = page.tabs[0]
    assert isinstance(tab, PrinciplesTab)
    qtbot.waitUntil(lambda: len({card.x() for card in tab.cards}) == columns)
    qtbot.waitUntil(lambda: all(card.mapTo(tab, card.rect().topRight()).x() <= tab.width() for card in tab.cards))


def test_nothing_is_cut_off_at_the_side_of_large_findings(page: CheckPage, qtbot: QtBot) -> None:
    font = page.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    page.setFont(font)
    side = page.findChild(HuggingColumn)
    assert side is not None
    qtbot.waitUntil(lambda: side.isHidden() or side.viewport().width() >= side.widget().minimumSizeHint().width())


def test_the_keyboard_comes_to_the_findings_and_stays_there_when_one_goes(
    qtbot: QtBot, page: CheckPage, opened: Session, settled: Settled
) -> None:
    page.panes()[-1].setFocus()
    focus = page.focusWidget()
    assert isinstance(focus, QPushButton)
    assert cards(page)[0].isAncestorOf(focus)
    ignore(opened, cards(page)[0].finding)
    again(opened, settled)
    qtbot.waitUntil(lambda: page.focusWidget() is not None and cards(page)[0].isAncestorOf(page.focusWidget()))


def test_and_more_shows_the_sentences_that_had_no_room(qtbot: QtBot, session: Session, settled: Settled) -> None:
    sentences = [f"The notice cites no study and no data for threshold {number}." for number in range(5)]
    session.open(a_comment(*map(an_argument, sentences)))
    page = CheckPage(session)
    qtbot.addWidget(page)
    page.show()
    again(session, settled)
    assert "threshold 4" not in said(page.tabs[0])
    more = next(one for one in page.findChildren(QPushButton) if one.text() == "and 3 more")
    more.setFocus()
    qtbot.keyClick(more, Qt.Key.Key_Return)
    # The keyboard is at the first of those that came.
    qtbot.waitUntil(lambda: (now := page.focusWidget()) and "threshold 2" in said(now.parentWidget().parentWidget()))
    assert "threshold 4" in said(page.tabs[0])


def test_a_sentence_is_shown_with_what_fills_its_slots(qtbot: QtBot, session: Session, settled: Settled) -> None:
    argument = an_argument("The notice cites no study and no data for its limit of [[days]] days.")
    session.open(a_comment(argument, slots={"days": "30"}))
    page = CheckPage(session)
    qtbot.addWidget(page)
    page.show()
    again(session, settled)
    assert "its limit of 30 days" in said(page.tabs[0])
    session.edit(lambda one: replace(one, slots={"days": "45"}), "Typing")
    again(session, settled)
    assert "its limit of 45 days" in said(page.tabs[0])


def test_a_finding_quotes_the_draft_with_what_fills_its_slots(qtbot: QtBot, session: Session, settled: Settled) -> None:
    argument = an_argument(f"A review takes [[days]] days{' and more work each day' * 14}.")
    session.open(a_comment(argument, slots={"days": "30"}))
    page = CheckPage(session)
    qtbot.addWidget(page)
    page.show()
    again(session, settled)
    assert "“A review takes 30 days and" in said(page)
    session.edit(lambda one: replace(one, slots={"days": "45"}), "Typing")
    again(session, settled)
    assert "“A review takes 45 days and" in said(page)
