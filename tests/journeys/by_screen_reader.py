"""Drive the program through what a screen reader uses, and nothing else: from a new comment to a Word letter.

Not a test by itself: `test_by_screen_reader.py` runs it with Debian's Python, which has pyatspi, on a message bus of
its own. Arguments: the program, the text of a notice, the letter to write. It prints what was announced.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pyatspi  # type: ignore[import-not-found] # Debian's Python has it
from gi.repository import GLib  # type: ignore[import-not-found] # the same

PATIENCE = 60.0
SHOWING = pyatspi.STATE_SHOWING
ROOM = 400
announced: list[str] = []


class Window:
    """The program as a tree of things with a role and a name."""

    def __init__(self, program: subprocess.Popen[bytes]) -> None:
        self._program = program
        pyatspi.Registry.registerEventListener(lambda event: announced.append(str(event.any_data)), _ANNOUNCEMENT)

    def press(self, role: str, name: str) -> None:
        """Do what pressing the thing of this role and name does."""
        actions = self.thing(role, name).queryAction()
        names = [actions.getName(at) for at in range(actions.nActions)]
        actions.doAction(next(names.index(one) for one in ("Press", "Toggle") if one in names))

    def write(self, name: str, text: str) -> None:
        """Put this text into the box of this name, and see that it stands there."""
        box = self.thing("text", name)
        assert box.queryEditableText().setTextContents(text), name
        shown = box.queryText()
        assert shown.getText(0, shown.characterCount) == text, name

    def thing(self, role: str, name: str) -> pyatspi.Accessible:
        """Wait for a thing of this role whose name begins like this, and return it."""
        return self.wait_for(lambda: self._find(role, name), f"{role} “{name}”")

    def go_to(self, step: str) -> None:
        """Go to a step, and see that everything there that can have the focus has a name and something to be."""
        self.press("radio button", step)
        nameless = [one for one in self._things() if one.getState().contains(pyatspi.STATE_FOCUSABLE) and not one.name]
        assert not nameless, [one.getRoleName() for one in nameless]

    def wait_for(self, look: Callable[[], pyatspi.Accessible], what: str) -> pyatspi.Accessible:
        """Look again and again until there is something to find."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            while GLib.MainContext.default().iteration(False):
                pass
            if found := look():
                return found
            if self._program.poll() is not None:
                break
            time.sleep(0.05)
        seen = "\n".join(f"{one.getRoleName()} “{one.name}”" for one in self._things() if one.name)
        raise SystemExit(f"waited in vain for {what}. There was:\n{seen}")

    def _find(self, role: str, name: str) -> pyatspi.Accessible | None:
        return next((one for one in self._things() if one.getRoleName() == role and one.name.startswith(name)), None)

    def _things(self) -> Iterator[pyatspi.Accessible]:
        for program in pyatspi.Registry.getDesktop(0):
            if program is not None and program.name == "Docketwright":
                for window in program:
                    yield from _below(window)


def _below(thing: pyatspi.Accessible) -> Iterator[pyatspi.Accessible]:
    """Yield a thing and all that is shown in it; one that goes away meanwhile is passed over."""
    try:
        if not thing.getState().contains(SHOWING):
            return
        inside = [thing[at] for at in range(min(thing.childCount, ROOM))]
    except (LookupError, RuntimeError, GLib.Error):
        return
    yield thing
    for one in inside:
        if one is not None:
            yield from _below(one)


def write_a_letter(window: Window, notice: str, letter: str) -> None:
    """Go through all six steps."""
    window.press("push button", "New comment")
    window.write("Docket number, citation, RIN, link", notice)
    window.press("push button", "Find")
    window.thing("label", "Check what we found")
    window.go_to("Step 2, You")
    window.press("radio button", "An individual")
    window.write("First name", "Ada")
    window.write("Last name", "Example")
    window.write("What do you do?", "I audit pumps.")
    window.press("radio button", "Oppose")
    window.go_to("Step 3, Arguments")
    window.write("Search arguments", "defenders")
    window.press("list item", "Not taken: Defenders need")
    window.press("push button", "Take this argument")
    window.thing("list item", "Taken: Defenders need")
    window.go_to("Step 4, Write")
    for name, text in WORDS.items():
        window.write(name, text)
    window.press("push button", "Show the sentences: Minimal extent")
    window.go_to("Step 5, Check")
    window.thing("label", "Nearly: ")
    window.go_to("Step 6, Export")
    window.press("check box", "I wrote or adapted this myself.")
    window.press("push button", "Export…")
    window.write("File name:", letter)
    window.press("push button", "Save")
    window.wait_for(lambda: Path(letter).exists(), "the letter")
    window.thing("label", "Exported: ")


WORDS = {
    "Point": "A limit on open weights would first reach the people who test pumps.",
    "Reasons": "The firmware may not leave the plant, so only a model that runs there is of use.",
    "Evidence": "In 2023 I tested 14 pumps in Duluth, nine of them with such a model.",
    "Request": "Exempt testing that the owner of a system has authorized.",
}
_ANNOUNCEMENT = "object:announcement"


if __name__ == "__main__":
    run = subprocess.Popen([sys.argv[1]])
    try:
        write_a_letter(Window(run), Path(sys.argv[2]).read_text(encoding="utf-8"), sys.argv[3])
        sys.stdout.write("\n".join(announced))
    finally:
        run.terminate()
        run.wait(PATIENCE)
