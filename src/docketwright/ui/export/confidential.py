"""What is confidential in the comment, before it is exported: each passage, where it stands, and a way to unmark it."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from docketwright.checks.places import place
from docketwright.model.comment import Comment, Secret
from docketwright.model.confidential import lost, without_secret
from docketwright.model.finding import Spot
from docketwright.model.text import shortened
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, clear, row, stack, words

ABOUT = phrase(
    "The pages beside this, and all that you export, show [REDACTED] for these words. The filing packet holds both "
    "versions: the public one is marked on every page, the other on each page with such words. The review copy shows "
    "the words."
)
CHANGED = phrase("These words have changed since. The whole text around them is redacted until you mark them again.")
_LONGEST = 90


class ConfidentialList(QWidget):
    """Shown only where words were marked, which the menu of a box in the Write step does."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._column = stack(self, gap=5)
        self._drawn: object = None

    def show_comment(self, comment: Comment) -> None:
        """Draw the passages where they differ from what was drawn."""
        gone = frozenset(lost(comment))
        shown = tuple((one, place(comment, Spot(one.part, one.owner)), one in gone) for one in comment.confidential)
        self.setVisible(bool(shown))
        if shown == self._drawn:
            return
        self._drawn = shown
        clear(self._column)
        self._column.addWidget(words(say("Confidential words"), "heading"))
        self._column.addWidget(words(ABOUT, "small"))
        for one, where, changed in shown:
            self._add(one, where, changed=changed)

    def _add(self, secret: Secret, where: str, *, changed: bool) -> None:
        short = shortened(secret.words, _LONGEST)
        spot = Spot(secret.part, secret.owner)
        self._column.addWidget(words(say("“{short}” in {where}", short=short, where=where)))
        if changed:
            self._column.addWidget(words(CHANGED, "half"))
        go = button(say("Go there"), partial(self._session.go_to, spot), "link")
        self._column.addWidget(row(go, button(say("No longer confidential"), partial(self._unmark, secret), "link")))

    def _unmark(self, secret: Secret) -> None:
        self._session.edit(lambda one: without_secret(one, secret), phrase("No longer confidential"))
