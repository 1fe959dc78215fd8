"""Looking a notice up: asked first, done in a worker, told in words; nothing leaves this computer here."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from build import a_comment, a_rule
from docketwright.model.rule import Deadline, DeadlineKind, Rule
from docketwright.online.answers import Answer, judge
from docketwright.online.http import Cancelled, Patience
from docketwright.online.keys import Key
from docketwright.ui.jobs import Cancel
from docketwright.ui.network import FEDERAL_REGISTER, OFF
from docketwright.ui.rule.fetching import filled
from docketwright.ui.session import Session
from docketwright.ui.steps.rule import RulePage

from .showing import at_rest, rule_page

FULL_TEXT = "/documents/full_text/xml/2024/09/11/2024-20529.xml"
DOCUMENT = {
    "document_number": "2024-20529",
    "title": "Reporting Requirements",
    "type": "Proposed Rule",
    "agencies": [{"name": "Industry and Security Bureau"}],
    "publication_date": "2024-09-11",
    "citation": "89 FR 73612",
    "docket_ids": ["BIS-2024-0047"],
    "comments_close_on": "2024-10-11",
    "full_text_xml_url": f"https://{FEDERAL_REGISTER}{FULL_TEXT}",
}
OTHER = {**DOCUMENT, "document_number": "2024-99999", "title": "A correction"}
TEXT = """<PRORULE><PREAMB><AGENCY>DEPARTMENT OF COMMERCE</AGENCY><SUBJECT>Reporting Requirements</SUBJECT>
<ACT><HD SOURCE="HED">ACTION:</HD><P>Proposed rule; request for comments.</P></ACT>
<DATES><HD SOURCE="HED">DATES:</HD><P>Comments must be received by October 11, 2024.</P></DATES></PREAMB></PRORULE>"""


@dataclass
class Elsewhere:
    """Answers like the Federal Register with these documents; `asked` holds the addresses."""

    documents: tuple[dict[str, object], ...] = (DOCUMENT,)
    status: int = 200
    asked: list[str] = field(default_factory=list)

    def patience(self, cancelled: Cancelled) -> Patience:
        return Patience(math.inf, cancelled)

    def get(self, url: str, _why: str, **_more: object) -> Answer:
        self.asked.append(url)
        return judge(Answer(url, self.status, {}, self.body(url)))

    def body(self, url: str) -> bytes:
        if url.endswith(".xml"):
            return TEXT.encode()
        if "/documents.json" in url:
            return json.dumps({"results": list(self.documents)}).encode()
        return json.dumps(self.documents[0]).encode()


@pytest.fixture
def elsewhere(session: Session) -> Elsewhere:
    made = Elsewhere()
    session.network.make_web = lambda _journal: made
    return made


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> RulePage:
    made = rule_page(qtbot, session)
    session.open_new()
    return made


def press_in(holder: QWidget, text: str) -> None:
    next(one for one in holder.findChildren(QPushButton) if one.text() == text).click()


def shown_in(holder: QWidget) -> str:
    return " ".join(one.text() for one in holder.findChildren(QLabel))


def press(page: RulePage, text: str) -> None:
    press_in(page.start.said, text)


def type_in(page: RulePage, text: str) -> None:
    page.start.source.box.setPlainText(text)
    page.start.source.take.click()


def has_rule(session: Session) -> Callable[[], bool]:
    return lambda: session.comment is not None and session.comment.rule is not None


def test_nothing_is_asked_before_the_person_agrees(session: Session, page: RulePage, elsewhere: Elsewhere) -> None:
    type_in(page, "BIS-2024-0047")
    assert page.start.said.isVisible()
    press(page, "Cancel")
    assert elsewhere.asked == []
    assert not page.start.said.isVisible()


def test_a_docket_number_brings_the_notice(
    session: Session, page: RulePage, elsewhere: Elsewhere, qtbot: QtBot
) -> None:
    said: list[str] = []
    session.network.changed.connect(said.append)
    type_in(page, "BIS-2024-0047")
    press(page, "Allow this time")
    qtbot.waitUntil(has_rule(session), timeout=15_000)
    rule = session.comment.rule
    assert (rule.title, rule.citation, rule.docket_id) == ("Reporting Requirements", "89 FR 73612", "BIS-2024-0047")
    assert rule.source_name == "www.federalregister.gov, 2024-20529.xml"
    assert said[0] == "Network: asking www.federalregister.gov"
    assert said[-1] == OFF
    assert session.settings.hosts == {}


def test_always_is_remembered_and_asks_no_more(
    session: Session, page: RulePage, elsewhere: Elsewhere, qtbot: QtBot
) -> None:
    type_in(page, "RIN 0694-AJ55")
    press(page, "Always")
    qtbot.waitUntil(has_rule(session), timeout=15_000)
    assert session.settings.hosts == {FEDERAL_REGISTER: True}
    session.open_new()
    type_in(page, "BIS-2024-0047")
    qtbot.waitUntil(has_rule(session), timeout=15_000)


def test_of_several_notices_one_is_chosen(session: Session, page: RulePage, elsewhere: Elsewhere, qtbot: QtBot) -> None:
    elsewhere.documents = (DOCUMENT, OTHER)
    type_in(page, "BIS-2024-0047")
    press(page, "Allow this time")
    qtbot.waitUntil(page.start.choosing.isVisible, timeout=15_000)
    assert "comments close 11 Oct 2024" in page.start.choosing.list.item(0).text()
    page.start.choosing.read.click()
    qtbot.waitUntil(has_rule(session), timeout=15_000)


def test_a_failure_is_told_with_other_ways(
    session: Session, page: RulePage, elsewhere: Elsewhere, qtbot: QtBot
) -> None:
    elsewhere.status = 503
    type_in(page, "BIS-2024-0047")
    press(page, "Allow this time")
    at_rest(qtbot, session)
    press(page, "Keep the number and type the rest")
    assert session.comment.rule.docket_id == "BIS-2024-0047"


def test_where_look_ups_are_off_a_file_is_asked_for(session: Session, page: RulePage, elsewhere: Elsewhere) -> None:
    session.change_settings(hosts={FEDERAL_REGISTER: False})
    type_in(page, "89 FR 73612")
    texts = {one.text() for one in page.start.said.findChildren(QPushButton)}
    assert texts == {"Open a file instead…"}
    assert elsewhere.asked == []


def test_a_link_to_another_site_is_not_followed(session: Session, page: RulePage, elsewhere: Elsewhere) -> None:
    session.change_settings(hosts={FEDERAL_REGISTER: True})
    type_in(page, "https://example.com/rule")
    assert page.start.said.isVisible()
    assert elsewhere.asked == []


def test_the_record_fills_only_what_the_text_lacks() -> None:
    later = a_rule().deadlines[0]
    record = a_rule(title="From the record", deadlines=(later, Deadline(DeadlineKind.REPLY, later.date)))
    made = filled(Rule(title="From the text", deadlines=(later,)), record)
    assert (made.title, made.citation) == ("From the text", "89 FR 73612")
    assert len(made.deadlines) == 2


@dataclass
class Site:
    """Answers like Regulations.gov with a docket whose one document closes at this moment."""

    closes: str | None
    late: bool | None = None

    def patience(self, cancelled: Cancelled) -> Patience:
        return Patience(math.inf, cancelled)

    def get(self, url: str, _why: str, **_more: object) -> Answer:
        facts = {"docketId": "BIS-2024-0047", "commentEndDate": self.closes, "allowLateComments": self.late}
        return Answer(url, 200, {}, json.dumps({"data": [{"id": "BIS-2024-0047-0001", "attributes": facts}]}).encode())


@pytest.mark.parametrize(
    ("docket", "offered"), [("BIS-2024-0047", True), ("240905-0231", True), ("pumps twelve", False), (None, False)]
)
def test_the_site_is_asked_only_about_what_looks_like_a_docket(
    session: Session, page: RulePage, docket: str | None, *, offered: bool
) -> None:
    session.open(a_comment(rule=a_rule(docket_id=docket)))
    assert page.known.closing_check.isHidden() is not offered


@pytest.mark.parametrize(
    ("closes", "said"),
    [
        ("2024-10-12T03:59:59Z", "Regulations.gov says the same: 11 Oct 2024."),
        ("2024-10-19T03:59:59Z", "Regulations.gov says comments close Fri 18 Oct 2024, 11:59 pm Eastern."),
        (None, "Regulations.gov gives no closing date for this docket."),
    ],
)
def test_the_site_is_asked_for_the_closing_date(
    session: Session, page: RulePage, qtbot: QtBot, closes: str | None, said: str
) -> None:
    session.network.make_web = lambda _journal: Site(closes)
    session.network.ask_keeper(lambda keeper: keeper.save(Key("secret")), Cancel())
    session.open(a_comment())
    page.known.closing_check.link.click()
    press_in(page.known.closing_check.said, "Allow this time")
    qtbot.waitUntil(lambda: said in shown_in(page.known.closing_check.said))


@pytest.mark.parametrize("closes", ["2024-10-12T03:59:59Z", "2024-10-19T03:59:59Z"])
def test_an_agency_that_takes_late_comments_is_said_to(
    session: Session, page: RulePage, qtbot: QtBot, closes: str
) -> None:
    session.network.make_web = lambda _journal: Site(closes, late=True)
    session.network.ask_keeper(lambda keeper: keeper.save(Key("secret")), Cancel())
    session.open(a_comment())
    page.known.closing_check.link.click()
    press_in(page.known.closing_check.said, "Allow this time")
    qtbot.waitUntil(lambda: "takes comments after that day" in shown_in(page.known.closing_check.said))


def test_the_date_of_the_site_is_taken_over(session: Session, page: RulePage, qtbot: QtBot) -> None:
    session.network.make_web = lambda _journal: Site("2024-10-19T03:59:59Z")
    session.network.ask_keeper(lambda keeper: keeper.save(Key("secret")), Cancel())
    session.open(a_comment())
    page.known.closing_check.link.click()
    press_in(page.known.closing_check.said, "Always")
    qtbot.waitUntil(lambda: "Fri 18 Oct" in shown_in(page.known.closing_check.said))
    press_in(page.known.closing_check.said, "Use that date")
    assert session.comment.rule.comment_deadline.date == date(2024, 10, 18)


def test_without_a_key_it_says_where_to_put_one(session: Session, page: RulePage, qtbot: QtBot) -> None:
    session.network.make_web = lambda _journal: Site(None)
    session.open(a_comment())
    page.known.closing_check.link.click()
    press_in(page.known.closing_check.said, "Allow this time")
    qtbot.waitUntil(lambda: "wants a key" in shown_in(page.known.closing_check.said))


def test_escape_cancels_what_is_asked_and_goes_on_in_the_box(page: RulePage) -> None:
    page.start.take_text("89 FR 73612")
    assert page.start.said.isVisible()
    page.start.source.box.setFocus()
    QTest.keyClick(page.start.source.box, Qt.Key.Key_Escape)
    assert not page.start.said.isVisible()
    assert page.start.source.box.hasFocus()
    QTest.keyClick(page.start.source.box, Qt.Key.Key_Escape)  # nothing is asked any more
