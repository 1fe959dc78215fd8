"""Step 1, Rule: which notice is being commented on, what was found in it, and its text to read."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from docketwright.model.comment import Comment
from docketwright.model.finding import Spot
from docketwright.model.rule import Place, Rule
from docketwright.phrases import phrase
from docketwright.ui.jobs import Cancel
from docketwright.ui.language import say
from docketwright.ui.rule.facts import HAND
from docketwright.ui.rule.known import Known
from docketwright.ui.rule.messages import Messages
from docketwright.ui.rule.no_docket import NoDocket
from docketwright.ui.rule.reader import Reader
from docketwright.ui.rule.renewed_card import RenewedCard
from docketwright.ui.rule.starting_point import StartingPoint
from docketwright.ui.session import Session
from docketwright.ui.steps.page import StepPage
from docketwright.ui.widgets.basics import scrolled, stack, words
from docketwright.ui.widgets.measure import no_wider
from docketwright.ui.widgets.tab_order import follow_layout
from docketwright.ui.widgets.two_panes import TwoPanes

if TYPE_CHECKING:
    from docketwright.ui.rule.renewing import Renewed

MEASURE = 760


class RulePage(StepPage):
    """The Rule step: at the left what is asked and what was found, at the right the notice to read."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._asking = False
        self.start = StartingPoint(session, self._take, self._without_docket, self._by_hand)
        self.known = Known(session, self._ask_again)
        self.messages = Messages(session)
        self.renewed = RenewedCard(session)
        self.no_docket = NoDocket(session, self._with_docket)
        self.reader = Reader(session)
        self._listen()
        self.setAcceptDrops(True)
        self.sides = TwoPanes(self._left(), self.reader, (say("What we found"), say("The notice")), (520, 440))
        self.arrange(self.sides)

    def draw(self) -> None:
        """Draw what the comment's rule asks for."""
        comment = self.session.comment
        assert comment is not None
        rule = None if comment.no_docket else comment.rule
        stood = self.window().focusWidget()
        was_here = stood is not None and self.isAncestorOf(stood)
        self.no_docket.setVisible(comment.no_docket)
        self.start.setVisible(not comment.no_docket and (rule is None or self._asking))
        self.known.setVisible(rule is not None)
        self.sides.set_right(rule is not None and bool(rule.paragraphs))
        self.messages.draw(comment)
        if comment.no_docket:
            self.no_docket.draw(comment)
        if rule is not None:
            self.known.draw(comment, rule)
            self.reader.draw(rule)
        now = self.window().focusWidget()
        if was_here and not (now is not None and self.isAncestorOf(now)):
            # What had the keyboard is gone, as when the reading of a notice is undone.
            self.panes()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def do_open_notice(self) -> None:
        """Ask for the file of a notice and read it."""
        self._asking = True
        self.draw()
        self.start.open_file()

    def do_type_date(self) -> None:
        """Open the form for the closing date; without a notice there is none yet."""
        comment = self.session.comment
        if comment is not None and comment.rule is not None:
            self.known.found.rows["deadlines"].edit()

    def do_set_authority(self) -> None:
        """Go to the choice of the law behind the notice."""
        self.known.authority.choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> list[QWidget]:
        """Return what the keyboard goes to at the left, and the notice."""
        left = self.start.source.box if not self.start.isHidden() else self.known.found.rows["title"].change
        return [left, self.reader.text] if self.sides.has_right else [left]

    def bring_pane(self, at: int) -> None:
        """Bring what was found, or the notice, into sight."""
        self.sides.bring(at)

    def show_spot(self, spot: Spot) -> None:
        """Go to a paragraph of the notice, or to the values that were found."""
        if spot.owner:
            self.show_place(self.reader.place_of(spot))
        else:
            self.sides.bring(0)
            self.panes()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_place(self, place: Place) -> None:
        """Bring a place of the notice into sight."""
        self.sides.bring(1)
        self.reader.show_place(place)

    def do_show_rule(self) -> None:
        """Go to the notice."""
        self.sides.bring(1)
        self.panes()[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def do_find(self) -> None:
        """Find in the notice."""
        self.sides.bring(1)
        if self.reader.isVisible():
            self.reader.finder.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.reader.finder.selectAll()

    def do_find_next(self) -> None:
        """Go to the next place that was found."""
        if self.reader.isVisible():
            self.reader.find_by(1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a notice wherever on the page it is dropped."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that was dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self._ask_again()
            self.start.take_file(Path(paths[0]))

    def _listen(self) -> None:
        for part in (self.known, self.messages, self.renewed):
            part.place_asked.connect(self.show_place)
            part.rebuilt.connect(lambda: follow_layout(self))
        self.messages.date_asked.connect(self.known.found.rows["deadlines"].edit)
        self.messages.no_docket_asked.connect(self._without_docket)
        self.session.comment_opened.connect(self._forget_asking)

    def _left(self) -> QWidget:
        inside, column = QWidget(), QWidget()
        title = words(say("Which rule are you commenting on?"), "title")
        parts = (title, self.messages, self.renewed, self.start, self.no_docket, self.known)
        stack(column, parts, gap=12).addStretch(1)
        stack(inside, (no_wider(column, MEASURE),), gap=0, margins=(28, 22, 24, 26))
        area = scrolled(inside, say("The rule"))
        area.setMinimumWidth(350)
        return area

    def _take(self, rule: Rule) -> None:
        comment = self.session.comment
        if comment is None:
            return

        def work(_cancel: Cancel) -> Renewed:
            from docketwright.ui.rule.renewing import renew  # noqa: PLC0415 - loaded with the first notice

            return renew(comment, rule)

        done, label = partial(self._renew, comment, rule), say("Comparing with the notice before")
        self.session.jobs.run("renew", work, done, label=label)

    def _renew(self, began: Comment, rule: Rule, renewed: Renewed) -> None:
        comment = self.session.comment
        if comment is None or comment.id != began.id:
            return
        if not renewed.fits(began, comment):
            self._take(rule)  # the notice was corrected, or quoted elsewhere, while it was compared
        else:
            self._asking = False
            self.session.edit(renewed.onto, phrase("Read the notice"))
            self.renewed.show_changes(renewed)
            if self.isVisible():
                # The box that was typed in is gone; without this the focus would go to whatever stands first.
                self.panes()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _by_hand(self, docket: str = "") -> None:
        self._forget_asking()
        rule = Rule(docket_id=docket or None, invites_comments=True, source_name=HAND)
        self.session.edit(partial(replace, rule=rule, no_docket=False), phrase("Type the notice by hand"))
        self.known.found.rows["title"].edit()

    def _without_docket(self) -> None:
        self._forget_asking()
        self.session.edit(lambda comment: replace(comment, no_docket=True), phrase("No open docket"))
        self.no_docket.addressee.setFocus(Qt.FocusReason.OtherFocusReason)

    def _with_docket(self) -> None:
        self.session.edit(lambda comment: replace(comment, no_docket=False), phrase("There is a docket"))

    def _ask_again(self) -> None:
        self._asking = True
        self.draw()
        self.start.source.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_asking(self) -> None:
        self._asking = False
        self.start.stop()
        self.known.found.close_forms()
        self.renewed.hide()
