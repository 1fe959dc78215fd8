"""One principle as a card: its state, its elements with the sentences found, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from docketwright.checks.principles import ElementView, PrincipleView
from docketwright.phrases import phrase
from docketwright.ui.language import begun, say
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import Card, button, clear, column, named, row, words
from docketwright.ui.widgets.breaking import breakable
from docketwright.ui.widgets.chips import Fill, Mark, PrincipleChip
from docketwright.ui.widgets.found_sentence import found_sentence, quoted
from docketwright.ui.widgets.inline import pointed
from docketwright.ui.widgets.place_kept import place_kept, placed

MOST, MORE = 2, 20


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
            yield words(breakable(f"{quoted(warned.text, self._slots)} {say(warned.why)}"), "half")
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
            yield found_sentence(self._session, one, touch)
        if len(one.touches) > most:
            left = say("and {count} more", count=len(one.touches) - most)
            yield column((row(button(left, partial(self._show_more, one), "link")),), margins=(21, 0, 0, 0))

    def _show_more(self, one: ElementView) -> None:
        self._most[one.element.id] = self._most.get(one.element.id, MOST) + MORE
        if self._view is not None:
            self._draw(self._view)

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
