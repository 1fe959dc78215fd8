"""One box of the form: its name, what belongs into it, and the words, bound to their place in the comment."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from docketwright.model.comment import Comment
from docketwright.model.finding import Spot
from docketwright.model.spots import part_text, with_characters, with_part_text
from docketwright.phrases import phrase
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import words
from docketwright.ui.write.confidential_tints import tints
from docketwright.ui.write.marking import Seen
from docketwright.ui.write.part_editor import PartEditor
from docketwright.ui.write.quotes import curled

if TYPE_CHECKING:
    from docketwright.checks.principles import PrincipleView


PAPER_POINTS = 13.0
# The most characters that one key, or one word of an input method, puts in.
_TYPED = 20


class PartBox(QWidget):
    """A part of the comment that can be written in, under its name; a `box` of its own kind stands without one."""

    came = Signal(object)

    def __init__(
        self, session: Session, part: str, name: str, prompt: str, *, lines: int = 2, box: PartEditor | None = None
    ) -> None:
        super().__init__()
        self.spot = Spot(part)
        self._session = session
        self._points = PAPER_POINTS
        self.name = words(name, "part", wrap=False)
        self.said = words("", "small", wrap=False)
        self.box = box or PartEditor(name, prompt, lines=lines)
        self.name.setBuddy(self.box)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(18, 0, 14, 0)
        self.head.addWidget(self.name)
        self.head.addStretch(1)
        self.head.addWidget(self.said)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        if box is None:
            layout.addLayout(self.head)
        layout.addWidget(self.box)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.box.edited.connect(self._write)
        self.box.undo_asked.connect(session.undo)
        self.box.redo_asked.connect(session.redo)
        self.box.came.connect(lambda: self.came.emit(self))

    def draw(self, comment: Comment, owner: str) -> None:
        """Show the words of this part of this argument, "" for a standard sentence."""
        self._dress()
        self.spot = Spot(self.spot.part, owner)
        self.box.set_text(part_text(comment, self.spot) or "")
        self.box.draw_layer("confidential", tints(comment, self.box.text()))

    def draw_marks(self, seen: Seen | None, view: PrincipleView | None) -> None:
        """Draw what the checks saw here, and the sentences that serve the principle in sight."""
        self.box.draw_layer("principle", seen.principle(view) if seen and view else ())
        self.box.draw_layer("spelling", seen.spelling() if seen else ())
        self.box.draw_margin(seen.margin() if seen else ())

    def _dress(self) -> None:
        points = PAPER_POINTS * self._session.settings.zoom / 100
        if points != self._points:
            self._points = points
            self.box.set_face(points)

    def label(self) -> QLabel:
        """Return the label that names the box."""
        return self.name

    def replace_words(self, start: int, end: int, text: str, label: str) -> None:
        """Put other words in place of these characters, as one undoable change."""
        place = replace(self.spot, start=start, end=end)
        self._session.edit(lambda one: with_characters(one, place, text), label)
        self.box.choose(start + len(text), start + len(text))

    def _write(self, text: str) -> None:
        spot, session = self.spot, self._session
        before = part_text(session.comment, spot) if session.comment else None
        # What is pasted, or deleted at once, is taken back by itself: not with what was typed just before.
        burst = f"{spot.owner}.{spot.part}" if abs(len(text) - len(before or "")) <= _TYPED else ""
        session.edit(lambda one: with_part_text(one, spot, text), phrase("Typing"), burst=burst)
        curly = curled(before or "", text) if session.settings.smart_quotes else None
        if curly is not None:
            session.edit(lambda one: with_part_text(one, spot, curly), phrase("Smart quote"))
