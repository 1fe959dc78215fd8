import io
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from build import a_comment, a_rule, an_argument
from docketwright.errors import UsageError, WriteError
from docketwright.model.comment import Direction, Request, RequestKind, Secret
from docketwright.model.exhibits import Exhibit
from docketwright.model.finding import Finding, Severity, Spot
from docketwright.model.rule import Deadline, DeadlineKind
from docketwright.model.source import Source
from docketwright.store.filings import Filing, Filings
from docketwright.ui import open_outside
from docketwright.ui.closing_words import closing_words
from docketwright.ui.dialogs import where
from docketwright.ui.export import filing, must_fix, open_elsewhere, own_looks
from docketwright.ui.export.before_sending import first_named, rows
from docketwright.ui.export.filed_dialog import FiledDialog
from docketwright.ui.export.filing import HowToFile
from docketwright.ui.export.formats import FORMATS, PACKET, REVIEW, WORD, Format, suggested_name
from docketwright.ui.session import Session
from docketwright.ui.steps import export
from docketwright.ui.steps.export import ExportPage

Settled = Callable[[Session], None]


@pytest.fixture
def page(qtbot: QtBot, the_example: Session, settled: Settled) -> Iterator[ExportPage]:
    made = ExportPage(the_example)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    settled(the_example)
    qtbot.waitUntil(lambda: "page" in made.preview.pages.accessibleName())
    return made


def test_the_pages_are_shown_and_counted(qtbot: QtBot, page: ExportPage) -> None:
    assert page.preview.pages.accessibleName() == "Page preview, 6 pages"
    assert not page.preview.pages.grab().isNull()


def test_a_click_on_the_page_leads_to_the_words(qtbot: QtBot, page: ExportPage, the_example: Session) -> None:
    sheets = page.preview.pages.sheets
    with qtbot.waitSignal(the_example.spot_wanted) as wanted:
        for down in range(120, 700, 10):
            qtbot.mouseClick(sheets, Qt.MouseButton.LeftButton, pos=QPoint(sheets.width() // 2, down))
    assert wanted.args[0].part


def test_the_web_form_text_is_shown_as_it_will_be_sent(qtbot: QtBot, page: ExportPage, the_example: Session) -> None:
    page.buttons[2].click()
    qtbot.waitUntil(lambda: page.preview.text.toPlainText() != "")
    assert page.preview.text.toPlainText() == the_example.verdict.fitted.text


def test_export_writes_the_chosen_form_and_marks_the_step(
    qtbot: QtBot, page: ExportPage, the_example: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "letter.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(the_example.said, timeout=10_000):
        page.do_export()
    assert zipfile.is_zipfile(target)
    assert the_example.comment.id in the_example.exported


@pytest.mark.parametrize(
    ("there", "answer", "written"),
    [
        ([], 0, "letter.docx"),
        (["letter.docx"], 0, "letter (2).docx"),
        (["letter.docx"], 1, "letter.docx"),
        (["letter.docx"], 2, ""),
    ],
)
def test_a_name_without_an_ending_gets_the_one_it_needs(
    page: ExportPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    there: list[str],
    answer: int,
    written: str,
) -> None:
    for name in there:
        (tmp_path / name).touch()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "letter"), ""))
    monkeypatch.setattr(where, "ask", lambda _parent, _what, _more, choices: choices[answer])
    assert where.ask_where(page, "Export", "", "Word documents", "docx") == (tmp_path / written if written else None)


