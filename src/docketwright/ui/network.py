"""The way out of the window: look-ups that the person asked for, each in a worker, each in the journal."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from docketwright.errors import AppError
from docketwright.online.journal import Journal
from docketwright.phrases import phrase
from docketwright.ui.jobs import Cancel
from docketwright.ui.language import say

if TYPE_CHECKING:
    from docketwright.online.http import Web
    from docketwright.online.journal import Entry
    from docketwright.online.keys import Key, KeyKeeper
    from docketwright.ui.at_hand import AtHand

T = TypeVar("T")
OFF = phrase("Network: off")
FEDERAL_REGISTER = "www.federalregister.gov"
REGULATIONS = "api.regulations.gov"
PROMPT = phrase("Waiting for your system's password prompt.")
# A keyring that is open answers in a few milliseconds.
PROMPT_AFTER = 0.7


def open_web(journal: Journal) -> Web:
    """Return the real way out."""
    from docketwright.online.http import Web  # noqa: PLC0415 - nothing of the network is loaded before it is asked for

    return Web(journal)


def open_keeper() -> KeyKeeper:
    """Return what keeps the key of Regulations.gov; call it from a worker."""
    from docketwright.online.keys import KeyKeeper, safe_keyring  # noqa: PLC0415 - the keyring is slow to load

    return KeyKeeper(safe_keyring())


class Network(QObject):
    """Asks hosts in workers. `changed` says what the network does, for the status line.

    `prompted` comes when the keyring has not answered for a while: the system's password prompt is waiting then.

    `make_web` and `make_keeper` are others in tests, so that no test leaves this computer or touches its keyring.
    """

    changed = Signal(str)
    prompted = Signal()
    _begun = Signal(str)
    _over = Signal()

    def __init__(self, at_hand: AtHand, parent: QObject) -> None:
        super().__init__(parent)
        self._at_hand = at_hand
        self.make_web: Callable[[Journal], Web] = open_web
        self.make_keeper: Callable[[], KeyKeeper] = open_keeper
        self._keeper: KeyKeeper | None = None
        self._making = threading.Lock()
        self.journal = Journal(at_hand.now, self._keep)
        self._asked: list[str] = []
        self._begun.connect(self._begin)
        self._over.connect(self._end)

    def _keep(self, entry: Entry) -> None:
        from docketwright.store.lookups import LookUp  # noqa: PLC0415 - nothing is looked up before the first paint

        made = LookUp(entry.at, entry.host, entry.path, entry.why, entry.received, entry.outcome)
        self._at_hand.workspace.look_ups.record(made)

    def permission(self, host: str) -> bool | None:
        """Return whether a host may always (True) or never (False) be asked; None means ask the person first."""
        return self._at_hand.settings.hosts.get(host)

    def allow(self, host: str) -> None:
        """Remember that this host may always be asked."""
        self._at_hand.change_settings(hosts={**self._at_hand.settings.hosts, host: True})

    def ask_keeper(self, work: Callable[[KeyKeeper], T], cancel: Cancel) -> T:
        """Ask what keeps the key, from a worker. It may wait for the system's password prompt, until `cancel`."""
        from docketwright.online.waiting import left_behind  # noqa: PLC0415 - only when a key is wanted

        return left_behind(lambda: work(self._kept_keeper()), cancel, self.prompted.emit, PROMPT_AFTER)

    def key(self, cancel: Cancel) -> Key | None:
        """Return the key, from a worker; None where there is none. It may wait as `ask_keeper` does."""
        return self.ask_keeper(lambda keeper: keeper.load(), cancel)

    def _kept_keeper(self) -> KeyKeeper:
        with self._making:  # two keepers would be two memories for a key that lasts only for now
            if self._keeper is None:
                self._keeper = self.make_keeper()
            return self._keeper

    def ask(
        self,
        name: str,
        host: str,
        question: Callable[[Web, Cancel], T],
        done: Callable[[T], None],
        failed: Callable[[AppError], None],
        owner: QObject | None = None,
    ) -> None:
        """Put a question to a host; the person has agreed to it.

        `name` is the job's, by which it can be cancelled; `owner` as that of `Jobs.run`.
        """

        def work(cancel: Cancel) -> T:
            self._begun.emit(host)
            try:
                return question(self.make_web(self.journal), cancel)
            finally:
                self._over.emit()

        self._at_hand.jobs.run(name, work, done, failed=failed, label=say("Asking {host}", host=host), owner=owner)

    def _begin(self, host: str) -> None:
        self._asked.append(host)
        self._tell()

    def _end(self) -> None:
        if self._asked:
            self._asked.pop(0)
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(say("Network: asking {asked}", asked=self._asked[-1]) if self._asked else OFF)
