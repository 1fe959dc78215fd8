"""What the buttons of a finding do."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QInputDialog
from pytestqt.qtbot import QtBot

from docketwright.checks.principle_states import principle_missing
from docketwright.model.finding import Action, Finding, Severity, Spot
from docketwright.model.rule import Authority, Question
from docketwright.model.steps import Step
from docketwright.reference.hooks import hooks_for
from docketwright.ui.acting import PLACES, act
from docketwright.ui.dialogs.pointing import PointingDialog
from docketwright.ui.main_window import MainWindow
from docketwright.ui.session import Session
from docketwright.ui.write.citation_dialog import CitationDialog

Settled = Callable[[Session], None]


def a_finding(check: str = "x", title: str = "t", spot: Spot | None = None, quote: str = "") -> Finding:
    return Finding(check, Severity.LOOK, title, "why", spot or Spot("letter"), quote)


@pytest.fixture
def window(qtbot: QtBot, opened: Session) -> MainWindow:
    made = MainWindow(opened)
    qtbot.addWidget(made)
    made.show()
    return made


def answered(kind: type[QDialog], do: Callable[[QDialog], object]) -> None:
    """Do something with the next dialog of this kind as soon as it is open."""

    def look() -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, kind):
            do(shown)
        else:
            QTimer.singleShot(5, look)

    QTimer.singleShot(0, look)


def test_type_date_opens_the_form_of_the_closing_date(opened: Session, window: MainWindow) -> None:
    act(opened, a_finding(), Action.TYPE_DATE)
    assert window.step is Step.RULE
    assert window.page(Step.RULE).known.found.rows["deadlines"]._editor is not None


def test_set_the_authority_goes_to_its_choice(opened: Session, window: MainWindow) -> None:
    act(opened, a_finding(), Action.SET_AUTHORITY)
    assert window.page(Step.RULE).known.authority.choice.hasFocus()


@pytest.mark.parametrize(("action", "tab"), [(Action.COMPARE, "Your words"), (Action.ANSWER, "Questions")])
def test_compare_and_answer_open_their_tab(opened: Session, window: MainWindow, action: Action, tab: str) -> None:
    act(opened, a_finding(), action)
    assert window.step is Step.CHECK
    assert window.page(Step.CHECK)._current().name == tab


def test_answer_it_begins_an_argument_for_that_question(opened: Session, window: MainWindow) -> None:
    rule = replace(opened.comment.rule, questions=(Question("7.b", "Why?"),))
    opened.edit(lambda one: replace(one, rule=rule, answering=frozenset({"7.b"})), "Choose")
    act(opened, a_finding(quote="7.b"), Action.ANSWER)
    assert opened.comment.arguments[-1].anchor.questions == ("7.b",)
    assert window.step is Step.WRITE
    opened.undo()
    assert len(opened.comment.arguments) == 2


def test_it_is_here_and_not_raised_ask_about_the_principle_of_the_finding(
    opened: Session, window: MainWindow, settled: Settled
) -> None:
    settled(opened)
    finding = next(one for one in opened.verdict.findings if Action.POINT in one.actions)
    answered(PointingDialog, lambda dialog: dialog.reject())
    act(opened, finding, Action.POINT, window)
    answered(QInputDialog, lambda dialog: (dialog.setTextValue("Another docket has it."), dialog.accept()))
    act(opened, finding, Action.NOT_RAISED, window)
    assert opened.comment.not_raised == {principle_missing(finding).number: "Another docket has it."}


def test_show_other_grounds_lists_the_law_that_binds_and_cites_it_behind_the_words(
    opened: Session, window: MainWindow
) -> None:
    first = replace(opened.comment.arguments[0], reasons="The APA asks for notice.")
    rule = replace(opened.comment.rule, authority=Authority.ECRA)
    opened.edit(lambda one: replace(one.with_argument(first), rule=rule), "Typing")
    seen: list[str] = []

    def take(dialog: QDialog) -> None:
        assert isinstance(dialog, CitationDialog)
        seen.extend(dialog.list.item(at).text() for at in range(dialog.list.count()))
        dialog.cite.click()

    answered(CitationDialog, take)
    act(opened, a_finding(spot=Spot("reasons", first.id, 4, 7), quote="APA"), Action.OTHER_GROUNDS, window)
    for hook in (one for one in hooks_for(Authority.ECRA) if one.principle in {0, 2}):
        assert any(line.startswith(hook.citation) for line in seen)
    assert opened.comment.argument(first.id).reasons.startswith("The APA[^")


def test_every_place_that_a_button_goes_to_can_do_what_it_asks(opened: Session, window: MainWindow) -> None:
    for step, name in PLACES.values():
        assert not name or window.page(step).act(name)


def test_add_source_opens_the_form_of_a_new_source_and_choose_a_section_its_box(
    opened: Session, window: MainWindow
) -> None:
    spot = Spot("reasons", opened.comment.arguments[1].id)
    act(opened, a_finding(spot=spot), Action.ADD_SOURCE)
    write = window.page(Step.WRITE)
    assert write.side.tab("Sources").form.boxes["title"].hasFocus()
    act(opened, a_finding(spot=spot), Action.CHOOSE_SECTION)
    assert write.form.belongs.section.hasFocus()


def test_a_request_that_stands_among_the_reasons_is_added_in_the_box_of_requests(
    opened: Session, window: MainWindow
) -> None:
    spot = Spot("reasons", opened.comment.arguments[1].id, 0, 5)
    act(opened, a_finding(spot=spot), Action.ADD_REQUEST)
    write = window.page(Step.WRITE)
    assert write.here.key == opened.comment.arguments[1].id
    assert write.form.request.text.box.hasFocus()


def test_a_search_for_a_citation_is_left_by_enter_and_by_the_arrow(qtbot: QtBot, opened: Session) -> None:
    taken: list[object] = []
    dialog = CitationDialog(None, opened.comment, (), lambda one, _quoted: taken.append(one))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.search.setFocus()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.focusWidget() is dialog.list
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert len(taken) == 1
