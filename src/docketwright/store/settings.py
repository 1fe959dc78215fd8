"""What the person chose for the whole program.

It is read by Python's own json, and what a profile is made of only where one is kept: the window is painted without
msgspec and the nouns of a comment, which take 13 ms to load.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from docketwright.model.values import dataclass
from docketwright.store.database import Database
from docketwright.store.seals import sealed

if TYPE_CHECKING:
    from docketwright.model.comment import Author

T = TypeVar("T")
_UNREADABLE = (ValueError, TypeError, RecursionError)


class Appearance(StrEnum):
    """How the window looks."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high contrast"


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices with their defaults. `zoom` is in percent; `hosts` maps a host to True where look-ups are always allowed.

    `words` are spellings that are right everywhere; `ignored` are keys of findings to be silent about everywhere.
    `profile` is who the person is, kept only if they asked for it. `window` is Qt's own geometry, opaque here.
    `language` is the window's, "es" for Spanish; "" follows the system.
    `days_of_use` is no choice: the last days on which the program was opened, by which what was put away grows old.
    """

    appearance: Appearance = Appearance.SYSTEM
    zoom: int = 100
    smart_quotes: bool = True
    words: frozenset[str] = frozenset()
    ignored: frozenset[str] = frozenset()
    hosts: Mapping[str, bool] = field(default_factory=dict)
    profile: Author | None = None
    backup_folder: str = ""
    last_comment: str = ""
    window: str = ""
    language: str = ""
    days_of_use: tuple[date, ...] = ()


class SettingsTable:
    """Reads and writes the settings, each under its own name, so that an unknown or damaged one costs only itself."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self) -> Settings:
        """Return the settings; a value that cannot be read has its default."""
        with self._database.reading() as connection:
            rows = dict(connection.execute("SELECT name, value FROM setting").fetchall())
        known: dict[str, Any] = {}  # of the very kinds that are read
        for name in _READERS.keys() & rows.keys():
            try:
                known[name] = _READERS[name](json.loads(rows[name]))
            except _UNREADABLE:
                continue
        return Settings(**known)

    def change(self, **changes: object) -> None:
        """Write these settings by their names, and none beside them: whoever writes another one loses nothing."""
        import msgspec  # noqa: PLC0415 - the first paint waits for it on the first start of a day only

        values = [sealed(name, msgspec.json.encode(value)) for name, value in changes.items()]
        with self._database.writing() as connection:
            connection.executemany("INSERT OR REPLACE INTO setting VALUES (?, ?, ?)", values)


def _a(kind: type[T]) -> Callable[[object], T]:
    """Return what takes a value of exactly this type, and raises TypeError for another: True is no number."""

    def taken(value: object) -> T:
        if type(value) is not kind:
            raise TypeError
        return value

    return taken


_text, _switch = _a(str), _a(bool)
_list: Callable[[object], list[Any]] = _a(list)
_table: Callable[[object], dict[str, Any]] = _a(dict)


def _texts(value: object) -> frozenset[str]:
    return frozenset(map(_text, _list(value)))


def _profile(value: object) -> Author | None:
    if value is None:
        return None
    import msgspec  # noqa: PLC0415 - see the head of this file

    from docketwright.model.comment import Author  # noqa: PLC0415 - the same
    from docketwright.typed import convert  # noqa: PLC0415 - the same

    try:
        return convert(value, Author)
    except msgspec.ValidationError as error:
        raise ValueError from error


_READERS: Mapping[str, Callable[[object], object]] = {
    "appearance": lambda value: Appearance(_text(value)),
    "zoom": _a(int),
    "smart_quotes": _switch,
    "words": _texts,
    "ignored": _texts,
    "hosts": lambda value: {host: _switch(always) for host, always in _table(value).items()},
    "profile": _profile,
    "backup_folder": _text,
    "last_comment": _text,
    "window": _text,
    "language": _text,
    "days_of_use": lambda value: tuple(map(date.fromisoformat, _list(value))),
}
