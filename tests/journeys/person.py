"""A person at the keyboard: starts the real program on a real display and does only what hands and eyes can do."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from docketwright.model.block import Block
from docketwright.model.comment import Comment
from docketwright.model.rule import Rule
from docketwright.store.codec import unpack_value
from journeys.waits import gaps, stalls

# The program of this environment, or an installed one that is to be tried.
PROGRAM = Path(os.environ.get("DOCKETWRIGHT_PROGRAM") or Path(sys.executable).with_name("docketwright"))
PICTURES = Path(__file__).resolve().parents[2] / "pictures"
PATIENCE = 60.0
TRIES = 6
MOMENT = 0.05
REST = 2.5
T = TypeVar("T")


class Person:
    """One running program. `quits` leaves it as a person does; `stops` ends it whatever it is doing.

    `through` is what the program is started by, nothing for itself.
    """

    def __init__(self, home: Path, folder: Path, through: Sequence[str | Path] = ()) -> None:
        self.home = home
        self.folder = folder
        self._log = folder / "program.log"
        self._gaps = folder / "gaps.jsonl"
        environment = os.environ | {
            "DOCKETWRIGHT_HOME": str(home),
            "DOCKETWRIGHT_GAPS": str(self._gaps),
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(folder),
        }
        with self._log.open("wb") as log:
            self.program = subprocess.Popen([*through, PROGRAM], env=environment, stdout=log, stderr=log, cwd=folder)

    def stops(self) -> None:
        """End the program if it still runs."""
        if self.program.poll() is None:
            self.program.terminate()
            self.program.wait(PATIENCE)

    def quits(self) -> None:
        """Leave the program as a person does, and hold it to a clean end: nothing on its log, and it never stalled."""
        self.presses("ctrl+q")
        assert self.program.wait(PATIENCE) == 0
        assert self._log.read_text(encoding="utf-8") == ""
        found = gaps(self._gaps)
        PICTURES.mkdir(exist_ok=True)
        with (PICTURES / "gaps.txt").open("a", encoding="utf-8") as kept:
            kept.writelines(f"{gap}\n" for gap in found)
        assert stalls(found) == []

    def presses(self, *keys: str, pause_ms: int = 30) -> None:
        """Press keys by xdotool's names, one after the other."""
        self._xdotool("key", "--delay", str(pause_ms), *keys)

    def types(self, text: str) -> None:
        """Type text."""
        self._xdotool("type", "--delay", "6", text)

    def sees_window(self, title: str) -> str:
        """Wait until a window with these words in its title has the focus, and return the whole title."""

        def title_in_front() -> str:
            # The input focus, not what the window manager calls active: that is said before the keys go there.
            seen = self._xdotool("getwindowfocus", "getwindowname", check=False)
            return seen if title in seen else ""

        return self.waits_for(title_in_front, f"a window called “{title}”")

    def presses_until(self, key: str, title: str) -> None:
        """Press a key, and press it again as people do where nothing seems to happen, until a window has this title."""
        for _ in range(TRIES):
            self.presses(key)
            until = time.monotonic() + PATIENCE / TRIES
            while time.monotonic() < until:
                if title in self._xdotool("getwindowfocus", "getwindowname", check=False):
                    return
                self._goes_on()
        self.sees_window(title)

    def opens_file(self, path: Path) -> None:
        """Give a file's name to the dialog in front."""
        self.types(str(path))
        self.presses("Return")

    def dies(self) -> None:
        """Lose the program from one moment to the next, as in a power cut of its own."""
        self.program.kill()
        self.program.wait(PATIENCE)

    def saved(self) -> Comment | None:
        """Return the comment as it lies on the disk, None while there is none."""
        file = self.home / "workspace.db"
        if not file.exists():
            return None
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
            try:
                row = connection.execute("SELECT body, notice FROM comment ORDER BY saved_at DESC LIMIT 1").fetchone()
            except sqlite3.OperationalError:
                return None  # the program is just making the file
        # The notice lies in a table of its own; a journey only asks whether there is one.
        return replace(unpack_value(row[0], Comment), rule=Rule() if row[1] else None) if row else None

    def own_blocks(self) -> str:
        """Return the titles of the person's own blocks, as they lie on the disk."""
        with closing(sqlite3.connect(f"file:{self.home / 'workspace.db'}?mode=ro", uri=True)) as connection:
            rows = connection.execute("SELECT body FROM block_version").fetchall()
        return "\n".join(unpack_value(body, Block).title for (body,) in rows)

    def waits_for_saved(self, is_so: Callable[[Comment], object], what: str) -> Comment:
        """Wait until the saved comment is as wanted, and return it."""
        return self.waits_for(lambda: (comment := self.saved()) and is_so(comment) and comment, what)

    def waits_for_rest(self) -> Comment:
        """Wait until the saved comment stays the same for a while, and return it: everything typed has arrived."""
        since, before = time.monotonic(), self.saved()

        def still() -> bool:
            nonlocal since, before
            now = self.saved()
            if now != before:
                since, before = time.monotonic(), now
            return time.monotonic() - since > REST

        self.waits_for(still, "everything to be saved")
        assert before is not None
        return before

    def resizes(self, width: int, height: int) -> None:
        """Give the window in front this size."""
        self._xdotool("getactivewindow", "windowsize", "--sync", str(width), str(height))

    def waits_for(self, look: Callable[[], T], what: str) -> T:
        """Look again and again until there is something to see."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            if seen := look():
                return seen
            self._goes_on()
        self.pictures("waiting in vain")
        raise AssertionError(f"waited in vain for {what}; the log says: {self._log.read_text(encoding='utf-8')}")

    def _goes_on(self) -> None:
        """Watch the program for a moment: it must not end before it is told to."""
        with suppress(subprocess.TimeoutExpired):
            code = self.program.wait(MOMENT)
            raise AssertionError(f"the program ended with {code}: {self._log.read_text(encoding='utf-8')}")

    def pictures(self, name: str) -> None:
        """Leave a picture of the screen in the git-ignored folder pictures/."""
        PICTURES.mkdir(exist_ok=True)
        picture = ["scrot", "-o", str(PICTURES / f"{name}.png")]
        subprocess.run(picture, check=True, capture_output=True)

    def _xdotool(self, *words: str, check: bool = True) -> str:
        command = ["xdotool", *words]
        done = subprocess.run(command, check=check, capture_output=True, text=True, timeout=PATIENCE)
        return done.stdout.strip()
