"""The settings and the windows beside them: every choice holds at once and is kept."""

from __future__ import annotations

import json
import math
import threading
from dataclasses import dataclass, field
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from build import a_comment, an_argument
from docketwright import __version__
from docketwright.model.finding import Finding, Severity, Spot
from docketwright.model.source import Source
from docketwright.online.answers import Answer, judge
from docketwright.online.http import Cancelled, Patience
from docketwright.online.keys import Key, KeyKeeper, SafeKeyring
from docketwright.store.backups import list_backups
from docketwright.store.filings import Filing
from docketwright.store.settings import Appearance
from docketwright.ui import open_outside
from docketwright.ui.dialogs import filings
from docketwright.ui.dialogs.about import AboutDialog
from docketwright.ui.dialogs.filings import FilingsDialog
from docketwright.ui.dialogs.keys import KeysDialog
from docketwright.ui.dialogs.settings import NAMES, SettingsDialog
from docketwright.ui.jobs import Cancel
from docketwright.ui.menus import ENTRIES
from docketwright.ui.session import Session
from docketwright.ui.settings.keys import key_rows
from docketwright.ui.settings.writing import told

from .showing import at_rest

IGNORED = Finding("spelling", Severity.NOTE, "Not in the dictionary", "", Spot("letter"), "fuzzer").everywhere_key


@pytest.fixture
def settings(session: Session, qtbot: QtBot) -> SettingsDialog:
    session.change_settings(words=frozenset({"firmware"}), ignored=frozenset({IGNORED}))
    made = SettingsDialog(session)
    qtbot.addWidget(made)
    made.show()
    return made


def open_page(settings: SettingsDialog, name: str) -> object:
    at = NAMES.index(name)
    settings.list.setCurrentRow(at)
    return settings.pages[at]


def test_the_look_and_the_size_are_kept(session: Session, settings: SettingsDialog, qtbot: QtBot) -> None:
    page = open_page(settings, "Appearance")
    page.looks[Appearance.DARK].click()
    page.zoom.setValue(147)
    assert (session.settings.appearance, session.settings.zoom) == (Appearance.DARK, 150)
    qtbot.waitUntil(lambda: session.workspace.settings.load().zoom == 150)


def test_words_are_learned_and_forgotten(session: Session, settings: SettingsDialog) -> None:
    page = open_page(settings, "Writing")
    QTest.keyClicks(page.word, "fuzzer")
    QTest.keyClick(page.word, Qt.Key.Key_Return)
    assert session.settings.words == {"firmware", "fuzzer"}
    page.words.setCurrentRow(0)
    page._taker(page.words, page._forget_word)()
    assert session.settings.words == {"fuzzer"}


def test_an_ignored_finding_is_listed_and_can_be_shown_again(session: Session, settings: SettingsDialog) -> None:
    page = open_page(settings, "Writing")
    assert page.ignored.item(0).text() == told(IGNORED) == "Not in the dictionary: “fuzzer”"
    page.ignored.setCurrentRow(0)
    page._taker(page.ignored, page._heed)()
    assert not session.settings.ignored
    page.smart.click()
    assert session.settings.smart_quotes is False


def test_each_host_is_asked_never_always_or_after_asking(session: Session, settings: SettingsDialog) -> None:
    page = open_page(settings, "Privacy and network")
    host = "www.federalregister.gov"
    for choice, kept in ((True, {host: True}), (False, {host: False}), (None, {})):
        page.choices[host][choice].click()
        assert dict(session.settings.hosts) == kept


def test_a_backup_is_made_now_and_listed(session: Session, settings: SettingsDialog, qtbot: QtBot) -> None:
    page = open_page(settings, "Files and backups")
    page._back_up()
    qtbot.waitUntil(lambda: page.list.count() == 1 and page.said.text().startswith("Backed up"), timeout=10_000)
    assert len(list_backups(session.workspace.backups.folder)) == 1
    qtbot.waitUntil(lambda: "Sep 2024" in page.list.item(0).text())


def test_where_the_work_lies_can_be_copied(session: Session, settings: SettingsDialog) -> None:
    page = open_page(settings, "Files and backups")
    next(one for one in page.findChildren(QPushButton) if one.text() == "Copy its path").click()
    assert QGuiApplication.clipboard().text() == str(session.workspace.folder)


