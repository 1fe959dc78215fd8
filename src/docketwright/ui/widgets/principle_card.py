"""One principle as a card: its state, its elements with the sentences found, and what the person can say about them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from docketwright.checks.principles import ElementView, PrincipleView, Touch, decide
from docketwright.model.comment import Direction
from docketwright.model.passages import as_read
from docketwright.model.text import shortened
from docketwright.phrases import phrase
from docketwright.ui.language import begun, say
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import Card, button, clear, column, named, row, words
from docketwright.ui.widgets.breaking import breakable
from docketwright.ui.widgets.chips import Fill, Mark, PrincipleChip
from docketwright.ui.widgets.inline import pointed
from docketwright.ui.widgets.place_kept import place_kept, placed
from docketwright.ui.widgets.tip import tip

LONGEST = 150
MOST, MORE = 2, 20
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


class PrincipleCard(Card):
    """Draws a PrincipleView; decisions go to the session as undoable edits. `compact` leaves the sentences out.

    `unfold` shows them, where the card is one of two forms. `narrow` sets the state below the name, so that the name
    need not break.
    """

    def __init__(
        self,
        session: Session,
        *,
        compact: bool = False,
        narrow: bool = False,
        unfold: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(gap=5)
        self._narrow = narrow or compact
        self._unfold = unfold
        self._session = session
        self._compact = compact
        self._view: PrincipleView | None = None
        self._slots: Mapping[str, str] = {}
        # By element: how many of its sentences are shown.
        self._most: dict[str, int] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if compact else Qt.FocusPolicy.NoFocus)

    @property
    def view(self) -> PrincipleView | None:
        """Return what is drawn, None before the first."""
        return self._view

    def show_view(self, view: PrincipleView) -> None:
        """Draw this view; nothing happens where it is drawn already."""
        comment = self._session.comment
        slots = comment.slots if comment else {}
        if (view, slots) == (self._view, self._slots):
            return
        self._view, self._slots = view, slots
        self._draw(view)

    def _draw(self, view: PrincipleView) -> None:
        self.setAccessibleName(f"{say(view.principle.name)}: {say(view.standing)}")
        self.setAccessibleDescription(view.principle.wording)
        with place_kept(self):
            clear(self.column)
            for widget in self._parts(view):
                self.column.addWidget(widget)
            self.column.addStretch(1)

    def _parts(self, view: PrincipleView) -> Iterator[QWidget]:
        yield _head(view, self._unfold, narrow=self._narrow)
        if view.not_raised:
            yield words(breakable(say("Not raised, because: {not_raised}", not_raised=view.not_raised)), "quiet")
        for one in view.elements:
            yield from self._element(one)
        if view.missing and not view.not_raised:
            yield words(say("For the next step"), "small")
            for line in view.missing:
                yield pointed("•", say(line), "quiet")
        for warned in () if self._compact else view.warnings:
            yield words(breakable(f"“{self._short(warned.text)}” {say(warned.why)}"), "half")
            yield row(button(say("Go there"), partial(self._session.go_to, warned.spot), "link"))
        if not self._compact:
            if view.prompt and not view.not_raised:
                yield words(say(view.prompt), "quiet")
            yield self._actions(view)

    def _element(self, one: ElementView) -> Iterator[QWidget]:
        fill = _fill(one)
        met = "met" if self._compact else "good"
        role = {Fill.FULL: met, Fill.HALF: "half", Fill.AGAIN: "half"}.get(fill, "quiet")
        named = words(say(one.element.name), role)
        named.setToolTip(say(one.element.definition))
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(7)
        mark = Mark(fill)
        layout.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(named, 1)
        line.setAccessibleName(f"{say(one.element.name)}: {fill_words(fill)}")
        yield line
        if not self._compact:
            yield from self._touches(one)

    def _touches(self, one: ElementView) -> Iterator[QWidget]:
        most = self._most.get(one.element.id, MOST)
        undecided_last = sorted(one.touches, key=lambda touch: touch.direction is None and not touch.declared)
        for touch in undecided_last[:most]:
            yield self._touch(one, touch)
        if len(one.touches) > most:
            left = say("and {count} more", count=len(one.touches) - most)
            yield column((row(button(left, partial(self._show_more, one), "link")),), margins=(21, 0, 0, 0))

    def _show_more(self, one: ElementView) -> None:
        self._most[one.element.id] = self._most.get(one.element.id, MOST) + MORE
        if self._view is not None:
            self._draw(self._view)

    def _touch(self, one: ElementView, touch: Touch) -> QWidget:
        said = say(LEAD_IN[touch.direction]) if touch.direction else ""
        if touch.look_again:
            said = say("Your words changed since you decided: look again")
        where = self._where(touch)
        line = " · ".join(part for part in (f"“{self._short(touch.text)}”", where, said) if part)
        text = words(breakable(line), "quiet")
        text.setToolTip(tip(f"{say(touch.why)} {say(touch.question)}".strip()))
        parts: list[QWidget] = [text]
        if touch.found and touch.direction is None:
            # Whoever is to decide is told why it was found.
            parts.append(words(say(touch.why), "small"))
        if touch.letters_words:
            parts.append(words(say("Still mostly the letter’s words: say it in yours."), "half"))
        ways = [*self._decisions(one, touch)]
        # Once decided, the way back is next to hand; once taken back, nothing is decided by one press too many.
        stand_on = ways[1 if touch.direction is not None else 0]
        parts.append(placed(row(*ways, gap=8), f"{one.element.id} {touch.spot.owner} {touch.passage}", stand_on))
        return column(parts, gap=2, margins=(21, 0, 0, 3))

    def _short(self, text: str) -> str:
        return shortened(as_read(text, self._slots), LONGEST)

    def _decisions(self, one: ElementView, touch: Touch) -> Iterator[QWidget]:
        yield button(say("Go there"), lambda: self._session.go_to(touch.spot), "link")
        if touch.direction is not None:
            yield button(
                say("Take back"), lambda: self._decide(one, touch, None), "link", hint=say("Take this decision back")
            )
        if touch.direction is not None and not touch.look_again:
            return
        for direction, label in DECISIONS.items():
            yield button(label, partial(self._decide, one, touch, direction), "link")

    def _decide(self, one: ElementView, touch: Touch, direction: Direction | None) -> None:
        owner, element, passage = touch.spot.owner, one.element.id, touch.passage
        self._session.edit(lambda comment: decide(comment, owner, element, passage, direction), phrase("Decision"))

    def _actions(self, view: PrincipleView) -> QWidget:
        if view.not_raised:
            ways = [button(say("Raise it after all"), lambda: self._raise(view), "link")]
        else:
            hint = say("Point at the passage that argues for this")
            ways = [
                button(say("It is here…"), lambda: self._point(view), "link", hint=hint),
                button(say("Not raised, because…"), lambda: self._ask_reason(view), "link"),
            ]
        return placed(row(*ways, gap=10), "actions", ways[0])

    def _point(self, view: PrincipleView) -> None:
        from docketwright.ui.dialogs.pointing import PointingDialog  # noqa: PLC0415 - seldom opened

        PointingDialog(self._session, view.principle, self.window()).exec()

    def _ask_reason(self, view: PrincipleView) -> None:
        from docketwright.ui.dialogs.leaving_out import ask_reason  # noqa: PLC0415 - seldom opened

        ask_reason(self._session, view.principle, self)

    def _raise(self, view: PrincipleView) -> None:
        from docketwright.ui.dialogs.leaving_out import with_reason  # noqa: PLC0415 - seldom asked for

        self._session.edit(lambda one: with_reason(one, view.principle, ""), phrase("Raise it after all"))

    def _where(self, touch: Touch) -> str:
        comment = self._session.comment
        ids = [argument.id for argument in comment.arguments] if comment else []
        return say("Argument {index}", index=ids.index(touch.spot.owner) + 1) if touch.spot.owner in ids else ""


def fill_words(fill: Fill) -> str:
    """Return what a mark means."""
    return {
        Fill.FULL: say("confirmed by you"),
        Fill.HALF: say("found, not confirmed"),
        Fill.AGAIN: say("look again"),
        Fill.EMPTY: say("not found"),
    }[fill]


def _fill(one: ElementView) -> Fill:
    if one.confirmed:
        return Fill.FULL
    if one.look_again:
        return Fill.AGAIN
    return Fill.HALF if one.touched else Fill.EMPTY


def _head(view: PrincipleView, unfold: Callable[[], object] | None, *, narrow: bool) -> QWidget:
    line = QWidget()
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(9)
    name = words(view.principle.name, "strong")
    name.setToolTip(view.principle.wording)
    state = words(begun(say(view.standing)), "small" if narrow else "pill", wrap=False)
    layout.addWidget(PrincipleChip(view.principle.number), 0, Qt.AlignmentFlag.AlignTop)
    if narrow:
        layout.addWidget(column((name, state), gap=0), 1)
    else:
        layout.addWidget(name, 1)
        layout.addWidget(state, 0, Qt.AlignmentFlag.AlignTop)
    if unfold is not None:
        more = named(button("▾", unfold, "link"), say("Show the sentences: {principle}", principle=view.principle.name))
        # The card itself has the focus and takes Enter: this is for the mouse and for screen readers.
        more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
    return line
