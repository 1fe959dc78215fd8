"""The ledger of claims: each number, date, superlative, product and quotation, and on what it rests."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from docketwright.checks.claims import Backing, Claim
from docketwright.phrases import phrase
from docketwright.ui.acting import first_hand
from docketwright.ui.check.tab import DrawnTab
from docketwright.ui.language import say
from docketwright.ui.looking_over import Verdict
from docketwright.ui.widgets.basics import Card, button, row, words


class ClaimsTab(DrawnTab):
    """Claims that rest on nothing come first."""

    name = phrase("Claims")

    def badge(self, verdict: Verdict) -> str:
        """Return how many claims rest on nothing yet."""
        return str(sum(1 for one in verdict.claims if one.backing is Backing.NOTHING) or "")

    def facts(self, verdict: Verdict) -> object:
        """Return the ledger."""
        return verdict.claims

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
        buttons = [button(say("Go there"), lambda: self.session.go_to(one.spot), "link")]
        if nothing:
            buttons.append(button(say("It is my own experience"), lambda: self._own(one), "link"))
        lines: list[QWidget] = [words(f"“{one.text}”", "strong"), words(one.sentence, "quiet"), rests, row(*buttons)]
        if one.look_again:
            lines.insert(3, words(say("A source of it is due to be looked at again."), "half"))
        return Card(*lines, gap=3)

    def _rests(self, verdict: Verdict, one: Claim) -> str:
        titles = [source.title for key in one.sources if (source := verdict.comment.source(key))]
        return "; ".join(titles) or say(one.backing.value)

    def _own(self, one: Claim) -> None:
        self.session.edit(lambda comment: first_hand(comment, one.spot.owner), phrase("Own experience"))
