"""The Write step: writing, structure, spelling, finding, citing, standard sentences."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetrics, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from build import a_comment, a_rule, an_argument
from docketwright.checks.principles import fixed_sentence
from docketwright.model.block import Block
from docketwright.model.comment import Anchor, Argument, Comment, RequestKind
from docketwright.model.finding import Spot
from docketwright.model.rule import Paragraph, Section
from docketwright.model.source import Source
from docketwright.ui.rule.places import citation_of
from docketwright.ui.session import Session
from docketwright.ui.steps.write import WritePage
from docketwright.ui.widgets.differences import Differences
from docketwright.ui.write.citing import citables
from docketwright.ui.write.entries import CLOSING, OPENING
from docketwright.ui.write.rule_tab import RuleTab
from docketwright.ui.write.slots import Slots
from docketwright.ui.write.sources_tab import SourcesTab
from docketwright.ui.write.spelling import WordMenu
from docketwright.ui.write.title_box import TitleBox

from .showing import write_page

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot, opened: Session) -> WritePage:
    return write_page(qtbot, opened)


def comment_of(page: WritePage) -> Comment:
    assert page.session.comment
    return page.session.comment


def first(page: WritePage) -> Argument:
    return comment_of(page).arguments[0]


def titles(page: WritePage) -> list[str]:
    return [one.title for one in comment_of(page).arguments]


def test_typing_goes_into_the_comment_and_undoes_at_once(qtbot: QtBot, page: WritePage) -> None:
    page.form.point.box.setFocus()
    qtbot.keyClicks(page.form.point.box, "Tests come first")
    assert first(page).point == "Tests come first"
    page.session.undo()
    assert first(page).point == page.form.point.box.text() == ""


def test_what_is_pasted_is_undone_without_what_was_typed_before(qtbot: QtBot, page: WritePage) -> None:
    box = page.form.point.box
    qtbot.keyClicks(box, "Tests ")
    pasted = QMimeData()
    pasted.setText("come first, as every engineer knows.")
    box.insertFromMimeData(pasted)
    qtbot.keyClicks(box, " And")
    page.session.undo()
    assert box.text() == "Tests come first, as every engineer knows."
    page.session.undo()
    assert box.text() == "Tests "


def test_a_quotation_mark_is_curled_and_one_undo_makes_it_straight(qtbot: QtBot, page: WritePage) -> None:
    box = page.form.point.box
    qtbot.keyClicks(box, 'A "safe" model isn\'t')
    assert box.text() == first(page).point == "A “safe” model isn’t"
    box.choose(len(box.text()), len(box.text()))
    qtbot.keyClicks(box, '"')
    page.session.undo()
    assert first(page).point == "A “safe” model isn’t" + '"'


def test_quotation_marks_stay_straight_where_the_person_wants_them_so(qtbot: QtBot, page: WritePage) -> None:
    page.session.change_settings(smart_quotes=False)
    qtbot.keyClicks(page.form.point.box, '"safe"')
    assert first(page).point == '"safe"'


def test_ctrl_enter_goes_to_the_next_box(qtbot: QtBot, page: WritePage) -> None:
    page.activateWindow()
    page.form.point.box.setFocus()
    qtbot.keyClick(page.form.point.box, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(page.form.reasons.box.hasFocus)
    assert first(page).point == ""


def test_the_outline_leads_to_another_argument(page: WritePage) -> None:
    page.outline.setCurrentIndex(page.outline.lines.index(2))
    assert page.form.reasons.box.text() == "Give people time to fix things."
    assert page.form.title.box.text() == "Second"


def test_the_outline_says_how_far_each_argument_is(page: WritePage) -> None:
    states = [one.state for one in page.outline.lines.entries]
    assert states == ["Standard sentences", "Evidence is missing", "Evidence is missing", "Standard sentences"]


def test_a_standard_sentence_is_changed_and_brought_back(qtbot: QtBot, page: WritePage) -> None:
    page.choose(CLOSING)
    closing = page.forms.frames[CLOSING].boxes["closing"]
    closing.box.choose(0, len(closing.box.text()))
    qtbot.keyClicks(closing.box, "Thanks.")
    assert comment_of(page).wording == {"closing": "Thanks."}
    back = page.forms.frames[CLOSING].back["closing"]
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert comment_of(page).wording == {}
    assert closing.box.text() == "Thank you for considering my comments."


def test_alternatives_that_are_not_wanted_are_left_out_again(qtbot: QtBot, page: WritePage) -> None:
    page.choose(CLOSING)
    qtbot.keyClicks(page.forms.frames[CLOSING].boxes["alternatives"].box, "Wait a year.")
    back = page.forms.frames[CLOSING].back["alternatives"]
    assert back.text() == "Leave them out"
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert comment_of(page).wording == {}


def test_a_prompt_of_several_lines_has_room_for_all_until_something_is_typed(qtbot: QtBot, page: WritePage) -> None:
    page.choose(CLOSING)
    box = page.forms.frames[CLOSING].boxes["alternatives"].box
    box.set_prompt("What would be second best? " * 20)
    metrics = QFontMetrics(box.document().defaultFont())
    lines = metrics.horizontalAdvance("What would be second best? " * 20) / box.viewport().width()
    qtbot.waitUntil(lambda: box.height() >= lines * metrics.lineSpacing())
    asked = box.height()
    qtbot.keyClicks(box, "Wait.")
    qtbot.waitUntil(lambda: box.height() < asked / 2)
    page.session.undo()
    qtbot.waitUntil(lambda: box.height() == asked)


def test_the_prompt_of_a_title_is_whole_where_it_takes_two_lines(qtbot: QtBot) -> None:
    box = TitleBox("Title", "Give this argument a title, in a few words of your own")
    qtbot.addWidget(box)
    box.set_face(13)
    box.resize(200, 30)
    box.show()
    metrics = QFontMetrics(box.document().defaultFont())
    qtbot.waitUntil(lambda: box.height() >= 2 * metrics.lineSpacing())


def test_the_date_and_the_addressee_are_written_first_and_brought_back(qtbot: QtBot, page: WritePage) -> None:
    page.show_spot(Spot("addressee"))
    form = page.forms.frames[OPENING]
    assert list(form.boxes)[:2] == ["dated", "addressee"]
    to, day = form.boxes["addressee"], form.boxes["dated"]
    assert to.box.hasFocus()
    to.box.choose(0, len(to.box.text()))
    qtbot.keyClick(to.box, Qt.Key.Key_Delete)
    assert to.box.text() == ""
    qtbot.keyClicks(to.box, "The Docket Clerk")
    assert comment_of(page).addressee.strip() == "The Docket Clerk"
    qtbot.mouseClick(form.back["addressee"], Qt.MouseButton.LeftButton)
    assert (comment_of(page).addressee, to.box.text().partition("\n")[0]) == ("", "Bureau of Industry and Security")
    qtbot.mouseClick(form.back["dated"], Qt.MouseButton.LeftButton)
    assert (comment_of(page).dated, day.box.text()) == ("", "")
    qtbot.keyClicks(day.box, "May 2,")
    qtbot.keyClick(day.box, Qt.Key.Key_Return)
    assert comment_of(page).dated == "May 2, "


@pytest.mark.parametrize(
    ("act", "label", "expected"),
    [
        ("move down", "Move argument", ["Second", "First"]),
        ("duplicate argument", "Duplicate argument", ["First", "First (copy)", "Second"]),
        ("new argument", "New argument", ["First", "", "Second"]),
        ("remove argument", "Remove argument", ["Second"]),
    ],
)
def test_structural_changes_are_undoable_with_telling_labels(
    page: WritePage, act: str, label: str, expected: list[str]
) -> None:
    assert page.act(act)
    assert titles(page) == expected
    history = page.session.history
    assert history
    assert history.undo_label == label
    page.session.undo()
    assert titles(page) == ["First", "Second"]


def test_a_change_of_the_rule_may_begin_with_the_words_that_are_quoted(qtbot: QtBot, page: WritePage) -> None:
    about, box = Anchor(quote="within ten days"), page.form.request
    page.session.edit(lambda one: one.with_argument(replace(first(page), anchor=about)), "Quote")
    page.draw()
    assert not box.quoted.isVisible()
    box.kind.activated.emit(box.kind.findData(RequestKind.CHANGE_TEXT))
    page.draw()
    box.quoted.click()
    page.draw()
    assert first(page).request.old == box.old.box.text() == "within ten days"
    assert not box.quoted.isVisible()


def test_an_argument_is_split_at_the_caret_and_merged_again(page: WritePage) -> None:
    page.show_spot(Spot("reasons", first(page).id, 11, 11))
    page.act("split argument")
    assert [one.reasons for one in comment_of(page).arguments[:2]] == ["Thresholds", "should rest on tests."]
    assert page.here.key == comment_of(page).arguments[1].id
    page.act("merge argument")
    assert first(page).reasons == "Thresholds\nshould rest on tests."
    assert first(page).request.text == "Publish the tests."


def test_a_spot_is_shown_with_its_characters_selected(page: WritePage) -> None:
    second = comment_of(page).arguments[1]
    page.show_spot(Spot("reasons", second.id, 5, 11))
    assert page.here.selected() == "people"
    page.show_spot(Spot("opening", "", 0, 1))
    assert page.here.key == OPENING


def test_a_misspelt_word_is_waved_found_and_corrected(
    qtbot: QtBot, page: WritePage, settled: Callable[[Session], None]
) -> None:
    qtbot.keyClicks(page.form.point.box, "The benchmrak matters")
    qtbot.waitUntil(lambda: bool((seen := page.here.seen(page.form.point)) and seen.misspelt()), timeout=15_000)
    settled(page.session)
    page.act("next spelling")
    assert page.here.selected() == "benchmrak"
    page.form.point.replace_words(4, 13, "benchmark", "Correct spelling")
    assert first(page).point == "The benchmark matters"


def test_words_of_another_language_are_not_waved_one_by_one(
    qtbot: QtBot, page: WritePage, settled: Callable[[Session], None]
) -> None:
    qtbot.keyClicks(
        page.form.point.box,
        "vendo mi cosecha en los mercados y la norma propuesta exige que cada caja lleve una etiqueta que cuesta "
        "mucho, nadie ha preguntado cuando haya datos sobre el costo para las familias",
    )
    settled(page.session)
    verdict = page.session.verdict
    assert verdict is not None
    assert "Much of this is not English" in [one.title for one in verdict.findings]
    seen = page.here.seen(page.form.point)
    assert seen is not None
    assert seen.misspelt() == ()


def test_a_misspelt_word_is_found_though_the_checks_have_yet_to_see_it(
    qtbot: QtBot, page: WritePage, settled: Callable[[Session], None]
) -> None:
    settled(page.session)
    told: list[str] = []
    page.session.said.connect(told.append)
    qtbot.keyClicks(page.form.point.box, "The benchmrak matters")
    page.act("next spelling")
    assert told == ["Checking…"]
    qtbot.waitUntil(lambda: page.here.selected() == "benchmrak", timeout=15_000)
    assert told[-1].startswith("1 of 1")


def test_nobody_who_went_elsewhere_is_brought_to_a_misspelt_word_later(
    qtbot: QtBot, page: WritePage, settled: Callable[[Session], None]
) -> None:
    settled(page.session)
    qtbot.keyClicks(page.form.point.box, "The benchmrak matters")
    told: list[str] = []
    page.session.said.connect(told.append)
    page.act("next spelling")
    page.hide()
    qtbot.waitUntil(lambda: not page.session.behind, timeout=15_000)
    page.show()
    page.draw()
    assert told == ["Checking…"]


def test_a_spelling_corrected_beside_the_argument_leaves_the_keyboard_there(
    qtbot: QtBot, page: WritePage, settled: Callable[[Session], None]
) -> None:
    qtbot.keyClicks(page.form.point.box, "The benchmrak matters")
    page.side.show_tab("Findings")
    settled(page.session)
    tab = page.side.tab("Findings")
    while fixes := [one for one in tab.findChildren(QPushButton) if one.text() in {"Change to “benchmark”", "Ignore"}]:
        fixes[0].setFocus()
        fixes[0].click()
        settled(page.session)
        qtbot.waitUntil(lambda: page.side.isAncestorOf(page.window().focusWidget()))
    assert first(page).point == "The benchmark matters"
    assert page.side.chosen_button().hasFocus()


def test_finding_goes_from_place_to_place_and_the_focus_stays_in_the_bar(qtbot: QtBot, page: WritePage) -> None:
    page.act("find")
    qtbot.keyClicks(page.find_bar.words, "tests")
    qtbot.keyClick(page.find_bar.words, Qt.Key.Key_Return)
    assert page.form.reasons.box.chosen() == (26, 31)
    qtbot.keyClick(page.find_bar.words, Qt.Key.Key_Return)
    assert page.form.request.text.box.chosen() == (12, 17)
    assert first(page).reasons == "Thresholds should rest on tests."


def test_tab_goes_from_what_is_sought_to_what_replaces_it(qtbot: QtBot, opened: Session) -> None:
    page = write_page(qtbot, opened)
    page.act("replace")
    qtbot.waitUntil(page.find_bar.words.hasFocus)
    qtbot.keyClick(page.find_bar.words, Qt.Key.Key_Tab)
    assert page.find_bar.other.hasFocus()


def test_replacing_everywhere_is_one_change(qtbot: QtBot, page: WritePage) -> None:
    page.act("replace")
    page.find_bar.words.setText("tests")
    page.find_bar.other.setText("trials")
    page.find_bar.replace_all()
    assert first(page).request.text == "Publish the trials."
    assert page.find_bar.said.text() == "2 replaced"
    page.session.undo()
    assert first(page).reasons == "Thresholds should rest on tests."
    assert page.find_bar.said.text() == "2 found"


def test_a_search_can_match_the_case_and_whole_words(page: WritePage) -> None:
    page.act("find")
    page.find_bar.words.setText("test")
    page.find_bar.whole_words.box.click()
    assert page.find_bar.said.text() == "Nothing found"
    page.find_bar.whole_words.box.click()
    assert page.find_bar.said.text() == "2 found"
    page.find_bar.words.setText("TEST")
    page.find_bar.exact_case.box.click()
    assert page.find_bar.said.text() == "Nothing found"


def test_a_citation_puts_its_note_at_the_caret_and_adds_the_source(page: WritePage) -> None:
    page.show_spot(Spot("reasons", first(page).id, 10, 10))
    law = next(one for one in citables(comment_of(page)) if one.group == "Law")
    page.insertions.insert(law, quoted=False)
    (source,) = comment_of(page).sources
    assert first(page).reasons == f"Thresholds[^{source.key}] should rest on tests."
    assert (source.title, first(page).sources) == (law.source.title, (source.key,))
    page.insertions.insert(law, quoted=True)
    assert len(comment_of(page).sources) == 1
    assert f" “{law.quotation}”[^{source.key}]" in first(page).reasons


def test_a_citation_within_a_word_stands_after_it(page: WritePage) -> None:
    page.show_spot(Spot("reasons", first(page).id, 4, 4))
    page.insertions.insert(next(citables(comment_of(page))), quoted=False)
    (source,) = comment_of(page).sources
    assert first(page).reasons == f"Thresholds[^{source.key}] should rest on tests."
    page.session.undo()
    page.show_spot(Spot("reasons", first(page).id, 11, 11))
    page.insertions.insert(next(citables(comment_of(page))), quoted=False)
    assert first(page).reasons == f"Thresholds[^{source.key}] should rest on tests."


def test_a_citation_of_selected_words_stands_behind_them(page: WritePage) -> None:
    page.show_spot(Spot("reasons", first(page).id, 11, 22))
    page.insertions.insert(next(citables(comment_of(page))), quoted=False)
    (source,) = comment_of(page).sources
    assert first(page).reasons == f"Thresholds should rest[^{source.key}] on tests."


def test_who_leaves_the_search_is_at_what_was_found(qtbot: QtBot, page: WritePage) -> None:
    page.form.point.box.setFocus()
    page.act("find")
    qtbot.keyClicks(page.find_bar.words, "tests")
    qtbot.keyClick(page.find_bar.words, Qt.Key.Key_Return)
    qtbot.keyClick(page.find_bar.words, Qt.Key.Key_Escape)
    assert page.focusWidget() is page.form.reasons.box
    assert page.here.selected() == "tests"


def test_a_dropped_file_becomes_a_source_by_its_name(page: WritePage) -> None:
    page.form.evidence.box.dropped.emit(["secret place/Audit log.csv"])
    (source,) = comment_of(page).sources
    assert (source.title, source.key, source.url) == ("Audit log.csv", "audit-log", "")
    assert first(page).sources == ("audit-log",)


def test_a_source_is_added_cited_and_removed(qtbot: QtBot, page: WritePage) -> None:
    page.side.show_tab("Sources")
    tab = page.side.tab("Sources")
    assert isinstance(tab, SourcesTab)
    tab.add_source()
    assert tab.form
    qtbot.keyClicks(tab.form.boxes["title"], "Audit log")
    tab.form.boxes["locator"].set_text("89 Fed. Reg. 73,612")
    qtbot.keyClicks(tab.form.boxes["check_again"], "soon")
    qtbot.keyClick(tab.form.boxes["title"], Qt.Key.Key_Return)
    assert comment_of(page).sources == ()
    tab.form.boxes["check_again"].set_text("2024-01-31")
    qtbot.keyClick(tab.form.boxes["title"], Qt.Key.Key_Return)
    assert [(one.key, one.locator) for one in comment_of(page).sources] == [("audit-log", "89 FR 73612")]


def test_a_paragraph_of_the_rule_is_quoted_and_cited(qtbot: QtBot, opened: Session) -> None:
    paragraphs = (Paragraph("h", "Part 702", 1), Paragraph("p", "You must report quarterly."))
    rule = a_rule(paragraphs=paragraphs, sections=(Section("s", "Part 702", 1, "h"),))
    opened.edit(lambda one: replace(one, rule=rule), "Rule")
    page = write_page(qtbot, opened)
    page.side.show_tab("Rule")
    tab = page.side.tab("Rule")
    assert isinstance(tab, RuleTab)
    tab.search.setText("quarterly")
    tab.list.setCurrentRow(0)
    qtbot.mouseClick(tab.quote, Qt.MouseButton.LeftButton)
    anchor = first(page).anchor
    assert (anchor.quote, anchor.paragraph, anchor.section) == ("You must report quarterly.", "p", "Part 702")
    page.form.reasons.came.emit(page.form.reasons)
    qtbot.mouseClick(tab.cite, Qt.MouseButton.LeftButton)
    (source,) = comment_of(page).sources
    assert (source.title, source.locator) == (rule.title, citation_of(rule, paragraphs[1]))
    assert f"[^{source.key}]" in first(page).reasons


def test_a_slot_is_asked_once_for_the_whole_comment(qtbot: QtBot, session: Session) -> None:
    session.open(a_comment(an_argument("Our [[number]]-person shop."), an_argument("All [[number]] of us.")))
    page = write_page(qtbot, session)
    assert page.form.slots_panel.property("role") == "notice"
    qtbot.keyClicks(page.form.slots_panel.boxes["number"], "2")
    assert comment_of(page).slots == {"number": "2"}
    assert page.form.slots_panel.property("role") == "soft"  # nothing is left to fill in
    page.choose(comment_of(page).arguments[1].id)
    assert page.form.slots_panel.boxes["number"].text() == "2"


def test_a_slot_in_a_standard_sentence_is_asked_for_beside_it(qtbot: QtBot, session: Session) -> None:
    session.open(a_comment(an_argument("Text."), wording={"closing": "Yours from [[your city]]."}))
    page = write_page(qtbot, session)
    page.show_spot(Spot("closing"))
    asked = next(one for one in page.findChildren(Slots) if one.isVisible())
    qtbot.keyClicks(asked.boxes["your city"], "Toledo")
    assert comment_of(page).slots == {"your city": "Toledo"}


def test_starting_from_a_blocks_text_copies_it_and_its_sources(qtbot: QtBot, opened: Session) -> None:
    block = opened.save_block(
        Block("b", "Vendors", "It costs weeks.[^sheets]", sources=(Source("s", "sheets", "Time sheets"),))
    )
    opened.edit(lambda one: one.with_argument(Argument("n", "Vendors", "b", 1)), "Add argument")
    page = write_page(qtbot, opened)
    page.choose("n")
    page.form.block.start(block)
    made = comment_of(page).argument("n")
    assert made
    assert (made.reasons, made.sources) == ("It costs weeks.[^sheets]", ("sheets",))
    assert comment_of(page).source("sheets")


def test_an_argument_and_a_selection_are_saved_to_the_library(page: WritePage) -> None:
    page.act("save to library")
    page.show_spot(Spot("reasons", first(page).id, 0, 10))
    page.act("selection to library")
    saved = {one.title: one.text for one in page.session.workspace.library.search("thresholds")}
    assert saved["First"] == "Thresholds should rest on tests."
    assert saved["Thresholds"] == "Thresholds"


def test_a_narrow_window_shows_one_pane_and_the_way_to_the_other(qtbot: QtBot, page: WritePage) -> None:
    page.room.fit(500 / 8)
    assert page.jump.isVisible()
    assert not page.side.isVisible()
    qtbot.mouseClick(page.jump.aside, Qt.MouseButton.LeftButton)
    assert page.side.isVisible()
    assert not page.desk.isVisible()


def test_the_keys_go_to_the_next_argument_and_the_one_before(qtbot: QtBot, page: WritePage) -> None:
    page.room.fit(500 / 8)
    page.choose(OPENING)
    went = []
    for act in ("next argument",) * 4 + ("previous argument",) * 2:
        page.act(act)
        went.append(page.here.key)
    ids = [one.id for one in comment_of(page).arguments]
    assert went == [*ids, CLOSING, CLOSING, *reversed(ids)]
    assert page.form.point.box.hasFocus()


def test_who_chooses_in_the_bar_writes_on_in_the_point(qtbot: QtBot, page: WritePage) -> None:
    page.room.fit(500 / 8)
    page.jump.lines.setFocus()
    page.jump.lines.activated.emit(2)
    assert page.here.key == comment_of(page).arguments[1].id
    assert page.form.point.box.hasFocus()


def test_focus_mode_leaves_only_the_form(page: WritePage) -> None:
    page.act("focus mode")
    assert [one.isVisible() for one in (page.pane, page.desk, page.side)] == [False, True, False]
    page.act("focus mode")
    assert [one.isVisible() for one in (page.pane, page.desk, page.side)] == [True, True, True]


def test_a_principle_that_is_pointed_at_tints_its_sentences(
    qtbot: QtBot, the_example: Session, settled: Callable[[Session], None]
) -> None:
    page = write_page(qtbot, the_example)
    settled(the_example)
    page.forms.light(4)
    assert page.form.reasons.box._layers.get("principle")
    page.forms.light(0)
    assert not page.form.reasons.box._layers.get("principle")


def test_the_menu_at_a_word_offers_spellings_and_what_to_do_about_it(
    qtbot: QtBot, page: WritePage, settled: Callable[[Session], None]
) -> None:
    part = page.form.point
    qtbot.keyClicks(part.box, "The benchmrak matters")
    qtbot.waitUntil(lambda: bool((seen := page.here.seen(part)) and seen.misspelt()), timeout=15_000)
    settled(page.session)
    menu = WordMenu(page.session, part, 6, page.here.seen(part))
    entries = {one.text(): one for one in menu.actions()}
    entries["benchmark"].trigger()
    assert first(page).point == "The benchmark matters"
    entries["“benchmrak” is right in this comment"].trigger()
    assert comment_of(page).own_words == {"benchmrak"}
    menu.deleteLater()


def test_a_newer_version_of_a_block_is_told_and_compared_never_applied(qtbot: QtBot, opened: Session) -> None:
    block = opened.save_block(Block("b", "Vendors", "It costs weeks."))
    opened.edit(lambda one: one.with_argument(Argument("n", "Vendors", "b", 1, reasons="Mine.")), "Add argument")
    survey = Source("s", "survey", "Survey", check_again=date(2023, 1, 1))
    opened.save_block(replace(block, text="It costs months.", request="Ask yearly.", sources=(survey,)))
    page = write_page(qtbot, opened)
    page.choose("n")
    told = next(one for one in page.form.block.findChildren(QPushButton) if "newer" in one.text())
    qtbot.mouseClick(told, Qt.MouseButton.LeftButton)
    (compared,) = page.side.tab("Block").findChildren(Differences)
    assert compared.toPlainText() == "Vendors\nIt costs weeksmonths.\nAsk yearly.\nSources: Survey"
    said = [one.text() for one in page.side.tab("Block").findChildren(QLabel)]
    assert "Ask yearly." in said
    assert "Survey: check again, due since 1 Jan 2023" in said
    assert page.form.reasons.box.text() == "Mine."


def test_what_was_saved_from_this_comment_stays_the_persons_own(
    qtbot: QtBot, page: WritePage, settled: Callable[[Session], None]
) -> None:
    own = "We measured forty routines by hand and found eleven flaws that no tool had seen."
    page.show_spot(Spot("point", first(page).id))
    qtbot.keyClicks(page.form.point.box, own)
    page.act("save to library")
    qtbot.waitUntil(lambda: page.session.verdict is not None and page.session.verdict.comment == comment_of(page))
    settled(page.session)
    assert page.session.verdict
    assert next(one.kind.value for one in page.session.verdict.origins if one.text == own) == "yours"


def test_scrolling_past_a_choice_leaves_it_alone(page: WritePage) -> None:
    choice = page.form.request.kind
    place, down = QPointF(choice.rect().center()), QPoint(0, -120)
    still = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)
    before = choice.currentIndex()
    QApplication.sendEvent(choice, QWheelEvent(place, choice.mapToGlobal(place), down, down, *still))
    assert (choice.currentIndex(), first(page).request.kind) == (before, RequestKind.OTHER)


def test_the_first_arguments_of_a_comment_are_shown_to_be_written(qtbot: QtBot, session: Session) -> None:
    session.open_new()
    page = WritePage(session)
    qtbot.addWidget(page)
    page.show()
    assert page.here.key == "opening"
    session.edit(lambda one: replace(one, arguments=(an_argument(id="a"), an_argument(id="b"))), "Choose")
    assert page.here.key == "a"
    page.choose("opening")
    session.edit(lambda one: one.with_argument(an_argument("Because.", id="b")), "Typing")
    assert page.here.key == "opening"
    session.open(a_comment(an_argument(id="c"), id="other"))
    assert page.here.key == "c"


def test_the_measured_sentence_stands_beside_the_principles(page: WritePage) -> None:
    said = [one.text() for one in page.findChildren(QLabel)]
    assert fixed_sentence() in said


def test_the_keyboard_stays_in_the_form_when_a_new_argument_is_taken_back(page: WritePage, session: Session) -> None:
    session.edit(lambda one: replace(one, arguments=()), "Remove")
    page.act("new argument")
    assert page.form.title.box.hasFocus()
    session.undo()
    assert page.here.key == "opening"
    assert page.forms.first_box().box.hasFocus()


def test_a_search_of_the_rule_that_finds_nothing_says_so(page: WritePage, session: Session) -> None:
    session.edit(lambda one: replace(one, rule=a_rule(paragraphs=(Paragraph("p1", "Test the models."),))), "Read")
    page.side.show_tab("Rule")
    tab = page.side.tab("Rule")
    assert isinstance(tab, RuleTab)
    said = next(one for one in tab.findChildren(QLabel) if one.text() == "Nothing here has these words.")
    assert said.isHidden()
    tab.search.setText("remediation")
    assert not said.isHidden()
    session.edit(lambda one: replace(one, rule=None), "Use another notice")
    assert said.text() == "There is no text of the rule yet. Add the notice in step 1."
    assert not said.isHidden()
