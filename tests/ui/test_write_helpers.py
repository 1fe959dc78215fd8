"""What opens beside the form: citations, questions, findings, whose words; and that everything can be undone."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from build import a_comment, a_rule, an_argument
from docketwright.model.comment import Comment
from docketwright.model.finding import Spot
from docketwright.model.rule import Authority, Question
from docketwright.model.source import Source
from docketwright.reference.letter import letter_blocks
from docketwright.ui.session import Session
from docketwright.ui.steps.write import WritePage
from docketwright.ui.write.citation_dialog import CitationDialog
from docketwright.ui.write.citing import Citable, citables, with_citation
from docketwright.ui.write.entries import CLOSING, OPENING
from docketwright.ui.write.questions_dialog import QuestionsDialog

from .showing import write_page

LOG = Source("s", "log", "Audit log", locator="p. 4")


def comment_of(page: WritePage) -> Comment:
    assert page.session.comment
    return page.session.comment


def test_a_source_is_found_and_cited(qtbot: QtBot) -> None:
    taken: list[tuple[Citable, bool]] = []
    dialog = CitationDialog(None, a_comment(sources=(LOG,)), (), lambda one, quoted: taken.append((one, quoted)))
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.search, "audit")
    assert dialog.chosen()
    dialog.cite.click()
    assert [(one.source, quoted) for one, quoted in taken] == [(LOG, False)]


def test_law_is_narrowed_to_a_principle_and_quoted(qtbot: QtBot) -> None:
    taken: list[tuple[Citable, bool]] = []
    dialog = CitationDialog(None, a_comment(), (3,), lambda one, quoted: taken.append((one, quoted)))
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.search, "5 U.S.C.")
    dialog.toggles[3].click()
    chosen = dialog.chosen()
    assert chosen
    assert chosen.principle in {0, 3}
    dialog.quote.click()
    assert taken == [(chosen, True)]


def test_nothing_that_matches_is_nothing_to_insert(qtbot: QtBot) -> None:
    dialog = CitationDialog(None, a_comment(), (), lambda _one, _quoted: None)
    qtbot.addWidget(dialog)
    dialog.search.setText("zebra crossing")
    assert dialog.chosen() is None
    assert not dialog.cite.isEnabled()


def test_what_nothing_matches_becomes_a_source_of_ones_own(qtbot: QtBot) -> None:
    taken: list[tuple[Citable, bool]] = []
    dialog = CitationDialog(None, a_comment(), (), lambda one, quoted: taken.append((one, quoted)))
    qtbot.addWidget(dialog)
    assert not dialog.own.isVisibleTo(dialog)
    dialog.search.setText(" Our audit log ")
    assert dialog.own.isVisibleTo(dialog)
    dialog.own.click()
    ((one, quoted),) = taken
    assert (one.source.title, quoted) == ("Our audit log", False)
    made = with_citation(a_comment(an_argument(id="a")), one, Spot("reasons", "a"), quoted=False)
    assert [source.key for source in made.sources] == ["our-audit-log"]


def test_law_that_does_not_bind_this_agency_is_not_offered() -> None:
    under_ecra = a_comment(rule=a_rule(authority=Authority.ECRA))
    offered = {one.title for one in citables(under_ecra)}
    assert len(offered) < len({one.title for one in citables(a_comment())})


def test_the_rule_is_offered_until_it_is_a_source() -> None:
    groups = [one.group for one in citables(a_comment())]
    assert groups[0] == "This rule"
    (rule, *_) = citables(a_comment())
    assert "This rule" not in {one.group for one in citables(a_comment(sources=(rule.source,)))}


def test_questions_are_ticked_and_come_back_in_the_notices_order(qtbot: QtBot) -> None:
    questions = (Question("1", "What about thresholds?"), Question("2", "What about cost?"), Question("3", "Else?"))
    dialog = QuestionsDialog(None, questions, ("3",))
    qtbot.addWidget(dialog)
    dialog.search.setText("cost")
    assert [dialog.list.item(at).isHidden() for at in range(3)] == [True, False, True]
    dialog.list.item(1).setCheckState(Qt.CheckState.Checked)
    assert dialog.chosen == ("2", "3")


def test_a_question_is_found_by_its_number(qtbot: QtBot) -> None:
    questions = (Question("7", "What do 7 and a mean?"), Question("7.a", "Why?"), Question("17", "See 7.a?"))
    dialog = QuestionsDialog(None, questions, ())
    qtbot.addWidget(dialog)
    dialog.search.setText("7.A ")
    assert [dialog.list.item(at).isHidden() for at in range(3)] == [True, False, True]
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.chosen == ("7.a",)


def test_every_question_has_the_height_of_all_its_words(qtbot: QtBot) -> None:
    questions = tuple(Question(str(size), "word " * size) for size in range(10, 40))
    dialog = QuestionsDialog(None, questions, ())
    qtbot.addWidget(dialog)
    dialog.setStyleSheet("QListView::item { padding: 5px 6px; border: 1px solid transparent; }")
    dialog.show()
    font, wide = dialog.list.fontMetrics(), dialog.list.viewport().width() - 14 - 22
    for at in range(len(questions)):
        item = dialog.list.item(at)
        asked = font.boundingRect(0, 0, wide, 9999, Qt.TextFlag.TextWordWrap, item.text()).height()
        assert dialog.list.visualItemRect(item).height() >= asked


def test_the_questions_that_an_argument_answers_are_kept(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.open(a_comment(an_argument("Reasons."), rule=a_rule(questions=(Question("1", "Why?"),))))
    page = write_page(qtbot, session)
    monkeypatch.setattr("docketwright.ui.write.belongs.ask_questions", lambda *_: ("1",))
    page.form.belongs.questions.click()
    assert comment_of(page).arguments[0].anchor.questions == ("1",)
    assert comment_of(page).answering == {"1"}


def test_a_section_is_typed_and_a_principle_switched_on(qtbot: QtBot, opened: Session) -> None:
    page = write_page(qtbot, opened)
    line = page.form.belongs.section.lineEdit()
    assert line
    qtbot.keyClicks(line, "§ 702.7")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    page.form.belongs.toggles[3].click()
    made = comment_of(page).arguments[0]
    assert (made.anchor.section, made.principles) == ("§ 702.7", (3,))


def test_findings_of_the_argument_in_sight_are_listed(
    qtbot: QtBot, session: Session, settled: Callable[[Session], None]
) -> None:
    session.open(a_comment(an_argument("Our [[number]] audits."), an_argument("Fine.", "Fix it.")))
    page = write_page(qtbot, session)
    settled(session)
    page.side.show_tab("Findings")
    assert session.verdict
    here = [one for one in session.verdict.findings if one.spot.owner == comment_of(page).arguments[0].id]
    assert here
    texts = {one.text() for one in page.side.tab("Findings").findChildren(QLabel)}
    assert {one.title for one in here} <= texts


def test_every_finding_of_an_argument_can_be_seen(
    qtbot: QtBot, session: Session, settled: Callable[[Session], None]
) -> None:
    session.open(a_comment(an_argument(" ".join(f"Our [[number {at}]] audits." for at in range(60)))))
    page = write_page(qtbot, session)
    settled(session)
    page.side.show_tab("Findings")
    tab = page.side.tab("Findings")
    assert not [one for one in tab.findChildren(QLabel) if "number 59" in one.text()]
    next(one for one in tab.findChildren(QPushButton) if one.text().startswith("and ")).click()
    assert [one for one in tab.findChildren(QLabel) if "number 59" in one.text()]


def test_a_copied_sentence_is_told_with_where_it_comes_from(
    qtbot: QtBot, session: Session, settled: Callable[[Session], None]
) -> None:
    sentence = letter_blocks()[0].source_sentences[0]
    session.open(a_comment(an_argument(f"{sentence[0].upper()}{sentence[1:]}.", "Do something else entirely.")))
    page = write_page(qtbot, session)
    settled(session)
    assert page.form.reasons.box._margin_marks
    told = " ".join(one.text() for one in page.form.own_words.findChildren(QLabel))
    assert "Copied from the block “Lift the restriction and commit to an open process”" in told


def test_and_more_shows_the_copied_sentences_that_had_no_room(
    qtbot: QtBot, session: Session, settled: Callable[[Session], None]
) -> None:
    copied = [one for block in letter_blocks() for one in block.source_sentences][:9]
    session.open(a_comment(an_argument(" ".join(f"{one[0].upper()}{one[1:].rstrip('.')}." for one in copied))))
    page = write_page(qtbot, session)
    settled(session)
    last = f"“{copied[-1][0].upper()}{copied[-1][1:40]}"
    assert not [one for one in page.form.own_words.findChildren(QLabel) if one.text().startswith(last)]
    next(one for one in page.form.own_words.findChildren(QPushButton) if one.text().startswith("and ")).click()
    assert [one for one in page.form.own_words.findChildren(QLabel) if one.text().startswith(last)]


def test_two_hundred_changes_are_undone_to_the_beginning(qtbot: QtBot, opened: Session) -> None:
    page, chance = write_page(qtbot, opened), random.Random(7)
    opened.edit(lambda one: replace(one, sources=(LOG,)), "Add source")
    before = comment_of(page)
    acts = (
        "new argument",
        "move up",
        "move down",
        "duplicate argument",
        "split argument",
        "merge argument",
        "remove argument",
    )
    for _ in range(200):
        keys = [OPENING, CLOSING, *(one.id for one in comment_of(page).arguments)]
        page.choose(chance.choice(keys))
        box = chance.choice([one for one in page.forms.chosen().parts() if not one.isHidden()])
        box.box.setFocus()
        box.came.emit(box)
        box.box.insert(chance.choice(("A claim. ", "“Quoted” words", "\\n", "\U0001f600", "[[slot]] ")))
        if chance.random() < 0.5:
            page.act(chance.choice(acts))
        if chance.random() < 0.2:
            page.insertions.cite(LOG)
    while opened.history and opened.history.past and opened.comment != before:
        opened.undo()
    assert comment_of(page) == before
    page.show_spot(Spot("reasons", before.arguments[0].id))
    assert page.form.reasons.box.text() == before.arguments[0].reasons


def test_undo_shows_what_it_took_back(qtbot: QtBot, opened: Session) -> None:
    page = write_page(qtbot, opened)
    one, two = comment_of(page).arguments
    page.form.point.box.insert("Typed in the first")
    page.choose(two.id)
    opened.undo()
    assert page.here.key == one.id
    page.choose(CLOSING)
    page.forms.frames[CLOSING].boxes["closing"].box.insert("Thanks. ")
    page.choose(one.id)
    opened.undo()
    assert page.here.key == CLOSING
    page.choose(one.id)
    opened.redo()
    assert page.here.key == CLOSING


def test_the_tab_key_follows_the_page(qtbot: QtBot, opened: Session) -> None:
    page = write_page(qtbot, opened)
    page.activateWindow()
    page.form.request.text.box.setFocus()
    qtbot.waitUntil(page.form.request.text.box.hasFocus)
    qtbot.keyClick(page.form.request.text.box, Qt.Key.Key_Tab)
    assert page.form.request.kind.hasFocus()