def test_a_failing_export_offers_another_place(
    qtbot: QtBot, page: ExportPage, the_example: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(export, "ask", lambda _parent, what, _more, choices: asked.append(what) or choices[-1])
    page.write(the_example.comment, tmp_path / "no" / "letter.docx")
    qtbot.waitUntil(lambda: bool(asked))
    assert "letter.docx" in asked[0] or str(tmp_path) in asked[0]


@pytest.mark.parametrize(
    ("count", "asked", "named"),
    [
        (1, "Export with 1 must-fix item?", "Thing 1"),
        (2, "Export with 2 must-fix items?", "Thing 1\nThing 2"),
        (4, "Export with 4 must-fix items?", "Thing 1\nThing 2\nand 2 more"),
    ],
)
def test_the_question_before_export_says_how_many_things_must_be_fixed_and_which(
    page: ExportPage, monkeypatch: pytest.MonkeyPatch, count: int, asked: str, named: str
) -> None:
    must = [Finding("x", Severity.MUST_FIX, f"Thing {at + 1}", "", Spot("closing")) for at in range(count)]
    monkeypatch.setattr(must_fix, "steps_left", lambda _: must)
    said: list[str] = []
    monkeypatch.setattr(must_fix, "ask", lambda _parent, what, more, choices: said.extend((what, more)) or choices[-1])
    page.do_export()
    assert said == [asked, named]


def test_findings_of_one_name_are_told_apart_by_their_words() -> None:
    places = [
        Finding("placeholders", Severity.MUST_FIX, "Text left to fill in", "", Spot("closing"), quote=quote)
        for quote in ("[[your city]]", "[[days]] " + "and so on " * 20)
    ]
    first, second = first_named(places, {"days": " 90"}).splitlines()
    assert first == "Text left to fill in: “[[your city]]”"
    assert "“90 and so on" in second
    assert second.endswith("…”")


@pytest.mark.parametrize(("answer", "written"), [(0, "letter (2).docx"), (1, "letter.docx"), (2, "")])
def test_a_file_that_is_open_elsewhere_is_written_over_only_if_asked(
    page: ExportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: int, written: str
) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(b"old")
    (tmp_path / ".~lock.letter.docx#").write_bytes(b"")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(open_elsewhere, "ask", lambda _parent, _what, _more, choices: choices[answer])
    to: list[str] = []
    monkeypatch.setattr(page, "write", lambda _comment, place: to.append(place.name))
    page.do_export()
    assert to == ([written] if written else [])


def test_the_word_letter_takes_the_looks_of_an_own_document_and_gives_them_back(
    qtbot: QtBot, page: ExportPage, the_example: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = docx.Document()
    own.styles["Normal"].font.name = "Georgia"
    own.save(str(tmp_path / "ours.docx"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "ours.docx"), ""))
    with qtbot.waitSignal(the_example.comment_changed, timeout=10_000):
        page.own_looks.choose.click()
    assert b"Georgia" in zipfile.ZipFile(io.BytesIO(WORD.make(the_example.comment, ()))).read("word/styles.xml")
    assert not page.own_looks.back.isHidden()
    page.own_looks.back.click()
    assert the_example.comment.looks is None


def test_a_file_without_looks_is_refused_in_words(
    qtbot: QtBot, page: ExportPage, the_example: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "x.docx").write_bytes(b"words")
    told: list[str] = []
    monkeypatch.setattr(own_looks, "tell", lambda _parent, *said: told.extend(said))
    page.own_looks.take(tmp_path / "x.docx")
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert "not a Word document" in told[0]


def test_the_appendix_of_principles_is_added_to_the_pages_and_taken_out_again(
    qtbot: QtBot, page: ExportPage, the_example: Session
) -> None:
    page.appendix.box.click()
    assert the_example.comment.appendices == {"principles"}
    page.draw()
    said = "\n".join(one.text() for one in page.appendix.findChildren(QLabel))
    confirmed = [one for one in the_example.comment.marks if one.direction is Direction.FOR]
    assert f"{len(confirmed)} so far" in said
    qtbot.waitUntil(lambda: "7 pages" in page.preview.pages.accessibleName())
    the_example.undo()
    page.draw()
    assert not page.appendix.box.isChecked()
    qtbot.waitUntil(lambda: "6 pages" in page.preview.pages.accessibleName())


def test_the_web_text_goes_to_the_clipboard_as_the_draft_is_now(
    qtbot: QtBot, page: ExportPage, the_example: Session
) -> None:
    # What was marked a moment ago must not be on the clipboard because the checks have not seen it yet.
    word = the_example.comment.arguments[0].title.split()[-1]
    the_example.edit(lambda one: replace(one, confidential=(Secret("title", one.arguments[0].id, word),)), "Mark")
    with qtbot.waitSignal(the_example.said):
        page.do_copy_web_text()
    assert "[REDACTED]" in QGuiApplication.clipboard().text()


def test_an_export_asks_about_what_must_be_fixed_in_the_draft_as_it_is_now(
    qtbot: QtBot, page: ExportPage, the_example: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(must_fix, "ask", lambda _parent, what, _more, choices: asked.append(what) or choices[-1])
    the_example.edit(lambda one: one.with_argument(replace(one.arguments[0], point="I am [[who]].")), "Typing")
    page.do_export()
    assert asked == []
    qtbot.waitUntil(lambda: asked == ["Export with 1 must-fix item?"])


def test_a_review_copy_is_made_without_a_question_about_what_it_shows(
    page: ExportPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    must = [Finding("x", Severity.MUST_FIX, "Thing", "", Spot("closing"))]
    monkeypatch.setattr(must_fix, "steps_left", lambda _: must)
    asked: list[str] = []
    monkeypatch.setattr(must_fix, "ask", lambda _parent, what, _more, choices: asked.append(what) or choices[-1])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: asked.append("where") or ("", ""))
    page.buttons[FORMATS.index(REVIEW)].click()
    page.do_export()
    assert asked == ["where"]


def test_changed_rule_text_is_offered_as_tracked_changes_of_the_word_letter(
    qtbot: QtBot, session: Session, settled: Settled, tmp_path: Path
) -> None:
    argument = an_argument("Why.", id="a")
    session.open(a_comment(argument))
    page = ExportPage(session)
    qtbot.addWidget(page)
    page.show()
    settled(session)
    assert page.formats.tracked.isHidden()
    asked = replace(argument, request=Request("Change it.", RequestKind.CHANGE_TEXT, "within 7 days", "within 60 days"))
    session.edit(lambda one: one.with_argument(asked), "Typing")
    assert not page.formats.tracked.isHidden()
    page.formats.tracked.click()
    settled(session)
    target = tmp_path / "letter.docx"
    with qtbot.waitSignal(session.said, timeout=10_000):
        page.write(session.comment, target)
    assert "<w:delText" in docx.Document(str(target)).element.xml
    page.buttons[1].click()  # a PDF has none
    assert page.formats.tracked.isHidden()
    assert page.formats.chosen is FORMATS[1]


def test_checks_that_give_no_answer_keep_nobody_from_exporting_again(
    page: ExportPage, the_example: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(must_fix, "ask", lambda _parent, what, _more, choices: asked.append(what) or choices[-1])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: asked.append("where") or ("", ""))
    monkeypatch.setattr(Session, "check_now", lambda _session: None)
    the_example.edit(lambda one: replace(one, name="Another name"), "Typing")
    page.do_export()
    assert asked == []
    page.do_export()
    assert asked == ["where"]


def test_a_statement_is_ticked_and_undone(page: ExportPage, the_example: Session) -> None:
    page.statements.boxes["own"].box.click()
    assert the_example.comment.stated == {"own"}
    the_example.undo()
    assert not page.statements.boxes["own"].box.isChecked()


def test_the_template_is_a_change_like_any_other(page: ExportPage, the_example: Session) -> None:
    page.template.setCurrentIndex(1)
    page.template.activated.emit(1)
    assert the_example.comment.template == "short-letter"


def test_the_example_is_fine_to_send_on_its_day(the_example: Session, settled: Settled) -> None:
    settled(the_example)
    assert [one.name for one in rows(the_example.verdict, the_example.now()) if not one.fine] == []


@pytest.mark.parametrize("chosen", [one for one in FORMATS if one is not PACKET], ids=lambda one: one.name)
def test_every_form_is_made(chosen: Format, the_example: Session) -> None:
    assert len(chosen.make(the_example.comment, ())) > 500


def test_the_example_makes_no_packet_and_another_comment_does(the_example: Session) -> None:
    with pytest.raises(UsageError, match="example"):
        PACKET.make(the_example.comment, ())
    assert len(PACKET.make(replace(the_example.comment, example=False), ())) > 500


def test_each_form_has_a_name_of_its_own(the_example: Session) -> None:
    names = {suggested_name(the_example.comment, one) for one in FORMATS}
    assert len(names) == len(FORMATS)
    assert suggested_name(the_example.comment, WORD).startswith("NTIA-2023-0009")


def test_principles_that_nobody_argues_yet_inform_and_do_not_warn(opened: Session, settled: Settled) -> None:
    settled(opened)
    row = next(one for one in rows(opened.verdict, opened.now()) if one.name == "The four principles")
    assert row.fine is None
    assert row.seen == "None is argued yet"


def test_the_principles_that_are_argued_are_named_and_not_counted(the_example: Session, settled: Settled) -> None:
    settled(the_example)
    row = next(one for one in rows(the_example.verdict, the_example.now()) if one.name == "The four principles")
    assert row.seen.startswith("Argued: Scientific evidence")


def test_a_source_that_an_argument_rests_on_is_cited(opened: Session, settled: Settled) -> None:
    argument = replace(opened.comment.arguments[0], sources=("log",))
    opened.edit(lambda one: replace(one, sources=(Source("s", "log", "My log"),)).with_argument(argument), "Add")
    settled(opened)
    row = next(one for one in rows(opened.verdict, opened.now()) if one.name == "Sources cited")
    assert (row.fine, row.seen) == (True, "1 source, 1 cited")


def test_a_filing_that_cannot_be_kept_is_tried_again(
    opened: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    how = HowToFile(opened)
    qtbot.addWidget(how)
    opened.workspace.comments.save(opened.comment, opened.now())
    record, left = Filings.record, [WriteError("The disk is full.", "Make room.")]

    def fails_once(filings: Filings, one: Filing) -> None:
        if left:
            raise left.pop()
        record(filings, one)

    monkeypatch.setattr(Filings, "record", fails_once)
    monkeypatch.setattr(filing, "ask", lambda *_: "Try again")
    how._keep(Filing(opened.comment, date(2024, 10, 2), "e-mail", ""))
    assert [one.channel for one in opened.workspace.filings.list()] == ["e-mail"]


def test_a_filing_keeps_the_way_the_number_and_where_the_receipt_lies(opened: Session, qtbot: QtBot) -> None:
    dialog = FiledDialog(opened.comment, date(2024, 10, 2), None)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog._number, "LTZ-8k2q-p0w1")
    qtbot.keyClicks(dialog._note, "In the blue folder")
    qtbot.keyClick(dialog._note, Qt.Key.Key_Return)
    assert dialog.result()
    made = dialog.filing()
    assert (made.filed_on, made.channel) == (date(2024, 10, 2), "regulations.gov")
    assert (made.tracking_number, made.note) == ("ltz-8k2q-p0w1", "In the blue folder")
    assert dialog._on.text() == "2 Oct 2024"


@pytest.mark.parametrize(
    ("day", "heading", "left", "row"),
    [
        (9, "Comments close in", "2 days", "2 days left"),
        (10, "Comments close in", "1 day", "1 day left"),
        (11, "Comments close", "Today", "Today"),
    ],
)
def test_the_days_left_make_a_sentence(
    opened: Session, settled: Settled, day: int, heading: str, left: str, row: str
) -> None:
    now = datetime(2024, 10, day, 12, tzinfo=opened.now().tzinfo)
    said = closing_words(opened.comment, now)
    assert (said.heading, said.left) == (heading, left)
    settled(opened)
    assert next(one.seen for one in rows(opened.verdict, now) if one.name == "The deadline") == row


def test_after_the_deadline_it_says_so_before_the_steps(qtbot: QtBot, session: Session) -> None:
    late = replace(a_rule(), deadlines=(Deadline(DeadlineKind.COMMENT, date(2024, 9, 1)),))
    session.open(a_comment(rule=late))
    steps = HowToFile(session)
    qtbot.addWidget(steps)
    steps.show_comment(session.comment)
    said = " ".join(label.text() for label in steps.findChildren(QLabel))
    assert "Comments closed on Sun 1 Sep 2024. Agencies may accept late comments" in said
    assert "1. The closing date, Sunday, September 1, 2024, 11:59 pm Eastern, has passed." in said
    assert "Send it by" not in said


def test_what_the_web_form_has_no_room_for_is_said(qtbot: QtBot, page: ExportPage, session: Session) -> None:
    long = " ".join(f"Reason {number} is told at some length here." for number in range(200))
    session.open(a_comment(an_argument(long, "Publish the tests.", title="Tests")))
    page.buttons[2].click()
    qtbot.waitUntil(page._short.isVisible)
    assert "“Tests”: the end of the reasons" in page._short.text()
    page.buttons[0].click()
    qtbot.waitUntil(lambda: not page._short.isVisible())


def test_an_argument_can_go_into_the_form_first(qtbot: QtBot, opened: Session, settled: Settled) -> None:
    long = [an_argument("Reason. " * 600, "Do it.", title=f"Title {at}") for at in range(2)]
    opened.edit(lambda one: replace(one, arguments=tuple(long)), "Write")
    page = ExportPage(opened)
    qtbot.addWidget(page)
    page.show()
    settled(opened)
    assert not page.first.isVisibleTo(page)
    page.buttons[2].click()
    qtbot.waitUntil(lambda: page.first.isVisibleTo(page))
    page.first.boxes[long[1].id].box.click()
    assert opened.comment.pinned == {long[1].id}
    page.first.boxes[long[1].id].box.click()
    assert opened.comment.pinned == frozenset()


def test_tab_goes_through_what_is_drawn_later_where_it_is_seen(qtbot: QtBot, opened: Session, settled: Settled) -> None:
    long = [an_argument("Reason. " * 600, "Do it.", title=f"Title {at}") for at in range(2)]
    opened.edit(lambda one: replace(one, arguments=tuple(long), exhibits=(Exhibit("log.pdf", "", 9),)), "Write")
    page = ExportPage(opened)
    qtbot.addWidget(page)
    page.show()
    settled(opened)
    first = page.first.boxes[long[0].id].box
    assert first.accessibleName() == "Put into the form first: 1. Title 0"
    stop, names = page.template, []
    while stop.nextInFocusChain() is not page.template:
        stop = stop.nextInFocusChain()
        names.append(stop.accessibleName() or (stop.text() if isinstance(stop, QPushButton) else ""))
    seen = (first.accessibleName(), "Export…", "What exhibit 1 shows", "Add files…", "I wrote or adapted this myself.")
    assert [one for one in names if one in seen] == list(seen)


def test_a_letter_that_no_program_opens_is_named(
    page: ExportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(open_outside.QDesktopServices, "openUrl", lambda _url: False)
    monkeypatch.setattr(open_outside, "ask", lambda _parent, _what, more, choices: asked.append(more) or choices[1])
    page._written = tmp_path / "letter.docx"
    page._written.write_bytes(b"")
    page._open.click()
    assert asked == [str(page._written)]
