"""What the person chose for the whole program."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import get_type_hints

import msgspec

from docketwright.model.comment import Author
from docketwright.store.database import Database
from docketwright.store.seals import sealed
from docketwright.typed import read_json


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


class SettingsTable:
    """Reads and writes the settings, each under its own name, so that an unknown or damaged one costs only itself."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self) -> Settings:
        """Return the settings; a value that cannot be read has its default."""
        with self._database.reading() as connection:
            rows = dict(connection.execute("SELECT name, value FROM setting").fetchall())
        known = {}
        for name, kind in _KINDS.items():
            if name in rows:
                try:
                    known[name] = read_json(rows[name], kind)
                except msgspec.MsgspecError:
                    continue
        return Settings(**known)

    def save(self, settings: Settings) -> None:
        """Write every setting."""
        values = [sealed(name, msgspec.json.encode(getattr(settings, name))) for name in _KINDS]
        with self._database.writing() as connection:
            connection.executemany("INSERT OR REPLACE INTO setting VALUES (?, ?, ?)", values)


_KINDS = get_type_hints(Settings)
