"""What the person chose for the whole program."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any, get_type_hints

import msgspec

from docketwright.store.database import Database
from docketwright.store.seals import sealed
from docketwright.typed import read_json

if TYPE_CHECKING:
    from docketwright.model.comment import Author

_NOTHING = b"null"


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
        for name in _KINDS:
            if rows.get(name, _NOTHING) != _NOTHING:
                try:
                    known[name] = read_json(rows[name], _kind(name))
                except msgspec.MsgspecError:
                    continue
        return Settings(**known)

    def change(self, **changes: object) -> None:
        """Write these settings by their names, and none beside them: whoever writes another one loses nothing."""
        values = [sealed(name, msgspec.json.encode(value)) for name, value in changes.items()]
        with self._database.writing() as connection:
            connection.executemany("INSERT OR REPLACE INTO setting VALUES (?, ?, ?)", values)


_KINDS: dict[str, type] = get_type_hints(Settings, localns={"Author": object})


def _kind(name: str) -> type:
    # A comment's nouns are loaded where a profile is kept: the window is painted without them.
    if name == "profile":
        from docketwright.model.comment import Author  # noqa: PLC0415 - see above

        return Author
    return _KINDS[name]
