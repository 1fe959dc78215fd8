"""A sentence that was found for an element of a principle: why, and what the person can say about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from docketwright.checks.principles import ElementView, Touch, decide
from docketwright.model.comment import Direction
from docketwright.model.passages import as_read
from docketwright.model.text import shortened
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, column, row, words
from docketwright.ui.widgets.breaking import breakable
from docketwright.ui.widgets.place_kept import placed
from docketwright.ui.widgets.tip import tip

LONGEST = 150
DECISIONS = {
    Direction.FOR: phrase("It argues for this"),
    Direction.NOT_ABOUT: phrase("Not about it"),
    Direction.AGAINST: phrase("Against"),
}
LEAD_IN = {
    Direction.FOR: phrase("You said it argues for this"),
    Direction.AGAINST: phrase("You said it argues against this"),
    Direction.NOT_ABOUT: phrase("You said it is not about this"),
}


def found_sentence(session: Session, one: ElementView, touch: Touch) -> QWidget:
    """Return the sentence with its place and its decision; a decision goes to the session as an undoable edit."""
    comment = session.comment
    said = say(LEAD_IN[touch.direction]) if touch.direction else ""
    if touch.look_again:
        said = say("Your words changed since you decided: look again")
    sentence = quoted(touch.text, comment.slots if comment else {})
    line = " · ".join(part for part in (sentence, _where(session, touch), said) if part)
    text = words(breakable(line), "quiet")
    text.setToolTip(tip(f"{say(touch.why)} {say(touch.question)}".strip()))
    parts: list[QWidget] = [text]
    if touch.found and touch.direction is None:
        # Whoever is to decide is told why it was found.
        parts.append(words(say(touch.why), "small"))
    if touch.letters_words:
        parts.append(words(say("Still mostly the letter’s words: say it in yours."), "half"))
    ways = [*_decisions(session, one, touch)]
    # Once decided, the way back is next to hand; once taken back, nothing is decided by one press too many.
    stand_on = ways[1 if touch.direction is not None else 0]
    parts.append(placed(row(*ways, gap=8), f"{one.element.id} {touch.spot.owner} {touch.passage}", stand_on))
    return column(parts, gap=2, margins=(21, 0, 0, 3))


def quoted(text: str, slots: Mapping[str, str]) -> str:
    """Return words of the draft in quotation marks on one line, with what fills their slots."""
    return f"“{shortened(as_read(text, slots), LONGEST)}”"


def _decisions(session: Session, one: ElementView, touch: Touch) -> Iterator[QWidget]:
    yield button(say("Go there"), lambda: session.go_to(touch.spot), "link")
    if touch.direction is not None:
        yield button(
            say("Take back"), lambda: _decide(session, one, touch, None), "link", hint=say("Take this decision back")
        )
    if touch.direction is not None and not touch.look_again:
        return
    for direction, label in DECISIONS.items():
        yield button(label, partial(_decide, session, one, touch, direction), "link")


def _decide(session: Session, one: ElementView, touch: Touch, direction: Direction | None) -> None:
    owner, element, passage = touch.spot.owner, one.element.id, touch.passage
    session.edit(lambda comment: decide(comment, owner, element, passage, direction), phrase("Decision"))


def _where(session: Session, touch: Touch) -> str:
    comment = session.comment
    ids = [argument.id for argument in comment.arguments] if comment else []
    return say("Argument {index}", index=ids.index(touch.spot.owner) + 1) if touch.spot.owner in ids else ""
