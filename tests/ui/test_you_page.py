"""The You step: who writes, what of it the world sees, and how the letter opens."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from build import a_comment
from docketwright.model.comment import Author, AuthorKind, Position
from docketwright.model.finding import Spot
from docketwright.ui.session import Session
from docketwright.ui.steps.you import YouPage
from docketwright.ui.write.spelling import WordMenu
from docketwright.ui.you.fields import FIELDS, is_public, too_long


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> YouPage:
    made = YouPage(session)
    qtbot.addWidget(made)
    made.resize(1000, 760)
    made.show()
    session.open(a_comment())
    return made


def test_only_email_and_phone_are_private() -> None:
    fields = {one.name: is_public(Author(), one) for kind in FIELDS for one in FIELDS[kind]}
    assert {name for name, public in fields.items() if not public} == {"email", "phone"}


def test_a_field_says_when_the_web_form_takes_less() -> None:
    first = FIELDS[AuthorKind.INDIVIDUAL][0]
    assert too_long(first, "Ada") == ""
    assert "25 characters" in too_long(first, "A" * 26)


def test_what_is_typed_is_in_the_comment(session: Session, page: YouPage) -> None:
    line = page.identity.boxes["first_name"].line
    line.selectAll()
    QTest.keyClicks(line, "Grace")
    assert session.comment.author.first_name == "Grace"
    session.undo()
    assert line.text() == "Ada"


def test_every_field_names_itself_and_who_sees_it(page: YouPage) -> None:
    assert page.identity.boxes["city"].line.accessibleName() == "City, public"
    assert page.identity.boxes["email"].line.accessibleName() == "E-mail, private"
    assert page.identity.boxes["email"].badge.text() == "Private"


def test_a_private_field_in_the_letter_is_public(session: Session, page: YouPage) -> None:
    QTest.keyClicks(page.identity.boxes["email"].line, "ada@example.org")
    assert "e-mail" in page._private.text()
    page.identity.boxes["email"].in_letter.box.click()
    assert session.comment.author.in_letter == {"email"}
    assert page.identity.boxes["email"].badge.text() == "Public"
    assert "ada@example.org" in page._public.text()


def test_the_kind_decides_the_fields(session: Session, page: YouPage) -> None:
    page.identity.kind_buttons[AuthorKind.ORGANIZATION].click()
    assert session.comment.author.kind is AuthorKind.ORGANIZATION
    assert next(iter(page.identity.boxes)) == "organization"
    page.identity.kind_buttons[AuthorKind.ANONYMOUS].click()
    assert not page.identity.boxes
    assert page._public.text() == "No name."
    assert page.identity.remember.accessibleDescription().startswith("Comments you start from now on are anonymous too")


def test_somebody_who_signs_too_is_typed_shown_and_left_out_of_a_letter_without_a_name(
    session: Session, page: YouPage
) -> None:
    box = page.also_signed.box.box
    assert not box.isVisible()
    page.also_signed.add.click()
    assert box.hasFocus()
    QTest.keyClicks(box, "Ben Li, director")
    assert session.comment.wording == {"also_signed": "Ben Li, director"}
    assert page._public.text() == "Ada Example, Toledo, OH\nAlso signed by:\nBen Li, director"
    assert page._opening.text().startswith("We write")
    page.identity.kind_buttons[AuthorKind.ANONYMOUS].click()
    assert not page.also_signed.isVisible()
    assert page._public.text() == "No name."


def test_the_box_for_who_signs_too_is_folded_for_another_comment(session: Session, page: YouPage) -> None:
    page.also_signed.add.click()
    session.open(a_comment(id="other"))
    assert page.also_signed.add.isVisible()
    session.open(a_comment(id="third", wording={"also_signed": "Ben Li"}))
    assert page.also_signed.box.box.isVisible()


def test_more_fields_are_folded_away(page: YouPage) -> None:
    assert "phone" not in page.identity.boxes
    page.identity._more.click()
    assert "phone" in page.identity.boxes


def test_an_opening_in_own_words_says_that_it_no_longer_follows(session: Session, page: YouPage) -> None:
    assert not page.own_words.isVisibleTo(page)
    own = {"opening": "My own words.", "closing": "Thanks."}
    session.edit(lambda one: replace(one, wording=own), "Change the opening")
    assert page.own_words.isVisibleTo(page)
    page.back.click()
    assert session.comment.wording == {"closing": "Thanks."}
    assert not page.own_words.isVisibleTo(page)


def test_the_opening_is_shown_as_it_will_stand(session: Session, page: YouPage, qtbot: QtBot) -> None:
    page.standing.position_buttons[Position.OPPOSE].click()
    session.edit(lambda one: replace(one, standing=replace(one.standing, work="I run a clinic.")), "Typing")
    assert "I run a clinic." in page._opening.text()
    assert "I oppose" in page._opening.text()
    with qtbot.waitSignal(session.spot_wanted) as went:
        page.change.click()
    assert went.args == [Spot("opening")]


def test_the_standing_is_typed(session: Session, page: YouPage) -> None:
    page.show_spot(Spot("standing"))
    assert page.standing.work.hasFocus()
    QTest.keyClick(page.standing.work, Qt.Key.Key_End)
    QTest.keyClicks(page.standing.work, " Since 2011.")
    assert session.comment.standing.work == "I audit firmware. Since 2011."


def test_the_one_change_becomes_a_request(session: Session, page: YouPage, qtbot: QtBot) -> None:
    assert not page.standing._to_request.isVisible()
    QTest.keyClicks(page.standing.wish, "Allow 60 days.")
    with qtbot.waitSignal(session.spot_wanted):
        page.standing._to_request.click()
    assert session.comment.arguments[0].request.text == "Allow 60 days."
    assert not page.standing._to_request.isVisible()


def test_a_profile_is_kept_only_when_asked_for(session: Session, page: YouPage, qtbot: QtBot) -> None:
    assert session.settings.profile is None
    page.identity.remember.click()
    page.identity.boxes["city"].line.setFocus()
    QTest.keyClicks(page.identity.boxes["city"].line, "!")
    qtbot.waitUntil(lambda: session.settings.profile == session.comment.author)
    assert session.open_new().author.city == "Toledo!"
    page.identity.remember.click()
    assert session.settings.profile is None


def test_a_finding_about_the_person_goes_to_the_first_field(page: YouPage) -> None:
    page.show_spot(Spot("author"))
    assert page.identity.boxes["first_name"].line.hasFocus()
    assert len(page.panes()) == 2


def test_tab_goes_through_the_fields_as_they_lie(page: YouPage, qtbot: QtBot) -> None:
    page.identity.kind_buttons[AuthorKind.ORGANIZATION].click()
    qtbot.waitUntil(page.identity.boxes["title"].line.isVisible)
    page.identity.boxes["organization"].line.setFocus()
    for _ in range(3):
        QTest.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Tab)
    assert page.identity.boxes["title"].line.hasFocus()


def test_a_name_longer_than_its_line_is_seen_from_its_beginning(page: YouPage, session: Session) -> None:
    session.open(a_comment(id="other", author=Author(first_name="Ada " * 40)))
    page.draw()
    line = page.identity.boxes["first_name"].line
    assert line.cursorPosition() == 0
    page.show_spot(Spot("author"))
    assert line.cursorPosition() == len(line.text())


@pytest.mark.parametrize("kind", [AuthorKind.ORGANIZATION, AuthorKind.INDIVIDUAL])
def test_tab_goes_from_how_the_person_appears_to_the_first_field(page: YouPage, qtbot: QtBot, kind: AuthorKind) -> None:
    for one in (AuthorKind.ORGANIZATION, kind):
        page.identity.kind_buttons[one].click()
    first = next(iter(page.identity.boxes.values())).line
    qtbot.waitUntil(first.isVisible)
    page.identity.kind_buttons[kind].setFocus()
    QTest.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Tab)
    assert first.hasFocus()


def test_tab_gets_out_of_the_form_after_more_fields_were_opened(page: YouPage, qtbot: QtBot) -> None:
    page.identity._more.click()
    qtbot.waitUntil(page.identity.boxes["phone"].line.isVisible)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    page.standing.work.setFocus()
    for _ in range(3):
        QTest.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Tab)
    assert page.standing.wish.hasFocus()
    QTest.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Tab)
    assert page.change.hasFocus()
    QTest.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Tab)
    assert not page.standing.work.hasFocus()


def test_what_everyone_will_see_begins_with_the_whole_name(page: YouPage) -> None:
    assert page._public.text().startswith("Ada Example, Toledo")


def test_a_misspelt_word_is_waved_and_corrected_where_the_letter_says_it_otherwise(
    session: Session, page: YouPage, qtbot: QtBot
) -> None:
    wish = page.standing.wish
    wish.setFocus()
    QTest.keyClicks(wish, "Give a gracce period.")
    qtbot.waitUntil(lambda: len(wish._layers.get("spelling", ())) == 1, timeout=15_000)
    wish.choose(9, 9)
    assert page.act("fixes")
    entries = [one for menu in page.findChildren(WordMenu) for one in menu.actions()]
    next(one for one in entries if one.text() == "grace").trigger()
    assert session.comment.standing.one_change == "Give a grace period."
    for menu in page.findChildren(WordMenu):
        menu.close()


def test_without_a_box_in_use_the_menu_says_where_to_put_the_caret(session: Session, page: YouPage) -> None:
    heard: list[str] = []
    session.said.connect(heard.append)
    page.identity.kind_buttons[AuthorKind.INDIVIDUAL].setFocus()
    assert page.act("fixes")
    assert heard == ["Put the caret into a word first."]
