"""The Rule step: a notice comes in, what was found is checked and put right, and its text is read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from build import a_comment, a_rule, an_argument
from docketwright.model.block import Origin
from docketwright.model.comment import Anchor, Comment
from docketwright.model.finding import Spot
from docketwright.model.rule import (
    Authority,
    Channel,
    ChannelKind,
    Deadline,
    DeadlineKind,
    HouseRule,
    HouseRuleKind,
    NoticeType,
    Paragraph,
    Place,
    Question,
    Rule,
    Section,
)
from docketwright.model.steps import Step
from docketwright.ui.rule.correcting import carry_over, corrected, put_back
from docketwright.ui.rule.facts import HAND, deadline_words, facts
from docketwright.ui.rule.off_ramps import off_ramps
from docketwright.ui.rule.places import citation_of, quotable, where_words
from docketwright.ui.rule.renewing import renew
from docketwright.ui.session import Session
from docketwright.ui.steps.rule import RulePage

from .showing import at_rest, rule_page

NOTICE = """DEPARTMENT OF COMMERCE

Bureau of Industry and Security

[Docket No. 240905-0231]

RIN 0694-AJ55

Reporting Requirements for Advanced Models

AGENCY: Bureau of Industry and Security, Department of Commerce.

ACTION: Proposed rule; request for comments.

SUMMARY: The Bureau proposes to ask for reports.

DATES: Comments must be received by October 11, 2024.

ADDRESSES: Submit comments at https://www.regulations.gov, docket BIS-2024-0047.

