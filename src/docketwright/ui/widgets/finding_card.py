"""One finding as a card: what, why, the words, and what can be done about it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QPushButton

from docketwright.model.finding import Action, Finding
from docketwright.model.passages import filled, words_found
from docketwright.model.text import shortened
from docketwright.ui.acting import act, mend
from docketwright.ui.language import say, shown
from docketwright.ui.session import Session
from docketwright.ui.silence import heed, ignore
from docketwright.ui.widgets.basics import Card, button, row, words
from docketwright.ui.widgets.breaking import breakable

LONGEST_QUOTE = 110
# What concerns the letter as a whole, or the document it was read from, has no place to go to.
NOWHERE = frozenset({"file", "letter"})


class FindingCard(Card):
    """Shows a finding; its buttons go there, mend it, or silence it."""

    def __init__(self, session: Session, finding: Finding, *, where: str = "", ignored: bool = False) -> None:
        super().__init__(gap=4)
        self.finding = finding
        self._session = session
        self.setAccessibleName(f"{say(finding.severity.value)}: {say(finding.title)}")
        slots = session.comment.slots if session.comment else {}
        why, quote = filled(shown(finding.why), slots), words_found(finding, slots)
        self.setAccessibleDescription(why)
        self.column.addWidget(words(breakable(shown(finding.title)), "strong"))
        if where or quote:
            self.column.addWidget(words(breakable(_told(quote, where)), "small"))
        self.column.addWidget(words(breakable(why), "quiet"))
        self.column.addWidget(row(*(self._heeding() if ignored else self._doing()), gap=8))

    def _doing(self) -> Iterator[QPushButton]:
        for fix in self.finding.fixes:
            yield button(fix.label, partial(mend, self._session, self.finding, fix), "link")
        for action in self.finding.actions:
            yield button(say(action.value), partial(self._act, action), "link")
        if self.finding.spot.part not in NOWHERE:
            yield button(say("Go there"), lambda: self._session.go_to(self.finding.spot), "link")
        yield from self._ignoring()

    def _ignoring(self) -> Iterator[QPushButton]:
        yield button(
            say("Ignore"), lambda: ignore(self._session, self.finding), "link", hint=say("Be silent about this here")
        )
        if self.finding.quote or self.finding.spot.owner:
            # Else there is but one place for it.
            yield button(
                say("Ignore in this comment"),
                lambda: ignore(self._session, self.finding, throughout=True),
                "link",
                hint=say("Be silent about this in the whole comment"),
            )
        if Action.ADD_WORD in self.finding.actions:
            return  # a word that is added is right in every comment
        yield button(
            say("Always ignore"),
            lambda: ignore(self._session, self.finding, everywhere=True),
            "link",
            hint=say("Be silent about this in every comment"),
        )

    def _heeding(self) -> Iterator[QPushButton]:
        yield button(say("Show again"), lambda: heed(self._session, self.finding), "link")

    def _act(self, action: Action) -> None:
        act(self._session, self.finding, action, self.window())


def place_of(session: Session, finding: Finding) -> str:
    """Return where a finding is, in words: "Argument 2, reasons", "Closing"; "" where it concerns the whole."""
    from docketwright.model.wording import PART_NAMES  # noqa: PLC0415 - beside its one use

    comment = session.comment
    spot = finding.spot
    if comment is None:
        return ""
    for number, argument in enumerate(comment.arguments, start=1):
        if argument.id == spot.owner:
            part = {"request.old": say("the rule's words"), "request.new": say("your words for the rule")}.get(
                spot.part, say(spot.part)
            )
            return say("Argument {number}, {part}", number=number, part=part)
    return (
        say(PART_NAMES[spot.part])
        if spot.part in PART_NAMES
        else {"author": say("You"), "standing": say("You"), "rule": say("Rule")}.get(spot.part, "")
    )


def _told(quote: str, where: str) -> str:
    short = shortened(quote, LONGEST_QUOTE)
    return " · ".join(part for part in (f"“{short}”" if short else "", where) if part)
