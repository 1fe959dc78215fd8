"""Where a notice comes from: the one box, what is being read, and what to do where that is not enough."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from docketwright.errors import AppError
from docketwright.model.rule import Rule
from docketwright.online.references import ReferenceKind, what_is
from docketwright.ui.language import say
from docketwright.ui.rule.choosing import Choice, Choosing
from docketwright.ui.rule.looking_up import LookingUp
from docketwright.ui.rule.reading import Reading
from docketwright.ui.rule.said import Said
from docketwright.ui.rule.source_box import FILE_KINDS, SourceBox
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button

_LONGEST_PATH = 1000


class StartingPoint(QWidget):
    """Asks for a notice. `take` gets the Rule; `by_hand` a docket number, or nothing."""

    def __init__(
        self,
        session: Session,
        take: Callable[[Rule], object],
        no_docket: Callable[[], object],
        by_hand: Callable[[str], object],
    ) -> None:
        super().__init__()
        self._reading = Reading(session.jobs, self)
        self.source = SourceBox(self.open_file, no_docket, lambda: by_hand(""))
        self.choosing = Choosing()
        self.said = Said()
        self._take = take
        self._looking_up = LookingUp(session, self.said, self.choosing, self._found, (self.open_file, by_hand))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for one in (self.source, self.said, self.choosing):
            layout.addWidget(one)
        self.forget()
        self.source.given.connect(self.take_text)
        self.source.dropped.connect(self.take_file)
        self._reading.started.connect(self._show_reading)
        self._reading.ended.connect(self.forget)
        self._reading.several.connect(self._show_several)
        self._reading.failed.connect(self._show_failed)
        self._reading.found.connect(self._found)

    def take_text(self, text: str) -> None:
        """Read a notice that was pasted, or the file whose place was; offer to look up a number or a link."""
        if (path := _file_named(text)) is not None:
            self.take_file(path)
            return
        named = what_is(text)
        if named.kind is ReferenceKind.NOTICE:
            self._reading.read_text(text)
        elif named.kind is not ReferenceKind.NOTHING:
            self._looking_up.offer(named)

    def take_file(self, path: Path) -> None:
        """Read the notice in this file."""
        self._reading.read_file(path)

    def forget(self) -> None:
        """Say nothing and offer nothing."""
        self.said.hide()
        self.choosing.hide()

    def stop(self) -> None:
        """Read and look up nothing any more: another comment is open, or the notice is known otherwise."""
        self._reading.stop()
        self._looking_up.stop()
        self.forget()

    def open_file(self) -> None:
        """Ask for a file and read the notice in it."""
        path, _ = QFileDialog.getOpenFileName(self, say("Open a notice"), "", FILE_KINDS)
        if path:
            self.take_file(Path(path))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Escape for the Cancel of what is asked, and go on in the box."""
        if event.key() == Qt.Key.Key_Escape and self.said.cancel():
            self.source.box.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def _found(self, rule: Rule) -> None:
        self.source.box.clear()  # what named this notice would stand in the way of the next one
        self._take(rule)

    def _show_reading(self, name: str) -> None:
        self.choosing.hide()
        self.said.say(say("Reading {name}…", name=name), "", button(say("Cancel"), self._reading.cancel))

    def _show_failed(self, error: AppError) -> None:
        self.said.say(error.what_happened, error.what_to_do, button(say("Open another file…"), self.open_file))

    def _show_several(self, choices: tuple[Choice, ...]) -> None:
        self.choosing.show_choices(
            choices, say("This file holds {count:,} notices.", count=len(choices)), self._reading.choose
        )


def _file_named(text: str) -> Path | None:
    """Return the file that a text is the whole path or file:// address of, None where there is none."""
    typed = text.strip().strip("\"'")
    if len(typed) > _LONGEST_PATH or "\n" in typed or "\0" in typed:
        return None
    path = Path(QUrl(typed).toLocalFile() if typed.lower().startswith("file:") else typed)
    return path if path.is_absolute() and path.is_file() else None
