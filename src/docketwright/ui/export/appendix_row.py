"""Whether the letter ends with the tables of where each principle is argued."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from docketwright.model.comment import Comment
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import stack, words
from docketwright.ui.widgets.switching import CheckBox

PRINCIPLES = "principles"
SAID = phrase(
    "It holds the passages that you confirmed in the Check step: none yet. Why you left a principle out is never in it."
)
SAID_OF = phrase(
    "It holds the passages that you confirmed in the Check step: {count} so far. Why you left a principle out is never "
    "in it."
)


class AppendixRow(QWidget):
    """Adds the appendix of principles to the letter, or takes it out again."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.box = CheckBox(say("Add at the end where each principle is argued"))
        self.box.clicked.connect(self._choose)
        self._said = words("", "small")
        stack(self, (self.box, self._said), gap=2)

    def show_comment(self, comment: Comment) -> None:
        """Show whether the comment asks for it, and what would stand in it."""
        wanted = PRINCIPLES in comment.appendices
        self.box.setChecked(wanted)
        self._said.setVisible(wanted)
        views = self._session.verdict.views if self._session.verdict else ()
        count = sum(touch.confirmed for view in views for one in view.elements for touch in one.touches)
        self._said.setText(say(SAID_OF, count=count) if count else say(SAID))

    def _choose(self, wanted: bool) -> None:  # noqa: FBT001 - a slot of Qt
        chosen = frozenset({PRINCIPLES})
        self._session.edit(
            lambda one: replace(one, appendices=one.appendices | chosen if wanted else one.appendices - chosen),
            phrase("Appendix of principles"),
        )
