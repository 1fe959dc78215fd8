"""Your words: every sentence that is still like another text, beside what it is like."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtWidgets import QWidget

from docketwright.checks.originality import Origin, OriginKind
from docketwright.model.finding import Finding, Severity
from docketwright.phrases import phrase
from docketwright.ui.check.tab import DrawnTab
from docketwright.ui.language import say
from docketwright.ui.looking_over import Verdict
from docketwright.ui.widgets.basics import Card, button, words
from docketwright.ui.widgets.finding_card import place_of

SAID = {OriginKind.COPIED: phrase("Copied"), OriginKind.ADAPTED: phrase("Adapted")}


class WordsTab(DrawnTab):
    """A count, then one card for each sentence that is not wholly the person's own."""

    name = phrase("Your words")

    def badge(self, verdict: Verdict) -> str:
        """Return how many sentences are copied."""
        copied = sum(1 for one in verdict.origins if one.kind is OriginKind.COPIED)
        return str(copied) if copied else ""

    def facts(self, verdict: Verdict) -> object:
        """Return the origins."""
        return verdict.origins

    def parts(self, verdict: Verdict) -> Iterable[QWidget]:
        """Return the count and the cards."""
        yours = sum(1 for one in verdict.origins if one.kind is OriginKind.YOURS)
        yield words(counted(yours, len(verdict.origins)), "heading")
        yield words(
            say(
                "Agencies group comments that share sentences and answer them once. What you saw yourself stands alone."
            ),
            "quiet",
        )
        for one in verdict.origins:
            if one.kind is not OriginKind.YOURS:
                yield self._card(one)

    def _card(self, one: Origin) -> QWidget:
        return Card(*self._lines(one), gap=4)

    def _lines(self, one: Origin) -> Iterator[QWidget]:
        finding = Finding("own words", Severity.LOOK, "", "", one.spot)
        where = place_of(self.session, finding)
        yield words(say("{said} from {source}", said=SAID[one.kind], source=one.source), "half")
        yield words(
            say("You wrote ({where}): {text}", where=where, text=one.text)
            if where
            else say("You wrote: {text}", text=one.text)
        )
        if one.match:
            yield words(say("There it says: {match}", match=one.match), "quiet")
        yield button(say("Go there"), lambda: self.session.go_to(one.spot), "link")


def counted(yours: int, total: int) -> str:
    """Return how many sentences are the person's own, in words."""
    if not total:
        return say("Nothing is written yet.")
    if yours == total:
        return say("Every sentence is yours.") if total > 1 else say("The one sentence is yours.")
    return say("{yours} of {total} sentences are yours.", yours=yours, total=total)
