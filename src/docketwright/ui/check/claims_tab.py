"""The ledger of claims: each number, date, superlative, product and quotation, and on what it rests."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from PySide6.QtWidgets import QPushButton, QWidget

from docketwright.checks.claims import Backing, Claim, finding_about
from docketwright.model.passages import as_read
from docketwright.phrases import phrase
from docketwright.ui.acting import act, mend
from docketwright.ui.check.tab import DrawnTab
from docketwright.ui.language import say
from docketwright.ui.looking_over import Verdict
from docketwright.ui.widgets.basics import Card, button, row, words
from docketwright.ui.widgets.breaking import breakable


class ClaimsTab(DrawnTab):
    """Claims that rest on nothing come first."""

    name = phrase("Claims")

    def badge(self, verdict: Verdict) -> str:
        """Return how many claims rest on nothing yet."""
        return str(sum(1 for one in verdict.claims if one.backing is Backing.NOTHING) or "")

    def facts(self, verdict: Verdict) -> object:
        """Return the ledger, and what fills the slots of its sentences."""
        return verdict.claims, verdict.comment.slots

    def parts(self, verdict: Verdict) -> Iterable[QWidget]:
        """Return a card for each claim."""
        claims = verdict.claims
        if not claims:
            yield words(say("No numbers, dates, superlatives or quotations were found."), "quiet")
            return
        backed = sum(1 for one in claims if one.backing is not Backing.NOTHING)
        yield words(say("{backed} of {count} claims rest on something.", backed=backed, count=len(claims)), "heading")
        yield words(say("Give each a source, say that you saw it yourself, or use softer words."), "quiet")
        for one in sorted(claims, key=lambda claim: claim.backing is not Backing.NOTHING):
            yield self._card(verdict, one)

    def _card(self, verdict: Verdict, one: Claim) -> QWidget:
        nothing = one.backing is Backing.NOTHING
        rests = words(say("Rests on: {rests}", rests=self._rests(verdict, one)), "half" if nothing else "good")
        lines: list[QWidget] = [
            words(breakable(_quoted(one.text)), "strong"),
            words(breakable(as_read(one.sentence, verdict.comment.slots)), "quiet"),
            rests,
        ]
        lines += self._to_look_at(verdict, one)
        return Card(*lines, row(*self._ways(one)), gap=3)

    def _ways(self, one: Claim) -> Iterator[QPushButton]:
        """Yield the ways to let a claim rest on something, and the way to its place."""
        if one.backing is Backing.NOTHING:
            finding = finding_about(one)
            for fix in finding.fixes:
                yield button(fix.label, partial(mend, self.session, finding, fix), "link")
            for action in finding.actions:
                yield button(say(action.value), partial(act, self.session, finding, action), "link")
        yield button(say("Go there"), lambda: self.session.go_to(one.spot), "link")

    def _to_look_at(self, verdict: Verdict, one: Claim) -> Iterator[QWidget]:
        """Yield by when each source of a claim is to be looked at again."""
        for key in one.sources:
            source = verdict.comment.source(key)
            if source is None or source.check_again is None:
                continue
            due = key in one.look_again
            said = say("Look at “{title}” again: it was due on {day:day}.", title=source.title, day=source.check_again)
            later = say("“{title}” is to be looked at again by {day:day}.", title=source.title, day=source.check_again)
            yield words(said if due else later, "half" if due else "small")

    def _rests(self, verdict: Verdict, one: Claim) -> str:
        titles = [source.title for key in one.sources if (source := verdict.comment.source(key))]
        return "; ".join(titles) or say(one.backing.value)


def _quoted(text: str) -> str:
    """Return a claim in quotation marks: one that is a quotation has its own."""
    return text if text[:1] in {"“", '"', "‘", "'"} else f"“{text}”"
