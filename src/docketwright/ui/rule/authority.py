"""Which law the agency acts under, chosen by the person where the notice does not say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from docketwright.model.comment import Comment
from docketwright.model.rule import Authority, Rule
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.rule.correcting import corrected, put_back
from docketwright.ui.rule.places import where_words
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import Card, button, row, words
from docketwright.ui.widgets.choice import Choice

AUTHORITIES = {
    Authority.UNKNOWN: (phrase("Not known"), phrase("Legal grounds of every kind are offered, each with its limits.")),
    Authority.APA: (
        phrase("Administrative Procedure Act (most rules)"),
        phrase("The agency must take comments and answer the important ones (5 U.S.C. 553)."),
    ),
    Authority.ECRA: (
        phrase("Export Control Reform Act (export controls)"),
        phrase(
            "The comment rules of the Administrative Procedure Act do not bind these (50 U.S.C. 4821(a)); others do."
        ),
    ),
    Authority.DPA: (
        phrase("Defense Production Act"),
        phrase("The Act itself asks for at least 30 days of comment and for written answers (50 U.S.C. 4559)."),
    ),
    Authority.OTHER: (phrase("Another law"), phrase("Only grounds that hold whatever the law are offered.")),
}


class AuthorityCard(QWidget):
    """Draws the authority of the open rule. `place_asked` carries where the notice names it."""

    place_asked = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.choice = Choice(say("The law the agency acts under"))
        self.choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for authority, (name, _) in AUTHORITIES.items():
            self.choice.addItem(say(name), authority)
        self.choice.activated.connect(self._chosen)
        self._why = words("", "quiet")
        self._where = button("", self._ask_place, "link", hint=say("Shows it in the notice"))
        self._before = words("", "small")
        self.back = button(say("Put it back"), self._put_back, "link")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(words(say("The law behind it"), "heading"))
        layout.addWidget(Card(self.choice, self._why, self._where, self._before, row(self.back)))

    def draw(self, rule: Rule) -> None:
        """Show this rule's authority."""
        self.choice.setCurrentIndex(list(AUTHORITIES).index(rule.authority))
        self._why.setText(say(AUTHORITIES[rule.authority][1]))
        where = "" if "authority" in rule.corrected else where_words(rule, rule.places.get("authority"))
        self._where.setText(say("Found in {where}", where=where) if where else "")
        self._where.setVisible(bool(where))
        before = rule.corrected.get("authority")
        for one in (self._before, self.back):
            one.setVisible(before is not None)
        if before is not None:
            name = say(AUTHORITIES[Authority(before)][0])
            self._before.setText(say("You changed this. The notice was read as: {before}", before=name))

    def _chosen(self, at: int) -> None:
        authority = list(AUTHORITIES)[at]

        self._change(lambda rule: corrected(rule, "authority", authority), phrase("Choose the law"))

    def _put_back(self) -> None:
        self.choice.setFocus(Qt.FocusReason.OtherFocusReason)  # the link is gone with what it did
        self._change(lambda rule: put_back(rule, "authority"), phrase("Put back what was found"))

    def _change(self, change: Callable[[Rule], Rule], label: str) -> None:
        def apply(comment: Comment) -> Comment:
            return replace(comment, rule=change(comment.rule)) if comment.rule else comment

        self._session.edit(apply, label)

    def _ask_place(self) -> None:
        comment = self._session.comment
        place = comment.rule.places.get("authority") if comment and comment.rule else None
        if place is not None:
            self.place_asked.emit(place)
