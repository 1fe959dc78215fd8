"""A notice read anew under a comment that was begun: what it quotes is followed, what was corrected stays corrected."""

from __future__ import annotations

from dataclasses import dataclass, replace

from docketwright.model.comment import Anchor, Argument, Comment
from docketwright.model.rule import Rule
from docketwright.model.shape import shaped
from docketwright.notice.anchors import Fate, Followed, follow, hold
from docketwright.ui.language import say
from docketwright.ui.rule.correcting import carry_over
from docketwright.ui.rule.facts import deadline_words


@dataclass(frozen=True, slots=True)
class Quoted:
    """What became of the words that one argument quotes; `number` counts the arguments from 1."""

    argument: str
    number: int
    fate: Fate
    paragraph: str
    quote: str


@dataclass(frozen=True, slots=True)
class Renewed:
    """The new notice for one comment, what became of each quotation, and the closing dates where they differ."""

    comment_id: str
    rule: Rule
    quoted: tuple[Quoted, ...] = ()
    date_before: str = ""
    date_after: str = ""

    @property
    def worth_saying(self) -> bool:
        """Tell whether the person should know anything about the new notice."""
        return bool(self.date_before) or any(one.fate is not Fate.SAME for one in self.quoted)

    def fits(self, began: Comment, comment: Comment) -> bool:
        """Tell whether a comment still has the notice and the quotations that it had when it was compared."""
        return comment.rule is began.rule and _anchors(comment) == _anchors(began)

    def onto(self, comment: Comment) -> Comment:
        """Return the comment, as it is by now, on the new notice."""
        paragraphs = {one.argument: one.paragraph for one in self.quoted}
        asked = {one.number for one in self.rule.questions}
        arguments = tuple(
            replace(one, anchor=replace(one.anchor, paragraph=paragraphs[one.id])) if one.id in paragraphs else one
            for one in comment.arguments
        )
        answering = comment.answering & asked if asked else comment.answering
        made = replace(comment, rule=self.rule, no_docket=False, arguments=arguments, answering=answering)
        return shaped(made, comment.rule)


def renew(comment: Comment, rule: Rule) -> Renewed:
    """Return the new notice for this comment, with every quotation followed from the notice it had."""
    old = comment.rule
    if old is None:
        return Renewed(comment.id, rule)
    rule = carry_over(old, rule)
    quoted = []
    for number, argument in enumerate(comment.arguments, start=1):
        followed = _followed(argument, old, rule)
        if followed is not None:
            quoted.append(Quoted(argument.id, number, followed.fate, followed.paragraph, followed.quote))
    before, after = _date(old), _date(rule)
    return Renewed(comment.id, rule, tuple(quoted), before if before != after else "", after)


def _followed(argument: Argument, old: Rule, new: Rule) -> Followed | None:
    anchor = argument.anchor
    held = hold(old, anchor.paragraph, anchor.quote) if anchor.paragraph else None
    return follow(held, new) if held else None


def _date(rule: Rule) -> str:
    return deadline_words(rule.comment_deadline) if rule.comment_deadline else say("no closing date")


def _anchors(comment: Comment) -> tuple[tuple[str, Anchor], ...]:
    return tuple((one.id, one.anchor) for one in comment.arguments)
