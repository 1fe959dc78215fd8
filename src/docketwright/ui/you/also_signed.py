"""Who signs beside the person: a link until somebody does, then a box with one of them on each line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from docketwright.model.comment import AuthorKind, Comment
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, row, stack, words
from docketwright.ui.you.standing_box import StandingBox

_PROMPT = phrase("Ben Li, director, Example Labs")
_HELP = phrase(
    "One person on each line: name, title, organization. These lines stand below your name, and anyone can read them. "
    "Ask each person before you send the letter."
)


class AlsoSigned(QWidget):
    """Draws those who sign the open comment too; a letter without a name has none."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._open = False
        self.add = button(say("Somebody signs with you"), self._unfold, "link")
        self.box = StandingBox(session, "also_signed", say("Also signed by"), _PROMPT)
        self._link = row(self.add)
        self._form = QWidget()
        stack(
            self._form,
            (words(say("Also signed by"), "heading"), words(_HELP, "quiet"), self.box),
            gap=6,
            margins=(0, 10, 0, 0),
        )
        stack(self, (self._link, self._form), gap=0)
        session.comment_opened.connect(self._fold)

    def draw(self, comment: Comment) -> None:
        """Show who signs this comment too."""
        self.setVisible(comment.author.kind is not AuthorKind.ANONYMOUS)
        self.box.show_standing(comment)
        self._show_form()

    def _show_form(self) -> None:
        wanted = self._open or bool(self.box.box.text())
        self._form.setVisible(wanted)
        self._link.setVisible(not wanted)

    def _unfold(self) -> None:
        self._open = True
        self._show_form()
        self.box.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold(self) -> None:
        self._open = False
