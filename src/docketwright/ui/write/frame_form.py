"""The standard sentences of the letter: all in sight, all to be changed, each with a way back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from docketwright.model.comment import Comment
from docketwright.model.wording import PART_NAMES
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, stack, words
from docketwright.ui.write.entries import CLOSING, FRAME_NAMES, FRAMES, OPENING
from docketwright.ui.write.part_box import PartBox

HELP = {
    OPENING: "These sentences stand before your arguments. Change any of them; nothing else is added to the letter.",
    CLOSING: "These lines stand after your arguments, above your name.",
}


class FrameForm(QWidget):
    """Shows how the letter begins or how it ends."""

    came = Signal(object)

    def __init__(self, session: Session, key: str) -> None:
        super().__init__()
        self._session = session
        self.boxes = {
            part: PartBox(session, part, PART_NAMES[part], "Left out of the letter", lines=1) for part in FRAMES[key]
        }
        self.back: dict[str, QPushButton] = {part: self._way_back(part) for part in self.boxes}
        paper = QFrame()
        paper.setProperty("role", "card")
        column = stack(paper, gap=6, margins=(4, 12, 4, 8))
        for part, box in self.boxes.items():
            box.head.addWidget(self.back[part])
            box.came.connect(self.came)
            column.addWidget(box)
        stack(self, (words(FRAME_NAMES[key], "title"), words(HELP[key], "quiet"), paper), gap=10)

    def parts(self) -> tuple[PartBox, ...]:
        """Return the boxes in reading order."""
        return tuple(self.boxes.values())

    def draw(self, comment: Comment, _key: str) -> None:
        """Show the sentences as the letter will print them."""
        for part, box in self.boxes.items():
            box.draw(comment, "")
            own = part in comment.wording
            box.said.setText("" if own else "Standard sentence")
            self.back[part].setVisible(own)

    def _way_back(self, part: str) -> QPushButton:
        def change(comment: Comment) -> Comment:
            return replace(comment, wording={one: text for one, text in comment.wording.items() if one != part})

        return button(
            "Use the standard sentence", lambda: self._session.edit(change, "Back to the standard sentence"), "link"
        )
