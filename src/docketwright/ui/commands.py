"""What the menus, keys and buttons do, by name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from docketwright.errors import AppError
from docketwright.model.steps import Progress, Step
from docketwright.phrases import phrase
from docketwright.ui.dialogs.asking import tell
from docketwright.ui.editing import Editing
from docketwright.ui.holding_words import HoldsWords
from docketwright.ui.kept import open_kept
from docketwright.ui.language import say, shown
from docketwright.ui.session import Session
from docketwright.ui.steps.page import pane_of
from docketwright.ui.theme import apply_theme

if TYPE_CHECKING:
    from docketwright.model.comment import Comment
    from docketwright.model.finding import Finding
    from docketwright.ui.main_window import MainWindow

COMMENT_FILES = phrase("Comment files (*.docketwright *.json)")
SETTINGS = "SettingsDialog"
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

    def __init__(self, window: MainWindow, session: Session) -> None:
        self._window = window
        self._session = session
        self._focused = False
        self._extra: dict[str, QWidget] = {}
        self.editing = Editing(window)
        self.own: dict[str, Callable[[], object]] = {
            "new comment": session.open_new,
            "open comment file": self._open_comment_file,
            "check document": self._check_document,
            "returned letter": self._compare_returned,
            "example": self._open_example,
            "home": session.leave,
            "named version": self._named_version,
            "save copy": self._save_copy,
            "settings": lambda: self._dialog("settings", SETTINGS),
            "quit": window.close,
            "undo": session.undo,
            "redo": session.redo,
            **self.editing.acts,
            "back": lambda: self._step_by(-1),
            "next": lambda: self._step_by(1),
            "next pane": lambda: self._pane_by(1),
            "previous pane": lambda: self._pane_by(-1),
            "focus mode": self._focus_mode,
            "zoom in": lambda: self._zoom(session.settings.zoom + ZOOM_STEP),
            "zoom out": lambda: self._zoom(session.settings.zoom - ZOOM_STEP),
            "zoom normal": lambda: self._zoom(100),
            "versions": lambda: self._dialog("versions", "VersionsDialog"),
            "library": lambda: self._dialog("library", "LibraryWindow"),
            "filings": lambda: self._dialog("filings", "FilingsDialog"),
            "run checks": self._run_checks,
            "next finding": lambda: self._finding_by(1),
            "previous finding": lambda: self._finding_by(-1),
            "help": lambda: self._dialog("help", "HelpWindow"),
            "keys": lambda: self._dialog("keys", "KeysDialog"),
            "about": lambda: self._dialog("about", "AboutDialog"),
        }
        self.at: Finding | None = None
        session.settings_changed.connect(self._dress)

    def do(self, name: str) -> None:
        """Do what this name stands for; a failure is told in words."""
        try:
            if name.startswith("step "):
                self._window.show_step(Step(name.removeprefix("step ")))
            elif name in self.own:
                self.own[name]()
            else:
                self._by_step(name)
        except AppError as error:
            tell(self._window, error.what_happened, error.what_to_do)

    def step_to_open(self, comment: Comment) -> Step:
        """Return the step a person lands on: the first one that is not done, Write once there is something to write."""
        if comment.arguments:
            return Step.WRITE
        undone = (one.step for one in self._session.states() if one.progress is not Progress.DONE)
        return next(undone, Step.EXPORT)

    def may_leave(self) -> bool:
        """Tell whether the other windows may close; one that holds words that are not saved asks."""
        return all(one.may_leave() for one in self._extra.values() if isinstance(one, HoldsWords))

    def close(self) -> bool:
        """Close every other window that holds no unsaved words; tell whether the settings were open."""
        settings = self._extra.get(SETTINGS)
        was_open = settings is not None and settings.isVisible()
        for name, one in tuple(self._extra.items()):
            if not (isinstance(one, HoldsWords) and one.holds_words):
                one.close()
                one.deleteLater()
                del self._extra[name]
        return was_open

    def _by_step(self, name: str) -> None:
        window = self._window
        if not window.page(window.step).act(name):
            window.show_step(STEP_ACTS[name])
            window.page(STEP_ACTS[name]).act(name)

    def _dialog(self, module: str, name: str) -> QWidget:
        from importlib import import_module  # noqa: PLC0415 - windows that are seldom opened are loaded then

        if name not in self._extra:
            made = getattr(import_module(f"docketwright.ui.dialogs.{module}"), name)
            self._extra[name] = made(self._session, self._window)
        shown = self._extra[name]
        shown.show()
        shown.raise_()
        shown.activateWindow()
        return shown

    def _open_example(self) -> None:
        from docketwright.store.example import example  # noqa: PLC0415 - read only when asked for

        if not open_kept(self._session, example().id):
            self._session.open(example())

    def _open_comment_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self._window, say("Open a comment file"), "", shown(COMMENT_FILES))
        if path:
            from docketwright.ui.opening import open_comment_file  # noqa: PLC0415 - seldom asked for

            open_comment_file(self._session, Path(path))

    def _check_document(self) -> None:
        kinds = say("Documents (*.docx *.txt *.md)")
        path, _ = QFileDialog.getOpenFileName(self._window, say("Check a Word document"), "", kinds)
        if path:
            from docketwright.ui.opening import open_document  # noqa: PLC0415 - seldom asked for

            open_document(self._session, Path(path), then=lambda: self._window.show_step(Step.CHECK))

    def _compare_returned(self) -> None:
        from docketwright.ui.dialogs.returned import ReturnedDialog  # noqa: PLC0415 - seldom asked for

        shown = self._dialog("returned", "ReturnedDialog")
        assert isinstance(shown, ReturnedDialog)
        shown.choose()

    def _named_version(self) -> None:
        name, given = QInputDialog.getText(self._window, say("Save a named version"), say("Name of this version"))
        if given:
            self._session.name_version(name.strip() or say("Named version"))

    def _save_copy(self) -> None:
        from docketwright.ui.dialogs.saving_copy import save_copies  # noqa: PLC0415 - seldom asked for

        save_copies(self._session, self._window)

    def _step_by(self, by: int) -> None:
        order = list(Step)
        at = order.index(self._window.step) + by
        if 0 <= at < len(order):
            self._window.show_step(order[at])

    def _pane_by(self, by: int) -> None:
        page = self._window.page(self._window.step)
        panes = page.panes()
        inside = pane_of(panes, self._window.focusWidget())
        at = 0 if inside < 0 else inside + by
        for turn in range(len(panes)):
            chosen = (at + turn * by) % len(panes)
            page.bring_pane(chosen)
            if panes[chosen].isVisible():
                panes[chosen].setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _focus_mode(self) -> None:
        self._focused = not self._focused
        self._window.set_focus_mode(self._focused)
        self._window.page(self._window.step).act("focus mode")

    def _zoom(self, zoom: int) -> None:
        self._session.change_settings(zoom=max(SMALLEST_ZOOM, min(LARGEST_ZOOM, zoom)))

    def _dress(self) -> None:
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - beside the instance it is asked for

        application = QApplication.instance()
        settings = self._session.settings
        if isinstance(application, QApplication):
            apply_theme(application, settings.appearance, settings.zoom)

    def _run_checks(self) -> None:
        self._window.show_step(Step.CHECK)
        self._session.check_now()

    def _finding_by(self, by: int) -> None:
        verdict = self._session.verdict
        if verdict is None or not verdict.findings:
            self._session.said.emit(say("Nothing found"))
            return
        keys = [one.key for one in verdict.findings]
        at = keys.index(self.at.key) + by if self.at and self.at.key in keys else (0 if by > 0 else -1)
        self.at = verdict.findings[at % len(keys)]
        self._session.go_to(self.at.spot)
        self._session.said.emit(
            say("{at} of {count}: {title}", at=at % len(keys) + 1, count=len(keys), title=self.at.title)
        )
