"""The person's own key for Regulations.gov: kept in the system's keyring, tested, removed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from docketwright.errors import AppError, UsageError
from docketwright.phrases import phrase
from docketwright.ui.jobs import Cancel
from docketwright.ui.language import say, say_error
from docketwright.ui.network import PROMPT, REGULATIONS
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import Card, button, row, words
from docketwright.ui.widgets.line import Line

if TYPE_CHECKING:
    from docketwright.online.http import Web
    from docketwright.online.keys import KeyKeeper

WHY = phrase(
    "Regulations.gov answers only with a key of your own. It is free: ask for one at api.data.gov. "
    "Docketwright only reads with it and never posts."
)
NO_PLACE = phrase("This computer offers no safe place for the key. It can be used until you close the program.")
# A docket that has been there for years: reading it shows whether a key is good.
_KNOWN_DOCKET = "NTIA-2023-0009"
_JOB, _PLACE, _TEST = "key", "place of the key", "test key"


@dataclass(frozen=True, slots=True)
class KeyState:
    """The name of the keyring, "" where a key lasts only for now, and whether there is one; None where none looked.

    Looking may bring up the system's password prompt, so it is not done only to show a page.
    """

    place: str
    there: bool | None = None


class KeyCard(Card):
    """Shows whether a key is kept, and takes one in. The key itself is never shown again."""

    def __init__(self, session: Session) -> None:
        super().__init__(gap=8)
        self._session = session
        self._state: KeyState | None = None
        self.line = Line(say("Your key for Regulations.gov"), say("Paste the key"), own_undo=True)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.returnPressed.connect(self._save)
        self.said = words("", "quiet")
        self.keep = button(say("Keep the key"), self._save)
        self.test = button(say("Test it"), self._test, hint=say("Contacts {regulations} once", regulations=REGULATIONS))
        self.remove = button(say("Remove it"), self._remove)
        self.cancel = button(say("Cancel"), self._cancel)
        self.cancel.hide()
        session.network.prompted.connect(self._prompted)
        parts = (words(say("Your key for Regulations.gov"), "strong"), words(WHY, "quiet"), self.line)
        for one in (*parts, row(self.keep, self.test, self.remove, self.cancel), self.said):
            self.column.addWidget(one)

    def draw(self) -> None:
        """Say where a key is kept here."""
        if not self._state:
            self._ask_keeper(_PLACE, lambda keeper: KeyState(keeper.place))

    def _show(self, state: KeyState) -> None:
        self.cancel.hide()
        self._state = state
        self.keep.setText(say("Keep the key") if state.place else say("Use the key this time"))
        here = say("On this computer the key lies in {place}.", place=state.place) if state.place else NO_PLACE
        kept = (
            say("The key is kept in {place}.", place=state.place)
            if state.place
            else say("The key is used until you close the program.")
        )
        gone = say("The key was removed.")
        self.said.setText({None: say(here), True: kept, False: gone}[state.there])

    def _save(self) -> None:
        from docketwright.online.keys import typed_key  # noqa: PLC0415 - beside its use

        key = typed_key(self.line.text())
        if key is None:
            self.said.setText(say("This cannot be a key. Paste it once more, without anything around it."))
            return
        self.line.clear()

        def save(keeper: KeyKeeper) -> KeyState:
            return KeyState(keeper.place if keeper.save(key) else "", there=True)

        self._ask_keeper(_JOB, save)

    def _remove(self) -> None:
        def remove(keeper: KeyKeeper) -> KeyState:
            keeper.remove()
            return KeyState(keeper.place, there=False)

        self._ask_keeper(_JOB, remove)

    def _test(self) -> None:
        network = self._session.network

        def question(web: Web, cancel: Cancel) -> str:
            from docketwright.online.regulations import Regulations  # noqa: PLC0415 - only when asked for

            key = network.key(cancel)
            if key is None:
                raise UsageError(say("There is no key yet."), say("Paste it above."))
            return Regulations(web, key).docket(_KNOWN_DOCKET, cancel)

        self.said.setText(say("Asking {regulations}…", regulations=REGULATIONS))
        network.ask(_TEST, REGULATIONS, question, self._works, self._failed)

    def _works(self, _docket: str) -> None:
        self.cancel.hide()
        self.said.setText(say("The key works: {regulations} answered.", regulations=REGULATIONS))

    def _failed(self, error: AppError) -> None:
        self.cancel.hide()
        self.said.setText(say_error(error))

    def _ask_keeper(self, job: str, work: Callable[[KeyKeeper], KeyState]) -> None:
        network = self._session.network
        self._session.jobs.run(job, lambda cancel: network.ask_keeper(work, cancel), self._show, failed=self._failed)

    def _prompted(self) -> None:
        """Say that the system's own prompt waits for an answer: it may lie behind this window."""
        if any(self._session.jobs.runs(job) for job in (_JOB, _PLACE, _TEST)):
            self.said.setText(say(PROMPT))
            self.cancel.show()

    def _cancel(self) -> None:
        for job in (_JOB, _PLACE, _TEST):
            self._session.jobs.cancel(job)
        self.cancel.hide()
        self.said.setText(
            say("Cancelled. The keyring was not used; a key that you pasted lasts until you close the program.")
        )
