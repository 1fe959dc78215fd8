"""The closing date as Regulations.gov has it: that is where comments are taken, so it counts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from docketwright.errors import AppError, UsageError
from docketwright.model.comment import Comment
from docketwright.model.rule import Deadline, DeadlineKind
from docketwright.online.references import ReferenceKind, what_is
from docketwright.phrases import phrase
from docketwright.ui.jobs import Cancel
from docketwright.ui.language import say
from docketwright.ui.network import PROMPT, REGULATIONS
from docketwright.ui.rule.correcting import corrected
from docketwright.ui.rule.facts import day_words, deadline_words
from docketwright.ui.rule.said import Said
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button
from docketwright.ui.widgets.long_link import LongLink

if TYPE_CHECKING:
    from docketwright.online.http import Web
    from docketwright.online.regulations import SiteDocument

_JOB = "closing date"
_CONTACTS = phrase(
    "Contacts {regulations} once, with your key. Nothing about your draft is sent.", regulations=REGULATIONS
)

LATE = phrase("It also says that this agency takes comments after that day.")


class ClosingCheck(QWidget):
    """A link that asks Regulations.gov for the closing date of the docket, once the person agreed."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._docket = ""
        self.link = LongLink(say("Ask Regulations.gov for the closing date…"), self._start)
        self.said = Said()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.link)
        layout.addWidget(self.said)
        session.network.prompted.connect(self._prompted)

    def draw(self, comment: Comment) -> None:
        """Offer it where something that looks like a docket is given, unless that host is never to be asked."""
        docket = (comment.rule.docket_id if comment.rule else None) or ""
        if docket != self._docket:
            self._docket = docket
            self._cancel()
        known = what_is(docket).kind is ReferenceKind.DOCKET
        self.setVisible(known and self._session.network.permission(REGULATIONS) is not False)

    def _start(self) -> None:
        if self._session.network.permission(REGULATIONS):
            self._ask()
            return
        self.said.say(
            say("Ask Regulations.gov about {docket}?", docket=self._docket),
            _CONTACTS,
            button(say("Allow this time"), self._ask, "primary"),
            button(say("Always"), self._always, hint=say("Can be changed in Settings")),
            button(say("Cancel"), self.said.hide),
        )

    def _always(self) -> None:
        self._session.network.allow(REGULATIONS)
        self._ask()

    def _ask(self) -> None:
        network, docket = self._session.network, self._docket
        comment = self._session.comment
        number = (comment.rule.document_number if comment and comment.rule else None) or ""

        def question(web: Web, cancel: Cancel) -> SiteDocument | None:
            from docketwright.online.regulations import Regulations  # noqa: PLC0415 - only when asked for

            key = network.key(cancel)
            if key is None:
                raise UsageError(
                    say("Regulations.gov wants a key of your own."), say("Paste it in Settings, Privacy and network.")
                )
            return closing_document(Regulations(web, key).documents(docket, cancel), number)

        self.said.say(say("Asking {regulations}…", regulations=REGULATIONS), "", button(say("Cancel"), self._cancel))
        network.ask(_JOB, REGULATIONS, question, self._found, self._failed)

    def _prompted(self) -> None:
        if self._session.jobs.runs(_JOB):
            self.said.say(say(PROMPT), say("Answer it, or cancel."), button(say("Cancel"), self._cancel))

    def _cancel(self) -> None:
        self._session.jobs.cancel(_JOB)
        self.said.hide()

    def _failed(self, error: AppError) -> None:
        self.said.say(error.what_happened, error.what_to_do, button(say("Close"), self.said.hide))

    def _found(self, found: SiteDocument | None) -> None:
        comment, day = self._session.comment, found.closes_on if found else None
        late = say(LATE) if found and found.allows_late_comments else ""
        deadline = comment.rule.comment_deadline if comment and comment.rule else None
        if day is None:
            self.said.say(say("Regulations.gov gives no closing date for this docket."), "", self._close())
        elif deadline is not None and deadline.date == day:
            self.said.say(
                say("Regulations.gov says the same: {day_words}.", day_words=day_words(day)), late, self._close()
            )
        else:
            made = Deadline(DeadlineKind.COMMENT, day)
            self.said.say(
                say("Regulations.gov says comments close {deadline_words}.", deadline_words=deadline_words(made)),
                " ".join(one for one in (say("Comments are taken there, so that date counts."), late) if one),
                button(say("Use that date"), lambda: self._use(made), "primary"),
                self._close(),
            )

    def _close(self) -> QWidget:
        return button(say("Close"), self.said.hide)

    def _use(self, deadline: Deadline) -> None:
        def change(comment: Comment) -> Comment:
            rule = comment.rule
            return replace(comment, rule=corrected(rule, "deadlines", deadline)) if rule else comment

        self._session.edit(change, phrase("Use the date of Regulations.gov"))
        self.said.hide()


def closing_document(documents: tuple[SiteDocument, ...], number: str) -> SiteDocument | None:
    """Return what closes last for this Federal Register document, else of the docket's; None without a day."""
    dated = [(one.closes_on, one) for one in documents if one.closes_on is not None]
    mine = [one for one in dated if number and one[1].federal_register_number == number] or dated
    return max(mine, key=lambda one: one[0])[1] if mine else None
