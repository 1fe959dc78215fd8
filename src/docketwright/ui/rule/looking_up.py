"""Looks a notice up by its number, once the person agreed to it; says what else can be done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from docketwright.errors import AppError
from docketwright.model.rule import Rule
from docketwright.online.references import Reference, ReferenceKind
from docketwright.phrases import phrase
from docketwright.ui.jobs import Cancel
from docketwright.ui.language import say
from docketwright.ui.network import FEDERAL_REGISTER
from docketwright.ui.rule.choosing import Choice, Choosing
from docketwright.ui.rule.facts import day_words
from docketwright.ui.rule.said import Said
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button

if TYPE_CHECKING:
    from docketwright.online.federal_register import Candidate
    from docketwright.online.http import Web

_JOB = "look up"
_CONTACTS = phrase(
    "Contacts {federal_register} for this notice only. Nothing about your draft is sent.",
    federal_register=FEDERAL_REGISTER,
)
_DOWNLOAD = phrase(
    "Open the notice on federalregister.gov, download it (PDF or XML) or copy its text, "
    "then open the file or paste the text here."
)
_KINDS = {
    ReferenceKind.DOCKET: phrase("a docket number"),
    ReferenceKind.SITE_DOCUMENT: phrase("a document on Regulations.gov"),
    ReferenceKind.DOCUMENT_NUMBER: phrase("a Federal Register document number"),
    ReferenceKind.CITATION: phrase("a Federal Register citation"),
    ReferenceKind.RIN: phrase("a RIN"),
    ReferenceKind.WORDS: phrase("not a number we know"),
}


class LookingUp:
    """Asks for leave, asks the Federal Register, and hands over the Rule to `take`.

    `open_file` and `by_hand` are the other ways; `by_hand` gets the docket number that was typed.
    """

    def __init__(
        self,
        session: Session,
        said: Said,
        choosing: Choosing,
        take: Callable[[Rule], object],
        ways: tuple[Callable[[], object], Callable[[str], object]],
    ) -> None:
        self._session = session
        self._said = said
        self._choosing = choosing
        self._take = take
        self._open_file, self._by_hand = ways

    def offer(self, reference: Reference) -> None:
        """Look this up if that is always allowed, ask if not, and say what else to do where it never is."""
        self._choosing.hide()
        allowed = self._session.network.permission(FEDERAL_REGISTER)
        if reference.kind is ReferenceKind.STRANGE_LINK:
            self._said.say(
                say("This link leads to a site we do not look things up on."), _DOWNLOAD, *self._others(reference)
            )
        elif allowed:
            self._look_up(reference)
        elif allowed is None:
            self._ask(reference)
        else:
            self._said.say(
                say("“{reference}” is {kinds}.", reference=reference.value, kinds=_KINDS[reference.kind]),
                _DOWNLOAD,
                *self._others(reference),
            )

    def stop(self) -> None:
        """Ask no more; nothing changes."""
        self._session.jobs.cancel(_JOB)

    def _ask(self, reference: Reference) -> None:
        words = reference.kind is ReferenceKind.WORDS
        self._said.say(
            say("Search for “{value}”?" if words else "Look up “{value}”?", value=reference.value),
            _CONTACTS,
            button(say("Allow this time"), lambda: self._look_up(reference), "primary"),
            button(say("Always"), lambda: self._always(reference), hint=say("Can be changed in Settings")),
            button(say("Cancel"), self._said.hide),
            *self._others(reference),
        )

    def _always(self, reference: Reference) -> None:
        self._session.network.allow(FEDERAL_REGISTER)
        self._look_up(reference)

    def _others(self, reference: Reference) -> tuple[QPushButton, ...]:
        open_file = button(say("Open a file instead…"), self._open_file)
        if reference.kind is not ReferenceKind.DOCKET:
            return (open_file,)
        return open_file, button(say("Keep the number and type the rest"), lambda: self._by_hand(reference.value))

    def _look_up(self, reference: Reference) -> None:
        def question(web: Web, cancel: Cancel) -> Rule | tuple[Candidate, ...]:
            from docketwright.online.federal_register import FederalRegister  # noqa: PLC0415 - only when asked for

            register = FederalRegister(web)
            found = register.look_up(reference, cancel)
            return _fetched(web, found[0].document_number, cancel) if len(found) == 1 else found

        self._begin(
            say(
                "Asking {federal_register} for “{reference}”…",
                federal_register=FEDERAL_REGISTER,
                reference=reference.value,
            )
        )
        self._session.network.ask(
            _JOB, FEDERAL_REGISTER, question, self._found, lambda error: self._failed(error, reference), self._said
        )

    def _begin(self, what: str) -> None:
        self._choosing.hide()
        self._said.say(what, "", button(say("Cancel"), self._cancel))

    def _cancel(self) -> None:
        self.stop()
        self._said.hide()

    def _found(self, found: Rule | tuple[Candidate, ...]) -> None:
        self._said.hide()
        if isinstance(found, Rule):
            self._take(found)
            return
        choices = tuple(Choice(one.document_number, one.title, _candidate_words(one)) for one in found)
        self._choosing.show_choices(
            choices, say("{count} notices have this number or these words.", count=len(choices)), self._fetch
        )

    def _fetch(self, number: str) -> None:
        self._begin(say("Fetching {number} from {federal_register}…", number=number, federal_register=FEDERAL_REGISTER))
        reference = Reference(ReferenceKind.DOCUMENT_NUMBER, number)
        self._session.network.ask(
            _JOB,
            FEDERAL_REGISTER,
            lambda web, cancel: _fetched(web, number, cancel),
            self._found,
            lambda error: self._failed(error, reference),
            self._said,
        )

    def _failed(self, error: AppError, reference: Reference) -> None:
        again = button(say("Try again"), lambda: self._look_up(reference))
        self._said.say(error.what_happened, error.what_to_do, again, *self._others(reference))


def _fetched(web: Web, number: str, cancel: Cancel) -> Rule:
    from docketwright.online.federal_register import FederalRegister  # noqa: PLC0415 - only when asked for
    from docketwright.ui.rule.fetching import rule_of  # noqa: PLC0415 - the readers are not needed before

    fetched = FederalRegister(web).fetch(number, cancel)
    cancel.check()
    return rule_of(fetched, FEDERAL_REGISTER)


def _candidate_words(one: Candidate) -> str:
    published = say("published {day_words}", day_words=day_words(one.published)) if one.published else ""
    closes = say("comments close {day_words}", day_words=day_words(one.comments_close)) if one.comments_close else ""
    return " · ".join(part for part in (one.agency, one.type, published, closes) if part)
