"""What the menus, keys and buttons do, by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

from docketwright.errors import AppError
from docketwright.model.steps import Step
from docketwright.ui.dialogs.asking import tell
from docketwright.ui.editing import Editing
from docketwright.ui.kept import open_kept
from docketwright.ui.language import say
from docketwright.ui.other_windows import SETTINGS, OtherWindows
from docketwright.ui.session import Session
from docketwright.ui.step_screens import StepScreens
from docketwright.ui.theme import apply_theme

if TYPE_CHECKING:
    from docketwright.model.finding import Finding

ZOOM_STEP, SMALLEST_ZOOM, LARGEST_ZOOM = 10, 80, 200
# Entries of the menus that a step does, and the step that is shown for it where the present one cannot.
STEP_ACTS = {
    "new argument": Step.WRITE,
    "next argument": Step.WRITE,
    "previous argument": Step.WRITE,
    "move up": Step.WRITE,
    "move down": Step.WRITE,
    "duplicate argument": Step.WRITE,
    "split argument": Step.WRITE,
    "merge argument": Step.WRITE,
    "citation": Step.WRITE,
    "what it argues": Step.WRITE,
    "confidential": Step.WRITE,
    "find": Step.WRITE,
    "replace": Step.WRITE,
    "find next": Step.WRITE,
    "fixes": Step.WRITE,
    "next spelling": Step.WRITE,
    "selection to library": Step.WRITE,
    "show rule": Step.RULE,
    "open notice": Step.RULE,
    "export": Step.EXPORT,
    "print": Step.EXPORT,
    "copy web text": Step.EXPORT,
}


class Commands:
    """Does things by name. Steps do their own; what concerns the whole window stands here."""

    def __init__(self, window: QMainWindow, session: Session, steps: StepScreens, others: OtherWindows) -> None:
        self._window = window
        self._session = session
        self._steps = steps
        self._others = others
        self.editing = Editing(window)
        self.own: dict[str, Callable[[], object]] = {
            **self._with_comments(),
            **self.editing.acts,
            **self._around_the_window(),
            **self._in_other_windows(),
            "undo": session.undo,
            "redo": session.redo,
            "run checks": self._run_checks,
            "next finding": lambda: self._finding_by(1),
            "previous finding": lambda: self._finding_by(-1),
        }
        self.at: Finding | None = None
        session.settings_changed.connect(self._dress)

    def do(self, name: str) -> None:
        """Do what this name stands for; a failure is told in words."""
        try:
            if name.startswith("step "):
                self._steps.show_step(Step(name.removeprefix("step ")))
            elif name in self.own:
                self.own[name]()
            else:
                self._by_step(name)
        except AppError as error:
            tell(self._window, error.what_happened, error.what_to_do)

    def _with_comments(self) -> dict[str, Callable[[], object]]:
        return {
            "new comment": self._session.open_new,
            "open comment file": self._open_comment_file,
            "check document": self._check_document,
            "returned letter": self._compare_returned,
            "example": self._open_example,
            "home": self._session.leave,
            "named version": self._named_version,
            "save copy": self._save_copy,
        }

    def _around_the_window(self) -> dict[str, Callable[[], object]]:
        steps = self._steps
        return {
            "back": lambda: steps.go_by(-1),
            "next": lambda: steps.go_by(1),
            "next pane": lambda: steps.go_pane_by(1),
            "previous pane": lambda: steps.go_pane_by(-1),
            "focus mode": steps.switch_focus_mode,
            "zoom in": lambda: self._zoom(self._session.settings.zoom + ZOOM_STEP),
            "zoom out": lambda: self._zoom(self._session.settings.zoom - ZOOM_STEP),
            "zoom normal": lambda: self._zoom(100),
            "quit": self._window.close,
        }

    def _in_other_windows(self) -> dict[str, Callable[[], object]]:
        show = self._others.show
        return {
            "settings": lambda: show("settings", SETTINGS),
            "versions": lambda: show("versions", "VersionsDialog"),
            "library": lambda: show("library", "LibraryWindow"),
            "filings": lambda: show("filings", "FilingsDialog"),
            "help": lambda: show("help", "HelpWindow"),
            "keys": lambda: show("keys", "KeysDialog"),
            "about": lambda: show("about", "AboutDialog"),
        }

    def _by_step(self, name: str) -> None:
        if not self._steps.act(name):
            self._steps.show_step(STEP_ACTS[name])
            self._steps.act(name)

    def _open_example(self) -> None:
        from docketwright.store.example import example  # noqa: PLC0415 - read only when asked for

        if not open_kept(self._session, example().id):
            self._session.open(example())

    def _open_comment_file(self) -> None:
        from docketwright.ui.dialogs.choosing_file import choose_comment_file  # noqa: PLC0415 - seldom asked for

        if path := choose_comment_file(self._window):
            from docketwright.ui.opening import open_comment_file  # noqa: PLC0415 - it loads the letter

            open_comment_file(self._session, path)

    def _check_document(self) -> None:
        from docketwright.ui.dialogs.choosing_file import choose_document  # noqa: PLC0415 - seldom asked for

        if path := choose_document(self._window):
            from docketwright.ui.opening import open_document  # noqa: PLC0415 - it loads the letter

            open_document(self._session, path, then=lambda: self._steps.show_step(Step.CHECK))

    def _compare_returned(self) -> None:
        from docketwright.ui.dialogs.returned import ReturnedDialog  # noqa: PLC0415 - seldom asked for

        shown = self._others.show("returned", "ReturnedDialog")
        assert isinstance(shown, ReturnedDialog)
        shown.choose()

    def _named_version(self) -> None:
        from docketwright.ui.dialogs.asking_line import ask_line  # noqa: PLC0415 - seldom asked for

        name = ask_line(self._window, say("Save a named version"), say("Name of this version"))
        if name is not None:
            self._session.name_version(name or say("Named version"))

    def _save_copy(self) -> None:
        from docketwright.ui.dialogs.saving_copy import save_copies  # noqa: PLC0415 - seldom asked for

        save_copies(self._session, self._window)

    def _zoom(self, zoom: int) -> None:
        self._session.change_settings(zoom=max(SMALLEST_ZOOM, min(LARGEST_ZOOM, zoom)))

    def _dress(self) -> None:
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - beside the instance it is asked for

        application = QApplication.instance()
        settings = self._session.settings
        if isinstance(application, QApplication):
            apply_theme(application, settings.appearance, settings.zoom)

    def _run_checks(self) -> None:
        self._steps.show_step(Step.CHECK)
        self._session.check_now()

    def _finding_by(self, by: int) -> None:
        verdict = self._session.verdict
        if verdict is None or not verdict.findings:
            self._session.said.emit(say("Checking…") if self._session.behind else say("Nothing found"))
            return
        keys = [one.key for one in verdict.findings]
        at = keys.index(self.at.key) + by if self.at and self.at.key in keys else (0 if by > 0 else -1)
        self.at = verdict.findings[at % len(keys)]
        self._session.go_to(self.at.spot)
        self._session.said.emit(
            say("{at} of {count}: {title}", at=at % len(keys) + 1, count=len(keys), title=self.at.title)
        )