def test_a_folder_that_no_program_opens_is_named(
    session: Session, settings: SettingsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(open_outside.QDesktopServices, "openUrl", lambda _url: False)
    monkeypatch.setattr(open_outside, "ask", lambda _parent, _what, more, choices: asked.append(more) or choices[0])
    page = open_page(settings, "Files and backups")
    next(one for one in page.findChildren(QPushButton) if one.text() == "Open the folder").click()
    assert asked == [str(session.workspace.folder)] == [QGuiApplication.clipboard().text()]


def test_settings_opened_again_begin_at_the_list_of_pages(settings: SettingsDialog, qtbot: QtBot) -> None:
    page = open_page(settings, "Writing")
    page.word.setFocus()
    settings.close()
    settings.show()
    qtbot.waitUntil(settings.list.hasFocus)
    QTest.keyClick(settings.list, Qt.Key.Key_Down)
    assert settings.list.currentRow() == NAMES.index("Writing") + 1


def test_every_key_of_the_menus_is_listed() -> None:
    listed = {keys for _, _, keys in key_rows()}
    assert {one.keys for one in ENTRIES if one.keys} <= listed


def test_keys_can_be_searched(session: Session, qtbot: QtBot) -> None:
    dialog = KeysDialog(session)
    qtbot.addWidget(dialog)
    dialog.finder.setText("library argument")
    shown = [at for at in range(dialog.table.rowCount()) if not dialog.table.isRowHidden(at)]
    assert [dialog.table.item(at, 0).text() for at in shown] == ["Ctrl+L"]


def test_about_says_the_version(session: Session, qtbot: QtBot) -> None:
    dialog = AboutDialog(session)
    qtbot.addWidget(dialog)
    assert any(__version__ in label.text() for label in dialog.findChildren(QLabel))


def test_filings_show_what_was_sent(session: Session, qtbot: QtBot) -> None:
    source = Source("s", "audit", "The audit of pumps")
    arguments = an_argument("The [[rule]] is late.[^audit]", "Wait."), an_argument(title="Never begun")
    sent = a_comment(*arguments, sources=(source,), slots={"rule": "notice"}, dated="")
    session.workspace.filings.record(Filing(sent, date(2024, 3, 26), "regulations.gov", "ltz-8k2q-p0w1", "By hand."))
    dialog = FilingsDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert "BIS-2024-0047" in dialog.list.item(0).text()
    qtbot.waitUntil(lambda: "The notice is late.[1]" in dialog.text.toPlainText())
    assert "March 26, 2024" in dialog.text.toPlainText()
    assert "[1] The audit of pumps" in dialog.text.toPlainText()
    assert "Never begun" not in dialog.text.toPlainText()  # nor was it in the letter
    assert dialog._sent.text() == "Filed 26 Mar 2024, Regulations.gov"
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "ltz-8k2q-p0w1"
    dialog._begin_again()
    assert session.comment.arguments == sent.arguments
    assert (session.comment.id != sent.id, session.comment.dated) == (True, "")


def test_a_tracking_number_is_added_when_it_comes(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for day in (26, 25):
        session.workspace.filings.record(Filing(a_comment(), date(2024, 3, day), "mail"))
    dialog = FilingsDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    dialog.list.setCurrentRow(1)
    assert dialog.number.text() == "Add the number…"
    monkeypatch.setattr(filings, "ask_line", lambda *_: "LTZ-8k2q-p0w1")
    dialog.number.click()
    qtbot.waitUntil(lambda: dialog._tracking.text() == "Tracking number ltz-8k2q-p0w1")
    assert (dialog.list.currentRow(), dialog.number.text()) == (1, "Change the number…")
    assert [one.tracking_number for one in session.workspace.filings.list()] == ["", "ltz-8k2q-p0w1"]


@pytest.mark.parametrize("comment_is", ["there", "gone"])
def test_a_filing_recorded_by_mistake_is_taken_off_and_put_back(
    session: Session, qtbot: QtBot, comment_is: str
) -> None:
    there, comments = comment_is == "there", session.workspace.comments
    if there:
        comments.save(a_comment(name="Changed since"), session.now())
    session.workspace.filings.record(Filing(a_comment(), date(2024, 3, 26), "mail", "ltz-8k2q-p0w1"))
    dialog = FilingsDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "Take it off the list").click()
    qtbot.waitUntil(lambda: dialog._screens.currentIndex() == 0)
    assert session.workspace.filings.rows() == ()
    # What was sent is not lost: it is a version of the comment, or the comment itself where that was gone.
    (sent,) = comments.versions("c1") if there else (None,)
    kept = comments.version(sent.id) if sent else comments.load("c1")
    assert (kept and kept.name, sent and sent.name) == ("", sent and "Filed 26 Mar 2024")
    dialog.put_back.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert [one.tracking_number for one in session.workspace.filings.list()] == ["ltz-8k2q-p0w1"]
    assert not dialog.put_back.isVisible()


def test_without_filings_it_says_how_they_come(session: Session, qtbot: QtBot) -> None:
    dialog = FilingsDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    at_rest(qtbot, session)
    assert dialog._screens.currentIndex() == 0


@dataclass
class Site:
    """Answers like Regulations.gov, or refuses the key; `keys` holds those it was shown."""

    refuses: bool = False
    keys: list[str] = field(default_factory=list)

    def patience(self, cancelled: Cancelled) -> Patience:
        return Patience(math.inf, cancelled)

    def get(self, url: str, _why: str, *, headers: dict[str, str], **_more: object) -> Answer:
        self.keys.append(headers["X-Api-Key"])
        body = {"error": {"code": "API_KEY_INVALID"}} if self.refuses else {"data": {"id": "X", "attributes": {}}}
        return judge(Answer(url, 403 if self.refuses else 200, {}, json.dumps(body).encode()))


def test_a_key_is_taken_tested_and_removed(session: Session, settings: SettingsDialog, qtbot: QtBot) -> None:
    site = Site()
    session.network.make_web = lambda _journal: site
    card = open_page(settings, "Privacy and network").key
    qtbot.waitUntil(lambda: "no safe place" in card.said.text())
    card.test.click()
    qtbot.waitUntil(lambda: card.said.text() == "There is no key yet. Paste it above.")
    QTest.keyClicks(card.line, " secret ")
    QTest.keyClick(card.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card.said.text() == "The key is used until you close the program.")
    assert card.line.text() == ""
    card.test.click()
    qtbot.waitUntil(lambda: "The key works" in card.said.text())
    assert site.keys == ["secret"]
    site.refuses = True
    card.test.click()
    qtbot.waitUntil(lambda: "refused the key" in card.said.text())
    card.remove.click()
    qtbot.waitUntil(lambda: card.said.text() == "The key was removed.")


class Locked:
    """A keyring whose password prompt nobody answers."""

    def __init__(self) -> None:
        self.answered = threading.Event()

    def get_password(self, *_: str) -> str | None:
        self.answered.wait(30)
        return None

    set_password = delete_password = get_password


def test_a_prompt_that_nobody_answers_is_named_and_can_be_cancelled(
    session: Session, settings: SettingsDialog, qtbot: QtBot
) -> None:
    locked = Locked()
    session.network.make_keeper = lambda: KeyKeeper(SafeKeyring("Drawer", locked))
    card = open_page(settings, "Privacy and network").key
    qtbot.waitUntil(lambda: "Drawer" in card.said.text())
    for ask in (card.test.click, lambda: QTest.keyClicks(card.line, "secret\r")):
        ask()
        qtbot.waitUntil(card.cancel.isVisible)
        assert card.said.text() == "Waiting for your system’s password prompt."
        card.cancel.click()
        at_rest(qtbot, session)
        assert card.said.text().startswith("Cancelled.")
        assert card.cancel.isHidden()
    # The key that was pasted lasts for the session, though the keyring never answered.
    assert session.network.key(Cancel()) == Key("secret")
    locked.answered.set()


def test_what_cannot_be_a_key_is_not_taken(settings: SettingsDialog) -> None:
    card = open_page(settings, "Privacy and network").key
    card.line.setText("ключ")
    card.keep.click()
    assert "cannot be a key" in card.said.text()


def test_every_request_is_listed(session: Session, settings: SettingsDialog) -> None:
    page = open_page(settings, "Privacy and network")
    assert page._none.isVisible()
    session.network.journal.write("www.federalregister.gov", "/api/v1/x?y=1", "Look up X", 1200, "200")
    session.network.journal.write("www.federalregister.gov", "/api/v1/z", "Look up Z", 0, "took too long")
    page.draw()
    rows = [[page.journal.item(at, across).text() for across in range(1, 4)] for at in range(2)]
    assert rows[1] == ["www.federalregister.gov", "Look up X", "1,200 bytes"]
    assert rows[0][2] == "took too long"
    assert page.journal.item(1, 1).toolTip() == "https://www.federalregister.gov/api/v1/x?y=1"


@pytest.mark.parametrize(
    ("proxy", "said"),
    [
        ("", "No proxy is set on this computer: a look-up goes straight to the host."),
        ("http://ada:word@proxy.example:3128", "A look-up uses the proxy set on this computer, proxy.example:3128."),
        ("socks5://proxy.example:1", "The proxy that is set on this computer is of a kind"),
    ],
)
def test_the_proxy_of_this_computer_is_named(
    proxy: str, said: str, settings: SettingsDialog, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY", "HTTPS_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("https_proxy", proxy)
    page = open_page(settings, "Privacy and network")
    qtbot.waitUntil(lambda: bool(page.proxy.label.text()))
    assert page.proxy.label.text().startswith(said)
    assert "word" not in page.proxy.label.text()
