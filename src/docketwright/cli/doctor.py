"""`docketwright doctor`: what works on this computer, and what to do about the rest."""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Callable
from contextlib import suppress
from ctypes.util import find_library
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from docketwright.cli.damaged import readable, restore
from docketwright.cli.output import FINDINGS, FINE, show, show_json
from docketwright.errors import AppError
from docketwright.online.keys import safe_keyring
from docketwright.reference.letter import letter_blocks
from docketwright.store.failures import DamagedError
from docketwright.store.lock import WorkspaceHeldError
from docketwright.store.restoring import offered_backup
from docketwright.store.workspace import Workspace, workspace_folder

NEEDED = ("PySide6-Essentials", "python-docx", "lxml", "msgspec", "pyspellchecker", "pypdfium2", "keyring", "urllib3")


_FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path("~/.local/share/fonts"))
_FONT_FILES = {
    "liberationserif-regular": "Liberation Serif",
    "times": "Times New Roman",
    "times new roman": "Times New Roman",
    "timesnewroman": "Times New Roman",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """One thing that was looked at: whether it works, what was seen, and what to do, "" where nothing."""

    name: str
    works: bool
    seen: str
    to_do: str = ""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("--json", action="store_true", help="print the answers as JSON")
    parser.add_argument(
        "--restore",
        action="store_true",
        help="open a damaged workspace again: its newest backup, and what newer can be read; the damaged file is kept",
    )


def run(options: argparse.Namespace) -> int:
    """Look at everything, print it, and return 1 where something does not work."""
    if options.restore:
        return restore(workspace_folder(), datetime.now(UTC))
    answers = [look() for look in LOOKS]
    if options.json:
        show_json(answers)
    else:
        for answer in answers:
            show(f"{'ok ' if answer.works else 'NO '} {answer.name:<15}{answer.seen}")
            if answer.to_do:
                show(f"    {'':<15}{answer.to_do}")
    return FINE if all(answer.works for answer in answers) else FINDINGS


def python() -> Answer:
    """Look at Python, and at the one pair of versions that breaks."""
    seen = f"{platform.python_version()} at {sys.executable}"
    if sys.version_info < (3, 12) and _version("PySide6-Essentials").startswith("6.12."):
        return Answer("Python", works=False, seen=seen, to_do="PySide6 6.12 breaks on it: install 6.11.")
    return Answer("Python", works=True, seen=seen)


def packages() -> Answer:
    """Look for the packages that the program rests on."""
    missing = [name for name in NEEDED if not _version(name)]
    if missing:
        return Answer(
            "Packages", works=False, seen=f"missing: {', '.join(missing)}", to_do="Install Docketwright again."
        )
    return Answer("Packages", works=True, seen=", ".join(f"{name} {_version(name)}" for name in NEEDED))


def display() -> Answer:
    """Look for a display to open the window on."""
    found = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    if sys.platform in {"win32", "darwin"}:
        return Answer("Display", works=True, seen=found or sys.platform)
    if not found:
        to_do = "Log in to a desktop; the command line works without one."
        return Answer("Display", works=False, seen="none", to_do=to_do)
    # The packaged program brings this library along; Qt's wheels do not, and abort without it.
    if "WAYLAND_DISPLAY" in os.environ or getattr(sys, "frozen", False) or find_library("xcb-cursor"):
        return Answer("Display", works=True, seen=found)
    return Answer(
        "Display", works=False, seen=f"{found}, but a library is missing", to_do="Install the package libxcb-cursor0."
    )


def fonts() -> Answer:
    """Look for the font of the letter, or the one of the same widths: with another one, pages break elsewhere."""
    if sys.platform in {"win32", "darwin"}:
        return Answer("Fonts", works=True, seen="Times New Roman comes with the system")
    stems = (file.stem.lower() for folder in _FONT_FOLDERS for file in folder.expanduser().rglob("*.*"))
    found = next((_FONT_FILES[stem] for stem in stems if stem in _FONT_FILES), "")
    to_do = "" if found else "Install the package fonts-liberation, so that the preview breaks pages as Word does."
    return Answer("Fonts", works=bool(found), seen=found or "no Times New Roman, no Liberation Serif", to_do=to_do)


def time_zones() -> Answer:
    """Look for the time zone in which deadlines fall."""
    try:
        return Answer("Time zones", works=True, seen=f"{ZoneInfo('America/New_York').key} found")
    except ZoneInfoNotFoundError:
        return Answer("Time zones", works=False, seen="no data", to_do="Install the package tzdata.")


def resources() -> Answer:
    """Look for what ships with the program."""
    try:
        return Answer("Blocks", works=True, seen=f"{len(letter_blocks())} from the open letter")
    except OSError:
        return Answer("Blocks", works=False, seen="missing", to_do="Install Docketwright again.")


def spelling() -> Answer:
    """Look for the dictionary without loading it."""
    found = find_spec("spellchecker") is not None and (files("spellchecker") / "resources" / "en.json.gz").is_file()
    if not found:
        return Answer("Spelling", works=False, seen="no dictionary", to_do="Install Docketwright again.")
    return Answer("Spelling", works=True, seen="dictionary found")


def keyring() -> Answer:
    """Look whether the system can keep a key; without one it is asked for each time, which is fine."""
    found = safe_keyring()
    seen = found.name if found else "none that is safe: a key lasts until the program is closed"
    return Answer("Keyring", works=True, seen=seen)


def workspace() -> Answer:
    """Open the workspace, if there is one, read it through, and close it again."""
    folder = workspace_folder()
    if (nearest := _nearest(folder)) != folder:
        return _to_be_made(folder, nearest)
    try:
        with Workspace.open(folder) as opened:
            anew = "; the search index was damaged and was made anew" if opened.examine() else ""
            return Answer("Workspace", works=True, seen=f"{folder}: {len(opened.comments.list())} comments{anew}")
    except WorkspaceHeldError:
        to_do = "To have it looked through, close the other Docketwright first."
        return Answer("Workspace", works=True, seen=f"{folder} is in use", to_do=to_do)
    except DamagedError as error:
        to_do = "Run: docketwright doctor --restore"
        return Answer("Workspace", works=False, seen=f"{error.what_happened} {readable(folder)}", to_do=to_do)
    except AppError as error:
        return Answer("Workspace", works=False, seen=error.what_happened, to_do=error.what_to_do)


def _to_be_made(folder: Path, nearest: Path) -> Answer:
    """Look whether a workspace can be made where there is none yet."""
    if nearest.is_dir() and os.access(nearest, os.W_OK | os.X_OK):
        return Answer("Workspace", works=True, seen=f"{folder} will be made at the first start")
    to_do = f"Allow writing in {nearest}, or set DOCKETWRIGHT_HOME to another folder."
    return Answer("Workspace", works=False, seen=f"{folder} cannot be made", to_do=to_do)


def _nearest(folder: Path) -> Path:
    """Return a folder, or the one nearest above it that is there."""
    for one in (folder, *folder.parents):
        with suppress(OSError):  # it lies in one that may not be looked into
            if one.exists():
                return one
    return folder


def backup_folder() -> Answer:
    """Look whether backups can be written where they are wanted."""
    if _nearest(workspace_folder()) != workspace_folder():
        return Answer("Backup folder", works=True, seen="will be made with the workspace")
    try:
        with Workspace.open(workspace_folder()) as opened:
            folder = opened.backups.folder
    except AppError:
        return Answer("Backup folder", works=True, seen="not looked at: the workspace is in use or cannot be opened")
    if os.access(_nearest(folder), os.W_OK):
        return Answer("Backup folder", works=True, seen=str(folder))
    to_do = "Choose another folder: Settings, Files and backups."
    return Answer("Backup folder", works=False, seen=f"{folder} cannot be written to", to_do=to_do)


def backups() -> Answer:
    """Look for a backup that is whole."""
    found = offered_backup(workspace_folder())
    if found is None:
        return Answer("Backups", works=True, seen="none yet: the first is made while you write")
    return Answer("Backups", works=True, seen=f"the newest whole one is of {found.made_at:%Y-%m-%d %H:%M} UTC")


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


LOOKS: tuple[Callable[[], Answer], ...] = (
    python,
    packages,
    display,
    fonts,
    time_zones,
    resources,
    spelling,
    keyring,
    workspace,
    backup_folder,
    backups,
)
