"""A host misbehaves in every way we know while the real window works on: it answers, the draft stays, Cancel ends it.

The host is the Federal Register itself as far as the program can tell: a proxy on this computer leads there, with a
certificate that only this test trusts. Whoever else were asked would be seen by that proxy.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from time import monotonic, process_time

import pytest
import trustme
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from build import a_comment, an_argument
from docketwright.model.steps import Step
from docketwright.online.http import Limits, Web
from docketwright.online.journal import Journal
from docketwright.online.proxies import Proxy
from docketwright.ui.main_window import MainWindow
from docketwright.ui.network import FEDERAL_REGISTER, OFF
from docketwright.ui.session import Session
from online.loopback import Behaviour, Request, Server, client_trust, server_trust
from online.test_misbehaving_hosts import MISBEHAVIOURS, drips

LIMITS = Limits(seconds=1.5, silence=0.6, size=1024 * 1024)
FROZEN = 0.5


@dataclass
class Host:
    """The way to the Federal Register: notes every host that anybody wants, and speaks as the one that is meant."""

    authority: trustme.CA
    behave: Behaviour
    wanted: list[str] = field(default_factory=list)
    asked: list[Request] = field(default_factory=list)

    def __call__(self, connection: socket.socket, _: Request) -> None:
        self.wanted.append(connection.recv(65536).decode("latin-1").split(" ")[1])
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        with server_trust(self.authority, FEDERAL_REGISTER).wrap_socket(connection, server_side=True) as safe:
            first = safe.recv(65536).decode("latin-1").split("\r\n")[0]
            self.asked.append(Request(first.split(" ")[1], {}, first.split(" ")[0]))
            self.behave(safe, self.asked[-1])


@pytest.fixture
def leads_to(session: Session) -> Iterator[Callable[..., Host]]:
    """Return a function that lets the window's way out lead to a host that behaves so."""
    servers: list[Server] = []
    authority = trustme.CA()

    def lead(behave: Behaviour, limits: Limits = LIMITS) -> Host:
        host = Host(authority, behave)
        servers.append(Server(host, None))
        proxy = Proxy("127.0.0.1", servers[-1].port)

        def make_web(journal: Journal) -> Web:
            return Web(journal, limits=limits, trust=lambda: client_trust(authority), proxy=lambda _host: proxy)

        session.network.make_web = make_web
        return host

    yield lead
    for server in servers:
        server.stop()


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.show()
    comment = a_comment(an_argument("Nine days of audit were cut to four."), rule=None)
    session.workspace.comments.save(comment, session.now())
    session.open(comment)
    made.show_step(Step.RULE)
    yield made
    made.close()


def look_up(window: MainWindow) -> None:
    source = window.page(Step.RULE).start.source
    source.box.setPlainText("BIS-2024-0047")
    source.take.click()
    press(window, "Allow this time")


def press(window: MainWindow, text: str) -> None:
    said = window.page(Step.RULE).start.said
    next(one for one in said.findChildren(QPushButton) if one.text() == text).click()


def shown(window: MainWindow) -> str:
    return " ".join(one.text() for one in window.page(Step.RULE).start.said.findChildren(QLabel))


class Pulse:
    """Beats while the window answers; `longest` is the longest it did not, in seconds of this process's own work."""

    def __init__(self, window: MainWindow) -> None:
        self.beats, self.longest = 0, 0.0
        self._last = process_time()
        self._timer = QTimer(window, interval=10)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = process_time()
        self.beats += 1
        self.longest = max(self.longest, now - self._last)
        self._last = now


@pytest.mark.parametrize("case", MISBEHAVIOURS)
def test_the_window_lives_and_the_draft_stays_beside_a_host_that(
    case: str, leads_to: Callable[..., Host], window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    behave, sentence = MISBEHAVIOURS[case]
    host = leads_to(behave)
    before, pulse, began = session.comment, Pulse(window), monotonic()
    look_up(window)
    qtbot.waitUntil(lambda: not session.jobs.names and "Try again" in _buttons(window), timeout=20_000)
    assert monotonic() - began < 20
    assert pulse.beats
    assert pulse.longest < FROZEN
    assert sentence in shown(window)
    assert session.comment == before
    assert session.workspace.comments.load("c1") == before
    assert set(host.wanted) == {f"{FEDERAL_REGISTER}:443"}
    assert {one.method for one in host.asked} <= {"GET"}
    assert {one.host for one in session.workspace.look_ups.list()} == {FEDERAL_REGISTER}


def _buttons(window: MainWindow) -> set[str]:
    return {one.text() for one in window.page(Step.RULE).start.said.findChildren(QPushButton)}


def test_words_are_written_and_saved_while_a_host_drips_and_cancel_ends_it_at_once(
    leads_to: Callable[..., Host], window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    host = leads_to(drips(b"HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n", b" ", every=0.05), Limits(seconds=18))
    pulse = Pulse(window)
    look_up(window)
    qtbot.waitUntil(lambda: bool(host.asked) and FEDERAL_REGISTER in _status(window), timeout=5000)
    window.show_step(Step.WRITE)
    QTest.keyClicks(window.focusWidget(), " More words.")
    qtbot.waitUntil(lambda: not session.unsaved, timeout=3000)
    saved = session.workspace.comments.load("c1")
    assert "More words." in repr(saved)
    assert session.jobs.runs("look up")
    began = monotonic()
    window.show_step(Step.RULE)
    press(window, "Cancel")
    qtbot.waitUntil(lambda: OFF in _status(window) and not session.jobs.names, timeout=3000)
    assert monotonic() - began < 2
    assert pulse.longest < FROZEN
    assert session.comment == saved
    assert [one.outcome for one in session.workspace.look_ups.list()] == ["The look-up was cancelled."]


def _status(window: MainWindow) -> str:
    return " ".join(one.text() for one in window._status.findChildren(QLabel))
