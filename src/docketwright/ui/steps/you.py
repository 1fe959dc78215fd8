"""Step 2, You: how the person wants to appear, and why the agency should listen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from docketwright.model.comment import AuthorKind, Comment
from docketwright.model.finding import Spot
from docketwright.model.wording import wording
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.steps.page import SIDE_WIDTH, StepPage
from docketwright.ui.widgets.basics import Card, button, row, scrolled, stack, words
from docketwright.ui.widgets.breaking import breakable
from docketwright.ui.widgets.hugging import HuggingColumn
from docketwright.ui.widgets.measure import no_wider
from docketwright.ui.widgets.tab_order import follow_layout
from docketwright.ui.widgets.two_panes import TwoPanes
from docketwright.ui.you.also_signed import AlsoSigned
from docketwright.ui.you.fields import FIELDS, is_public
from docketwright.ui.you.identity import Identity
from docketwright.ui.you.standing import StandingForm

MEASURE = 720
# The standard sentences that are made of what is said in this step.
_SENTENCES = frozenset({"opening", "position"})
OWN_WORDS = phrase("You changed these words yourself. What you say at the left no longer enters them.")


class YouPage(StepPage):
    """The You step: a form in the middle, and at the right the opening as it will stand and what the world sees."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.identity = Identity(session)
        self.also_signed = AlsoSigned(session)
        self.standing = StandingForm(session)
        self._opening = words("")
        self.own_words = words(OWN_WORDS, "half")
        self.back = button(say("Use the standard sentences"), self._back_to_standard, "link")
        self._public = words("")
        self._private = words("", "quiet")
        names = (say("About you"), say("How it will look"))
        self.identity.rebuilt.connect(lambda: follow_layout(self))
        self.sides = TwoPanes(self._form(), self._side(), names, (620, SIDE_WIDTH))
        self.arrange(self.sides)

    def draw(self) -> None:
        """Draw the form and the two cards beside it."""
        comment = self.session.comment
        assert comment is not None
        self.identity.draw(comment)
        self.also_signed.draw(comment)
        self.standing.draw(comment)
        parts = wording(comment)
        opening = "\n\n".join(part for part in (parts["opening"], parts["position"]) if part.strip())
        self._opening.setText(breakable(opening))
        for one in (self.own_words, self.back):
            one.setVisible(bool(_SENTENCES & set(comment.wording)))
        author = comment.author
        fields = [(one, getattr(author, one.name).strip()) for one in FIELDS[author.kind]]
        names = {"first_name", "last_name"}
        shown = [text for one, text in fields if text and is_public(author, one) and one.name not in names]
        if fields and author.name:
            shown.insert(
                1 if author.kind is AuthorKind.ORGANIZATION and author.organization.strip() else 0, author.name
            )
        hidden = [say(one.label).lower() for one, text in fields if text and not is_public(author, one)]
        nobody = say("No name.") if author.kind is AuthorKind.ANONYMOUS else say("Nothing yet.")
        others = [one.strip() for one in parts["also_signed"].splitlines() if one.strip()]
        signed = "\n".join((say("Also signed by:"), *others)) if others else ""
        self._public.setText(breakable("\n".join(part for part in (", ".join(shown) or nobody, signed) if part)))
        self._private.setText(say("Kept from the record: {listed}.", listed=", ".join(hidden)) if hidden else "")
        self._private.setVisible(bool(hidden))

    def panes(self) -> list[QWidget]:
        """Return the form and the cards beside it."""
        author = self.session.comment.author.kind if self.session.comment else AuthorKind.INDIVIDUAL
        return [self.identity.kind_buttons[author], self.change]

    def bring_pane(self, at: int) -> None:
        """Bring the form or the cards into sight."""
        self.sides.bring(at)

    def do_fixes(self) -> None:
        """Open the menu with other spellings at the caret."""
        if self.also_signed.box.box.hasFocus():
            self.also_signed.box.show_menu()
        else:
            self.standing.show_menu()

    def show_spot(self, spot: Spot) -> None:
        """Go to the name, or to what the person does."""
        self.sides.bring(0)
        if spot.part == "standing":
            self.standing.work.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            boxes = list(self.identity.boxes.values())
            target: QWidget = boxes[0].line if boxes else self.identity.kind_buttons[AuthorKind.ANONYMOUS]
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back_to_standard(self) -> None:
        def change(comment: Comment) -> Comment:
            kept = {part: text for part, text in comment.wording.items() if part not in _SENTENCES}
            return replace(comment, wording=kept)

        self.change.setFocus(Qt.FocusReason.OtherFocusReason)  # the link is gone with what it did
        self.session.edit(change, phrase("Back to the standard sentence"))

    def _form(self) -> QWidget:
        inside = QWidget()
        column = QWidget()
        layout = stack(column, gap=8)
        layout.addWidget(words(say("How do you want to appear?"), "title"))
        layout.addWidget(
            words(say("Comments become part of a public record. Each field says whether others can see it."), "quiet")
        )
        layout.addSpacing(4)
        layout.addWidget(self.identity)
        layout.addWidget(self.also_signed)
        layout.addWidget(self.standing)
        layout.addStretch(1)
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(28, 22, 28, 26)
        outer.addWidget(no_wider(column, MEASURE))
        return scrolled(inside, say("About you"))

    def _side(self) -> QWidget:
        self.change = button(
            say("Change the words"),
            lambda: self.session.go_to(Spot("opening")),
            hint=say("Opens these sentences in the Write step"),
        )
        opening = Card(self._opening, self.own_words, row(self.change, self.back), gap=10)
        public = Card(self._public, self._private, gap=8)
        inside = QWidget()
        inside.setObjectName("side")
        layout = stack(inside, margins=(18, 24, 18, 18), gap=8)
        layout.addWidget(words(say("How your letter will open"), "heading"))
        layout.addWidget(opening)
        layout.addSpacing(10)
        layout.addWidget(words(say("What everyone will see about you"), "heading"))
        layout.addWidget(public)
        layout.addStretch(1)
        return HuggingColumn(inside, say("How your letter will open"))
