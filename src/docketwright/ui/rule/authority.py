"""Which law the agency acts under, chosen by the person where the notice does not say."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from docketwright.model.comment import Comment
from docketwright.model.rule import Authority, Rule
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.rule.places import where_words
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import Card, button, words
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
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(words(say("The law behind it"), "heading"))
        layout.addWidget(Card(self.choice, self._why, self._where))

    def draw(self, rule: Rule) -> None:
        """Show this rule's authority."""
        self.choice.setCurrentIndex(list(AUTHORITIES).index(rule.authority))
        self._why.setText(say(AUTHORITIES[rule.authority][1]))
        where = "" if "authority" in rule.corrected else where_words(rule, rule.places.get("authority"))
        self._where.setText(say("Found in {where}", where=where) if where else "")
        self._where.setVisible(bool(where))

    def _chosen(self, at: int) -> None:
        authority = list(AUTHORITIES)[at]

        def change(comment: Comment) -> Comment:
            rule = comment.rule
            if rule is None or rule.authority is authority:
                return comment
            kept = {"authority": rule.authority.value, **rule.corrected}
            return replace(comment, rule=replace(rule, authority=authority, corrected=kept))

        self._session.edit(change, phrase("Choose the law"))

    def _ask_place(self) -> None:
        comment = self._session.comment
        place = comment.rule.places.get("authority") if comment and comment.rule else None
        if place is not None:
            self.place_asked.emit(place)
