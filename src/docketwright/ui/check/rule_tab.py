"""The same questions put to the rule: what the notice says on each principle, where, and what to do with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import groupby

from PySide6.QtWidgets import QWidget

from docketwright.checks.principles import RuleFact
from docketwright.model.finding import Spot
from docketwright.model.principle import PRINCIPLES
from docketwright.model.rule import Rule
from docketwright.model.text import shortened
from docketwright.phrases import phrase
from docketwright.ui.check.tab import DrawnTab
from docketwright.ui.language import say
from docketwright.ui.looking_over import Verdict
from docketwright.ui.rule.commenting import comment_on
from docketwright.ui.rule.places import paragraph_at, where_words
from docketwright.ui.widgets.basics import Card, button, column, row, words
from docketwright.ui.widgets.chips import PrincipleChip
from docketwright.ui.widgets.inline import beside

LONGEST = 320
ABOUT = phrase(
    "The same questions, put to the notice. Simple rules found these sentences: read each one where it stands."
)


class RuleFactsTab(DrawnTab):
    """A card for each principle with the facts of the notice that bear on it."""

    name = phrase("The rule")

    def facts(self, verdict: Verdict) -> object:
        """Return the facts, and whether there is a notice at all."""
        return verdict.rule_facts, verdict.comment.rule is None

    def parts(self, verdict: Verdict) -> Iterable[QWidget]:
        """Return the four cards."""
        rule = verdict.comment.rule
        yield words(say("What the rule itself says"), "heading")
        if rule is None or not rule.paragraphs:
            yield words(say("There is no text of the rule yet. Add the notice in step 1."), "quiet")
            return
        yield words(say(ABOUT), "quiet")
        for number, facts in groupby(verdict.rule_facts, key=lambda one: one.principle):
            principle = PRINCIPLES[number - 1]
            head = beside(PrincipleChip(number), words(say(principle.name), "strong", wrap=False))
            yield Card(head, *self._topics(rule, tuple(facts)), gap=10)

    def _topics(self, rule: Rule, facts: tuple[RuleFact, ...]) -> Iterator[QWidget]:
        for _, group in groupby(facts, key=lambda one: one.topic):
            same = tuple(group)
            yield column((*self._topic(rule, same),), gap=3)

    def _topic(self, rule: Rule, facts: tuple[RuleFact, ...]) -> Iterator[QWidget]:
        yield words(say(facts[0].question), "strong")
        for one in facts:
            yield words(_said(one), "" if one.found else "half")
            if one.place and paragraph_at(rule, one.place) >= 0:
                yield words(where_words(rule, one.place), "small")
                yield row(*self._ways(rule, one), gap=10)
        yield words(say(facts[0].use), "quiet")

    def _ways(self, rule: Rule, one: RuleFact) -> Iterator[QWidget]:
        assert one.place is not None
        at = paragraph_at(rule, one.place)
        text = rule.paragraphs[at].text
        start = max(0, text.find(one.place.quote))
        spot = Spot("rule", one.place.paragraph, start, min(len(text), start + len(one.place.quote)))
        show = button(say("Show it"), partial(self.session.go_to, spot), "link", hint=say("Shows it in the notice"))
        quote = one.place.quote if one.found == one.place.quote else ""
        comment = button(say("Comment on this"), partial(comment_on, self.session, rule, at, quote), "link")
        for way in (show, comment):  # many bear the same words
            way.setAccessibleName(f"{way.text()}. {say(one.question)} {where_words(rule, one.place)}")
            yield way


def _said(one: RuleFact) -> str:
    if not one.found:
        return say("Nothing was found.")
    if one.place is None or one.found != one.place.quote:
        return say(one.found)
    return f"“{shortened(one.found, LONGEST)}”"