SUPPLEMENTARY INFORMATION: The Bureau asks the following questions. 1. Is quarterly reporting right? 2. What is?
"""
PARAGRAPHS = (
    Paragraph("top", "DEPARTMENT OF COMMERCE"),
    Paragraph("dates", "DATES", 1),
    Paragraph("d1", "Comments must be received by October 11, 2024.", page=73612),
    Paragraph("d2", "The meeting is on October 2, 2024.", page=73613),
    Paragraph("add", "ADDRESSES", 1),
    Paragraph("a1", "Submit comments to docket BIS-2024-0047.", page=73613),
)
WHOLE = a_rule(
    paragraphs=PARAGRAPHS,
    sections=(Section("dates", "DATES", 1, "dates"), Section("add", "ADDRESSES", 1, "add")),
    questions=tuple(Question(str(number), f"What about {number}?") for number in range(1, 13)),
    channels=(Channel(ChannelKind.PORTAL, where=Place("a1", "docket BIS-2024-0047")),),
    places={"docket_id": Place("a1", "BIS-2024-0047"), "title": Place("top", "DEPARTMENT")},
)


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> RulePage:
    return rule_page(qtbot, session)


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (Place("d1", ""), "DATES"),
        (Place("d2", ""), "DATES, paragraph 2"),
        (Place("top", ""), "Top of the notice"),
        (Place("", "docket_id: X"), "Stated in the file"),
        (Place("gone", ""), ""),
        (None, ""),
    ],
)
def test_a_place_is_named_by_its_heading(place: Place | None, words: str) -> None:
    assert where_words(WHOLE, place) == words


def test_a_place_far_down_is_named_by_its_page_and_the_end_as_such() -> None:
    many = (PARAGRAPHS[1], *(Paragraph(f"m{at}", "Words.", page=9800 + at) for at in range(30)))
    rule = replace(WHOLE, paragraphs=many)
    assert where_words(rule, Place("m9", "")) == "DATES, page 9809"
    assert where_words(rule, Place("m29", "")) == "End of the notice"
    filed = Paragraph("filed", "[FR Doc. 2024-20529 Filed 9-10-24; 8:45 am]", page=9829)
    assert where_words(replace(rule, paragraphs=(*many, filed)), Place("filed", "")) == "From the notice’s last line"


def test_a_paragraph_is_cited_with_its_page() -> None:
    assert citation_of(WHOLE, PARAGRAPHS[3]) == "89 FR 73612, 73613 (Sept. 11, 2024)"
    assert citation_of(WHOLE, PARAGRAPHS[2]) == "89 FR 73612 (Sept. 11, 2024)"
    assert citation_of(replace(WHOLE, citation=None), PARAGRAPHS[2]).endswith("Docket No. BIS-2024-0047")


def test_a_long_paragraph_is_quoted_up_to_a_sentence() -> None:
    assert quotable("Short.") == "Short."
    assert quotable("One sentence here. " * 40).endswith("here.")


def test_the_notices_own_name_for_its_kind_is_told() -> None:
    kind = next(one for one in facts(replace(WHOLE, action="Notice of inquiry")) if one.field == "notice_type")
    assert kind.note == "The notice calls itself “Notice of inquiry”."


@pytest.mark.parametrize(
    ("field", "value", "before"),
    [
        ("deadlines", Deadline(DeadlineKind.COMMENT, date(2024, 12, 15)), "Fri 11 Oct 2024, 11:59 pm Eastern"),
        ("publication_date", date(2024, 9, 12), "11 Sep 2024"),
        ("notice_type", NoticeType.OTHER, "Proposed rule"),
    ],
)
def test_what_was_read_before_a_change_is_told_in_words(field: str, value: object, before: str) -> None:
    read = replace(
        WHOLE,
        deadlines=(Deadline(DeadlineKind.COMMENT, date(2024, 10, 11)),),
        publication_date=date(2024, 9, 11),
        notice_type=NoticeType.PROPOSED_RULE,
    )
    fact = next(one for one in facts(corrected(read, field, value)) if one.field == field)
    assert fact.before == before
    assert "The notice" not in fact.note


def test_what_was_not_found_says_nothing() -> None:
    told = {one.field: one.value for one in facts(Rule())}
    assert told["title"] == told["deadlines"] == told["rins"] == ""


@pytest.mark.parametrize(
    ("deadline", "words"),
    [
        (Deadline(DeadlineKind.COMMENT, date(2024, 10, 11)), "Fri 11 Oct 2024, 11:59 pm Eastern"),
        (Deadline(DeadlineKind.COMMENT, date(2024, 10, 11), time(17, 0)), "Fri 11 Oct 2024, 5:00 pm Eastern"),
        (
            Deadline(DeadlineKind.COMMENT, date(2024, 1, 2), time(9, 5), "America/Denver"),
            "Tue 2 Jan 2024, 9:05 am Denver",
        ),
    ],
)
def test_a_deadline_in_words(deadline: Deadline, words: str) -> None:
    assert deadline_words(deadline) == words


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", "Another title"),
        ("rins", "0694-AJ55; 0694-AJ56"),
        ("publication_date", date(2024, 9, 12)),
        ("deadlines", Deadline(DeadlineKind.COMMENT, date(2024, 10, 12), time(17, 0))),
        ("docket_id", ""),
    ],
)
def test_a_correction_can_be_put_back(field: str, value: object) -> None:
    changed = corrected(WHOLE, field, value)
    assert getattr(changed, field) != getattr(WHOLE, field)
    assert field in changed.corrected
    assert put_back(changed, field) == WHOLE


def test_a_closing_date_is_put_back_with_its_place_and_all_it_said() -> None:
    days = (date(2024, 10, 11), date(2024, 11, 11))
    dates = tuple(
        Deadline(DeadlineKind.COMMENT, one, where=Place("d1", f"{one:%B}"), postmarked=one.month == 10) for one in days
    )
    rule = replace(WHOLE, deadlines=(*dates, Deadline(DeadlineKind.EFFECTIVE, date(2025, 1, 1))))
    once = corrected(rule, "deadlines", Deadline(DeadlineKind.COMMENT, date(2024, 12, 1)))
    twice = corrected(once, "deadlines", Deadline(DeadlineKind.COMMENT, date(2024, 12, 2)))
    assert put_back(twice, "deadlines") == rule


def test_a_correction_that_changes_nothing_is_none() -> None:
    assert corrected(WHOLE, "title", WHOLE.title) is WHOLE
    spoken = replace(WHOLE, contacts=("Ada Example, Counsel; Bo Example, Clerk, at 202-555-0100.",))
    assert corrected(spoken, "contacts", spoken.contacts[0]) is spoken


def test_the_other_dates_are_shown_with_their_kind_and_place(session: Session, page: RulePage) -> None:
    where = Place("d2", "The rule takes effect on January 1, 2025.")
    others = (
        Deadline(DeadlineKind.EFFECTIVE, date(2025, 1, 1), where=where),
        Deadline(DeadlineKind.MEETING, date(2024, 10, 1), time(13, 0), computed=True),
    )
    session.open(a_comment(rule=replace(WHOLE, deadlines=(*WHOLE.deadlines, *others))))
    shown = [one.text() for one in page.known.found.dates.findChildren(QLabel)]
    assert "It takes effect: 1 Jan 2025" in shown
    assert "Meeting or hearing: Tue 1 Oct 2024, 1:00 pm Eastern" in shown
    asked: list[Place] = []
    page.known.found.place_asked.connect(asked.append)
    page.known.found.dates.findChildren(QPushButton)[0].click()
    assert asked == [where]
    session.open(a_comment(rule=WHOLE))
    assert page.known.found.dates.isHidden()


def test_a_request_for_information_begins_question_by_question(session: Session, page: RulePage) -> None:
    session.open(a_comment(rule=replace(WHOLE, questions=(Question("1", "Why?"),))))
    page.known.found._put_right("notice_type", NoticeType.REQUEST_FOR_INFORMATION)
    assert session.comment.template == "question-by-question"
    page.known.found._put_back("notice_type")
    assert session.comment.template == "formal-letter"


@pytest.mark.parametrize(
    ("found", "said"),
    [
        ({}, " (4 not found)"),
        ({"contacts": ("Ann Lee",), "cfr_parts": ("15 CFR Part 702",)}, " (2 not found)"),
        ({"contacts": ("Ann",), "cfr_parts": ("15 CFR",), "agency_docket": "24-1", "document_number": "2024-1"}, ""),
    ],
)
def test_how_many_lesser_values_were_not_found(
    session: Session, page: RulePage, found: dict[str, Any], said: str
) -> None:
    session.open(a_comment(rule=replace(WHOLE, **found)))
    assert page.known.found._more.text() == f"Show 8 more values{said}"


def test_where_a_question_stands_is_shown(session: Session, page: RulePage) -> None:
    asking = Question("1", "Is it enough?", Place("d2", "Is it enough?"))
    session.open(a_comment(rule=replace(WHOLE, questions=(asking, Question("2", "Why?")))))
    asked: list[Place | None] = []
    page.known.questions.place_asked.connect(asked.append)
    page.known.questions.view.setCurrentIndex(page.known.questions.model.index(0))
    assert page.known.questions.where.text() == "Show question 1 in the notice"
    page.known.questions.where.click()
    assert asked == [asking.where]
    page.known.questions.view.setCurrentIndex(page.known.questions.model.index(1))
    assert page.known.questions.where.isHidden()


def test_a_time_in_another_zone_is_changed_in_eastern_time(session: Session, page: RulePage) -> None:
    west = Deadline(DeadlineKind.COMMENT, date(2024, 10, 11), time(22, 0), "America/Los_Angeles")
    session.open(a_comment(rule=replace(WHOLE, deadlines=(west,))))
    page.known.found.rows["deadlines"].edit()
    editor = page.known.found.rows["deadlines"]._editor
    assert editor is not None
    assert editor.value() == Deadline(DeadlineKind.COMMENT, date(2024, 10, 12), time(1, 0))


def test_the_start_asks_for_a_notice(session: Session, page: RulePage) -> None:
    session.open_new()
    assert page.start.isVisible()
    assert not page.reader.isVisible()
    assert page.panes() == [page.start.source.box]


def test_a_pasted_notice_is_read(session: Session, page: RulePage, qtbot: QtBot) -> None:
    session.open_new()
    pasted = QMimeData()
    pasted.setText(NOTICE)
    page.start.source.box.insertFromMimeData(pasted)
    qtbot.waitUntil(lambda: session.comment is not None and session.comment.rule is not None, timeout=15_000)
    rule = session.comment.rule
    assert (rule.docket_id, rule.rins) == ("BIS-2024-0047", ("0694-AJ55",))
    assert page.known.found.rows["docket_id"].value.text() == "BIS-2024-0047"
    assert page.reader.isVisible()
    session.undo()
    assert page.start.isVisible()


def test_a_file_is_read_and_a_bad_one_is_told(session: Session, page: RulePage, qtbot: QtBot, tmp_path: Path) -> None:
    session.open_new()
    page.start.take_file(tmp_path / "gone.xml")
    at_rest(qtbot, session)
    assert page.start.said.isVisible()
    assert session.comment.rule is None
    good = tmp_path / "notice.txt"
    good.write_text(NOTICE, encoding="utf-8")
    page.start.take_file(good)
    qtbot.waitUntil(lambda: session.comment.rule is not None, timeout=15_000)
    assert session.comment.rule.source_name == "notice.txt"
    assert not page.start.isVisible()


@pytest.mark.parametrize("written", ["{path}", '"{path}"', "file://{path}"])
def test_the_place_of_a_file_is_read_as_that_file(
    session: Session, page: RulePage, qtbot: QtBot, tmp_path: Path, written: str
) -> None:
    path = tmp_path / "notice.txt"
    path.write_text(NOTICE, encoding="utf-8")
    session.open(Comment("c1"))
    page.start.source.box.setPlainText(written.format(path=path))
    page.start.take_text(page.start.source.box.toPlainText())
    qtbot.waitUntil(lambda: session.comment.rule is not None)
    assert page.start.source.box.toPlainText() == ""
    assert session.comment.rule.source_name == "notice.txt"


def test_of_several_notices_one_is_chosen(session: Session, page: RulePage, qtbot: QtBot, tmp_path: Path) -> None:
    session.open_new()
    documents = [
        f"<PRORULE><PREAMB><SUBJECT>{title}</SUBJECT><AGY><HD SOURCE='HED'>AGENCY:</HD><P>The Bureau.</P></AGY>"
        "</PREAMB>"
        f"<FRDOC>[FR Doc. 2024-0000{at} Filed 9-10-24; 8:45 am]</FRDOC></PRORULE>"
        for at, title in enumerate(("On ships", "On models"), 1)
    ]
    issue = tmp_path / "issue.xml"
    issue.write_text(f"<FEDREG>{''.join(documents)}</FEDREG>", encoding="utf-8")
    page.start.take_file(issue)
    qtbot.waitUntil(page.start.choosing.isVisible, timeout=15_000)
    page.start.choosing.finder.setText("models")
    page.start.choosing.read.click()
    qtbot.waitUntil(lambda: session.comment.rule is not None, timeout=15_000)
    assert session.comment.rule.title == "On models"


def test_a_notice_typed_by_hand_is_typed_in_one_go(session: Session, page: RulePage) -> None:
    session.open_new()
    page.start.source.by_hand.click()
    for typed in ("A new rule", "The Bureau"):
        QTest.keyClicks(QGuiApplication.focusObject(), typed)
        QTest.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Return)
    rule = session.comment.rule
    assert (rule.title, rule.agency, rule.source_name) == ("A new rule", "The Bureau", HAND)


def test_enter_alone_makes_no_closing_date_of_today(session: Session, page: RulePage) -> None:
    session.open(Comment("c1", rule=Rule(source_name=HAND)))
    row = page.known.found.rows["deadlines"]
    row.edit()
    assert row._editor is not None
    QTest.keyClick(row._editor.inputs[0], Qt.Key.Key_Return)
    assert session.comment.rule.deadlines == ()
    row.edit()
    row._editor.keep.click()
    assert session.comment.rule.comment_deadline.date == session.now().date()


def test_a_value_is_put_right_and_put_back(session: Session, page: RulePage) -> None:
    session.open(a_comment(rule=WHOLE))
    row = page.known.found.rows["title"]
    row.change.click()
    QTest.keyClicks(QGuiApplication.focusObject(), "A better title")
    QTest.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Return)
    assert session.comment.rule.title == "A better title"
    row.put_back.emit("title")
    assert session.comment.rule == WHOLE


@pytest.mark.parametrize(("docket", "odd"), [("BIS-2024-0047", False), ("240905-0231", True)])
def test_an_odd_docket_is_asked_about(session: Session, page: RulePage, docket: str, odd: bool) -> None:  # noqa: FBT001 - a column
    session.open(a_comment(rule=replace(WHOLE, docket_id=docket)))
    assert page.known.found.rows["docket_id"].odd.isVisible() is odd


def test_an_odd_docket_that_is_kept_is_not_asked_about_again(session: Session, page: RulePage) -> None:
    session.open(a_comment(rule=replace(WHOLE, docket_id="240905-0231")))
    row = page.known.found.rows["docket_id"]
    row.keep.click()
    assert not row.odd.isVisible()
    assert not row.keep.isVisible()
    kept = session.comment
    session.open(a_comment())
    session.open(kept)
    assert not row.odd.isVisible()
    session.edit(lambda one: replace(one, rule=replace(WHOLE, docket_id="pumps twelve")), "Change the docket")
    assert row.odd.isVisible()


def test_escape_leaves_a_value_as_it_was(session: Session, page: RulePage) -> None:
    session.open(a_comment(rule=WHOLE))
    page.known.found.rows["title"].change.click()
    QTest.keyClicks(QGuiApplication.focusObject(), "No")
    QTest.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Escape)
    assert session.comment.rule == WHOLE


def test_the_place_of_a_value_is_shown_in_the_notice(session: Session, page: RulePage) -> None:
    session.open(a_comment(rule=WHOLE))
    page.known.found.rows["docket_id"].where.click()
    assert page.reader.text.paragraph() == 5
    assert page.reader.text.extraSelections()[0].cursor.selectedText() == "BIS-2024-0047"


def test_a_paragraph_becomes_an_argument(session: Session, page: RulePage, qtbot: QtBot) -> None:
    session.open(a_comment(rule=WHOLE))
    page.show_place(Place("d2", ""))
    with qtbot.waitSignal(session.spot_wanted) as went:
        page.reader.comment_on.click()
    made = session.comment.arguments[0]
    assert (made.anchor.section, made.anchor.paragraph) == ("DATES", "d2")
    assert made.anchor.quote == "The meeting is on October 2, 2024."
    assert went.args == [Spot("point", made.id)]


@pytest.mark.parametrize(("numbers", "answered"), [(("1",), ("1",)), (("1", "2"), ()), ((), ())])
def test_a_question_that_is_commented_on_is_answered(
    session: Session, page: RulePage, numbers: tuple[str, ...], answered: tuple[str, ...]
) -> None:
    questions = tuple(Question(one, "Why?", Place("d2", "Why?")) for one in numbers)
    session.open(a_comment(rule=replace(WHOLE, questions=questions)))
    page.show_place(Place("d2", ""))
    page.reader.comment_on.click()
    assert session.comment.arguments[0].anchor.questions == answered


def test_several_sentences_on_one_thing_stand_whole_below_one_heading(session: Session, page: RulePage) -> None:
    asked = tuple(HouseRule(HouseRuleKind.CONFIDENTIAL, f"{at}. {'Mark each page. ' * 30}".strip()) for at in range(3))
    session.open(a_comment(rule=replace(WHOLE, house_rules=asked)))
    told = [one.text() for one in page.known.submit.findChildren(QLabel)]
    assert told.count("Confidential information") == 1
    assert all(one.text in told for one in asked)


def test_a_place_that_was_found_is_not_what_is_quoted(session: Session, page: RulePage) -> None:
    session.open(a_comment(rule=WHOLE))
    page.reader.finder.setText("meeting")
    QTest.keyClick(page.reader.finder, Qt.Key.Key_Return)
    page.reader.comment_on.click()
    assert session.comment.arguments[0].anchor.quote == "The meeting is on October 2, 2024."


def test_a_citation_is_copied(session: Session, page: RulePage) -> None:
    session.open(a_comment(rule=WHOLE))
    page.show_place(Place("d2", ""))
    page.reader.cite.click()
    assert QGuiApplication.clipboard().text() == "89 FR 73612, 73613 (Sept. 11, 2024)"


def test_words_are_found_in_the_notice(session: Session, page: RulePage) -> None:
    session.open(a_comment(rule=WHOLE))
    page.reader.finder.setText("october")
    QTest.keyClick(page.reader.finder, Qt.Key.Key_Return)
    assert page.reader.counted.text() == "1 of 2"
    assert page.act("find next")
    assert page.reader.text.chosen() == "October"
    assert page.reader.text.paragraph() == 3


def test_questions_are_ticked_with_space_and_with_a_click(session: Session, page: RulePage) -> None:
    session.open(a_comment(rule=WHOLE))
    view = page.known.questions.view
    view.setCurrentIndex(view.model().index(1, 0))
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert session.comment.answering == {"2"}
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(3, 0)).center())
    assert session.comment.answering == {"2", "4"}
    page.known.questions.none.click()
    assert not session.comment.answering


def test_many_questions_are_folded(session: Session, page: RulePage) -> None:
    session.open(a_comment(rule=WHOLE))
    model, high = page.known.questions.model, page.known.questions.view.height()
    assert model.rowCount() == 8
    page.known.questions.more.click()
    assert model.rowCount() == 12
    assert page.known.questions.view.height() > high


def test_the_law_is_chosen(session: Session, page: RulePage) -> None:
    session.open(a_comment(rule=WHOLE))
    QTest.keyClick(page.known.authority.choice, Qt.Key.Key_Down)
    page.known.authority.choice.activated.emit(page.known.authority.choice.currentIndex())
    assert session.comment.rule.authority is Authority.APA


def test_the_law_that_was_read_can_be_put_back(session: Session, page: RulePage) -> None:
    session.open(a_comment(rule=replace(WHOLE, authority=Authority.APA)))
    assert page.known.authority.back.isHidden()
    page.known.authority._chosen(list(Authority).index(Authority.ECRA))
    assert session.comment.rule.authority is Authority.ECRA
    assert not page.known.authority.back.isHidden()
    page.known.authority.back.click()
    assert session.comment.rule.authority is Authority.APA
    assert session.comment.rule.corrected == {}


def test_a_letter_without_a_docket(session: Session, page: RulePage) -> None:
    session.open_new()
    page.start.source.no_docket.click()
    QTest.keyClicks(page.no_docket.addressee, "The Bureau")
    QTest.keyClicks(page.no_docket.subject, "Research")
    assert (session.comment.no_docket, session.comment.addressee) == (True, "The Bureau")
    assert session.comment.name == "Research"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, []),
        ({"deadlines": ()}, ["We could read the text but found no closing date."]),
        (
            {"deadlines": (Deadline(DeadlineKind.COMMENT, date(2024, 9, 1)),)},
            ["Comments closed Sun 1 Sep 2024, 11:59 pm Eastern."],
        ),
        ({"invites_comments": False}, ["We found no request for comments in this notice."]),
        (
            dict.fromkeys(("title", "agency", "office", "docket_id"))
            | {"rins": (), "deadlines": (), "invites_comments": False},
            ["This text does not look like a notice."],
        ),
        (
            {"channels": (Channel(ChannelKind.EMAIL, "x@example.gov"),)},
            ["This agency takes comments by e-mail, not on Regulations.gov."],
        ),
    ],
)
def test_what_must_be_known_first(session: Session, changes: dict[str, object], said: list[str]) -> None:
    comment = a_comment(rule=a_rule(**changes))
    assert [one.what for one in off_ramps(comment, session.now())] == said


def test_a_closed_docket_can_be_written_to_anyway(session: Session, page: RulePage, qtbot: QtBot) -> None:
    session.open(a_comment(rule=replace(WHOLE, deadlines=(Deadline(DeadlineKind.COMMENT, date(2024, 9, 1)),))))
    assert page.messages.isVisible()
    buttons = page.messages.findChildren(type(page.reader.cite))
    with qtbot.waitSignal(session.step_wanted) as went:
        next(one for one in buttons if one.text() == "Write anyway").click()
    assert went.args == [Step.YOU]
    assert not any(one.text() == "Save arguments to the library" for one in buttons)


def test_a_closed_docket_offers_to_keep_the_arguments_once(session: Session, page: RulePage) -> None:
    closed = replace(WHOLE, deadlines=(Deadline(DeadlineKind.COMMENT, date(2024, 9, 1)),))
    session.open(a_comment(an_argument("Give people time to fix things.", "Allow 60 days."), rule=closed))
    buttons = page.messages.findChildren(type(page.reader.cite))
    save = next(one for one in buttons if one.text() == "Save arguments to the library")
    save.click()
    save.click()
    mine = [one for one in session.workspace.library.blocks() if one.origin is Origin.MINE]
    assert [(one.text, one.request) for one in mine] == [("Give people time to fix things.", "Allow 60 days.")]


def renewed_from(changes: dict[str, str], *quotes: tuple[str, str]) -> tuple[list[str], Comment]:
    """Return the fates of quotations, given as paragraph and words, in a notice with some paragraphs reworded."""
    arguments = [an_argument(anchor=Anchor("DATES", *quote)) for quote in quotes]
    old = a_comment(*arguments, rule=WHOLE)
    paragraphs = tuple(
        replace(one, id=f"new-{one.id}", text=changes[one.id]) if one.id in changes else one
        for one in WHOLE.paragraphs
        if changes.get(one.id) != ""
    )
    renewed = renew(old, replace(WHOLE, paragraphs=paragraphs))
    return [one.fate for one in renewed.quoted], renewed.onto(old)


def test_quotations_are_followed_into_a_notice_that_was_read_anew() -> None:
    reworded = {"d1": "Comments must be received by November 11, 2024.", "d2": ""}
    fates, comment = renewed_from(reworded, ("d1", "October 11"), ("d2", ""), ("a1", "BIS-2024-0047"))
    assert fates == ["changed", "gone", "same"]
    assert comment.arguments[0].anchor == Anchor("DATES", "new-d1", "October 11")


def test_what_was_ticked_and_answered_follows_a_question_that_was_renumbered(session: Session, page: RulePage) -> None:
    before = (Question("1", "Why?"), Question("2", "What for?"), Question("3", "How long?"))
    after = (Question("1", "Since when?"), Question("2", "Why?"), Question("3", "How long?"))
    answers = (an_argument(anchor=Anchor(questions=("1", "3"))), an_argument(anchor=Anchor(questions=("2", "9"))))
    old = a_comment(*answers, rule=replace(WHOLE, questions=before), answering=frozenset({"1", "2", "3"}))
    renewed = renew(old, replace(WHOLE, questions=after))
    comment = renewed.onto(old)
    assert comment.answering == {"2", "3"}
    assert [one.anchor.questions for one in comment.arguments] == [("2", "3"), ("9",)]
    page.renewed.show_changes(renewed)
    said = [label.text() for label in page.renewed.findChildren(QLabel)]
    assert "Question 1 is question 2 now. Your tick and your answers follow it." in said
    assert "Question 2 is gone from the notice." in said


def test_an_argument_names_the_heading_that_its_words_moved_under() -> None:
    old = a_comment(an_argument(anchor=Anchor("DATES", "d1", "October 11")), rule=WHOLE)
    renamed = tuple(replace(one, text="DEADLINES") if one.text == "DATES" else one for one in WHOLE.paragraphs)
    assert renew(old, replace(WHOLE, paragraphs=renamed)).onto(old).arguments[0].anchor.section == "DEADLINES"
    typed = a_comment(an_argument(anchor=Anchor("§ 702.7", "d1", "October 11")), rule=WHOLE)
    assert renew(typed, replace(WHOLE, paragraphs=renamed)).onto(typed).arguments[0].anchor.section == "§ 702.7"


def test_a_correction_is_kept_where_the_reader_finds_the_same_again() -> None:
    old = corrected(corrected(WHOLE, "title", "My title"), "citation", "89 FR 1")
    kept = carry_over(old, replace(WHOLE, citation="90 FR 5"))
    assert (kept.title, kept.citation) == ("My title", "90 FR 5")


def test_what_changed_in_the_notice_is_told(session: Session, page: RulePage, qtbot: QtBot) -> None:
    argument = an_argument(anchor=Anchor("DATES", "d1", "October 11"))
    session.open(a_comment(argument, rule=WHOLE))
    later = replace(PARAGRAPHS[2], id="d1b", text="Comments must be received by November 11, 2024.")
    deadline = Deadline(DeadlineKind.COMMENT, date(2024, 11, 11))
    page._take(replace(WHOLE, paragraphs=(*PARAGRAPHS[:2], later, *PARAGRAPHS[3:]), deadlines=(deadline,)))
    qtbot.waitUntil(page.renewed.isVisible)
    said = " ".join(label.text() for label in page.renewed.findChildren(QLabel))
    assert "Comments close: Mon 11 Nov 2024" in said
    assert "November 11" in said
    buttons = {one.text(): one for one in page.renewed.findChildren(QPushButton)}
    buttons["Quote the new words"].click()
    assert session.comment.arguments[0].anchor.quote == later.text
    buttons["Close"].click()
    assert not page.renewed.isVisible()


def test_the_closing_date_goes_into_a_calendar(session: Session, page: RulePage, qtbot: QtBot, tmp_path: Path) -> None:
    session.open(a_comment(rule=WHOLE))
    page.known.reminders.write(tmp_path / "date.ics")
    qtbot.waitUntil(lambda: "Saved as date.ics" in page.known.reminders.said.text())
    assert "DTSTART:20241012T035900Z" in (tmp_path / "date.ics").read_text(encoding="utf-8")
    page.known.reminders.write(tmp_path / "none" / "date.ics")
    qtbot.waitUntil(lambda: "folder is not there" in page.known.reminders.said.text())


@pytest.mark.filterwarnings("ignore:.*QDragEnterEvent:DeprecationWarning")  # Qt 6.12 asks for what 6.11 does not take
def test_a_file_dropped_on_the_page_is_read(session: Session, page: RulePage, qtbot: QtBot, tmp_path: Path) -> None:
    session.open(a_comment(rule=WHOLE))
    notice = tmp_path / "dropped.txt"
    notice.write_text(NOTICE, encoding="utf-8")
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(notice))])
    where, buttons = QPointF(9, 9), Qt.MouseButton.LeftButton
    copy, plain = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    page.dragEnterEvent(QDragEnterEvent(where.toPoint(), copy, carried, buttons, plain))
    page.dropEvent(QDropEvent(where, copy, carried, buttons, plain))
    qtbot.waitUntil(lambda: session.comment.rule.source_name == "dropped.txt", timeout=15_000)


@pytest.mark.parametrize(
    ("field", "typed", "value"),
    [
        ("publication_date", "2024-09-12", date(2024, 9, 12)),
        ("notice_type", "Final rule", NoticeType.FINAL_RULE),
        ("deadlines", "2024-10-18 17:00", Deadline(DeadlineKind.COMMENT, date(2024, 10, 18), time(17, 0))),
    ],
)
def test_dates_and_kinds_are_chosen_not_typed(
    session: Session, page: RulePage, field: str, typed: str, value: object
) -> None:
    session.open(a_comment(rule=WHOLE))
    next(one for one in page.known.found.findChildren(QPushButton) if one.text().startswith("Show 8 more")).click()
    page.known.found.rows[field].edit()
    editor = page.known.found.rows[field]._editor
    if field == "notice_type":
        editor.inputs[0].setCurrentText(typed)
    else:
        editor.inputs[0].setDate(date.fromisoformat(typed[:10]))
    if field == "deadlines":
        editor.inputs[1].setTime(time.fromisoformat(typed[11:]))
    editor.keep.click()
    changed = session.comment.rule.deadlines[0] if field == "deadlines" else getattr(session.comment.rule, field)
    assert changed == value


def test_hostile_text_neither_breaks_the_reader_nor_a_value(session: Session, page: RulePage) -> None:
    odd = tuple(
        Paragraph(str(at), f"line{text}break", at % 3) for at, text in enumerate("\n\r\x0b\u2028\u2029\ud800😀")
    )
    session.open(a_comment(rule=replace(WHOLE, paragraphs=odd)))
    page.show_place(Place("6", "break"))
    assert page.reader.text.paragraph() == 6
    page.known.found.rows["title"].edit()
    QGuiApplication.focusObject().setText("A\x00 title\u202e")
    QTest.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Return)
    assert session.comment.rule.title == "A title"


def test_a_form_that_was_open_is_closed_with_its_comment(session: Session, page: RulePage) -> None:
    session.open(a_comment(rule=WHOLE))
    page.known.found.rows["title"].edit()
    session.open(a_comment(id="c2", rule=WHOLE))
    assert page.known.found.rows["title"].change.isVisible()


def test_undo_in_a_search_is_the_searchs_own(session: Session, page: RulePage) -> None:
    session.open(a_comment(rule=WHOLE))
    session.edit(lambda one: replace(one, name="Named"), "Rename")
    QTest.keyClicks(page.reader.finder, "dates")
    QTest.keyClick(page.reader.finder, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.reader.finder.text() == ""
    assert session.comment.name == "Named"


def test_once_a_notice_is_read_the_keyboard_goes_to_what_was_found(qtbot: QtBot, page: RulePage) -> None:
    page.session.open_new()
    page.start.take_text(NOTICE)
    qtbot.waitUntil(page.known.found.rows["title"].change.hasFocus, timeout=10_000)
