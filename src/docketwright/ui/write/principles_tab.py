"""The four principles beside the form; a card that is pointed at or focused tints its sentences in the boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from docketwright.checks.principles import fixed_sentence
from docketwright.model.comment import Comment
from docketwright.model.principle import PRINCIPLES
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, stack, words
from docketwright.ui.widgets.principle_card import PrincipleCard
from docketwright.ui.write.tab import SideTab

if TYPE_CHECKING:
    from docketwright.checks.principles import PrincipleView


_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
HOW = phrase("Point at a principle to see in color where it is argued. Press it for the sentences and your decisions.")


class FoldingCard(QWidget):
    """A principle in short; unfolded with its sentences and what can be said about them."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.short = PrincipleCard(session, compact=True, unfold=self._fold)
        self._session = session
        self.whole: PrincipleCard | None = None
        self.short.setToolTip(say("Press to see the sentences"))
        self.short.setCursor(Qt.CursorShape.PointingHandCursor)
        self.short.installEventFilter(self)
        self.fold = button(say("Show less"), self._fold, "link")
        self.fold.hide()
        self._stack = stack(self, (self.short, self.fold), gap=2)

    def show_view(self, view: PrincipleView) -> None:
        """Draw the card that is in sight."""
        card = self.whole if self.whole is not None and self.short.isHidden() else self.short
        card.show_view(view)
        self.fold.setAccessibleName(say("Show less: {principle}", principle=view.principle.name))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Unfold at a click, Enter or Space."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _KEYS
        clicked = event.type() == QEvent.Type.MouseButtonRelease
        if watched is self.short and (pressed or clicked):
            self._fold()
            return True
        return super().eventFilter(watched, event)

    def _fold(self) -> None:
        if self.whole is None:
            self.whole = PrincipleCard(self._session, narrow=True)
            self.whole.hide()
            self.whole.lit.connect(self.short.lit)
            self._stack.insertWidget(1, self.whole)
        unfolds = self.whole.isHidden()
        seen, other = (self.short, self.whole) if unfolds else (self.whole, self.short)
        seen.hide()
        other.show()
        if seen.view is not None:
            other.show_view(seen.view)
        self.fold.setVisible(unfolds)
        (self.fold if unfolds else self.short).setFocus()


class PrinciplesTab(SideTab):
    """Where the whole comment stands on each principle; `lit` carries the number to tint, 0 for none."""

    lit = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__(session, say("Principles"))
        self.waiting = words(say("The principles are judged a moment after you stop typing."), "quiet")
        self.cards = {one.number: FoldingCard(session) for one in PRINCIPLES}
        self.column.addWidget(self.waiting)
        self.column.addWidget(words(HOW, "small"))
        for number, folding in self.cards.items():
            self.column.addWidget(folding)
            folding.short.lit.connect(lambda on, number=number: self.lit.emit(number if on else 0))
        self.column.addWidget(words(fixed_sentence(), "small"))
        self.column.addStretch(1)

    def draw(self, _comment: Comment, _key: str) -> None:
        """Draw the four cards from the last verdict."""
        verdict = self.session.verdict
        self.waiting.setVisible(verdict is None)
        for folding in self.cards.values():
            folding.setVisible(verdict is not None)
        for view in verdict.views if verdict else ():
            self.cards[view.principle.number].show_view(view)
