"""What a comment on this kind of notice does well to say, beside the outline."""

from __future__ import annotations

import uuid
from functools import partial

from PySide6.QtWidgets import QFrame

from docketwright.model.comment import Argument, Comment
from docketwright.model.shape import SHAPES
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import clear, stack, words
from docketwright.ui.widgets.long_link import LongLink


class KindAdvice(QFrame):
    """One sentence about the kind of notice; where the law names the points, a link begins an argument on each."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("role", "soft")
        self._session = session
        self._shown: tuple[str, tuple[str, ...]] = ("", ())
        self.links: tuple[LongLink, ...] = ()
        self._column = stack(self, gap=6, margins=(14, 12, 14, 12))
        self.hide()

    def draw(self, comment: Comment) -> None:
        """Show what is to be said about this comment's notice, and the points that have no argument yet."""
        shape = SHAPES.get(comment.rule.notice_type) if comment.rule and not comment.no_docket else None
        taken = {one.title for one in comment.arguments}
        points = tuple(one for one in shape.points if one not in taken) if shape else ()
        shown = (shape.advice if shape else "", points)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._column)
        self._column.addWidget(words(shown[0], "quiet"))
        self.links = tuple(LongLink(say("Begin: {point}", point=say(one)), partial(self._begin, one)) for one in points)
        for link in self.links:
            self._column.addWidget(link)
        self.setVisible(shape is not None)

    def _begin(self, title: str) -> None:
        made = Argument(uuid.uuid4().hex, str(title))
        self._session.edit(lambda comment: comment.with_argument(made), phrase("New argument"))
