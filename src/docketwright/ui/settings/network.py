"""Privacy and network: which hosts may be asked, and what was asked so far."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.network import FEDERAL_REGISTER, REGULATIONS
from docketwright.ui.session import Session
from docketwright.ui.settings.journal_table import JournalTable
from docketwright.ui.settings.key_card import KeyCard
from docketwright.ui.settings.page import SettingsPage
from docketwright.ui.settings.proxy_line import ProxyLine
from docketwright.ui.widgets.basics import Card, button, row, words

HOSTS = {
    FEDERAL_REGISTER: phrase("Finds a notice by its docket number, citation or RIN. No key is needed."),
    REGULATIONS: phrase("Finds the closing date of a docket. It asks for a key of your own."),
}
CHOICES = {
    False: (phrase("Never"), phrase("Look-ups there are off.")),
    None: (phrase("Ask each time"), phrase("You are asked before each look-up.")),
    True: (phrase("Always"), phrase("A look-up that you start goes ahead without asking.")),
}
PROMISE = phrase(
    "Docketwright asks the network nothing by itself: no updates, no reports, no sync. A look-up happens only when you "
    "press a button for it, and nothing about your draft is sent."
)


class NetworkPage(SettingsPage):
    """Chooses what each host may be asked for."""

    title = phrase("Privacy and network")

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.choices: dict[str, dict[bool | None, QPushButton]] = {}
        self.section("", PROMISE)
        for host, why in HOSTS.items():
            self.section("", "", self._host(host, why))
        self.proxy = ProxyLine(session)
        self.section("", "", self.proxy.label)
        self.key = KeyCard(session)
        self.journal = JournalTable()
        self._none = words(say("Nothing was asked."), "quiet")
        self.section("", "", self.key)
        self.section(say("What was asked in the last year"), "", self._none, self.journal)
        session.network.changed.connect(self._show_journal)
        self.finish()

    def draw(self) -> None:
        """Show what is chosen for each host."""
        for host, buttons in self.choices.items():
            buttons[self.session.settings.hosts.get(host)].setChecked(True)
        self.proxy.draw()
        self.key.draw()
        self._show_journal()

    def _show_journal(self) -> None:
        zone = self.session.now().tzinfo
        kept = self.session.workspace.look_ups.list()
        entries = tuple(replace(one, at=one.at.astimezone(zone)) for one in kept)
        self.journal.show_entries(entries)
        self.journal.setVisible(bool(entries))
        self._none.setVisible(not entries)

    def _host(self, host: str, why: str) -> QWidget:
        group = QButtonGroup(self)
        self.choices[host] = {}
        for choice, (name, said) in CHOICES.items():
            made = button(name, partial(self._choose, host, choice), "choice", hint=said)
            made.setCheckable(True)
            made.setAutoExclusive(True)
            made.setAccessibleName(f"{host}: {say(name)}")
            group.addButton(made)
            self.choices[host][choice] = made
        return Card(words(host, "strong"), words(why, "quiet"), row(*self.choices[host].values()))

    def _choose(self, host: str, choice: bool | None) -> None:  # noqa: FBT001 - always, never, or ask
        hosts = {name: allowed for name, allowed in self.session.settings.hosts.items() if name != host}
        self.session.change_settings(hosts=hosts if choice is None else {**hosts, host: choice})
