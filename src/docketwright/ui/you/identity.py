"""How the person appears: individual, organization or anonymous, and the fields that go with it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from docketwright.model.comment import Author, AuthorKind, Comment
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import Card, button, row, words
from docketwright.ui.widgets.pairs import Pairs
from docketwright.ui.widgets.switching import CheckBox
from docketwright.ui.you.field_box import FieldBox
from docketwright.ui.you.fields import FIELDS, KINDS

_PAUSE_MS = 600
_ANONYMOUS = phrase(
    "Your letter and its file bear no name. Names you typed here before stay on this computer. "
    "What you tell about yourself further down can still show who you are, so read it again before you send it."
)
_KEPT = phrase("Fills these fields in comments you start from now on. Kept on this computer only.")
_KEPT_NAMELESS = phrase("Comments you start from now on are anonymous too. Kept on this computer only.")


class Identity(QWidget):
    """Draws the author of the open comment and asks the session for changes; `rebuilt` when it has other fields."""

    rebuilt = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._kind: AuthorKind | None = None
        self._open = False
        # Not with every key: each change of the settings is written to the disk.
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(lambda: self._remember(on=True))
        session.leaving.connect(self._remember_soon)
        self.boxes: dict[str, FieldBox] = {}
        self._kinds = QButtonGroup(self)
        self.kind_buttons = {kind: self._kind_button(kind) for kind in AuthorKind}
        self._why = words("", "quiet")
        self._pairs = Pairs()
        self._more = button("", self._toggle_more, "link")
        self._nameless = words(_ANONYMOUS)
        self.remember = CheckBox(say("Remember this next time"))
        self.remember.clicked.connect(self._remember)
        self._what_is_kept = words("", "small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        card = Card(self._pairs, self._nameless, row(self._more), gap=10)
        for one in (row(*self.kind_buttons.values()), self._why, card, row(self.remember), self._what_is_kept):
            layout.addWidget(one)

    def draw(self, comment: Comment) -> None:
        """Show the author of this comment."""
        author = comment.author
        if author.kind is not self._kind:
            self._kind = author.kind
            self._build_boxes(author.kind)
        self.kind_buttons[author.kind].setChecked(True)
        self._why.setText(say(KINDS[author.kind][1]))
        for box in self.boxes.values():
            box.draw(author)
        self.remember.setChecked(self._session.settings.profile is not None)

    def _kind_button(self, kind: AuthorKind) -> QPushButton:
        made = button(KINDS[kind][0], lambda: self._set(kind=kind), "choice", hint=KINDS[kind][1])
        made.setCheckable(True)
        made.setAutoExclusive(True)
        self._kinds.addButton(made)
        return made

    def _build_boxes(self, kind: AuthorKind) -> None:
        for box in self.boxes.values():
            box.hide()
            box.deleteLater()
        fields = [one for one in FIELDS[kind] if self._open or not one.more]
        self.boxes = {one.name: FieldBox(one, self._typed, self._printed) for one in fields}
        self._pairs.show_boxes(tuple(self.boxes.values()))
        self._pairs.setVisible(bool(fields))
        self._nameless.setVisible(kind is AuthorKind.ANONYMOUS)
        kept = say(_KEPT_NAMELESS if kind is AuthorKind.ANONYMOUS else _KEPT)
        self._what_is_kept.setText(kept)
        self.remember.setAccessibleDescription(kept)
        folded = [say(one.label) for one in FIELDS[kind] if one.more]
        self._more.setVisible(bool(folded))
        self._more.setText(say("Fewer fields") if self._open else say("More fields"))
        self.rebuilt.emit()
        self._more.setToolTip("" if self._open else ", ".join(folded))

    def _toggle_more(self) -> None:
        self._open = not self._open
        self._kind = None
        comment = self._session.comment
        if comment is not None:
            self.draw(comment)

    def _typed(self, name: str, text: str) -> None:
        self._set(burst=f"author.{name}", **{name: text})

    def _printed(self, name: str, on: bool) -> None:  # noqa: FBT001 - what a box was set to
        comment = self._session.comment
        if comment is not None:
            kept = comment.author.in_letter
            self._set(in_letter=kept | {name} if on else kept - {name})

    def _set(self, burst: str = "", **changes: object) -> None:
        label = phrase("Typing") if burst else phrase("Change about you")

        def change(comment: Comment) -> Comment:
            author: Author = replace(comment.author, **changes)  # type: ignore[arg-type] # names are checked by replace
            return replace(comment, author=author)

        self._session.edit(change, label, burst)
        if self.remember.isChecked():
            self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember at once what was about to be remembered."""
        super().hideEvent(event)
        self._remember_soon()

    def _remember_soon(self) -> None:
        if self._soon.isActive():
            self._soon.stop()
            self._remember(on=True)

    def _remember(self, on: bool) -> None:  # noqa: FBT001 - what a box was set to
        comment = self._session.comment
        if comment is None:
            return
        wanted = comment.author if on else None
        if wanted != self._session.settings.profile:
            self._session.change_settings(profile=wanted)
