"""A notice read anew under a comment that was begun: what it quotes is followed, what was corrected stays corrected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from docketwright.model.comment import Anchor, Argument, Comment
from docketwright.model.rule import Place, Rule
from docketwright.model.shape import shaped
from docketwright.notice.anchors import Fate, Followed, follow, follow_questions, hold
from docketwright.ui.language import say
from docketwright.ui.rule.correcting import carry_over
from docketwright.ui.rule.designators import cited_section
from docketwright.ui.rule.facts import deadline_words
from docketwright.ui.rule.places import paragraph_at


@dataclass(frozen=True, slots=True)
class Quoted:
    """What became of the words that one argument quotes; `number` counts the arguments from 1.

    `section` is what the argument is about by now: the heading above the words, where that was said before.
    """

    argument: str
    number: int
    fate: Fate
    paragraph: str
    quote: str
    section: str = ""


@dataclass(frozen=True, slots=True)
class Renewed:
    """The new notice for one comment, what became of each quotation, and the closing dates where they differ.

    `questions` says under which number each question of the notice before stands now, "" for one that is gone;
    `renumbered` are those of them that the comment answers and that stand elsewhere.
    """

    comment_id: str
    rule: Rule
    quoted: tuple[Quoted, ...] = ()
    date_before: str = ""
    date_after: str = ""
    questions: Mapping[str, str] = field(default_factory=dict)
    renumbered: tuple[tuple[str, str], ...] = ()

    @property
    def worth_saying(self) -> bool:
        """Tell whether the person should know anything about the new notice."""
        return bool(self.date_before or self.renumbered) or any(one.fate is not Fate.SAME for one in self.quoted)

    def fits(self, began: Comment, comment: Comment) -> bool:
        """Tell whether a comment still has the notice and the quotations that it had when it was compared."""
        return comment.rule is began.rule and _anchors(comment) == _anchors(began)

    def onto(self, comment: Comment) -> Comment:
        """Return the comment, as it is by now, on the new notice."""
        quoted = {one.argument: one for one in self.quoted}
        arguments = tuple(self._moved(one, quoted.get(one.id)) for one in comment.arguments)
        answering = comment.answering
        if self.rule.questions:
            numbers = {one.number for one in self.rule.questions}
            answering = frozenset(self.questions.get(one, one) for one in answering) & numbers
        made = replace(comment, rule=self.rule, no_docket=False, arguments=arguments, answering=answering)
        return shaped(made, comment.rule)

    def _moved(self, argument: Argument, quoted: Quoted | None) -> Argument:
        anchor = argument.anchor
        # A question that is gone stays named, unless its number is another's by now: what to do is the person's to say.
        taken = {one.number for one in self.rule.questions}
        now = (self.questions.get(one, one) or ("" if one in taken else one) for one in anchor.questions)
        numbers = tuple(dict.fromkeys(one for one in now if one))
        if quoted is not None:
            anchor = replace(anchor, paragraph=quoted.paragraph, section=quoted.section)
        return replace(argument, anchor=replace(anchor, questions=numbers))


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
            section = _section(argument.anchor, old, followed.paragraph, rule)
            quoted.append(Quoted(argument.id, number, followed.fate, followed.paragraph, followed.quote, section))
    before, after = _date(old), _date(rule)
    questions = follow_questions(old.questions, rule.questions) if rule.questions else {}
    return Renewed(
        comment.id,
        rule,
        tuple(quoted),
        before if before != after else "",
        after,
        questions,
        _renumbered(comment, questions),
    )


def _followed(argument: Argument, old: Rule, new: Rule) -> Followed | None:
    anchor = argument.anchor
    held = hold(old, anchor.paragraph, anchor.quote) if anchor.paragraph else None
    return follow(held, new) if held else None


def _section(anchor: Anchor, old: Rule, paragraph: str, new: Rule) -> str:
    before, after = _cited(old, anchor.paragraph), _cited(new, paragraph)
    return after if after and anchor.section == before else anchor.section


def _cited(rule: Rule, paragraph: str) -> str:
    at = paragraph_at(rule, Place(paragraph, ""))
    return cited_section(rule, at) if at >= 0 else ""


def _renumbered(comment: Comment, questions: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    answered = {*comment.answering, *(number for one in comment.arguments for number in one.anchor.questions)}
    return tuple((old, new) for old, new in questions.items() if old != new and old in answered)


def _date(rule: Rule) -> str:
    return deadline_words(rule.comment_deadline) if rule.comment_deadline else say("no closing date")


def _anchors(comment: Comment) -> tuple[tuple[str, Anchor], ...]:
    return tuple((one.id, one.anchor) for one in comment.arguments)
