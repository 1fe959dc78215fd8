"""Where a notice comes from: the one box, what is being read, and what to do where that is not enough."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from docketwright.errors import AppError
from docketwright.model.rule import Rule
from docketwright.ui.rule.choosing import Choosing
from docketwright.ui.rule.reading import Choice, Reading
from docketwright.ui.rule.source_box import FILE_KINDS, SourceBox
from docketwright.ui.rule.typed import Sort, Typed, what_is
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, clear, row, stack, words

_DOWNLOAD = (
    "Open the notice on federalregister.gov, download it (PDF or XML) or copy its text, "
    "then open the file or paste the text here."
)


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
        self._by_hand = by_hand
        self._reading = Reading(session.jobs, self)
        self.source = SourceBox(self.open_file, no_docket, lambda: by_hand(""))
        self.choosing = Choosing(self._reading.choose, self.forget)
        self.said = QFrame()
        self.said.setProperty("role", "notice")
        self._said = stack(self.said, gap=6, margins=(14, 11, 14, 12))
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
        self._reading.found.connect(take)

    def take_text(self, text: str) -> None:
        """Read a notice that was pasted, or say what to do with a number or a link."""
        typed = what_is(text)
        if typed.sort is Sort.NOTICE:
            self._reading.read_text(typed.value)
        elif typed.sort is not Sort.NOTHING:
            self._show_number(typed)

    def take_file(self, path: Path) -> None:
        """Read the notice in this file."""
        self._reading.read_file(path)

    def forget(self) -> None:
        """Say nothing and offer nothing."""
        self.said.hide()
        self.choosing.hide()

    def open_file(self) -> None:
        """Ask for a file and read the notice in it."""
        path, _ = QFileDialog.getOpenFileName(self, "Open a notice", "", FILE_KINDS)
        if path:
            self.take_file(Path(path))

    def _say(self, what: str, more: str, *buttons: QWidget) -> None:
        clear(self._said)
        self._said.addWidget(words(what, "strong"))
        if more:
            self._said.addWidget(words(more))
        if buttons:
            self._said.addWidget(row(*buttons))
        self.choosing.hide()
        self.said.show()

    def _show_reading(self, name: str) -> None:
        self._say(f"Reading {name}…", "", button("Cancel", self._reading.cancel))

    def _show_failed(self, error: AppError) -> None:
        self._say(error.what_happened, error.what_to_do, button("Open another file…", self.open_file))

    def _show_several(self, choices: tuple[Choice, ...]) -> None:
        self.said.hide()
        self.choosing.show_choices(choices)

    def _show_number(self, typed: Typed) -> None:
        if typed.sort is Sort.WORDS:
            more = f"A docket number looks like BIS-2024-0047, a citation like 89 FR 73612. {_DOWNLOAD}"
            self._say(f"“{typed.value}” is not a number we know how to look for.", more)
            return
        kept = []
        if typed.sort is Sort.DOCKET:
            kept.append(button("Keep the number and type the rest", lambda: self._by_hand(typed.value)))
        self._say(
            f"“{typed.value}” is {typed.sort.value}. The notice itself is needed to find its dates and questions.",
            _DOWNLOAD,
            *kept,
            button("Open file…", self.open_file),
        )
