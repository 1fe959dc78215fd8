"""Every request that was made: to which host, for what, how much came back. The person can read it at any time."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from docketwright.errors import AppError

_MOST = 1000


@dataclass(frozen=True, slots=True)
class Entry:
    """One request: `path` with its query is all that was asked, `outcome` is "200" or why none came. No header."""

    at: datetime
    host: str
    path: str
    why: str
    received: int
    outcome: str


class Journal:
    """The requests since the program started, the newest last; `keep` is told of each, to store it.

    Where `keep` fails, as on a full disk, the request still stands here and the look-up goes on.
    """

    def __init__(self, now: Callable[[], datetime], keep: Callable[[Entry], None] | None = None) -> None:
        self._now = now
        self._keep = keep
        self._entries: deque[Entry] = deque(maxlen=_MOST)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Return the last thousand requests."""
        return tuple(self._entries)

    def write(self, host: str, path: str, why: str, received: int, outcome: str) -> None:
        """Note a request; it is called for failed ones too."""
        entry = Entry(self._now(), host, path, why, received, outcome)
        self._entries.append(entry)
        if self._keep:
            with suppress(AppError):
                self._keep(entry)
