from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from docketwright.online import keys
from docketwright.online.keys import Key, KeyKeeper, SafeKeyring, safe_keyring, typed_key

REAL = """
from docketwright.online.keys import Key, KeyKeeper, safe_keyring

keyring = safe_keyring()
keeper = KeyKeeper(keyring)
print(keeper.place, keeper.save(Key("a-key")), KeyKeeper(keyring).load() == Key("a-key"))
keeper.remove()
print(KeyKeeper(keyring).load())
"""

PLAIN = """
from pathlib import Path
from keyring.backend import KeyringBackend

class Keyring(KeyringBackend):
    priority = 9
    file = Path(__file__).with_name("secret.txt")

    def get_password(self, service, username):
        return self.file.read_text() if self.file.exists() else None

    def set_password(self, service, username, password):
        self.file.write_text(password)
"""


class Drawer:
    """A keyring that keeps things, or only says so, or is locked."""

    def __init__(self, *, forgets: bool = False, locked: bool = False) -> None:
        self.kept: dict[str, str] = {}
        self.forgets = forgets
        self.locked = locked

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise RuntimeError("the prompt was dismissed")
        return self.kept.get(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise RuntimeError("the prompt was dismissed")
        self.kept[f"{service} {username}"] = "" if self.forgets else password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[f"{service} {username}"]


def test_a_key_is_kept_read_back_and_forgotten() -> None:
    drawer = Drawer()
    keeper = KeyKeeper(SafeKeyring("Drawer", drawer))
    assert keeper.load() is None
    assert keeper.save(Key("a-key"))
    assert KeyKeeper(SafeKeyring("Drawer", drawer)).load() == Key("a-key")
    keeper.remove()
    assert keeper.load() is None
    assert not drawer.kept
    keeper.remove()


@pytest.mark.parametrize("drawer", [Drawer(forgets=True), Drawer(locked=True), None])
def test_a_key_that_no_keyring_keeps_lasts_for_the_session(drawer: Drawer | None) -> None:
    keyring = SafeKeyring("Drawer", drawer) if drawer else None
    keeper = KeyKeeper(keyring)
    assert keeper.place == ("Drawer" if drawer else "")
    assert not keeper.save(Key("a-key"))
    assert keeper.load() == Key("a-key")
    assert KeyKeeper(keyring).load() is None
    assert not drawer or not drawer.kept


def test_a_key_shows_itself_to_nobody() -> None:
    assert "a-key" not in f"{Key('a-key')!r} {Key('a-key')}"


@pytest.mark.parametrize(
    ("text", "key"), [(" a-key\n", Key("a-key")), ("a- key", Key("a-key")), ("", None), (" \n", None), ("kéy", None)]
)
def test_what_was_pasted_becomes_a_key_or_none(text: str, key: Key | None) -> None:
    assert typed_key(text) == key


def test_only_keyrings_of_the_list_are_ever_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "_SAFE", (("keyring.backends.nothing", "Keyring", "None"), ("json", "loads", "None")))
    assert safe_keyring() is None


def run_real(*command: str, **more: str) -> list[str]:
    done = subprocess.run(command, env=os.environ | more, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.parametrize("chosen", ["null.Keyring", "chainer.ChainerBackend", "plain_file.Keyring"])
def test_a_plain_file_is_never_chosen_even_where_the_system_is_set_to_one(chosen: str, tmp_path: Path) -> None:
    # A backend that writes the secret down in clear, as keyrings.alt does, named as people name one.
    (tmp_path / "plain_file.py").write_text(PLAIN, encoding="utf-8")
    backend = chosen if chosen.startswith("plain") else f"keyring.backends.{chosen}"
    said = run_real(
        sys.executable,
        "-c",
        REAL,
        PYTHON_KEYRING_BACKEND=backend,
        DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere",
        PYTHONPATH=os.pathsep.join((str(tmp_path), os.environ.get("PYTHONPATH", ""))),
    )
    assert said[0].split()[-2:] == ["False", "False"]
    assert {one.name for one in tmp_path.iterdir()} <= {"plain_file.py", "__pycache__"}


def test_a_real_secret_service_keeps_a_key(tmp_path: Path) -> None:
    if not shutil.which("gnome-keyring-daemon") or not shutil.which("dbus-run-session"):
        pytest.skip("no Secret Service is installed here")
    unlock = "printf word | gnome-keyring-daemon --unlock --components=secrets >/dev/null"
    script = f"{unlock} && exec {sys.executable} -c '{REAL}'"
    folders = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data"), "XDG_RUNTIME_DIR": str(tmp_path)}
    said = run_real("dbus-run-session", "--", "sh", "-c", script, **folders)
    assert said == ["Secret Service True True", "None"]
