"""Why the agency should listen: what the person does, how the rule touches them, where they stand."""

from __future__ import annotations

import uuid
from dataclasses import replace

from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from docketwright.model.comment import Argument, Comment, Position, Request
from docketwright.model.finding import Spot
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, row, words
from docketwright.ui.you.standing_box import StandingBox

POSITIONS = {
    Position.SUPPORT: (phrase("Support"), phrase("You want the rule as it is.")),
    Position.SUPPORT_WITH_CHANGES: (phrase("Support with changes"), phrase("You share its aim and ask for changes.")),
    Position.OPPOSE: (phrase("Oppose"), phrase("You do not want it as it stands.")),
    Position.INFORMATION_ONLY: (phrase("Information only"), phrase("You take no side and offer facts.")),
}
_WORK = phrase("I test the firmware of pumps and valves for small water utilities.")
_STAKE = phrase("Under the new limit I would have to …")
_WISH = phrase("Give people 60 days to fix a fault before there is a penalty.")
_TOUCH = phrase(
    "Say it with dates, numbers and people: since when, how many, how often, whom you serve, what it costs."
)


class StandingForm(QWidget):
    """Draws the standing of the open comment and asks the session for changes."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._boxes = {
            "work": StandingBox(session, "standing.work", say("What do you do?"), _WORK),
            "stake": StandingBox(session, "standing.stake", say("How does this rule touch you?"), _STAKE),
            "wish": StandingBox(
                session, "standing.one_change", say("If they change one thing, what should it be?"), _WISH
            ),
        }
        self.work, self.stake, self.wish = (one.box for one in self._boxes.values())
        self._positions = QButtonGroup(self)
        self.position_buttons = {one: self._position_button(one) for one in POSITIONS}
        self._to_request = button(
            say("Make it a request"), self._make_request, hint=say("Starts an argument that asks for this")
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for heading, help_text, *parts in self._sections():
            layout.addSpacing(10)
            layout.addWidget(words(heading, "heading"))
            layout.addWidget(words(help_text, "quiet"))
            for part in parts:
                layout.addWidget(part)

    def draw(self, comment: Comment) -> None:
        """Show the standing of this comment."""
        standing = comment.standing
        for box in self._boxes.values():
            box.show_standing(comment)
        self._positions.setExclusive(False)
        for position, one in self.position_buttons.items():
            one.setChecked(position is standing.position)
        self._positions.setExclusive(True)
        asked = {one.request.text.strip() for one in comment.arguments}
        wish = standing.one_change.strip()
        self._to_request.setVisible(bool(wish) and wish not in asked)

    def show_menu(self) -> None:
        """Open the menu at the caret, or say where to put it."""
        here = next((one for one in self._boxes.values() if one.box.hasFocus()), None)
        if here is None:
            self._session.said.emit(say("Put the caret into a word first."))
        else:
            here.show_menu()

    def _sections(self) -> tuple[tuple[str, str, *tuple[QWidget, ...]], ...]:
        return (
            (say("What do you do?"), say("One or two sentences. They open your letter."), self._boxes["work"]),
            (say("How does this rule touch you?"), _TOUCH, self._boxes["stake"]),
            (
                say("Where do you stand?"),
                say("The letter says this in one sentence."),
                row(*self.position_buttons.values()),
            ),
            (
                say("If they change one thing, what should it be?"),
                say("A note for you. It goes into the letter only once you make it a request."),
                self._boxes["wish"],
                row(self._to_request),
            ),
        )

    def _position_button(self, position: Position) -> QPushButton:
        label, why = POSITIONS[position]
        made = button(label, lambda: self._set(phrase("Change position"), position=position), "choice", hint=why)
        made.setCheckable(True)
        made.setAutoExclusive(True)
        self._positions.addButton(made)
        return made

    def _set(self, label: str, **changes: object) -> None:
        def change(comment: Comment) -> Comment:
            return replace(comment, standing=replace(comment.standing, **changes))  # type: ignore[arg-type] # names are checked by replace

        self._session.edit(change, label)

    def _make_request(self) -> None:
        made = uuid.uuid4().hex

        def change(comment: Comment) -> Comment:
            return comment.with_argument(Argument(made, request=Request(comment.standing.one_change.strip())))

        self._session.edit(change, phrase("Make it a request"))
        self._session.go_to(Spot("request", made))
