"""The person's key for Regulations.gov: in the system's keyring, else in memory until the program is closed."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from importlib import import_module
from typing import Protocol

_SERVICE = "Docketwright"
_NAME = "api.regulations.gov"

# The only keyrings that are trusted with a key. The library's own choice is never asked: it may be set to a plain file,
# to "null", or to a chain that ends in either, and then writes the key in clear without a word.
_SAFE = (
    ("keyring.backends.macOS", "Keyring", "macOS Keychain"),
    ("keyring.backends.Windows", "WinVaultKeyring", "Windows Credential Locker"),
    ("keyring.backends.SecretService", "Keyring", "Secret Service"),
    ("keyring.backends.kwallet", "DBusKeyring", "KWallet"),
)


@dataclass(frozen=True, slots=True)
class Key:
    """A key, which shows itself to nobody: not in a log, not in a crash report."""

    value: str = field(repr=False)


class Backend(Protocol):
    """What is asked of a keyring."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return the secret, None where there is none."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the secret."""

    def delete_password(self, service: str, username: str) -> None:
        """Forget the secret."""


@dataclass(frozen=True, slots=True)
class SafeKeyring:
    """A keyring of this system and the name that people know it by."""

    name: str
    backend: Backend


def safe_keyring() -> SafeKeyring | None:
    """Return the first keyring of the list that works here, None where there is none.

    Call it from a worker: asking may wait for the system's password prompt.
    """
    for module, kind, name in _SAFE:
        # A backend that does not fit this system raises whatever its own libraries raise.
        with contextlib.suppress(Exception):
            made = getattr(import_module(module), kind)
            if made.viable:
                return SafeKeyring(name, made())
    return None


class KeyKeeper:
    """Keeps one key. Every method may wait for the system's password prompt: call them from a worker."""

    def __init__(self, keyring: SafeKeyring | None) -> None:
        self._keyring = keyring
        self._session: Key | None = None

    @property
    def place(self) -> str:
        """Return the name of the keyring, "" where the key lasts for this session only."""
        return self._keyring.name if self._keyring else ""

    def load(self) -> Key | None:
        """Return the key of this session, else the one in the keyring, None where there is none."""
        if self._session or not self._keyring:
            return self._session
        with contextlib.suppress(Exception):  # locked, refused, gone: then there is no key
            kept = self._keyring.backend.get_password(_SERVICE, _NAME)
            return Key(kept) if kept else None
        return None

    def save(self, key: Key) -> bool:
        """Keep the key and tell whether the keyring has it; else it lasts until the program is closed.

        It is read back after writing: a keyring that cannot give it back did not keep it.
        """
        self._session = key
        if not self._keyring:
            return False
        backend = self._keyring.backend
        with contextlib.suppress(Exception):  # locked, refused, gone: then the session keeps it
            backend.set_password(_SERVICE, _NAME, key.value)
            if backend.get_password(_SERVICE, _NAME) == key.value:
                return True
        self._delete()
        return False

    def remove(self) -> None:
        """Forget the key everywhere."""
        self._session = None
        self._delete()

    def _delete(self) -> None:
        if self._keyring:
            with contextlib.suppress(Exception):  # there was none, or the keyring is gone with it
                self._keyring.backend.delete_password(_SERVICE, _NAME)


def typed_key(text: str) -> Key | None:
    """Return the key that a person pasted, without blanks and line ends; None where it cannot be one."""
    value = "".join(text.split())
    return Key(value) if value and value.isascii() and value.isprintable() else None
