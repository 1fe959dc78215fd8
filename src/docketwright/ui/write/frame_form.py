"""The standard sentences of the letter: all in sight, all to be changed, each with a way back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from docketwright.model.comment import AuthorKind, Comment
from docketwright.model.spots import HEAD_PARTS
from docketwright.model.wording import PART_NAMES
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, stack, words
from docketwright.ui.write.entries import CLOSING, FRAME_NAMES, FRAMES, OPENING
from docketwright.ui.write.part_box import PartBox
from docketwright.ui.write.slots import Slots, slot_names

HELP = {
    OPENING: phrase(
        "These sentences stand before your arguments. Change any of them; nothing else is added to the letter."
    ),
    CLOSING: phrase("These lines stand after your arguments. Your name stands below the sign-off."),
}
NAMES = {"dated": phrase("Date"), "addressee": phrase("To"), **PART_NAMES}
PROMPTS = {
    "dated": phrase("The day on which you export it"),
    "alternatives": phrase("If the agency cannot do what you ask: what would be second best? Left out while empty."),
    "also_signed": phrase("One person on each line: name, title, organization. Left out while empty."),
}
LEFT_OUT = phrase("Left out of the letter")
WAYS_BACK = {
    "dated": phrase("Use the day of the export"),
    "addressee": phrase("Use the agency’s name"),
    "alternatives": phrase("Leave them out"),
    "also_signed": phrase("Nobody else signs"),
}
STANDARD = {"addressee": phrase("From the notice")}


class FrameForm(QWidget):
    """Shows how the letter begins or how it ends."""

    came = Signal(object)

    def __init__(self, session: Session, key: str) -> None:
        super().__init__()
        self._session = session
        self.boxes = {
            part: PartBox(session, part, NAMES[part], PROMPTS.get(part, LEFT_OUT), lines=1) for part in FRAMES[key]
        }
        self.back: dict[str, QPushButton] = {part: self._way_back(part) for part in self.boxes}
        paper = QFrame()
        paper.setProperty("role", "card")
        column = stack(paper, gap=6, margins=(4, 12, 4, 8))
        for part, box in self.boxes.items():
            box.head.addWidget(self.back[part])
            box.came.connect(self.came)
            column.addWidget(box)
        self.slots_panel = Slots(session)
        stack(self, (words(FRAME_NAMES[key], "title"), words(HELP[key], "quiet"), self.slots_panel, paper), gap=10)

    def parts(self) -> tuple[PartBox, ...]:
        """Return the boxes that are shown, in reading order."""
        return tuple(box for box in self.boxes.values() if not box.isHidden())

    def draw(self, comment: Comment, _key: str) -> None:
        """Show the sentences as the letter will print them."""
        for part, box in self.boxes.items():
            box.draw(comment, "")
            box.setVisible(part != "also_signed" or comment.author.kind is not AuthorKind.ANONYMOUS)
            own = bool(getattr(comment, part)) if part in HEAD_PARTS else part in comment.wording
            box.said.setText("" if own or not box.box.text() else say(STANDARD.get(part, phrase("Standard sentence"))))
            self.back[part].setVisible(own)
        self.slots_panel.draw(comment, slot_names(box.box.text() for box in self.boxes.values()))

    def _way_back(self, part: str) -> QPushButton:
        def change(comment: Comment) -> Comment:
            if part in HEAD_PARTS:
                return replace(comment, dated="") if part == "dated" else replace(comment, addressee="")
            return replace(comment, wording={one: text for one, text in comment.wording.items() if one != part})

        text = WAYS_BACK.get(part, say("Use the standard sentence"))
        return button(text, lambda: self._session.edit(change, phrase("Back to the standard sentence")), "link")
