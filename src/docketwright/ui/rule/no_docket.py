"""A letter without a docket: to whom, and about what."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from docketwright.model.comment import Comment
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import Card, button, words
from docketwright.ui.widgets.editor import WritingBox
from docketwright.ui.widgets.line import Line


class NoDocket(QWidget):
    """Asks for the addressee and the subject. `found_one` is called when there is a docket after all."""

    def __init__(self, session: Session, found_one: Callable[[], object]) -> None:
        super().__init__()
        self._session = session
        self.addressee = WritingBox(say("To whom"), say("Bureau of Industry and Security"), lines=4)
        self.addressee.edited.connect(lambda text: self._set("addressee", text))
        self.addressee.undo_asked.connect(session.undo)
        self.addressee.redo_asked.connect(session.redo)
        self.subject = Line(say("What the letter is about"), say("Export controls on security research"))
        self.subject.edited.connect(self._set_subject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        said = say(
            "An agency can be written to at any time, without a deadline. The open letter was sent this way too."
        )
        layout.addWidget(words(say("A letter without a docket"), "heading"))
        layout.addWidget(words(said, "quiet"))
        layout.addWidget(self._card(found_one))

    def _card(self, found_one: Callable[[], object]) -> Card:
        return Card(
            words(say("To whom"), "strong"),
            words(
                say("Office or agency first, then its address, one line each. It stands at the top of the letter."),
                "quiet",
            ),
            self.addressee,
            words(say("What the letter is about"), "strong"),
            words(say("One line. It becomes the letter’s subject and its name in your list."), "quiet"),
            self.subject,
            button(say("There is a docket after all"), found_one, "link"),
            gap=8,
        )

    def draw(self, comment: Comment) -> None:
        """Show the addressee and the subject of this comment."""
        self.addressee.set_text(comment.addressee)
        self.subject.set_text(comment.subject or comment.name)

    def _set_subject(self, text: str) -> None:
        def change(comment: Comment) -> Comment:
            # A name of its own, given in the list, stays.
            unnamed = comment.name in {"", comment.subject}
            return replace(comment, subject=text, name=text if unnamed else comment.name)

        self._session.edit(change, phrase("Typing"), "rule.subject")

    def _set(self, part: str, text: str) -> None:
        self._session.edit(lambda one: replace(one, **{part: text}), phrase("Typing"), f"rule.{part}")  # type: ignore[arg-type] # text
